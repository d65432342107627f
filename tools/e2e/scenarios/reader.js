// @ts-check
// What a reader's hands do: one step back for a card, keys whatever the layout, a thumb on the scrubber, a wheel, a copy.

import { once } from '../lib/once.js';
import { pages } from '../lib/tables.js';

/** @typedef {import('../lib/context.js').Context} Context */

const cardOpen = () => /** @type {HTMLDialogElement} */ (document.getElementById('card')).open;

/** bar is the middle of the first mark that opens a card. @param {Context} t */
const bar = (t) => t.page.eval(() => {
  const s = /** @type {Element} */ (document.getElementById('stage')).getBoundingClientRect();
  const r = /** @type {any} */ (window).yuntu.outline().find((/** @type {any} */ x) => x.role === 'item' && x.target && x.box && x.box[2] > 20);
  return { x: Math.round(s.x + r.box[0] + r.box[2] / 2), y: Math.round(s.y + r.box[1] + r.box[3] / 2), label: r.label };
});

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'a card is one step further and one step back, and the label of what was pressed stays',
    async run(t) {
      await t.open('form=race&t=2019Q4');
      await t.yuntu('do', { do: 'set', values: { view: 'share' } });
      await t.page.click('#views [data-view="capex"]');
      await t.until(() => /view=capex/.test(location.search), [], 4000, 'another view');
      await t.still();
      const query = await t.page.eval(() => location.search), steps = await t.page.eval(() => history.length);
      for (let i = 0; i < 2; i++) {
        const at = await bar(t);
        await t.page.tap(at, 'mouse');
        await t.until(cardOpen, [], 4000, 'the card opens');
        await t.until(() => /(^|[?&])n=/.test(location.search), [], 4000, 'its link stands in the address');
        await t.page.press('Escape');
        await t.until((/** @type {string} */ q) => !(/** @type {HTMLDialogElement} */ (document.getElementById('card')).open) && location.search === q, [query], 4000, 'it closes, and the address is that of before');
        const tip = await t.page.eval(() => { const e = document.getElementById('tip'); return e && !e.hidden ? e.textContent ?? '' : ''; });
        t.check(tip.includes(at.label), `the label says what was pressed, ${at.label}: «${tip}»`);
      }
      t.check(await t.page.eval(() => history.length) <= steps + 1, 'two cards left no steps behind');
      await t.page.back();
      await t.until(() => /** @type {any} */ (window).yuntu.panel().view === 'share', [], 4000, 'one step back is the view of before');
    },
  },
  {
    shares: true,
    name: 'a view keeps its time, and its words begin at their head',
    async run(t) {
      await t.open('form=race&t=2021Q1');
      await t.page.eval(() => { /** @type {HTMLElement} */ (document.getElementById('words')).scrollTop = 200; });
      await t.page.click('#views [data-view="capex"]');
      await t.until(() => /** @type {any} */ (window).yuntu.panel().view === 'capex', [], 4000, 'capital spending');
      t.equal(await t.page.eval(() => document.getElementById('words')?.scrollTop), 0, 'the words are scrolled to their head');
      await t.page.click('#views [data-view="share"]');
      await t.until(() => /t=2021Q1/.test(/** @type {any} */ (window).yuntu.query()), [], 4000, 'the time of before');
    },
  },
  {
    shares: true,
    name: 'the skip link moves the focus and nothing else',
    async run(t) {
      await t.open('form=race&speed=0.5&t=2019Q4');
      await t.yuntu('do', { do: 'play' });
      await t.page.eval(() => { /** @type {HTMLElement} */ (document.querySelector('.skip')).focus(); });
      const address = await t.page.eval(() => location.pathname + location.hash);
      await t.page.press('Enter');
      await t.until(() => document.activeElement?.id === 'words', [], 3000, 'the words have the focus');
      await t.sleep(200);
      t.check((await t.panel()).timeline.playing, 'the race still runs');
      t.equal(await t.page.eval(() => location.pathname + location.hash), address, 'the address');
      const picture = await t.page.eval(() => { const a = /** @type {HTMLElement} */ (document.querySelector('.skip[href="#figure"]')); a.focus(); return a.textContent; });
      await t.page.press('Enter');
      await t.until(() => document.activeElement?.id === 'figure', [], 3000, 'the picture has the focus');
      t.equal(await t.page.eval(() => location.pathname + location.hash), address, 'the address after the second link');
      t.check((await t.panel()).timeline.playing && picture.length > 2, `the race still runs, and the link has words: ${picture}`);
      await t.yuntu('do', { do: 'pause' });
      await t.page.press('Tab');
      t.check(await t.page.eval(() => !!document.activeElement?.closest('#outline')), 'the next stop is a mark');
    },
  },
  {
    ...once,
    shares: true,
    name: 'on a phone on its side the claim stands over a picture that is of use, and the words are a press away',
    size: { width: 844, height: 390 },
    async run(t) {
      await t.open('view=capex&form=race');
      for (const [width, height] of [[844, 390], [667, 375]]) {
        await t.page.viewport(width, height);
        for (const q of ['view=capex&form=race&lang=en', 'view=m25&lang=en', 'view=m25&lang=zh-Hant']) {
          await t.yuntu('go', q);
          await t.until((/** @type {string} */ lang) => document.documentElement.lang === lang && /** @type {any} */ (window).yuntu.panel().lang === lang, [q.slice(-2) === 'en' ? 'en' : 'zh-Hant'], 8000, q);
          const at = await t.page.eval(() => {
            const box = (/** @type {string} */ id) => { const r = /** @type {Element} */ (document.getElementById(id)).getBoundingClientRect(); return { top: r.top, bottom: r.bottom, high: r.height, wide: r.width }; };
            return { claim: box('headline'), words: box('words'), stage: box('stage'), clock: box('scrub') };
          });
          t.check(at.claim.high > 10 && at.claim.top >= 0 && at.claim.bottom <= at.words.bottom + 1 && at.claim.bottom <= at.stage.top + 1, `${q} at ${width}: the claim is seen whole: ${JSON.stringify(at)}`);
          t.check(at.stage.high >= 200 && at.stage.bottom <= at.clock.top + 1 && at.clock.bottom <= height + 1, `${q} at ${width}: the picture has room: ${JSON.stringify(at)}`);
        }
      }
      // Under a finger what can be pressed is higher than the row: it keeps to the window, and no tab is cut where all have room.
      const finger = (/** @type {string} */ media) => t.page.eval((/** @type {string} */ m) => {
        for (const sheet of document.styleSheets) {
          try { for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule && /coarse/.test(rule.media.mediaText + rule.cssText.slice(0, 60))) rule.media.mediaText = m; } catch { /* a sheet of somebody else’s */ }
        }
      }, media);
      await t.page.viewport(844, 390);
      await finger('all, (pointer: coarse)');
      for (const q of ['view=share&form=lines', 'view=m16', 'step=1']) {
        await t.yuntu('go', q + '&lang=en');
        const out = await t.page.eval(() => [...document.querySelectorAll('#finder, #find, #menu, #menu summary')].filter((e) => e.getBoundingClientRect().top < 0).map((e) => e.id || e.tagName)
          .concat([...document.querySelectorAll('#views, #forms')].filter((e) => e.scrollWidth > e.clientWidth).map((e) => `${e.id} is cut`)));
        t.equal(out, [], `«${q}»: beyond the window`);
      }
      await finger('(pointer: coarse)');
      await t.page.viewport(580, 360); // here they have none
      const row = await t.page.eval(() => { const e = /** @type {HTMLElement} */ (document.getElementById('views')); return [e.scrollWidth > e.clientWidth, getComputedStyle(e).maskImage !== 'none', getComputedStyle(/** @type {Element} */ (document.getElementById('forms'))).maskImage]; });
      t.equal(row, [true, true, 'none'], 'a row that goes on fades, one that does not stands');
      await t.page.viewport(667, 375);
      await t.yuntu('go', 'view=m25&lang=zh-Hant');
      await t.page.click('#draw');
      await t.until(() => { const r = document.getElementById('body')?.getBoundingClientRect(); return r && r.height > 20; }, [], 2000, 'the words');
      await t.page.click('#draw');
      await t.yuntu('go', 'view=capex&lang=en');
    },
  },
  {
    ...once,
    shares: true,
    name: 'with letters twice as large nothing in the top bar lies on anything else, whatever width the window comes to',
    async run(t) {
      await t.open('view=capex');
      const own = await t.page.eval(() => document.querySelector('#bar h1 a')?.textContent ?? '');
      // Another dataset's name may be longer: it is cut, and everything else stays.
      const names = [own, 'Bicycle repairers', 'Repair workshops of northern Europe', 'What is spent on the repair of bicycles in the towns of the north, and who of all gets how much'];
      for (const letters of ['200%', '']) {
        await t.page.eval((/** @type {any} */ size) => { document.documentElement.style.fontSize = size; }, letters);
        for (const [width, height] of [[1280, 720], [1000, 720], [800, 700], [768, 700], [600, 700], [500, 800], [390, 844], [320, 500]]) {
          await t.page.viewport(width, height);
          for (const name of names) {
            const bad = await t.page.eval((/** @type {any} */ name) => {
              const called = /** @type {HTMLElement} */ (document.querySelector('#bar h1 a'));
              called.textContent = name;
              const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#bar > *, #finder > kbd')]).filter((e) => e.getClientRects().length && getComputedStyle(e).position !== 'absolute' && e.id !== 'tagline');
              const out = all.filter((e, i) => e.scrollWidth > e.clientWidth + 2 || e.getBoundingClientRect().right > innerWidth + 1 || e.parentElement?.id === 'bar' && i > 0 && all.slice(0, i).some((o) => { const a = o.getBoundingClientRect(), b = e.getBoundingClientRect(); return o.parentElement === e.parentElement && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1; })).map((e) => e.id || e.tagName);
              const find = /** @type {HTMLElement} */ (document.getElementById('find')).getBoundingClientRect().width;
              if (find < 78) out.push(`a field of ${find} pixels`);
              if (called.scrollWidth > called.clientWidth + 1 && (name.length < 6 || getComputedStyle(called).textOverflow !== 'ellipsis')) out.push('the name is cut');
              return out;
            }, name);
            t.equal(bad, [], `at ${width} pixels, letters ${letters || '100%'}, called ${name}`);
          }
        }
      }
      t.equal(await t.page.eval((/** @type {any} */ name) => { const a = /** @type {HTMLElement} */ (document.querySelector('#bar h1 a')); a.textContent = name; return a.title; }, own), own, 'the whole name is its title');
      await t.page.eval(() => { document.documentElement.style.fontSize = ''; });
    },
  },
  {
    ...once,
    shares: true,
    name: 'large letters for a projector are switched in the menu, where the reader stands, and the link says so',
    async run(t) {
      await t.open('view=m25&sim.chips=7');
      const root = () => parseFloat(getComputedStyle(document.documentElement).fontSize);
      const before = await t.page.eval(root);
      await t.page.eval(() => { /** @type {HTMLDetailsElement} */ (document.getElementById('menu')).open = true; });
      t.check((await t.page.eval(() => document.querySelector('label:has(#menu-projector)')?.textContent ?? '')).toLowerCase().includes('large letters'), 'the menu calls it what it does');
      await t.page.click('#menu-projector');
      t.check(await t.page.eval(root) > before * 1.3, 'letters are larger');
      t.equal([(await t.panel()).query.includes('big=1'), (await t.panel()).query.includes('sim.chips=7'), (await t.panel()).view], [true, true, 'm25'], 'the link, the slider and the picture');
      await t.page.click('#menu-projector');
      t.equal([await t.page.eval(root), (await t.panel()).query.includes('big='), (await t.panel()).query.includes('sim.chips=7')], [before, false, true], 'and back');
      await t.page.eval(() => { /** @type {HTMLDetailsElement} */ (document.getElementById('menu')).open = false; });
    },
  },
  {
    ...once,
    shares: true,
    name: 'keys go by what they mean: Caps Lock, AltGr, Option, full width and other letters',
    async run(t) {
      await t.open('view=capex&form=race&t=2020Q1');
      const hit = (/** @type {KeyboardEventInit} */ init) => t.page.eval((/** @type {any} */ i) => { document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...i })); }, init);
      const open = () => t.page.eval(() => !(/** @type {HTMLElement} */ (document.getElementById('sheet')).hidden));
      let shown = false;
      for (const init of [{ key: 'T', code: 'KeyT' }, { key: 'ｔ', code: 'KeyT' }, { key: 'е', code: 'KeyT' }, { key: 'ㄔ', code: 'KeyT' }]) {
        await hit(init);
        shown = !shown;
        t.equal(await open(), shown, `the table after ${init.key}`);
      }
      let at = (await t.panel()).timeline.t;
      for (const init of [{ key: ']', altKey: true, ctrlKey: true, modifierAltGraph: true }, { key: ']', altKey: true }, { key: '】' }]) {
        await hit(init);
        const next = (await t.panel()).timeline.t;
        t.check(next > at, `after ${JSON.stringify(init)} time stands at the next overtake: ${next}`);
        at = next;
      }
      for (const init of [{ key: 't', code: 'KeyT', ctrlKey: true }, { key: 't', code: 'KeyT', altKey: true }, { key: ']', ctrlKey: true }]) await hit(init);
      t.equal([await open(), (await t.panel()).timeline.t], [false, at], 'what is somebody else’s does nothing');
    },
  },
  {
    ...once,
    shares: true,
    name: 'a drag ends where the button was let go, even where nobody heard it; no gesture while magnified',
    async run(t) {
      await t.open('form=lines&t=2021Q1');
      await t.still();
      const s = await t.page.eval(() => { const r = /** @type {Element} */ (document.getElementById('stage')).getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height - 40 }; });
      await t.page.move({ x: Math.round(s.x), y: Math.round(s.y) });
      const send = (/** @type {string} */ type, /** @type {number} */ dx, /** @type {number} */ buttons, pointerType = 'mouse') => t.page.eval((/** @type {any[]} */ [kind, x, y, b, p]) => {
        /** @type {Element} */ (document.getElementById('stage')).dispatchEvent(new PointerEvent(kind, { bubbles: true, cancelable: true, pointerId: 1, isPrimary: true, pointerType: p, clientX: x, clientY: y, button: kind === 'pointermove' ? -1 : 0, buttons: b }));
      }, [type, s.x + dx, s.y, buttons, pointerType]);
      const time = async () => (await t.panel()).timeline.t;
      const before = await time();
      await send('pointerdown', 0, 1);
      await send('pointermove', -20, 1);
      await send('pointermove', -60, 1);
      const dragged = await time();
      t.check(dragged < before, `a drag moves time: ${before}, ${dragged}`);
      await send('pointermove', -200, 0);
      await send('pointermove', 100, 0);
      t.equal(await time(), dragged, 'without a button nothing is dragged');
      await t.page.eval(() => { Object.defineProperty(window.visualViewport, 'scale', { value: 2, configurable: true }); });
      await send('pointerdown', 0, 1, 'touch');
      await send('pointermove', 60, 1, 'touch');
      await send('pointermove', 120, 1, 'touch');
      await send('pointercancel', 120, 0, 'touch');
      t.equal(await time(), dragged, 'a finger on a magnified page moves the page');
      await t.yuntu('go', 'step=2');
      await t.page.eval(() => {
        const words = /** @type {Element} */ (document.getElementById('words')), r = words.getBoundingClientRect();
        const at = (/** @type {number} */ x) => new Touch({ identifier: 1, target: words, clientX: r.x + x, clientY: r.y + 100 });
        words.dispatchEvent(new TouchEvent('touchstart', { touches: [at(250)], changedTouches: [at(250)] }));
        words.dispatchEvent(new TouchEvent('touchend', { changedTouches: [at(50)] }));
      });
      t.equal((await t.panel()).lesson.step, 2, 'a swipe over a magnified page turns no page');
      await t.page.eval(() => { delete (/** @type {any} */ (window.visualViewport).scale); });
    },
  },
  {
    shares: true,
    needs: ['wheel'],
    name: 'the wheel scrolls and changes no number',
    async run(t) {
      await t.open('step=1');
      for (const { id } of pages(t.root)) {
        await t.yuntu('go', 'step=' + id);
        if (await t.page.eval(() => !!document.getElementById('guess-number'))) break;
      }
      await t.page.eval(() => { const e = /** @type {HTMLInputElement} */ (document.getElementById('guess-number')); e.focus(); e.scrollIntoView({ block: 'center' }); });
      const at = await t.page.eval(() => { const r = /** @type {Element} */ (document.getElementById('guess-number')).getBoundingClientRect(); return { x: Math.round(r.x + 20), y: Math.round(r.y + r.height / 2) }; });
      const value = () => t.page.eval(() => /** @type {HTMLInputElement} */ (document.getElementById('guess-number')).value);
      const was = await value();
      for (const dy of [-120, 120, 120]) await t.page.wheel(at, dy);
      await t.sleep(200);
      t.equal(await value(), was, 'the guess');
    },
  },
  {
    shares: true,
    name: 'a copied table and a copied sentence have their numbers',
    async run(t) {
      await t.open('form=table');
      const copied = (/** @type {string} */ selector) => t.page.eval((/** @type {string} */ s) => {
        const box = /** @type {Element} */ (document.querySelector(s)), chosen = /** @type {Selection} */ (getSelection());
        chosen.removeAllRanges();
        const range = document.createRange();
        range.selectNodeContents(box);
        chosen.addRange(range);
        const e = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
        document.body.dispatchEvent(e);
        chosen.removeAllRanges();
        return { plain: e.clipboardData?.getData('text/plain') ?? '', html: e.clipboardData?.getData('text/html') ?? '', numbers: [...box.querySelectorAll('td button, button.number')].map((b) => b.textContent ?? '') };
      }, selector);
      const table = await copied('#sheet tbody'), rows = table.plain.trim().split('\n');
      t.check(table.numbers.length > 50 && table.numbers.every((n) => table.plain.includes(n)), `every number of the table: ${table.plain.slice(0, 200)}`);
      t.check(rows.length > 10 && rows.every((r) => r.includes('\t')) && /<table>/.test(table.html) && !/<button/.test(table.html), `rows and cells: ${JSON.stringify(rows.slice(0, 2))}, ${table.html.slice(0, 120)}`);
      const words = await copied('#body');
      t.check(words.numbers.length > 0 && words.numbers.every((n) => words.plain.includes(n)), `every number of the words: ${words.plain}`);
    },
  },
  {
    ...once,
    shares: true,
    name: '“Copy link” gives the view that is shown, and says on the button what came of it; so does the code to embed',
    async run(t) {
      await t.open('form=race');
      await t.page.eval(() => { Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (/** @type {string} */ s) => { /** @type {any} */ (window).given = s; } } }); });
      await t.yuntu('do', { do: 'seek', t: 8080, final: true }); // 2020Q1, after the menu was written
      await t.until(() => /t=2020Q1/.test(/** @type {any} */ (window).yuntu.query()), [], 4000, 'another time');
      await t.page.click('#menu summary');
      const was = await t.page.eval(() => document.getElementById('menu-copy-link')?.textContent);
      await t.page.click('#menu-copy-link');
      const said = await t.until((/** @type {string} */ w) => { const e = document.getElementById('menu-copy-link'); return e && e.textContent !== w && e.getBoundingClientRect().height > 10 && e.textContent; }, [was], 3000, 'the button says something else');
      t.check(/copied/i.test(said), said);
      t.check(/[?&]t=2020Q1/.test(await t.page.eval(() => /** @type {any} */ (window).given)), 'the link is that of the time shown');
      await t.until((/** @type {string} */ w) => document.getElementById('menu-copy-link')?.textContent === w, [was], 5000, 'and its own words again');
      await t.page.click('#menu-embed');
      const code = await t.until(() => /** @type {HTMLTextAreaElement | null} */ (document.getElementById('share-code'))?.value, [], 4000, 'the code');
      t.check(/[?&;]t=2020Q1/.test(code), code);
      const promised = await t.page.eval(() => {
        const view = /** @type {HTMLSelectElement} */ (document.getElementById('share-view')), note = () => document.getElementById('share-note')?.textContent ?? '', out = [note()];
        for (const value of ['capex', '']) { view.value = value; view.dispatchEvent(new Event('change')); out.push(note()); }
        return out;
      });
      t.check(promised[0].length > 10 && promised[1].length > 10 && promised[0] === promised[2] && promised[0] !== promised[1], `what readers will see, as it stands and as another view opens: ${promised.join(' | ')}`);
      await t.page.press('Escape');
    },
  },
  {
    ...once, // and on a page of its own: what the translator leaves, no link takes back
    name: 'a page translator changes words and nothing else',
    async run(t) {
      await t.open('form=lines&t=2022Q1');
      await t.still();
      await t.page.eval(() => { // as Chrome's does it: each text in two fonts, the page's language another
        document.documentElement.lang = 'de';
        document.documentElement.classList.add('translated-ltr');
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walk.nextNode()) if (walk.currentNode.textContent?.trim() && !/^(SCRIPT|STYLE|OPTION|TEXTAREA)$/.test(walk.currentNode.parentElement?.tagName ?? '')) texts.push(walk.currentNode);
        for (const text of texts) {
          const outer = document.createElement('font'), inner = document.createElement('font');
          outer.append(inner);
          inner.textContent = 'Ü ' + text.textContent;
          text.parentNode?.replaceChild(outer, text);
        }
      });
      const title = await t.page.eval(() => location.search);
      await t.page.eval(() => { /** @type {HTMLElement} */ (document.querySelector('#outline button[tabindex="0"]')).focus(); });
      for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) {
        await t.page.press(key);
        t.check(await t.page.eval(() => !!document.activeElement?.closest('#outline')), `after ${key} a mark has the focus`);
      }
      await t.page.press('Escape');
      await t.page.click('#next');
      await t.until((/** @type {string} */ q) => location.search !== q, [title], 4000, 'the next data point is in the address');
      t.check(!/lang=de/.test(await t.page.eval(() => location.search)), 'the language of the page is still its own');
      await t.page.click('#views [data-view="capex"]');
      await t.until(() => /** @type {any} */ (window).yuntu.panel().view === 'capex' && !document.querySelector('#headline font'), [], 4000, 'new words where the view is another');
      t.equal(await t.page.errors(), [], 'errors');
      await t.page.eval(() => { document.documentElement.lang = 'en'; document.documentElement.classList.remove('translated-ltr'); });
    },
  },
  {
    size: { width: 390, height: 844 },
    needs: ['touch'],
    calm: true,
    name: 'on a phone a swipe over the picture draws the words up, scrolls them and draws them down, and is no tap; along it, it is time',
    async run(t) {
      await t.open('view=m16&guess=-&motion=reduced');
      await t.still();
      const state = () => t.page.eval(() => ({ drawn: document.documentElement.classList.contains('drawn'), top: Math.round(/** @type {Element} */ (document.getElementById('words')).scrollTop), label: document.getElementById('tip')?.hidden === false, card: /** @type {HTMLDialogElement} */ (document.getElementById('card')).open, said: document.getElementById('draw')?.getAttribute('aria-expanded') }));
      const stage = await t.page.eval(() => { const r = /** @type {Element} */ (document.getElementById('stage')).getBoundingClientRect(); return { y: r.y, height: r.height }; });
      // From marks with words and none that can be dragged, as a thumb comes down anywhere.
      const from = await t.page.eval(() => {
        const y = /** @type {Element} */ (document.getElementById('stage')).getBoundingClientRect().y, stage = /** @type {any} */ (window).yuntuStage;
        for (let b = 200; b < 380; b += 4) for (let a = 40; a < 350; a += 6) if (stage.at(a, b)?.label && !stage.grip(a, b)) return { x: a, y: y + b };
        return null;
      });
      t.check(from, 'a mark with words, in the lower half');
      const line = (/** @type {any} */ a, /** @type {number} */ dx, /** @type {number} */ dy) => [0, .2, .4, .6, .8, 1].map((k) => ({ x: Math.round(a.x + dx * k), y: Math.round(a.y + dy * k) }));
      await t.page.swipe(line(from, 0, -150));
      await t.until(() => document.documentElement.classList.contains('drawn'), [], 3000, 'a swipe up draws the words up');
      await t.sleep(300);
      let s = await state();
      t.equal([s.label, s.card, s.said], [false, false, 'true'], 'label, card, the button');
      const low = { x: 200, y: Math.round(stage.y + 120) };
      await t.page.swipe(line(low, 0, -90));
      await t.until(() => /** @type {Element} */ (document.getElementById('words')).scrollTop > 30, [], 3000, 'a swipe up scrolls them');
      await t.page.swipe(line({ ...low, y: stage.y + 20 }, 0, 150));
      await t.until(() => /** @type {Element} */ (document.getElementById('words')).scrollTop <= 0, [], 3000, 'a swipe down scrolls them back');
      await t.page.swipe(line({ ...low, y: stage.y + 20 }, 0, 100));
      await t.until(() => !document.documentElement.classList.contains('drawn'), [], 3000, 'and then draws them down');
      s = await state();
      t.equal([s.label, s.card], [false, false], 'label, card');
      await t.yuntu('go', 'view=share&form=lines&t=2022Q1&lang=en&motion=reduced');
      await t.still();
      const time = (await t.panel()).timeline.t;
      await t.page.swipe(line({ x: 120, y: stage.y + stage.height / 2 }, 160, 6));
      await t.until((/** @type {number} */ was) => /** @type {any} */ (window).yuntu.panel().timeline.t > was, [time], 3000, 'a swipe along the picture is time');
      t.equal((await state()).drawn, false, 'the words stay where they are');
    },
  },
  {
    size: { width: 390, height: 844 },
    shares: true,
    name: 'on a phone the claim comes first, and a thumb goes along the whole width from data point to data point',
    async run(t) {
      await t.open('form=lines&t=2022Q1');
      await t.still();
      const tops = await t.page.eval(() => ['headline', 'forms', 'stage', 'range'].map((id) => Math.round(/** @type {Element} */ (document.getElementById(id)).getBoundingClientRect().top)));
      t.check(tops.every((y, i) => i === 0 || y > tops[i - 1]), `headline, forms, picture and scrubber from top to bottom: ${tops}`);
      const track = await t.page.eval(() => { const r = /** @type {Element} */ (document.getElementById('track')).getBoundingClientRect(); return { x: r.x, y: r.y + r.height / 2, width: r.width }; });
      t.check(track.width > 340, `the track is ${track.width} wide`);
      t.check(await t.page.eval(() => document.documentElement.scrollWidth <= innerWidth), 'nothing hangs over the side');
      const seen = await t.page.eval(() => {
        const range = /** @type {HTMLInputElement} */ (document.getElementById('range')), yuntu = /** @type {any} */ (window).yuntu;
        range.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch', pointerId: 9, isPrimary: true, buttons: 1 }));
        const points = yuntu.panel().timeline.ticks.filter((/** @type {any} */ k) => k.kind === 'point').map((/** @type {any} */ k) => k.t);
        const off = [];
        for (let v = Number(range.min); v <= Number(range.max); v += 0.37) {
          range.value = String(v);
          range.dispatchEvent(new Event('input', { bubbles: true }));
          const at = yuntu.panel().timeline.t;
          if (!points.includes(at)) off.push(at);
        }
        const bubble = /** @type {HTMLElement} */ (document.getElementById('bubble')), r = bubble.getBoundingClientRect();
        range.dispatchEvent(new Event('change', { bubbles: true }));
        const scale = getComputedStyle(/** @type {Element} */ (document.getElementById('head')), '::before').transform;
        range.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerType: 'touch', pointerId: 9 }));
        return { off, said: bubble.textContent, left: r.left, right: r.right, scale, after: getComputedStyle(bubble).display, text: yuntu.panel().timeline.text };
      });
      t.equal(seen.off, [], 'times beside a data point');
      t.check(seen.said && seen.left >= 0 && seen.right <= 390, `over the thumb stands the period, on the screen: ${JSON.stringify(seen)}`);
      t.equal(seen.after, 'none', 'what stands over the thumb, when it is lifted');
    },
  },
  {
    ...once,
    size: { width: 390, height: 600 },
    shares: true,
    name: 'larger letters enlarge the picture’s, and a small frame holds them; a browser without dvh gets the phone’s layout',
    async run(t) {
      await t.open('form=lines&ui=min');
      await t.still();
      await t.page.eval(() => { document.documentElement.style.fontSize = '200%'; });
      await t.still();
      const over = await t.page.eval(() => [document.documentElement, ...document.querySelectorAll('#clock :is(button, select, #track)')].filter((e) => e.getBoundingClientRect().right > innerWidth || e.scrollWidth > innerWidth && e.id !== 'track').map((e) => e.id || e.tagName));
      t.equal(over, [], 'what hangs over the side');
      await t.page.viewport(900, 700);
      await t.still();
      const box = async () => (await t.yuntu('outline')).filter((/** @type {any} */ r) => r.box).length;
      t.check(await box() > 0, 'the picture is there');
      const large = (await t.yuntu('svg')).length;
      await t.page.eval(() => { document.documentElement.style.fontSize = ''; });
      await t.still();
      t.check((await t.yuntu('svg')).length !== large, 'the picture is another one');
      const bare = await t.page.eval(async () => {
        const text = await (await fetch(/** @type {HTMLLinkElement} */ (document.querySelector('link[rel=stylesheet]')).href)).text();
        return text.replace(/@supports \(height: ?1dvh\) ?\{[^}]*\}\s*\}?/, '').includes('dvh');
      });
      t.check(!bare, 'dvh stands only where it was asked for');
    },
  },
];
