// @ts-check
// The tables as people edit them, read without the project's own code, so that a fault in that code can't hide itself.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * csv reads RFC 4180 into one object per row.
 * @param {string} file
 * @returns {Record<string, string>[]}
 */
export function csv(file) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  /** @type {string[][]} */
  const rows = [];
  let row = [], cell = '', quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') { cell += '"'; i++; } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') { rows.push(row); row = []; }
    } else cell += c;
  }
  if (cell || row.length) rows.push([...row, cell]);
  const [head, ...body] = rows.filter((r) => r.length > 1 || r[0]);
  return body.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])));
}

/** @param {string} root of the project @param {string} name */
export const table = (root, name) => csv(join(root, 'data/tables', name + '.csv'));

/**
 * pages of the lesson in their order: what links call them, and whether they ask.
 * @param {string} root
 */
export const pages = (root) => table(root, 'steps').map((r) => ({ id: r.id, asks: r['guess-figure'] !== '' }));

/** wording is a word of the page as somebody wrote it. @param {string} root @param {string} lang @param {string} file @param {string} id */
export function wording(root, lang, file, id) {
  const row = csv(join(root, 'data/text', lang, file + '.csv')).find((r) => r.id === id);
  if (!row) throw new Error(`data/text/${lang}/${file}.csv has no ${id}`);
  return row.text;
}

/** quarters since year 0, the unit of the page's clock; a longer period stands at its last quarter's place in the year.
 * @param {string} period */
export function year(period) { return Number(period.slice(0, 4)); }

/** period names the quarter (or half, or year) that stands at a place of the clock.
 * @param {number} t @param {string} frequency */
export function period(t, frequency) {
  const y = Math.floor(t / 4), q = (Math.round(t) % 4) + 1;
  return frequency === 'year' ? String(y) : frequency === 'half' ? `${y}H${q > 2 ? 2 : 1}` : `${y}Q${q}`;
}

/** names of an entity in a language, the short one first. @param {Record<string, string>} entity @param {string} lang */
export const names = (entity, lang) => [entity['short-' + lang], entity[lang]].filter(Boolean);

/**
 * built is the name that a file has in a built folder: its own with the hash of its bytes.
 * @param {string} dist @param {string} plain such as "dataset.msgp"
 */
export function built(dist, plain) {
  const name = JSON.parse(readFileSync(join(dist, 'files.json'), 'utf8'))[plain];
  if (!name) throw new Error(`${plain} is not in ${dist}`);
  return name;
}
