// @ts-check
/** What is behind ⋯ : sharing, files, full screen, settings, help. */

import { at, h, icon, memory, show, word } from "./dom.js";
import { KEY, download, give, share } from "./link.js";
import { on, switchKeys } from "./keys.js";
import { dismissible } from "./card.js";

/** @typedef {import("./bridge").Panel} Panel */
/** @typedef {import("./bridge").Action} Action */

/**
 * @param {Panel} panel @param {import("./bridge").Yuntu} yuntu @param {(action: Action) => void} act
 * @param {{tell: (line: string) => void, full: () => void, table: () => void, dark: boolean}} page
 */
export function menu(panel, yuntu, act, page) {
  const theme = at("theme"), to = page.dark ? "theme.to-light" : "theme.to-dark";
  if (theme.dataset.now !== to + panel.lang) {
    theme.dataset.now = to + panel.lang;
    theme.setAttribute("aria-label", word(to));
    theme.title = word(to);
    theme.replaceChildren(icon(page.dark ? "sun" : "moon"));
  }
  const list = at("menu-list"), isFull = !!document.fullscreenElement || document.documentElement.classList.contains("filled");
  show(list, [panel.lang, panel.theme, panel.motion, panel.projector, isFull, on()], () => {
    const item = (/** @type {string} */ id, /** @type {() => void} */ run) => h("button", { type: "button", id: "menu-" + id, onclick: () => { shut(); run(); } }, word("menu." + id));
    const pick = (/** @type {string} */ key, /** @type {string} */ now, /** @type {string[]} */ values, /** @type {string} */ name) => h("div", { class: "field" },
      h("label", { for: "menu-" + name }, word(name + ".label")),
      h("select", { id: "menu-" + name, onchange: (/** @type {Event} */ e) => {
        const value = /** @type {HTMLSelectElement} */ (e.target).value;
        if (name === "theme") memory.set("yuntu.theme", value === "auto" ? "" : value);
        act({ do: "set", values: { [key]: value } });
      } }, values.map((v) => h("option", { value: v, selected: v === now }, word(`${name}.${v}`)))));
    const flip = (/** @type {string} */ id, /** @type {boolean} */ value, /** @type {(on: boolean) => void} */ run) => h("label", { class: "field switch" }, h("span", null, word("menu." + id)),
      h("input", { type: "checkbox", role: "switch", id: "menu-" + id, checked: value, onchange: (/** @type {Event} */ e) => run(/** @type {HTMLInputElement} */ (e.target).checked) }));
    return [
      h("div", { class: "langs" }, ["zh-Hans", "zh-Hant", "en"].map((l) => h("a", { href: document.documentElement.dataset.root + l + "/", lang: l, hreflang: l, "data-lang": l, "aria-current": l === panel.lang ? "true" : false }, word("lang." + l)))),
      h("button", { type: "button", id: "menu-copy-link", onclick: (/** @type {Event} */ e) => give(e, share(panel), "menu.copied", page.tell) }, word("menu.copy-link")),
      item("embed", () => embed(panel, page.tell)),
      item("csv", () => download(`yuntu-${panel.view}.csv`, "text/csv;charset=utf-8", "\uFEFF" + yuntu.csv())),
      item("svg", () => download(`yuntu-${panel.view}.svg`, "image/svg+xml", yuntu.svg())),
      item("table", page.table),
      window.parent === window && item("print", () => window.print()),
      h("hr"),
      item(isFull ? "leave-fullscreen" : "fullscreen", page.full),
      flip("projector", panel.projector, (value) => act({ do: "set", values: { [KEY.projector]: value ? "1" : "0" } })),
      pick(KEY.theme, panel.theme, ["auto", "light", "dark"], "theme"),
      pick(KEY.motion, panel.motion, ["auto", "full", "reduced"], "motion"),
      flip("keys", on(), switchKeys),
      h("hr"),
      item("help", help),
      h("a", { id: "menu-text", href: `${document.documentElement.dataset.root}${panel.lang}/?live=0` }, word("menu.text")),
    ].filter(Boolean).map((n) => /** @type {Node} */ (n));
  });
}

/** Closes the menu; the focus goes back to what opens it. */
export function shut() {
  const box = at("menu");
  if (box.contains(document.activeElement)) box.querySelector("summary").focus({ preventScroll: true });
  box.open = false;
}

