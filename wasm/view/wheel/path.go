package wheel

import (
	"math"
	"slices"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

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
	ball := min(plot.W/float32(2*n), 13*k) // the radius of the largest
	if row := plot.H - 2*ball; row > 34*k {
		plot.H = row - 6*k
		b.balls(p, plot.X, plot.Right(), plot.Bottom()+6*k+ball, ball, t)
	}
	sx := layout.Scale{Hi: float64(n), From: plot.X, To: plot.Right()}
	sy := layout.Scale{Lo: lo, Hi: hi, From: plot.Bottom(), To: plot.Y}
	zero := sy.At(0)
	b.under(p, b.sum, t, sx, sy)
	b.line(p, pen.Key(roleBefore, 0, 0), b.was, float64(n), sx, sy, p.Th.Muted, 1*k)
	b.line(p, pen.Key(roleSum, 1, 0), b.sum, float64(n), sx, sy, p.Th.Press.Fade(0.5), 1.2*k)
	b.line(p, pen.Key(roleSum, 0, 0), b.sum, t, sx, sy, p.Th.Press, 2.6*k)
	p.L.Solid(pen.Key(roleYear, 0, 0), p.Th.Axis, 1*k, plot.X, zero, plot.Right(), zero)
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

// balls draws what users would pay in each year as a ball, filled as far as they do pay, up to t; thin for what it was before.
func (b *Builder) balls(p *pen.Pen, x0, x1, y, radius float32, t float64) {
	k := p.K
	one := float64(radius) / math.Sqrt(max(b.turns.widest(), b.before.widest(), 1e-9))
	for i := 1; i <= b.turns.n; i++ {
		c := geom.Point{X: geom.Mix(x0, x1, float32(i)/float32(b.turns.n)), Y: y}
		on := &b.turns.on[i]
		p.L.Dot(pen.Key(roleBall, uint32(i), 0), c, float32(one*math.Sqrt(b.before.on[i][drawn])), p.Th.Muted, 1*k)
		if float64(i) <= t {
			p.L.Dot(pen.Key(roleBall, uint32(i), 1), c, float32(one*math.Sqrt(on[paid])), p.Tint(p.Th.Press, 0.62), 0)
		}
		p.L.Dot(pen.Key(roleBall, uint32(i), 2), c, float32(one*math.Sqrt(on[drawn])), p.Th.Press, 1.2*k)
	}
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
			p.L.Stroke(pen.Key(roleYear, 1, 0), p.Th.Axis, 1*k, scene.Dash{On: 3 * k, Off: 3 * k}, at.X, at.Y+5*k, at.X, sy.At(0))
		}
	} else {
		p.Text(r.Sys.None[p.Lang])
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
	p.Text(r.Label(low))
	w := p.Width(small)
	about.Value(p, r, low, v)
	w = max(w, p.Width(theme.Label*k))
	mid := (sy.At(0) + sy.At(v)) / 2
	q := b.place(geom.R(geom.Clamp(x+10*k, plot.X, plot.Right()-w)-3*k, mid-small*1.3, w+6*k, small*2.9), plot, sx, sy, k)
	left, mid := q.X+3*k, q.Y+small*1.3
	p.Text(r.Label(low))
	p.L.Rect(pen.Key(roleWord, 2, 0), q, p.Th.Paper.Fade(0.85), 3*k)
	p.Put(pen.Key(roleName, 6, 0), left, mid-small*0.2, small, p.Th.Muted, scene.Start)
	about.Value(p, r, low, v)
	b.marks.Set(p, r, low, v, pen.Key(roleValue, 2, 0), left, mid+small*1.1, theme.Label*k, p.Th.Ink, scene.Start)
}

// pair sets a name, its value and how far that has moved, in a line.
func (b *Builder) pair(p *pen.Pen, r *system.Run, n uint32, name string, v float64, x, y float32) float32 {
	k, small := p.K, theme.Small*p.K
	p.Text(r.Label(name))
	x += p.Put(pen.Key(roleName, 4+n, 0), x, y, small, p.Th.Muted, scene.Start) + 6*k
	about.Value(p, r, name, v)
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
		b.quads = layout.AppendBetween(b.quads, sx.At(from), sy.At(b.value(s, from)), sx.At(to), sy.At(b.value(s, to)), zero)
	}
	b.quads = slices.DeleteFunc(b.quads, func(q layout.Quad) bool { return min(q.A0, q.A1) < zero })
	p.Hatch(pen.Key(roleUnder, 0, 0), b.quads, p.Th.Muted.Fade(0.6))
}
