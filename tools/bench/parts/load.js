// @ts-check
// Time until there is something to read, to see, and to play with, over a throttled network on a slowed-down main thread;
// the steps of our own way there; and how soon a second visit is live.

import { open, until } from '../lib/browser.js';
import { medians } from '../lib/numbers.js';

export const networks = [
  { name: 'slow', words: '1.6 Mbit/s, 150 ms', down: 1.6e6 / 8, latency: 150 },
  { name: 'fast', words: '20 Mbit/s, 40 ms', down: 20e6 / 8, latency: 40 },
];
export const slowdown = 4;

/** The steps of a start, in their order: the mark at which each ends (web/boot.js, wasm/main_js.go, web/shell.js), and what it is. The first begins with the page. */
export const steps = /** @type {const} */ ([
  ['begin', 'page, until the first download'], ['bytes', 'download'], ['compiled', 'compiling, what is left of it'], ['run', 'instance'], ['main', 'Go’s runtime'], ['decoded', 'decoding'],
  ['list', 'first picture'], ['panel', 'panel'], ['page', 'page'], ['live', 'painter'], ['painted', 'first frame'],
]);

/** @typedef {{words: number, picture: number, live: number} & Record<string, number>} Loaded marks in ms from the beginning; NaN where a contender has none */

/** @param {import('../run.js').Bench} b @returns {Promise<Record<string, Record<string, Loaded>>>} by network and contender; those that end in "again" are second visits */
export async function load(b) {
  const contenders = { yuntu2d: b.ours + 'en/', yuntugpu: b.ours + 'en/?painter=gpu', empty: b.peers + 'empty.html', echarts: b.peers + 'echarts.html' };
  /** @type {Record<string, Record<string, Loaded[]>>} */
  const runs = {};
  for (let round = 0; round < b.rounds; round++) {
    for (const net of networks) {
      for (const [name, url] of Object.entries(contenders)) {
        const tab = await open();
        try {
          await tab.cdp.send('Network.enable');
          await tab.cdp.send('Network.emulateNetworkConditions', { offline: false, latency: net.latency, downloadThroughput: net.down, uploadThroughput: net.down / 2 });
          ((runs[net.name] ??= {})[name] ??= []).push(await visit(tab, url));
          if (net.name === 'fast' && name !== 'echarts') {
            await tab.page.evaluate(() => /** @type {any} */ (window).yuntu?.do({ do: 'play' }));
            await new Promise((r) => setTimeout(r, 5000)); // somebody looks at it
            await tab.page.evaluate(() => /** @type {any} */ (window).yuntu?.do({ do: 'pause' }));
            await new Promise((r) => setTimeout(r, 12000)); // and reads: only then does the browser keep what it has compiled
            await tab.page.goto('about:blank');
            (runs[net.name][name + 'again'] ??= []).push(await visit(tab, url));
          }
        } finally { await tab.close(); }
      }
    }
  }
  return Object.fromEntries(Object.entries(runs).map(([net, by]) => [net, Object.fromEntries(Object.entries(by).map(([name, r]) => [name, medians(r)]))]));
}

/** @param {import('../lib/browser.js').Tab} tab @param {string} url @returns {Promise<Loaded>} */
async function visit(tab, url) {
  await tab.cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
  await until(tab, () => /** @type {any} */ (window).bench.live && (!('yuntuBoot' in window) || document.documentElement.classList.contains('painted')), 120000, url + ' to go live');
  const out = await tab.page.evaluate(() => {
    const s = /** @type {any} */ (window).bench, words = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? s.live;
    /** @type {Record<string, number>} */
    const marks = {};
    for (const m of performance.getEntriesByType('mark')) if (m.name.startsWith('yuntu.')) marks[m.name.slice(6)] ??= m.startTime;
    return { ...marks, words, picture: s.picture ? Math.max(words, s.picture) : s.live, live: s.live };
  });
  await tab.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return out;
}
