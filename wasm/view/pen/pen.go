// Package pen is what every picture draws with: the list being made, paper and
// inks, sizes, the words of the dataset in one language, room for labels, and
// the small marks and numbers that look the same in all of them.
//
//	var p pen.Pen
//	p.Begin(&list, world, locale.En, pen.Frame{W: 900, H: 560})
//	box := p.Heading("Cloud in China", "per cent")
//	p.Word("rest")
//	p.Put(0, box.X, box.Y, theme.Small*p.K, p.Th.Muted, scene.Start)
//	p.End()
//
// A text is written into [Pen.Txt] and then measured, cut or set from there;
// Tmp and Val hold what goes into it or beside it. What a kind of picture knows
// of its own (lines, flows, fields) stands in the package of that kind. A warm
// pen allocates nothing.
package pen

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
)

// Frame is the stage that a picture is made for, in logical pixels.
type Frame struct {
	W, H    float32
	Dark    bool          // dark paper
	Strong  bool          // more contrast: nothing that is read recedes
	Reduced bool          // no movement: time stands at data points
	Scale   float32       // of type and marks: 1, or 1.35 for a projector; 0 is 1
	Lit     data.EntityID // who is brought forward, by pointer or keyboard, where nobody is in focus; what stands where stays
}

// Least is the height below which a stage holds no picture, in pixels: lower, labels and lines have no place beside each other.
// The page keeps to it: "pen.Least" in web/style.css.
func (f Frame) Least() float32 {
	k := max(1, f.Scale)
	if f.W < narrow*k {
		return 232 * k
	}
	return 212 * k
}

// narrow is the width below which things stand below each other that are else side by side, in pixels at scale 1.
const narrow = 560

// Pen draws one picture at a time. The zero value is ready; it belongs to one
// goroutine. Without a list it still writes words: Pen{W: w, Lang: l}.
type Pen struct {
	L    *scene.List
	W    *state.World
	F    Frame
	Th   *theme.Theme
	K    float32 // scale of type and marks
	Lang locale.Lang

	Txt []byte // the label being written
	Tmp []byte // a part of it
	Val []byte // the value of a note
	Ys  []float32

	Boxes layout.Boxes // places that labels have taken

	lines []byte // a paragraph being set
}

// Begin empties l and takes it up for a picture in a language and a frame.
func (p *Pen) Begin(l *scene.List, w *state.World, lang locale.Lang, f Frame) {
	l.Reset(f.W, f.H)
	if f.Scale <= 0 {
		f.Scale = 1
	}
	p.L, p.W, p.F, p.Lang = l, w, f, lang
	p.Th, p.K = theme.Of(f.Dark), f.Scale
	if f.Strong {
		p.Th = theme.Strong(f.Dark)
	}
	p.Boxes.Reset()
}

// End lets go of list and world and keeps the scratch.
func (p *Pen) End() { p.L, p.W = nil, nil }

// Narrow reports whether the stage is as narrow as a phone held upright.
func (p *Pen) Narrow() bool { return p.F.W < narrow*p.K }

// Pad is the quiet margin of the stage.
func (p *Pen) Pad() float32 {
	if p.Narrow() {
		return 12 * p.K
	}
	return 20 * p.K
}

// Color returns the colour of a vendor or company on this paper, that of all
// others where it has none.
func (p *Pen) Color(e data.EntityID) scene.Color {
	if v := p.W.Data.Color(e, p.F.Dark); v != 0 {
		return scene.RGB(v)
	}
	return p.Th.Other
}
