// Command bars draws a race in which every bar is in sight, however many there are: a bar, a name and a number each.
// It is our display list and our two painters without the product around them, which shows only as many bars as can be
// read. The page gives it the data (window.barsData: names, colours, values by period), letters and size.
package main

import (
	"encoding/json"
	"image/color"
	"slices"
	"strconv"
	"syscall/js"
	"unsafe"

	"github.com/hajimehoshi/ebiten/v2"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/paint"
	"yuntu/wasm/paint/mesh"
	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

type race struct {
	Racers []struct {
		Name   string
		Color  string
		Values []float64
	}
}

type program struct {
	race    race
	colors  []scene.Color
	curves  []layout.Curve
	ranks   []layout.Ranking
	periods int
	font    *typeset.Font
	list    scene.List
	sheet   mesh.Sheet
	order   []int
	txt     []byte
	w, h, t float64
	pace    float64 // seconds to a period
	last    float64
	version uint64
	head    [18]uint32
	painter paint.Painter
}

const paper = scene.Color(0xffffffff)

func main() {
	p := &program{pace: 0.9}
	world := js.Global()
	if err := json.Unmarshal([]byte(world.Get("barsData").String()), &p.race); err != nil {
		panic(err)
	}
	// Letters come with the words of a language.
	set, err := data.Decode(bytes("barsCore"))
	if err == nil {
		err = set.Add(bytes("barsWords"))
	}
	p.font = new(typeset.Font)
	if err == nil {
		err = p.font.Add(locale.En, set.Outlines(data.WordsOf(locale.En)))
	}
	if err != nil {
		panic(err)
	}
	p.w, p.h = world.Get("barsWidth").Float(), world.Get("barsHeight").Float()
	p.prepare()
	if world.Get("barsPainter").String() == "gpu" {
		p.gpu()
		return
	}
	stage := world.Get("Object").New()
	none := js.FuncOf(func(js.Value, []js.Value) any { return nil })
	stage.Set("onWake", js.FuncOf(func(_ js.Value, args []js.Value) any { args[0].Invoke(); return none }))
	stage.Set("times", world.Get("Set").New())
	stage.Set("timeText", js.FuncOf(func(js.Value, []js.Value) any { return "" }))
	exported = p
	world.Call("barsReady", stage)
	select {}
}

// bytes copies what the page has under a name.
func bytes(name string) []byte {
	from := js.Global().Get(name)
	b := make([]byte, from.Length())
	js.CopyBytesToGo(b, from)
	return b
}

// exported is the program that the functions below speak for; web/stage2d.js
// calls them.
var exported *program

//go:wasmexport yuntuFrame
func yuntuFrame(ms float64) int32 {
	p := exported
	p.advance(ms / 1000)
	p.sheet.Build(&p.list, p.font, 1)
	p.fill()
	return 1 // another frame, always
}

//go:wasmexport yuntuHead
func yuntuHead() uint32 { return uint32(uintptr(unsafe.Pointer(&exported.head))) }

//go:wasmexport yuntuTime
func yuntuTime() float64 { return exported.t }

// prepare ranks everybody at all times.
func (p *program) prepare() {
	var points []float64
	for i := range p.race.Racers {
		r := &p.race.Racers[i]
		p.periods = len(r.Values)
		var c layout.Curve
		for t, v := range r.Values {
			c = append(c, layout.Knot{T: float64(t), V: v})
		}
		p.curves = append(p.curves, c)
		rgb, _ := strconv.ParseUint(r.Color[1:], 16, 32)
		p.colors = append(p.colors, scene.Color(rgb<<8|0xff))
		p.order = append(p.order, i)
	}
	for t := range p.periods {
		points = append(points, float64(t))
	}
	p.ranks = layout.Rank(p.curves, points, 0.35)
}

// advance lets time pass and makes the list.
func (p *program) advance(seconds float64) {
	if p.t += seconds / p.pace; p.t >= float64(p.periods-1) {
		p.t = 0
	}
	p.version++
	l := &p.list
	l.Measure = p.font
	l.Reset(float32(p.w), float32(p.h))
	const left, right, top, bottom = 130, 80, 30, 10
	n := len(p.curves)
	row := (float32(p.h) - top - bottom) / float32(n)
	size := float32(13)
	largest := 0.
	for i := range p.curves {
		v, _ := p.curves[i].At(p.t)
		largest = max(largest, v)
	}
	x := layout.Scale{Hi: largest, From: left, To: float32(p.w) - right}
	for i := 0; i <= 5; i++ {
		at := x.At(largest * float64(i) / 5)
		l.Begin(scene.Segments, 0, 0xe0e0e0ff, 1, scene.Dash{})
		l.Segment(at, top, at, float32(p.h)-bottom)
		l.End()
		p.txt = strconv.AppendFloat(p.txt[:0], largest*float64(i)/5, 'f', 1, 64)
		l.LabelBytes(0, geom.Point{X: at, Y: top - 8}, p.txt, scene.LabelStyle{Size: size, Color: 0x555555ff, Align: scene.Middle})
	}
	slices.SortFunc(p.order, func(a, b int) int {
		va, _ := p.curves[a].At(p.t)
		vb, _ := p.curves[b].At(p.t)
		switch {
		case va < vb:
			return -1
		case va > vb:
			return 1
		}
		return a - b
	})
	for _, i := range p.order {
		v, _ := p.curves[i].At(p.t)
		y := top + row*p.ranks[i].At(p.t, 0.35)
		bar := geom.R(left, y+row*0.1, max(1, x.At(v)-left), row*0.8)
		l.Rect(scene.Key(i+1), bar, p.colors[i], 0)
		base := y + row/2 + size*typeset.Middle
		l.Label(0, geom.Point{X: left - 8, Y: base}, p.race.Racers[i].Name, scene.LabelStyle{Size: size, Color: 0x222222ff, Align: scene.End})
		p.txt = append(strconv.AppendFloat(p.txt[:0], v, 'f', 1, 64), '%')
		l.LabelBytes(0, geom.Point{X: bar.Right() + 6, Y: base}, p.txt, scene.LabelStyle{Size: size, Color: 0x222222ff})
	}
}

func at[T any](s []T) uint32 { return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(s)))) }

