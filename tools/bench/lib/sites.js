// @ts-check
// Builds what is measured: the peers, and our own page over synthetic markets of any size.

import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** The flags of build.sh, so that an empty program is as small as ours. */
const flags = ['-trimpath', '-buildvcs=false', '-ldflags', '-s -w -buildid=', '-gcflags=all=-l', '-gcflags=syscall/js='];
const target = { ...process.env, GOOS: 'js', GOARCH: 'wasm' };

export class Workshop {
  /** @param {string} root of the project @param {string} dist @param {string} temp */
  constructor(root, dist, temp) {
    this.root = root;
    this.temp = temp;
    /** A copy, so that a build in the meantime changes nothing. */
    this.dist = join(temp, 'yuntu');
    cpSync(dist, this.dist, { recursive: true, preserveTimestamps: true }); // the server takes no twin that is older than its file
    /** @type {Record<string, string>} by plain name */
    const names = JSON.parse(readFileSync(join(this.dist, 'files.json'), 'utf8'));
    /** A file of the site by its plain name. */
    this.built = (/** @type {string} */ plain) => join(this.dist, names[plain] ?? plain);
    this.wasm = this.built('yuntu.wasm');
    this.flat = this.built('yuntu-charts.wasm');
    this.exec = this.built('wasm_exec.js');
    /** The dataset's files under their plain names, the core first, as the tools read them. */
    this.datasets = Object.keys(names).filter((n) => n.endsWith('.msgp')).sort((a, b) => a.length - b.length).map((n) => {
      copyFileSync(this.built(n), join(temp, n));
      return join(temp, n);
    });
    this.dataset = this.datasets[0];
    // Built once, so that the sources may change while the bench runs.
    this.go('build', '-o', temp + '/', './tools/pack', './tools/page', './tools/compress', './tools/bench/export');
  }

  /** @param {string[]} args */
  go(...args) { execFileSync('go', args, { cwd: this.root, stdio: ['ignore', 'ignore', 'inherit'] }); }

  /** run starts one of the tools built above. @param {string} tool @param {string[]} args */
  run(tool, ...args) { execFileSync(join(this.temp, tool), args, { cwd: this.root, stdio: ['ignore', 'ignore', 'inherit'] }); }

