// @ts-check
/** What comes with every system: what matters most, the curve, the formula, the scenario on a sheet, its neighbours. */

import { at, draw, h, put, say, show, word } from "./dom.js";
import { guess, guessed, unmoved } from "./guess.js";
import { KEY, share } from "./link.js";
import { sort, sorted } from "./sort.js";

/** @typedef {import("./bridge").Panel} Panel */
/** @typedef {import("./bridge").System} System */
/** @typedef {import("./bridge").Option} Option */
/** @typedef {(action: import("./bridge").Action) => void} Act */

const PARTS = ["sort", "chain", "matters", "curve", "formula", "receipt", "related"];

/** @param {Panel} panel @param {Act} act */
export function system(panel, act) {
  const box = at("system"), s = panel.system, ask = at("ask");
  show(ask, [unmoved(s?.guess), panel.lang], () => (s?.guess ? [guess(s.guess, act, true)] : []));
  guessed(ask, s?.guess);
  show(at("came"), [s?.chain?.carried, panel.lang], () => came(s?.chain?.carried, act));
  show(box, s && [s.id, panel.lang], () => (s ? PARTS.map((p) => h("div", { id: "system-" + p })) : []));
  if (!s) return;
  part("sort", s.sort, () => (s.sort ? sort(s.sort, act) : []));
  sorted();
  part("chain", [s.chain?.onward], () => onward(s.chain?.onward ?? [], act));
  part("matters", [s.matters, s.mattersTo], () => matters(s, act));
  part("curve", s.curve && [s.curve.x, s.curve.y, s.curve.xs, s.curve.ys], () => curve(s, act));
  if (s.curve) bend(s.curve);
  part("formula", [s.formula, s.book], () => formula(s));
  part("receipt", s.receipt, () => receipt(panel, s, act));
  part("related", [s.related, s.previous, s.next], () => related(panel, s, act));
}

/** @param {string} name @param {unknown} shown @param {() => (Node | string)[]} make */
function part(name, shown, make) { show(at("system-" + name), shown ?? null, make); }

/** A part that can be folded away stays as the reader left it. @param {string} id @param {string} title @param {(Node | string | false)[]} inside */
function fold(id, title, inside) {
  const d = h("details", { class: "fold" }, h("summary", { "data-focus": "fold-" + id }, title), inside);
  d.open = folded.get(id) ?? false;
  d.addEventListener("toggle", () => folded.set(id, d.open));
  return d;
}
/** @type {Map<string, boolean>} */
const folded = new Map();
/** Whether somebody sees the curve. */
export const curved = () => folded.get("curve") ?? false;

/** @param {System} s @param {Act} act */
function matters(s, act) {
  if (!s.matters?.length) return [];
  const bar = (/** @type {(number | null)[]} */ [low, high, now], /** @type {boolean} */ sourced) => {
    const from = low ?? now ?? high ?? 0, to = high ?? now ?? low ?? 0, left = Math.min(from, to), width = Math.abs(to - from);
    const e = h("span", { class: sourced ? "reach sourced" : "reach", "aria-hidden": "true" }), i = h("i"), b = h("b");
    i.style.left = left * 100 + "%";
    i.style.width = width * 100 + "%";
    b.style.left = (now ?? 0) * 100 + "%";
    i.classList.toggle("open-low", low === null);
    i.classList.toggle("open-high", high === null);
    e.append(...((low ?? high ?? now) === null ? [] : [i]), ...(now === null ? [] : [b]));
    return e;
  };
  return [h("h3", null, word("system.matters")), h("ol", { class: "matters" }, s.matters.map((m) => h("li", null,
    h("button", { type: "button", class: "inline", "data-focus": "matters-" + m.key, onclick: () => slider(m.key) }, m.label), bar(m.bar, m.sourced),
    h("span", { class: "ends" }, h("span", null, m.low), h("span", null, m.high))))),
  h("p", { class: "help" }, word("system.matters.help", { y: s.mattersTo ?? "" }))];

  /** The name of a number leads to its slider. @param {string} key */
  function slider(key) {
    const e = document.getElementById("c-" + key.replace(/[^\w-]/g, "_"));
    e?.scrollIntoView({ block: "center" });
    e?.focus({ preventScroll: true });
  }
}

const W = 320, H = 170;

/** @param {System} s @param {Act} act */
function curve(s, act) {
  const c = s.curve;
  if (!c) return [];
  const pick = (/** @type {string} */ id, /** @type {string} */ label, /** @type {string} */ key, /** @type {Option[]} */ options, /** @type {string} */ value) =>
    h("label", null, label, " ", h("select", { id, "data-focus": id, onchange: (/** @type {Event} */ e) => act({ do: "set", values: { [key]: /** @type {HTMLSelectElement} */ (e.target).value } }) },
      options.map((o) => h("option", { value: o.value, selected: o.value === value }, o.label))));
  return [fold("curve", word("system.curve"), [
    h("p", { class: "axes" }, pick("curve-y", word("system.curve.y"), KEY.result, c.ys, c.y), pick("curve-x", word("system.curve.x"), KEY.axis, c.xs, c.x)),
    h("div", { class: "curve" }, h("span", { class: "high" }), draw("svg", { viewBox: `0 0 ${W} ${H}`, role: "img" },
      ...["axis", "was", "now", "even"].map((line) => draw("path", { class: line })), draw("circle", { r: 5 })), h("span", { class: "low" }),
      h("span", { class: "x" }, h("span"), h("span"))),
    h("p", { class: "help" }),
  ])];
}

