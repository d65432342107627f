package lanes

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/path"
	"yuntu/wasm/view/pen"
)

// route is the lane of somebody, with what he launched and whom he took in.
type route struct {
	who    data.EntityID
	events []launch
	both   float64 // when he had done both; after the last quarter where he has not
}

type launch struct {
	event
	own bool
}

// readRoutes takes up the routes that a row names.
func (o *observed) readRoutes(r *system.Run) {
	d := r.W.Data
	for i := 0; nth(r.Sys.Told("routes"), i) != "" && i < most; i++ {
		id := nth(r.Sys.Told("routes"), i)
		x := route{}
		x.who, _ = d.EntityByID(id)
		first := [2]float64{1e9, 1e9}
		for side, key := range [...]string{"owned", "hosting"} {
			for pair := range strings.SplitSeq(r.Sys.Told(key), "|") {
				who, what, _ := strings.Cut(pair, ":")
				n, ok := d.EventByID(what)
				if !ok || who != id {
					continue
				}
				at := about.Quarters(d.Event(n).Date) - float64(o.since)
				x.events = append(x.events, launch{event{id: n, at: at}, side == 0})
				first[side], o.n = min(first[side], at), max(o.n, int(at)+2)
			}
		}
		x.both = max(first[0], first[1])
		o.routes = append(o.routes, x)
	}
}

// lowest is how high the curve below the lanes is at least on a narrow stage, in pixels.
const lowest = 92

// drawRoutes draws a lane for each one with what he launched of his own, full, and whom he took in, open: each kind is as bright
// as its part. Who does both quarrels from then on, the most at half and half. Below are the quarrels on a shelf, and what
// comes of it, with how much they take off the straight line between doing only one and only the other.
func (b *Builder) drawRoutes(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	p.Text(r.Sys.Name[p.Lang])
	p.Say(1, scene.Heading, 0)
	lanes, below := box.Trim(0, 0, 0, box.H*0.55), box.Trim(0, box.H*0.45, 0, 0)
	shelf := below.Trim(0, small, below.W*0.55, 0)
	curve := below.Trim(below.W*0.48, 0, 0, 0)
	if p.Narrow() {
		lanes, below = box.Trim(0, 0, 0, box.H*0.7), box.Trim(0, box.H*0.3, 0, 0)
		shelf, curve = below.Trim(0, 4*k, 0, below.H*0.66), below.Trim(0, below.H*0.36, 0, 0)
		if curve.H < lowest*k { // the curve is only told of: names of the lanes would stand on each other
			lanes, shelf, curve = box.Trim(0, 0, 0, box.H*0.4), box.Trim(0, box.H*0.6+4*k, 0, 0), geom.Rect{}
		}
	}
	name := float32(0)
	for i := range b.seen.routes {
		p.Short(b.seen.routes[i].who)
		name = max(name, p.Width(small))
	}
	lanes = lanes.Trim(name+12*k, 0, 8*k, small*1.7)
	b.sx = layout.Scale{Lo: 0, Hi: float64(b.seen.n), From: lanes.X, To: lanes.Right()}
	b.bottom = lanes.Bottom()
	row := lanes.H / float32(len(b.seen.routes))
	for i := range b.seen.routes {
		b.route(p, r, i, geom.R(lanes.X, lanes.Y+row*float32(i), lanes.W, row))
	}
	b.years(p, lanes)
	b.shelf(p, r, shelf)
	b.curve.Draw(p, r, curve, path.Told(r, false))
	b.sag(p, r, curve)
	if curve.H == 0 {
		b.marks.Keep(p, r, r.Sys.Told("y"))
	}
	b.marks.Lines(p, r)
	for i := range b.seen.routes {
		x := &b.seen.routes[i]
		p.Short(x.who)
		p.Say(2, scene.Item, 0)
		for j := range x.events {
			e := &x.events[j]
			p.Text(p.W.Data.Event(e.id).Title[p.Lang])
			p.Val = locale.AppendPeriod(p.Val[:0], p.Lang, b.seen.since+locale.Quarter(e.at), locale.Quarterly)
			p.Note(3, scene.Item, e.t)
		}
	}
}

// dot is a launch, full for one's own, open for a guest's; it is as bright as its part, and never gone.
func (b *Builder) dot(p *pen.Pen, key scene.Key, at geom.Point, own bool, c scene.Color, part float32) {
	c = p.Tint(c, 0.22+0.78*geom.Clamp(part, 0, 1))
	if own {
		p.L.Dot(key, at, 5*p.K, c, 0)
	} else {
		p.L.Dot(0, at, 5*p.K, p.Th.Paper, 0)
		p.L.Dot(key, at, 5*p.K, c, 2.2*p.K)
	}
}

