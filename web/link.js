// @ts-check
/** The address bar and the program's query, kept the same. Discrete acts make a history entry, time replaces it. */

import { at, memory, word } from "./dom.js";

/** The query keys that the page itself sets; their meaning is the program's. */
export const KEY = { lang: "lang", theme: "theme", motion: "motion", projector: "big", ui: "ui", view: "view", speed: "speed", step: "step", form: "form", figure: "n", axis: "x", result: "y", versus: "vs", sort: "sort" };

/** @type {"push" | "replace" | "none"} */
let mode = "replace";
/** @type {ReturnType<typeof setTimeout> | undefined} */
let late;
let shown = "", home = "";
/** Writes now what was to be written later. @type {(() => void) | undefined} */
let pending;
/** The page has gone back by itself, and where in itself it stands. */
let own = false, hash = location.hash;
// The reader's Back button belongs to the article in which we stand.
const framed = window.parent !== window;

/**
 * What the changes made while run runs are to the history; the program answers before it returns.
 * @param {"push" | "replace" | "none"} how @param {() => void} run
 */
export function as(how, run) {
  mode = how;
  try { run(); } finally { mode = "replace"; }
}

/** What a change made now is to the history. */
export function how() { return mode; }

/** The query with which the page was opened, behind the language of its folder and what this reader chose; what the query says of these wins. */
export function opening() {
  home ||= document.documentElement.lang;
  const theme = memory.get("yuntu.theme");
  const rest = /^#0*38;(.*)/.exec(location.hash); // & written as &#38; : the rest of the query stands behind #
  return [`${KEY.lang}=${home}`, /^(light|dark)$/.test(theme) && `${KEY.theme}=${theme}`, location.search.slice(1), rest?.[1]].filter(Boolean).join("&");
}

/** A query as it stands in the address: the language is said only where the folder alone would say another. @param {string} query @param {string} lang */
export function here(query, lang) {
  const parts = query.replace(/^\?/, "").split("&").filter((p) => p && !p.startsWith(KEY.lang + "="));
  return (lang === home ? parts : [`${KEY.lang}=${lang}`, ...parts]).join("&");
}

/** Writes the panel's query. @param {import("./bridge").Panel} panel */
export function write(panel) {
  const query = here(panel.query, panel.lang);
  const how = mode, before = shown;
  if (query === before || how === "none" && panel.wants) return; // Back, to what is still to come: the address is there already
  shown = query;
  const push = how === "push" && !framed;
  if (push) pending?.();
  clearTimeout(late);
  pending = undefined;
  /** Cards one behind the other: the query that they lie over, and how many. @type {{base: string, deep: number} | undefined} */
  const cards = history.state?.cards;
  if (push && !panel.card && cards && cards.base === query) { own = true; history.go(-cards.deep); return; } // a card is one step further and one step back
  const go = () => {
    pending = undefined;
    clearTimeout(late);
    const url = location.pathname + (query ? "?" + query : "") + location.hash;
    try {
      if (push) history.pushState(panel.card ? { cards: cards ? { base: cards.base, deep: cards.deep + 1 } : { base: before, deep: 1 } } : null, "", url);
      else history.replaceState(history.state, "", url);
    } catch { /* browsers limit how often; the next change writes it */ }
  };
  if (how === "none") return;
  if (how === "push") go(); else { pending = go; late = setTimeout(go, 250); }
}

/** Back and forward. @param {(query: string) => void} open */
export function follow(open) {
  addEventListener("popstate", () => {
    const query = location.search.replace(/^\?/, "");
    const still = own || location.hash !== hash; // the page went there itself, or to a place in itself
    own = false;
    hash = location.hash;
    if (still && query === shown) return;
    clearTimeout(late);
    pending = undefined;
    shown = query;
    as("none", () => open(opening()));
  });
}

/** The link to give to somebody: the folder of the language, then what is on screen. @param {Pick<import("./bridge").Panel, "lang" | "query">} panel @param {Record<string, string>} [more] */
export function share(panel, more = {}) {
  const url = new URL(document.documentElement.dataset.root ?? "./", base);
  url.pathname += panel.lang + "/";
  const q = new URLSearchParams(panel.query.replace(/^\?/, ""));
  for (const key of [KEY.lang, KEY.ui, KEY.theme, KEY.motion, KEY.projector, "painter", "live"]) q.delete(key);
  for (const [key, value] of Object.entries(more)) if (value) q.set(key, value); else q.delete(key);
  url.search = readable(q);
  return url.href;
}
const base = document.baseURI;

/** Commas and colons read better than %2C, and are allowed in a query. @param {URLSearchParams} q */
function readable(q) { return q.toString().replace(/%2C/gi, ",").replace(/%3A/gi, ":").replace(/%2F/gi, "/"); }

/** Puts text on the clipboard; false when the browser refuses. @param {string} text */
async function copy(text) {
  try { await navigator.clipboard.writeText(text); return true; } catch { /* no permission, or not a secure page */ }
  const area = document.createElement("textarea"), was = /** @type {HTMLElement | null} */ (document.activeElement);
  area.value = text;
  area.className = "vh";
  (was?.closest("dialog, details") ?? document.body).append(area); // where it is, the focus leaves nothing that would close
  area.select();
  let done = false;
  try { done = document.execCommand("copy"); } catch { /* refused */ }
  area.remove();
  was?.focus({ preventScroll: true });
  return done;
}

/** When a button says its own words again. @type {WeakMap<HTMLElement, {words: string, timer: ReturnType<typeof setTimeout>}>} */
const saying = new WeakMap();

/**
 * Copies a text and says on the button that was pressed what came of it, for a while, and to those who listen.
 * @param {Event} e @param {string} text @param {string} said the word for success @param {(line: string) => void} tell
 */
export async function give(e, text, said, tell) {
  const b = /** @type {HTMLElement} */ (e.currentTarget), line = word((await copy(text)) ? said : "menu.copy-failed");
  tell(line);
  const before = saying.get(b), words = before?.words ?? b.textContent ?? "";
  clearTimeout(before?.timer);
  b.textContent = line;
  b.classList.add("said");
  saying.set(b, { words, timer: setTimeout(() => { b.textContent = words; b.classList.remove("said"); saying.delete(b); }, 2500) });
}

/** Hands a file to the reader. @param {string} name @param {string} type @param {BlobPart} body */
export function download(name, type, body) {
  const a = document.createElement("a");
  a.href = URL.createObjectURL(new Blob([body], { type }));
  a.download = name;
  at("app").append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(a.href), 10000);
}
