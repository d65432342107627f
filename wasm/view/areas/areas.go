// Package areas draws a once and an always: a block that is paid for and done beside a wedge that grows daily. The day on
// which both are equal is marked; a multiplier makes the wedge steeper.
//
// What the row of a system tells it (names of its numbers):
//
//	once=training           the block
//	daily=per_day           what a day adds to the wedge, in the unit of once; in proportion to axis
//	days=days               when both are equal, in days
package areas

import (
	"math"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/path"
	"yuntu/wasm/view/pen"
)

// Builder draws areas. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	quads []layout.Quad
	ticks []layout.Tick
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of areas.
const (
	roleBlock uint8 = pen.RolesAreas + iota
	roleWedge
	roleBefore
	roleLine
	roleMeet
	roleGrip
	roleName
	roleTick
)

const (
	// later is how many times the days at first the stage goes on, above how many times the block it goes up.
	later = 1.25
	above = 2.1
	// year is how many days the years of the axis have.
	year = 365
)

// plan is where the parts of one picture lie.
type plan struct {
	x, y layout.Scale // days, and what they cost
	box  geom.Rect
}

// lay scales both ways by how it was at first, so that what moves is the wedge.
func lay(r *system.Run, box geom.Rect) plan {
	once, days := r.Sys.Told("once"), r.Before(r.Sys.Told("days"))
	if !sim.Answered(days) || days <= 0 {
		days = year
	}
	return plan{box: box, x: layout.Scale{Hi: later * days, From: box.X, To: box.Right()},
		y: layout.Scale{Hi: max(above*r.Before(once), 1.15*r.Value(once)), From: box.Bottom(), To: box.Y}}
}

// end is where a wedge that grows by so much a day leaves the stage, at its right or at its top.
func (c *plan) end(daily float64) (day, cost float64) {
	if cost = daily * c.x.Hi; cost > c.y.Hi {
		return c.y.Hi / daily, c.y.Hi
	}
	return c.x.Hi, cost
}

// Build draws the block along the whole of time, and the wedge that overtakes it.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	if p.F.W < 40 || p.F.H < 40 {
		return
	}
	k, small, l := p.K, theme.Small*p.K, p.L
	box := p.Heading(r.Sys.Name[p.Lang], "").Trim(40*k, small*0.8, 10*k, small*1.8)
	c := lay(r, box)
	once, daily := r.Sys.Told("once"), r.Sys.Told("daily")
	cost, grows := r.Value(once), r.Value(daily)
	if !sim.Answered(cost) || !sim.Answered(grows) || grows <= 0 {
		return
	}
	top := c.y.At(min(cost, c.y.Hi))
	block := geom.R(box.X, top, box.W, box.Bottom()-top)
	l.Rect(pen.Key(roleBlock, 0, 0), block, p.Tint(p.Th.Other, 0.5), 0)
	b.wedge(p, &c, grows, min(cost, c.y.Hi))
	if r.Moved() {
		day, at := c.end(r.Before(daily))
		l.Begin(scene.Segments, pen.Key(roleBefore, 0, 0), p.Th.Muted, 1.2*k, scene.Dash{})
		l.Segment(box.X, box.Bottom(), c.x.At(day), c.y.At(at))
		if was := r.Before(once); was != cost {
			l.Segment(box.X, c.y.At(was), box.Right(), c.y.At(was))
		}
		l.End()
	}
	l.Begin(scene.Segments, pen.Key(roleLine, 0, 0), p.Th.Ink, 1.6*k, scene.Dash{})
	l.Segment(box.X, top, box.Right(), top)
	l.End()
	b.scales(p, r, &c)
	b.equal(p, r, &c, top)
	b.marks.Outline(p, r)
}

// wedge draws what days add up to: what is still less than the block lies on it, what is more stands out above it.
func (b *Builder) wedge(p *pen.Pen, c *plan, daily, cost float64) {
	k, l := p.K, p.L
	day, at := c.end(daily)
	floor := c.y.At(0)
	b.quads = b.quads[:0]
	put := func(d0, v0, d1, v1 float64) {
		if d1 > d0 {
			b.quads = append(b.quads, layout.Quad{X0: c.x.At(d0), A0: c.y.At(v0), B0: floor, X1: c.x.At(d1), A1: c.y.At(v1), B1: floor})
		}
	}
	put(0, 0, day, at)
	put(day, at, c.x.Hi, at)
	l.Begin(scene.Area, pen.Key(roleWedge, 0, 0), p.Tint(p.Th.Press, 0.3).Fade(0.8), 0, scene.Dash{})
	for i, q := range b.quads {
		if i == 0 {
			l.Span(q.X0, q.A0, q.B0)
		}
		l.Span(q.X1, q.A1, q.B1)
	}
	l.End()
	p.Hatch(pen.Key(roleWedge, 0, 1), b.quads, p.Th.Press.Fade(0.6))
	if over := cost / daily; over < c.x.Hi { // above the block
		l.Begin(scene.Area, pen.Key(roleWedge, 0, 2), p.Th.Press.Fade(0.45), 0, scene.Dash{})
		l.Span(c.x.At(over), c.y.At(cost), c.y.At(cost))
		l.Span(c.x.At(day), c.y.At(at), c.y.At(cost))
		if day < c.x.Hi {
			l.Span(c.x.To, c.y.At(at), c.y.At(cost))
		}
		l.End()
	}
	l.Begin(scene.Segments, pen.Key(roleLine, 1, 0), p.Th.Press, 2.6*k, scene.Dash{})
	l.Segment(c.x.At(0), floor, c.x.At(day), c.y.At(at))
	l.End()
	if at >= c.y.Hi-1e-9 && day < c.x.Hi {
		p.Arrow(c.x.At(day), c.y.At(at), 5*k, true, p.Th.Press)
	}
}

