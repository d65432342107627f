// @ts-check
// Numbers inside sentences: each is a button that opens the card behind it, by mouse, finger and keyboard.

import { once } from '../lib/once.js';
import { pages } from '../lib/tables.js';

/** @typedef {import('../lib/context.js').Context} Context */

/** The first number of a part of the page, in sight: its key, its words and its middle. @param {Context} t @param {string} where */
const first = (t, where) => t.until((/** @type {string} */ w) => {
  const b = document.querySelector(`${w} button.number`);
  if (!b) return null;
  b.scrollIntoView({ block: 'center' });
  const r = b.getClientRects()[0], p = b.parentElement;
  if (!r || !p) return null;
  return { n: b.getAttribute('data-n'), text: b.textContent, x: r.x + r.width / 2, y: r.y + r.height / 2, in: p.textContent };
}, [where], 6000, `a number in ${where}`);

/** @param {Context} t @param {string} n */
const opened = (t, n) => t.until((/** @type {string} */ want) => {
  const box = /** @type {HTMLDialogElement} */ (document.getElementById('card')), c = /** @type {any} */ (window).yuntu.panel().card;
  return box.open && c?.id === want && box.textContent?.includes(c.title) && (!!c.source || c.terms.length > 0);
}, [n.includes(':') ? n : 'obs:' + n], 5000, `the card ${n} is open, with a source or what it adds up`);

/** @param {Context} t */
async function closed(t) {
  await t.page.press('Escape');
  await t.until(() => !(/** @type {HTMLDialogElement} */ (document.getElementById('card')).open), [], 4000, 'the card is closed');
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...['zh-Hans', 'zh-Hant', 'en'].flatMap((lang) => [{
    ...(lang === 'zh-Hant' ? {} : once),
    shares: true,
    name: `a number in words opens its card by mouse, finger and keyboard, in ${lang}`,
    async run(/** @type {Context} */ t) {
      await t.open('view=capex', lang);
      await t.still();
      let b = await first(t, '#body');
      t.check(b.in?.includes(b.text ?? '') && b.in.length > (b.text ?? '').length, 'it stands inside its sentence');
      await t.page.click({ x: b.x, y: b.y });
      await opened(t, b.n ?? '');
      await closed(t);
      if (t.engine.can.has('touch')) {
        b = await first(t, '#body');
        await t.page.swipe([{ x: b.x, y: b.y }]);
        await opened(t, b.n ?? '');
        await t.sleep(400);
        t.check(await t.page.eval(() => /** @type {HTMLDialogElement} */ (document.getElementById('card')).open), 'the tap does not close what it opened');
        await closed(t);
      }
      b = await first(t, '#headline');
      await t.page.eval((/** @type {string} */ n) => /** @type {HTMLElement} */ (document.querySelector(`#headline button.number[data-n="${n}"]`)).focus(), b.n ?? '');
      await t.page.press('Enter');
      await opened(t, b.n ?? '');
      await closed(t);
      t.equal(await t.page.eval(() => document.activeElement?.getAttribute('data-n')), b.n, 'the focus is back on the number');
    },
  }, {
    shares: true,
    name: `no line of the words begins with a comma or a stop behind a number, in ${lang}`,
    async run(/** @type {Context} */ t) {
      await t.open('market=idc-china-iaas', lang);
      for (const width of [1280, 1100, 900, 390]) {
        await t.page.viewport(width, 720);
        await t.still();
        t.equal(await t.page.eval(() => {
          const bad = [];
          for (const b of document.querySelectorAll('#headline .number, #body .number, #more .number')) {
            const walk = document.createTreeWalker(/** @type {Element} */ (b.closest('h1, h2, p')), NodeFilter.SHOW_TEXT);
            walk.currentNode = /** @type {Node} */ (b.firstChild);
            const next = walk.nextNode();
            if (!next || !/^[，。、；：）」,.;:)]/.test(next.textContent ?? '')) continue;
            const r = document.createRange();
            r.setStart(next, 0);
            r.setEnd(next, 1);
            const stop = r.getBoundingClientRect(), lines = b.getClientRects(), last = lines[lines.length - 1];
            if (stop.height > 0 && last && stop.top > last.bottom - 2) bad.push(b.textContent);
          }
          return bad;
        }), [], `at ${width} px`);
      }
    },
  }]),
  {
    shares: true,
    name: 'a card of a worked-out number lists its terms, and each opens',
    async run(t) {
      await t.open('view=capex&n=total:capex/2026Q2/usd');
      await t.until(() => document.querySelectorAll('#card button.number').length >= 8, [], 5000, 'the eight companies');
      await t.page.click('#card [data-focus="term-0"]');
      const key = await t.until(() => { const c = /** @type {any} */ (window).yuntu.panel().card; return c && !c.id.startsWith('total:') && c.id; }, [], 5000, 'the card of one of them');
      t.equal(new URLSearchParams(await t.yuntu('query')).get('n'), key, 'the link');
      t.equal(await t.page.eval(() => document.activeElement?.id), 'card-title', 'reading goes on at its title');
    },
  },
  {
    ...once,
    shares: true,
    name: 'what a question asks for is in no number before the guess, and in the answer after it',
    async run(t) {
      await t.open('step=1');
      for (const { id } of pages(t.root).filter((p) => p.asks)) {
        await t.yuntu('go', `step=${id}`);
        const { lesson } = await t.panel();
        t.equal(lesson.guess.answer, [], 'no answer yet');
        await t.yuntu('do', { do: 'guess', value: lesson.guess.min });
        await t.yuntu('do', { do: 'commit' });
        const b = await first(t, '#guess-answer');
        await t.page.click({ x: b.x, y: b.y });
        await opened(t, b.n ?? '');
        await closed(t);
      }
    },
  },
  {
    shares: true,
    name: 'the total, a plan and a change of base open from the rows for screen readers',
    async run(t) {
      await t.open('view=capex&form=lines&t=2026Q2&f=alibaba-group');
      await t.still();
      const rows = (await t.yuntu('outline')).filter((/** @type {any} */ r) => /\d/.test(r.label + r.value) && r.role !== 'clock' && r.role !== 'heading');
      t.equal(rows.filter((/** @type {any} */ r) => !r.target).map((/** @type {any} */ r) => r.label), [], 'rows with a number that open nothing');
      const last = rows[rows.length - 1];
      const label = await t.page.eval((/** @type {number} */ target) => {
        const b = /** @type {HTMLElement} */ (document.querySelector(`#outline button[data-target="${target}"]`));
        b.focus();
        return b.textContent;
      }, last.target);
      t.check(label, 'it is a button');
      await t.page.press('Enter');
      await t.until(() => !!(/** @type {any} */ (window).yuntu.panel().card), [], 4000, `the card of «${label}»`);
    },
  },
];
