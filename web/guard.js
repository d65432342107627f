// @ts-check
/**
 * Keeps the engine's canvas a picture and nothing else. Ebitengine's canvas wants the focus, every key, the wheel, touch,
 * the whole body, and answers a lost context by reloading the page; here it gets none of that.
 */

/**
 * @param {HTMLElement} stage where the picture belongs
 * @param {HTMLElement} backing the box that holds the canvases
 * @param {() => void} lost called once, when the graphics card's canvas was taken away
 */
export function guard(stage, backing, lost) {
  const ours = (/** @type {EventTarget | null} */ t) => t instanceof HTMLCanvasElement;

  // The engine measures document.body; what it should fill is the stage.
  for (const [name, of] of /** @type {const} */ ([["clientWidth", "clientWidth"], ["clientHeight", "clientHeight"]])) {
    Object.defineProperty(document.body, name, { configurable: true, get: () => stage[of] });
  }

  /** @param {HTMLCanvasElement} canvas */
  function adopt(canvas) {
    if (!canvas.id) canvas.id = "canvas-gpu";
    canvas.tabIndex = -1;
    canvas.setAttribute("aria-hidden", "true");
    if (document.activeElement === canvas) canvas.blur();
    if (canvas.parentElement !== backing) backing.append(canvas);
  }
  for (const c of document.querySelectorAll("body > canvas")) adopt(/** @type {HTMLCanvasElement} */ (c));
  new MutationObserver((changes) => {
    for (const change of changes) for (const node of change.addedNodes) if (node instanceof HTMLCanvasElement) adopt(node);
  }).observe(document.body, { childList: true });

  // It calls focus() when it starts and on some gestures; whoever had the focus gets it back.
  addEventListener("focusin", (e) => {
    if (!ours(e.target)) return;
    e.stopImmediatePropagation();
    if (e.relatedTarget instanceof HTMLElement && e.relatedTarget !== e.target) e.relatedTarget.focus({ preventScroll: true });
    else /** @type {HTMLElement} */ (e.target).blur();
  }, true);

  // Nothing on its way to the canvas arrives there, so nothing's default is prevented.
  for (const type of ["keydown", "keyup", "keypress", "wheel", "touchstart", "touchmove", "touchend", "touchcancel", "mousedown", "mouseup", "mousemove", "contextmenu", "dragover", "drop", "dragenter", "dragleave"]) {
    addEventListener(type, (e) => { if (ours(e.target)) e.stopImmediatePropagation(); }, { capture: true, passive: true });
  }

  let told = false;
  addEventListener("webglcontextlost", (e) => {
    e.stopImmediatePropagation(); // before the engine's own listener, which reloads the page
    if (told) return;
    told = true;
    lost();
  }, true);
}
