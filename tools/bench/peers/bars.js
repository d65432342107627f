// @ts-check
// Our painters without the product: starts tools/bench/bars and gives it what it asks for.

import { createPainter } from '../../../web/stage2d.js';

/** @type {any} */
const w = window;
const query = new URLSearchParams(location.search), get = (/** @type {string} */ url) => fetch(url);
const width = Number(query.get('w')), height = Number(query.get('h')), canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('flat'));
w.barsData = await (await get(String(query.get('data')))).text();
w.barsCore = new Uint8Array(await (await get('dataset.msgp')).arrayBuffer());
w.barsWords = new Uint8Array(await (await get('dataset.en.msgp')).arrayBuffer());
w.barsWidth = width;
w.barsHeight = height;
w.barsPainter = query.get('painter');
const go = new w.Go(), { instance } = await WebAssembly.instantiateStreaming(get('bars.wasm'), go.importObject);
w.barsReady = (/** @type {any} */ stage) => {
  if (stage) {
    canvas.style.width = width + 'px';
    canvas.style.height = height + 'px';
    createPainter(canvas, /** @type {any} */ (instance.exports), stage);
  } else canvas.remove();
  requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.classList.add('live')));
};
w.play = () => {};
go.run(instance);
