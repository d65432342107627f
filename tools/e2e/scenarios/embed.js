// @ts-check
// A figure in somebody's article.

/**
 * article makes a host page: text, the figure below the fold, text.
 * @param {import('../lib/context.js').Context} t
 * @param {{above?: number, query?: string}} [how]
 */
async function article(t, { above = 1600, query = 'form=race' } = {}) {
  t.expect(/favicon/); // the host page is somebody else's
  await t.page.goto(t.url + 'embed.html'); // its policy lets a page hold a frame
  await t.page.eval((/** @type {any} */ o) => {
    const spacer = (/** @type {number} */ h) => { const d = document.createElement('div'); d.style.height = h + 'px'; return d; };
    const link = (/** @type {string} */ id) => { const a = document.createElement('a'); a.href = '#' + id; a.id = id; a.textContent = id; return a; };
    const f = document.createElement('iframe');
    f.id = 'frame'; f.title = 'figure'; f.src = 'en/?' + o.query;
    f.style.width = '800px'; f.style.height = '560px'; f.style.border = '0';
    document.body.replaceChildren(link('before'), spacer(o.above), f, link('after'), spacer(2000));
    scrollTo(0, 0);
  }, { above, query });
}

const inside = () => {
  const w = /** @type {any} */ (/** @type {HTMLIFrameElement} */ (document.getElementById('frame')).contentWindow);
  return { live: !!w.document.documentElement?.classList.contains('live'), frames: w.yuntu?.stats?.().frames ?? 0, t: w.yuntu?.panel?.().timeline?.t ?? null,
    fetched: w.performance.getEntriesByType('resource').map((/** @type {any} */ e) => e.name).filter((/** @type {string} */ n) => /\.(wasm|msgp)/.test(n)).length };
};

/** spot is the middle of an element inside the figure, on the host's screen, and how far the host is scrolled.
 * @param {string} selector @returns {[{x: number, y: number}, number]} */
const spot = (selector) => {
  const f = /** @type {HTMLIFrameElement} */ (document.getElementById('frame')), outer = f.getBoundingClientRect();
  const r = /** @type {Element} */ (f.contentDocument?.querySelector(selector)).getBoundingClientRect();
  return [{ x: Math.round(outer.x + r.x + r.width / 2), y: Math.round(outer.y + r.y + Math.min(r.height, 300) / 2) }, scrollY];
};

