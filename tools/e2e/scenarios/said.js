// @ts-check
// What a screen reader hears, where the focus goes, which keys act, and how little room it takes.

import { tall } from '../lib/lines.js';
import { once } from '../lib/once.js';

/** @typedef {import('../lib/context.js').Context} Context */

/** listen keeps all that the live region says. */
const listen = () => {
  const w = /** @type {any} */ (window);
  w.said = [];
  if (w.ear) return;
  w.ear = new MutationObserver(() => { const e = document.getElementById('live'), text = (e?.textContent ?? '').trim(); if (text && text !== w.said[w.said.length - 1]) w.said.push(text); });
  w.ear.observe(/** @type {Element} */ (document.getElementById('live')), { childList: true, characterData: true, subtree: true });
};

/** hears does something and waits for what is said of it, which has to be said once. @param {Context} t @param {string} what @param {() => Promise<any>} run @param {RegExp} want */
async function hears(t, what, run, want) {
  await t.page.eval(() => { /** @type {any} */ (window).said = []; });
  await run();
  await t.until((/** @type {string} */ w) => /** @type {any} */ (window).said.some((/** @type {string} */ s) => new RegExp(w).test(s)), [want.source], 7000, `${what} is said: ${want}`).catch(async (e) => { throw new Error(`${e.message}; heard ${JSON.stringify(await t.page.eval(() => /** @type {any} */ (window).said))}`); });
  await t.sleep(400);
  const all = await t.page.eval(() => /** @type {any} */ (window).said);
  t.equal(all.filter((/** @type {string} */ s) => want.test(s)).length, 1, `${what}, how often in ${JSON.stringify(all)}`);
}

