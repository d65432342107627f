// @ts-check
// What the page holds on to after minutes of play: every view, every form, languages and searches, over and over. The
// browser is told not to wait for a screen, and each frame is given a sixtieth of a second after the one before: a minute
// is 3,600 frames that were drawn, and takes as long as they take.

import { open, until } from '../lib/browser.js';

const scenes = ['form=race', 'form=lines', 'form=stream', 'form=table', 'view=capex&form=race', 'view=capex&form=stream&span=cumulative', 'view=m16', 'view=capex&cur=usd', 'lang=zh-Hant&form=race', 'lang=en&form=race&theme=dark'];
const perMinute = 3600, perScene = 150;

/** @param {import('../run.js').Bench} b @param {number} minutes */
export async function memory(b, minutes) {
  const tab = await open({ flags: ['--disable-frame-rate-limit', '--disable-gpu-vsync'] });
  try {
    await tab.page.evaluateOnNewDocument(hurry);
    await tab.page.goto(b.ours + 'en/');
    await until(tab, () => document.documentElement.classList.contains('live'), 90000, 'our page');
    let scene = 0;
    const play = async (/** @type {number} */ frames) => {
      for (let left = frames; left > 0; left -= perScene) {
        await tab.page.evaluate(async (/** @type {string} */ q, /** @type {number} */ n) => {
          const w = /** @type {any} */ (window), y = w.yuntu;
          y.go(q + '&speed=4');
          for (const word of ['hua', '阿里', 'azure']) y.search(word, 20);
          const l = y.panel().timeline;
          if (l) y.do({ do: 'seek', t: l.min, final: true });
          y.do({ do: 'play' });
          for (let i = 0; i < n; i++) {
            await new Promise((r) => requestAnimationFrame(r));
            const now = i % 15 ? undefined : y.panel().timeline;
            if (now && !now.playing) { // at its end, or where a break stops it
              if (now.atEnd) y.do({ do: 'seek', t: now.min, final: true });
              y.do({ do: 'play' });
            }
          }
        }, scenes[scene++ % scenes.length], Math.min(left, perScene));
      }
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
    const began = Date.now();
    await play(perScene * scenes.length); // every scene once
    await play(Math.max(0, perMinute - perScene * scenes.length));
    const samples = [await weigh()];
    for (let m = 1; m < minutes; m++) {
      await play(perMinute * Math.min(1, minutes - m));
      samples.push(await weigh());
    }
    if (tab.errors.length) throw new Error('bench: while playing: ' + tab.errors[0]);
    return { minutes, took: (Date.now() - began) / 60000, start: samples[0], middle: samples[samples.length >> 1], end: samples[samples.length - 1] };
  } finally { await tab.close(); }
}

/** hurry runs in the page before its scripts: frames a sixtieth of a second apart, whenever they come. */
function hurry() {
  const ask = window.requestAnimationFrame.bind(window);
  let now = performance.now(), seen = -1;
  window.requestAnimationFrame = (f) => ask((t) => {
    if (t !== seen) { seen = t; now += 1000 / 60; }
    f(now);
  });
}
