// @ts-check
/* On the page that a host shows for an address that is none. Folders in other letters, a query that was escaped with its
   question mark, stops that a sentence left behind an address, and a page without its ending lead where they meant; a
   query goes along with the links. Without it the page offers the three languages all the same. */
(function () {
  "use strict";
  /** Folders as they are, by what people and their browsers call a language. */
  var FOLDERS = [["zh-Hant", /^zh[-_](hant|tw|hk|mo)(?![a-z])/i], ["zh-Hans", /^zh(?![a-z])/i], ["en", /^en(?![a-z])/i]];
  var root = new URL(".", /** @type {HTMLScriptElement} */ (document.currentScript).src), path = location.pathname;
  try { path = decodeURIComponent(path); } catch (e) { /* as it stands */ }
  var cut = (path + "?").indexOf("?"), query = [path.slice(cut + 1), location.search.slice(1)].filter(Boolean).join("&");
  path = path.slice(0, cut);
  var at = path.toLowerCase().indexOf(root.pathname.toLowerCase()) === 0 ? path.slice(root.pathname.length).split("/") : [""];
  for (var i = 0; i < FOLDERS.length; i++) {
    if (!(/** @type {RegExp} */ (FOLDERS[i][1])).test(at[0])) continue;
    var to = new URL(FOLDERS[i][0] + "/" + at.slice(1).join("/").toLowerCase().replace(/[^\w.\/-]+.*$|[.\/-]+$/g, function (end) { return end === "/" ? end : ""; }).replace(/^(systems\/[\w-]+).*/, "$1.html"), root);
    to.search = query;
    if (to.href.replace(/#.*/, "") !== location.href.replace(/#.*/, "")) { location.replace(to.href + location.hash); return; }
    break;
  }
  if (query) document.addEventListener("DOMContentLoaded", function () {
    var links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("[data-folder]"));
    for (var i = 0; i < links.length; i++) links[i].search = query;
  });
})();
