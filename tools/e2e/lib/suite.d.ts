import type { Ability, Engine, LaunchOptions } from './driver.d.ts';
import type { Context } from './context.js';

/** One thing that a reader does, and what must come of it. */
export interface Scenario {
  name: string;
  run(t: Context): Promise<void>;
  /** Abilities without which it can't run. */
  needs?: Ability[];
  /** Only these engines, with the reason in `because`. */
  engines?: Engine['name'][];
  because?: string;
  /** A browser of its own, started like this. */
  launch?: LaunchOptions;
  /** A server of its own with these flags; gets the built folder. */
  serve?: (dist: string) => string[];
  size?: { width: number; height: number };
  /**
   * Its page may be the one on which another scenario ran before, if that shares too and passed: open() then leads the
   * living page to the link, and loads it only where the language is another. Not for a scenario that asks about loading,
   * or leaves something behind that neither a link nor a cleared storage takes back.
   */
  shares?: boolean;
  /** It measures how soon or how often something happens: runs alone, after all others. */
  calm?: boolean;
  /** Milliseconds, 60,000 unless told. */
  limit?: number;
}
