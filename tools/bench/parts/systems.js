// @ts-check
// What a slider costs: the frame in which it moved, on a main thread slowed four times, and what is computed for it.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { open, until } from '../lib/browser.js';

/** @param {import('../run.js').Bench} b */
export async function systems(b) {
  return { frames: await frames(b), computed: computed(b) };
}

/** Frames of sixty steps of the first slider of each system: what the page's own work takes. @param {import('../run.js').Bench} b */
async function frames(b) {
  /** @type {Record<string, {half: number, most: number, idle: number}>} */
  const out = {};
  const tab = await open();
  try {
    await tab.page.goto(`${b.ours}en/?painter=2d`);
    await until(tab, () => document.documentElement.classList.contains('live'), 90000, 'our page');
    const ids = await tab.page.evaluate(async () => {
      const d = new DOMParser().parseFromString(await (await fetch('systems/')).text(), 'text/html');
      return [...new Set([...d.querySelectorAll('.cards a[href*="view=m"]')].map((a) => (a.getAttribute('href') ?? '').match(/view=(m\d+)/)?.[1] ?? ''))];
    });
    for (const id of ids) {
      await tab.page.evaluate((/** @type {string} */ q) => /** @type {any} */ (window).yuntu.go(q), `view=${id}&guess=-`);
      await new Promise((r) => setTimeout(r, 1500));
      await tab.cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      out[id] = await tab.page.evaluate(async () => {
        const slider = () => /** @type {HTMLInputElement} */ (document.querySelector('.slider input[type=range]'));
        const least = Number(slider().min), most = Number(slider().max);
        const frame = () => new Promise((r) => requestAnimationFrame(r));
        /** @type {number[]} */
        const took = [];
        /** @type {number[]} */
        const rest = [];
        for (let i = 0; i < 75; i++) {
          await frame();
          const t0 = performance.now();
          if (i >= 15) {
            slider().value = String(least + (most - least) * (i % 30) / 30);
            slider().dispatchEvent(new Event('input', { bubbles: true }));
          }
          await frame();
          // The frame that paints it has run before a task that is posted in it.
          await new Promise((r) => { const c = new MessageChannel(); c.port1.onmessage = r; c.port2.postMessage(0); });
          (i >= 15 ? took : rest).push(performance.now() - t0);
        }
        took.sort((x, y) => x - y);
        rest.sort((x, y) => x - y);
        return { half: took[30], most: took[57], idle: rest[7] };
      });
      await tab.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
  } finally { await tab.close(); }
  return out;
}

/** Milliseconds of a sweep of 200 points and of what matters most, as WebAssembly, of the slowest system. @param {import('../run.js').Bench} b */
function computed(b) {
  const exec = join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(), 'lib/wasm/go_js_wasm_exec');
  const said = execFileSync('go', ['test', '-run', '^$', '-bench', '.', '-benchtime', '50x', '-exec', `env -i PATH=${process.env.PATH} ${exec}`, './wasm/system'],
    { cwd: b.shop.root, encoding: 'utf8', env: { ...process.env, GOOS: 'js', GOARCH: 'wasm' } });
  /** @type {Record<string, {id: string, ms: number}>} */
  const slowest = {};
  for (const [, what, id, ns] of said.matchAll(/^Benchmark(\w+)\/(m\d+)\S*\s+\d+\s+([\d.]+) ns\/op/gm)) {
    if (!slowest[what] || Number(ns) / 1e6 > slowest[what].ms) slowest[what] = { id, ms: Number(ns) / 1e6 };
  }
  return slowest;
}
