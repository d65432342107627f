// @ts-check
/** What is to be known to read a picture: how each kind of figure is drawn, as a small sample beside its words, and where the figures come from. */

import { cite } from "./card.js";
import { draw, h, word } from "./dom.js";
import { sentences } from "./prose.js";

/** @param {import("./bridge").Panel["legend"][number]["mark"]} mark */
function swatch(mark) {
  const svg = draw("svg", { viewBox: "0 0 28 12", "aria-hidden": "true" });
  const box = (/** @type {Record<string, any>} */ more) => draw("rect", { x: 1, y: 1.5, width: 26, height: 9, ...more });
  const ink = { fill: "none", stroke: "currentColor", "stroke-width": 1.5 };
  if (mark === "solid") svg.append(box({ fill: "currentColor" }));
  else if (mark === "derived") svg.append(box({ fill: "currentColor", width: 19 }), draw("path", { d: "M24.5 1v7M21.5 2.7l6 3.5M27.5 2.7l-6 3.5", ...ink, "stroke-width": 1.2 }));
  else if (mark === "hatched") svg.append(draw("path", { d: "M1 10.5l9-9M8 10.5l9-9M15 10.5l9-9M22 10.5l5-5M1 4.5l3-3", ...ink }));
  else if (mark === "estimate") svg.append(box({ ...ink, "stroke-dasharray": "2 2" }));
  else if (mark === "target" || mark === "ended") svg.append(box(ink));
  else if (mark === "whisker") svg.append(draw("path", { d: "M2 6h24M2 2v8M26 2v8", ...ink }));
  else if (mark === "rank") svg.append(draw("path", { d: "M1 6h26", ...ink, "stroke-dasharray": "1 4", "stroke-linecap": "round" }));
  else if (mark === "band") svg.append(box({ fill: "currentColor", opacity: 0.35 }));
  else svg.append(draw("path", { d: "M1 6h8M19 6h8M13 0l-2 3 4 3-4 3 2 3", ...ink }));
  return svg;
}

/** The marks of the picture. @param {import("./bridge").Panel} p @param {false | HTMLElement} [more] one that a legend does not list */
export function marks(p, more) {
  return p.legend.length > 0 && h("ul", { class: "legend", "aria-label": word("legend.label") }, p.legend.map((m) => h("li", null, swatch(m.mark), m.label)), more);
}

/** The marks of the picture, what it stands on, and with which period its figures end. @param {import("./bridge").Panel} p */
export function reading(p) {
  const text = p.source.text || p.source.publisher ? [h("p", null, sentences([p.source.text, p.source.publisher && word("sources.by", { who: p.source.publisher })], p.lang))] : [];
  const all = p.source.sources.length ? [h("details", null, h("summary", { "data-focus": "sources" }, `${word("sources.label")} (${p.source.sources.length})`), h("ul", { class: "sources" }, p.source.sources.map((s) => h("li", null, cite(s)))))] : [];
  const ends = p.source.ends ? [h("p", null, p.source.ends)] : [];
  return [marks(p) || [], ...text, ...ends, ...all].flat();
}
