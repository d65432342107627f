// Package view turns a state into a picture: select, size, place, mark.
//
//	var b view.Builder
//	b.Build(&list, world, state, view.Frame{W: 900, H: 560, Scale: 1})
//
// A picture is rebuilt whole from the state each time, and every property of a
// moving one (bar, rank, axis, clock) is a pure function of state.T. What is
// drawn tells how it is known: solid where a figure was observed, hatched and
// without a number between figures, cut where the base changed. No number is
// printed that no row of the dataset, or arithmetic on its rows, stands behind.
//
// Share and Capex are the same machinery over a model of lines (model.go);
// race.go, lines.go (with lines_*.go), stream.go and table.go mark it in four ways. A warm
// Builder allocates nothing.
package view

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
)

// Frame is the stage that a picture is made for, in logical pixels.
type Frame struct {
	W, H    float32
	Dark    bool    // dark paper
	Strong  bool    // more contrast: nothing that is read recedes
	Reduced bool    // no movement: time stands at data points
	Scale   float32 // of type and marks: 1, or 1.35 for a projector; 0 is 1
}

// Builder makes pictures. It owns its scratch and the models it has made; the
// zero value is ready. It belongs to one goroutine.
type Builder struct {
	l    *scene.List
	w    *state.World
	s    state.State
	f    Frame
	th   *theme.Theme
	k    float32 // scale of type and marks
	lang locale.Lang

	models map[modelKey]*model

	terse   bool   // no figures at the lines' ends
	txt     []byte // the label being written
	tmp     []byte // a part of it
	val     []byte // the value of a note
	ticks   []layout.Tick
	ys      []float32
	order   []int
	rows    []row
	ends    []end
	boxes   layout.Boxes
	targets []scene.Target // by line, for the outline
	samples []sample
	hatch   []float32
	floor   []float64
	quads   []layout.Quad
}

// Build empties l and fills it with the picture of s.
func (b *Builder) Build(l *scene.List, w *state.World, s state.State, f Frame) {
	l.Reset(f.W, f.H)
	b.begin(l, w, s, f)
	if s.View == state.Loop {
		b.loop()
		b.l, b.w = nil, nil
		return
	}
	m := b.model()
	t := m.clamp(s.T)
	if f.Reduced {
		t = m.nearest(t)
	}
	if len(m.lines) == 0 || len(m.points) == 0 || f.W < 40 || f.H < 40 {
		b.l, b.w = nil, nil
		return
	}
	b.look(m, t)
	switch s.Form {
	case state.Race:
		b.race(m, t)
	case state.Stream:
		b.stream(m, t)
	case state.Table:
		b.table(m, t)
	default:
		b.lines(m, t)
	}
	b.outline(m, t)
	b.l, b.w = nil, nil
}

func (b *Builder) begin(l *scene.List, w *state.World, s state.State, f Frame) {
	if f.Scale <= 0 {
		f.Scale = 1
	}
	b.l, b.w, b.s, b.f = l, w, s, f
	b.th, b.k, b.lang = theme.Of(f.Dark), f.Scale, s.Lang
	if f.Strong {
		b.th = theme.Strong(f.Dark)
	}
	b.boxes.Reset()
}

// model returns the lines that the state shows, made once per choice.
func (b *Builder) model() *model {
	key := keyOf(b.w, b.s)
	if m := b.models[key]; m != nil {
		return m
	}
	if b.models == nil {
		b.models = map[modelKey]*model{}
	}
	m := modelOf(b.w, b.s)
	b.models[key] = m
	return m
}

// look takes a sample of every line at t.
func (b *Builder) look(m *model, t float64) {
	b.samples, b.targets = b.samples[:0], b.targets[:0]
	for i := range m.lines {
		sm := m.lines[i].at(t, m)
		if b.f.Reduced {
			sm.rise = 1
		}
		b.samples = append(b.samples, sm)
		b.targets = append(b.targets, 0)
	}
}

// The roles of keys: what a mark is, so that the same mark moves between two
// pictures instead of fading.
const (
	roleBar uint8 = iota + 1
	roleHatch
	roleName
	roleNumber
	roleTick
	roleTickLabel
	roleTitle
	roleSub
	roleClock
	roleDot
	roleRest
	roleCursor
	roleSize
	roleWhisker
	rolePlan
	rolePeriod
)

// Scale reports whether a label names a scale, a time or the picture, and so
// tells no figure that a source could stand behind.
func Scale(k scene.Key) bool {
	switch uint8(k >> 24) {
	case roleTickLabel, roleTitle, roleSub, roleClock, rolePeriod:
		return true
	case roleLoopText:
		part := int(k&0xffffff) >> 8
		return part == partTitle || part == partScale
	}
	return false
}

// key names a mark of an entity; n tells its parts apart (below 4096).
func key(role uint8, e data.EntityID, n int) scene.Key {
	return scene.MakeKey(role, uint32(e)<<12|uint32(n)&0xfff)
}

// narrow reports whether the stage is as narrow as a phone held upright.
func (b *Builder) narrow() bool { return b.f.W < 560*b.k }

// pad is the quiet margin of the stage.
func (b *Builder) pad() float32 {
	if b.narrow() {
		return 12 * b.k
	}
	return 20 * b.k
}

// color returns a line's colour, set back when another one is in focus.
func (b *Builder) color(m *model, i int) scene.Color {
	c := b.th.Other
	if v := b.w.Data.Color(m.lines[i].entity, b.f.Dark); v != 0 {
		c = scene.RGB(v)
	}
	return c.Fade(b.dim(m, i))
}

// dim is 1, or theme.Aside for a line beside the one in focus.
func (b *Builder) dim(m *model, i int) float32 {
	if b.s.Focus == 0 || m.lines[i].entity == b.s.Focus || !m.has(b.s.Focus) {
		return 1
	}
	return theme.Aside
}

// ink returns the colour of a line's words: never so faint that it can't be read.
func (b *Builder) ink(m *model, i int) scene.Color {
	if b.dim(m, i) < 1 {
		return b.th.Muted
	}
	return b.th.Ink
}

// put sets b.txt as a label and returns its width.
func (b *Builder) put(k scene.Key, x, y, size float32, c scene.Color, a scene.Align) float32 {
	if c.A() == 0 || len(b.txt) == 0 {
		return b.width(size)
	}
	return b.l.LabelBytes(k, geom.Point{X: x, Y: y}, b.txt, scene.LabelStyle{Size: size, Color: c, Align: a})
}

// width measures b.txt.
func (b *Builder) width(size float32) float32 { return b.l.Advance(b.txt, scene.Regular, size) }

// fit cuts b.txt with an ellipsis so that it is at most w wide.
func (b *Builder) fit(size, w float32) {
	if b.width(size) <= w {
		return
	}
	for len(b.txt) > 0 {
		n := len(b.txt) - 1
		for n > 0 && b.txt[n]&0xc0 == 0x80 { // back to the start of a rune
			n--
		}
		b.txt = append(b.txt[:n], "…"...)
		if b.width(size) <= w {
			return
		}
		b.txt = b.txt[:n]
	}
}
