package wheel

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

var stations = [quarters]string{"wheel.generosity", "wheel.users", "wheel.revenue", "wheel.investment"}

// rim is where a ring lies: around c, from its hub outwards, one pixel for each so much.
type rim struct {
	c        geom.Point
	hub, one float32
}

// at is the point f of the way round, from the top on as a clock goes, and so far from the hub as v is much.
func (o *rim) at(f, v float64) geom.Point { return o.off(f, o.hub+o.one*float32(v)) }

// off is the point f of the way round at a distance from the middle.
func (o *rim) off(f float64, r float32) geom.Point {
	sin, cos := math.Sincos(2 * math.Pi * f)
	return geom.Point{X: o.c.X + r*float32(sin), Y: o.c.Y - r*float32(cos)}
}

// ring draws the turn at t past the four stations, between which it is as wide as what is passed on. bare leaves out the
// stations' names and what stands at the revenue.
func (b *Builder) ring(p *pen.Pen, r *system.Run, box geom.Rect, t float64, bare bool) {
	k, small := p.K, theme.Small*p.K
	radius := min(box.H, box.W)/2 - 4*k
	o := rim{c: geom.Point{X: box.X + radius + 4*k, Y: box.Center().Y}}
	if !bare {
		foot := small * 1.6
		if !p.Narrow() {
			foot = small * 4.4
		}
		radius = min((box.H-foot-small*1.6)/2, box.W/2-64*k)
		o.c = geom.Point{X: box.Center().X, Y: box.Y + small*1.6 + (box.H-foot-small*1.6)/2}
		if p.Narrow() { // the revenue of a year has its place at the right
			o.c.X = box.X + radius + 64*k
		}
	}
	o.hub = radius * 0.36
	o.one = (radius - o.hub - 6*k) / float32(max(b.turns.widest(), b.before.widest(), 1e-9))
	p.L.Dot(pen.Key(roleStation, 6, 0), o.c, o.hub, p.Th.Axis, 1*k)
	b.fill(p, &o, t)
	if r.Changed() {
		b.edges(p, pen.Key(roleBefore, 1, 0), &o, &b.before, t, p.Th.Muted, 1*k)
	}
	b.edges(p, pen.Key(roleBand, 4, 0), &o, &b.turns, t, p.Th.Press, 1.6*k)
	b.turning(p, &o)
	for i, name := range stations {
		f := float64(i) / quarters
		p.L.Dot(pen.Key(roleStation, uint32(i), 0), o.off(f, o.hub), 4*k, p.Th.Ink, 0)
		if bare {
			continue
		}
		q, a := o.off(f, radius), scene.Middle
		switch i {
		case 0:
			q.Y -= small * 0.7
		case 2:
			q.Y += small * 1.4
		case 1:
			q.X, q.Y, a = q.X+9*k, q.Y+small*0.35, scene.Start
		case 3:
			q.X, q.Y, a = q.X-9*k, q.Y+small*0.35, scene.End
		}
		p.Word(name)
		p.Put(pen.Key(roleName, uint32(i), 0), q.X, q.Y, small, p.Th.Ink, a)
	}
	f := t - math.Floor(t)
	head := o.at(f, b.turns.at(t, f-1e-6)[passed(f-1e-6)])
	if t > 0 {
		in := o.off(f, o.hub)
		p.L.Solid(pen.Key(roleDot, 3, 0), p.Th.Press, 3*k, in.X, in.Y, head.X, head.Y)
	}
	p.L.Dot(pen.Key(roleDot, 0, 0), head, 8*k, p.Th.Paper, 0)
	p.L.Dot(pen.Key(roleDot, 1, 0), head, 6*k, p.Th.Press, 0)
	if bare {
		b.year(p, t, o.c.X, o.c.Y, o.hub, box)
		return
	}
	if p.Narrow() {
		b.marked(p, r, box.Right(), box.Y+small, scene.End)
	} else {
		b.marked(p, r, o.c.X, o.c.Y+radius+small*2.8, scene.Middle)
	}
	b.year(p, t, o.c.X, o.c.Y, o.hub, box)
	if !b.turns.gains() {
		x, y := box.X, box.Y+small*2.6
		w := o.c.X - radius*0.4 - x
		if p.Narrow() {
			x, y = o.c.X+radius+12*k, o.c.Y+small*1.9
			w = box.Right() - x
		}
		p.Word("wheel.stops")
		p.Paragraph(pen.Key(roleWord, 0, 0), x, y, small, w, 4, p.Th.Press)
	}
}

