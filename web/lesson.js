// @ts-check
/** The guided lesson: a step's words, a guess where the reader is asked for one, and the way on. */

import { at, h, icon, show, visit, word } from "./dom.js";
import { fit } from "./fit.js";
import { guess, guessed, reveal, unmoved } from "./guess.js";
import { KEY } from "./link.js";
import { prose } from "./prose.js";
import { tell } from "./say.js";

/** @typedef {import("./bridge").Action} Action */
/** @typedef {import("./bridge").Lesson} Lesson */

let last = 0;

/**
 * Which page of the lesson this visit was at last, as "number id", until the lesson is left for good: whoever went to another
 * picture, also by the page of contents, comes back to it.
 */
const PLACE = "yuntu.lesson";

/** Regions are named by the words that are seen. @param {string} id */
function named(id) { for (const e of ["words", "figure"]) at(e).setAttribute("aria-labelledby", id); }

/** @param {import("./bridge").Panel} panel @param {(action: Action) => void} act */
export function lesson(panel, act) {
  const box = at("lesson"), l = panel.lesson;
  if (l && !l.taken) visit.set(PLACE, l.step + " " + l.id);
  box.hidden = !l;
  named(l ? "lesson-title" : "headline");
  show(at("invite"), [!l, panel.view, panel.lang, panel.steps, visit.get(PLACE)], () => (l ? [] : invite(panel, act)));
  if (!l) { // its question must not be taken for that of a system
    show(box, null, () => []);
    last = 0;
    return;
  }
  show(box, [{ ...l, guess: unmoved(l.guess) }, panel.lang], () => body(l, act));
  fit();
  guessed(box, l.guess);
  if (last !== l.step) {
    at("words").scrollTop = 0;
    if (moved) at("lesson-title").focus({ preventScroll: true });
  }
  moved = false;
  last = l.step;
}

/** Where to begin: the picture in motion, on the first screen, and the lesson. @param {import("./bridge").Panel} panel @param {(action: Action) => void} act */
function invite(panel, act) {
  const [n, id] = visit.get(PLACE).split(" ");
  const start = h("button", { type: "button", id: "start-lesson", onclick: () => { moved = true; act({ do: "set", values: { [KEY.step]: id || "1" } }); } }, (id ? word("lesson.resume", { n }) : word("lesson.start")) + " →");
  const lesson = panel.steps > 0 ? [start] : [];
  if (panel.system) return lesson;
  const watch = h("button", { type: "button", id: "watch", class: "main", onclick: () => {
    act({ do: "set", values: { [KEY.form]: "race" } });
    act({ do: "seek", t: 0, final: true }); // as far back as it goes
    act({ do: "play" });
  } }, icon("play"), word("invite.watch"));
  return [watch, ...lesson];
}

/** True while the reader's own next or back is under way: only then may the focus follow. */
let moved = false;
/** Turns pages; false where there is none that way. @param {Lesson} l @param {(action: Action) => void} act @param {number} by */
export function turn(l, act, by) {
  if (l.step + by > l.count) tell(word("lesson.end"));
  if (l.step + by < 1 || l.step + by > l.count) return false;
  moved = true;
  act({ do: "lesson", by });
  return true;
}

/** A clicker has two keys for all: the next thing is the question, then its answer, then the next page. @param {Lesson} l @param {(action: Action) => void} act @param {number} by */
export function click(l, act, by) {
  if (by < 0 || !l.guess || l.guess.committed) return turn(l, act, by);
  const ask = document.getElementById("guess-range");
  if (ask?.getClientRects().length && !ask.closest("form")?.contains(document.activeElement)) {
    ask.focus({ preventScroll: true });
    ask.closest("form")?.scrollIntoView({ block: "nearest" });
  } else reveal({ ...l.guess, value: ask instanceof HTMLInputElement ? Number(ask.value) : l.guess.value }, act); // where the slider stands
  return true;
}

/** @param {Lesson} l @param {(action: Action) => void} act */
function body(l, act) {
  const where = word("lesson.step", { n: l.step, count: l.count });
  const waiting = !!l.guess && !l.guess.committed;
  return [
    h("div", { class: "where" }, h("span", null, where), h("progress", { max: l.count, value: l.step, "aria-label": where })),
    h("h2", { id: "lesson-title", tabindex: "-1" }, prose(l.title, act)),
    h("div", { class: "lesson-body" }, l.body.map((p) => h("p", null, prose(p, act)))),
    l.guess && guess(l.guess, act),
    l.strayed && h("p", { class: "strayed" }, word("lesson.strayed") + " ", h("button", { type: "button", class: "inline", "data-focus": "return", onclick: () => { act({ do: "lesson", by: 0 }); at("lesson-title").focus({ preventScroll: true }); } }, word("lesson.return"))),
    h("div", { class: "go" },
      h("button", { type: "button", id: "lesson-back", disabled: l.step <= 1, onclick: () => turn(l, act, -1) }, word("lesson.back")),
      h("button", { type: "button", id: "lesson-next", class: waiting ? false : "main", disabled: l.step >= l.count, onclick: () => turn(l, act, 1) }, word("lesson.next")),
      h("button", { type: "button", id: "lesson-leave", class: "leave", onclick: () => { visit.set(PLACE, ""); act({ do: "set", values: { [KEY.step]: "" } }); } }, word("lesson.leave"))),
    l.step === l.count && h("p", { class: "strayed", id: "lesson-end" }, word("lesson.end")),
    h("details", null, h("summary", null, word("lesson.steps")), h("ol", null, l.links.map((s) => h("li", null,
      h("a", { href: "?" + s.query.replace(/^\?/, ""), "aria-current": s.step === l.step ? "step" : false, onclick: (/** @type {MouseEvent} */ e) => {
        if (e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
        e.preventDefault();
        turn(l, act, s.step - l.step);
      } }, `${s.step}  ${s.title}`))))),
  ].filter(Boolean).map((n) => /** @type {Node} */ (n));
}
