// @ts-check
// Bytes on the wire until the poster, until the picture lives and in the end, as a host with brotli sends them.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} dist @param {string} origin @param {string[]} urls */
function weigh(dist, origin, urls) {
  let sum = 0;
  for (const u of new Set(urls.map((u) => u.split(/[?#]/)[0]))) {
    if (!u.startsWith(origin)) continue;
    let file = join(dist, decodeURIComponent(u.slice(origin.length)));
    if (u.endsWith('/')) file = join(file, 'index.html');
    if (!existsSync(file)) continue;
    sum += statSync(existsSync(file + '.br') ? file + '.br' : file).size;
  }
  return sum;
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    name: 'until live at most 1.05 MB, with the engine 1.61 MB; the poster page at most 80 KB',
    engines: ['chromium'],
    because: 'the bytes are the same in all',
    async run(t) {
      /** @type {[painter: string, all: number, needed: number][]} */
      const budgets = [['gpu', 1610000, 1492000], ['2d', 1050000, 945000]];
      for (const [painter, most, program] of budgets) await live(t, painter, most, program);
      await t.page.goto(t.url + 'en/?live=0');
      await t.sleep(1000);
      const first = weigh(t.dist, t.url, await t.page.eval(() => [location.href, ...performance.getEntriesByType('resource').map((e) => e.name)]));
      console.log(`     until poster ${first} bytes (brotli)`);
      t.check(first > 2000 && first <= 80000, `until poster: ${first} bytes`);
    },
  },
];

/** live weighs what comes until the picture lives, and after. @param {import('../lib/context.js').Context} t @param {string} painter @param {number} most @param {number} program */
async function live(t, painter, most, program) {
  await t.open('painter=' + painter);
  await t.names();
  const { before, after } = await t.page.eval(() => {
    const live = performance.getEntriesByName('yuntu.live')[0].startTime, all = performance.getEntriesByType('resource');
    const names = (/** @type {(e: PerformanceEntry) => boolean} */ which) => all.filter(which).map((e) => e.name);
    return { before: [location.href, ...names((e) => e.startTime < live)], after: names((e) => e.startTime >= live) };
  });
  const data = (/** @type {string[]} */ urls) => urls.filter((u) => /\.(wasm|msgp)$/.test(u));
  t.equal([data(before).length, data(after).length], [3, 7], 'files of program and dataset before live, and after');
  const all = weigh(t.dist, t.url, before), needed = weigh(t.dist, t.url, data(before)), later = weigh(t.dist, t.url, data(after));
  console.log(`     until live with ${painter} ${all} bytes, of it program, core and words ${needed}; words and lexicon later ${later}`);
  t.check(all > 100000 && all <= most, `until live with ${painter}: ${all} bytes`);
  t.check(needed <= program, `program, core and words with ${painter}: ${needed} bytes`);
}
