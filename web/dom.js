// @ts-check
/** Building the page's own elements. Styles go through classes and the CSSOM: the page's policy allows no inline styles. */

/** @typedef {import("./bridge").Panel} Panel */
/** @typedef {import("./bridge").Action} Action */
/** @typedef {import("./bridge").Yuntu} Yuntu */

/** @type {Record<string, string>} */
let words = {};

/** Takes the page's words in the reader's language. @param {Record<string, string> | undefined} next */
export function speak(next) { if (next) words = next; }

/** The page's word for id, with {name} filled in. @param {string} id @param {Record<string, string | number>} [fill] */
export function word(id, fill) {
  const text = words[id] ?? id;
  return fill ? text.replace(/\{(\w+)\}/g, (all, name) => (name in fill ? String(fill[name]) : all)) : text;
}

/** The element with this id, which index.html is known to have. @param {string} id @returns {any} */
export function at(id) {
  const e = document.getElementById(id);
  if (!e) throw new Error(`yuntu: the page has no #${id}`);
  return e;
}

/**
 * Makes an element. A property that begins with "on" is a listener, true and false set or leave out an attribute.
 * @param {string} tag @param {Record<string, any> | null} [props] @param {...(Node | string | null | undefined | false | (Node | string | null | undefined | false)[])} children
 * @returns {any}
 */
export function h(tag, props, ...children) {
  const e = document.createElement(tag);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) e.addEventListener(key.slice(2), value);
    else if (key === "class") e.className = value;
    else if (key === "text") e.textContent = value;
    else if (key === "value" || key === "checked") /** @type {any} */ (e)[key] = value;
    else e.setAttribute(key, value === true ? "" : String(value));
  }
  e.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false).map((c) => /** @type {Node | string} */ (c)));
  return e;
}

/** The same for drawings. @param {string} tag @param {Record<string, any>} [props] @param {...Node} children @returns {any} */
export function draw(tag, props, ...children) {
  const e = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [key, value] of Object.entries(props ?? {})) e.setAttribute(key, String(value));
  e.append(...children);
  return e;
}

/** Fills a dialog and opens it. @param {string} id @param {string} title @param {...Node} inside */
export function dialog(id, title, ...inside) {
  const box = at(id);
  box.replaceChildren(h("div", { class: "top" }, h("h2", { id: id + "-title", tabindex: "-1" }, title), h("button", { type: "button", onclick: () => box.close() }, word("close"))), ...inside);
  if (!box.open) box.showModal();
  at(id + "-title").focus({ preventScroll: true });
}

const ICONS = {
  play: "M5 3.2v13.6L16.5 10z", pause: "M5 3.5h3.6v13H5zM11.4 3.5H15v13h-3.6z", replay: "M10 4V1L5.5 5 10 9V6a5 5 0 1 1-5 5H3a7 7 0 1 0 7-7z",
  prev: "M12.6 4.5 7 10l5.6 5.5 1.3-1.3L9.6 10l4.3-4.2z", next: "M7.4 4.5 13 10l-5.6 5.5-1.3-1.3 4.3-4.2-4.3-4.2z",
  "prev-overtake": "M4 4h1.8v12H4zM15.5 4.5 10 10l5.5 5.5 1.3-1.3-4.2-4.2 4.2-4.2z", "next-overtake": "M14.2 4H16v12h-1.8zM4.5 4.5 10 10l-5.5 5.5-1.3-1.3L7.4 10 3.2 5.8z",
  moon: "M8 1.8a8.3 8.3 0 1 0 10.3 10.4A6.6 6.6 0 0 1 8 1.8z", sun: "M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM9.2 1h1.6v3H9.2zM9.2 16h1.6v3H9.2zM1 9.2h3v1.6H1zM16 9.2h3v1.6h-3zM3.1 4.2l1.1-1.1 2.1 2.1-1.1 1.1zM13.7 14.8l1.1-1.1 2.1 2.1-1.1 1.1zM14.8 6.3l-1.1-1.1 2.1-2.1 1.1 1.1zM4.2 16.9l-1.1-1.1 2.1-2.1 1.1 1.1z",
};

/** @param {keyof typeof ICONS} name */
export function icon(name) {
  return draw("svg", { viewBox: "0 0 20 20", "aria-hidden": "true", focusable: "false", fill: "currentColor" }, draw("path", { d: ICONS[name] }));
}

