// @ts-check
/** The search box: an ARIA combobox with a list popup. The program finds; this shows what it found and lets one choose. */

import { at, h, word } from "./dom.js";

/** @typedef {import("./bridge").Found} Found */
/** @typedef {import("./bridge").Lang} Lang */

/**
 * @param {(text: string, limit?: number) => {hits: Found[], nearest: boolean}} find
 * @param {(hit: Found) => void} choose
 * @param {(line: string) => void} tell what a screen reader should hear
 * @param {() => Lang} lang
 */
export function search(find, choose, tell, lang) {
  const input = /** @type {HTMLInputElement} */ (at("find")), box = at("found-box"), list = at("found"), note = at("found-note");
  /** @type {Found[]} */
  let hits = [];
  let now = -1, composing = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let saying;

  input.addEventListener("compositionstart", () => { composing = true; });
  input.addEventListener("compositionend", () => { composing = false; open(); });
  // What is being composed is a query too: letters of pinyin, Zhuyin. It is only not read aloud.
  input.addEventListener("input", open);
  input.addEventListener("focus", () => { if (!input.value) open(); });
  input.addEventListener("click", () => { if (box.hidden) open(); });
  input.addEventListener("blur", () => close());
  input.addEventListener("keydown", (e) => {
    if (e.isComposing || composing || e.keyCode === 229 || e.ctrlKey || e.metaKey) return; // the input method's keys
    if (e.key === "ArrowDown") { if (box.hidden) open(); if (!e.altKey) go(now + 1); }
    else if (e.key === "ArrowUp") { if (e.altKey) close(); else { if (box.hidden) open(); go(now < 0 ? hits.length - 1 : now - 1); } }
    else if (e.key === "Enter") { if (box.hidden) { open(); e.preventDefault(); return; } if (hits.length) pick(now < 0 ? 0 : now); }
    else if (e.key === "Escape") { if (!box.hidden) close(); else if (input.value) { input.value = ""; } else { input.blur(); return; } }
    else { if (e.key === "Home" || e.key === "End" || e.key === "ArrowLeft" || e.key === "ArrowRight") mark(-1); return; } // they move the caret
    e.preventDefault();
    e.stopPropagation();
  });
  // Pressing an option must not take the focus out of the input.
  list.addEventListener("mousedown", (/** @type {Event} */ e) => e.preventDefault());
  list.addEventListener("click", (/** @type {Event} */ e) => {
    const o = /** @type {HTMLElement} */ (e.target).closest(".hit");
    if (o instanceof HTMLElement) pick(Number(o.dataset.n));
  });

  idle();
  /** The first question builds the index, so one is asked once the picture lives and nobody waits for anything. */
  function idle() {
    const ask = () => { find("yun", 1); };
    if (!document.documentElement.classList.contains("live")) setTimeout(idle, 300);
    else if ("requestIdleCallback" in window) requestIdleCallback(ask, { timeout: 4000 });
    else setTimeout(ask, 1500);
  }

  function open() {
    const text = input.value.trim().slice(0, 400);
    const answer = find(text, 24);
    hits = group(answer.hits);
    now = -1;
    input.removeAttribute("aria-activedescendant");
    draw(text, answer.nearest);
    box.hidden = false;
    input.setAttribute("aria-expanded", String(hits.length > 0));
    clearTimeout(saying);
    saying = setTimeout(() => { if (!box.hidden && !composing) tell(heard(text, answer.nearest)); }, 500);
  }
  function close() {
    clearTimeout(saying);
    box.hidden = true;
    now = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  /** @param {string} text @param {boolean} nearest */
  function heard(text, nearest) {
    if (!hits.length) return word("search.none", { text });
    const n = hits.length === 1 ? word("search.count-one") : word("search.count", { n: hits.length });
    return nearest && text ? `${word("search.nearest")} ${n}` : text ? n : word("search.starts");
  }
  /** The best hit's kind first, the others as they come: the order inside a kind stays the program's. @param {Found[]} found */
  function group(found) {
    /** @type {Map<string, Found[]>} */
    const kinds = new Map();
    for (const f of found) kinds.set(f.kind, [...(kinds.get(f.kind) ?? []), f]);
    return [...kinds.values()].flat();
  }
  /** @param {string} text @param {boolean} nearest */
  function draw(text, nearest) {
    note.hidden = !!text && !nearest && hits.length > 0;
    note.textContent = !hits.length ? word("search.none", { text }) : nearest && text ? word("search.nearest") : word("search.starts");
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
    return h("div", { class: "hit", role: "option", id: "hit-" + i, "aria-selected": "false", "data-n": i, "data-id": f.id },
      h("span", { class: "name", lang: lang() }, marked(f.name[lang()], f.ranges)),
      (f.matched || f.why) && h("span", { class: "also" }, also(f), f.matched && f.why && " · ", f.why),
      f.note && h("span", { class: "note" }, f.note));
  }
  /** The form that matched when it is not the name shown, in the page's phrase for it. @param {Found} f */
  function also(f) {
    if (!f.matched) return [];
    const [before, after] = word("search.matched", { text: "\n" }).split("\n");
    return [before, ...marked(f.matched, f.matchedRanges), after];
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
    input.value = f.name[lang()];
    input.select();
    choose(f);
  }
}
