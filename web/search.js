// @ts-check
/** The search box: an ARIA combobox with a list popup. The program finds; this shows what it found and lets one choose. */

import { at, foreign, h, word } from "./dom.js";
import { arrive } from "./focus.js";
import { on } from "./keys.js";
import { read, untell } from "./say.js";

/** @typedef {import("./bridge").Found} Found */
/** @typedef {import("./bridge").Lang} Lang */

/** Measures words. @type {CanvasRenderingContext2D | null | undefined} */
let ruler;

/** Puts the words of the page's language on the box: as many as stand in it whole, beside the key that leads there; where the fewest don't, the key gives way. @param {Lang} [lang] */
export function caption(lang) {
  const input = at("find"), key = input.parentElement.querySelector("kbd");
  if (lang) input.lang = lang;
  input.setAttribute("aria-label", word("search.label"));
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(input); // "font" is empty where figures have a style of their own
  ruler ??= document.createElement("canvas").getContext("2d");
  if (ruler) ruler.font = [fontWeight, fontSize, fontFamily].join(" ");
  if (key) key.style.display = "";
  const label = word("search.label"), room = input.clientWidth - 8, beside = key?.offsetWidth ? key.offsetWidth + 4 : 0;
  const fits = (/** @type {string} */ text, /** @type {number} */ to) => !ruler || ruler.measureText(text).width <= to;
  input.placeholder = [word("search.placeholder"), label].find((text) => fits(text, room - beside)) ?? (fits(label, room) ? label : label.split(/[ 、]/)[0]);
  if (key && !fits(label, room - beside)) key.style.display = "none";
  at("found").setAttribute("aria-label", word("search.label"));
}

/**
 * @typedef {ReturnType<import("./bridge").Yuntu["search"]>} Answer
 * @param {{
 *   find: (text: string, limit?: number) => Answer,
 *   names: () => Promise<void>, // brings what answers wait for
 *   choose: (hit: Found) => boolean, tell: (line: string) => void, lang: () => Lang, // choose: whether it is shown at once; tell: what a screen reader should hear
 * }} page
 */
