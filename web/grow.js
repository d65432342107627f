// @ts-check
/**
 * The program that comes first, where the page paints, makes charts alone (wasm/view/makers_charts.go): it is lighter by a
 * quarter. When a system is asked for, the whole one takes its place, in the same page: `window.yuntu` and
 * `window.yuntuStage` stay the objects that they are, with whoever listens to them, and speak for the other program.
 */

/**
 * Starts a program with what the page has, and ends the one before. After an error that one goes on.
 * @param {any} boot @param {WebAssembly.Module} module
 * @param {string[]} pieces the names of what the page has of the dataset, a language first
 * @param {Uint8Array[]} dataset the core and those pieces
 * @param {() => string} resume the link of what is shown, at the last moment
 */
export async function takeOver(boot, module, pieces, dataset, resume) {
  const page = /** @type {any} */ (window), { yuntu, yuntuStage } = page, { ready } = yuntu, before = boot.go, go = new page.Go();
  const instance = await WebAssembly.instantiate(module, go.importObject);
  Object.assign(boot, { dataset, pieces, resume: resume() });
  const ended = go.run(instance);
  let over = false;
  ended.catch(() => {}).then(() => { over = true; });
  for (let tries = 0; yuntu.ready === ready && page.yuntu === yuntu && !over && tries < 300; tries++) await new Promise((done) => { setTimeout(done, 50); });
  if (yuntu.ready === ready) { // it has not begun, or has refused to, and left an object that says why
    boot.silence(go);
    const why = page.yuntu === yuntu ? new Error("yuntu: the program did not begin", { cause: over && await ended.catch((/** @type {unknown} */ e) => e) }) : await page.yuntu.ready.catch((/** @type {unknown} */ e) => e);
    Object.assign(page, { yuntu, yuntuStage });
    throw why;
  }
  boot.silence(before);
  Object.assign(boot, { go, program: instance.exports });
  ended.then(() => boot.crashed(), (/** @type {unknown} */ e) => { console.error(e); boot.crashed(); });
}

/**
 * The link to go to, with what was set while what was shown before was seen once more; "" where the reader has gone elsewhere.
 * @param {string} to @param {string} began the link of what was shown then @param {string} now and of what is shown now
 * @param {string[]} kept the keys of what holds whatever is shown (habit, in wasm/app/pieces.go) @param {string[]} places those that lead elsewhere
 */
export function meanwhile(to, began, now, kept, places) {
  const [link, old, is] = [to, began, now].map((query) => new URLSearchParams(query)), differs = (/** @type {string} */ key) => old.get(key) !== is.get(key);
  if (places.some(differs)) return "";
  for (const key of kept.filter(differs)) {
    const value = is.get(key);
    if (value === null) link.delete(key); else link.set(key, value);
  }
  return to && link.toString();
}
