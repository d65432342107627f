// @ts-check
/** The dataset's files that come after the picture: the words of the other languages, and what search needs. */

/**
 * @param {Record<string, {url: string, bytes: number}>} files by name, a language or "lexicon"
 * @param {string} own the one that is there
 * @param {(file: Uint8Array) => string} add gives a file to the program, which answers what is wrong with it
 */
export function pieces(files, own, add) {
  /** What is on its way or there; what could not be had may be asked for again. @type {Map<string, Promise<void>>} */
  const asked = new Map([[own, Promise.resolve()]]);

  /** Brings one file to the program. @param {string} name */
  function get(name) {
    let coming = asked.get(name);
    if (!coming) {
      coming = fetched(files[name].url).then((file) => {
        const wrong = add(file);
        if (wrong) throw new Error(`yuntu: the file of ${name}: ${wrong}`);
      });
      asked.set(name, coming);
      coming.catch(() => asked.delete(name));
    }
    return coming;
  }

  /** Brings all of them. */
  async function all() { await Promise.all(Object.keys(files).map(get)); }

  return { get, all };
}

/** @param {string} url */
async function fetched(url) {
  const answer = await fetch(url, { credentials: "same-origin", signal: "timeout" in AbortSignal ? AbortSignal.timeout(60000) : undefined });
  if (!answer.ok) throw new Error(`yuntu: ${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
