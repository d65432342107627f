// @ts-check
// The example that docs/dataset.md begins with, as a site: made as its first page says, opened as a reader would.

import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { once } from '../lib/once.js';
import { built } from '../lib/tables.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
let made = '';

/** example packs data/example and makes its pages, around the program that the site has. @param {string} dist */
function example(dist) {
  if (made) return made;
  const dir = mkdtempSync(join(tmpdir(), 'example-')), data = join(dir, 'dataset.msgp');
  const go = (/** @type {string[]} */ ...args) => execFileSync('go', ['run', ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  go('./tools/pack', '-data', 'data/example', '-out', data);
  go('./tools/page', '-data', 'data/example', '-dataset', data, '-wasm', join(dist, built(dist, 'yuntu.wasm')), '-flat', join(dist, built(dist, 'yuntu-2d.wasm')), '-charts', join(dist, built(dist, 'yuntu-charts.wasm')), '-exec', join(dist, built(dist, 'wasm_exec.js')), '-out', join(dir, 'site'));
  return made = join(dir, 'site');
}

/** All that the page says: words, titles, names for those who do not see it. */
const said = () => [document.title, document.body.innerText, ...[...document.querySelectorAll('*')].flatMap((e) => ['aria-label', 'title', 'placeholder', 'content', 'alt'].map((a) => e.getAttribute(a) ?? ''))].join('\n');

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    ...once,
    name: 'the example: three vendors in three languages, a lesson, nothing that it has no data for, and no name but its own',
    serve: (dist) => ['-dir', example(dist)],
    limit: 240000,
    async run(t) {
      const words = { en: ['Three Clouds', 'Gold'], 'zh-Hans': ['三家云', '金云'], 'zh-Hant': ['三家雲', '金雲'] };
      for (const [lang, [name, vendor]] of Object.entries(words)) {
        await t.open('', lang);
        for (const q of ['', 'form=race&t=2023Q1', 'form=stream', 'form=table', 'f=hill', 'step=1', 'step=3']) {
          t.check(await t.yuntu('go', q + '&lang=' + lang), `«${q}» is understood`);
          const p = await t.panel();
          t.equal([p.lang, p.views.map((/** @type {any} */ v) => v.value), p.steps, p.problems], [lang, ['share'], 3, []], `«${q}» in ${lang}: language, views, pages of the lesson, problems`);
          await t.until((/** @type {string} */ l) => document.documentElement.lang === l && !document.querySelector('#views a[data-view=capex], #views a[data-view=m16]'), [lang], 4000, 'no tab for what is not there');
          const all = await t.page.eval(said);
          t.check(!/Yuntu|云图|雲圖|Alibaba|阿里|Huawei|华为|華為|⟨/.test(all), `«${q}» in ${lang} says: ${/.{0,40}(Yuntu|云图|雲圖|Alibaba|阿里|Huawei|华为|華為|⟨).{0,40}/.exec(all)?.[0]}`);
        }
        await t.yuntu('go', 'lang=' + lang);
        t.check((await t.page.eval(() => document.title)).endsWith(name), `the title in ${lang}`);
        t.check((await t.yuntu('outline')).filter((/** @type {any} */ r) => r.role === 'item').some((/** @type {any} */ r) => r.label.includes(vendor)), `${vendor} is in the picture`);
        // Its pages of words, and the page for those who put it into theirs.
        for (const page of [`${lang}/systems/`, `${lang}/systems/share.html`, `${lang}/systems/lesson.html`, 'embed.html']) {
          const answer = await fetch(t.served + page), text = (await answer.text()).replace(/(src|href|id)="[^"]*"/g, '');
          t.equal(answer.ok, true, page);
          t.check(!/云图|雲圖|Alibaba|阿里|Huawei|华为|華為|four parts|四部分/.test(text) && !/>[^<]*Yuntu/.test(text), `${page} says: ${/.{0,40}(云图|雲圖|Yuntu|Alibaba|阿里|Huawei|华为|華為|four parts|四部分).{0,40}/.exec(text)?.[0]}`);
        }
        t.equal([(await fetch(`${t.served}${lang}/systems/capex.html`)).status, (await fetch(`${t.served}${lang}/systems/m16.html`)).status], [404, 404], 'pages of what it has no data for');
      }
    },
  },
];
