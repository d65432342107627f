// @ts-check
// Where nothing moves, nothing is drawn.

import { once } from '../lib/once.js';

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default ['2d', 'gpu'].flatMap((painter) => [
  {
    ...(painter === 'gpu' ? { ...once, launch: { webGL: true } } : {}),
    name: `no frame in ten idle seconds (${painter})`,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open('painter=' + painter);
      await t.still();
      await t.sleep(500);
      const a = await t.yuntu('stats');
      await t.sleep(10000);
      const b = await t.yuntu('stats');
      t.equal([b.frames, b.builds], [a.frames, a.builds], 'frames and lists after ten seconds');
      t.equal(b.painter, painter, 'painter');
    },
  },
  {
    ...once,
    name: `a warm frame allocates next to nothing (${painter})`,
    limit: 90000,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open(`view=capex&form=race&speed=0.5&painter=${painter}`); // a race that outlasts the question
      const l = (await t.panel()).timeline;
      await t.yuntu('do', { do: 'seek', t: l.min, final: true });
      await t.yuntu('do', { do: 'play' });
      await t.sleep(1500);
      // The program's own tests insist on none; the engine (tools/engine says of what), the clock's words and the browser's
      // timers allocate too. The best of three stretches counts, less what the question itself takes.
      const most = painter === '2d' ? 40 : 16;
      /** @type {number[]} */
      const seen = [];
      for (let i = 0; i < 3 && !seen.some((n) => n < most); i++) {
        const a = await t.yuntu('stats');
        let b = a, asked = 0;
        for (; asked < 6 && b.frames < a.frames + 5; asked++) { // software GL on a busy machine is slow
          await t.sleep(2000);
          b = await t.yuntu('stats');
        }
        const c = await t.yuntu('stats');
        const frames = b.frames - a.frames;
        t.check(frames >= 5, `frames in ${asked * 2} seconds: ${frames}`);
        seen.push((b.allocs - a.allocs - asked * (c.allocs - b.allocs)) / frames);
      }
      t.check((await t.panel()).timeline.playing, 'it was playing all the time');
      t.check(seen.some((n) => n < most), `fewer than ${most} objects a frame: ${seen.map((n) => n.toFixed(1))}`);
    },
  },
]);
