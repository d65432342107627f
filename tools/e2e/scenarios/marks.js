// @ts-check
// From mark to mark of the picture: by arrow keys, with a ring and words; and the pointer's label says the same.

/** @typedef {import('../lib/context.js').Context} Context */

/** here is the mark that has the focus: its place, ring and words, and the label shown. */
const here = () => {
  const e = /** @type {HTMLElement} */ (document.activeElement), tip = document.getElementById('tip');
  const ring = getComputedStyle(e), described = document.getElementById(e.getAttribute('aria-describedby') ?? '');
  if (!e.closest('#outline')) return null;
  return { target: Number(e.dataset.target), words: e.textContent ?? '', spare: e.id === 'spare', bare: !!e.dataset.bare, more: described?.textContent ?? '', tip: tip && !tip.hidden ? tip.firstChild?.textContent ?? '' : '',
    ring: ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2, x: e.offsetLeft + e.offsetWidth / 2, y: e.offsetTop + e.offsetHeight / 2, stops: [...document.querySelectorAll('#outline button')].filter((b) => /** @type {HTMLElement} */ (b).tabIndex === 0).length };
};

/** enter puts the focus on the first mark as Tab would. @param {Context} t */
async function enter(t) {
  await t.page.eval(() => { /** @type {HTMLElement} */ (document.querySelector('#outline button[tabindex="0"]')).focus(); });
  const at = await t.page.eval(here);
  t.check(at, 'a mark has the focus');
  return /** @type {NonNullable<typeof at>} */ (at);
}

