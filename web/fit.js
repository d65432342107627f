// @ts-check
/** What is made to fit its room. A page of the lesson stands whole beside its picture, with the way on under it: its words are as large as that allows. */

import { at } from "./dom.js";
import { unbroken } from "./prose.js";

/** Sizes, against the usual one; the last leaves words 14 pixels high: on a projector, on a desk. */
const SIZES = { wall: [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.66, 0.62], desk: [1, 0.96, 0.92, 0.88, 0.85] };

/** Takes the largest size at which the words, down to the way on, need no scrolling; of pages that are too long for any, the smallest. */
export function fit() {
  const box = at("words"), lesson = at("lesson"), go = lesson.querySelector(".go");
  if (lesson.hidden || !box.clientHeight || !go) {
    lesson.style.removeProperty("--fit");
    return;
  }
  go.style.position = "static"; // where it would be if nothing held it
  for (const size of document.documentElement.classList.contains("projector") ? SIZES.wall : SIZES.desk) {
    lesson.style.setProperty("--fit", String(size));
    if (go.offsetTop + go.offsetHeight - box.offsetTop <= box.clientHeight - 8) break;
  }
  go.style.position = "";
}

/** A figure without words has a line for its claim: of one that is longer it says as many whole clauses as have room, or else what the picture is called. */
export function brief() {
  clearTimeout(soon);
  soon = setTimeout(shorten); // not while observers of sizes are told: they would be told of what this changes
}
/** @type {ReturnType<typeof setTimeout> | undefined} */
let soon;

function shorten() {
  const head = /** @type {HTMLElement} */ (at("line").querySelector("h2"));
  /** A line more than there is room for; the glyphs of some fonts stand out of their own line. */
  const cut = () => head.scrollHeight > head.clientHeight + parseFloat(getComputedStyle(head).fontSize) / 2;
  if (!head.clientHeight || !head.title || !cut() && head.textContent === head.title) return;
  head.replaceChildren(...unbroken(head.title));
  for (let text = head.title; cut();) {
    const end = Math.max(...[";", ":", "；", "："].map((mark) => text.lastIndexOf(mark)));
    if (end < 8) {
      head.textContent = head.dataset.name ?? "";
      if (!head.textContent || cut()) head.replaceChildren(...unbroken(head.title));
      return;
    }
    head.replaceChildren(...unbroken(text = text.slice(0, end)));
  }
}
