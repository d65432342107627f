// @ts-check
// What a slider costs: the frame in which it moved, on a main thread slowed four times, and what is computed for it.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { metrics, open, until } from '../lib/browser.js';

/** @param {import('../run.js').Bench} b */
export async function systems(b) {
  return { frames: await frames(b), computed: computed(b) };
}

/**
 * Sixty steps of the first slider of each system, the curve unfolded: how long until the frame is painted, what the main
 * thread works for one, and for what follows when the slider rests. Work is the thread's own time, whatever else the machine does.
 * @param {{ours: string}} b
 */
export async function frames(b) {
  /** @type {Record<string, {half: number, most: number, idle: number, work: number, rest: number}>} */
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
      await tab.page.evaluate(() => { for (const d of document.querySelectorAll('#system-curve details')) /** @type {HTMLDetailsElement} */ (d).open = true; });
      await tab.cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const work = async (/** @type {() => Promise<any>} */ run) => { const m = await metrics(tab), took = await run(); return { took, ms: ((await metrics(tab)).TaskDuration - m.TaskDuration) * 1000 }; };
      const idle = await work(() => tab.page.evaluate(steps, 30, false));
      const moved = await work(() => tab.page.evaluate(steps, 60, true));
      const rest = await work(() => new Promise((r) => setTimeout(r, 700)));
      out[id] = { half: moved.took[30], most: moved.took[57], idle: idle.took[15], work: moved.ms / 60 - idle.ms / 30, rest: rest.ms };
      await tab.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    }
  } finally { await tab.close(); }
  return out;
}

/** steps lets frames pass, with a move of the first slider in each or without, and answers how long each took, in order. Runs in the page. @param {number} n @param {boolean} move */
async function steps(n, move) {
  const slider = () => /** @type {HTMLInputElement} */ (document.querySelector('.slider input[type=range]'));
  const least = Number(slider().min), most = Number(slider().max);
  const frame = () => new Promise((r) => requestAnimationFrame(r));
  const task = () => new Promise((r) => { const c = new MessageChannel(); c.port1.onmessage = r; c.port2.postMessage(0); });
  /** @type {number[]} */
  const took = [];
  for (let i = 0; i < n; i++) {
    await frame();
    await task(); // a finger's move comes between two frames: made in a frame's callback, the canvas would only be painted in the one after
    const t0 = performance.now();
    if (move) {
      slider().value = String(least + (most - least) * (i % 30) / 30);
      slider().dispatchEvent(new Event('input', { bubbles: true }));
    }
    await frame();
    // The frame that paints it has run before a task that is posted in it.
    await task();
    took.push(performance.now() - t0);
  }
  return took.sort((x, y) => x - y);
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
