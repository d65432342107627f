// @ts-check
// A class, a projector and a clicker with two keys.

import { host } from '../lib/host.js';
import { once } from '../lib/once.js';
import { plain } from '../lib/prose.js';
import { pages } from '../lib/tables.js';

/** @typedef {import('../lib/context.js').Context} Context */

/** where is the page of the lesson, and what of its question has been asked and told. */
const where = () => {
  const { lesson } = /** @type {any} */ (window).yuntu.panel(), form = document.querySelector('#lesson form');
  return { step: lesson?.step ?? 0, count: lesson?.count ?? 0, asks: !!lesson?.guess, asked: !!form?.contains(document.activeElement), told: !!lesson?.guess?.committed };
};

/** turned waits until the lesson is at a page. @param {Context} t @param {number} step */
const turned = (t, step) => t.until((/** @type {number} */ n) => /** @type {any} */ (window).yuntu.panel().lesson?.step === n, [step], 4000, `page ${step}`);

/**
 * whole checks that words, picture and the way on stand on the screen together: on a projector with all its words, on a desk
 * what asks or tells, and that words are large enough to be read.
 * @param {Context} t @param {string} page @param {boolean} big
 */
async function whole(t, page, big) {
  const at = await t.page.eval(() => {
    const words = /** @type {HTMLElement} */ (document.getElementById('words')), box = words.getBoundingClientRect(), stage = /** @type {Element} */ (document.getElementById('stage')).getBoundingClientRect();
    const within = (/** @type {string} */ q) => { const e = document.querySelector(q); if (!e) return true; const r = e.getBoundingClientRect(); return r.width > 0 && r.top >= box.top - 1 && r.bottom <= box.bottom + 1 && r.bottom <= innerHeight; };
    const told = /** @type {Element} */ (document.querySelector('#lesson .guess') ?? document.querySelector('.lesson-body'));
    return { next: within('#lesson-next'), title: within('#lesson-title'), body: within('#lesson .guess') && (!!document.getElementById('guess-answer') || within('.lesson-body')), scrolled: words.scrollTop, page: scrollY, stage: [stage.width > 500, stage.height > 400, stage.bottom <= innerHeight],
      over: told.getBoundingClientRect().bottom - /** @type {Element} */ (document.querySelector('#lesson .go')).getBoundingClientRect().top, size: parseFloat(getComputedStyle(/** @type {Element} */ (document.querySelector('#lesson p'))).fontSize) };
  });
  t.check(at.next && at.title && (big ? at.body : at.over <= 1) && at.scrolled === 0 && at.page === 0 && at.stage.every(Boolean) && at.size >= 14, `${page}${big ? ' on a projector' : ''}: ${JSON.stringify(at)}`);
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  // One walk a language, and what is asked of a page is asked while it is there. English moves as readers have it, its words are longest; the two others are on a projector.
  ...['en', 'zh-Hans', 'zh-Hant'].map((lang) => ({
    ...(lang === 'zh-Hans' ? once : {}),
    shares: true,
    size: { width: 1280, height: 720 },
    name: `PageDown alone goes through the whole lesson, guess, answer, next; each page says and shows something and stands whole, in ${lang}`,
    limit: 360000,
    async run(/** @type {Context} */ t) {
      const big = lang !== 'en', all = pages(t.root), count = all.length, titles = new Set();
      await t.open(big ? 'step=1&big=1&motion=reduced' : 'step=1', lang);
      t.equal((await t.panel()).lesson.links.map((/** @type {any} */ l) => l.id), all.map((p) => p.id), 'the pages in their order');
      for (let step = 1; step <= count; step++) {
        const page = `page ${step}`, asks = all[step - 1].asks;
        await turned(t, step);
        if (!big) await t.still();
        const { lesson } = await t.panel();
        titles.add(plain(lesson.title));
        t.check(lesson.body.map(plain).join('').length > 20, `${page} has words`);
        t.check((await t.yuntu('outline')).length >= 3, `${page} has a picture`);
        t.check(!lesson.strayed, `${page} begins at its own view`);
        t.check(await t.page.eval((/** @type {string} */ title) => document.getElementById('lesson')?.textContent?.includes(title), plain(lesson.title)), `${page}: its title is on the page`);
        t.equal(new URLSearchParams(await t.yuntu('query')).get('step'), all[step - 1].id, 'the link');
        t.equal(!!lesson.guess, asks, `${page} asks`);
        await whole(t, page, big);
        if (!big && t.engine.name === 'chromium') {
          await t.yuntu('do', { do: 'set', values: { big: '1' } });
          await whole(t, page, true);
          await t.yuntu('do', { do: 'set', values: { big: '0' } });
        }
        if (asks) {
          await t.page.press('PageDown');
          const at = await t.page.eval(where);
          t.check(at.step === step && at.asked && !at.told, `${page}: the question has the focus: ${JSON.stringify(at)}`);
          await t.page.press('PageDown');
          await t.until(() => /** @type {any} */ (window).yuntu.panel().lesson.guess.committed && !!document.getElementById('guess-answer'), [], 4000, `${page}: the answer`);
          t.equal((await t.page.eval(where)).step, step, 'it stays at the page');
          t.check((await t.yuntu('outline')).some((/** @type {any} */ r) => /^(Your guess\b|你猜的)/.test(r.label) && r.value), `${page}: the guess is in the picture`);
          if (big) await whole(t, `${page} with its answer`, true);
        }
        // Whatever was touched last, the key is the lesson's.
        if (step % 3 === 0) await t.page.eval(() => /** @type {HTMLElement | null} */ ([...document.querySelectorAll('#range, #speed, #controls input, #controls select')].find((e) => e.getClientRects().length))?.focus());
        if (step < count) await t.page.press('PageDown');
      }
      t.equal(titles.size, count, 'each page has a title of its own');
      await t.until(() => document.getElementById('live')?.textContent, [], 6000, 'that it is the last page is said first');
      await t.page.eval(() => { // on a busy machine what the page says of itself may come after it
        /** @type {string[]} */
        const said = /** @type {any} */ (window).heard = [], live = /** @type {Element} */ (document.getElementById('live'));
        new MutationObserver(() => said.push(live.textContent ?? '')).observe(live, { childList: true, characterData: true, subtree: true });
      });
      const kept = await t.page.eval(() => new Promise((done) => { addEventListener('keydown', (e) => setTimeout(() => done(e.defaultPrevented)), { once: true, capture: true }); dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true })); }));
      t.equal(kept, false, 'at the last page the key is left to others');
      await t.until(() => { const end = document.getElementById('lesson-end')?.textContent; return end && /** @type {any} */ (window).heard.some((/** @type {string} */ s) => s.startsWith(end)); }, [], 10000, 'that it was the last one is said, and stands there');
      await t.page.press('PageUp');
      await turned(t, count - 1);
    },
  })),
  {
    name: 'keys that the lesson has no use for turn the slides around it',
    async run(t) {
      const page = await host(`<script>keys = []; addEventListener('keydown', (e) => keys.push(e.key));</script><div data-yuntu="${t.url}en/?step=1&amp;motion=reduced"></div><script src="${t.url}embed.js"></script>`);
      try {
        await t.page.goto(page.url);
        await t.until(() => !!document.querySelector('iframe'), [], 10000, 'the frame');
        for (let i = 0; i < 400 && !(await t.page.inside(0, () => document.documentElement.classList.contains('live')).catch(() => false)); i++) await t.sleep(100);
        await t.page.inside(0, () => /** @type {any} */ (window).yuntu.go('step=99&lang=en&motion=reduced'));
        const at = async (/** @type {'count' | 1} */ want) => { for (let i = 0; i < 100 && !(await t.page.inside(0, (/** @type {'count' | 1} */ w) => { const l = /** @type {any} */ (window).yuntu.panel().lesson; return l?.step === (w === 'count' ? l.count : w); }, want)); i++) await t.sleep(50); };
        await at('count'); // its words come later
        await t.page.inside(0, () => { for (const e of [document.getElementById('words'), document.scrollingElement]) if (e) e.scrollTop = 1e6; }); // and are read to their end
        for (const key of ['PageDown', 'ArrowRight', '.', 'b']) await t.page.inside(0, (/** @type {string} */ k) => { document.body.dispatchEvent(new KeyboardEvent('keydown', { key: k, bubbles: true, cancelable: true })); }, key);
        await t.page.inside(0, () => /** @type {any} */ (window).yuntu.go('step=1&lang=en&motion=reduced'));
        await at(1);
        for (const key of ['PageUp', 'PageDown']) await t.page.inside(0, (/** @type {string} */ k) => { document.body.dispatchEvent(new KeyboardEvent('keydown', { key: k, bubbles: true, cancelable: true })); }, key);
        await t.until(() => /** @type {any} */ (window).keys.length >= 5, [], 4000, 'the host hears the keys');
        for (let i = 0; i < 8 && await t.page.inside(0, () => /** @type {any} */ (window).yuntu.panel().lesson.step === 1); i++) { // a page longer than the frame is read first
          await t.page.inside(0, () => { document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true })); });
          await t.sleep(50);
        }
        t.equal(await t.page.eval(() => /** @type {any} */ (window).keys), ['PageDown', 'ArrowRight', '.', 'b', 'PageUp'], 'keys, in order; the last was the lesson’s own');
        t.equal(await t.page.inside(0, () => /** @type {any} */ (window).yuntu.panel().lesson.step), 2, 'which turned its page');
      } finally { await page.stop(); }
    },
  },
  {
    ...once,
    shares: true,
    size: { width: 1280, height: 500 },
    name: 'a page of the lesson that is longer than the screen is read to its end before it is turned',
    async run(t) {
      await t.open('step=flywheel&motion=reduced');
      const { step } = await t.page.eval(where);
      const seen = () => { // the way on is always in sight, and may lie over the words
        const box = (/** @type {string} */ q) => /** @type {Element} */ (document.querySelector(q)).getBoundingClientRect();
        return box('.lesson-body').bottom <= Math.min(box('#lesson .go').top, box('#words').bottom, innerHeight) + 2;
      };
      t.check(!(await t.page.eval(seen)), 'at first its end is out of sight');
      let presses = 0;
      for (; presses < 8 && !(await t.page.eval(seen)); presses++) {
        await t.page.press('PageDown');
        t.equal((await t.page.eval(where)).step, step, `the page after ${presses + 1} presses`);
      }
      t.check(presses > 0 && presses < 8, `its end is reached: ${presses} presses`);
      for (let i = 0; i < 2 && (await t.page.eval(where)).step === step; i++) { await t.page.press('PageDown'); await t.sleep(100); } // what is left may be a margin
      t.equal((await t.page.eval(where)).step, step + 1, 'then the page is turned');
    },
  },
  {
    ...once,
    shares: true,
    name: 'pictures of the lesson show the point of their page',
    async run(t) {
      await t.open('step=slump');
      const all = pages(t.root).map((p) => p.id);
      const rows = async () => (await t.yuntu('outline')).map((/** @type {any} */ r) => `${r.label} ${r.value}`.trim());
      // What a page says of growth, cuts, another count, and of what comes out of a system stands in its picture, with the same number.
      for (const [step, ...want] of [['slump', 'Q1 2021 37%', 'Q1 2023 −2%'], ['cuts', '−15%–50% 2023-04', '−20%–55% 2024-02-29'], ['price-war', '81.6', '80', '68'], ['base', '26.7%'], ['quality', '155%'], ['revival', 'Q2 2024 6%', 'Q1 2026 38%'],
        ['chips', '28,000'], ['flywheel', '12 years'], ['rerating', '35.9%'], ['open-end', '37%']]) {
        await t.yuntu('go', 'step=' + step);
        await turned(t, all.indexOf(String(step)) + 1);
        const got = await rows();
        for (const w of want) t.check(got.some((/** @type {string} */ r) => r.replace(/[-−>]/g, '').includes(String(w).replace(/[-−>]/g, ''))), `page ${step} shows ${w}: ${JSON.stringify(got.slice(0, 40))}`);
        const { lesson } = await t.panel();
        t.check(!lesson.strayed && plain(lesson.title).length > 10, `page ${step} is itself`);
      }
    },
  },
];
