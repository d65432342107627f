// @ts-check
// Looking at pictures, with the browser under test as the decoder.

/**
 * measure says how a PNG looks inside a rectangle: how many colours, and the mean of each channel.
 * @param {import('./driver.d.ts').Page} page
 * @param {Uint8Array} png
 * @param {{x: number, y: number, width: number, height: number}} [box]
 */
export function measure(page, png, box) {
  return page.eval(async (/** @type {string} */ data, /** @type {any} */ b) => {
    const image = new Image();
    image.src = 'data:image/png;base64,' + data;
    await image.decode();
    const r = b ?? { x: 0, y: 0, width: image.width, height: image.height };
    const canvas = document.createElement('canvas');
    canvas.width = r.width; canvas.height = r.height;
    const g = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { willReadFrequently: true }));
    g.drawImage(image, -r.x, -r.y);
    const d = g.getImageData(0, 0, canvas.width, canvas.height).data;
    const seen = new Set(), sum = [0, 0, 0];
    for (let i = 0; i < d.length; i += 4) {
      seen.add((d[i] >> 3) << 10 | (d[i + 1] >> 3) << 5 | d[i + 2] >> 3);
      for (let k = 0; k < 3; k++) sum[k] += d[i + k];
    }
    return { colors: seen.size, mean: sum.map((s) => s / (d.length / 4)) };
  }, Buffer.from(png).toString('base64'), box ?? null);
}

/**
 * differ compares two PNGs of the same size inside a rectangle, after shrinking both to a quarter, so that a different
 * feathering of edges does not count but a missing bar does.
 * @param {import('./driver.d.ts').Page} page
 * @param {Uint8Array} a
 * @param {Uint8Array} b
 * @param {{x: number, y: number, width: number, height: number}} box
 * @returns {Promise<{mean: number, far: number}>} mean difference per channel (0–255), and the part of pixels that differ by more than 40
 */
export function differ(page, a, b, box) {
  return page.eval(async (/** @type {string[]} */ both, /** @type {any} */ r) => {
    const grids = [];
    for (const data of both) {
      const image = new Image();
      image.src = 'data:image/png;base64,' + data;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(r.width / 4); canvas.height = Math.round(r.height / 4);
      const g = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { willReadFrequently: true }));
      g.imageSmoothingQuality = 'high';
      g.drawImage(image, r.x, r.y, r.width, r.height, 0, 0, canvas.width, canvas.height);
      grids.push(g.getImageData(0, 0, canvas.width, canvas.height).data);
    }
    const [p, q] = grids;
    let sum = 0, far = 0;
    for (let i = 0; i < p.length; i += 4) {
      let most = 0;
      for (let k = 0; k < 3; k++) { const d = Math.abs(p[i + k] - q[i + k]); sum += d; most = Math.max(most, d); }
      if (most > 40) far++;
    }
    return { mean: sum / (p.length / 4) / 3, far: far / (p.length / 4) };
  }, [a, b].map((x) => Buffer.from(x).toString('base64')), box);
}

/** box is where an element stands on the screen, in whole pixels. @param {import('./driver.d.ts').Page} page @param {string} selector */
export function box(page, selector) {
  return page.eval((/** @type {string} */ s) => {
    const r = /** @type {Element} */ (document.querySelector(s)).getBoundingClientRect();
    return { x: Math.round(r.x), y: Math.round(r.y), width: Math.round(r.width), height: Math.round(Math.min(r.height, innerHeight - r.y)) };
  }, selector);
}
