// Package wheel draws how each turn feeds the next: four stations on a ring, and between them bands as wide as what is
// passed on. Years turn it. Beside it stands the sum, going down and coming up, and the year in which it is back at
// nothing. Where a year passes on less than the one before, the wheel stops.
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
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws wheels. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks                           about.Marks
	turns, before                   turns
	revenue, worth, spend, sum, was []float64    // of each year
	past                            [3][]float64 // revenue, worth and spend before anybody moved a slider
	quads                           []layout.Quad
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
)

var stations = [4]string{"wheel.generosity", "wheel.users", "wheel.revenue", "wheel.investment"}

// Build draws the ring, the sum beside or below it, and what can be dragged.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if p.F.W < 200 || p.F.H < 240 {
		return
	}
	b.revenue, b.worth = r.Series(r.Sys.Told("revenue"), b.revenue[:0]), r.Series(r.Sys.Told("worth"), b.worth[:0])
	b.spend, b.sum = r.Series(r.Sys.Told("spend"), b.spend[:0]), r.Series(r.Sys.Told("series"), b.sum[:0])
	b.was = r.SeriesBefore(r.Sys.Told("series"), b.was[:0])
	b.turns.fill(r.Value(r.Sys.Told("start")), b.revenue, b.worth, b.spend)
	b.past[0], b.past[1] = r.SeriesBefore(r.Sys.Told("revenue"), b.past[0][:0]), r.SeriesBefore(r.Sys.Told("worth"), b.past[1][:0])
	b.past[2] = r.SeriesBefore(r.Sys.Told("spend"), b.past[2][:0])
	b.before.fill(r.Value(r.Sys.Told("start")), b.past[0], b.past[1], b.past[2])
	if b.turns.n < 2 || len(b.sum) < b.turns.n {
		return
	}
	k := p.K
	b.marks.Reset()
	box := p.Heading(r.Sys.Name[p.Lang], "")
	t := geom.Clamp(r.S.T, 0, float64(b.turns.n))
	tracks := box.Trim(0, box.H-22*k, 0, 0)
	box = box.Trim(0, 0, 0, 40*k)
	ring, plot := box.Trim(0, 0, box.W*0.54, 0), box.Trim(box.W*0.54, 0, 0, 0)
	if p.Narrow() {
		ring, plot = box.Trim(0, 0, 0, box.H*0.48), box.Trim(0, box.H*0.54, 0, 0)
	}
	b.ring(p, r, ring, t)
	b.path(p, r, plot, t)
	w := tracks.W/2 - 14*k
	b.marks.Track(p, r, r.Sys.Axis, pen.Key(roleTrack, 0, 0), tracks.X, tracks.Y, w)
	if i := r.Sys.Param(r.Sys.Told("axis2")); i >= 0 {
		b.marks.Track(p, r, i, pen.Key(roleTrack, 1, 0), tracks.X+w+28*k, tracks.Y, w)
	}
	b.marks.Outline(p, r)
	if b.turns.stops <= b.turns.n {
		b.stopped(p)
		p.Say(2, scene.Remark, 0)
	}
}

// stopped starts Txt with the words for the year in which the wheel stops.
func (b *Builder) stopped(p *pen.Pen) {
	p.Fill("wheel.stops", pen.Arg("n", pen.AppendPlain(p.Val[:0], float64(b.turns.stops))))
}

