package main

import (
	"math"
	"runtime"
	"syscall/js"
	_ "unsafe" // for nanotime

	"yuntu/data"
	"yuntu/wasm/app"
	"yuntu/wasm/paint/mesh"
	"yuntu/wasm/scene"
)

// painter says who paints. The names are those of the bridge.
type painter uint8

const (
	none painter = iota
	gpu          // Ebitengine
	flat         // web/stage2d.js
)

func (p painter) String() string { return [...]string{"none", "gpu", "2d"}[p] }

// bridge stands between package app and the page: it turns calls into actions and
// changes into calls. It decides nothing.
type bridge struct {
	app  *app.App
	game *game

	painter painter
	visible bool
	w, h    float32 // CSS pixels
	scale   float32 // device pixels to one of them

	onChange, onWake listeners
	times, follows   listeners // the page calls those itself while the 2D painter runs

	panel        js.Value // the panel of panelVersion
	panelVersion uint64
	told         uint64 // the panel version that listeners have
	followed     uint64 // what has followed a finger
	moved        []byte // what does: of the last yuntuFollow
	toldTime     float64
	toldText     string
	toldWords    js.Value // the same as the page's; undefined until it is asked for
	json         []byte

	sheet mesh.Sheet
	set   uint64 // list version that the sheet holds
	setAt float32
	head  [headWords]uint32
	clock []byte // the time's words, being written

	frames, builds uint64
	cpu            float64
	built          uint64
}

func newBridge(a *app.App) *bridge {
	b := &bridge{app: a, visible: true, w: 900, h: 560, scale: 1, toldTime: math.NaN()}
	stage := js.Global().Get("yuntuStage")
	for name, l := range b.listeners() {
		if stage.Truthy() {
			l.set = stage.Get(name) // of the program before this one
		} else {
			l.set = js.Global().Get("Set").New()
		}
	}
	exported = b
	b.game = newGame(b)
	return b
}

// listeners returns who listens, under the names that window.yuntuStage has for the sets.
func (b *bridge) listeners() map[string]*listeners {
	return map[string]*listeners{"changes": &b.onChange, "wakes": &b.onWake, "times": &b.times, "follows": &b.follows}
}

var (
	json  = js.Global().Get("JSON")
	epoch = nanotime()
)

// now returns milliseconds since the program began, without asking the page.
func now() float64 { return float64(nanotime()-epoch) / 1e6 }

// nanotime is the runtime's clock, which package time brings 0.01 MB along with.
//
//go:linkname nanotime runtime.nanotime
func nanotime() int64

