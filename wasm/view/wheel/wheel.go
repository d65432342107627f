// Package wheel draws how each turn feeds the next: a ring past four stations, a turn a year, between which it is as wide as
// what is passed on: what is given away and so stays open, what users would pay, what they do pay, and what is spent again.
// Behind this year's turn the ring still has that of the year before, so the step between them is what a year gains. Beside it
// stands the sum, going down and coming up, the year in which it is back at nothing, and under it a ball for each year, as
// large as what users would pay and filled as far as they do: a snowball grows, or doesn't.
//
// A row of systems.csv tells it, besides axis and axis2 (what is dragged) and y (the year in which it is back):
//
//	revenue=revenue       what comes in, a series
//	worth=worth           what would come in if nothing were given away, a series
//	spend=spend           what is spent, a series
//	start=now             what came in before the first year
//	series=cumulated      the sum so far, a series
//	deep=deepest          its lowest point
//	mark=revenue_year_5   a result that stands at the revenue
package wheel

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws wheels. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks         about.Marks
	turns, before turns
	sum, was      []float64    // the sum so far at the end of each year
	on            [3][]float64 // being read: revenue, what users would pay, and what is spent
	quads         []layout.Quad
}

// The roles of a wheel's marks.
const (
	roleBand uint8 = pen.RolesWheel + iota
	roleStation
	roleBefore
	roleDot
	roleSum
	roleUnder
	roleName
	roleValue
	roleTrack
	roleWord
	roleYear
	roleBall
)

// Build draws the ring, the sum beside or below it, and what can be dragged.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if p.F.W < 200 || p.F.H < 200 {
		return
	}
	b.read(r)
	if b.turns.n < 2 || len(b.sum) < b.turns.n {
		return
	}
	k := p.K
	b.marks.Reset()
	box := p.Heading(r.Sys.Name[p.Lang], "")
	t := geom.Clamp(r.S.T, 0, float64(b.turns.n))
	tracks := box.Trim(0, box.H-22*k, 0, 0)
	box = box.Trim(0, 0, 0, 40*k)
	ring, plot := box.Trim(0, 0, box.W*0.48, 0), box.Trim(box.W*0.54, 0, 0, 0)
	low := p.Narrow() && box.H < 220*k
	switch {
	case low:
		ring, plot = box.Trim(0, 0, box.W*0.56, 0), box.Trim(box.W*0.46, 0, 0, 0)
	case p.Narrow():
		ring, plot = box.Trim(0, 0, 0, box.H*0.48), box.Trim(0, box.H*0.54, 0, 0)
	}
	b.ring(p, r, ring, t, low)
	b.path(p, r, plot, t)
	w := tracks.W/2 - 14*k
	b.marks.Track(p, r, r.Sys.Axis, pen.Key(roleTrack, 0, 0), tracks.X, tracks.Y, w)
	if i := r.Sys.Param(r.Sys.Told("axis2")); i >= 0 {
		b.marks.Track(p, r, i, pen.Key(roleTrack, 1, 0), tracks.X+w+28*k, tracks.Y, w)
	}
	b.marks.Outline(p, r)
	if !b.turns.gains() {
		p.Word("wheel.stops")
		p.Say(2, scene.Remark, 0)
	}
}

// read reads what the years pass on and the sum so far, and both as they were before anybody moved a slider.
func (b *Builder) read(r *system.Run) {
	start := r.Value(r.Sys.Told("start"))
	for i, name := range [...]string{"revenue", "worth", "spend"} {
		b.on[i] = r.Series(r.Sys.Told(name), b.on[i][:0])
	}
	b.turns.fill(start, b.on[0], b.on[1], b.on[2])
	for i, name := range [...]string{"revenue", "worth", "spend"} {
		b.on[i] = r.SeriesBefore(r.Sys.Told(name), b.on[i][:0])
	}
	b.before.fill(start, b.on[0], b.on[1], b.on[2])
	b.sum = r.Series(r.Sys.Told("series"), b.sum[:0])
	b.was = r.SeriesBefore(r.Sys.Told("series"), b.was[:0])
}
