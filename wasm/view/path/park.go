package path

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// park draws what a year costs, of one's own and rented, as two racks in one scale whose slots are lit as far as they are
// used: of one's own all are paid for, lit or not, of the rented those that are lit. A line goes across from the height of
// one's own; what is rented above it is darker.
func (b *Builder) park(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small, size, l := p.K, theme.Small*p.K, theme.Label*p.K, p.L
	axis, names := r.Sys.Axis, [2]string{r.Sys.Told("paid"), r.Sys.Told("y")}
	use, x := r.Now[axis], &r.Sys.Params[axis]
	paid, rent, full := r.Value(names[0]), r.Value(names[1]), r.At(axis, r.Result(names[1]), x.Max.Float())
	if !sim.Answered(paid) || !sim.Answered(rent) {
		return
	}
	box = box.Trim(0, small*3, 0, small+size+10*k)
	if most := 1.7 * box.H; box.W > most { // on a wide stage they would stand too far apart to be compared
		box = box.Trim((box.W-most)/2, 0, (box.W-most)/2, 0)
	}
	half := box.W / 2
	wide := half * 0.55
	most := max(paid, full)
	sy := layout.Scale{Hi: 1.02 * max(most, min(r.Before(names[0]), 3*most)), From: box.Bottom(), To: box.Y}
	rack := func(n int, v float64) geom.Rect {
		y := sy.At(min(v, sy.Hi))
		return geom.R(box.X+half*float32(n), y, wide, box.Bottom()-y)
	}
	key := func(role uint8, n int) scene.Key { return pen.Key(role, 9, n) }
	line := sy.At(paid)
	for i, q := range [2]geom.Rect{rack(0, paid), rack(1, full)} {
		grid, lit := p.Th.Grid, rack(i, [2]float64{paid * use / x.Max.Float(), rent}[i])
		if i == 0 { // what stands idle is paid for
			grid = p.Th.Paper
			l.Rect(key(roleFill, 0), q, p.Tint(p.Th.Ink, 0.2), 0)
		}
		l.Rect(key(roleFill, 1+3*i), lit, p.Tint(p.Th.Press, 0.32), 0)
		l.Hatch(key(roleFill, 2+3*i), lit, p.Th.Press, 6*k, 1.3*k)
		if i == 1 && lit.Y < line {
			l.Rect(key(roleFill, 3), geom.R(lit.X, lit.Y, wide, line-lit.Y), p.Th.Press.Fade(0.6), 0)
		}
		l.Begin(scene.Segments, key(roleCurve, i), grid, 2*k, scene.Dash{})
		for j := range 9 {
			f := float32(j+1) / 10
			l.Segment(q.X+wide*f, q.Y, q.X+wide*f, q.Bottom())
			if q.H > 40*k {
				l.Segment(q.X, q.Y+q.H*f, q.Right(), q.Y+q.H*f)
			}
		}
		l.End()
		l.Edge(key(roleSecond, i), q, p.Th.Axis, 0, k, scene.Dash{})
		if was := r.Before(names[i]); r.Changed() && was <= sy.Hi {
			l.Edge(key(roleBefore, i), rack(i, was), p.Th.Muted, 0, 1.2*k, scene.Dash{})
		}
		p.Text(r.Label(names[i]))
		p.Fit(small, half)
		p.Put(key(roleName, i), q.X, box.Bottom()+small*1.4, small, p.Th.Muted, scene.Start)
		v := [2]float64{paid, rent}[i]
		p.Txt = about.AppendChange(r.AppendValue(p.Txt[:0], names[i], v), r, names[i], v, r.Before(names[i]))
		if p.Width(size) > half-8*k {
			about.Value(p, r, names[i], v)
		}
		b.marks.Set(p, r, names[i], v, key(roleValue, i), q.X, box.Bottom()+small*1.6+size, size, p.Th.Ink, scene.Start)
	}
	l.Stroke(key(roleLevel, 0), p.Th.Ink, 1.4*k, scene.Dash{On: 5 * k, Off: 4 * k}, box.X, line, box.Right(), line)
	p.Boxes.Take(geom.R(box.X, line-2*k, box.W, 4*k))

	room := box.Grow(0, small*1.2)
	say := func(n int, name string, v float64, x, y, to float32, c scene.Color) {
		about.Num(p, r, name, v, r.Before(name), small, to-x)
		b.marks.Near(p, r, name, v, key(roleName, 2+n), x, y, small, c, room)
	}
	right := rack(1, rent)
	at := geom.Point{X: right.Right(), Y: right.Y}
	l.Handle(Grip(p, key(roleHandle, 0), at, true, true, use > x.Min.Float(), use < x.Max.Float()), scene.Handle{Param: uint8(axis), Lo: x.Min.Float(), Hi: x.Max.Float(),
		A: geom.Point{X: at.X, Y: sy.At(full * x.Min.Float() / x.Max.Float())}, B: geom.Point{X: at.X, Y: sy.At(full)}})
	p.Boxes.Take(geom.R(at.X-9*k, at.Y-14*k, 18*k, 28*k))
	say(4, x.ID, use, at.X+14*k, at.Y+small*0.35, box.Right(), p.Th.Ink)
	b.meets(p, r, geom.Point{X: right.X, Y: line}, box)
	i := r.Sys.Param(r.Sys.Told("band"))
	if i < 0 {
		return
	}
	of := &r.Sys.Params[i]
	now, edge := r.Now[i], box.X+wide
	lo, hi := of.Min.Float(), min(of.Max.Float(), now*sy.Hi/paid)
	about.Up(p, key(roleHandle, 8), geom.Point{X: edge, Y: line}, i, lo, hi, sy.At(paid*lo/now), sy.At(paid*hi/now))
	to := box.X + half
	if full < paid { // above the rack of what is rented
		to = box.Right()
	}
	say(0, of.ID, now, edge+12*k, line+small*1.4, to, p.Th.Ink)
	for j, v := range [2]float64{of.Low.Float(), of.High.Float()} {
		if y := sy.At(paid * v / now); v != now && y >= sy.To {
			l.Solid(key(roleLevel, 1+j), p.Th.Ink, k, box.X, y, edge+6*k, y)
			if p.Txt = r.AppendValue(p.Txt[:0], of.ID, v); y < line-small || y > line+small*2.5 {
				w := p.Put(key(roleName, 4+j), edge+10*k, y+small*0.35, small, p.Th.Muted, scene.Start)
				l.Target(geom.R(edge+10*k, y-small*0.6, w, small*1.2), scene.Ref{Card: uint32(r.Card(of.ID))})
			}
		}
	}
}

