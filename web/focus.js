// @ts-check
/** The focus never falls to the body: where what had it is gone, hidden or dead, it goes to the nearest thing that reads on. */

/** Whether an element is there to have the focus. @param {Element | null | undefined} e @returns {e is HTMLElement} */
function usable(e) {
  if (!(e instanceof HTMLElement) || !e.isConnected || /** @type {any} */ (e).disabled) return false;
  // Asked with each change of the panel: what older browsers are asked has them lay the page out.
  return e.checkVisibility ? e.checkVisibility({ visibilityProperty: true }) : e.getClientRects().length > 0 && getComputedStyle(e).visibility !== "hidden";
}

/** By the parts of the page, what stands for them; the first that is usable. */
const HEIRS = /** @type {Record<string, string>} */ ({
  controls: "#controls :is(input, select):enabled", words: "#lesson-title, #headline", clock: "#play", scrub: "#play", figure: "#figure", forms: "#forms :checked",
  views: "#views [aria-current]", menu: "#menu summary", bar: "#menu summary", langs: "#menu summary",
});

/** @param {Element | null} e */
function lineage(e) {
  const line = [];
  for (let x = e; x && x !== document.body && x !== document.documentElement; x = x.parentElement) line.push(x);
  return line;
}

/** Does what may take the focused element away, and finds an heir for it. @template T @param {() => T} run */
export function keep(run) {
  const line = lineage(document.activeElement), result = run();
  rescue(line);
  return result;
}

/** @param {Element[]} line what had the focus and all around it */
function rescue(line) {
  const now = document.activeElement;
  if (!line.length || document.querySelector("dialog[open]") || now && now !== document.body && usable(now)) return;
  first(line.map((e) => HEIRS[e.id]).filter(Boolean).concat("#lesson-title, #headline", "#play", "#figure"));
}

/** Goes to the words of what is opened, or where a phone has put them away to the picture, which is called by them. */
export function arrive() { first(["#lesson-title, #headline", "#figure"]); }

/** @param {string[]} queries the first that finds something usable has it */
function first(queries) {
  for (const q of queries) {
    for (const e of document.querySelectorAll(q)) if (back(e)) return;
  }
}

/** Puts the focus back where it was, if that is still there. @param {Element | null | undefined} e */
export function back(e) {
  if (!usable(e) || e === document.body) return false;
  e.focus({ preventScroll: true });
  return document.activeElement === e;
}
