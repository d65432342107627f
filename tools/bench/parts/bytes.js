// @ts-check
// Bytes on the wire, as a host with brotli sends them: every file that a browser asks for, at the size of its twin.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { open, until } from '../lib/browser.js';

/** @param {string} dir @param {string} origin @param {string[]} urls */
function weigh(dir, origin, urls) {
  let sum = 0;
  for (const u of new Set(urls.map((u) => u.split(/[?#]/)[0]))) {
    if (!u.startsWith(origin)) continue;
    let file = join(dir, decodeURIComponent(u.slice(origin.length)));
    if (u.endsWith('/')) file = join(file, 'index.html');
    if (existsSync(file)) sum += statSync(existsSync(file + '.br') ? file + '.br' : file).size;
  }
  return sum;
}

/** @param {string} file */
const twin = (file) => statSync(existsSync(file + '.br') ? file + '.br' : file).size;

/** @param {import('../run.js').Bench} b */
export async function bytes(b) {
  const tab = await open();
  const asked = async (/** @type {string} */ url, /** @type {boolean} */ live) => {
    await tab.page.goto(url);
    if (live) await until(tab, () => document.documentElement.classList.contains('live'), 90000, url + ' to go live');
    else await new Promise((r) => setTimeout(r, 1500));
    return tab.page.evaluate(() => { // ours goes on fetching once it is live
      const end = performance.getEntriesByName('yuntu.live')[0]?.startTime ?? Infinity;
      return [location.href, ...performance.getEntriesByType('resource').filter((e) => e.startTime < end).map((e) => e.name)];
    });
  };
  const ours = { dir: b.shop.dist, url: b.ours };
  const poster = /** @type {Record<string, number>} */ ({}), live = /** @type {Record<string, number>} */ ({}), engine = /** @type {Record<string, number>} */ ({});
  for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
    poster[lang] = weigh(ours.dir, ours.url, await asked(`${ours.url}${lang}/?live=0`, false));
    live[lang] = weigh(ours.dir, ours.url, await asked(`${ours.url}${lang}/?painter=2d`, true));
    engine[lang] = weigh(ours.dir, ours.url, await asked(`${ours.url}${lang}/?painter=gpu`, true));
  }
  const peer = async (/** @type {string} */ name) => weigh(b.peerDir, b.peers, await asked(b.peers + name, true));
  const empty = await peer('empty.html'), echarts = await peer('echarts.html?ms=900');
  await tab.close();
  return {
    poster, live, engine, empty, echarts,
    echartsWhole: echarts - twin(join(b.peerDir, 'echarts.js')) + twin(join(b.peerDir, 'echarts-whole.js')),
    program: twin(b.shop.flat), engineProgram: twin(b.shop.wasm), dataset: twin(b.shop.built('dataset.msgp')) + twin(b.shop.built('dataset.en.msgp')), emptyProgram: twin(join(b.peerDir, 'empty.wasm')),
  };
}
