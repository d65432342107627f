package ring

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// worth is where the plot of the multiple over the axis lies, and beside it, on the same heights, the rectangle as wide as
// what is multiplied: its area is the value.
type worth struct {
	x, y, wide layout.Scale
}

const (
	// room is how many times the height and width at first there is place for.
	room = 3
	wide = 1.7
	// steps is in how many pieces the multiple is drawn.
	steps = 30
)

// layWorth scales heights by the multiple at both ends of the axis.
func layWorth(r *system.Run, box geom.Rect) (c worth) {
	of, m := &r.Sys.Params[r.Sys.Axis], r.Result(r.Sys.Told("says"))
	lo, hi := of.Min.Float(), of.Max.Float()
	by := r.Sys.Told("times")
	c.x = layout.Scale{Lo: lo, Hi: hi, From: box.X, To: box.X + box.W*0.48}
	c.y = layout.Scale{Hi: 1.06 * max(room*r.Before(r.Sys.Told("says")), r.At(r.Sys.Axis, m, lo), r.At(r.Sys.Axis, m, hi), 1e-6), From: box.Bottom(), To: box.Y}
	c.wide = layout.Scale{Hi: max(wide*r.Before(by), r.Value(by)), From: box.X + box.W*0.56, To: box.Right()}
	return c
}

// rect is so wide and so high; what is higher than the stage ends at its top.
func (c *worth) rect(by, multiple float64) geom.Rect {
	top := max(c.y.At(multiple), c.y.To)
	return geom.R(c.wide.From, top, c.wide.At(by)-c.wide.From, c.y.From-top)
}

// worth draws the multiple over the axis, with a handle where it stands, and what it makes of what is multiplied: above the
// published value, an outline of the same width, the rectangle is darker.
func (b *Builder) worth(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small, l := p.K, theme.Small*p.K, p.L
	box = box.Trim(4*k, small*1.8, 4*k, small*2.9)
	c := layWorth(r, box)
	b.at = c
	says, by, y, line := r.Sys.Told("says"), r.Sys.Told("times"), r.Sys.Told("y"), r.Sys.Told("line")
	m, v, multiple, value, plan := r.Result(says), r.Now[r.Sys.Axis], r.Value(says), r.Value(y), r.Value(line)
	if !sim.Answered(multiple) || !sim.Answered(value) {
		return
	}
	l.Begin(scene.Segments, pen.Key(roleAxis, 0, 0), p.Th.Axis, k, scene.Dash{})
	l.Segment(c.x.From, c.y.From, c.x.To, c.y.From)
	l.Segment(c.wide.From, c.y.From, c.wide.To, c.y.From)
	l.End()
	rect := c.rect(r.Value(by), multiple)
	l.Rect(pen.Key(roleWorth, 0, 0), rect, p.Tint(p.Th.Press, 0.32), 0)
	need := c.rect(r.Value(by), plan/max(r.Value(by), 1e-9))
	if rect.Y < need.Y {
		l.Rect(pen.Key(roleWorth, 1, 0), geom.R(rect.X, rect.Y, rect.W, need.Y-rect.Y), p.Th.Press.Fade(0.45), 0)
	}
	l.Hatch(pen.Key(roleWorth, 2, 0), rect, p.Th.Press, 6*k, 1.3*k)
	if r.Changed() {
		l.Edge(pen.Key(roleWorth, 3, 0), c.rect(r.Before(by), r.Before(says)), p.Th.Muted, 0, 1.2*k, scene.Dash{})
	}
	l.Edge(pen.Key(roleWorth, 4, 0), need, p.Th.Ink, 0, 1.4*k, scene.Dash{On: 5 * k, Off: 4 * k})
	at := geom.Point{X: c.x.At(v), Y: c.y.At(multiple)}
	l.Begin(scene.Segments, pen.Key(roleAxis, 1, 0), p.Th.Press, 1.2*k, scene.Dash{On: 3 * k, Off: 3 * k})
	l.Segment(at.X, c.y.From, at.X, at.Y)
	l.Segment(at.X, at.Y, rect.Right(), at.Y)
	l.End()
	l.Begin(scene.Line, pen.Key(roleAxis, 2, 0), p.Th.Press, 2.4*k, scene.Dash{})
	for i := range steps + 1 {
		v := c.x.Lo + (c.x.Hi-c.x.Lo)*float64(i)/steps
		l.Point(c.x.At(v), c.y.At(r.At(r.Sys.Axis, m, v)))
	}
	l.End()
	bounds := geom.R(box.X, box.Y-small*1.4, box.W, box.H+small*1.4)
	for _, at := range [...]geom.Point{at, {X: rect.Right(), Y: rect.Center().Y}} {
		p.Boxes.Take(geom.R(at.X-8*k, at.Y-8*k, 16*k, 16*k))
	}
	set := func(name string, n uint32, x, y, size, w float32, col scene.Color) {
		about.Num(p, r, name, r.Value(name), r.Before(name), size, w)
		b.marks.Near(p, r, name, r.Value(name), pen.Key(roleValue, n, 0), x, y, size, col, bounds)
	}
	set(y, 2, rect.X+8*k, min(rect.Y+rect.H/2+small*0.3, c.y.From-small*0.5), theme.Label*k, box.Right()-rect.X-8*k, p.Th.Ink)
	set(line, 3, rect.X+8*k, need.Y-small*0.5, small, box.Right()-rect.X-8*k, p.Th.Ink)
	set(says, 4, c.x.From, at.Y-small*0.6, small, c.wide.From-c.x.From, p.Th.Ink)
	b.foot(p, r, &c)
	about.Along(p, pen.Key(roleGrip, 0, 0), at, r.Sys.Axis, c.x.Lo, c.x.Hi, c.x.From, c.x.To)
	if i := r.Sys.Param(by); i >= 0 {
		of := &r.Sys.Params[i]
		edge := geom.Point{X: rect.Right(), Y: rect.Center().Y}
		lo, hi := of.Min.Float(), min(of.Max.Float(), c.wide.Hi)
		about.Along(p, pen.Key(roleGrip, 1, 0), edge, i, lo, hi, c.wide.At(lo), c.wide.At(hi))
	}
}

// foot says under both what they are wide: the axis as it stands, and what is multiplied.
func (b *Builder) foot(p *pen.Pen, r *system.Run, c *worth) {
	k, small := p.K, theme.Small*p.K
	name, by := r.Sys.Params[r.Sys.Axis].ID, r.Sys.Told("times")
	y := c.y.From + small*2.6
	about.Num(p, r, name, r.Value(name), r.Before(name), small, c.wide.From-c.x.From-8*k)
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleValue, 5, 0), c.x.From, y, small, p.Th.Press, scene.Start)
	about.Num(p, r, by, r.Value(by), r.Before(by), small, c.wide.To-c.wide.From)
	b.marks.Set(p, r, by, r.Value(by), pen.Key(roleValue, 6, 0), c.wide.From, y, small, p.Th.Ink, scene.Start)
	for i, v := range [...]float64{c.x.Lo, 0, c.x.Hi} {
		if i != 1 || c.x.Lo < 0 && 0 < c.x.Hi {
			about.Value(p, r, name, v)
			p.Put(pen.Key(pen.RoleTickLabel, 0, i), c.x.At(v), c.y.From+small*1.3, small, p.Th.Muted, [...]scene.Align{scene.Start, scene.Middle, scene.End}[i])
		}
	}
}
