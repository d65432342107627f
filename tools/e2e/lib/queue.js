// @ts-check
// Who does what next. A piece of work is a file's scenarios on one engine, in their order, because they may share a page;
// a worker stays with the engine whose browser it has running as long as there is work for it, then helps another.

/** @typedef {import('./driver.d.ts').Engine} Engine */
/** @typedef {import('./suite.d.ts').Scenario & {file: string}} Scenario */
/** @typedef {{engine: Engine, scenarios: Scenario[], calm: boolean, cost: number}} Work */

export class Queue {
  /** @param {Engine[]} engines @param {Scenario[]} scenarios */
  constructor(engines, scenarios) {
    /** @type {Work[]} */
    this.left = [];
    for (const engine of engines) {
      for (const calm of [true, false]) {
        for (const file of new Set(scenarios.map((s) => s.file))) {
          const own = scenarios.filter((s) => s.file === file && !!s.calm === calm);
          // Those that may take long say so, and those that are left out take no time.
          const cost = own.reduce((sum, s) => sum + (why(s, engine) ? 0 : (s.limit ?? 60000)), 0);
          if (own.length) this.left.push({ engine, scenarios: own, calm, cost });
        }
      }
    }
    this.left.sort((a, b) => b.cost - a.cost);
    /** How many workers are with each engine. @type {Map<Engine, number>} */
    this.with = new Map(engines.map((e) => [e, 0]));
    let done = () => {};
    /** Fulfilled once no calm scenario is to come or runs. @type {Promise<void>} */
    this.loud = new Promise((now) => { done = now; });
    this.calm = this.left.filter((w) => w.calm).length;
    this.ended = (/** @type {Work} */ w) => { if (w.calm && --this.calm === 0) done(); };
    if (!this.calm) done();
  }

  /**
   * take answers the next piece for a worker that has a browser of `engine`, or none yet: the calm ones first, of its own
   * engine before others', the longest first.
   * @param {Engine | undefined} engine
   * @returns {Work | undefined}
   */
  take(engine) {
    const calm = this.left.filter((w) => w.calm), from = calm.length ? calm : this.left;
    const share = (/** @type {Engine} */ e) => from.reduce((sum, w) => sum + (w.engine === e ? w.cost : 0), 0) / (1 + (this.with.get(e) ?? 0));
    const own = from.some((w) => w.engine === engine);
    const next = own ? engine : [...this.with.keys()].filter((e) => from.some((w) => w.engine === e)).sort((a, b) => share(b) - share(a))[0];
    const work = from.find((w) => w.engine === next);
    if (!work) return undefined;
    this.left.splice(this.left.indexOf(work), 1);
    if (engine !== next) {
      if (engine) this.with.set(engine, (this.with.get(engine) ?? 0) - 1);
      this.with.set(work.engine, (this.with.get(work.engine) ?? 0) + 1);
    }
    return work;
  }
}

/** why says for what reason a scenario is left out on an engine; '' if it isn't. @param {Scenario} s @param {Engine} engine */
export function why(s, engine) {
  const missing = (s.needs ?? []).filter((n) => !engine.can.has(n)).map((n) => `the driver has no ${n}`);
  if (s.engines && !s.engines.includes(engine.name)) missing.push(s.because ?? 'not for this engine');
  return missing.join(', ');
}
