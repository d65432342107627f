// Package tanks draws one that fills what another loses: vessels of one width in one scale, with a zero line through all of
// them. Above it stands a source; below it lie holes that are filled from it, or from taps. What the source gives out beyond
// what it has lies hatched below the line. Or one vessel that people flow into and out of, beside its level over the years.
//
// What the row of a system tells it (all are names of its numbers):
//
//	source=FULL|HAS|LEFT    what the source holds when nothing is lost, what it has, and what is left when all is paid
//	tip=PARAMETER           moves what it has
//	holes=A|B               what is to be filled; a parameter can be dragged deeper
//	taps=A|B|C              who fills the hole, from its ground up; the last is the source
//	turns=PARAMETER|…       move the taps but the last
//	limit=NAME              how deep the last hole may be until the source is empty
//	says=NAME|…             what else is told under the picture
//
//	stock=SERIES            the level over the years
//	start=PARAMETER         where it stands at first
//	in=PARAMETER            what flows in in a year
//	out=A|B                 what part of the level flows out in a year, in per cent; A and B add up
//	steady=NAME             where it comes to rest
//	mark=NAME|YEARS         the level after so many years
//	hold=NAME               what would have to flow in for the level to stay
package tanks

import (
	"yuntu/wasm/layout"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws tanks. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	taken layout.Boxes // by words
	now   []float64    // the level over the years
	was   []float64
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of tanks.
const (
	roleGlass uint8 = pen.RolesTanks + iota
	roleWater
	roleHatch
	roleFlow
	roleBefore
	roleGrip
	roleName
	roleLine
	roleCurve
)

// Build draws the vessels.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	b.taken.Reset()
	if p.F.W < 160 || p.F.H < 160 {
		return
	}
	box := p.Heading(r.Sys.Name[p.Lang], "")
	if r.Sys.Told("stock") != "" {
		b.stock(p, r, box)
	} else {
		b.basins(p, r, box)
	}
	b.marks.Outline(p, r)
}

// zero draws the line that runs through all vessels.
func zero(p *pen.Pen, x0, x1, y float32) {
	p.L.Solid(pen.Key(roleLine, 0, 0), p.Th.Ink, 1.4*p.K, x0, y, x1, y)
}
