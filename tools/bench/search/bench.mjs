// @ts-check
// Measures search against the libraries that a developer would reach for: recall by class and time from call to
// answer, all in one run, over the same names and the same queries.
//
//   node bench.mjs [--sizes 670,10000,100000] [--peers "fusion,MiniSearch set up"] [--set final3] [--json FILE] [--markdown FILE]
//
// Peers answer twelve queries of each class, four among 10,000 names and one among 100,000, or the run would take hours;
// search itself answers all of them, and in addition the same part as the peers, so that the rows can be compared.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync, constants } from 'node:zlib'
import { parseCSV } from './csv.mjs'
import { peers } from './peers.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const option = (/** @type {string} */ name, /** @type {string} */ otherwise) => {
  const i = process.argv.indexOf(`--${name}`)
  return i > 0 ? process.argv[i + 1] : otherwise
}
const sizes = option('sizes', '670,10000,100000').split(',').map(Number)
const only = option('peers', '') && option('peers', '').split(',')
const queries = parseCSV(readFileSync(join(root, `wasm/search/testdata/${option('set', 'final3')}_queries.csv`), 'utf8'))

const go = (/** @type {string[]} */ args, env = {}) => execFileSync('go', args, { cwd: root, env: { ...process.env, ...env }, maxBuffer: 1 << 28, encoding: 'utf8' })
const folder = mkdtempSync(join(tmpdir(), 'search-'))
const wasm = join(folder, 'engine.wasm')
// As build.sh links the page's program: without inlining.
go(['build', '-gcflags=all=-l', '-ldflags=-s -w', '-o', wasm, './tools/bench/search/engine'], { GOOS: 'js', GOARCH: 'wasm' })
await import(pathToFileURL(join(go(['env', 'GOROOT']).trim(), 'lib/wasm/wasm_exec.js')).href)
const g = /** @type {any} */ (globalThis)
const runtime = new g.Go()
const ready = new Promise((done) => { g.engineReady = done })
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), runtime.importObject)
rmSync(folder, { recursive: true })
runtime.run(instance)
await ready

