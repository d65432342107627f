package queue

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

const (
	// maxMonths is how far the axis of months goes at most, leastMonths how far at least.
	maxMonths   = 36
	leastMonths = 12
	// fine is how many points a curve over the months has.
	fine = 181
)

// crowd draws how many there are month by month, and below it, on the same axis, those who join: each in the month in which
// he does, those still to come as rings.
func (b *Builder) crowd(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	name, by := r.Sys.Told("now"), r.Sys.Told("by")
	axisOf, result := r.Sys.Axis, r.Result(name)
	months := r.Value(by)
	if result < 0 || !sim.Answered(months) {
		return
	}
	b.now.Sweep(r, axisOf, result, fine, false)
	b.first.Sweep(r, axisOf, result, fine, true)
	box = box.Trim(6*k, small*2.4, 8*k, small*3.2)
	part := float32(0.44)
	top := box.Trim(0, 0, 0, box.H*part)
	low := geom.R(box.X, top.Bottom()+small*1.6, box.W, box.H*part-small*1.6)
	x := layout.Scale{Hi: geom.Clamp(1.15*max(months, r.Before(by)), leastMonths, r.Sys.Params[axisOf].Max.Float()), From: box.X, To: box.Right()}
	end, from := r.Sys.Told("end"), r.Sys.Told("from")
	y := layout.Scale{Hi: 1.08 * max(r.Value(end), r.Before(end), r.Value(from)), From: top.Bottom(), To: top.Y}
	b.curve(p, r, x, y, top)
	b.joining(p, r, x, low)
	step := 2.0
	for x.At(step)-x.At(0) < 46*k {
		step *= 2
	}
	axis(p, x, low.Bottom(), step, small, k)
}

// at is the value of a curve over the months.
func at(c *system.Swept, month float64) float64 {
	n := len(c.Xs)
	if n < 2 {
		return math.NaN()
	}
	f := geom.Clamp((month-c.Xs[0])/(c.Xs[n-1]-c.Xs[0]), 0, 1) * float64(n-1)
	i := min(int(f), n-2)
	return c.Ys[i] + (c.Ys[i+1]-c.Ys[i])*(f-float64(i))
}

// when is the month in which a rising curve comes to v; NaN for never.
func when(c *system.Swept, v float64) float64 {
	for i := 1; i < len(c.Ys); i++ {
		if a, z := c.Ys[i-1], c.Ys[i]; a < v && v <= z {
			return c.Xs[i-1] + (c.Xs[i]-c.Xs[i-1])*(v-a)/(z-a)
		}
	}
	return math.NaN()
}

// curve draws how many there are: full those of the beginning, hatched those who came since, up to the month at hand.
func (b *Builder) curve(p *pen.Pen, r *system.Run, x, y layout.Scale, box geom.Rect) {
	k, small, l := p.K, theme.Small*p.K, p.L
	name, end, from := r.Sys.Told("now"), r.Sys.Told("end"), r.Sys.Told("from")
	i := r.Sys.Axis
	now := geom.Clamp(r.Now[i], 0, x.Hi)
	start := r.Value(from)
	l.Rect(pen.Key(roleLane, 0, 0), geom.R(box.X, y.At(start), box.W, box.Bottom()-y.At(start)), p.Tint(p.Th.Other, 0.55), 0)
	b.quads = b.quads[:0]
	l.Begin(scene.Area, pen.Key(roleLane, 1, 0), p.Tint(p.Th.Press, 0.16), 0, scene.Dash{})
	for j := range 41 {
		m := now * float64(j) / 40
		v := y.At(at(&b.now, m))
		z := layout.Quad{X1: x.At(m), A1: min(v, y.At(start)), B1: max(v, y.At(start))}
		l.Span(z.X1, z.A1, z.B1)
		if n := len(b.quads); j > 0 {
			if z.X0, z.A0, z.B0 = x.At(0), y.At(start), y.At(start); n > 0 {
				z.X0, z.A0, z.B0 = b.quads[n-1].X1, b.quads[n-1].A1, b.quads[n-1].B1
			}
			b.quads = append(b.quads, z)
		}
	}
	l.End()
	p.Hatch(pen.Key(roleHatch, 1, 0), b.quads, p.Th.Press.Fade(0.5))
	level := func(name string, key int, c scene.Color, dash scene.Dash) {
		l.Stroke(pen.Key(roleLevel, 0, key), c, 1.2*k, dash, box.X, y.At(r.Value(name)), box.Right(), y.At(r.Value(name)))
	}
	level(end, 0, p.Th.Ink, scene.Dash{On: 5 * k, Off: 4 * k})
	level(from, 1, p.Th.Muted, scene.Dash{})
	line := func(c *system.Swept, key scene.Key, col scene.Color, width float32) {
		l.Begin(scene.Line, key, col, width, scene.Dash{})
		for j := range 121 {
			m := x.Hi * float64(j) / 120
			l.Point(x.At(m), y.At(at(c, m)))
		}
		l.End()
	}
	if r.Changed() {
		line(&b.first, pen.Key(roleBefore, 0, 0), p.Th.Faint, k)
	}
	line(&b.now, pen.Key(roleCurve, 0, 0), p.Th.Press, 2.4*k)
	v := r.Value(name)
	c := geom.Point{X: x.At(now), Y: y.At(at(&b.now, now))}
	of := &r.Sys.Params[i]
	p.Boxes.Take(geom.R(c.X-8*k, c.Y-8*k, 16*k, 16*k))
	bounds := geom.R(box.X, box.Y-small*2, box.W, box.H+small*2)
	words := func(name string, v float64, n int, x, y float32, c scene.Color) {
		about.Num(p, r, name, v, r.Before(name), small, bounds.W)
		b.marks.Near(p, r, name, v, pen.Key(roleName, uint32(n), 0), x, y, small, c, bounds)
	}
	words(name, v, 0, c.X+12*k, c.Y+small*1.6, p.Th.Press)
	words(end, r.Value(end), 1, box.Right(), y.At(r.Value(end))-5*k, p.Th.Ink)
	words(from, start, 2, box.Right(), y.At(start)+small*1.3, p.Th.Ink)
	about.Along(p, pen.Key(roleGrip, 0, 0), c, i, 0, of.Max.Float(), x.At(0), x.At(of.Max.Float()))
}

