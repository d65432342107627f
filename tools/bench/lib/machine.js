// @ts-check
// On what it was measured: processor, cores, memory, versions. No names of hosts and no folders.

import { readFileSync } from 'node:fs';
import { cpus, totalmem, loadavg } from 'node:os';
import { execFileSync } from 'node:child_process';
import { open } from './browser.js';

export async function machine() {
  const tab = await open();
  const browser = (await tab.browser.version()).replace(/^(Headless)?Chrome\//, 'Chromium ');
  const gl = await tab.page.evaluate(() => {
    const g = document.createElement('canvas').getContext('webgl2'), info = g?.getExtension('WEBGL_debug_renderer_info');
    return g ? String(g.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : g.RENDERER)) : 'none';
  });
  await tab.close();
  const system = readFileSync('/etc/os-release', 'utf8').match(/PRETTY_NAME="(.*)"/)?.[1] ?? 'Linux';
  const version = (/** @type {string} */ pkg) => JSON.parse(readFileSync(new URL(`../node_modules/${pkg}/package.json`, import.meta.url), 'utf8')).version;
  return {
    date: new Date().toISOString().slice(0, 10), cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30),
    system, browser, gl, node: process.version, go: execFileSync('go', ['version'], { encoding: 'utf8' }).split(' ')[2],
    echarts: version('echarts'), d3: version('d3'), load: loadavg()[0],
  };
}