// publish puts window.yuntu and window.yuntuStage in place. Where a program has done so before, its objects speak for this
// one from here on: whoever has kept one of them, or listens, notices nothing.
func (b *bridge) publish() {
	yuntu := object("yuntu", map[string]func([]js.Value) any{
		"query": func([]js.Value) any { return b.app.Query() },
		"go": func(args []js.Value) any {
			ok := b.app.Open(str(args, 0))
			b.changed()
			return ok
		},
		"do": func(args []js.Value) any {
			if len(args) == 0 || args[0].Type() != js.TypeObject {
				return nil
			}
			b.app.Act(member{args[0]}.Str("do"), member{args[0]})
			b.changed()
			return nil
		},
		"search": func(args []js.Value) any {
			limit := 20
			if len(args) > 1 && args[1].Type() == js.TypeNumber {
				limit = int(max(0, min(200, args[1].Float())))
			}
			return parse(b.app.SearchJSON(str(args, 0), limit))
		},
		"outline":  func([]js.Value) any { return parse(b.app.OutlineJSON()) },
		"panel":    func([]js.Value) any { return b.panelValue() },
		"onChange": b.onChange.adder(),
		"onTime":   b.times.adder(),
		"svg": func(args []js.Value) any {
			switch str(args, 0) {
			case "print":
				return string(b.app.SheetSVG())
			case "stage":
				return string(b.app.PaperSVG())
			}
			return string(b.app.FileSVG(str(args, 1)))
		},
		"csv":      func([]js.Value) any { return string(b.app.CSV()) },
		"fileName": func(args []js.Value) any { return b.app.FileName(str(args, 0) == "picture") },
		"stats":    func([]js.Value) any { return b.stats() },
	})
	yuntu.Set("ready", js.Global().Get("Promise").Call("resolve"))
	wake := b.onWake.adder()
	stage := object("yuntuStage", map[string]func([]js.Value) any{
		"resize": func(args []js.Value) any {
			b.resize(num(args, 0), num(args, 1), num(args, 2))
			return nil
		},
		"visible": func(args []js.Value) any {
			b.visible = len(args) > 0 && args[0].Truthy()
			b.app.Visible(b.visible)
			b.repaint()
			return nil
		},
		"prefers": func(args []js.Value) any {
			b.app.Prefers(len(args) > 0 && args[0].Truthy(), len(args) > 1 && args[1].Truthy())
			b.app.PrefersContrast(len(args) > 2 && args[2].Truthy())
			b.app.Type(num(args, 3))
			b.changed()
			return nil
		},
		"paint": func(args []js.Value) any {
			for _, p := range [...]painter{none, gpu, flat} {
				if p.String() == str(args, 0) {
					b.setPainter(p)
				}
			}
			return nil
		},
		"onWake": func(args []js.Value) any {
			remove := wake(args)
			if b.painter == flat {
				b.repaint()
			}
			return remove
		},
		"add": func(args []js.Value) any {
			var piece []byte
			if len(args) > 0 {
				piece = bytes(args[0])
			}
			return b.add(piece)
		},
		"stay": func([]js.Value) any {
			b.app.Stay()
			b.notify()
			return nil
		},
		"at": func(args []js.Value) any { return mark(b.app.MarkAt(num(args, 0), num(args, 1))) },
		"next": func(args []js.Value) any {
			return mark(b.app.NextMark(target(args), scene.Way(max(0, min(float64(scene.Down), num(args, 1))))))
		},
		"mark":     func(args []js.Value) any { return mark(b.app.Mark(target(args))) },
		"grip":     func(args []js.Value) any { return b.app.Grip(num(args, 0), num(args, 1)) },
		"timeText": func([]js.Value) any { return b.toldText },
		"tell": func([]js.Value) any {
			b.app.Rest()
			b.notify()
			return nil
		},
		"repaint": func([]js.Value) any {
			b.repaint()
			return nil
		},
	})
	for name, l := range b.listeners() {
		stage.Set(name, l.set)
	}
	js.Global().Set("yuntuStage", stage)
	js.Global().Set("yuntu", yuntu)
}

// target reads the first argument as a target; 0 for what is none.
func target(args []js.Value) scene.Target {
	return scene.Target(max(0, min(math.MaxInt32, num(args, 0))))
}

// mark is a Mark of web/bridge.d.ts, or null for none.
func mark(m app.Mark) any {
	if m.Target == 0 {
		return nil
	}
	return map[string]any{
		"target": float64(m.Target), "label": m.Label, "value": m.Value, "more": m.More, "opens": m.Opens,
		"box": []any{float64(m.Box.X), float64(m.Box.Y), float64(m.Box.W), float64(m.Box.H)},
	}
}

// changed tells the page what differs and has it painted.
func (b *bridge) changed() {
	b.notify()
	b.repaint()
}

// add takes a piece of the dataset and returns in one word what is wrong with
// it. The picture is another only where its words are.
func (b *bridge) add(piece []byte) string {
	before := b.app.ListVersion()
	if bad, ok := b.app.Add(piece).(*data.Error); ok { // errors.As weighs 20 KB
		return string(bad.Code)
	}
	b.notify()
	if b.app.ListVersion() != before {
		b.repaint()
	}
	return ""
}

