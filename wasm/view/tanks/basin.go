package tanks

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// basin is where a source and its holes stand.
type basin struct {
	full, has, left string
	zero, px        float32   // the line, and pixels for one
	tank            geom.Rect // of the source, when nothing is lost
	holes           [4]string
	pits            [4]geom.Rect
	n               int
	thick           float32 // of the pipe where it is thickest
	k               float32 // pixels of the screen for one of the layout
}

// flows is how wide a flow is for the height that the same amount has in a vessel.
const flows = 0.1

// lay finds the places in box; ok is false where the row of the system doesn't tell enough, or a number has no answer.
func lay(r *system.Run, box geom.Rect, narrow bool) (a basin, ok bool) {
	names, n := about.Names(r.Sys.Told("source"))
	if n < 3 {
		return a, false
	}
	a.full, a.has, a.left = names[0], names[1], names[2]
	a.holes, a.n = about.Names(r.Sys.Told("holes"))
	up, down := max(r.Value(a.full), r.Before(a.full)), max(0, -r.Value(a.left), -r.Before(a.left))
	for _, h := range a.holes[:a.n] {
		down = max(down, r.Value(h), r.Before(h))
	}
	if !(up+down > 0) || a.n == 0 || !sim.Answered(up+down) || !sim.Answered(r.Value(a.has)) {
		return a, false
	}
	a.px = box.H / float32(up+down)
	a.zero = box.Y + float32(up)*a.px
	wide, first, step := box.W*0.2, box.W*0.4, box.W*0.27
	if narrow {
		wide = box.W * 0.23
		first, step = box.W*0.38, wide+box.W*0.04
		if a.n > 1 {
			first = box.W - step*float32(a.n-1) - wide
		}
	}
	a.tank = geom.R(box.X, box.Y, wide, 0)
	a.tank.H = float32(r.Value(a.full)) * a.px
	a.tank.Y = a.zero - a.tank.H
	for i, h := range a.holes[:a.n] {
		a.pits[i] = geom.R(box.X+first+step*float32(i), a.zero, wide, float32(r.Value(h))*a.px)
	}
	return a, true
}

// y is how high an amount stands, below the line for what is missing.
func (a *basin) y(v float64) float32 { return a.zero - float32(v)*a.px }

// level is the part of the source between two amounts.
func (a *basin) level(lo, hi float64) geom.Rect {
	return geom.R(a.tank.X, a.y(hi), a.tank.W, a.y(lo)-a.y(hi))
}

// basins draws the source, its holes and what flows.
func (b *Builder) basins(p *pen.Pen, r *system.Run, box geom.Rect) {
	k := p.K
	head, foot := rows(p, 1), rows(p, 2.4)
	a, ok := lay(r, box.Trim(0, head, 0, foot), p.Narrow())
	if !ok {
		return
	}
	a.k = k
	b.source(p, r, &a)
	zero(p, box.X, box.Right(), a.zero)
	b.flow(p, r, &a)
	for i := range a.n {
		b.hole(p, r, &a, i)
	}
	b.layers(p, r, &a, box.Y+head)
	for i := range a.n {
		b.ground(p, r, &a, i)
		p.Boxes.Take(a.pits[i].Grow(2*k, 2*k))
	}
	b.limit(p, r, &a)
	b.told(p, r, &a, box)
}

// water fills q: solid what was seen, hatched what rests on an assumption.
func water(p *pen.Pen, n int, q geom.Rect, c scene.Color, assumed bool) {
	if q.H <= 0 || q.W <= 0 {
		return
	}
	if !assumed {
		p.L.Rect(pen.Key(roleWater, 0, n), q, c, 0)
		return
	}
	p.L.Rect(pen.Key(roleWater, 0, n), q, p.Tint(c, 0.35), 0)
	p.L.Hatch(pen.Key(roleHatch, 0, n), q, c, 6*p.K, 1.3*p.K)
}