// scales draws years along and money up.
func (b *Builder) scales(p *pen.Pen, r *system.Run, c *plan) {
	k, small, l := p.K, theme.Small*p.K, p.L
	years := c.x.Hi / year
	b.ticks = layout.Settled(layout.AppendTicks(b.ticks[:0], years, c.box.W, 62*k))
	l.Begin(scene.Segments, pen.Key(pen.RoleTick, 0, 0), p.Th.Axis, k, scene.Dash{})
	l.Segment(c.x.From, c.y.From, c.x.To, c.y.From)
	for _, t := range b.ticks {
		l.Segment(c.x.At(t.V*year), c.y.From, c.x.At(t.V*year), c.y.From+4*k)
	}
	l.End()
	for i, t := range b.ticks {
		if t.V == 0 {
			continue
		}
		p.Txt = system.AppendMeasure(p.Txt[:0], p.W.Data, p.Lang, t.V, data.Years, 0)
		if w, x := p.Width(small), c.x.At(t.V*year); x+w/2 <= c.x.To+10*k {
			p.Put(pen.Key(pen.RolePeriod, 0, i), x, c.y.From+small*1.4, small, p.Th.Muted, scene.Middle)
		}
	}
	_, exp := r.Unit(r.Sys.Told("once"))
	b.ticks = layout.Settled(layout.AppendTicks(b.ticks[:0], c.y.Hi, c.box.H, 44*k))
	for i, t := range b.ticks {
		p.Txt = path.AppendAmount(p.Txt[:0], p, t.V*math.Pow10(int(exp)))
		p.Fit(small, c.x.From-4*k)
		p.Put(pen.Key(pen.RoleTickLabel, 0, i), c.x.From-6*k, c.y.At(t.V)+small*0.36, small, p.Th.Muted, scene.End)
	}
}

// equal marks the day on which the wedge is as high as the block; the knob there, or at the end of the wedge where that
// day is past the stage, moves the axis.
func (b *Builder) equal(p *pen.Pen, r *system.Run, c *plan, top float32) {
	k, small, size, l := p.K, theme.Small*p.K, theme.Label*p.K, p.L
	name, once, daily := r.Sys.Told("days"), r.Sys.Told("once"), r.Sys.Told("daily")
	days, i := r.Value(name), r.Sys.Axis
	of := &r.Sys.Params[i]
	bounds := geom.R(c.box.X+6*k, c.box.Y-small*0.6, c.box.W-8*k, c.box.H)
	about.Num(p, r, once, r.Value(once), r.Before(once), small, bounds.W)
	b.marks.Near(p, r, once, r.Value(once), pen.Key(roleName, 0, 0), bounds.Right()-p.Width(small), top+small*1.5, small, p.Th.Ink, bounds)
	at := geom.Point{X: c.x.To, Y: c.y.At(r.Value(daily) * c.x.Hi)}
	h := scene.Handle{Param: uint8(i), Lo: of.Min.Float(), Hi: of.Max.Float()}
	v := r.Now[i]
	if sim.Answered(days) && days <= c.x.Hi {
		at = geom.Point{X: c.x.At(days), Y: top}
		l.Begin(scene.Segments, pen.Key(roleMeet, 0, 0), p.Th.Press, 1.4*k, scene.Dash{On: 3 * k, Off: 3 * k})
		l.Segment(at.X, at.Y, at.X, c.y.From)
		l.End()
		// The finger moves the axis as fast as the day goes where it is: it is in proportion to one over it.
		by := -(at.X - c.x.From) / float32(v)
		h.A, h.B = geom.Point{X: at.X + by*float32(h.Lo-v), Y: at.Y}, geom.Point{X: at.X + by*float32(h.Hi-v), Y: at.Y}
	} else {
		by := (at.Y - c.y.From) / float32(v)
		h.A, h.B = geom.Point{X: at.X, Y: at.Y + by*float32(h.Lo-v)}, geom.Point{X: at.X, Y: at.Y + by*float32(h.Hi-v)}
	}
	about.Num(p, r, name, days, r.Before(name), size, bounds.W)
	w := p.Width(size)
	x := at.X + 12*k
	if x+w > bounds.Right() {
		x = at.X - w - 12*k
	}
	if sim.Answered(days) && days > c.x.Hi { // further on
		p.Txt = append(p.Txt, " →"...)
	}
	b.marks.Near(p, r, name, days, pen.Key(roleName, 1, 0), x, at.Y-12*k, size, p.Th.Press, bounds)
	about.Num(p, r, daily, r.Value(daily), r.Before(daily), small, bounds.W)
	mid := geom.Point{X: c.x.At(min(days, c.x.Hi) * 0.5), Y: (top + c.y.From) / 2}
	b.marks.Near(p, r, daily, r.Value(daily), pen.Key(roleName, 2, 0), mid.X+16*k, mid.Y+small*1.6, small, p.Th.Ink, bounds)
	about.Num(p, r, of.ID, v, r.First[i], small, bounds.W)
	b.marks.Near(p, r, of.ID, v, pen.Key(roleName, 3, 0), mid.X+16*k, mid.Y+small*3, small, p.Th.Ink, bounds)
	l.Handle(about.Grip(p, pen.Key(roleGrip, 0, 0), at, p.Th.Press), h)
}
