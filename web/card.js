// @ts-check
/** The source card: what stands behind one number, and what others say about the same thing. */

import { at, foreign, h, show, tagged, word } from "./dom.js";
import { KEY, give, share } from "./link.js";
import { prose } from "./prose.js";

/** @typedef {import("./bridge").Source} Source */

let open = false; // as the program has it
let shown = ""; // whose card

/** @param {import("./bridge").Panel} panel @param {(action: import("./bridge").Action) => void} act @param {(line: string) => void} tell */
export function card(panel, act, tell) {
  const box = at("card"), c = panel.card, other = shown !== c?.id;
  open = !!c;
  shown = c?.id ?? "";
  if (!c) { if (box.open) box.close(); return; }
  show(box, [c, panel.lang], () => [
    h("div", { class: "top" }, h("h2", { id: "card-title", tabindex: "-1" }, c.title), h("button", { type: "button", "data-focus": "close", onclick: () => box.close() }, word("close"))),
    h("p", { class: c.value.length > 40 ? "value several" : "value" }, c.value, c.period && h("small", null, c.period)),
    h("dl", null,
      ...term(word("source.kind"), c.kindNote ? `${c.kind}${panel.lang === "en" ? " – " : "——"}${c.kindNote}` : c.kind),
      ...term(word("source.scope"), c.scope), ...term(word("source.place"), c.place && h("span", null, tagged(c.place, panel.lang))), ...term(word("source.filing"), filing(c.filing)), ...(c.source ? origin(c.source, !!c.filing) : []),
      ...term(word("source.printed"), c.token && h("q", { class: "token", lang: c.source?.lang || foreign(c.token, panel.lang) }, c.token))),
    c.note.length > 0 && h("p", null, prose(c.note, act)),
    c.terms.length > 0 && h("h3", null, word("card.terms")),
    ...c.terms.map((x, i) => h("div", { class: "other" }, h("div", null, h("button", { type: "button", class: "number", "data-focus": "term-" + i, "aria-label": word("source.number", { value: x.value }),
      onclick: () => act({ do: "set", values: { [KEY.figure]: x.n } }) }, x.value), " · " + x.label, x.period && " · " + x.period),
      x.from && h("div", null, word("card.from", { n: x.from })), x.source && h("div", null, cite(x.source)))),
    c.others.length > 0 && h("h3", null, word("source.others")),
    ...c.others.map((o) => h("div", { class: "other" }, h("div", null, h("b", null, o.value), " · " + o.kind), o.note.length > 0 && h("div", null, prose(o.note, act)), o.filing && h("div", null, filing(o.filing)), h("div", null, cite(o.source)))),
    ...c.clashes.map((x, i) => h("div", { class: "clash" }, h("h3", null, word("source.clash")), h("p", null, x.text),
      x.sides.length > 0 && h("div", { class: "sides" }, x.sides.map((s) => h("p", null, s))),
      h("ul", null, x.others.map((o, k) => h("li", null, h("button", { type: "button", class: "inline", "data-focus": `clash-${i}-${k}`, onclick: () => act({ do: "set", values: { [KEY.figure]: o.id } }) }, o.title), o.value && ` · ${o.value}`))))),
    h("p", null, h("button", { type: "button", onclick: (/** @type {Event} */ e) => give(e, share(panel, { [KEY.figure]: c.id }), "menu.copied", tell) }, word("source.link"))),
  ].filter(Boolean).map((n) => /** @type {Node} */ (n)));
  if (!box.open) {
    box.showModal();
    at("card-title").focus({ preventScroll: true });
  } else if (other) { // a number in the card led to another one
    box.scrollTop = 0;
    at("card-title").focus({ preventScroll: true });
  }
  box.onclose = () => { if (open) act({ do: "close" }); }; // by Esc or button; not when the program has closed it
}

/**
 * A dialog closes by a press beside it that also began there: neither by the click that ends the tap which opened it,
 * nor by a selection of its words that ends outside.
 * @param {HTMLDialogElement} box
 */
export function dismissible(box) {
  let began = false;
  const beside = (/** @type {MouseEvent} */ e) => {
    const r = box.getBoundingClientRect();
    return e.target === box && (e.clientX < r.left || e.clientX > r.right || e.clientY < r.top || e.clientY > r.bottom);
  };
  box.addEventListener("close", () => { began = false; });
  box.addEventListener("pointerdown", (e) => { began = beside(e); });
  box.addEventListener("click", (e) => { if (began && beside(e)) box.close(); });
}

/** @param {string} name @param {Node | string} value */
function term(name, value) { return value ? [h("dt", null, name), h("dd", null, value)] : []; }

/** @param {Source} s @param {boolean} filed */
function origin(s, filed) {
  return [
    ...term(word(filed ? "source.read" : "source.title"), s.url || s.upstream || !s.title ? link(s) : h("span", null, link(s), h("small", null, ` (${word("source.no-address")})`))),
    ...term(word("source.publisher"), s.publisher), ...term(word("source.host"), s.host), ...term(word("source.date"), s.date),
    ...term(word("source.via"), s.via), ...term(word("source.upstream"), s.upstream),
  ];
}

/** A company's own paper has no title here: the address names it. @param {string} url */
function filing(url) {
  return url && h("a", { href: url, target: "_blank", rel: "noopener", class: "url" }, url.replace(/^https?:\/\/(www\.)?/, ""));
}

/** The title, as a link where there is an address; it opens beside the article that holds us. @param {Source} s */
function link(s) {
  const lang = s.lang || false;
  return /^https?:\/\//.test(s.url) ? h("a", { href: s.url, target: "_blank", rel: "noopener", lang }, s.title || s.url) : h("span", { lang }, s.title);
}

/** One line: title, publisher, where it was read, date. @param {Source} s */
export function cite(s) {
  return h("span", null, link(s), [s.publisher, s.host, s.date].filter(Boolean).map((x) => " · " + x).join(""));
}