/** Yuntu's own search, called as a page calls it. @type {import('./peers.mjs').Peer} */
const yuntu = {
  name: 'Yuntu (wasm)',
  upTo: Infinity,
  build(names) {
    g.engineBuild(names.map((n) => [n.hans, n.hant, n.en, n.aliases.join('|')].join('\t')).join('\n'))
    return (q) => { const s = g.engineFind(q); return s ? s.split(',').map(Number) : [] }
  },
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

/** Classes that count in no average: broken text, and those that only the later sets have. */
const apart = new Set(['pinyin-residue', 'hanzi+initials', 'homophone-name', 'near-shape-2', 'two-slips', 'abbrev-drawn'])

/**
 * @param {string} name
 * @param {(q: string) => number[]} find
 * @param {Record<string, string>[]} asked
 * @param {Map<string, number>} place
 */
function measure(name, find, asked, place) {
  for (const q of asked.slice(0, asked.length < 100 ? 5 : 50)) find(q.query) // warm
  /** @type {Map<string, {n: number, one: number, five: number, mrr: number}>} */
  const classes = new Map()
  /** @type {number[]} */
  const times = [], cpus = []
  for (const q of asked) {
    // The fastest of three, so that what else the machine does stays out of it; what is slow anyway is asked once.
    let hits = /** @type {number[]} */ ([]), took = Infinity, cpu = Infinity
    for (let n = 0; n < 3; n++) {
      const begin = performance.now(), used = process.cpuUsage()
      hits = find(q.query)
      const ms = performance.now() - begin, { user, system } = process.cpuUsage(used)
      took = Math.min(took, ms)
      cpu = Math.min(cpu, (user + system) / 1000)
      if (ms > 50) break
    }
    times.push(took)
    cpus.push(cpu)
    const rank = hits.indexOf(/** @type {number} */ (place.get(q.id)))
    const c = classes.get(q.class) ?? { n: 0, one: 0, five: 0, mrr: 0 }
    c.n++
    if (rank === 0) c.one++
    if (rank >= 0 && rank < 5) c.five++
    if (rank >= 0 && rank < 10) c.mrr += 1 / (rank + 1)
    classes.set(q.class, c)
  }
  times.sort((a, b) => a - b)
  cpus.sort((a, b) => a - b)
  const macro = (/** @type {'one' | 'five' | 'mrr'} */ k) => {
    let sum = 0, n = 0
    for (const [c, v] of classes) if (!apart.has(c)) { sum += v[k] / v.n; n++ }
    return sum / n
  }
  const at = (/** @type {number} */ p, list = times) => list[Math.min(list.length - 1, Math.floor(list.length * p))]
  return {
    name, queries: asked.length, recall1: macro('one'), recall5: macro('five'), mrr: macro('mrr'), p50: at(0.5), p95: at(0.95), max: at(1), cpu50: at(0.5, cpus), cpu95: at(0.95, cpus), cpuMax: at(1, cpus),
    classes: Object.fromEntries([...classes].map(([c, v]) => [c, [v.one / v.n, v.five / v.n]])),
  }
}

/**
 * nonsense is the share of random strings that find something: two to seven Han characters, four to ten letters.
 * @param {(q: string) => number[]} find @param {number} many
 */
function nonsense(find, many) {
  let state = 20261122n
  const roll = (/** @type {number} */ n) => { state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn; return Number((state >> 33n) % BigInt(n)) }
  const random = (/** @type {number} */ least, /** @type {number} */ most, /** @type {number} */ from, /** @type {number} */ of) =>
    String.fromCodePoint(...Array.from({ length: least + roll(most - least + 1) }, () => from + roll(of)))
  let han = 0, letters = 0
  for (let i = 0; i < many; i++) {
    if (find(random(2, 7, 0x4e00, 0x9fa6 - 0x4e00)).length) han++
    if (find(random(4, 10, 0x61, 26)).length) letters++
  }
  return { randomHan: han / many, randomLetters: letters / many }
}

/** @type {{size: number, rows: any[]}[]} */
const results = []
for (const size of sizes) {
  const names = parseCSV(go(['run', './tools/bench/search', '-size', String(size)]))
    .map((r) => ({ id: r.id, hans: r['zh-Hans'], hant: r['zh-Hant'], en: r.en, aliases: r.aliases ? r.aliases.split('|') : [] }))
  const place = new Map()
  names.forEach((n, i) => { if (!place.has(n.id)) place.set(n.id, i) })
  const each = size > 50_000 ? 1 : size > 5_000 ? 4 : 12 // queries of a class that peers answer
  /** @type {Map<string, number>} */
  const asked = new Map()
  const part = queries.filter((q) => { const n = asked.get(q.class) ?? 0; asked.set(q.class, n + 1); return n < each })
  const rows = []
  for (const peer of [yuntu, ...peers]) {
    if (size > peer.upTo || only && peer !== yuntu && !only.includes(peer.name)) continue
    collect() // what those before left behind is not this one's
    const begin = performance.now(), used = process.cpuUsage()
    const find = peer.build(names)
    const built = performance.now() - begin, spent = process.cpuUsage(used), builtCpu = (spent.user + spent.system) / 1000
    const random = size === sizes[0] ? nonsense(find, peer === yuntu ? 2000 : 200) : {}
    if (peer === yuntu) rows.push({ ...measure(peer.name + ', all queries', find, queries, place), built, builtCpu, ...random })
    const row = { ...measure(peer.name, find, part, place), built, builtCpu, ...random }
    rows.push(row)
    console.error(`${size} ${row.name}: ${row.recall1.toFixed(3)} / ${row.recall5.toFixed(3)}, ${row.p50.toFixed(2)} / ${row.p95.toFixed(2)} ms, built in ${(built / 1000).toFixed(2)} s; of the processor ${row.cpu50.toFixed(2)} / ${row.cpu95.toFixed(2)}, ${row.cpuMax.toFixed(1)} ms at most, built in ${(builtCpu / 1000).toFixed(2)} s`)
  }
  results.push({ size, rows })
}

let text = ''
for (const { size, rows } of results) {
  text += `\n**${size.toLocaleString('en')} names**\n\n| | queries | recall@1 | recall@5 | MRR | p50 ms | p95 ms | max ms | built in s | random Han, letters answered |\n|---|---|---|---|---|---|---|---|---|---|\n`
  for (const r of rows) text += `| ${r.name} | ${r.queries} | ${r.recall1.toFixed(3)} | ${r.recall5.toFixed(3)} | ${r.mrr.toFixed(3)} | ${r.p50.toFixed(2)} | ${r.p95.toFixed(2)} | ${r.max.toFixed(1)} | ${(r.built / 1000).toFixed(2)} | ${r.randomHan === undefined ? '' : `${(r.randomHan * 100).toFixed(1)} %, ${(r.randomLetters * 100).toFixed(1)} %`} |\n`
}
const first = results[0]
text += `\n**Recall@1 / @5 by class, ${first.size} names**\n\n| class | ${first.rows.map((r) => r.name).join(' | ')} |\n|---|${first.rows.map(() => '---').join('|')}|\n`
for (const c of Object.keys(first.rows[0].classes).sort()) {
  text += `| ${c} | ${first.rows.map((r) => r.classes[c].map((/** @type {number} */ v) => v.toFixed(2)).join(' / ')).join(' | ')} |\n`
}
console.log(text)
if (option('json', '')) writeFileSync(option('json', ''), JSON.stringify({ results, lexicon: brotliCompressSync(Buffer.from(g.engineLexicon), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }).length }, null, 1))
if (option('markdown', '')) writeFileSync(option('markdown', ''), text)
process.exit(0)
