// @ts-check
/**
 * The mark at hand: the label that goes with pointer and focus, and the way from mark to mark by arrow keys. What stands
 * where, what is next and how it reads says the program; the rows of the outline (twin.js) are where the focus is. For a
 * mark that has no row there is one more button, which lies where the focus is and is gone without it.
 */

import { at, h } from "./dom.js";

/** @typedef {import("./bridge").Mark} Mark */

const WAYS = { ArrowLeft: 0, ArrowRight: 1, ArrowUp: 2, ArrowDown: 3 };

/** The button for a mark that no row is about. */
export const spare = h("button", { type: "button", id: "spare", "data-focus": "spare", hidden: true, onkeydown: rove, onfocus: meet, onblur: () => { part(); stop(home); } });
/** The row that is the Tab stop of all, when no mark without a row has the focus. @type {HTMLElement | undefined} */
let home;

const more = h("small", { id: "tip-more" }), said = h("span"), tip = h("div", { id: "tip", "aria-hidden": "true", hidden: true }, said, more);

/** The mark that was pressed last, by target and words: its label stays. @type {{target: number, name: string} | null} */
let pressed = null;

/** Whether a mark is the one that was pressed and says what it said then. @param {Mark} mark */
const same = (mark) => !!pressed && mark.target === pressed.target && name(mark) === pressed.name;

/** Whether the label of the mark with the focus was put away by Escape: it stays away until the focus moves. */
let quiet = false;

/** Puts the label away, and says whether there was one. */
export function hush() {
  const shown = !tip.hidden;
  tip.hidden = true;
  pressed = null;
  return shown;
}

/** Shows a mark's words at a point where it was pressed; they stay until the next press, or until the mark says something else. @param {Mark | null} mark @param {{x: number, y: number}} point */
export function pin(mark, point) {
  label(mark, point);
  pressed = mark && { target: mark.target, name: name(mark) };
}

/**
 * Shows a mark's words at a point of the stage, or over the mark itself; without words, nothing.
 * @param {Mark | null} mark @param {{x: number, y: number}} [point]
 */
export function label(mark, point) {
  tip.hidden = !mark?.label;
  if (!mark || !same(mark)) pressed = null; // the move that led to a press may be told after it
  if (!mark?.label) return;
  const stage = at("stage"), [x, y, w, high] = mark.box;
  if (!tip.isConnected) stage.append(tip);
  said.textContent = mark.value ? `${mark.label} ${mark.value}` : mark.label;
  more.textContent = mark.more;
  const gap = point ? 14 : 6, over = (point?.y ?? y) - gap - tip.offsetHeight, under = (point?.y ?? y + high) + gap;
  tip.style.left = Math.max(0, Math.min(stage.clientWidth - tip.offsetWidth, (point?.x ?? x + w / 2) - tip.offsetWidth / 2)) + "px";
  tip.style.top = Math.max(0, over >= 0 ? over : Math.min(under, stage.clientHeight - tip.offsetHeight)) + "px";
}

/** The label of the mark that has the focus, if any; the picture may have changed under it. */
export function again() {
  const e = document.activeElement;
  if (!(e instanceof HTMLElement) || !at("outline").contains(e)) {
    const mark = pressed && window.yuntuStage.mark(pressed.target);
    if (!mark || !same(mark)) hush();
    return;
  }
  const mark = window.yuntuStage.mark(Number(e.dataset.target));
  if (e === spare) {
    if (!mark || name(mark) !== spare.dataset.name) { home?.focus({ preventScroll: true }); return; }
    lay(spare, mark.box);
  }
  if (mark?.box[2] && !quiet) label(mark); else hush();
}

/** Lays a button over a mark. @param {HTMLElement} e @param {number[]} box */
export function lay(e, [x, y, w, high]) {
  const wide = Math.max(24, w), tall = Math.max(24, high);
  e.style.left = x - (wide - w) / 2 + "px";
  e.style.top = y - (tall - high) / 2 + "px";
  e.style.width = wide + "px";
  e.style.height = tall + "px";
}

