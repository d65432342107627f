// @ts-check
/** Words whose numbers open: each number is a button inside its sentence. */

import { h, word } from "./dom.js";
import { KEY } from "./link.js";

/** @typedef {import("./bridge").Prose} Prose */
/** @typedef {(action: import("./bridge").Action) => void} Act */

/** The words alone, for places that take text. @param {Prose} text */
export const plain = (text) => text.map((p) => (typeof p === "string" ? p : p.text)).join("");

/** @param {Prose} text @param {Act} act @returns {(Node | string)[]} */
export function prose(text, act) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return text.map((p) => {
    if (typeof p === "string") return p;
    const nth = seen.get(p.n) ?? 0;
    seen.set(p.n, nth + 1);
    return h("button", {
      type: "button", class: "number", "data-n": p.n, "data-focus": `n-${p.n}-${nth}`, "aria-label": word("source.number", { value: p.text }), "aria-haspopup": "dialog",
      onclick: () => act({ do: "set", values: { [KEY.figure]: p.n } }),
    }, p.text);
  });
}
