// @ts-check
// The page before and without the program.

import { measure, box } from '../lib/pixels.js';
import { tall } from '../lib/lines.js';
import { once } from '../lib/once.js';
import { pages, table } from '../lib/tables.js';

const han = /\p{Script=Han}/u;

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...['zh-Hans', 'zh-Hant', 'en'].map((lang) => ({
    ...(lang === 'zh-Hant' ? {} : once),
    name: `text, poster, tables and sources without a program, in ${lang}`,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.page.goto(`${t.url}${lang}/?live=0`);
      const page = await t.page.eval(() => ({
        lang: document.documentElement.lang, title: document.title, h1: document.querySelector('h1')?.textContent?.trim() ?? '',
        stories: [...document.querySelectorAll('#text .story h2')].map((e) => e.textContent ?? ''), rows: document.querySelectorAll('#text tbody tr').length,
        sources: [...document.querySelectorAll('#text .sources a')].map((a) => a.getAttribute('href') ?? ''), steps: document.querySelectorAll('#text .steps li').length,
        fetched: performance.getEntriesByType('resource').map((e) => e.name).filter((n) => /\.(wasm|msgp)/.test(n)),
        dead: [...document.querySelectorAll('.live-only')].filter((e) => e.getClientRects().length > 0).length, over: document.documentElement.scrollWidth - innerWidth,
      }));
      t.equal(page.lang, lang, 'lang');
      t.check(page.stories.length >= 3 && page.stories.every((s) => han.test(s) === (lang !== 'en')), `stories: ${page.stories}`);
      t.check(page.rows >= 8 && page.sources.length >= 3 && page.sources.every((u) => /^https?:\/\//.test(u)), `${page.rows} rows, ${page.sources.length} sources`);
      t.equal(page.steps, pages(t.root).length, 'steps of the lesson in words');
      t.equal(page.fetched, [], 'nothing of the program is fetched');
      t.equal(page.dead, 0, 'controls that would do nothing');
      t.check(page.over <= 1, `nothing hangs over: ${page.over} px`);
      t.check((await measure(t.page, await t.page.screenshot(), await box(t.page, '#stage'))).colors > 12, 'the poster is a picture');
      await t.page.viewport(320, 568);
      t.equal(await t.page.eval(tall, '#text tbody th', 2), [], 'periods that run down the screen of a small phone');
    },
  })),
  {
    ...once,
    name: 'every source that the page names is in the tables',
    async run(t) {
      await t.page.goto(t.url + 'en/?live=0');
      const known = new Set(table(t.root, 'sources').map((s) => s.url));
      const shown = await t.page.eval(() => [...document.querySelectorAll('#text .sources a')].map((a) => a.getAttribute('href') ?? ''));
      t.equal(shown.filter((u) => !known.has(u)), [], 'addresses that no table has');
    },
  },
];