// ring draws the four stations, the bands between them and the dot that goes round once a year.
func (b *Builder) ring(p *pen.Pen, r *system.Run, box geom.Rect, t float64) {
	k, small := p.K, theme.Small*p.K
	room := small * 1.6
	if !p.Narrow() {
		room = small * 4.4
	}
	radius := min(box.H/2-room-4*k, box.W/2-76*k)
	broad := radius * 0.5 // the widest band
	c := box.Center()
	if p.Narrow() { // the revenue of a year has its place at the right
		c.X = box.X + radius + 76*k
	}
	mid := radius - broad/2
	held := b.turns.held(t)
	now, was, widest := b.turns.at(t), b.before.at(t), max(b.turns.widest(), b.before.widest())
	stopped := t >= float64(b.turns.stops)
	for i, v := range now {
		wide := max(1*k, broad*float32(v/widest))
		from := float64(i)*math.Pi/2 - math.Pi/2
		tone := p.Tint(p.Th.Press, 0.55)
		if stopped {
			tone = p.Tint(p.Th.Other, 0.45)
		}
		b.arc(p, pen.Key(roleBand, uint32(i), 0), c, mid, wide, from+0.16, from+math.Pi/2-0.16, tone)
		if now := wide; r.Moved() {
			if wide = max(1*k, broad*float32(was[i]/widest)); max(wide, now)-min(wide, now) < 2*k {
				continue
			}
			b.arc(p, pen.Key(roleBefore, 1, i), c, mid-wide/2, 1*k, from+0.16, from+math.Pi/2-0.16, p.Th.Ink)
			b.arc(p, pen.Key(roleBefore, 2, i), c, mid+wide/2, 1*k, from+0.16, from+math.Pi/2-0.16, p.Th.Ink)
		}
	}
	for i := range stations {
		sin, cos := math.Sincos(float64(i)*math.Pi/2 - math.Pi/2)
		at := geom.Point{X: c.X + mid*float32(cos), Y: c.Y + mid*float32(sin)}
		p.L.Dot(pen.Key(roleStation, uint32(i), 0), at, 6*k, p.Th.Ink, 0)
		p.Word(stations[i])
		x, y, a := at.X, at.Y, scene.Middle
		switch i {
		case 0:
			y = c.Y - radius - small*0.5
		case 2:
			y = c.Y + radius + small*1.2
		case 1:
			x, y, a = c.X+radius+8*k, c.Y+small*0.35, scene.Start
		case 3:
			x, y, a = c.X-radius-8*k, c.Y+small*0.35, scene.End
		}
		p.Put(pen.Key(roleName, uint32(i), 0), x, y, small, p.Th.Ink, a)
	}
	if !stopped {
		sin, cos := math.Sincos(held*2*math.Pi - math.Pi/2)
		p.L.Dot(pen.Key(roleDot, 0, 0), geom.Point{X: c.X + mid*float32(cos), Y: c.Y + mid*float32(sin)}, 8*k, p.Th.Paper, 0)
		p.L.Dot(pen.Key(roleDot, 1, 0), geom.Point{X: c.X + mid*float32(cos), Y: c.Y + mid*float32(sin)}, 6*k, p.Th.Press, 0)
	}
	if p.Narrow() {
		b.marked(p, r, box.Right(), box.Y+small, scene.End)
	} else {
		b.marked(p, r, c.X, c.Y+radius+small*2.8, scene.Middle)
	}
	// In the middle stands the year, and where the wheel has stopped, why.
	inner := (mid - broad/2) * 1.7
	n := pen.Year(held)
	p.Fill("users.year", pen.Arg("n", pen.AppendPlain(p.Val[:0], n)))
	y := c.Y
	if stopped && !p.Narrow() {
		y -= small * 1.6
	}
	p.Put(pen.Key(pen.RoleClock, 0, 0), c.X, y, theme.Label*k, p.Th.Ink, scene.Middle)
	if stopped {
		x, w := c.X-inner/2, inner
		if y += small * 1.5; p.Narrow() {
			x, y = c.X+radius+12*k, c.Y+small*1.9
			w = box.Right() - x
		}
		b.stopped(p)
		p.Paragraph(pen.Key(roleWord, 0, 0), x, y, small, w, 4, p.Th.Press)
	}
}

// marked names the result that stands at the revenue: under the ring, or where that is narrow in its upper corner.
func (b *Builder) marked(p *pen.Pen, r *system.Run, x, y float32, a scene.Align) {
	k, small, name := p.K, theme.Small*p.K, r.Sys.Told("mark")
	p.Txt = append(p.Txt[:0], r.Label(name)...)
	p.Put(pen.Key(roleName, 4, 0), x, y, small, p.Th.Muted, a)
	p.Txt = r.AppendValue(p.Txt[:0], name, r.Value(name))
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleValue, 0, 0), x, y+small*1.3, theme.Label*k, p.Th.Ink, a)
}

