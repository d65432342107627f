// @ts-check
// Writes what was measured behind the marker line of docs/benchmarks.md; what stands before it is written by hand.

import { readFileSync, writeFileSync } from 'node:fs';
import { networks, slowdown, steps } from '../parts/load.js';
import { counts } from '../parts/race.js';

const marker = '<!-- Below is what ./build.sh bench wrote. -->';

/** What is to be reached. */
export const goals = {
  live: 1_050_000, engine: 1_700_000, poster: 80_000, allocs: { '2d': 0, gpu: 10 }, idle: 0, kept: 1.05, again: 0.4,
  // Live against the empty program of the engine, by network: without the engine and with it.
  start: /** @type {Record<string, Record<string, number>>} */ ({ slow: { yuntu2d: 0.7, yuntugpu: 1.1 }, fast: { yuntu2d: 0.85, yuntugpu: 1.15 } }),
  frame: /** @type {Record<number, number>} */ ({ 10: 0.9, 100: 0.8, 1000: 0.6 }), // of ECharts'
  lexicon: 46_000, ready: 1500, longest: 50, nonsense: 0.01,
  // By number of names: recall among the first and the first five, and milliseconds from call to answer for half and for 95 per cent of the queries.
  names: /** @type {Record<number, [number, number, number, number]>} */ ({ 670: [0.99, 0.998, 1, 4], 10000: [0.98, 0.993, 1.5, 5], 100000: [0.962, 0.98, 3.5, 10] }),
  // How many of a class come first among 670 names; classes that aren't named have no goal.
  classes: /** @type {Record<string, number>} */ ({
    'exact-hans': 1, 'exact-hant': 1, 'variant-glyph': 1, 'mixed-script': 1, 'tw-vocab': 1, prefix: 1, substring: 1, 'en-case': 1, 'pinyin-full': 1, 'pinyin-tone': 1, 'pinyin-partial': 1,
    'hanzi+pinyin': 1, 'full-width': 1, 'punct-space': 1, alias: 1, 'homophone-1': 0.98, 'homophone-word': 0.98, 'extra-1': 0.98, 'pinyin-fuzzy': 0.98, realistic: 0.98, 'missing-1': 0.97,
    transposed: 0.97, 'pinyin-mixed': 0.97, 'pinyin-typo': 0.97, 'en-typo': 0.95, 'pinyin-initials': 0.95, 'near-shape-1': 0.93, abbrev: 0.93,
  }),
};

/** @param {number} n @param {number} [digits] significant */
const sig = (n, digits = 3) => !Number.isFinite(n) ? '–' : n >= 10 ** (digits - 1) ? Math.round(n).toLocaleString('en-US') : String(Number(n.toPrecision(digits)));
const kb = (/** @type {number} */ n) => n >= 1e6 ? (n / 1e6).toFixed(2) + ' MB' : (n / 1e3).toFixed(n < 1e4 ? 1 : 0) + ' kB';
const mib = (/** @type {number} */ n) => (n / 2 ** 20).toFixed(1) + ' MiB';
const sec = (/** @type {number} */ ms) => (ms / 1000).toFixed(2) + ' s';
const times = (/** @type {number} */ a, /** @type {number} */ b) => !Number.isFinite(a / b) ? '–' : (a / b).toFixed(a / b < 0.1 ? 3 : 2) + '×';

