// @ts-check
// Where nothing moves, nothing is drawn.

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default ['2d', 'gpu'].flatMap((painter) => [
  {
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
    name: `a warm frame allocates next to nothing (${painter})`,
    async run(/** @type {import('../lib/context.js').Context} */ t) {
      await t.open(`form=race&speed=0.5&painter=${painter}`);
      const l = (await t.panel()).timeline;
      await t.yuntu('do', { do: 'seek', t: l.min, final: true });
      await t.yuntu('do', { do: 'play' });
      await t.sleep(1500);
      const a = await t.yuntu('stats');
      await t.sleep(3000);
      const b = await t.yuntu('stats');
      const frames = b.frames - a.frames;
      t.check(frames >= 4, `frames in three seconds: ${frames}`);
      // The program's own tests insist on none; the engine, the clock's words and this question allocate too.
      const each = (b.allocs - a.allocs) / frames;
      t.check(each < 120, `${each.toFixed(1)} objects a frame`);
    },
  },
]);
