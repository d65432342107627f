package exchange

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// split draws what the reader makes of a loss: every part hatched, the edge below it moves its weight.
func (b *Builder) split(p *pen.Pen, r *system.Run, s sheet) {
	k, loss := p.K, r.Sys.Told("loss")
	v := r.Value(loss)
	s.left.H = float32(v) * s.px
	p.L.Rect(pen.Key(roleBar, s.n, 0), s.left, p.Tint(p.Th.Other, 0.85), 0)
	if was := r.Before(loss); was != v {
		p.L.Edge(pen.Key(roleBefore, s.n, 9), geom.R(s.left.X, s.left.Y, s.left.W, float32(was)*s.px), p.Th.Ink, 0, 1*k, scene.Dash{On: 4 * k, Off: 3 * k})
	}
	names, n := about.Names(r.Sys.Told("to"))
	weights, _ := about.Names(r.Sys.Told("by"))
	all := 0.0
	for i := range n {
		all += r.Value(weights[i])
		s.unit(p, r, names[i])
	}
	above, before := float32(0), float32(0)
	p.Ys = p.Ys[:0]
	for i := range n {
		to := float64(0)
		if x := r.Value(names[i]); sim.Answered(x) {
			to = x
		}
		at := s.part(to, above, i)
		b.band(p, &s, i, above, at, p.Th.Press.Fade(s.strong))
		p.L.Rect(pen.Key(roleBar, s.n, 1+i), at, p.Tint(p.Th.Press, 0.2), 0)
		p.L.Hatch(pen.Key(roleHatch, s.n, 1+i), at, p.Th.Press, 6*k, 1.4*k)
		p.L.Edge(pen.Key(roleBar, s.n, 9+i), at, p.Th.Press, 0, 1.2*k, scene.Dash{})
		if r.Changed() {
			was := s.part(r.Before(names[i]), before, i)
			p.L.Edge(pen.Key(roleBefore, s.n, i), was.Grow(3*k, 0), p.Th.Ink, 0, 1*k, scene.Dash{On: 4 * k, Off: 3 * k})
			before += was.H
		}
		above += at.H
		p.Ys = append(p.Ys, at.Center().Y)
	}
	layout.Spread(p.Ys, pitch(p), s.right.Y, max(s.right.Y+above+2*s.gap, s.right.Y+float32(n)*pitch(p)))
	above = 0
	for i := range n {
		x := r.Value(names[i])
		at := s.part(0, above, i)
		if sim.Answered(x) {
			at = s.part(x, above, i)
		}
		above += at.H
		b.weigh(p, r, &s, r.Sys.Param(weights[i]), i, geom.Point{X: at.X + at.W/2, Y: at.Bottom()}, v, all)
		words := at
		words.Y, words.H = p.Ys[i], 0
		b.beside(p, r, &s, i, names[i], words, x, r.Before(names[i]))
	}
	i := r.Sys.Param(loss)
	x := &r.Sys.Params[i]
	foot := geom.Point{X: s.left.X + s.left.W/2, Y: s.left.Bottom()}
	grip := about.Grip(p, pen.Key(roleGrip, s.n, 0), foot, p.Th.Press)
	hi := min(x.Max.Float(), float64((p.L.Height-s.left.Y)/s.px))
	p.L.Handle(grip, scene.Handle{Param: uint8(i), A: geom.Point{X: foot.X, Y: s.left.Y}, B: geom.Point{X: foot.X, Y: s.left.Y + float32(hi)*s.px}, Lo: 0, Hi: hi})
	b.lost(p, r, &s, loss, s.end-s.left.X)
}

// weigh makes the edge below a part move its weight, as fast as the edge goes where it is: the part grows at the cost of
// the others.
func (b *Builder) weigh(p *pen.Pen, r *system.Run, s *sheet, i, n int, at geom.Point, loss, all float64) {
	if i < 0 {
		return
	}
	x, w := &r.Sys.Params[i], r.Now[i]
	by := float32(1)
	if all > 0 {
		by = float32(loss*(all-w)/all/all) * s.px
	}
	if by < 1 {
		by = 1 // nothing to take from the others, and still something to hold
	}
	grip := about.Grip(p, pen.Key(roleGrip, s.n, 2+2*n), at, p.Th.Press)
	lo, hi := x.Min.Float(), x.Max.Float()
	p.L.Handle(grip, scene.Handle{Param: uint8(i), A: geom.Point{X: at.X, Y: at.Y + by*float32(lo-w)}, B: geom.Point{X: at.X, Y: at.Y + by*float32(hi-w)}, Lo: lo, Hi: hi})
}
