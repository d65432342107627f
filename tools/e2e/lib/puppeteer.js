// @ts-check
// Chromium over the DevTools protocol and Firefox over WebDriver BiDi, both by puppeteer-core.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { xvfb, sleep } from './proc.js';

/** @typedef {import('./driver.d.ts').Page} Page */
/** @typedef {import('./driver.d.ts').Point} Point */

/** find answers what a variable says, or the first of these programs that the shell would find. @param {string} variable @param {string[]} names */
function find(variable, names) {
  const paths = names.flatMap((n) => (process.env.PATH ?? '').split(':').map((dir) => join(dir, n)));
  return process.env[variable] || paths.find((p) => existsSync(p)) || '/usr/bin/' + names[0];
}

/** A page may take this long for one answer on a busy machine with software GL. */
const patience = 90000;

/** @type {import('./driver.d.ts').Engine} */
export const chromium = {
  name: 'chromium',
  asWell: ['webGL'],
  can: new Set(['touch', 'pen', 'wheel', 'ime', 'media', 'dark', 'cpu', 'crash', 'collect']),
  async launch(opts = {}) {
    const args = [
      '--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--enable-unsafe-swiftshader', '--hide-scrollbars', '--force-color-profile=srgb', '--mute-audio',
      // Each window of the whole browser would load two pages of the browser's own for its address line: half of what it costs to open ours.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    ];
    if (opts.languages) args.push('--accept-lang=' + opts.languages, '--lang=' + opts.languages.split(',')[0]);
    if (opts.noWebGL) args.push('--disable-gpu', '--disable-3d-apis');
    if (opts.hasty) args.push('--js-flags=--liftoff-only');
    if (opts.dark) args.push('--blink-settings=preferredColorScheme=0');
    const browser = await puppeteer.launch({
      executablePath: find('CHROMIUM', ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']),
      args, headless: true, protocolTimeout: patience,
    });
    // The engine has no switches for these, so it is done before the page's first script.
    if (opts.noWasm) return wrap(browser, 'cdp', () => { delete (/** @type {any} */ (globalThis)).WebAssembly; });
    if (opts.dataSaver) return wrap(browser, 'cdp', () => { Object.defineProperty(Object.getPrototypeOf(/** @type {any} */ (navigator).connection), 'saveData', { get: () => true }); });
    return wrap(browser, 'cdp');
  },
};

/** @type {import('./driver.d.ts').Engine} */
export const firefox = {
  name: 'firefox',
  asWell: ['webGL'],
  can: new Set(['touch', 'wheel', 'dark']),
  async launch(opts = {}) {
    /** @type {Record<string, any>} */
    const prefs = {
      'webgl.force-enabled': true, // no blocklist: the machine has only software GL
      'gfx.webrender.software': true,
      'app.update.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.cache.disk.enable': false,
      'layout.css.prefers-color-scheme.content-override': opts.dark ? 0 : 1,
    };
    if (opts.languages) prefs['intl.accept_languages'] = opts.languages;
    if (opts.noWebGL) prefs['webgl.disabled'] = true;
    if (opts.noWasm) prefs['javascript.options.wasm'] = false;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: find('FIREFOX', ['firefox-esr', 'firefox']),
      headless: false, // its headless mode has no WebGL
      extraPrefsFirefox: prefs,
      env: { ...process.env, DISPLAY: await xvfb(opts.screen), MOZ_DISABLE_CONTENT_SANDBOX: '1' },
      protocolTimeout: patience,
    });
    return wrap(browser, 'bidi');
  },
};

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {'cdp' | 'bidi'} protocol
 * @param {() => void} [first] runs in every page before its own scripts
 * @returns {Promise<import('./driver.d.ts').Browser>}
 */
