// @ts-check
// Who does what next. A piece of work is what a file has for one engine, in its order: the scenarios that share a page, or
// those that each have their own. A worker stays with the engine whose browser it has running, and with the page that is
// shared, as long as there is work for it; then it turns to pages of their own, and in the end helps another engine.

/** @typedef {import('./driver.d.ts').Engine} Engine */
/** @typedef {import('./suite.d.ts').Scenario & {file: string}} Scenario */
/** @typedef {{engine: Engine, scenarios: Scenario[], shared: boolean, cost: number}} Work */

export class Queue {
  /** @param {Engine[]} engines @param {Scenario[]} scenarios */
  constructor(engines, scenarios) {
    /** @type {Work[]} */
    this.left = [];
    /** What wants the machine for itself, once all else is done. @type {Work[]} */
    this.alone = [];
    for (const engine of engines) {
      for (const file of new Set(scenarios.map((s) => s.file))) {
        for (const shared of [true, false]) {
          const own = scenarios.filter((s) => s.file === file && sharing(s, engine) === shared), calm = own.filter((s) => s.calm), loud = own.filter((s) => !s.calm);
          // Those that may take long say so, and those that are left out take no time.
          const cost = loud.reduce((sum, s) => sum + (why(s, engine) ? 0 : (s.limit ?? 60000)), 0);
          if (loud.length) this.left.push({ engine, scenarios: loud, shared, cost });
          if (calm.length) this.alone.push({ engine, scenarios: calm, shared, cost: 0 });
        }
      }
    }
    this.left.sort((a, b) => Number(b.shared) - Number(a.shared) || b.cost - a.cost);
    /** How many workers are with each engine. @type {Map<Engine, number>} */
    this.with = new Map(engines.map((e) => [e, 0]));
  }

  /**
   * take answers the next piece for a worker that has a browser of `engine`, or none yet: of its own engine before
   * others', shared pages before others, the longest first.
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
    return this.alone.sort((a, b) => order.indexOf(a.engine) - order.indexOf(b.engine) || Number(b.shared) - Number(a.shared));
  }

  /** again puts a scenario that failed among others to those that run alone. @param {Engine} engine @param {Scenario} scenario */
  again(engine, scenario) {
    this.alone.push({ engine, scenarios: [scenario], shared: sharing(scenario, engine), cost: 0 });
  }
}

/** why says for what reason a scenario is left out on an engine; '' if it isn't. @param {Scenario} s @param {Engine} engine */
export function why(s, engine) {
  const missing = (s.needs ?? []).filter((n) => !engine.can.has(n)).map((n) => `the driver has no ${n}`);
  if (s.engines && !s.engines.includes(engine.name)) missing.push(s.because ?? 'not for this engine');
  return missing.join(', ');
}

/** ownLaunch says with which of its switches a scenario wants a browser of its own; nothing where the engine's usual one has them all. @param {Scenario} s @param {Engine} engine */
export function ownLaunch(s, engine) {
  return Object.keys(s.launch ?? {}).some((k) => !engine.asWell.includes(/** @type {any} */ (k))) ? s.launch : undefined;
}

/** sharing reports whether a scenario's page may be one on which another has been. @param {Scenario} s @param {Engine} engine */
export function sharing(s, engine) {
  return !!s.shares && !s.serve && !ownLaunch(s, engine);
}
