// @ts-check
// The bar race in SVG as D3's own example has it: keyframes between the data points, a linear transition from each to
// the next, a join per kind of mark, so that only the bars in sight have elements.

import { select } from 'd3-selection';
import { transition } from 'd3-transition';
import { easeLinear } from 'd3-ease';
import { scaleLinear, scaleBand } from 'd3-scale';
import { axisTop } from 'd3-axis';
import { interpolateNumber } from 'd3-interpolate';
import { range } from 'd3-array';
import { input, live, pace, period } from './input.js';

const { race, rows, box } = await input();
const width = box.clientWidth, height = box.clientHeight, margin = { top: 30, right: 80, bottom: 10, left: 130 };
const steps = Math.max(1, Math.round(pace / 250)); // the example's own rhythm: four changes a second
const duration = pace / steps;

/** @typedef {{name: string, color: string, value: number, rank: number}} Bar */
/** @type {{period: string, bars: Map<string, Bar>, top: Bar[]}[]} */
const keyframes = [];
for (let i = 0; i < race.periods.length; i++) {
  for (let k = 0; k < (i + 1 < race.periods.length ? steps : 1); k++) {
    const bars = race.racers.map((r) => {
      const a = r.values[i] ?? 0, b = r.values[Math.min(i + 1, r.values.length - 1)] ?? 0;
      return { name: r.name, color: r.color, value: a + ((b - a) * k) / steps, rank: 0 };
    }).sort((a, b) => b.value - a.value);
    bars.forEach((b, rank) => { b.rank = Math.min(rank, rows); });
    keyframes.push({ period: race.periods[i], bars: new Map(bars.map((b) => [b.name, b])), top: bars.slice(0, rows) });
  }
}
const x = scaleLinear([0, 1], [margin.left, width - margin.right]);
const y = scaleBand(range(rows + 1), [margin.top, margin.top + (height - margin.top - margin.bottom) * ((rows + 1) / rows)]).padding(0.1);
const svg = select(box).append('svg').attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
const axisBox = svg.append('g').attr('transform', `translate(0,${margin.top})`);
const axis = axisTop(x).ticks(5).tickSizeOuter(0).tickSizeInner(-(height - margin.top - margin.bottom));
const bars = svg.append('g').attr('fill-opacity', 0.8), names = svg.append('g').attr('text-anchor', 'end'), numbers = svg.append('g');
const place = (/** @type {Bar} */ d) => Number(y(d.rank));
const word = (/** @type {number} */ v) => v.toFixed(1) + '%';
const band = y.bandwidth();

/** @param {number} i @param {any} t a transition, or a selection's worth of no time */
function show(i, t) {
  const frame = keyframes[i], before = keyframes[Math.max(0, i - 1)];
  const was = (/** @type {Bar} */ d) => before.bars.get(d.name) ?? d;
  const goes = (/** @type {Bar} */ d) => frame.bars.get(d.name) ?? d;
  x.domain([0, frame.top[0].value]);
  axisBox.transition(t).call(/** @type {any} */ (axis));
  bars.selectAll('rect').data(frame.top, (/** @type {any} */ d) => d.name).join(
    (enter) => enter.append('rect').attr('fill', (d) => d.color).attr('height', band).attr('x', x(0)).attr('y', (d) => place(was(d))).attr('width', (d) => x(was(d).value) - x(0)),
    (update) => update,
    (exit) => exit.transition(t).remove().attr('y', (/** @type {any} */ d) => place(goes(d))).attr('width', (/** @type {any} */ d) => x(goes(d).value) - x(0)),
  ).transition(t).attr('y', (/** @type {any} */ d) => place(d)).attr('width', (/** @type {any} */ d) => x(d.value) - x(0));
  names.selectAll('text').data(frame.top, (/** @type {any} */ d) => d.name).join(
    (enter) => enter.append('text').attr('x', margin.left - 8).attr('dy', '0.35em').attr('y', (d) => place(was(d)) + band / 2).text((d) => d.name),
    (update) => update,
    (exit) => exit.transition(t).remove().attr('y', (/** @type {any} */ d) => place(goes(d)) + band / 2),
  ).transition(t).attr('y', (/** @type {any} */ d) => place(d) + band / 2);
  numbers.selectAll('text').data(frame.top, (/** @type {any} */ d) => d.name).join(
    (enter) => enter.append('text').attr('dy', '0.35em').attr('x', (d) => x(was(d).value) + 6).attr('y', (d) => place(was(d)) + band / 2),
    (update) => update,
    (exit) => exit.transition(t).remove().attr('y', (/** @type {any} */ d) => place(goes(d)) + band / 2),
  ).transition(t).attr('x', (/** @type {any} */ d) => x(d.value) + 6).attr('y', (/** @type {any} */ d) => place(d) + band / 2)
    .textTween((/** @type {any} */ d) => { const f = interpolateNumber(was(d).value, d.value); return (/** @type {number} */ u) => word(f(u)); });
  period(frame.period);
}

show(0, transition().duration(0));
requestAnimationFrame(() => live(play));

async function play() {
  for (let i = 1; ; i = (i + 1) % keyframes.length) {
    const t = transition().duration(duration).ease(easeLinear);
    show(i, t);
    try { await t.end(); } catch { /* cut short by the next */ }
  }
}
