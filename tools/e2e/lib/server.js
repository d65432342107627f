// @ts-check
// The site under test, served by tools/serve, whole or with something broken.

import { start } from './proc.js';

/**
 * @param {string} binary the built tools/serve
 * @param {string} dir
 * @param {string[]} [flags] such as ['-cut', 'main.wasm@90000']
 * @returns {Promise<{url: string, stop: () => Promise<void>}>} url ends in a slash
 */
export async function serve(binary, dir, flags = []) {
  const p = await start(binary, ['-dir', dir, ...flags], { env: { ...process.env, PORT: '0' }, ready: /(http:\S+)\n/ });
  return { url: p.match?.[1] ?? '', stop: p.stop };
}
