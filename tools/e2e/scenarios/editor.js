// @ts-check
// What an editor takes from the page: a line under the picture, a sheet of paper, code, files.

import { once } from '../lib/once.js';

/** @typedef {import('../lib/context.js').Context} Context */

/** What is in the line over a picture without words, and how much of the frame it takes. */
const line = () => {
  const e = /** @type {HTMLElement} */ (document.getElementById('line')), a = /** @type {HTMLAnchorElement} */ (e.querySelector('a')), h2 = /** @type {HTMLElement} */ (e.querySelector('h2'));
  const box = e.getBoundingClientRect(), stage = /** @type {Element} */ (document.getElementById('stage')).getBoundingClientRect();
  const inside = [h2, e.querySelector('p'), a].every((x) => { const r = /** @type {Element} */ (x).getBoundingClientRect(); return r.width > 20 && r.height > 8 && r.left >= 0 && r.right <= innerWidth + 0.5 && r.top >= box.top - 0.5 && r.bottom <= box.bottom + 0.5; });
  const panel = /** @type {any} */ (window).yuntu?.panel();
  return { high: box.height / parseFloat(getComputedStyle(document.documentElement).fontSize), inside, over: box.bottom <= stage.top + 0.5, claim: h2.textContent, source: e.querySelector('p')?.textContent ?? '', href: a.href, target: a.target,
    want: panel && (panel.lesson ? panel.lesson.title : [panel.began, ...panel.headline]).map((/** @type {any} */ p) => p.text ?? p).join(''), publisher: panel?.source.publisher, pages: panel?.source.sources.length, name: panel?.system?.name, cut: h2.scrollHeight > h2.clientHeight + parseFloat(getComputedStyle(h2).fontSize) / 2,
    short: panel?.system?.name ?? panel?.views.find((/** @type {any} */ v) => v.value === panel.view)?.label };
};

/** Puts a figure into the sample article, and room to scroll. @param {string} src @param {number} px */
const frame = (src, px) => {
  const f = document.createElement('iframe'), room = document.createElement('div');
  Object.assign(f, { id: 'f', title: 'figure', src });
  Object.assign(f.style, { display: 'block', width: '900px', height: px + 'px', minHeight: '0', aspectRatio: 'auto' });
  room.style.height = '3000px';
  document.body.style.maxWidth = 'none';
  document.body.replaceChildren(f, room);
};

/** The files that the page hands out from now on, instead of handing them out. */
const catches = () => {
  const w = /** @type {any} */ (window);
  if (w.caught) return;
  w.caught = [];
  /** @type {Map<string, Blob>} */
  const blobs = new Map(), make = URL.createObjectURL;
  URL.createObjectURL = (/** @type {Blob} */ b) => { const url = make.call(URL, b); blobs.set(url, b); return url; };
  HTMLAnchorElement.prototype.click = function () { if (this.download) w.caught.push({ name: this.download, blob: blobs.get(this.href) }); };
};

