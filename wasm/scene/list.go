// Package scene is the display list: what one frame shows, as plain arrays.
//
// A view fills a [List]; the painters (Ebitengine, the 2D canvas, SVG), the hit
// test and the outline for screen readers all read the same one. Nothing here
// knows a colour's meaning, a language or a clock.
//
//	var l scene.List
//	l.Reset(1200, 675)
//	l.Rect(key, geom.R(0, 0, 120, 24), color, 2)
//	l.Label(key, geom.Point{X: 4, Y: 17}, "阿里云", scene.LabelStyle{Size: 14, Color: ink})
//
// Units are logical pixels, origin top left. [List.Reset] keeps the memory:
// building a warm list allocates nothing.
package scene

import "yuntu/wasm/geom"

// Measurer gives the advance width of a text in logical pixels. Package
// typeset has the real one; tests use a fixed pitch.
type Measurer interface {
	Advance(text []byte, face Face, size float32) float32
}

// LabelStyle says how a label stands.
type LabelStyle struct {
	Size  float32
	Color Color
	Align Align
	Face  Face
}

// Note is what a mark means, for the outline: one line of a tree.
type Note struct {
	Level  uint8  // depth in the tree, 1 is the heading
	Role   Role   // what kind of line it is
	Target Target // the mark it stands for, or 0
	// Label and Value are runs in Text.
	labelAt, labelLen uint32
	valueAt, valueLen uint32
}

// Role is the kind of a note.
type Role uint8

// The roles.
const (
	Heading Role = iota // the claim or title of the picture
	Clock               // the period that is shown
	Item                // one vendor, flow or step: label and value
	Remark              // why something is missing, broken or uncertain
	Legend              // how something is drawn
)

// Hit is a touchable region, in drawing order. Box is grown to the size of a
// finger; Mark is what is drawn.
type Hit struct {
	Box, Mark geom.Rect
	Target    Target
}

// Ref says what a target is: the views write it, package app reads it.
type Ref struct {
	Entity uint32 // dense entity id, from 1; 0 is none
	Obs    uint32 // dense observation id, from 1: the number to open; 0 is none
	Figure uint32 // dense figure id, from 1; 0 is none
	Extra  uint32 // view's own (deal, plan, break), with What
	What   uint8  // 0 nothing, else one of the What… constants
	Card   uint32 // what to open instead of Obs where the number was worked out (a state.CardID); 0 is none
}

// What an Extra is.
const (
	WhatNothing uint8 = iota
	WhatBreak
	WhatPlan
	WhatDeal
	WhatParam
	WhatEvent
)

// List is one frame. The exported arrays are read by painters; fill them
// through the methods.
type List struct {
	Width, Height float32
	Ops           []Op
	Coords        []float32
	Text          []byte
	Notes         []Note
	Hits          []Hit
	Targets       []Ref
	grips         []grip    // what can be dragged
	lonely        []adopted // of so many hits, the first time an arrow key asks
	walked        int

	// Measure sets label widths; nil leaves them 0.
	Measure Measurer
}

// Reset empties the list for a stage of w by h and keeps its memory.
func (l *List) Reset(w, h float32) {
	l.Width, l.Height = w, h
	l.Ops, l.Coords, l.Text = l.Ops[:0], l.Coords[:0], l.Text[:0]
	l.Notes, l.Hits, l.Targets, l.grips = l.Notes[:0], l.Hits[:0], l.Targets[:0], l.grips[:0]
	l.walked = 0
}

// Blank takes away what is drawn and what can be touched, for a stage h high that has no room for it, and keeps what is told.
func (l *List) Blank(h float32) {
	l.Height = h
	l.Ops, l.Coords, l.Hits, l.grips = l.Ops[:0], l.Coords[:0], l.Hits[:0], l.grips[:0]
}

// Rect fills a box; radius rounds its corners.
func (l *List) Rect(k Key, r geom.Rect, c Color, radius float32) {
	l.add(Op{Kind: Rect, Key: k, Color: c, X: r.X, Y: r.Y, W: r.W, H: r.H, Size: radius})
}

// Edge draws the outline of a box, inside it.
func (l *List) Edge(k Key, r geom.Rect, c Color, radius, width float32, dash Dash) {
	l.add(Op{Kind: Rect, Key: k, Color: c, X: r.X, Y: r.Y, W: r.W, H: r.H, Size: radius, Width: width, DashOn: dash.On, DashOff: dash.Off})
}

// Dash is a pattern of strokes and gaps in pixels; the zero value is solid.
type Dash struct{ On, Off float32 }

// Dot fills a circle, or with width > 0 draws its ring.
func (l *List) Dot(k Key, c geom.Point, radius float32, col Color, width float32) {
	l.add(Op{Kind: Dot, Key: k, Color: col, X: c.X, Y: c.Y, Size: radius, Width: width})
}

// Label sets a text and returns its advance width.
func (l *List) Label(k Key, at geom.Point, text string, s LabelStyle) float32 {
	first := len(l.Text)
	l.Text = append(l.Text, text...)
	return l.label(k, at, first, s)
}

