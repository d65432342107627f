// @ts-check
// The keyboard reaches everything and is held by nothing.

const focus = () => {
  const e = document.activeElement;
  return !e || e === document.body || e === document.documentElement ? '' : e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.getAttribute('data-view') ?? '');
};

/** Which of all elements has the focus: two buttons without a name of their own are two. */
const place = () => [...document.querySelectorAll('*')].indexOf(/** @type {Element} */ (document.activeElement));

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    name: 'tab goes through the controls and out of the page',
    limit: 120000,
    async run(t) {
      await t.open('form=race');
      await t.page.eval(() => { // leaving: a mark after everything, as a host page's next link would be
        const b = document.createElement('button');
        b.id = 'outside';
        b.textContent = 'outside';
        document.body.append(b);
      });
      const seen = [], places = [];
      for (let i = 0; i < 400; i++) {
        await t.page.press('Tab');
        const at = await t.page.eval(focus);
        seen.push(at);
        places.push(await t.page.eval(place));
        if (at === 'button#outside') break;
      }
      t.check(seen.includes('button#outside'), `it comes out at the end; the last were ${seen.slice(-5)}`);
      for (const want of ['input#find', 'button#play', 'input#range']) t.check(seen.includes(want), `${want} is reached: ${seen.slice(0, 40)}`);
      t.check(!seen.some((s) => s.startsWith('canvas')), 'the canvas is passed by');
      for (let i = 3; i < seen.length; i++) t.check(seen[i] === '' || new Set(places.slice(i - 3, i + 1)).size > 1, `nothing holds the focus: ${seen[i]}`);
    },
  },
  {
    shares: true,
    name: 'nothing jumps the queue and the canvas is not in it',
    async run(t) {
      await t.open();
      const bad = await t.page.eval(() => [...document.querySelectorAll('[tabindex]')].filter((e) => Number(e.getAttribute('tabindex')) > 0).map((e) => e.outerHTML.slice(0, 80)));
      t.equal(bad, [], 'positive tabindex');
      const canvas = await t.page.eval(() => [...document.querySelectorAll('canvas')].map((c) => ({ hidden: !!c.closest('[aria-hidden=true]'), events: getComputedStyle(c).pointerEvents, tab: c.tabIndex })));
      for (const c of canvas) t.check(c.hidden && c.tab < 0, `a canvas is a picture and nothing more: ${JSON.stringify(c)}`);
    },
  },
  {
    name: 'the skip link leads to the words',
    async run(t) {
      await t.open();
      await t.page.press('Tab');
      t.check(await t.page.eval(() => document.activeElement?.classList.contains('skip')), 'the first stop is the skip link');
      await t.page.press('Enter');
      await t.until(() => document.activeElement?.id === 'words', [], 3000, 'it leads to the words');
    },
  },
  {
    shares: true,
    name: 'typing in a page that has the program still scrolls and types',
    async run(t) {
      await t.open();
      await t.page.eval(() => { scrollTo(0, 0); /** @type {HTMLElement} */ (document.activeElement)?.blur(); });
      await t.page.click('#find');
      await t.page.type('a b');
      t.equal(await t.page.eval(() => /** @type {HTMLInputElement} */ (document.getElementById('find')).value), 'a b', 'what was typed');
    },
  },
  {
    shares: true,
    name: 'the help overlay opens with ? and closes with escape',
    async run(t) {
      await t.open();
      await t.page.press('?');
      await t.until(() => /** @type {HTMLDialogElement} */ (document.getElementById('help')).open, [], 3000, 'help is open');
      t.check(await t.page.eval(() => document.querySelectorAll('#help kbd').length >= 5), 'it lists keys');
      await t.page.press('Escape');
      await t.until(() => !(/** @type {HTMLDialogElement} */ (document.getElementById('help')).open), [], 3000, 'help is closed');
    },
  },
];
