// @ts-check
// Nothing from elsewhere, nothing inline, and both policies say the same.

import { once } from '../lib/once.js';

/** @type {import('../lib/suite.d.ts').Scenario[]} */
export default [
  {
    ...once,
    name: 'the meta tag and the header agree',
    async run(t) {
      const answer = await fetch(t.served + 'en/');
      const parts = (/** @type {string} */ s) => s.split(';').map((p) => p.trim()).filter(Boolean).sort();
      const header = answer.headers.get('content-security-policy') ?? '';
      const meta = (await answer.text()).match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1] ?? '';
      t.equal([header.includes('frame-ancestors'), answer.headers.get('x-frame-options')], [false, null], 'any page may hold the figure, one on a disk too');
      t.equal(parts(meta), parts(header), 'the policies');
    },
  },
  {
    name: 'a whole visit fetches from one origin only',
    async run(t) {
      await t.open();
      for (const view of ['view=capex', 'view=m16', 'step=2', 'form=stream']) await t.yuntu('go', view);
      await t.still();
      const foreign = await t.page.eval(() => performance.getEntriesByType('resource').map((e) => e.name).filter((n) => !n.startsWith(location.origin) && !n.startsWith('data:') && !n.startsWith('blob:')));
      t.equal(foreign, [], 'requests to elsewhere');
    },
  },
];
