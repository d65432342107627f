// @ts-check
/* Runs before everything else and leans on nothing: looks on while the page comes alive, and says so when it doesn't.
   boot.js may not have come, or not be understood by an old browser; a file may be long in coming, or never come. */
(function () {
  "use strict";
  var doc = document, root = doc.documentElement, still = 0, before = "", told = false;
  var timer = setInterval(look, 1000);

  function look() {
    var boot = /** @type {any} */ (window).yuntuBoot, state = " " + root.className + " ";
    if (!boot) {
      if (doc.readyState === "loading" || state === " leaving ") return;
      clearInterval(timer);
      lost();
      return;
    }
    if (/ (failed|still|painted) /.test(state)) { clearInterval(timer); return; }
    var now = boot.loadedBytes + " " + lacking(boot).join();
    // A page that nobody looks at may rest, and one that asks its reader waits for him.
    if (now !== before || boot.idle || doc.hidden) { before = now; still = 0; told = false; return; }
    if (++still < boot.patience || told) return;
    told = true;
    var words = lacking(boot).map(function (part) { return boot.words["boot.part." + part]; });
    boot.put(boot.words["boot.stuck"].replace("{n}", boot.patience).replace("{what}", words.join(boot.words["boot.and"])), [{ label: boot.words["boot.retry"], act: boot.again }], "status");
  }

  /** @param {any} boot @returns {string[]} */
  function lacking(boot) { return Object.keys(boot.lacks); }

  /** Without boot.js the page is what it is, and says why it doesn't move. */
  function lost() {
    var box = doc.getElementById("boot"), p = doc.getElementById("boot-text"), words = doc.getElementById("ui-words"), said = null;
    try { said = JSON.parse(words && words.textContent || ""); } catch (e) { /* half a page */ }
    if (!box || !p || !said) return;
    root.className += " js failed";
    root.setAttribute("data-failed", "script");
    box.className = "said";
    p.setAttribute("role", "alert");
    p.textContent = said["boot.script"] + " ";
    var button = doc.createElement("button");
    button.type = "button";
    button.textContent = said["boot.retry"];
    button.onclick = function () { location.reload(); };
    p.appendChild(button);
    if (!window.fetch || !window.Promise) return;
    button.onclick = function () { // past the cache
      var all = [location.pathname], scripts = doc.querySelectorAll("script[src]");
      for (var i = 0; i < scripts.length; i++) all.push(/** @type {HTMLScriptElement} */ (scripts[i]).src);
      /** @param {string} url */
      function anew(url) { return fetch(url, { cache: "reload", credentials: "same-origin" }).catch(function () {}); }
      Promise.all(all.map(anew)).then(function () { location.reload(); });
    };
  }
})();
