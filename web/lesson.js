// @ts-check
/** The guided lesson: a step's words, a guess where the reader is asked for one, and the way on. */

import { at, h, icon, show, word } from "./dom.js";
import { KEY } from "./link.js";
import { prose } from "./prose.js";

/** @typedef {import("./bridge").Action} Action */
/** @typedef {import("./bridge").Lesson} Lesson */

let last = 0, decided = false;

/** @param {import("./bridge").Panel} panel @param {(action: Action) => void} act */
export function lesson(panel, act) {
  const box = at("lesson"), l = panel.lesson;
  box.hidden = !l;
  show(at("invite"), [!l, panel.view, panel.lang], () => (l ? [] : invite(panel.view === panel.views[0].value, act)));
  if (!l) { last = 0; return; }
  const g = l.guess;
  show(box, [{ ...l, guess: g && { ...g, value: g.committed ? g.value : 0, text: g.committed ? g.text : "" } }, panel.lang], () => body(l, act));
  if (decided && g?.committed) { decided = false; at("guess-answer").focus({ preventScroll: true }); }
  if (g && !g.committed) {
    for (const input of box.querySelectorAll(".guess input")) {
      const v = input.type === "range" ? g.value : g.value / g.scale;
      if (Number(input.value) !== v && (input.type === "range" || document.activeElement !== input)) input.value = String(v);
      if (input.type === "range") input.setAttribute("aria-valuetext", g.text);
    }
    box.querySelector(".guess output").textContent = g.text;
  }
  if (last && last !== l.step) {
    at("words").scrollTop = 0;
    const title = at("lesson-title");
    if (moved) title.focus({ preventScroll: true });
  }
  moved = false;
  last = l.step;
}

/** Where to begin: the picture in motion, on the first screen, and the lesson. @param {boolean} home @param {(action: Action) => void} act */
function invite(home, act) {
  const start = h("button", { type: "button", id: "start-lesson", onclick: () => act({ do: "set", values: { [KEY.step]: "1" } }) }, word("lesson.start") + " →");
  if (!home) return [start];
  const watch = h("button", { type: "button", id: "watch", class: "main", onclick: () => {
    act({ do: "set", values: { [KEY.form]: "race" } });
    act({ do: "seek", t: 0, final: true }); // as far back as it goes
    act({ do: "play" });
  } }, icon("play"), word("invite.watch"));
  return [watch, start];
}

/** True while the reader's own next or back is under way: only then may the focus follow. */
let moved = false;
/** @param {(action: Action) => void} act @param {number} by */
export function turn(act, by) { moved = true; act({ do: "lesson", by }); }

/** @param {Lesson} l @param {(action: Action) => void} act */
function body(l, act) {
  const where = word("lesson.step", { n: l.step, count: l.count });
  const waiting = !!l.guess && !l.guess.committed;
  return [
    h("div", { class: "where" }, h("span", null, where), h("progress", { max: l.count, value: l.step, "aria-label": where })),
    h("h2", { id: "lesson-title", tabindex: "-1" }, prose(l.title, act)),
    h("div", { class: "lesson-body" }, l.body.map((p) => h("p", null, prose(p, act)))),
    l.guess && guess(l.guess, act),
    l.strayed && h("p", { class: "strayed" }, word("lesson.strayed") + " ", h("button", { type: "button", class: "inline", "data-focus": "return", onclick: () => act({ do: "lesson", by: 0 }) }, word("lesson.return"))),
    h("div", { class: "go" },
      h("button", { type: "button", id: "lesson-back", disabled: l.step <= 1, onclick: () => turn(act, -1) }, word("lesson.back")),
      h("button", { type: "button", id: "lesson-next", class: waiting ? false : "main", disabled: l.step >= l.count, onclick: () => turn(act, 1) }, word("lesson.next")),
      h("button", { type: "button", id: "lesson-leave", class: "leave", onclick: () => act({ do: "set", values: { [KEY.step]: "" } }) }, word("lesson.leave"))),
    h("details", null, h("summary", null, word("lesson.steps")), h("ol", null, l.links.map((s) => h("li", null,
      h("a", { href: "?" + s.query.replace(/^\?/, ""), "aria-current": s.step === l.step ? "step" : false, onclick: (/** @type {MouseEvent} */ e) => {
        if (e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
        e.preventDefault();
        turn(act, s.step - l.step);
      } }, `${s.step}  ${s.title}`))))),
  ].filter(Boolean).map((n) => /** @type {Node} */ (n));
}

/** @param {NonNullable<Lesson["guess"]>} g @param {(action: Action) => void} act */
function guess(g, act) {
  if (!g.committed) {
    const set = (/** @type {Event} */ e) => {
      const input = /** @type {HTMLInputElement} */ (e.target), v = Number(input.value) * (input.type === "range" ? 1 : g.scale);
      if (Number.isFinite(v) && input.value !== "") act({ do: "guess", value: Math.min(g.max, Math.max(g.min, v)) });
    };
    return h("form", { class: "guess", "aria-label": word("guess.label"), onsubmit: (/** @type {Event} */ e) => {
      e.preventDefault();
      decided = true;
      act({ do: "guess", value: Number(at("guess-range").value) }); // who leaves the slider where it stood has guessed that
      act({ do: "commit" });
    } },
      h("h3", { id: "guess-question" }, prose(g.question, act)),
      h("div", { class: "row" }, h("input", { type: "range", id: "guess-range", min: g.min, max: g.max, step: g.step, value: g.value, "aria-labelledby": "guess-question", oninput: set })),
      h("div", { class: "row" }, h("span", { class: "typed" }, h("span", { id: "guess-before" }, g.before),
        h("input", { type: "number", id: "guess-number", inputmode: "decimal", min: g.min / g.scale, max: g.max / g.scale, step: "any", value: g.value / g.scale, "aria-labelledby": "guess-question guess-before guess-after", oninput: set }),
        h("span", { id: "guess-after" }, g.after)),
        h("output", { for: "guess-range", "aria-live": "off" }, g.text), h("button", { type: "submit", id: "guess-commit", class: "main" }, word("guess.commit"))));
  }
  return h("div", { class: "guess", id: "guess-answer", tabindex: "-1" }, h("h3", null, prose(g.question, act)),
    h("dl", null, h("dt", null, word("guess.yours")), h("dd", null, g.text), h("dt", null, word("guess.truth")),
      h("dd", null, g.figure ? h("button", { type: "button", class: "inline", "data-focus": "truth", "aria-label": word("source.number", { value: g.truth }), onclick: () => act({ do: "set", values: { [KEY.figure]: g.figure } }) }, g.truth) : g.truth)),
    g.score && h("p", null, g.score), g.answer.length > 0 && h("p", null, prose(g.answer, act)),
    h("p", null, h("button", { type: "button", id: "guess-again", onclick: () => act({ do: "again" }) }, word("guess.again"))));
}
