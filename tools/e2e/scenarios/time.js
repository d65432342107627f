// @ts-check
// Play, pause, scrub; and the numbers that are read out are those of the tables.

import { plain } from '../lib/prose.js';
import { names, period, table } from '../lib/tables.js';
import { once } from '../lib/once.js';

/** now is the clock. @param {import('../lib/context.js').Context} t */
const now = async (t) => (await t.panel()).timeline;

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'play, pause and play again by button',
    async run(t) {
      await t.open('form=race');
      await t.page.eval(() => { const w = /** @type {any} */ (window); w.times = []; w.yuntu.onTime((/** @type {number} */ at) => w.times.push(at)); });
      await t.page.click('#play');
      await t.until(() => /** @type {any} */ (window).yuntu.panel().timeline.playing && /** @type {any} */ (window).times.length > 8, [], 20000, 'time moves');
      await t.page.click('#play');
      await t.until(() => !(/** @type {any} */ (window).yuntu.panel().timeline.playing), [], 4000, 'it pauses');
      const a = await now(t);
      const times = await t.page.eval(() => /** @type {any} */ (window).times.slice());
      t.check(times.every((/** @type {number} */ v, /** @type {number} */ i) => i === 0 || v >= times[i - 1]), 'time never went back');
      await t.sleep(600);
      t.equal((await now(t)).t, a.t, 'time while paused');
      t.check(a.t > times[0], 'time went on before');
      t.check(await t.page.eval(() => document.getElementById('play')?.getAttribute('aria-label')) !== '', 'the button says what it does');
    },
  },
  {
    shares: true,
    name: 'the scrubber by keyboard goes from data point to data point',
    async run(t) {
      await t.open('form=race');
      await t.page.eval(() => document.getElementById('range')?.focus());
      await t.page.press('Home');
      let l = await now(t);
      t.equal(l.t, l.min, 'Home');
      const points = l.ticks.filter((/** @type {any} */ k) => k.kind === 'point').map((/** @type {any} */ k) => k.t);
      for (const want of points.slice(1, 4)) {
        await t.page.press('ArrowRight');
        await t.until((/** @type {number} */ w) => /** @type {any} */ (window).yuntu.panel().timeline.t === w, [want], 4000, `ArrowRight leads to ${want}`);
      }
      await t.page.press('ArrowLeft');
      await t.until((/** @type {number} */ w) => /** @type {any} */ (window).yuntu.panel().timeline.t === w, [points[2]], 4000, 'ArrowLeft leads back');
      await t.page.press('End');
      await t.until(() => { const l = /** @type {any} */ (window).yuntu.panel().timeline; return l.t === l.max; }, [], 4000, 'End');
      l = await now(t);
      t.equal(await t.page.eval(() => document.getElementById('range')?.getAttribute('aria-valuetext')), l.text, 'the period in words');
    },
  },
  {
    shares: true,
    name: 'the scrubber by pointer',
    async run(t) {
      await t.open('form=race');
      const r = await t.page.eval(() => { const b = /** @type {Element} */ (document.getElementById('range')).getBoundingClientRect(); return { x: b.x, y: b.y + b.height / 2, w: b.width }; });
      const at = (/** @type {number} */ part) => ({ x: r.x + r.w * part, y: r.y });
      await t.page.drag([at(0.2), at(0.4), at(0.6)]);
      const l = await t.until(() => { const l = /** @type {any} */ (window).yuntu.panel().timeline; const p = (l.t - l.min) / (l.max - l.min); return p > 0.5 && p < 0.7 && l; }, [], 5000, 'time follows the pointer to 60 %');
      t.check(!l.playing, 'a scrubbed clock stands still');
    },
  },
  {
    ...once,
    shares: true,
    name: 'the numbers read out are those of the tables, at several times in several markets',
    limit: 90000,
    async run(t) {
      const series = table(t.root, 'series'), entities = new Map(table(t.root, 'entities').map((e) => [e.id, e]));
      const rows = table(t.root, 'shares').filter((r) => r.preferred === '1' && r.metric === 'share');
      await t.open('form=race');
      const menu = (await t.panel()).controls.find((/** @type {any} */ c) => c.key === 'market');
      let compared = 0;
      for (const { value: market } of menu.options) {
        await t.yuntu('do', { do: 'set', values: { market, form: 'race' } });
        const frequency = series.find((s) => s.id === market)?.frequency ?? '';
        const points = (await now(t))?.ticks.filter((/** @type {any} */ k) => k.kind === 'point').map((/** @type {any} */ k) => k.t) ?? [];
        for (const at of [points[0], points[points.length >> 1], points[points.length - 1]]) {
          if (at === undefined) continue;
          await t.yuntu('do', { do: 'seek', t: at, final: true });
          const outline = await t.yuntu('outline');
          const p = period(at, frequency);
          const known = rows.filter((r) => r.series === market && r.period === p && r.entity !== 'others' && !r.bound && r.value !== '');
          for (const row of known) {
            const called = names(entities.get(row.entity) ?? {}, 'en');
            const item = outline.find((/** @type {any} */ o) => o.role === 'item' && called.includes(o.label));
            if (!item) continue; // further down than the picture shows
            const said = item.value.match(/-?[\d.]+/)?.[0] ?? '';
            const digits = (said.split('.')[1] ?? '').length;
            t.equal(Number(said), Number(Number(row.value).toFixed(digits)), `${market} ${p} ${row.entity}, read out as «${item.value}»`);
            compared++;
          }
          if (known.length >= 3) {
            const top = [...known].sort((a, b) => Number(b.value) - Number(a.value))[0];
            t.check(outline.some((/** @type {any} */ o) => names(entities.get(top.entity) ?? {}, 'en').includes(o.label)), `${market} ${p}: the leader ${top.entity} is read out`);
          }
        }
      }
      t.check(compared > 30, `enough was compared: ${compared} numbers`);
    },
  },
  {
    ...once,
    shares: true,
    name: 'capital expenditure is that of the tables',
    async run(t) {
      const entities = new Map(table(t.root, 'entities').map((e) => [e.id, e]));
      const rows = table(t.root, 'capex').filter((r) => r.preferred === '1' && r.metric === 'capex' && r.unit === 'usd-m');
      await t.open('view=capex&form=race&cur=usd');
      const line = await now(t);
      const points = line.ticks.filter((/** @type {any} */ k) => k.kind === 'point').map((/** @type {any} */ k) => k.t);
      let compared = 0;
      for (const at of [points[2], points[points.length >> 1], points[points.length - 3]]) {
        await t.yuntu('do', { do: 'seek', t: at, final: true });
        const outline = await t.yuntu('outline');
        const known = rows.filter((r) => r.period === period(at, 'quarter'));
        for (const entity of new Set(known.map((r) => r.entity))) {
          const item = outline.find((/** @type {any} */ o) => o.role === 'item' && names(entities.get(entity) ?? {}, 'en').includes(o.label));
          if (!item) continue;
          const m = item.value.replace(/,/g, '').match(/([\d.]+)\s*(bn|m)?/);
          const unit = m?.[2] === 'bn' ? 1000 : 1, said = Number(m?.[1]) * unit;
          const slack = unit * 10 ** -(m?.[1].split('.')[1] ?? '').length * 0.5000001;
          // A company may have series on two bases; the picture draws one of them.
          const values = known.filter((r) => r.entity === entity).map((r) => Number(r.value));
          t.check(values.some((v) => Math.abs(said - v) <= slack), `${entity} ${period(at, 'quarter')}: read out «${item.value}», the table says ${values} million`);
          compared++;
        }
      }
      t.check(compared >= 6, `enough was compared: ${compared} numbers`);
    },
  },
  {
    shares: true,
    name: 'a race that ends is still the race, with its link',
    limit: 60000,
    async run(t) {
      await t.open('form=race&speed=4');
      let l = await now(t);
      const points = l.ticks.filter((/** @type {any} */ k) => k.kind === 'point').map((/** @type {any} */ k) => k.t);
      await t.yuntu('do', { do: 'seek', t: points[points.length - 3], final: true });
      await t.yuntu('do', { do: 'play' });
      await t.until(() => { const p = /** @type {any} */ (window).yuntu.panel(); return p.timeline.atEnd && !p.timeline.playing; }, [], 15000, 'it ends');
      await t.sleep(300);
      t.equal((await t.panel()).controls.find((/** @type {any} */ c) => c.key === 'form').value, 'race', 'the form');
      t.check(await t.page.eval(() => /form=race/.test(location.search) && /t=20\d\d/.test(location.search)), 'the link is that of the race at its end');
    },
  },
  {
    shares: true,
    name: 'a change of base stops the animation and says why',
    limit: 90000,
    async run(t) {
      await t.open('form=race&speed=4');
      const markets = (await t.panel()).controls.find((/** @type {any} */ c) => c.key === 'market').options.map((/** @type {any} */ o) => o.value);
      for (const market of markets) {
        await t.yuntu('do', { do: 'set', values: { market, form: 'race', speed: '4' } });
        const l = await now(t);
        const gap = l?.ticks.find((/** @type {any} */ k) => k.kind === 'break');
        const before = l?.ticks.filter((/** @type {any} */ k) => k.kind === 'point' && gap && k.t < gap.t);
        if (!gap || before.length < 2) continue;
        await t.yuntu('do', { do: 'seek', t: before[before.length - 2].t, final: true });
        await t.yuntu('do', { do: 'play' });
        const stopped = await t.until(() => { const l = /** @type {any} */ (window).yuntu.panel().timeline; return !l.playing && l.stopped.length && l; }, [], 10000, `${market} stops at its change of base`);
        t.equal(stopped.t, before[before.length - 1].t, 'it stands at the last point of the old base');
        t.check(await t.page.eval((/** @type {string} */ why) => document.getElementById('stopped')?.textContent === why && !document.getElementById('stopped')?.hidden, plain(stopped.stopped)), 'the page shows why');
        return;
      }
      t.check(false, 'some market has a change of base');
    },
  },
  {
    ...once,
    shares: true,
    name: 'between two data points numbers are the last ones, with their period',
    async run(t) {
      await t.open('form=race');
      const l = await now(t);
      const points = l.ticks.filter((/** @type {any} */ k) => k.kind === 'point').map((/** @type {any} */ k) => k.t);
      await t.yuntu('do', { do: 'seek', t: (points[0] + points[1]) / 2, final: true });
      const items = (await t.yuntu('outline')).filter((/** @type {any} */ r) => r.role === 'item' && r.level > 0);
      const period = l.ticks.find((/** @type {any} */ k) => k.kind === 'point' && k.t === points[0]).label;
      const numbers = items.filter((/** @type {any} */ r) => /\d\s*%/.test(r.value));
      t.check(numbers.length > 0, 'some numbers are told');
      t.equal(numbers.filter((/** @type {any} */ r) => !r.value.includes(period)).map((/** @type {any} */ r) => r.label + ' ' + r.value), [], `shares that do not say that they are of ${period}`);
    },
  },
];