// source draws what the source has left, what flows out of it, and the air above; what it owes lies below the line.
func (b *Builder) source(p *pen.Pen, r *system.Run, a *basin) {
	k := p.K
	has, left := r.Value(a.has), r.Value(a.left)
	glass := a.tank
	if left < 0 {
		owed := a.level(left, 0)
		p.L.Hatch(pen.Key(roleHatch, 1, 0), owed, p.Th.Ink, 5*k, 1.4*k)
		p.L.Edge(pen.Key(roleGlass, 1, 0), owed, p.Th.Ink, 0, 1.4*k, scene.Dash{})
	}
	p.L.Rect(pen.Key(roleWater, 1, 0), a.level(max(0, left), max(has, 0)), p.Tint(p.Th.Press, 0.16), 0)
	water(p, 0, a.level(0, max(0, min(left, has))), p.Th.Press, r.Assumed(a.left) && r.Moved() || r.Sys.Told("tip") != "")
	p.L.Edge(pen.Key(roleGlass, 0, 0), glass, p.Th.Ink, 0, 1.4*k, scene.Dash{})
	for i, name := range [...]string{a.has, a.left} { // where they stood before
		if was := r.Before(name); was != r.Value(name) {
			p.L.Stroke(pen.Key(roleBefore, 0, i), p.Th.Muted, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k}, a.tank.X, a.y(was), a.tank.Right(), a.y(was))
		}
	}
	p.Boxes.Take(glass.Grow(2*k, 2*k))
	if i := r.Sys.Param(r.Sys.Told("tip")); i >= 0 {
		b.handle(p, r, i, a.has, 0, geom.Point{X: a.tank.Right(), Y: a.y(has)}, func(v float64) float32 { return a.y(v) })
	}
}

// handle makes a mark at c move the i-th parameter up and down; result is what the mark stands for, and y its place.
func (b *Builder) handle(p *pen.Pen, r *system.Run, i int, result string, n int, c geom.Point, y func(float64) float32) {
	x, of := &r.Sys.Params[i], r.Result(result)
	lo, hi := x.Min.Float(), x.Max.Float()
	from, to := lo, hi
	if of >= 0 {
		from, to = r.At(i, of, lo), r.At(i, of, hi)
	}
	about.Up(p, pen.Key(roleGrip, uint32(n), 0), c, i, lo, hi, y(from), y(to))
}

// flow draws the pipe from the source along the line, thinner behind each hole by what that takes.
func (b *Builder) flow(p *pen.Pen, r *system.Run, a *basin) {
	k, from := p.K, a.tank.Right()
	taps, n := about.Names(r.Sys.Told("taps"))
	amounts := [4]float64{}
	thicks := [4]float32{}
	total := 0.
	for i := range a.n {
		amounts[i] = r.Value(a.holes[i])
		if n > 0 {
			amounts[i] = r.Value(taps[n-1])
		}
		total += amounts[i]
	}
	for i := range a.n {
		to := a.pits[i].X + a.pits[i].W*0.5
		if thick := float32(total) * a.px * flows; total > 0 {
			thick = max(thick, 1.5*k)
			p.L.Rect(pen.Key(roleFlow, 0, i), geom.R(from, a.zero-thick, to-from+thick/2, thick), p.Tint(p.Th.Press, 0.6), 0)
			thicks[i] = thick
			a.thick = max(a.thick, thick)
		}
		from, total = to, total-amounts[i]
	}
	for i, thick := range thicks[:a.n] { // on all of the pipe, which goes on over them
		if c := geom.Clamp(thick*0.3, 2*k, 6*k); thick > 4*k {
			p.Arrow(a.pits[i].X+a.pits[i].W*0.5, a.zero-thick/2, c, false, p.Th.Paper)
		}
	}
}

// hole draws what is to be filled, and where its ground was.
func (b *Builder) hole(p *pen.Pen, r *system.Run, a *basin, i int) {
	k, name, q := p.K, a.holes[i], a.pits[i]
	if r.Sys.Told("taps") == "" {
		water(p, 1+i, q, p.Th.Press, r.Assumed(name))
		if m := r.Value(r.Sys.Told("limit")); i == a.n-1 && sim.Answered(m) && r.Value(name) > m { // what nobody has
			y := a.zero + float32(max(m, 0))*a.px
			debt := geom.R(q.X, y, q.W, q.Bottom()-y)
			p.L.Rect(pen.Key(roleWater, 2, i), debt, p.Th.Paper, 0)
			p.L.Hatch(pen.Key(roleHatch, 2, i), debt, p.Th.Ink, 5*k, 1.4*k)
		}
	}
	p.L.Edge(pen.Key(roleGlass, 2, i), q, p.Th.Ink, 0, 1.4*k, scene.Dash{})
	if was := r.Before(name); was != r.Value(name) {
		y := a.zero + float32(was)*a.px
		p.L.Edge(pen.Key(roleBefore, 1, i), geom.R(q.X, a.zero, q.W, y-a.zero), p.Th.Muted, 0, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k})
	}
}

