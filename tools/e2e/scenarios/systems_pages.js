// @ts-check
// The contents and the page of each system: complete without a script, and nobody is led to where nothing is.

import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from '../lib/audit.js';
import { once } from '../lib/once.js';

const langs = ['zh-Hans', 'zh-Hant', 'en'];

/** The pages of a language, the contents first. @param {string} dist @param {string} lang */
const pages = (dist, lang) => readdirSync(join(dist, lang, 'systems')).filter((f) => f.endsWith('.html')).sort();

/** system: the page is of a mechanism, with a formula; the others are of figures. @param {string} name */
const system = (name) => /^m\d+\.html$/.test(name);

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    ...once,
    name: 'every page of a system says its words, shows its picture and leads somewhere, without a script',
    async run(t) {
      /** @type {Set<string>} */
      const led = new Set();
      for (const lang of langs) {
        const names = pages(t.dist, lang);
        t.check(names.length > 12, `${names.length} pages in ${lang}`);
        // One visit reads them all as the browser parses them: no script of theirs could run.
        await t.page.goto(`${t.url}${lang}/?live=0`); // their own policy lets nothing be fetched
        const found = await t.page.eval(async (/** @type {string[]} */ list) => Promise.all(list.map(async (name) => {
          const url = new URL('systems/' + name, location.href).href, d = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
          const said = (/** @type {string} */ q) => d.querySelector(q)?.textContent?.trim() ?? '';
          const base = (/** @type {string} */ a) => new URL(a, url).href;
          return { name, lang: d.documentElement.lang, scripts: d.scripts.length, h1: said('h1'), claim: said('.claim'), answer: said('figcaption'), h2: d.querySelectorAll('h2').length,
            formula: d.querySelectorAll('math mi').length, rows: d.querySelectorAll('tbody tr').length, sources: d.querySelectorAll('.sources a').length,
            stills: d.querySelectorAll('picture img').length, text: d.body.textContent ?? '',
            links: [...d.querySelectorAll('a[href], link[href], img[src], source[srcset]')].map((e) => base(e.getAttribute('href') ?? e.getAttribute('src') ?? e.getAttribute('srcset') ?? '')) };
        })), names);
        for (const p of found) {
          const index = p.name === 'index.html', where = `${lang}/systems/${p.name}`;
          t.equal([p.lang, p.scripts], [lang, 0], `${where}: language and scripts`);
          t.check(p.h1 && p.claim && p.h2 >= (index ? 2 : 3) && p.stills >= (index ? names.filter((n) => system(n)).length : 1), `${where} has a name, a claim, headings and pictures`);
          t.check(index || p.name === 'lesson.html' || p.rows > 2 && (!system(p.name) || p.answer && p.formula > 1), `${where}: ${p.formula} names in the formula, ${p.rows} rows, answer «${p.answer}»`);
          t.check(!/[⟨⟩]/.test(p.text), `${where}: no word is missing`);
          for (const l of p.links) if (l.startsWith(t.url)) led.add(l.split(/[?#]/)[0]);
        }
      }
      const lost = [...led].filter((u) => !existsSync(join(t.dist, decodeURIComponent(u.slice(t.url.length)), u.endsWith('/') ? 'index.html' : '')));
      t.equal(lost, [], 'links to what is not there');
    },
  },
  {
    ...once,
    size: { width: 320, height: 700 },
    name: 'contents and a system on the narrowest screen: nothing hangs over, axe finds nothing',
    async run(t) {
      const one = pages(t.dist, 'en').filter((f) => f !== 'index.html').at(-1);
      for (const page of ['zh-Hant/systems/', `en/systems/${one}`]) {
        await t.page.goto(t.url + page);
        await t.until(() => document.readyState === 'complete', [], 5000, 'the style sheets are there');
        t.equal(await t.page.eval(() => document.documentElement.scrollWidth <= innerWidth + 1 ? [] :
          [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll')).map((e) => e.tagName + '.' + e.className)), [], `what hangs over on ${page}`);
        t.check(await t.until(() => { const i = document.querySelector('img'); return i && i.complete && i.naturalWidth > 300; }, [], 4000, 'the picture is there'), 'picture');
        await audit(t, `on ${page}`);
      }
    },
  },
  {
    ...once,
    name: 'the live page leads to the contents, by its row of tabs and by search, and the contents to a live system',
    async run(t) {
      await t.open();
      await t.page.click('#views a[href$="/en/systems/"]');
      await t.until(() => location.pathname.endsWith('/en/systems/'), [], 5000, 'the contents');
      await t.page.eval(() => document.querySelector('.cards a[href*="view=m"]')?.scrollIntoView({ block: 'center', behavior: 'instant' })); // the figures' cards come first
      await t.page.click('.cards a[href*="view=m"]');
      await t.until(() => !!document.getElementById('stage'), [], 10000, 'the page of the system');
      await t.live();
      t.check(/^m\d\d$/.test((await t.panel()).view), 'a system is shown');
      await t.names();
      await t.page.click('#find');
      await t.page.type('contents');
      await t.until(() => document.querySelector('.hit')?.getAttribute('data-id') === 'page:contents', [], 5000, 'the contents are found');
      await t.page.press('Enter');
      await t.until(() => location.pathname.endsWith('/en/systems/'), [], 5000, 'the contents');
    },
  },
];
