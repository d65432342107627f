/**
 * The contract between the program (wasm/bridge_js.go) and the page. The page's own modules, embedding pages and
 * the browser suite use the same functions. Everything that crosses is plain data; the page never computes what it shows.
 */

/** BCP 47 tag of a language of the page. */
export type Lang = "zh-Hans" | "zh-Hant" | "en";

/** What the reader can do. Keys and values of `set` are those of the query string, so that a control and a link speak one language. */
export type Action =
  | { do: "set"; values: Record<string, string> } // one history entry; "" puts a key back to its default
  | { do: "play" } | { do: "pause" } | { do: "toggle" }
  | { do: "step"; by: number }      // data points forward or back
  | { do: "overtake"; by: number }  // to the next or previous change of rank
  | { do: "seek"; t: number; final: boolean } // quarters since year 0; final: the drag ended, write the link
  | { do: "hover"; x: number; y: number } | { do: "light"; target: number } // a mark that has the keyboard's focus
  | { do: "leave" } // pointer over the stage, in CSS pixels
  | { do: "press"; x: number; y: number }   // choose what is there
  | { do: "open"; target: number } // press for those who have no pointer: target of an outline row
  | { do: "grab"; x: number; y: number }    // take hold of a mark that can be dragged
  | { do: "drag"; x: number; y: number }    // where the finger is now
  | { do: "drop" }                          // let go
  | { do: "close" }                // the source card
  | { do: "reset" }                // the model's parameters
  | { do: "walk"; to: string }     // along a chain, with what is carried; "": back to where the reader came from
  | { do: "lesson"; by: number }   // next, back; 0 returns to the step's own view
  | { do: "guess"; value: number } // while the reader is thinking
  | { do: "commit" }               // the guess stands: show what happened
  | { do: "skip" }                 // of a system: the answer without a guess
  | { do: "again" };               // take the guess back

/** A row of the outline: what a screen reader gets, in reading order. */
export interface Row {
  level: number;
  role: "heading" | "clock" | "item" | "remark" | "legend";
  label: string;
  value: string;
  /** For `open`; 0 when the row opens nothing. */
  target: number;
  /** Where the mark is on the stage, CSS pixels; absent when it has none. */
  box?: [x: number, y: number, w: number, h: number];
}

/** A mark of the picture, for pointer labels and arrow keys; `label` and `value` are those of its row where it has one. */
export interface Mark {
  /** For `open`. */
  target: number;
  label: string;
  value: string;
  /** What these leave open of period and kind of knowing; "" for nothing. */
  more: string;
  /** It opens a card or comes into focus. */
  opens: boolean;
  /** What is drawn, CSS pixels; all 0 where it has no place. */
  box: [x: number, y: number, w: number, h: number];
}

export interface Option { value: string; label: string; note?: string; off?: boolean }

/** A control of the view, drawn by the page as an ordinary form element. */
export type Control =
  | { type: "choice"; key: string; label: string; value: string; options: Option[]; style: "tabs" | "menu" }
  | { type: "switch"; key: string; label: string; value: boolean; help?: string }
  | { type: "slider"; key: string; label: string; help: Prose; value: number; text: string; min: number; max: number; step: number;
      /** Stretch of the range that sources support. */ band?: [number, number]; initial: number; changed: boolean;
      /** What is behind the default, for `n=`: a figure, or the card of the assumption, and the label says so. */ figure: string; backing: string };

/** One point of the scrubber. */
export interface Tick { t: number; label: string; kind: "point" | "break" | "overtake"; note?: string }

export interface Timeline {
  min: number; max: number; t: number;
  /** Present where `t` counts the years of a system, and not quarters. */
  years?: true;
  /** The period in words: the scrubber's aria-valuetext. */
  text: string;
  /** The forms that the words take along the track, with 0 for every digit: room for them all is room for every moment. */
  shapes: string[];
  ticks: Tick[];
  playing: boolean; atEnd: boolean;
  speed: string; // "0.5" "1" "2" "4"
  /** Why the animation stands still here, when a break stopped it. */
  stopped: Prose;
}

/** `lang` is of the title; `host` is the site it was read on where that is not the publisher's own. */
export interface Source { title: string; lang: string; publisher: string; host: string; url: string; date: string; via: string; upstream: string }

