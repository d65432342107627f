// @ts-check
/** The keyboard map. Keys act only when nothing else wants them, and can be switched off in the menu. */

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

/**
 * @param {{
 *   inLesson: () => boolean, hasTime: () => boolean, toggle: () => void, step: (by: number) => void, overtake: (by: number) => void,
 *   end: (last: boolean) => void, turn: (by: number) => void, table: () => void, find: () => void, help: () => void, full: () => void, leave: () => boolean,
 *   forward: (key: string) => void,
 * }} page
 */
export function keys(page) {
  addEventListener("keydown", (e) => {
    const key = meant(e);
    if (e.defaultPrevented || e.isComposing || e.keyCode === 229 || !key) return;
    if (document.querySelector("dialog[open]")) return;
    if (key === "Escape") { if (page.leave()) e.preventDefault(); else page.forward(e.key); return; }
    if (!on() || writes(e.target)) return;
    const onControl = e.target instanceof HTMLElement && e.target.closest("button, a, summary, input, select");
    const inWords = e.target instanceof HTMLElement && !!e.target.closest("#words, #sheet, #text");
    let done = true;
    switch (key) {
      case " ": if (onControl || !page.hasTime()) return; page.toggle(); break;
      case "ArrowRight": case "ArrowLeft":
        if (e.target instanceof HTMLInputElement) return;
        if (page.inLesson()) page.turn(e.key === "ArrowRight" ? 1 : -1);
        else if (page.hasTime()) page.step(e.key === "ArrowRight" ? 1 : -1);
        else { done = false; page.forward(e.key); }
        break;
      case "PageDown": case "PageUp":
        if (page.inLesson()) page.turn(e.key === "PageDown" ? 1 : -1);
        else if (inWords) return;
        else { done = false; page.forward(e.key); }
        break;
      case "n": case "p": if (!page.inLesson()) return; page.turn(key === "n" ? 1 : -1); break;
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
