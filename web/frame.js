// @ts-check
/**
 * Inside somebody's article: says how high we want to be, in every dialect that newsrooms' pages understand, tells the host
 * what happens, and takes a few commands from it. The height is a function of width and view, never measured from content,
 * so it cannot grow for ever.
 */

import { KEY } from "./link.js";

/** @typedef {import("./bridge").Panel} Panel */

const host = window.parent, query = new URLSearchParams(location.search);
const id = query.get("id") ?? "yuntu", pym = query.get("childId") ?? "";
let sizer = ""; // iframe-resizer's id for us, once it has called
let width = 0, px = 0, ui = "full";

/** @param {string} type @param {Record<string, unknown>} [more] */
export function send(type, more) { if (host !== window) host.postMessage({ ns: "yuntu", v: 1, id, type, ...more }, "*"); }

/** How high the page wants to be. @param {number} w @param {string} ui */
export function height(w, ui) {
  const stage = Math.max(240, Math.min(620, Math.round(w * 0.62)));
  if (ui === "none") return stage;
  if (ui === "min") return stage + 56;
  return w < 768 ? 720 : Math.max(540, Math.min(760, Math.round(w * 0.5625)));
}

function tellHeight(again = false) {
  const next = height(innerWidth, ui);
  if (!again && innerWidth === width && next === px) return;
  width = innerWidth;
  px = next;
  send("height", { px });
  host.postMessage({ sentinel: "amp", type: "embed-size", height: px }, "*");
  host.postMessage(JSON.stringify({ src: location.href, context: "iframe.resize", height: px }), "*");
  host.postMessage({ "datawrapper-height": { [id]: px } }, "*");
  if (pym) host.postMessage(`pymxPYMx${pym}xPYMxheightxPYMx${px}`, "*");
  if (sizer) host.postMessage(`[iFrameSizer]${sizer}:${px}:${width}:init`, "*");
}

/** @param {Panel} panel */
export function state(panel) {
  if (host === window) return;
  ui = panel.ui;
  tellHeight();
  send("state", { query: panel.query, title: panel.title });
  if (panel.lesson) send("step", { n: panel.lesson.step, of: panel.lesson.count });
  if (panel.card) send("cite", { numberId: panel.card.id, title: panel.card.title, value: panel.card.value });
}

/** @param {import("./bridge").Yuntu} yuntu */
export function frame(yuntu) {
  if (host === window) return;
  addEventListener("resize", () => tellHeight());
  document.addEventListener("visibilitychange", () => { if (!document.hidden) tellHeight(true); });
  addEventListener("message", (e) => {
    if (e.source !== host) return;
    if (typeof e.data === "string" && e.data.startsWith("[iFrameSizer]")) { sizer = e.data.slice(13).split(":")[0]; tellHeight(true); return; }
    const m = e.data, port = e.ports[0];
    if (!m || m.ns !== "yuntu" || m.v !== 1 || typeof m.type !== "string") return;
    const num = (/** @type {unknown} */ v) => (typeof v === "number" && Number.isFinite(v) ? v : 0);
    switch (m.type) {
      case "listening": hello(); tellHeight(true); break;
      case "play": yuntu.do({ do: "play" }); break;
      case "pause": yuntu.do({ do: "pause" }); break;
      case "seek": yuntu.do({ do: "seek", t: num(m.t), final: true }); break;
      case "step": yuntu.do({ do: yuntu.panel().lesson ? "lesson" : "step", by: Math.max(-1000, Math.min(1000, Math.round(num(m.by)))) }); break;
      case "set": {
        /** @type {Record<string, string>} */
        const values = {};
        for (const [key, value] of Object.entries(m.values ?? {})) if (typeof value === "string" && value.length < 1024) values[key] = value;
        yuntu.do({ do: "set", values });
        break;
      }
      case "go":
        if (typeof m.query === "string") {
          // A link without a language means the language that the figure is in, as it does in the address of its folder.
          const q = m.query.slice(0, 4096).replace(/^\?/, ""), lang = `${KEY.lang}=${yuntu.panel().lang}`;
          yuntu.go(new URLSearchParams(q).has(KEY.lang) ? q : q ? `${q}&${lang}` : lang);
        }
        break;
      case "get": { const p = yuntu.panel(); port?.postMessage({ query: p.query, title: p.title, headline: p.headline, lang: p.lang }); return; }
      case "snapshot": port?.postMessage({ svg: yuntu.svg() }); return;
      case "focus": document.getElementById("words")?.focus({ preventScroll: true }); break;
      default: return;
    }
    port?.postMessage({ ok: true });
  });
  hello();
  yuntu.onTime((t, text) => send("time", { t, text }));
}

function hello() { send("hello", { capabilities: ["play", "pause", "seek", "step", "set", "go", "get", "snapshot", "focus"], keys: KEY }); send("ready"); }
