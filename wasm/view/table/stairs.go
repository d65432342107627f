package table

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

// stairs draws the price after each cut, one's own and the rivals', from a hundred down; what lies between is how much
// cheaper one is.
func (b *Builder) stairs(p *pen.Pen, r *system.Run, box geom.Rect) {
	names, n := about.Names(r.Sys.Told("stairs"))
	k, small := p.K, theme.Small*p.K
	if n < 4 || !climbs(box, k) {
		return
	}
	own, rival := [3]float64{100, r.Value(names[0]), r.Value(names[1])}, [3]float64{100, r.Value(names[2]), r.Value(names[3])}
	for i := range own {
		if !sim.Answered(own[i]) || !sim.Answered(rival[i]) {
			return
		}
	}
	in := box.Trim(0, small*1.9, min(box.W*0.46, 100*k), small*1.9)
	y := layout.Scale{Lo: 0, Hi: 100, From: in.Bottom(), To: in.Y}
	x := func(i int) float32 { return in.X + in.W*float32(i)/3 }
	p.L.Solid(pen.Key(roleStair, 3, 0), p.Th.Axis, 1, in.X, in.Bottom(), in.Right(), in.Bottom())
	for i := range 3 {
		top, bottom := y.At(max(own[i], rival[i])), y.At(min(own[i], rival[i]))
		p.L.Rect(pen.Key(roleStair, 4, i), geom.R(x(i), bottom, x(i+1)-x(i), in.Bottom()-bottom), p.Tint(p.Th.Press, 0.1), 0)
		p.L.Hatch(pen.Key(roleStair, 5, i), geom.R(x(i), top, x(i+1)-x(i), bottom-top), p.Th.Press, 5*k, 1.2*k)
	}
	line := func(n int, v [3]float64, c scene.Color, width float32, dash scene.Dash) {
		p.L.Begin(scene.Line, pen.Key(roleStair, 0, n), c, width, dash)
		for i := range v {
			p.L.Point(x(i), y.At(v[i]))
			p.L.Point(x(i+1), y.At(v[i]))
		}
		p.L.End()
	}
	if r.Changed() {
		line(2, [3]float64{100, r.Before(names[2]), r.Before(names[3])}, p.Th.Faint, 1*k, scene.Dash{})
		line(3, [3]float64{100, r.Before(names[0]), r.Before(names[1])}, p.Th.Faint, 1*k, scene.Dash{})
	}
	line(1, rival, p.Th.Other, 4.5*k, scene.Dash{})
	line(0, own, p.Th.Press, 2*k, scene.Dash{})
	cuts, _ := about.Names(r.Sys.Told("cuts"))
	for i := range 2 {
		b.hold(p, r, cuts[i], names[i], 4+2*i, geom.Point{X: x(i+1) + in.W/12, Y: y.At(own[i+1])}, y, p.Th.Press)
		p.Txt = r.AppendValue(append(p.Txt[:0], "−"...), cuts[i], r.Value(cuts[i]))
		b.marks.Set(p, r, cuts[i], r.Value(cuts[i]), pen.Key(roleName, 3, i), x(i+1)+in.W/6, in.Bottom()+small*1.35, small, p.Th.Press, scene.Middle)
	}
	b.hold(p, r, r.Sys.Told("follow"), names[3], 8, geom.Point{X: x(3), Y: y.At(rival[2])}, y, p.Th.Other)

	p.Text(r.Label(names[1]))
	p.Fit(small, box.W)
	p.Put(pen.Key(roleName, 3, 2), box.X, box.Y+small, small, p.Th.Ink, scene.Start)
	right := box.Right() - in.Right() - 12*k
	p.Ys = append(p.Ys[:0], y.At(rival[2]), y.At(own[2]))
	words := [...]string{names[3], names[1]}
	if rival[2] < own[2] {
		p.Ys[0], p.Ys[1], words[0], words[1] = p.Ys[1], p.Ys[0], words[1], words[0]
	}
	single := in.H < small*6.4 // both in a line of their own
	pitch := small * 2.5
	if single {
		pitch /= 2
	}
	layout.Spread(p.Ys, pitch, in.Y+small*0.4, in.Bottom()-small)
	for i, name := range words {
		c, at := p.Th.Muted, in.Right()+12*k
		if name == names[1] {
			c = p.Th.Press
		}
		p.Text(r.Label(name))
		if name == names[1] {
			p.Word("table.own")
		}
		if single {
			p.Txt = r.AppendValue(append(p.Txt, ' '), name, r.Value(name))
			if p.Width(small) > right {
				about.Value(p, r, name, r.Value(name))
			}
			b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, 4, i), at, p.Ys[i]+small*0.36, small, c, scene.Start)
			continue
		}
		p.Fit(small, right)
		p.Put(pen.Key(roleName, 3, 4+i), at, p.Ys[i], small, c, scene.Start)
		about.Value(p, r, name, r.Value(name))
		b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, 4, i), at, p.Ys[i]+small*1.2, small, p.Th.Ink, scene.Start)
	}
}

// hold makes a grip on a step move a parameter, as fast as the step goes where it is now.
func (b *Builder) hold(p *pen.Pen, r *system.Run, param, result string, n int, at geom.Point, y layout.Scale, c scene.Color) {
	i, out := r.Sys.Param(param), r.Result(result)
	if i < 0 {
		return
	}
	x, v := &r.Sys.Params[i], r.Now[i]
	lo, hi := x.Min.Float(), x.Max.Float()
	a, z := max(lo, v-1), min(hi, v+1)
	by := (y.At(r.At(i, out, z)) - y.At(r.At(i, out, a))) / float32(z-a)
	grip := about.Grip(p, pen.Key(roleGrip, 0, n), at, c)
	if by < 0.05 { // nothing moves, and still something to hold
		by = (y.From - y.To) / float32(hi-lo)
	}
	p.L.Handle(grip, scene.Handle{Param: uint8(i), A: geom.Point{X: at.X, Y: at.Y + by*float32(lo-v)}, B: geom.Point{X: at.X, Y: at.Y + by*float32(hi-v)}, Lo: lo, Hi: hi})
}