/** @param {import('../lib/context.js').Context} t */
const alive = (t) => t.until(() => /** @type {any} */ (document.getElementById('frame')).contentWindow.document.documentElement.classList.contains('live'), [], 40000, 'the figure is live');

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    name: 'the sample host page holds a live figure',
    async run(t) {
      t.expect(/favicon/);
      await t.page.goto(t.url + 'embed.html');
      await t.page.eval(() => document.querySelector('iframe')?.scrollIntoView());
      await t.until(() => { const f = document.querySelector('iframe'); return f?.contentDocument?.documentElement.classList.contains('live'); }, [], 40000, 'the figure is live');
    },
  },
  {
    name: 'nothing starts and nothing takes the focus before the figure is seen',
    async run(t) {
      await article(t);
      await t.sleep(2500);
      const before = await t.page.eval(inside);
      t.equal([before.live, before.fetched], [false, 0], 'live and fetched while out of sight');
      t.equal(await t.page.eval(() => document.activeElement?.tagName), 'BODY', 'focus');
      await t.page.eval(() => document.getElementById('frame')?.scrollIntoView({ block: 'center' }));
      await alive(t);
      t.equal(await t.page.eval(() => document.activeElement?.tagName), 'BODY', 'focus once it is live');
    },
  },
  {
    name: 'the article scrolls by wheel over the picture',
    needs: ['wheel'],
    async run(t) {
      await article(t, { above: 100 });
      await alive(t);
      const [at, y] = await t.page.eval(spot, '#stage');
      await t.page.wheel(at, 240);
      await t.until((/** @type {number} */ from) => scrollY > from + 60, [y], 4000, 'the article scrolls');
    },
  },
  {
    name: 'and over the words, once they have been scrolled to their end',
    needs: ['wheel'],
    async run(t) {
      await article(t, { above: 100 });
      await alive(t);
      const [at, y] = await t.page.eval(spot, '#words');
      for (let i = 0; i < 8; i++) { await t.page.wheel(at, 240); await t.sleep(200); }
      await t.until((/** @type {number} */ from) => scrollY > from + 60, [y], 4000, 'the article scrolls');
    },
  },
  {
    name: 'the article scrolls by touch over the figure',
    needs: ['touch'],
    engines: ['chromium'],
    because: 'a driver’s touches do not scroll there',
    size: { width: 800, height: 700 },
    async run(t) {
      await article(t, { above: 100 });
      await alive(t);
      const y = await t.page.eval(() => scrollY);
      await t.page.swipe([{ x: 400, y: 500 }, { x: 400, y: 200 }]);
      await t.until((/** @type {number} */ from) => scrollY > from + 60, [y], 4000, 'the article scrolls');
    },
  },
  {
    name: 'tab passes into the figure and out again',
    limit: 120000,
    async run(t) {
      await article(t, { above: 100 });
      await alive(t);
      await t.page.eval(() => document.getElementById('before')?.focus());
      let went = false;
      for (let i = 0; i < 300; i++) {
        await t.page.press('Tab');
        const at = await t.page.eval(() => document.activeElement?.id ?? '');
        if (at === 'frame') went = true;
        if (at === 'after') { t.check(went, 'it went through the figure'); return; }
      }
      t.check(false, 'it comes out behind the figure');
    },
  },
  {
    name: 'playing stops out of sight and goes on without a jump',
    limit: 90000,
    async run(t) {
      await article(t, { above: 100, query: 'form=race&speed=0.5' });
      await alive(t);
      await t.page.eval(() => { const y = /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu; const l = y.panel().timeline; y.do({ do: 'seek', t: l.min, final: true }); y.do({ do: 'play' }); });
      await t.sleep(700);
      await t.page.eval(() => scrollTo(0, 3000));
      await t.sleep(700);
      const a = await t.page.eval(inside);
      await t.sleep(2500);
      const b = await t.page.eval(inside);
      t.equal([b.frames, b.t], [a.frames, a.t], 'frames and time while out of sight');
      await t.page.eval(() => document.getElementById('frame')?.scrollIntoView({ block: 'center' }));
      const c = await t.until((/** @type {number} */ f) => { const w = /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu; return w.stats().frames > f + 1 && { t: w.panel().timeline.t }; }, [b.frames], 6000, 'it goes on');
      t.check(c.t - b.t < 1.5, `without a jump: from ${b.t} to ${c.t}`);
    },
  },
  {
    name: 'the reader’s Back button belongs to the article',
    async run(t) {
      await article(t, { above: 100 });
      await alive(t);
      const length = await t.page.eval(() => history.length);
      await t.page.eval(() => { const y = /** @type {any} */ (document.getElementById('frame')).contentWindow; y.document.querySelector('#views a[data-view=capex]')?.click(); });
      await t.sleep(600);
      t.equal(await t.page.eval(() => history.length), length, 'history entries');
    },
  },
  {
    name: 'a host’s link opens in the figure’s language',
    async run(t) {
      await article(t, { above: 100 });
      await alive(t);
      await t.page.eval(() => /** @type {any} */ (document.getElementById('frame')).contentWindow.postMessage({ ns: 'yuntu', v: 1, type: 'go', query: 'view=capex' }, '*'));
      await t.until(() => /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu.panel().view === 'capex', [], 4000, 'the view is capex');
      t.equal(await t.page.eval(() => /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu.panel().lang), 'en', 'language');
    },
  },
  {
    name: 'the lesson works in the figure',
    async run(t) {
      await article(t, { above: 100, query: 'step=1' });
      await alive(t);
      await t.page.eval(() => /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu.do({ do: 'lesson', by: 1 }));
      await t.until(() => /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu.panel().lesson?.step === 2, [], 4000, 'step 2');
      t.check(await t.page.eval(() => (/** @type {any} */ (document.getElementById('frame')).contentDocument.getElementById('lesson').textContent ?? '').length > 20), 'its words are shown');
    },
  },
];
