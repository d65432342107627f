// @ts-check
/** The view's controls as ordinary form elements, in words and in the row over the stage. */

import { at, h, put, say, show, word } from "./dom.js";
import { KEY } from "./link.js";
import { prose } from "./prose.js";

/** @typedef {import("./bridge").Control} Control */
/** @typedef {import("./bridge").Action} Action */

/** @typedef {(place: number, v: number) => void} Move moves the slider at a place among the sliders */

/** @param {import("./bridge").Panel} panel @param {(action: Action) => void} act @param {Move} move @param {() => void} rest */
export function controls(panel, act, move, rest) {
  const first = panel.controls.find((c) => c.type === "choice" && c.style === "tabs");
  const others = panel.controls.filter((c) => c !== first);
  at("forms").hidden = !first; // a landmark without anything in it
  place(at("forms"), first ? [first] : [], act, move, rest);
  place(at("controls"), others, act, move, rest);
}

/** Sliders that a finger has moved. @param {import("./bridge").Panel} panel @param {import("./bridge").Moved["sliders"]} sliders */
export function slid(panel, sliders = []) {
  const box = at("controls");
  let i = 0;
  for (const c of panel.controls) if (c.type === "slider" && sliders[i]) update(box, { ...c, ...sliders[i++] });
  settle(box, sliders.some((s) => s.changed));
}

/** @param {HTMLElement} box @param {boolean} changed */
function settle(box, changed) {
  const reset = /** @type {HTMLButtonElement | null} */ (box.querySelector("button.reset"));
  if (reset) reset.disabled = !changed;
}

/**
 * The elements stay while the same controls stay, so that a slider can be dragged while its own view answers.
 * @param {HTMLElement} box @param {Control[]} list @param {(action: Action) => void} act @param {Move} move @param {() => void} rest
 */
function place(box, list, act, move, rest) {
  const sliders = list.filter((c) => c.type === "slider");
  const shape = list.map((c) => (c.type === "choice" ? [c.type, c.key, c.label, c.style, c.options.map((o) => [o.value, o.label, o.off, o.note])]
    : c.type === "slider" ? [c.type, c.key, c.label, c.help, c.min, c.max, c.step, c.band, c.initial, c.figure, c.backing] : [c.type, c.key, c.label, c.help]));
  show(box, [shape, word("controls.label")], () => {
    const made = list.map((c) => (c.type === "choice" ? choice(c, act) : c.type === "switch" ? flip(c, act) : slider(c, act, (v) => move(sliders.indexOf(c), v), rest)));
    if (sliders.length) made.push(h("p", null, h("button", { type: "button", class: "reset", "data-focus": "reset", onclick: () => act({ do: "reset" }) }, word("control.reset"))));
    return made;
  });
  for (const c of list) update(box, c);
  settle(box, sliders.some((c) => c.changed));
}

/** @param {string} key */
const id = (key) => "c-" + key.replace(/[^\w-]/g, "_");

/** @param {Extract<Control, {type: "choice"}>} c @param {(action: Action) => void} act */
function choice(c, act) {
  const set = (/** @type {string} */ value) => act({ do: "set", values: { [c.key]: value } });
  if (c.style === "tabs") {
    return h("fieldset", { class: "field", "data-key": c.key }, h("legend", { class: "vh" }, c.label), h("div", null, c.options.map((o) =>
      h("label", { class: "tab", title: o.note || false }, h("input", { type: "radio", name: id(c.key), value: o.value, disabled: o.off, "data-focus": id(c.key) + o.value, onchange: () => set(o.value) }), o.label))));
  }
  return h("div", { class: "field", "data-key": c.key }, h("label", { for: id(c.key) }, c.label),
    h("select", { id: id(c.key), onchange: (/** @type {Event} */ e) => set(/** @type {HTMLSelectElement} */ (e.target).value) },
      c.options.map((o) => h("option", { value: o.value, disabled: o.off, title: o.note || false }, o.label))),
    h("p", { class: "help", hidden: true }));
}

/** @param {Extract<Control, {type: "switch"}>} c @param {(action: Action) => void} act */
function flip(c, act) {
  return h("label", { class: "field switch", "data-key": c.key },
    h("input", { type: "checkbox", role: "switch", id: id(c.key), onchange: (/** @type {Event} */ e) => act({ do: "set", values: { [c.key]: /** @type {HTMLInputElement} */ (e.target).checked ? "1" : "0" } }) }),
    h("span", null, c.label), c.help && h("span", { class: "help" }, c.help));
}

/** @param {Extract<Control, {type: "slider"}>} c @param {(action: Action) => void} act @param {(v: number) => void} move @param {() => void} rest */
function slider(c, act, move, rest) {
  const rail = h("div", { class: "rail" });
  const part = (/** @type {number} */ v) => (c.max > c.min ? (v - c.min) / (c.max - c.min) : 0);
  // A range's thumb stays inside its box, so marks follow the thumb's centre, not the box.
  const place = (/** @type {number} */ v) => `calc(.55rem + (100% - 1.1rem) * ${part(v)})`;
  if (c.band) {
    const band = h("i", { title: word("control.band") });
    band.style.left = place(c.band[0]);
    band.style.width = `calc((100% - 1.1rem) * ${part(c.band[1]) - part(c.band[0])})`;
    rail.append(band);
  }
  const mark = h("b");
  mark.style.left = place(c.initial);
  rail.append(mark, h("input", {
    type: "range", id: id(c.key), min: c.min, max: c.max, step: c.step, "aria-describedby": id(c.key) + "-help",
    oninput: (/** @type {Event} */ e) => move(Number(/** @type {HTMLInputElement} */ (e.target).value)), onpointerup: rest,
  }));
  return h("div", { class: "field slider", "data-key": c.key }, h("div", { class: "whole" },
    h("div", { class: "head" }, h("label", { for: id(c.key) }, c.label), h("output", { for: id(c.key), "aria-live": "off" })), rail,
    h("div", { class: "foot" }, h("span", { id: id(c.key) + "-help" }, prose(c.help, act)), h("span", { class: "backing" },
      c.figure ? h("button", { type: "button", class: "inline", "data-focus": id(c.key) + "-n", "aria-label": word("control.source-of", { what: c.backing || word("control.source"), of: c.label }), onclick: () => act({ do: "set", values: { [KEY.figure]: c.figure } }) }, c.backing || word("control.source")) : c.backing))));
}

/** @param {HTMLElement} box @param {Control} c */
function update(box, c) {
  const e = /** @type {any} */ (box.querySelector(`[data-key="${CSS.escape(c.key)}"]`));
  if (!e) return;
  if (c.type === "switch") e.querySelector("input").checked = c.value;
  else if (c.type === "slider") {
    const input = e.querySelector("input");
    if (Number(input.value) !== c.value) input.value = String(c.value);
    put(input, "aria-valuetext", c.text);
    say(e.querySelector("output"), c.text);
    e.classList.toggle("changed", c.changed);
  } else if (c.style === "tabs") {
    let chosen;
    for (const input of e.querySelectorAll("input")) {
      if (input.checked === (input.value === c.value)) continue;
      input.checked = !input.checked;
      if (input.checked) chosen = input.parentElement;
    }
    if (chosen) box.scrollLeft = chosen.offsetLeft - (box.clientWidth - chosen.offsetWidth) / 2; // the row may be longer than the screen is wide
  } else {
    const select = e.querySelector("select"), note = c.options.find((o) => o.value === c.value)?.note ?? "";
    if (select.value !== c.value) select.value = c.value;
    const help = e.querySelector(".help");
    help.textContent = note;
    help.hidden = !note;
  }
}
