// @ts-check

/**
 * Reads a CSV with a header.
 * @param {string} text
 * @returns {Record<string, string>[]}
 */
export function parseCSV(text) {
  /** @type {string[][]} */
  const rows = []
  let row = [], field = '', quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (quoted) {
      if (c !== '"') field += c
      else if (text[i + 1] === '"') { field += '"'; i++ } else quoted = false
    } else if (c === '"') quoted = true
    else if (c === ',') { row.push(field); field = '' }
    else if (c === '\n') { row.push(field); rows.push(row); row = []; field = '' }
    else if (c !== '\r') field += c
  }
  if (field || row.length) { row.push(field); rows.push(row) }
  const [header, ...body] = rows
  return body.filter((r) => r.length === header.length).map((r) => Object.fromEntries(header.map((h, i) => [h, r[i]])))
}

/**
 * @param {string[]} header
 * @param {string[][]} rows
 */
export function formatCSV(header, rows) {
  const quote = (/** @type {string} */ s) => (/[",\n]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s)
  return [header, ...rows].map((r) => r.map(quote).join(',') + '\n').join('')
}
