// @ts-check
/** What is behind ⋯ : sharing, files, full screen, settings, help. */

import { at, dialog, h, icon, memory, show, word } from "./dom.js";
import { KEY, download, give, share } from "./link.js";
import { on, switchKeys } from "./keys.js";
import { dismissible } from "./card.js";
import { embed } from "./share.js";
import { png } from "./picture.js";

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
    theme.replaceChildren(icon(page.dark ? "sun" : "moon"));
  }
  // The list stands longer than a panel: what it gives away is what is shown when it is pressed.
  const link = () => share(yuntu.panel()), file = () => yuntu.svg("", link());
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
      h("button", { type: "button", id: "menu-copy-link", onclick: (/** @type {Event} */ e) => give(e, link(), "menu.copied", page.tell) }, word("menu.copy-link")),
      item("embed", () => embed(yuntu.panel(), page.tell)),
      item("csv", () => download(yuntu.fileName("data") + ".csv", "text/csv;charset=utf-8", "\uFEFF" + yuntu.csv())),
      item("svg", () => download(yuntu.fileName("picture") + ".svg", "image/svg+xml", file())),
      ...[1, 2].map((scale) => item(scale === 1 ? "png" : "png2", async () => {
        const name = yuntu.fileName("picture") + (scale === 1 ? "" : "@2x") + ".png";
        try { download(name, "image/png", await png(file(), scale)); } catch (e) { console.warn(e); page.tell(word("menu.png-failed")); }
      })),
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

const MAP = [["Space", "space"], ["← →", "arrows"], ["← → ↑ ↓", "marks"], ["[ ]", "brackets"], ["Home End", "ends"], ["T", "t"], ["/", "slash"], ["F", "f"], ["PgUp PgDn N P", "pages"], ["?", "help"], ["Esc", "esc"]];

/** The help overlay: how to read, and the keyboard map. */
export function help() {
  dialog("help", word("help.title"), h("p", null, word("help.body")), h("h3", null, word("help.keys")),
    h("dl", null, MAP.flatMap(([keys, id]) => [h("dt", null, keys.split(" ").flatMap((k, i) => [i ? " " : "", h("kbd", null, k)])), h("dd", null, word("key." + id))])),
    h("label", { class: "field switch" }, h("span", null, word("menu.keys")), h("input", { type: "checkbox", role: "switch", id: "help-keys", checked: on(),
      onchange: (/** @type {Event} */ e) => switchKeys(/** @type {HTMLInputElement} */ (e.target).checked) })));
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
