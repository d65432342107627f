// @ts-check
// Where nothing moves, nothing is drawn and nothing is spent.

import { open, spend, until } from '../lib/browser.js';

/** @param {import('../run.js').Bench} b */
export async function idle(b) {
  /** @type {Record<string, {frames: number, asked: number, cpu: number}>} */
  const out = {};
  for (const painter of ['2d', 'gpu']) {
    const tab = await open();
    try {
      await tab.page.goto(`${b.ours}en/?painter=${painter}`);
      await until(tab, () => document.documentElement.classList.contains('live'), 90000, 'our page');
      const count = () => tab.page.evaluate(() => /** @type {any} */ (window).yuntu.stats().frames);
      for (let before = -1, now = await count(); now !== before;) { // what is still settling
        before = now;
        await new Promise((r) => setTimeout(r, 1500));
        now = await count();
      }
      const before = await count(), spent = await spend(tab, 10000);
      out[painter] = { frames: await count() - before, asked: Math.round(spent.fps * 10), cpu: spent.cpu };
    } finally { await tab.close(); }
  }
  return out;
}
