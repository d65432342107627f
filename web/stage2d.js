// @ts-check
/**
 * The second painter: the same display list on a CanvasRenderingContext2D, for machines without a graphics card. It
 * reads the ops as flat arrays straight from the program's memory (wasm/scene/op.go has the layout) and makes no
 * garbage while it runs. Labels arrive as glyph images with their pixels (wasm/paint/mesh/sheet.go), the very ones
 * that the GPU painter shows; they are tinted once per colour and copied.
 */

import { Glyphs } from "./glyphs.js";

/** @typedef {import("./bridge").Stage} Stage */
/** @typedef {import("./bridge").Exports} Exports */

// Words of an op.
const KIND = 0, COLOR = 3, X = 4, Y = 5, W = 6, H = 7, SIZE = 8, WIDTH = 9, ON = 10, OFF = 11, FIRST = 12, COUNT = 13, ALPHA = 15, WORDS = 16;
// Kinds of op.
const RECT = 0, LINE = 1, AREA = 2, DOT = 3, SEGMENTS = 4, LABEL = 5, CLIP = 6, UNCLIP = 7;

// What yuntuFrame answers.
const MOVES = 1, TIME = 2, WORDS_OF_TIME = 4, PANEL = 8, FINGER = 16;

const HAIR = 1.01; // device pixels; up to one, lines are "hair lines"

/**
 * Paints on a canvas whenever the program has something new. The canvas fills its box; its pixels follow the stage.
 * @param {HTMLCanvasElement} canvas
 * @param {Exports} program
 * @param {Stage} stage
 * @returns {{stop: () => void, wake: () => void}}
 */
export function createPainter(canvas, program, stage) {
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) throw new Error("stage2d: no 2D context");
  const memory = program.mem, painter = new Painter(context, memory, () => anew());
  let head = new Uint32Array(memory.buffer, program.yuntuHead(), 20);
  let request = 0, last = 0, shown = -1, stopped = false, text = stage.timeText();
  const decoder = new TextDecoder();
  // The words change elsewhere too, with the language: then the program calls the listeners itself, and this hears of it.
  const heard = (/** @type {number} */ _, /** @type {string} */ words) => { text = words; };
  stage.times.add(heard);

  /** @param {number} now */
  function tick(now) {
    request = 0;
    // After a rest the first step is that of one frame: time that nobody saw does not pass.
    const ms = last ? Math.min(now - last, 100) : 16;
    const said = program.yuntuFrame(ms), again = said & MOVES;
    if (head.buffer !== memory.buffer) head = new Uint32Array(memory.buffer, program.yuntuHead(), 20); // the memory grew
    if (head[10] !== shown && !(/** @type {any} */ (context).isContextLost?.())) {
      shown = head[10];
      painter.paint(head);
    }
    if (said & TIME) {
      if (said & WORDS_OF_TIME) text = decoder.decode(new Uint8Array(memory.buffer, head[18], head[19])); // asked for by a call it would leave garbage in the program
      const t = program.yuntuTime();
      for (const listener of stage.times) listener(t, text);
    }
    if (said & PANEL) stage.tell();
    if (said & FINGER) for (const listener of stage.follows) listener();
    last = again ? now : 0;
    if (again) wake();
  }
  function wake() {
    if (!request && !stopped) request = requestAnimationFrame(tick);
  }
  // A graphics card that was reset takes every bitmap with it, and not every browser says so: after a rest they are made again.
  function anew() {
    if (stopped) return;
    painter.anew();
    shown = -1;
    wake();
  }
  const back = () => { if (!document.hidden) anew(); };
  canvas.addEventListener("contextrestored", anew);
  document.addEventListener("visibilitychange", back);
  const quiet = stage.onWake(wake);
  return {
    wake,
    stop() {
      stopped = true;
      canvas.removeEventListener("contextrestored", anew);
      document.removeEventListener("visibilitychange", back);
      quiet();
      stage.times.delete(heard);
      if (request) cancelAnimationFrame(request);
      request = 0;
    },
  };
}

