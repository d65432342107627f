// @ts-check
/* Runs early, in the head, as a plain old script, so that a browser of any age gets either the program or a sentence
   that says why not. It picks the language, probes what the browser can do, fetches program, data, the words of the
   page's language and what else the link's picture needs side by side while counting real bytes, starts the program and
   hands over to shell.js, which fetches the rest (pieces.js). Nothing here needs the program. What stands on the page without it is still.js's, and watch.js
   looks on. */
(function () {
  "use strict";
  var doc = document, root = doc.documentElement, start = Date.now();
  var params = read(location.search), framed = window.parent !== window;

  // ── language: the link wins; then what this reader chose before; then what the browser asks for. Only at the door.
  var langs = ["zh-Hans", "zh-Hant", "en"], own = root.lang, want = "";
  if (langs.indexOf(params.lang) >= 0) want = params.lang;
  else if (root.hasAttribute("data-home")) want = langs.indexOf(stored("yuntu.lang")) >= 0 ? stored("yuntu.lang") : preferred(); // who else writes there, nobody knows
  if (want && want !== own && params.live !== "0") { // the folder's page, so that its words are right before the program runs
    root.className = "leaving";
    location.replace(root.getAttribute("data-root") + want + "/" + location.search + location.hash);
    return;
  }

  // ── look: known before the first paint, so nothing flashes
  root.className = "js" + (framed ? " framed" : "");
  var theme = /^(dark|light)$/.test(params.theme) ? params.theme : stored("yuntu.theme");
  if (theme === "dark" || theme === "light") root.setAttribute("data-theme", theme);
  if (params.ui === "min" || params.ui === "none") root.setAttribute("data-ui", params.ui);

  /** @type {any} */ var boot = /** @type {any} */ (window).yuntuBoot = {
    query: location.search, lang: own, framed: framed, started: start,
    /** "gpu" or "2d": which painter the program begins with. */ painter: "gpu",
    /** The program makes charts alone. */ partial: false,
    /** Another is taking its place. */ growing: false,
    /** Why it is not the graphics card: "nogl", "light" or "". */ why: "",
    /** The dataset's core, the page's words and what else came in time, for the program to decode. @type {Uint8Array[] | null} */ dataset: null,
    /** Which pieces the program has from the start, by name. @type {string[]} */ pieces: [],
    /** The program's memory, for the 2D painter. */ memory: null,
    /** What has not come yet; watch.js tells of it. @type {Record<string, boolean>} */ lacks: {},
    /** Seconds without any progress after which watch.js says what is missing. */ patience: 20,
    /** It waits for the reader and for nothing else. */ idle: false,
    /** The program is no more: nobody may call it. */ dead: false,
    /** What stops with it. @type {(() => void)[]} */ dying: [],
    loadedBytes: 0, words: {}, silence: silence, say: say, put: put, fail: fail, live: live, mark: mark, crashed: crashed, read: read, again: again
  };
  /** The reader tries again: the page before this one says so. */ var anew = false;
  try {
    var state = history.state;
    if (state && state.anew) { anew = true; state = Object.assign({}, state); delete state.anew; history.replaceState(state, ""); }
  } catch (e) { /* no history: the cache is believed */ }
  boot.ready = new Promise(function (done, fail_) { boot._done = done; boot._fail = fail_; });
  boot.ready.catch(function () {});
  if (framed) { // the article's sheet of paper shows the picture as it stands, not a sheet of ours
    var sheet = doc.querySelector("link[media=print]");
    if (sheet) sheet.setAttribute("media", "not all");
  }
  // What is fetched is known before the page is there, and takes longest: so it is begun as soon as there are first words to read, unless the reader is asked or nobody looks.
  /** The document is there. */ var there = false;
  /** What has failed before that. */ var early = "";
  var connection = /** @type {any} */ (navigator).connection, runs = typeof WebAssembly === "object" && "noModule" in doc.createElement("script") && "fetch" in window && window.ReadableStream && location.protocol !== "file:";
  boot.files = json("files");
  boot.files.words = boot.files.pieces && boot.files.pieces[own];
  boot.early = boot.files.pieces && deep() ? ["rest", own + ".rest"] : []; // later for all other links
  boot.early.forEach(function (/** @type {string} */ name) { boot.files[name] = boot.files.pieces[name]; });
  /** Starts the program once the document is there. @type {(() => void) | null} */ var proceed = null;
  if (params.live !== "0" && runs && !framed && !asks()) requestAnimationFrame(function () { setTimeout(function () { if (!there && chosen()) proceed = load(); }); });
  if (doc.readyState === "loading") doc.addEventListener("DOMContentLoaded", begin); else begin();

  /** Whether this reader is asked before anything large is fetched. */
  function asks() { return connection && connection.saveData && !params.step; }
  /** Chooses the painter and with it the program; false where the page has none. */
  function chosen() {
    if (!boot.files.programs || !boot.files.words) return false;
    choosePainter();
    // For the 2D painter there is a smaller one, and one smaller still for what a plain address opens (grow.js puts the other in its place).
    boot.partial = boot.painter === "2d" && boot.files.programs.charts && charts();
    boot.files.wasm = boot.files.programs[boot.partial ? "charts" : boot.painter];
    return true;
  }

  // Upright on a phone the claim stands over the picture and its controls; elsewhere at the head of the words.
  function claimFirst() {
    var upright = window.matchMedia("(max-width: 47.99em) and (min-height: 30.01em)"), claim = doc.getElementById("headline"), about = doc.getElementById("about"), lead = doc.getElementById("lead");
    if (!claim || !about || !lead) return;
    var put = function () { if (claim && lead && upright.matches) lead.appendChild(claim); else if (claim && about && about.parentNode) about.parentNode.insertBefore(claim, about.nextSibling); };
    put();
    if (upright.addEventListener) upright.addEventListener("change", put);
  }

  function begin() {
    claimFirst();
    var out = /** @type {HTMLAnchorElement | null} */ (doc.querySelector("#line a")); // the way out works from the first moment on, and after a failure
    if (out) out.href = location.pathname + location.search.replace(/([?&])(ui|id|childId)=[^&]*/g, "$1").replace(/&{2,}/g, "&");
    boot.words = json("ui-words");
    there = true;
    if (boot.still) boot.still.begin();
    if (params.live === "0") { root.className += " still"; return; }
    if (early) { fail(early); return; }
    if (proceed) { proceed(); return; }
    if (!runs) { fail(location.protocol === "file:" ? "local" : "nowasm"); return; } // from a disk nothing can be fetched, whatever a browser calls that
    if (!chosen()) { fail("blocked"); return; }
    if (asks()) { boot.idle = true; offer(); return; }
    whenSeen(loadNow);
  }

  function loadNow() { load()(); }

  /** Whether a link leads beyond the pictures that core and words are enough for: to a system, a card, a later page of the lesson. */
  function deep() { return !!(params.view && boot.files.soon.indexOf(params.view) < 0 || params.n || params.step && params.step !== "1" && params.step !== boot.files.begins); }

  /** Whether a link leads to market share or capital spending, says nothing of systems, and isn't of the lesson, which will. */
  function charts() {
    return (!params.view || boot.files.soon.indexOf(params.view) >= 0) && !Object.keys(params).some(function (key) { return /^(step|n|guess|deal|with|walk|vs|x|y|sim\..*)$/.test(key); });
  }

  // ── what can draw here, and whether the engine is worth its way
  function choosePainter() {
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
    if (!gl) { // the content is the same; only who asked for the card is told
      boot.painter = "2d";
      if (params.painter === "gpu") boot.why = "nogl";
    } else if (software && params.painter !== "gpu") boot.painter = "2d";
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

  /** In somebody's article nothing is fetched until the figure comes into sight. @param {() => void} go */
  function whenSeen(go) {
    if (!framed || !window.IntersectionObserver) { go(); return; }
    boot.idle = true;
    var eye = new IntersectionObserver(function (seen) {
      for (var i = 0; i < seen.length; i++) if (seen[i].isIntersecting) { eye.disconnect(); go(); return; }
    }, { rootMargin: "200px" });
    eye.observe(root);
    // A frame that nobody gives a height is never seen, and starts all the same; one that is not shown has no width either.
    setTimeout(function () { if (innerWidth && innerHeight < 2) { eye.disconnect(); go(); } }, 1500);
  }

  /** What the wire will carry is asked of the server: it alone knows in what form it sends a file. */
  function offer() {
    var all = ["wasm", "dataset", "words"].concat(boot.early).map(function (what) {
      return fetch(boot.files[what].url, { method: "HEAD", credentials: "same-origin" }).then(function (answer) { return answer.ok ? carried(answer, boot.files[what].bytes) : 0; }, function () { return 0; });
    });
    Promise.all(all).then(function (sizes) {
      var total = Math.min.apply(null, sizes) > 0 ? sizes.reduce(function (a, b) { return a + b; }) : 0;
      say("saver", [{ label: total ? word("boot.start").replace("{total}", mb(total)) : word("boot.begin"), act: loadNow }]);
    });
  }

  /** How many bytes an answer takes on the wire; 0 where it doesn't say. @param {Response} answer @param {number} whole the file's own size */
  function carried(answer, whole) { return Number(answer.headers.get("Content-Length")) || (answer.headers.get("Content-Encoding") ? 0 : whole); }

  // ── fetch, count, start
  /** Begins to fetch, and returns what has to wait for the document. @returns {() => void} */
  function load() {
    var files = boot.files, names = ["wasm", "dataset", "words"].concat(boot.early), failed = false, total = 0;
    /** @type {Record<string, number>} */ var got = {};
    /** Bytes on the wire, as each answer says. @type {Record<string, number>} */ var wire = {};
    names.forEach(function (what) { got[what] = 0; wire[what] = -1; total += files[what].bytes; });
    boot.idle = false;
    mark("begin");
    ["exec", "shell", "wasm", "dataset", "words", "start", "painter"].concat(boot.early.slice(0, 1)).forEach(function (part) { boot.lacks[part] = true; });
    var shownAt = 0;
    addEventListener("offline", function () { // downloads that the browser has given up say so much later
      var before = boot.loadedBytes;
      setTimeout(function () { if (navigator.onLine === false && boot.loadedBytes === before && before < total) stop("offline"); }, 2000);
    });
    /** @param {string} kind */
    function stop(kind) { if (failed || boot.dead) return; failed = true; if (there) fail(kind); else early = kind; }
    function show() {
      var done = sum(function (what) { return got[what]; }), known = names.every(function (what) { return wire[what] > 0; });
      boot.loadedBytes = done;
      if (!there || done < total && Date.now() - shownAt < 100) return; // each update lays the page out, and chunks come by the hundred
      shownAt = Date.now();
      var bar = /** @type {HTMLProgressElement} */ (doc.getElementById("boot-bar"));
      bar.hidden = false;
      bar.value = total ? Math.min(1, done / total) : 0;
      /** @param {(what: string) => number} of */
      function sum(of) { return names.reduce(function (all, what) { return all + of(what); }, 0); }
      text(done >= total ? word("boot.starting") : word("boot.loading") + (known ? "  " + word("boot.bytes").replace("{done}", mb(sum(function (what) { return wire[what] * Math.min(1, got[what] / files[what].bytes); }))).replace("{total}", mb(sum(function (what) { return wire[what]; }))) : ""));
    }
    /** @param {string} what @param {(kind: string) => void} stop what the end of it is the end of @param {((answer: Response) => void)=} took gets the answer itself; what is returned is a twin then @returns {Promise<Response>} */
    function get(what, stop, took) {
      var lastByte = Date.now(), over = false, stall = setInterval(function () {
        if (!over && Date.now() - lastByte > 45000) { clearInterval(stall); stop("truncated"); }
      }, 5000);
      return fetch(files[what].url, { cache: anew ? "reload" : "default", credentials: "same-origin" }).then(function (answer) {
        if (!answer.ok || !answer.body) throw kind("blocked");
        wire[what] = carried(answer, files[what].bytes);
        var twin = took ? answer.clone() : answer, reader = /** @type {ReadableStream<Uint8Array>} */ (twin.body).getReader();
        if (took) took(answer);
        return new Response(new ReadableStream({
          pull: function (sink) {
            return reader.read().then(function (part) {
              lastByte = Date.now();
              if (part.done) {
                over = true; clearInterval(stall);
                delete boot.lacks[what];
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
    /** @param {string} what @param {(kind: string) => void} stop */
    function bytes(what, stop) { return get(what, stop).then(function (r) { return r.arrayBuffer(); }).then(function (b) { return new Uint8Array(b); }); }
    /** What a page can be live without: the program wants it then, and the page says so. @param {string} what @returns {Promise<Uint8Array | null>} */
    function perhaps(what) {
      return new Promise(function (done) {
        /** @param {any} e */
        function without(e) {
          if (names.indexOf(what) < 0) return;
          console.warn("yuntu: " + what, e);
          names = names.filter(function (name) { return name !== what; });
          total -= files[what].bytes;
          delete boot.lacks[what];
          done(null);
        }
        bytes(what, without).then(done, without);
      });
    }
    // A browser keeps the code that it makes of a program, for the next visit, where it is handed the answer itself; the bytes are counted on a twin.
    /** @type {Promise<WebAssembly.Module> | null} */ var compiled = null;
    var module = get("wasm", stop, function (answer) {
      if (!WebAssembly.compileStreaming || !/^application\/wasm\b/.test(answer.headers.get("Content-Type") || "")) return;
      compiled = WebAssembly.compileStreaming(answer);
      compiled.catch(function () {}); // an answer that breaks off is heard of below
    }).then(function (twin) {
      if (!compiled) return WebAssembly.compileStreaming ? WebAssembly.compileStreaming(twin) : twin.arrayBuffer().then(function (b) { return WebAssembly.compile(b); });
      var reader = /** @type {ReadableStream<Uint8Array>} */ (twin.body).getReader();
      return drain().then(function () { mark("bytes"); return /** @type {Promise<WebAssembly.Module>} */ (compiled); });
      /** @returns {Promise<void>} */
      function drain() { return reader.read().then(function (part) { if (!part.done) return drain(); }); }
    });
    var words = Promise.all([bytes("dataset", stop), bytes("words", stop)].concat(boot.early.map(perhaps)));
    var exec = script(files.exec, false).then(function () { delete boot.lacks.exec; if (!(/** @type {any} */ (window).Go)) throw kind("script"); });
    [files.shell].concat(boot.painter === "2d" ? files.painter : []).forEach(function (/** @type {string} */ url) {
      var link = doc.createElement("link");
      link.rel = "modulepreload";
      link.href = url;
      doc.head.appendChild(link);
    });
    [module, words, exec].forEach(function (/** @type {Promise<any>} */ p) { p.catch(function () {}); }); // told below
    return function () {
      show();
      // A module that doesn't parse, or throws, counts as loaded: shell.js says itself that it has come to its end.
      script(files.shell, true).then(function () { if (boot.lacks.shell) stop("script"); }, function () {
        // It could not be had, or something that it needs; or this is a browser that calls what it can't parse an error.
        fetch(files.shell, { credentials: "same-origin" }).then(function (answer) { stop(answer.ok ? "script" : "blocked"); }, function () { stop("blocked"); });
      });
      var wasm = Promise.all([exec, module]).then(function (both) {
        mark("compiled");
        var go = new (/** @type {any} */ (window).Go)();
        return WebAssembly.instantiate(both[1], go.importObject).then(function (instance) { return { go: go, instance: instance }; });
      });
      Promise.all([wasm, words]).then(function (all) {
        if (failed) return;
        var pieces = [own].concat(boot.early).filter(function (_, i) { return all[1][i + 1]; });
        boot.dataset = all[1].filter(Boolean);
        boot.pieces = pieces;
        boot.program = all[0].instance.exports;
        boot.go = all[0].go;
        text(word("boot.starting"));
        mark("run");
        var ended = all[0].go.run(all[0].instance);
        ended.then(function () { crashed(); }, function (/** @type {any} */ e) { console.error(e); crashed(); });
        waitFor(0);
      }).catch(function (e) {
        if (failed) return;
        console.error(e);
        stop(e && e.yuntu || (got.wasm < files.wasm.bytes ? "blocked" : "crashed"));
      });
    };
    /** The program defines window.yuntu when it has begun. @param {number} tries */
    function waitFor(tries) {
      var program = /** @type {any} */ (window).yuntu;
      if (program && program.ready) {
        program.ready.then(function () { delete boot.lacks.start; boot._done(program); }, function (/** @type {any} */ e) { console.error(e); stop("dataset"); });
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

  // A program that traps throws where it was called, and nobody is told that it has ended: after any error it is asked.
  addEventListener("error", ask);
  addEventListener("unhandledrejection", ask);
  function ask() {
    setTimeout(function () {
      var program = /** @type {any} */ (window).yuntu, answers = false;
      if (boot.dead || !boot.go || !program || typeof program.query !== "function") return;
      try { answers = typeof program.query() === "string"; } catch (e) { /* it is no more */ }
      if (!answers) crashed();
    });
  }

  /** Notes when something was reached, for the bench and whoever looks at the browser's own record. @param {string} step */
  function mark(step) { if (performance.mark) performance.mark("yuntu." + step); }

  // ── what the reader is told
  /** The picture is alive: the loading line goes, the clock comes. */
  function live() {
    mark("live");
    /** @type {HTMLElement} */ (doc.getElementById("boot")).hidden = true;
    root.classList.add("live");
  }
  /** What is still to come from outside would call a program that is no more. @param {any} go */
  function silence(go) {
    go._resume = function () {};
    if (go._scheduledTimeouts) go._scheduledTimeouts.forEach(function (/** @type {number} */ id) { clearTimeout(id); });
  }
  /** The program is gone, or what stands around it; the page becomes what it was before. @param {string=} what */
  function crashed(what) {
    if (boot.dead) return;
    boot.dead = true;
    if (boot.go) silence(boot.go);
    for (var i = 0; i < boot.dying.length; i++) try { boot.dying[i](); } catch (e) { console.error(e); }
    root.classList.remove("live");
    if (boot.still) boot.still.restore();
    fail(what || "crashed");
  }
  /** The static page stays, with what happened and what to do. @param {string} what */
  function fail(what) {
    boot.idle = true;
    if (what === "blocked" && window.origin === "null") what = "sandbox";
    root.classList.add("failed");
    root.setAttribute("data-failed", what);
    /** @param {string} id */
    function tell(id) {
      var line = word("boot." + id), more = boot.still ? boot.still.failed() : "";
      put(more ? line + " " + more : line, /^(nowasm|local|sandbox)$/.test(what) ? [] : [{ label: word(what === "crashed" ? "boot.reload" : "boot.retry"), act: again }], "alert");
    }
    tell(what);
    if (/^(crashed|dataset|script)$/.test(what)) spoilt().then(function (bad) { if (bad) tell("spoilt"); }, function () {});
  }

  // ── files that a cache keeps for ever carry a hash of their bytes in their names
  /** Every such file of ours that this page has asked for. */
  function named() {
    /** @type {string[]} */ var all = [];
    /** @param {string} url */
    function add(url) { if (url && /\.[0-9a-f]{12}\.\w+$/.test(url) && all.indexOf(url) < 0) all.push(url); }
    var f = boot.files || {}, seen = performance.getEntriesByType ? performance.getEntriesByType("resource") : [];
    [f.exec, f.shell, f.wasm && f.wasm.url, f.dataset && f.dataset.url, f.words && f.words.url].forEach(function (/** @type {string} */ url) { if (url) add(new URL(url, location.href).href); });
    for (var i = 0; i < seen.length; i++) if (seen[i].name.indexOf(location.origin + "/") === 0 && /\.(js|css|wasm|msgp)$/.test(seen[i].name)) add(seen[i].name);
    return all;
  }
  /** Whether a copy that the browser keeps is not what its name says: then the program itself is not to blame. @returns {Promise<boolean>} */
  function spoilt() {
    if (!window.crypto || !crypto.subtle) return Promise.resolve(false); // a page without https
    return Promise.all(named().map(function (url) {
      return fetch(url, { cache: "force-cache", credentials: "same-origin" }).then(function (answer) { return answer.ok ? answer.arrayBuffer() : null; }).then(function (bytes) {
        return bytes && crypto.subtle.digest("SHA-256", bytes).then(function (sum) {
          for (var b = new Uint8Array(sum), hex = "", i = 0; i < 6; i++) hex += (b[i] + 256).toString(16).slice(1);
          return url.indexOf("." + hex + ".") < 0;
        });
      }).catch(function () { return false; });
    })).then(function (all) { return all.indexOf(true) >= 0; });
  }
  /** Tries again, past the cache: a spoilt copy there would be kept for a year. */
  function again() {
    var p = doc.getElementById("boot-text");
    if (p) p.textContent = word("boot.anew");
    if (!window.fetch || !window.Promise) { location.reload(); return; }
    Promise.all(named().concat(location.pathname).map(function (url) {
      return fetch(url, { cache: "reload", credentials: "same-origin" }).then(function (answer) { return answer.arrayBuffer(); }).catch(function () {});
    })).then(function () {
      // What was fetched past the cache has not taken the old copy's place in every engine (not in WebKit): the page that comes asks past it too.
      try { var state = Object.assign({}, history.state); state.anew = true; history.replaceState(state, ""); } catch (e) { /* then the cache is believed */ }
      location.reload();
    });
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
    var p = doc.getElementById("boot-text"), box = doc.getElementById("boot");
    if (!p || !box || p.textContent === line || root.classList.contains("failed")) return;
    p.textContent = line;
    box.className = "";
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
      // As the program does (wasm/state/tidy.go): without what a sentence leaves on a link.
      if (at > 0) try { out[parts[i].slice(0, at).replace(/^(amp;|amp%3B)+/i, "")] = decodeURIComponent(parts[i].slice(at + 1)).replace(/[\s"<>`][^]*$|[^\x00-\x7f][^]*$/, "").replace(/[.,;:!?'()\[\]*_~&=#]+$/, ""); } catch (e) { /* not a link of ours */ }
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
  function stored(key) { try { return framed ? "" : localStorage.getItem(key) || ""; } catch (e) { return ""; } } // an article's figures don't share what one of them remembers
  /** @param {string} key @param {string=} value "" takes it away */
  function session(key, value) {
    try {
      if (value === undefined) return sessionStorage.getItem(key) || "";
      if (value) sessionStorage.setItem(key, value); else sessionStorage.removeItem(key);
    } catch (e) { /* no storage */ }
    return "";
  }
})();