/** step presses an arrow and answers the mark that then has the focus. @param {Context} t @param {string} key */
async function step(t, key) {
  await t.page.press(key);
  const at = await t.page.eval(here);
  t.check(at && at.words.length > 1 && at.ring && at.stops === 1, `after ${key} a mark with words and a ring has the focus, and is the one Tab stop: ${JSON.stringify(at)}`);
  const mark = /** @type {NonNullable<typeof at>} */ (at);
  t.check(mark.bare || mark.tip.length > 1, `its label is shown: ${JSON.stringify(mark)}`);
  return mark;
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'arrow keys go from mark to mark, Enter opens the card, Escape goes back a step at a time, and Tab leaves',
    async run(t) {
      await t.open('market=canalys-china&form=lines&t=2023Q2');
      await t.still();
      const time = (await t.panel()).timeline.t;
      let at = await enter(t), spare = 0;
      const seen = new Set([at.target]);
      // Left along the lines: each mark is further left, and points of other periods have words of their own.
      for (let i = 0; i < 4; i++) {
        const next = await step(t, 'ArrowLeft');
        if (next.target === at.target) break;
        t.check(next.x < at.x + 1, `left of ${at.x} is ${next.x}`);
        if (next.spare) { spare++; t.check(/\d/.test(next.more), `it says its period: ${JSON.stringify(next)}`); }
        seen.add(next.target);
        at = next;
      }
      t.check(seen.size > 3 && spare > 1, `marks on the way: ${seen.size}, without a row ${spare}`);
      t.equal((await t.panel()).timeline.t, time, 'the time stays');
      const title = at.words;
      await t.page.press('Enter');
      await t.until(() => /** @type {HTMLDialogElement} */ (document.getElementById('card')).open, [], 4000, `the card of ${title}`);
      const card = (await t.panel()).card;
      t.check(title.includes(card.title) && title.includes(card.value), `the card is that of the mark: «${title}», ${card.title} ${card.value}`);
      await t.page.press('Escape');
      await t.until(() => !(/** @type {HTMLDialogElement} */ (document.getElementById('card')).open), [], 4000, 'the card closes');
      await t.until(here, [], 2000, 'the mark has the focus again');
      await t.page.press('Escape');
      const quiet = await t.page.eval(here);
      t.check(quiet && !quiet.tip && quiet.target === at.target, `Escape first puts the label away, and the mark keeps the focus: ${JSON.stringify(quiet)}`);
      await t.page.press('Escape');
      t.equal(await t.page.eval(here), null, 'then it leaves');
      t.check(await t.page.eval(() => document.getElementById('tip')?.hidden), 'the label leaves too');
      await t.page.press('Tab');
      t.equal(await t.page.eval(() => [document.activeElement?.closest('#figure')?.id, document.querySelectorAll('#outline button[tabindex="0"]').length]), [undefined, 1], 'Tab goes on to what comes after the picture, whose marks can be come back to');
      await t.page.eval(() => { /** @type {HTMLElement} */ (document.getElementById('figure')).focus(); });
      // Where nothing in the picture has the focus an arrow means time, as before.
      await t.page.press('ArrowLeft');
      await t.until((/** @type {number} */ was) => /** @type {any} */ (window).yuntu.panel().timeline.t < was, [time], 4000, 'time goes back');
      for (const key of ['Tab', 'Shift+Tab']) {
        await enter(t);
        await step(t, 'ArrowLeft');
        await t.page.press(key);
        t.equal(await t.page.eval(here), null, `${key} leaves`);
      }
    },
  },
  {
    shares: true,
    name: 'every row of the picture is reached by arrow keys, also one without a mark',
    async run(t) {
      await t.open('view=m16&deal=alibaba-moonshot-2024');
      await t.still();
      const rows = (await t.yuntu('outline')).filter((/** @type {any} */ r) => r.target);
      const bare = rows.filter((/** @type {any} */ r) => !r.box).map((/** @type {any} */ r) => r.target);
      t.check(bare.length > 0, 'there are rows without a mark');
      const first = await enter(t), got = new Set(first.bare ? [first.target] : []);
      for (let i = 0; i < 40 && got.size < bare.length; i++) {
        const at = await step(t, 'ArrowDown');
        if (at.bare) got.add(at.target);
      }
      t.equal([...got], bare, 'rows below the picture');
      for (let i = 0; i < bare.length; i++) await step(t, 'ArrowUp');
      t.check(!(await t.page.eval(here))?.bare, 'and back into it');
    },
  },
  {
    shares: true,
    name: 'the pointer has a label with the words of the mark under it',
    async run(t) {
      await t.open('view=capex&form=race&t=2026Q2');
      await t.still();
      const row = (await t.yuntu('outline')).find((/** @type {any} */ r) => r.role === 'item' && r.box && r.target);
      const stage = await t.page.eval(() => { const r = /** @type {Element} */ (document.getElementById('stage')).getBoundingClientRect(); return { x: r.x, y: r.y, right: r.right, bottom: r.bottom }; });
      await t.page.move({ x: Math.round(stage.x + row.box[0] + row.box[2] / 2), y: Math.round(stage.y + row.box[1] + row.box[3] / 2) });
      const tip = await t.until(() => {
        const e = document.getElementById('tip');
        if (!e || e.hidden) return null;
        const r = e.getBoundingClientRect();
        return { said: e.firstChild?.textContent ?? '', more: e.lastChild?.textContent ?? '', x: r.x, y: r.y, right: r.right, bottom: r.bottom };
      }, [], 4000, 'the label');
      t.check(tip.said.startsWith(row.label) && tip.said.includes(row.value) && tip.more, `it says what the row says and the rest: ${JSON.stringify(tip)}, ${row.label} ${row.value}`);
      t.check(tip.x >= stage.x - 1 && tip.y >= stage.y - 1 && tip.right <= stage.right + 1 && tip.bottom <= stage.bottom + 1, `it stays on the stage: ${JSON.stringify(tip)}`);
      await t.page.move({ x: Math.round(stage.x + 5), y: Math.round(stage.bottom - 3) });
      await t.page.move({ x: 3, y: 3 });
      await t.until(() => document.getElementById('tip')?.hidden, [], 4000, 'it leaves with the pointer');
    },
  },
  {
    shares: true,
    name: 'in layers too arrow keys go along one series, the row with the focus lights it, and rows say what is shown while it plays',
    async run(t) {
      await t.open('view=capex&form=stream&motion=full');
      await t.still();
      const frames = (await t.yuntu('stats')).frames;
      let at = await enter(t);
      await t.until((/** @type {number} */ n) => /** @type {any} */ (window).yuntu.stats().frames > n, [frames], 3000, 'the picture is drawn anew: a line is lit');
      for (let i = 0; i < 6 && !/^Microsoft/.test(at.words); i++) at = await step(t, 'ArrowUp');
      const who = at.words.split(/ |·/)[0];
      for (let i = 0; i < 4; i++) {
        const next = await step(t, 'ArrowLeft');
        t.check(next.x < at.x && next.words.includes(who) && /20\d\d/.test(next.words + next.more) && /\d/.test(next.words), `left of «${at.words}» is «${next.words}», ${next.more}`);
        at = next;
      }
      await t.page.press('Enter');
      await t.until(() => /** @type {HTMLDialogElement} */ (document.getElementById('card')).open, [], 4000, 'its card');
      await t.page.press('Escape');
      await t.yuntu('go', 'view=capex&form=race&t=2021Q1&speed=4&lang=en&motion=full');
      await t.page.eval(() => { /** @type {HTMLElement} */ (document.activeElement)?.blur(); });
      const rows = () => [...document.querySelectorAll('#outline .row, #outline button[data-row]')].map((e) => e.textContent).join('|');
      const before = await t.page.eval(rows);
      await t.yuntu('do', { do: 'play' });
      await t.until((/** @type {string} */ was) => /** @type {any} */ (window).yuntu.panel().timeline.playing && [...document.querySelectorAll('#outline .row, #outline button[data-row]')].map((e) => e.textContent).join('|') !== was, [before], 8000, 'the rows follow');
      await t.yuntu('do', { do: 'pause' });
    },
  },
];
