// @ts-check
// Search over names against what a developer could put together from libraries: recall by class, time, nonsense.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param {import('../run.js').Bench} b */
export async function names(b) {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  try {
    execFileSync('node', [join(b.here, 'search/bench.mjs'), '--json', join(folder, 'names.json')], { stdio: ['ignore', 'ignore', 'inherit'] });
    return JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8'));
  } finally { rmSync(folder, { recursive: true }); }
}