// meets says on the line from which use on renting costs more, with a ring where that is, or that it never does.
func (b *Builder) meets(p *pen.Pen, r *system.Run, at geom.Point, box geom.Rect) {
	k, small, name := p.K, theme.Small*p.K, r.Sys.Told("at")
	v, key := r.Value(name), pen.Key(roleMeet, 9, 0)
	if sim.Answered(v) {
		p.L.Dot(0, at, 5*k, p.Th.Paper, 0)
		p.L.Dot(key+1, at, 5*k, p.Th.Ink, 1.6*k)
		about.Num(p, r, name, v, r.Before(name), small, box.Right()-at.X)
		b.marks.Near(p, r, name, v, key, at.X, at.Y-small*0.7, small, p.Th.Ink, box.Grow(0, small*1.4))
		return
	}
	p.Text(r.Sys.None[p.Lang])
	x := at.X
	if p.Width(small) > box.Right()-x {
		x = box.X
	}
	n := p.Lines(small, box.Right()-x, 2)
	h := small * (0.6 + 1.25*float32(n-1))
	t := p.L.Target(geom.R(x, at.Y-h-small, min(p.Width(small), box.Right()-x), h+small*0.6), scene.Ref{Card: uint32(r.Card(name))})
	p.Paragraph(key, x, at.Y-h, small, box.Right()-x, 2, p.Th.Ink)
	p.Text(r.Label(name))
	p.Say(2, scene.Item, t)
}
