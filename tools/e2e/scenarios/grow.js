// @ts-check
// The program that comes first makes charts alone; the one that makes pictures of systems too takes its place.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
        page.before = new WeakRef(page.yuntuBoot.program);
      });
      await choose(t);
      await t.until(() => /** @type {any} */ (window).yuntu.panel().system?.id === 'm21', [], 20000, 'the system');
      const frames = (await t.yuntu('stats')).frames;
      await t.sleep(800);
      t.check((await t.yuntu('stats')).frames - frames >= 4, 'it glides there'); // a cut is one frame, with its words two; a busy machine draws few
      const then = await t.page.eval(() => { const p = /** @type {any} */ (window); return [p.kept === p.yuntu, p.before.deref() !== p.yuntuBoot.program, p.heard.includes('m21'), location.search, p.yuntu.stats().painter]; });
      t.equal(then, [true, true, true, '?view=m21&painter=2d', '2d'], 'the same object, another program, who listened heard, address, painter');
      t.equal(await t.page.eval(programs), ['yuntu-charts.wasm', 'yuntu-2d.wasm'], 'programs');
      if (t.engine.can.has('collect')) {
        await t.page.collect();
        t.check(await t.page.eval(() => !/** @type {any} */ (window).before.deref()), 'nothing holds the program of before');
      }
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
      t.equal(s, ['share', 'nothing', 2, false], 'view, wants, to try again or to pass over, failed');
      const rest = await t.page.eval(() => {
        const reached = ['play', 'range'].map((id) => { const r = /** @type {Element} */ (document.getElementById(id)).getBoundingClientRect(); return document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2)?.closest('#play, #range')?.id; });
        return { reached, typed: /** @type {HTMLInputElement} */ (document.getElementById('find')).value, view: new URLSearchParams(location.search).get('view') };
      });
      t.equal(rest, { reached: ['play', 'range'], typed: 'flywheel', view: 'share' }, 'what lies under the remark, what was typed, the address');
      await t.yuntu('go', 'view=capex');
      t.equal((await t.yuntu('panel')).view, 'capex', 'another chart');
      await t.until(() => /** @type {HTMLElement} */ (document.getElementById('boot')).hidden, [], 2000, 'who goes on has no remark');
    },
  },
  {
    ...once,
    name: 'a program with systems that does not come is not waited for for ever, and the address says what is shown',
    serve: (dist) => ['-hold', built(dist, 'yuntu-2d.wasm') + '@60000'],
    async run(t) {
      t.expect(/./);
      await t.open('painter=2d&view=share');
      await t.page.eval(() => { history.pushState(null, '', '?view=m11&painter=2d'); /** @type {any} */ (window).yuntuBoot.patience = 3; dispatchEvent(new PopStateEvent('popstate')); }); // as Forward after a reload
      await t.until((/** @type {string} */ w) => document.getElementById('boot-text')?.textContent === w, [wording(t.root, 'en', 'ui', 'boot.fetching')], 4000, 'it says that it waits');
      await t.until((/** @type {string} */ w) => document.getElementById('boot-text')?.textContent?.includes(w), [wording(t.root, 'en', 'ui', 'boot.unfetched')], 8000, 'it says that it does not');
      await t.until(() => new URLSearchParams(location.search).get('view') === 'share', [], 2000, 'the address');
    },
  },
  {
    ...once,
    name: 'what is set in the very moment of the change holds, and who goes elsewhere then is there',
    async run(t) {
      const { meanwhile } = await import(pathToFileURL(join(t.root, 'web/grow.js')).href), kept = ['lang', 'theme', 'big'], places = ['view', 'step'];
      const went = (/** @type {string} */ now, began = 'lang=en&view=share&t=2021Q3&theme=dark') => meanwhile('lang=en&view=m11&theme=dark', began, now, kept, places);
      t.equal(went('lang=en&view=share&t=2022Q1&theme=dark'), 'lang=en&view=m11&theme=dark', 'time goes on');
      t.equal(went('lang=zh-Hant&view=share&t=2021Q3&big=1'), 'lang=zh-Hant&view=m11&big=1', 'language, light and size');
      t.equal(went('lang=en&view=capex&theme=dark'), '', 'elsewhere');
    },
  },
  {
    ...once,
    name: 'a spoilt copy of the program with systems in the cache is passed by',
    serve: (dist) => ['-spoil', built(dist, 'yuntu-2d.wasm') + '@2'],
    async run(t) {
      t.expect(/./);
      await t.open('painter=2d');
      await t.page.eval(() => { // what a screen reader hears
        const said = /** @type {any} */ (window).said = /** @type {string[]} */ ([]), live = /** @type {Element} */ (document.getElementById('live'));
        new MutationObserver(() => said.push(live.textContent ?? '')).observe(live, { childList: true, characterData: true, subtree: true });
      });
      await choose(t);
      t.check(!(await t.panel()).system, 'it waits');
      for (const values of [{ theme: 'dark' }, { big: '1' }, { lang: 'zh-Hant' }]) await t.yuntu('do', { do: 'set', values });
      await t.until(() => /** @type {any} */ (window).yuntu.panel().system?.id === 'm21', [], 20000, 'the system');
      const p = await t.panel();
      t.equal([p.theme, p.projector, p.lang], ['dark', true, 'zh-Hant'], 'what was set while it was on its way');
      const said = await t.page.eval((/** @type {string} */ chosen) => /** @type {any} */ (window).said.filter((/** @type {string} */ s) => s.startsWith(chosen)), wording(t.root, 'en', 'ui', 'search.chosen').split('{')[0]);
      t.equal(said, [], 'what is not there yet is not said to be shown');
    },
  },
];
