// @ts-check
/** The dataset's files that come after the picture: what systems and cards show, the words of the other languages, and what search needs. */

/**
 * @param {Record<string, {url: string, bytes: number}>} files by name: a language, "rest", a language's ".rest", "lexicon"
 * @param {string[]} there those that the program has
 * @param {string} own the page's language
 * @param {(file: Uint8Array) => string} add gives a file to the program, which answers what is wrong with it
 */
export function pieces(files, there, own, add) {
  /** What is on its way or there; what could not be had may be asked for again. @type {Map<string, Promise<void>>} */
  const asked = new Map(there.map((name) => [name, Promise.resolve()]));
  /** What failed once is fetched past the cache: a copy there that is spoilt stays so. @type {Set<string>} */
  const failed = new Set();
  /** Those that the program has. */
  const here = new Set(there);

  /** Brings one file to the program. @param {string} name */
  function get(name) {
    let coming = asked.get(name);
    if (!coming) {
      coming = fetched(files[name].url, failed.has(name)).then((file) => {
        const wrong = add(file);
        if (!wrong) here.add(name);
        if (wrong) throw Object.assign(new Error(`yuntu: the file of ${name}: ${wrong}`), { wrong });
      });
      asked.set(name, coming);
      coming.catch(() => { asked.delete(name); failed.add(name); });
    }
    return coming;
  }

  /** Brings what the reader's next step may need. */
  async function mine() { await Promise.all(["rest", `${own}.rest`].map(get)); }

  /** Brings all of them. */
  async function all() {
    await mine();
    await Promise.all(Object.keys(files).map(get));
  }

  /** Reads those again that the program has, a language first, for the one that takes its place. @param {string} lang @param {string} core */
  async function again(lang, core) {
    const names = [...new Set([lang, ...here])];
    return { names, files: await Promise.all([core, ...names.map((name) => files[name].url)].map((url) => fetched(url, false))) };
  }

  /** What came while another program took this one's place, and did not reach it, comes once more. @param {string[]} has */
  function missed(has) {
    for (const name of [...here].filter((n) => !has.includes(n))) {
      here.delete(name);
      asked.delete(name);
      get(name).catch((e) => { console.warn(e); });
    }
  }

  return { get, own: mine, all, again, missed };
}

/** @param {string} url @param {boolean} anew past the cache */
async function fetched(url, anew) { return new Uint8Array(await (await reply(url, anew)).arrayBuffer()); }

/**
 * The answer of our own site, which is given up where for a while no byte of it comes; those are counted on a twin, because a
 * browser keeps the code of a program only where it compiles the answer itself.
 * @param {string} url @param {boolean} anew past the cache
 */
async function reply(url, anew) {
  const stop = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let late;
  const wait = () => {
    clearTimeout(late);
    late = setTimeout(() => stop.abort(new Error(`yuntu: ${url}: no byte for a while`)), /** @type {any} */ (window).yuntuBoot.patience * 1000);
  };
  wait();
  try {
    const answer = await fetch(url, { cache: anew ? "reload" : "default", credentials: "same-origin", signal: stop.signal });
    if (!answer.ok) throw new Error(`yuntu: ${url}: ${answer.status}`);
    const twin = answer.clone().body?.getReader(), rest = async () => { while (twin && !(await twin.read()).done) wait(); };
    rest().catch(() => {}).finally(() => clearTimeout(late)); // who takes the answer hears of it
    return answer;
  } catch (e) {
    clearTimeout(late);
    throw e;
  }
}

/** Fetches and compiles a program. @param {string} url @param {boolean} anew past the cache @returns {Promise<WebAssembly.Module>} */
export async function compiled(url, anew) {
  const file = await reply(url, anew), streams = "compileStreaming" in WebAssembly && /^application\/wasm\b/.test(file.headers.get("Content-Type") ?? "");
  return streams ? WebAssembly.compileStreaming(file) : WebAssembly.compile(await file.arrayBuffer());
}
