// @ts-check
// Pictures to look at: every view, language and size, kept in artefacts/shots.

import { once } from '../lib/once.js';

const sizes = { wide: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } };
const views = { first: '', race: 'form=race', stream: 'form=stream', table: 'form=table', capex: 'view=capex', 'capex-race': 'view=capex&form=race', loop: 'view=m16', step: 'step=3', guess: 'step=2', dark: 'view=capex&form=stream&theme=dark' };

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...Object.entries(sizes).flatMap(([size, box]) => ['zh-Hans', 'zh-Hant', 'en'].map((lang) => ({
    ...(lang === 'zh-Hant' ? {} : once), // one picture a size shows that the others draw the same
    shares: true,
    name: `${size}, ${lang}`,
    size: box,
    limit: 180000,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      for (const [name, view] of Object.entries(views)) {
        if (t.engine.name !== 'chromium' && name !== 'first') continue;
        if (lang === 'zh-Hant' && !['first', 'race', 'loop', 'step', 'dark'].includes(name)) continue; // as wide as zh-Hans
        // By the program's own way from view to view: a page loaded for each of sixty pictures would take four minutes.
        if (name === 'first') await t.open(view, lang);
        else t.check(await t.yuntu('go', `${view}&lang=${lang}&motion=reduced`), `«${view}» is understood`);
        await t.still(15000);
        t.equal((await t.panel()).lang, lang, 'language');
        const over = await t.page.eval(() => document.documentElement.scrollWidth - innerWidth);
        await t.shot(`${size}-${lang}-${name}`);
        t.check(over <= 1, `nothing hangs over the right edge (${name}: ${over} px)`);
      }
    },
  }))),
  {
    name: 'in an article',
    size: sizes.wide,
    async run(t) {
      await t.page.goto(t.url + 'embed.html');
      await t.page.eval(() => document.querySelector('iframe')?.scrollIntoView({ block: 'center' }));
      await t.until(() => document.querySelector('iframe')?.contentDocument?.documentElement.classList.contains('live'), [], 40000, 'the figure is live');
      await t.sleep(1500);
      await t.shot('embed');
    },
  },
];
