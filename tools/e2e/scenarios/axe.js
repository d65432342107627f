// @ts-check
// axe-core over every face of the page.

import { audit } from '../lib/audit.js';
import { once } from '../lib/once.js';

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    ...once,
    shares: true,
    name: 'the first view',
    async run(t) {
      await t.open();
      await t.still();
      await audit(t, 'in the first view');
    },
  },
  ...['zh-Hans', 'zh-Hant', 'en'].map((lang) => ({
    shares: true,
    name: `every face in ${lang}`,
    engines: /** @type {['chromium']} */ (['chromium']),
    because: 'the same document',
    limit: 180000,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open('', lang);
      const few = ['form=race', 'view=m16', 'step=rivals', 'theme=dark']; // the same elements with other words
      for (const view of lang === 'en' ? [...few, 'view=capex&form=race', 'form=table', 'step=half', 'big=1'] : few) {
        t.check(await t.yuntu('go', `${view}&lang=${lang}&motion=reduced`), `«${view}» is understood`);
        await t.still(15000);
        const asked = new URLSearchParams(view), shown = new URLSearchParams(await t.yuntu('query'));
        t.equal((await t.panel()).lang, lang, 'language');
        for (const key of ['view', 'step']) t.equal(shown.get(key), asked.get(key), `${key} of «${view}»`);
        await audit(t, `in ${lang}, ${view}`);
      }
    },
  })),
  {
    shares: true,
    name: 'a phone, with search open and with a source open',
    engines: ['chromium'],
    because: 'the same document',
    size: { width: 390, height: 844 },
    async run(t) {
      await t.open('form=race');
      await audit(t, 'on a phone');
      await t.page.click('#find');
      await t.page.type('ali');
      await t.until(() => !!document.querySelector('#found [role=option]'), [], 5000, 'results');
      await audit(t, 'with search open');
      await t.page.press('Escape');
      const figure = (await t.panel()).table.rows.flatMap((/** @type {any} */ r) => r.figures).find((/** @type {string} */ f) => f);
      await t.yuntu('go', 'n=' + figure);
      await t.until(() => /** @type {HTMLDialogElement} */ (document.getElementById('card')).open, [], 4000, 'the card is open');
      await audit(t, 'with a source open');
    },
  },
  {
    name: 'the page before the program',
    engines: ['chromium'],
    because: 'the same document',
    async run(t) {
      await t.page.goto(t.url + 'zh-Hant/?live=0');
      await t.sleep(500);
      await audit(t, 'before the program');
    },
  },
];
