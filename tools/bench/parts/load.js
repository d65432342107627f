// @ts-check
// Time until there is something to read, to see, and to play with, over a throttled network on a slowed-down main thread.

import { open, until } from '../lib/browser.js';
import { medians } from '../lib/numbers.js';

export const networks = [
  { name: 'slow', words: '1.6 Mbit/s, 150 ms', down: 1.6e6 / 8, latency: 150 },
  { name: 'fast', words: '20 Mbit/s, 40 ms', down: 20e6 / 8, latency: 40 },
];
export const slowdown = 4;

/** @param {import('../run.js').Bench} b */
export async function load(b) {
  const contenders = { yuntu: b.ours + 'en/', empty: b.peers + 'empty.html', echarts: b.peers + 'echarts.html' };
  /** @type {Record<string, Record<string, {words: number, picture: number, live: number}[]>>} */
  const runs = {};
  for (let round = 0; round < b.rounds; round++) {
    for (const net of networks) {
      for (const [name, url] of Object.entries(contenders)) {
        const tab = await open();
        await tab.cdp.send('Network.enable');
        await tab.cdp.send('Network.emulateNetworkConditions', { offline: false, latency: net.latency, downloadThroughput: net.down, uploadThroughput: net.down / 2 });
        await tab.cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        await tab.page.goto(url, { waitUntil: 'domcontentloaded' });
        await until(tab, () => /** @type {any} */ (window).bench.live, 120000, `${name} to go live on the ${net.name} network`);
        const [words, picture, live] = await tab.page.evaluate(() => {
          const s = /** @type {any} */ (window).bench;
          return [performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? s.live, s.picture, s.live];
        });
        await tab.close();
        ((runs[net.name] ??= {})[name] ??= []).push({ words, picture: picture ? Math.max(words, picture) : live, live });
      }
    }
  }
  return Object.fromEntries(Object.entries(runs).map(([net, by]) => [net, Object.fromEntries(Object.entries(by).map(([name, r]) => [name, medians(r)]))]));
}
