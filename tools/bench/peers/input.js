// @ts-check
// What both peers read: the race's data, and how it is to be shown, from the page's address.

/**
 * @typedef {{name: string, color: string, values: (number | null)[]}} Racer
 * @typedef {{title: string, periods: string[], racers: Racer[]}} Race
 */

const query = new URLSearchParams(location.search);

/** Milliseconds that a period takes. */
export const pace = Number(query.get('ms') ?? 900);
/** How many bars are shown; the others wait below. */
const rows = Number(query.get('rows') ?? 10);

/** @returns {Promise<{race: Race, rows: number, box: HTMLElement}>} */
export async function input() {
  const answer = fetch(query.get('data') ?? 'race.json').then((r) => r.json());
  const box = /** @type {HTMLElement} */ (document.getElementById('chart'));
  box.style.width = (query.get('w') ?? 1000) + 'px';
  box.style.height = (query.get('h') ?? 560) + 'px';
  const race = await answer;
  /** @type {HTMLElement} */ (document.getElementById('title')).textContent = race.title;
  return { race, rows: Math.min(rows, race.racers.length), box };
}

/** @param {string} text */
export function period(text) { /** @type {HTMLElement} */ (document.getElementById('period')).textContent = text; }

/** The picture stands: what the bench waits for. @param {() => void} play */
export function live(play) {
  document.documentElement.classList.add('live');
  /** @type {any} */ (window).play = play;
}
