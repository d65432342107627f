// @ts-check
// The guided lesson: an ordinary walk through states.

import { once } from '../lib/once.js';
import { plain } from '../lib/prose.js';
import { pages } from '../lib/tables.js';

const step = (/** @type {number} */ n) => [(/** @type {number} */ want) => /** @type {any} */ (window).yuntu.panel().lesson?.step === want, [n], 6000, `step ${n} is shown`];

/** @param {import('../lib/context.js').Context} t @param {number} n */
const at = (t, n) => t.until(.../** @type {[any, any[], number, string]} */ (step(n)));

/**
 * swipe moves a finger as quickly as a swipe wants it, which is a matter of the driver's and the machine's: a move that took
 * longer turned no page, and one that the browser broke off because the page was slow to hear of it did neither. Those
 * are made again.
 * @param {import('../lib/context.js').Context} t @param {import('../lib/driver.d.ts').Point[]} points
 */
async function swipe(t, points) {
  for (let tries = 0; tries < 5; tries++) {
    await t.page.eval(() => {
      const w = /** @type {any} */ (window);
      addEventListener('touchstart', (e) => { w.down = e.timeStamp; }, { once: true, capture: true });
      w.lifted = new Promise((done) => { for (const end of ['touchend', 'touchcancel']) addEventListener(end, (e) => done(end === 'touchend' ? e.timeStamp - w.down : Infinity), { once: true, capture: true }); });
    });
    await t.page.swipe(points);
    const took = await t.page.eval(() => Promise.race([/** @type {any} */ (window).lifted, new Promise((done) => setTimeout(done, 3000, Infinity))]).then(Number));
    if (took !== null && took < 700) return; // JSON has no Infinity
  }
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'a table opens where the picture’s time stands',
    async run(t) {
      for (const query of ['step=unknown', 'step=unknown&big=1']) {
        await t.open(query);
        const row = await t.until(() => {
          const when = /** @type {any} */ (window).yuntu.panel().timeline.text, box = document.getElementById('sheet'), own = box && !box.hidden && [...box.querySelectorAll('tbody tr')].find((r) => r.firstElementChild?.textContent === when);
          if (!box || !own) return null;
          const a = own.getBoundingClientRect(), b = box.getBoundingClientRect();
          return { when, inside: a.top >= b.top && a.bottom <= b.bottom + 1, rows: box.querySelectorAll('tbody tr').length };
        }, [], 8000, query + ': a table with the row of its time');
        t.check(row.inside && row.rows > 10, `${query}: ${JSON.stringify(row)}`);
      }
    },
  },
  {
    shares: true,
    name: 'next and back by keys of a clicker and by arrows',
    async run(t) {
      await t.open('step=1');
      await t.page.press('PageDown'); await at(t, 2);
      await t.page.press('PageDown'); await at(t, 3);
      await t.page.press('PageUp'); await at(t, 2);
      await t.page.press('ArrowRight'); await at(t, 3);
      await t.page.press('ArrowLeft'); await at(t, 2);
    },
  },
  {
    calm: true, // and its page is its own: where nothing is drawn Chromium goes on flinging, and takes the next tap for one that stops it
    name: 'next and back by swipe',
    needs: ['touch'],
    size: { width: 390, height: 844 },
    async run(t) {
      await t.open('step=2');
      const r = await t.page.eval(() => { const b = /** @type {Element} */ (document.getElementById('words')).getBoundingClientRect(); return { x: b.x, y: b.y, w: b.width, h: Math.min(b.height, innerHeight - b.y) }; });
      const y = r.y + Math.min(r.h / 2, 60);
      await swipe(t, [{ x: r.x + r.w * 0.8, y }, { x: r.x + r.w * 0.2, y }]);
      await at(t, 3);
      await swipe(t, [{ x: r.x + r.w * 0.2, y }, { x: r.x + r.w * 0.8, y }]);
      await at(t, 2);
    },
  },
  {
    shares: true,
    name: 'a reader may stray and come back',
    async run(t) {
      await t.open('step=2');
      const own = await t.yuntu('query');
      const { timeline } = await t.panel();
      if (timeline) await t.yuntu('do', { do: 'seek', t: timeline.t > timeline.min ? timeline.min : timeline.max, final: true });
      else await t.yuntu('do', { do: 'set', values: { form: 'table' } });
      await t.until(() => /** @type {any} */ (window).yuntu.panel().lesson?.strayed, [], 4000, 'the lesson notices');
      await t.yuntu('do', { do: 'lesson', by: 0 });
      await t.until(() => !(/** @type {any} */ (window).yuntu.panel().lesson?.strayed), [], 4000, 'back at the step');
      t.equal(await t.yuntu('query'), own, 'the link');
    },
  },
  {
    ...once,
    shares: true,
    name: 'whoever looks at another picture comes back to the page where he was, until he leaves the lesson',
    async run(t) {
      await t.open('step=99&motion=reduced'); // nobody was there who was led to what is nearest
      await t.yuntu('go', 'view=share&lang=en&motion=reduced');
      await t.until(() => /^Start/.test(document.getElementById('start-lesson')?.textContent ?? ''), [], 4000, 'the lesson starts from the beginning');
      await t.yuntu('go', 'step=price-war&lang=en&motion=reduced');
      const { step, id } = (await t.panel()).lesson;
      await t.page.goto(t.url + 'en/systems/'); // contents are a page of their own
      await t.page.goto(t.url + 'en/?view=m15&motion=reduced');
      await t.live();
      const button = () => t.page.eval(() => document.getElementById('start-lesson')?.textContent ?? '');
      t.check((await button()).includes(` ${step} `), `back to step ${step}: «${await button()}»`);
      await t.page.click('#start-lesson');
      await t.until((/** @type {string} */ want) => /** @type {any} */ (window).yuntu.panel().lesson?.id === want, [id], 6000, 'the page of before');
      await t.page.click('#lesson-leave');
      await t.until(() => !(/** @type {any} */ (window).yuntu.panel().lesson), [], 4000, 'the lesson is left');
      t.check(/^Start/.test(await button()), `it starts from the beginning: «${await button()}»`);
    },
  },
  {
    ...once,
    shares: true,
    name: 'a guess is committed before the answer is told',
    async run(t) {
      await t.open('step=1');
      for (const [i, page] of pages(t.root).entries()) {
        if (!page.asks) continue;
        const n = i + 1;
        await t.yuntu('go', 'step=' + page.id);
        await at(t, n);
        const g = (await t.panel()).lesson.guess;
        t.check(!g.committed && !g.truth && !g.answer.length, `step ${n} does not tell before it is asked`);
        t.check(await t.page.eval(() => !!document.querySelector('#lesson input')), `step ${n} has an input`);
        await t.yuntu('do', { do: 'guess', value: g.max });
        await t.yuntu('do', { do: 'commit' });
        const told = (await t.panel()).lesson.guess;
        t.check(told.committed && told.truth && told.answer.length && told.figure, `step ${n} tells, with the source`);
        await t.yuntu('do', { do: 'again' });
        t.check(!(await t.panel()).lesson.guess.committed, `step ${n} can be tried again`);
      }
      await t.yuntu('go', 'view=m11');
      await t.until(() => !!document.querySelector('#ask form'), [], 4000, 'a system asks');
      t.equal(await t.page.eval(() => document.querySelectorAll('#guess-range, #guess-answer').length), 1, 'questions on the page, outside of the lesson');
    },
  },
  {
    ...once,
    size: { width: 390, height: 844 },
    shares: true,
    name: 'on a phone the answer to a guess is read from its first line',
    async run(t) {
      for (const { id: step } of pages(t.root).filter((p) => p.asks)) {
        await t.open('step=' + step);
        await t.page.click('#guess-commit');
        await t.until(() => !!document.getElementById('guess-answer'), [], 4000, 'the answer');
        const [top, bottom, from, to] = await t.page.eval(() => {
          const h = /** @type {Element} */ (document.querySelector('#guess-answer h3')).getBoundingClientRect(), w = /** @type {Element} */ (document.getElementById('words')).getBoundingClientRect();
          return [h.top, h.bottom, w.top, w.bottom];
        });
        t.check(top >= from && bottom <= to, `step ${step}: the heading stands at ${top} to ${bottom}, the words at ${from} to ${to}`);
      }
    },
  },
];
