// Package queue draws people who wait for one another: two lanes before one gate, where those inside make those outside
// wait; or a crowd that joins month by month, along the curve of how many there are.
//
// What the row of a system tells it (names of its numbers, but unit):
//
//	unit=0.2                how much of queue, or of now, one dot stands for
//	gate=capacity           how many pass in a month
//	inside=inside           the part of it that the first lane takes, in per cent; out is what it leaves
//	queue=queue out=outside those who wait in the second lane, and how many of them pass in a month
//	wait=months             how long the last of them waits, in months
//
// A crowd has no gate:
//
//	now=then from=users_now how many there are in the month of the axis, and how many there were at first
//	end=end_level by=months how many there are in the end, and when that is
//	mean=per_month          how many join in a month on average
//	gifts=newcomers gift=gift|…  how many of the first are given something, in units of ten thousand, and numbers about it
package queue

import (
	"math"
	"strconv"

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

// Builder draws queues. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks      about.Marks
	one        float64 // what a dot stands for
	now, first system.Swept
	columns    [maxMonths + 1]int
	quads      []layout.Quad
}

// The roles of the marks of queues.
const (
	roleDot uint8 = pen.RolesQueue + iota
	roleLane
	roleHatch
	roleGate
	roleBefore
	roleName
	roleTail
	roleGrip
	roleCurve
	roleLevel
)

// most is how many dots there are at most in each lane.
const most = 800

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// Build draws the lanes, or the crowd.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	if p.F.W < 40 || p.F.H < 40 {
		return
	}
	b.one = 1
	if unit := r.Sys.Told("unit"); unit != "" { // an error would be an allocation
		b.one, _ = strconv.ParseFloat(unit, 64)
	}
	if name := r.Sys.Told("queue"); name != "" {
		b.lanes(p, r, about.Head(p, r, name, b.one))
	} else {
		b.crowd(p, r, about.Head(p, r, r.Sys.Told("now"), b.one))
	}
	b.marks.Outline(p, r)
}

// far is how many times as long as at first a queue may grow before its end leaves the stage.
const far = 2.5

// plan is where the lanes of one picture lie.
type plan struct {
	x      layout.Scale // months, from the gate on
	y      layout.Scale // how many pass in a month, from the top of the opening down
	split  float64      // where the first lane ends and the second begins
	all    float64      // where the second ends
	radius float32      // of a dot
}

// lay scales both ways so that a dot takes the same room in every lane: the longer a queue of as many, the thinner.
func (b *Builder) lay(r *system.Run, box geom.Rect) (c plan, ok bool) {
	gate, inside, wait := r.Sys.Told("gate"), r.Sys.Told("inside"), r.Sys.Told("wait")
	c.all = r.Value(gate)
	c.split = c.all * geom.Clamp(r.Value(inside)/100, 0, 1)
	months := far * r.Before(wait)
	c.x = layout.Scale{Hi: months, From: box.X, To: box.Right()}
	c.y = layout.Scale{Hi: max(c.all, r.Before(gate)), From: box.Y, To: box.Bottom()}
	if !(months > 0) || !(c.y.Hi > 0) {
		return c, false
	}
	area := float64(box.W) / months * float64(box.H) / c.y.Hi * b.one
	c.radius = float32(0.37 * math.Sqrt(area))
	return c, true
}

// place is where the i-th of those stands who pass at a rate a month between from and to of the opening: his turn along, and
// up and down as evenly as can be.
func (c *plan) place(i int, one, from, to float64) (at geom.Point, month float64) {
	month = (float64(i) + 0.5) * one / (to - from)
	_, f := math.Modf(float64(i)*0.6180339887 + 0.5)
	top, foot := c.y.At(from)+c.radius, c.y.At(to)-c.radius
	if foot < top {
		top = (top + foot) / 2
		foot = top
	}
	return geom.Point{X: c.x.At(month), Y: geom.Mix(top, foot, float32(f))}, month
}

