// Package lanes draws who headed what when, and what the numbers did meanwhile: lanes of time with a bar each, dated events
// above them, real series below on the same time. A window that is dragged along the series says which quarters count for
// whom; its colour goes through all panels, and its mean lies across it.
//
// What the row of a system tells it:
//
//	since=2018Q4                    the quarter with which time begins
//	heads=EVENT|EVENT|…             events with which somebody, its first entity, comes in; to the next one's
//	events=EVENT|…                  what else happened, the most important first
//	starts=first|second|third       where each one's window begins, in quarters since then; it ends where the next begins
//	shift=lag                       by how many quarters the windows are moved; without it the parameter of axis
//	obs=SERIES/ENTITY/METRIC|A:B    a panel each; A:B is A as a part of B, in per cent
//	panels=growth|profit:revenue    what they are called
//	means=growth_1|growth_2|…       the mean of each window, panel by panel
//
// Lanes of routes have, in place of heads and panels, launches, and below them a shelf and the curve of the main result:
//
//	routes=ENTITY|ENTITY|…          whose lanes they are
//	owned=ENTITY:EVENT|…            what each launched of its own, brighter as the axis goes up
//	hosting=ENTITY:EVENT|…          and whom it took in, darker then
//	other=hosted                    what axis leaves of the whole
//	ends=NONE|ALL                   the result at either end of the axis
//	lost=cost                       by how much it hangs below the straight line between them
//	dear=conflict                   a parameter: what a quarrel costs
package lanes

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/path"
	"yuntu/wasm/view/pen"
)

// Builder draws lanes. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	known  map[*state.System]*observed
	seen   *observed // of the system at hand
	r      *system.Run
	marks  about.Marks
	sx     layout.Scale // quarters since the first
	now    [most + 1]float64
	was    [most + 1]float64
	busy   layout.Boxes // points and lines, on which no word should stand
	ticks  []layout.Tick
	quads  []layout.Quad
	curve  path.Curve
	bottom float32 // of the last panel
	low    bool    // the lanes share a row, and what happened is only told
	shown  int     // panels for which there is room
}

// lowStage is how high lanes and panels are together where each lane has a row of its own, in pixels.
const lowStage = 190

// most is how many lanes there are at most.
const most = 6

// The roles of the marks of lanes.
const (
	roleLane uint8 = pen.RolesLanes + iota
	roleName
	roleEvent
	roleWindow
	roleSlant
	roleBefore
	roleLine
	rolePoint
	roleMean
	roleValue
	roleGrip
	rolePanel
)

// Build draws the lanes, and the panels below them.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	b.busy.Reset()
	b.r = r
	b.read(r)
	if len(b.seen.routes) > 0 && p.F.W >= 40 && p.F.H >= 40 {
		b.drawRoutes(p, r, p.Heading(r.Sys.Name[p.Lang], ""))
		return
	}
	if n := len(b.seen.heads); p.F.W < 40 || p.F.H < 40 || n == 0 || len(b.seen.panels) == 0 {
		return
	}
	k, small := p.K, theme.Small*p.K
	box := p.Heading(r.Sys.Name[p.Lang], "").Trim(46*k, 0, 8*k, small*1.9)
	b.sx = layout.Scale{Lo: 0, Hi: float64(b.seen.n), From: box.X, To: box.Right()}
	b.windows(r)
	b.bottom, b.low = box.Bottom(), box.H < lowStage*k
	y := b.lanes(p, b.events(p, box, box.Y+small))
	slant := geom.R(box.X, y, box.W, geom.Clamp(box.H*0.07, small*1.7, 44*k))
	b.shades(p, slant)
	b.panels(p, r, geom.R(box.X, slant.Bottom(), box.W, box.Bottom()-slant.Bottom()))
	b.years(p, box)
	b.handles(p, r, slant)
	b.marks.Outline(p, r)
	b.outline(p)
}

