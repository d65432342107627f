// @ts-check
// What the page holds on to after minutes of play: every view, every form, languages and searches, over and over.

import { open, until } from '../lib/browser.js';

const scenes = ['form=race', 'form=lines', 'form=stream', 'form=table', 'view=capex&form=race', 'view=capex&form=stream&span=cumulative', 'view=m16', 'view=capex&cur=usd', 'lang=zh-Hant&form=race', 'lang=en&form=race&theme=dark'];

/** @param {import('../run.js').Bench} b @param {number} minutes */
export async function memory(b, minutes) {
  const tab = await open();
  try {
    await tab.page.goto(b.ours + 'en/');
    await until(tab, () => document.documentElement.classList.contains('live'), 90000, 'our page');
    let scene = 0;
    const play = async (/** @type {number} */ ms) => {
      const end = Date.now() + ms;
      do {
        await tab.page.evaluate((/** @type {string} */ q) => {
          const y = /** @type {any} */ (window).yuntu;
          y.go(q + '&speed=4');
          for (const w of ['hua', '阿里', 'azure']) y.search(w, 20);
          const l = y.panel().timeline;
          if (l) y.do({ do: 'seek', t: l.min, final: true });
          y.do({ do: 'play' });
        }, scenes[scene++ % scenes.length]);
        await new Promise((r) => setTimeout(r, Math.max(0, Math.min(2500, end - Date.now()))));
      } while (Date.now() < end);
    };
    const weigh = async () => {
      await tab.cdp.send('HeapProfiler.collectGarbage');
      const heap = await tab.cdp.send('Runtime.getHeapUsage');
      const [wasm, go, frames, nodes] = await tab.page.evaluate(() => {
        const w = /** @type {any} */ (window), s = w.yuntu.stats();
        return [w.yuntuBoot?.program?.mem.buffer.byteLength ?? 0, s.heapBytes, s.frames, document.querySelectorAll('*').length];
      });
      return { js: heap.usedSize, wasm, go, frames, nodes };
    };
    await play(2500 * scenes.length); // every scene once
    const samples = [await weigh()];
    for (let m = 0; m < minutes; m++) {
      await play(60000 * Math.min(1, minutes - m));
      samples.push(await weigh());
    }
    if (tab.errors.length) throw new Error('bench: while playing: ' + tab.errors[0]);
    return { minutes, start: samples[0], middle: samples[samples.length >> 1], end: samples[samples.length - 1] };
  } finally { await tab.close(); }
}
