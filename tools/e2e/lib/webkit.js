// @ts-check
// WebKitGTK's MiniBrowser over W3C WebDriver: a small client, because there is one driver and few commands.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, freePort, xvfb, sleep } from './proc.js';
import { middle } from './puppeteer.js';

/** @typedef {import('./driver.d.ts').Point} Point */

/** MiniBrowser lives in a folder named after the machine and the library's version. */
function miniBrowser() {
  if (process.env.MINIBROWSER) return process.env.MINIBROWSER;
  for (const lib of readdirSync('/usr/lib').map((d) => '/usr/lib/' + d)) {
    for (const v of ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0']) {
      const p = `${lib}/${v}/MiniBrowser`;
      if (existsSync(p)) return p;
    }
  }
  throw new Error('MiniBrowser not found: apt-get install webkit2gtk-driver');
}

/** Keys that WebDriver names by private code points. */
const codes = /** @type {Record<string, string>} */ ({
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  ' ': ' ', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017', F1: '\uE031', Meta: '\uE03D',
});

/**
 * config makes a folder of settings with a style that lets the browser's own tool bar shrink: at its usual size the
 * window can't be as narrow as a phone.
 */
function config() {
  const dir = mkdtempSync(join(tmpdir(), 'e2e-webkit-'));
  mkdirSync(join(dir, 'gtk-3.0'));
  writeFileSync(join(dir, 'gtk-3.0', 'gtk.css'), `toolbar, toolbar *, headerbar, headerbar *, box > button, entry {
    min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 2px; -gtk-icon-transform: scale(.2); }`);
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}
/** @type {string | undefined} */
let configDir;

/**
 * locale compiles a system locale, because WebKitGTK derives the reader's languages from it and a test machine has
 * none but C. Answers the environment to start with, or nothing where the tools for that are missing.
 * @param {string} language
 * @returns {NodeJS.ProcessEnv}
 */
function locale(language) {
  const name = /** @type {Record<string, string>} */ ({ 'zh-TW': 'zh_TW', 'zh-HK': 'zh_HK', 'zh-CN': 'zh_CN', en: 'en_US', 'en-US': 'en_US', 'en-GB': 'en_GB' })[language];
  if (!name) return {};
  const dir = join(tmpdir(), 'e2e-locales');
  const full = name + '.UTF-8';
  if (!existsSync(join(dir, full))) {
    mkdirSync(dir, { recursive: true });
    try { execFileSync('localedef', ['-i', name, '-f', 'UTF-8', join(dir, full)], { stdio: 'ignore' }); } catch { return {}; }
  }
  return { LOCPATH: dir, LC_ALL: full, LANG: full, LANGUAGE: '' };
}

