// @ts-check
// What is on screen is in the link, and the link brings it back.

import { once } from '../lib/once.js';

const views = [
  'form=race&t=2019Q4', 'form=stream', 'form=table', 'view=capex', 'view=capex&form=race&span=cumulative&cur=usd',
  'view=m16', 'obs=1', 'f=alibaba-cloud', 'theme=dark', 'big=1', 'step=cuts',
];

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    ...once,
    shares: true,
    name: 'a link opens what it says and is written back the same',
    limit: 90000,
    async run(t) {
      await t.open();
      for (const view of views) {
        t.check(await t.yuntu('go', view), `«${view}» is understood`);
        const first = await t.yuntu('query');
        t.check(await t.yuntu('go', first), `«${first}» is understood`);
        t.equal(await t.yuntu('query'), first, `«${view}», written and read again`);
        for (const [key, value] of new URLSearchParams(view)) t.equal(new URLSearchParams(first).get(key) ?? value, value, `${key} of «${view}» survives`);
      }
    },
  },
  {
    ...once,
    name: 'an address that is none leads where it meant, or offers the three languages',
    async run(t) {
      t.expect(/status of 404/);
      await t.page.goto(t.url + 'nothing/at/all?view=m11');
      t.equal(await t.page.eval(() => [...document.querySelectorAll(/** @type {'a'} */ ('a[data-folder]'))].map((a) => a.pathname + a.search)), ['zh-Hans', 'zh-Hant', 'en'].map((l) => `/${l}/?view=m11`), 'the links, with what was asked for');
      await t.until(() => getComputedStyle(/** @type {Element} */ (document.querySelector('h1'))).fontSize === '30px', [], 5000, 'it has its style, at whatever depth');
      for (const [wrong, right] of [['EN/%3Fview=m11', 'en/?view=m11'], ['zh-hans/systems/m11', 'zh-Hans/systems/m11.html']]) {
        await t.page.goto(t.url + wrong);
        await t.until((/** @type {string} */ to) => location.pathname + location.search === '/' + to, [right], 8000, `${wrong} leads to ${right}`);
      }
    },
  },
  {
    name: 'the address bar follows, and a reload brings the same view',
    async run(t) {
      await t.open();
      await t.page.click('#views a[data-view=share]');
      await t.until(() => location.search.includes('form=stream'), [], 4000, 'the address says the form, which it kept; a link without a view means this one');
      const said = () => t.page.eval(() => [location.search, ...[...document.querySelectorAll('#views a[data-view]')].map((a) => a.getAttribute('href') ?? '')].filter((q) => /lang=/.test(q)));
      t.equal(await said(), [], 'links that say the language of their folder');
      await t.yuntu('do', { do: 'set', values: { lang: 'zh-Hant' } });
      await t.until(() => location.search.includes('lang=zh-Hant'), [], 4000, 'another one is said');
      t.check((await said()).length > 2, 'by the tabs too');
      await t.yuntu('do', { do: 'set', values: { lang: 'en' } });
      await t.until(() => !location.search.includes('lang='), [], 4000, 'until it is that of the folder again');
      const before = await t.yuntu('query');
      await t.page.reload();
      await t.live();
      t.equal(await t.yuntu('query'), before, 'the view after a reload');
    },
  },
  {
    shares: true,
    name: 'back and forward walk through the views',
    async run(t) {
      await t.open('view=m16');
      const view = (/** @type {string} */ v) => t.until((/** @type {string} */ w) => /** @type {any} */ (window).yuntu.panel().view === w, [v], 5000, `the view is ${v}`);
      await t.page.click('#views a[data-view=capex]'); await view('capex');
      t.equal(await t.page.eval(() => document.querySelectorAll('#views a[data-view=m16]').length), 0, 'a mechanism that is not shown has no tab');
      await t.page.click('#views a[data-view=share]'); await view('share');
      await t.page.back(); await view('capex');
      await t.page.back(); await view('m16');
      await t.page.forward(); await view('capex');
    },
  },
  ...['market=nowhere', 'view=castle&t=banana', 'f=%E4%BA%91%E4%BA%91&deal=x', 't=9999', 'n=gone', 'step=99', '%E0%A4%A=1', 'x'.repeat(5000)].map((bad) => ({
    ...(bad === 'market=nowhere' ? {} : once),
    shares: bad !== 'market=nowhere',
    name: `a bad link opens the nearest view and says so: ${bad.slice(0, 30)}`,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open(bad);
      const p = await t.panel();
      t.check(p.outline.length >= 3, 'there is a picture');
      t.check(p.problems.length > 0, 'the program noticed');
      t.check(await t.page.eval(() => { const e = document.getElementById('problems'); return e && !e.hidden && (e.textContent ?? '').trim().length > 10; }), 'the page says so');
    },
  })),
  {
    ...once,
    name: 'what others hang on a link, and what a sentence leaves on it, is passed over; a link writes nothing on the page',
    async run(t) {
      await t.open('view=capex&amp;form=race。&utm_source=x&from=singlemessage&isappinstalled=0&fbclid=IwAR1&openExternalBrowser=1');
      const p = await t.panel(), form = (/** @type {any} */ q) => q.controls.find((/** @type {any} */ c) => c.key === 'form').value;
      t.equal([p.view, form(p), p.problems], ['capex', 'race', []], 'view, form and problems');
      t.check(await t.page.eval(() => document.getElementById('problems')?.hidden), 'no box');
      t.check(!await t.yuntu('go', 'view=shrae&form=stream)'), 'a slip is told');
      const q = await t.panel();
      t.equal([q.view, form(q), q.problems.length], ['share', 'stream', 1], 'and the nearest is shown');
      t.check(q.problems[0].includes('share') && !q.problems[0].includes('shrae'), `in words of ours: ${q.problems[0]}`);
      const evil = 'Buy%20gold%E2%80%AE' + 'x'.repeat(20);
      await t.yuntu('go', ['f', 'market', 'n', 't', 'x', 'deal', 'sim.' + evil, evil].map((k) => `${k}=${evil}`).join('&') + ('&' + evil + '=1').repeat(50));
      const said = (await t.panel()).problems;
      t.check(said.length > 2 && said.length <= 6 && said.every((/** @type {string} */ s) => !/gold|\u202e/i.test(s)), `what is told: ${said.join(' / ')}`);
      await t.open('view=capex&f=' + 'x'.repeat(6000), 'zh-Hant');
      t.equal([(await t.panel()).lang, (await t.panel()).view], ['zh-Hant', 'capex'], 'language and view of a link that is too long');
    },
  },
  {
    ...once,
    shares: true,
    name: 'choosing a vendor keeps it in focus across forms',
    async run(t) {
      await t.open('f=alibaba-cloud&form=race');
      for (const form of ['lines', 'stream', 'table', 'race']) {
        await t.yuntu('do', { do: 'set', values: { form } });
        t.equal(new URLSearchParams(await t.yuntu('query')).get('f'), 'alibaba-cloud', `focus in ${form}`);
      }
    },
  },
  {
    shares: true,
    name: 'a number opens its source, by mouse on the picture and by the link',
    async run(t) {
      await t.open('form=race');
      await t.still();
      const rows = await t.yuntu('outline');
      const item = rows.find((/** @type {any} */ r) => r.role === 'item' && r.target);
      t.check(item, 'an item can be opened');
      await t.yuntu('do', { do: 'open', target: item.target });
      const p = await t.panel();
      if (!p.card) { // the vendor came into focus; its number opens the source
        const second = p.outline.find((/** @type {any} */ r) => r.target && r.target !== item.target);
        t.check(p.query.includes('f=') || second, 'opening did something');
      }
      const figure = p.table.rows.flatMap((/** @type {any} */ r) => r.figures).find((/** @type {string} */ f) => f);
      t.check(figure, 'the table names figures');
      t.check(await t.yuntu('go', 'n=' + figure), 'the link of a figure is understood');
      await t.until(() => /** @type {HTMLDialogElement} */ (document.getElementById('card')).open, [], 4000, 'the card is open');
      const { card } = await t.panel();
      t.check(card.source.title && card.source.url && card.kind && card.period, `the card says where it is from: ${JSON.stringify(card.source)}`);
      t.check(await t.page.eval((/** @type {string} */ title) => document.getElementById('card')?.textContent?.includes(title), card.source.title), 'and shows it');
      await t.page.press('Escape');
      await t.until(() => !(/** @type {HTMLDialogElement} */ (document.getElementById('card')).open) && !(/** @type {any} */ (window).yuntu.panel().card), [], 4000, 'Escape closes it');
    },
  },
];
