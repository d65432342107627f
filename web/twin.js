// @ts-check
/**
 * The picture in words, for those who do not see it or have no pointer. Every row of the outline is an element in reading
 * order; a row with a mark is a button lying over that mark, one Tab stop for all, arrow keys inside. And the data table.
 */

import { at, h, show, word } from "./dom.js";
import { KEY } from "./link.js";
import { again, lay, meet, part, rove, settle, spare } from "./mark.js";

/** @typedef {import("./bridge").Row} Row */
/** @typedef {import("./bridge").Panel} Panel */
/** @typedef {import("./bridge").Action} Action */

/** @param {Row[]} rows @param {(action: Action) => void} act @param {() => void} pause */
export function outline(rows, act, pause) {
  const box = at("outline");
  const shape = rows.map((r) => [r.level, r.role, r.label, r.value, r.target > 0]);
  show(box, [shape, word("stage.label")], () => build(rows, act, pause));
  rows.forEach((r, i) => {
    const b = /** @type {HTMLElement | null} */ (box.querySelector(`[data-row="${i}"]`));
    if (!b) return;
    b.dataset.target = String(r.target);
    if (r.box) delete b.dataset.bare; else b.dataset.bare = "1";
    lay(b, r.box ?? [0, 0, 24, 24]);
  });
  spare.onclick = () => act({ do: "open", target: Number(spare.dataset.target) });
  settle();
  again();
}

/** @param {Row[]} rows @param {(action: Action) => void} act @param {() => void} pause */
function build(rows, act, pause) {
  /** @type {HTMLElement[]} */
  const out = [];
  /** @type {any} */
  let list = null;
  rows.forEach((r, i) => {
    const say = r.value ? `${r.label} ${r.value}` : r.label;
    if (!r.target && r.role !== "item") {
      list = null;
      out.push(r.role === "heading" ? h("h2", { class: "row" }, say) : h("p", { class: "row" }, say));
      return;
    }
    if (!list) out.push(list = h("ul", { "aria-label": word("stage.items") }));
    list.append(h("li", null, !r.target ? h("span", { class: "row" }, say)
      : h("button", { type: "button", "data-row": i, "data-focus": "row-" + r.label, "data-target": r.target, tabindex: -1,
        onclick: (/** @type {Event} */ e) => act({ do: "open", target: Number(/** @type {HTMLElement} */ (e.currentTarget).dataset.target) }),
        onkeydown: rove, onblur: part, onfocus: (/** @type {FocusEvent} */ e) => {
          if (/** @type {HTMLElement} */ (e.target).matches(":focus-visible")) pause();
          meet(e);
        } }, say)));
  });
  return [...out, spare];
}

/** @type {{column: number, down: boolean}} */
let order = { column: -1, down: false };
let of = ""; // which view the table is of

/** The data table over the stage. @param {Panel} panel @param {boolean} open @param {(action: Action) => void} act @param {(() => void) | null} back */
export function table(panel, open, act, back) {
  const box = at("sheet");
  box.hidden = !open;
  if (!open) return;
  const drawn = box.firstChild;
  if (of !== panel.view) box.scrollTo(0, 0); // how far the last one was read is nothing to this one
  of = panel.view;
  show(box, [panel.table, panel.lang, panel.projector, order, !!back], () => {
    const t = panel.table;
    const rows = t.rows.map((r, i) => ({ r, i }));
    if (order.column >= 0 && order.column < t.columns.length) {
      const { column, down } = order, numeric = t.columns[column].numeric;
      rows.sort((a, b) => {
        const x = a.r.cells[column], y = b.r.cells[column];
        if (!x !== !y) return x ? -1 : 1; // empty cells stay last either way
        const d = numeric ? number(x) - number(y) : x.localeCompare(y, panel.lang);
        return (down ? -d : d) || a.i - b.i;
      });
    }
    return [
      h("table", null, h("caption", null, t.caption, back && [" ", h("button", { type: "button", class: "inline", "data-focus": "table-back", onclick: back }, word("table.back"))]),
        h("thead", null, h("tr", null, t.columns.map((c, i) => h("th", { scope: "col", class: c.numeric ? "num" : false, "aria-sort": order.column === i ? (order.down ? "descending" : "ascending") : "none" },
          h("button", { type: "button", "data-focus": "sort-" + i, title: word("table.sort", { column: c.label }), onclick: () => {
            order = { column: i, down: order.column === i ? !order.down : c.numeric };
            table(panel, true, act, back);
          } }, c.label, c.unit && [" ", h("small", { class: "unit" }, c.unit)], h("span", { class: "order", "aria-hidden": "true" })))))),
        h("tbody", { onkeydown: walk, onfocusin: (/** @type {Event} */ e) => { clear(box); /** @type {HTMLElement} */ (e.target).scrollIntoView({ block: "nearest", inline: "nearest" }); } }, rows.length === 0 ? h("tr", null, h("td", { colspan: Math.max(1, t.columns.length) }, word("table.empty")))
          : rows.map(({ r, i }) => h("tr", null, r.cells.map((c, k) => h(k === 0 ? "th" : "td", { scope: k === 0 ? "row" : false, class: t.columns[k]?.numeric ? "num" : false },
            c && r.figures[k] ? h("button", { type: "button", "data-focus": `cell-${i}-${k}`, "aria-label": word("source.number", { value: c }), onclick: () => act({ do: "set", values: { [KEY.figure]: r.figures[k] } }) }, c) : c)))))),
    ];
  });
  if (box.firstChild !== drawn) { stops(box); if (order.column < 0) lead(box, panel.timeline?.text); }
}

