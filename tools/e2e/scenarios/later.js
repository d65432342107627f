// @ts-check
// What comes after the picture: the words of the other languages, and what search needs.

import { once } from '../lib/once.js';
import { built, wording } from '../lib/tables.js';

const fault = (/** @type {string} */ flag, /** @type {string} */ name, more = '') => (/** @type {string} */ dist) => [flag, built(dist, name) + more];

const note = () => {
  const box = /** @type {HTMLElement} */ (document.getElementById('found-box')), e = /** @type {HTMLElement} */ (document.getElementById('found-note'));
  return box.hidden || e.hidden ? '' : e.textContent;
};
const remark = () => {
  const boot = /** @type {HTMLElement} */ (document.getElementById('boot')), e = document.getElementById('boot-text');
  return boot.hidden || e?.getAttribute('role') !== 'status' ? '' : e.firstChild?.textContent;
};
/** What the page's language is, the panel's, the one it wants, and the view. */
const shown = () => {
  const p = /** @type {any} */ (window).yuntu.panel();
  return [document.documentElement.lang, p.lang, (p.wants?.files ?? []).join(' '), p.view];
};
const files = () => new Set(performance.getEntriesByType('resource').map((e) => e.name).filter((n) => n.endsWith('.msgp'))).size; // their sizes were asked for before

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    name: 'words that are long in coming: the page goes on in its language, then changes; search waits',
    serve: fault('-hold', 'dataset.zh-Hans.msgp', '@9000'),
    async run(t) {
      await t.open('view=capex');
      await t.page.click('#langs a[hreflang="zh-Hans"]');
      t.equal(await t.page.eval(shown), ['en', 'en', 'zh-Hans', 'capex'], 'right after the press');
      await t.page.click('#views a[data-view=share]');
      t.equal(await t.page.eval(shown), ['en', 'en', 'zh-Hans', 'share'], 'the page goes on');
      await t.page.click('#find');
      await t.page.type('huawei');
      await t.until((/** @type {string} */ want, /** @type {any} */ f) => /** @type {any} */ (document.getElementById('found-note')).textContent === want && !document.getElementById('found-box')?.hidden,
        [wording(t.root, 'en', 'ui', 'search.waiting')], 4000, 'search says that it waits');
      t.equal(await t.until(remark, [], 4000, 'a remark'), wording(t.root, 'en', 'ui', 'boot.fetching'), 'the remark');
      await t.until(() => document.documentElement.lang === 'zh-Hans', [], 15000, 'the page is in Chinese');
      t.equal(await t.page.eval(shown), ['zh-Hans', 'zh-Hans', '', 'share'], 'then');
      t.equal(await t.page.eval(remark), '', 'the remark has gone');
      await t.until(() => document.querySelector('#found [data-id="entity:huawei-cloud"] .name')?.textContent === '华为云', [], 8000, 'what was typed is found');
      t.equal(await t.page.eval(() => [/** @type {any} */ (document.getElementById('find')).value, new URLSearchParams(location.search).get('lang')]), ['huawei', 'zh-Hans'], 'the box and the address');
      await t.page.back();
      await t.until(() => document.documentElement.lang === 'en', [], 4000, 'back is the language before');
    },
  },
  {
    ...once,
    name: 'words that can’t be had: the page says so in its language and loses nothing',
    serve: fault('-block', 'dataset.zh-Hant.msgp'),
    async run(t) {
      t.expect(/./); // a failed download is a line in the console
      await t.open('view=capex&form=race', 'zh-Hans');
      const before = await t.yuntu('query');
      await t.page.click('#langs a[hreflang="zh-Hant"]');
      t.equal(await t.until(remark, [], 8000, 'a remark'), wording(t.root, 'zh-Hans', 'ui', 'boot.unfetched'), 'the remark');
      t.equal(await t.page.eval(shown), ['zh-Hans', 'zh-Hans', '', 'capex'], 'what is shown');
      t.equal(await t.yuntu('query'), before, 'the link');
      await t.page.click('#find');
      await t.page.type('华为云');
      t.equal(await t.until(note, [], 8000, 'a note'), wording(t.root, 'zh-Hans', 'ui', 'search.lost'), 'the note');
      await t.page.type('x');
      t.equal(await t.page.eval(() => /** @type {any} */ (document.getElementById('find')).value), '华为云x', 'typing goes on');
      await t.page.click('#views a[data-view=share]');
      t.equal(await t.page.eval(shown), ['zh-Hans', 'zh-Hans', '', 'share'], 'and so does the page');
      t.check(await t.page.eval(() => document.documentElement.classList.contains('live')), 'it is live');
    },
  },
  {
    name: 'where data is saved the rest comes when somebody searches',
    launch: { dataSaver: true },
    engines: ['chromium'],
    because: 'the others don’t tell pages',
    async run(t) {
      await t.page.goto(t.url + 'en/');
      await t.until(() => !!document.querySelector('#boot-text button'), [], 8000, 'the page offers to start');
      await t.page.click('#boot-text button');
      await t.live();
      await t.until(() => document.documentElement.classList.contains('gone'), [], 8000, 'the picture stands');
      await t.sleep(2500);
      t.equal(await t.page.eval(files), 2, 'core and words');
      await t.page.click('#find');
      await t.until(() => new Set(performance.getEntriesByType('resource').map((e) => e.name).filter((n) => n.endsWith('.msgp'))).size === 9, [], 8000, 'the focus fetches the rest');
      await t.page.type('华为云');
      await t.until(() => !!document.querySelector('#found [data-id="entity:huawei-cloud"]'), [], 8000, 'a name of another language is found');
    },
  },
];