/** Words in pieces: a piece is text, or a number with the key of its card, for `n=`. */
export type Prose = (string | { text: string; n: string })[];

/** A figure opened: every printed number leads to one. */
export interface Card {
  id: string; title: string; value: string; period: string; kind: string; kindNote: string; scope: string; /** where on the source it was read */ place: string; note: Prose;
  token: string; /** Absent where the number was worked out: then `terms` have theirs. */ source?: Source;
  /** Address of the company's own paper that the page names; "" for none. */
  filing: string;
  /** Other sources' figures for the same thing. */
  others: { value: string; kind: string; note: Prose; filing: string; source: Source }[];
  /** What a number that was worked out rests on; `from` is the value before it was converted, `n` the key of its own card. */
  terms: { label: string; value: string; from: string; period: string; n: string; source?: Source }[];
  /** What the sources tell in several ways: what clashes, the accounts where they are no figures, and the other rows, by card. */
  clashes: { text: string; sides: string[]; others: { id: string; title: string; value: string }[] }[];
}

/** What the reader guesses before it is told. */
export interface Guess {
  question: Prose; min: number; max: number; step: number; value: number; text: string;
  /** A reader types in his own unit: scale of value's make one of it, between these words. */ scale: number; before: string; after: string;
  committed: boolean; /** what the truth is called */ as: string; truth: string; answer: Prose; score: string; figure: string;
}

export interface Lesson {
  /** `step` is its place, `id` what links call it. */
  step: number; id: string; count: number; title: Prose; body: Prose[]; // paragraphs
  /** The link has named another page, or none; this one was taken for it. */
  taken: boolean;
  /** The reader has moved something since the step began. */
  strayed: boolean;
  guess?: Guess;
  links: { step: number; id: string; title: string; query: string }[];
}

export interface Table {
  caption: string;
  columns: { label: string; numeric: boolean; unit?: string }[]; // unit: what the numbers of a column count
  rows: { cells: string[]; /** figure ids for `n=`, one per cell, "" for none */ figures: string[] }[];
}

/** A system that can be opened. */
export interface Neighbour { id: string; name: string }

/** A way along a chain: the link that it leads to, what it is called, and what is said of it. */
export interface Way extends Neighbour { query: string; label: string; lines: string[] }

/** What of a curve moves with the sliders. */
export interface Bend {
  now: (number | null)[]; was: (number | null)[];
  at: [number | null, number | null]; zero: [number];
  left: string; right: string; low: string; high: string; atText: string;
  /** Where the curve goes through nought. */
  even: { at: [number]; text: string }[];
  /** The curve in a sentence. */
  said: string;
}

/**
 * What follows a finger: what of the panel is told while a slider, a mark or a guess is moved (`Exports.yuntuFollow`). The
 * panel itself is handed out when it rests (`Stage.tell`), or as soon as anything else happens.
 */
export interface Moved {
  /** Of a system: in the order of the panel's sliders. */
  sliders?: { value: number; text: string; changed: boolean }[];
  /** The first sentences of the panel's body, in place of those that it had; `whole`: all of them. */
  body?: Prose[]; whole?: boolean;
  /** Where it was asked for. */
  curve?: Bend;
  /** Where the reader's guess stands that is not told yet. */
  guess?: { value: number; text: string };
}

/** Projects that the reader sorts before he is told what became of them, all in words; `go` is the button to be told, or to sort again. */
export interface Sort {
  told: boolean; title: string; help: string; go: string; none: string;
  fates: Option[];
  /** `yours` and `accounts` once it is told; no account where none was found. */
  projects: { id: string; name: string; yours?: string; accounts?: { fate: string; text: string; about: string; n: string }[] }[];
}

