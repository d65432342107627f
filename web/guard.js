// @ts-check
/**
 * Keeps the engine's canvas a picture and nothing else. Ebitengine's canvas wants the focus, every key, the wheel and
 * every finger, and prevents what the browser would do with them; here nothing on its way to a canvas arrives.
 */

/** @param {() => void} lost called once, when the graphics card's canvas was taken away */
export function guard(lost) {
  const drawn = (/** @type {EventTarget | null} */ t) => t instanceof HTMLCanvasElement;

  // It calls focus() when it starts and on some gestures; whoever had the focus gets it back.
  addEventListener("focusin", (e) => {
    if (!drawn(e.target)) return;
    e.stopImmediatePropagation();
    if (e.relatedTarget instanceof HTMLElement && e.relatedTarget !== e.target) e.relatedTarget.focus({ preventScroll: true });
    else /** @type {HTMLElement} */ (e.target).blur();
  }, true);

  for (const type of ["keydown", "keyup", "keypress", "wheel", "touchstart", "touchmove", "touchend", "touchcancel", "mousedown", "mouseup", "mousemove", "contextmenu", "dragover", "drop", "dragenter", "dragleave"]) {
    addEventListener(type, (e) => { if (drawn(e.target)) e.stopImmediatePropagation(); }, { capture: true, passive: true });
  }

  let told = false;
  addEventListener("webglcontextlost", (e) => {
    e.stopPropagation(); // the engine, at the canvas, would reload the page; the program listens here beside us
    if (told || !(e.target instanceof HTMLCanvasElement) || !e.target.isConnected) return;
    told = true;
    setTimeout(lost);
  }, true);
}
