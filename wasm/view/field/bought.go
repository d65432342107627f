package field

import (
	"math"
	"slices"

	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/path"
	"yuntu/wasm/view/pen"
)

// bought is a field of what a sum of money buys: as many squares as there would be at the lowest price, of which those that
// the price leaves are filled, the paler the less each can do. Beside it stand dated prices on a time axis, and across
// them the price itself, which is dragged; below it, how many groups the squares make.
func (b *Builder) bought(p *pen.Pen, r *system.Run, box geom.Rect, n int) {
	small, size, k := theme.Small*p.K, theme.Label*p.K, p.K
	low, below := p.Narrow() && box.H < 250*k, size+2*small+34*k
	part := float32(0.4)
	if low { // the prices need the room of a line of words
		part, below = 0.52, below-1.4*small-6*k
	}
	box, side := path.Beside(p, box, part)
	if !p.Narrow() {
		box = box.Trim(0, 0, 20*k, 0)
	}
	b.g = lay(box.Trim(0, small+8*k, 0, below), n, 0, 0, 64*k)
	name, money, g := r.Sys.Told("won"), r.Sys.Told("money"), &b.g
	won, was := r.Value(name), r.Before(name)
	about.Num(p, r, money, r.Value(money), r.Before(money), small, box.W)
	b.marks.Set(p, r, money, r.Value(money), pen.Key(roleName, 0, 0), g.box.X, g.box.Y-8*k, small, p.Th.Ink, scene.Start)
	b.lit(p, r, b.count(won))
	if sim.Answered(was) && was != won {
		b.edge(p, int(math.Ceil(b.count(was))), pen.Key(roleBefore, 0, 0), p.Th.Ink, 1.2*k)
	}
	y := b.groups(p, r, won, g.box.Bottom()+10*k)
	about.Num(p, r, name, won, was, size, box.W)
	b.marks.Set(p, r, name, won, pen.Key(roleName, 2, 0), g.box.X, y+size+2*k, size, p.Th.Ink, scene.Start)
	also, m := about.Names(r.Sys.Told("also"))
	x := g.box.X
	for i, name := range also[:m] {
		if low {
			b.marks.Keep(p, r, name)
			continue
		}
		room := box.Right() - x
		if i+1 < m {
			room *= 0.55
		}
		about.Num(p, r, name, r.Value(name), r.Before(name), small, room)
		w := b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, uint32(4+i), 0), x, y+size+small*1.4+6*k, small, p.Th.Muted, scene.Start)
		x = w.Right() + 16*k
	}
	b.priced(p, r, side)
}

// lit draws the squares: outlined what the money does not buy, filled what it does, by how much each does.
func (b *Builder) lit(p *pen.Pen, r *system.Run, won float64) {
	g, l, k := &b.g, p.L, p.K
	c, assumed := p.Th.Press, r.Assumed(r.Sys.Told("price")) || r.Assumed(r.Sys.Told("money"))
	if dim := r.Value(r.Sys.Told("dim")) / 100; sim.Answered(dim) && dim <= 1 {
		c = p.Tint(c, float32(0.12+0.88*dim))
	} else if sim.Answered(dim) {
		c = scene.Blend(c, p.Th.Ink, float32(min(1, dim-1)))
	}
	for i := range g.n {
		q, part := g.at(i), float32(geom.Clamp(won-float64(i), 0, 1))
		key, round := pen.Key(roleSquare, uint32(i), 0), q.W*0.12
		if part < 1 {
			l.Edge(key, q, p.Th.Axis, round, k, scene.Dash{})
			if part == 0 {
				continue
			}
			key = pen.Key(roleSquare, uint32(i), 1)
			q.H *= part
		}
		if !assumed {
			l.Rect(key, q, c, round)
			continue
		}
		l.Rect(key, q, p.Tint(c, 0.3), round)
		l.Hatch(pen.Key(roleHatch, uint32(i), 0), q, c, g.slant(k), 1.6*k)
	}
}

