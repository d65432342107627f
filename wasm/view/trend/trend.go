// Package trend draws what was observed, and what a model says goes on from it: real series over time as points that
// stand in the tables, solid; beside them or in the same box the curve of the model, open or hatched.
//
// A row of systems.csv of this kind tells: obs=SERIES/ENTITY/METRIC|… (what was observed; a panel each), since (the
// first period), points=FIGURE|… (what the articles say, at its time), ahead=FROM|TO|YEARS (the way from the first of
// them in so many years), joint=1 (all of it in one panel, of amounts with :growth behind the key their change on the year
// before; levels=PARAMETER|… are growth that goes on behind it, dragged up and down), level=RESULT (a result that stands at the edge of the first panel), sum=1 (what was observed
// is added up and stands in the box of the model's years), squares=BEFORE|AFTER|SIZE (a part of a whole as areas, where
// the part itself becomes SIZE of a hundred); and what package path says for its curves: over the years with a series,
// over the axis with kind2=path.
package trend

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/path"
	"yuntu/wasm/view/pen"
)

// Builder draws trends. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	known map[*state.System]*observed
	seen  *observed // of the system at hand
	years path.Curve
	over  path.Curve
	field field
}

// read takes up what was observed of a system, from the tables the first time.
func (b *Builder) read(r *system.Run) {
	if b.known == nil {
		b.known = map[*state.System]*observed{}
	}
	if b.seen = b.known[r.Sys]; b.seen == nil {
		b.seen = new(observed)
		b.seen.read(r)
		b.known[r.Sys] = b.seen
	}
}

// The roles of a trend's marks.
const (
	roleLine uint8 = pen.RolesTrend + iota
	rolePoint
	roleBar
	roleName
	roleValue
	roleSaid
	roleAhead
	roleSquare
	roleRank
	roleTear
	roleStep
	roleRing
)

// Build draws the panels of what was observed, and the curves of the model.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if p.F.W < 40 || p.F.H < 40 {
		return
	}
	b.read(r)
	p.Text(r.Sys.Name[p.Lang])
	p.Say(1, scene.Heading, 0)
	box := p.Heading(r.Sys.Name[p.Lang], "")
	second := path.Told(r, false)
	years := path.Told(r, true)
	if years.Y != "" && years.From != "" {
		years.Fixed, years.Filled = true, true
	}
	if r.W.Pointed(r.S) {
		b.panels(p, r, box)
		return
	}
	years.Who, second.Who = 1, 2
	left, right := path.Beside(p, box, 0.44)
	if r.Sys.Told("sum") != "" {
		b.years.Years(p, r, left, years)
		b.spent(p, r)
		b.over.Draw(p, r, right, second)
		return
	}
	if r.Sys.Told("joint") != "" {
		b.joint(p, r, left)
	} else {
		b.panels(p, r, left)
	}
	if years.Y != "" {
		b.years.Years(p, r, right, years)
		return
	}
	if r.Sys.Told("squares") != "" {
		var cakes geom.Rect
		if p.Narrow() {
			part := right.W * 0.3
			if room(p, right.H) < leastSquare*p.K { // squares without words
				part = right.W * 0.16
			}
			cakes, right = geom.R(right.X, right.Y, part, right.H), right.Trim(part, 0, 0, 0)
		} else {
			cakes, right = geom.R(right.X, right.Y, right.W, right.H*0.42), right.Trim(0, right.H*0.44, 0, 0)
		}
		b.squares(p, r, cakes)
	}
	b.over.Draw(p, r, right, second)
}

// Legend adds to what pictures of systems have the marks of what was observed.
func (b *Builder) Legend(r *system.Run) []pen.LegendItem {
	word := func(id string) string { return r.W.Data.Word(r.S.Lang, id) }
	return append([]pen.LegendItem{{Mark: pen.Solid, Word: word("legend.solid")}}, b.System.Legend(r)...)
}

// Source adds the sources of what was observed.
func (b *Builder) Source(r *system.Run) pen.Sourced {
	out := b.System.Source(r)
	b.read(r)
	for i := range b.seen.runs {
		for _, x := range b.seen.runs[i].points {
			about.Also(&out, r.W.Data.Obs(x.id).Source)
		}
	}
	return out
}
