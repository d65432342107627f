// Package view turns a state into a picture: select, size, place, mark.
//
//	var b view.Builder
//	b.Build(&list, world, state, pen.Frame{W: 900, H: 560, Scale: 1})
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
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// Builder makes pictures. It owns its scratch and the models it has made; the
// zero value is ready. It belongs to one goroutine.
type Builder struct {
	pen.Pen
	s state.State

	models map[modelKey]*model

	terse   bool // no figures at the lines' ends
	ticks   []layout.Tick
	order   []int
	rows    []row
	ends    []end
	targets []scene.Target // by line, for the outline
	samples []sample
	floor   []float64
	quads   []layout.Quad
}

// Build empties l and fills it with the picture of s.
func (b *Builder) Build(l *scene.List, w *state.World, s state.State, f pen.Frame) {
	b.Begin(l, w, s.Lang, f)
	defer b.End()
	b.s = s
	if w.OfDeals(s) {
		b.loop()
		return
	}
	m := b.model()
	t := m.clamp(s.T)
	if f.Reduced {
		t = m.nearest(t)
	}
	if len(m.lines) == 0 || len(m.points) == 0 || f.W < 40 || f.H < 40 {
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

// look takes a sample of every line at t.
func (b *Builder) look(m *model, t float64) {
	b.samples, b.targets = b.samples[:0], b.targets[:0]
	for i := range m.lines {
		sm := m.lines[i].at(t, m)
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
)

// key names a mark of a line; n tells its parts apart.
func key(role uint8, e data.EntityID, n int) scene.Key { return pen.Key(role, uint32(e), n) }

// color returns a line's colour, set back when another one is in focus.
func (b *Builder) color(m *model, i int) scene.Color {
	return b.Color(m.lines[i].entity).Fade(b.dim(m, i))
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
		return b.Th.Muted
	}
	return b.Th.Ink
}
