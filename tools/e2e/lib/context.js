// @ts-check
// What a scenario holds in its hands: a page, the site's address, and ways to wait and to insist.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { again } from './again.js';
import { sleep } from './proc.js';

/** A failure that needs no stack: its words say it all. */
export class Failure extends Error {}

/** What a scenario throws when it finds that it can't ask its question here; counted as skipped, never as passed. */
export class Skip extends Error {}

export class Context {
  /**
   * @param {{engine: import('./driver.d.ts').Engine, page: import('./driver.d.ts').Page, served: string, dist: string,
   *   root: string, artefacts: string, used?: boolean}} parts used: the page lives, another scenario was there before
   */
  constructor(parts) {
    this.engine = parts.engine;
    this.page = parts.page;
    /** The site, as whoever is no page asks for it. */
    this.served = parts.served;
    /** The site, as the page knows it. */
    this.url = parts.page.host ? parts.served.replace('127.0.0.1', parts.page.host) : parts.served;
    this.dist = parts.dist;
    this.root = parts.root;
    this.artefacts = parts.artefacts;
    this.used = !!parts.used;
    /** Console errors that belong to the scenario. @type {RegExp[]} */
    this.expected = [];
  }

  /**
   * open goes to the site and waits until the picture lives. A page that is shared and lives already is led there.
   * @param {string} [query] without "?"
   * @param {string} [lang] folder
   */
  async open(query = '', lang = 'en') {
    if (this.used && await this.page.eval(again, this.url + lang + '/', query)) { await this.whole(); return; }
    await this.page.goto(this.url + lang + '/' + (query ? '?' + query : ''));
    await this.live();
    await this.until(() => { // what follows the first picture, so that a press is answered at once; where a scenario holds it up it goes on without
      const { files, pieces, lang } = /** @type {any} */ (window).yuntuBoot;
      return ['rest', lang + '.rest'].every((name) => pieces.includes(name) || performance.getEntriesByName(new URL(files.pieces[name].url, location.href).href).some((e) => /** @type {any} */ (e).responseEnd > 0));
    }, [], 3000).catch(() => 0);
  }

  /** live waits for the program; the site's root leads on to a language. @param {number} [ms] */
  async live(ms = 40000) {
    const end = await this.until(
      () => document.documentElement.classList.contains('live') ? 'live' :
        document.documentElement.classList.contains('failed') ? 'failed: ' + document.documentElement.dataset.failed + ' ' + document.getElementById('boot-text')?.textContent :
          document.readyState === 'complete' && !document.getElementById('stage') && location.pathname !== '/' ? 'this is not the page: ' + location.href : '',
      [], ms, 'the page goes live');
    if (end !== 'live') throw new Failure('the page did not go live, ' + end);
  }

  /**
   * until evaluates fn in the page until it answers something true, and answers that.
   * @template R
   * @param {(...args: any[]) => R} fn
   * @param {any[]} [args]
   * @param {number} [ms]
   * @param {string} [what] for the message
   * @returns {Promise<Exclude<Awaited<R>, false | null | undefined | '' | 0>>}
   */
  async until(fn, args = [], ms = 8000, what = String(fn)) {
    const end = Date.now() + ms;
    let last;
    for (;;) {
      try { last = await this.page.eval(fn, ...args); } catch (e) { last = /** @type {any} */ (e); }
      if (last && !(/** @type {any} */ (last) instanceof Error)) return /** @type {any} */ (last);
      if (Date.now() > end) throw new Failure(`waited ${ms} ms in vain: ${what}${last ? ' — ' + last : ''}`);
      await sleep(40);
    }
  }

  /** yuntu calls a function of window.yuntu. @param {string} name @param {...any} args @returns {Promise<any>} */
  async yuntu(name, ...args) {
    const said = await this.page.eval((/** @type {string} */ n, /** @type {any[]} */ a) => /** @type {any} */ (window).yuntu[n](...a), name, args);
    if (name === 'go') await this.whole();
    return said;
  }

  /** whole waits for the program that draws systems where a link has asked for it. */
  whole() { return this.until(() => { const { yuntu, yuntuBoot } = /** @type {any} */ (window); return !yuntuBoot.growing && !yuntu.panel().wants?.files.includes('systems'); }, [], 20000, 'the program with systems'); }

  /** names waits until everything can be found. */
  names() { return this.until(() => !(/** @type {any} */ (window).yuntu.search('yun', 1).waiting), [], 20000, 'all names are there'); }

  /** panel is what the page shows around the stage. @returns {Promise<any>} */
  panel() { return this.yuntu('panel'); }

  /** still waits until nothing has been drawn for a quarter of a second, in which a frame could have been. @param {number} [ms] */
  async still(ms = 20000) {
    const quiet = await this.page.eval(async (/** @type {number} */ limit) => {
      const { yuntu } = /** @type {any} */ (window);
      const begin = performance.now();
      let before = -1, since = begin, turns = 0, asked = false;
      for (let now = begin; now - begin < limit; now = performance.now()) {
        const { frames } = yuntu.stats();
        if (frames !== before) [before, since, turns] = [frames, now, 0];
        else if (now - since >= 250 && turns > 1) return true;
        if (!asked) { asked = true; requestAnimationFrame(() => { asked = false; turns++; }); }
        await new Promise((done) => setTimeout(done, 40));
      }
      return false;
    }, ms);
    if (!quiet) throw new Failure(`still drawing after ${ms} ms`);
  }

  /** sleep waits for nothing in particular; only where nothing can be waited for. @param {number} ms */
  sleep(ms) { return sleep(ms); }

  /** @param {unknown} ok @param {string} what must be so */
  check(ok, what) { if (!ok) throw new Failure('not so: ' + what); }

  /** @param {unknown} got @param {unknown} want @param {string} what */
  equal(got, want, what) {
    const g = JSON.stringify(got), w = JSON.stringify(want);
    if (g !== w) throw new Failure(`${what}: got ${g}, want ${w}`);
  }

  /** skip ends the scenario. @param {string} why @returns {never} */
  skip(why) { throw new Skip(why); }

  /** expect says which console errors are part of the scenario. @param {...RegExp} patterns */
  expect(...patterns) { this.expected.push(...patterns); }

  /** shot keeps a picture. @param {string} name */
  async shot(name) {
    const file = join(this.artefacts, 'shots', `${name}-${this.engine.name}.png`);
    mkdirSync(dirname(file), { recursive: true });
    const png = await this.page.screenshot();
    writeFileSync(file, png);
    return png;
  }

  /** finish insists that nothing went wrong unseen. */
  async finish() {
    const wrong = (await this.page.errors()).filter((e) => !this.expected.some((p) => p.test(e)));
    if (wrong.length) throw new Failure('errors in the console:\n' + wrong.join('\n'));
  }
}
