// @ts-check
// One process of decode.js: node decode-child.cjs wasm_exec.js decode.wasm rows.json columns.json dataset parts…
const { readFileSync } = require('node:fs');
const [exec, program, rows, columns, ...dataset] = process.argv.slice(2);
/** @type {any} */
const world = globalThis;
world.require = require;
world.fs = require('node:fs');
require(exec);

(async () => {
  const go = new world.Go();
  const { instance } = await WebAssembly.instantiate(readFileSync(program), go.importObject);
  go.run(instance);
  world.yuntuBytes(...dataset.map((file) => new Uint8Array(readFileSync(file))));
  // JSON comes over the wire as bytes too.
  const text = new TextDecoder(), r = readFileSync(rows), c = readFileSync(columns);
  /** @type {Record<string, () => any>} */
  const work = {
    yuntu: () => world.yuntuDecode(),
    rows: () => JSON.parse(text.decode(r)),
    columns: () => JSON.parse(text.decode(c)),
  };
  /** @type {Record<string, number[]>} */
  const took = {};
  for (let i = 0; i < 25; i++) {
    for (const [name, f] of Object.entries(work)) {
      const t = performance.now(), answer = f(), ms = performance.now() - t;
      if (typeof answer === 'string') throw new Error(answer);
      (took[name] ??= []).push(ms);
    }
  }
  /** @type {Record<string, number>} */
  const out = {};
  for (const [name, all] of Object.entries(took)) {
    out[name + 'Cold'] = all[0];
    out[name] = all.slice(5).sort((a, b) => a - b)[10];
  }
  console.log(JSON.stringify(out));
  process.exit(0);
})();
