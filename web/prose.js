// @ts-check
/** Words whose numbers open: each number is a button inside its sentence. */

import { h, show, word } from "./dom.js";
import { KEY } from "./link.js";

/** @typedef {import("./bridge").Prose} Prose */
/** @typedef {(action: import("./bridge").Action) => void} Act */

/** The words alone, for places that take text. @param {Prose} text */
export const plain = (text) => text.map((p) => (typeof p === "string" ? p : p.text)).join("");

/** The claim in words, with where it holds; on a page of the lesson what that page says, as long as its picture is there. @param {import("./bridge").Panel} panel */
export const claimed = ({ lesson, began, headline }) => (lesson && !lesson.strayed ? plain(lesson.title) : began + plain(headline));

/** Sentences one behind the other, each with one stop, but for the last. @param {(string | false | undefined)[]} parts @param {string} lang */
export function sentences(parts, lang) {
  const [stop, space] = lang === "en" ? [".", " "] : ["。", ""];
  return parts.filter((p) => !!p).map((p, i, all) => p + (i === all.length - 1 ? "" : (/[.。!?！？…]$/.test(String(p)) ? "" : stop) + space)).join("");
}

/** Paragraphs that change with a slider; of one that says the same in other numbers only those are drawn anew. @param {HTMLElement} box @param {Prose[]} texts @param {Act} act */
export function paragraphs(box, texts, act) { show(box, texts, () => texts.map((p) => h("p", null, prose(p, act))), true); }

/** What may not begin a line, and what may not end one. A browser breaks lines around a button whatever stands there. */
const CLOSING = /^[，。、；：！？）」』》〉】…—,.;:!?)”’%]+/, OPENING = /[（「『《〈【(“‘]+$/;

/** A number with its unit: between the two, and where letters have little room inside the number, a browser would break a line. The pages of words know the same (tools/page). */
const AMOUNT = /([$−]?\d[\d.,]*(?:(?: ?(?:[%万亿萬億兆元月个個倍张張台家天]|美元|人民[币幣]|百分[点點]))+(?: ?年)?| ?年| (?:per cent|points?|years?|months?|times)\b))/;

/** Words of which no number is parted from its unit. @param {string} text @returns {(Node | string)[]} */
export const unbroken = (text) => text.split(AMOUNT).map((s, i) => (i % 2 ? h("span", { class: "keep" }, s) : s)).filter((s) => s !== "");

/** @param {Prose} text @param {Act} act @returns {(Node | string)[]} */
export function prose(text, act) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  /** @type {(Node | string)[]} */ const out = [];
  let rest = ""; // of the string before, what isn't set yet
  for (let i = 0; i < text.length; i++) {
    const p = text[i];
    if (typeof p === "string") {
      out.push(rest);
      rest = p;
      continue;
    }
    const nth = seen.get(p.n) ?? 0;
    seen.set(p.n, nth + 1);
    const number = h("button", {
      type: "button", class: "number", "data-n": p.n, "data-focus": `n-${p.n}-${nth}`, "aria-label": word("source.number", { value: p.text }), "aria-haspopup": "dialog",
      onclick: () => act({ do: "set", values: { [KEY.figure]: p.n } }),
    }, unbroken(p.text));
    const next = text[i + 1] ?? "";
    const before = OPENING.exec(rest)?.[0] ?? "", after = typeof next === "string" ? CLOSING.exec(next)?.[0] ?? "" : "";
    out.push(rest.slice(0, rest.length - before.length), before || after ? h("span", { class: "keep" }, before, number, after) : number);
    rest = "";
    if (typeof next === "string") {
      rest = next.slice(after.length);
      i++;
    }
  }
  out.push(rest);
  return out.flatMap((x) => (typeof x !== "string" ? [x] : unbroken(x)));
}
