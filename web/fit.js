// @ts-check
/** For a projector a page of the lesson stands whole beside its picture: its words are as large as that allows. */

import { at } from "./dom.js";

/** Sizes, against those of a projector; the last is a little under those of a page on a desk. */
const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.66, 0.62];

/** Takes the largest size at which the words need no scrolling; of pages that are too long for any, the smallest. */
export function fit() {
  const box = at("words"), lesson = at("lesson");
  if (lesson.hidden || !document.documentElement.classList.contains("projector") || !box.clientHeight) {
    lesson.style.removeProperty("--fit");
    return;
  }
  for (const size of SIZES) {
    lesson.style.setProperty("--fit", String(size));
    if (lesson.offsetTop + lesson.offsetHeight - box.offsetTop <= box.clientHeight - 8) return;
  }
}
