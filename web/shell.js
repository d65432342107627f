// @ts-check
/**
 * The page around the stage. It shows the program's panel, hands back what the reader does, and computes nothing: what
 * stands on the page is either in the panel or in the page's own words.
 */

import { at, forget, h, memory, show, speak, word } from "./dom.js";
import * as link from "./link.js";
import { KEY } from "./link.js";
import { controls, slid } from "./controls.js";
import { clock, resized, move } from "./clock.js";
import { card } from "./card.js";
import { click, lesson, turn } from "./lesson.js";
import { bend, curved, system } from "./system.js";
import { outline, table } from "./twin.js";
import * as marks from "./mark.js";
import { caption, search } from "./search.js";
import { guard } from "./guard.js";
import { back, keep } from "./focus.js";
import { brief, fit } from "./fit.js";
import { printing } from "./print.js";
import { claimed, paragraphs, prose, unbroken } from "./prose.js";
import { heard, moving, passing, tell } from "./say.js";
import { guessed } from "./guess.js";
import { mover } from "./move.js";
import { reading } from "./legend.js";
import { keys } from "./keys.js";
import { wanting } from "./wants.js";
import { frame, send, state } from "./frame.js";
import { copying, magnified, steady, swiped } from "./hands.js";
import * as menus from "./menu.js";

/** @typedef {import("./bridge").Panel} Panel */
/** @typedef {import("./bridge").Action} Action */

const boot = /** @type {any} */ (window).yuntuBoot, host = /** @type {any} */ (window).yuntuHost, root = document.documentElement;
delete boot.lacks.shell; // all modules are there, and understood
boot.ready.then(start).catch((/** @type {unknown} */ e) => { console.error(e); boot.crashed("script"); });