/** Presses an item of the menu and answers the file it makes. @param {Context} t @param {string} item */
async function file(t, item) {
  await t.page.eval(catches);
  const n = await t.page.eval(() => /** @type {any} */ (window).caught.length);
  await t.page.eval((/** @type {string} */ id) => document.getElementById('menu-' + id)?.click(), item);
  await t.until((/** @type {number} */ k) => /** @type {any} */ (window).caught.length > k, [n], 15000, `a file from ${item}`);
  return t.page.eval(async () => {
    const { name, blob } = /** @type {any} */ (window).caught.at(-1);
    if (!/png$/.test(name)) return { name, text: await blob.text(), bom: new Uint8Array(await blob.arrayBuffer())[0] === 0xEF, w: 0, h: 0, colours: 0, rows: 0 };
    const b = await createImageBitmap(blob), c = document.createElement('canvas');
    [c.width, c.height] = [b.width, b.height];
    const pen = /** @type {CanvasRenderingContext2D} */ (c.getContext('2d'));
    pen.drawImage(b, 0, 0);
    const all = pen.getImageData(0, 0, b.width, b.height).data, colours = new Set(), rows = new Set();
    for (let i = 0; i < all.length; i += 4) { const c = all[i] << 16 | all[i + 1] << 8 | all[i + 2]; colours.add(c); if (c !== (all[0] << 16 | all[1] << 8 | all[2])) rows.add(Math.floor(i / 4 / b.width / b.height * 20)); }
    return { name, text: '', bom: false, w: b.width, h: b.height, colours: colours.size, rows: rows.size };
  });
}

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  ...[{ width: 800, height: 560 }, { width: 720, height: 470 }, { width: 360, height: 520 }].map((size) => ({
    name: `${size.width} px wide, a picture without words still says what, who says so, and where the rest is`,
    size, shares: true, limit: 90000,
    async run(/** @type {Context} */ t) {
      for (const query of ['ui=min', 'ui=none&view=capex', 'ui=min&view=m01', 'ui=none&view=m16', 'ui=min&view=m37', 'ui=min&step=half', 'ui=min&form=race&t=2021Q3&lang=zh-Hant', 'ui=none&view=m11&lang=zh-Hans']) {
        if (query === 'ui=min') await t.open(query); else await t.yuntu('go', query);
        const lang = /lang=([\w-]+)/.exec(query)?.[1] ?? 'en';
        await t.until((/** @type {string} */ l) => /** @type {any} */ (window).yuntu.panel().lang === l, [lang], 10000, query);
        await t.sleep(100); // it is fitted in a turn of its own
        const l = await t.page.eval(line);
        t.check(l.inside && l.over, `${query}: all of it is seen, over the picture`);
        t.check(l.high <= (size.width > 560 ? 2.8 : 4.05), `${query}: ${l.high} rem high`);
        t.check(l.claim && !l.cut && (l.claim === l.short || l.want.startsWith(l.claim) && /^([;:；：]|$)/.test(l.want.slice(l.claim.length))), `${query}: the claim, whole clauses of it, or what the picture is called: «${l.claim}» of «${l.want}»`);
        t.check(l.source.length > 4 && (!l.publisher || l.source.includes(l.publisher)) && (l.pages > 0) === /^(Source|来源|來源)/.test(l.source) && !(l.name && l.source.includes(l.name)), `${query}: the source is «${l.source}»`);
        const out = new URL(l.href);
        t.check(out.pathname.endsWith(`/${lang}/`) && !out.searchParams.has('ui') && l.target === '_blank', `${query}: the way out is ${l.href}`);
        for (const key of ['view', 'form', 't', 'step']) t.equal(out.searchParams.get(key), new URLSearchParams(query).get(key), `${query}: ${key} of the full page`);
      }
    },
  })),
  {
    name: 'before the program, too',
    ...once,
    async run(t) {
      await t.page.goto(t.url + 'en/?live=0&ui=min&view=capex&id=x');
      const own = await t.page.eval(async () => new DOMParser().parseFromString(await (await fetch('systems/capex.html')).text(), 'text/html').querySelector('[data-claim]')?.textContent);
      let l = await t.page.eval(line);
      t.check(!l.claim || l.claim === own, `nothing is said, or what the picture shows, not «${l.claim}»`);
      await t.until(() => document.querySelector('#line h2')?.textContent, [], 5000, 'the claim comes');
      l = await t.page.eval(line);
      t.check(l.inside && l.over && l.claim === own, `claim «${l.claim}»`);
      t.check(l.href.includes('view=capex') && !l.href.includes('ui='), l.href);
    },
  },
  {
    name: 'an article’s printer gets the picture as it stands',
    limit: 90000,
    async run(t) {
      t.expect(/favicon/);
      await t.page.goto(t.url + 'embed.html');
      await t.page.eval(frame, 'en/?form=race&t=2021Q3&theme=dark', 560);
      await t.until(() => /** @type {any} */ (document.getElementById('f')).contentDocument?.documentElement.classList.contains('live'), [], 40000, 'the figure is live');
      const seen = await t.page.eval(() => {
        const w = /** @type {any} */ (document.getElementById('f')).contentWindow, d = w.document;
        const sheets = [...d.querySelectorAll('link[rel=stylesheet]')].filter((l) => w.matchMedia(l.media || 'all').matches || /print/.test(l.media)).map((l) => l.getAttribute('href').replace(/.*\//, '').split('.')[0]);
        w.dispatchEvent(new w.Event('beforeprint'));
        const svg = d.querySelector('#paper > svg'), inks = [...svg.querySelectorAll('[fill]')].map((e) => e.getAttribute('fill')), stage = d.getElementById('stage').getBoundingClientRect();
        const pale = inks.filter((c) => /^#[0-9a-f]{6}$/.test(c) && [1, 3, 5].every((i) => parseInt(c.slice(i, i + 2), 16) > 200)).length / inks.length;
        const during = { sheets, box: svg.getAttribute('viewBox'), stage: `0 0 ${Math.floor(stage.width)} ${Math.floor(stage.height)}`, pale, marks: svg.children.length, printing: d.documentElement.classList.contains('printing'), print: d.getElementById('print').childNodes.length };
        w.dispatchEvent(new w.Event('afterprint'));
        return { ...during, left: d.getElementById('paper').childNodes.length };
      });
      t.equal(seen.sheets, ['style'], 'style sheets that count on paper');
      t.equal(seen.box, seen.stage, 'the picture has the size of the stage');
      t.check(seen.marks > 12 && seen.pale < 0.5, `${seen.marks} marks, ${Math.round(seen.pale * 100)} % of them pale, from a dark theme`);
      t.equal([seen.printing, seen.print, seen.left], [false, 0, 0], 'no sheet of its own, nothing left behind');
    },
  },
  {
    name: 'with the default snippet the wheel over the words scrolls the article, and the words can still be read',
    needs: ['wheel'],
    limit: 90000,
    async run(t) {
      t.expect(/favicon/);
      await t.page.goto(t.url + 'embed.html');
      await t.page.eval(frame, 'en/?view=capex', 540);
      await t.until(() => /** @type {any} */ (document.getElementById('f')).contentDocument?.documentElement.classList.contains('live'), [], 40000, 'the figure is live');
      await t.until(() => /** @type {any} */ (document.getElementById('f')).contentDocument.documentElement.classList.contains('more'), [], 5000, 'there is more to read than fits');
      const spot = (/** @type {string} */ sel) => t.page.eval((/** @type {string} */ s) => {
        const o = /** @type {HTMLElement} */ (document.getElementById('f')).getBoundingClientRect(), r = /** @type {any} */ (document.getElementById('f')).contentDocument.querySelector(s).getBoundingClientRect();
        return { x: o.x + r.x + r.width / 2, y: o.y + r.y + Math.min(r.height / 2, 150) };
      }, sel);
      const words = () => t.page.eval(() => /** @type {any} */ (document.getElementById('f')).contentDocument.getElementById('words').scrollTop);
      await t.page.wheel(await spot('#words'), 200);
      await t.until(() => scrollY > 60, [], 4000, 'the article scrolls');
      t.equal(await words(), 0, 'how far the words are scrolled');
      await t.page.eval(() => scrollTo(0, 0));
      await t.page.click(await spot('#draw'));
      await t.until(() => /** @type {any} */ (document.getElementById('f')).contentDocument.documentElement.classList.contains('drawn'), [], 3000, 'the words are wanted');
      await t.sleep(300);
      await t.page.wheel(await spot('#words'), 120);
      for (const end = Date.now() + 4000; !(await words()); await t.sleep(50)) t.check(Date.now() < end, 'now the words scroll');
    },
  },
  {
    shares: true,
    name: 'the dialog’s code and its preview follow what is chosen',
    limit: 120000,
    async run(t) {
      t.expect(/yuntu: (blocked|truncated)/, /input stream/, /^JSHandle@error \S+boot/); // a preview that gives way while it loads; in Firefox an error has no words here
      await t.open('form=race&t=2021Q3');
      await t.page.eval(() => document.getElementById('menu-embed')?.click());
      const set = (/** @type {Record<string, string>} */ values) => t.page.eval((/** @type {Record<string, string>} */ v) => {
        for (const [id, value] of Object.entries(v)) { const s = /** @type {HTMLSelectElement} */ (document.getElementById('share-' + id)); s.value = value; s.dispatchEvent(new Event('change', { bubbles: true })); }
        const [f, s] = /** @type {HTMLTextAreaElement} */ (document.getElementById('share-code')).value.split('\n');
        const get = (/** @type {string} */ tag, /** @type {string} */ name) => (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replace(/&amp;/g, '&');
        return { src: get(f, 'src'), width: get(f, 'width'), height: get(f, 'height'), style: get(f, 'style'), sandbox: get(f, 'sandbox'), script: get(s, 'src'), preview: /** @type {HTMLIFrameElement} */ (document.getElementById('share-frame')).src,
          size: [.../** @type {HTMLSelectElement} */ (document.getElementById('share-size')).options].map((o) => o.text) };
      }, values);
      const first = await set({});
      t.check(first.src === t.url + 'en/?form=race&t=2021Q3' && first.preview === first.src && first.style.includes('width:100%'), JSON.stringify(first));
      t.equal([first.script, first.sandbox], [t.url + 'embed.js', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads'], 'script and sandbox');
      const own = await set({ ui: 'min', theme: 'dark', size: '800' });
      t.equal(own.src, t.url + 'en/?form=race&t=2021Q3&ui=min&theme=dark', 'controls and theme');
      const told = await t.page.eval(() => /** @type {any} */ (window).yuntuHost.height(800, 'min'));
      t.equal([own.width, own.height, own.preview], ['800', String(told), own.src], 'size and preview');
      const zh = await set({ lang: 'zh-Hant', view: 'capex', size: '', theme: '' });
      t.equal(zh.src, t.url + 'zh-Hant/?view=capex&ui=min', 'language and view');
      t.check(/min-height:(\d+)px/.test(zh.style), zh.style);
      await t.until(() => { const f = /** @type {HTMLIFrameElement} */ (document.getElementById('share-frame')); return f.contentDocument?.documentElement.classList.contains('live') && f.contentDocument.documentElement.lang === 'zh-Hant'; }, [], 60000, 'the preview is live');
      await t.until(() => /title="[^"]*\p{Script=Han}/u.test(/** @type {HTMLTextAreaElement} */ (document.getElementById('share-code')).value), [], 8000, 'the frame’s title is in its language');
      const shape = await t.page.eval(() => { const b = /** @type {HTMLElement} */ (document.querySelector('.preview')).getBoundingClientRect(), f = /** @type {HTMLElement} */ (document.getElementById('share-frame')).getBoundingClientRect(); return [Math.abs(f.width - b.width) < 2, Math.abs(f.height - b.height) < 2]; });
      t.equal(shape, [true, true], 'the preview fills its box');
      const rows = await t.page.eval(() => [...document.querySelectorAll('#share .field')].map((f) => Math.round(f.getBoundingClientRect().height)));
      t.check(Math.max(...rows) === Math.min(...rows), `each list stands beside its label: ${rows}`);
      await t.page.press('Escape');
      await t.until(() => !document.getElementById('share-frame'), [], 4000, 'closed, the preview is gone');
    },
  },
  {
    name: 'files: names that say what is in them, a picture with title and source, in one and two pixels',
    shares: true,
    limit: 90000,
    async run(t) {
      await t.open('form=race&t=2021Q3&market=canalys-china');
      const csv = await file(t, 'csv'), svg = await file(t, 'svg');
      t.check(/^yuntu-share-canalys-china-pct-\d{4}Q\d-\d{4}Q\d\.csv$/.test(csv.name), csv.name);
      t.equal(svg.name, 'yuntu-share-canalys-china-pct-race-2021Q3.svg', 'name of the picture');
      const said = await t.page.eval((/** @type {string} */ text) => {
        const d = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, p = /** @type {any} */ (window).yuntu.panel();
        return { role: d.getAttribute('role'), hidden: d.getAttribute('aria-hidden'), title: d.querySelector('title')?.textContent, want: [p.began, ...p.headline].map((/** @type {any} */ x) => x.text ?? x).join(''), desc: d.querySelector('desc')?.textContent ?? '', publisher: p.source.publisher, url: p.source.sources[0].url, words: [...d.querySelectorAll('text')].map((e) => e.textContent).join(' ') };
      }, svg.text);
      t.equal([said.role, said.hidden, said.title], ['img', null, said.want], 'role and title');
      t.check(said.desc.includes(said.url) && said.words.includes(said.publisher) && said.words.includes('form=race'), `source: ${said.desc.slice(0, 200)}; ${said.words}`);
      const one = await file(t, 'png'), two = await file(t, 'png2');
      const [w, h] = [Number(/ width="([\d.]+)"/.exec(svg.text)?.[1]), Number(/ height="([\d.]+)"/.exec(svg.text)?.[1])];
      t.equal([one.name, two.name], ['yuntu-share-canalys-china-pct-race-2021Q3.png', 'yuntu-share-canalys-china-pct-race-2021Q3@2x.png'], 'names');
      t.check(Math.abs(one.w - w) <= 1 && Math.abs(one.h - h) <= 1 && two.w === 2 * one.w && Math.abs(two.h - 2 * one.h) <= 1, `sizes ${JSON.stringify([w, h, one, two])}`);
      t.check(one.colours > 12 && one.rows > 15 && two.rows > 15, `a picture is in it: ${JSON.stringify([one, two])}`);
      await t.yuntu('go', 'view=m11&sim.cut=50');
      const sys = [await file(t, 'csv'), await file(t, 'png')];
      t.equal(sys.map((x) => x.name), ['yuntu-m11-what-a-price-cut-must-bring-moved.csv', 'yuntu-m11-what-a-price-cut-must-bring-moved.png'], 'of a system');
      t.check(sys[0].bom && sys[0].text.split('\r\n').length > 4, 'its rows');
    },
  },
];
