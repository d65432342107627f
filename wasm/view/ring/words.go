package ring

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// lines is in how many lines an event is told at most.
const lines = 7

// events sets a dot for each event, and its words on its side of the ring: on a narrow stage its day alone.
func (b *Builder) events(p *pen.Pen, d *dial, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	for side := range 2 { // right, then left
		room := box.Right() - d.c.X - d.r - 22*k
		if side == 1 {
			room = d.c.X - d.r - 22*k - box.X
		}
		short := p.Narrow()
		p.Ys = p.Ys[:0]
		high := float32(0) // of all before: each takes the lines that it has
		b.each(side, func(i int) {
			p.Ys = append(p.Ys, d.at(b.all[i].at, 1.12).Y-high)
			high += small * 1.3
			if !short {
				p.Text(p.W.Data.Event(b.all[i].id).Title[p.Lang])
				high += small*(1.25*float32(p.Lines(small, room, lines))-1.3) + 4*k
			}
		})
		most := lines
		if n := float32(len(p.Ys)); high > box.H && !short {
			most = max(1, int((box.H/n-4*k)/(small*1.25)))
		}
		layout.Spread(p.Ys, 0, box.Y+small, max(box.Y+small, box.Bottom()-high+small))
		n := 0
		high = 0
		b.each(side, func(i int) {
			y := p.Ys[n] + high
			high += small * 1.3
			if !short {
				p.Text(p.W.Data.Event(b.all[i].id).Title[p.Lang])
				high += small*(1.25*float32(p.Lines(small, room, most))-1.3) + 4*k
			}
			b.event(p, d, i, y, room, most, short)
			n++
		})
	}
}

// each calls fn for the events of a side, from the top: those of the left come from below.
func (b *Builder) each(side int, fn func(i int)) {
	for i := range b.all {
		if side == 1 {
			i = len(b.all) - 1 - i
		}
		if onLeft(b.all[i].at) == (side == 1) {
			fn(i)
		}
	}
}

// onLeft reports whether an event's words stand at the left: those of the second half, and what is nearly at its foot.
func onLeft(at float64) bool { return at > 5.8 }

// event draws one: its dot on the ring, a line to its words, and the words on y.
func (b *Builder) event(p *pen.Pen, d *dial, i int, y, room float32, most int, short bool) {
	k, small := p.K, theme.Small*p.K
	e := &b.all[i]
	row := p.W.Data.Event(e.id)
	at := d.at(e.at, 1)
	x, align := d.c.X+d.r+18*k, scene.Start
	if onLeft(e.at) {
		x, align = d.c.X-d.r-18*k, scene.End
	}
	p.L.Begin(scene.Line, pen.Key(roleDot, uint32(i), 1), p.Th.Axis, 1*k, scene.Dash{})
	p.L.Point(at.X, at.Y)
	if out := d.at(e.at, 1.1); align == scene.Start {
		p.L.Point(max(out.X, at.X), out.Y)
		p.L.Point(x-4*k, y-small*0.35)
	} else {
		p.L.Point(min(out.X, at.X), out.Y)
		p.L.Point(x+4*k, y-small*0.35)
	}
	p.L.End()
	p.L.Dot(0, at, 5.5*k, p.Th.Paper, 0)
	p.L.Dot(pen.Key(roleDot, uint32(i), 0), at, 4*k, p.Th.Ink, 0)
	if p.Txt = append(p.Txt[:0], row.Title[p.Lang]...); short {
		p.Txt = pen.AppendMonth(p.Txt[:0], p.W.Data, p.Lang, row.Date)
	}
	most = min(most, lines)
	n := p.Lines(small, room, most)
	w := min(p.Width(small), room)
	left := x
	if align == scene.End {
		left = x - w
	}
	t := p.L.Target(geom.R(left, y-small, w, small*1.25*float32(n)), scene.Ref{What: scene.WhatEvent, Extra: uint32(e.id)})
	p.Paragraph(pen.Key(roleWords, uint32(i), 0), left, y, small, room, most, p.Th.Ink)
	p.Text(row.Title[p.Lang])
	p.Val = pen.AppendMonth(p.Val[:0], p.W.Data, p.Lang, row.Date)
	p.Note(2, scene.Item, t)
}

// observed sets what was observed of each quarter inside the ring, and as a mark on the axis beside it.
func (b *Builder) observed(p *pen.Pen, r *system.Run, d *dial) {
	k, small := p.K, theme.Small*p.K
	foot := b.at.y.From
	for i := range b.seen {
		o := &b.seen[i]
		key := pen.Key(roleQuarter, uint32(i), 0)
		ref := scene.Ref{Obs: uint32(o.id)}
		t := scene.Target(0)
		if x := b.at.x.At(o.v.Float()); !r.Open() {
			q := geom.R(x-1.5*k, foot-9*k, 3*k, 9*k)
			p.L.Rect(pen.Key(roleMark, uint32(i), 0), q, p.Th.Ink, 0)
			t = p.L.Target(q, ref)
		}
		if o.at >= 0 && d.r > 70*k {
			p.Txt = pen.AppendStar(pen.AppendGrowth(p.Txt[:0], p.Lang, o.v), o.of)
			c := d.at(o.at, 0.7)
			w := p.Width(small)
			p.Put(key, c.X, c.Y+small*0.35, small, p.Th.Muted, scene.Middle)
			t = p.L.Target(geom.R(c.X-w/2, c.Y-small*0.6, w, small*1.2), ref)
		}
		p.Txt = locale.AppendPeriod(p.Txt[:0], p.Lang, o.q, locale.Quarterly)
		p.Val = pen.AppendStar(pen.AppendGrowth(p.Val[:0], p.Lang, o.v), o.of)
		p.Note(3, scene.Item, t)
	}
}

// Source adds the sources of what stands on the ring.
func (b *Builder) Source(r *system.Run) pen.Sourced {
	out := b.System.Source(r)
	b.read(r)
	add := func(id data.SourceID) {
		for _, have := range out.Sources {
			if have == id {
				return
			}
		}
		if id != 0 {
			out.Sources = append(out.Sources, id)
		}
	}
	for _, e := range b.all {
		add(r.W.Data.Event(e.id).Source)
	}
	for i := range b.seen {
		add(r.W.Data.Obs(b.seen[i].id).Source)
	}
	return out
}