// repaint has the painter in charge look at the list again.
func (b *bridge) repaint() {
	switch b.painter {
	case gpu:
		b.game.look()
	case flat:
		b.onWake.call()
	}
}

// advance lets time pass, in seconds, and tells the page.
func (b *bridge) advance(dt float64) (again bool) {
	again = b.app.Advance(dt)
	b.notify()
	return again
}

// notify calls the listeners of what changed: the panel, what of it follows a finger, the time.
func (b *bridge) notify() {
	switch {
	case b.behind():
		b.told = b.app.PanelVersion()
		if b.onChange.any() {
			b.onChange.call(b.panelValue())
		}
	case b.follow():
		b.follows.again().call()
	}
	switch {
	case !b.timeMoved():
	case b.painter == flat: // it listens too
		b.times.again().call(b.toldTime, b.toldText)
	default: // sixty times a second
		if b.toldWords.IsUndefined() {
			b.toldWords = js.ValueOf(b.toldText)
		}
		b.times.call(b.toldTime, b.toldWords)
	}
}

// behind reports whether the page has an older panel, and none that waits for a finger to rest.
func (b *bridge) behind() bool { return !b.app.Waits() && b.app.PanelVersion() != b.told }

// follow reports whether something new follows a finger, and notes it.
func (b *bridge) follow() bool {
	was := b.followed
	b.followed = b.app.Moves()
	return b.app.Waits() && b.followed != was
}

// timeMoved notes the time and its words; true when either is new.
func (b *bridge) timeMoved() bool {
	t := b.app.State().T
	b.clock = b.app.AppendTime(b.clock[:0])
	moved := t != b.toldTime
	b.toldTime = t
	if string(b.clock) != b.toldText {
		b.toldText, b.toldWords = string(b.clock), js.Undefined()
		return true
	}
	return moved
}

// panelValue returns the panel as an object of the page, made once per version.
func (b *bridge) panelValue() js.Value {
	if v := b.app.PanelVersion(); b.panel.IsUndefined() || v != b.panelVersion {
		if b.panel.IsUndefined() {
			b.app.List() // it is made for the panel anyway: here to be told from it
			reached("list")
		}
		b.json = b.app.Panel().AppendJSON(b.json[:0])
		b.panelVersion = b.app.PanelVersion()
		b.panel = parse(b.json)
	}
	return b.panel
}

func (b *bridge) resize(w, h, scale float64) {
	if !(w >= 1 && h >= 1) {
		return // a stage that is folded away keeps its last size
	}
	if !(scale > 0) {
		scale = 1
	}
	// No canvas may be larger than this anywhere.
	scale = min(scale, 8192/max(w, h))
	b.w, b.h, b.scale = float32(w), float32(h), float32(scale)
	b.app.Resize(b.w, b.h)
	if b.painter == gpu {
		b.game.fit()
	}
	b.changed()
}

// pixels returns the size of the canvas.
func (b *bridge) pixels() (w, h int) {
	px := func(v float32) int { return max(1, int(math.Floor(float64(v*b.scale)+0.5))) }
	return px(b.w), px(b.h)
}

func (b *bridge) setPainter(p painter) {
	if p == b.painter {
		return
	}
	if b.painter == gpu {
		b.game.hide()
	}
	b.painter = p
	b.set = 0
	if p == gpu {
		b.game.start()
	}
	if b.painter == p { // it may have failed at once
		b.repaint()
	}
}

func (b *bridge) stats() any {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	loaded := 0.0
	if boot := js.Global().Get("yuntuBoot"); boot.Truthy() {
		loaded = member{boot}.Num("loadedBytes")
	}
	return map[string]any{
		"painter": b.painter.String(), "frames": float64(b.frames), "builds": float64(b.builds), "allocs": float64(m.Mallocs),
		"missing": float64(b.app.Font().Missing()), "cpuMs": b.cpu, "heapBytes": float64(m.HeapAlloc), "loadedBytes": loaded,
	}
}
