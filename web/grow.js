// @ts-check
/**
 * The program that comes first, where the page paints, makes charts alone (wasm/view/makers_charts.go): it is lighter by a
 * quarter. When a system is asked for, the whole one takes its place, in the same page: `window.yuntu` and
 * `window.yuntuStage` stay the objects that they are, with whoever listens to them, and speak for the other program.
 */

/** Fetches and compiles a program. @param {string} url @param {boolean} anew past the cache @returns {Promise<WebAssembly.Module>} */
export async function compiled(url, anew) {
  const answer = await fetch(url, { cache: anew ? "reload" : "default", credentials: "same-origin", signal: "timeout" in AbortSignal ? AbortSignal.timeout(180000) : undefined });
  if (!answer.ok) throw new Error(`yuntu: ${url}: ${answer.status}`);
  const streams = "compileStreaming" in WebAssembly && /^application\/wasm\b/.test(answer.headers.get("Content-Type") ?? "");
  return streams ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

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
  for (let tries = 0; yuntu.ready === ready && page.yuntu === yuntu && tries < 300; tries++) await new Promise((done) => { setTimeout(done, 50); });
  if (yuntu.ready === ready) { // it has not begun, or has refused to, and left an object that says why
    boot.silence(go);
    const why = page.yuntu === yuntu ? new Error("yuntu: the program did not begin") : await page.yuntu.ready.catch((/** @type {unknown} */ e) => e);
    Object.assign(page, { yuntu, yuntuStage });
    throw why;
  }
  boot.silence(before);
  Object.assign(boot, { go, program: instance.exports });
  ended.then(() => boot.crashed(), (/** @type {unknown} */ e) => { console.error(e); boot.crashed(); });
}
