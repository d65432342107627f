// @ts-check
// A chain of systems is walked to its end and back: what comes out of one stands in the next, and the page says so.

import { audit } from '../lib/audit.js';

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'what comes out of a system is carried on to the end of its chain, and one comes back',
    engines: ['chromium'],
    because: 'the page only shows what the program tells, by links',
    async run(t) {
      await t.open('view=m16&sim.margin=30', 'en');
      const at = (/** @type {string} */ id) => t.until((/** @type {string} */ want) => /** @type {any} */ (window).yuntu.panel().view === want && new URLSearchParams(location.search).get('view') === want, [id], 8000, id + ' opens');
      const begin = (await t.panel()).query;
      /** @type {string[]} */
      const slid = [], said = /** @type {string[]} */ ([]);
      for (const [id, key] of [['m19', 'sim.gap'], ['m20', 'sim.ai'], ['m21', 'sim.pledge'], ['m22', 'sim.revenue']]) {
        await t.page.click(`#system-chain a[data-focus="walk-${id}"]`);
        await at(id);
        const { controls, system, query } = await t.panel();
        const slider = controls.find((/** @type {{ key: string }} */ c) => c.key === key);
        t.check(slider.changed && slider.value !== slider.initial && system.chain.carried.lines[0].includes(slider.text), `${key} is what was carried: ${slider.text}, ${system.chain.carried.lines[0]}`);
        const shown = await t.page.eval((/** @type {string} */ k) => ({ said: document.querySelector('#came p')?.textContent, value: /** @type {HTMLInputElement} */ (document.getElementById('c-' + k.replace(/[^\w-]/g, '_'))).value }), key);
        t.equal(shown.said, system.chain.carried.lines[0], `${id} says it`);
        t.check(Math.abs(Number(shown.value) - slider.value) <= slider.step, `${id} shows it, to the slider's step: ${shown.value}, ${slider.value}`);
        slid.push(query);
        said.push(shown.said ?? '');
      }
      // The receipt, and the download, of where it ends: each step that was gone.
      t.equal(await t.page.eval(() => [...document.querySelectorAll('#system-receipt small')].map((e) => e.textContent).sort()), [...said].sort(), 'the receipt names what was carried');
      const csv = await t.yuntu('csv');
      t.equal(said.filter((line) => !csv.includes(line)), [], 'and so does the download');
      t.equal(await t.page.eval(() => document.querySelector('#system-chain')?.childElementCount), 0, 'the chain ends');
      await audit(t, 'where something was carried to');
      await t.page.press('Tab'); // a hand on the slider: it is no longer what was carried
      await t.page.eval(() => document.getElementById('c-sim_revenue')?.focus());
      await t.page.press('ArrowRight');
      await t.until(() => document.querySelectorAll('#came p').length === 3, [], 4000, 'that the slider was moved is said');
      for (const [i, id] of ['m21', 'm20', 'm19'].entries()) {
        await t.page.click('#came a');
        await at(id);
        t.equal((await t.panel()).query, slid[2 - i], `${id} is as it was left`);
      }
      await t.page.click('#came a');
      await at('m16');
      t.equal([(await t.panel()).query, await t.page.eval(() => document.querySelector('#came')?.childElementCount)], [begin, 0], 'back at the beginning');
      await t.page.eval(() => history.back());
      await at('m19');
      t.equal((await t.panel()).query, slid[0], 'the history goes the same way');
    },
  },
];
