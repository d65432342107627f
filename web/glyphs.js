// @ts-check
/** The second painter's letters: images of glyphs and of whole labels, in the colours that are asked for. */

const PAGE = 512, HIGH = 64; // a canvas of tinted glyphs
const PAGES = 128;
const WIDE = 2048; // a label that is wider stays glyphs
const SEEN = 4, GAP = 16, EVERY = 8; // in so many pictures, with fewer between them, and a label is one image; so many pictures from one look to the next

/** @typedef {{spot: number, dx: number, dy: number, run: number[], rgb: number, picture: number, seen: number}} Label picture: the last that it was in; seen: in how many before that without a longer gap */

/** Whether a label is the one in the run: hashes may meet. @param {Label} label @param {Int32Array} ints @param {number} run @param {number} n @param {number} rgb */
function same(label, ints, run, n, rgb) {
  const kept = label.run;
  if (kept.length !== 3 * n || label.rgb !== rgb) return false;
  const dx = ints[run + 1] - kept[1], dy = ints[run + 2] - kept[2];
  for (let i = 0; i < 3 * n; i += 3) {
    if (kept[i] !== ints[run + i] || ints[run + i + 1] - kept[i + 1] !== dx || ints[run + i + 2] - kept[i + 2] !== dy) return false;
  }
  return true;
}

/** Glyph images in the colours that were asked for, on low canvases: writing to one makes the browser copy all of it. */
export class Glyphs {
  /** @param {() => void} lost called when a canvas has lost what was on it */
  constructor(lost) {
    this.lost = lost;
    /** @type {CanvasRenderingContext2D[]} */ this.pages = [];
    /** @type {Map<number, number[]>} spot of an image, by RGB */ this.tints = new Map();
    /** @type {number[]} */ this.now = [];
    this.rgb = 0;
    /** @type {Map<number, Label>} whole labels, by a hash of glyphs, places and colour */ this.labels = new Map();
    this.dx = this.dy = 0;
    this.picture = 0;
    // Of each spot: its page and place.
    /** @type {number[]} */ this.page = [];
    /** @type {number[]} */ this.u = [];
    /** @type {number[]} */ this.v = [];
    /** @type {number[]} */ this.w = [];
    /** @type {number[]} */ this.h = [];
    /** Images made and not yet written: spot, place in it, image and RGB of each. @type {number[]} */ this.wet = [];
    /** Labels that have stood long enough to become an image when this picture is through. @type {Label[]} */ this.standing = [];
    this.generation = -1;
    this.images = 0;
    this.pixels = 0;
    this.current = -1;
    this.x = this.y = this.high = 0;
    this.full = false;
    /** @type {Uint32Array} */ this.words = new Uint32Array(0);
    /** @type {Uint8Array} */ this.bytes = new Uint8Array(0);
    this.clear();
  }

  clear() {
    this.tints.clear();
    this.labels.clear();
    this.wet.length = this.standing.length = this.page.length = this.u.length = this.v.length = this.w.length = this.h.length = 0;
    this.current = -1; // the page being filled
    this.x = this.y = this.high = 0;
    this.full = false;
  }

  /** Forgets the canvases too. */
  drop() {
    for (const page of this.pages) page.canvas.removeEventListener("contextlost", this.lost);
    this.pages.length = 0;
    this.clear();
  }

  /** @param {Uint32Array} head @param {Uint32Array} words @param {Uint8Array} bytes */
  use(head, words, bytes) {
    this.words = words;
    this.bytes = bytes;
    this.picture++;
    this.images = head[13] >> 2;
    this.pixels = head[15];
    if (head[17] !== this.generation || this.full) {
      this.generation = head[17];
      this.clear();
    }
  }

  /** @param {number} rgb */
  tint(rgb) {
    if (rgb === this.rgb && this.tints.size) return;
    this.rgb = rgb;
    let now = this.tints.get(rgb);
    if (!now) this.tints.set(rgb, now = []);
    this.now = now;
  }

  /** @param {number} image @returns {number} */
  spot(image) {
    const s = this.now[image];
    return s === undefined ? this.make(image) : s;
  }

