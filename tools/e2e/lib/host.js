// @ts-check
// Somebody else's page, on an origin of its own.

import { createServer } from 'node:http';

/** @param {string} body */
export const article = (body) => `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,"><body>${body}`;

/**
 * @param {string} body what stands in its body
 * @param {string} [name] of this machine; the site under test is on 127.0.0.1 or has a name of its own: by default the page is of another site,
 *   too, and a browser may keep the figure in a process of its own
 * @param {{headers?: Record<string, string>, files?: Record<string, string>}} [more] headers of the page, and scripts
 *   that stand beside it, by path
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function host(body, name = 'localhost', { headers = {}, files = {} } = {}) {
  const server = createServer((req, res) => {
    const path = (req.url ?? '').split('?')[0], script = files[path];
    if (script !== undefined) { res.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }); res.end(script); return; }
    res.writeHead(path === '/' ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    res.end(path === '/' ? article(body) : '');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${name}:${port}/`,
    stop: () => new Promise((done) => { server.closeAllConnections(); server.close(() => done(undefined)); }),
  };
}
