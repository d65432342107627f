// @ts-check
// Where a frame's time goes: the hottest functions, and what the browser does besides.
//
//   node tools/bench/profile.js                                 # our page, 2D painter
//   node tools/bench/profile.js 'form=race&painter=gpu&ui=none' # another link of it
//   node tools/bench/profile.js echarts 100                     # a peer; with 100 bars
//
// Our program is linked again with its names. Everything is measured over five seconds of the race on the synthetic market.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../e2e/lib/server.js';
import { metrics, open, spend, until } from './lib/browser.js';
import { Workshop } from './lib/sites.js';
import { stage } from './parts/race.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const who = process.argv[2] ?? 'form=race&painter=2d', n = Number(process.argv[3] ?? 10), peer = ['echarts', 'd3'].includes(who);
const temp = mkdtempSync(join(tmpdir(), 'yuntu-profile-'));
const servers = [];
try {
  const shop = new Workshop(root, resolve(process.env.DIST ?? join(root, 'dist')), temp);
  for (const [tags, out] of [['', shop.wasm], ['flat,charts', shop.flat]]) {
    execFileSync('go', ['build', '-tags=' + tags, '-gcflags=all=-l', '-gcflags=syscall/js=', '-o', out, './wasm'], { cwd: root, env: { ...process.env, GOOS: 'js', GOARCH: 'wasm' }, stdio: 'inherit' });
  }
  const peerDir = await shop.peers(shop.export().race), site = shop.market(n, peerDir);
  const binary = join(root, '.cache/serve'), ours = await serve(binary, site), theirs = await serve(binary, peerDir);
  servers.push(ours, theirs);
  const box = await stage(ours.url), tab = await open();
  await tab.page.goto(peer ? `${theirs.url}${who}.html?data=race-${n}.json&rows=${box.rows}&w=${box.w}&h=${box.h}` : `${ours.url}en/?${who}`);
  await until(tab, () => document.documentElement.classList.contains('live'), 90000, 'the page');
  await tab.page.evaluate(() => { const w = /** @type {any} */ (window); if (w.yuntu) w.yuntu.do({ do: 'play' }); else w.play(); });
  await new Promise((r) => setTimeout(r, 2500));

  const m0 = await metrics(tab), s = await spend(tab, 5000), m1 = await metrics(tab), frames = s.fps * 5;
  console.log(`${s.fps.toFixed(1)} frames/s, main thread ${s.mainPerFrame.toFixed(2)} ms/frame, browser ${s.cpuPerFrame.toFixed(2)} ms/frame`);
  console.log(['Script', 'Layout', 'RecalcStyle'].map((k) => `${k} ${(((m1[k + 'Duration'] - m0[k + 'Duration']) * 1000) / frames).toFixed(2)} ms`).join(', ') + ' per frame');

  await tab.cdp.send('Profiler.enable');
  await tab.cdp.send('Profiler.setSamplingInterval', { interval: 250 });
  await tab.cdp.send('Profiler.start');
  await new Promise((r) => setTimeout(r, 5000));
  const { profile } = await tab.cdp.send('Profiler.stop');
  /** @type {Map<number, string>} */
  const names = new Map(profile.nodes.map((x) => [x.id, `${x.callFrame.functionName || '(anonymous)'} ${x.callFrame.url.split('/').pop()?.replace(/\.[0-9a-f]{12}/, '') ?? ''}:${x.callFrame.lineNumber + 1}`]));
  /** @type {Map<string, number>} */
  const self = new Map();
  profile.samples?.forEach((id, i) => { const k = names.get(id) ?? '?'; self.set(k, (self.get(k) ?? 0) + (profile.timeDeltas?.[i] ?? 0)); });
  console.log('\nself time in scripts, ms per frame:');
  for (const [k, us] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 32)) console.log(`${(us / 1000 / frames).toFixed(3).padStart(8)}  ${k}`);

  await tab.page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'cc', 'viz', 'toplevel'] });
  await new Promise((r) => setTimeout(r, 3000));
  const trace = JSON.parse(Buffer.from(await tab.page.tracing.stop() ?? []).toString()).traceEvents;
  /** @type {Map<string, string>} */
  const threads = new Map();
  for (const e of trace) if (e.name === 'thread_name') threads.set(e.pid + ' ' + e.tid, e.args.name);
  /** @type {Map<string, number>} */
  const work = new Map();
  for (const e of trace) {
    if (e.ph !== 'X' || e.name === 'RunTask' || e.name.startsWith('ThreadController') || e.name.startsWith('ThreadPool_')) continue;
    const k = `${threads.get(e.pid + ' ' + e.tid) ?? '?'}: ${e.name}`;
    work.set(k, (work.get(k) ?? 0) + (e.tdur ?? e.dur ?? 0));
  }
  console.log('\nwork of the browser, ms per frame, one inside the other:');
  for (const [k, us] of [...work].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`${(us / 1000 / (s.fps * 3)).toFixed(3).padStart(8)}  ${k}`);
  await tab.close();
} finally {
  for (const x of servers) await x.stop();
  rmSync(temp, { recursive: true, force: true });
}
process.exit(0);
