// @ts-check
/** A question before the answer, whoever asks it: a step of the lesson, or a system. */

import { at, h, put, say, word } from "./dom.js";
import { KEY } from "./link.js";
import { prose } from "./prose.js";

/** @typedef {import("./bridge").Action} Action */
/** @typedef {import("./bridge").Guess} Guess */

/** What the reader has decided, until the page shows it. @type {"" | "guess" | "skip"} */
let decided = "";

/** What of a question is worth drawing it anew: not the guess on its way. @param {Guess | undefined} g */
export function unmoved(g) { return g && { ...g, value: g.committed ? g.value : 0, text: g.committed ? g.text : "" }; }

/** Puts slider, field and words where the guess is, and the focus on the answer once it is told. @param {ReturnType<typeof at>} box @param {Guess | undefined} g */
export function guessed(box, g) {
  if (decided === "guess" && g?.committed) {
    decided = "";
    const answer = at("guess-answer"), words = at("words");
    answer.focus({ preventScroll: true });
    // The answer is read from its first line; only the words scroll, never the page around them.
    const above = answer.getBoundingClientRect().top - words.getBoundingClientRect().top - 8;
    const edge = Math.min(words.getBoundingClientRect().bottom, box.querySelector(".go")?.getBoundingClientRect().top ?? Infinity); // the way on may lie over it
    if (above < 0 || answer.getBoundingClientRect().bottom > edge) words.scrollTop += above;
  }
  if (decided === "skip" && !g && box.id === "ask") {
    decided = "";
    at("headline").focus({ preventScroll: true });
  }
  if (!g || g.committed) return;
  for (const input of box.querySelectorAll(".guess input")) {
    const v = input.type === "range" ? g.value : g.value / g.scale;
    if (Number(input.value) !== v && (input.type === "range" || document.activeElement !== input)) input.value = String(v);
    if (input.type === "range") put(input, "aria-valuetext", g.text);
  }
  say(box.querySelector(".guess output"), g.text);
}

/** Lets the guess stand as it is: who leaves the slider where it stood has guessed that. @param {Guess} g @param {(action: Action) => void} act */
export function reveal(g, act) {
  decided = "guess";
  act({ do: "guess", value: g.value });
  act({ do: "commit" });
}

/** @param {Guess} g @param {(action: Action) => void} act @param {boolean} [skip] whether the answer can be had without a guess */
export function guess(g, act, skip = false) {
  if (!g.committed) {
    const set = (/** @type {Event} */ e) => {
      const input = /** @type {HTMLInputElement} */ (e.target), v = Number(input.value) * (input.type === "range" ? 1 : g.scale);
      if (Number.isFinite(v) && input.value !== "") act({ do: "guess", value: Math.min(g.max, Math.max(g.min, v)) });
    };
    return h("form", { class: "guess", "aria-label": word("guess.label"), novalidate: true, onsubmit: (/** @type {Event} */ e) => {
      e.preventDefault();
      reveal({ ...g, value: Number(at("guess-range").value) }, act);
    } },
      h("h3", { id: "guess-question" }, prose(g.question, act)),
      h("div", { class: "row" }, h("input", { type: "range", id: "guess-range", min: g.min, max: g.max, step: g.step, value: g.value, "aria-labelledby": "guess-question", oninput: set })),
      h("div", { class: "row" }, h("span", { class: "typed" }, h("span", { id: "guess-before" }, g.before),
        h("input", { type: "number", id: "guess-number", inputmode: "decimal", min: g.min / g.scale, max: g.max / g.scale, step: "any", value: g.value / g.scale, "aria-labelledby": "guess-question guess-before guess-after", oninput: set }),
        h("span", { id: "guess-after" }, g.after)),
        h("output", { for: "guess-range", class: "vh", "aria-live": "off" }, g.text), h("button", { type: "submit", id: "guess-commit", class: "main" }, word("guess.commit")),
        skip && h("button", { type: "button", id: "guess-show", onclick: () => { decided = "skip"; act({ do: "skip" }); } }, word("guess.show"))));
  }
  return h("div", { class: "guess", id: "guess-answer", tabindex: "-1" }, h("h3", null, prose(g.question, act)),
    h("dl", null, h("dt", null, word("guess.yours")), h("dd", null, g.text), h("dt", null, g.as),
      h("dd", null, g.figure ? h("button", { type: "button", class: "inline", "data-focus": "truth", "aria-label": word("source.number", { value: g.truth }), onclick: () => act({ do: "set", values: { [KEY.figure]: g.figure } }) }, g.truth) : g.truth)),
    g.score && h("p", null, g.score), g.answer.length > 0 && h("p", null, prose(g.answer, act)),
    h("p", null, h("button", { type: "button", id: "guess-again", onclick: () => act({ do: "again" }) }, word("guess.again"))));
}
