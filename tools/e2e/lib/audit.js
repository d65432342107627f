// @ts-check
// axe-core over what is shown.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * audit insists that there is no serious finding.
 * @param {import('./context.js').Context} t @param {string} where
 * @param {unknown} [part] of the page, in axe's own terms: the rest was looked at already
 */
export async function audit(t, where, part) {
  // As an expression, because a script element would be against the page's policy.
  if (!await t.page.eval(() => 'axe' in window)) await t.page.eval(`(() => { const module = undefined; ${source}; return true; })()`);
  const found = await t.page.eval(async (/** @type {unknown} */ part) => {
    const r = await /** @type {any} */ (window).axe.run(part ?? document, { resultTypes: ['violations'], preload: false });
    return r.violations.map((/** @type {any} */ v) => ({ id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.slice(0, 4).map((/** @type {any} */ n) => n.target.join(' ') + ': ' + (n.failureSummary ?? '').split('\n')[1]) }));
  }, part);
  const serious = found.filter((/** @type {any} */ v) => v.impact === 'serious' || v.impact === 'critical');
  t.check(!serious.length, `no serious finding ${where}:\n` + serious.map((/** @type {any} */ v) => `${v.impact} ${v.id}: ${v.help}\n  ${v.nodes.join('\n  ')}`).join('\n'));
}
