package path

import (
	"math"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// bar draws the result at the right edge, as high as the point on the curve: hatched, with an outline where it was
// before anything was moved, and what it was there.
func (c *Curve) bar() {
	k, small, b := c.K, theme.Small*c.K, c.box
	now, was := c.r.Value(c.w.Y), c.r.Before(c.w.Y)
	x, wide := b.Right()+7*k, 11*k
	stand := func(v float64) geom.Rect {
		y0, y1 := c.y(0), c.y(v)
		return geom.R(x, min(y0, y1), wide, max(y0, y1)-min(y0, y1))
	}
	if sim.Answered(was) && c.r.Changed() {
		c.L.Edge(c.key(roleBar, 0), stand(was).Grow(wide+4*k, 0), c.Th.Faint, 0, 1*k, scene.Dash{})
	}
	y := c.y(0)
	if sim.Answered(now) {
		y = c.y(now)
		r := stand(now)
		c.L.Hatch(c.key(roleBar, 1), r, c.Th.Press, 5*k, 1.3*k)
		c.L.Edge(c.key(roleBar, 2), r, c.Th.Press, 0, 1.2*k, scene.Dash{})
		if now > c.sy.Hi || now < c.sy.Lo {
			c.Arrow(x+wide/2, y, 5*k, now > c.sy.Hi, c.Th.Press)
		}
	}
	c.Txt = c.r.AppendValue(c.Txt[:0], c.w.Y, now)
	room, size := c.L.Width-x-wide-10*k, float32(theme.Label*k)
	if b.Right() < c.L.Width*0.6 { // something stands beside it
		room = 60 * k
	}
	if c.Width(size) > room {
		size = small
	}
	if u, exp := c.r.Unit(c.w.Y); sim.Answered(now) && (u == data.CNY || u == data.USD) && !c.whole(size, room) { // as on the scale, without its currency
		c.Txt = AppendAmount(c.Txt[:0], &c.Pen, now*math.Pow10(int(exp)))
	}
	n := c.Lines(size, room, 2)
	high := size * 1.25 * float32(n-1)
	y = geom.Clamp(y+size*0.36-high/2, b.Y+size, b.Bottom()-high)
	w := min(c.Width(size), room)
	t := c.L.Target(geom.R(x+wide+6*k, y-size, w, high+size*1.3), scene.Ref{Card: uint32(c.r.Card(c.w.Y))})
	c.Val = append(c.Val[:0], c.Txt...)
	last := c.Paragraph(c.key(roleValue, 0), x+wide+6*k, y, size, room, 2, c.Th.Ink)
	c.Text(c.r.Label(c.w.Y))
	c.Note(2, scene.Item, t)
	if !sim.Answered(was) || !sim.Answered(now) || c.r.Written(c.w.Y, now) == c.r.Written(c.w.Y, was) {
		return
	}
	// With a word: a number alone under the value would be another value.
	c.Val = c.r.AppendValue(c.Val[:0], c.w.Y, was)
	if c.Fill("was", pen.Arg("n", c.Val)); c.Width(small) > room {
		if u, exp := c.r.Unit(c.w.Y); u == data.CNY || u == data.USD {
			c.Val = AppendAmount(c.Val[:0], &c.Pen, was*math.Pow10(int(exp)))
			c.Fill("was", pen.Arg("n", c.Val))
		}
	}
	if c.Width(small) > room { // no number is cut
		return
	}
	next := last + small*1.3
	if next > b.Bottom()+small*0.4 {
		next = y - size*1.15
	}
	c.Put(pen.Key(pen.RoleScale, c.w.Who, 0), x+wide+6*k, next, small, c.Th.Muted, scene.Start)
}

// whole reports whether Txt fits in two lines of room without being cut.
func (c *Curve) whole(size, room float32) bool {
	rest := c.Txt
	for range 2 {
		end, next := c.Wrap(rest, size, room)
		if c.L.Advance(rest[:end], scene.Regular, size) > room {
			return false
		}
		if rest = rest[next:]; len(rest) == 0 {
			return true
		}
	}
	return false
}

// handle is the point as it stands: it can be dragged along the axis.
func (c *Curve) handle() {
	k, x := c.K, &c.r.Sys.Params[c.w.Axis]
	if c.r.Asked(x.ID) || c.r.Asked(c.w.Y) {
		return // the guess is what moves
	}
	now := c.r.Value(c.w.Y)
	at := geom.Point{X: c.sx.At(c.r.Now[c.w.Axis]), Y: c.y(0)}
	if sim.Answered(now) {
		at.Y = c.y(now)
	}
	c.L.Begin(scene.Segments, c.key(roleHandle, 1), c.Th.Press.Fade(0.7), 1*k, scene.Dash{On: 3 * k, Off: 3 * k})
	c.L.Segment(at.X, at.Y, at.X, c.box.Bottom())
	if sim.Answered(now) {
		c.L.Segment(at.X, at.Y, c.box.Right()+7*k, at.Y)
	}
	c.L.End()
	c.L.Handle(Grip(&c.Pen, c.key(roleHandle, 0), at, sim.Answered(now), false, c.r.Now[c.w.Axis] > x.Min.Float(), c.r.Now[c.w.Axis] < x.Max.Float()), scene.Handle{Param: uint8(c.w.Axis),
		A: geom.Point{X: c.box.X, Y: at.Y}, B: geom.Point{X: c.box.Right(), Y: at.Y}, Lo: x.Min.Float(), Hi: x.Max.Float()})
}

// Grip draws what can be taken hold of: a dot between two wedges that say which way it goes, less (left, or down) or more, at
// the end of its way only one. Without an answer it is open. It returns the place that it takes.
func Grip(p *pen.Pen, key scene.Key, at geom.Point, full, upright, less, more bool) geom.Rect {
	k := p.K
	p.L.Dot(0, at, 8.5*k, p.Th.Paper, 0)
	if full {
		p.L.Dot(key, at, 6.5*k, p.Th.Press, 0)
	} else {
		p.L.Dot(key, at, 6.5*k, p.Th.Press, 1.8*k)
	}
	p.L.Begin(scene.Segments, 0, p.Th.Press, 1.6*k, scene.Dash{})
	for i, s := range [2]float32{-k, k} {
		if upright {
			s = -s
		}
		if i == 0 && !less || i == 1 && !more {
			continue
		}
		for _, t := range [2]float32{-k, k} {
			a, b := geom.Point{X: at.X + 13.5*s, Y: at.Y}, geom.Point{X: at.X + 10*s, Y: at.Y + 3.5*t}
			if upright {
				a, b = geom.Point{X: at.X, Y: at.Y + 13.5*s}, geom.Point{X: at.X + 3.5*t, Y: at.Y + 10*s}
			}
			p.L.Segment(a.X, a.Y, b.X, b.Y)
		}
	}
	p.L.End()
	return geom.R(at.X-14*k, at.Y-9*k, 28*k, 18*k)
}