/** Brings the row of the picture's time into sight, with none half under the heads. @param {HTMLElement} box @param {string | undefined} when */
function lead(box, when) {
  const rows = [...box.querySelectorAll("tbody tr")], row = rows.find((r) => r.firstElementChild?.textContent === when);
  if (row) box.scrollTop += Math.max(0, row.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom + 12);
  const edge = box.querySelector("thead th")?.getBoundingClientRect().bottom ?? 0, first = rows.find((r) => r.getBoundingClientRect().bottom > edge + 1);
  if (row && first && first !== row && first.getBoundingClientRect().top < edge - 1) box.scrollTop += first.getBoundingClientRect().bottom - edge;
}

/**
 * What has the focus comes out from under the head and the names, which stay where they are, and are as large as the window
 * lets them.
 * @param {HTMLElement} box
 */
function clear(box) {
  const head = box.querySelector("thead"), name = /** @type {HTMLElement | null} */ (box.querySelector("tbody th"));
  box.style.scrollPadding = `${(head?.offsetHeight ?? 0) + 12}px 12px 12px ${name && getComputedStyle(name).position === "sticky" ? name.offsetWidth + 12 : 12}px`;
}

/** The numbers of a table are one Tab stop, among which arrow keys go. @param {HTMLElement} box */
function stops(box) {
  const cells = /** @type {HTMLElement[]} */ ([...box.querySelectorAll("tbody button")]);
  const stop = cells.find((c) => c === document.activeElement) ?? cells[0];
  for (const c of cells) c.tabIndex = c === stop ? 0 : -1;
}

/** Arrow keys on a number of the table: the next number that way. @param {KeyboardEvent} e */
function walk(e) {
  const from = e.target instanceof HTMLElement ? e.target.closest("td, th") : null, row = from?.parentElement, body = row?.closest("tbody");
  if (!from || !row || !body || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[e.key] ?? [0, 0];
  let x = [...row.children].indexOf(from), y = [...body.children].indexOf(row);
  for (;;) {
    x += dx; y += dy;
    const to = body.children[y]?.children[x];
    if (!to || !dx && !dy) return;
    const b = to.querySelector("button");
    if (!b) continue;
    for (const c of body.querySelectorAll("button")) c.tabIndex = c === b ? 0 : -1;
    b.focus({ preventScroll: true });
    e.preventDefault();
    return;
  }
}

/** A printed figure as a number, good enough to sort by: units of one column agree, words between digits do not matter. @param {string} s */
function number(s) {
  const m = s.replace(/[,\s\u00a0\u2009]/g, "").replace(/[−–]/g, "-").match(/-?\d+(\.\d+)?/);
  if (!m) return 0;
  const unit = /万亿|兆|trillion/i.test(s) ? 1e12 : /亿|億/.test(s) ? 1e8 : /billion|bn/i.test(s) ? 1e9 : /million|m$/i.test(s) ? 1e6 : /万|萬/.test(s) ? 1e4 : 1;
  return Number(m[0]) * unit;
}