// arc draws a band of a ring as lines that lie close together: its inner and outer edges are at mid ∓ wide/2.
func (b *Builder) arc(p *pen.Pen, key scene.Key, c geom.Point, mid, wide float32, from, to float64, tone scene.Color) {
	p.L.Begin(scene.Line, key, tone, wide, scene.Dash{})
	const steps = 24
	for i := range steps + 1 {
		sin, cos := math.Sincos(from + (to-from)*float64(i)/steps)
		p.L.Point(c.X+mid*float32(cos), c.Y+mid*float32(sin))
	}
	p.L.End()
}

// path draws the sum over the years against nothing, hatched where money is missing, up to t, and the whole way thin.
func (b *Builder) path(p *pen.Pen, r *system.Run, box geom.Rect, t float64) {
	k, small := p.K, theme.Small*p.K
	n := b.turns.n
	lo, hi := 0.0, 0.0
	for i := range n {
		lo, hi = min(lo, b.sum[i], b.was[i]), max(hi, b.sum[i], b.was[i])
	}
	hi = min(hi, max(-lo*1.2, 2*r.Value(r.Sys.Told("start"))))
	plot := box.Trim(4*k, small*2.4, 8*k, small*1.8)
	sx := layout.Scale{Hi: float64(n), From: plot.X, To: plot.Right()}
	sy := layout.Scale{Lo: lo, Hi: hi, From: plot.Bottom(), To: plot.Y}
	zero := sy.At(0)
	b.under(p, b.sum, t, sx, sy)
	b.line(p, pen.Key(roleBefore, 0, 0), b.was, float64(n), sx, sy, p.Th.Muted, 1*k)
	b.line(p, pen.Key(roleSum, 1, 0), b.sum, float64(n), sx, sy, p.Th.Press.Fade(0.5), 1.2*k)
	b.line(p, pen.Key(roleSum, 0, 0), b.sum, t, sx, sy, p.Th.Press, 2.6*k)
	p.L.Begin(scene.Segments, pen.Key(roleYear, 0, 0), p.Th.Axis, 1*k, scene.Dash{})
	p.L.Segment(plot.X, zero, plot.Right(), zero)
	p.L.End()
	if v := b.value(b.sum, t); v <= hi {
		p.L.Dot(pen.Key(roleDot, 2, 0), geom.Point{X: sx.At(t), Y: sy.At(v)}, 5*k, p.Th.Press, 0)
	}
	for y := 0; y <= n; y += 5 {
		p.Fill("users.year", pen.Arg("n", pen.AppendPlain(p.Val[:0], float64(y))))
		a := scene.Middle
		if y == 0 {
			a = scene.Start
		} else if y == n {
			a = scene.End
		}
		p.Put(pen.Key(pen.RolePeriod, uint32(y), 0), sx.At(float64(y)), box.Bottom()-small*0.3, small, p.Th.Muted, a)
	}
	b.told(p, r, box, plot, sx, sy)
}

