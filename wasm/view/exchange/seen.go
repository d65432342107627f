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

// seen draws what was published of a loss: those who gained in their colours, and a hatched rest. As long as their sum is
// to be guessed, its edge is what the reader drags.
func (b *Builder) seen(p *pen.Pen, r *system.Run, s sheet) {
	name, k := r.Sys.Told("seen"), p.K
	all := r.Value(name)
	if !sim.Answered(all) {
		return
	}
	gains, n := about.Names(r.Sys.Told("gains"))
	rest := r.Sys.Told("rest")
	s.unit(p, r, rest)
	s.left.H, s.strong = float32(all)*s.px, 0.45
	p.L.Rect(pen.Key(roleBar, s.n, 0), s.left, p.Color(b.owner[0]), 0)
	b.lost(p, r, &s, name, s.end-s.left.X)
	took := r.Sys.Told("took")
	if r.Asked(took) {
		v, _ := r.Guessed(took)
		at := s.part(v, 0, 0)
		b.band(p, &s, 0, 0, at, p.Th.Other.Fade(0.25))
		p.L.Edge(pen.Key(roleBar, s.n, 1), at, p.Th.Ink, 0, 1.4*k, scene.Dash{On: 5 * k, Off: 3 * k})
		b.guess(p, r, &s, v, true)
		b.beside(p, r, &s, 0, took, geom.R(0, at.Center().Y, 0, 0), v, v)
		return
	}
	above := float32(0)
	p.Ys = p.Ys[:0]
	for i := range n {
		v := r.Value(gains[i])
		if !sim.Answered(v) {
			return
		}
		s.unit(p, r, gains[i])
		at := s.part(v, above, 0)
		c := p.Color(b.owner[1+i])
		b.band(p, &s, i, above, at, c.Fade(s.strong))
		p.L.Rect(pen.Key(roleBar, s.n, 1+i), at, c, 0)
		above += at.H
		p.Ys = append(p.Ys, at.Center().Y)
	}
	at := s.part(r.Value(rest), above, 2)
	b.band(p, &s, n, above, at, p.Th.Other.Fade(0.2))
	p.L.Rect(pen.Key(roleBar, s.n, 1+n), at, p.Tint(p.Th.Other, 0.12), 0)
	p.L.Hatch(pen.Key(roleHatch, s.n, 1+n), at, p.Th.Muted, 6*k, 1*k)
	p.Ys = append(p.Ys, at.Center().Y)
	layout.Spread(p.Ys, pitch(p), s.right.Y, p.L.Height-s.gap)
	for i := range n { // words once all is drawn
		b.beside(p, r, &s, i, gains[i], geom.R(0, p.Ys[i], 0, 0), r.Value(gains[i]), r.Value(gains[i]))
	}
	at.Y, at.H = p.Ys[n], 0
	b.beside(p, r, &s, n, rest, at, r.Value(rest), r.Value(rest))
	if v, ok := r.Guessed(took); ok {
		b.guess(p, r, &s, v, false)
	}
}

// guess draws how much the reader thinks they took: the edge that is dragged, or afterwards a ring.
func (b *Builder) guess(p *pen.Pen, r *system.Run, s *sheet, v float64, open bool) {
	of, k := &r.Sys.Ask, p.K
	at := geom.Point{X: s.right.X + s.right.W/2, Y: s.right.Y + float32(v)*s.px}
	key := pen.Key(pen.RoleGuess, 1, 0)
	if !open {
		p.L.Stroke(key+2, p.Th.Ink, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k}, s.left.Right(), at.Y, at.X, at.Y)
		p.L.Dot(key, at, 6.5*k, p.Th.Ink, 1.6*k)
		return
	}
	p.L.Handle(about.Grip(p, key, at, p.Th.Ink), scene.Handle{Param: scene.OfGuess, A: geom.Point{X: at.X, Y: s.right.Y + float32(of.Min)*s.px},
		B: geom.Point{X: at.X, Y: s.right.Y + float32(of.Max)*s.px}, Lo: of.Min, Hi: of.Max})
}
