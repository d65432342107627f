package lanes

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

const (
	// goods is how many things lie on the shelf.
	goods = 10
	// thin is how wide the line of a quarrel is that costs as much as at first.
	thin = 1.6
)

// own is how much of the i-th thing on the shelf is one's own where part of the whole is: all of it, nothing, or what is left
// of part for the one at the border.
func own(part float64, i int) float64 { return geom.Clamp(part*goods-float64(i), 0, 1) }

// shelf lays out one's own, full, from the left and the guests', open, from the right. An arc leads from each of one's own to
// each guest: there are most of them half and half, and none at either end. They are as wide as a quarrel is dear. The border
// between the two is dragged.
func (b *Builder) shelf(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small, l := p.K, theme.Small*p.K, p.L
	axis, dear := r.Sys.Axis, r.Sys.Told("dear")
	part, y := r.Now[axis]/100, box.Bottom()-small*2-12*k
	x := layout.Scale{Hi: goods, From: box.X + 8*k, To: box.Right() - 8*k}
	high := y - box.Y - 8*k
	width := thin * k * float32(r.Value(dear)/max(r.Before(dear), 1))
	arcs := func(n uint32, part float64, width float32, c scene.Color) {
		for i := range goods {
			for j := i + 1; j < goods; j++ {
				if w := own(part, i) * (1 - own(part, j)); w > 0.02 && width > 0 {
					arc(p, pen.Key(rolePanel, n+uint32(i), j), x.At(float64(i)+0.5), x.At(float64(j)+0.5), y, high*float32(j-i)/(goods-1), width, c.Fade(float32(w)))
				}
			}
		}
	}
	if r.Changed() && r.Then[axis] != r.Now[axis] {
		arcs(goods, r.Then[axis]/100, 0.8*k, p.Th.Muted.Fade(0.35))
	}
	arcs(0, part, min(width, 5*k), p.Th.Ink.Fade(0.75))
	l.Solid(pen.Key(roleWindow, 0, 0), p.Th.Axis, 2*k, x.From, y+9*k, x.To, y+9*k)
	radius := min(7*k, (x.To-x.From)/goods*0.36)
	for i := range goods {
		at := geom.Point{X: x.At(float64(i) + 0.5), Y: y}
		f := float32(own(part, i))
		l.Dot(0, at, radius, p.Th.Paper, 0)
		l.Dot(pen.Key(rolePoint, 100, i), at, radius, p.Tint(p.Th.Press, f), 0)
		l.Dot(pen.Key(rolePoint, 101, i), at, radius, scene.Blend(p.Th.Other, p.Th.Press, f), 2.2*k)
	}
	if r.Changed() && r.Then[axis] != r.Now[axis] {
		was := x.At(goods * r.Then[axis] / 100)
		l.Solid(pen.Key(roleBefore, 100, 0), p.Th.Muted, 1.4*k, was, y-9*k, was, y+9*k)
	}
	at := geom.Point{X: x.At(goods * part), Y: y + 9*k}
	about.Along(p, pen.Key(roleGrip, 0, 0), at, axis, 0, 100, x.From, x.To)
	foot := box.Bottom() - small*0.4
	other := r.Sys.Told("other")
	about.Num(p, r, other, r.Value(other), r.Before(other), small, box.W/2-8*k)
	b.marks.Set(p, r, other, r.Value(other), pen.Key(roleMean, 1, 1), box.Right()-4*k, foot, small, p.Th.Ink, scene.End)
	name := r.Sys.Params[axis].ID // which the curve has its line of in the outline
	about.Num(p, r, name, r.Value(name), r.Before(name), small, box.W/2-8*k)
	w := p.Put(pen.Key(roleMean, 1, 0), box.X+4*k, foot, small, p.Th.Press, scene.Start)
	l.Target(geom.R(box.X+4*k, foot-small*0.85, w, small*1.1), scene.Ref{Card: uint32(r.Card(name))})
}

// arc draws half an ellipse over a line, from one place on it to another.
func arc(p *pen.Pen, key scene.Key, from, to, y, high, width float32, c scene.Color) {
	const steps = 24
	p.L.Begin(scene.Line, key, c, width, scene.Dash{})
	for i := range steps + 1 {
		sin, cos := math.Sincos(math.Pi * float64(i) / steps)
		p.L.Point((from+to)/2-(to-from)/2*float32(cos), y-high*float32(sin))
	}
	p.L.End()
}
