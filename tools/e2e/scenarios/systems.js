// @ts-check
// Every system, as the contents list them: opened in each language and window, and moved by its slider and its picture.

import { audit } from '../lib/audit.js';
import { once } from '../lib/once.js';
import { faces, grip, scene, systems, thumb } from '../lib/systems.js';

/** @typedef {import('../lib/context.js').Context} Context */

const langs = ['zh-Hans', 'zh-Hant', 'en'];
const windows = [
  { name: 'a desk', width: 1280, height: 720, more: '' }, { name: 'dark paper', width: 1280, height: 720, more: '&theme=dark', only: 'en' },
  { name: 'a projector', width: 1920, height: 1080, more: '&big=1', only: 'zh-Hans' }, { name: 'a phone', width: 390, height: 844, more: '' },
];

/**
 * settled waits until the page shows what it was told last, and answers it.
 * @param {Context} t @param {ReturnType<typeof scene>} before @param {(now: ReturnType<typeof scene>) => boolean} good @param {string} what
 */
async function settled(t, before, good, what) {
  const end = Date.now() + 6000;
  for (;;) {
    const now = await t.page.eval(scene, before);
    if (good(now)) return now;
    t.check(Date.now() < end, `${what}: ${JSON.stringify(now)}`);
    await t.sleep(30);
  }
}

/** fresh opens a system as it is by default, with its answer where it asks first, and tells what is there. @param {Context} t @param {string} id */
async function fresh(t, id) {
  const frames = (await t.yuntu('stats')).frames;
  t.check(await t.yuntu('go', `view=${id}&guess=-&motion=reduced`), `${id} is understood`);
  await t.until((/** @type {number} */ f) => /** @type {any} */ (window).yuntu.stats().frames > f, [frames], 8000, `${id} is painted`);
  return t.page.eval(scene);
}

/**
 * moved insists that one parameter, the answer and the picture are others, and that the link follows.
 * @param {Context} t @param {ReturnType<typeof scene>} before @param {string} how
 */
async function moved(t, before, how) {
  const now = await settled(t, before, (s) => s.sim !== before.sim && s.print !== before.print && s.answer !== before.answer && s.address === s.sim, `${how} changes parameter, answer, picture and address`);
  t.check(/^sim\.[^&]*$/.test(now.sim), `${how} moves one parameter: ${now.sim}`);
  return now.sim;
}

/**
 * some are those systems that a pointer drags here: in Chromium the mouse takes every other and the finger the rest, elsewhere
 * each takes a few, because how a pointer comes to the program is the same in each.
 * @param {Context} t @param {string[]} ids @param {'drag' | 'swipe'} by
 */
function some(t, ids, by) {
  const every = t.engine.name === 'chromium' ? 2 : 8;
  return ids.filter((_, i) => i % every === (by === 'drag' ? 0 : 1));
}

/** slide drags the slider that matters most. @param {Context} t @param {string} id @param {'drag' | 'swipe'} by */
async function slide(t, id, by) {
  const before = await fresh(t, id), { key, id: element, from, to } = await t.page.eval(thumb);
  await t.page[by]([from, to]);
  const sim = await moved(t, before, `a slider of ${id}`);
  const value = await t.page.eval((/** @type {string} */ e) => /** @type {HTMLInputElement} */ (document.getElementById(e)).value, element);
  t.check(sim.startsWith(key + '=') && Number(sim.split('=')[1]) === Number(value), `${id}: the link says what the slider does: ${sim}, ${value}`);
}

/** pull drags what can be dragged in the picture. @param {Context} t @param {string} id @param {'drag' | 'swipe'} by */
async function pull(t, id, by) {
  const before = await fresh(t, id), held = await t.page.eval(grip);
  if (!held) { t.check(!(await t.panel()).system.matters, `something of ${id} can be dragged`); return; } // of a deal's flow nothing can
  for (const to of held.ways) { // only one way leads along its line
    await t.page[by]([held.from, to]);
    await t.sleep(50);
    if ((await t.page.eval(scene, before)).answer !== before.answer) break;
  }
  const sim = await moved(t, before, `a point of ${id}, dragged from ${held.from.x}, ${held.from.y}`);
  const slider = await t.page.eval((/** @type {string} */ key) => Number(/** @type {HTMLInputElement} */ (document.getElementById('c-' + key.replace(/[^\w-]/g, '_'))).value), sim.split('=')[0]);
  t.check(Number(sim.split('=')[1]) === slider, `${id}: its slider goes with it: ${sim}, ${slider}`);
  t.check(!(await t.panel()).card, `${id}: dragging opens no card`);
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'a slider and a point of the systems are dragged by mouse',
    limit: 180000,
    async run(t) {
      await t.open('painter=2d');
      for (const id of some(t, await systems(t), 'drag')) {
        await slide(t, id, 'drag');
        await pull(t, id, 'drag');
      }
    },
  },
  {
    ...once,
    shares: true,
    name: 'axe finds nothing in any system, on light or, every other, on dark paper',
    limit: 240000,
    async run(t) {
      await t.open('painter=2d');
      let dark = false;
      for (const id of await systems(t)) {
        t.check(await t.yuntu('go', `view=${id}&motion=reduced&theme=${dark ? 'dark' : 'light'}`), `${id} is understood`);
        await t.page.eval(() => document.querySelectorAll('#words details').forEach((d) => { /** @type {HTMLDetailsElement} */ (d).open = true; })); // what is unfolded stays so, and may be wider than its column
        await audit(t, `in ${id} on ${dark ? 'dark' : 'light'} paper`, { include: '#app', exclude: '#poster' }); // posters and the text below have no system
        dark = !dark;
      }
    },
  },
  ...langs.slice().reverse().map((lang) => ({
    ...once,
    shares: true,
    name: `every system stands in ${lang}, on a desk and on a phone, on dark paper, by a projector`,
    limit: 180000,
    async run(/** @type {Context} */ t) {
      await t.open('painter=2d&view=m01', lang);
      const ids = await systems(t);
      for (const w of windows) {
        if (w.only && w.only !== lang) continue; // paper and size have no language
        await t.page.viewport(w.width, w.height);
        t.equal(await t.page.eval(faces, ids, lang, w.more), [], `wrong in ${lang} on ${w.name}`);
      }
    },
  })),
  {
    shares: true,
    name: 'a slider and a point of the systems are dragged by a finger',
    needs: ['touch'],
    size: { width: 390, height: 844 },
    limit: 180000,
    async run(t) {
      await t.open('painter=2d');
      for (const id of some(t, await systems(t), 'swipe')) {
        await slide(t, id, 'swipe');
        await pull(t, id, 'swipe');
      }
    },
  },
];