// joining draws those who join, a column for each month. The first of them are given something: they have a box.
func (b *Builder) joining(p *pen.Pen, r *system.Run, x layout.Scale, box geom.Rect) {
	k, small, l := p.K, theme.Small*p.K, p.L
	start, now := r.Value(r.Sys.Told("from")), r.Now[r.Sys.Axis]
	added := at(&b.now, x.Hi) - start
	n := int(geom.Clamp(math.Round(added/b.one), 0, most))
	clear(b.columns[:])
	column := func(i int) (month float64, col int) {
		month = when(&b.now, start+(float64(i)+0.5)*b.one)
		return month, int(geom.Clamp(month, 0, maxMonths))
	}
	high := 1
	for i := range n {
		if m, c := column(i); sim.Answered(m) {
			b.columns[c]++
			high = max(high, b.columns[c])
		}
	}
	wide := x.At(1) - x.At(0)
	pitch, across := float32(0), 1
	for a := 1; a <= high; a++ { // the largest at which the fullest month fits
		if try := min(wide*0.9/float32(a), box.H/float32((high+a-1)/a), 16*k); try > pitch {
			pitch, across = try, a
		}
	}
	gifts := r.Value(r.Sys.Told("gifts")) / b.many(r)
	clear(b.columns[:])
	for i := range n {
		m, c := column(i)
		if !sim.Answered(m) {
			continue
		}
		j := b.columns[c]
		b.columns[c]++
		at := geom.Point{X: x.At(float64(c)) + wide*0.05 + pitch*(float32(j%across)+0.5), Y: box.Bottom() - pitch*(float32(j/across)+0.5)}
		if m <= now {
			l.Dot(pen.Key(roleDot, 0, i), at, pitch*0.38, p.Th.Press, 0)
		} else {
			l.Dot(pen.Key(roleDot, 0, i), at, pitch*0.38, p.Tint(p.Th.Press, 0.55), max(k, pitch*0.1))
		}
		if float64(i)+0.5 < gifts {
			side := pitch * 0.98
			l.Edge(pen.Key(roleTail, 0, i), geom.R(at.X-side/2, at.Y-side/2, side, side), p.Th.Ink, 0, 1.4*k, scene.Dash{})
		}
	}
	mean := r.Sys.Told("mean")
	y := box.Y - small*0.4
	about.Num(p, r, mean, r.Value(mean), r.Before(mean), small, box.W)
	b.marks.Set(p, r, mean, r.Value(mean), pen.Key(roleName, 3, 0), box.X, y, small, p.Th.Ink, scene.Start)
	b.gift(p, r, box)
}

// many is how much of gifts a dot stands for.
func (b *Builder) many(r *system.Run) float64 {
	_, queue := r.Unit(r.Sys.Told("now"))
	_, each := r.Unit(r.Sys.Told("gifts"))
	return b.one * math.Pow10(int(queue)-int(each))
}

// gift tells in the line below the axis what those with a box are given.
func (b *Builder) gift(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	names, n := about.Names(r.Sys.Told("gift"))
	side, x, y := small*0.8, box.X, box.Bottom()+small*3
	p.L.Edge(pen.Key(roleTail, 1, 0), geom.R(x, y-side, side, side), p.Th.Ink, 0, 1.4*k, scene.Dash{})
	x += side + 6*k
	for i, name := range names[:n] {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, (box.Right()-x)/float32(n-i))
		x = b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, uint32(4+i), 0), x, y, small, p.Th.Ink, scene.Start).Right() + 14*k
	}
}
