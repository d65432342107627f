// @ts-check
/** The keyboard map. Keys act only when nothing else wants them, and can be switched off in the menu and in the help. */

import { memory, writes } from "./dom.js";

/** What other layouts and input methods send for the keys that mean something here. @type {Record<string, string>} */
const SAME = { "【": "[", "「": "[", "『": "[", "】": "]", "」": "]", "』": "]", "、": "/", "\u3000": " " };

/**
 * What a key means, whatever way it was typed: with Caps Lock, in full width, through AltGr or Option where a layout hides
 * a bracket there, by its place where the layout has other letters. "" where a modifier makes it somebody else's.
 * @param {KeyboardEvent} e
 */
export function meant(e) {
  let key = e.key;
  if (key.length > 1) return e.ctrlKey || e.metaKey || e.altKey ? "" : key;
  key = (SAME[key] ?? key).normalize("NFKC").toLowerCase();
  const printed = e.getModifierState("AltGraph") || e.altKey && !e.ctrlKey && /[^\w\s]/.test(key); // AltGr says Ctrl and Alt too
  if (e.metaKey || (e.ctrlKey || e.altKey) && !printed) return "";
  const place = /^Key([A-Z])$/.exec(e.code);
  return key > "\u007f" && place && !e.altKey ? place[1].toLowerCase() : key;
}

/** True while single keys act. */
export function on() { return memory.get("yuntu.keys") !== "off"; }

/** Switches single keys on or off. @param {boolean} value */
export function switchKeys(value) {
  memory.set("yuntu.keys", value ? "on" : "off");
  dispatchEvent(new Event("yuntu-keys"));
}

const WAY = /** @type {Record<string, 1 | -1>} */ ({ PageDown: 1, PageUp: -1, ArrowRight: 1, ArrowLeft: -1, n: 1, p: -1 });

/** Where words scroll: their box, or the page where the box is as long as they are; and the height at which they are cut off. @param {HTMLElement} box @returns {[Element, number]} */
function scroller(box) {
  return getComputedStyle(box).overflowY === "visible" ? [document.scrollingElement ?? box, innerHeight] : [box, Math.min(innerHeight, box.getBoundingClientRect().bottom)];
}

/** Where the words of a page of the lesson end, in the window; what stands below them, buttons and the list of pages, is for hands. */
function told() {
  return Math.max(...[...document.querySelectorAll("#lesson:not([hidden]) > :is(h2, .lesson-body, .guess, #guess-answer, #lesson-end)")].map((e) => e.getBoundingClientRect().bottom));
}

/** Whether who has the focus in words has not read them to their end, or beginning: they scroll, before a page is turned. @param {EventTarget | null} target @param {number} by */
function scrolls(target, by) {
  if (!(target instanceof HTMLElement) || target.closest("#lesson-title, .guess, input, select")) return false; // nobody reads there
  const box = target.closest("#words, #sheet, #text");
  if (!(box instanceof HTMLElement)) return false;
  const [e, edge] = scroller(box);
  const lesson = document.querySelector("#lesson:not([hidden])");
  if (by > 0 && lesson && box.contains(lesson)) return told() > edge + 2;
  return by > 0 ? e.scrollTop + e.clientHeight < e.scrollHeight - 2 : e.scrollTop > 2;
}

/** Reads on where a page of the lesson is longer than the screen, wherever the focus is: a class has not seen its end yet. False where it has. */
function reads() {
  const box = document.getElementById("words");
  if (!box) return false;
  const [e, edge] = scroller(box), before = e.scrollTop;
  if (told() <= edge + 2) return false;
  e.scrollTop += e.clientHeight * .8;
  return e.scrollTop > before;
}

/**
 * `turn` is next and back of the lesson, `click` the same for the two keys of a clicker, which also asks and tells; both
 * answer whether the lesson had a use for it. What it has none for goes to the page around us.
 * @param {{
 *   inLesson: () => boolean, hasTime: () => boolean, mayPlay: () => boolean, toggle: () => void, step: (by: number) => void, overtake: (by: number) => void,
 *   end: (last: boolean) => void, turn: (by: number) => boolean, click: (by: number) => boolean, table: () => void, find: () => void, help: () => void, full: () => void,
 *   leave: () => boolean, forward: (key: string) => void,
 * }} page
 */
export function keys(page) {
  addEventListener("keydown", (e) => {
    const key = meant(e);
    if (e.defaultPrevented || e.isComposing || e.keyCode === 229 || !key) return;
    if (document.querySelector("dialog[open]")) return;
    if (key === "Escape") { if (page.leave()) e.preventDefault(); else page.forward(e.key); return; }
    const by = WAY[key], paging = key === "PageDown" || key === "PageUp", form = e.target instanceof HTMLElement && !!e.target.closest("#figure, #scrub, .guess, .field");
    if (writes(e.target) && !(paging && form && page.inLesson())) return; // in a lesson these two are the clicker's, whatever was touched last
    if (!on()) { if (paging || key === "." || key === "b") page.forward(key); return; }
    const onControl = e.target instanceof HTMLElement && e.target.closest("button, a, summary, input, select");
    const inWords = e.target instanceof HTMLElement && !!e.target.closest("#words, #sheet, #text"), inTable = e.target instanceof HTMLElement && !!e.target.closest("#sheet");
    let done = true;
    switch (key) {
      case " ": if (onControl || !page.hasTime() || !page.mayPlay()) return; page.toggle(); break;
      case "ArrowRight": case "ArrowLeft":
        if (e.target instanceof HTMLInputElement || inTable) return;
        if (page.inLesson()) done = page.turn(by);
        else if (page.hasTime()) page.step(by);
        else done = false;
        if (!done) page.forward(e.key);
        break;
      case "PageDown": case "PageUp":
        if (scrolls(e.target, by)) return;
        if (page.inLesson()) done = by > 0 && reads() || page.click(by);
        else if (inWords) return;
        else done = false;
        if (!done) page.forward(e.key);
        break;
      case "n": case "p": if (!page.inLesson()) return; page.turn(by); break;
      case ".": case "b": page.forward(key); return; // of a clicker: the deck goes dark
      case "[": page.overtake(-1); break;
      case "]": page.overtake(1); break;
      case "Home": case "End": if (inWords || e.target instanceof HTMLInputElement || !page.hasTime()) return; page.end(e.key === "End"); break;
      case "t": page.table(); break;
      case "/": page.find(); break;
      case "?": page.help(); break;
      case "f": page.full(); break;
      default: return;
    }
    if (done) e.preventDefault();
  });
}
