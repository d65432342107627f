// Package flow draws one deal as money in motion: what an investor puts into a
// model company, how much of that comes back as revenue of the investor's own
// cloud, and what is left of it; or a later year, in which no stake comes and the model company spends what it earns
// itself. The arithmetic is the system's model; turn.go takes
// its numbers, place.go gives the
// flows their place, mark.go draws them, label.go and words.go say them.
package flow

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// Builder makes pictures of flows; the zero value is ready.
type Builder struct{ other system.Run }

// Build draws the round of r's deal with p, and of the second one where the reader has put one beside it: marks, targets and
// the outline. Warm, it allocates nothing.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if r.S.Deal == 0 || p.F.W < 40 || p.F.H < 40 {
		return
	}
	t := newTurn(r)
	second, two := r.W.Second(r.S)
	if !two {
		m := marks{Pen: p, s: r.S, t: &t, whole: float32(t.whole())}
		m.draw()
		star(p)
		m.outline()
		return
	}
	b.other.Set(r.W, second)
	u := newTurn(&b.other)
	u.second = true
	f, pair := p.F, [...]marks{{t: &t}, {t: &u}}
	px := float32(math.MaxFloat32) // of both
	for i := range pair {
		m := &pair[i]
		m.Pen, m.s, m.two, m.whole = p, m.t.run.S, true, float32(max(t.whole(), u.whole()))
		at := place(p, m.t.second)
		p.F.W, p.F.H = at.W, at.H
		m.inks()
		m.place()
		px, p.F = min(px, m.c.px), f
	}
	for i := range pair {
		m := &pair[i]
		at := place(p, m.t.second)
		p.F.W, p.F.H = at.W, at.H
		from := p.L.Here()
		m.px = px
		m.draw()
		m.outline()
		p.L.Shift(from, at.X, at.Y)
		p.F = f
	}
	star(p)
}

// place is where one of two deals stands: beside each other, or one over the other where the stage is narrow; below them is
// a line that says what ∗ means.
func place(p *pen.Pen, second bool) geom.Rect {
	at := geom.R(0, 0, p.F.W, p.F.H-starHigh(p))
	if p.F.W < 600*p.K {
		if at.H /= 2; second {
			at.Y = at.H
		}
	} else if at.W /= 2; second {
		at.X = at.W
	}
	return at
}

// draw makes the marks of one deal.
func (m *marks) draw() {
	m.inks()
	m.heading()
	m.place()
	if n := m.keyLines(); n > 0 {
		m.keys(m.Pad(), m.below()+(theme.Small+6)*m.K, m.F.W-2*m.Pad())
	}
	first := len(m.L.Ops)
	m.ribbons()
	ribbons := len(m.L.Ops)
	m.nodes()
	m.arrows()
	m.handles()
	m.words = len(m.L.Ops)
	m.labels()
	for i := first; i < ribbons; i++ { // they open what their names open
		if op := &m.L.Ops[i]; uint8(op.Key>>24) == roleShape {
			op.Target = m.seen[partOf(op.Key)]
		}
	}
	m.particles()
}

// wording is a picture that is only told: it has no list.
func wording(r *system.Run, t *turn) marks {
	return marks{Pen: &pen.Pen{W: r.W, Lang: r.S.Lang}, s: r.S, t: t}
}
