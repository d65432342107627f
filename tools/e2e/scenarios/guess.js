// @ts-check
// A system asks before it tells: by slider, by number, by the mark in the picture; and nobody has to guess.

import { Failure } from '../lib/context.js';
import { once } from '../lib/once.js';

const asking = ['m01', 'm06', 'm09', 'm11', 'm22', 'm26'];

/** @param {import('../lib/context.js').Context} t */
const asked = async (t) => (await t.panel()).system.guess;

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    ...once,
    shares: true,
    name: 'each system that asks tells nothing until its guess stands, and then both',
    limit: 120000,
    async run(t) {
      await t.open('view=m11', 'en');
      for (const id of asking) {
        await t.yuntu('go', 'view=' + id);
        await t.until((/** @type {string} */ want) => /** @type {any} */ (window).yuntu.panel().view === want && !!document.querySelector('#ask form'), [id], 5000, `${id} asks`);
        const before = await t.panel(), g = before.system.guess;
        t.check(!g.committed && !g.truth && !g.answer.length && !before.body.length && !before.system.curve, `${id} does not tell before it is asked`);
        t.equal(await t.page.eval(() => ['#body', '#system-curve', '#system-matters', '#system-receipt', '#system-formula'].filter((q) => document.querySelector(q)?.textContent?.trim())), [], `${id}: what stands there already`);
        await t.page.click('#guess-commit'); // who leaves the slider where it stands has guessed that
        await t.until(() => !!document.querySelector('#ask #guess-answer'), [], 4000, `${id} tells`);
        const after = await t.panel();
        t.check(after.system.guess.truth && after.system.guess.score && after.body.length > 2 && after.query.includes('guess='), `${id}: guess, truth and how far apart`);
        await t.until(() => document.activeElement?.id === 'guess-answer', [], 2000, `${id}: the answer is read on from`);
      }
    },
  },
  {
    shares: true,
    name: 'a guess is made with the keyboard alone, taken back, and passed over',
    async run(t) {
      await t.open('view=m11', 'en');
      t.check(await t.page.eval(() => document.querySelector('h2#headline')?.textContent === /** @type {any} */ (window).yuntu.panel().system.name), 'the claim is not there yet');
      await t.page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#guess-range')).focus());
      await t.page.press('ArrowRight');
      t.equal((await asked(t)).value, 155, 'an arrow moves it by a step');
      t.equal(await t.page.eval(() => document.querySelector('#guess-range')?.getAttribute('aria-valuetext')), '155%', 'what a screen reader says');
      t.check(await t.page.eval(() => /** @type {any} */ (window).yuntu.outline().some((/** @type {any} */ r) => /Your guess/.test(r.label) && r.value === '155%')), 'the outline has it');
      await t.page.press('Tab');
      t.equal(await t.page.eval(() => document.activeElement?.id), 'guess-number', 'the number comes next');
      await t.page.press('Tab');
      t.equal(await t.page.eval(() => document.activeElement?.id), 'guess-commit', 'then the button');
      await t.page.press('Tab');
      t.equal(await t.page.eval(() => document.activeElement?.id), 'guess-show', 'then the way past it');
      await t.page.press('Tab');
      t.check(await t.page.eval(() => !document.activeElement?.closest('#ask')), 'and on');
      await t.page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#guess-commit')).focus());
      await t.page.press('Enter');
      await t.until(() => /** @type {any} */ (window).yuntu.panel().system.guess.committed, [], 4000, 'it stands');
      const g = await asked(t);
      t.equal([g.truth, g.score], ['100%', 'Your guess was 55 percentage points too high.'], 'the difference in plain words');
      t.equal(await t.yuntu('query'), 'lang=en&view=m11&guess=155', 'the link');
      await t.page.click('#guess-again');
      await t.until(() => !!document.querySelector('#ask form'), [], 4000, 'asked again');
      await t.page.click('#guess-show');
      await t.until(() => /** @type {any} */ (window).yuntu.panel().body.length > 2, [], 4000, 'told without a guess');
      t.equal(await t.page.eval(() => [document.activeElement?.id, document.querySelector('#ask')?.children.length]), ['headline', 0], 'read on from the claim');
      await t.yuntu('go', 'view=m22&sim.revenue=2246');
      await t.until(() => { const p = /** @type {any} */ (window).yuntu.panel(), now = document.querySelector('#headline > .began'); return p.began && now?.textContent === p.began && !document.title.includes(p.began); }, [], 4000, 'a slider that is moved: before the claim stands where it holds');
      await t.until(() => [...document.querySelectorAll('#clock [title], #theme[title]')].length === 0, [], 1000, 'no name is said twice');
    },
  },
  {
    shares: true,
    name: 'the mark itself is dragged, in the picture and on its scale',
    async run(t) {
      await t.open('view=m09', 'en');
      const grip = () => t.page.eval(() => {
        const c = /** @type {HTMLElement} */ (document.querySelector('#stage')).getBoundingClientRect(), s = /** @type {any} */ (window).yuntuStage;
        /** @type {{x: number, y: number} | undefined} */
        let last;
        for (let y = 4; y < c.height; y += 6) for (let x = 4; x < c.width; x += 6) if (s.grip(x, y) && y > c.height - 60) last = { x: c.left + x, y: c.top + y };
        return last;
      });
      const at = await grip();
      if (!at) throw new Failure('there is no mark to take hold of');
      const before = (await asked(t)).value;
      await t.page.drag([at, { x: at.x - 80, y: at.y }, { x: at.x - 200, y: at.y }]);
      const after = (await asked(t)).value;
      t.check(after < before - 100, `dragged to the left it is ${after}, from ${before}`);
      t.equal(await t.page.eval(() => Number(/** @type {any} */ (document.querySelector('#guess-range')).value)), after, 'the slider has followed');
    },
  },
  {
    ...once,
    shares: true,
    name: 'nobody is asked where something was set, in somebody else’s page, or on paper',
    async run(t) {
      for (const q of ['view=m11&sim.cut=30', 'view=m22&t=3', 'step=2&view=m11', 'view=m11&ui=min', 'view=m11&guess=-']) {
        await t.open(q, 'en');
        const p = await t.panel();
        t.check(!p.system.guess && p.body.length > 2, `${q} tells at once`);
      }
      await t.open('view=m11', 'en');
      t.check(!!(await asked(t)), 'it asks');
      await t.page.eval(() => dispatchEvent(new Event('beforeprint')));
      t.check(await t.page.eval(() => /25%/.test(document.querySelector('#print')?.textContent ?? '')), 'on paper the answer stands');
      await t.page.eval(() => dispatchEvent(new Event('afterprint')));
    },
  },
];
