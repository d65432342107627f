//go:build !flat

package main

// Where the engine's canvas stands.
//
// Ebitengine is written for pages that are nothing but a game: when the program
// starts it appends a canvas to the body, blackens and stretches html and body,
// adds a viewport to the head; every frame it makes the canvas as large as
// document.body says it is. Here the picture is one box of a page (#stage), so:
//
//   - At start, before the browser paints, the canvas is taken out of the body
//     again and what was done to html, body and head is undone.
//   - With the first "gpu" the canvas goes into #backing, a box inside #stage that
//     lies behind the page's own layer: pointer-events none, tabindex -1,
//     aria-hidden. It never hears of a key, a wheel or a finger.
//   - body.clientWidth and clientHeight, as properties of that one element, answer
//     with the stage's size in device pixels; the engine's own notion of the
//     device scale, which it reads once and never again, is switched off
//     (DisableHiDPI). So zooming and moving to another screen stay crisp. The
//     canvas's box is the stage's, so its pixels are the screen's.
//     Nothing else may ask the body for its client size; documentElement has it.
//   - On resize the page calls stage.resize; that sets the numbers above and wakes
//     the loop. Changing the size of a canvas empties it, so the size is changed
//     only right before painting, in the same task: there is no frame in which the
//     canvas is blank. The engine itself empties it at every resize of the window;
//     a listener behind its own has it painted at once.
//   - The picture goes straight to the final screen; the engine's offscreen image
//     is one pixel, which saves a pass over the whole canvas.
//
// When nothing moves, [game.Update] blocks its goroutine. The engine asks for the
// next animation frame only after Update and drawing, so an idle page asks for
// none: no callback, no drawing, no timer of ours.
//
// A lost context would make the engine reload the page. A listener in the capture
// phase at the window stops that event before it gets there and blocks the loop
// for good; the page then paints with stage2d.js from the same state.

import (
	"fmt"
	"image/color"
	"syscall/js"

	"github.com/hajimehoshi/ebiten/v2"

	"yuntu/wasm/paint"
)

// canvas is the engine's.
var canvas js.Value

// takeCanvas undoes what the engine did to the page when the program started.
func takeCanvas() {
	doc := js.Global().Get("document")
	body, root := doc.Get("body"), doc.Get("documentElement")
	all := doc.Call("querySelectorAll", "body > canvas")
	if n := all.Length(); n > 0 {
		canvas = all.Index(n - 1)
		canvas.Call("remove")
		canvas.Set("id", "canvas-gpu")
		canvas.Set("tabIndex", -1)
		canvas.Call("setAttribute", "aria-hidden", "true")
		style := canvas.Get("style")
		style.Set("pointerEvents", "none")
		style.Set("position", "absolute")
		style.Set("inset", "0")
	}
	for _, p := range []string{"height", "margin", "padding"} {
		root.Get("style").Call("removeProperty", p)
		body.Get("style").Call("removeProperty", p)
	}
	cleanBody()
	metas := doc.Call("querySelectorAll", `head > meta[name="viewport"]`)
	if n := metas.Length(); n > 1 {
		metas.Index(n - 1).Call("remove")
	}
}

// cleanBody takes the engine's background off the body; it comes when the program
// starts and again with the first frame.
func cleanBody() {
	js.Global().Get("document").Get("body").Get("style").Call("removeProperty", "background-color")
}

// game is the engine's side of the bridge.
type game struct {
	b       *bridge
	painter paint.Painter
	wake    chan struct{}
	started bool // RunGame was called
	dead    bool // the context is lost or the engine failed
	w, h    int  // device pixels that the engine should have
	stale   bool // the canvas has to be painted whatever the list says
	shown   uint64
	again   bool
	last    float64 // time of the last frame, ms; 0 after a rest
	began   float64 // when the frame's work began
	clean   bool
}

func newGame(b *bridge) *game { return &game{b: b, wake: make(chan struct{}, 1)} }

