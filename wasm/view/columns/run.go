package columns

import (
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// slices is how finely a year of the ways is drawn.
const slices = 8

// run draws the ways over time, what came, the goals, and where one passes the last.
func (b *Builder) run(p *pen.Pen, r *system.Run, s *seen, c *race) {
	k, in := p.K, c.plot
	years := float64(r.Years())
	c.x = layout.Scale{Lo: 0, Hi: years, From: in.X, To: in.Right()}
	c.y = layout.Scale{Lo: 0, Hi: c.hi, From: in.Bottom(), To: in.Y}
	b.frame(p, r, s, c)
	for i := range c.n {
		col := p.Color(s.who[i])
		if r.Changed() {
			b.way(p, c, b.was[i], years, pen.Key(roleLine, 1, i), p.Th.Faint, 1*k, scene.Dash{})
		}
		b.way(p, c, b.ys[i], years, pen.Key(roleLine, 2, i), col.Fade(0.55), 1.4*k, scene.Dash{On: 2 * k, Off: 3 * k})
		b.way(p, c, b.ys[i], c.t, pen.Key(roleLine, 3, i), col, 2.6*k, scene.Dash{On: 7 * k, Off: 2 * k})
	}
	for i := range c.n {
		col := p.Color(s.who[i])
		for j := range s.came[i] {
			x := &s.came[i][j]
			if x.t > years {
				continue
			}
			at := geom.Point{X: c.x.At(x.t), Y: c.y.At(min(x.v, c.hi))}
			p.L.Dot(0, at, 4.6*k, p.Th.Paper, 0)
			p.L.Dot(pen.Key(rolePoint, uint32(i), j), at, 3.6*k, col, 0)
			x.at = p.L.Target(geom.R(at.X-4*k, at.Y-4*k, 8*k, 8*k), scene.Ref{Obs: uint32(x.id)})
			p.Boxes.Take(geom.R(at.X-5*k, at.Y-5*k, 10*k, 10*k))
		}
		name := nth(r.Sys.Told("goals"), i)
		if g := r.Value(name); sim.Answered(g) {
			at := geom.Point{X: c.x.At(s.due[i]), Y: c.y.At(min(g, c.hi))}
			box := geom.R(at.X-5*k, at.Y-5*k, 10*k, 10*k)
			p.L.Rect(0, box, p.Th.Paper, 0)
			p.L.Edge(pen.Key(roleGoal, 1, i), box, col, 0, 2*k, scene.Dash{})
			p.Boxes.Take(box)
		}
	}
	b.hold(p, r, s, c)
	b.pass(p, r, s, c)
	for i := range c.n { // words last
		name := nth(r.Sys.Told("goals"), i)
		if g := r.Value(name); sim.Answered(g) {
			b.near(p, r, c, name, geom.Point{X: c.x.At(s.due[i]), Y: c.y.At(min(g, c.hi))}, 8+i)
		}
	}
	for i := range c.n - 1 {
		if name := nth(r.Sys.Told("passes"), i); c.passes(r.Value(name)) {
			b.near(p, r, c, name, geom.Point{X: c.x.At(r.Value(name)), Y: c.plot.Bottom() - theme.Small*p.K*(1.1+1.4*float32(i))}, 4+i)
		}
	}
}

// passes reports whether somebody passes the last at a time that is drawn.
func (c *race) passes(at float64) bool { return sim.Answered(at) && at >= 0 && at <= c.x.Hi }

// frame draws both scales, and the time at hand.
func (b *Builder) frame(p *pen.Pen, r *system.Run, s *seen, c *race) {
	k, small, in := p.K, theme.Small*p.K, c.plot
	b.ticks = layout.Settled(layout.AppendTicks(b.ticks[:0], c.hi, in.H, 40*k))
	p.L.Begin(scene.Segments, pen.Key(pen.RoleTick, 0, 1), p.Th.Grid, 1, scene.Dash{})
	for _, t := range b.ticks {
		p.L.Segment(in.X, c.y.At(t.V), in.Right(), c.y.At(t.V))
	}
	p.L.End()
	for i, t := range b.ticks {
		amount(p, r, c.names[0], t.V)
		p.Put(pen.Key(pen.RoleTickLabel, 0, i), in.X-6*k, c.y.At(t.V)+small*0.36, small, p.Th.Muted, scene.End)
	}
	p.L.Solid(pen.Key(pen.RoleTick, 0, 0), p.Th.Axis, 1.2*k, in.X, in.Bottom(), in.Right(), in.Bottom())
	p.L.Solid(pen.Key(roleLine, 0, 0), p.Th.Muted, 1*k, c.x.At(c.t), in.Y, c.x.At(c.t), in.Bottom()+4*k)
	for i := range r.Years() + 1 {
		p.Txt = pen.AppendShort(p.Txt[:0], p.Lang, s.since+locale.Quarter(4*i), locale.HalfYearly)
		x := geom.Clamp(c.x.At(float64(i)), in.X+p.Width(small)/2-30*k, in.Right()+14*k-p.Width(small)/2)
		p.Put(pen.Key(pen.RolePeriod, 0, i), x, in.Bottom()+small*1.5, small, p.Th.Muted, scene.Middle)
	}
}

// way draws a series up to a time, or to where it leaves the scale.
func (b *Builder) way(p *pen.Pen, c *race, ys []float64, until float64, key scene.Key, col scene.Color, width float32, dash scene.Dash) {
	p.L.Begin(scene.Line, key, col, width, dash)
	last, from := 0.0, 0.0
	for i := 0; ; i++ {
		t := min(float64(i)/slices, until)
		v := along(ys, t)
		if v > c.hi && i > 0 {
			t = from + (t-from)*(c.hi-last)/(v-last)
			p.L.Point(c.x.At(t), c.plot.Y)
			break
		}
		p.L.Point(c.x.At(t), c.y.At(min(v, c.hi)))
		if t >= until {
			break
		}
		last, from = v, t
	}
	p.L.End()
}

// pass marks where one passes the last, open until the clock has come so far, down to the axis.
func (b *Builder) pass(p *pen.Pen, r *system.Run, s *seen, c *race) {
	k := p.K
	for i := range c.n - 1 {
		v := r.Value(nth(r.Sys.Told("passes"), i))
		if !c.passes(v) {
			continue
		}
		at := geom.Point{X: c.x.At(v), Y: c.y.At(min(along(b.ys[c.n-1], v), c.hi))}
		col := p.Color(s.who[i])
		p.L.Stroke(pen.Key(rolePoint, 8, i), col, 1.4*k, scene.Dash{On: 3 * k, Off: 2 * k}, at.X, at.Y, at.X, c.plot.Bottom())
		p.L.Dot(0, at, 6*k, p.Th.Paper, 0)
		p.L.Dot(pen.Key(rolePoint, 9, i), at, 6*k, col, 2*k)
		foot := geom.Point{X: at.X, Y: c.plot.Bottom()}
		if c.t >= v {
			p.L.Dot(pen.Key(rolePoint, 10, i), at, 3*k, col, 0)
			p.L.Dot(pen.Key(rolePoint, 11, i), foot, 4*k, col, 0)
		}
	}
}

// near sets a number with its name in the first free place around a point; from a goal's that is not beside it a thread leads there.
func (b *Builder) near(p *pen.Pen, r *system.Run, c *race, name string, at geom.Point, n int) {
	k, small := p.K, theme.Small*p.K
	about.Num(p, r, name, r.Value(name), r.Before(name), small, c.plot.W-20*k)
	w := p.Width(small)
	least, most := c.plot.X, max(c.plot.X, c.plot.Right()+12*k-w)
	for _, dy := range [...]float32{0, 1, -1, 2, -2, 3, -3, 4, -4, 5} {
		for _, x := range [...]float32{at.X + 8*k, at.X - 8*k - w, geom.Clamp(at.X-w/2, least, most)} {
			room := geom.R(x, at.Y+dy*small*1.3-small*0.6, w, small*1.25)
			if room.X < least || room.X > most || room.Y < c.plot.Y || room.Bottom() > c.plot.Bottom() || !p.Boxes.Free(room) {
				continue
			}
			p.Boxes.Take(room)
			if dy != 0 && n >= 8 {
				from := room.Y
				if from < at.Y {
					from = room.Bottom()
				}
				p.L.Solid(pen.Key(roleLine, 4, n), p.Th.Ink, 1*k, geom.Clamp(at.X, room.X+4*k, room.Right()-4*k), from, at.X, at.Y)
			}
			p.L.Rect(0, room, p.Th.Paper.Fade(0.85), 3*k)
			b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, 2, n), room.X, room.Y+small, small, p.Th.Ink, scene.Start)
			return
		}
	}
}

