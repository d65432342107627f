// Package wheel draws how each turn feeds the next: past four stations it winds outwards like a shell, one turn a year, and
// each turn is as wide as what all users would pay in it; what they do pay is filled, what is given away stays open. Years
// wind it. Beside it stands the sum, going down and coming up, and the year in which it is back at nothing.
//
// A row of systems.csv tells it, besides axis and axis2 (what is dragged) and y (the year in which it is back):
//
//	revenue=revenue       what comes in, a series
//	worth=worth           what would come in if nothing were given away, a series
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
	marks                    about.Marks
	turns, before            shell
	revenue, worth, sum, was []float64    // of each year
	past                     [2][]float64 // revenue and worth before anybody moved a slider
	quads                    []layout.Quad
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
	if p.F.W < 200 || p.F.H < 200 {
		return
	}
	b.revenue, b.worth = r.Series(r.Sys.Told("revenue"), b.revenue[:0]), r.Series(r.Sys.Told("worth"), b.worth[:0])
	b.sum = r.Series(r.Sys.Told("series"), b.sum[:0])
	b.was = r.SeriesBefore(r.Sys.Told("series"), b.was[:0])
	b.turns.fill(r.Value(r.Sys.Told("start")), b.revenue, b.worth)
	b.past[0], b.past[1] = r.SeriesBefore(r.Sys.Told("revenue"), b.past[0][:0]), r.SeriesBefore(r.Sys.Told("worth"), b.past[1][:0])
	b.before.fill(r.Value(r.Sys.Told("start")), b.past[0], b.past[1])
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
	if !b.turns.gains() {
		p.Word("wheel.stops")
		p.Say(2, scene.Remark, 0)
	}
}

// ring winds the shell up to t past the four stations.
func (b *Builder) ring(p *pen.Pen, r *system.Run, box geom.Rect, t float64) {
	k, small := p.K, theme.Small*p.K
	foot := small * 1.6
	if !p.Narrow() {
		foot = small * 4.4
	}
	radius := min((box.H-foot-small*1.6)/2, box.W/2-64*k)
	c := geom.Point{X: box.Center().X, Y: box.Y + small*1.6 + (box.H-foot-small*1.6)/2}
	if p.Narrow() { // the revenue of a year has its place at the right
		c.X = box.X + radius + 64*k
	}
	one := radius / float32(max(b.turns.sum[b.turns.n], b.before.sum[b.before.n], 1e-9))
	at := func(t, out float64) geom.Point {
		sin, cos := math.Sincos(2 * math.Pi * t)
		return geom.Point{X: c.X + one*float32(out*sin), Y: c.Y - one*float32(out*cos)}
	}
	p.L.Begin(scene.Segments, pen.Key(roleStation, 6, 0), p.Th.Axis, k, scene.Dash{})
	for i := range stations {
		sin, cos := math.Sincos(float64(i) * math.Pi / 2)
		p.L.Segment(c.X, c.Y, c.X+radius*float32(sin), c.Y-radius*float32(cos))
	}
	p.L.End()
	p.L.Begin(scene.Segments, pen.Key(roleBand, 0, 0), p.Tint(p.Th.Press, 0.62), 2*k, scene.Dash{})
	for x := 0.0; x < t; {
		out := b.turns.out(x)
		a, z := at(x, b.turns.out(x-1)), at(x, b.turns.filled(x))
		p.L.Segment(a.X, a.Y, z.X, z.Y)
		x += geom.Clamp(float64(dense*k)/(2*math.Pi*max(out*float64(one), 1e-9)), 1./300, 1./16)
	}
	p.L.End()
	if r.Moved() {
		b.wind(p, pen.Key(roleBefore, 1, 0), &b.before, float64(b.before.n), at, p.Th.Muted, 1*k)
	}
	b.wind(p, pen.Key(roleBand, 1, 0), &b.turns, t, at, p.Th.Press, 1.6*k)
	for i := range stations {
		sin, cos := math.Sincos(float64(i) * math.Pi / 2)
		dot := geom.Point{X: c.X + radius*float32(sin), Y: c.Y - radius*float32(cos)}
		p.L.Dot(pen.Key(roleStation, uint32(i), 0), dot, 4*k, p.Th.Ink, 0)
		p.Word(stations[i])
		x, y, a := dot.X, dot.Y, scene.Middle
		switch i {
		case 0:
			y -= small * 0.7
		case 2:
			y += small * 1.4
		case 1:
			x, y, a = x+9*k, y+small*0.35, scene.Start
		case 3:
			x, y, a = x-9*k, y+small*0.35, scene.End
		}
		p.Put(pen.Key(roleName, uint32(i), 0), x, y, small, p.Th.Ink, a)
	}
	end := at(t, b.turns.out(t))
	p.L.Dot(pen.Key(roleDot, 0, 0), end, 8*k, p.Th.Paper, 0)
	p.L.Dot(pen.Key(roleDot, 1, 0), end, 6*k, p.Th.Press, 0)
	if p.Narrow() {
		b.marked(p, r, box.Right(), box.Y+small, scene.End)
	} else {
		b.marked(p, r, c.X, c.Y+radius+small*2.8, scene.Middle)
	}
	p.Fill("users.year", pen.Arg("n", pen.AppendPlain(p.Val[:0], pen.Year(t))))
	x, y := box.X, box.Y+small
	p.Put(pen.Key(pen.RoleClock, 0, 0), x, y, theme.Label*k, p.Th.Ink, scene.Start)
	if !b.turns.gains() {
		w := c.X - radius*0.4 - x
		if y += small * 1.6; p.Narrow() {
			x, y = c.X+radius+12*k, c.Y+small*1.9
			w = box.Right() - x
		}
		p.Word("wheel.stops")
		p.Paragraph(pen.Key(roleWord, 0, 0), x, y, small, w, 4, p.Th.Press)
	}
}

// dense is how far apart the lines are that fill a turn, at its outer edge.
const dense = 5

// wind draws the outer edge of a shell up to t.
func (b *Builder) wind(p *pen.Pen, key scene.Key, w *shell, t float64, at func(t, out float64) geom.Point, c scene.Color, width float32) {
	const steps = 32 // of a turn
	p.L.Begin(scene.Line, key, c, width, scene.Dash{})
	for i := 0; ; i++ {
		x := min(float64(i)/steps-1, t)
		q := at(x, w.out(x))
		if p.L.Point(q.X, q.Y); x >= t {
			break
		}
	}
	p.L.End()
}

// marked names the result that stands at the revenue: under the ring, or where that is narrow in its upper corner.
func (b *Builder) marked(p *pen.Pen, r *system.Run, x, y float32, a scene.Align) {
	k, small, name := p.K, theme.Small*p.K, r.Sys.Told("mark")
	p.Text(r.Label(name))
	p.Put(pen.Key(roleName, 4, 0), x, y, small, p.Th.Muted, a)
	about.Value(p, r, name, r.Value(name))
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleValue, 0, 0), x, y+small*1.3, theme.Label*k, p.Th.Ink, a)
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
		b.quads = append(b.quads, layout.Quad{X0: sx.At(from), A0: zero, B0: max(zero, sy.At(b.value(s, from))), X1: sx.At(to), A1: zero, B1: max(zero, sy.At(b.value(s, to)))})
	}
	p.Hatch(pen.Key(roleUnder, 0, 0), b.quads, p.Th.Muted.Fade(0.6))
}
