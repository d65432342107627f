// @ts-check
// Projects are sorted by keyboard, mouse and finger; then what became of them stands beside it, and each account opens.

import { audit } from '../lib/audit.js';

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'projects are sorted before the page tells what became of them, and sorted again',
    engines: ['chromium'],
    because: 'they are radio buttons, and the program says the rest',
    async run(t) {
      await t.open('view=m35', 'en');
      await t.until(() => !!document.querySelector('#system-sort form'), [], 5000, 'there is something to sort');
      const words = () => t.page.eval(() => document.querySelector('#system-sort')?.textContent ?? '');
      t.check(!(await words()).includes('hardware integration') && !(await t.yuntu('csv')).includes('s0-xiaomanlv-returns'), 'nothing is told before');
      await audit(t, 'what is to be sorted');
      t.equal(await t.page.eval(() => [...document.querySelectorAll('#system-sort label')].filter((e) => { const b = e.getBoundingClientRect(); return b.width < 24 || b.height < 24; }).length), 0, 'each place to press is large enough');
      // Keys: a project has one stop, its places are gone through with arrows.
      await t.page.eval(() => /** @type {HTMLElement} */ (document.querySelector('[name="sort-xiaomanlv"]')).focus());
      await t.page.press('ArrowRight');
      await t.page.press('ArrowRight');
      t.equal(await t.page.eval(() => /** @type {HTMLInputElement} */ (document.activeElement).value), 'move', 'arrows go through the places');
      await t.page.press('Tab');
      t.check(await t.page.eval(() => /** @type {HTMLInputElement} */ (document.activeElement).name !== 'sort-xiaomanlv' && !!document.activeElement?.closest('#system-sort')), 'the next project is a Tab away');
      // A finger, and a mouse.
      const label = (/** @type {string} */ who, /** @type {string} */ fate) => `#system-sort label:has([name="sort-${who}"][value="${fate}"])`;
      await t.page.tap(await t.page.eval((/** @type {string} */ q) => {
        const e = /** @type {HTMLElement} */ (document.querySelector(q));
        e.scrollIntoView({ block: 'center' });
        const b = e.getBoundingClientRect();
        return { x: b.x + b.width / 2, y: b.y + b.height / 2 };
      }, label('aliyun-iot-unit', 'stop')), 'touch');
      await t.page.click(label('tongyi-tingwu', 'core'));
      await t.until((/** @type {string[]} */ ...q) => q.every((l) => document.querySelector(l + ' :checked')), [label('aliyun-iot-unit', 'stop'), label('tongyi-tingwu', 'core')], 3000, 'each sorts');
      t.equal((await t.yuntu('query')).includes('sort='), false, 'as long as it is not told, the link says nothing of it');
      await t.page.eval(() => /** @type {HTMLElement} */ (document.querySelector('#sort-tell')).focus());
      await t.page.press('Enter');
      await t.until(() => !!document.querySelector('#system-sort dl') && document.activeElement?.id === 'sort-title', [], 5000, 'it is told, and read on from there');
      const row = (/** @type {string} */ name) => t.page.eval((/** @type {string} */ n) => [...document.querySelectorAll('#system-sort dl > div')].filter((r) => r.querySelector('dt')?.textContent?.includes(n)).map((r) => r.textContent ?? '').join(), name);
      t.check(/Move out, as told.*Cainiao/.test(await row('Xiaomanlv')), `the cart: ${await row('Xiaomanlv')}`);
      t.check(/Stop, told otherwise.*Shrink.*over 50%.*Claim/.test(await row('IoT')), `hardware integration: ${await row('IoT')}`);
      t.check(/You: Core\s*No account found/.test(await row('Tingwu')), `of whom nothing is known: ${await row('Tingwu')}`);
      const link = await t.yuntu('query');
      t.equal(new URLSearchParams(link).get('sort'), 'xiaomanlv:move_tongyi-tingwu:core_aliyun-iot-unit:stop', 'the link keeps it');
      t.check((await t.yuntu('csv')).includes('s0-xiaomanlv-returns'), 'the download has it');
      await audit(t, 'what became of them');
      await t.page.click('[data-focus="sort-figure:s3-iot-layoff-rate"]');
      await t.until(() => !!document.querySelector('dialog[open]') && /** @type {any} */ (window).yuntu.panel().card?.id === 'figure:s3-iot-layoff-rate', [], 4000, 'an account opens its card');
      await t.page.press('Escape');
      await t.until(() => !document.querySelector('dialog[open]') && document.activeElement?.getAttribute('data-focus') === 'sort-figure:s3-iot-layoff-rate', [], 4000, 'and back to it');
      await t.page.click('#sort-again');
      await t.until(() => !!document.querySelector('#system-sort form') && document.activeElement?.id === 'sort-title', [], 4000, 'it asks again');
      t.equal([await t.page.eval(() => document.querySelectorAll('#system-sort :checked').length), (await t.yuntu('query')).includes('sort=')], [0, false], 'with nothing sorted');
      await t.yuntu('go', link);
      await t.until(() => /** @type {any} */ (window).yuntu.panel().system?.sort?.told && !!document.querySelector('#system-sort dl'), [], 4000, 'the link opens what was sorted');
    },
  },
];
