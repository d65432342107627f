// @ts-check
// The graphics card goes away; the reader stays.

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    name: 'a lost context changes the painter and nothing else',
    async run(t) {
      t.expect(/context/i, /webgl/i);
      await t.open('view=capex&form=race&painter=gpu');
      await t.still(20000);
      const before = await t.yuntu('query');
      const lost = await t.page.eval(() => {
        /** @type {any} */ (window).sameDocument = true;
        for (const c of document.querySelectorAll('canvas')) {
          const g = c.id === 'canvas-2d' ? null : c.getContext('webgl2');
          if (g) { g.getExtension('WEBGL_lose_context')?.loseContext(); return true; }
        }
        return false;
      });
      t.check(lost, 'a context was there to lose');
      await t.until(() => /** @type {any} */ (window).yuntu.stats().painter === '2d', [], 8000, 'the other painter took over');
      t.check(await t.page.eval(() => /** @type {any} */ (window).sameDocument), 'the page was not loaded again');
      const strip = (/** @type {string} */ q) => q.replace(/&?painter=\w+/, '');
      t.equal(strip(await t.yuntu('query')), strip(before), 'the view');
      const a = await t.yuntu('stats');
      await t.yuntu('do', { do: 'set', values: { form: 'stream' } });
      await t.until((/** @type {number} */ f) => /** @type {any} */ (window).yuntu.stats().frames > f, [a.frames], 6000, 'it goes on drawing');
      t.check(await t.page.eval(() => document.documentElement.classList.contains('live') && !document.documentElement.classList.contains('failed')), 'the page is live');
    },
  },
];
