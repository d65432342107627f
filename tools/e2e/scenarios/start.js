// @ts-check
// The first ten seconds: what this is, what moves it, where to begin.

import { plain } from '../lib/prose.js';
import { once } from '../lib/once.js';

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...[{ width: 1280, height: 720 }, { width: 390, height: 844 }].map((size) => ({
    ...once,
    shares: true,
    name: `what this is and where to begin stand on the first screen, ${size.width} × ${size.height}`,
    size,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open('', 'zh-Hans');
      const below = await t.page.eval(() => ['about', 'headline', 'watch', 'start-lesson'].filter((id) => {
        const r = document.getElementById(id)?.getBoundingClientRect();
        return !r || r.height < 10 || r.top < 0 || r.bottom > innerHeight || r.left < 0 || r.right > innerWidth;
      }));
      t.equal(below, [], 'not in sight');
      const first = await t.panel();
      t.equal([first.view, first.controls.find((/** @type {any} */ c) => c.key === 'form').value, await t.page.eval(() => location.search)], ['capex', 'stream', ''], 'the picture with most to show opens, at a plain address');
      if (size.width < 768) {
        const [claim, controls, picture] = await t.page.eval(() => ['headline', 'forms', 'stage'].map((id) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN));
        t.check(claim < controls && claim < picture, `on a phone the claim comes before the controls: ${claim}, ${controls}, picture ${picture}`);
      }
      await t.page.click('#watch');
      await t.until(() => { const p = /** @type {any} */ (window).yuntu.panel(); return p.timeline.playing && p.controls.find((/** @type {any} */ c) => c.key === 'form').value === 'race'; }, [], 5000, 'the race runs');
      t.check((await t.panel()).timeline.t < 8080, 'from its beginning'); // 2020
      await t.yuntu('go', 'view=m16');
      await t.still();
      t.check(await t.page.eval(() => document.getElementById('about')?.hidden && !document.getElementById('watch') && !!document.getElementById('start-lesson')), 'another view has only the lesson');
    },
  })),
  {
    ...once,
    shares: true,
    name: 'the sliders follow the sentence that they change',
    async run(t) {
      await t.open('view=m16', 'zh-Hans');
      const order = await t.page.eval(() => ['body', 'controls', 'more'].map((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1));
      t.check(order[0] > 0 && order[0] < order[1] && order[1] < order[2], `from top to bottom: ${order}`);
      const shown = await t.page.eval(() => [...document.querySelectorAll('#body p, #more p')].map((p) => p.textContent));
      t.equal(shown, (await t.panel()).body.map(plain), 'every sentence once');
    },
  },
];
