// What a scenario may do with a browser, whichever engine it is.

/** One thing an engine can or can't do; a scenario that needs it is skipped, by name, where it is missing. */
export type Ability =
  | 'touch' // real touch input
  | 'pen' // real pen input
  | 'wheel' // real wheel input
  | 'ime' // a real composition, made by the browser
  | 'media' // emulation of prefers-color-scheme and the like, at any time
  | 'dark' // a dark system, from the start
  | 'cpu' // CPU throttling
  | 'crash' // ending the page's process
  | 'collect'; // collecting what nothing holds

export interface LaunchOptions {
  /** The reader's languages, best first: "zh-Hant-TW,en". */
  languages?: string;
  /** Start without WebGL, as on a machine whose driver is blocked. */
  noWebGL?: boolean;
  /** Start with WebGL, where the suite's browsers are without because it is slow and the page can't know. */
  webGL?: boolean;
  /** Start without WebAssembly. */
  noWasm?: boolean;
  /** The reader's device saves data; only where the browser tells pages so. */
  dataSaver?: boolean;
  /** Run WebAssembly as it is compiled first, where the engine lets one choose: optimizing it is a fifth of a page's cost. */
  hasty?: boolean;
  /** The system is set to dark. */
  dark?: boolean;
  /** Which X screen, where one is needed: browsers that share one would take the focus from each other. */
  screen?: number;
}

export interface Engine {
  name: 'chromium' | 'firefox' | 'webkit';
  can: Set<Ability>;
  /** Launch options that every browser of this engine meets, so that none of its own is wanted. */
  asWell: (keyof LaunchOptions)[];
  launch(opts?: LaunchOptions): Promise<Browser>;
}

export interface Browser {
  version: string;
  /** A page with storage of its own. */
  page(opts?: { width?: number; height?: number }): Promise<Page>;
  close(): Promise<void>;
}

export interface Point { x: number; y: number }

export interface Page {
  /** A name of this machine at which only this page has been; none where pages share nothing anyway. */
  host?: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Runs a self-contained function in the page; arguments and result travel as JSON; promises are waited for. */
  eval<A extends unknown[], R>(fn: string | ((...args: A) => R), ...args: A): Promise<Awaited<R>>;
  /** eval in the nth frame of the page; of another origin it may be, but not of another site. */
  inside<A extends unknown[], R>(n: number, fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Ends the process of the page, with its frames of the same site, without a goodbye; needs 'crash'. */
  crash(): Promise<void>;
  /** Collects what nothing in the page holds any more; needs 'collect'. */
  collect(): Promise<void>;
  /** Presses a key by its KeyboardEvent.key, with modifiers: "Tab", "Shift+Tab", "a". */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A real click in the middle of the element, or at a point of the viewport. */
  click(at: string | Point): Promise<void>;
  /** The same by any kind of pointer; needs 'touch' or 'pen' for those. */
  tap(at: Point, pointer: 'mouse' | 'touch' | 'pen'): Promise<void>;
  move(to: Point): Promise<void>;
  /** Presses at the first point, moves through the others, lets go at the last. */
  drag(points: Point[]): Promise<void>;
  /** The same with a finger; needs 'touch'. */
  swipe(points: Point[]): Promise<void>;
  /** Needs 'wheel'. */
  wheel(at: Point, dy: number): Promise<void>;
  /** Composes `steps` one after the other in the focused field and commits the last; needs 'ime'. */
  compose(steps: string[], commit: string): Promise<void>;
  viewport(width: number, height: number): Promise<void>;
  /** Needs 'media'. */
  media(features: Record<string, string>): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Uint8Array>;
  /** What went wrong so far: uncaught exceptions and console.error, oldest first. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}
