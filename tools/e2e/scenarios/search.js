// @ts-check
// The search box: a combobox that input methods can use.

import { once } from '../lib/once.js';

const state = () => {
  const input = /** @type {HTMLInputElement} */ (document.getElementById('find'));
  const list = /** @type {HTMLElement} */ (document.getElementById('found'));
  const options = [...list.querySelectorAll('[role=option]')];
  return {
    value: input.value, expanded: input.getAttribute('aria-expanded'), active: input.getAttribute('aria-activedescendant') ?? '',
    shown: !/** @type {HTMLElement} */ (document.getElementById('found-box')).hidden,
    options: options.map((o) => ({ id: o.id, text: o.textContent ?? '', selected: o.getAttribute('aria-selected'), marks: [...o.querySelectorAll('mark')].map((m) => m.textContent) })),
    groups: list.querySelectorAll('[role=group]').length,
  };
};

/** @param {import('../lib/context.js').Context} t @param {string} text */
async function type(t, text) {
  await t.page.click('#find');
  await t.page.type(text);
  return t.until((/** @type {string} */ s) => {
    const list = document.getElementById('found');
    const input = /** @type {HTMLInputElement} */ (document.getElementById('find'));
    return input.value === s && input.getAttribute('aria-expanded') === 'true' && !!list?.querySelector('[role=option]');
  }, [text], 6000, `results for ${text}`);
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...[['en', 'huawei'], ['zh-Hans', '华为云'], ['zh-Hant', '華為雲'], ['en', '华为云'], ['zh-Hans', '華為雲'], ['zh-Hant', 'huawei']].map(([lang, text]) => ({
    ...(lang === 'en' || text === '華為雲' && lang === 'zh-Hans' ? {} : once),
    name: `${text} finds Huawei Cloud on the page in ${lang}`,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open('', lang);
      await type(t, text);
      const s = await t.page.eval(state);
      const { hits, nearest } = await t.yuntu('search', text, 8);
      t.check(!nearest, 'these are real hits');
      t.check(hits.slice(0, 3).some((/** @type {any} */ h) => h.id.endsWith(':huawei-cloud')), `huawei-cloud among the first three: ${hits.map((/** @type {any} */ h) => h.id).slice(0, 5)}`);
      t.check(s.options.some((o) => o.text.includes({ en: 'Huawei Cloud', 'zh-Hans': '华为云', 'zh-Hant': '華為雲' }[lang] ?? '')), 'the list has it in the language of the page');
      t.check(s.options[0].marks.join('').length > 0 || s.options[0].text.includes(text), 'the matched part is marked, or named');
    },
  })),
  {
    name: 'by keyboard: down, enter, and the picture follows',
    async run(t) {
      await t.open();
      const before = await t.yuntu('query');
      await type(t, 'huawei cloud');
      await t.page.press('ArrowDown');
      let s = await t.until(() => { const i = document.getElementById('find'); return i?.getAttribute('aria-activedescendant'); }, [], 3000, 'an option is active');
      const active = (await t.page.eval(state)).options.find((o) => o.id === s);
      t.check(active?.selected === 'true', 'aria-selected goes with aria-activedescendant');
      await t.page.press('Enter');
      await t.until((/** @type {string} */ b) => /** @type {any} */ (window).yuntu.query() !== b, [before], 5000, 'the link changes');
      t.check((await t.yuntu('query')).includes('huawei'), `it leads to Huawei: ${await t.yuntu('query')}`);
      t.equal((await t.page.eval(state)).expanded, 'false', 'the list is closed');
    },
  },
  {
    name: 'escape closes the list and keeps the page as it was',
    async run(t) {
      await t.open();
      const before = await t.yuntu('query');
      await type(t, 'ali');
      await t.page.press('Escape');
      await t.until(() => document.getElementById('find')?.getAttribute('aria-expanded') === 'false', [], 3000, 'closed');
      t.equal(await t.yuntu('query'), before, 'the link');
    },
  },
  {
    name: 'a click chooses',
    async run(t) {
      await t.open();
      await type(t, 'tencent');
      const id = (await t.page.eval(state)).options[0].id;
      await t.page.click('#' + id);
      await t.until(() => /** @type {any} */ (window).yuntu.query().includes('tencent'), [], 5000, 'the link names what was chosen');
    },
  },
  {
    name: 'keys belong to the input method while composing (simulated)',
    async run(t) {
      await t.open('', 'zh-Hans');
      const before = await t.yuntu('query');
      await t.page.click('#find');
      // What a browser sends while pinyin is typed, a candidate chosen with the arrows and committed with Enter.
      const during = await t.page.eval(async () => {
        const input = /** @type {HTMLInputElement} */ (document.getElementById('find'));
        const key = (/** @type {string} */ k) => input.dispatchEvent(new KeyboardEvent('keydown', { key: k, keyCode: 229, bubbles: true, cancelable: true, isComposing: true }));
        const put = (/** @type {string} */ v, composing = true) => {
          input.value = v;
          input.dispatchEvent(new InputEvent('input', { data: v, inputType: 'insertCompositionText', isComposing: composing, bubbles: true }));
        };
        input.dispatchEvent(new CompositionEvent('compositionstart', { data: '', bubbles: true }));
        for (const v of ['h', 'hu', 'hua', 'hua w', 'hua wei']) {
          key(v[v.length - 1]);
          input.dispatchEvent(new CompositionEvent('compositionupdate', { data: v, bubbles: true }));
          put(v);
        }
        const taken = ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', ' ', '2', 'PageDown', 'Tab'].filter((k) => !key(k));
        await new Promise((r) => setTimeout(r, 200));
        const middle = { value: input.value, query: /** @type {any} */ (window).yuntu.query(), taken };
        put('华为');
        input.dispatchEvent(new CompositionEvent('compositionend', { data: '华为', bubbles: true }));
        put('华为', false);
        return middle;
      });
      t.equal(during.taken, [], 'keys that were taken from the input method');
      t.equal(during.value, 'hua wei', 'the text under composition');
      t.equal(during.query, before, 'the link while composing');
      await t.until(() => [...document.querySelectorAll('#found [role=option]')].some((o) => o.textContent?.includes('华为')), [], 4000, 'results after the commit');
      t.equal(await t.page.eval(() => /** @type {HTMLInputElement} */ (document.getElementById('find')).value), '华为', 'the committed text');
    },
  },
  {
    name: 'a real composition',
    needs: ['ime'],
    async run(t) {
      await t.open('', 'zh-Hant');
      await t.page.click('#find');
      await t.page.compose(['ㄏ', 'ㄏㄨ', 'ㄏㄨㄚˊ'], '華為');
      await t.until(() => [...document.querySelectorAll('#found [role=option]')].some((o) => o.textContent?.includes('華為')), [], 4000, 'results after the commit');
      t.equal(await t.page.eval(() => /** @type {HTMLInputElement} */ (document.getElementById('find')).value), '華為', 'the committed text');
    },
  },
  {
    ...once,
    name: 'every hit leads somewhere that the program understands',
    async run(t) {
      await t.open();
      for (const text of ['阿里', 'aws', '2024', 'ipo', '降价', '王坚', 'capex', 'xyzzy']) {
        const { hits } = await t.yuntu('search', text, 6);
        for (const h of hits) t.check(await t.yuntu('go', h.query), `${text} → ${h.id}: «${h.query}» is understood`);
      }
    },
  },
  {
    name: 'a paste of 100,000 characters does not hang',
    async run(t) {
      await t.open();
      const ms = await t.page.eval(async () => {
        const input = /** @type {HTMLInputElement} */ (document.getElementById('find'));
        input.focus();
        const t0 = performance.now();
        input.value = '华为雲huawei '.repeat(8000);
        input.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
        await new Promise((r) => requestAnimationFrame(() => setTimeout(r, 0)));
        return performance.now() - t0;
      });
      t.check(ms < 1500, `back within a moment: ${ms.toFixed(0)} ms`);
      const direct = await t.page.eval(() => { const t0 = performance.now(); /** @type {any} */ (window).yuntu.search('云'.repeat(100000), 8); return performance.now() - t0; });
      t.check(direct < 1500, `the search itself too: ${direct.toFixed(0)} ms`);
    },
  },
];
