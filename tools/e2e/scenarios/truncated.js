// @ts-check
// Downloads that break off or end too soon.

import { once } from '../lib/once.js';
import { built } from '../lib/tables.js';
import { useful } from './blocked.js';

const fault = (/** @type {string} */ flag, /** @type {string} */ name, /** @type {number} */ bytes) => (/** @type {string} */ dist) => [flag, `${built(dist, name)}@${bytes}`];

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  { name: 'the connection breaks within the program', serve: fault('-cut', 'yuntu-charts.wasm', 400000), run: (t) => useful(t, 'en', ['truncated', 'blocked']) },
  { name: 'the connection breaks within the dataset', serve: fault('-cut', 'dataset.msgp', 20000), run: (t) => useful(t, 'zh-Hans', ['truncated', 'blocked']) },
  { ...once, name: 'the dataset ends too soon', serve: fault('-short', 'dataset.msgp', 20000), run: (t) => useful(t, 'zh-Hant', ['truncated', 'dataset']) },
  { name: 'the program ends too soon', serve: fault('-short', 'yuntu-charts.wasm', 400000), run: (t) => useful(t, 'en', ['truncated']) },
  { ...once, name: 'a file of words that is empty', serve: fault('-short', 'dataset.en.msgp', 0), run: (t) => useful(t, 'en', ['truncated', 'dataset']) },
];
