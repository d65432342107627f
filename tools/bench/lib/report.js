// @ts-check
// Writes what was measured behind the marker line of docs/benchmarks.md; what stands before it is written by hand.

import { readFileSync, writeFileSync } from 'node:fs';
import { networks, slowdown } from '../parts/load.js';
import { counts } from '../parts/race.js';

const marker = '<!-- Below is what ./build.sh bench wrote. -->';

/** What is to be reached. */
export const goals = { live: 2_000_000, poster: 80_000, allocs: 0, idle: 0 };

/** @param {number} n @param {number} [digits] significant */
const sig = (n, digits = 3) => !Number.isFinite(n) ? '–' : n >= 10 ** (digits - 1) ? Math.round(n).toLocaleString('en-US') : String(Number(n.toPrecision(digits)));
const kb = (/** @type {number} */ n) => n >= 1e6 ? (n / 1e6).toFixed(2) + ' MB' : (n / 1e3).toFixed(n < 1e4 ? 1 : 0) + ' kB';
const mib = (/** @type {number} */ n) => (n / 2 ** 20).toFixed(1) + ' MiB';
const sec = (/** @type {number} */ ms) => (ms / 1000).toFixed(2) + ' s';
const times = (/** @type {number} */ a, /** @type {number} */ b) => !Number.isFinite(a / b) ? '–' : (a / b).toFixed(a / b < 0.1 ? 3 : 2) + '×';

