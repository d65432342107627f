package field

import (
	"math"
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

// tower is a bill that stands on those who carry it: from x to right, and up on a scale of what it comes to for each.
type tower struct {
	bill, each, pays string
	x, right         float32
	y                layout.Scale
	more             string // names of what the payment brings: a|b
}

// bill draws the field at the foot, the bill above those who pay, and in it from the ground up what they pay.
func (b *Builder) bill(p *pen.Pen, r *system.Run, box geom.Rect, n int) {
	k, small := p.K, theme.Small*p.K
	below := small*2.9 + 22*k
	high := box.H * 0.38
	b.g = lay(geom.R(box.X+8*k, box.Bottom()-below-high, box.W-16*k, high), n, 0, 0, 64*k)
	g := &b.g
	g.box.Y = box.Bottom() - below - g.box.H
	var t tower
	names, m := about.Names(r.Sys.Told("bill"))
	if m < 3 {
		return
	}
	t.bill, t.each, t.pays = names[0], names[1], names[2]
	_, t.more, _ = strings.Cut(r.Sys.Told("bill"), t.pays+"|")
	i := r.Sys.Param(t.pays)
	if i < 0 {
		return
	}
	fee := &r.Sys.Params[i]
	t.y = layout.Scale{Hi: fee.Max.Float(), From: g.box.Y - 10*k, To: box.Y + small*1.4}
	name := r.Sys.Told("won")
	won, was := r.Value(name), r.Before(name)
	t.x, t.right = g.box.X, b.x(won)

	if was != won || r.Before(t.each) != r.Value(t.each) {
		b.stand(p, &t, r.Before(t.each), b.x(was), pen.Key(roleBefore, 0, 2), p.Th.Faint, false)
	}
	b.stand(p, &t, r.Value(t.each), t.right, pen.Key(roleBill, 0, 0), p.Th.Ink, true)
	paid := geom.R(t.x, t.y.At(r.Value(t.pays)), t.right-t.x, t.y.From-t.y.At(r.Value(t.pays)))
	p.L.Rect(pen.Key(roleBill, 1, 0), paid, p.Tint(p.Th.Press, 0.4), 0)
	p.L.Hatch(pen.Key(roleBill, 1, 1), paid, p.Th.Press, 5*k, 1.3*k)
	p.L.Solid(pen.Key(roleLine, 0, 0), p.Th.Axis, 1*k, box.X, t.y.From, box.Right(), t.y.From)
	b.squares(p, b.count(won), 0, p.Th.Press, p.Tint(p.Th.Other, 0.55), false)
	if was != won {
		b.edge(p, int(math.Ceil(b.count(was))), pen.Key(roleBefore, 0, 0), p.Th.Ink, 1.2*k)
	}
	b.carried(p, r, &t, box)
	b.payers(p, r, name, won)
	b.guessed(p, r, &t)
	at := geom.Point{X: t.right, Y: t.y.At(r.Value(t.pays))}
	about.Up(p, pen.Key(roleGrip, 1, 0), at, i, fee.Min.Float(), fee.Max.Float(), t.y.At(fee.Min.Float()), t.y.At(fee.Max.Float()))
}

// stand draws a bill that comes to each for everybody up to right; one that is higher than the scale is torn.
func (b *Builder) stand(p *pen.Pen, t *tower, each float64, right float32, key scene.Key, c scene.Color, now bool) {
	if !sim.Answered(each) || right <= t.x {
		return
	}
	k := p.K
	q := geom.R(t.x, t.y.At(min(each, t.y.Hi)), right-t.x, 0)
	q.H = t.y.From - q.Y
	if now {
		p.L.Rect(key, q, p.Tint(p.Th.Ink, 0.16), 0)
	}
	p.L.Edge(key+1, q, c, 0, 1.2*k, scene.Dash{})
	if each > t.y.Hi && now {
		p.L.Rect(0, geom.R(q.X-k, q.Y+4*k, q.W+2*k, 5*k), p.Th.Paper, 0)
		p.Arrow(q.X+q.W/2, q.Y-4*k, 5*k, true, c)
	}
}

// carried sets the words of the bill at its right, each as near to its height as the others let: what it comes to for each
// and what it is, what each pays and what that brings. Where the bill leaves no room beside it they stand above it.
func (b *Builder) carried(p *pen.Pen, r *system.Run, t *tower, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	each, top := r.Value(t.each), geom.Mix(t.y.To, t.y.From, 0.5)
	if sim.Answered(each) {
		top = t.y.At(min(each, t.y.Hi)) + small*0.9
	}
	foot := t.y.At(r.Value(t.pays))
	var names [8]string
	n := 0
	p.Ys = p.Ys[:0]
	put := func(name string, y float32) {
		names[n], p.Ys = name, append(p.Ys, y)
		n++
	}
	bill := func() {
		if sim.Answered(each) {
			put(t.each, top)
		}
		put(t.bill, top)
	}
	above := foot < top // more is paid than the bill comes to
	if !above {
		bill()
	}
	put(t.pays, foot)
	for rest := t.more; rest != "" && n < len(names)-2 && !r.Open(); {
		var name string
		name, rest, _ = strings.Cut(rest, "|")
		put(name, foot+small)
	}
	if above {
		bill()
	}
	wide := float32(0)
	for _, name := range names[:n] {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, box.W)
		wide = max(wide, p.Width(small))
	}
	x, low := t.right+12*k, t.y.From-5*k
	if x+wide > box.Right() {
		x, low = box.Right()-wide, min(low, foot-14*k, top-14*k)
	}
	low = max(low, box.Y+small+small*1.4*float32(n-1)) // no room above: they stand on it
	layout.Spread(p.Ys, small*1.4, box.Y+small, low)
	for i, name := range names[:n] {
		c := p.Th.Muted
		switch name {
		case t.each, t.bill:
			c = p.Th.Ink
		case t.pays:
			c = p.Th.Press
		}
		about.Num(p, r, name, r.Value(name), r.Before(name), small, box.W)
		q := geom.R(x-3*k, p.Ys[i]-small, p.Width(small)+6*k, small*1.3)
		p.L.Rect(0, q, p.Th.Paper.Fade(0.8), 2*k)
		b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, uint32(1+i), 0), x, p.Ys[i], small, c, scene.Start)
	}
}

