// @ts-check
// The browser suite: every scenario on every engine. An engine goes through its scenarios one by one in one browser; two
// engines run side by side, because most of the time goes by in waiting. No scenario asks for speed that a busy machine
// hasn't got.
//
//   node tools/e2e/run.js                                      # everything
//   node tools/e2e/run.js --engine=firefox --only=search       # one file on one engine
//   node tools/e2e/run.js --grep=composition                   # by words in the name
//   node tools/e2e/run.js --jobs=1                             # one engine after the other
//   node tools/e2e/run.js --list
//
// Wants dist/ (or --dist=folder) and .cache/serve; ./build.sh test makes both. What an engine can't do is skipped, with
// the reason. Ends with "N passed, N failed, N skipped" and status 1 if anything failed. Pictures go to artefacts/.

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, firefox } from './lib/puppeteer.js';
import { webkit } from './lib/webkit.js';
import { serve } from './lib/server.js';
import { Context, Failure, Skip } from './lib/context.js';

/** @typedef {import('./lib/suite.d.ts').Scenario} Scenario */

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const options = Object.fromEntries(process.argv.slice(2).map((a) => {
  const m = a.match(/^--([a-z]+)(?:=(.*))?$/);
  if (!m) { console.error(`e2e: what is ${a}?`); process.exit(2); }
  return [m[1], m[2] ?? ''];
}));
const dist = resolve(options.dist || join(root, 'dist'));
const binary = join(root, '.cache/serve');
const artefacts = join(root, 'artefacts');
// The two that take longest begin, so that nobody waits for one that began last.
const engines = [chromium, webkit, firefox].filter((e) => !options.engine || options.engine.split(',').includes(e.name));

/** @type {(Scenario & {file: string})[]} */
const scenarios = [];
for (const name of readdirSync(join(here, 'scenarios')).filter((n) => n.endsWith('.js')).sort()) {
  const file = name.replace('.js', '');
  if (options.only && !options.only.split(',').includes(file)) continue;
  const module = await import(pathToFileURL(join(here, 'scenarios', name)).href);
  for (const s of module.default) if (!options.grep || s.name.includes(options.grep)) scenarios.push({ ...s, file });
}
if (!scenarios.length || !engines.length) { console.error('e2e: nothing to run'); process.exit(2); }
if ('list' in options) { for (const s of scenarios) console.log(`${s.file}: ${s.name}`); process.exit(0); }
for (const need of [binary, join(dist, 'files.json')]) {
  if (!existsSync(need)) { console.error(`e2e: ${need} is missing; ./build.sh test builds it`); process.exit(2); }
}
rmSync(join(artefacts, 'failed'), { recursive: true, force: true });

let passed = 0, failed = 0, skipped = 0;
/** @type {string[]} */
const failures = [];
const whole = await serve(binary, dist);

const queue = engines.slice();
await Promise.all(Array.from({ length: Math.min(Number(options.jobs || 2), engines.length) }, async () => {
  for (let engine = queue.shift(); engine; engine = queue.shift()) await go(engine);
}));
await whole.stop();
if (failures.length) console.log('failed:\n  ' + failures.join('\n  '));
if (options.counts) writeFileSync(options.counts, `${passed} ${failed} ${skipped}\n`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed ? 1 : 0);

/** go takes one engine through all scenarios. @param {import('./lib/driver.d.ts').Engine} engine */
async function go(engine) {
  const began = Date.now();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** @type {import('./lib/driver.d.ts').Browser | undefined} */
  let shared;
  const skip = (/** @type {string} */ name, /** @type {string} */ why) => {
    counts.skipped++;
    console.log(`skip ${name} (${why})`);
  };
  for (const s of scenarios) {
    const name = `${engine.name}  ${s.file}: ${s.name}`;
    const missing = (s.needs ?? []).filter((n) => !engine.can.has(n)).map((n) => `the driver has no ${n}`);
    if (s.engines && !s.engines.includes(engine.name)) missing.push(s.because ?? 'not for this engine');
    if (missing.length) { skip(name, missing.join(', ')); continue; }
    const t0 = Date.now();
    /** @type {import('./lib/driver.d.ts').Browser | undefined} */
    let own;
    /** @type {Context | undefined} */
    let context;
    let trouble = '', skipped = '';
    /** @type {Awaited<ReturnType<typeof serve>> | undefined} */
    let server;
    try {
      server = s.serve ? await serve(binary, dist, s.serve(dist)) : whole;
      /** @type {import('./lib/driver.d.ts').Page | undefined} */
      let page;
      for (let tries = 2; !page; tries--) {
        try {
          const browser = s.launch ? (own = await within(60000, engine.launch(s.launch))) : (shared ??= await within(60000, engine.launch({ languages: 'en-US' })));
          page = await within(30000, browser.page(s.size));
        } catch (e) { // a browser may die while it starts; once is not the page's fault
          await (own ?? shared)?.close().catch(() => {});
          if (own) own = undefined; else shared = undefined;
          if (tries === 1) throw e;
          console.log(`     ${engine.name} did not start: ${/** @type {any} */ (e).message}; once more`);
        }
      }
      context = new Context({ engine, page, url: server.url, dist, root, artefacts });
      await within(s.limit ?? 60000, s.run(context));
      await context.finish();
    } catch (e) {
      if (e instanceof Skip) skipped = e.message;
      else {
        trouble = e instanceof Failure ? e.message : String(/** @type {any} */ (e)?.stack ?? e);
        await keep(context, `${engine.name}-${s.file}-${s.name}`);
      }
    }
    try {
      await within(10000, context?.page.close() ?? Promise.resolve());
      if (own) await within(10000, own.close());
    } catch { // a browser that doesn't answer is replaced
      await shared?.close().catch(() => {});
      shared = undefined;
    }
    if (server !== whole) await server?.stop();
    const took = `(${((Date.now() - t0) / 1000).toFixed(1)} s)`;
    if (skipped) skip(name, skipped);
    else if (trouble) {
      counts.failed++;
      failures.push(name);
      console.log(`FAIL ${name} ${took}\n     ${trouble.split('\n').slice(0, 12).join('\n     ')}`);
    } else {
      counts.passed++;
      console.log(`ok   ${name} ${took}`);
    }
  }
  await shared?.close().catch(() => {});
  passed += counts.passed;
  failed += counts.failed;
  skipped += counts.skipped;
  console.log(`---- ${engine.name} ${shared?.version ?? ''}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${((Date.now() - began) / 1000).toFixed(0)} s\n`);
}

/** @template T @param {number} ms @param {Promise<T>} work @returns {Promise<T>} */
async function within(ms, work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, fail) => { timer = setTimeout(() => fail(new Failure(`took longer than ${ms} ms`)), ms); });
  try { return await Promise.race([work, /** @type {Promise<never>} */ (late)]); } finally { clearTimeout(timer); }
}

/** @param {Context | undefined} context @param {string} name */
async function keep(context, name) {
  if (!context) return;
  try {
    const png = await within(15000, context.page.screenshot());
    mkdirSync(join(artefacts, 'failed'), { recursive: true });
    writeFileSync(join(artefacts, 'failed', name.replace(/[^\p{L}\p{N}]+/gu, '-') + '.png'), png);
  } catch { /* the picture is a help, not the test */ }
}