  /**
   * The spot of a whole label, -1 when it has none. A label that is seen again becomes one image, because one copy of it
   * costs as much as one copy of a glyph (see compose), and one that moves has as many images as places within a pixel; what comes
   * and goes, as numbers do under a slider, never does.
   * dx, dy then say where the image begins, from the first glyph.
   * @param {Int32Array} ints @param {number} run @param {number} n
   */
  whole(ints, run, n) {
    const x0 = ints[run + 1], y0 = ints[run + 2];
    let key = this.rgb ^ (n << 24);
    for (let i = 0, at = run; i < n; i++, at += 3) {
      key = Math.imul(key ^ ints[at], 0x01000193);
      key = Math.imul(key ^ (((ints[at + 1] - x0) << 16) ^ (ints[at + 2] - y0)), 0x01000193) ^ (key >>> 15);
    }
    let label = this.labels.get(key);
    if (!label) {
      if (this.labels.size > 2048) this.labels.clear();
      this.labels.set(key, label = { spot: -1, dx: 0, dy: 0, run: Array.from(ints.subarray(run, run + 3 * n)), rgb: this.rgb, picture: this.picture, seen: 0 });
      return -1;
    }
    if (label.spot < 0) {
      if (label.picture !== this.picture) { // it may stand in a picture twice
        label.seen = this.picture - label.picture < GAP ? label.seen + 1 : 0;
        label.picture = this.picture;
        if (label.seen === SEEN) this.standing.push(label);
      }
    }
    if (label.spot < 0 || !same(label, ints, run, n, this.rgb)) return -1;
    this.dx = label.dx;
    this.dy = label.dy;
    return label.spot;
  }

  /** Makes images of the labels that were seen again, those of some pictures at once when one is through: each write to a canvas makes the browser copy it. */
  compose() {
    const { standing, words, images, wet } = this;
    if (this.picture % EVERY) return;
    for (const label of standing) {
      const { run } = label;
      let left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
      for (let i = 0; i < run.length; i += 3) {
        const at = images + 4 * run[i];
        left = Math.min(left, run[i + 1]);
        top = Math.min(top, run[i + 2]);
        right = Math.max(right, run[i + 1] + words[at + 1]);
        bottom = Math.max(bottom, run[i + 2] + words[at + 2]);
      }
      if (right - left > WIDE || this.full) continue;
      label.spot = this.room(right - left, bottom - top);
      label.dx = left - run[1];
      label.dy = top - run[2];
      for (let i = 0; i < run.length; i += 3) wet.push(label.spot, run[i + 1] - left, run[i + 2] - top, run[i], label.rgb);
    }
    standing.length = 0;
    if (wet.length) this.dry();
  }

  /** @param {number} image */
  make(image) {
    const at = this.images + 4 * image;
    const spot = this.room(this.words[at + 1], this.words[at + 2]);
    this.wet.push(spot, 0, 0, image, this.rgb);
    while (this.now.length < image) this.now.push(/** @type {any} */ (undefined)); // stays a packed array
    this.now[image] = spot;
    return spot;
  }

  /** Writes the images that were made, a row of a canvas at once. */
  dry() {
    const { wet, u, v, words, bytes } = this;
    for (let i = 0; i < wet.length;) {
      const first = wet[i], page = this.page[first], left = u[first], top = v[first];
      let end = i, wide = 0, high = 0;
      for (; end < wet.length && this.page[wet[end]] === page && v[wet[end]] === top; end += 5) {
        wide = u[wet[end]] + this.w[wet[end]] - left;
        high = Math.max(high, this.h[wet[end]]);
      }
      const data = this.pages[page].createImageData(wide, high), d = data.data;
      for (; i < end; i += 5) {
        const at = this.images + 4 * wet[i + 3], w = words[at + 1], h = words[at + 2], rgb = wet[i + 4];
        for (let y = 0, from = this.pixels + words[at]; y < h; y++) {
          for (let x = 0, to = 4 * ((wet[i + 2] + y) * wide + u[wet[i]] - left + wet[i + 1]); x < w; x++, to += 4) {
            const under = d[to + 3], over = bytes[from++]; // boxes of neighbours overlap
            d[to] = rgb >>> 16; d[to + 1] = (rgb >>> 8) & 255; d[to + 2] = rgb & 255; d[to + 3] = under + over - under * over / 255;
          }
        }
      }
      this.pages[page].putImageData(data, left, top);
    }
    wet.length = 0;
  }

  /** A new spot of w by h pixels, empty. @param {number} w @param {number} h */
  room(w, h) {
    if (this.x + w > PAGE) { this.x = 0; this.y += this.high + 1; this.high = 0; }
    if (this.current < 0 || this.y + h > HIGH || w > PAGE) {
      this.current++;
      this.x = this.y = this.high = 0;
      if (this.current >= PAGES) this.full = true; // begins anew with the next picture; this one is still whole
      const wide = Math.max(PAGE, w), high = Math.max(HIGH, h), page = this.pages[this.current];
      if (page && page.canvas.width >= wide && page.canvas.height >= high) page.clearRect(0, 0, wide, high);
      else {
        const canvas = document.createElement("canvas");
        canvas.width = wide;
        canvas.height = high;
        canvas.addEventListener("contextlost", this.lost);
        this.pages[this.current] = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
      }
    }
    const spot = this.page.length;
    this.page.push(this.current);
    this.u.push(this.x); this.v.push(this.y); this.w.push(w); this.h.push(h);
    this.x += w + 1;
    this.high = Math.max(this.high, h);
    return spot;
  }
}
