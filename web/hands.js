// @ts-check
/** What hands do to a page without meaning it, and what they take from it. */

/** True while the reader has zoomed in with two fingers: a finger then moves the page and nothing else. */
export function magnified() { return (window.visualViewport?.scale ?? 1) > 1.01; }

/**
 * Follows one finger that moves up or down over a box, unless what it came down on takes it: by how much at a time, up is
 * less than nothing, from where it is no tap; an answer of true has used the rest up.
 * @param {HTMLElement} box @param {(by: number) => true | void} move in CSS pixels
 */
export function swiped(box, move) {
  /** @type {{x: number, y: number, over: boolean} | null} */
  let from = null;
  box.addEventListener("touchstart", (e) => {
    const f = e.touches[0];
    from = e.touches.length === 1 && !e.defaultPrevented && !magnified() ? { x: f.clientX, y: f.clientY, over: false } : null;
  }, { passive: true });
  box.addEventListener("touchmove", (e) => {
    if (!from) return;
    const f = e.touches[0], y = f.clientY - from.y;
    if (!from.over && Math.abs(f.clientX - from.x) > Math.max(8, Math.abs(y))) from = null; // sideways: that is somebody else's
    else if (from.over || Math.abs(y) > 24) from = move(y) ? null : { x: f.clientX, y: f.clientY, over: true };
  }, { passive: true });
}

/** The wheel scrolls and never changes a number: browsers turn it into steps of the field that has the focus. */
export function steady() {
  const turn = (/** @type {Event} */ happened) => {
    const e = /** @type {WheelEvent} */ (happened);
    if (e.ctrlKey) return; // magnifies
    e.preventDefault();
    const by = e.deltaMode === 1 ? 16 : e.deltaMode === 2 ? innerHeight : 1;
    for (let box = /** @type {Element | null} */ (e.currentTarget); box; box = box.parentElement) {
      const was = box.scrollTop;
      box.scrollTop += e.deltaY * by;
      if (box.scrollTop !== was) return;
    }
  };
  const own = (/** @type {EventTarget | null} */ t) => (t instanceof HTMLSelectElement || t instanceof HTMLInputElement && /^(number|range)$/.test(t.type) ? t : null);
  document.addEventListener("focusin", (e) => own(e.target)?.addEventListener("wheel", turn, { passive: false }));
  document.addEventListener("focusout", (e) => own(e.target)?.removeEventListener("wheel", turn));
}

/** What is copied holds its numbers, though they are buttons: some browsers leave the words of those out. */
export function copying() {
  document.addEventListener("copy", (e) => {
    const chosen = getSelection();
    if (!e.clipboardData || !chosen || chosen.isCollapsed || /^(INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "")) return;
    const box = document.createElement("div");
    for (let i = 0; i < chosen.rangeCount; i++) box.append(whole(chosen.getRangeAt(i)));
    if (!box.querySelector("button")) return;
    for (const b of box.querySelectorAll("button")) b.replaceWith(...b.childNodes);
    box.className = "copied";
    document.body.append(box); // words have lines and cells only where they are laid out
    e.clipboardData.setData("text/plain", box.innerText);
    e.clipboardData.setData("text/html", box.innerHTML);
    box.remove();
    e.preventDefault();
  });
}

/** The chosen piece; of a table its rows stay in one. @param {Range} range */
function whole(range) {
  const piece = range.cloneContents(), from = range.commonAncestorContainer;
  const e = from instanceof Element ? from : from.parentElement, row = e?.closest("tr");
  if (!e?.closest("table") || e.closest("td, th, caption")) return piece;
  const table = document.createElement("table");
  if (row) { const tr = document.createElement("tr"); tr.append(piece); table.append(tr); } else table.append(piece);
  return table;
}
