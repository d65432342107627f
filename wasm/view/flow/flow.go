// Package flow draws one deal as money in motion: what an investor puts into a
// model company, how much of that comes back as revenue of the investor's own
// cloud, and what is left of it; or a later year, in which no stake comes and the model company spends what it earns
// itself. The arithmetic is the system's model; turn.go takes
// its numbers, place.go gives the
// flows their place, mark.go draws them, label.go and words.go say them.
package flow

import (
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// Builder makes pictures of flows; the zero value is ready.
type Builder struct{}

// Build draws the round of r's deal with p: marks, targets and the outline. Warm,
// it allocates nothing.
func (*Builder) Build(p *pen.Pen, r *system.Run) {
	if r.S.Deal == 0 || p.F.W < 40 || p.F.H < 40 {
		return
	}
	t := newTurn(r)
	m := marks{Pen: p, s: r.S, t: &t}
	m.inks()
	top := m.heading()
	bottom := m.star()
	m.place(top, bottom)
	m.ribbons()
	m.nodes()
	m.arrows()
	m.words = len(p.L.Ops)
	m.labels()
	m.particles()
	m.outline()
}

// wording is a picture that is only told: it has no list.
func wording(r *system.Run, t *turn) marks {
	return marks{Pen: &pen.Pen{W: r.W, Lang: r.S.Lang}, s: r.S, t: t}
}
