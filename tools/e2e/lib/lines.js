// @ts-check
// On how many lines words stand.

/**
 * tall lists what stands on more lines than that many; it runs in the page.
 * @param {string} selector @param {number} most
 */
export const tall = (selector, most) => [...document.querySelectorAll(selector)].map((e) => {
  const range = document.createRange();
  range.selectNodeContents(e);
  const lines = new Set([...range.getClientRects()].map((r) => Math.round(r.bottom / 8))).size; // what belongs to a line ends nearly where it does
  return lines > most ? `${e.textContent} on ${lines} lines` : '';
}).filter(Boolean);