/** @type {import('./driver.d.ts').Engine} */
export const webkit = {
  name: 'webkit',
  asWell: [],
  can: new Set(['wheel', 'dark']),
  async launch(opts = {}) {
    const port = await freePort();
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, DISPLAY: await xvfb(opts.screen), WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', NO_AT_BRIDGE: '1', GTK_A11Y: 'none' };
    delete env.WAYLAND_DISPLAY;
    env.XDG_CONFIG_HOME = configDir ??= config();
    Object.assign(env, locale((opts.languages ?? 'en-US').split(',')[0]));
    // Its own way to give memory back at once costs more than the memory: the C library's, in large pages, takes a tenth less.
    env.Malloc = '1';
    env.GLIBC_TUNABLES = 'glibc.malloc.hugetlb=1';
    // JavaScriptCore's options go by environment. Its last and slowest compilers pay only for pages that run long.
    env.JSC_useOMGJIT = env.JSC_useFTLJIT = 'false';
    if (opts.noWasm) env.JSC_useWasm = 'false';
    const args = ['--automation'];
    if (opts.dark) args.push('--dark-mode');
    // It draws WebGL in software, which takes both processors for each frame, and tells no page so; and where the page's
    // layers are put together by a card that isn't there, everything takes twice as long as without.
    if (!opts.webGL) {
      args.push('--enable-webgl=false');
      env.WEBKIT_DISABLE_COMPOSITING_MODE = '1';
    }
    const driver = await start('WebKitWebDriver', ['--port=' + port], { env });
    const base = `http://127.0.0.1:${port}`;

    /** @param {string} method @param {string} path @param {object} [body] */
    const call = async (method, path, body) => {
      const r = await fetch(base + path, { method, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined });
      const { value } = /** @type {any} */ (await r.json());
      if (!r.ok) throw new Error(`${value?.error}: ${value?.message}`);
      return value;
    };
    for (let i = 0; ; i++) {
      try { await call('GET', '/status'); break; } catch (e) { if (i > 50) throw e; await sleep(100); }
    }
    let version = '', pages = 0;
    /** @type {Promise<Session> | undefined} */
    let session;
    // To start the browser takes as long as to open our page, so its pages follow each other in one. What they keep they keep by
    // origin: each gets a host of its own.
    const begin = async () => {
      const caps = { 'webkitgtk:browserOptions': { binary: miniBrowser(), args } };
      const s = await call('POST', '/session', { capabilities: { alwaysMatch: caps } });
      version = 'WebKitGTK ' + s.capabilities.browserVersion;
      await call('POST', `/session/${s.sessionId}/timeouts`, { script: 90000, pageLoad: 90000, implicit: 0 });
      return { rolled: 0, call: (/** @type {string} */ m, /** @type {string} */ path, /** @type {object | undefined} */ body) => call(m, `/session/${s.sessionId}${path}`, body) };
    };
    return {
      get version() { return version; },
      async page({ width = 1280, height = 720 } = {}) {
        const p = drive(await (session ??= begin()), `p${++pages}.localhost`);
        await p.viewport(width, height);
        return p;
      },
      close: () => driver.stop(),
    };
  },
};

/**
 * A browser that runs. The driver sends by how much a turn of the wheel differs from the one before, so they are counted up.
 * @typedef {{call: (method: string, path: string, body?: object) => Promise<any>, rolled: number}} Session
 */