// windows works out where each window begins, and where the last ends: held within the time that is drawn.
func (b *Builder) windows(r *system.Run) {
	end := float64(b.seen.n)
	for i := range b.now {
		b.now[i], b.was[i] = end, end
	}
	shift := shiftOf(r)
	for i := range b.seen.heads {
		s := r.Value(nth(r.Sys.Told("starts"), i))
		b.now[i] = geom.Clamp(s+r.Value(shift), 0, end)
		b.was[i] = geom.Clamp(s+r.Before(shift), 0, end)
	}
}

// shiftOf is the parameter that moves the windows.
func shiftOf(r *system.Run) string {
	if s := r.Sys.Told("shift"); s != "" {
		return s
	}
	return r.Sys.Told("axis")
}

// color of a lane: nobody's, that of what can be pressed, and that of whom the panels are about, so that neighbours differ
// in light too.
func (b *Builder) color(p *pen.Pen, i int) scene.Color {
	switch i % 3 {
	case 0:
		return p.Th.Other
	case 1:
		return p.Th.Press
	}
	return p.Color(b.seen.panels[0].who)
}

// ofQuarter is the lane for which a quarter counts, or -1.
func (b *Builder) ofQuarter(q int) int {
	for i := range b.seen.heads {
		if t := float64(q) + 1e-9; b.now[i] <= t && t < b.now[i+1] {
			return i
		}
	}
	return -1
}

// WorkOut takes the mean of a window apart into the figures of its quarters, behind the parameter that moves it.
func (b *Builder) WorkOut(r *system.Run, c state.CardID) (out pen.Worked, ok bool) {
	out, ok = b.System.WorkOut(r, c)
	x, n, _ := r.W.ResultOf(c)
	if !ok {
		return out, false
	}
	own := *r
	if r.Sys != x {
		own = system.Run{}
		own.Set(r.W, state.Update(r.W, r.S, state.Action{Do: state.Set, Values: []state.KV{{Key: "view", Value: x.ID}}}))
	}
	b.read(&own)
	b.windows(&own)
	for i := range b.seen.panels {
		p := &b.seen.panels[i]
		for h := range b.seen.heads {
			if nth(x.Told("means"), i*len(b.seen.heads)+h) != x.Results()[n].ID {
				continue
			}
			out.Terms = out.Terms[:min(1, len(x.Params))]
			for _, a := range p.points {
				if b.ofQuarter(a.q) == h {
					when := locale.AppendPeriod(nil, r.S.Lang, b.seen.since+locale.Quarter(a.q), locale.Quarterly)
					out.Terms = append(out.Terms, pen.Term{Card: state.MakeCard(state.CardObs, uint32(a.of[0])), Value: a.v, Unit: p.unit, Label: string(when)})
				}
			}
		}
	}
	return out, true
}

// Legend tells solid from hatched, and what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// Source adds the sources of what the panels and lanes show.
func (b *Builder) Source(r *system.Run) pen.Sourced {
	out := b.System.Source(r)
	seen := map[data.SourceID]bool{}
	for _, id := range out.Sources {
		seen[id] = true
	}
	add := func(id data.SourceID) {
		if id != 0 && !seen[id] {
			seen[id] = true
			out.Sources = append(out.Sources, id)
		}
	}
	b.read(r)
	for _, e := range b.seen.heads {
		add(r.W.Data.Event(e.id).Source)
	}
	for _, e := range b.seen.events {
		add(r.W.Data.Event(e.id).Source)
	}
	for i := range b.seen.routes {
		for _, e := range b.seen.routes[i].events {
			add(r.W.Data.Event(e.id).Source)
		}
	}
	for i := range b.seen.panels {
		for _, x := range b.seen.panels[i].points {
			for _, id := range x.of {
				if id != 0 {
					add(r.W.Data.Obs(id).Source)
				}
			}
		}
	}
	return out
}