export function search({ find, names, choose, tell, lang }) {
  const input = /** @type {HTMLInputElement} */ (at("find")), box = at("found-box"), list = at("found"), note = at("found-note");
  const key = h("kbd", { "aria-hidden": "true" }, "/"), view = window.visualViewport;
  /** @type {Found[]} */
  let hits = [];
  let now = -1, composing = false, sure = false; // sure: what was typed was found
  let left = false; // what was found was left by the way back: if the focus comes back here that asks nothing
  let picked = false; // what stands there was chosen: what is typed next takes its place
  let said = ""; // of the list
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saying;

  input.addEventListener("compositionstart", () => { composing = true; });
  input.addEventListener("compositionend", () => { composing = false; open(); });
  // What is being composed is a query too: letters of pinyin, Zhuyin. It is only not read aloud.
  input.addEventListener("input", open);
  input.addEventListener("focus", () => { bring(); if (picked) input.select(); picked = false; if (!input.value && !left) open(); });
  input.addEventListener("mousedown", (/** @type {Event} */ e) => { if (picked && document.activeElement !== input) { e.preventDefault(); input.focus(); } }); // a press would put the caret into it
  input.addEventListener("click", () => { if (box.hidden) open(); });
  input.addEventListener("blur", () => { close(); hint(); left = false; });
  addEventListener("popstate", () => { if (document.activeElement !== input) { input.value = ""; left = true; } });
  input.addEventListener("keydown", (e) => {
    if (e.isComposing || composing || e.keyCode === 229 || e.ctrlKey || e.metaKey) return; // the input method's keys
    if (e.key === "ArrowDown") { if (box.hidden) open(); if (!e.altKey) go(now + 1); }
    else if (e.key === "ArrowUp") { if (e.altKey) close(); else { if (box.hidden) open(); go(now < 0 ? hits.length - 1 : now - 1); } }
    else if (e.key === "Enter") { if (box.hidden) open(); else pick(now < 0 && sure ? 0 : now); } // what is only near, or only offered, is chosen first
    else if (e.key === "Escape") { if (!box.hidden) close(); else if (input.value) input.value = ""; else { input.blur(); return; } }
    else if (e.key === "Tab") { close(); return; } // the list would take the focus and leave with it
    else { if (e.key === "Home" || e.key === "End" || e.key === "ArrowLeft" || e.key === "ArrowRight") mark(-1); return; } // they move the caret
    e.preventDefault();
    e.stopPropagation();
  });
  // Pressing an option must not take the focus out of the input.
  box.addEventListener("mousedown", (/** @type {Event} */ e) => e.preventDefault());
  list.addEventListener("click", (/** @type {Event} */ e) => {
    const o = /** @type {HTMLElement} */ (e.target).closest(".hit");
    if (o instanceof HTMLElement) pick(Number(o.dataset.n));
  });

  // The key that leads here is shown as long as it does.
  input.after(key);
  addEventListener("yuntu-keys", hint);
  hint();
  function hint() {
    key.hidden = !on();
    key.title = word("search.key");
    if (on()) input.setAttribute("aria-keyshortcuts", "/"); else input.removeAttribute("aria-keyshortcuts");
  }

  if ("ResizeObserver" in window) new ResizeObserver(() => { requestAnimationFrame(() => caption()); }).observe(input);

  // A keyboard on the screen leaves the list what is above it.
  view?.addEventListener("resize", fit);
  view?.addEventListener("scroll", fit);
  function fit() {
    if (box.hidden || !view || view.height > innerHeight - 40 && !box.style.maxHeight) return; // measuring costs a layout
    box.style.removeProperty("max-height");
    const room = view.offsetTop + view.height - box.getBoundingClientRect().top - 8;
    if (room < box.offsetHeight) box.style.maxHeight = Math.max(room, 96) + "px";
  }

  idle();
  /** Names come, and the index is built by a first question, once the picture stands and nobody waits for anything; where data is saved, when somebody searches. */
  function idle() {
    if (/** @type {any} */ (navigator).connection?.saveData) return;
    if (!document.documentElement.classList.contains("painted")) setTimeout(idle, 300);
    else rest(() => names().then(() => rest(() => { find("yun", 1); }), () => { /* who searches will hear of it */ }));
  }
  /** @param {() => void} run */
  function rest(run) { if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 4000 }); else setTimeout(run, 1500); }

  // What is typed before the names are there waits for them.
  let waiting = false, coming = false, lost = 0, why = "search.lost"; // lost: when they could not be had
  function bring() {
    if (coming || Date.now() - lost < 5000) return;
    coming = true;
    lost = 0;
    names().catch((e) => { console.error(e); lost = Date.now(); why = e?.wrong ? "search.broken" : "search.lost"; }).then(() => { if (waiting) open(); coming = false; }); // what is still not there then is asked for with the next key, not at once and for ever
  }

  function open() {
    const text = input.value.trim().slice(0, 400);
    const answer = find(text, 24);
    hits = answer.hits;
    sure = text !== "" && !answer.nearest;
    now = -1;
    waiting = answer.waiting;
    if (waiting) bring();
    input.removeAttribute("aria-activedescendant");
    draw(text, answer);
    box.hidden = waiting && !lost; // a moment is not worth a word
    fit();
    input.setAttribute("aria-expanded", String(hits.length > 0));
    clearTimeout(saying);
    saying = setTimeout(() => {
      if (box.hidden) { box.hidden = false; fit(); }
      if (!composing) tell(said = heard(text, answer));
    }, 500);
  }
  function close() {
    clearTimeout(saying);
    untell(said);
    box.hidden = true;
    waiting = false;
    now = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  /** @param {string} text @param {Answer} answer */
  function heard(text, answer) {
    if (!hits.length) return none(text);
    if (answer.nearest && text) return `${word(answer.perhaps ? "search.perhaps" : "search.nearest")}: ${hits.slice(0, 3).map((f) => f.name[lang()]).join("; ")}`;
    return !text ? word("search.starts") : hits.length === 1 ? word("search.count-one") : word("search.count", { n: hits.length });
  }
  /** @param {string} text */
  function none(text) { return waiting ? word(lost ? why : "search.waiting") : word("search.none", { text: text.length > 40 ? text.slice(0, 39) + "…" : text }); }
  /** @param {string} text @param {Answer} answer */
  function draw(text, answer) {
    note.hidden = hits.length > 0 && !answer.nearest;
    note.textContent = hits.length ? word(answer.perhaps ? "search.perhaps" : "search.nearest") : none(text);
    /** @type {any[]} */
    const groups = [];
    hits.forEach((f, i) => {
      if (i === 0 || hits[i - 1].kind !== f.kind) {
        const id = "group-" + groups.length;
        groups.push(h("div", { role: "group", "aria-labelledby": id }, h("div", { class: "group-name", id, role: "presentation" }, f.kindLabel)));
      }
      groups[groups.length - 1].append(option(f, i));
    });
    list.replaceChildren(...groups);
    list.hidden = hits.length === 0;
    list.scrollTop = 0;
  }
  /** @param {Found} f @param {number} i */
  function option(f, i) {
    const seen = f.matched ? f.note.indexOf(f.matched) : -1; // the note says it anyway
    const note = seen < 0 ? [f.note] : [f.note.slice(0, seen), ...marked(f.matched, f.matchedRanges), f.note.slice(seen + f.matched.length)];
    const [before, after] = f.phrase.split("{text}");
    const also = seen < 0 && f.matched ? [before, ...marked(f.matched, f.matchedRanges), after] : [];
    if (also.length && f.why) also.push(" · ");
    if (f.why) also.push(f.why);
    const pause = () => h("span", { class: "vh" }, lang() === "en" ? "; " : "；"); // for those who hear the line
    return h("div", { class: "hit", role: "option", id: "hit-" + i, "aria-selected": "false", "data-n": i, "data-id": f.id },
      h("span", { class: "name", lang: lang() }, marked(f.name[lang()], f.ranges)),
      f.note && [pause(), h("span", { class: f.note.length > (lang() === "en" ? 48 : 24) ? "note long" : "note" }, note)],
      also.length > 0 && [pause(), h("span", { class: "also", lang: foreign(f.matched, lang()) }, also)]);
  }
  /** @param {string} name @param {import("./bridge").MatchedRange[]} ranges */
  function marked(name, ranges) {
    /** @type {(string | HTMLElement)[]} */
    const out = [];
    let from = 0;
    for (const [a, b, like] of ranges) {
      if (a < from || b <= a || b > name.length) continue;
      out.push(name.slice(from, a), h("mark", { class: like ? "like" : undefined }, name.slice(a, b)));
      from = b;
    }
    out.push(name.slice(from));
    return out;
  }
  /** @param {number} to */
  function go(to) { if (hits.length) mark((to + hits.length) % hits.length); }
  /** @param {number} n */
  function mark(n) {
    list.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
    now = n;
    const o = n < 0 ? null : document.getElementById("hit-" + n);
    if (!o) { input.removeAttribute("aria-activedescendant"); return; }
    o.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", o.id);
    o.scrollIntoView({ block: "nearest" });
  }
  /** @param {number} n */
  function pick(n) {
    const f = hits[n];
    if (!f) return;
    close();
    picked = true;
    input.blur(); // a keyboard on the screen would cover what was chosen
    arrive(); // before, so that a card leads back there
    const shown = choose(f);
    read();
    if (!shown) return; // it is told of when it is there
    input.value = f.name[lang()];
    if (!document.querySelector("dialog[open]")) tell(word("search.chosen", { text: f.name[lang()] })); // a card says its name
  }
}
