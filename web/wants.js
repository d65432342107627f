// @ts-check
/** What is asked for before what it needs is there: the page brings that, and stays as it is meanwhile. */

import { word } from "./dom.js";
import { keep } from "./focus.js";
import { send } from "./frame.js";
import * as link from "./link.js";
import { KEY } from "./link.js";
import { compiled, pieces } from "./pieces.js";

/** @typedef {import("./bridge").Panel} Panel */

/** What the panel wants where the program makes no pictures of systems (wasm/app/pieces.go). */
const WHOLE = "systems";

/**
 * @param {any} boot @param {import("./bridge").Stage} stage @param {import("./bridge").Yuntu} yuntu
 * @param {{
 *   panel: () => Panel, // the one that is shown
 *   again: (query: string) => void, // asks for it once more
 *   hush: () => void, // takes away what boot has said
 *   swapped: () => void, // another program has taken this one's place, and knows nothing of the page yet
 * }} page
 */
export function wanting(boot, stage, yuntu, { panel, again, hush, swapped }) {
  let wanted = "";
  /** What a change that waits will be to the history. @type {"push" | "replace" | "none"} */
  let entry = "replace";
  const files = pieces(boot.files.pieces, boot.pieces, boot.lang, (file) => {
    let wrong = "";
    link.as(entry, () => { wrong = stage.add(file); });
    return wrong;
  });
  /** What the reader is told of what is wanted, and of what it was told last. @type {"" | "fetching" | "unfetched"} */
  let told = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let slow;
  let missed = "";

  /** Takes the panel that is shown now, and brings what it wants. @param {Panel} next */
  function heed(next) {
    if (next.wants && next.wants.query !== wanted) bring(next.wants);
    wanted = next.wants?.query ?? "";
    if (!wanted && (told !== "unfetched" || next.query !== missed)) arrived();
  }

  /** @param {NonNullable<Panel["wants"]>} wants */
  async function bring(wants) {
    if (!wanted || entry !== "push") entry = link.how();
    if (told !== "fetching") slow ??= setTimeout(() => { told = "fetching"; boot.say(told); }, 1000);
    try {
      await Promise.all(wants.files.filter((name) => name !== WHOLE).map(files.get));
      if (wants.files.includes(WHOLE)) await (growing ??= grown().finally(() => { growing = null; }));
    } catch (e) {
      console.error(e);
      if (panel().wants?.query !== wants.query) return; // something else is wanted by now
      stage.stay();
      arrived();
      [told, missed] = ["unfetched", panel().query];
      boot.say(told, [{ label: word("boot.retry"), act: () => { arrived(); again(wants.query); } }, { label: word("problems.dismiss"), act: () => keep(arrived) }]);
      send("error", { code: "unfetched", query: wants.query });
    }
  }

  /** Nothing is waited for any more: what was said of that leaves. */
  function arrived() {
    clearTimeout(slow);
    slow = undefined;
    if (told) { told = ""; hush(); }
  }

  /** The program that makes systems' pictures too, once it was asked for. @type {Promise<WebAssembly.Module> | null} */
  let whole = null;
  /** Fetches it, before it is needed where somebody is about to. */
  function ahead() {
    if (!whole && boot.partial) {
      const { url } = boot.files.programs[boot.painter], began = performance.now();
      whole = compiled(url, false).catch((e) => { // a copy in the cache may be spoilt; what doesn't come is in none
        if (performance.now() - began > boot.patience * 1000) throw e;
        return compiled(url, true);
      });
      whole.catch(() => { whole = null; });
    }
    return whole;
  }
  if (boot.partial && !/** @type {any} */ (navigator).connection?.saveData) for (const id of ["finder", "invite"]) {
    for (const sign of ["pointerover", "focusin", "touchstart"]) document.getElementById(id)?.addEventListener(sign, () => { ahead()?.catch(() => {}); }, { once: true, passive: true });
  }

  /** It is taking this one's place. @type {Promise<void> | null} */
  let growing = null;
  /** Puts it there, where it shows what was shown and then glides to what is wanted. */
  async function grown() {
    const [module, { meanwhile, takeOver }] = await Promise.all([ahead(), import("./grow.js")]);
    const has = await files.again(panel().lang, boot.files.dataset.url);
    if (!module || !panel().wants?.files.includes(WHOLE)) return; // something else is wanted by now
    let query = "";
    const went = entry, here = () => `${KEY.lang}=${panel().lang}&${yuntu.query()}`, shown = () => { query = panel().wants?.query ?? ""; return here(); };
    boot.growing = true;
    try {
      await takeOver(boot, module, has.names, has.files, shown);
      boot.partial = false;
      const began = here();
      files.missed(boot.pieces);
      swapped();
      for (let frames = 0; frames < 2 && !document.hidden; frames++) await new Promise(requestAnimationFrame); // seen once, to glide from
      const to = meanwhile(query, began, here(), [KEY.lang, KEY.theme, KEY.motion, KEY.projector, KEY.ui], [KEY.view, KEY.step]);
      if (to) link.as(went, () => yuntu.go(to));
    } finally { boot.growing = false; }
  }

  return { files, heed };
}
