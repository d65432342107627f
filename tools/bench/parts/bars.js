// @ts-check
// The painters alone: every bar in sight, with name and number, on the same pixels.

import { open, spend, until } from '../lib/browser.js';
import { medians } from '../lib/numbers.js';
import { contenders, counts } from './race.js';

/** @param {import('../run.js').Bench} b */
export async function bars(b) {
  /** @type {Record<string, Awaited<ReturnType<typeof spend>>[]>} */
  const runs = {};
  for (let round = 0; round < Math.max(1, b.rounds - 1); round++) {
    for (const n of counts) {
      await b.market(n);
      const { w, h } = b.stages[n];
      for (const name of contenders) {
        if (name === 'yuntugpu' && round) continue; // not what this machine is for
        const tab = await open();
        try {
          const page = name.startsWith('yuntu') ? `bars.html?painter=${name.slice(5)}&` : `${name}.html?ms=900&rows=${n}&`;
          await tab.page.goto(`${b.peers}${page}data=race-${n}.json&w=${w}&h=${h}`);
          await until(tab, () => document.documentElement.classList.contains('live'), 90000, `${name} with ${n} bars`);
          await tab.page.evaluate(() => { /** @type {any} */ (window).play(); });
          await new Promise((r) => setTimeout(r, 2000));
          (runs[`${n} ${name}`] ??= []).push(await spend(tab, 4000));
          if (tab.errors.length) throw new Error(`bench: ${name}: ${tab.errors[0]}`);
          if (process.env.SHOTS) await tab.page.screenshot({ path: `${process.env.SHOTS}/bars-${n}-${name}.png` });
        } finally { await tab.close(); }
      }
    }
  }
  return Object.fromEntries(counts.map((n) => [n, Object.fromEntries(contenders.map((c) => [c, medians(runs[`${n} ${c}`])]))]));
}
