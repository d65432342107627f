// @ts-check
// Child processes that are gone when we are: the X server, the file server, the WebKit driver.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
process.on('exit', () => { for (const c of children) kill(c, 'SIGKILL'); });
for (const sig of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(sig, () => process.exit(130));

/**
 * Each child leads a process group of its own, so that what it started goes with it.
 * @param {import('node:child_process').ChildProcess} c
 * @param {NodeJS.Signals} sig
 */
function kill(c, sig) {
  if (c.pid === undefined || c.exitCode !== null) return;
  try { process.kill(-c.pid, sig); } catch { /* gone */ }
}

/**
 * start runs a program and waits for `ready` to find what it looks for in its output.
 * @param {string} file
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, fd?: number, ready?: RegExp, wait?: number}} [opts] fd: which output to read (1)
 * @returns {Promise<{match: RegExpMatchArray | null, output: () => string, stop: () => Promise<void>}>}
 */
export function start(file, args, opts = {}) {
  const { env = process.env, fd = 1, ready, wait = 15000 } = opts;
  const stdio = /** @type {('ignore'|'pipe')[]} */ (['ignore', 'pipe', 'pipe']);
  if (fd === 3) stdio.push('pipe');
  const child = spawn(file, args, { env, stdio, detached: true });
  children.add(child);
  let all = '', seen = '';
  const gone = new Promise((done) => child.on('exit', () => { children.delete(child); done(undefined); }));
  const stop = async () => {
    kill(child, 'SIGTERM');
    const late = setTimeout(() => kill(child, 'SIGKILL'), 3000);
    await gone;
    clearTimeout(late);
  };
  return new Promise((done, fail) => {
    const timer = setTimeout(() => { stop(); fail(new Error(`${file}: not ready after ${wait} ms\n${all}`)); }, wait);
    const settle = (/** @type {RegExpMatchArray | null} */ match) => {
      clearTimeout(timer);
      done({ match, output: () => all, stop });
    };
    child.on('error', (e) => { clearTimeout(timer); children.delete(child); fail(e); });
    child.on('exit', (code) => { clearTimeout(timer); fail(new Error(`${file}: ended with ${code}\n${all}`)); });
    child.stdio.forEach((stream, i) => {
      if (i === 0 || !stream) return;
      stream.on('data', (b) => {
        all = (all + b).slice(-20000);
        if (i !== fd || !ready) return;
        seen += b;
        const m = seen.match(ready);
        if (m) settle(m);
      });
    });
    if (!ready) child.on('spawn', () => settle(null));
  });
}

/** freePort asks the system for a port that nobody listens on. */
export function freePort() {
  return new Promise((done, fail) => {
    const s = createServer();
    s.on('error', fail);
    s.listen(0, '127.0.0.1', () => {
      const a = s.address();
      s.close(() => done(typeof a === 'object' && a ? a.port : 0));
    });
  });
}

/** sleep waits; use it only where nothing can be waited for. @param {number} ms */
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** @type {Map<number, Promise<string>>} */
const displays = new Map();
/**
 * xvfb starts an X server, one for each number in the whole run, and answers its display name. One that didn't start is
 * tried again by who asks next.
 */
export function xvfb(screen = 0) {
  let display = displays.get(screen);
  if (!display) {
    display = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { fd: 3, ready: /(\d+)\n/, wait: 30000 })
      .then((p) => ':' + p.match?.[1], (e) => { displays.delete(screen); throw e; });
    displays.set(screen, display);
  }
  return display;
}
