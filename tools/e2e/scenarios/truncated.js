// @ts-check
// Downloads that break off or end too soon.

import { built } from '../lib/tables.js';
import { useful } from './blocked.js';

const fault = (/** @type {string} */ flag, /** @type {string} */ ending, /** @type {number} */ bytes) => (/** @type {string} */ dist) => built(dist, ending).flatMap((f) => [flag, `${f}@${bytes}`]);

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  { name: 'the connection breaks within the program', serve: fault('-cut', '.wasm', 400000), run: (t) => useful(t, 'en', ['truncated', 'blocked']) },
  { name: 'the connection breaks within the dataset', serve: fault('-cut', '.msgp', 20000), run: (t) => useful(t, 'zh-Hans', ['truncated', 'blocked']) },
  { name: 'the dataset ends too soon', serve: fault('-short', '.msgp', 20000), run: (t) => useful(t, 'zh-Hant', ['truncated', 'dataset']) },
  { name: 'the program ends too soon', serve: fault('-short', '.wasm', 400000), run: (t) => useful(t, 'en', ['truncated']) },
  { name: 'an empty dataset', serve: fault('-short', '.msgp', 0), run: (t) => useful(t, 'en', ['truncated', 'dataset']) },
];
