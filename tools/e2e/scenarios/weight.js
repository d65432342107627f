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
    name: 'everything until live is at most 2.0 MB, of it program and data 1.8 MB; the poster page at most 80 KB',
    engines: ['chromium'],
    because: 'the bytes are the same in all',
    async run(t) {
      await t.open();
      await t.names();
      const { before, after } = await t.page.eval(() => {
        const live = performance.getEntriesByName('yuntu.live')[0].startTime, all = performance.getEntriesByType('resource');
        const names = (/** @type {(e: PerformanceEntry) => boolean} */ which) => all.filter(which).map((e) => e.name);
        return { before: [location.href, ...names((e) => e.startTime < live)], after: names((e) => e.startTime >= live) };
      });
      const data = (/** @type {string[]} */ urls) => urls.filter((u) => /\.(wasm|msgp)$/.test(u));
      t.equal([data(before).length, data(after).length], [3, 3], 'files of program and dataset before live, and after');
      const all = weigh(t.dist, t.url, before), needed = weigh(t.dist, t.url, data(before)), later = weigh(t.dist, t.url, data(after));
      await t.page.goto(t.url + 'en/?live=0');
      await t.sleep(1000);
      const first = weigh(t.dist, t.url, await t.page.eval(() => [location.href, ...performance.getEntriesByType('resource').map((e) => e.name)]));
      console.log(`     until live ${all} bytes, of it program, core and words ${needed}; words and lexicon later ${later}; until poster ${first} bytes (brotli)`);
      t.check(all > 100000 && all <= 2000000, `until live: ${all} bytes`);
      t.check(needed <= 1800000, `program, core and words: ${needed} bytes`);
      t.check(first > 2000 && first <= 80000, `until poster: ${first} bytes`);
    },
  },
];
