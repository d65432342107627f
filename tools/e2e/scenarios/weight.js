// @ts-check
// Bytes on the wire until the poster and until the picture lives, as a host with brotli sends them.

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
    name: 'everything until live is at most 2.0 MB, the poster page at most 80 KB',
    engines: ['chromium'],
    because: 'the bytes are the same in all',
    async run(t) {
      await t.open();
      const urls = await t.page.eval(() => [location.href, ...performance.getEntriesByType('resource').map((e) => e.name)]);
      const all = weigh(t.dist, t.url, urls);
      await t.page.goto(t.url + 'en/?live=0');
      await t.sleep(1000);
      const first = weigh(t.dist, t.url, await t.page.eval(() => [location.href, ...performance.getEntriesByType('resource').map((e) => e.name)]));
      console.log(`     until live ${all} bytes, until poster ${first} bytes (brotli)`);
      t.check(all > 100000 && all <= 2000000, `until live: ${all} bytes`);
      t.check(first > 2000 && first <= 80000, `until poster: ${first} bytes`);
    },
  },
];
