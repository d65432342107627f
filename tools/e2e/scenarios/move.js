// @ts-check
// What follows a finger in its frame, and what follows when it rests.

import { once } from '../lib/once.js';

/** slide puts the second slider to a part of its way as a finger does, and says what has changed at once and when it rests. Runs in the page. @param {number} part */
async function slide(part) {
  const { yuntu } = /** @type {any} */ (window);
  const text = (/** @type {string} */ q) => document.querySelector(q)?.textContent ?? '';
  /** @returns {Record<string, string>} */
  const see = () => ({
    value: text('.slider output'), answer: text('#body p'), curve: document.querySelector('#system-curve path.now')?.getAttribute('d') ?? '', said: text('#system-curve .help'),
    table: text('.receipt'), outline: text('#outline'), matters: text('#system-matters'), address: location.search, query: yuntu.query(),
  });
  const slider = /** @type {HTMLInputElement} */ (document.querySelectorAll('.slider input')[1]), { min, max, step } = slider;
  const before = see(), { builds } = yuntu.stats(), button = document.querySelector('#body button');
  const lo = Number(min), hi = Number(max);
  slider.value = String(lo + Number(step) * Math.round(((hi - lo) * part) / Number(step)));
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  const changed = (/** @type {Record<string, string>} */ now) => Object.keys(now).filter((k) => now[k] !== before[k]).sort();
  const atOnce = changed(see());
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const painted = yuntu.stats().builds > builds;
  for (let i = 0; i < 60 && see().address === before.address; i++) await new Promise((done) => setTimeout(done, 50)); // it comes last
  const now = see(), panel = yuntu.panel(), plain = (/** @type {any[]} */ t) => t.map((p) => (typeof p === 'string' ? p : p.text)).join('');
  return {
    atOnce, painted, rested: changed(now), same: button === document.querySelector('#body button'),
    true: [now.answer === plain(panel.body[0]), now.said.startsWith(panel.system.curve.said), now.address === '?' + panel.query.replace('lang=en&', '')], // which its folder says
  };
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'picture, slider, sentence and curve follow a finger in its frame, all else when it rests',
    async run(t) {
      await t.open('view=m11&guess=-&motion=reduced&painter=2d');
      await t.page.eval(() => { for (const d of document.querySelectorAll('#system details')) /** @type {HTMLDetailsElement} */ (d).open = true; });
      await t.sleep(50); // the page hears of an unfolding a task later
      for (const part of [0.9, 0.2]) {
        const now = await t.page.eval(slide, part);
        t.equal(now.atOnce.filter((/** @type {string} */ k) => k !== 'value'), ['answer', 'curve', 'query', 'said'], 'what follows at once');
        t.check(now.painted, 'so does the picture');
        t.check(now.same, 'a number of the sentence stays the button that it was');
        for (const k of ['address', 'answer', 'curve', 'matters', 'outline', 'query', 'said', 'table']) t.check(now.rested.includes(k), `${k} has followed when it rests: ${now.rested}`);
        t.equal(now.true, [true, true, true], 'sentence, curve and address are those of the panel');
      }
    },
  },
  {
    ...once,
    shares: true,
    name: 'a slider that moves makes no garbage in the program',
    async run(t) {
      await t.open('view=m11&guess=-&motion=reduced&painter=2d');
      await t.still();
      const seen = await t.page.eval(() => {
        const { yuntu, yuntuBoot, yuntuStage } = /** @type {any} */ (window), { program } = yuntuBoot;
        const move = (/** @type {number} */ n) => {
          for (let i = 0; i < n; i++) {
            program.yuntuMove(0, 10 + 20 * (i % 4));
            program.yuntuFollow(1);
            program.yuntuFrame(16);
          }
        };
        move(12);
        const counts = [yuntu.stats().allocs, yuntu.stats().allocs];
        move(60);
        counts.push(yuntu.stats().allocs);
        yuntuStage.tell();
        return counts;
      });
      t.equal(seen[2] - seen[1], seen[1] - seen[0], 'what sixty moves and frames allocate is what the question does');
    },
  },
];
