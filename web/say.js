// @ts-check
/** What a screen reader hears without asking: what the reader's act has changed, in a sentence, once, when it rests. */

import { at, word } from "./dom.js";
import { claimed, plain, sentences } from "./prose.js";

/** @typedef {import("./bridge").Panel} Panel */

/** The live region; a modal dialog makes all around it inert, so it goes along into one. @type {HTMLElement | undefined} */
let live;
let spoken = 0, told = ""; // when, and what was told last
/** @type {ReturnType<typeof setTimeout> | undefined} */
let later;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let wipe;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let resting;
/** What was shown when something was last said of it. @type {Panel | undefined} */
let base;
/** @type {Panel | undefined} */
let panel;

/** Says a line; while the clock runs no more than one in five seconds. @param {string} line */
export function tell(line) {
  if (!line) return;
  const region = live ??= /** @type {HTMLElement} */ (at("live")), open = [...document.querySelectorAll("dialog[open]")].pop() ?? document.body;
  if (region.parentElement !== open) { region.textContent = ""; open.append(region); }
  clearTimeout(later);
  told = line;
  later = setTimeout(() => {
    spoken = Date.now();
    region.textContent = region.textContent === line ? line + "\u00a0" : line;
    clearTimeout(wipe);
    wipe = setTimeout(() => { region.textContent = ""; }, 6000); // so that nobody stumbles on it later
  }, Math.max(60, panel?.timeline?.playing ? 5000 - (Date.now() - spoken) : 0));
}

/** What was told of is gone, such as a list that was closed: it is not said any more, and nobody finds it. @param {string} line */
export function untell(line) {
  if (told !== line) return;
  clearTimeout(later);
  if (live) live.textContent = "";
}

/** Takes the panel that is shown now. @param {Panel} next */
export function heard(next) {
  panel = next;
  base ??= next;
  if (next.announce) { base = next; tell(next.announce); }
  clearTimeout(resting);
  resting = setTimeout(rest, 600);
}

/** The focus has gone to the words of what is shown now, and reads them; what is still to come is told of when it is there. */
export function read() { if (!panel?.wants) base = panel; }

/** The clock runs, and its words are others: who does not see it hears now and then where things stand. @param {string} text @param {() => Panel["outline"]} rows */
export function passing(text, rows) {
  const t = panel?.timeline;
  if (panel && t?.playing && Date.now() - spoken >= 5000) tell(moment({ ...panel, timeline: { ...t, text }, outline: rows() }));
}

/** What follows a finger moves without a panel: it does not rest yet. */
export function moving() {
  if (!resting) return;
  clearTimeout(resting);
  resting = setTimeout(rest, 600);
}

function rest() {
  resting = undefined;
  if (!panel || !base) return;
  const from = base;
  base = panel;
  if (panel.timeline?.playing) { // what the clock changes is said when it stands
    base = { ...panel, timeline: from.timeline, headline: from.headline };
    if (panel.view === from.view && panel.lang === from.lang && panel.lesson?.step === from.lesson?.step) return;
  }
  tell(changed(from, panel));
}

/** What differs, in words. @param {Panel} old @param {Panel} now */
function changed(old, now) {
  const out = [];
  if (now.lang !== old.lang) out.push(word("lang." + now.lang));
  if (now.problems.length && JSON.stringify(now.problems) !== JSON.stringify(old.problems)) out.push(word("problems.label"), ...now.problems);
  if (now.lesson && now.lesson.step !== old.lesson?.step) out.push(word("lesson.step", { n: now.lesson.step, count: now.lesson.count })); // the focus reads its title
  else if (now.view !== old.view || !now.lesson !== !old.lesson || now.lang !== old.lang) out.push(claim(now), ...(now.system?.chain?.carried?.lines ?? []));
  else {
    const moved = now.controls.filter((c) => { const o = old.controls.find((x) => x.key === c.key); return o && o.value !== c.value; });
    const news = now.body.find((p, i) => JSON.stringify(p) !== JSON.stringify(old.body[i])), same = JSON.stringify(now.headline) === JSON.stringify(old.headline);
    for (const c of moved) {
      if (c.type === "choice") out.push(c.options.find((o) => o.value === c.value)?.label ?? "");
      else if (c.type === "slider" && document.activeElement?.id !== "c-" + c.key.replace(/[^\w-]/g, "_")) out.push(`${c.label} ${c.text}`);
    }
    if (now.system && !now.lesson && news) out.push(plain(news));
    else if (moved.some((c) => c.type === "choice" && c.key !== "form") || !same && now.timeline?.t === old.timeline?.t) out.push(claim(now));
    else if (now.timeline && old.timeline && (now.timeline.t !== old.timeline.t || old.timeline.playing)) out.push(moment(now));
  }
  return sentences(out, now.lang).replace(/[^.。!?！？…]$/, now.lang === "en" ? "$&." : "$&。");
}

/** @param {Panel} p */
function claim(p) { return claimed(p) || (p.system?.name ?? p.title); }

/** The time, unless the scrubber says it, and what leads there. @param {Panel} p */
function moment(p) {
  const when = document.activeElement?.id === "range" ? "" : p.timeline?.text ?? "";
  const items = p.outline.filter((r) => r.role === "item" && r.value).slice(0, 3).map((r) => `${r.label} ${r.value}`);
  return [when, items.join(p.lang === "en" ? "; " : "；")].filter(Boolean).join(p.lang === "en" ? ": " : "：");
}