/** The menu closes like every menu: Esc, a press elsewhere, the focus gone. @param {() => void} dark what the button beside it does */
export function ready(dark) {
  const box = at("menu");
  box.addEventListener("keydown", (/** @type {KeyboardEvent} */ e) => {
    if (e.key !== "Escape" || !box.open) return;
    shut();
    box.querySelector("summary").focus();
    e.stopPropagation();
    e.preventDefault();
  });
  addEventListener("pointerdown", (e) => { if (box.open && !box.contains(/** @type {Node} */ (e.target))) shut(); });
  box.addEventListener("focusout", (/** @type {FocusEvent} */ e) => { if (e.relatedTarget instanceof Node && !box.contains(e.relatedTarget)) shut(); });
  at("theme").addEventListener("click", dark);
  for (const id of ["card", "help", "share"]) dismissible(at(id));
}

/** @param {string} id @param {string} title @param {...Node} inside */
function dialog(id, title, ...inside) {
  const box = at(id);
  box.replaceChildren(h("div", { class: "top" }, h("h2", { id: id + "-title", tabindex: "-1" }, title), h("button", { type: "button", onclick: () => box.close() }, word("close"))), ...inside);
  if (!box.open) box.showModal();
  at(id + "-title").focus({ preventScroll: true });
}

const MAP = [["Space", "space"], ["← →", "arrows"], ["← → ↑ ↓", "marks"], ["[ ]", "brackets"], ["Home End", "ends"], ["T", "t"], ["/", "slash"], ["F", "f"], ["PgUp PgDn N P", "pages"], ["?", "help"], ["Esc", "esc"]];

/** The help overlay: how to read, and the keyboard map. */
export function help() {
  dialog("help", word("help.title"), h("p", null, word("help.body")), h("h3", null, word("help.keys")),
    h("dl", null, MAP.flatMap(([keys, id]) => [h("dt", null, keys.split(" ").flatMap((k, i) => [i ? " " : "", h("kbd", null, k)])), h("dd", null, word("key." + id))])),
    h("label", { class: "field switch" }, h("span", null, word("menu.keys")), h("input", { type: "checkbox", role: "switch", id: "help-keys", checked: on(),
      onchange: (/** @type {Event} */ e) => switchKeys(/** @type {HTMLInputElement} */ (e.target).checked) })));
}

/** The code for somebody's article. @param {Panel} panel @param {(line: string) => void} tell */
function embed(panel, tell) {
  const area = h("textarea", { readonly: true, id: "share-code", "aria-label": word("embed.title"), spellcheck: "false" });
  const write = (/** @type {string} */ ui) => {
    const safe = (/** @type {string} */ s) => s.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
    const script = new URL(document.documentElement.dataset.root + "embed.js", document.baseURI).href;
    const shape = ui === "full" ? "aspect-ratio:4/3;min-height:540px" : "aspect-ratio:4/3;min-height:320px";
    area.value = `<iframe src="${safe(share(panel, { [KEY.ui]: ui === "full" ? "" : ui }))}" title="${safe(panel.title)}" loading="lazy" style="width:100%;${shape};border:0" allow="fullscreen; clipboard-write; web-share" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>\n<script src="${safe(script)}" async></` + "script>";
  };
  write("full");
  dialog("share", word("embed.title"), h("p", null, word("embed.body")),
    h("div", { class: "field" }, h("label", { for: "share-ui" }, word("embed.plain")), h("select", { id: "share-ui", onchange: (/** @type {Event} */ e) => write(/** @type {HTMLSelectElement} */ (e.target).value) },
      ["full", "min", "none"].map((v) => h("option", { value: v }, word("embed." + v))))),
    area, h("p", null, h("button", { type: "button", class: "main", onclick: (/** @type {Event} */ e) => give(e, area.value, "menu.copied-code", tell) }, word("embed.copy"))));
}

/** The whole page on the whole screen; where the browser has no such thing, a new tab or the window's room. @param {string} link */
export async function fullscreen(link) {
  const root = /** @type {any} */ (document.documentElement), now = /** @type {any} */ (document);
  if (now.fullscreenElement || now.webkitFullscreenElement) { await (now.exitFullscreen ?? now.webkitExitFullscreen).call(now); return; }
  if (root.classList.contains("filled")) { root.classList.remove("filled"); return; }
  const ask = root.requestFullscreen ?? root.webkitRequestFullscreen;
  try {
    if (!ask || now.fullscreenEnabled === false) throw new Error("yuntu: no full screen here");
    await ask.call(root);
  } catch {
    if (window.parent !== window) open(link, "_blank", "noopener"); else root.classList.add("filled");
  }
}
