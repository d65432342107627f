// @ts-check
/** The code for somebody's article, and how it will look there. */

import { dialog, h, word } from "./dom.js";
import { KEY, give, share } from "./link.js";

/** @typedef {import("./bridge").Panel} Panel */

const LANGS = ["zh-Hans", "zh-Hant", "en"], WIDTHS = [480, 640, 800, 960], SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** @param {Panel} panel @param {(line: string) => void} tell */
export function embed(panel, tell) {
  const height = /** @type {any} */ (window).yuntuHost.height;
  const area = h("textarea", { readonly: true, id: "share-code", "aria-label": word("embed.title"), spellcheck: "false" });
  const frame = h("iframe", { id: "share-frame", title: word("embed.preview"), inert: true, tabindex: "-1" });
  const box = h("div", { class: "preview" }, frame), note = h("p", { id: "share-note" });
  /** @param {string} id @param {string} label @param {string} now @param {[value: string, label: string][]} options */
  const pick = (id, label, now, options) => h("div", { class: "field" }, h("label", { for: "share-" + id }, label),
    h("select", { id: "share-" + id, onchange: write }, options.map(([value, text]) => h("option", { value, selected: value === now }, text))));
  const value = (/** @type {string} */ id) => /** @type {HTMLSelectElement} */ (document.getElementById("share-" + id)).value;
  let title = panel.title;

  function write() {
    const ui = value("ui"), lang = /** @type {Panel["lang"]} */ (value("lang")), wide = value("size"), theme = value("theme"), view = value("view");
    note.textContent = word(view ? "embed.opens" : "embed.body"); // another view is not the picture of now
    const own = lang === panel.lang && !view, room = area.clientWidth + 2; // with its edges
    const src = share({ lang, query: view ? `${KEY.view}=${view}` : panel.query }, { [KEY.ui]: ui === "full" ? "" : ui, [KEY.theme]: theme });
    const w = Number(wide) || Math.max(640, room), px = height(w, ui);
    for (const o of /** @type {HTMLSelectElement} */ (document.getElementById("share-size")).options) if (o.value) o.text = word("embed.pixels", { w: o.value, h: height(Number(o.value), ui) });
    if (own) title = panel.title;
    code(src, ui, wide);
    if (frame.src !== src) frame.src = src;
    const scale = Math.min(1, room / w);
    Object.assign(frame.style, { width: w + "px", height: px + "px", transform: `scale(${scale})` });
    box.style.width = Math.ceil(w * scale) + "px";
    box.style.height = Math.ceil(px * scale) + "px";
  }
  /** @param {string} src @param {string} ui @param {string} wide */
  function code(src, ui, wide) {
    const safe = (/** @type {string} */ s) => s.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
    const script = new URL(document.documentElement.dataset.root + "embed.js", document.baseURI).href;
    const shape = wide ? `width="${wide}" height="${height(Number(wide), ui)}" style="max-width:100%;border:0"`
      : `style="width:100%;aspect-ratio:4/3;min-height:${ui === "full" ? 540 : height(390, ui)}px;border:0"`;
    area.value = `<iframe src="${safe(src)}" title="${safe(title)}" loading="lazy" ${shape} allow="fullscreen; clipboard-write; web-share" sandbox="${SANDBOX}"></iframe>\n<script src="${safe(script)}" async></` + "script>";
  }
  /** The frame's title is the headline in its language, which the figure itself knows. @param {MessageEvent} e */
  function heard(e) {
    if (e.source !== frame.contentWindow || e.data?.ns !== "yuntu" || e.data.type !== "state") return;
    title = String(e.data.title);
    code(frame.src, value("ui"), value("size"));
  }

  dialog("share", word("embed.title"), note,
    h("div", { class: "fields" },
      pick("view", word("embed.view"), "", [["", word("embed.now")], ...panel.views.map((v) => /** @type {[string, string]} */ ([v.value, v.label]))]),
      pick("ui", word("embed.plain"), "full", ["full", "min", "none"].map((v) => [v, word("embed." + v)])),
      pick("size", word("embed.size"), "", [["", word("embed.fluid")], ...WIDTHS.map((w) => /** @type {[string, string]} */ ([String(w), String(w)]))]),
      pick("theme", word("theme.label"), "", [["", word("embed.around")], ["light", word("theme.light")], ["dark", word("theme.dark")]]),
      pick("lang", word("lang.label"), panel.lang, LANGS.map((l) => [l, word("lang." + l)]))),
    area, h("p", null, h("button", { type: "button", class: "main", onclick: (/** @type {Event} */ e) => give(e, area.value, "menu.copied-code", tell) }, word("embed.copy"))),
    h("h3", null, word("embed.preview")), box);
  addEventListener("message", heard);
  document.getElementById("share")?.addEventListener("close", () => { removeEventListener("message", heard); frame.remove(); }, { once: true });
  write();
}