  /** @param {string} what package @param {string} out */
  goWasm(what, out) {
    execFileSync('go', ['build', ...flags, '-o', out, what], { cwd: this.root, env: target, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** export writes the dataset as JSON. @returns {{rows: string, columns: string, race: string}} */
  export() {
    const at = (/** @type {string} */ n) => join(this.temp, n + '.json');
    const out = { rows: at('rows'), columns: at('columns'), race: at('race') };
    this.run('export', '-dataset', this.dataset, '-rows', out.rows, '-columns', out.columns, '-race', out.race);
    return out;
  }

  /** peers builds the pages of the others. @param {string} race file @returns {Promise<string>} folder */
  async peers(race) {
    const out = join(this.temp, 'peers'), from = join(this.root, 'tools/bench/peers');
    mkdirSync(out, { recursive: true });
    for (const n of ['page.css', 'echarts.html', 'd3.html', 'bars.html', 'empty.html', 'empty.js']) copyFileSync(join(from, n), join(out, n));
    copyFileSync(this.exec, join(out, 'wasm_exec.js'));
    copyFileSync(race, join(out, 'race.json'));
    const common = { bundle: true, minify: true, format: /** @type {const} */ ('esm'), target: 'es2022', legalComments: /** @type {const} */ ('none'), logLevel: /** @type {const} */ ('warning') };
    // Top-level await makes them modules.
    for (const n of ['echarts', 'd3', 'bars']) {
      await build({ ...common, entryPoints: [join(from, n + '.js')], outfile: join(out, n + '.js'), nodePaths: [join(this.root, 'tools/bench/node_modules')] });
      const page = readFileSync(join(out, n + '.html'), 'utf8');
      writeFileSync(join(out, n + '.html'), page.replace(`<script src="${n}.js`, `<script type="module" src="${n}.js`));
    }
    copyFileSync(join(this.root, 'tools/bench/node_modules/echarts/dist/echarts.min.js'), join(out, 'echarts-whole.js'));
    this.goWasm('./tools/bench/empty', join(out, 'empty.wasm'));
    this.run('compress', '-cache', '.cache/compress', out);
    // These don't count for bytes, so nothing is compressed for half a minute.
    this.goWasm('./tools/bench/bars', join(out, 'bars.wasm'));
    for (const n of ['dataset.msgp', 'dataset.en.msgp']) copyFileSync(join(this.temp, n), join(out, n));
    return out;
  }

  /**
   * market makes our page over a synthetic market, and the same numbers for the peers.
   * @param {number} vendors @param {string} peers folder
   * @returns {string} folder of our page; the peers' file is race-N.json in theirs
   */
  market(vendors, peers) {
    const tables = join(this.temp, 'tables-' + vendors), out = join(this.temp, 'yuntu-' + vendors);
    const race = synthetic(vendors);
    writeTables(race, resolve(this.root, process.env.DATA || 'data'), tables);
    writeFileSync(join(peers, `race-${vendors}.json`), JSON.stringify(race));
    const packed = join(this.temp, `dataset-${vendors}.msgp`);
    this.run('pack', '-data', tables, '-out', packed);
    this.run('page', '-dataset', packed, '-wasm', this.wasm, '-flat', this.flat, '-exec', this.exec, '-data', tables, '-out', out);
    return out;
  }
}

/**
 * synthetic makes a market whose leaders pass each other all the time and whose long tail keeps its order, as in real
 * markets. The same number always gives the same market.
 * @param {number} n vendors
 */
function synthetic(n) {
  let seed = 12345 + n;
  const random = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; };
  /** @type {string[]} */
  const periods = [], quarters = 40;
  for (let q = 0; q < quarters; q++) periods.push(`${2016 + Math.floor(q / 4)}Q${(q % 4) + 1}`);
  const racers = Array.from({ length: n }, (_, i) => {
    const phase = random() * 6.28, slow = 8 + random() * 12, swing = i < 30 ? 0.35 : 0;
    const weight = periods.map((_, q) => (1 / (i + 4)) * (1 + swing * Math.sin(phase + (q * 6.28) / slow)));
    return { name: `Vendor ${i + 1}`, color: color(i), weight };
  });
  const sums = periods.map((_, q) => racers.reduce((a, r) => a + r.weight[q], 0));
  return {
    title: `Synthetic market of ${n}`, periods,
    racers: racers.map((r) => ({ name: r.name, color: r.color, values: r.weight.map((w, q) => Number(((w / sums[q]) * 99).toFixed(4))) })),
  };
}

/** color is another one for each vendor, as tools/pack wants it: after 144 the hues come again, a little darker. @param {number} i */
function color(i) {
  const h = (i * 137.5) % 360, light = 0.45 - 0.015 * Math.floor(i / 144), f = (/** @type {number} */ k) => {
    const x = (k + h / 30) % 12;
    return Math.round(255 * (light - 0.3 * Math.max(-1, Math.min(x - 3, 9 - x, 1)))).toString(16).padStart(2, '0');
  };
  return '#' + f(0) + f(8) + f(4);
}

/**
 * writeTables writes a folder that tools/pack reads: the market, and the program's own words.
 * @param {ReturnType<typeof synthetic>} race @param {string} data the real folder @param {string} out
 */
function writeTables(race, data, out) {
  mkdirSync(join(out, 'tables'), { recursive: true });
  cpSync(join(data, 'fonts'), join(out, 'fonts'), { recursive: true });
  const id = (/** @type {number} */ i) => 'vendor-' + (i + 1);
  const csv = (/** @type {string} */ name, /** @type {string[]} */ lines) => writeFileSync(join(out, name), lines.join('\n') + '\n');
  csv('tables/sources.csv', ['id,title,lang,publisher,url,date,via,upstream,voice', 'synthetic,A synthetic market,en,Yuntu,https://example.org/,2025,primary,,firm']);
  csv('tables/entities.csv', ['id,kind,zh-Hans,zh-Hant,en,short-zh-Hans,short-zh-Hant,short-en,aliases,color,dark,prominence',
    ...race.racers.map((r, i) => `${id(i)},cloud,${r.name},${r.name},${r.name},,,,,${r.color},${r.color},5`)]);
  csv('tables/series.csv', ['id,topic,publisher,region,frequency,metric,unit,order', 'synthetic,share,Yuntu,world,quarter,share,pct,1']);
  csv('tables/shares.csv', ['series,entity,metric,period,value,unit,kind,bound,rank,preferred,source,token,note',
    ...race.racers.flatMap((r, i) => r.values.map((v, q) => `synthetic,${id(i)},share,${race.periods[q]},${v},pct,reported,,,1,synthetic,${v},`))]);
  for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
    const text = join(out, 'text', lang);
    mkdirSync(text, { recursive: true });
    for (const n of readdirSync(join(data, 'text', lang))) {
      if (['ui.csv', 'panel.csv', 'canvas.csv', 'loop.csv'].includes(n)) copyFileSync(join(data, 'text', lang, n), join(text, n));
    }
    // The real markets' words rest on rows that are not here.
    const views = readFileSync(join(data, 'text', lang, 'views.csv'), 'utf8').trimEnd().split('\n').filter((row) => !/^(share|capex\.\w+\.(headline|body))|\]\(/.test(row));
    writeFileSync(join(text, 'views.csv'), [...views, 'share.synthetic.headline,A race', 'share.synthetic.body,Made up to measure with.'].join('\n') + '\n');
    writeFileSync(join(text, 'series.csv'), 'id,name,scope\nsynthetic,Synthetic,Made up to measure with\n');
    writeFileSync(join(text, 'entities.csv'), ['id,about', ...race.racers.map((r, i) => `${id(i)},A vendor that does not exist`)].join('\n') + '\n');
  }
}
