// @ts-check
// How long the search box waits for an answer.

import { open, until } from '../lib/browser.js';
import { quantile } from '../lib/numbers.js';

/** What people type: names in three scripts, beginnings, Pinyin, slips of the finger, words that are nowhere. */
const queries = [
  '华为云', '華為雲', 'huawei', 'hua', 'h', '阿里', '阿里云', '阿里雲', 'alibaba', 'aliyun', 'alibab cloud', 'ali', '腾讯', '騰訊雲', 'tencent', 'tencnet',
  'tx', '百度', 'baidu', '微软', '微軟', 'microsoft azure', 'azure', 'aws', '亚马逊', 'amazon', 'google', '谷歌', 'openai', 'anthropic', '月之暗面', 'moonshot',
  'kimi', 'huaweiyun', 'ctyun', '天翼云', 'gartner', 'synergy', 'price cut', '降价', '3800', 'zzzzzz', '云计算的市场份额在中国',
];

/** @param {import('../run.js').Bench} b */
export async function search(b) {
  const tab = await open();
  try {
    await tab.page.goto(b.ours + 'en/');
    await until(tab, () => document.documentElement.classList.contains('live'), 90000, 'our page');
    await until(tab, () => !(/** @type {any} */ (window).yuntu.search('yun', 1).waiting), 30000, 'all names');
    const took = await tab.page.evaluate((/** @type {string[]} */ list) => {
      const y = /** @type {any} */ (window).yuntu;
      const cold = [], warm = list.map(() => /** @type {number[]} */ ([])), hits = [];
      for (const q of list) { const t = performance.now(); hits.push(y.search(q, 20).hits.length); cold.push(performance.now() - t); }
      const rounds = 30; // the clock's own steps are 0.1 ms, so each is asked often, and never twice in a row
      for (let r = 0; r < rounds; r++) list.forEach((q, i) => { const t = performance.now(); y.search(q, 20); warm[i].push(performance.now() - t); });
      return { cold, warm: warm.map((w) => w.sort((a, b) => a - b)[rounds >> 1]), hits };
    }, queries);
    return {
      queries: queries.length, answered: took.hits.filter((n) => n > 0).length,
      p50: quantile(took.warm, 0.5), p95: quantile(took.warm, 0.95), max: Math.max(...took.warm), worst: queries[took.warm.indexOf(Math.max(...took.warm))],
      coldP50: quantile(took.cold, 0.5), coldP95: quantile(took.cold, 0.95),
    };
  } finally { await tab.close(); }
}
