// @ts-check
// Slips of the finger and of the memory in Latin letters. roll(n) draws a whole number below n.

/** @typedef {(n: number) => number} Roll */

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
/** A key beside this one. @param {string} c @param {Roll} roll */
export function neighbour(c, roll) {
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

/** Letters that people write for others because they sound so. @type {[RegExp, string][]} */
const heard = [
  [/ph/, 'f'], [/f(?!f)/, 'ph'], [/ck/, 'k'], [/c(?=[aou])/, 'k'], [/c(?=[ei])/, 's'], [/ei/, 'ie'], [/ie/, 'ei'], [/oo/, 'u'], [/ee/, 'ea'], [/ea/, 'ee'], [/tion/, 'sion'],
  [/able/, 'ible'], [/ance/, 'ence'], [/ence/, 'ance'], [/er\b/, 'or'], [/or\b/, 'er'], [/y\b/, 'ey'], [/x/, 'ks'], [/qu/, 'kw'], [/z/, 's'], [/ou/, 'u'], [/th/, 't'], [/wh/, 'w'], [/gh/, 'g'], [/j/, 'g'],
]

/**
 * One slip, the first letter seldom: a neighbour key, a letter doubled, lost, swapped with the next, an odd one beside
 * it, one vowel for another, a double letter made single. Empty if the text can't have it.
 * @param {string} s @param {string} vowels @param {Roll} roll
 */
function slip(s, vowels, roll) {
  const letters = [...s]
  const at = letters.map((c, i) => (/[a-z]/.test(c) ? i : -1)).filter((i) => i >= 0)
  const i = at.length > 1 && roll(8) ? at[1 + roll(at.length - 1)] : at[0]
  const c = letters[i]
  switch (roll(7)) {
    case 0: letters[i] = neighbour(c, roll); break
    case 1: letters.splice(i, 0, c); break
    case 2: letters.splice(i, 1); break
    case 3: if (i + 1 < letters.length) [letters[i], letters[i + 1]] = [letters[i + 1], c]; break
    case 4: letters.splice(i + roll(2), 0, neighbour(c, roll)); break
    case 5: {
      const v = at.filter((k) => vowels.includes(letters[k]))
      if (v.length) letters[v[roll(v.length)]] = vowels[roll(vowels.length)]
      break
    }
    default: {
      const d = at.filter((k) => letters[k] === letters[k + 1])
      if (d.length) letters.splice(d[roll(d.length)], 1)
    }
  }
  const out = letters.join('')
  return out === s ? '' : out
}

/**
 * A slip of people who write English: one of the finger, or a letter as it sounds; two in a long text, now and then.
 * @param {string} s lower case @param {Roll} roll
 */
export function englishSlip(s, roll) {
  const fits = heard.filter(([sound]) => sound.test(s))
  const one = fits.length && roll(4) === 0 ? (([sound, written]) => s.replace(sound, written))(fits[roll(fits.length)]) : slip(s, 'aeiou', roll)
  return one && s.length >= 12 && roll(6) === 0 ? slip(one, 'aeiou', roll) : one
}

/**
 * A slip in pinyin without tones.
 * @param {string} s @param {Roll} roll
 */
export const pinyinSlip = (s, roll) => slip(s, 'aeiou', roll)
