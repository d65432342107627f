// @ts-check
const go = new (/** @type {any} */ (globalThis).Go)();
WebAssembly.instantiateStreaming(fetch('empty.wasm'), go.importObject).then((r) => go.run(r.instance));
