// @ts-check
/**
 * What follows a finger. A slider, a mark of the picture or a guess is moved up to sixty times a second: in that frame
 * follow picture, sliders, sentence and curve, and the rest of the panel when it rests. The program's functions are called
 * directly, because such a call makes no garbage.
 */

/** @typedef {import("./bridge").Exports} Exports */
/** @typedef {import("./bridge").Moved} Moved */

/** After so many ms without a move it rests. */
export const REST = 150;

// What the program answers, and what stands for the guess among sliders.
const PANEL = 8, FINGER = 16, GUESS = -1;

/**
 * @typedef {{slider: (place: number, v: number) => void, guess: (v: number) => void, mark: (x: number, y: number) => void, rest: () => void}} Mover
 * @param {{program: Exports}} boot the program may become another @param {import("./bridge").Stage} stage
 * @param {{shows: (moved: Moved) => void, curve: () => boolean, playing: () => boolean, paint: () => void}} page
 * @returns {Mover}
 */
export function mover(boot, stage, page) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let resting;
  const text = new TextDecoder();
  function rest() {
    clearTimeout(resting);
    resting = undefined;
    stage.tell();
  }
  function follow() {
    const { program } = boot, bytes = program.yuntuFollow(page.curve() ? 1 : 0);
    page.shows(JSON.parse(text.decode(new Uint8Array(program.mem.buffer, program.yuntuMoved(), bytes))));
    clearTimeout(resting);
    resting = page.playing() ? undefined : setTimeout(rest, REST);
  }
  /** @param {number} said */
  function hear(said) {
    if (said & PANEL) rest(); // it was more than a move
    if (said & FINGER) follow();
    if (said) page.paint();
  }
  stage.follows.add(follow); // what plays moves a slider too
  return {
    slider: (place, v) => hear(boot.program.yuntuMove(place, v)),
    guess: (v) => hear(boot.program.yuntuMove(GUESS, v)),
    mark: (x, y) => hear(boot.program.yuntuDrag(x, y)),
    rest: () => { if (resting) rest(); },
  };
}