/** The focus has come to a button of the outline. @param {FocusEvent} e */
export function meet(e) {
  /** @type {HTMLElement} */ (e.currentTarget).setAttribute("aria-describedby", "tip-more"); // what the row leaves open is described, not named twice
  stop(/** @type {HTMLElement} */ (e.currentTarget));
  quiet = false;
  window.yuntu.do({ do: "light", target: Number(/** @type {HTMLElement} */ (e.currentTarget).dataset.target) });
  again();
}

/** It has left one. */
export function part() {
  hush();
  window.yuntu.do({ do: "leave" });
}

/** After the rows were written anew: the Tab stop is the row it was, else the first; a spare button that was left is put away. */
export function settle() {
  const rows = [.../** @type {NodeListOf<HTMLElement>} */ (at("outline").querySelectorAll("button[data-row]"))];
  if (!home || !rows.includes(home)) home = rows.find((r) => r.dataset.focus === home?.dataset.focus) ?? rows[0];
  if (document.activeElement === spare) return;
  stop(home);
  if (!document.querySelector("dialog[open]")) spare.hidden = true; // a card gives the focus back
}

/** One button of all is the Tab stop. @param {HTMLElement | undefined} e */
function stop(e) {
  if (!e) return;
  for (const b of at("outline").querySelectorAll("button")) b.tabIndex = b === e ? 0 : -1;
  if (e !== spare) home = e;
}

/** @param {HTMLElement | undefined} e */
function go(e) {
  if (!e) return;
  if (e === spare) spare.hidden = false;
  e.focus({ preventScroll: true });
}

/** The words of a mark without a row: nothing else on the page tells its period. @param {Mark} m */
const name = (m) => [m.label, m.value].filter(Boolean).join(" ");

/**
 * Arrow keys on a button of the outline go to the mark that is next that way. Rows without a mark come behind the
 * picture: forward from its edge, and back into it. Escape puts the label away, and then leaves.
 * @param {KeyboardEvent} e
 */
export function rove(e) {
  if (e.altKey || e.ctrlKey || e.metaKey) return;
  const from = /** @type {HTMLElement} */ (e.currentTarget);
  const rows = [.../** @type {NodeListOf<HTMLElement>} */ (at("outline").querySelectorAll("button[data-row]"))];
  const way = WAYS[/** @type {keyof typeof WAYS} */ (e.key)];
  if (e.key === "Escape") { if (hush()) quiet = true; else leave(rows); }
  else if (e.key === "Home" || e.key === "End") go(e.key === "Home" ? rows[0] : rows[rows.length - 1]);
  else if (way === undefined) return;
  else go(next(from, rows, way));
  e.preventDefault();
  e.stopPropagation();
}

/** Out of the picture: the focus is on the figure, and Tab from there goes past its marks and not into them again. @param {HTMLElement[]} rows */
function leave(rows) {
  const figure = at("figure");
  figure.focus({ preventScroll: true });
  hush();
  for (const r of rows) r.tabIndex = -1;
  figure.addEventListener("blur", () => stop(home), { once: true });
}

/** @param {HTMLElement} from @param {HTMLElement[]} rows @param {number} way @returns {HTMLElement | undefined} */
function next(from, rows, way) {
  const bare = rows.filter((r) => r.dataset.bare), place = bare.indexOf(from), forward = way % 2 === 1;
  if (place >= 0 && (forward || place > 0)) return bare[place + (forward ? 1 : -1)];
  let mark = window.yuntuStage.next(place < 0 ? Number(from.dataset.target) : 0, way);
  while (mark && !mark.opens) mark = window.yuntuStage.next(mark.target, way);
  if (!mark) return forward && place < 0 ? bare[0] : undefined;
  const row = rows.find((r) => Number(r.dataset.target) === mark.target);
  if (row) return row;
  spare.dataset.target = String(mark.target);
  spare.textContent = spare.dataset.name = name(mark);
  lay(spare, mark.box);
  return spare;
}