// groups draws below the field from where to where each group of squares reaches, the last one as far as it has come. It
// returns where the words below may begin.
func (b *Builder) groups(p *pen.Pen, r *system.Run, won float64, y float32) float32 {
	g, k := &b.g, p.K
	each := r.Value(r.Sys.Told("group")) / b.one * 100 / r.Value(r.Sys.Told("dim"))
	if !sim.Answered(each) || each <= 0 || g.along(each) < 5*k {
		return y + 8*k
	}
	all := b.count(won)
	p.L.Begin(scene.Segments, pen.Key(roleLine, 0, 0), p.Th.Ink, 1.4*k, scene.Dash{})
	for at := 0.0; at < all; at += each {
		from, to := g.box.X+g.along(at)+1.5*k, g.box.X+g.along(min(at+each, all))-1.5*k
		p.L.Segment(from, y, max(to, from), y)
		p.L.Segment(from, y-3*k, from, y+3*k)
		if at+each <= all+1e-9 {
			p.L.Segment(to, y-3*k, to, y+3*k)
		}
	}
	p.L.End()
	return y + 8*k
}

// priced draws the dated prices over time, and the price as it stands as a line across them.
func (b *Builder) priced(p *pen.Pen, r *system.Run, box geom.Rect) {
	name := r.Sys.Told("price")
	i := r.Sys.Param(name)
	b.dates.read(r)
	if i < 0 || box.W < 80*p.K || box.H < 60*p.K || len(b.dates.list) == 0 {
		return
	}
	k, small, l, of := p.K, theme.Small*p.K, p.L, &r.Sys.Params[i]
	box = box.Trim(12*k, small*1.8, 4*k, small*1.9)
	unit := math.Pow10(int(of.Exp))
	y := layout.Scale{Hi: of.Max.Float(), From: box.Bottom(), To: box.Y}
	x := layout.Scale{Lo: math.Floor(b.dates.lo), Hi: math.Floor(b.dates.hi) + 1, From: box.X, To: box.Right()}
	l.Begin(scene.Segments, pen.Key(pen.RoleTick, 0, 0), p.Th.Axis, k, scene.Dash{})
	l.Segment(box.X, box.Y, box.X, box.Bottom())
	l.Segment(box.X, box.Bottom(), box.Right(), box.Bottom())
	for q := x.Lo + 1; q < x.Hi; q++ {
		l.Segment(x.At(q), box.Bottom(), x.At(q), box.Bottom()+4*k)
	}
	l.End()
	for q := x.Lo; q < x.Hi; q++ {
		p.Txt = pen.AppendShort(p.Txt[:0], p.Lang, locale.Quarter(q), locale.Quarterly)
		if p.Width(small) < (box.W)/float32(x.Hi-x.Lo)-6*k {
			p.Put(pen.Key(pen.RolePeriod, 0, int(q)), x.At(q+0.5), box.Bottom()+small*1.4, small, p.Th.Muted, scene.Middle)
		}
	}
	v, was := r.Value(name), r.Before(name)
	if v != was {
		l.Solid(pen.Key(roleBefore, 1, 0), p.Th.Faint, k, box.X, y.At(was), box.Right(), y.At(was))
		p.Boxes.Take(geom.R(box.X, y.At(was)-k, box.W, 2*k))
	}
	l.Solid(pen.Key(roleLine, 1, 0), p.Th.Press, 2.2*k, box.X, y.At(v), box.Right(), y.At(v))
	p.Boxes.Take(geom.R(box.X, y.At(v)-2*k, box.W, 4*k))
	for j := range b.dates.list {
		d := &b.dates.list[j]
		at := geom.Point{X: x.At(d.At), Y: y.At(min(d.V/unit, y.Hi))}
		p.Boxes.Take(geom.R(at.X-4*k, at.Y-4*k, 8*k, 8*k))
	}
	for j := range b.dates.list {
		d, side := &b.dates.list[j], box.Trim(0, -small*1.5, 0, 0) // words stay on their point's side of the line
		at, line := geom.Point{X: x.At(d.At), Y: y.At(min(d.V/unit, y.Hi))}, y.At(v)
		switch {
		case at.Y > line+k:
			side = side.Trim(0, line-side.Y, 0, 0)
		case at.Y < line-k:
			side = side.Trim(0, 0, 0, side.Bottom()-line)
		}
		b.price(p, d, j, at, side)
	}
	if !b.now(p, r, name, y.At(v), box.W, box) && !b.now(p, r, name, y.At(v), 0, box) {
		b.marks.Keep(p, r, name)
	}
	h := scene.Handle{Param: uint8(i), A: geom.Point{X: box.X, Y: y.At(of.Min.Float())}, B: geom.Point{X: box.X, Y: y.At(of.Max.Float())}, Lo: of.Min.Float(), Hi: of.Max.Float()}
	l.Handle(about.Grip(p, pen.Key(roleGrip, 0, 0), h.At(v), p.Th.Press), h)
}

