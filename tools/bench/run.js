// @ts-check
// Measures Yuntu beside others, in one run on one machine, and writes docs/benchmarks.md.
//
//   ./build.sh bench                       # everything, about half an hour
//   MINUTES=1 ROUNDS=1 ./build.sh bench    # a quick look
//   RESUME=1 ./build.sh bench              # go on with a run that was cut short
//   node tools/bench/run.js --parts=race,search   # some parts only; prints, writes nothing
//
// Wants dist/ and .cache/serve, which build.sh makes. Each measurement has a browser of its own; the contenders take
// turns within a round, and what is written is the middle of the rounds.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../e2e/lib/server.js';
import { Workshop } from './lib/sites.js';
import { machine } from './lib/machine.js';
import { write } from './lib/report.js';
import { bytes } from './parts/bytes.js';
import { load } from './parts/load.js';
import { race, stage } from './parts/race.js';
import { bars } from './parts/bars.js';
import { decode } from './parts/decode.js';
import { search } from './parts/search.js';
import { names } from './parts/names.js';
import { idle } from './parts/idle.js';
import { memory } from './parts/memory.js';
import { systems } from './parts/systems.js';

const here = dirname(fileURLToPath(import.meta.url)), root = resolve(here, '../..');
const minutes = Number(process.env.MINUTES ?? 10), rounds = Number(process.env.ROUNDS ?? 3);
const binary = join(root, '.cache/serve'), kept = join(root, '.cache/bench.json'), dist = resolve(process.env.DIST ?? join(root, 'dist'));
if (!existsSync(binary) || !existsSync(join(dist, 'files.json'))) {
  console.error('bench: dist or .cache/serve is missing; ./build.sh bench makes both');
  process.exit(2);
}

const temp = mkdtempSync(join(tmpdir(), 'yuntu-bench-'));
/** @type {{stop: () => Promise<void>}[]} */
const servers = [];
const host = async (/** @type {string} */ dir) => { const s = await serve(binary, dir); servers.push(s); return s.url; };

/**
 * What every part holds in its hands.
 * @typedef {{here: string, shop: Workshop, json: {rows: string, columns: string, race: string}, rounds: number, ours: string, peers: string,
 *   peerDir: string, stages: Record<number, {w: number, h: number, rows: number}>, market: (n: number) => Promise<string>}} Bench
 */

try {
  const began = Date.now();
  const log = (/** @type {string} */ what) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${what}`);
  log('building the peers');
  const shop = new Workshop(root, dist, temp);
  const json = shop.export();
  const peerDir = await shop.peers(json.race);
  /** @type {Map<number, string>} */
  const markets = new Map();
  /** @type {Bench} */
  const b = {
    here, shop, json, rounds, peerDir, ours: await host(shop.dist), peers: await host(peerDir), stages: {},
    async market(n) {
      let url = markets.get(n);
      if (!url) {
        url = await host(shop.market(n, peerDir));
        markets.set(n, url);
        b.stages[n] = await stage(url);
      }
      return url;
    },
  };
  /** @type {Record<string, () => any>} */
  const parts = {
    bytes: () => bytes(b), decode: () => decode(b), search: () => search(b), names: () => names(b), idle: () => idle(b), systems: () => systems(b), load: () => load(b),
    race: () => race(b), bars: () => bars(b), memory: () => memory(b, minutes),
  };
  const chosen = process.argv.slice(2).flatMap((a) => a.replace(/^--parts=/, '').split(','));
  for (const c of chosen) if (!parts[c]) throw new Error(`bench: no part ${c}; there are ${Object.keys(parts).join(', ')}`);
  /** @type {Record<string, any>} What a run that was cut short had measured is kept, for RESUME=1. */
  const results = process.env.RESUME && existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  for (const [name, part] of Object.entries(parts)) {
    if (chosen.length ? !chosen.includes(name) : results[name]) continue;
    log(name);
    results[name] = await part();
    if (!chosen.length) writeFileSync(kept, JSON.stringify(results));
    if (chosen.length) console.log(JSON.stringify(results[name], (_, v) => (typeof v === 'number' && !Number.isInteger(v) ? Number(v.toPrecision(4)) : v), 1));
  }
  if (!chosen.length) {
    const failed = write(join(root, 'docs/benchmarks.md'), results, { ...await machine(), rounds, minutes, took: Math.round((Date.now() - began) / 60000) });
    log('docs/benchmarks.md is written' + (failed.length ? '; missed: ' + failed.join('; ') : '; every target reached'));
  }
} finally {
  for (const s of servers) await s.stop();
  if (!process.env.KEEP) rmSync(temp, { recursive: true, force: true });
}
process.exit(0);