/** Sets an attribute that is another. @param {Element} e @param {string} name @param {string} value */
export function put(e, name, value) { if (e.getAttribute(name) !== value) e.setAttribute(name, value); }

/** Sets a text that is another. @param {Element} e @param {string} value */
export function say(e, value) { if (e.textContent !== value) e.textContent = value; }

/**
 * Makes a node what another is, and keeps what is the same of it, so that little is laid out anew. Buttons keep their
 * listeners: those of the same "data-n" do the same.
 * @param {ChildNode} old @param {Node | string} now
 */
function become(old, now) {
  if (typeof now === "string" || now instanceof Text) {
    const text = typeof now === "string" ? now : now.data;
    if (!(old instanceof Text)) old.replaceWith(text); else if (old.data !== text) old.data = text;
  } else if (old instanceof Element && now instanceof Element && old.tagName === now.tagName && old.className === now.className && old.getAttribute("data-n") === now.getAttribute("data-n")) {
    for (const { name, value } of now.attributes) put(old, name, value);
    fill(old, [...now.childNodes]);
  } else old.replaceWith(now);
}

/** Fills a box with nodes, as become does. @param {Element} box @param {(Node | string)[]} nodes */
function fill(box, nodes) {
  const old = [...box.childNodes];
  old.slice(nodes.length).forEach((n) => n.remove());
  nodes.forEach((n, i) => { if (old[i]) become(old[i], n); else box.append(n); });
}

/**
 * Draws a part of the page again only when what it shows has changed, and gives the focus back to the element that had it.
 * @param {HTMLElement} box @param {unknown} shown plain data @param {() => (Node | string)[]} make
 * @param {boolean} [kept] of words whose numbers change: the nodes that say the same stay
 */
export function show(box, shown, make, kept = false) {
  const now = JSON.stringify(shown);
  if (drawn.get(box) === now) return;
  drawn.set(box, now);
  if (kept) { fill(box, make()); return; }
  const focus = document.activeElement;
  const key = focus && box.contains(focus) ? focus.getAttribute("data-focus") ?? focus.id : "";
  box.replaceChildren(...make());
  if (key) /** @type {HTMLElement | null} */ (box.querySelector(`[data-focus="${CSS.escape(key)}"], #${CSS.escape(key)}`))?.focus({ preventScroll: true });
}
/** @type {WeakMap<HTMLElement, string>} */
const drawn = new WeakMap();
/** So that the next show draws whatever it is given: the language changed. @param {HTMLElement[]} boxes */
export function forget(...boxes) { for (const b of boxes) drawn.delete(b); }

/**
 * What is kept in a store of the browser's, and on the page where that is blocked. The figures of an article don't share it:
 * each knows its own, as long as it stands.
 * @param {() => Storage} store
 */
function kept(store) {
  /** @type {Map<string, string>} */
  const own = new Map(), alone = window.parent === window;
  return {
    /** @param {string} key */
    get(key) { try { return own.get(key) ?? (alone ? store().getItem(key) : "") ?? ""; } catch { return ""; } },
    /** @param {string} key @param {string} value */
    set(key, value) { own.set(key, value); try { if (alone) { store().setItem(key, value); own.delete(key); } } catch { /* storage is blocked */ } },
  };
}
/** What this reader has set, for other visits too. */
export const memory = kept(() => localStorage);
/** Where he is on this visit. */
export const visit = kept(() => sessionStorage);

/** Words with those in Han characters marked as such, on a page in English. @param {string} text @param {string} lang of the page @returns {(Node | string)[]} */
export function tagged(text, lang) {
  if (lang !== "en" || !/\p{Script=Han}/u.test(text)) return [text];
  return text.split(/(\p{Script=Han}(?:[^“”]*\p{Script=Han})?[^“”\s]*)/u).filter(Boolean).map((s) => (/\p{Script=Han}/u.test(s) ? h("span", { lang: "zh" }, s) : s));
}

/** The language of words that are in another script than the page's; false where they may be in its own. @param {string} text @param {string} lang of the page */
export function foreign(text, lang) {
  const han = /\p{Script=Han}/u.test(text);
  if (lang === "en") return han && "zh";
  return !han && /\p{Script=Latin}{2}/u.test(text) && "en";
}

/** True for targets that want the keys for themselves. @param {EventTarget | null} target */
export function writes(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
    target instanceof HTMLInputElement && !/^(checkbox|radio|button|range)$/.test(target.type));
}