// year says which year the wheel turns in: in its hub, or where that is narrow in the corner.
func (b *Builder) year(p *pen.Pen, t float64, x, y, hub float32, box geom.Rect) {
	size := theme.Label * p.K
	p.Fill("users.year", pen.Arg("n", pen.AppendPlain(p.Val[:0], pen.Year(t))))
	a := scene.Middle
	if p.Width(size) > 1.6*hub {
		x, y, a = box.X, box.Y+theme.Small*p.K-size*0.35, scene.Start
	}
	p.Put(pen.Key(pen.RoleClock, 0, 0), x, y+size*0.35, size, p.Th.Ink, a)
}

// passed is which quarter of the ring a place lies in.
func passed(f float64) int { return int((f-math.Floor(f))*quarters) % quarters }

// fill fills the ring with spokes: what is paid and what is spent again so densely that none is seen, what is given away openly.
func (b *Builder) fill(p *pen.Pen, o *rim, t float64) {
	k := p.K
	widest := o.hub + o.one*float32(b.turns.widest())
	for i, c := range [...]scene.Color{p.Th.Press, p.Tint(p.Th.Press, 0.62), p.Tint(p.Th.Ink, 0.7)} {
		gap, width := 2*k, 2.6*k
		if i == 0 {
			gap, width = 6*k, 1.2*k
		}
		n := math.Ceil(2 * math.Pi * float64(widest/gap) / quarters)
		p.L.Begin(scene.Segments, pen.Key(roleBand, uint32(i), 0), c, width, scene.Dash{})
		for j := 0.5; j < n*quarters; j++ {
			f := j / (n * quarters)
			on, from, to := b.turns.at(t, f), 0.0, 0.0
			switch q := passed(f); {
			case i == 0 && q == given:
				to = on[given]
			case i == 0 && q == drawn:
				from, to = on[paid], on[drawn]
			case i == 1 && (q == drawn || q == paid):
				to = on[paid]
			case i == 2 && q == spent:
				to = on[spent]
			}
			if to > from {
				a, z := o.at(f, from), o.at(f, to)
				p.L.Segment(a.X, a.Y, z.X, z.Y)
			}
		}
		p.L.End()
	}
}

// edges draws how far out the turn of w at t reaches, with a step at each station.
func (b *Builder) edges(p *pen.Pen, key scene.Key, o *rim, w *turns, t float64, c scene.Color, width float32) {
	const steps = 24 // of a quarter
	p.L.Begin(scene.Line, key, c, width, scene.Dash{})
	for i := range quarters * steps {
		q := i / steps
		for _, f := range [...]float64{float64(i) / (steps * quarters), float64(i+1) / (steps * quarters)} {
			at := o.at(f, w.at(t, (float64(i)+0.5)/(steps*quarters))[q])
			p.L.Point(at.X, at.Y)
		}
	}
	p.L.End()
}

// turning shows in the hub which way the wheel turns.
func (b *Builder) turning(p *pen.Pen, o *rim) {
	k := p.K
	p.L.Begin(scene.Segments, pen.Key(roleBand, 3, 0), p.Th.Ink, 1.6*k, scene.Dash{})
	for q := range quarters {
		f := (float64(q) + 0.5) / quarters
		back := f - float64(4*k/(2*math.Pi*max(o.hub, 1)))
		tip := o.off(f, o.hub)
		for _, aside := range [...]float32{-4 * k, 4 * k} {
			a := o.off(back, o.hub+aside)
			p.L.Segment(a.X, a.Y, tip.X, tip.Y)
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
