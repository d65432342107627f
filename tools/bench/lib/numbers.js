// @ts-check

/** @param {number[]} list */
export function median(list) { return quantile(list, 0.5); }

/** @param {number[]} list @param {number} q */
export function quantile(list, q) {
  const s = [...list].sort((a, b) => a - b), at = (s.length - 1) * q, i = Math.floor(at);
  return s.length ? s[i] + (s[Math.min(i + 1, s.length - 1)] - s[i]) * (at - i) : NaN;
}

/** medians takes the middle of each field over several runs. @template {Record<string, number>} T @param {T[]} runs @returns {T} */
export function medians(runs) {
  return /** @type {any} */ (Object.fromEntries(Object.keys(runs[0]).map((k) => [k, median(runs.map((r) => r[k]))])));
}

/** spread is how far apart the runs were, as a share of the middle one. @param {number[]} list */
export function spread(list) { return (Math.max(...list) - Math.min(...list)) / median(list); }
