package field

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// track draws what is below a running field: the way that the border goes as the axis moves, its two ends with their
// words, and the border's own number. The knob on it moves the axis, the ends move the numbers that they stand for.
func (b *Builder) track(p *pen.Pen, r *system.Run, name string, won, was float64, mine scene.Color) {
	g, k, small, size := &b.g, p.K, theme.Small*p.K, theme.Label*p.K
	y := g.box.Bottom() + 12*k
	axis, result := r.Sys.Axis, r.Result(name)
	if result < 0 {
		return
	}
	x := &r.Sys.Params[axis]
	lo, hi := b.x(r.At(axis, result, x.Min.Float())), b.x(r.At(axis, result, x.Max.Float()))
	now, old := b.x(won), b.x(was)
	l := p.L
	l.Solid(pen.Key(roleLine, 0, 0), p.Th.Axis, 1*k, g.box.X, y, g.box.Right(), y)
	l.Solid(pen.Key(roleLine, 1, 0), mine, 3*k, lo, y, hi, y)
	if now != old {
		l.Dot(pen.Key(roleBefore, 1, 0), geom.Point{X: old, Y: y}, 5*k, p.Th.Muted, 1.2*k)
	}
	ends, n := about.Names(r.Sys.Told("ends"))
	line, taken := y+size+12*k+small*1.6, geom.Rect{}
	for i := range n {
		v := r.Value(ends[i])
		at := geom.Point{X: b.x(b.all(r) * v / 100), Y: y}
		l.Solid(pen.Key(roleLine, uint32(2+i), 0), mine, 2.2*k, at.X, y-7*k, at.X, y+7*k)
		b.draggable(p, r, ends[i], geom.R(at.X-2*k, y-7*k, 4*k, 14*k), y)
		about.Num(p, r, ends[i], v, r.Before(ends[i]), small, g.box.W)
		left := geom.Clamp(at.X-p.Width(small)/2, g.box.X, max(g.box.X, g.box.Right()-p.Width(small)))
		w := geom.R(left, line-small, p.Width(small)+10*k, small)
		if i > 0 && w.Overlaps(taken) {
			w.Y += small * 1.3
		}
		taken = w
		b.marks.Set(p, r, ends[i], v, pen.Key(roleName, uint32(4+i), 0), w.X, w.Y+small, small, p.Th.Muted, scene.Start)
	}
	knob := about.Grip(p, pen.Key(roleGrip, 0, 0), geom.Point{X: now, Y: y}, mine)
	// The finger moves the axis as fast as the border goes where it is now; the border need not go evenly.
	from, to, v := x.Min.Float(), x.Max.Float(), r.Now[axis]
	a, z := max(from, v-(to-from)/50), min(to, v+(to-from)/50)
	if by := (b.x(r.At(axis, result, z)) - b.x(r.At(axis, result, a))) / float32(z-a); by != 0 {
		l.Handle(knob, scene.Handle{Param: uint8(axis), A: geom.Point{X: now + by*float32(from-v), Y: y}, B: geom.Point{X: now + by*float32(to-v), Y: y}, Lo: from, Hi: to})
	}
	b.told(p, r, name, won, was, now, y+size+12*k)
}

// guess draws the border where the reader thinks it is: to be dragged until the guess stands, and then beside the true one.
func (b *Builder) guess(p *pen.Pen, r *system.Run, name string) {
	v, ok := r.Guessed(name)
	if !ok || !r.Shows() {
		return
	}
	b.edge(p, int(math.Ceil(b.count(v))), pen.Key(pen.RoleGuess, 1, 2), p.Th.Ink, 1.6*p.K)
	of, at := &r.Sys.Ask, geom.Point{X: b.x(v), Y: b.g.box.Bottom() + 12*p.K}
	if !r.Open() {
		p.L.Dot(pen.Key(pen.RoleGuess, 1, 0), at, 6.5*p.K, p.Th.Ink, 1.6*p.K)
		return
	}
	p.L.Handle(about.Grip(p, pen.Key(pen.RoleGuess, 1, 0), at, p.Th.Ink), scene.Handle{Param: scene.OfGuess,
		A: geom.Point{X: b.x(of.Min), Y: at.Y}, B: geom.Point{X: b.x(of.Max), Y: at.Y}, Lo: of.Min, Hi: of.Max})
}

// told sets the number of the border under it, with what has changed and what is said beside.
func (b *Builder) told(p *pen.Pen, r *system.Run, name string, won, was float64, at, y float32) {
	size, k := theme.Label*p.K, p.K
	room, less := b.g.box.W, size
	if p.Narrow() {
		less = theme.Small * k
	}
	also, gap, second := r.Sys.Told("also"), 18*k, float32(0)
	if also != "" {
		about.Num(p, r, also, r.Value(also), r.Before(also), less, room*0.45)
		second = p.Width(less) + gap
	}
	about.Num(p, r, name, won, was, size, room-second)
	w, left := p.Width(size), b.g.box.X
	x := geom.Clamp(at-w/2, left, max(left, left+room-w-second))
	b.marks.Set(p, r, name, won, pen.Key(roleName, 2, 0), x, y, size, p.Th.Ink, scene.Start)
	if also != "" {
		about.Num(p, r, also, r.Value(also), r.Before(also), less, room*0.45)
		b.marks.Set(p, r, also, r.Value(also), pen.Key(roleName, 3, 0), x+w+gap, y, less, p.Th.Ink, scene.Start)
	}
}

// draggable makes a mark at y move the parameter of that name, which is in per cent of total.
func (b *Builder) draggable(p *pen.Pen, r *system.Run, name string, mark geom.Rect, y float32) {
	i := r.Sys.Param(name)
	if i < 0 {
		return
	}
	lo, hi, total := r.Sys.Params[i].Min.Float(), r.Sys.Params[i].Max.Float(), b.all(r)
	p.L.Handle(mark, scene.Handle{Param: uint8(i), A: geom.Point{X: b.x(total * lo / 100), Y: y}, B: geom.Point{X: b.x(total * hi / 100), Y: y}, Lo: lo, Hi: hi})
}

// x is how far to the right the border of a count is.
func (b *Builder) x(v float64) float32 {
	if !sim.Answered(v) {
		v = 0
	}
	return b.g.box.X + b.g.along(b.count(v))
}