// lanes draws both before their gate.
func (b *Builder) lanes(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small, size, l := p.K, theme.Small*p.K, theme.Label*p.K, p.L
	box = box.Trim(22*k, small*1.8, 6*k, small*1.6+size*1.6+6*k)
	room := box.Trim(0, 0, 0, box.H*0.2) // below it they stand who can't pass
	c, ok := b.lay(r, room)
	if !ok {
		return
	}
	gate, inside, queue, out, wait := r.Sys.Told("gate"), r.Sys.Told("inside"), r.Sys.Told("queue"), r.Sys.Told("out"), r.Sys.Told("wait")
	months, was := r.Value(wait), r.Before(wait)
	b.before(p, r, &c)
	top, mid, foot := c.y.At(0), c.y.At(c.split), c.y.At(c.all)
	// Who is inside keeps coming.
	in := geom.R(box.X, top, box.W, mid-top)
	l.Rect(pen.Key(roleLane, 0, 0), in, p.Tint(p.Th.Ink, 0.1), 0)
	l.Hatch(pen.Key(roleHatch, 0, 0), in, p.Th.Ink.Fade(0.28), 7*k, 1.2*k)
	n := int(min(most, c.split*c.x.Hi/b.one))
	if float64(n+1)*b.one < c.split*c.x.Hi {
		n = 0 // too many to be told apart
	}
	for i := range n {
		if at, _ := c.place(i, b.one, 0, c.split); at.X < box.Right()-c.radius {
			l.Dot(pen.Key(roleDot, 0, i), at, c.radius, p.Tint(p.Th.Ink, 0.5), 0)
		}
	}
	waiting := int(geom.Clamp(math.Round(r.Value(queue)/b.one), 0, most))
	if sim.Answered(months) {
		b.waiting(p, r, &c, waiting, geom.R(box.X, mid, box.W, foot-mid), months)
	} else {
		b.shut(p, r, geom.R(box.X, room.Bottom()+small*1.8, box.W, box.Bottom()-room.Bottom()-small*1.8-3*k), c.radius, waiting)
	}
	b.gate(p, r, &c, room, mid)
	b.months(p, &c, box)
	bounds := geom.R(box.X+10*k, box.Y, box.W-10*k, box.H)
	about.Num(p, r, gate, r.Value(gate), r.Before(gate), small, box.W-3*k)
	b.marks.Set(p, r, gate, r.Value(gate), pen.Key(roleName, 0, 0), box.X+3*k, box.Y-7*k, small, p.Th.Ink, scene.Start)
	about.Num(p, r, inside, r.Value(inside), r.Before(inside), small, bounds.W)
	b.marks.Near(p, r, inside, r.Value(inside), pen.Key(roleName, 1, 0), bounds.Right()-p.Width(small), (top+mid)/2+small*0.35, small, p.Th.Ink, bounds)
	about.Num(p, r, out, r.Value(out), r.Before(out), small, bounds.W)
	behind := bounds.Right() - p.Width(small)
	if sim.Answered(months) { // the last one, where there is room
		behind = min(behind, c.x.At(min(months, c.x.Hi))+14*k)
	}
	b.marks.Near(p, r, out, r.Value(out), pen.Key(roleName, 2, 0), behind, (mid+foot)/2+small*0.35, small, p.Th.Ink, bounds)
	about.Num(p, r, queue, r.Value(queue), r.Before(queue), small, bounds.W)
	b.marks.Near(p, r, queue, r.Value(queue), pen.Key(roleName, 3, 0), bounds.X, foot+small*1.5, small, p.Th.Ink, bounds)
	y := box.Bottom() + small*1.6 + size*1.2
	if about.Num(p, r, wait, months, was, size, box.W); !sim.Answered(months) && r.Sys.None[p.Lang] != "" {
		p.Text(r.Sys.None[p.Lang])
		if p.Width(size) > box.W {
			size = small
		}
	}
	x := box.X
	if sim.Answered(months) {
		x = c.x.At(min(months, c.x.Hi))
	}
	b.marks.Set(p, r, wait, months, pen.Key(roleName, 4, 0), geom.Clamp(x-p.Width(size)/2, p.Pad(), box.Right()-p.Width(size)), y, size, p.Th.Press, scene.Start)
}

// waiting draws the queue outside, the last one as a ring with a line down to the month in which it is his turn.
func (b *Builder) waiting(p *pen.Pen, r *system.Run, c *plan, n int, lane geom.Rect, months float64) {
	k, l := p.K, p.L
	end := c.x.At(min(months, c.x.Hi))
	l.Rect(pen.Key(roleLane, 1, 0), geom.R(lane.X, lane.Y, end-lane.X, lane.H), p.Tint(p.Th.Press, 0.14), 0)
	col := p.Tint(p.Th.Press, 0.8)
	for i := range n {
		at, month := c.place(i, b.one, c.split, c.all)
		if month > c.x.Hi || at.X > lane.Right()-c.radius {
			break
		}
		l.Dot(pen.Key(roleDot, 1, i), at, c.radius, col, 0)
	}
	foot := lane.Bottom()
	l.Stroke(pen.Key(roleTail, 0, 0), p.Th.Press, 1.4*k, scene.Dash{On: 3 * k, Off: 3 * k}, end, foot, end, p.F.H-p.Pad()*0.6-theme.Small*k-theme.Label*k*1.6-6*k)
	if months > c.x.Hi { // its end is further on
		l.Begin(scene.Line, pen.Key(roleTail, 1, 0), p.Th.Press, 2*k, scene.Dash{})
		for _, d := range [...]float32{-1, 0, 1} {
			l.Point(end-4*k*d*d, lane.Y+lane.H/2+d*5*k)
		}
		l.End()
		return
	}
	i := r.Sys.Param(r.Sys.Told("queue"))
	if rate := r.Value(r.Sys.Told("out")); i >= 0 && rate > 0 {
		lo, hi := r.Sys.Params[i].Min.Float(), r.Sys.Params[i].Max.Float()
		y := lane.Y + lane.H/2
		about.Along(p, pen.Key(roleTail, 2, 0), geom.Point{X: end, Y: y}, i, lo, hi, c.x.At(lo/rate), c.x.At(hi/rate))
	}
}