// told names the deepest point and the year in which the sum is back, or says that it isn't.
func (b *Builder) told(p *pen.Pen, r *system.Run, box, plot geom.Rect, sx, sy layout.Scale) {
	k, small := p.K, theme.Small*p.K
	back, low := r.Sys.Told("y"), r.Sys.Told("deep")
	y := box.Y + small
	if v := r.Value(back); sim.Answered(v) {
		b.pair(p, r, 1, back, v, plot.X, y)
		t := b.back(v, sy.Hi)
		at := geom.Point{X: sx.At(t), Y: sy.At(b.value(b.sum, t))}
		p.L.Dot(pen.Key(roleStation, 5, 0), at, 5*k, p.Th.Ink, 1.6*k)
		if at.Y < sy.At(0)-5*k {
			p.L.Begin(scene.Segments, pen.Key(roleYear, 1, 0), p.Th.Axis, 1*k, scene.Dash{On: 3 * k, Off: 3 * k})
			p.L.Segment(at.X, at.Y+5*k, at.X, sy.At(0))
			p.L.End()
		}
	} else {
		p.Txt = append(p.Txt[:0], r.Sys.None[p.Lang]...)
		p.Paragraph(pen.Key(roleWord, 1, 0), plot.X, y, small, plot.W, 2, p.Th.Press)
		p.L.Dot(pen.Key(roleStation, 5, 0), geom.Point{X: plot.Right(), Y: sy.At(0)}, 5*k, p.Th.Muted, 1.6*k)
	}
	v := r.Value(low)
	if !sim.Answered(v) {
		return
	}
	year := 0
	for i, s := range b.sum[:b.turns.n] {
		if s < b.sum[year] {
			year = i
		}
	}
	x := sx.At(float64(year + 1))
	p.L.Dot(pen.Key(roleStation, 4, 0), geom.Point{X: x, Y: sy.At(v)}, 3.5*k, p.Th.Ink, 0)
	p.Txt = append(p.Txt[:0], r.Label(low)...)
	w := p.Width(small)
	p.Txt = r.AppendValue(p.Txt[:0], low, v)
	w = max(w, p.Width(theme.Label*k))
	mid := (sy.At(0) + sy.At(v)) / 2
	q := b.place(geom.R(geom.Clamp(x+10*k, plot.X, plot.Right()-w)-3*k, mid-small*1.3, w+6*k, small*2.9), plot, sx, sy, k)
	left, mid := q.X+3*k, q.Y+small*1.3
	p.Txt = append(p.Txt[:0], r.Label(low)...)
	p.L.Rect(pen.Key(roleWord, 2, 0), q, p.Th.Paper.Fade(0.85), 3*k)
	p.Put(pen.Key(roleName, 6, 0), left, mid-small*0.2, small, p.Th.Muted, scene.Start)
	p.Txt = r.AppendValue(p.Txt[:0], low, v)
	b.marks.Set(p, r, low, v, pen.Key(roleValue, 2, 0), left, mid+small*1.1, theme.Label*k, p.Th.Ink, scene.Start)
}

// pair sets a name, its value and how far that has moved, in a line.
func (b *Builder) pair(p *pen.Pen, r *system.Run, n uint32, name string, v float64, x, y float32) float32 {
	k, small := p.K, theme.Small*p.K
	p.Txt = append(p.Txt[:0], r.Label(name)...)
	x += p.Put(pen.Key(roleName, 4+n, 0), x, y, small, p.Th.Muted, scene.Start) + 6*k
	p.Txt = r.AppendValue(p.Txt[:0], name, v)
	x = b.marks.Set(p, r, name, v, pen.Key(roleValue, n, 0), x, y, theme.Label*k, p.Th.Ink, scene.Start).Right()
	if p.Txt = about.AppendChange(p.Txt[:0], r, name, v, r.Before(name)); len(p.Txt) > 0 {
		x += p.Put(pen.Key(roleValue, n, 1), x, y, small, p.Th.Press, scene.Start)
	}
	return x
}

// value is a series at t, with nothing before the first year.
func (b *Builder) value(s []float64, t float64) float64 {
	n := int(t)
	at := func(i int) float64 {
		if i <= 0 {
			return 0
		}
		return s[min(i, len(s))-1]
	}
	return at(n) + (at(n+1)-at(n))*(t-float64(n))
}

// line draws a series from the start up to t, or to where it leaves the scale.
func (b *Builder) line(p *pen.Pen, key scene.Key, s []float64, t float64, sx, sy layout.Scale, c scene.Color, w float32) {
	p.L.Begin(scene.Line, key, c, w, scene.Dash{})
	last := 0.0
	for i := 0.0; ; i++ {
		x := min(i, t)
		v := b.value(s, x)
		if v > sy.Hi {
			p.L.Point(sx.At(x-(x-max(0, math.Ceil(x)-1))*(v-sy.Hi)/(v-last)), sy.To)
			break
		}
		p.L.Point(sx.At(x), sy.At(v))
		if last = v; i >= t {
			break
		}
	}
	p.L.End()
}

// under hatches what is missing up to t.
func (b *Builder) under(p *pen.Pen, s []float64, t float64, sx, sy layout.Scale) {
	b.quads = b.quads[:0]
	zero := sy.At(0)
	for i := 0; float64(i) < t; i++ {
		from, to := float64(i), min(t, float64(i+1))
		b.quads = append(b.quads, layout.Quad{X0: sx.At(from), A0: zero, B0: max(zero, sy.At(b.value(s, from))), X1: sx.At(to), A1: zero, B1: max(zero, sy.At(b.value(s, to)))})
	}
	p.Hatch(pen.Key(roleUnder, 0, 0), b.quads, p.Th.Muted.Fade(0.6))
}