// route draws a lane.
func (b *Builder) route(p *pen.Pen, r *system.Run, i int, box geom.Rect) {
	k, small, x := p.K, theme.Small*p.K, &b.seen.routes[i]
	own := r.Value(r.Sys.Told("axis")) / 100
	c := p.Color(x.who)
	y := box.Bottom() - min(9*k, box.H*0.3)
	p.L.Solid(pen.Key(roleLane, 0, i), p.Th.Axis, 1.4*k, box.X, y, box.Right(), y)
	if x.both < float64(b.seen.n) && own > 0 && own < 1 {
		q := geom.R(b.sx.At(x.both), y-5*k, box.Right()-b.sx.At(x.both), 10*k)
		p.L.Hatch(pen.Key(roleSlant, 0, i), q, p.Th.Ink.Fade(float32(4*own*(1-own))), 4*k, 1.4*k)
	}
	p.Short(x.who)
	p.Put(pen.Key(roleName, 0, i), box.X-10*k, y+small*0.35, small, p.Th.Ink, scene.End)
	for j := range x.events {
		p.Boxes.Take(geom.R(b.sx.At(x.events[j].at)-6*k, y-6*k, 12*k, 12*k))
	}
	for j := range x.events {
		e := &x.events[j]
		part := float32(own)
		if !e.own {
			part = 1 - part
		}
		at := geom.Point{X: b.sx.At(e.at), Y: y}
		b.dot(p, pen.Key(rolePoint, uint32(i), j), at, e.own, c, part)
		mark := geom.R(at.X-5*k, y-5*k, 10*k, 10*k)
		if !p.Narrow() && box.H > small*2 {
			mark = b.called(p, e, pen.Key(roleEvent, uint32(i), 2*j), at, box, mark, part)
		}
		e.t = p.L.Target(mark, scene.Ref{What: scene.WhatEvent, Extra: uint32(e.id)})
	}
}

// longest is how wide the words of an event are at most, as a part of the lane: where there is room, and where there is not.
var longest = [...]float32{0.42, 0.27}

// called sets what happened above its mark where that leaves all other words alone, and returns what both take.
func (b *Builder) called(p *pen.Pen, e *launch, key scene.Key, at geom.Point, box, mark geom.Rect, bright float32) geom.Rect {
	k, small := p.K, theme.Small*p.K
	for _, room := range longest { // in one line or in two
		p.Text(p.W.Data.Event(e.id).Title[p.Lang])
		n := p.Lines(small, box.W*room, 3)
		w := min(p.Width(small), box.W*room)
		for _, x := range [...]float32{at.X - 5*k, at.X - w/2, at.X + 5*k - w} {
			q := geom.R(x, at.Y-8*k-small*(1.25*float32(n)-0.25), w, small*(1.25*float32(n)-0.1))
			if n < 3 && q.X >= box.X && q.Right() <= box.Right()+6*k && q.Y >= box.Y-2*k && p.Boxes.Free(q.Grow(w+12*k, 0)) {
				p.Boxes.Take(q)
				p.Paragraph(key, q.X, q.Y+small*0.9, small, w+1, n, p.Tint(p.Th.Ink, 0.55+0.45*geom.Clamp(bright, 0, 1)))
				return geom.R(min(mark.X, q.X), q.Y, max(mark.Right(), q.Right())-min(mark.X, q.X), mark.Bottom()-q.Y)
			}
		}
	}
	return mark
}

// sag draws over the curve the straight line from one end to the other, and how far below it the curve hangs where it stands.
func (b *Builder) sag(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	ends, n := about.Names(r.Sys.Told("ends"))
	lost, y, axis := r.Sys.Told("lost"), r.Value(r.Sys.Told("y")), r.Sys.Axis
	if n < 2 || !sim.Answered(y) || b.curve.Empty() || box.W < 120*k || box.H < 90*k {
		return
	}
	of := &r.Sys.Params[axis]
	v := r.Value(lost)
	a, z := b.curve.Place(of.Min.Float(), r.Value(ends[0])), b.curve.Place(of.Max.Float(), r.Value(ends[1]))
	p.L.Stroke(pen.Key(roleLine, 0, 0), p.Th.Ink, 1.2*k, scene.Dash{On: 5 * k, Off: 4 * k}, a.X, a.Y, z.X, z.Y)
	at := b.curve.Place(r.Now[axis], y)
	top := b.curve.Place(r.Now[axis], y+v)
	if at.Y-top.Y > 8*k {
		p.L.Solid(pen.Key(roleLine, 1, 0), p.Th.Press, 5*k, at.X, top.Y, at.X, at.Y-8*k)
	}
	bounds := geom.R(a.X+4*k, box.Y+2*k, z.X-a.X-8*k, 0)
	bounds.H = box.Bottom() - small*3 - bounds.Y
	about.Num(p, r, lost, v, r.Before(lost), small, bounds.W*0.5)
	b.marks.Near(p, r, lost, v, pen.Key(roleValue, 0, 0), at.X+10*k, (at.Y+top.Y)/2+small*0.3, small, p.Th.Ink, bounds)
	for i, name := range ends[:n] {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, bounds.W*0.5)
		q := [...]geom.Point{a, z}[i]
		x := q.X + 8*k
		if i > 0 {
			x = q.X - p.Width(small) - 8*k
		}
		b.marks.Near(p, r, name, r.Value(name), pen.Key(roleValue, 1, i), x, q.Y-6*k, small, p.Th.Muted, bounds)
	}
}