const body = () => { const e = document.activeElement; return !e || e === document.body || e === document.documentElement ? '' : e.id || e.className || e.tagName; };

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    ...once,
    shares: true,
    name: 'a race that plays is heard now and then, and its slider says where time stands',
    limit: 90000,
    async run(t) {
      await t.open('view=capex&form=race&t=2021Q1');
      await t.sleep(t.used ? 900 : 0);
      await t.page.eval(listen);
      const range = () => t.page.eval(() => { const r = /** @type {HTMLInputElement} */ (document.getElementById('range')); return { value: Number(r.value), text: r.getAttribute('aria-valuetext') }; });
      const before = await range();
      await t.yuntu('do', { do: 'play' });
      await t.until(() => /** @type {any} */ (window).said.some((/** @type {string} */ s) => /20\d\d.*Rmb/.test(s)), [], 15000, 'a period with figures is said while it plays');
      await t.until((/** @type {number} */ v) => Number(/** @type {HTMLInputElement} */ (document.getElementById('range')).value) > v + 4, [before.value], 15000, 'the slider goes along');
      const after = await range(), said = await t.page.eval(() => /** @type {any} */ (window).said.length);
      await t.yuntu('do', { do: 'pause' });
      t.check(after.value > before.value && after.text !== before.text, `the slider: ${JSON.stringify([before, after])}`);
      t.check(said <= 2, `not each period: ${said}`);
    },
  },
  {
    ...once,
    shares: true,
    name: 'what changed is said once, when it rests, in dialogs too',
    limit: 120000,
    async run(t) {
      await t.open('form=lines&t=2021Q1&motion=reduced');
      await t.sleep(t.used ? 900 : 0); // a page in use says first what it was led to
      await t.page.eval(listen);
      await hears(t, 'the next data point', () => t.page.press('ArrowRight'), /Q2 2021.*Alibaba/);
      await hears(t, 'three steps at once', async () => { for (let i = 0; i < 3; i++) await t.page.press('ArrowRight'); }, /Q2 2022.*Alibaba/);
      await hears(t, 'a form', () => t.yuntu('do', { do: 'set', values: { form: 'stream' } }), /Stream|Area/);
      await hears(t, 'a market', () => t.yuntu('do', { do: 'set', values: { market: 'gartner-iaas' } }), /Gartner/);
      await hears(t, 'a view', () => t.yuntu('do', { do: 'set', values: { view: 'capex' } }), /\d/);
      await hears(t, 'a system and its deal', () => t.yuntu('do', { do: 'set', values: { view: 'm16', deal: 'amazon-anthropic-2024' } }), /Amazon/);
      await hears(t, 'a slider', () => t.yuntu('do', { do: 'set', values: { 'sim.margin': '40' } }), /\$|bn/);
      await hears(t, 'the start of the lesson', () => t.page.eval(() => /** @type {HTMLElement} */ (document.getElementById('start-lesson')).click()), /Step 1 of/);
      t.equal(await t.page.eval(body), 'lesson-title', 'its title has the focus');
      await t.page.click('#find');
      await t.page.type('huawei');
      await t.until(() => /results/.test(document.getElementById('live')?.textContent ?? ''), [], 8000, 'how many were found');
      await t.page.press('Escape');
      t.equal(await t.page.eval(() => document.getElementById('live')?.textContent), '', 'what is said of a list that is closed');
      await t.page.press('Escape');
      await t.page.press('Escape');
      await hears(t, 'a language', () => t.yuntu('do', { do: 'set', values: { lang: 'zh-Hant' } }), /繁體中文/);
      await t.yuntu('do', { do: 'set', values: { lang: 'en' } });
      await t.yuntu('go', 'form=lines&t=2019Q4&speed=4&lang=en');
      await hears(t, 'the end of playing', async () => {
        await t.yuntu('do', { do: 'seek', t: 2025 * 4 + 2, final: true });
        await t.sleep(900);
        await t.page.eval(() => { /** @type {any} */ (window).said = []; });
        await t.yuntu('do', { do: 'play' });
      }, /Q4 2025.*Alibaba/);
      await t.yuntu('go', 'form=lines&lang=en&n=obs:canalys-china/alibaba-cloud/share/2019Q4');
      await t.until(() => /** @type {HTMLDialogElement} */ (document.getElementById('card')).open, [], 4000, 'the card');
      await t.page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#card > p:last-child button')).click());
      const inside = await t.until(() => { const e = document.getElementById('live'); return e?.textContent && !!e.closest('#card'); }, [], 4000, 'a dialog’s confirmation');
      t.check(inside, 'it is said inside the dialog');
    },
  },
  {
    shares: true,
    name: 'the focus never falls to the body',
    limit: 120000,
    async run(t) {
      const click = (/** @type {string} */ q) => t.page.eval((/** @type {string} */ s) => { const e = /** @type {HTMLElement} */ (document.querySelector(s)); e.focus(); e.click(); }, q);
      const kept = async (/** @type {string} */ what) => { await t.sleep(120); const at = await t.page.eval(body); t.check(at, `after ${what} something has the focus`); return at; };
      await t.open('form=lines&t=2021Q1&nonsense=1&motion=reduced');
      await click('#problems button'); await kept('dismissing a problem');
      await click('#start-lesson'); t.equal(await kept('starting the lesson'), 'lesson-title', 'focus');
      await t.yuntu('do', { do: 'set', values: { form: 'stream' } });
      await t.until(() => !!document.querySelector('#lesson .strayed button'), [], 4000, 'astray');
      await click('#lesson .strayed button'); t.equal(await kept('coming back'), 'lesson-title', 'focus');
      await click('#lesson-leave'); t.equal(await kept('leaving the lesson'), 'headline', 'focus');
      await t.page.eval(() => /** @type {HTMLElement} */ (document.getElementById('play')).focus());
      await t.page.press('t'); await kept('opening the table');
      await t.page.press('t'); t.equal(await kept('closing the table'), 'play', 'focus');
      for (const item of ['menu-table', 'menu-copy-link']) {
        await t.page.eval(() => { /** @type {HTMLDetailsElement} */ (document.getElementById('menu')).open = true; });
        await click('#' + item); await kept(item);
      }
      await t.yuntu('go', 'view=m16&sim.margin=40&lang=en&motion=reduced');
      await t.until(() => !!document.querySelector('button.reset:enabled'), [], 4000, 'reset');
      await click('button.reset'); await kept('reset');
      await t.page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#outline button[tabindex="0"]')).focus());
      await t.page.press('Escape'); await kept('Escape in the picture');
      await t.page.click('#find'); await t.page.type('ali');
      await t.until(() => !!document.querySelector('#found [role=option]'), [], 8000, 'results');
      await t.page.press('Tab'); await kept('Tab after search');
    },
  },
  ...[1280, 390, 320].map((width) => ({
    ...once,
    size: { width, height: width === 1280 ? 720 : 640 },
    shares: true,
    name: `no stop of the table lies under its heads at ${width} px`,
    async run(/** @type {Context} */ t) {
      await t.open('form=table&market=canalys-china');
      const [stops, cells] = await t.page.eval(() => [[...document.querySelectorAll('#sheet button')].filter((b) => /** @type {HTMLElement} */ (b).tabIndex === 0).length, document.querySelectorAll('#sheet tbody button').length]);
      t.check(stops < 20 && cells > 60, `${stops} stops for ${cells} numbers`);
      const hidden = () => {
        const b = /** @type {HTMLElement} */ (document.activeElement), r = b.getBoundingClientRect(), at = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);
        return b.closest('#sheet tbody') && !b.contains(at) && !at?.contains(b) ? b.dataset.focus + ' under ' + at?.outerHTML.slice(0, 80) : '';
      };
      await t.page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#sheet tbody button')).focus());
      const time = (await t.panel()).timeline?.t;
      const seen = new Set();
      for (const key of [...Array(40).fill('ArrowDown'), ...Array(8).fill('ArrowRight'), ...Array(40).fill('ArrowUp'), ...Array(8).fill('ArrowLeft')]) {
        await t.page.press(key);
        t.equal(await t.page.eval(hidden), '', `after ${key}`);
        seen.add(await t.page.eval(() => /** @type {HTMLElement} */ (document.activeElement).dataset.focus));
      }
      t.check(seen.size > 20, `numbers on the way: ${seen.size}`);
      t.equal((await t.panel()).timeline?.t, time, 'the time stays');
      for (let i = 0; i < 6; i++) { await t.page.press('Shift+Tab'); t.equal(await t.page.eval(hidden), '', 'backwards'); }
    },
  })),
  {
    shares: true,
    name: 'keys: the table scrolls, words are read on before a page is turned, and they can be switched off everywhere',
    async run(t) {
      await t.open('form=table&t=2021Q1&motion=reduced');
      const time = (await t.panel()).timeline?.t;
      await t.page.eval(() => /** @type {HTMLElement} */ (document.getElementById('sheet')).focus());
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await t.page.press(key);
      await t.until(() => /** @type {HTMLElement} */ (document.getElementById('sheet')).scrollTop > 0, [], 3000, 'arrows scroll the table');
      t.equal((await t.panel()).timeline?.t, time, 'and not the time');
      await t.yuntu('go', 'step=guess-share&lang=en&motion=reduced');
      await t.until(() => !!document.querySelector('#lesson form'), [], 4000, 'the question');
      const more = await t.page.eval(() => { const w = /** @type {HTMLElement} */ (document.getElementById('words')); w.style.height = '200px'; w.focus(); return w.scrollHeight > w.clientHeight + 50; });
      t.check(more, 'there is more to read');
      await t.page.press('PageDown');
      await t.until(() => /** @type {HTMLElement} */ (document.getElementById('words')).scrollTop > 20, [], 3000, 'PageDown reads on');
      t.check(await t.page.eval(() => { const l = /** @type {any} */ (window).yuntu.panel().lesson; /** @type {HTMLElement} */ (document.getElementById('words')).style.height = ''; return l.id === 'guess-share' && !l.guess.committed; }), 'the question is still open');
      // Without a clock nothing is started that nobody could stop.
      await t.yuntu('go', 'form=race&t=2020Q1&ui=none&lang=en');
      await t.until(() => document.documentElement.dataset.ui === 'none', [], 3000, 'the picture alone');
      await t.page.eval(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
      await t.page.press(' ');
      t.check(!(await t.panel()).timeline.playing, 'Space starts nothing there');
      // Off is off, also where no storage is to be had and no menu is shown.
      for (const ui of ['full', 'min', 'none']) {
        await t.yuntu('go', `form=lines&t=2020Q1&ui=${ui}&lang=en&motion=reduced`);
        const was = await t.page.eval(() => {
          const set = Storage.prototype.setItem, get = Storage.prototype.getItem;
          Storage.prototype.setItem = () => { throw new Error('blocked'); };
          Storage.prototype.getItem = () => { throw new Error('blocked'); };
          /** @type {any} */ (window).unblock = () => { Storage.prototype.setItem = set; Storage.prototype.getItem = get; };
          return /** @type {any} */ (window).yuntu.panel().timeline.t;
        });
        const flip = async () => {
          await t.page.press('?');
          await t.until(() => /** @type {HTMLDialogElement} */ (document.getElementById('help')).open, [], 3000, 'help');
          await t.page.eval(() => /** @type {HTMLElement} */ (document.getElementById('help-keys')).click());
          await t.page.eval(() => /** @type {HTMLDialogElement} */ (document.getElementById('help')).close());
        };
        await flip();
        await t.page.press('ArrowRight'); await t.page.press('t');
        const now = await t.page.eval(() => [/** @type {any} */ (window).yuntu.panel().timeline.t, /** @type {HTMLElement} */ (document.getElementById('sheet')).hidden]);
        await t.page.eval(() => { const w = /** @type {any} */ (window); const b = /** @type {HTMLInputElement} */ (document.getElementById('help-keys')); if (!b.checked) b.click(); w.unblock(); });
        t.equal(now, [was, true], `keys that are off, with ui=${ui}`);
      }
      await t.yuntu('go', 'lang=en');
    },
  },
  {
    ...once,
    shares: true,
    name: 'little room and large letters: nothing to the side, nothing over another',
    size: { width: 320, height: 256 },
    async run(t) {
      const beyond = () => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) - document.documentElement.clientWidth;
      for (const q of ['form=race&t=2025Q4', 'form=lines', 'form=table', 'view=m16', 'view=m11', 'step=5', 'view=capex&form=stream']) {
        if (q === 'form=race&t=2025Q4') await t.open(q); else await t.yuntu('go', q + '&lang=en');
        t.check(await t.page.eval(beyond) <= 0, `«${q}» is ${await t.page.eval(beyond)} px too wide at 320×256`);
      }
      await t.page.viewport(390, 844);
      for (const lang of ['zh-Hans', 'zh-Hant', 'en']) { // en last, as it was
        for (const [q, most] of /** @type {[string, number][]} */ ([['view=m02', 4], ['view=capex&form=table', 2], ['view=share&form=table', 2]].slice(0, lang === 'zh-Hans' ? 3 : 2))) {
          await t.yuntu('go', `${q}&lang=${lang}`);
          await t.until((/** @type {string} */ l) => document.documentElement.lang === l, [lang], 8000, lang);
          if (await t.page.eval(() => /** @type {HTMLElement} */ (document.getElementById('sheet')).hidden)) await t.page.press('t');
          t.equal(await t.page.eval(tall, '#sheet th[scope=row]', most), [], `«${q}» in ${lang}: names that run down the screen`);
          const seen = await t.page.eval(() => {
            const box = /** @type {HTMLElement} */ (document.getElementById('sheet')), edge = /** @type {Element} */ (box.querySelector('thead th')).getBoundingClientRect().bottom;
            return { top: box.scrollTop, cut: [...box.querySelectorAll('tbody tr')].filter((r) => r.getBoundingClientRect().top < edge - 2 && r.getBoundingClientRect().bottom > edge + 2).map((r) => r.textContent) };
          });
          t.equal([seen.cut, seen.top > 0], [[], q !== 'view=m02'], `«${q}» in ${lang}: rows half under the heads, and whether it is read from the latest figures`);
          if (q === 'view=m02') await t.page.press('t');
        }
      }
      await t.page.eval(() => { document.documentElement.style.fontSize = '200%'; });
      for (const q of ['', 'view=m16', 'step=1', 'view=capex', 'view=m20&guess=-']) {
        await t.yuntu('go', q + '&lang=en');
        await t.sleep(200);
        t.check(await t.page.eval(beyond) <= 0, `«${q}» is ${await t.page.eval(beyond)} px too wide at 200 %`);
        const over = await t.page.eval(() => {
          const all = [...document.querySelectorAll('#bar > *, #views, #forms, #stage, #clock > *, #draw')].filter((e) => e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden').map((e) => ({ id: e.id || e.tagName, r: e.getBoundingClientRect() }));
          const out = [];
          for (let i = 0; i < all.length; i++) {
            for (let j = i + 1; j < all.length; j++) {
              const a = all[i].r, b = all[j].r;
              if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2) out.push(`${all[i].id} over ${all[j].id}`);
            }
          }
          return out.concat(all.filter((x) => x.r.right > innerWidth + 1).map((x) => x.id + ' beyond the edge'));
        });
        t.equal(over, [], `«${q}» at 200 %`);
        const cut = await t.page.eval(() => {
          for (const d of document.querySelectorAll('#system details')) /** @type {HTMLDetailsElement} */ (d).open = true;
          const scrolls = (/** @type {Element | null} */ e) => { for (; e && e.id !== 'words'; e = e.parentElement) if (/auto|scroll/.test(getComputedStyle(e).overflowX)) return true; return false; };
          const tab = document.querySelector('#views [aria-current]');
          return [...document.querySelectorAll('#words *')].filter((e) => e.getClientRects().length && e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e)).map((e) => e.outerHTML.slice(0, 80))
            .concat(tab && tab.getBoundingClientRect().left < 0 ? 'the tab begins beyond the edge' : []);
        });
        t.equal(cut, [], `«${q}»: beyond the edge, out of reach`);
        const track = await t.page.eval(() => [...document.querySelectorAll('#track .years span')].map((e) => e.getBoundingClientRect()).filter((r, i, all) => r.left < 0 || r.right > innerWidth || i && r.left < all[i - 1].right + 2).length);
        t.equal(track, 0, `«${q}»: years that are cut or lie on others`);
      }
      await t.yuntu('go', 'form=table&n=obs:canalys-china/alibaba-cloud/share/2019Q4&lang=en');
      await t.until(() => /** @type {HTMLDialogElement} */ (document.getElementById('card')).open, [], 4000, 'the card');
      const large = await t.page.eval(() => {
        const tabs = [...document.querySelectorAll('#forms .tab')].map((e) => e.getBoundingClientRect()), on = /** @type {Element} */ (document.querySelector('#forms .tab:has(:checked)')).getBoundingClientRect();
        return { narrow: [...document.querySelectorAll('#card dd')].filter((e) => e.getBoundingClientRect().width < innerWidth / 2).map((e) => e.textContent), rows: new Set(tabs.map((r) => r.top)).size, on: on.left >= 0 && on.right <= innerWidth + 1 };
      });
      t.equal(large, { narrow: [], rows: 1, on: true }, 'the card’s values, the rows of forms, and whether the one that is shown is in sight');
      await t.yuntu('do', { do: 'close' });
      await t.page.eval(() => { document.documentElement.style.fontSize = ''; }); // for who comes after
    },
  },
  {
    ...once,
    shares: true,
    name: 'forms have titles of their own, regions the name that is seen, other languages say so',
    async run(t) {
      await t.open('form=lines');
      const titles = new Set();
      for (const q of ['form=lines', 'form=race', 'form=stream', 'form=table', 'form=lines&f=alibaba-cloud', 'view=capex&form=lines', 'market=gartner-iaas']) {
        await t.yuntu('go', q + '&lang=en&motion=reduced');
        await t.sleep(60);
        titles.add(await t.page.eval(() => document.title));
      }
      t.equal(titles.size, 7, `titles: ${[...titles]}`);
      for (const q of ['view=m18&guess=-', 'form=lines', 'step=1']) {
        await t.yuntu('go', q + '&lang=en&motion=reduced');
        await t.until((/** @type {string} */ q) => !q.startsWith('view=m18') || /** @type {any} */ (window).yuntu.panel().view === 'm18', [q], 6000, q);
        await t.sleep(60);
        t.equal(await t.page.eval(() => [...document.querySelectorAll('section[aria-label], section[aria-labelledby], [role=region], nav')].filter((e) => e.getClientRects().length && !e.textContent?.trim()).map((e) => e.id)), [], `landmarks without anything in them, ${q}`);
        t.check(!/[.。]{2}/.test(await t.page.eval(() => document.getElementById('reading')?.textContent ?? '')), 'a sentence has one stop');
      }
      await t.yuntu('go', 'form=table&lang=en&motion=reduced');
      await t.until(() => document.querySelectorAll('#sheet thead button').length > 3, [], 4000, 'the table');
      const names = await t.page.eval(() => [...document.querySelectorAll('#sheet thead button')].map((b) => b.textContent));
      t.check(!names.some((n) => /[↕↑↓]/.test(n ?? '')), `names of columns: ${names}`);
      t.check(names.length > 3 && names.slice(1).every((n) => /( %| renminbi| US dollars)$/.test(n ?? '')), `each head of numbers names their unit: ${names}`);
      await t.yuntu('go', 'step=2&lang=en&motion=reduced');
      await t.until(() => !!document.getElementById('lesson-title'), [], 3000, 'the lesson');
      t.equal(await t.page.eval(() => ['words', 'figure'].map((id) => { const by = document.getElementById(document.getElementById(id)?.getAttribute('aria-labelledby') ?? ''); return !!by?.getClientRects().length; })), [true, true], 'regions are named by what is seen');
      await t.yuntu('go', 'n=figure:s4-idc-2023q3-aliyun-share&lang=en&motion=reduced');
      await t.until(() => !!document.querySelector('#card .token'), [], 3000, 'the card');
      t.equal(await t.page.eval(() => [...document.querySelectorAll('#card *')].filter((e) => e.children.length === 0 && /\p{Script=Han}/u.test(e.textContent ?? '') && !/^zh/.test(e.closest('[lang]')?.getAttribute('lang') ?? '')).map((e) => e.outerHTML)), [], 'Chinese words in an English card that do not say so');
    },
  },
];