// now sets the price as it stands on its line or under it, in words as wide as room, and reports whether there was a place.
func (b *Builder) now(p *pen.Pen, r *system.Run, name string, y, room float32, box geom.Rect) bool {
	small, v := theme.Small*p.K, r.Value(name)
	about.Num(p, r, name, v, r.Before(name), small, room)
	w := p.Width(small)
	for _, up := range [...]float32{small * 1.4, -4 * p.K} {
		at := geom.R(box.Right()-w, y-up, w, small*1.2)
		if at.Y >= box.Y-small*1.4 && p.Boxes.Free(at) {
			p.Boxes.Take(at)
			b.marks.Set(p, r, name, v, pen.Key(roleName, 6, 0), at.X, at.Y+small, small, p.Th.Press, scene.Start)
			return true
		}
	}
	return false
}

// price is a dated one: a point, with whose it is and how much where that has room right beside it, in box.
func (b *Builder) price(p *pen.Pen, d *about.Dated, j int, at geom.Point, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	p.L.Dot(pen.Key(rolePoint, uint32(j), 0), at, 4*k, p.Color(d.Who), 0)
	if d.Worked {
		p.L.Dot(0, at, 2*k, p.Th.Paper, 0)
	}
	mark := geom.R(at.X-4*k, at.Y-4*k, 8*k, 8*k)
	p.Short(d.Who)
	p.Tmp = append(p.Tmp[:0], p.Txt...)
	p.Val = path.AppendAmount(pen.AppendBound(p.Val[:0], d.Bound), p, d.V)
	for i := range 3 { // both, whose it is, how much
		if p.Txt = p.Txt[:0]; i < 2 {
			p.Txt = append(p.Txt, p.Tmp...)
		}
		if i == 0 {
			p.Txt = append(p.Txt, ' ')
		}
		if i != 1 {
			p.Txt = append(p.Txt, p.Val...)
		}
		if q, ok := p.Boxes.FitNear(at, p.Width(small), small*1.2, 7*k, box); ok {
			p.Put(pen.Key(roleName, 7, j), q.X, q.Y+small, small, p.Th.Ink, scene.Start)
			mark = geom.R(min(mark.X, q.X), min(mark.Y, q.Y), max(mark.Right(), q.Right())-min(mark.X, q.X), max(mark.Bottom(), q.Bottom())-min(mark.Y, q.Y))
			break
		}
	}
	d.Mark = p.L.Target(mark, scene.Ref{Card: uint32(d.Card)})
}

// dates are the dated figures that a row names, read once.
type dates struct {
	of     *state.System
	list   []about.Dated
	lo, hi float64
}

func (c *dates) read(r *system.Run) {
	if c.of == r.Sys {
		return
	}
	c.of, c.list = r.Sys, about.AppendDated(c.list[:0], r.W, r.Sys.Told("dated"))
	c.lo, c.hi = math.Inf(1), math.Inf(-1)
	for i := range c.list {
		c.lo, c.hi = min(c.lo, c.list[i].At), max(c.hi, c.list[i].At)
	}
}

// outline has a line for each of them.
func (c *dates) outline(p *pen.Pen, r *system.Run) {
	for i := range c.list {
		d := &c.list[i]
		p.Text(d.Label(p.Lang))
		p.Val = about.AppendObserved(pen.AppendBound(p.Val[:0], d.Bound), p, d.V, d.Unit)
		p.Note(2, scene.Item, d.Mark)
	}
}

// Source adds the sources of the dated prices.
func (b *Builder) Source(r *system.Run) pen.Sourced {
	out := b.System.Source(r)
	b.dates.read(r)
	for i := range b.dates.list {
		if id := about.SourceOf(r.W, r.W.CardKey(b.dates.list[i].Card)); id != 0 && !slices.Contains(out.Sources, id) {
			out.Sources = append(out.Sources, id)
		}
	}
	return out
}
