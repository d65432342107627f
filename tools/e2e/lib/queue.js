// @ts-check
// Who does what next. A piece of work is a file's scenarios on one engine, in their order, because they may share a page;
// a worker stays with the engine whose browser it has running as long as there is work for it, then helps another.

/** @typedef {import('./driver.d.ts').Engine} Engine */
/** @typedef {import('./suite.d.ts').Scenario & {file: string}} Scenario */
/** @typedef {{engine: Engine, scenarios: Scenario[], cost: number}} Work */

export class Queue {
  /** @param {Engine[]} engines @param {Scenario[]} scenarios */
  constructor(engines, scenarios) {
    /** @type {Work[]} */
    this.left = [];
    /** What wants the machine for itself, once all else is done. @type {Work[]} */
    this.alone = [];
    for (const engine of engines) {
      for (const file of new Set(scenarios.map((s) => s.file))) {
        const own = scenarios.filter((s) => s.file === file), calm = own.filter((s) => s.calm), loud = own.filter((s) => !s.calm);
        // Those that may take long say so, and those that are left out take no time.
        const cost = loud.reduce((sum, s) => sum + (why(s, engine) ? 0 : (s.limit ?? 60000)), 0);
        if (loud.length) this.left.push({ engine, scenarios: loud, cost });
        if (calm.length) this.alone.push({ engine, scenarios: calm, cost: 0 });
      }
    }
    this.left.sort((a, b) => b.cost - a.cost);
    /** How many workers are with each engine. @type {Map<Engine, number>} */
    this.with = new Map(engines.map((e) => [e, 0]));
  }

  /**
   * take answers the next piece for a worker that has a browser of `engine`, or none yet: of its own engine before
   * others', the longest first.
   * @param {Engine | undefined} engine
   * @returns {Work | undefined}
   */
  take(engine) {
    const share = (/** @type {Engine} */ e) => this.left.reduce((sum, w) => sum + (w.engine === e ? w.cost : 0), 0) / (1 + (this.with.get(e) ?? 0));
    const own = this.left.some((w) => w.engine === engine);
    const next = own ? engine : [...this.with.keys()].filter((e) => this.left.some((w) => w.engine === e)).sort((a, b) => share(b) - share(a))[0];
    const work = this.left.find((w) => w.engine === next);
    if (!work) return undefined;
    this.left.splice(this.left.indexOf(work), 1);
    if (engine !== next) {
      if (engine) this.with.set(engine, (this.with.get(engine) ?? 0) - 1);
      this.with.set(work.engine, (this.with.get(work.engine) ?? 0) + 1);
    }
    return work;
  }

  /** rest answers what runs alone, engine by engine. @returns {Work[]} */
  rest() {
    const order = [...this.with.keys()];
    return this.alone.sort((a, b) => order.indexOf(a.engine) - order.indexOf(b.engine));
  }

  /** again puts a scenario that failed among others to those that run alone. @param {Engine} engine @param {Scenario} scenario */
  again(engine, scenario) {
    this.alone.push({ engine, scenarios: [scenario], cost: 0 });
  }
}

/** why says for what reason a scenario is left out on an engine; '' if it isn't. @param {Scenario} s @param {Engine} engine */
export function why(s, engine) {
  const missing = (s.needs ?? []).filter((n) => !engine.can.has(n)).map((n) => `the driver has no ${n}`);
  if (s.engines && !s.engines.includes(engine.name)) missing.push(s.because ?? 'not for this engine');
  return missing.join(', ');
}