// LabelBytes is Label for a text built in a byte slice.
func (l *List) LabelBytes(k Key, at geom.Point, text []byte, s LabelStyle) float32 {
	first := len(l.Text)
	l.Text = append(l.Text, text...)
	return l.label(k, at, first, s)
}

func (l *List) label(k Key, at geom.Point, first int, s LabelStyle) float32 {
	var w float32
	if l.Measure != nil {
		w = l.Measure.Advance(l.Text[first:], s.Face, s.Size)
	}
	l.add(Op{Kind: Label, Key: k, Color: s.Color, X: at.X, Y: at.Y, W: w, Size: s.Size,
		First: uint32(first), Count: uint32(len(l.Text) - first), Align: s.Align, Face: s.Face})
	return w
}

// Advance measures a text without setting it.
func (l *List) Advance(text []byte, f Face, size float32) float32 {
	if l.Measure == nil {
		return 0
	}
	return l.Measure.Advance(text, f, size)
}

// Begin starts a Line, Area or Segments op; add its coordinates with Point,
// Span or Segment, then call End.
func (l *List) Begin(kind Kind, k Key, c Color, width float32, dash Dash) {
	l.add(Op{Kind: kind, Key: k, Color: c, Width: width, DashOn: dash.On, DashOff: dash.Off, First: uint32(len(l.Coords))})
}

// Point adds a vertex to the Line begun.
func (l *List) Point(x, y float32) { l.Coords = append(l.Coords, x, y) }

// Span adds a slice x, y0…y1 to the Area begun.
func (l *List) Span(x, y0, y1 float32) { l.Coords = append(l.Coords, x, y0, y1) }

// Segment adds an independent line to the Segments begun.
func (l *List) Segment(x0, y0, x1, y1 float32) { l.Coords = append(l.Coords, x0, y0, x1, y1) }

// Stroke adds one line as Segments of its own.
func (l *List) Stroke(k Key, c Color, width float32, dash Dash, x0, y0, x1, y1 float32) {
	l.Begin(Segments, k, c, width, dash)
	l.Segment(x0, y0, x1, y1)
	l.End()
}

// Solid is Stroke without dashes.
func (l *List) Solid(k Key, c Color, width, x0, y0, x1, y1 float32) {
	l.Stroke(k, c, width, Dash{}, x0, y0, x1, y1)
}

// End closes what Begin opened; an op without enough coordinates is dropped.
func (l *List) End() {
	op := &l.Ops[len(l.Ops)-1]
	op.Count = uint32(len(l.Coords)) - op.First
	least := fewest(op.Kind)
	if op.Count < least {
		l.Coords = l.Coords[:op.First]
		l.Ops = l.Ops[:len(l.Ops)-1]
	}
}

// fewest returns the fewest floats that draw something.
func fewest(k Kind) uint32 {
	if k == Area {
		return 6
	}
	return 4
}

// Clip limits what follows to r.
func (l *List) Clip(r geom.Rect) { l.add(Op{Kind: Clip, X: r.X, Y: r.Y, W: r.W, H: r.H}) }

// Unclip ends the clip.
func (l *List) Unclip() { l.add(Op{Kind: Unclip}) }

func (l *List) add(op Op) {
	op.Alpha = 1
	l.Ops = append(l.Ops, op)
}

// Target makes r touchable and gives what it stands for; the returned target
// goes into notes of the same mark.
func (l *List) Target(r geom.Rect, ref Ref) Target {
	l.Targets = append(l.Targets, ref)
	t := Target(len(l.Targets))
	l.Hits = append(l.Hits, Hit{Box: r.Grow(finger, finger), Mark: r, Target: t})
	return t
}

// Like returns the first target that stands for ref; where no mark does, one
// that only the outline can open.
func (l *List) Like(ref Ref) Target {
	for i := range l.Targets {
		if x := &l.Targets[i]; x.Obs == ref.Obs && *x == ref { // most are told apart by one number
			return Target(i + 1)
		}
	}
	l.Targets = append(l.Targets, ref)
	return Target(len(l.Targets))
}

// Ref returns what a target is; the zero Ref for none.
func (l *List) Ref(t Target) Ref {
	if t == 0 || int(t) > len(l.Targets) {
		return Ref{}
	}
	return l.Targets[t-1]
}

// Note adds a line to the outline.
func (l *List) Note(level uint8, role Role, t Target, label, value []byte) {
	n := Note{Level: level, Role: role, Target: t}
	n.labelAt, n.labelLen = uint32(len(l.Text)), uint32(len(label))
	l.Text = append(l.Text, label...)
	n.valueAt, n.valueLen = uint32(len(l.Text)), uint32(len(value))
	l.Text = append(l.Text, value...)
	l.Notes = append(l.Notes, n)
}

// Words returns the label and the value of a note; they stay valid until Reset.
func (l *List) Words(n Note) (label, value []byte) {
	return l.Text[n.labelAt:][:n.labelLen], l.Text[n.valueAt:][:n.valueLen]
}

// Run returns the text of a label op; it stays valid until Reset.
func (l *List) Run(op *Op) []byte { return l.Text[op.First:][:op.Count] }

// Points returns the coordinates of a Line, Area or Segments op.
func (l *List) Points(op *Op) []float32 { return l.Coords[op.First:][:op.Count] }
