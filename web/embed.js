// @ts-check
/* For pages that hold a Yuntu frame: <script src="…/embed.js" async></script>. It sets the frame's height when the frame
   asks, and passes on the keys that the frame has no use for, so that slides still turn. It listens only to the frames
   that it has found itself, fetches nothing, and needs nothing. Without it the frame works at the height it was given. */
(function () {
  "use strict";
  var base = document.currentScript && /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/[^/]*([?#].*)?$/, "");
  /** @type {HTMLIFrameElement[]} */ var frames = [];
  function find() {
    var all = document.getElementsByTagName("iframe");
    for (var i = 0; i < all.length; i++) {
      var f = all[i];
      if (frames.indexOf(f) >= 0 || !(f.hasAttribute("data-yuntu") || base && f.src.indexOf(base) === 0)) continue;
      frames.push(f);
      listening(f);
      f.addEventListener("load", function () { listening(this); });
    }
  }
  /** Frame and page may wake in either order, so the page says that it listens. @param {HTMLIFrameElement} f */
  function listening(f) { if (f.contentWindow) f.contentWindow.postMessage({ ns: "yuntu", v: 1, type: "listening" }, "*"); }

  addEventListener("message", function (e) {
    if (!e.source || !e.data || e.data.ns !== "yuntu" || e.data.v !== 1) return;
    var f = frames.filter(function (x) { return x.contentWindow === e.source; })[0];
    if (!f) return;
    var m = e.data;
    if (m.type === "height" && typeof m.px === "number" && m.px >= 120 && m.px <= 4000) {
      f.style.height = Math.round(m.px) + "px";
      f.style.minHeight = "0";
      f.style.aspectRatio = "auto";
    } else if (m.type === "key" && /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Escape)$/.test(m.key)) {
      if (m.key === "Escape") f.blur();
      var codes = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, PageUp: 33, PageDown: 34, Escape: 27 };
      var init = /** @type {any} */ ({ key: m.key, code: m.key, bubbles: true, cancelable: true });
      init.keyCode = init.which = codes[/** @type {keyof typeof codes} */ (m.key)];
      f.dispatchEvent(new KeyboardEvent("keydown", init));
    }
    f.dispatchEvent(new CustomEvent("yuntu:" + String(m.type), { detail: m, bubbles: true }));
  });
  find();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", find);
  addEventListener("load", find);
})();
