// @ts-check
/** Inside somebody's article: tells the host what happens, and takes a few commands from it. How high we are, host.js says. */

import { claimed } from "./prose.js";
import { KEY } from "./link.js";

/** @typedef {import("./bridge").Panel} Panel */

const host = window.parent, id = new URLSearchParams(location.search).get("id") ?? "yuntu";

/** @param {string} type @param {Record<string, unknown>} [more] */
export function send(type, more) { if (host !== window) host.postMessage({ ns: "yuntu", v: 1, id, type, ...more }, "*"); }

/** What the host was told last, by type; nothing is told twice. @type {Map<string, string>} */
const last = new Map();
/** @type {Panel | undefined} */
let shown;

/** @param {string} type @param {Record<string, unknown>} [more] */
function news(type, more) {
  const now = JSON.stringify(more);
  if (last.get(type) !== now && more) send(type, more);
  if (more) last.set(type, now); else last.delete(type);
}

/** @param {Panel} panel */
export function state(panel) {
  if (host === window) return;
  /** @type {any} */ (window).yuntuHost.tell(panel.ui);
  const { lesson, card, timeline } = panel;
  shown = panel;
  news("state", { query: panel.query, title: panel.title });
  news("time", timeline && { t: timeline.t, text: timeline.text });
  news("step", lesson && { n: lesson.step, of: lesson.count });
  news("cite", card && { numberId: card.id, title: card.title, value: card.value });
}

/** @param {import("./bridge").Yuntu} yuntu */
export function frame(yuntu) {
  if (host === window) return;
  addEventListener("message", (e) => {
    if (e.source !== host) return;
    const m = e.data, port = e.ports[0];
    if (!m || m.ns !== "yuntu" || m.v !== 1 || typeof m.type !== "string") return;
    const no = () => port?.postMessage({ ok: false }), isNumber = (/** @type {unknown} */ v) => typeof v === "number" && Number.isFinite(v);
    switch (m.type) {
      case "listening":
        hello();
        last.clear();
        if (shown) state(shown);
        break;
      case "play": yuntu.do({ do: "play" }); break;
      case "pause": yuntu.do({ do: "pause" }); break;
      case "seek":
        if (!isNumber(m.t)) return no();
        yuntu.do({ do: "seek", t: m.t, final: true });
        break;
      case "step":
        if (!isNumber(m.by)) return no();
        yuntu.do({ do: yuntu.panel().lesson ? "lesson" : "step", by: Math.max(-1000, Math.min(1000, Math.round(m.by))) });
        break;
      case "set": {
        /** @type {Record<string, string>} */
        const values = {};
        let left = 64; // no more count, and who sends more has the page wait for nothing
        for (const key in m.values ?? {}) {
          if (typeof m.values[key] === "string" && m.values[key].length < 1024) values[key] = m.values[key];
          if (--left === 0) break;
        }
        yuntu.do({ do: "set", values });
        break;
      }
      case "go":
        // A link without a language means the language that the figure is in, as it does in the address of its folder; one without more or less around it means as much as there is.
        if (typeof m.query !== "string") return no();
        yuntu.go(`${KEY.lang}=${yuntu.panel().lang}&${KEY.ui}=${yuntu.panel().ui}&${m.query.slice(0, 65536).replace(/^\?/, "")}`);
        break;
      case "get": { const p = yuntu.panel(); port?.postMessage({ query: p.query, title: p.title, headline: claimed(p), lang: p.lang }); return; }
      case "snapshot": port?.postMessage({ svg: yuntu.svg() }); return;
      case "focus": document.getElementById("words")?.focus({ preventScroll: true }); break;
      default: return;
    }
    port?.postMessage({ ok: true });
  });
  hello();
  yuntu.onTime((t, text) => { if (shown) news("time", { t, text }); });
}

function hello() { send("hello", { capabilities: ["play", "pause", "seek", "step", "set", "go", "get", "snapshot", "focus"], keys: KEY }); send("ready"); }