class Painter {
  /** @param {CanvasRenderingContext2D} context @param {WebAssembly.Memory} memory @param {() => void} lost one of the bitmaps is gone */
  constructor(context, memory, lost) {
    this.c = context;
    this.memory = memory;
    this.glyphs = new Glyphs(lost);
    /** @type {ArrayBufferLike | null} */ this.buffer = null;
    this.words = new Uint32Array(0);
    this.ints = new Int32Array(0);
    this.floats = new Float32Array(0);
    this.bytes = new Uint8Array(0);
    this.scale = 1;
    /** @type {Map<number, string>} css colour of RGB */ this.css = new Map();
    /** @type {Map<number, number[]>} */ this.dashes = new Map();
    /** @type {number[]} */ this.solid = [];
    // The label that is being painted: its op, its run of glyphs; and where the ops end.
    this.at = this.run = this.end = 0;
    /** @type {Map<number, Map<number, CanvasPattern>>} hatching, by tile and width, by RGB */ this.hatches = new Map();
    this.forget();
  }

  /** The context was reset: what was set on it is unknown. */
  forget() {
    /** @type {number} RGB */ this.fill = -1;
    /** @type {number} RGB */ this.stroke = -1;
    /** @type {number} */ this.alpha = -1;
    /** @type {number} */ this.width = -1;
    /** @type {number[] | null} */ this.dash = null;
  }

  /** All bitmaps are made again, on canvases of their own. */
  anew() {
    this.hatches.clear();
    this.glyphs.drop();
    this.forget();
  }

  /** @param {Uint32Array} head */
  paint(head) {
    if (this.buffer !== this.memory.buffer) { // the memory grew
      const b = this.buffer = this.memory.buffer;
      this.words = new Uint32Array(b);
      this.ints = new Int32Array(b);
      this.floats = new Float32Array(b);
      this.bytes = new Uint8Array(b);
    }
    const { c, words, ints, floats } = this;
    const s = this.scale = head[9] / 4096;
    const w = Math.max(1, Math.round((head[6] / 64) * s)), h = Math.max(1, Math.round((head[7] / 64) * s));
    if (c.canvas.width !== w || c.canvas.height !== h) {
      c.canvas.width = w;
      c.canvas.height = h;
      this.forget();
    }
    if (this.fill === -1) { c.lineJoin = "round"; c.lineCap = "butt"; c.imageSmoothingEnabled = false; }
    this.glyphs.use(head, words, this.bytes);
    this.setFill(head[8] | 255, 1);
    c.fillRect(0, 0, w, h);
    let run = head[11] >> 2, clipped = false;
    const end = this.end = (head[0] >> 2) + head[1] * WORDS;
    for (let at = head[0] >> 2; at < end; at += WORDS) {
      const kind = words[at + KIND];
      if (kind === CLIP) {
        if (clipped) this.restore();
        clipped = true;
        c.save();
        c.beginPath();
        const x = Math.round(floats[at + X] * s), y = Math.round(floats[at + Y] * s);
        c.rect(x, y, Math.round((floats[at + X] + floats[at + W]) * s) - x, Math.round((floats[at + Y] + floats[at + H]) * s) - y);
        c.clip();
        continue;
      }
      if (kind === UNCLIP) {
        if (clipped) this.restore();
        clipped = false;
        continue;
      }
      const color = words[at + COLOR], opacity = floats[at + ALPHA];
      const seen = (color & 255) !== 0 && opacity > 0;
      switch (kind) {
        case LABEL: {
          this.at = at;
          this.run = run;
          const n = ints[run++];
          if (seen && n > 0) this.label(run, n, color, opacity);
          run += 3 * n;
          break;
        }
        case RECT: if (seen) this.rect(at, color, opacity); break;
        case LINE: if (seen) this.line(at, head[2] >> 2, color, opacity); break;
        case AREA: if (seen) this.area(at, head[2] >> 2, color, opacity); break;
        case DOT: if (seen) this.dot(at, color, opacity); break;
        case SEGMENTS: if (seen) this.segments(at, head[2] >> 2, color, opacity); break;
      }
    }
    if (clipped) this.restore();
    this.glyphs.compose();
  }

