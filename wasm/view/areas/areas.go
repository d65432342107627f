// Package areas draws a once and an always in one scale: time along, what a day costs up, so that an area is money. What is
// paid once is a tower, as wide as the year it took; what is paid daily is a strip that goes on for ever. Where the strip has
// come to the area of the tower a cell of it ends, and the next begins: a multiplier makes the strip thicker, its cells
// shorter, and there are more of them.
//
// What the row of a system tells it (names of its numbers):
//
//	once=training           the area of the tower, a parameter
//	daily=per_day           the height of the strip, in the unit of once; in proportion to axis
//	days=days               when both areas are equal, in days
package areas

import (
	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws areas. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	ticks []layout.Tick
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of areas.
const (
	roleTower uint8 = pen.RolesAreas + iota
	roleStrip
	roleBefore
	roleCell
	roleHatch
	roleGrip
	roleName
	roleAxis
)

const (
	// later is how many times the days at first the stage goes on.
	later = 1.25
	// year is how many days the tower is wide, and those of the axis have.
	year = 365
	// head is how many times as high the stage is as what stands on it.
	head = 1.1
)

// plan is where things lie: days, and what one of them costs.
type plan struct {
	x, y layout.Scale
	box  geom.Rect
}

// lay scales time by how it was at first, and the height by what is highest, the tower at first among it.
func lay(r *system.Run, box geom.Rect) plan {
	once, days := r.Sys.Told("once"), r.Before(r.Sys.Told("days"))
	if !sim.Answered(days) || days <= 0 {
		days = year
	}
	most := max(r.Before(once)/year, r.Value(once)/year, r.Value(r.Sys.Told("daily")))
	return plan{box: box, x: layout.Scale{Lo: -year, Hi: later * days, From: box.X, To: box.Right()},
		y: layout.Scale{Hi: head * most, From: box.Bottom(), To: box.Y}}
}

// rect is what costs so much a day between two days; what is there is a pixel high at least.
func (c *plan) rect(from, to, daily float64) geom.Rect {
	top := min(c.y.At(daily), c.y.From-1)
	return geom.R(c.x.At(from), top, c.x.At(to)-c.x.At(from), c.y.From-top)
}

// Build draws the tower, the strip beside it, and the cells of the strip.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	if p.F.W < 40 || p.F.H < 40 {
		return
	}
	k, small, l := p.K, theme.Small*p.K, p.L
	box := p.Heading(r.Sys.Name[p.Lang], "").Trim(4*k, small*0.8, 10*k, small*1.8)
	c := lay(r, box)
	once, daily := r.Sys.Told("once"), r.Sys.Told("daily")
	cost, grows, days := r.Value(once), r.Value(daily), r.Value(r.Sys.Told("days"))
	if !sim.Answered(cost) || !sim.Answered(grows) || !sim.Answered(days) || grows <= 0 {
		return
	}
	b.years(p, &c)
	tower, strip, same := c.rect(-year, 0, cost/year), c.rect(0, c.x.Hi, grows), c.rect(0, min(days, c.x.Hi), grows)
	gray := p.Tint(p.Th.Other, 0.6)
	l.Rect(pen.Key(roleStrip, 0, 0), strip, p.Tint(p.Th.Press, 0.45), 0)
	l.Rect(pen.Key(roleStrip, 0, 1), same, gray, 0) // the tower, laid down
	l.Hatch(pen.Key(roleHatch, 0, 0), strip, p.Th.Press, 6*k, 1.3*k)
	if r.Assumed(once) {
		l.Rect(pen.Key(roleTower, 0, 0), tower, p.Tint(p.Th.Other, 0.3), 0)
		l.Hatch(pen.Key(roleHatch, 0, 1), tower, p.Th.Muted, 6*k, 1.3*k)
	} else {
		l.Rect(pen.Key(roleTower, 0, 0), tower, gray, 0)
	}
	b.cells(p, &c, strip, days)
	if r.Changed() {
		l.Edge(pen.Key(roleBefore, 0, 0), c.rect(0, c.x.Hi, r.Before(daily)), p.Th.Muted, 0, 1.2*k, scene.Dash{})
		l.Edge(pen.Key(roleBefore, 1, 0), c.rect(-year, 0, r.Before(once)/year), p.Th.Muted, 0, 1.2*k, scene.Dash{})
	}
	l.Edge(pen.Key(roleTower, 0, 1), tower, p.Th.Ink, 0, 1.6*k, scene.Dash{})
	if same.W > 3*k {
		l.Edge(pen.Key(roleCell, 1, 0), same, p.Th.Ink, 0, 1.6*k, scene.Dash{})
	}
	b.told(p, r, &c, tower, strip)
	b.marks.Outline(p, r)
}

