// @ts-check
/**
 * Play, step and scrub. The scrubber is a native range: screen readers and touch know it. Its own value moves only when
 * the play head stands still, so that nothing is read out sixty times a second; the head that is seen is drawn beside it.
 */

import { at, draw, h, icon, show, word } from "./dom.js";
import { KEY } from "./link.js";
import { prose } from "./prose.js";

/** @typedef {import("./bridge").Timeline} Timeline */
/** @typedef {import("./bridge").Action} Action */

const SPEEDS = ["0.5", "1", "2", "4"];
/** @type {Timeline | undefined} */
let line;
let dragging = false, touched = false, finger = false;
// The track's width, 0 for not known: to ask for it has the browser lay the page out. How large letters are then, what both follow from, and how many pixels along it the head stands.
let width = 0, letters = 16, beside = "", shownAt = -1;

/** @param {Timeline | undefined} next @param {(action: Action) => void} act */
export function clock(next, act) {
  line = next;
  const box = at("clock");
  box.hidden = !next;
  if (!next) { forgetStop(); return; }
  show(box, [word("play"), word("speed")], () => build(act));
  const name = next.playing ? "pause" : next.atEnd ? "replay" : "play";
  const play = at("play");
  if (play.dataset.now !== name + word(name)) {
    play.dataset.now = name + word(name);
    play.setAttribute("aria-label", word(name));
    play.replaceChildren(icon(name));
  }
  const speed = at("speed");
  if (speed.value !== next.speed) speed.value = next.speed;
  const overtakes = next.ticks.some((t) => t.kind === "overtake"), points = next.ticks.some((t) => t.kind === "point");
  for (const b of box.querySelectorAll(".jump")) b.hidden = !overtakes;
  for (const id of ["prev", "next", "track"]) at(id).hidden = !points; // a picture that moves without a calendar
  const shapes = next.shapes.join("\n"), when = at("when");
  if (when.dataset.shapes !== shapes) when.dataset.shapes = shapes; // it leaves the track what it doesn’t take
  const range = at("range");
  range.min = String(next.min);
  range.max = String(next.max);
  const now = [shapes, overtakes, points, word("play")].join();
  if (now !== beside) width = 0;
  beside = now;
  if (points && !width) measure();
  along(next);
  if (!next.playing) rest(next);
  const stopped = at("stopped");
  at("halt").hidden = stopped.hidden = !next.stopped.length;
  show(stopped, next.stopped, () => prose(next.stopped, act));
}

/** The window or the letters have another size. */
export function resized() {
  if (!line) return;
  measure();
  along(line);
}

