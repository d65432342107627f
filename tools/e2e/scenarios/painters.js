// @ts-check
// Two painters, one picture.

import { box, differ, measure } from '../lib/pixels.js';
import { once } from '../lib/once.js';

const views = ['', 'form=race&t=2019Q4', 'view=capex&form=race', 'view=capex&form=stream', 'view=m16'];

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default views.map((view) => ({
  ...(view === 'form=race&t=2019Q4' ? {} : once),
  name: `the painters agree on ${view || 'the first view'}`,
  launch: { webGL: true },
  limit: 90000,
  async run(t) {
    /** @type {Uint8Array[]} */
    const shots = [];
    for (const painter of ['gpu', '2d']) {
      await t.open(`${view}${view && '&'}painter=${painter}`);
      await t.still(20000);
      await t.sleep(600); // a busy machine may be late with the frame that the still picture leaves to
      await t.still(20000);
      t.equal((await t.yuntu('stats')).painter, painter, 'painter');
      shots.push(await t.page.screenshot());
    }
    const where = await box(t.page, '#stage');
    t.check((await measure(t.page, shots[1], where)).colors > 12, 'there is a picture to compare');
    const d = await differ(t.page, shots[0], shots[1], where);
    t.check(d.mean < 4 && d.far < 0.02, `alike: mean difference ${d.mean.toFixed(2)} of 255, ${(d.far * 100).toFixed(2)} % of the picture far apart`);
  },
}));
