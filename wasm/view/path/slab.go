package path

import (
	"strings"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// widest is how much of the quantity is shown, where a hundred is the start; more where more can be guessed.
const widest = 250

// slab draws a part of cost that doesn't change with the quantity: as high as it weighs on each, as wide as there are
// of them, so that its area stays. Where it stood before is an outline; a point on the ground says how much would be
// needed to bring in the same.
func (b *Builder) slab(p *pen.Pen, r *system.Run, box geom.Rect) {
	part, rest, _ := strings.Cut(r.Sys.Told("slab"), "|")
	wide, more, _ := strings.Cut(rest, "|")
	q, high, need := r.Value(wide), r.Value(part), r.Value(more)
	asked := r.Asked(more) // how many there are would be half of the answer
	if box.W < 80*p.K || box.H < 60*p.K || !sim.Answered(high) || !asked && !(q > 0) {
		return
	}
	k, small := p.K, theme.Small*p.K
	widest := float64(widest)
	if _, ok := r.Guessed(more); ok {
		widest = max(widest, 100+r.Sys.Ask.Max)
	}
	box = box.Trim(8*k, small*2.2, 0, small*3.1)
	sx := layout.Scale{Lo: 0, Hi: widest, From: box.X, To: box.Right()}
	sy := layout.Scale{Lo: 0, Hi: 1.1 * max(high, r.Before(part)), From: box.Bottom(), To: box.Y}
	stand := func(q, high float64) geom.Rect {
		y := sy.At(min(high*100/q, sy.Hi))
		return geom.R(box.X, y, sx.At(min(q, widest))-box.X, box.Bottom()-y)
	}
	key := func(n int) scene.Key { return pen.Key(roleBar, 8, n) }
	now := geom.R(box.X, box.Bottom(), box.W, 0)
	if !asked {
		now = stand(q, high)
		p.L.Rect(key(0), now, p.Th.Press.Fade(0.16), 0)
		p.L.Hatch(key(1), now, p.Th.Press.Fade(0.5), 6*k, 1.2*k)
		p.L.Solid(key(4), p.Th.Press, 1.4*k, now.Right(), box.Bottom(), now.Right(), box.Bottom()+5*k)
	}
	if q > widest {
		p.Zigzag(now.Right()-3*k, now.Y, now.Bottom(), 1)
	}
	p.L.Edge(key(2), stand(100, r.Before(part)), p.Th.Muted, 0, 1*k, scene.Dash{})
	p.L.Solid(key(3), p.Th.Axis, 1, box.X, box.Bottom(), box.Right(), box.Bottom())

	set := func(name string, x, y float32, c scene.Color, n int) {
		v := r.Value(name)
		p.Val = r.AppendValue(p.Val[:0], name, v)
		about.Num(p, r, name, v, v, small, box.W)
		w := p.Width(small)
		x = geom.Clamp(x-w/2, box.X, box.Right()-w)
		p.Put(pen.Key(roleName, 8, n), x, y, small, c, scene.Start)
		t := p.L.Target(geom.R(x, y-small, w, small*1.3), scene.Ref{Card: uint32(r.Card(name))})
		p.Text(r.Label(name))
		p.Note(2, scene.Item, t)
	}
	set(wide, now.Right(), box.Bottom()+small*2.75, p.Th.Press, 0)
	if sim.Answered(need) {
		at := geom.Point{X: sx.At(min(100+need, widest)), Y: box.Bottom()}
		p.L.Dot(0, at, 5*k, p.Th.Paper, 0)
		p.L.Dot(key(5), at, 5*k, p.Th.Ink, 1.6*k)
		if 100+need > widest {
			p.Text("→")
		}
		set(more, at.X, box.Bottom()+small*1.5, p.Th.Ink, 1)
	}
	if v, ok := r.Guessed(more); ok && r.Shows() {
		at, key := geom.Point{X: sx.At(min(100+v, widest)), Y: box.Bottom()}, pen.Key(pen.RoleGuess, 8, 0)
		p.L.Stroke(key+2, p.Th.Ink, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k}, at.X, at.Y, at.X, box.Y)
		if of := &r.Sys.Ask; r.Open() {
			p.L.Handle(about.Grip(p, key, at, p.Th.Ink), scene.Handle{Param: scene.OfGuess, A: geom.Point{X: sx.At(100 + of.Min), Y: at.Y}, B: geom.Point{X: sx.At(100 + of.Max), Y: at.Y}, Lo: of.Min, Hi: of.Max})
		} else {
			p.L.Dot(key, at, 6.5*k, p.Th.Ink, 1.6*k)
		}
	}
	p.Text(r.Label(part))
	p.Fit(small, box.W)
	p.Put(pen.Key(roleName, 8, 2), box.X, box.Y-small*1.1, small, p.Th.Ink, scene.Start)
}
