// @ts-check
/* What stands on the page without the program: before it is there, when it can't be had, and when it has stopped. Every
   picture has a page of words (systems/…); of a link that leads to another picture than this page's own, picture, claim,
   words, table and sources are taken from there. A plain script, because it has to work where modules don't. */
(function () {
  "use strict";
  var doc = document, root = doc.documentElement, boot = /** @type {any} */ (window).yuntuBoot;
  if (!boot) return;
  var own = root.getAttribute("data-page") || "", pages = (root.getAttribute("data-pages") || "").split(" ");
  /** The page as it came, without its picture, which stays. @type {HTMLElement | null} */ var kept = null;
  /** Its own picture, once another's has taken the place. @type {DocumentFragment | null} */ var picture = null;
  /** @type {{page: string, step: string, exact: boolean}} */ var asked = find();
  /** Of asked: the part that is about it. @type {Element | null} */ var got = null;
  var missing = false;
  if (asked.page !== own) root.className += " deep"; // before anything is painted: the own picture would be the wrong one

  boot.still = { begin: begin, restore: restore, failed: failed };

  /** Which page of words the link is nearest to, and whether it says no more than that. */
  function find() {
    // A link that says nothing of its picture shows the page's own; one that leaves out the view means the first (wasm/state).
    var p = boot.read(location.search), plain = !Object.keys(p).some(function (key) { return /^(step|view|guess|market|series|form|t|f|focus|obs|span|cur|deal|with|mark|n|x|y|vs|sim\..+)$/.test(key); });
    var view = p.view || (plain ? own : pages[0]), step = /^[a-z0-9-]+$/.test(p.step || "") ? p.step : ""; // a page by its id, or by the number that it had
    var exact = !Object.keys(p).some(function (key) { return /^(market|t|f|obs|span|cur|deal|with|n|x|y|vs|sim\..+)$/.test(key); });
    if (step && pages.indexOf("lesson") >= 0) return { page: "lesson", step: step, exact: exact };
    if (p.form && pages.indexOf(view + "-" + p.form) >= 0) view += "-" + p.form;
    return pages.indexOf(view) >= 0 ? { page: view, step: "", exact: exact } : { page: pages[0], step: "", exact: false };
  }
  /** @param {string} page */
  function address(page) { return root.getAttribute("data-root") + boot.lang + "/systems/" + page + ".html" + (asked.step ? "#step-" + asked.step : ""); }

  function begin() {
    var app = el("app"), poster = el("poster"), stage = /** @type {HTMLElement} */ (poster.parentNode);
    stage.removeChild(poster);
    kept = /** @type {HTMLElement} */ (app.cloneNode(true));
    stage.insertBefore(poster, stage.firstChild);
    if (boot.read(location.search).live !== "0") tabs(true);
    languages();
    show();
  }

  /** Tabs lead to the program while there is hope of one, else to the pages of words. @param {boolean} live */
  function tabs(live) {
    each("#views a[data-view]", function (a) {
      if (!a.hasAttribute("data-still")) a.setAttribute("data-still", a.getAttribute("href") || "");
      a.setAttribute("href", live ? "?view=" + a.getAttribute("data-view") : a.getAttribute("data-still") || "");
    });
  }
  /** The other languages show the same. */
  function languages() {
    var rest = location.search.replace(/^\?/, "").split("&").filter(function (part) { return part && !/^(amp;)*lang=/i.test(part); }).join("&");
    each("#langs a", function (a) { a.setAttribute("href", (a.getAttribute("href") || "").replace(/\?.*$/, "") + (rest ? "?" + rest : "")); });
  }

  /** Brings what the link asks for into the place of this page's own. */
  function show() {
    if (asked.page === own) { got = null; return; }
    var of = asked, url = address(of.page);
    if (!window.fetch || !window.DOMParser) { missing = true; return; }
    /** @type {{e: Element, text: string | null}[]} */ var said = [];
    each("#headline, #line h2, #line p", function (e) { said.push({ e: e, text: e.textContent }); e.textContent = ""; }); // of another picture: nothing is said until it is known what
    fetch(url, { credentials: "same-origin" }).then(function (answer) { if (!answer.ok) throw new Error(String(answer.status)); return answer.text(); }).then(function (html) {
      var page = new DOMParser().parseFromString(html, "text/html"), part = of.step && section(page.getElementById("step-" + of.step)) || page.querySelector("main");
      if (of !== asked || !part) return;
      if (of.step && part.tagName === "MAIN") asked.exact = false;
      each("[href], [src], [srcset]", function (e) { // they are written from the page's own place
        ["href", "src", "srcset"].forEach(function (key) { if (e.hasAttribute(key)) e.setAttribute(key, new URL(e.getAttribute(key) || "", new URL(url, location.href)).href); });
      }, page);
      got = part;
      if (root.classList.contains("live")) return;
      fill(part);
      if (root.classList.contains("failed") || root.classList.contains("still")) story();
    }).catch(function () {
      missing = of === asked;
      if (missing && !root.classList.contains("live")) said.forEach(function (x) { x.e.textContent = x.text; }); // this page's own picture stays, and what it shows
    });
  }

  /** The page of the lesson that an anchor names: its own, or the older one that stands in it. @param {Element | null} anchor */
  function section(anchor) { return anchor && anchor.closest("section"); }

  /** @param {Element} part */
  function fill(part) {
    var claim = part.querySelector("[data-claim]"), poster = el("poster");
    if (!picture) {
      picture = doc.createDocumentFragment();
      while (poster.firstChild) picture.appendChild(poster.firstChild);
    }
    poster.textContent = "";
    each("picture source, picture img", function (e) { // a picture file says in its name for which paper and shape it is
      var file = e.getAttribute("srcset") || e.getAttribute("src") || "", is = /\.(wide|tall)\.(light|dark)\./.exec(file);
      if (!is) return;
      var box = doc.createElement("div"), img = doc.createElement("img");
      box.className = is[1] + " " + is[2];
      img.alt = "";
      img.loading = "lazy"; // of four, the one that is shown
      img.src = file;
      box.appendChild(img);
      poster.appendChild(box);
    }, part);
    each("#headline, #line h2", function (e) { // with the numbers that stay on one line
      e.textContent = "";
      for (var n = claim ? claim.firstChild : null; n; n = n.nextSibling) e.appendChild(doc.importNode(n, true));
    });
    var from = part.querySelector(".sources li"), who = from ? (from.textContent || "").split(" · ")[1] : "";
    each("#line p", function (e) { if (who) e.textContent = boot.words["sources.by"].replace("{who}", who); });
    var body = el("body");
    body.textContent = "";
    each("[data-words]", function (e) {
      var p = doc.createElement("p");
      p.textContent = e.textContent;
      body.appendChild(p);
    }, part);
    el("about").hidden = true;
    var view = asked.page.replace(/-(race|stream)$/, "");
    each("#views a", function (a) { if (a.getAttribute("data-view") === view) a.setAttribute("aria-current", "page"); else a.removeAttribute("aria-current"); });
    root.classList.add("near");
  }

  /** Picture, words, table and sources of the link stand below too, before those of the page. */
  function story() {
    var text = el("text"), old = doc.getElementById("text-asked");
    if (old) text.removeChild(old);
    if (!got) return;
    var box = doc.createElement("section");
    box.id = "text-asked";
    box.className = "story";
    var h = doc.createElement("h2");
    h.textContent = (got.querySelector("[data-claim]") || got).textContent;
    box.appendChild(h);
    for (var e = got.firstElementChild; e; e = e.nextElementSibling) {
      if (e.matches("h1, figure, nav, .part, [data-claim], span")) continue;
      var copy = /** @type {HTMLElement} */ (doc.importNode(e, true));
      if (copy.tagName === "H2") {
        var small = doc.createElement("h3");
        while (copy.firstChild) small.appendChild(copy.firstChild);
        copy = small;
      }
      box.appendChild(copy);
    }
    text.insertBefore(box, text.firstChild);
    away();
  }

  /** In somebody's article what leads away leads to a window of its own. */
  function away() {
    if (!boot.framed) return;
    each("#text a[href], #views a[href], #below", function (a) { a.setAttribute("target", "_blank"); });
  }

  /** Nothing will move: what can be pressed leads to what stands still. Returns what else the reader should know. */
  function failed() {
    tabs(false);
    story();
    if (boot.framed || asked.page !== own) el("below").setAttribute("href", address(asked.page));
    away();
    if (missing) return boot.words["boot.elsewhere"];
    return asked.exact ? "" : boot.words["boot.nearest"];
  }

  /** The program has stopped: the page is again what it was before, of the link as it stands now. */
  function restore() {
    if (!kept) return;
    var old = el("app"), poster = el("poster"), focus = old.contains(doc.activeElement) && doc.activeElement !== doc.body;
    each("dialog[open]", function (d) { /** @type {HTMLDialogElement} */ (d).close(); });
    var stage = /** @type {HTMLElement} */ (kept.querySelector("#stage"));
    stage.insertBefore(poster, stage.firstChild);
    /** @type {HTMLElement} */ (old.parentNode).replaceChild(kept, old);
    kept = null;
    ["painted", "gone", "quit-text", "drawn", "projector", "filled", "printing", "deep", "near"].forEach(function (c) { root.classList.remove(c); });
    el("boot-text").lang = root.lang; // what is told goes on in the reader's language
    root.lang = boot.lang;
    languages();
    var before = asked;
    asked = find();
    if (asked.page !== own) root.classList.add("deep");
    if (asked.page === own && picture) {
      poster.textContent = "";
      poster.appendChild(picture);
      picture = null;
    }
    if (asked.page !== before.page || asked.step !== before.step) { got = null; missing = false; show(); } else if (got) fill(got);
    if (focus) setTimeout(function () { var b = doc.querySelector("#boot button"); if (b instanceof HTMLElement) b.focus(); });
  }

  // Whoever listens at the window would call a program that is no more. Links and what the browser does itself go on.
  ["click", "keydown", "keyup", "pointerdown", "pointermove", "pointerup", "touchstart", "touchend", "wheel", "focusin", "message", "popstate", "resize", "scroll", "visibilitychange",
    "fullscreenchange", "beforeprint", "afterprint"].forEach(function (type) {
    addEventListener(type, function (e) {
      if (!boot.dead) return;
      if (type === "popstate") location.reload(); // the address is another
      if (!(e.target instanceof Element) || !e.target.closest("#boot")) e.stopImmediatePropagation();
    }, true);
  });

  /** @param {string} id */
  function el(id) { return /** @type {HTMLElement} */ (doc.getElementById(id)); }
  /** @param {string} what @param {(e: Element) => void} run @param {ParentNode=} from */
  function each(what, run, from) {
    var all = (from || doc).querySelectorAll(what);
    for (var i = 0; i < all.length; i++) run(all[i]);
  }
})();