/** @param {Session} session @param {string} host @returns {import('./driver.d.ts').Page} */
function drive(session, host) {
  const { call } = session;
  const run = (/** @type {any} */ fn, /** @type {any[]} */ ...args) =>
    call('POST', '/execute/async', {
      // A thrown error would come back without its text; so the answer carries it.
      script: `const done = arguments[arguments.length - 1], args = Array.prototype.slice.call(arguments, 0, -1);
        (async () => (${typeof fn === 'string' ? '() => (' + fn + ')' : fn})(...args))()
          .then((value) => done({ value: value === undefined ? null : value }), (e) => done({ error: String(e && e.stack ? e + '\\n' + e.stack : e) }));`,
      args,
    }).then((r) => { if (r.error) throw new Error(r.error); return r.value; });
  const actions = (/** @type {any[]} */ list) => call('POST', '/actions', { actions: list });
  const at = (/** @type {Point} */ p) => ({ x: Math.round(p.x), y: Math.round(p.y) });
  const mouse = (/** @type {any[]} */ list) => actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: list }]);
  const moveTo = (/** @type {Point} */ p, duration = 0) => ({ type: 'pointerMove', duration, ...at(p) });
  const key = (/** @type {string} */ k) => codes[k] ?? k;
  /** While it asks a frame. @type {Promise<void>} */
  let busy = Promise.resolve();

  return {
    host,
    goto: async (url) => {
      await call('POST', '/url', { url });
      await run(listen).catch((e) => { if (!/unload/.test(String(e))) throw e; return run(listen); }); // the page has led elsewhere meanwhile
    },
    reload: async () => { await call('POST', '/refresh'); await run(listen); },
    back: async () => { await run(() => history.back()); await sleep(300); },
    forward: async () => { await run(() => history.forward()); await sleep(300); },
    eval: (fn, ...args) => busy.then(() => run(fn, ...args)),
    // The driver has one frame in hand for all that it is asked: whoever asks next waits until it has let go of it.
    inside(n, fn, ...args) {
      const answer = busy.then(async () => {
        await call('POST', '/frame', { id: n });
        try { return await run(fn, ...args); } finally { await call('POST', '/frame', { id: null }); }
      });
      busy = answer.then(() => {}, () => {});
      return answer;
    },
    async crash() { throw new Error('crash: this engine cannot'); },
    async collect() { throw new Error('collect: this engine cannot'); },
    async press(combination) {
      const keys = combination.split('+').map(key);
      await actions([{ type: 'key', id: 'keys', actions: [
        ...keys.map((value) => ({ type: 'keyDown', value })), ...keys.reverse().map((value) => ({ type: 'keyUp', value }))] }]);
    },
    async type(text) {
      for (const value of text) {
        await actions([{ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }]);
      }
    },
    async click(where) {
      const p = typeof where === 'string' ? await run(middle, where) : where;
      await mouse([moveTo(p), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    async tap(p, pointer) {
      if (pointer !== 'mouse') throw new Error(pointer + ': this engine cannot');
      await this.click(p);
    },
    move: async (p) => { await mouse([moveTo(p)]); },
    async drag([first, ...rest]) {
      await mouse([moveTo(first), { type: 'pointerDown', button: 0 }, ...rest.map((p) => moveTo(p, 60)), { type: 'pointerUp', button: 0 }]);
    },
    async swipe() { throw new Error('swipe: this engine cannot'); },
    async wheel(p, dy) {
      await actions([{ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', ...at(p), deltaX: 0, deltaY: session.rolled += dy, origin: 'viewport', duration: 0 }] }]);
    },
    async compose() { throw new Error('compose: this engine cannot'); },
    // The window has a frame of its own, so it is sized twice: once to learn how much that takes.
    async viewport(width, height) {
      for (let i = 0; i < 4; i++) {
        const inner = await run(() => [innerWidth, innerHeight]);
        if (inner[0] === width && inner[1] === height) return;
        const r = await call('GET', '/window/rect');
        await call('POST', '/window/rect', { width: r.width + width - inner[0], height: r.height + height - inner[1] });
        await sleep(200);
      }
    },
    async media() { throw new Error('media: this engine cannot'); },
    // A picture is taken once the page has painted anew, which one that rests may never do: it is given a reason.
    async screenshot() {
      let taken = false;
      const picture = call('GET', '/screenshot').finally(() => { taken = true; });
      for (let wait = 50; !taken; wait = Math.min(2 * wait, 1000)) {
        await Promise.race([picture, sleep(wait)]);
        if (!taken) await run(stir).catch(() => {}); // what is wrong says the picture
      }
      return Buffer.from(await picture, 'base64');
    },
    errors: () => run(() => /** @type {any} */ (window).__errors ?? []),
    async close() {
      const next = await call('POST', '/window/new', { type: 'tab' });
      for (const handle of await call('GET', '/window/handles')) {
        if (handle === next.handle) continue;
        await call('POST', '/window', { handle });
        await call('DELETE', '/window');
      }
      await call('POST', '/window', next);
    },
  };
}

/** stir runs in the page: for a moment it has one transparent pixel more. */
function stir() {
  const pixel = document.documentElement.appendChild(document.createElement('i'));
  pixel.style.cssText = 'position:fixed;left:0;top:0;width:1px;height:1px;background:#00000001';
  setTimeout(() => pixel.remove(), 20);
}

/**
 * listen runs in the page. In automation the browser prints no console messages and its driver has no log, so they are
 * caught inside, from when the document is there.
 */
function listen() {
  const w = /** @type {any} */ (window);
  if (w.__errors) return;
  /** @type {string[]} */
  const kept = w.__errors = [];
  addEventListener('error', (e) => kept.push(String(e.error?.stack ?? e.message ?? 'not loaded: ' + /** @type {any} */ (e.target)?.src)), true);
  addEventListener('unhandledrejection', (e) => kept.push('unhandled: ' + (e.reason?.stack ?? e.reason)));
  addEventListener('securitypolicyviolation', (e) => kept.push(`policy: ${e.violatedDirective} ${e.blockedURI}`));
  const say = console.error;
  console.error = (...all) => { kept.push(all.map(String).join(' ')); say.apply(console, all); };
}
