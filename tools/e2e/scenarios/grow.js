// @ts-check
// The program that comes first makes charts alone; the one that makes pictures of systems too takes its place.

import { once } from '../lib/once.js';
import { built, wording } from '../lib/tables.js';

/** @typedef {import('../lib/context.js').Context} Context */

const programs = () => performance.getEntriesByType('resource').map((e) => /yuntu[^/]*\.wasm$/.exec(e.name)?.[0].replace(/\.[0-9a-f]{12}/, '')).filter(Boolean);

/** choose types a system's name into the search box and takes the first hit. @param {Context} t */
async function choose(t) {
  await t.page.click('#find');
  await t.page.type('flywheel');
  await t.until(() => /flywheel/i.test(document.querySelector('#found [role=option]')?.textContent ?? ''), [], 20000, 'the system is found');
  await t.page.press('ArrowDown');
  await t.page.press('Enter');
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    name: 'a system that is asked for brings the program that draws it: what was shown glides there, who listens goes on listening, Back leads back',
    async run(t) {
      await t.open('painter=2d&form=race&t=2021Q3');
      t.equal(await t.page.eval(programs), ['yuntu-charts.wasm'], 'programs until live');
      await t.page.eval(() => {
        const page = /** @type {any} */ (window);
        page.kept = page.yuntu;
        page.heard = [];
        page.off = page.yuntu.onTime(() => page.heard.push('time'));
        page.yuntu.onChange((/** @type {any} */ p) => page.heard.push(p.system?.id ?? p.view));
        const { go } = page.yuntuBoot;
        page.before = go;
      });
      await choose(t);
      await t.until(() => /** @type {any} */ (window).yuntu.panel().system?.id === 'm21', [], 20000, 'the system');
      const frames = (await t.yuntu('stats')).frames;
      await t.sleep(800);
      t.check((await t.yuntu('stats')).frames - frames >= 10, 'it glides there');
      const then = await t.page.eval(() => { const p = /** @type {any} */ (window); return [p.kept === p.yuntu, p.before !== p.yuntuBoot.go, p.heard.includes('m21'), location.search, p.yuntu.stats().painter]; });
      t.equal(then, [true, true, true, '?view=m21&painter=2d', '2d'], 'the same object, another program, who listened heard, address, painter');
      t.equal(await t.page.eval(programs), ['yuntu-charts.wasm', 'yuntu-2d.wasm'], 'programs');
      await t.page.eval(() => history.back());
      await t.until(() => /** @type {any} */ (window).yuntu.panel().view === 'share', [], 8000, 'the race again');
      t.equal((await t.yuntu('panel')).timeline.t, 2021 * 4 + 2, 'its time');
      const after = await t.page.eval(async () => { const p = /** @type {any} */ (window); p.off(); p.heard = []; p.yuntu.do({ do: 'seek', t: 10, final: true }); await new Promise((r) => setTimeout(r, 300)); return p.heard; });
      t.check(after.length > 0 && !after.includes('time'), `who has left hears nothing more: ${JSON.stringify(after)}`);
    },
  },
  {
    ...once,
    name: 'where the program with systems can not be had, the charts stay alive and the page says so',
    serve: (dist) => ['-block', built(dist, 'yuntu-2d.wasm')],
    async run(t) {
      t.expect(/./);
      await t.open('painter=2d&view=share');
      await choose(t);
      await t.until((/** @type {string} */ w) => document.getElementById('boot-text')?.textContent?.includes(w), [wording(t.root, 'en', 'ui', 'boot.unfetched')], 20000, 'it says so');
      const s = await t.page.eval(() => { const p = /** @type {any} */ (window).yuntu.panel(); return [p.view, p.wants ?? 'nothing', document.querySelectorAll('#boot button').length, document.documentElement.classList.contains('failed')]; });
      t.equal(s, ['share', 'nothing', 1, false], 'view, wants, ways to try again, failed');
      await t.yuntu('go', 'view=capex');
      t.equal((await t.yuntu('panel')).view, 'capex', 'another chart');
    },
  },
  {
    ...once,
    name: 'a spoilt copy of the program with systems in the cache is passed by',
    serve: (dist) => ['-spoil', built(dist, 'yuntu-2d.wasm') + '@2'],
    async run(t) {
      t.expect(/./);
      await t.open('painter=2d');
      await choose(t);
      await t.until(() => /** @type {any} */ (window).yuntu.panel().system?.id === 'm21', [], 20000, 'the system');
    },
  },
];