  restore() {
    this.c.restore();
    this.forget();
    this.c.lineJoin = "round";
    this.c.imageSmoothingEnabled = false;
  }

  /** @param {number} rgba */
  style(rgba) {
    const rgb = rgba >>> 8;
    let s = this.css.get(rgb);
    if (s === undefined) {
      if (this.css.size > 512) this.css.clear();
      this.css.set(rgb, s = "#" + rgb.toString(16).padStart(6, "0"));
    }
    return s;
  }

  /** @param {number} rgba @param {number} opacity */
  setAlpha(rgba, opacity) {
    const a = ((rgba & 255) / 255) * Math.min(1, opacity);
    if (a !== this.alpha) this.c.globalAlpha = this.alpha = a;
  }

  /** @param {number} rgba @param {number} opacity */
  setFill(rgba, opacity) {
    this.setAlpha(rgba, opacity);
    const rgb = rgba >>> 8;
    if (rgb !== this.fill) { this.fill = rgb; this.c.fillStyle = this.style(rgba); }
  }

  /** @param {number} at @param {number} rgba @param {number} opacity */
  setStroke(at, rgba, opacity) {
    const { c, floats, scale } = this;
    const rgb = rgba >>> 8;
    let width = floats[at + WIDTH] * scale;
    if (width < HAIR) { // browsers draw thinner lines by other rules; paler is what thinner looks like
      opacity *= Math.min(1, width);
      width = HAIR;
    }
    this.setAlpha(rgba, opacity);
    if (rgb !== this.stroke) { this.stroke = rgb; c.strokeStyle = this.style(rgba); }
    if (width !== this.width) c.lineWidth = this.width = width;
    const on = floats[at + ON] * scale, off = floats[at + OFF] * scale;
    let dash = this.solid;
    if (on > 0 && off > 0) {
      const key = Math.round(on * 64) * 32768 + Math.round(off * 64);
      dash = this.dashes.get(key) || [];
      if (!dash.length) {
        if (this.dashes.size > 64) this.dashes.clear();
        dash = [on, off];
        this.dashes.set(key, dash);
      }
    }
    if (dash !== this.dash) { this.dash = dash; c.setLineDash(dash); }
  }

  /** @param {number} at @param {number} color @param {number} opacity */
  rect(at, color, opacity) {
    const { c, floats, scale } = this;
    let x = floats[at + X] * scale, y = floats[at + Y] * scale, w = floats[at + W] * scale, h = floats[at + H] * scale;
    if (!(w > 0 && h > 0)) return;
    let radius = Math.min(floats[at + SIZE] * scale, w / 2, h / 2);
    const width = floats[at + WIDTH] * scale;
    if (!(width > 0)) {
      this.setFill(color, opacity);
      if (radius < 0.5) { c.fillRect(x, y, w, h); return; }
      this.path(x, y, w, h, radius);
      c.fill();
      return;
    }
    const inside = Math.min(width, w / 2, h / 2);
    if (radius < 0.5 && !(floats[at + ON] > 0)) { // four bars: sharp where they stand on whole pixels
      this.setFill(color, opacity);
      c.fillRect(x, y, w, inside);
      c.fillRect(x, y + h - inside, w, inside);
      c.fillRect(x, y + inside, inside, h - 2 * inside);
      c.fillRect(x + w - inside, y + inside, inside, h - 2 * inside);
      return;
    }
    x += inside / 2; y += inside / 2; w -= inside; h -= inside;
    radius = Math.max(0, radius - inside / 2);
    this.setStroke(at, color, opacity);
    c.lineJoin = "miter";
    this.path(x, y, w, h, radius);
    c.stroke();
    c.lineJoin = "round";
  }

