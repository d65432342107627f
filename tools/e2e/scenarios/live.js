// @ts-check
// From static page to living picture.

import { once } from '../lib/once.js';
import { box, measure } from '../lib/pixels.js';

const langs = ['zh-Hans', 'zh-Hant', 'en'];
const han = /\p{Script=Han}/u;

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...langs.map((lang) => ({
    ...(lang === 'zh-Hant' ? {} : once),
    name: `the page goes live in ${lang}`,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open('', lang);
      const page = await t.page.eval(() => ({ lang: document.documentElement.lang, title: document.title, headline: document.getElementById('headline')?.textContent ?? '' }));
      t.equal(page.lang, lang, 'lang of the document');
      t.check(page.title.length > 4, 'the document has a title');
      t.equal(han.test(page.headline), lang !== 'en', `Han characters in the headline «${page.headline}»`);
      const panel = await t.panel();
      t.equal(panel.lang, lang, 'lang of the panel');
      const rows = await t.yuntu('outline');
      t.check(rows.some((/** @type {any} */ r) => r.role === 'heading'), 'the outline has a heading');
      t.check(rows.filter((/** @type {any} */ r) => r.role === 'item').length >= 3, 'the outline has items');
      await t.until(() => /** @type {any} */ (window).yuntu.stats().frames > 0);
      await t.still();
      const stats = await t.yuntu('stats');
      t.check(stats.painter !== 'none' && stats.frames > 0, `something was painted: ${JSON.stringify(stats)}`);
      const seen = await measure(t.page, await t.page.screenshot(), await box(t.page, '#stage'));
      t.check(seen.colors > 12, `the stage shows a picture (${seen.colors} colours)`);
    },
  })),
  {
    name: 'the poster turns live in place, without a jump',
    serve: () => ['-rate', '2500000'],
    async run(t) {
      await t.page.goto(t.url + 'en/');
      const where = () => t.page.eval(() => {
        const r = /** @type {Element} */ (document.querySelector('#stage')).getBoundingClientRect();
        return { live: document.documentElement.classList.contains('live'), claim: document.getElementById('headline')?.textContent, tab: document.querySelector('#views [aria-current]')?.getAttribute('data-view'), poster: !!document.querySelector('#poster svg'), at: [r.x, r.y, r.width, r.height] };
      });
      const before = await where();
      t.check(!before.live, 'the page was looked at before it was live');
      t.check(before.poster, 'a poster stands on the stage before the program');
      await t.live();
      const after = await where();
      t.equal([before.claim, before.tab], [after.claim, 'capex'], 'claim and tab are those of the picture that opens');
      before.at.forEach((v, i) => t.check(Math.abs(v - after.at[i]) <= 1, `the stage stays where it is: ${before.at} and ${after.at}`));
    },
  },
  {
    name: 'a progress bar counts real bytes',
    calm: true, // among others the program may be there before the bar is looked at
    serve: () => ['-rate', '500000'],
    async run(t) {
      await t.page.goto(t.url + 'en/');
      const seen = await t.page.eval(async () => {
        /** @type {number[]} */
        const values = [];
        const bar = /** @type {HTMLProgressElement} */ (document.getElementById('boot-bar'));
        for (let i = 0; i < 400 && !document.documentElement.classList.contains('live'); i++) {
          if (!bar.hidden && values[values.length - 1] !== bar.value) values.push(bar.value);
          await new Promise((r) => setTimeout(r, 25));
        }
        return values;
      });
      t.check(seen.length > 5, `the bar moved: ${seen.length} values`);
      t.check(seen.every((v, i) => i === 0 || v >= seen[i - 1]), 'it never went back');
      await t.live();
    },
  },
  ...[['zh-TW', 'zh-Hant'], ['zh-CN', 'zh-Hans'], ['en-US', 'en']].map(([asked, got]) => ({
    name: `a first visit with ${asked} opens in ${got}`,
    ...(asked === 'zh-TW' ? {} : once), // how an engine tells what it was set to
    ...(asked === 'en-US' ? {} : { launch: { languages: asked } }), // the suite's browser has that one
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.page.goto(t.url);
      const own = await t.page.eval(() => navigator.languages[0]);
      if (own.slice(0, 2) !== asked.slice(0, 2)) t.skip(`this engine reads the system's locale, and there is none for ${asked}: apt-get install locales`);
      await t.live();
      t.equal(await t.page.eval(() => document.documentElement.lang), got, `language for ${asked}`);
    },
  })),
  {
    ...once,
    name: 'a dark system gets a dark page and a dark picture',
    launch: { dark: true },
    needs: ['dark'],
    async run(t) {
      await t.open();
      await t.still();
      const seen = await measure(t.page, await t.page.screenshot());
      t.check(Math.max(...seen.mean) < 90, `dark on average: ${seen.mean.map(Math.round)}`);
      const stage = await measure(t.page, await t.page.screenshot(), await box(t.page, '#stage'));
      t.check(Math.max(...stage.mean) < 110, `the stage too: ${stage.mean.map(Math.round)}`);
    },
  },
];