/** @param {string[]} head @param {(string | number)[][]} rows the first column is words, the others numbers */
const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map((_, i) => (i ? '---:' : '---')).join('|')}|`, ...rows.map((r) => `| ${r.join(' | ')} |`)].join('\n');

const loads = { yuntu2d: 'Yuntu', yuntugpu: 'Yuntu with the engine', empty: 'empty Ebitengine program', echarts: 'ECharts, race', yuntu2dagain: 'Yuntu, second visit', yuntugpuagain: 'Yuntu with the engine, second visit', emptyagain: 'empty Ebitengine program, second visit' };
const names = { yuntu2d: 'Yuntu, 2D painter', yuntugpu: 'Yuntu, GPU painter', echarts: 'ECharts', d3: 'D3 (SVG)' };

/**
 * targets holds the numbers against what they have to reach.
 * @param {Record<string, any>} r @returns {{what: string, want: string, got: string, ok: boolean}[]}
 */
export function targets(r) {
  const engine = Math.max(.../** @type {number[]} */ (Object.values(r.bytes.engine))), live = Math.max(.../** @type {number[]} */ (Object.values(r.bytes.live))), poster = Math.max(.../** @type {number[]} */ (Object.values(r.bytes.poster)));
  const out = [
    { what: 'everything until live, brotli, the heaviest language', want: '≤ ' + kb(goals.live), got: kb(live), ok: live <= goals.live },
    { what: 'the same with the engine', want: '≤ ' + kb(goals.engine), got: kb(engine), ok: engine <= goals.engine },
    { what: 'poster page, brotli, the heaviest language', want: '≤ ' + kb(goals.poster), got: kb(poster), ok: poster <= goals.poster },
  ];
  for (const n of networks) {
    for (const c of /** @type {const} */ (['yuntu2d', 'yuntugpu'])) {
      const ratio = r.load[n.name][c].live / r.load[n.name].empty.live, want = goals.start[n.name][c];
      out.push({ what: `live on ${n.words}, main thread ${slowdown} times slower, against the empty program of the engine: ${loads[c]}`, want: `≤ ${want.toFixed(2)}×`, got: ratio.toFixed(2) + '×', ok: ratio <= want });
    }
  }
  const again = r.load.fast.yuntu2dagain.live / r.load.fast.yuntu2d.live;
  out.push({ what: `live on ${networks[1].words}: second visit against the first`, want: `≤ ${goals.again.toFixed(2)}×`, got: again.toFixed(2) + '×', ok: again <= goals.again });
  for (const p of /** @type {const} */ (['2d', 'gpu'])) {
    const allocs = r.race[10]['yuntu' + p].allocs, want = goals.allocs[p];
    out.push({ what: `heap objects in a warm frame of the race, ${p === 'gpu' ? 'GPU' : '2D'} painter, bridge and page included`, want: want ? '≤ ' + want : '0', got: sig(Math.max(0, allocs), 2), ok: allocs < want + 0.5 });
  }
  for (const p of ['2d', 'gpu']) {
    out.push({ what: `frames in ten idle seconds, ${p === 'gpu' ? 'GPU' : '2D'} painter`, want: '0', got: String(r.idle[p].frames), ok: r.idle[p].frames === 0 && r.idle[p].asked === 0 });
  }
  if (r.systems) {
    const slow = Object.entries(r.systems.frames).sort(([, x], [, y]) => y.most - x.most)[0], { Sweep, Matters } = r.systems.computed;
    out.push({ what: 'a slider moves, main thread four times slower, 2D painter: 95 per cent of the frames of the slowest system within', want: '≤ 16.7 ms', got: `${sig(slow[1].most)} ms (${slow[0]})`, ok: slow[1].most <= 16.7 });
    out.push({ what: 'a curve of 200 points as WebAssembly, the slowest system', want: '≤ 1 ms', got: `${sig(Sweep.ms)} ms (${Sweep.id})`, ok: Sweep.ms <= 1 });
    out.push({ what: 'what matters most as WebAssembly, the slowest system', want: '≤ 5 ms', got: `${sig(Matters.ms)} ms (${Matters.id})`, ok: Matters.ms <= 5 });
  }
  for (const n of counts) {
    const a = r.race[n].yuntu2d.cpuPerFrame, b = r.race[n].echarts.cpuPerFrame;
    out.push({ what: `CPU for a frame of the race on software GL, ${n.toLocaleString('en-US')} bars, against ECharts (${sig(b)} ms)`, want: `≤ ${goals.frame[n].toFixed(2)}×`, got: `${(a / b).toFixed(2)}×`, ok: a <= goals.frame[n] * b });
  }
  const held = (/** @type {any} */ m) => m.js + m.wasm, kept = held(r.memory.end) / held(r.memory.start);
  out.push({ what: `memory of page and program after ${r.memory.minutes} minutes of play, against after one`, want: `≤ ${goals.kept.toFixed(2)}×`, got: kept.toFixed(2) + '×', ok: kept <= goals.kept });
  const count = (/** @type {number} */ n) => n.toLocaleString('en-US');
  for (const { size, rows } of r.names.results) {
    const [one, five, p50, p95] = goals.names[size], y = rows[0];
    out.push({ what: `search among ${count(size)} names, recall@1 / @5`, want: `≥ ${one.toFixed(3)} / ${five.toFixed(3)}`, got: `${y.recall1.toFixed(3)} / ${y.recall5.toFixed(3)}`, ok: y.recall1 >= one && y.recall5 >= five });
    out.push({ what: `search among ${count(size)} names, half / 95 per cent of the answers within`, want: `≤ ${p50} / ${p95} ms`, got: `${sig(y.p50)} / ${sig(y.p95)} ms`, ok: y.p50 <= p50 && y.p95 <= p95 });
    out.push({ what: `search among ${count(size)} names, the slowest answer`, want: `≤ ${goals.longest} ms`, got: `${sig(y.max)} ms`, ok: y.max <= goals.longest });
    if (size === 100_000) out.push({ what: 'index of 100,000 names, ready after', want: `≤ ${sec(goals.ready)}`, got: sec(y.built), ok: y.built <= goals.ready });
  }
  const first = r.names.results[0].rows[0], poor = Object.entries(goals.classes).filter(([c, want]) => first.classes[c]?.[0] < want - 5e-4);
  out.push({
    what: 'classes of queries that reach their recall@1', want: String(Object.keys(goals.classes).length),
    got: Object.keys(goals.classes).length - poor.length + (poor.length ? ', all but ' + poor.map(([c, want]) => `${c} (${first.classes[c][0].toFixed(2)} of ${want.toFixed(2)})`).join(', ') : ''), ok: poor.length === 0,
  });
  out.push({ what: 'random Han characters / letters that find something', want: `≤ ${goals.nonsense * 100} %`, got: `${(first.randomHan * 100).toFixed(1)} / ${(first.randomLetters * 100).toFixed(1)} %`, ok: first.randomHan <= goals.nonsense && first.randomLetters <= goals.nonsense });
  out.push({ what: 'lexicon of search, brotli', want: '≤ ' + kb(goals.lexicon), got: kb(r.names.lexicon), ok: r.names.lexicon <= goals.lexicon });
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
  const goal = targets(r), y = r.load, d = r.decode, b = r.bytes, starts = Object.entries(loads).filter(([c]) => c.startsWith('yuntu'));
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
      ...Object.keys(b.engine).map((l) => [`Yuntu with the engine, live (${l})`, kb(b.engine[l]), times(b.engine[l], b.live[l])]),
      ['of which program', kb(b.engineProgram), times(b.engineProgram, b.live.en)],
      ['of which core and words of the dataset', kb(b.dataset), times(b.dataset, b.live.en)],
      ['empty Ebitengine program, live', kb(b.empty), times(b.empty, b.live.en)],
      ['ECharts, race, only the modules it needs', kb(b.echarts), times(b.echarts, b.live.en)],
      ['ECharts, race, the whole library', kb(b.echartsWhole), times(b.echartsWhole, b.live.en)],
    ]),

    `## Time until there is something, main thread ${slowdown}× slower`,
    table(['network', 'contender', 'first words', 'picture', 'live', 'live, against the empty program'], networks.flatMap((n) => Object.entries(loads).filter(([c]) => y[n.name][c]).map(([c, name], i) => {
      const t = y[n.name][c];
      return [i ? '' : n.words, name, sec(t.words), sec(t.picture), sec(t.live), times(t.live, y[n.name].empty.live)];
    }))),
    `Where the start’s time goes, in milliseconds, ${networks[1].words}, main thread ${slowdown}× slower:`,
    table(['step', ...starts.map(([, name]) => name)], steps.map(([mark, what], i) => [what, ...starts.map(([c]) => {
      const t = y.fast[c], done = (/** @type {number} */ k) => k < 0 ? 0 : Math.max(...steps.slice(0, k + 1).map(([m]) => t[m]).filter(Number.isFinite)); // what went on meanwhile takes no time
      return sig(done(i) - done(i - 1), 2);
    })])),

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

    '## Search against what can be put together from libraries',
    'The blind set of queries (docs/search.md says which that is); peers answer a part of it where names are many, and the row above theirs has the same part. *Set up* is with folded scripts, keys of pinyin and initials, and character pairs.',
    ...r.names.results.map((/** @type {any} */ { size, rows }) => {
      const same = rows.findLast((/** @type {any} */ x) => x.name === 'Yuntu (wasm)');
      return table([`${size.toLocaleString('en-US')} names`, 'queries', 'recall@1', 'recall@5', 'half within', '95 per cent within', 'against Yuntu', 'ready after', 'random Han / letters answered'],
        rows.map((/** @type {any} */ x) => [x.name, x.queries, x.recall1.toFixed(3), x.recall5.toFixed(3), sig(x.p50) + ' ms', sig(x.p95) + ' ms', times(x.p50, same.p50), sec(x.built),
          x.randomHan === undefined ? '' : `${(x.randomHan * 100).toFixed(1)} % / ${(x.randomLetters * 100).toFixed(1)} %`]));
    }),
    table(['recall@1 / @5, 670 names', ...r.names.results[0].rows.map((/** @type {any} */ x) => x.name)], Object.keys(r.names.results[0].rows[0].classes).sort().map((c) =>
      [c, ...r.names.results[0].rows.map((/** @type {any} */ x) => x.classes[c].map((/** @type {number} */ v) => v.toFixed(2)).join(' / '))])),

    `## Memory, ${r.memory.minutes} minutes of play`,
    table(['', 'after one', 'half way', 'at the end', 'growth'], ['js', 'wasm', 'go', 'nodes'].map((k) => {
      const show = k === 'nodes' ? (/** @type {number} */ n) => sig(n, 5) : mib;
      return [{ js: 'JavaScript heap', wasm: 'memory of the program', go: 'of which heap in use', nodes: 'elements of the page' }[k] ?? k,
        show(r.memory.start[k]), show(r.memory.middle[k]), show(r.memory.end[k]), times(r.memory.end[k], r.memory.start[k])];
    })),
    `${r.memory.end.frames.toLocaleString('en-US')} frames were drawn, a sixtieth of a second of play each and as fast as they could be: it took ${sig(r.memory.took, 2)} minutes.`,

    ...(r.systems ? ['## Sliders of the systems', table(['system', 'half of the frames within', '95 per cent', 'a frame where nothing moves', 'work for a move', 'for the rest, once it rests'], Object.entries(r.systems.frames).map(([id, f]) => [id, sig(f.half) + ' ms', sig(f.most) + ' ms', sig(f.idle) + ' ms', sig(f.work) + ' ms', sig(f.rest) + ' ms']))] : []),

    '## Idle',
    table(['ten seconds', 'frames drawn', 'frames asked for', 'browser, CPU s/s'], ['2d', 'gpu'].map((p) => [p === 'gpu' ? 'GPU painter' : '2D painter', r.idle[p].frames, r.idle[p].asked, r.idle[p].cpu.toFixed(3)])),
  ];
  writeFileSync(file, `${hand}\n\n${marker}\n\n${lines.join('\n\n')}\n`);
  return goal.filter((g) => !g.ok).map((g) => g.what);
}