// cells draws the end of each cell, as many as are to be told apart.
func (b *Builder) cells(p *pen.Pen, c *plan, strip geom.Rect, days float64) {
	if c.x.At(days)-c.x.At(0) < 6*p.K {
		return
	}
	p.L.Begin(scene.Segments, pen.Key(roleCell, 0, 0), p.Th.Press, 1.4*p.K, scene.Dash{})
	for at := 2 * days; at < c.x.Hi; at += days {
		p.L.Segment(c.x.At(at), strip.Y, c.x.At(at), strip.Bottom())
	}
	p.L.End()
}

// years draws the axis: years since the first answer.
func (b *Builder) years(p *pen.Pen, c *plan) {
	k, small, l := p.K, theme.Small*p.K, p.L
	b.ticks = layout.Settled(layout.AppendTicks(b.ticks[:0], c.x.Hi/year, c.box.W, 62*k))
	l.Begin(scene.Segments, pen.Key(roleAxis, 0, 0), p.Th.Axis, k, scene.Dash{})
	l.Segment(c.x.From, c.y.From, c.x.To, c.y.From)
	for _, t := range b.ticks {
		l.Segment(c.x.At(t.V*year), c.y.From, c.x.At(t.V*year), c.y.From+4*k)
	}
	l.End()
	for i, t := range b.ticks {
		p.Txt = system.AppendMeasure(p.Txt[:0], p.W.Data, p.Lang, t.V, data.Years, 0)
		if w, x := p.Width(small), c.x.At(t.V*year); x+w/2 <= c.x.To+10*k && t.V > 0 {
			p.Put(pen.Key(pen.RolePeriod, 0, i), x, c.y.From+small*1.4, small, p.Th.Muted, scene.Middle)
		}
	}
}

// told says the numbers at their marks: at the tower what is paid once, at the end of the first cell when both are equal, at
// the strip what a day costs and the multiplier, which its upper edge moves.
func (b *Builder) told(p *pen.Pen, r *system.Run, c *plan, tower, strip geom.Rect) {
	k, small, size, l := p.K, theme.Small*p.K, theme.Label*p.K, p.L
	once, daily, name, axis := r.Sys.Told("once"), r.Sys.Told("daily"), r.Sys.Told("days"), &r.Sys.Params[r.Sys.Axis]
	v, days, now := r.Value(daily), r.Value(name), r.Now[r.Sys.Axis]
	bounds := geom.R(c.box.X, c.box.Y-small*0.6, c.box.W, c.box.H)
	up := func(n uint32, i int, at geom.Point, one float64) { // an edge that goes up with a parameter, by one for each
		of := &r.Sys.Params[i]
		lo, hi := of.Min.Float(), min(of.Max.Float(), c.y.Hi/one)
		if hi > lo {
			about.Up(p, pen.Key(roleGrip, n, 0), at, i, lo, hi, c.y.At(one*lo), c.y.At(one*hi))
			p.Boxes.Take(geom.R(at.X-7*k, at.Y-7*k, 14*k, 14*k))
		}
	}
	if i := r.Sys.Param(once); i >= 0 {
		up(0, i, geom.Point{X: tower.Center().X, Y: tower.Y}, 1./year)
	}
	grip := geom.Point{X: c.x.At(c.x.Hi * 0.6), Y: strip.Y}
	up(1, r.Sys.Axis, grip, v/now)
	about.Num(p, r, once, r.Value(once), r.Before(once), small, bounds.W)
	b.marks.Near(p, r, once, r.Value(once), pen.Key(roleName, 0, 0), tower.Right()+12*k, tower.Y+small*0.4, small, p.Th.Ink, bounds)
	at := geom.Point{X: c.x.At(min(days, c.x.Hi)), Y: max(strip.Y-26*k, c.box.Y)}
	l.Solid(pen.Key(roleCell, 2, 0), p.Th.Press, 2*k, at.X, at.Y, at.X, c.y.From+6*k)
	about.Num(p, r, name, days, r.Before(name), size, bounds.W)
	if days > c.x.Hi { // further on
		p.Txt = append(p.Txt, " →"...)
	}
	x := at.X + 8*k
	if w := p.Width(size); x+w > bounds.Right() {
		x = at.X - w - 8*k
	}
	b.marks.Near(p, r, name, days, pen.Key(roleName, 1, 0), x, at.Y+size*0.9, size, p.Th.Press, bounds)
	for i, name := range [...]string{axis.ID, daily} {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, bounds.W*0.6)
		b.marks.Near(p, r, name, r.Value(name), pen.Key(roleName, 2+uint32(i), 0), grip.X+14*k, grip.Y-small*(0.9+1.4*float32(i)), small, p.Th.Ink, bounds)
	}
}
