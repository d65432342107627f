// @ts-check
// What can't be had must not take the rest away.

import { once } from '../lib/once.js';
import { built } from '../lib/tables.js';

const han = /\p{Script=Han}/u;

/**
 * useful insists on a page that can be read, and on a sentence that says what happened in the reader's language.
 * @param {import('../lib/context.js').Context} t
 * @param {string} lang
 * @param {string[]} kinds
 * @param {'2d' | 'gpu'} [painter] each has a program of its own
 */
export async function useful(t, lang, kinds, painter = '2d') {
  t.expect(/./); // a failed download is a line in the console
  await t.page.goto(`${t.url}${lang}/?painter=${painter}`);
  const failed = await t.until(() => document.documentElement.dataset.failed, [], 30000, 'the page says that something failed');
  t.check(kinds.includes(failed), `it knows what: ${failed}, one of ${kinds}`);
  const page = await t.page.eval(() => {
    const seen = (/** @type {string} */ s) => { const e = /** @type {HTMLElement | null} */ (document.querySelector(s)); return !!e && e.getClientRects().length > 0; };
    const p = document.getElementById('boot-text');
    return { line: p?.textContent?.trim() ?? '', role: p?.getAttribute('role'), shown: seen('#boot-text'), poster: seen('#poster svg'), article: seen('#text'), table: document.querySelectorAll('#text table tbody tr').length,
      sources: document.querySelectorAll('#text .sources li').length, live: [...document.querySelectorAll('.live-only')].filter((e) => e.getClientRects().length > 0).length };
  });
  t.check(page.shown && page.line.length > 12 && !page.line.includes('boot.'), `a sentence for the reader: «${page.line}»`);
  t.equal(page.role, 'alert', 'its role');
  t.equal(han.test(page.line), lang !== 'en', `Han characters in «${page.line}»`);
  t.check(page.poster && page.article && page.table > 3 && page.sources > 0, `poster, text, table and sources stay: ${JSON.stringify(page)}`);
  t.equal(page.live, 0, 'controls that would do nothing');
}

const block = (/** @type {string} */ name) => (/** @type {string} */ dist) => ['-block', built(dist, name)];

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...['en', 'zh-Hans', 'zh-Hant'].map((lang) => ({
    ...(lang === 'en' ? {} : once),
    name: `blocked WebAssembly, in ${lang}`,
    serve: block(lang === 'en' ? 'yuntu.wasm' : 'yuntu-charts.wasm'),
    ...(lang === 'en' ? { launch: { webGL: true } } : {}),
    run: (/** @type {import('../lib/context.js').Context} */ t) => useful(t, lang, ['blocked'], lang === 'en' ? 'gpu' : '2d'),
  })),
  { name: 'blocked dataset', serve: block('dataset.msgp'), run: (t) => useful(t, 'zh-Hant', ['blocked']) },
  { name: 'blocked shell script', serve: block('shell.js'), run: (t) => useful(t, 'en', ['blocked', 'crashed']) },
  { ...once, name: 'a browser without WebAssembly', launch: { noWasm: true }, run: (t) => useful(t, 'zh-Hans', ['nowasm']) },
  {
    ...once,
    name: 'a browser without WebGL draws with the other painter',
    launch: { noWebGL: true },
    async run(t) {
      t.expect(/webgl/i);
      await t.open();
      t.equal((await t.yuntu('stats')).painter, '2d', 'painter');
      t.check(await t.page.eval(() => /** @type {HTMLElement} */ (document.getElementById('boot')).hidden), 'nothing stands over the clock');
      await t.until(() => /** @type {any} */ (window).yuntu.stats().frames > 0, [], 6000, 'it draws');
    },
  },
  {
    name: 'software GL is noticed and left alone',
    launch: { webGL: true },
    async run(t) {
      await t.open();
      const renderer = await t.page.eval(() => {
        const g = document.createElement('canvas').getContext('webgl2');
        const x = g?.getExtension('WEBGL_debug_renderer_info');
        return String(g?.getParameter(x ? x.UNMASKED_RENDERER_WEBGL : g.RENDERER));
      });
      if (!/swiftshader|llvmpipe|software/i.test(renderer)) t.skip(`a real card, or an engine that hides which: ${renderer}`);
      t.equal((await t.yuntu('stats')).painter, '2d', `painter on ${renderer}`);
    },
  },
];
