// @ts-check
// Whether a query has one right answer: whether no other name fits it as well as the name it was made from.

/** @typedef {{plain: string, sound: string}} Sides a text as written, folded to one script, and as pronounced */
/** @typedef {Sides & {id: string}} Form one of the ways to write or call the name id */

/**
 * Plain edit distance of a query and a form; within, what the form has before and after its best part is free.
 * @param {string} query @param {string} form @param {boolean} within
 */
export function distance(query, form, within) {
  const q = [...query], f = [...form]
  let row = f.map(() => 0)
  row = [0, ...f].map((_, j) => (within ? 0 : j))
  for (let i = 1; i <= q.length; i++) {
    const next = [i]
    for (let j = 1; j <= f.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (q[i - 1] === f[j - 1] ? 0 : 1)))
    row = next
  }
  return within ? Math.min(...row) : row[f.length]
}

/** The four ways to look at a match: as written or by sound, the whole form or a part of it. @type {((q: Sides, f: Sides) => number)[]} */
const views = [
  (q, f) => distance(q.plain, f.plain, false),
  (q, f) => distance(q.sound, f.sound, false),
  (q, f) => distance(q.plain, f.plain, true),
  (q, f) => distance(q.sound, f.sound, true),
]
/** What a whole-form distance is at least. */
const least = (/** @type {string} */ a, /** @type {string} */ b) => Math.abs([...a].length - [...b].length)

/**
 * The name that fits the query at least as well as id does, however one looks at it; empty if there is none.
 * @param {Sides} query @param {string} id @param {Form[]} forms
 */
export function rival(query, id, forms) {
  const best = views.map((see) => Math.min(...forms.filter((f) => f.id === id).map((f) => see(query, f))))
  /** @type {Map<string, Form[]>} */
  const others = new Map()
  for (const f of forms) {
    if (f.id === id) continue
    const list = others.get(f.id)
    if (list) list.push(f)
    else others.set(f.id, [f])
  }
  for (const [other, list] of others) {
    if (!list.some((f) => least(query.plain, f.plain) <= best[0]) || !list.some((f) => least(query.sound, f.sound) <= best[1])) continue
    if (views.every((see, i) => list.some((f) => see(query, f) <= best[i]))) return other
  }
  return ''
}

/**
 * Whether letters are the syllables one after another, each whole or begun.
 * @param {string} letters @param {string[]} syllables @param {boolean} part whether the last syllables may be missing
 */
export function spells(letters, syllables, part = false) {
  let at = new Set([0])
  for (const s of syllables) {
    if (part && at.has(letters.length)) return true
    const next = new Set()
    for (const i of at) for (let k = 1; k <= s.length && letters[i + k - 1] === s[k - 1]; k++) next.add(i + k)
    at = next
  }
  return at.has(letters.length)
}
