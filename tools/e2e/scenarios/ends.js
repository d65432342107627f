// @ts-check
// A page that ended twice without a goodbye is started with less; frames of one article don't take each other for that.

import { host } from '../lib/host.js';
import { once } from '../lib/once.js';

/** @typedef {import('../lib/context.js').Context} Context */

const COUNT = 4;

/** An article with figures: the first is seen, the others wait below. @param {Context} t */
const article = (t) => host(Array.from({ length: COUNT }, (_, i) =>
  `<iframe title="figure ${i + 1}" src="${t.url}en/?form=race" style="display:block;width:800px;height:560px;border:0"></iframe><div style="height:1500px"></div>`).join(''), new URL(t.url).hostname);

/** whys is what each figure says of the painter it begins with. @param {Context} t */
async function whys(t) {
  const all = [];
  for (let i = 0; i < COUNT; i++) {
    const end = Date.now() + 20000;
    for (;;) {
      const why = await t.page.inside(i, () => { const b = /** @type {any} */ (window).yuntuBoot; return b?.open ? `${b.why === 'light' ? 'light' : 'none'} ${b.open.crashes}` : ''; }).catch(() => '');
      if (why) { all.push(why); break; }
      t.check(Date.now() < end, `figure ${i + 1} begins`);
      await t.sleep(100);
    }
  }
  return all;
}

/** said is the remark of a live figure or page. */
const said = () => document.documentElement.classList.contains('live') && { words: /** @type {any} */ (window).yuntuBoot.words['boot.light'], text: document.getElementById('boot-text')?.textContent ?? '', painter: /** @type {any} */ (window).yuntu.stats().painter };

/** Takes the page its goodbye, where its process can't be ended: nobody hears that it goes. */
const mute = () => addEventListener('pagehide', (e) => e.stopImmediatePropagation(), true);

/** What a figure says that is taken away while it loads. */
const leaving = [/boot\.[0-9a-f]+\.js/, /yuntu: (blocked|truncated)/, /input stream/];

const fine = Array(COUNT).fill('none 0'), light = Array(COUNT).fill('light 2');

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    name: 'figures of one article, loaded, replaced and loaded again, do not count as crashes',
    limit: 120000,
    async run(t) {
      t.expect(...leaving);
      const page = await article(t);
      try {
        for (let i = 0; i < 3; i++) {
          await t.page.goto(page.url);
          t.equal(await whys(t), fine, `figures after load ${i + 1}`);
        }
        for (let i = 0; i < 3; i++) { // as on a site of a single page
          await t.page.eval(() => { const all = document.body.innerHTML; document.body.textContent = ''; document.body.innerHTML = all; });
          t.equal(await whys(t), fine, `figures after change ${i + 1}`);
        }
        const end = Date.now() + 40000;
        for (let s; !s; await t.sleep(200)) {
          s = await t.page.inside(0, said);
          t.check(Date.now() < end, 'the first goes live');
          if (s) t.check(s.text !== s.words, `it does not speak of crashes: ${s.text}`);
        }
      } finally { await page.stop(); }
    },
  },
  {
    ...once,
    name: 'an article whose page ended twice without a goodbye starts its figures with less',
    limit: 120000,
    async run(t) {
      t.expect(...leaving);
      const page = await article(t);
      try {
        for (let i = 0; i < 2; i++) {
          await t.page.goto(page.url);
          t.equal(await whys(t), Array(COUNT).fill(`none ${i}`), `figures before end ${i + 1}`);
          if (t.engine.can.has('crash')) await t.page.crash();
          else for (let k = 0; k < COUNT; k++) await t.page.inside(k, mute);
        }
        await t.page.goto(page.url);
        t.equal(await whys(t), light, 'figures after two ends');
        await t.page.goto(page.url);
        t.equal(await whys(t), fine, 'figures after a goodbye');
      } finally { await page.stop(); }
    },
  },
  {
    ...once,
    name: 'a page that ended twice without a goodbye starts with less and says so',
    limit: 120000,
    async run(t) {
      for (let i = 0; i < 2; i++) {
        await t.open('form=race');
        t.equal(await t.page.eval(() => /** @type {any} */ (window).yuntuBoot.why !== 'light'), true, `before end ${i + 1}`);
        await t.page.crash();
      }
      await t.open('form=race');
      const s = await t.page.eval(said);
      t.check(s && s.painter === '2d' && s.words.length > 10 && s.text === s.words, `painter and remark: ${JSON.stringify(s)}`);
      await t.open('form=race');
      t.equal(await t.page.eval(() => /** @type {any} */ (window).yuntuBoot.open.crashes), 0, 'after a goodbye it is forgotten');
    },
  },
];
