// @ts-check
/* Runs first, in the head, as a plain old script, so that a browser of any age gets either the program or a sentence
   that says why not. It picks the language, probes what the browser can do, fetches program, data and the words of the
   page's language side by side while counting real bytes, starts the program and hands over to shell.js, which fetches
   the rest (pieces.js). Nothing here needs the program. */
(function () {
  "use strict";
  var doc = document, root = doc.documentElement, start = Date.now();
  var params = read(location.search), framed = window.parent !== window;
  var asked = { ui: "full", w: 0, px: 0, /** iframe-resizer's id for us, once it has called */ sizer: "" };

  // ── language: the link wins; then what this reader chose before; then what the browser asks for. Only at the door.
  var langs = ["zh-Hans", "zh-Hant", "en"], own = root.lang, want = "";
  if (langs.indexOf(params.lang) >= 0) want = params.lang;
  else if (root.hasAttribute("data-home")) want = stored("yuntu.lang") || preferred();
  if (want && want !== own && params.live !== "0") { // the folder's page, so that its words are right before the program runs
    location.replace(root.getAttribute("data-root") + want + "/" + location.search + location.hash);
    return;
  }

  // ── look: known before the first paint, so nothing flashes
  root.className = "js" + (framed ? " framed" : "");
  if (params.theme === "dark" || params.theme === "light") root.setAttribute("data-theme", params.theme);
  else if (stored("yuntu.theme")) root.setAttribute("data-theme", stored("yuntu.theme"));
  if (params.ui === "min" || params.ui === "none") root.setAttribute("data-ui", params.ui);

  /** @type {any} */ var boot = /** @type {any} */ (window).yuntuBoot = {
    query: location.search, lang: own, framed: framed, started: start,
    /** "gpu" or "2d": which painter the program begins with. */ painter: "gpu",
    /** Why it is not the graphics card: "nogl", "light" or "". */ why: "",
    /** The dataset's core and the page's words, for the program to decode. @type {Uint8Array[] | null} */ dataset: null,
    /** The program's memory, for the 2D painter. */ memory: null,
    loadedBytes: 0, words: {}, say: say, fail: fail, live: live, crashed: crashed, tellHeight: tellHeight
  };
  boot.ready = new Promise(function (done, fail_) { boot._done = done; boot._fail = fail_; });
  boot.ready.catch(function () {});
  if (framed) { tellHeight(params.ui || "full"); listen(); }
  if (doc.readyState === "loading") doc.addEventListener("DOMContentLoaded", begin); else begin();

  function begin() {
    boot.words = json("ui-words");
    boot.files = json("files");
    boot.files.words = boot.files.pieces && boot.files.pieces[own];
    if (params.live === "0") { root.className += " still"; return; }
    if (typeof WebAssembly !== "object" || !("noModule" in doc.createElement("script")) || !window.fetch || !window.ReadableStream) { fail("nowasm"); return; }
    var connection = /** @type {any} */ (navigator).connection;
    choosePainter(connection);
    boot.files.wasm = boot.files.programs && boot.files.programs[boot.painter]; // for the 2D painter there is a smaller one
    if (!boot.files.wasm || !boot.files.words) { fail("blocked"); return; }
    if (connection && connection.saveData && !params.step) { offer(); return; }
    whenSeen(load);
  }

  // ── what can draw here, and whether the engine is worth its way
  /** @param {any} connection */
  function choosePainter(connection) {
    if (crashes() >= 2) { boot.painter = "2d"; boot.why = "light"; return; }
    if (params.painter === "2d") { boot.painter = "2d"; return; }
    if (connection && (connection.saveData || /2g|3g/.test(connection.effectiveType)) && params.painter !== "gpu") { boot.painter = "2d"; return; }
    var gl = null, software = false, canvas = doc.createElement("canvas");
    try { gl = canvas.getContext("webgl2"); } catch (e) { gl = null; }
    if (gl) {
      var info = gl.getExtension("WEBGL_debug_renderer_info");
      var name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
      software = /swiftshader|llvmpipe|softpipe|software|basic render|microsoft basic/i.test(name);
      var lose = gl.getExtension("WEBGL_lose_context");
      if (lose) lose.loseContext(); // a browser allows only so many at once
    }
    if (!gl) { boot.painter = "2d"; boot.why = "nogl"; } else if (software && params.painter !== "gpu") boot.painter = "2d";
  }

  /** Two ends without goodbye within a minute mean that the page is too much for this device. The frames of an article
      share this storage, so each signs in under a name of its own: who is signed in and in none of the tab's windows has
      ended without goodbye. They live and end together, so the first of them counts for all. */
  function crashes() {
    var now = Date.now(), mark = "yuntu.open.", name = mark + now.toString(36) + Math.random().toString(36).slice(2), count = -1, ended = 0;
    /** @type {Record<string, boolean>} */ var here = {};
    try { look(window.top); } catch (e) { /* a host that lets nobody look around: alone */ }
    /** @param {any} w */
    function look(w) {
      var other;
      try { other = w !== window && w.yuntuBoot && w.yuntuBoot.open; } catch (e) { other = null; } // somebody else's window
      if (other) { here[other.name] = true; count = other.crashes; }
      for (var i = 0; i < w.length; i++) look(w[i]);
    }
    names().forEach(function (key) {
      if (here[key]) return;
      if (now - Number(session(key)) < 60000) ended++;
      session(key, "");
    });
    if (count < 0) {
      count = ended ? Number(session("yuntu.crashes") || 0) + 1 : 0;
      session("yuntu.crashes", String(count));
    }
    boot.open = { name: name, crashes: count };
    session(name, String(now));
    addEventListener("pagehide", function () { session(name, ""); });
    addEventListener("pageshow", function () { session(name, String(Date.now())); });
    return count;

    /** @returns {string[]} */
    function names() { try { return Object.keys(sessionStorage).filter(function (key) { return key.indexOf(mark) === 0; }); } catch (e) { return []; } }
  }

  // ── in somebody's article: how high we want to be is said before anything starts, because a frame of no height is never
  // seen; and in every dialect that newsrooms' pages understand
  /** A function of width and view, never measured from content, so it cannot grow for ever. @param {number} w @param {string} ui */
  function height(w, ui) {
    var stage = Math.max(364, Math.min(620, Math.round(w * 0.62))); // on a phone as high as the snippet asks, or words lie over lines
    if (ui === "none") return stage;
    if (ui === "min") return stage + 56;
    return w < 768 ? 720 : Math.max(540, Math.min(760, Math.round(w * 0.5625)));
  }
  /** @param {string} ui @param {boolean=} again also where it was said before */
  function tellHeight(ui, again) {
    var host = window.parent, w = innerWidth, px = height(w, ui);
    asked.ui = ui;
    if (!w || !again && w === asked.w && px === asked.px) return; // a frame that is not shown has no width
    asked.w = w; asked.px = px;
    host.postMessage({ ns: "yuntu", v: 1, id: params.id || "yuntu", type: "height", px: px }, "*");
    host.postMessage({ sentinel: "amp", type: "embed-size", height: px }, "*");
    host.postMessage(JSON.stringify({ src: location.href, context: "iframe.resize", height: px }), "*");
    /** @type {Record<string, number>} */ var datawrapper = {};
    datawrapper[params.id || "yuntu"] = px;
    host.postMessage({ "datawrapper-height": datawrapper }, "*");
    if (params.childId) host.postMessage("pymxPYMx" + params.childId + "xPYMxheightxPYMx" + px, "*");
    if (asked.sizer) host.postMessage("[iFrameSizer]" + asked.sizer + ":" + px + ":" + w + ":init", "*");
  }
  function listen() {
    addEventListener("resize", function () { tellHeight(asked.ui); });
    doc.addEventListener("visibilitychange", function () { if (!doc.hidden) tellHeight(asked.ui, true); });
    addEventListener("message", function (e) {
      if (e.source !== window.parent) return;
      if (typeof e.data === "string" && e.data.indexOf("[iFrameSizer]") === 0) asked.sizer = e.data.slice(13).split(":")[0];
      else if (!e.data || e.data.ns !== "yuntu" || e.data.v !== 1 || e.data.type !== "listening") return;
      tellHeight(asked.ui, true);
    });
  }

  /** In somebody's article nothing is fetched until the figure comes into sight. @param {() => void} go */
  function whenSeen(go) {
    if (!framed || !window.IntersectionObserver) { go(); return; }
    var eye = new IntersectionObserver(function (seen) {
      for (var i = 0; i < seen.length; i++) if (seen[i].isIntersecting) { eye.disconnect(); go(); return; }
    }, { rootMargin: "200px" });
    eye.observe(/** @type {Element} */ (doc.getElementById("figure")));
  }

  function offer() {
    say("saver", [{ label: word("boot.start").replace("{total}", mb(weight())), act: load }]);
  }

  // ── fetch, count, start
  function weight() { return boot.files.wasm.bytes + boot.files.dataset.bytes + boot.files.words.bytes; }
  function load() {
    var files = boot.files, total = weight(), got = { wasm: 0, dataset: 0, words: 0 }, failed = false;
    var bar = /** @type {HTMLProgressElement} */ (doc.getElementById("boot-bar"));
    bar.hidden = false;
    var shownAt = 0;
    show();
    /** @param {string} kind */
    function stop(kind) { if (failed) return; failed = true; fail(kind, got.wasm + got.dataset + got.words, total); }
    function show() {
      var done = got.wasm + got.dataset + got.words;
      boot.loadedBytes = done;
      if (done < total && Date.now() - shownAt < 100) return; // each update lays the page out, and chunks come by the hundred
      shownAt = Date.now();
      bar.value = total ? Math.min(1, done / total) : 0;
      text(done >= total ? word("boot.starting") : word("boot.loading") + "  " + word("boot.bytes").replace("{done}", mb(done)).replace("{total}", mb(total)));
    }
    /** @param {"wasm" | "dataset" | "words"} what @returns {Promise<Response>} */
    function get(what) {
      var lastByte = Date.now(), over = false, stall = setInterval(function () {
        if (!over && Date.now() - lastByte > 45000) { clearInterval(stall); stop("truncated"); }
      }, 5000);
      return fetch(files[what].url, { credentials: "same-origin" }).then(function (answer) {
        if (!answer.ok || !answer.body) throw kind("blocked");
        var reader = answer.body.getReader();
        return new Response(new ReadableStream({
          pull: function (sink) {
            return reader.read().then(function (part) {
              lastByte = Date.now();
              if (part.done) {
                over = true; clearInterval(stall);
                if (got[what] < files[what].bytes) { sink.error(kind("truncated")); stop("truncated"); return; }
                sink.close(); return;
              }
              if (what === "wasm" && got.wasm === 0 && part.value.length > 3 && (part.value[0] !== 0 || part.value[1] !== 97)) { // a filter's own page in its place
                sink.error(kind("blocked")); stop("blocked"); return;
              }
              got[what] += part.value.length;
              show();
              sink.enqueue(part.value);
            }, function (e) { over = true; clearInterval(stall); stop("truncated"); throw e; });
          },
          cancel: function (why) { over = true; clearInterval(stall); return reader.cancel(why); }
        }), { headers: { "Content-Type": "application/wasm" } });
      }, function (e) { over = true; clearInterval(stall); throw kind(navigator.onLine === false ? "offline" : "blocked", e); });
    }
    var exec = script(files.exec, false);
    script(files.shell, true).catch(function () { stop("blocked"); });
    /** @param {"dataset" | "words"} what */
    function bytes(what) { return get(what).then(function (r) { return r.arrayBuffer(); }).then(function (b) { return new Uint8Array(b); }); }
    var wasm = exec.then(function () {
      var go = new (/** @type {any} */ (window).Go)();
      return get("wasm").then(function (answer) {
        if (!WebAssembly.instantiateStreaming) return answer.arrayBuffer().then(function (b) { return WebAssembly.instantiate(b, go.importObject); });
        return WebAssembly.instantiateStreaming(answer, go.importObject);
      }).then(function (made) { return { go: go, instance: made.instance }; });
    });
    Promise.all([wasm, bytes("dataset"), bytes("words")]).then(function (all) {
      if (failed) return;
      boot.dataset = [all[1], all[2]];
      boot.program = all[0].instance.exports;
      text(word("boot.starting"));
      var ended = all[0].go.run(all[0].instance);
      ended.then(function () { crashed(); }, function (/** @type {any} */ e) { console.error(e); crashed(); });
      waitFor(0);
    }).catch(function (e) {
      if (failed) return;
      console.error(e);
      stop(e && e.yuntu || (got.wasm < files.wasm.bytes ? "blocked" : "crashed"));
    });
    /** The program defines window.yuntu when it has begun. @param {number} tries */
    function waitFor(tries) {
      var program = /** @type {any} */ (window).yuntu;
      if (program && program.ready) {
        program.ready.then(function () { boot._done(program); }, function (/** @type {any} */ e) { console.error(e); stop("dataset"); });
      } else if (tries > 300) stop("crashed"); else setTimeout(waitFor, 50, tries + 1);
    }
  }

  /** @param {string} url @param {boolean} module @returns {Promise<void>} */
  function script(url, module) {
    return new Promise(function (done, broken) {
      var s = doc.createElement("script");
      if (module) s.type = "module";
      s.src = url;
      s.onload = function () { done(); };
      s.onerror = function () { broken(kind(navigator.onLine === false ? "offline" : "blocked")); };
      doc.head.appendChild(s);
    });
  }

  // ── what the reader is told
  /** The picture is alive: the loading line goes, the clock comes. */
  function live() {
    if (performance.mark) performance.mark("yuntu.live");
    /** @type {HTMLElement} */ (doc.getElementById("boot")).hidden = true;
    root.classList.add("live");
  }
  function crashed() {
    root.classList.remove("live");
    fail("crashed");
  }
  /** The static page stays, with what happened and what to do. @param {string} what @param {number=} done @param {number=} total */
  function fail(what, done, total) {
    root.classList.add("failed");
    root.setAttribute("data-failed", what);
    var line = word("boot." + what).replace("{done}", mb(done || 0)).replace("{total}", mb(total || 0));
    var again = what === "nowasm" ? [] : [{ label: word(what === "crashed" || what === "dataset" ? "boot.reload" : "boot.retry"), act: function () { location.reload(); } }];
    put(line, again, "alert");
  }
  /** A remark that stops nothing. @param {string} what @param {{label: string, act: () => void}[]=} buttons */
  function say(what, buttons) { put(word("boot." + what), buttons || [], "status"); }
  /** @param {string} line @param {{label: string, act: () => void}[]} buttons @param {string} role */
  function put(line, buttons, role) {
    var box = doc.getElementById("boot"), p = doc.getElementById("boot-text"), bar = doc.getElementById("boot-bar");
    if (!box || !p || !bar) return;
    box.hidden = false; bar.hidden = true; box.className = "said";
    var clock = doc.getElementById("clock");
    if (clock && !root.classList.contains("live")) clock.hidden = true;
    p.setAttribute("role", role);
    p.textContent = line;
    for (var i = 0; i < buttons.length; i++) {
      var b = doc.createElement("button");
      b.type = "button"; b.textContent = buttons[i].label;
      b.addEventListener("click", buttons[i].act);
      p.appendChild(doc.createTextNode(" ")); p.appendChild(b);
    }
  }
  /** @param {string} line */
  function text(line) {
    var p = doc.getElementById("boot-text");
    if (p && p.textContent !== line && !root.classList.contains("failed")) p.textContent = line;
  }

  // ── small things
  /** @param {string} id @returns {string} */
  function word(id) { return boot.words[id] || id; }
  /** @param {number} bytes */
  function mb(bytes) { return (bytes / 1048576).toFixed(1); }
  /** @param {string} what @param {any=} cause */
  function kind(what, cause) { var e = /** @type {any} */ (new Error("yuntu: " + what)); e.yuntu = what; e.cause = cause; return e; }
  /** @param {string} id */
  function json(id) { var e = doc.getElementById(id); try { return JSON.parse(e && e.textContent || "{}"); } catch (x) { return {}; } }
  /** @param {string} search @returns {Record<string, string>} */
  function read(search) {
    /** @type {Record<string, string>} */ var out = {}, parts = search.replace(/^\?/, "").split("&");
    for (var i = 0; i < parts.length; i++) {
      var at = parts[i].indexOf("=");
      if (at > 0) try { out[parts[i].slice(0, at)] = decodeURIComponent(parts[i].slice(at + 1)); } catch (e) { /* not a link of ours */ }
    }
    return out;
  }
  function preferred() {
    var list = navigator.languages || [navigator.language || ""];
    for (var i = 0; i < list.length; i++) {
      if (/^zh-(hant|tw|hk|mo)/i.test(list[i])) return "zh-Hant";
      if (/^zh/i.test(list[i])) return "zh-Hans";
      if (/^en/i.test(list[i])) return "en";
    }
    return "en";
  }
  /** @param {string} key */
  function stored(key) { try { return localStorage.getItem(key) || ""; } catch (e) { return ""; } } // a sandboxed frame has no storage
  /** @param {string} key @param {string=} value "" takes it away */
  function session(key, value) {
    try {
      if (value === undefined) return sessionStorage.getItem(key) || "";
      if (value) sessionStorage.setItem(key, value); else sessionStorage.removeItem(key);
    } catch (e) { /* no storage */ }
    return "";
  }
})();
