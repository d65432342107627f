// @ts-check
// The peers, as they come and as well as a user could set them up: both scripts folded by opencc-js, full width and
// case by NFKC, tone marks stripped, keys of pinyin and initials made by pinyin-pro, character pairs for the index.
import uFuzzyModule from '@leeoniya/ufuzzy'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import * as OpenCC from 'opencc-js'
import PinyinMatch from 'pinyin-match'
import { pinyin } from 'pinyin-pro'

/** @typedef {{id: string, hans: string, hant: string, en: string, aliases: string[]}} Name */
/** @typedef {{name: string, upTo: number, build: (names: Name[]) => (query: string) => number[]}} Peer */

const uFuzzy = /** @type {any} */ (uFuzzyModule)
const LIMIT = 10
const toSimple = OpenCC.Converter({ from: 't', to: 'cn' })
const fold = (/** @type {string} */ s) =>
  toSimple(s.normalize('NFKC')).normalize('NFD').replace(/u\u0308/g, 'v').replace(/\p{Mn}/gu, '').normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const sound = (/** @type {string} */ s) => pinyin(s, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })

/** What a careful user would compute for each name. @param {Name[]} names */
function prepared(names) {
  return names.map((n, id) => {
    const forms = [...new Set([n.hans, n.hant, n.en, ...n.aliases].filter(Boolean).map(fold))]
    const han = forms.filter((f) => /\p{Script=Han}/u.test(f))
    const cut = han.map(sound)
    return { id, forms, text: forms.join(' '), pinyin: cut.map((c) => c.join('')), initials: cut.map((c) => c.map((s) => s[0]).join('')) }
  })
}

/** @type {Map<Name[], ReturnType<typeof prepared>>} */
const cache = new Map()
function prepare(/** @type {Name[]} */ names) {
  const have = cache.get(names)
  if (have) return have
  cache.clear()
  const made = prepared(names)
  cache.set(names, made)
  return made
}

/** Han characters alone and in pairs, everything else by words. */
const pairs = (/** @type {string} */ text) => {
  const out = []
  for (const run of text.split(/\s+/)) {
    for (const piece of run.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) {
      if (!/\p{Script=Han}/u.test(piece)) { out.push(piece); continue }
      const c = [...piece]
      c.forEach((x, i) => { out.push(x); if (i > 0) out.push(c[i - 1] + x) })
    }
  }
  return out
}

function fusePlus(/** @type {Name[]} */ names) {
  const fuse = new Fuse(prepare(names), { keys: ['forms', 'pinyin', 'initials'], threshold: 0.4, ignoreLocation: true })
  return (/** @type {string} */ q) => fuse.search(fold(q), { limit: LIMIT }).map((h) => h.item.id)
}

function miniPlus(/** @type {Name[]} */ names) {
  const index = new MiniSearch({ fields: ['text', 'py', 'ini'], tokenize: pairs, processTerm: (t) => t, searchOptions: { prefix: true, fuzzy: 0.25, combineWith: 'OR' } })
  index.addAll(prepare(names).map((p) => ({ id: p.id, text: p.text, py: p.pinyin.join(' '), ini: p.initials.join(' ') })))
  return (/** @type {string} */ q) => index.search(fold(q)).slice(0, LIMIT).map((h) => h.id)
}

/** Exact, prefix, inner part, pinyin-match, then MiniSearch as above. */
function tiers(/** @type {Name[]} */ names) {
  const all = prepare(names), mini = miniPlus(names)
  return (/** @type {string} */ q) => {
    const f = fold(q)
    /** @type {[number, number, number][]} */
    const found = []
    for (const p of all) {
      let best = 9, size = 0
      for (const s of p.forms) {
        const t = s === f ? 0 : s.startsWith(f) ? 1 : s.includes(f) ? 2 : 9
        if (t < best) { best = t; size = s.length }
      }
      if (best === 9 && /^[a-z]+$/.test(f)) {
        for (const s of p.forms) {
          const m = PinyinMatch.match(s, f)
          if (m) { const [a, b] = /** @type {[number, number]} */ (m); const t = a === 0 && b === s.length - 1 ? 1 : a === 0 ? 3 : 4; if (t < best) { best = t; size = s.length } }
        }
      }
      if (best < 9) found.push([best, size, p.id])
    }
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    const out = found.slice(0, LIMIT).map((x) => x[2])
    if (out.length < LIMIT) for (const id of mini(q)) if (!out.includes(id) && out.length < LIMIT) out.push(id)
    return out
  }
}

/** @type {Peer[]} */
export const peers = [
  {
    name: 'Fuse.js',
    upTo: Infinity,
    build(names) {
      const fuse = new Fuse(names, { keys: ['hans', 'hant', 'en', 'aliases'] })
      return (q) => fuse.search(q, { limit: LIMIT }).map((h) => h.refIndex)
    },
  },
  { name: 'Fuse.js set up', upTo: Infinity, build: fusePlus },
  {
    name: 'uFuzzy set up',
    upTo: Infinity,
    build(names) {
      const u = new uFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}', intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b", intraMode: 1 })
      const hay = prepare(names).map((p) => [p.text, p.pinyin.join(' '), p.initials.join(' ')].join(' '))
      return (q) => {
        const f = fold(q)
        if (!f) return []
        const [ids, info, order] = u.search(hay, f, 0, 1000)
        if (!ids) return []
        return order ? order.slice(0, LIMIT).map((/** @type {number} */ i) => info.idx[i]) : ids.slice(0, LIMIT)
      }
    },
  },
  {
    name: 'MiniSearch',
    upTo: Infinity,
    build(names) {
      const index = new MiniSearch({ fields: ['hans', 'hant', 'en', 'other'] })
      index.addAll(names.map((n, id) => ({ id, hans: n.hans, hant: n.hant, en: n.en, other: n.aliases.join(' ') })))
      return (q) => index.search(q).slice(0, LIMIT).map((h) => h.id)
    },
  },
  { name: 'MiniSearch set up', upTo: Infinity, build: miniPlus },
  {
    name: 'pinyin-match set up',
    upTo: 20_000,
    build(names) {
      const all = prepare(names)
      return (q) => {
        const f = fold(q)
        /** @type {[number, number, number][]} */
        const found = []
        for (const p of all) {
          for (const s of p.forms) {
            const m = f && PinyinMatch.match(s, f)
            if (m) { found.push([m[0], s.length, p.id]); break }
          }
        }
        return found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).slice(0, LIMIT).map((x) => x[2])
      }
    },
  },
  { name: 'fusion without Fuse.js', upTo: Infinity, build: tiers },
  {
    name: 'fusion',
    upTo: Infinity,
    build(names) {
      const first = tiers(names), second = fusePlus(names)
      return (q) => {
        const a = first(q)
        if (a.length >= 5 && a.length === LIMIT) return a
        const b = second(q)
        /** @type {Map<number, number>} */
        const score = new Map()
        a.forEach((id, i) => score.set(id, (score.get(id) ?? 0) + 1 / (10 + i)))
        b.forEach((id, i) => score.set(id, (score.get(id) ?? 0) + 1 / (10 + i)))
        return [...score].sort((x, y) => y[1] - x[1]).slice(0, LIMIT).map((x) => x[0])
      }
    },
  },
]
