// @ts-check
/* For pages that hold a Yuntu frame: <script src="…/embed.js" async></script>. It makes the frame of a <div data-yuntu="…">,
   sets a frame's height when the frame asks, tells it whether the paper around it is dark, and passes on the keys that the
   frame has no use for, so that slides still turn. It listens only to frames of the site that it came from, whenever they
   come, fetches nothing, and needs nothing.
   Without it a frame works at the height it was given. However often a page holds it, it runs once. */
(function () {
  "use strict";
  var base = document.currentScript && /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/[^/]*([?#].*)?$/, "");
  var running = /** @type {any} */ (window).yuntuEmbed;
  if (running) { running(base); return; }
  /** @type {string[]} */ var bases = [];
  /** @type {HTMLIFrameElement[]} */ var frames = [];
  // The page may turn dark and light at any time.
  var night = matchMedia("(prefers-color-scheme: dark)"), skin = new MutationObserver(looks);
  if (night.addEventListener) night.addEventListener("change", looks);
  var SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

  /** @param {string} url */
  function ours(url) { return bases.some(function (b) { return url.indexOf(b) === 0; }); }

  /** Looks at an element and all inside it. @param {Element | Document} root */
  function find(root) {
    if (root instanceof Element && root.matches("[data-yuntu], iframe")) take(root);
    var all = root.querySelectorAll("[data-yuntu], iframe");
    for (var i = 0; i < all.length; i++) take(all[i]);
  }
  /** @param {Element} e */
  function take(e) {
    var f = e instanceof HTMLIFrameElement ? e : make(e);
    if (f && frames.indexOf(f) >= 0) watch(f); // it may have been moved
    if (!f || frames.indexOf(f) >= 0 || !(f.hasAttribute("data-yuntu") || ours(f.src))) return;
    frames = frames.filter(function (x) { return x.isConnected; });
    frames.push(f);
    f.addEventListener("load", loaded); // the same function: it is added once
    watch(f);
    listening(f);
  }
  /** @this {HTMLIFrameElement} */
  function loaded() { listening(this); }
  /** Frame and page may wake in either order, so the page says that it listens. @param {HTMLIFrameElement} f */
  function listening(f) { tell(f, { type: "listening" }); look(f); }
  /** Nothing in it that anybody might not know, so it names no receiver: the frame may still be on its way. @param {HTMLIFrameElement} f @param {any} m */
  function tell(f, m) { m.ns = "yuntu"; m.v = 1; if (f.contentWindow) f.contentWindow.postMessage(m, "*"); }

  /** Who speaks out of a frame: the origin of its address; "null" where the page has taken that from it. @param {HTMLIFrameElement} f */
  function origin(f) {
    var cage = f.getAttribute("sandbox");
    if (cage !== null && !/(^|\s)allow-same-origin(\s|$)/i.test(cage)) return "null";
    return of(f.src);
  }
  /** @param {string} url */
  function of(url) { try { return new URL(url, document.baseURI).origin; } catch (x) { return ""; } }

  /** Whether the paper under a frame is dark, as far as the page's styles say: no system setting and no `color-scheme` need
      go with it. Where a picture is the ground, its ink tells. @param {HTMLIFrameElement} f */
  function look(f) {
    var dark = null, e = f.parentElement;
    for (; e && dark === null; e = e.parentElement) {
      var s = getComputedStyle(e), ground = light(s.backgroundColor);
      if (s.backgroundImage !== "none") { var ink = light(s.color); dark = ink === null ? null : ink > 0.5; break; }
      if (ground !== null) dark = ground < 0.4;
    }
    if (dark === null && !e) { // the browser's own paper
      var scheme = getComputedStyle(document.documentElement).colorScheme || "";
      dark = /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia("(prefers-color-scheme: dark)").matches);
    }
    if (dark !== null) tell(f, { type: "look", dark: dark });
  }
  /** How light a colour is, 0 to 1; null for one that lets through what is behind it. @param {string} c */
  function light(c) {
    var m = c.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/);
    return !m || m[4] !== undefined && +m[4] < 0.5 ? null : (0.299 * +m[1] + 0.587 * +m[2] + 0.114 * +m[3]) / 255;
  }
  var soon = 0, late = 0;
  function looks() {
    if (!soon) soon = setTimeout(function () { soon = 0; frames.forEach(look); }, 60);
    clearTimeout(late);
    late = setTimeout(function () { frames.forEach(look); }, 560); // papers fade
  }
  /** A theme may be an attribute of anything that a frame stands in, by whatever name. @param {HTMLIFrameElement} f */
  function watch(f) { for (var e = f.parentElement; e; e = e.parentElement) skin.observe(e, { attributes: true }); }

  /** The frame of an element that names a figure of this site; what stands in it until then gives way. @param {Element} box */
  function make(box) {
    var url = "";
    try { url = new URL(box.getAttribute("data-yuntu") || "", document.baseURI).href; } catch (x) { /* no address */ }
    if (!ours(url)) return null; // of any other it makes none: who may write an attribute need not be allowed frames
    var f = box.querySelector("iframe"), title = box.getAttribute("data-title");
    if (!f) {
      f = document.createElement("iframe");
      f.setAttribute("loading", "lazy");
      f.setAttribute("allow", "fullscreen; clipboard-write; web-share");
      f.setAttribute("sandbox", SANDBOX);
      f.title = title || "云图 Yuntu";
      if (!title) f.setAttribute("data-untitled", "");
      f.style.cssText = "display:block;width:100%;aspect-ratio:4/3;border:0;min-height:" + (/[?&]ui=(min|none)\b/.test(url) ? "508px" : "540px");
    }
    if (f.src !== url) f.src = url;
    if (!box.contains(f)) { box.textContent = ""; box.appendChild(f); }
    return f;
  }

  addEventListener("message", function (e) {
    if (!e.source || !e.data || e.data.ns !== "yuntu" || e.data.v !== 1) return;
    var f = frames.filter(function (x) { return x.contentWindow === e.source; })[0];
    if (!f || e.origin !== origin(f)) return; // a frame may be led elsewhere
    var m = e.data;
    if (m.type === "height") look(f); // the first that it says, and before it has painted anything
    if (m.type === "height" && typeof m.px === "number" && m.px >= 120 && m.px <= 4000) {
      f.style.height = Math.round(m.px) + "px";
      f.style.minHeight = "0";
      f.style.aspectRatio = "auto";
    } else if (m.type === "state" && typeof m.title === "string" && f.hasAttribute("data-untitled")) {
      f.title = m.title;
    } else if (m.type === "key" && /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Escape|\.|b)$/.test(m.key)) {
      if (m.key === "Escape") f.blur();
      var codes = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, PageUp: 33, PageDown: 34, Escape: 27, ".": 190, b: 66 };
      var init = /** @type {any} */ ({ key: m.key, code: m.key === "." ? "Period" : m.key === "b" ? "KeyB" : m.key, bubbles: true, cancelable: true });
      init.keyCode = init.which = codes[/** @type {keyof typeof codes} */ (m.key)];
      f.dispatchEvent(new KeyboardEvent("keydown", init));
    }
    f.dispatchEvent(new CustomEvent("yuntu:" + String(m.type), { detail: m, bubbles: true }));
  });


  // Figures that come later, or whose address does: lazy loaders, sites of a single page.
  new MutationObserver(function (changes) {
    changes.forEach(function (c) {
      if (c.type === "attributes") { if (/** @type {Element} */ (c.target).matches("[data-yuntu], iframe")) take(/** @type {Element} */ (c.target)); return; }
      for (var i = 0; i < c.addedNodes.length; i++) if (c.addedNodes[i] instanceof Element) find(/** @type {Element} */ (c.addedNodes[i]));
      if (c.target === document.head) looks(); // another style sheet
    });
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["src", "data-yuntu"] });

  /** @param {string | null} from where another copy of this script came from */
  var run = /** @type {any} */ (window).yuntuEmbed = function (from) {
    if (from && bases.indexOf(from) < 0) bases.push(from);
    find(document);
  };
  run(base);
})();