// payers sets the border's knob under the field, with what part of all it has and how many that are.
func (b *Builder) payers(p *pen.Pen, r *system.Run, name string, won float64) {
	g, k, small := &b.g, p.K, theme.Small*p.K
	axis := r.Sys.Axis
	x, result, y := &r.Sys.Params[axis], r.Result(name), g.box.Bottom()+10*k
	p.L.Solid(pen.Key(roleLine, 1, 0), p.Th.Axis, 2*k, g.box.X, y, g.box.Right(), y)
	ends := [2]float64{x.Min.Float(), x.Max.Float()}
	all := r.Value(r.Sys.Told("total"))
	if result >= 0 && sim.Answered(all) {
		about.Along(p, pen.Key(roleGrip, 0, 0), geom.Point{X: b.x(won), Y: y}, axis, ends[0], ends[1], b.x(all*ends[0]/100), b.x(all*ends[1]/100))
	}
	row, total := y+small*1.8, r.Sys.Told("total")
	for i, of := range [...]string{x.ID, name} {
		about.Num(p, r, of, r.Value(of), r.Before(of), small, g.box.W*0.6)
		w := p.Width(small)
		b.marks.Set(p, r, of, r.Value(of), pen.Key(roleName, uint32(7+i), 0), geom.Clamp(b.x(won)-w/2, g.box.X, g.box.Right()-w), row+small*1.4*float32(i), small, p.Th.Ink, scene.Start)
	}
	about.Num(p, r, total, all, r.Before(total), small, g.box.W*0.38) // at the end that the knob leaves free
	if b.x(won) < g.box.X+g.box.W/2 {
		b.marks.Set(p, r, total, all, pen.Key(roleName, 9, 0), g.box.Right(), row+small*1.4, small, p.Th.Muted, scene.End)
	} else {
		b.marks.Set(p, r, total, all, pen.Key(roleName, 9, 0), g.box.X, row+small*1.4, small, p.Th.Muted, scene.Start)
	}
}

// guessed draws how high the reader thinks that the bill stands, to be dragged until the guess stands.
func (b *Builder) guessed(p *pen.Pen, r *system.Run, t *tower) {
	v, ok := r.Guessed(t.each)
	if !ok || !r.Shows() {
		return
	}
	of, k, key := &r.Sys.Ask, p.K, pen.Key(pen.RoleGuess, 1, 0)
	at := geom.Point{X: (t.x + t.right) / 2, Y: t.y.At(geom.Clamp(v, 0, t.y.Hi))}
	p.L.Edge(key+2, geom.R(t.x-3*k, at.Y, t.right-t.x+6*k, t.y.From-at.Y), p.Th.Ink, 0, 1.2*k, scene.Dash{On: 4 * k, Off: 3 * k})
	if !r.Open() {
		p.L.Dot(key, at, 6.5*k, p.Th.Ink, 1.6*k)
		return
	}
	p.L.Handle(about.Grip(p, key, at, p.Th.Ink), scene.Handle{Param: scene.OfGuess, Lo: of.Min, Hi: of.Max,
		A: geom.Point{X: at.X, Y: t.y.At(of.Min)}, B: geom.Point{X: at.X, Y: t.y.At(of.Max)}})
}