/** Bends the curve to where it is now. @param {import("./bridge").Bend} c */
export function bend(c) {
  const box = at("system-curve"), x = (/** @type {number} */ v) => (6 + v * (W - 12)).toFixed(1), y = (/** @type {number} */ v) => (H - 6 - v * (H - 12)).toFixed(1);
  const line = (/** @type {(number | null)[]} */ list) => list.map((v, i) => (v === null ? "" : `${i && list[i - 1] !== null ? "L" : "M"}${x(i / (list.length - 1))} ${y(v)}`)).join("");
  const [px, py] = c.at, dot = box.querySelector("circle"), [left, right] = box.querySelectorAll(".curve .x span");
  const paths = { axis: `M6 ${y(c.zero[0])}H${W - 6}`, was: line(c.was), now: line(c.now), even: c.even.map((e) => `M${x(e.at[0])} ${(Number(y(c.zero[0])) - 6).toFixed(1)}v12`).join("") };
  for (const [name, d] of Object.entries(paths)) put(box.querySelector("path." + name), "d", d);
  put(dot, "class", px === null ? "at off" : py === null ? "at none" : "at");
  put(dot, "cx", x(px ?? 0));
  put(dot, "cy", y(py ?? c.zero[0]));
  put(box.querySelector("svg"), "aria-label", c.said);
  say(box.querySelector(".high"), c.high);
  say(box.querySelector(".low"), c.low);
  say(left, c.left);
  say(right, c.right);
  say(box.querySelector(".help"), [c.said, ...c.even.map((e) => `${word("system.even")} ${e.text}`)].join(" "));
}

/** @param {System} s */
function formula(s) {
  if (!s.formula.length) return [];
  const lines = s.formula.map((f) => {
    const m = new DOMParser().parseFromString(f, "text/html").querySelector("math");
    return m && h("li", null, document.importNode(m, true));
  }).filter(Boolean);
  const root = document.documentElement.dataset.root ?? "";
  return [fold("formula", word("system.formula.title"), [h("div", { class: "formula", tabindex: "0", role: "group", "aria-label": word("system.formula.title") }, h("ol", null, lines)), h("p", null, h("a", { href: root + s.book, download: true }, word("system.book")))])];
}

/** @param {Panel} panel @param {System} s @param {Act} act */
function receipt(panel, s, act) {
  const r = s.receipt;
  if (!r) return [];
  const head = [word("system.now"), r.compared ? word("system.receipt.versus") : word("system.before")];
  return [fold("receipt", word("system.receipt"), [
    h("div", { class: "scroll" }, h("table", { class: "receipt" }, h("thead", null, h("tr", null, h("th", { scope: "col" }, word("system.number")), head.map((c) => h("th", { scope: "col", class: "num" }, c)))),
      h("tbody", null, r.rows.map((x) => h("tr", { class: x.param ? false : "out" }, h("th", { scope: "row" }, x.label, x.from && h("small", null, x.from)),
        h("td", { class: "num" }, !x.n ? x.now : h("button", { type: "button", class: "number", "data-focus": "receipt-" + x.n, "aria-haspopup": "dialog", onclick: () => act({ do: "set", values: { [KEY.figure]: x.n } }) }, x.now)),
        h("td", { class: "num" }, r.compared ? x.versus ?? "" : x.before)))))),
    h("p", { class: "go" },
      h("button", { type: "button", "data-focus": "keep", onclick: () => act({ do: "set", values: { [KEY.versus]: r.compared ? "" : r.keep } }) }, word(r.compared ? "system.receipt.forget" : "system.receipt.keep")),
      h("button", { type: "button", "data-focus": "print", onclick: () => print() }, word("system.receipt.print"))),
    h("p", { class: "url" }, share(panel)),
  ])];
}

/** A way along a chain. @param {import("./bridge").Way} way @param {string} to @param {Act} act */
function walk(way, to, act) {
  return h("a", { href: "?" + way.query, "data-focus": "walk-" + to, onclick: (/** @type {MouseEvent} */ e) => { if (!e.ctrlKey && !e.metaKey && !e.shiftKey && !e.button) { e.preventDefault(); act({ do: "walk", to }); } } }, to ? "→ " : "← ", way.label);
}

/** What was carried here, and the way back. @param {import("./bridge").Way | undefined} way @param {Act} act */
function came(way, act) {
  return way ? [...way.lines.map((line) => h("p", null, line)), h("p", null, walk(way, "", act))] : [];
}

/** @param {import("./bridge").Way[]} ways @param {Act} act */
function onward(ways, act) {
  return ways.length ? [h("h3", null, word("system.chain")), ...ways.flatMap((way) => [h("p", null, walk(way, way.id, act)), ...way.lines.map((line) => h("p", { class: "help" }, line))])] : [];
}

/** @param {Panel} panel @param {System} s @param {Act} act */
function related(panel, s, act) {
  const link = (/** @type {import("./bridge").Neighbour} */ n, /** @type {string} */ before, /** @type {string} */ title = "") => h("a", {
    "aria-label": title ? `${title}: ${n.name}` : false, title: title || false,
    href: "?" + new URLSearchParams({ [KEY.view]: n.id, [KEY.lang]: panel.lang }), "data-focus": before + n.id,
    onclick: (/** @type {MouseEvent} */ e) => { if (!e.ctrlKey && !e.metaKey && !e.shiftKey && !e.button) { e.preventDefault(); act({ do: "set", values: { [KEY.view]: n.id } }); } },
  }, before, n.name);
  return [
    ...(s.related.length ? [h("h3", null, word("system.related")), h("ul", { class: "related" }, s.related.map((n) => h("li", null, link(n, ""))))] : []),
    h("p", { class: "turn" }, s.previous && link(s.previous, "← ", word("system.previous")), s.next && link(s.next, "→ ", word("system.next"))),
  ];
}