async function wrap(browser, protocol, first) {
  return {
    version: await browser.version(),
    async page({ width = 1280, height = 720 } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      if (first) await page.evaluateOnNewDocument(first);
      const own = drive(page, context, protocol);
      await own.viewport(width, height);
      return own;
    },
    close: () => browser.close(),
  };
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').BrowserContext} context
 * @param {'cdp' | 'bidi'} protocol
 * @returns {Page}
 */
function drive(page, context, protocol) {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (e) => errors.push(String(/** @type {any} */ (e)?.stack ?? e)));
  page.on('console', (m) => { if (m.type() === 'error') errors.push(m.text() + ' ' + (m.location().url ?? '')); });

  /** @param {string | Point} at @returns {Promise<Point>} */
  const place = async (at) => (typeof at === 'string' ? page.evaluate(middle, at) : at);

  return {
    // The word that a page is there may be lost where it gets a process of its own, as one that isolates itself does in Firefox: so the page is asked, too.
    async goto(url) {
      let there = false;
      const told = page.goto(url, { waitUntil: 'domcontentloaded' }).finally(() => { there = true; });
      const asked = (async () => {
        for (await sleep(10000); protocol === 'bidi' && !there; await sleep(1000)) {
          const answer = await Promise.race([page.evaluate((u) => location.href === u && document.readyState !== 'loading', url).catch(() => false), sleep(2000)]);
          if (answer === true) return;
        }
        await told;
      })();
      await Promise.race([told, asked]);
      told.catch(() => {});
      asked.catch(() => {});
    },
    reload: async () => { await page.reload({ waitUntil: 'domcontentloaded' }); },
    // Same-document steps fire no load event, so the page's own history is used and given a moment.
    back: async () => { await page.evaluate(() => history.back()); await sleep(300); },
    forward: async () => { await page.evaluate(() => history.forward()); await sleep(300); },
    eval: async (fn, ...args) => /** @type {any} */ (await page.evaluate(/** @type {any} */ (fn), ...args)),
    inside: async (n, fn, ...args) => /** @type {any} */ (await page.mainFrame().childFrames()[n].evaluate(/** @type {any} */ (fn), ...args)),
    async collect() {
      if (protocol !== 'cdp') throw new Error('collect: this engine cannot');
      const cdp = await page.createCDPSession();
      await cdp.send('HeapProfiler.collectGarbage');
      await cdp.detach();
    },
    async crash() {
      if (protocol !== 'cdp') throw new Error('crash: this engine cannot');
      const cdp = await page.createCDPSession();
      cdp.send('Page.crash').catch(() => {}); // nobody is left to answer
      await sleep(1000);
      for (let tries = 5; ; tries--) { // the first step of the tab's next process may be lost
        try { await page.goto('about:blank', { timeout: 5000 }); break; } catch (e) { if (tries === 0) throw e; }
      }
    },
    async press(combination) {
      const keys = combination.split('+').map((k) => /** @type {any} */ (k));
      const last = keys.pop();
      for (const k of keys) await page.keyboard.down(k);
      await page.keyboard.press(last);
      for (const k of keys.reverse()) await page.keyboard.up(k);
    },
    type: (text) => page.keyboard.type(text),
    click: async (at) => { const p = await place(at); await page.mouse.click(p.x, p.y); },
    async tap(at, pointer) {
      if (pointer === 'mouse') await page.mouse.click(at.x, at.y);
      else if (pointer === 'touch') await page.touchscreen.tap(at.x, at.y);
      else if (protocol !== 'cdp') throw new Error('pen: this engine cannot');
      else {
        const cdp = await page.createCDPSession();
        for (const [type, buttons] of /** @type {const} */ ([['mouseMoved', 0], ['mousePressed', 1], ['mouseReleased', 0]])) {
          await cdp.send('Input.dispatchMouseEvent', { type, ...at, buttons, button: type === 'mouseMoved' ? 'none' : 'left', clickCount: type === 'mouseMoved' ? 0 : 1, pointerType: 'pen' });
        }
        await cdp.detach();
      }
    },
    move: (p) => page.mouse.move(p.x, p.y),
    async drag([first, ...rest]) {
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      for (const p of rest) await page.mouse.move(p.x, p.y, { steps: 4 });
      await page.mouse.up();
    },
    async swipe([first, ...rest]) {
      const touch = await page.touchscreen.touchStart(first.x, first.y);
      let from = first;
      for (const p of rest) {
        for (let i = 1; i <= 6; i++) await touch.move(from.x + ((p.x - from.x) * i) / 6, from.y + ((p.y - from.y) * i) / 6);
        from = p;
      }
      await touch.end();
    },
    async wheel(at, dy) { await page.mouse.move(at.x, at.y); await page.mouse.wheel({ deltaY: dy }); },
    async compose(steps, commit) {
      if (protocol !== 'cdp') throw new Error('compose: this engine cannot');
      const cdp = await page.createCDPSession();
      for (const text of steps) {
        await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      await cdp.send('Input.insertText', { text: commit });
      await cdp.detach();
    },
    viewport: (width, height) => page.setViewport({ width, height, deviceScaleFactor: 1 }),
    media: (features) => page.emulateMediaFeatures(Object.entries(features).map(([name, value]) => ({ name, value }))),
    screenshot: () => page.screenshot({ captureBeyondViewport: false }),
    errors: async () => errors.slice(),
    close: async () => { await context.close(); },
  };
}

/** middle runs in the page. @param {string} selector */
export function middle(selector) {
  const e = document.querySelector(selector);
  if (!e) throw new Error('no element ' + selector);
  e.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const r = e.getBoundingClientRect();
  if (!r.width || !r.height) throw new Error('nothing to click: ' + selector + ' has no size');
  return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
}