/** @param {string[]} head @param {(string | number)[][]} rows the first column is words, the others numbers */
const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map((_, i) => (i ? '---:' : '---')).join('|')}|`, ...rows.map((r) => `| ${r.join(' | ')} |`)].join('\n');

const names = { yuntu2d: 'Yuntu, 2D painter', yuntugpu: 'Yuntu, GPU painter', echarts: 'ECharts', d3: 'D3 (SVG)' };

/**
 * targets holds the numbers against what they have to reach.
 * @param {Record<string, any>} r @returns {{what: string, want: string, got: string, ok: boolean}[]}
 */
export function targets(r) {
  const live = Math.max(.../** @type {number[]} */ (Object.values(r.bytes.live))), poster = Math.max(.../** @type {number[]} */ (Object.values(r.bytes.poster)));
  const out = [
    { what: 'everything until live, brotli, the heaviest language', want: '≤ ' + kb(goals.live), got: kb(live), ok: live <= goals.live },
    { what: 'poster page, brotli, the heaviest language', want: '≤ ' + kb(goals.poster), got: kb(poster), ok: poster <= goals.poster },
  ];
  for (const p of ['2d', 'gpu']) {
    const allocs = r.race[10]['yuntu' + p].allocs;
    out.push({ what: `heap objects in a warm frame of the race, ${p === 'gpu' ? 'GPU' : '2D'} painter, bridge and page included`, want: '0', got: sig(Math.max(0, allocs), 2), ok: allocs < 0.5 });
  }
  for (const p of ['2d', 'gpu']) {
    out.push({ what: `frames in ten idle seconds, ${p === 'gpu' ? 'GPU' : '2D'} painter`, want: '0', got: String(r.idle[p].frames), ok: r.idle[p].frames === 0 && r.idle[p].asked === 0 });
  }
  for (const n of counts) {
    const a = r.race[n].yuntu2d.cpuPerFrame, b = r.race[n].echarts.cpuPerFrame;
    out.push({ what: `CPU for a frame of the race on software GL, ${n.toLocaleString('en-US')} bars`, want: `≤ ECharts (${sig(b)} ms)`, got: `${sig(a)} ms`, ok: a <= b });
  }
  return out;
}

/** @param {Record<string, any>} race */
function spent(race) {
  return table(['bars', 'contender', 'frames/s', 'main thread, ms/frame', 'main thread, ms/s', 'browser, CPU s/s', 'browser, CPU ms/frame', 'against ECharts, per frame'],
    counts.flatMap((n) => Object.entries(names).map(([id, name], i) => {
      const s = race[n][id];
      return [i ? '' : n.toLocaleString('en-US') + (s.rows && s.rows < n ? ` (${s.rows} in sight)` : ''), name, sig(s.fps), sig(s.mainPerFrame), sig(s.main), s.cpu.toFixed(2), sig(s.cpuPerFrame), times(s.cpuPerFrame, race[n].echarts.cpuPerFrame)];
    })));
}

/**
 * write replaces the measured part of the page and says which targets were missed.
 * @param {string} file @param {Record<string, any>} r @param {Record<string, any>} m machine and run
 * @returns {string[]}
 */
export function write(file, r, m) {
  const hand = readFileSync(file, 'utf8').split(marker)[0].trimEnd();
  const goal = targets(r), y = r.load, d = r.decode, b = r.bytes;
  const lines = [
    `Measured on ${m.date}: ${m.cpu}, ${m.cores} cores, ${m.memory} GiB; ${m.system}; ${m.browser}; WebGL by ${m.gl}; Node ${m.node.slice(1)}; ${m.go}; ` +
    `ECharts ${m.echarts}, D3 ${m.d3}. ${m.rounds} rounds, ${m.took} minutes, load of the machine at the end ${m.load.toFixed(1)}.`,

    '## Targets',
    table(['target', 'wanted', 'measured', ''], goal.map((g) => [g.what, g.want, g.got, g.ok ? 'reached' : '**missed**'])),

    '## Bytes on the wire',
    table(['until', 'bytes (brotli)', 'against Yuntu live'], [
      ...Object.keys(b.poster).map((l) => [`Yuntu, page with picture, text and table (${l})`, kb(b.poster[l]), times(b.poster[l], b.live[l])]),
      ...Object.keys(b.live).map((l) => [`Yuntu, live (${l})`, kb(b.live[l]), '1.00×']),
      ['of which program', kb(b.program), times(b.program, b.live.en)],
      ['of which dataset', kb(b.dataset), times(b.dataset, b.live.en)],
      ['empty Ebitengine program, live', kb(b.empty), times(b.empty, b.live.en)],
      ['ECharts, race, only the modules it needs', kb(b.echarts), times(b.echarts, b.live.en)],
      ['ECharts, race, the whole library', kb(b.echartsWhole), times(b.echartsWhole, b.live.en)],
    ]),

    `## Time until there is something, main thread ${slowdown}× slower`,
    table(['network', 'contender', 'first words', 'picture', 'live', 'live, against Yuntu'], networks.flatMap((n) => ['yuntu', 'empty', 'echarts'].map((c, i) => {
      const t = y[n.name][c];
      return [i ? '' : n.words, { yuntu: 'Yuntu', empty: 'empty Ebitengine program', echarts: 'ECharts, race' }[c] ?? c, sec(t.words), sec(t.picture), sec(t.live), times(t.live, y[n.name].yuntu.live)];
    }))),

    '## The race, as a reader sees it',
    spent(r.race),

    '## The race, every bar in sight',
    spent(r.bars),

    '## Decoding the dataset',
    table(['', 'bytes', 'first time', 'warm', 'warm, against Yuntu'], [
      ['Yuntu, as wasm', kb(d.bytes.dataset), sig(d.yuntuCold) + ' ms', sig(d.yuntu) + ' ms', '1.00×'],
      ['JSON.parse, row by row', kb(d.bytes.rows), sig(d.rowsCold) + ' ms', sig(d.rows) + ' ms', times(d.rows, d.yuntu)],
      ['JSON.parse, column by column', kb(d.bytes.columns), sig(d.columnsCold) + ' ms', sig(d.columns) + ' ms', times(d.columns, d.yuntu)],
    ]),

    '## Search',
    table(['', 'half of the queries within', '95 per cent within'], [
      ['asked for the first time', sig(r.search.coldP50, 2) + ' ms', sig(r.search.coldP95, 2) + ' ms'],
      ['warm', sig(r.search.p50, 2) + ' ms', sig(r.search.p95, 2) + ' ms'],
    ]),
    `${r.search.queries} queries; the slowest, “${r.search.worst}”, takes ${sig(r.search.max, 2)} ms.`,

    `## Memory, ${r.memory.minutes} minutes of play`,
    table(['', 'after every scene once', 'half way', 'at the end', 'growth'], ['js', 'wasm', 'go', 'nodes'].map((k) => {
      const show = k === 'nodes' ? (/** @type {number} */ n) => sig(n, 5) : mib;
      return [{ js: 'JavaScript heap', wasm: 'memory of the program', go: 'of which heap in use', nodes: 'elements of the page' }[k] ?? k,
        show(r.memory.start[k]), show(r.memory.middle[k]), show(r.memory.end[k]), times(r.memory.end[k], r.memory.start[k])];
    })),
    `${r.memory.end.frames.toLocaleString('en-US')} frames were drawn.`,

    '## Idle',
    table(['ten seconds', 'frames drawn', 'frames asked for', 'browser, CPU s/s'], ['2d', 'gpu'].map((p) => [p === 'gpu' ? 'GPU painter' : '2D painter', r.idle[p].frames, r.idle[p].asked, r.idle[p].cpu.toFixed(3)])),
  ];
  writeFileSync(file, `${hand}\n\n${marker}\n\n${lines.join('\n\n')}\n`);
  return goal.filter((g) => !g.ok).map((g) => g.what);
}