// ground makes the ground of a hole move it, in the middle: over the water, which is drawn before.
func (b *Builder) ground(p *pen.Pen, r *system.Run, a *basin, i int) {
	if j, q := r.Sys.Param(a.holes[i]), a.pits[i]; j >= 0 {
		b.handle(p, r, j, "", 1+i, geom.Point{X: q.X + q.W/2, Y: q.Bottom()}, func(v float64) float32 { return a.zero + float32(v)*a.px })
	}
}

// layers draws who fills the hole, from its ground up, and the taps above it but the last, which is the source's pipe.
func (b *Builder) layers(p *pen.Pen, r *system.Run, a *basin, top float32) {
	taps, n := about.Names(r.Sys.Told("taps"))
	turns, m := about.Names(r.Sys.Told("turns"))
	k, q := p.K, a.pits[0]
	ground := q.Bottom()
	for i := range n {
		v := r.Value(taps[i])
		h := float32(v) * a.px
		c := p.Th.Press
		if i < n-1 {
			c = [...]scene.Color{p.Th.Other, p.Th.Muted, p.Th.Ink}[i%3]
		}
		water(p, 8+i, geom.R(q.X, ground-h, q.W, h), c, true)
		if i < n-1 {
			x, thick := a.tap(i, n), max(h*flows, 0)
			if v > 0 {
				p.L.Rect(pen.Key(roleFlow, 1, i), geom.R(x-thick/2, top+8*k, thick, a.zero-top-8*k), c, 0)
			}
			wide := max(thick/2+4*k, 8*k)
			p.L.Rect(pen.Key(roleFlow, 2, i), geom.R(x-wide, top, 2*wide, 8*k), p.Th.Ink, 2*k)
			p.L.Rect(pen.Key(roleFlow, 3, i), geom.R(x-1.5*k, top-6*k, 3*k, 6*k), p.Th.Ink, 0)
			p.L.Rect(pen.Key(roleFlow, 4, i), geom.R(x-7*k, top-8*k, 14*k, 3*k), p.Th.Ink, 1*k)
		}
		ground -= h
	}
	ground = q.Bottom()
	for i := range min(n, m) { // over all layers
		h := float32(r.Value(taps[i])) * a.px
		if j := r.Sys.Param(turns[i]); j >= 0 {
			g := ground
			c := geom.Point{X: q.Right(), Y: g - h}
			if i%2 == 0 { // thin layers lie close together, so that their tops are moved at two sides
				c.X = q.X
			}
			b.handle(p, r, j, taps[i], 5+i, c, func(v float64) float32 { return g - float32(v)*a.px })
		}
		ground -= h
	}
}

// tap is where the i-th of n taps stands over the first hole: right of its middle, where the pipe ends.
func (a *basin) tap(i, n int) float32 {
	return a.pits[0].X + a.pits[0].W*(0.66+0.28*float32(i)/float32(max(n-2, 1)))
}

// over is how far the words over the source go: to the first tap, or through the whole box.
func (a *basin) over(r *system.Run, box geom.Rect) float32 {
	if _, n := about.Names(r.Sys.Told("taps")); n > 1 {
		return a.tap(0, n) - 16*a.k
	}
	return box.Right()
}

// limit draws how deep the last hole may be until the source is empty.
func (b *Builder) limit(p *pen.Pen, r *system.Run, a *basin) {
	v := r.Value(r.Sys.Told("limit"))
	if !sim.Answered(v) || v < 0 {
		return
	}
	k, q := p.K, a.pits[a.n-1]
	y := min(a.zero+float32(v)*a.px, p.F.H-rows(p, 2.4)-p.Pad()*0.6)
	p.L.Stroke(pen.Key(roleLine, 1, 0), p.Th.Ink, 2*k, scene.Dash{On: 3 * k, Off: 3 * k}, q.X-8*k, y, q.Right()+8*k, y)
}
