// @ts-check
/**
 * What comes out of a printer: a sheet of its own, made when one is asked for. It has the claim, the picture on white
 * paper whatever the theme, how to read it, every figure of the view, the sources with their addresses, and the link and
 * the day. Nothing that only a screen can do is on it. In somebody's article the sheet is the article's: there the frame
 * stays as it is, and its picture turns to ink on white paper.
 */

import { at, h, word } from "./dom.js";
import { KEY, share } from "./link.js";
import { marks } from "./legend.js";
import { claimed, plain } from "./prose.js";

/** @typedef {import("./bridge").Panel} Panel */
/** @typedef {import("./bridge").Source} Source */

/** @param {import("./bridge").Yuntu} yuntu */
export function printing(yuntu) {
  const root = document.documentElement, framed = window.parent !== window, box = at(framed ? "paper" : "print");
  const make = () => {
    if (!yuntu.panel()) return; // the program has stopped, and the page is a static one
    if (framed) { box.replaceChildren(drawing(yuntu.svg("stage"))); return; }
    if (yuntu.panel().system?.guess?.committed === false) yuntu.do({ do: "skip" }); // paper can't ask first
    const panel = yuntu.panel();
    box.lang = panel.lang;
    box.replaceChildren(...sheet(panel, yuntu.svg("print")));
    root.classList.add("printing");
  };
  const leave = () => { root.classList.remove("printing"); box.replaceChildren(); };
  addEventListener("beforeprint", make);
  addEventListener("afterprint", leave);
  // A preview that only changes the medium says so here.
  matchMedia("print").addEventListener("change", (e) => { if (e.matches) make(); else leave(); });
}

/** @param {Panel} panel @param {string} svg */
function sheet(panel, svg) {
  const l = panel.lesson, view = panel.views.find((v) => v.value === panel.view);
  const race = panel.controls.some((c) => c.type === "choice" && c.key === KEY.form && c.value === "race"); // on paper arrows stand for movement
  const name = [word("site.name"), word("site.tagline"), view?.label].filter(Boolean).join(" · ");
  return [
    h("header", null, h("p", null, name), l && h("p", null, word("lesson.step", { n: l.step, count: l.count }))),
    h("h1", null, claimed(panel)),
    ...(l && !l.strayed ? l.body : panel.body).map((p) => h("p", null, plain(p))),
    ...(panel.system?.chain?.carried?.lines ?? []).map((line) => h("p", null, line)),
    ...guess(l?.guess ?? panel.system?.guess),
    h("figure", null, drawing(svg),
      marks(panel, race && h("li", null, word("legend.moved"))),
      panel.source.text && h("figcaption", null, panel.source.text),
      panel.source.ends && h("figcaption", null, panel.source.ends)),
    // The answer to an open question stands in the table.
    ...(panel.table.rows.length && (!l?.guess || l.guess.committed) ? [table(panel.table)] : []),
    ...(panel.source.sources.length ? [h("h2", null, word("sources.label")), h("ol", { class: "from" }, panel.source.sources.map(source))] : []),
    h("footer", null, word("print.made", { date: new Intl.DateTimeFormat(panel.lang, { dateStyle: "long" }).format(new Date()) }), " ", h("span", { class: "url" }, share(panel))),
  ].filter(Boolean).map((n) => /** @type {Node} */ (n));
}

/** @param {string} svg */
function drawing(svg) {
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  return picture.nodeName === "svg" ? document.importNode(picture, true) : "";
}

/** A question not yet answered is printed with a line to write on. @param {import("./bridge").Guess | undefined} g */
function guess(g) {
  if (!g) return [];
  if (!g.committed) return [h("p", { class: "ask" }, h("b", null, plain(g.question)), h("span", { class: "blank" }))];
  return [h("p", { class: "ask" }, h("b", null, plain(g.question))), h("p", null, `${word("guess.yours")} ${g.text} · ${g.as} ${g.truth}`), ...(g.answer.length ? [h("p", null, plain(g.answer))] : [])];
}

/** @param {Panel["table"]} t */
function table(t) {
  return h("table", { class: t.columns.length > 8 ? "wide" : false }, h("caption", null, t.caption),
    h("thead", null, h("tr", null, t.columns.map((c) => h("th", { scope: "col", class: c.numeric ? "num" : false }, c.label, c.unit && [" ", h("small", null, c.unit)])))),
    h("tbody", null, t.rows.map((r) => h("tr", null, r.cells.map((c, k) => h(k === 0 ? "th" : "td", { scope: k === 0 ? "row" : false, class: t.columns[k]?.numeric ? "num" : false }, c))))));
}

/** @param {Source} s */
function source(s) {
  const said = [s.publisher, s.host, s.date].filter(Boolean).map((x) => " · " + x).join("");
  return h("li", null, h("span", { lang: s.lang || false }, s.title), said, /^https?:\/\//.test(s.url) && [" ", h("span", { class: "url" }, s.url)]);
}
