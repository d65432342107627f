// @ts-check
/** Projects that a reader sorts before the page tells what became of them. */

import { at, h } from "./dom.js";
import { KEY } from "./link.js";

/** @typedef {import("./bridge").Sort} Sort */
/** @typedef {(action: import("./bridge").Action) => void} Act */

/** Where the reader has put what, until he is told: by project. @type {Map<string, string>} */
const put = new Map();
let asked = false;

/** Puts the focus where to read on, once what was asked for is there. */
export function sorted() {
  if (!asked) return;
  asked = false;
  at("sort-title").focus();
}

/** @param {Sort} s @param {Act} act */
export function sort(s, act) {
  const turn = (/** @type {string} */ value) => { asked = true; act({ do: "set", values: { [KEY.sort]: value } }); };
  const title = h("h3", { id: "sort-title", tabindex: "-1" }, s.title), help = s.help && h("p", null, s.help);
  if (s.told) {
    return [title, help, h("dl", null, s.projects.map((p) => h("div", null, h("dt", null, p.name), h("dd", null, p.yours), p.accounts?.length ? p.accounts.map((a) => h("dd", null, h("b", null, a.fate), " ",
      h("button", { type: "button", class: "inline", "data-focus": "sort-" + a.n, "aria-haspopup": "dialog", onclick: () => act({ do: "set", values: { [KEY.figure]: a.n } }) }, a.text), " ", h("small", null, a.about))) : h("dd", null, s.none)))),
    h("p", null, h("button", { type: "button", id: "sort-again", onclick: () => { put.clear(); turn(""); } }, s.go))];
  }
  return [h("form", { "aria-labelledby": "sort-title", onsubmit: (/** @type {Event} */ e) => {
    e.preventDefault();
    turn(s.projects.map((p) => put.has(p.id) ? `${p.id}:${put.get(p.id)}` : "").filter(Boolean).join("_") || "-");
  } }, title, help, s.projects.map((p) => h("fieldset", { class: "field" }, h("legend", null, p.name), h("div", null, s.fates.map((f) =>
    h("label", { class: "tab" }, h("input", { type: "radio", name: "sort-" + p.id, value: f.value, checked: put.get(p.id) === f.value, onchange: () => put.set(p.id, f.value) }), f.label))))),
  h("p", null, h("button", { type: "submit", id: "sort-tell", class: "main" }, s.go)))];
}
