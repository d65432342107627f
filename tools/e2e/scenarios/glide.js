// @ts-check
// A change of picture glides.

import { once } from '../lib/once.js';

/** @typedef {import('../lib/context.js').Context} Context */

const changes = [
  ['form', { form: 'lines' }], ['view', { view: 'capex' }], ['span', { span: 'cumulative' }], ['view', { view: 'share', form: 'race' }], ['market', { market: 'gartner-iaas' }], ['focus', { f: 'alibaba-cloud' }],
];

/**
 * watch makes a change and counts the different pictures on the stage's canvas until nothing is drawn any more. A canvas
 * of the graphics card can be read only in the frame in which it was painted; the question is asked anew from a task of
 * its own, so that it comes after the painter's.
 */
const watch = async (/** @type {Record<string, string>} */ values, /** @type {string} */ painter) => {
  const { yuntu } = /** @type {any} */ (window);
  const from = /** @type {HTMLCanvasElement} */ (document.getElementById(painter === 'gpu' ? 'canvas-gpu' : 'canvas-2d'));
  const small = document.createElement('canvas');
  small.width = 240; small.height = 150; // reading more takes as long as a frame in Firefox
  const g = /** @type {CanvasRenderingContext2D} */ (small.getContext('2d', { willReadFrequently: true }));
  const print = () => {
    g.clearRect(0, 0, small.width, small.height);
    g.drawImage(from, 0, 0, small.width, small.height);
    const d = new Uint32Array(g.getImageData(0, 0, small.width, small.height).data.buffer);
    let hash = 2166136261, blank = true;
    for (let i = 0; i < d.length; i++) {
      if (d[i] !== d[0]) blank = false;
      hash = Math.imul(hash ^ d[i], 16777619);
    }
    return blank ? 0 : hash;
  };
  const turn = () => new Promise((done) => { const c = new MessageChannel(); c.port1.onmessage = () => requestAnimationFrame(() => done(undefined)); c.port2.postMessage(0); });
  const before = yuntu.stats();
  const seen = new Set();
  yuntu.do({ do: 'set', values });
  yuntu.panel(); // whoever asks does not end it
  const began = performance.now();
  let moved = began, last = 0, turns = 0;
  while (performance.now() - moved < 400 && performance.now() - began < 20000) {
    await turn();
    turns++;
    const now = print();
    if (now && now !== last) { last = now; moved = performance.now(); }
    if (now) seen.add(now);
  }
  const after = yuntu.stats();
  return { pictures: seen.size, ms: Math.round(moved - began), frames: after.frames - before.frames, lists: after.builds - before.builds, turns };
};

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...['2d', 'gpu'].map((painter) => ({
    ...(painter === 'gpu' ? { engines: /** @type {['chromium']} */ (['chromium']), because: 'reading the card’s canvas back takes longer than a frame there' } : {}),
    calm: true,
    name: `a change of form, view, span, market or focus takes half a second and at least ten pictures (${painter})`,
    limit: 120000,
    async run(/** @type {Context} */ t) {
      await t.open(`form=race&t=2019Q4&motion=full&painter=${painter}`);
      await t.still(20000);
      for (const [what, values] of changes) {
        const seen = await t.page.eval(watch, /** @type {Record<string, string>} */ (values), painter);
        const said = `a change of ${what}: ${JSON.stringify(seen)}`;
        t.check(seen.pictures >= 10, said);
        // A machine that paints slowly takes longer over the same way; none is through sooner.
        t.check(seen.ms >= 350 && (seen.ms <= 800 || seen.ms / seen.lists > 25), said);
        const a = await t.yuntu('stats');
        await t.sleep(400);
        t.equal((await t.yuntu('stats')).frames, a.frames, `frames after a change of ${what} is over`);
      }
    },
  })),
  {
    ...once,
    calm: true,
    name: 'where motion is reduced one picture fades into the other',
    async run(t) {
      await t.open('form=race&t=2019Q4&motion=reduced&painter=2d');
      await t.still(20000);
      for (const [what, values] of changes) {
        const seen = await t.page.eval(watch, /** @type {Record<string, string>} */ (values), '2d');
        t.check(seen.pictures >= 10 && seen.ms >= 350, `a change of ${what}: ${JSON.stringify(seen)}`);
      }
    },
  },
];
