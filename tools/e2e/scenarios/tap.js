// @ts-check
// A tap opens, and what it opened stays, whatever one taps with.

/** @typedef {import('../lib/context.js').Context} Context */

/** Windows in which one taps with each: a desk's, a tablet's two ways, a phone's. */
const sizes = { mouse: [[1280, 720], [390, 844]], touch: [[1280, 720], [1180, 820], [820, 1180], [390, 844]], pen: [[1180, 820], [820, 1180]] };

/** bars are the middles of marks on the stage that open a card, at most n. @param {Context} t @param {number} n */
async function bars(t, n) {
  return t.page.eval((/** @type {number} */ most) => {
    const stage = /** @type {Element} */ (document.getElementById('stage')).getBoundingClientRect();
    return /** @type {any} */ (window).yuntu.outline().filter((/** @type {any} */ r) => r.target && r.box && r.box[2] > 4 && r.box[3] > 4).slice(0, most)
      .map((/** @type {any} */ r) => ({ x: Math.round(stage.x + r.box[0] + r.box[2] / 2), y: Math.round(stage.y + r.box[1] + r.box[3] / 2) }));
  }, n);
}

const isOpen = (/** @type {string} */ id) => /** @type {HTMLDialogElement} */ (document.getElementById(id)).open;

/** beside is a place on the backdrop of a dialog. @param {string} id */
const beside = (id) => {
  const r = /** @type {Element} */ (document.getElementById(id)).getBoundingClientRect();
  return r.top > 20 ? { x: Math.round(r.left + r.width / 2), y: Math.round(r.top / 2) } : { x: Math.round(r.left / 2), y: Math.round(r.top + r.height / 2) };
};

/** stays insists that a dialog is open and stays so. @param {Context} t @param {string} id @param {string} how */
async function stays(t, id, how) {
  await t.until(isOpen, [id], 4000, `${how} opens #${id}`);
  await t.sleep(350); // what else the tap sends has come by then
  t.check(await t.page.eval(isOpen, id), `#${id} stays open after ${how}`);
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  .../** @type {const} */ (['mouse', 'touch', 'pen']).map((pointer) => ({
    shares: true,
    calm: pointer === 'touch', // a finger that a busy machine lifts late has pressed long
    name: `a bar opens its card by ${pointer}, and the card stays until a press beside it`,
    needs: /** @type {import('../lib/driver.d.ts').Ability[]} */ (pointer === 'mouse' ? [] : [pointer]),
    limit: 120000,
    async run(/** @type {Context} */ t) {
      await t.open('form=race&t=2019Q4');
      for (const [width, height] of sizes[pointer]) {
        await t.page.viewport(width, height);
        await t.still(20000);
        const places = await bars(t, 3);
        t.check(places.length >= 2, `bars to tap at ${width}×${height}: ${places.length}`);
        for (const at of places) {
          const how = `a tap by ${pointer} at ${at.x}, ${at.y} of ${width}×${height}`;
          await t.page.tap(at, pointer);
          await stays(t, 'card', how);
          t.check((await t.panel()).card, 'the program knows of the card');
          await t.page.tap(await t.page.eval(beside, 'card'), pointer);
          await t.until(() => !(/** @type {HTMLDialogElement} */ (document.getElementById('card')).open) && !(/** @type {any} */ (window).yuntu.panel().card), [], 4000, 'a press beside the card closes it');
        }
      }
    },
  })),
  {
    shares: true,
    name: 'a selection that ends beside its dialog does not close it',
    async run(t) {
      await t.open('form=race&t=2019Q4');
      const [at] = await bars(t, 1);
      await t.page.tap(at, 'mouse');
      await stays(t, 'card', 'a click');
      const [from, to] = await t.page.eval(() => {
        const r = /** @type {Element} */ (document.querySelector('#card .value')).getBoundingClientRect(), b = /** @type {Element} */ (document.getElementById('card')).getBoundingClientRect();
        return [{ x: Math.round(r.x + 30), y: Math.round(r.y + r.height / 2) }, { x: Math.round(b.x - 60), y: Math.round(r.y + r.height / 2) }];
      });
      await t.page.drag([from, to]);
      await stays(t, 'card', 'a selection');
    },
  },
  .../** @type {const} */ (['mouse', 'touch']).map((pointer) => ({
    calm: pointer === 'touch',
    shares: true,
    name: `menu, dialogs and search by ${pointer} stay open too`,
    needs: /** @type {import('../lib/driver.d.ts').Ability[]} */ (pointer === 'mouse' ? [] : [pointer]),
    size: { width: 820, height: 1180 },
    limit: 90000,
    async run(/** @type {Context} */ t) {
      await t.open('form=race&t=2019Q4');
      const middle = (/** @type {string} */ selector) => {
        const e = /** @type {Element} */ (document.querySelector(selector));
        e.scrollIntoView({ block: 'nearest' }); // the menu scrolls
        const r = e.getBoundingClientRect();
        return { x: Math.round(r.x + r.width / 2), y: Math.round(r.y + r.height / 2) };
      };
      const tap = async (/** @type {string} */ selector) => t.page.tap(await t.page.eval(middle, selector), pointer);
      for (const id of ['help', 'share']) {
        await tap('#menu summary');
        await t.until(() => /** @type {HTMLDetailsElement} */ (document.getElementById('menu')).open, [], 4000, 'the menu opens');
        await t.sleep(350);
        t.check(await t.page.eval(() => /** @type {HTMLDetailsElement} */ (document.getElementById('menu')).open), 'the menu stays open');
        await tap(id === 'help' ? '#menu-help' : '#menu-embed');
        await stays(t, id, `a tap by ${pointer} in the menu`);
        await t.page.tap(await t.page.eval(beside, id), pointer);
        await t.until((/** @type {string} */ d) => !(/** @type {HTMLDialogElement} */ (document.getElementById(d)).open), [id], 4000, 'a press beside it closes it');
      }
      await tap('#find');
      await t.until(() => document.querySelectorAll('#found .hit').length > 0, [], 8000, 'the search offers something');
      await t.sleep(350);
      t.check(await t.page.eval(() => !(/** @type {HTMLElement} */ (document.getElementById('found-box')).hidden)), 'the offers stay');
      const before = await t.yuntu('query');
      await tap('#found .hit');
      await t.until((/** @type {string} */ q) => /** @type {any} */ (window).yuntu.query() !== q, [before], 4000, 'a tap chooses');
      t.check(await t.page.eval(() => document.activeElement?.id !== 'find'), 'a keyboard on the screen goes');
    },
  })),
];