// start runs the engine; it is called with each switch to it.
func (g *game) start() {
	if g.dead || !canvas.Truthy() {
		g.fail(fmt.Errorf("no canvas for the graphics card"))
		return
	}
	doc := js.Global().Get("document")
	if !canvas.Get("isConnected").Bool() {
		box := doc.Call("getElementById", "backing")
		if !box.Truthy() {
			box = doc.Call("getElementById", "stage")
		}
		if !box.Truthy() {
			box = doc.Get("body")
		}
		box.Call("prepend", canvas)
	}
	canvas.Get("style").Set("display", "block")
	g.stale = true
	g.fit()
	if g.started {
		g.poke()
		return
	}
	g.started = true
	js.Global().Get("window").Call("addEventListener", "webglcontextlost", guarded("context lost", func(args []js.Value) any {
		if !args[0].Get("target").Equal(canvas) {
			return nil
		}
		args[0].Call("stopPropagation")
		args[0].Call("preventDefault")
		g.dead = true
		if g.b.painter == gpu {
			g.b.setPainter(flat)
		}
		return nil
	}), true)
	// The engine has just emptied the canvas, in its own listener.
	js.Global().Call("addEventListener", "resize", guarded("resize", func([]js.Value) any {
		g.stale = true
		g.poke()
		return nil
	}))
	ebiten.SetTPS(ebiten.SyncWithFPS)
	ebiten.SetScreenClearedEveryFrame(false)
	go func() {
		defer func() {
			if r := recover(); r != nil {
				g.fail(fmt.Errorf("painting: %v", r))
			}
		}()
		err := ebiten.RunGameWithOptions(g, &ebiten.RunGameOptions{InitUnfocused: true, ScreenTransparent: true, DisableHiDPI: true})
		if err != nil {
			g.fail(err)
		}
	}()
}

// hide takes the canvas out of sight. It stays in the page: only there is a lost
// context caught.
func (g *game) hide() {
	if canvas.Truthy() {
		canvas.Get("style").Set("display", "none")
	}
	g.last = 0
}

// fail gives the graphics card up. The page hears of it as of a lost context.
func (g *game) fail(err error) {
	report(fmt.Errorf("engine: %w", err))
	g.dead = true
	if g.b.painter == gpu {
		g.b.setPainter(flat)
	}
	if canvas.Truthy() {
		canvas.Call("dispatchEvent", js.Global().Get("Event").New("webglcontextlost", map[string]any{"cancelable": true}))
	}
}

// fit tells the engine, which asks the body, how large the canvas has to be.
func (g *game) fit() {
	g.w, g.h = g.b.pixels()
	body := js.Global().Get("document").Get("body")
	define := js.Global().Get("Object").Get("defineProperty")
	for name, v := range map[string]int{"clientWidth": g.w, "clientHeight": g.h} {
		define.Invoke(body, name, map[string]any{"configurable": true, "value": v})
	}
	g.stale = true
}

// look has the list looked at again.
func (g *game) look() {
	g.again = true
	g.stale = g.stale || g.b.visible
	g.poke()
}

// poke wakes the loop if it sleeps.
func (g *game) poke() {
	select {
	case g.wake <- struct{}{}:
	default:
	}
}

// LayoutF makes the offscreen image, which is not used, as small as can be. It
// comes right before the painting, with the size that the engine has asked for.
func (g *game) LayoutF(w, h float64) (float64, float64) {
	if !g.clean {
		cleanBody()
		g.clean = true
	}
	if int(w) != g.w || int(h) != g.h {
		g.fit() // somebody else redefined the body's size; right with the next frame
	} else if canvas.Get("width").Int() != g.w || canvas.Get("height").Int() != g.h {
		canvas.Set("width", g.w)
		canvas.Set("height", g.h)
	}
	return 1, 1
}

// Layout is not reached: the engine prefers LayoutF.
func (g *game) Layout(w, h int) (int, int) { return 1, 1 }

// needed reports whether there is anything to draw.
func (g *game) needed() bool {
	if g.dead || g.b.painter != gpu || !g.b.visible {
		return false
	}
	return g.stale || g.again || g.b.app.ListVersion() != g.shown
}

// Update waits until there is something to draw, then lets time pass.
func (g *game) Update() error {
	for !g.needed() {
		g.last = 0
		<-g.wake
	}
	g.began = now()
	dt := 1. / 60 // after a rest: time that nobody saw does not pass
	if g.last > 0 {
		dt = min(g.began-g.last, 100) / 1000
	}
	g.last = g.began
	g.again = g.b.advance(dt)
	return nil
}

// Draw touches the offscreen image, so that the engine knows of a new picture.
func (g *game) Draw(offscreen *ebiten.Image) { offscreen.Fill(color.Transparent) }

// DrawFinalScreen paints. A frame that began before the stage changed its size
// shows the old picture once more; the next one, a moment later, is right.
func (g *game) DrawFinalScreen(screen ebiten.FinalScreen, _ *ebiten.Image, _ ebiten.GeoM) {
	if g.dead {
		return
	}
	if size := screen.Bounds().Size(); size.X != g.w || size.Y != g.h {
		g.painter.Again(screen)
		return
	}
	a := g.b.app
	l := a.List()
	g.shown, g.stale = a.ListVersion(), false
	g.painter.Draw(screen, l, g.shown, a.Font(), a.Paper(), g.b.scale)
	g.b.drawn(g.began)
}
