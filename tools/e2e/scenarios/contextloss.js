// @ts-check
// The graphics card goes away; the reader stays.

/** What is on the second painter's canvas, as a number. */
const checksum = () => {
  const c = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas-2d')), d = /** @type {CanvasRenderingContext2D} */ (c.getContext('2d')).getImageData(0, 0, c.width, c.height).data;
  let sum = 0;
  for (let i = 0; i < d.length; i++) sum = (Math.imul(sum, 31) + d[i]) | 0;
  return `${c.width} ${c.height} ${sum}`;
};

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    name: 'a lost context changes the painter and nothing else',
    launch: { webGL: true },
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
  {
    name: 'after a reset of the card the second painter shows the same picture as before',
    async run(t) {
      await t.open('view=capex&form=lines&painter=2d', 'zh-Hans');
      await t.still();
      const before = await t.page.eval(checksum);
      // Every bitmap is gone, as with the card: the canvas, and the small ones that hold letters and hatching.
      const gone = await t.page.eval(async () => {
        const proto = CanvasRenderingContext2D.prototype, draw = proto.drawImage, all = new Set();
        proto.drawImage = function (/** @type {any} */ from, /** @type {any[]} */ ...rest) { if (from instanceof HTMLCanvasElement) all.add(from); return /** @type {any} */ (draw).call(this, from, ...rest); };
        const box = /** @type {HTMLElement} */ (document.getElementById('stage'));
        box.style.right = '1px'; // another size is another picture
        await new Promise((done) => setTimeout(done, 500));
        box.style.right = '';
        await new Promise((done) => setTimeout(done, 500));
        proto.drawImage = draw;
        const main = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas-2d'));
        for (const c of [main, ...all]) c.getContext('2d')?.clearRect(0, 0, c.width, c.height);
        for (const c of [main, ...all]) c.dispatchEvent(new Event('contextlost', { cancelable: true }));
        main.dispatchEvent(new Event('contextrestored'));
        return all.size;
      });
      t.check(gone > 0, 'letters were on canvases of their own');
      await t.still();
      t.equal(await t.page.eval(checksum), before, 'the picture');
      // Where no browser says so: after a rest.
      await t.page.eval(() => { const c = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas-2d')); c.getContext('2d')?.clearRect(0, 0, c.width, c.height); document.dispatchEvent(new Event('visibilitychange')); });
      await t.still();
      t.equal(await t.page.eval(checksum), before, 'the picture after a rest');
    },
  },
];
