// @ts-check
// Three languages, their units, and the two papers.

import { plain } from '../lib/prose.js';
import { measure } from '../lib/pixels.js';
import { once } from '../lib/once.js';

const han = /\p{Script=Han}/u;

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'switching keeps what is on screen and changes every word',
    async run(t) {
      await t.open('view=capex&form=race&cur=usd');
      const before = await t.yuntu('query');
      const strip = (/** @type {string} */ q) => { const p = new URLSearchParams(q); p.delete('lang'); return p.toString(); };
      const said = new Set([plain((await t.panel()).headline)]);
      for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
        await t.page.click(`#langs a[hreflang="${lang}"]`);
        await t.until((/** @type {string} */ l) => document.documentElement.lang === l && document.documentElement.classList.contains('live') && /** @type {any} */ (window).yuntu?.panel?.().lang === l, [lang], 30000, `the page is in ${lang}`);
        const p = await t.panel();
        said.add(plain(p.headline));
        t.equal(strip(await t.yuntu('query')), strip(before), `the view in ${lang}`);
        t.equal(await t.page.eval(() => document.getElementById('headline')?.textContent), plain(p.headline), 'the headline on the page');
        t.equal(await t.page.eval(() => document.querySelector('#langs [aria-current]')?.getAttribute('hreflang')), lang, 'the marked language');
        const labels = p.controls.map((/** @type {any} */ c) => c.label).join('');
        t.equal(han.test(labels), lang !== 'en', `Han characters in the controls «${labels}»`);
      }
      t.equal(said.size, 3, 'headlines that differ');
    },
  },
  ...[['en', /bn|billion/], ['zh-Hans', /亿/], ['zh-Hant', /億/]].map(([lang, unit]) => ({
    ...once,
    shares: true,
    name: `large sums in ${lang} stand in its units`,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open('view=capex&form=race', String(lang));
      const sums = (await t.yuntu('outline')).filter((/** @type {any} */ r) => r.role === 'item' && /\d/.test(r.value)).map((/** @type {any} */ r) => r.value);
      t.check(sums.some((/** @type {string} */ s) => /** @type {RegExp} */ (unit).test(s)), `${unit} in ${sums.slice(0, 4)}`);
    },
  })),
  {
    shares: true,
    name: 'the button changes paper and ink, page and picture',
    async run(t) {
      await t.open();
      await t.still();
      const light = await measure(t.page, await t.page.screenshot());
      await t.page.click('#theme');
      await t.until(() => /** @type {any} */ (window).yuntu.panel().theme === 'dark', [], 4000, 'the theme is dark');
      await t.still();
      const dark = await measure(t.page, await t.page.screenshot());
      t.check(light.mean[1] > 170 && dark.mean[1] < 90, `light ${light.mean.map(Math.round)}, dark ${dark.mean.map(Math.round)}`);
      await t.page.click('#theme');
      await t.until(() => /** @type {any} */ (window).yuntu.panel().theme !== 'dark', [], 4000, 'and back');
    },
  },
];