/** What comes with every system: formula, curve, what matters most, the receipt. Parts are 0 to 1; null is "no answer". */
export interface System {
  id: string; name: string;
  /** Until it is answered the panel has no claim, no sentence and no result. */
  guess?: Guess;
  /** Any result over any parameter: `now` and `was` (before the sliders moved) are heights at equal steps from the left edge to the right. */
  curve?: { x: string; y: string; xs: Option[]; ys: Option[] } & Bend;
  /** Which result the bars are about, and what each parameter does to it: where it is at the low end, at the high end, and now. */
  mattersTo?: string;
  matters?: { key: string; label: string; bar: (number | null)[]; low: string; high: string; sourced: boolean }[];
  /** The scenario in rows; `keep` is the value of `vs` that keeps it for a comparison. */
  receipt?: { compared: boolean; moved: boolean; keep: string; rows: { label: string; /** what was carried here, and from where */ from?: string; now: string; before: string; versus?: string; /** its card; "" of a system that was gone through */ n: string; param: boolean }[] };
  /** MathML, a definition each. */
  formula: string[];
  /** The spreadsheet with the same formulas, from the site's root. */
  book: string;
  /** Where the reader came from with what was carried, and where that goes on to. */
  chain?: { carried?: Way; onward: Way[] };
  sort?: Sort;
  related: Neighbour[]; previous?: Neighbour; next?: Neighbour;
}

/** All that the page shows around the stage. A new one is handed out only when something in it changed, never per frame. */
export interface Panel {
  version: number;
  lang: Lang; theme: "auto" | "light" | "dark"; ui: "full" | "min" | "none"; projector: boolean; motion: "auto" | "full" | "reduced";
  /** What was asked for and can't be shown yet, as a link, and the files that it needs: the page brings them (`Stage.add`) or can't (`Stage.stay`). Until then all is as it was. */
  wants?: { files: string[]; query: string };
  query: string;
  /** document.title, the claim over the words, the sentences under it. */
  title: string; /** what stands before the claim while a slider is not where the claim holds, with its space */ began: string; headline: Prose; body: Prose[];
  views: Option[]; view: string;
  /** Pages of the lesson; 0 where there is none. */
  steps: number;
  controls: Control[];
  timeline?: Timeline;
  /** The series and its scope in words, who publishes it, and the pages that the figures on screen were read on. */
  /** …and with which period whose figures end, as a sentence; `credit` is who publishes it in one line, or how it came about. */
  source: { text: string; publisher: string; credit: string; ends: string; sources: Source[] };
  legend: { mark: "solid" | "hatched" | "derived" | "estimate" | "target" | "break" | "band" | "whisker" | "rank" | "ended"; label: string }[];
  outline: Row[];
  table: Table;
  system?: System;
  card?: Card;
  lesson?: Lesson;
  /** A sentence for the live region; "" for silence. */
  announce: string;
  /** What was wrong with the link that led here, in the reader's language. */
  problems: string[];
  /** Words of the page itself in this language, by id of data/text/…/ui.csv; present in the first panel and when the language changes. */
  words?: Record<string, string>;
}

/** A 1 at the end says that the piece was not typed so, but taken for what was typed: a like sound, a slip. */
export type MatchedRange = [from: number, to: number] | [from: number, to: number, like: 1];

export interface Found {
  id: string; kind: string; kindLabel: string;
  name: Record<Lang, string>;
  /** The form that matched when it is not the name shown; "" otherwise. */
  matched: string;
  /** How the page says it, with {text} where `matched` goes; "" when there is none. */
  phrase: string;
  /** UTF-16 ranges of the shown name to mark; empty when another form matched. */
  ranges: MatchedRange[];
  /** The same in `matched`. */
  matchedRanges: MatchedRange[];
  /** How it matched, in words, where what is marked does not show it; "" otherwise. */
  why: string;
  score: number;
  /** Where choosing it leads. */
  query: string;
  /** It leads to the contents instead, a page of its own. */
  page?: "contents";
  /** A line under the name: what it is, or the period and value. */
  note: string;
}

export interface Stats {
  painter: "gpu" | "2d" | "none";
  frames: number;      // drawn since start
  builds: number;      // display lists built since start
  allocs: number;      // heap objects since start
  missing: number;     // glyphs that pictures wanted since start and the baked fonts lack
  cpuMs: number;       // last frame: build and paint
  heapBytes: number;
  loadedBytes: number;
}

