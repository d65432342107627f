// @ts-check
/** What hands do to a page without meaning it, and what they take from it. */

/** True while the reader has zoomed in with two fingers: a finger then moves the page and nothing else. */
export function magnified() { return (window.visualViewport?.scale ?? 1) > 1.01; }

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
