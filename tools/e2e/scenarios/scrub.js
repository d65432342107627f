// @ts-check
// The scrubber stands still under the pointer: its track has one width, whatever the clock says.

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    shares: true,
    name: 'the track has one width over all periods, in three languages, and while playing',
    limit: 120000,
    async run(t) {
      await t.open('form=race&speed=4');
      const widths = await t.page.eval(async (/** @type {string[]} */ langs) => {
        const { yuntu } = /** @type {any} */ (window);
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        const set = (/** @type {Record<string, string>} */ values) => yuntu.do({ do: 'set', values });
        const width = () => Number(/** @type {Element} */ (document.getElementById('track')).getBoundingClientRect().width.toFixed(2));
        /** @type {Record<string, {seen: [number, string][], words: number}>} */
        const out = {}, measured = new Set();
        for (const view of ['share', 'capex']) {
          const markets = view === 'share' ? yuntu.panel().controls.find((/** @type {any} */ c) => c.key === 'market').options.map((/** @type {any} */ o) => o.value) : [''];
          for (const market of markets) {
            for (const lang of langs) {
              set({ view, lang, form: 'race', speed: '4', ...(market ? { market } : {}) });
              while (yuntu.panel().lang !== lang) await frame(); // the words of a language come when it is asked for
              const line = yuntu.panel().timeline;
              if (!line || measured.has(view + lang + line.shapes)) continue; // a market whose clock says the like was measured
              measured.add(view + lang + line.shapes);
              const points = line.ticks.filter((/** @type {any} */ k) => k.kind === 'point').map((/** @type {any} */ k) => k.t);
              const seen = new Map(), words = new Set();
              const look = () => {
                const said = document.getElementById('when')?.textContent;
                words.add(said);
                if (!seen.has(width())) seen.set(width(), said);
              };
              for (let i = 0; i < points.length; i++) {
                yuntu.do({ do: 'seek', t: points[i], final: true });
                look();
                if (i === 0) continue;
                yuntu.do({ do: 'seek', t: (points[i - 1] + points[i]) / 2, final: false });
                look();
              }
              if (market === markets[0]) {
                yuntu.do({ do: 'seek', t: points[0], final: true });
                yuntu.do({ do: 'play' });
                for (let i = 0; i < 30; i++) { await frame(); look(); }
                yuntu.do({ do: 'pause' });
              }
              out[`${view} ${market} ${lang}`] = { seen: [...seen], words: words.size };
            }
          }
        }
        return out;
      }, t.engine.name === 'chromium' ? ['zh-Hans', 'zh-Hant', 'en'] : ['zh-Hant']);
      t.check(Object.keys(widths).length >= (t.engine.name === 'chromium' ? 9 : 3), `pictures with a track: ${Object.keys(widths).length}`);
      for (const [what, { seen, words }] of Object.entries(widths)) {
        t.check(words > 4, `${what}: the clock said ${words} different things`);
        t.check(seen.length === 1, `${what}: the track has one width, not ${seen.map(([w, said]) => `${w} at «${said}»`).join(', ')}`);
      }
    },
  },
];
