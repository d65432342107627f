// @ts-check
// A figure in the pages of people who know nothing of us: with their own tools for heights, in the dark, shut in, isolated.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { article, host } from '../lib/host.js';
import { once } from '../lib/once.js';

/** @typedef {import('../lib/context.js').Context} Context */

/** A script of a package of this suite. @param {string} name */
const script = (name) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');

/**
 * Runs with a page of somebody else's.
 * @param {Context} t @param {string} body @param {(url: string) => Promise<void>} run @param {Parameters<typeof host>[2]} [more]
 */
async function on(t, body, run, more) {
  const page = await host(body, 'localhost', more);
  try {
    await t.page.goto(page.url);
    await run(page.url);
  } finally { await page.stop(); }
}

/** A host that notes what our figure tells it. */
const EARS = `<script>said = []; for (const type of ['ready', 'height', 'state', 'error']) addEventListener('yuntu:' + type, (e) => said.push(type));</script>`;
const ready = () => /** @type {any} */ (window).said.includes('ready');
const height = (/** @type {string} */ id) => Number(document.getElementById(id)?.offsetHeight);
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    name: 'newsrooms’ tools get a height before there is a program, and after every turn of the page',
    async run(t) {
      t.expect(/does not match the recipient window/); // iframe-resizer’s own words to a frame whose page is not there yet
      // The figure never goes live here: whoever answers, it is not the program. iframe-resizer 4 and pym are the real
      // ones. Version 5 speaks the language of 4 and waits for a word from the frame first; so does this copy of its
      // manners. Datawrapper's and AMP's pages only listen.
      const src = `${t.url}en/?live=0&ui=none`;
      await on(t, `<style>iframe, #pym { position: absolute; top: 0; left: 0 }</style><iframe id="four" title="4" src="${src}" style="width:600px;height:0;border:0"></iframe>
        <div id="pym" style="width:600px"></div>
        <iframe id="five" title="5" style="width:600px;height:1px;border:0"></iframe>
        <iframe id="dw" title="Datawrapper" src="${src}&id=abc" style="width:600px;height:1px;border:0"></iframe>
        <iframe id="amp" title="AMP" src="${src}" style="width:600px;height:1px;border:0"></iframe>
        <script>
          heights = { five: [], dw: [], amp: [], mail: [] }; inits = 0;
          const frame = (id) => document.getElementById(id), from = (e, id) => e.source === frame(id).contentWindow;
          addEventListener('message', (e) => {
            if (e.data === '[iFrameResizerChild]Ready' && from(e, 'five')) e.source.postMessage('[iFrameSizer]five:8:false:false:32:true:true:null:auto:null:null:0:false:child:auto:true:false:null:null:child', '*');
            const m = typeof e.data === 'string' && e.data.match(/^\\[iFrameSizer\\]five:(\\d+):(\\d+):(\\w+)$/);
            if (m && from(e, 'five')) { heights.five.push(+m[1]); if (m[3] === 'init') inits++; frame('five').style.height = m[1] + 'px'; }
            if (e.data?.['datawrapper-height'] && from(e, 'dw')) { heights.dw.push(e.data['datawrapper-height'].abc); frame('dw').style.height = e.data['datawrapper-height'].abc + 'px'; }
            if (e.data?.sentinel === 'amp' && e.data.type === 'embed-size' && from(e, 'amp')) { heights.amp.push(e.data.height); frame('amp').style.height = e.data.height + 'px'; }
            if (typeof e.data === 'string' && e.data.includes('iframe.resize') && from(e, 'amp')) heights.mail.push(JSON.parse(e.data).height);
          });
        </script>
        <script src="4.js"></script><script src="pym.js"></script>
        <script>
          four = { init: 0 };
          iFrameResize({ log: false, onInit: () => four.init++, resizeFrom: 'parent' }, '#four');
          new pym.Parent('pym', '${src}', {});
          frame('five').src = '${src}';
        </script>`, async () => {
        const all = () => [...document.querySelectorAll('iframe')].map((f) => f.offsetHeight);
        const high = await t.until(() => { const h = [...document.querySelectorAll('iframe')].map((f) => f.offsetHeight); return h.length === 5 && h.every((x) => x > 300) && h; }, [], 20000, 'all five have a height');
        t.equal(new Set(high).size, 1, `one height for one width: ${high}`);
        await t.page.eval(() => { for (const e of document.querySelectorAll('iframe, #pym')) /** @type {HTMLElement} */ (e).style.width = '900px'; dispatchEvent(new Event('resize')); });
        await t.until(() => [...document.querySelectorAll('iframe')].every((f) => f.offsetHeight > 500), [], 10000, 'a wider page gets higher figures');
        t.equal(new Set(await t.page.eval(all)).size, 1, 'again one height');
        const { inits, four, heights } = await t.page.eval(() => { const { inits, four, heights } = /** @type {any} */ (window); return { inits, four, heights }; });
        t.equal([inits, four.init], [1, 1], 'each was greeted once');
        t.check(heights.mail.length > 0 && heights.mail.at(-1) === heights.amp.at(-1), 'and by the message of mail and Medium');
      }, { files: { '/4.js': script('iframe-resizer/js/iframeResizer.js'), '/pym.js': script('pym.js') } });
    },
  },
  {
    name: 'the height comes to rest where the article’s scrollbar comes and goes with it',
    async run(t) {
      t.expect(/ResizeObserver loop/); // the host's own: it is the kind of page this is about
      // No engine here shows a scrollbar that takes room, so the page makes one of its own out of a margin.
      const src = `${t.url}en/?live=0&ui=none`;
      await on(t, `<style>body { margin: 0 } #a { width: 100% } iframe { display: block; border: 0; width: 100% }</style><div id="a"><iframe id="f" title="figure" src="${src}"></iframe><p id="p" style="margin:0"></p></div>
        <script>
          turns = 0; told = [];
          const bar = () => { const want = a.offsetHeight > limit ? '17px' : '0px'; if (a.style.paddingRight !== want) { a.style.paddingRight = want; a.style.boxSizing = 'border-box'; turns++; } };
          limit = 1e9;
          new ResizeObserver(bar).observe(a);
          addEventListener('message', (e) => { if (e.data?.type === 'height') told.push(e.data.px); });
        </script><script src="${t.url}embed.js"></script>`, async () => {
        const first = await t.until(() => { const h = Number(document.getElementById('f')?.offsetHeight); return h > 300 && h; }, [], 10000, 'a height');
        await t.until(() => /** @type {any} */ (window).told.length > 0);
        await t.sleep(300);
        // The frame just fits without the bar and just does not with it, whichever side of the edge it stands on.
        for (const more of [-1, 1, 4, 8]) {
          await t.page.eval((/** @type {number} */ limit) => { const w = /** @type {any} */ (window); w.limit = limit; w.turns = 0; w.told = []; dispatchEvent(new Event('resize')); w.a.style.width = '99.9%'; setTimeout(() => { w.a.style.width = '100%'; }, 50); }, first + more);
          await t.sleep(900);
          const { turns, told } = await t.page.eval(() => { const { turns, told } = /** @type {any} */ (window); return { turns, told }; });
          t.check(turns <= 1, `limit ${first + more}: the bar came and went ${turns} times`);
          t.check(told.length <= 1, `limit ${first + more}: heights ${told}`);
        }
        // A page that is really narrower still gets another height.
        await t.page.eval(() => { const w = /** @type {any} */ (window); w.limit = 1e9; w.a.style.width = '60%'; });
        await t.until((/** @type {number} */ h) => Number(document.getElementById('f')?.offsetHeight) < h - 20, [first], 5000, 'a narrower page, a lower figure');
      });
    },
  },
  {
    name: 'a frame of one pixel that nobody gives a height starts all the same',
    limit: 90000,
    async run(t) {
      await on(t, `<iframe title="figure" src="${t.url}en/?ui=none" style="width:600px;height:1px;border:0"></iframe>
        <script>said = []; addEventListener('message', (e) => { if (e.data?.ns === 'yuntu') said.push(e.data.type); })</script>`, async () => {
        await t.until(ready, [], 60000, 'it says that it is ready');
      });
    },
  },
  ...[true, false].map((bare) => ({
    ...(bare ? { engines: /** @type {('chromium' | 'firefox')[]} */ (['chromium', 'firefox']), because: 'in WebKit \'self\' of a policy names nobody in a frame without an origin: neither scripts nor styles come' } : {}),
    name: bare ? 'it goes live in a frame without an origin' : 'it goes live in an article that isolates itself',
    limit: 120000,
    async run(/** @type {Context} */ t) {
      const frame = (/** @type {string} */ attributes) => `${EARS}<iframe id="f" title="figure" ${attributes} src="${t.url}en/?ui=min" style="width:800px;height:600px"></iframe><script src="${t.url}embed.js" crossorigin></script>`;
      for (const [what, body, headers] of /** @type {[string, string, Record<string, string>][]} */ (bare ? [['sandbox=allow-scripts', frame('sandbox="allow-scripts"'), {}]] : [
        ['require-corp', frame(`sandbox="${SANDBOX}"`), { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }],
        ['a strict policy', frame(`sandbox="${SANDBOX}"`), { 'Content-Security-Policy': `default-src 'none'; script-src 'unsafe-inline' ${t.url}; frame-src ${t.url}; img-src data:; style-src 'unsafe-inline'; require-trusted-types-for 'script'` }],
      ])) {
        await on(t, body, async () => {
          await t.until(ready, [], 60000, `${what}: it says that it is ready`);
          t.check((await t.page.eval(height, 'f')) > 0, what);
        }, { headers });
      }
    },
  })),
  {
    engines: ['webkit'],
    because: 'elsewhere it goes live there, or says what it lacks',
    name: 'in a frame without an origin, where no script of its own may run, words, pictures, tables and sources stand all the same',
    async run(t) {
      t.expect(/./);
      await on(t, `<iframe id="f" title="figure" sandbox="allow-scripts" src="${t.url}en/" style="width:800px;height:700px"></iframe>`, async () => {
        await t.until(() => new Promise((done) => setTimeout(() => done(true), 3000)), [], 8000, 'it is loaded: asked while it loads, it never answers');
        const seen = await t.page.inside(0, () => [document.getElementById('headline')?.textContent?.length ?? 0, document.querySelectorAll('#poster svg').length, document.querySelectorAll('#text tbody tr').length, document.querySelectorAll('#text .sources a').length, document.querySelectorAll('#views a[href]').length]);
        t.check(seen.every((n, i) => n >= [20, 4, 8, 3, 3][i]), `claim, pictures, rows, sources, tabs: ${seen}`);
      });
    },
  },
  {
    name: 'in a frame without scripts the picture is as wide as the frame, and leads to the others',
    async run(t) {
      t.expect(/Blocked script execution/);
      await t.page.goto(t.url + 'embed.html'); // of the same site, so that it can look into the frame
      for (const width of [390, 720]) {
        const seen = await t.page.eval((/** @type {number} */ w) => new Promise((done) => {
          const f = Object.assign(document.createElement('iframe'), { width: String(w), height: '540', src: 'en/?view=share&ui=min', onload: () => setTimeout(() => {
            const d = /** @type {Document} */ (f.contentDocument), shown = [...d.querySelectorAll('#poster svg')].map((e) => e.getBoundingClientRect()).filter((r) => r.width)[0];
            done({ width: shown.width, ratio: shown.width / shown.height, room: d.documentElement.scrollHeight - innerHeight, notice: d.getElementById('boot-text')?.getBoundingClientRect().width, links: [...d.querySelectorAll('#boot-text a, #views a')].map((a) => a.getAttribute('href')) });
            f.remove();
          }, 300) });
          f.setAttribute('sandbox', 'allow-same-origin');
          f.style.width = w + 'px'; // the article's style has its own
          document.body.prepend(f);
        }), width);
        const { width: wide, ratio, notice, links } = /** @type {any} */ (seen);
        t.check(wide > width - 30 && Math.abs(ratio - 390 / 439) < 0.02, `the picture in a frame of ${width}: ${JSON.stringify(seen)}`);
        t.check(notice > width - 60, `what it says is as wide as the frame: ${JSON.stringify(seen)}`);
        t.check(['../en/systems/', '../en/systems/share.html'].every((h) => links.includes(h)), `the ways on: ${links}`);
      }
    },
  },
  {
    engines: ['chromium', 'firefox'],
    because: 'in WebKit no script runs there that could say anything, see above',
    name: 'where a frame without an origin gets nothing from the server, it says so',
    serve: () => ['-plain'],
    async run(t) {
      t.expect(/CORS|origin|blocked|Cross-Origin|access control|JSHandle@error/i, /shell|Failed to load|yuntu: blocked|wasm|msgp/i);
      await on(t, `<script>said = []; addEventListener('message', (e) => said.push(e.data?.type));</script><iframe id="f" title="figure" sandbox="allow-scripts" src="${t.url}en/" style="width:800px;height:700px"></iframe>`, async () => {
        await t.until(() => /** @type {any} */ (window).said.length > 0, [], 20000, 'the frame speaks: before that a driver may lose it');
        const end = Date.now() + 30000;
        for (let s; !s; await t.sleep(200)) {
          s = await t.page.inside(0, () => document.documentElement.classList.contains('failed') && { what: document.documentElement.dataset.failed, text: document.getElementById('boot-text')?.textContent ?? '' }).catch(() => null);
          t.check(Date.now() < end, 'it says what is wrong');
          if (s) { t.equal(s.what, 'sandbox', 'the reason'); t.check(s.text.includes('sandbox'), s.text); }
        }
      });
    },
  },
  {
    name: 'slides on a disk can hold it, and the page itself says why it cannot run from there',
    engines: ['chromium', 'firefox'],
    because: 'its driver opens no files',
    limit: 90000,
    async run(t) {
      t.expect(/file:|CORS|origin|blocked|yuntu: |Loading module|NetworkError/i);
      const dir = mkdtempSync(join(tmpdir(), 'slides-'));
      try {
        const slides = join(dir, 'slides.html');
        writeFileSync(slides, article(`${EARS}<div data-yuntu="${t.url}en/?ui=min"></div><script src="${t.url}embed.js"></script>`));
        await t.page.goto(pathToFileURL(slides).href);
        await t.until(ready, [], 60000, 'the figure on the slide is ready');
        await t.page.goto(pathToFileURL(join(t.dist, 'en', 'index.html')).href);
        t.equal(await t.until(() => document.documentElement.dataset.failed, [], 20000, 'the page says that it cannot'), 'local', 'the reason');
        t.check(/disk/.test(await t.page.eval(() => document.getElementById('boot-text')?.textContent ?? '')), 'in words');
      } finally { rmSync(dir, { recursive: true, force: true }); }
    },
  },
  {
    name: 'on a dark article it is dark, on a light one light, whatever the system; the link has the last word',
    async run(t) {
      const frame = (/** @type {string} */ id, /** @type {string} */ more) => `<iframe id="${id}" title="${id}" src="${t.url}en/?live=0&ui=none${more}" style="width:600px;height:400px;border:0"></iframe>`;
      const ears = `<script>heard = new Set(); addEventListener('message', (e) => { if (e.data?.type === 'height') heard.add(e.source); });</script>`;
      await on(t, `${ears}<div id="page" style="background:#111;color:#eee">${frame('dark', '')}${frame('said', '&theme=light')}</div><style>#wrap { background: white } #wrap[data-look="night"] { background: #111; color: #eee }</style><div id="wrap"><div>${frame('light', '')}</div></div>
        <div style="background:url(data:,) #fff;background-image:linear-gradient(#000,#222);color:#fff">${frame('picture', '')}</div><script src="${t.url}embed.js"></script>`, async () => {
        // A frame that is asked while it changes its process never answers again: first let all be there.
        await t.until(() => /** @type {any} */ (window).heard.size === 4, [], 15000, 'four frames tell their height');
        const theme = (/** @type {number} */ n) => Promise.race([t.page.inside(n, () => document.documentElement.dataset.theme ?? '').catch(() => ''), t.sleep(1500).then(() => '')]);
        const settle = async (/** @type {string[]} */ want, /** @type {string} */ what) => {
          let got = [''];
          for (const end = Date.now() + 15000; Date.now() < end; await t.sleep(100)) {
            got = [];
            for (let i = 0; i < want.length; i++) got.push(await theme(i)); // one after the other: a driver may have one frame in hand
            if (JSON.stringify(got) === JSON.stringify(want)) return;
          }
          t.equal(got, want, what);
        };
        await settle(['dark', 'light', 'light', 'dark'], 'dark paper, its own word, light paper, dark picture');
        for (const [n, want] of ['dark', 'light'].entries()) t.equal(await t.page.inside(n, () => document.querySelector('meta[name=color-scheme]')?.getAttribute('content')), want, 'what browsers paint before any style has come');
        await t.page.eval(() => { const p = /** @type {HTMLElement} */ (document.getElementById('page')); p.style.background = '#fff'; p.style.color = '#111'; document.documentElement.className = 'day'; });
        await settle(['light', 'light', 'light', 'dark'], 'once the page has turned light');
        await t.sleep(700); // so long it still looks for itself
        await t.page.eval(() => { /** @type {HTMLElement} */ (document.getElementById('wrap')).dataset.look = 'night'; });
        await settle(['light', 'light', 'dark', 'dark'], 'once what stands around one of them has turned dark, by a name of its own');
      });
    },
  },
  {
    name: 'it listens to a frame only as long as its own site is in it',
    async run(t) {
      const other = await host(`<script>setInterval(() => { parent.postMessage({ ns: 'yuntu', v: 1, id: 'yuntu', type: 'height', px: 3333 }, '*'); parent.postMessage({ ns: 'yuntu', v: 1, type: 'key', key: 'PageDown' }, '*'); }, 50)</script>`);
      try {
        await on(t, `<iframe id="f" title="figure" src="${t.url}en/?live=0&ui=none" style="width:600px;height:90px"></iframe><script src="${t.url}embed.js"></script>
          <script>heard = 0; keys = 0; addEventListener('message', (e) => { if (e.data?.px === 3333) heard++; }); addEventListener('keydown', () => keys++, true);</script>`, async () => {
          await t.until(() => Number(document.getElementById('f')?.offsetHeight) > 300, [], 10000, 'our own height is taken');
          await t.page.eval((/** @type {string} */ url) => { /** @type {any} */ (document.getElementById('f')).contentWindow.location = url; }, other.url);
          await t.until(() => /** @type {any} */ (window).heard > 5, [], 8000, 'the other site speaks');
          t.equal(await t.page.eval(() => [Number(document.getElementById('f')?.offsetHeight) < 1000, /** @type {any} */ (window).keys]), [true, 0], 'its height and its keys are nobody’s');
        });
      } finally { await other.stop(); }
    },
  },
  {
    ...once,
    name: 'what a reader sets in one figure is not in another, nor left in the browser',
    limit: 120000,
    async run(t) {
      t.expect(/favicon/);
      await t.page.goto(t.url + 'embed.html');
      const put = (/** @type {string} */ id, /** @type {string} */ src) => t.page.eval((/** @type {string} */ i, /** @type {string} */ s) => { const f = document.createElement('iframe'); Object.assign(f, { id: i, title: i, src: s }); Object.assign(f.style, { width: '900px', height: '560px', minHeight: '0' }); document.body.prepend(f); f.scrollIntoView(); }, id, src);
      await t.page.eval(() => { document.body.textContent = ''; document.body.style.maxWidth = 'none'; });
      await put('a', 'en/?ui=full');
      const live = (/** @type {string} */ id) => t.until((/** @type {string} */ i) => /** @type {any} */ (document.getElementById(i)).contentDocument?.documentElement.classList.contains('live'), [id], 40000, id + ' is live');
      await live('a');
      await t.page.eval(() => {
        const w = /** @type {any} */ (document.getElementById('a')).contentWindow, d = w.document;
        d.getElementById('theme').click();
        d.querySelector('#menu summary').click();
        d.getElementById('menu-keys').click();
        d.querySelector('#langs a[hreflang="zh-Hant"]').click();
      });
      await t.until(() => /** @type {any} */ (document.getElementById('a')).contentWindow.yuntu.panel().lang === 'zh-Hant', [], 15000, 'the figure speaks another language');
      t.equal(await t.page.eval(() => /** @type {any} */ (document.getElementById('a')).contentWindow.yuntu.panel().theme), 'dark', 'theme of the figure');
      t.equal(await t.page.eval(() => Object.keys(localStorage)), [], 'left in the browser');
      await put('b', './');
      await live('b');
      t.equal(await t.page.eval(() => { const w = /** @type {any} */ (document.getElementById('b')).contentWindow; return [w.yuntu.panel().lang, w.yuntu.panel().theme, w.yuntuBoot.why]; }), ['en', 'auto', ''], 'language, theme and painter of one that comes later');
    },
  },
  {
    ...once,
    name: 'a language remembered wrongly leads nowhere else',
    async run(t) {
      await t.page.goto(t.url + 'en/?live=0');
      for (const wrong of ['../evil', 'https://example.org', 'xx', '__proto__']) {
        await t.page.eval((/** @type {string} */ v) => localStorage.setItem('yuntu.lang', v), wrong);
        await t.page.goto(t.url + '?live=0&x=1');
        t.check((await t.page.eval(() => location.href)).startsWith(t.url), wrong);
        await t.page.goto(t.url);
        await t.until((/** @type {string} */ u) => ['en/', 'zh-Hans/', 'zh-Hant/', ''].includes(location.href.slice(u.length).split(/[?#]/)[0]) && document.readyState === 'complete', [t.url], 10000, `«${wrong}» is no folder`);
        await t.page.goto(t.url + 'en/?live=0');
      }
    },
  },
];
