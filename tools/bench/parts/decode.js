// @ts-check
// How long the dataset takes to decode, beside JSON.parse of the same data: in one V8, turn by turn, once cold and then warm.

import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { medians } from '../lib/numbers.js';

/** @param {import('../run.js').Bench} b */
export function decode(b) {
  const program = join(b.shop.temp, 'decode.wasm');
  b.shop.goWasm('./tools/bench/decode', program);
  const runs = [];
  for (let i = 0; i < 2 * b.rounds + 1; i++) {
    const out = execFileSync(process.execPath, [join(b.here, 'parts/decode-child.cjs'), b.shop.exec, program, b.json.rows, b.json.columns, ...b.shop.datasets], { encoding: 'utf8', env: { PATH: process.env.PATH } });
    runs.push(JSON.parse(out));
  }
  return { ...medians(runs), bytes: { dataset: b.shop.datasets.reduce((sum, file) => sum + statSync(file).size, 0), rows: statSync(b.json.rows).size, columns: statSync(b.json.columns).size } };
}