export interface Yuntu {
  ready: Promise<void>;
  query(): string;
  /** Opens a link's query; true when all of it was understood. */
  go(query: string): boolean;
  do(action: Action): void;
  /**
   * `nearest`: nothing matches, and these are only near; with `perhaps` near enough to have been meant.
   * `waiting`: not all names are there yet, so nothing is found; ask again.
   */
  search(text: string, limit?: number): { hits: Found[]; nearest: boolean; perhaps: boolean; waiting: boolean };
  outline(): Row[];
  panel(): Panel;
  /** Called after each change of the panel; returns the remover. */
  onChange(listener: (panel: Panel) => void): () => void;
  /** Called when only time moved: cheap, at most once a frame. */
  onTime(listener: (t: number, text: string) => void): () => void;
  /** The picture as it stands, a file of its own with title and source; on white paper whatever the theme: "print" at a sheet's size, "stage" at the stage's. */
  svg(how?: "" | "print" | "stage", /** where the picture is alive, for the file's last line */ link?: string): string;
  csv(): string;
  /** What to call the table or the picture as a file, without its ending: market, view, unit, period. */
  fileName(of: "data" | "picture"): string;
  stats(): Stats;
}

/** What only the page's shell uses. */
export interface Stage {
  /** CSS pixels and device scale; the picture follows. */
  resize(width: number, height: number, scale: number): void;
  /** Off-screen or hidden: nothing runs; resuming does not jump. */
  visible(on: boolean): void;
  /** System preferences; letters: the size of the browser's text against the usual one. */
  prefers(dark: boolean, reducedMotion: boolean, moreContrast: boolean, letters: number): void;
  /** Switch the painter; "gpu" needs WebGL2. The state stays. */
  paint(with_: "gpu" | "2d" | "none"): void;
  /** 2D painter only: something changed, ask for frames until `yuntuFrame` wants no more. Called once at once; returns the remover. */
  onWake(listener: () => void): () => void;
  /** Takes a file of the dataset that came later: the words of a language, what systems, cards or search need. Answers in one word what is wrong with it, or "". */
  add(file: Uint8Array): string;
  /** The files that the panel wants can't be had: what is shown stays. */
  stay(): void;
  /** The mark at a point of the stage: the pointer's shape and label. */
  at(x: number, y: number): Mark | null;
  /** The mark next to a target: 0 left, 1 right, 2 up, 3 down; from 0, or a target without a mark, the first on the way in. */
  next(target: number, way: number): Mark | null;
  /** What a target is. */
  mark(target: number): Mark | null;
  /** Whether a mark that can be dragged is at a point of the stage. */
  grip(x: number, y: number): boolean;
  /** Who listens to `onChange` and `onWake`: a program that takes this one's place finds them here. */
  changes: Set<(panel: Panel) => void>;
  wakes: Set<() => void>;
  /** The listeners of `onTime`, which the 2D painter's loop calls itself. */
  times: Set<(t: number, text: string) => void>;
  /** The time's words, as the last frame left them, which also stand at `head`. */
  timeText(): string;
  /** Hands out a panel that has changed during a frame, or that waits for a finger to rest. */
  tell(): void;
  /** The listeners of what follows a finger and was moved by playing; the 2D painter's loop calls them itself. */
  follows: Set<() => void>;
  /** Has the painter look again, after `yuntuMove` and `yuntuDrag`. */
  repaint(): void;
}

/**
 * What the 2D painter's loop calls directly, because a call of a wasm function makes no garbage.
 * `head` is 20 words: [ops, opCount, coords, coordCount, text, textCount, width*64, height*64, paper RGBA, scale*4096, version,
 * runs, runCount, images, imageCount, pixels, pixelCount, generation, timeText, timeTextCount], places as byte offsets in `mem`.
 */
export interface Exports {
  mem: WebAssembly.Memory;
  /** A frame: ms since the last one; answers bits: 1 another is wanted, 2 time moved, 4 its words too, 8 the panel changed, 16 what follows a finger. */
  yuntuFrame(ms: number): number;
  /** A finger has moved a slider, by its place among the panel's, or the guess (-1): answers bits as yuntuFrame does. */
  yuntuMove(slider: number, value: number): number;
  /** A finger has moved the mark that it holds. */
  yuntuDrag(x: number, y: number): number;
  /** Writes a Moved as JSON, with the curve or without; answers how many bytes it has at yuntuMoved. */
  yuntuFollow(curve: 0 | 1): number;
  yuntuMoved(): number;
  yuntuHead(): number;
  yuntuTime(): number;
}

declare global {
  interface Window { yuntu: Yuntu; yuntuStage: Stage }
}