// fill writes what web/bridge.d.ts says of list.
func (p *program) fill() {
	l, s := &p.list, &p.sheet
	p.head = [18]uint32{
		at(l.Ops), uint32(len(l.Ops)), at(l.Coords), uint32(len(l.Coords)), at(l.Text), uint32(len(l.Text)),
		uint32(p.w * 64), uint32(p.h * 64), uint32(paper), 4096, uint32(p.version),
		at(s.Runs), uint32(len(s.Runs)), at(s.Images), uint32(len(s.Images)), at(s.Pixels), uint32(len(s.Pixels)), s.Generation,
	}
}

// gpu runs the engine on a canvas of the same size.
func (p *program) gpu() {
	body := js.Global().Get("document").Get("body")
	for name, v := range map[string]float64{"clientWidth": p.w, "clientHeight": p.h} {
		js.Global().Get("Object").Get("defineProperty").Invoke(body, name, map[string]any{"configurable": true, "value": v})
	}
	js.Global().Call("barsReady", js.Null())
	// The engine's canvas stands in the page since the program began, as large as the window.
	all := js.Global().Get("document").Call("querySelectorAll", "body > canvas")
	style := all.Index(all.Length() - 1).Get("style")
	style.Set("width", strconv.Itoa(int(p.w))+"px")
	style.Set("height", strconv.Itoa(int(p.h))+"px")
	ebiten.SetTPS(ebiten.SyncWithFPS)
	ebiten.SetScreenClearedEveryFrame(false)
	if err := ebiten.RunGameWithOptions(p, &ebiten.RunGameOptions{InitUnfocused: true, ScreenTransparent: true, DisableHiDPI: true}); err != nil {
		panic(err)
	}
}

func (p *program) Update() error {
	now := js.Global().Get("performance").Call("now").Float()
	p.advance(min(100, now-p.last) / 1000)
	p.last = now
	return nil
}

func (p *program) Draw(offscreen *ebiten.Image) { offscreen.Fill(color.Transparent) }

func (p *program) DrawFinalScreen(screen ebiten.FinalScreen, _ *ebiten.Image, _ ebiten.GeoM) {
	p.painter.Draw(screen, &p.list, p.version, p.font, paper, 1)
}

func (p *program) LayoutF(w, h float64) (float64, float64) { return 1, 1 }
func (p *program) Layout(w, h int) (int, int)              { return 1, 1 }
