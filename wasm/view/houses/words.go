package houses

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// put sets p.Txt at x, y and keeps others off it.
func (b *Builder) put(p *pen.Pen, key scene.Key, x, y, size float32, c scene.Color, a scene.Align) geom.Rect {
	w := p.Put(key, x, y, size, c, a)
	switch a {
	case scene.Middle:
		x -= w / 2
	case scene.End:
		x -= w
	}
	q := geom.R(x, y-size, w, size*1.25)
	b.taken.Take(q)
	return q
}

// stack is put in as many lines as the words take, at most w wide each.
func (b *Builder) stack(p *pen.Pen, key scene.Key, x, y, size, w float32, c scene.Color) geom.Rect {
	wide, n := min(w, p.Width(size)), float32(p.Lines(size, w, rows))
	p.Stack(key, x, y, size, w, rows, c, scene.Middle)
	q := geom.R(x-wide/2, y-size, wide, size*1.25*n)
	b.taken.Take(q)
	return q
}

// places names the roof, the houses, strangers, and the house outside.
func (b *Builder) places(p *pen.Pen, r *system.Run, a *plan, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	name(p, r, 0)
	b.put(p, pen.Key(rolePlace, 0, 0), a.roof.X+9*k, a.roof.Y+small*1.4, small, p.Th.Muted, scene.Start)
	p.Word("houses.strangers")
	p.Fit(small, box.W*0.6)
	b.put(p, pen.Key(rolePlace, 3, 0), a.stranger.X, min(a.stranger.Bottom()+small*1.4, box.Bottom()), small, p.Th.Ink, scene.Start)
	p.Word("houses.outside")
	room := box.Right() - a.roof.Right() - 4*k
	up := small * (1.25*float32(p.Lines(small, room, 2)) - 0.65)
	q := geom.R(box.Right()-room, a.other.Y-up-small, room, up+small)
	p.Stack(pen.Key(rolePlace, 4, 0), box.Right(), a.other.Y-up, small, room, 2, p.Th.Ink, scene.End)
	b.taken.Take(q)
}

// heads draws who stood at the head of either house, and the way of the one who came; it opens what is known of it.
func (b *Builder) heads(p *pen.Pen, r *system.Run, a *plan) {
	k, small, l := p.K, theme.Small*p.K, p.L
	id, came, went := event(r)
	y := a.roof.Y + a.row*2.7 + a.more
	at := [2]geom.Point{{X: a.buyer.X + a.buyer.W/2, Y: y}, {X: a.seller.X + a.seller.W/2, Y: y}}
	for i, who := range [2]uint32{uint32(came), uint32(went)} {
		c := at[i]
		house := a.buyer
		if i == 1 {
			house = a.seller
		}
		name(p, r, 1+i)
		room := a.roof.W * [...]float32{0.4, 0.52}[i] // the seller's stands by itself
		half := min(room, p.Width(small))/2 + 6*k
		b.stack(p, pen.Key(rolePlace, uint32(1+i), 1), geom.Clamp(house.X+house.W/2, a.roof.X+half, a.roof.Right()-half), [...]float32{a.buyer.Bottom() + small*2.3, a.seller.Bottom() + small*1.4}[i], small, room, p.Th.Ink)
		if who == 0 {
			continue
		}
		ink := [...]scene.Color{p.Th.Ink, p.Th.Faint}[i]
		l.Dot(pen.Key(roleHead, uint32(i), 0), geom.Point{X: c.X, Y: c.Y - 9*k}, 4*k, ink, 0)
		l.Rect(pen.Key(roleHead, uint32(i), 1), geom.R(c.X-6*k, c.Y-4*k, 12*k, 8*k), ink, 4*k)
	}
	if id == 0 || came == 0 {
		return
	}
	d := r.W.Data
	p.Text(d.Event(id).Title[p.Lang])
	q := b.stack(p, pen.Key(roleHead, 2, 0), (at[0].X+at[1].X)/2, y-small*0.75-a.more, small, a.way(p), p.Th.Ink)
	l.Target(q, scene.Ref{What: scene.WhatEvent, Extra: uint32(id)})
	l.Begin(scene.Segments, pen.Key(roleHead, 3, 0), p.Th.Ink, 1.3*k, scene.Dash{})
	x0, x1 := at[0].X+12*k, at[1].X-12*k
	l.Segment(x0, y, x1, y)
	l.Segment(x1-6*k, y-4*k, x1, y)
	l.Segment(x1-6*k, y+4*k, x1, y)
	l.End()
	b.taken.Take(geom.R(x0, y-5*k, x1-x0, 10*k))
}

