// @ts-check
// A fresh Chromium per measurement, what it spends, and how many pictures a page makes.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const args = [
  '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--enable-unsafe-swiftshader', '--hide-scrollbars', '--force-color-profile=srgb', '--mute-audio', '--no-first-run',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup', // pages of the browser's own, loaded beside the one that is measured
];

export const size = { width: 1280, height: 720 };

/**
 * open starts a browser with an empty profile and an empty page.
 * @param {{flags?: string[]}} [opts]
 */
export async function open(opts = {}) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((p) => existsSync(p)),
    args: [...args, ...(opts.flags ?? [])], headless: true, protocolTimeout: 120000, defaultViewport: { ...size, deviceScaleFactor: 1 },
  });
  const page = (await browser.pages())[0] ?? await browser.newPage();
  page.setDefaultTimeout(120000);
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (e) => errors.push(String(e)));
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' }); // the main thread's own time, without what others took from it
  await page.evaluateOnNewDocument(watch);
  return { browser, page, cdp, errors, pid: browser.process()?.pid ?? 0, close: () => browser.close().catch(() => {}) };
}

/** @typedef {Awaited<ReturnType<typeof open>>} Tab */

/** watch runs in every page before its own scripts: it counts animation frames that somebody asked for, and notes when things came. */
function watch() {
  const w = /** @type {any} */ (window), ask = w.requestAnimationFrame.bind(w);
  const seen = w.bench = { frames: 0, last: 0, live: 0, picture: 0 };
  w.requestAnimationFrame = (/** @type {FrameRequestCallback} */ f) => ask((/** @type {number} */ t) => {
    if (t !== seen.last) { seen.last = t; seen.frames++; }
    f(t);
  });
  const look = () => {
    const root = document.documentElement;
    // The picture before the program: in place, and painted with this frame.
    if (!seen.picture && root) { const p = document.querySelector('#poster svg'); if (p && p.getBoundingClientRect().width > 0) seen.picture = performance.now(); }
    if (root && root.classList.contains('live')) { seen.live = performance.now(); return; }
    ask(look);
  };
  ask(look);
}

/** until waits for something true in the page. @param {Tab} tab @param {() => any} fn @param {number} ms @param {string} what */
export async function until(tab, fn, ms, what) {
  const end = Date.now() + ms;
  for (;;) {
    const value = await tab.page.evaluate(fn).catch(() => null);
    if (value) return value;
    if (Date.now() > end) throw new Error(`bench: waited ${ms} ms in vain for ${what}; errors: ${tab.errors.join('; ') || 'none'}`);
    await new Promise((r) => setTimeout(r, 250));
  }
}

const hertz = 100; // USER_HZ of every Linux there is

/** cpu sums what the browser's process and all below it have spent so far, in seconds. @param {number} root */
export function cpu(root) {
  /** @type {Map<number, {parent: number, ticks: number}>} */
  const all = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const f = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      all.set(Number(name), { parent: Number(f[1]), ticks: Number(f[11]) + Number(f[12]) });
    } catch { /* it has just ended */ }
  }
  let ticks = 0;
  for (const [pid, p] of all) {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === root) { ticks += p.ticks; break; }
  }
  return ticks / hertz;
}

/** metrics reads the main thread's clock. @param {Tab} tab @returns {Promise<Record<string, number>>} */
export async function metrics(tab) {
  const { metrics: list } = await tab.cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map((m) => [m.name, m.value]));
}

/**
 * spend measures a stretch of time: frames, main thread, whole browser.
 * @param {Tab} tab @param {number} ms
 */
export async function spend(tab, ms) {
  const frames = () => tab.page.evaluate(() => [/** @type {any} */ (window).bench.frames, performance.now()]);
  const [m0, [f0, t0], c0] = [await metrics(tab), await frames(), cpu(tab.pid)];
  await new Promise((r) => setTimeout(r, ms));
  const [m1, [f1, t1], c1] = [await metrics(tab), await frames(), cpu(tab.pid)];
  const seconds = (t1 - t0) / 1000, n = f1 - f0;
  return {
    fps: n / seconds,
    main: ((m1.TaskDuration - m0.TaskDuration) * 1000) / seconds, // ms of the main thread per second
    mainPerFrame: n ? ((m1.TaskDuration - m0.TaskDuration) * 1000) / n : 0,
    script: ((m1.ScriptDuration - m0.ScriptDuration) * 1000) / seconds,
    cpu: (c1 - c0) / seconds,
    cpuPerFrame: n ? ((c1 - c0) * 1000) / n : 0,
  };
}