// hold makes a place on each way move its growth, as fast as the way goes up there: further out for the first, and far enough
// from the grips before for a finger to tell them apart.
func (b *Builder) hold(p *pen.Pen, r *system.Run, s *seen, c *race) {
	var held [most]geom.Point
	for i := range c.n {
		j := r.Sys.Param(c.grow[i])
		if j < 0 {
			continue
		}
		place := func(t float64) geom.Point { return geom.Point{X: c.x.At(t), Y: c.y.At(along(b.ys[i], t))} }
		t := float64(max(1, min(most-i, len(b.ys[i])-1)))
		for ; t > 0.25; t -= 0.125 {
			at, clear := place(t), along(b.ys[i], t) <= c.hi
			for _, o := range held[:i] {
				clear = clear && (o.X-at.X)*(o.X-at.X)+(o.Y-at.Y)*(o.Y-at.Y) > 26*26*p.K*p.K
			}
			if clear {
				break
			}
		}
		x, v, now := &r.Sys.Params[j], along(b.ys[i], t), r.Now[j]
		at := place(t)
		at.Y = max(at.Y, c.y.To)
		held[i] = at
		by := float32(t*v/(1+now/100)/100) * float32(c.y.To-c.y.From) / float32(c.hi)
		grip := about.Grip(p, pen.Key(roleGrip, uint32(i), 0), at, p.Color(s.who[i]))
		p.Boxes.Take(grip)
		lo, hi := x.Min.Float(), x.Max.Float()
		p.L.Handle(grip, scene.Handle{Param: uint8(j), A: geom.Point{X: at.X, Y: at.Y + by*float32(lo-now)}, B: geom.Point{X: at.X, Y: at.Y + by*float32(hi-now)}, Lo: lo, Hi: hi})
	}
}