function measure() {
  width = at("track-marks").clientWidth;
  letters = parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** What stands along the track. @param {Timeline} now */
function along(now) {
  shownAt = -1;
  show(at("track-marks"), [now.min, now.max, now.ticks, Math.round(width / 40), letters], () => marks(now));
  move(now.t, now.text);
}

function forgetStop() { const s = document.getElementById("halt"); if (s) s.hidden = true; }

/** The clock's fast hand: once a frame. @param {number} t @param {string} text */
export function move(t, text) {
  if (!line) return;
  const part = line.max > line.min ? Math.max(0, Math.min(1, (t - line.min) / (line.max - line.min))) : 0;
  const head = document.getElementById("head"), done = document.getElementById("done"), when = document.getElementById("when");
  if (!head || !done || !when) return;
  // Transforms, and only by whole pixels: anything else lays the page out anew sixty times a second.
  const wide = Math.max(1, width), px = Math.round(part * wide);
  if (px !== shownAt) {
    shownAt = px;
    head.style.transform = `translateX(${(px / wide) * 100}%)`;
    done.style.transform = `scaleX(${px / wide})`;
  }
  if (when.textContent !== text) {
    when.textContent = text;
    const range = at("range");
    if (document.activeElement !== range) point(range, t, text); // else each period would be read out
  }
  if (touched) { // a finger hides the head: what it points to stands over it
    const bubble = at("bubble");
    bubble.textContent = text;
    bubble.style.transform = `translateX(${-part * 100}%)`;
  }
}

/** @param {Timeline} now */
function rest(now) { point(at("range"), now.t, now.text); }

/** Has the range say where the time stands. @param {HTMLInputElement} range @param {number} t @param {string} text */
function point(range, t, text) {
  if (!dragging) range.value = String(t);
  range.setAttribute("aria-valuetext", text);
}

/** The time that the range points to: under a thumb, which is broader than a period, the next data point. @param {Event} e */
function pointed(e) {
  const t = Number(/** @type {HTMLInputElement} */ (e.target).value);
  const points = finger && line ? line.ticks.filter((k) => k.kind === "point") : [];
  return points.reduce((best, k) => (Math.abs(k.t - t) < Math.abs(best - t) ? k.t : best), points[0]?.t ?? t);
}

/** Nobody holds the head any more. */
function loose() {
  dragging = touched = false;
  at("track").classList.remove("touched");
}

/** @param {(action: Action) => void} act */
function build(act) {
  const button = (/** @type {any} */ name, /** @type {Action} */ action, kind = "") =>
    h("button", { type: "button", id: name, class: kind || false, "aria-label": word(name), onclick: () => act(action) }, icon(name));
  const range = h("input", {
    type: "range", id: "range", step: "any", "aria-label": word("scrubber"), "aria-controls": "stage",
    onpointerdown: (/** @type {PointerEvent} */ e) => {
      dragging = true;
      touched = finger = e.pointerType === "touch";
      at("track").classList.toggle("touched", touched);
    },
    oninput: (/** @type {Event} */ e) => act({ do: "seek", t: pointed(e), final: false }),
    onchange: (/** @type {Event} */ e) => { const t = pointed(e); loose(); act({ do: "seek", t, final: true }); },
    onkeydown: (/** @type {KeyboardEvent} */ e) => {
      if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey || !line) return;
      if (e.key.startsWith("Page") && !at("lesson").hidden) return; // they turn its pages
      const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 4, PageDown: -4 }[e.key];
      if (by) act({ do: "step", by });
      else if (e.key === "Home") act({ do: "seek", t: line.min, final: true });
      else if (e.key === "End") act({ do: "seek", t: line.max, final: true });
      else return;
      e.preventDefault();
      e.stopPropagation();
    },
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture", "blur"]) range.addEventListener(end, loose);
  const track = h("div", { id: "track" }, h("div", { id: "track-marks" }), h("div", { id: "done" }), range, h("div", { id: "head" }, h("span", { id: "bubble", "aria-hidden": "true" })));
  return [
    button("play", { do: "toggle" }), button("prev-overtake", { do: "overtake", by: -1 }, "jump"), button("prev", { do: "step", by: -1 }),
    button("next", { do: "step", by: 1 }), button("next-overtake", { do: "overtake", by: 1 }, "jump"), track,
    h("span", { id: "when", "aria-hidden": "true" }),
    h("select", { id: "speed", "aria-label": word("speed"), onchange: (/** @type {Event} */ e) => act({ do: "set", values: { [KEY.speed]: /** @type {HTMLSelectElement} */ (e.target).value } }) },
      SPEEDS.map((s) => h("option", { value: s, "aria-label": word("speed." + s) }, s + "×"))),
    h("div", { id: "halt", hidden: true }, h("p", { id: "stopped", role: "note", hidden: true }), h("button", { type: "button", id: "go-on", onclick: () => { at("play").focus({ preventScroll: true }); act({ do: "play" }); } }, word("play.on"))),
  ];
}

/** @param {Timeline} now */
function marks(now) {
  const at_ = (/** @type {number} */ t) => (now.max > now.min ? ((t - now.min) / (now.max - now.min)) * 100 : 0) + "%";
  const svg = draw("svg", { "aria-hidden": "true" });
  svg.append(draw("line", { class: "rail", x1: "0%", x2: "100%", y1: "50%", y2: "50%" }));
  const years = h("div", { class: "years", "aria-hidden": "true" });
  const points = now.ticks.filter((t) => t.kind === "point"), yearOf = (/** @type {number} */ t) => Math.floor(now.years ? t : t / 4); // t counts quarters, or a system's years
  const first = points.filter((t, i) => i === 0 || yearOf(t.t) !== yearOf(points[i - 1].t));
  // One at an end of the track stands as far in as it takes to be whole.
  const track = at("track-marks").getBoundingClientRect(), row = at("scrub").getBoundingClientRect();
  const ends = [`calc(${row.left - track.left}px + 1.35em)`, `calc(100% + ${row.right - track.right}px - 1.35em)`];
  let last = -1e9;
  for (const tick of first) { // a year stands under its first point, where there is room for it
    const x = now.max > now.min ? ((tick.t - now.min) / (now.max - now.min)) * width : 0;
    if (x - last < 2.75 * letters) continue;
    last = x;
    const label = h("span", null, String(yearOf(tick.t)));
    label.style.left = `clamp(${ends[0]}, ${at_(tick.t)}, ${ends[1]})`;
    years.append(label);
  }
  // Percentages do not reach into paths: small nested drawings carry each mark to its place.
  const put = (/** @type {number} */ t, /** @type {Node[]} */ ...nodes) => svg.append(draw("svg", { x: at_(t), y: "50%", overflow: "visible", width: 1, height: 1 }, ...nodes));
  // On a narrow track only the years' first points keep a tick: a comb of lines would say nothing.
  const dense = width / Math.max(1, points.length) < 6;
  for (const tick of dense ? first : points) put(tick.t, draw("path", { class: "point", d: "M0 -4v8" }));
  for (const tick of now.ticks) if (tick.kind === "overtake") put(tick.t, draw("path", { class: "overtake", d: "M0 -7l3 -4.5h-6z" }));
  for (const tick of now.ticks) {
    if (tick.kind !== "break") continue;
    const title = draw("title");
    title.textContent = word("tick.break", { text: tick.note || tick.label });
    put(tick.t, title, draw("path", { class: "gap", d: "M-4 0h8" }), draw("path", { class: "zig", d: "M0 -9l-3 4.5 6 4.5 -6 4.5 3 4.5" }));
  }
  return [svg, years];
}