// numbers sets what flows beside it: off all other words, as near as there is room.
func (b *Builder) numbers(p *pen.Pen, r *system.Run, a *plan, box geom.Rect) {
	k := p.K
	turns, n := about.Names(r.Sys.Told("turns"))
	if n < 3 {
		return
	}
	away := float32(a.leaving) * a.px
	x := a.buyer.X + a.buyer.W/2 + a.reach(k) + 10*k
	right := a.seller.X - x - 6*k
	b.number(p, r, turns[0], 0, x, a.buyer.Bottom()-2*k, p.Th.Ink, geom.R(x, a.roof.Y, right, a.roof.H))
	b.number(p, r, turns[1], 1, x, a.buyer.Y+away/2+4*k, p.Th.Press, geom.R(x, a.roof.Y, right, a.roof.H))
	b.number(p, r, turns[2], 2, x, a.buyer.Bottom()+14*k, p.Th.Ink, geom.R(x, a.roof.Y, right, a.roof.H))
	b.number(p, r, r.Sys.Told("extra"), 3, x, a.buyer.Bottom()+30*k, p.Th.Ink, geom.R(x, a.roof.Y, right, a.roof.H))
	out := geom.R(box.X, a.roof.Y, box.W, box.Bottom()-a.roof.Y)
	b.number(p, r, r.Sys.Told("leaving"), 4, box.Right(), a.other.Bottom()+16*k, p.Th.Ink, out)
	under := a.other.Bottom() + 32*k // of what the seller earns
	if p.Narrow() {
		under = a.roof.Bottom() + 32*k
	}
	if a.measure > 0 {
		b.number(p, r, r.Sys.Told("measure"), 6, box.Right(), under, p.Th.Ink, out)
	}
	if beside := geom.R(a.roof.Right()+8*k, a.roof.Y, box.Right()-a.roof.Right()-8*k, a.roof.H); !p.Narrow() { // what the seller has, beside him
		b.number(p, r, r.Sys.Told("left"), 5, beside.X, (a.seller.Y+away+a.seller.Bottom())/2, p.Th.Ink, beside)
		return
	}
	b.number(p, r, r.Sys.Told("left"), 5, a.roof.Right(), a.roof.Bottom()+16*k, p.Th.Ink, out)
}

// number sets one number with its start at x, moved left into bounds, up or down to where no other words stand.
func (b *Builder) number(p *pen.Pen, r *system.Run, name string, n uint32, x, y float32, c scene.Color, bounds geom.Rect) {
	k, small := p.K, theme.Small*p.K
	about.Num(p, r, name, r.Value(name), r.Before(name), small, bounds.W)
	q := geom.R(geom.Clamp(x, bounds.X, max(bounds.X, bounds.Right()-p.Width(small))), y-small, p.Width(small), small*1.25)
	found := false
	for i := 0; i < 40 && !found; i++ {
		try := q
		d := float32((i+1)/2) * small * 0.5
		if i%2 == 1 {
			d = -d
		}
		if try.Y += d; try.Y >= bounds.Y && try.Bottom() <= bounds.Bottom() && b.taken.Free(try) {
			q, found = try, true
		}
	}
	if !found { // a small frame: no words over words
		return
	}
	b.taken.Take(q)
	p.L.Rect(0, q.Trim(-3*k, 0, -3*k, 0), p.Th.Paper.Fade(0.8), 3*k)
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, n, 0), q.X, q.Y+small, small, c, scene.Start)
}
