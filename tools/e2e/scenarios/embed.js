// @ts-check
// A figure in somebody's article.

import { host } from '../lib/host.js';

/**
 * article makes a host page: text, the figure below the fold, text. Where there is one already with a figure that lives,
 * that is led to the link.
 * @param {import('../lib/context.js').Context} t
 * @param {{above?: number, query?: string}} [how]
 */
async function article(t, { above = 1600, query = 'form=race' } = {}) {
  if (t.used && await t.page.eval((/** @type {any} */ o) => {
    const f = /** @type {any} */ (document.getElementById('frame')), { yuntu } = f?.contentWindow ?? {};
    if (f?.offsetTop - o.above > 100 || !yuntu?.do) return false;
    yuntu.do({ do: 'pause' });
    scrollTo(0, 0);
    return yuntu.go(o.query + '&lang=en');
  }, { above, query })) return;
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
    shares: true,
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
    shares: true,
    name: 'playing stops out of sight and goes on without a jump',
    limit: 90000,
    async run(t) {
      await article(t, { above: 100, query: 'form=race&speed=0.5' });
      await alive(t);
      await t.page.eval(() => { const y = /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu; const l = y.panel().timeline; y.do({ do: 'seek', t: l.min, final: true }); y.do({ do: 'play' }); });
      await t.sleep(700);
      await t.page.eval(() => scrollTo(0, 3000));
      await t.sleep(700);
      let a = await t.page.eval(inside);
      for (let i = 0; i < 5; i++) { // a busy browser is late to say what is in sight
        await t.sleep(300);
        const next = await t.page.eval(inside), rests = next.frames === a.frames && next.t === a.t;
        a = next;
        if (rests) break;
      }
      await t.sleep(2500);
      const b = await t.page.eval(inside);
      // WebKit says late, and with a last tick, that something has left the window.
      const tick = t.engine.name === 'webkit' ? 0.3 : 0;
      t.check(b.frames === a.frames && b.t - a.t <= tick, `frames and time while out of sight: ${b.frames}, ${b.t}, before ${a.frames}, ${a.t}`);
      await t.page.eval(() => document.getElementById('frame')?.scrollIntoView({ block: 'center' }));
      const c = await t.until((/** @type {number} */ f) => { const w = /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu; return w.stats().frames > f + 1 && { t: w.panel().timeline.t }; }, [b.frames], 6000, 'it goes on');
      t.check(c.t - b.t < 1.5, `without a jump: from ${b.t} to ${c.t}`);
    },
  },
  {
    shares: true,
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
    shares: true,
    name: 'a host’s link opens in the figure’s language, with as much around it; nothing is told twice, and what is no time moves none',
    async run(t) {
      await article(t, { above: 100 });
      await alive(t);
      await t.page.eval(() => {
        const told = /** @type {any} */ (window).told = /** @type {string[]} */ ([]);
        addEventListener('message', (e) => { if (e.data?.ns === 'yuntu' && /^(state|time|step|cite)$/.test(e.data.type)) told.push(JSON.stringify(e.data)); });
      });
      const panel = () => { const p = /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu.panel(); return [p.view, p.lang, p.ui]; };
      const go = (/** @type {string} */ query) => t.page.eval((/** @type {string} */ q) => /** @type {any} */ (document.getElementById('frame')).contentWindow.postMessage({ ns: 'yuntu', v: 1, type: 'go', query: q }, '*'), query);
      for (const [query, want] of /** @type {[string, string[]][]} */ ([['view=capex', ['capex', 'en', 'full']], ['view=share&ui=min', ['share', 'en', 'min']], ['view=capex', ['capex', 'en', 'min']]])) {
        await go(query);
        await t.until((/** @type {string} */ v) => /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu.panel().view === v, [want[0]], 4000, query);
        t.equal(await t.page.eval(panel), want, query);
      }
      const seek = (/** @type {unknown} */ to) => t.page.eval((/** @type {unknown} */ to) => new Promise((done) => {
        const frame = /** @type {any} */ (document.getElementById('frame')).contentWindow, { port1, port2 } = new MessageChannel(), at = () => frame.yuntu.panel().timeline.t, before = at();
        port1.onmessage = (e) => done([e.data.ok, at() !== before]);
        frame.postMessage({ ns: 'yuntu', v: 1, type: 'seek', t: to }, '*', [port2]);
      }), to);
      t.equal([await seek('2021'), await seek(2021 * 4)], [[false, false], [true, true]], 'a year in words, a quarter');
      const told = /** @type {string[]} */ (await t.page.eval(() => /** @type {any} */ (window).told));
      t.check(told.length > 3, `the host hears: ${told}`);
      for (const type of ['state', 'time']) {
        const own = told.filter((m) => m.includes(`"type":"${type}"`));
        t.equal(own.filter((m, i) => m === own[i - 1]), [], `${type}, told twice`);
      }
    },
  },
  {
    shares: true,
    name: 'the lesson works in the figure',
    async run(t) {
      await article(t, { above: 100, query: 'step=1' });
      await alive(t);
      await t.page.eval(() => /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu.do({ do: 'lesson', by: 1 }));
      await t.until(() => /** @type {any} */ (document.getElementById('frame')).contentWindow.yuntu.panel().lesson?.step === 2, [], 4000, 'step 2');
      t.check(await t.page.eval(() => (/** @type {any} */ (document.getElementById('frame')).contentDocument.getElementById('lesson').textContent ?? '').length > 20), 'its words are shown');
    },
  },
  {
    name: 'the documented div becomes a live frame on a page of another origin',
    limit: 90000,
    async run(t) {
      const page = await host(`<script>
          heard = []; loads = 0;
          addEventListener('message', (e) => heard.push('message ' + e.data?.type));
          for (const type of ['ready', 'height', 'state']) addEventListener('yuntu:' + type, (e) => heard.push('event ' + type + (e.detail.query?.includes('view=capex') ? ' capex' : '')));
          document.addEventListener('load', (e) => { if (e.target.tagName === 'IFRAME') loads++; }, true);
        </script>
        <div id="a" data-yuntu="${t.url}en/?view=capex&amp;form=race" data-title="What the eight spend"><a href="${t.url}en/">The figure</a></div>
        <div id="b" data-yuntu="javascript:document.body.textContent='no'"></div>
        <div id="c" data-yuntu="https://example.org/"></div>
        <script src="${t.url}embed.js" defer></script><script src="${t.url}embed.js" async></script>`);
      try {
        await t.page.goto(page.url);
        const frame = await t.until(() => {
          const f = document.querySelector('#a > iframe');
          return f instanceof HTMLIFrameElement && [f.title, f.loading, f.src, f.allow, f.sandbox.value, document.getElementById('a')?.childNodes.length];
        }, [], 10000, 'the div holds a frame');
        t.equal(frame, ['What the eight spend', 'lazy', t.url + 'en/?view=capex&form=race', 'fullscreen; clipboard-write; web-share',
          'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads', 1], 'the frame');
        await t.until(() => /** @type {any} */ (window).heard.includes('event ready'), [], 60000, 'the figure says that it is ready');
        const now = await t.page.eval(() => {
          const f = /** @type {HTMLIFrameElement} */ (document.querySelector('#a > iframe')), { heard, loads } = /** @type {any} */ (window);
          const count = (/** @type {string} */ what) => heard.filter((/** @type {string} */ h) => h === what).length;
          return { frames: document.querySelectorAll('iframe').length, loads, high: f.offsetHeight, wanted: f.style.height, told: count('event state capex') === count('message state') && count('event state capex') > 0 };
        });
        t.equal([now.frames, now.loads, now.told], [1, 1, true], 'frames, loads, and each message told once although the script came twice');
        t.equal(now.wanted, now.high + 'px', 'the height is the one it asked for');
      } finally { await page.stop(); }
    },
  },
  {
    name: 'figures that come later, get their address later or have no height are found too',
    async run(t) {
      const page = await host(`<div id="before"></div><script src="${t.url}embed.js"></script>`);
      try {
        await t.page.goto(page.url);
        await t.page.eval(async (/** @type {string} */ url) => {
          const put = (/** @type {string} */ html) => document.body.insertAdjacentHTML('beforeend', html);
          const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
          put(`<section><p>A page of a single-page site</p><div id="late" data-yuntu="${url}"></div></section>`);
          put('<iframe id="lazy" title="lazy" style="height:90px"></iframe><iframe id="low" title="low" style="height:1px"></iframe><iframe id="none" title="none" style="height:0;border:0"></iframe>');
          put('<div id="blank" data-yuntu></div>');
          await wait(300);
          for (const id of ['lazy', 'low', 'none']) /** @type {HTMLIFrameElement} */ (document.getElementById(id)).src = url + '&lang=en';
          document.getElementById('blank')?.setAttribute('data-yuntu', url);
          const moved = /** @type {HTMLElement} */ (document.getElementById('late'));
          await wait(300);
          document.getElementById('before')?.append(moved); // as frameworks do
          const again = document.createElement('script'); // and as they run scripts again
          again.src = /** @type {HTMLScriptElement} */ (document.querySelector('script[src]')).src;
          document.body.append(again);
        }, t.url + 'en/?live=0&ui=min');
        const high = await t.until(() => {
          const all = [...document.querySelectorAll('iframe')];
          all.find((f) => f.style.aspectRatio !== 'auto')?.scrollIntoView(); // a lazy one waits for that
          return all.length === 5 && all.every((f) => f.style.aspectRatio === 'auto') && all.map((f) => f.offsetHeight);
        }, [], 20000, 'five frames have been given the height they asked for');
        t.check(high.every((h) => h >= 240), `heights: ${high}`);
        await t.sleep(300);
        t.equal(await t.page.eval(() => ['late', 'blank'].map((id) => document.getElementById(id)?.querySelectorAll('iframe').length)), [1, 1], 'frames in each div');
        await t.page.eval((/** @type {string} */ url) => document.getElementById('late')?.setAttribute('data-yuntu', url), t.url + 'en/?live=0&ui=none');
        await t.until(() => /ui=none/.test(/** @type {HTMLIFrameElement} */ (document.querySelector('#late iframe')).src) && document.querySelectorAll('#late iframe').length === 1, [], 4000, 'another address leads the same frame elsewhere');
      } finally { await page.stop(); }
    },
  },
  {
    name: 'a frame of no height starts once it has one',
    limit: 90000,
    async run(t) {
      const page = await host(`<script>addEventListener('yuntu:ready', () => { ready = true; })</script>
        <iframe id="frame" title="figure" src="${t.url}en/?ui=none" style="height:0;width:600px;border:0"></iframe><script src="${t.url}embed.js" async></script>`);
      try {
        await t.page.goto(page.url);
        await t.until(() => Number(document.getElementById('frame')?.offsetHeight) >= 240, [], 15000, 'it has a height');
        await t.until(() => /** @type {any} */ (window).ready, [], 60000, 'it goes live and says so');
      } finally { await page.stop(); }
    },
  },
];