// shut stands those who can't pass below the opening.
func (b *Builder) shut(p *pen.Pen, r *system.Run, box geom.Rect, radius float32, n int) {
	radius = min(radius, box.H/2.6)
	pitch := radius * 2.6
	rows := max(1, int(box.H/pitch))
	for rows > 1 && float32((n+rows-1)/rows)*pitch < box.W*0.3 {
		rows--
	}
	if long := float32((n + rows - 1) / rows); long*pitch > box.W {
		pitch = box.W / long
	}
	for i := range n {
		p.L.Dot(pen.Key(roleDot, 1, i), geom.Point{X: box.X + pitch*(float32(i/rows)+0.5), Y: box.Y + radius*2.6*(float32(i%rows)+0.5)}, min(radius, pitch*0.45), p.Th.Press, max(1, radius*0.4))
	}
}

// before outlines the queue as it was.
func (b *Builder) before(p *pen.Pen, r *system.Run, c *plan) {
	if !r.Changed() {
		return
	}
	all := r.Before(r.Sys.Told("gate"))
	split := all * r.Before(r.Sys.Told("inside")) / 100
	end := c.x.At(r.Before(r.Sys.Told("wait")))
	p.L.Edge(pen.Key(roleBefore, 0, 0), geom.R(c.x.From, c.y.At(split), end-c.x.From, c.y.At(all)-c.y.At(split)), p.Th.Muted, 0, 1.2*p.K, scene.Dash{})
}

// post is how far the wall goes beyond the widest opening, in pixels at scale 1.
const post = 16

// gate draws the wall with its opening; the knob on the bar that parts it moves the part inside.
func (b *Builder) gate(p *pen.Pen, r *system.Run, c *plan, box geom.Rect, mid float32) {
	k, l := p.K, p.L
	x, thick := box.X, 7*k
	foot := c.y.At(c.all)
	l.Rect(pen.Key(roleGate, 0, 0), geom.R(x-thick, box.Y-post*k, thick, post*k), p.Th.Ink, 0)
	l.Rect(pen.Key(roleGate, 0, 1), geom.R(x-thick, foot, thick, max(post*k, box.Bottom()+post*k-foot)), p.Th.Ink, 0)
	l.Solid(pen.Key(roleGate, 0, 2), p.Th.Ink, 2*k, x-thick, mid, x+10*k, mid)
	i := r.Sys.Param(r.Sys.Told("inside"))
	if i < 0 {
		return
	}
	lo, hi := r.Sys.Params[i].Min.Float(), r.Sys.Params[i].Max.Float()
	at := func(v float64) geom.Point { return geom.Point{X: x - thick/2, Y: c.y.At(c.all * v / 100)} }
	l.Handle(about.Grip(p, pen.Key(roleGrip, 0, 0), at(geom.Clamp(r.Now[i], lo, hi)), p.Th.Press), scene.Handle{Param: uint8(i), A: at(lo), B: at(hi), Lo: lo, Hi: hi})
}

// months draws their axis, a tick every half or whole year.
func (b *Builder) months(p *pen.Pen, c *plan, box geom.Rect) {
	k, small, y := p.K, theme.Small*p.K, box.Bottom()
	step := 6.0
	for c.x.At(step)-c.x.At(0) < 46*k {
		step *= 2
	}
	axis(p, c.x, y, step, small, k)
}

// axis draws a scale of months at y.
func axis(p *pen.Pen, x layout.Scale, y float32, step float64, small, k float32) {
	p.L.Begin(scene.Segments, pen.Key(pen.RoleTick, 0, 0), p.Th.Axis, k, scene.Dash{})
	p.L.Segment(x.From, y, x.To, y)
	for v := 0.0; v <= x.Hi+1e-9; v += step {
		p.L.Segment(x.At(v), y, x.At(v), y+4*k)
	}
	p.L.End()
	last := math.Floor(x.Hi/step+1e-9) * step // says what is counted
	p.Txt = system.AppendMeasure(p.Txt[:0], p.W.Data, p.Lang, last, data.Months, 0)
	w := p.Width(small)
	right := min(x.At(last)+w/2, x.To+6*k)
	p.Put(pen.Key(pen.RolePeriod, 0, int(last)), right, y+small*1.4, small, p.Th.Muted, scene.End)
	for v := 0.0; v < last; v += step {
		p.Txt = pen.AppendPlain(p.Txt[:0], v)
		if x.At(v)+p.Width(small)/2 < right-w-4*k {
			p.Put(pen.Key(pen.RolePeriod, 0, int(v)), x.At(v), y+small*1.4, small, p.Th.Muted, scene.Middle)
		}
	}
}
