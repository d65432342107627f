// @ts-check
// The browser suite: every scenario on every engine. Three workers with a browser each go through the files side by side,
// because much of the time goes by in waiting; lib/queue.js says who does what. What measures how fast something is runs
// last, alone; and so does, once more, what failed among others: a page that is wrong is wrong then too.
//
//   node tools/e2e/run.js                                      # everything
//   node tools/e2e/run.js --engine=firefox --only=search       # one file on one engine
//   node tools/e2e/run.js --grep=composition                   # by words in the name
//   node tools/e2e/run.js --jobs=1                             # one after the other; three at a time otherwise
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
import { Queue, ownLaunch, sharing, why } from './lib/queue.js';

/** @typedef {import('./lib/suite.d.ts').Scenario} Scenario */
/** What a worker has: a browser, and the page that the next scenario may have too. @typedef {{browser?: import('./lib/driver.d.ts').Browser, page?: import('./lib/driver.d.ts').Page}} Hands */

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

/** @type {string[]} */
const failures = [];
const counts = new Map(engines.map((e) => [e, { passed: 0, failed: 0, skipped: 0, ms: 0, version: '' }]));
const whole = await serve(binary, dist);
const queue = new Queue(engines, scenarios);
const jobs = Number(options.jobs || 3);
let alone = false;
await Promise.all(Array.from({ length: jobs }, (_, i) => worker(i, (engine) => queue.take(engine))));
alone = true;
const rest = queue.rest();
await worker(0, () => rest.shift());
await whole.stop();
let [passed, failed, skipped] = [0, 0, 0];
for (const [engine, n] of counts) {
  passed += n.passed; failed += n.failed; skipped += n.skipped;
  console.log(`---- ${engine.name} ${n.version}: ${n.passed} passed, ${n.failed} failed, ${n.skipped} skipped, ${(n.ms / 1000).toFixed(0)} s`);
}
if (failures.length) console.log('failed:\n  ' + failures.join('\n  '));
if (options.counts) writeFileSync(options.counts, `${passed} ${failed} ${skipped}\n`);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed ? 1 : 0);

/**
 * worker takes what is next until nothing is left, in one browser as long as the engine stays the same.
 * @param {number} number
 * @param {(engine: import('./lib/driver.d.ts').Engine | undefined) => import('./lib/queue.js').Work | undefined} take
 */
async function worker(number, take) {
  /** @type {import('./lib/driver.d.ts').Engine | undefined} */
  let engine;
  /** @type {Hands} */
  const hands = {};
  for (let work = take(engine); work; work = take(engine)) {
    if (engine !== work.engine) {
      await put(hands);
      engine = work.engine;
    }
    await go(work, hands, number);
  }
  await put(hands);
}

/** put closes what a worker has in its hands. @param {Hands} hands */
async function put(hands) {
  await leave(hands);
  await hands.browser?.close().catch(() => {});
  hands.browser = undefined;
}

/** leave closes the page that the next scenario could have had; a browser that doesn't answer is replaced. @param {Hands} hands */
async function leave(hands) {
  const page = hands.page;
  hands.page = undefined;
  try { await within(10000, page?.close() ?? Promise.resolve()); } catch {
    await hands.browser?.close().catch(() => {});
    hands.browser = undefined;
  }
}

/**
 * go runs a file's scenarios in a worker's browser, on its page where they share.
 * @param {import('./lib/queue.js').Work} work
 * @param {Hands} hands
 * @param {number} screen
 */
async function go({ engine, scenarios }, hands, screen) {
  const count = /** @type {{passed: number, failed: number, skipped: number, ms: number, version: string}} */ (counts.get(engine));
  const skip = (/** @type {string} */ name, /** @type {string} */ reason) => {
    count.skipped++;
    console.log(`skip ${name} (${reason})`);
  };
  for (const s of scenarios) {
    const name = `${engine.name}  ${s.file}: ${s.name}`;
    const reason = why(s, engine);
    if (reason) { skip(name, reason); continue; }
    const t0 = Date.now(), launch = ownLaunch(s, engine), shares = sharing(s, engine);
    if (!shares) await leave(hands);
    const used = !!hands.page;
    /** @type {import('./lib/driver.d.ts').Browser | undefined} */
    let second;
    /** @type {Context | undefined} */
    let context;
    let trouble = '', skipped = '';
    /** @type {Awaited<ReturnType<typeof serve>> | undefined} */
    let server;
    try {
      server = s.serve ? await serve(binary, dist, s.serve(dist)) : whole;
      let page = hands.page;
      const common = { screen, hasty: !alone };
      if (page) await page.viewport(s.size?.width ?? 1280, s.size?.height ?? 720);
      // A browser may hang or die while it starts; that is not the page's fault.
      for (const patience of [15000, 30000, 60000]) {
        if (page) break;
        try {
          const browser = launch ? (second = await within(60000, engine.launch({ ...launch, ...common }))) : (hands.browser ??= await within(60000, engine.launch({ languages: 'en-US', ...common })));
          page = await within(patience, browser.page(s.size));
          count.version = browser.version;
        } catch (e) {
          await (launch ? second : hands.browser)?.close().catch(() => {});
          if (launch) second = undefined; else hands.browser = undefined;
          if (patience === 60000) throw e;
          console.log(`     ${engine.name} did not start: ${/** @type {any} */ (e).message}; once more`);
        }
      }
      if (!page) throw new Failure('no page');
      context = new Context({ engine, page, served: server.url, dist, root, artefacts, used });
      if (shares) hands.page = page;
      await within(s.limit ?? 60000, s.run(context));
      await context.finish();
    } catch (e) {
      if (e instanceof Skip) skipped = e.message;
      else {
        trouble = e instanceof Failure ? e.message : String(/** @type {any} */ (e)?.stack ?? e);
        await keep(context, `${engine.name}-${s.file}-${s.name}`);
      }
    }
    if (hands.page) { if (trouble || skipped || context?.expected.length) await leave(hands); } else {
      try {
        await within(10000, context?.page.close() ?? Promise.resolve());
        if (second) await within(10000, second.close());
      } catch {
        await hands.browser?.close().catch(() => {});
        hands.browser = undefined;
      }
    }
    if (server !== whole) await server?.stop();
    const ms = Date.now() - t0, took = `(${(ms / 1000).toFixed(1)} s${used ? ', on a page in use' : ''})`;
    count.ms += ms;
    const told = `${name} ${took}\n     ${trouble.split('\n').slice(0, 12).join('\n     ')}`;
    if (skipped) skip(name, skipped);
    else if (trouble && !alone && jobs > 1) {
      queue.again(engine, s);
      console.log(`once more, alone: ${told}`);
    } else if (trouble) {
      count.failed++;
      failures.push(name);
      console.log(`FAIL ${told}`);
    } else {
      count.passed++;
      console.log(`ok   ${name} ${took}`);
    }
  }
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
