// @ts-check
// What a race costs: frames, main thread and whole browser, with 10, 100 and 1,000 bars.

import { open, spend, until } from '../lib/browser.js';
import { medians } from '../lib/numbers.js';

export const counts = [10, 100, 1000];
export const contenders = ['yuntu2d', 'yuntugpu', 'echarts', 'd3'];

/** @typedef {Awaited<ReturnType<typeof spend>> & {rows: number, allocs: number}} Spent */

/** @param {import('../run.js').Bench} b @returns {Promise<Record<number, Record<string, Spent>>>} */
export async function race(b) {
  /** @type {Record<string, Spent[]>} */
  const runs = {};
  for (let round = 0; round < b.rounds; round++) {
    for (const n of counts) {
      const site = await b.market(n);
      for (const name of contenders) if (name !== 'yuntugpu' || !round) (runs[`${n} ${name}`] ??= []).push(await once(b, site, n, name));
    }
  }
  return Object.fromEntries(counts.map((n) => [n, Object.fromEntries(contenders.map((c) => [c, medians(runs[`${n} ${c}`])]))]));
}

/** @param {import('../run.js').Bench} b @param {string} site @param {number} n @param {string} name */
async function once(b, site, n, name) {
  const tab = await open();
  try {
    const own = name.startsWith('yuntu');
    const stage = b.stages[n];
    await tab.page.goto(own ? `${site}en/?form=race&painter=${name.slice(5)}`
      : `${b.peers}${name}.html?data=race-${n}.json&ms=900&rows=${stage.rows}&w=${stage.w}&h=${stage.h}`);
    await until(tab, () => document.documentElement.classList.contains('live'), 90000, `${name} with ${n} bars`);
    if (own) await until(tab, whole, 30000, `all that comes after the picture, ${name} with ${n} bars`);
    await tab.page.evaluate(() => { const w = /** @type {any} */ (window); if (w.yuntu) w.yuntu.do({ do: 'play' }); else w.play(); });
    await new Promise((r) => setTimeout(r, 2000)); // warm: compiled, every bar on its way
    const before = own ? await tab.page.evaluate(objects) : null;
    const spent = await spend(tab, 5000);
    const after = own ? await tab.page.evaluate(objects) : null;
    if (process.env.SHOTS) await tab.page.screenshot({ path: `${process.env.SHOTS}/race-${n}-${name}.png` });
    // What asking costs is known: two questions in a row.
    const again = own ? await tab.page.evaluate(objects) : null;
    if (tab.errors.length) throw new Error(`bench: ${name}: ${tab.errors[0]}`);
    let allocs = NaN;
    if (before && after && again) {
      if (after.painter !== name.slice(5)) throw new Error(`bench: wanted ${name}, but ${after.painter} paints`);
      allocs = (after.allocs - before.allocs - (again.allocs - after.allocs)) / Math.max(1, after.frames - before.frames);
    }
    return { ...spent, rows: stage.rows, allocs };
  } finally { await tab.close(); }
}

/** whole runs in the page: whether the dataset's pieces have all come. What they leave on the heap is the start's and no frame's. */
function whole() {
  const came = new Set(performance.getEntriesByType('resource').map((e) => e.name));
  return Object.values(/** @type {any} */ (window).yuntuBoot.files.pieces).every((f) => came.has(new URL(f.url, document.baseURI).href));
}

/** objects runs in the page. */
function objects() { return /** @type {any} */ (window).yuntu.stats(); }

/**
 * stage measures how large our picture is and how many bars it shows, so that the peers show as many on as many pixels.
 * @param {string} site
 */
export async function stage(site) {
  const tab = await open();
  try {
    await tab.page.goto(site + 'en/?form=race&painter=2d');
    await until(tab, () => document.documentElement.classList.contains('live'), 90000, 'our page');
    return await tab.page.evaluate(() => {
      const box = /** @type {Element} */ (document.getElementById('stage')).getBoundingClientRect();
      const rows = /** @type {any} */ (window).yuntu.outline().filter((/** @type {any} */ r) => r.role === 'item' && r.box).length;
      return { w: Math.round(box.width), h: Math.round(box.height), rows };
    });
  } finally { await tab.close(); }
}