  /** A rounded box, clockwise from the left end of its top edge: where dashes begin.
   * @param {number} x @param {number} y @param {number} w @param {number} h @param {number} r */
  path(x, y, w, h, r) {
    const c = this.c;
    c.beginPath();
    if (r > 0 && c.roundRect) { c.roundRect(x, y, w, h, r); return; } // quicker than its lines and arcs, where a browser has it
    c.moveTo(x + r, y);
    c.lineTo(x + w - r, y);
    if (r > 0) c.arc(x + w - r, y + r, r, -Math.PI / 2, 0);
    c.lineTo(x + w, y + h - r);
    if (r > 0) c.arc(x + w - r, y + h - r, r, 0, Math.PI / 2);
    c.lineTo(x + r, y + h);
    if (r > 0) c.arc(x + r, y + h - r, r, Math.PI / 2, Math.PI);
    c.lineTo(x, y + r);
    if (r > 0) c.arc(x + r, y + r, r, Math.PI, 1.5 * Math.PI);
    c.closePath();
  }

  /** @param {number} at @param {number} coords @param {number} color @param {number} opacity */
  line(at, coords, color, opacity) {
    const { c, floats, words, scale } = this;
    this.setStroke(at, color, opacity);
    let i = coords + words[at + FIRST];
    const end = i + words[at + COUNT];
    c.beginPath();
    c.moveTo(floats[i] * scale, floats[i + 1] * scale);
    for (i += 2; i < end; i += 2) c.lineTo(floats[i] * scale, floats[i + 1] * scale);
    c.stroke();
  }

  /** @param {number} at @param {number} coords @param {number} color @param {number} opacity */
  segments(at, coords, color, opacity) {
    const { c, floats, words, scale } = this;
    let i = coords + words[at + FIRST];
    const end = i + words[at + COUNT];
    if (floats[at + SIZE] > 0 && this.hatch(at, i, end, color, opacity)) return;
    this.setStroke(at, color, opacity);
    c.beginPath();
    for (; i < end; i += 4) {
      c.moveTo(floats[i] * scale, floats[i + 1] * scale);
      c.lineTo(floats[i + 2] * scale, floats[i + 3] * scale);
    }
    c.stroke();
  }

  /**
   * Hatching (scene.List.Hatch) is diagonals x + y = s with one gap between them, which a box filled with a pattern
   * shows for a tenth of the work. False when they are on their way elsewhere or the gap is no whole number of pixels.
   * @param {number} at @param {number} i @param {number} end @param {number} color @param {number} opacity
   */
  hatch(at, i, end, color, opacity) {
    const { c, floats: f, scale } = this;
    const gap = f[at + SIZE], tile = Math.round(gap * scale), width = f[at + WIDTH] * scale;
    if (tile < 3 || tile > 64 || Math.abs(gap * scale - tile) > 0.01 || f[at + ON] > 0) return false;
    const start = (f[i] + f[i + 1]) / gap;
    if (Math.abs(start - Math.round(start)) > 0.01) return false;
    let x0 = Infinity, y0 = Infinity, x1 = -Infinity, y1 = -Infinity;
    for (let j = i, s = f[i] + f[i + 1]; j < end; j += 4, s += gap) {
      const ax = f[j], ay = f[j + 1], bx = f[j + 2], by = f[j + 3];
      if (Math.abs(ax + ay - s) > 0.05 || Math.abs(bx + by - s) > 0.05) return false;
      x0 = Math.min(x0, ax); x1 = Math.max(x1, bx); y0 = Math.min(y0, by); y1 = Math.max(y1, ay);
    }
    const key = tile * 4096 + Math.round(width * 16); // fits a small number
    let byColor = this.hatches.get(key);
    if (!byColor) this.hatches.set(key, byColor = new Map());
    let pattern = byColor.get(color >>> 8);
    if (!pattern) {
      if (byColor.size > 64) byColor.clear();
      byColor.set(color >>> 8, pattern = this.weave(tile, width, color));
    }
    this.setAlpha(color, opacity);
    this.fill = -2;
    c.fillStyle = pattern;
    c.fillRect(x0 * scale, y0 * scale, (x1 - x0) * scale, (y1 - y0) * scale);
    return true;
  }

