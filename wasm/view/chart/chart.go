// Package chart draws figures over time: shares of a market, what companies
// spend.
//
// A model of lines (model.go, from the rows that select.go reads) is sampled at
// a time (sample.go) and marked in four ways: race.go, lines.go (with lines_*.go),
// stream.go and table.go. Bar, rank, axis and clock are pure functions of that
// time. What is drawn tells how it is known: solid where a figure was observed,
// hatched and without a number between figures, cut where the base changed.
package chart

import (
	"yuntu/data"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// Builder makes charts. It owns its scratch and the models it has made; the zero
// value is ready. It belongs to one goroutine.
//
// The pen is held by value while a chart is drawn: what is used of it on every
// line is one load away, not two, and the program 18 KB smaller.
type Builder struct {
	pen.Pen
	s state.State

	models map[modelKey]*model

	terse    bool // no figures at the lines' ends
	ticks    []layout.Tick
	order    []int
	rows     []row
	row      int // the one being drawn
	said     []saying
	saidText []byte
	ends     []end
	clear    layout.Boxes   // places clear of words, lines and figures
	targets  []scene.Target // by line, for the outline
	marked   [state.MaxMarked]scene.Target
	guess    guess
	readX    float32 // where the values at the cursor begin
	samples  []sample
	floor    []float64
	quads    []layout.Quad
	rim      []layout.Quad // of the layer that stands out
}

// Build draws the chart of r with p: marks, targets and the outline. Warm, it
// allocates nothing.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.Pen, b.s = *p, r.S
	b.draw()
	*p, b.Pen = b.Pen, pen.Pen{} // list and world are let go of
}

func (b *Builder) draw() {
	m := b.model()
	t := m.clamp(b.s.T)
	if b.F.Reduced {
		t = m.nearest(t)
	}
	if len(m.lines) == 0 || len(m.points) == 0 || b.F.W < 40 || b.F.H < 40 {
		return
	}
	b.guess = b.guessed(m)
	b.look(m, t)
	switch b.s.Form {
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
}

// model returns the lines that the state shows, made once per choice.
func (b *Builder) model() *model {
	key := keyOf(b.W, b.s)
	if m := b.models[key]; m != nil {
		return m
	}
	if b.models == nil {
		b.models = map[modelKey]*model{}
	}
	m := modelOf(b.W, b.s)
	b.models[key] = m
	return m
}

// left reports whether a race goes on without a line.
func (b *Builder) left(ln *line) bool {
	return ln.far && b.s.Form == state.Race && ln.entity != b.s.Focus
}

// look takes a sample of every line at t.
func (b *Builder) look(m *model, t float64) {
	b.samples, b.targets = b.samples[:0], b.targets[:0]
	for i := range m.lines {
		var sm sample
		if !b.left(&m.lines[i]) {
			sm = m.lines[i].at(t, m)
		}
		if b.F.Reduced {
			sm.rise = 1
		}
		b.samples = append(b.samples, sm)
		b.targets = append(b.targets, 0)
	}
}

// The roles of the chart's own marks.
const (
	roleBar uint8 = pen.RolesChart + iota
	roleHatch
	roleName
	roleNumber
	roleDot
	roleRest
	roleCursor
	roleSize
	roleWhisker
	rolePlan
	roleMarked
)

// key names a mark of a line; n tells its parts apart.
func key(role uint8, e data.EntityID, n int) scene.Key { return pen.Key(role, uint32(e), n) }

// color returns a line's colour, set back when another one is in focus.
func (b *Builder) color(m *model, i int) scene.Color {
	c := b.Color(m.lines[i].entity)
	if !b.aside(m, i) {
		return c
	}
	return b.back(c)
}

// back sets a colour back as far as it is still seen.
func (b *Builder) back(c scene.Color) scene.Color {
	least := theme.Aside
	if b.F.Strong {
		least = theme.StrongAside
	}
	return theme.Recede(c, b.Th.Paper, least)
}

// front is who stands out: the one in focus, else the one that is lit.
func (b *Builder) front() data.EntityID {
	if b.s.Focus != 0 {
		return b.s.Focus
	}
	return b.F.Lit
}

// aside reports whether a line stands beside the one that stands out.
func (b *Builder) aside(m *model, i int) bool {
	e := b.front()
	return e != 0 && m.lines[i].entity != e && m.has(e)
}

// ink returns the colour of a line's words: never so faint that it can't be read.
func (b *Builder) ink(m *model, i int) scene.Color {
	if b.aside(m, i) {
		return b.Th.Muted
	}
	return b.Th.Ink
}