/** @param {import("./bridge").Yuntu} yuntu */
function start(yuntu) {
  const stage = window.yuntuStage, box = at("stage");
  const dark = matchMedia("(prefers-color-scheme: dark)"), still = matchMedia("(prefers-reduced-motion: reduce)"), clear = matchMedia("(prefers-contrast: more), (forced-colors: active)");
  speak(boot.words);

  /** @type {Panel} */
  let panel;
  let lang = root.lang, ownTable = false, formBefore = "race", was = "";

  /** Every act of the reader goes through here: discrete ones make a history entry. @param {Action} action */
  function act(action) {
    if (action.do === "guess") { moves.guess(action.value); return; }
    moves.rest(); // so that it is done to what the reader sees
    const push = /^(set|open|press|lesson|commit|skip|again|reset|walk|close|overtake)$/.test(action.do) && !(action.do === "set" && Object.keys(action.values).some((k) => k.startsWith("sim.")));
    link.as(push ? "push" : "replace", () => yuntu.do(action));
  }

  const moves = mover(boot, stage, {
    curve: curved, playing: () => !!panel.timeline?.playing,
    paint: () => { if (root.dataset.painter === "2d") flat?.wake(); else stage.repaint(); },
    shows(moved) {
      slid(panel, moved.sliders);
      if (moved.body) words(panel, moved.whole ? moved.body : [...moved.body, ...panel.body.slice(moved.body.length)]);
      if (moved.curve) bend(moved.curve);
      if (moved.guess && panel.system?.guess) guessed(at("ask"), { ...panel.system.guess, ...moved.guess });
      if (moved.guess && panel.lesson?.guess) guessed(at("lesson"), { ...panel.lesson.guess, ...moved.guess });
      moving(); // it was no rest
    },
  });

  /** Where there are sliders they come after the sentence that they change, and the rest after them. @param {Panel} p @param {import("./bridge").Prose[]} body */
  function words(p, body) {
    const first = p.controls.some((c) => c.type === "slider") ? 1 : body.length;
    paragraphs(at("body"), body.slice(0, first), act);
    paragraphs(at("more"), body.slice(first), act);
  }

  const pause = () => { if (panel.timeline?.playing) act({ do: "pause" }); };
  /** The time that the rows of the outline were last written for while playing, and when that was. */
  let kept = "", keptAt = 0;
  /** What the picture says in words follows while it plays, once a second at most, unless somebody is among the rows. @param {string} text */
  function keepUp(text) {
    if (!panel.timeline?.playing || text === kept || performance.now() - keptAt < 1000 || at("outline").contains(document.activeElement)) return;
    kept = text;
    keptAt = performance.now();
    outline(yuntu.outline(), act, pause);
  }

  /** @param {Panel} next */
  function render(next) { keep(() => draw(next)); }
  /** @param {Panel} next */
  function draw(next) {
    panel = next;
    if (next.words) { speak(next.words); boot.words = next.words; }
    heed(next);
    if (next.lang !== lang || !root.dataset.labelled) relabel(next);
    look(next.theme);
    if (next.motion === "auto") delete root.dataset.motion; else root.dataset.motion = next.motion;
    if (next.ui === "full") delete root.dataset.ui; else root.dataset.ui = next.ui;
    root.classList.toggle("projector", next.projector);
    if (document.title !== next.title) document.title = next.title;
    link.write(next);

    show(at("views"), [next.views, next.view, next.lang], () => next.views.map((v) => h("a", {
      href: "?" + link.here(`${KEY.view}=${v.value}`, next.lang), "data-view": v.value, "data-focus": "view-" + v.value, title: v.note || false,
      "aria-current": v.value === next.view ? "page" : false, onclick: (/** @type {MouseEvent} */ e) => follow(e, () => act({ do: "set", values: { [KEY.view]: v.value } })),
    }, v.label)).concat(h("a", { href: contents(next.lang), "data-focus": "contents", target: root.classList.contains("framed") ? "_blank" : false }, word("contents"))));
    const tab = /** @type {HTMLElement | null} */ (at("views").querySelector("[aria-current]")), row = at("views"); // on a phone the row scrolls
    if (was && next.view !== was) at("words").scrollTop = 0;
    if (tab && next.view !== was) row.scrollLeft = tab.offsetLeft - Math.max((row.clientWidth - tab.offsetWidth) / 2, parseFloat(getComputedStyle(row).paddingLeft)); // a long one from its beginning
    was = next.view;
    show(at("headline"), [next.began, next.headline], () => [...(next.began ? [h("small", { class: "began" }, next.began)] : []), ...prose(next.headline, act)]);
    const line = at("line");
    show(line.querySelector("h2"), [claimed(next), next.ui], () => unbroken(line.querySelector("h2").title = claimed(next)));
    line.querySelector("h2").dataset.name = next.system?.name ?? next.views.find((v) => v.value === next.view)?.label ?? "";
    line.querySelector("p").textContent = line.querySelector("p").title = next.problems.length ? [word("problems.label"), ...next.problems].join(" ") : next.source.credit;
    Object.assign(line.querySelector("a"), { href: link.share(next), textContent: word("line.full") + " ↗" });
    if (next.ui !== "full") brief();
    words(next, next.body);
    at("about").hidden = !!next.system; // what this is stands over the figures; a system has words of its own
    show(at("problems"), next.problems, () => next.problems.length === 0 ? [] : [h("p", null, word("problems.label")), h("ul", null, next.problems.map((p) => h("li", null, p))),
      h("button", { type: "button", class: "inline", onclick: () => keep(() => { at("problems").hidden = true; }) }, word("problems.dismiss"))]);
    if (next.problems.length !== Number(at("problems").dataset.n ?? 0)) at("problems").hidden = next.problems.length === 0;
    at("problems").dataset.n = String(next.problems.length);
    controls(next, act, moves.slider, moves.rest);
    system(next, act);
    show(at("reading"), [next.legend, next.source, next.lang], () => reading(next));
    lesson(next, act);
    clock(next.timeline, act);
    if (!next.timeline?.playing) outline(next.outline, act, pause);
    const form = next.controls.find((c) => c.key === KEY.form);
    const tabular = form?.type === "choice" && form.value === "table";
    if (form?.type === "choice" && !tabular) formBefore = form.value;
    table(next, tabular || ownTable, act, ownTable || tabular ? toggleTable : null);
    card(next, act, tell);
    menus.menu(next, yuntu, act, { tell, full, table: toggleTable, dark: isDark() });
    state(next);
    heard(next);
    lang = next.lang;
  }

  const { files, heed } = wanting(boot, stage, yuntu, {
    panel: () => panel, hush, again: (query) => act({ do: "set", values: Object.fromEntries(new URLSearchParams(query)) }),
    swapped: () => {
      flat?.stop();
      flat = null;
      link.as("none", () => { tastes(); size(); eye(); });
      paint("2d");
    },
  });

  /** The page's fixed words follow the language. @param {Panel} next */
  function relabel(next) {
    root.dataset.labelled = "1";
    root.lang = next.lang;
    forget(...["views", "headline", "body", "more", "problems", "forms", "controls", "came", "system", "reading", "lesson", "invite", "clock", "outline", "sheet", "card", "menu-list"].map(at));
    caption(next.lang);
    at("langs").setAttribute("aria-label", word("lang.label"));
    at("views").setAttribute("aria-label", word("views.label"));
    at("scrub").setAttribute("aria-label", word("playback"));
    at("forms").setAttribute("aria-label", word("controls.label"));
    at("sheet").setAttribute("aria-label", word("table.label"));
    at("lesson").setAttribute("aria-label", word("lesson.label"));
    at("menu").querySelector("summary").setAttribute("aria-label", word("menu.label"));
    const name = /** @type {HTMLElement} */ (at("bar").querySelector("h1 a"));
    name.textContent = name.title = word("site.name");
    at("tagline").textContent = word("site.tagline");
    at("about").textContent = word("site.description");
    for (const a of document.querySelectorAll("a.skip")) a.replaceChildren(word(a.getAttribute("href") === "#words" ? "skip.words" : "skip.picture"));
    drawn();
    for (const a of document.querySelectorAll("#langs a")) {
      if (a.getAttribute("hreflang") === next.lang) a.setAttribute("aria-current", "true"); else a.removeAttribute("aria-current");
    }
    if (next.lang !== boot.lang) root.classList.add("quit-text"); // the text version below is in the language of its folder
  }

  // ── the stage: pointers in, pictures out
  const size = () => stage.resize(box.clientWidth, box.clientHeight, devicePixelRatio || 1);
  new ResizeObserver(() => { if (boot.dead) return; size(); if (panel) { forgetMarks(); resized(); fit(); brief(); } }).observe(box);
  function watchScale() { matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener("change", () => { size(); watchScale(); }, { once: true }); }
  watchScale();
  function forgetMarks() { const m = document.getElementById("track-marks"); if (m) forget(m); }
  let seen = true;
  const eye = () => stage.visible(seen && !document.hidden);
  new IntersectionObserver((es) => { seen = es[es.length - 1].isIntersecting; eye(); }).observe(at("figure"));
  document.addEventListener("visibilitychange", eye);
  const night = () => host.dark ?? dark.matches; // what the article says, else the system
  /** @param {Panel["theme"]} theme */
  function look(theme) {
    const said = theme !== "auto" ? theme : host.dark === null ? "" : host.dark ? "dark" : "light";
    if (said) root.dataset.theme = said; else delete root.dataset.theme;
  }
  /** Of the browser's text against the usual one: the projector's is the program's own. */
  const letters = () => parseFloat(getComputedStyle(root).fontSize) / 16 / (root.classList.contains("projector") ? 1.35 : 1);
  const tastes = () => stage.prefers(night(), still.matches || boot.why === "light", clear.matches, letters());
  const rule = h("div", { id: "rem", "aria-hidden": "true" });
  document.body.append(rule);
  new ResizeObserver(() => { if (!boot.dead) tastes(); }).observe(rule);
  const prefer = () => { if (boot.dead) return; tastes(); if (panel) look(panel.theme); if (panel) menus.menu(panel, yuntu, act, { tell, full, table: toggleTable, dark: isDark() }); };
  dark.addEventListener("change", prefer);
  still.addEventListener("change", prefer);
  clear.addEventListener("change", prefer);
  addEventListener("yuntu-keys", prefer);
  host.look = prefer;
  const isDark = () => (panel.theme === "auto" ? night() : panel.theme === "dark");

  /** @type {{id: number, x: number, y: number, t: number, span: number, moving: boolean, held: boolean} | null} */
  let drag = null;
  // Where a press that was no drag ended. It counts with its click, the last that a tap sends: what opens sooner gets the rest.
  /** @type {{x: number, y: number} | null} */
  let pressed = null;
  /** The mark that was pressed last: its label stays until the next press. @type {import("./bridge").Mark | null} */
  let tapped = null;
  /** @type {{x: number, y: number} | null} */
  let point = null;
  const place = (/** @type {PointerEvent} */ e) => { const r = box.getBoundingClientRect(); return { x: e.clientX - r.left, y: e.clientY - r.top }; };
  box.addEventListener("pointermove", (/** @type {PointerEvent} */ e) => {
    if (drag && e.pointerId === drag.id && !e.buttons) release(); // it was let go of where nobody heard it
    if (drag && e.pointerId === drag.id) {
      const p = place(e), dx = p.x - drag.x;
      if (drag.held) {
        moves.mark(p.x, p.y);
        return;
      }
      if (!drag.moving && !(e.pointerType === "touch" && magnified()) && Math.abs(dx) > 8 && Math.abs(dx) > Math.abs(p.y - drag.y) && drag.span > 0) {
        drag.moving = true;
        tapped = null;
        marks.hush();
        box.setPointerCapture(e.pointerId);
        box.classList.add("dragging");
        yuntu.do({ do: "leave" });
      }
      else if (!drag.moving && e.pointerType !== "mouse" && Math.hypot(dx, p.y - drag.y) > 8) stray();
      if (drag?.moving) act({ do: "seek", t: drag.t + (dx / box.clientWidth) * drag.span, final: false });
      return;
    }
    if (e.pointerType === "touch") return;
    if (!point) requestAnimationFrame(() => {
      if (point) {
        yuntu.do({ do: "hover", ...point });
        const mark = stage.at(point.x, point.y);
        box.classList.toggle("over", !!mark?.opens);
        box.classList.toggle("grip", stage.grip(point.x, point.y));
        if (mark) marks.label(mark, point); else marks.again();
      }
      point = null;
    });
    point = place(e);
  });
  box.addEventListener("pointerdown", (/** @type {PointerEvent} */ e) => {
    pressed = null;
    marks.hush();
    if (e.button !== 0 || !e.isPrimary) return;
    const line = panel.timeline;
    const p = place(e), held = stage.grip(p.x, p.y);
    tapped = stage.at(p.x, p.y);
    marks.pin(tapped, p); // before the card, and still there when it is closed
    drag = { id: e.pointerId, ...p, t: now ?? line?.t ?? 0, span: line ? line.max - line.min : 0, moving: held, held };
    if (held) {
      box.setPointerCapture(e.pointerId);
      box.classList.add("dragging");
      act({ do: "grab", ...p });
    }
  });
  box.addEventListener("pointerup", (/** @type {PointerEvent} */ e) => {
    if (!drag || e.pointerId !== drag.id) return;
    const was = drag, p = place(e);
    drag = null;
    box.classList.remove("dragging");
    if (was.held) {
      act({ do: "drop" });
      if (Math.hypot(p.x - was.x, p.y - was.y) < 5) { // a tap on the handle opens what stands there; a finger's has no click
        if (e.pointerType === "touch") act({ do: "press", ...p }); else pressed = p;
      }
    } else if (was.moving) act({ do: "seek", t: was.t + ((p.x - was.x) / box.clientWidth) * was.span, final: true });
    else pressed = p;
  });
  box.addEventListener("click", () => {
    const p = pressed;
    pressed = null; // a click without a press is a button of the outline, for those who have no pointer
    if (p) act({ do: "press", ...p });
  });
  /** Ends a drag where it stands. */
  const release = () => {
    if (drag?.held) act({ do: "drop" });
    else if (drag?.moving && panel.timeline) act({ do: "seek", t: now ?? panel.timeline.t, final: true });
    drag = null;
    box.classList.remove("dragging");
  };
  /** A finger that goes on is no tap: the label of what it came down on goes. */
  const stray = () => {
    release();
    tapped = null;
    marks.hush();
    yuntu.do({ do: "leave" });
  };
  box.addEventListener("pointercancel", () => { if (drag?.moving) release(); else stray(); });
  box.addEventListener("lostpointercapture", (/** @type {PointerEvent} */ e) => { if (drag?.id === e.pointerId) release(); });
  // A finger on a mark that can be dragged moves the mark and not the page.
  box.addEventListener("touchstart", (/** @type {TouchEvent} */ e) => {
    const r = box.getBoundingClientRect(), f = e.touches[0];
    if (e.touches.length === 1 && stage.grip(f.clientX - r.left, f.clientY - r.top)) e.preventDefault();
  }, { passive: false });
  box.addEventListener("pointerleave", (/** @type {PointerEvent} */ e) => {
    point = null;
    if (drag?.moving) return;
    if (e.pointerType !== "mouse" && tapped) return; // a finger that is lifted leaves
    drag = null; // let go of outside, it would be taken for a drag when it comes back
    marks.again();
    yuntu.do({ do: "leave" });
  });

  // ── words as a sheet or drawer on small screens
  const drawn = () => {
    const open = root.classList.contains("drawn");
    at("draw").setAttribute("aria-expanded", String(open));
    at("draw").textContent = word(open ? "words.close" : "words.open");
  };
  // In an article the words wait to be wanted: whether there are more than can be seen.
  const more = () => root.classList.toggle("more", host.framed && !panel?.lesson && at("words").scrollHeight > at("words").clientHeight + 4);
  if (host.framed) {
    const size = new ResizeObserver(() => requestAnimationFrame(more)); // it changes what it looks at
    for (const e of [at("words"), ...at("words").children]) size.observe(e);
  }
  const pull = (/** @type {boolean} */ open) => keep(() => { root.classList.toggle("drawn", open); drawn(); });
  let from = 0, pulled = false; // the click that ends a pull is none
  at("draw").addEventListener("click", (/** @type {MouseEvent} */ e) => { if (!pulled || !e.detail) pull(!root.classList.contains("drawn")); });
  at("draw").addEventListener("pointerdown", (/** @type {PointerEvent} */ e) => { from = e.clientY; pulled = false; });
  at("draw").addEventListener("pointermove", (/** @type {PointerEvent} */ e) => { if (e.buttons && Math.abs(e.clientY - from) > 24) { pull(e.clientY < from); from = e.clientY; pulled = true; } });
  // A page of one screen has nothing to scroll: a finger on the picture, or on the claim over it, draws the words up, scrolls them, and draws them down.
  for (const e of [box, at("lead")]) {
    swiped(e, (y) => {
      if (host.framed || !at("draw").getClientRects().length) return; // beside the picture they are in sight, in an article the article scrolls
      const words = at("words"), open = root.classList.contains("drawn");
      if (open === y > 0 && (!open || words.scrollTop <= 0)) { pull(!open); return true; }
      if (open) words.scrollTop -= y;
    });
  }
  // A swipe over the words turns the lesson's page.
  let swipe = { x: 0, y: 0, at: 0, over: false };
  at("words").addEventListener("touchstart", (/** @type {TouchEvent} */ e) => { swipe = { x: e.touches[0].clientX, y: e.touches[0].clientY, at: e.timeStamp, over: magnified() || e.touches.length > 1 }; }, { passive: true });
  at("words").addEventListener("touchend", (/** @type {TouchEvent} */ e) => {
    const dx = e.changedTouches[0].clientX - swipe.x, dy = e.changedTouches[0].clientY - swipe.y;
    if (panel.lesson && !swipe.over && Math.abs(dx) > 60 && Math.abs(dx) > 2 * Math.abs(dy) && e.timeStamp - swipe.at < 700 && !(e.target instanceof HTMLInputElement)) turn(panel.lesson, act, dx < 0 ? 1 : -1);
  }, { passive: true });

  // ── languages, theme, table, full screen
  addEventListener("click", (e) => {
    const a = e.target instanceof Element ? e.target.closest("#langs a, #menu-list .langs a") : null;
    if (!(a instanceof HTMLAnchorElement)) return;
    follow(e, () => { memory.set("yuntu.lang", a.hreflang); menus.shut(); act({ do: "set", values: { [KEY.lang]: a.hreflang } }); });
  });
  menus.ready(() => {
    const next = isDark() ? "light" : "dark", value = next === (night() ? "dark" : "light") ? "auto" : next;
    memory.set("yuntu.theme", value === "auto" ? "" : value);
    act({ do: "set", values: { [KEY.theme]: value } });
  });
  function toggleTable() {
    const was = document.activeElement, shut = at("sheet").hidden;
    const form = panel.controls.find((c) => c.key === KEY.form);
    if (form?.type === "choice" && form.options.some((o) => o.value === "table") && !ownTable) {
      act({ do: "set", values: { [KEY.form]: form.value === "table" ? formBefore : "table" } });
    } else {
      ownTable = !ownTable;
      render(panel);
    }
    if (!at("sheet").hidden) /** @type {HTMLElement | null} */ (at("sheet").querySelector("button"))?.focus({ preventScroll: true });
    else if (was && at("sheet").contains(was)) back(opener);
    if (shut) opener = was;
  }
  /** What had the focus when the table was opened. @type {Element | null} */
  let opener = null;
  /** @param {string} of a language */
  const contents = (of) => `${root.dataset.root}${of}/systems/`;
  const full = () => menus.fullscreen(link.share(panel));
  document.addEventListener("fullscreenchange", () => { if (panel) menus.menu(panel, yuntu, act, { tell, full, table: toggleTable, dark: isDark() }); });

  // ── search, keys, history, host
  search({ find: (text, limit) => yuntu.search(text, limit), names: files.all, choose: (hit) => { if (hit.page) location.assign(contents(panel.lang)); else link.as("push", () => yuntu.go(hit.query)); return !panel.wants; }, tell, lang: () => panel.lang });
  keys({
    inLesson: () => !!panel.lesson, hasTime: () => !!panel.timeline,
    toggle: () => act({ do: "toggle" }), step: (by) => act({ do: "step", by }), overtake: (by) => act({ do: "overtake", by }),
    end: (last) => { if (panel.timeline) act({ do: "seek", t: last ? panel.timeline.max : panel.timeline.min, final: true }); },
    mayPlay: () => panel.ui !== "none" || !!panel.timeline?.playing, // without a clock nothing would say how to stop it
    turn: (by) => !!panel.lesson && turn(panel.lesson, act, by), click: (by) => !!panel.lesson && click(panel.lesson, act, by), table: toggleTable, help: menus.help, full,
    find: () => { if (getComputedStyle(at("finder")).visibility === "visible" && at("finder").offsetParent) at("find").focus(); },
    leave: () => {
      if (marks.hush()) return true; // one step back at a time
      if (root.classList.contains("filled")) { root.classList.remove("filled"); return true; }
      if (root.classList.contains("drawn")) { pull(false); at("draw").focus(); return true; }
      if (ownTable) { toggleTable(); return true; }
      return false;
    },
    forward: (key) => send("key", { key }),
  });
  link.follow((query) => yuntu.go(query));
  steady();
  copying();
  for (const a of document.querySelectorAll("a.skip")) a.addEventListener("click", (e) => { // the address stays: it is what is shown
    e.preventDefault();
    if (a.getAttribute("href") === "#figure") { at("figure").focus({ preventScroll: true }); at("figure").scrollIntoView({ block: "nearest" }); return; }
    if (!at(panel.lesson ? "lesson" : "body").getClientRects().length) pull(true);
    at("words").focus();
  });
  frame(yuntu);

  // ── the painter
  guard(() => { paint("2d"); boot.say("lost"); setTimeout(hush, 12000); send("error", { code: "context-lost" }); });
  /** @type {{stop: () => void, wake: () => void} | null} */
  let flat = null;
  boot.dying.push(() => flat?.stop());
  /** @param {"gpu" | "2d"} with_ */
  function paint(with_) {
    return switched(with_).catch((/** @type {unknown} */ e) => { console.error(e); boot.crashed("script"); }); // nothing else can draw here
  }
  /** @param {"gpu" | "2d"} with_ */
  async function switched(with_) {
    const canvas = /** @type {HTMLCanvasElement} */ (at("canvas-2d"));
    if (with_ === "gpu" && boot.painter !== "gpu") { reload({ painter: with_ }); return; } // it is in the other program
    canvas.hidden = with_ !== "2d";
    stage.paint(with_);
    root.dataset.painter = with_;
    if (with_ === "2d") flat ??= (await import("./stage2d.js")).createPainter(canvas, boot.program, stage);
  }
  /** reload opens the view that stands in the address again, with this added. @param {Record<string, string>} more */
  function reload(more) {
    const to = new URL(location.href);
    for (const [key, value] of Object.entries(more)) to.searchParams.set(key, value);
    location.replace(to);
  }
  /** Takes away what boot has said: some of it leaves by itself, what a reader has to answer when he has. */
  function hush() { if (root.classList.contains("live") && !root.classList.contains("failed")) at("boot").hidden = true; }

  // ── begin
  /** @type {number | undefined} */
  let now;
  tastes();
  size();
  yuntu.go(link.opening());
  const first = yuntu.panel();
  boot.mark("panel");
  link.as("none", () => render(first));
  boot.mark("page");
  yuntu.onChange(render);
  let when = "";
  yuntu.onTime((t, text) => {
    now = t; move(t, text); marks.hush(); keepUp(text);
    if (text !== when) { when = text; passing(text, yuntu.outline); }
  });
  paint(boot.painter);
  printing(yuntu);
  boot.live();
  if (boot.why) { boot.say(boot.why); setTimeout(hush, 12000); }
  settle();

  /** The poster leaves when the first frame stands where it stood; the text below leaves when nobody is reading it. */
  function settle(tries = 0) {
    if (boot.dead) return;
    if (yuntu.stats().frames < 1) {
      if (tries === 600 && root.dataset.painter === "gpu") paint("2d"); // a card that never shows anything
      requestAnimationFrame(() => settle(tries + (seen && !document.hidden ? 1 : 0)));
      return;
    }
    delete boot.lacks.painter;
    root.classList.add("painted");
    boot.mark("painted");
    if (!/** @type {any} */ (navigator).connection?.saveData) files.own().catch((e) => { console.warn(e); }); // who asks for it will hear of it
    if (root.dataset.painter === "gpu") setTimeout(() => { import("./stage2d.js").catch(() => {}); }, 3000); // should the card go, there may be no network
    setTimeout(() => root.classList.add("gone"), 300);
    const quit = () => { if (scrollY < 40) { root.classList.add("quit-text"); removeEventListener("scroll", quit); } };
    addEventListener("scroll", quit, { passive: true });
    quit();
  }
}

/** A link that acts in place, unless the reader wants a new tab. @param {MouseEvent} e @param {() => void} run */
function follow(e, run) {
  if (e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey || e.button) return;
  e.preventDefault();
  run();
}