  /** One tile of hatching; coverage as the GPU painter has it. @param {number} tile @param {number} width @param {number} color */
  weave(tile, width, color) {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = tile;
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const data = context.createImageData(tile, tile), d = data.data;
    for (let y = 0, i = 0; y < tile; y++) for (let x = 0; x < tile; x++, i += 4) {
      const off = (x + y + 1) % tile, away = Math.min(off, tile - off) * Math.SQRT1_2; // from the nearest diagonal
      d[i] = color >>> 24; d[i + 1] = (color >>> 16) & 255; d[i + 2] = (color >>> 8) & 255;
      d[i + 3] = 255 * Math.max(0, Math.min(1, width, width / 2 + 0.5 - away));
    }
    context.putImageData(data, 0, 0);
    return /** @type {CanvasPattern} */ (this.c.createPattern(canvas, "repeat"));
  }

  /** @param {number} at @param {number} coords @param {number} color @param {number} opacity */
  area(at, coords, color, opacity) {
    const { c, floats, words, scale } = this;
    this.setFill(color, opacity);
    const first = coords + words[at + FIRST], end = first + words[at + COUNT];
    c.beginPath();
    c.moveTo(floats[first] * scale, floats[first + 1] * scale);
    for (let i = first + 3; i < end; i += 3) c.lineTo(floats[i] * scale, floats[i + 1] * scale);
    for (let i = end - 3; i >= first; i -= 3) c.lineTo(floats[i] * scale, floats[i + 2] * scale);
    c.fill();
  }

  /** @param {number} at @param {number} color @param {number} opacity */
  dot(at, color, opacity) {
    const { c, floats, scale } = this;
    const radius = floats[at + SIZE] * scale, width = floats[at + WIDTH] * scale;
    if (!(radius > 0)) return;
    const ring = width > 0 && width < radius;
    if (ring) this.setStroke(at, color, opacity); else this.setFill(color, opacity);
    c.beginPath();
    c.arc(floats[at + X] * scale, floats[at + Y] * scale, ring ? radius - width / 2 : radius, 0, 2 * Math.PI);
    if (ring) c.stroke(); else c.fill();
  }

  /** An image had to be made: all others that this picture still needs are made too, so that they are written at once. */
  ahead() {
    const { words, ints, floats, glyphs } = this, rgb = glyphs.rgb;
    let run = this.run;
    for (let at = this.at; at < this.end; at += WORDS) {
      if (words[at + KIND] !== LABEL) continue;
      const n = ints[run++], color = words[at + COLOR];
      if ((color & 255) !== 0 && floats[at + ALPHA] > 0) {
        glyphs.tint(color >>> 8);
        for (let i = 0; i < n; i++) glyphs.spot(ints[run + 3 * i]);
      }
      run += 3 * n;
    }
    glyphs.tint(rgb);
    glyphs.dry();
  }

  /** @param {number} run @param {number} n @param {number} color @param {number} opacity */
  label(run, n, color, opacity) {
    const { c, ints, glyphs } = this;
    this.setAlpha(color, opacity);
    glyphs.tint(color >>> 8);
    const whole = n > 2 ? glyphs.whole(ints, run, n) : -1;
    if (whole >= 0) {
      const w = glyphs.w[whole], h = glyphs.h[whole];
      c.drawImage(glyphs.pages[glyphs.page[whole]].canvas, glyphs.u[whole], glyphs.v[whole], w, h, ints[run + 1] + glyphs.dx, ints[run + 2] + glyphs.dy, w, h);
      return;
    }
    for (let i = 0; i < n; i++, run += 3) {
      const spot = glyphs.spot(ints[run]);
      if (glyphs.wet.length) this.ahead();
      const u = glyphs.u[spot], v = glyphs.v[spot], w = glyphs.w[spot], h = glyphs.h[spot];
      c.drawImage(glyphs.pages[glyphs.page[spot]].canvas, u, v, w, h, ints[run + 1], ints[run + 2], w, h);
    }
  }
}
