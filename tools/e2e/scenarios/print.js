// @ts-check
// What goes to a printer. No browser can be asked for its paper by every protocol, so the page is told that one is coming,
// which is what a browser tells it, and the sheet that it makes is read.

import { once } from '../lib/once.js';

/** The sheet as it stands. @param {import('../lib/context.js').Context} t */
const sheet = (t) => t.page.eval(() => {
  dispatchEvent(new Event('beforeprint'));
  const box = /** @type {HTMLElement} */ (document.getElementById('print')), svg = box.querySelector('figure > svg'), panel = /** @type {any} */ (window).yuntu.panel();
  const light = (/** @type {string | null | undefined} */ c) => !!c && /^#[0-9a-f]{6}$/.test(c) && [1, 3, 5].every((i) => parseInt(c.slice(i, i + 2), 16) > 200);
  const words = [...(svg?.querySelectorAll('use, path') ?? [])].map((e) => e.getAttribute('fill'));
  const found = {
    printing: document.documentElement.classList.contains('printing'), lang: box.lang, h1: box.querySelector('h1')?.textContent, title: (panel.lesson?.title ?? [panel.began, ...panel.headline]).map((/** @type {any} */ p) => p.text ?? p).join(''),
    wide: svg?.getAttribute('viewBox'), marks: svg?.children.length ?? 0, pale: words.filter(light).length / Math.max(1, words.length),
    legend: box.querySelectorAll('.legend li').length, legends: panel.legend.length + (panel.controls.some((/** @type {any} */ c) => c.key === 'form' && c.value === 'race') ? 1 : 0),
    cells: [...box.querySelectorAll('tbody tr')].map((r) => [...r.children].map((c) => c.textContent)), want: panel.table.rows.map((/** @type {any} */ r) => r.cells),
    urls: [...box.querySelectorAll('.from .url')].map((e) => e.textContent), sources: panel.source.sources.map((/** @type {any} */ s) => s.url).filter(Boolean),
    foot: box.querySelector('footer')?.textContent ?? '', buttons: box.querySelectorAll('button, input, select, a').length, year: String(new Date().getFullYear()),
  };
  dispatchEvent(new Event('afterprint'));
  return { ...found, left: box.childNodes.length, after: document.documentElement.classList.contains('printing') };
});

const views = { 'market share, lines': '', 'market share, race': 'form=race&t=2021Q3', 'market share, stream': 'form=stream', 'market share, table': 'form=table', spending: 'view=capex&theme=dark', loop: 'view=m16&theme=dark', lesson: 'step=3' };

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...['en', 'zh-Hans', 'zh-Hant'].map((lang) => ({
    ...(lang === 'zh-Hant' ? {} : once),
    name: `claim, picture, legend, figures, sources, link and day, in ${lang}`,
    limit: 120000,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      let first = true;
      for (const [name, query] of Object.entries(views)) {
        if (first) await t.open(query, lang); else await t.yuntu('go', `${query}&lang=${lang}&motion=reduced`);
        first = false;
        await t.still(15000);
        const p = await sheet(t);
        t.check(p.printing && p.lang === lang, `${name}: the sheet is shown, in ${p.lang}`);
        t.equal(p.h1, p.title, `${name}: the claim`);
        t.equal(p.wide, '0 0 960 560', `${name}: the picture has a sheet's size`);
        t.check(p.marks > 12 && p.pale < 0.5, `${name}: ${p.marks} marks, ${Math.round(100 * p.pale)} % of them pale as on a dark theme`);
        t.equal(p.legend, p.legends, `${name}: the legend, in a race with what its arrows say`);
        t.equal(p.cells, p.want, `${name}: every figure`);
        t.equal(p.urls, p.sources, `${name}: addresses of the sources`);
        t.check(p.foot.includes(p.year) && p.foot.includes(t.url), `${name}: day and link: ${p.foot}`);
        t.equal(p.buttons, 0, `${name}: things to press`);
        t.check(p.left === 0 && !p.after, `${name}: it leaves nothing behind`);
      }
    },
  })),
  {
    ...once,
    name: 'a question still open is printed without its answer',
    async run(t) {
      await t.open('step=5');
      t.check((await t.panel()).lesson.guess, 'the step asks');
      const open = await sheet(t);
      t.equal(open.cells, [], 'figures before the guess');
      await t.yuntu('do', { do: 'guess', value: 30 });
      await t.yuntu('do', { do: 'commit' });
      t.check((await sheet(t)).cells.length > 0, 'figures after it');
    },
  },
];
