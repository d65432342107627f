// @ts-check
// What scenarios about systems share. Which systems there are says the page's contents, and nobody else.

/** @typedef {import('./context.js').Context} Context */

/** systems are the ids of all systems, in the order of the contents. @param {Context} t on a live page @returns {Promise<string[]>} */
export async function systems(t) {
  const ids = await t.page.eval(async () => {
    const page = new DOMParser().parseFromString(await (await fetch('systems/')).text(), 'text/html');
    const links = [...page.querySelectorAll('.cards a')].map((a) => a.getAttribute('href') ?? '');
    return links.map((l) => new URLSearchParams(l.split('?')[1]).get('view') ?? '').filter((id) => /^m\d+$/.test(id) && links.includes(id + '.html')); // the others are pictures of figures
  });
  t.check(ids.length > 10, `systems in the contents: ${ids}`);
  return ids;
}

/**
 * faces runs in the page: it opens each system and says what a reader would find wrong with it. The painter is the
 * 2D canvas, whose pixels can be read.
 * @param {string[]} ids
 * @param {string} lang
 * @param {string} more of the link
 */
export async function faces(ids, lang, more) {
  const { yuntu } = /** @type {any} */ (window);
  const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas-2d'));
  const small = document.createElement('canvas');
  [small.width, small.height] = [320, 200];
  const pen = /** @type {CanvasRenderingContext2D} */ (small.getContext('2d', { willReadFrequently: true }));
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const said = (/** @type {string} */ q) => document.querySelector(q)?.textContent?.trim() ?? '';
  const plain = (/** @type {any[]} */ text) => text.map((p) => (typeof p === 'string' ? p : p.text)).join('');
  const han = /\p{Script=Han}/u, dark = /theme=dark/.test(more);
  /** @type {string[]} */
  const wrong = [], prints = [];
  for (const id of ids) {
    const need = (/** @type {unknown} */ ok, /** @type {string} */ what) => { if (!ok) wrong.push(`${id}: ${what}`); };
    const { frames, missing } = yuntu.stats();
    need(yuntu.go(`view=${id}&guess=-&lang=${lang}&motion=reduced${more}`), 'the link is understood');
    for (let i = 0; i < 120 && yuntu.stats().frames === frames; i++) await frame();
    await frame();
    const panel = yuntu.panel(), text = said('#app');
    need(yuntu.stats().frames > frames, 'a picture is painted');
    need(yuntu.stats().missing === missing, `${yuntu.stats().missing - missing} characters have no glyph`);
    need(panel.view === id && panel.lang === lang && document.documentElement.lang === lang, `view and language are those asked for: ${panel.view}, ${panel.lang}`);
    need(!panel.problems.length, `problems: ${panel.problems}`);
    const answer = plain(panel.body[0] ?? []);
    for (const [what, words, shown] of [['headline', plain(panel.headline), said('#headline')], ['answer', answer, said('#body p')]]) {
      need(words.length > 5 && shown === words, `the ${what} is said: «${shown}», in the program «${words}»`);
      need(han.test(words) === (lang !== 'en'), `the ${what} is in ${lang}: «${words}»`);
    }
    need(/\d/.test(answer), `the answer has a number: «${answer}»`);
    const odd = text.match(/.{0,20}(⟨|⟩|\uFFFD|\bNaN\b|Infinity|undefined|\[object).{0,20}/);
    need(!odd, `no word is missing: «${odd?.[0]}»`);
    need(panel.controls.some((/** @type {any} */ c) => c.type === 'slider'), 'there is a slider');
    need(panel.outline.filter((/** @type {any} */ r) => r.role === 'item' && /\d/.test(r.value)).length > 0, 'the outline has a number');
    need(document.documentElement.scrollWidth <= innerWidth + 1, `nothing hangs over: ${document.documentElement.scrollWidth} of ${innerWidth}`);
    pen.drawImage(canvas, 0, 0, small.width, small.height);
    const d = pen.getImageData(0, 0, small.width, small.height).data;
    /** @type {Map<number, number>} */
    const seen = new Map();
    let print = 0;
    for (let i = 0; i < d.length; i += 4) {
      const c = (d[i] >> 4) << 8 | (d[i + 1] >> 4) << 4 | d[i + 2] >> 4;
      seen.set(c, (seen.get(c) ?? 0) + 1);
      print = (print * 31 + c) | 0;
    }
    const [paper, most] = [...seen].reduce((a, b) => (b[1] > a[1] ? b : a)), ink = 1 - most / (d.length / 4);
    need(ink > 0.02 && seen.size > 12, `the canvas has a picture: ${(ink * 100).toFixed(1)} % ink, ${seen.size} colours`);
    need((paper >> 8) < 8 === dark, `the paper is ${dark ? 'dark' : 'light'}`);
    prints.push(String(print));
  }
  if (new Set(prints).size !== ids.length) wrong.push(`${ids.length} systems have ${new Set(prints).size} pictures`);
  return wrong;
}

/**
 * scene is what a reader has before him: link, answer, and the picture's pixels as a number, which are looked at only
 * once the words are not those of `before`, because that takes long. Runs in the page.
 * @param {{sim: string, address: string, answer: string, print: number}} [before]
 */
export function scene(before) {
  const { yuntu } = /** @type {any} */ (window), canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas-2d'));
  const sims = (/** @type {string} */ q) => [...new URLSearchParams(q)].filter(([k]) => k.startsWith('sim.')).sort().map(([k, v]) => `${k}=${v}`).join('&');
  const words = { sim: sims(yuntu.query()), address: sims(location.search), answer: document.querySelector('#body p')?.textContent ?? '' };
  if (before && (words.answer === before.answer || words.sim === before.sim || words.sim !== words.address)) return { ...words, print: before.print };
  const small = document.createElement('canvas');
  [small.width, small.height] = [canvas.width >> 1, canvas.height >> 1];
  const pen = /** @type {CanvasRenderingContext2D} */ (small.getContext('2d', { willReadFrequently: true }));
  pen.drawImage(canvas, 0, 0, small.width, small.height);
  let print = 0;
  for (const v of new Uint32Array(pen.getImageData(0, 0, small.width, small.height).data.buffer)) print = (print * 31 + v) | 0;
  return { ...words, print };
}

/**
 * thumb answers where the knob of the slider that matters most is, and a place for it far from there, in the page's own
 * numbers. Runs in the page.
 */
export function thumb() {
  const { system, controls } = /** @type {any} */ (window).yuntu.panel();
  const first = system.matters?.[0] ?? controls.find((/** @type {any} */ c) => c.type === 'slider'); // a deal's numbers come from the deal
  const e = /** @type {HTMLInputElement} */ (document.getElementById('c-' + first.key.replace(/[^\w-]/g, '_')));
  e.scrollIntoView({ block: 'center', behavior: 'instant' });
  const r = e.getBoundingClientRect(), inset = 0.55 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const part = (Number(e.value) - Number(e.min)) / (Number(e.max) - Number(e.min));
  const at = (/** @type {number} */ f) => ({ x: Math.round(r.x + inset + (r.width - 2 * inset) * f), y: Math.round(r.y + r.height / 2) });
  return { key: first.key, id: e.id, from: at(part), to: at(part > 0.5 ? part - 0.35 : part + 0.35) };
}

/** grip answers where something in the picture can be taken hold of, and places around it; null for nothing. Runs in the page. */
export function grip() {
  const stage = /** @type {Element} */ (document.getElementById('stage'));
  stage.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const r = stage.getBoundingClientRect(), { yuntuStage } = /** @type {any} */ (window);
  /** @type {{x: number, y: number}[]} */
  const held = [];
  let first;
  for (let y = 2; y < r.height && !first; y += 12) for (let x = 2; x < r.width && !first; x += 12) if (yuntuStage.grip(x, y)) first = { x, y };
  if (!first) return null;
  for (let y = Math.max(2, first.y - 42); y < first.y + 44; y += 6) for (let x = Math.max(2, first.x - 42); x < first.x + 44; x += 6) if (yuntuStage.grip(x, y)) held.push({ x, y });
  // The middle of what belongs to the first, as far as one can take hold there.
  const mean = { x: held.reduce((s, p) => s + p.x, 0) / held.length, y: held.reduce((s, p) => s + p.y, 0) / held.length };
  const from = held.reduce((a, b) => (Math.hypot(b.x - mean.x, b.y - mean.y) < Math.hypot(a.x - mean.x, a.y - mean.y) ? b : a));
  const inside = (/** @type {number} */ v, /** @type {number} */ most) => Math.max(4, Math.min(most - 4, v));
  const place = (/** @type {number} */ dx, /** @type {number} */ dy) => ({ x: Math.round(r.x + inside(from.x + dx, r.width)), y: Math.round(r.y + inside(from.y + dy, r.height)) });
  return { from: place(0, 0), ways: [place(90, 0), place(0, -90), place(-90, 0), place(0, 90)] };
}
