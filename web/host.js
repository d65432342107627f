// @ts-check
/* The figure's side towards somebody's article. It runs before everything else, because the article may ask how high the
   figure wants to be long before there is a program, and because a frame of no height is never seen. It says so in every
   dialect that newsrooms' pages understand, and takes from the article whether its paper is dark. Needs nothing, and
   does nothing on a page of its own. */
(function () {
  "use strict";
  var root = document.documentElement, parent = window.parent, framed = parent !== window;
  /** @param {string} key */
  function param(key) { var m = location.search.match("[?&]" + key + "=([^&]*)"); try { return m ? decodeURIComponent(m[1]) : ""; } catch (e) { return ""; } }
  /** The paper's colour, also for as long as no style has come: browsers paint a frame by this tag, white otherwise. @param {string} theme */
  function paper(theme) {
    var tag = document.querySelector("meta[name=color-scheme]");
    root.setAttribute("data-theme", theme);
    if (tag) tag.setAttribute("content", theme);
  }
  var theme = param("theme"), set = theme === "dark" || theme === "light";
  if (set) paper(theme);
  var id = param("id") || "yuntu", child = param("childId");
  var now = { ui: param("ui") || "full", w: 0, px: 0 }, /** iframe-resizer's id for us, once it has called */ sizer = "", met = false, tries = 0;

  /** How high a frame of this width wants to be, in CSS pixels: a function of width and view, never measured from content,
      so it cannot grow for ever. Lines of words are as high as the reader's font makes them. @param {number} w @param {string} ui */
  function height(w, ui) {
    var rem = parseFloat(getComputedStyle(root).fontSize) || 16;
    var stage = Math.max(364, Math.min(620, Math.round(w * 0.62))); // on a phone as high as the snippet asks, or words lie over lines
    var line = Math.round((w < 560 ? 4 : 2.75) * rem);
    if (ui === "none") return stage + line;
    if (ui === "min") return stage + line + Math.round((w < 768 ? 5 : 3.5) * rem);
    return w < 768 ? 720 : Math.max(540, Math.min(760, Math.round(w * 0.5625)));
  }

  /** A scrollbar of the article comes and goes with our height, and takes this much of our width: we stand by what we said. */
  var SLACK = 24;
  /** @param {string} ui @param {boolean=} again also where it was said before */
  function tell(ui, again) {
    var w = innerWidth;
    if (!framed) return;
    if (!w) { // a frame that is not shown has no width yet, and one far below hears late that it has got one
      if (tries++ < 20) setTimeout(function () { if (!now.w) tell(ui, again); }, 500);
      return;
    }
    if (ui !== now.ui || Math.abs(w - now.w) >= SLACK) now = { ui: ui, w: w, px: height(w, ui) }; else if (!again) return;
    var px = now.px;
    say({ ns: "yuntu", v: 1, id: id, type: "height", px: px });
    say({ sentinel: "amp", type: "embed-size", height: px });
    say(JSON.stringify({ src: location.href, context: "iframe.resize", height: px }));
    /** @type {Record<string, number>} */ var datawrapper = {};
    datawrapper[id] = px;
    say({ "datawrapper-height": datawrapper });
    if (child) say("pymxPYMx" + child + "xPYMxheightxPYMx" + px);
    if (sizer) { say("[iFrameSizer]" + sizer + ":" + px + ":" + w + ":" + (met ? "size" : "init")); met = true; }
  }
  /** @param {any} message */
  function say(message) { parent.postMessage(message, "*"); }

  /** @type {any} */ var host = /** @type {any} */ (window).yuntuHost = {
    framed: framed, height: height, tell: tell,
    /** Whether the article's paper is dark; null while it has not said. @type {boolean | null} */ dark: null,
    /** What the program does once it has said. */ look: function () {}
  };
  if (!framed) return;
  addEventListener("resize", function () { tell(now.ui); });
  document.addEventListener("visibilitychange", function () { if (!document.hidden) tell(now.ui, true); });
  addEventListener("message", function (e) {
    if (e.source !== parent) return;
    var m = e.data;
    if (typeof m === "string") {
      var call = m.match(/^\[iFrameSizer\]([^:]+):[^:]*:(?:true|false):/); // its first message; the others are commands
      if (call) sizer = call[1]; else if (!/^\[iFrameSizer\]re(size|set)$/.test(m) && !(child && m.indexOf("pymxPYMx" + child + "xPYMx") === 0)) return;
    } else if (!m || m.ns !== "yuntu" || m.v !== 1) return;
    else if (m.type === "look") {
      if (typeof m.dark !== "boolean" || m.dark === host.dark) return;
      host.dark = m.dark;
      if (!set) paper(m.dark ? "dark" : "light");
      host.look();
      return;
    } else if (m.type !== "listening") return;
    tell(now.ui, true);
  });
  tell(now.ui, true);
  say("[iFrameResizerChild]Ready");
})();
