// Package area draws a whole as one rectangle that is cut in strips: how much of it is open, and what moves over when the
// cut is dragged. Same amount, same area: also the part of the open side that one vendor wins.
//
// A row of systems.csv tells it, besides axis (what moves the cut) and axis2 (what is won):
//
//	whole=total                                  the amount of the rectangle
//	parts=unexplained|staying|leaving|public     strips from the top; together they are the whole
//	cut=leaving                                  the strip under the cut: what has moved over
//	rest=unexplained                             the strip that no source explains
//	y=open                                       all under the cut
//	part=open_part                               that as a part of the whole
//	inside=won_revenue                           what is won of it
//
// A part that was counted, of a whole that nobody has, is drawn as large as it is beside a whole whose edge is dragged;
// below it the same whole is stretched to full width, so that the part widens as the whole shrinks:
//
//	whole=market                    the parameter that the edge moves
//	fixed=bought                    the part that was counted
//	y=government                    it, in per cent of the whole
//	said=by_forecast|by_vendors     wholes that somebody's figures come to
//	line=forecast                   a part in per cent that was said, as a mark on the stretched whole
//	bars=late_2021|early_2022       figures beside it, in per cent
package area

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

// Builder draws areas. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
}

// The roles of an area's marks.
const (
	roleStrip uint8 = pen.RolesArea + iota
	roleHatch
	roleBefore
	roleGrip
	roleInside
	roleName
	roleValue
	roleChange
	roleUnit
	roleFan
	roleBar
)

// most is how many strips a rectangle has at most.
const most = 6

// plan is where everything stands.
type plan struct {
	names  [most]string
	strips [most]geom.Rect
	n, cut int        // strips, and the first of the open side
	rect   geom.Rect  // strips with the gap at the cut
	open   geom.Rect  // the open side
	won    geom.Rect  // what is won of it
	was    geom.Rect  // the open side before anything moved
	wonWas float32    // the right edge of what was won before
	px     float32    // pixels of height for one of the whole's unit
	lo, hi geom.Point // the ends of the cut's way
}

// gap is the width of the cut.
const gap = 9

// lay finds the places in the rectangle rect; ok is false where the row of the system doesn't tell enough.
func lay(r *system.Run, rect geom.Rect, k float32) (a plan, ok bool) {
	whole := r.Value(r.Sys.Told("whole"))
	if !(whole > 0) || rect.H < 2*gap*k {
		return a, false
	}
	a.rect, a.px, a.cut = rect, (rect.H-gap*k)/float32(whole), -1
	y := rect.Y
	for rest := r.Sys.Told("parts"); rest != "" && a.n < most; a.n++ {
		var name string
		name, rest, _ = strings.Cut(rest, "|")
		v := r.Value(name)
		if !sim.Answered(v) {
			return a, false
		}
		if name == r.Sys.Told("cut") {
			y += gap * k
			a.cut = a.n
		}
		a.names[a.n], a.strips[a.n] = name, geom.R(rect.X, y, rect.W, float32(max(0, v))*a.px)
		y += a.strips[a.n].H
	}
	if a.cut < 0 {
		return a, false
	}
	top := a.strips[a.cut].Y
	a.open = geom.R(rect.X, top, rect.W, rect.Bottom()-top)
	cut := a.names[a.cut]
	below := rect.Bottom() - a.strips[a.cut].Bottom()
	at := func(v float64) float32 { return rect.Bottom() - below - float32(v)*a.px }
	a.was = geom.R(rect.X, at(r.Before(cut)), rect.W, rect.Bottom()-at(r.Before(cut)))
	axis, i := r.Sys.Axis, r.Result(cut)
	p := &r.Sys.Params[axis]
	mid := rect.X + rect.W/2
	a.lo = geom.Point{X: mid, Y: at(r.At(axis, i, p.Min.Float())) - gap*k/2}
	a.hi = geom.Point{X: mid, Y: at(r.At(axis, i, p.Max.Float())) - gap*k/2}
	share := func(part, of float64) float32 {
		if of > 0 && sim.Answered(part) {
			return float32(part/of) * rect.W
		}
		return 0
	}
	in, y0 := r.Sys.Told("inside"), r.Sys.Told("y")
	a.won = geom.R(rect.X, top, share(r.Value(in), r.Value(y0)), a.open.H)
	a.wonWas = rect.X + share(r.Before(in), r.Before(y0))
	return a, true
}

// Build draws the rectangle, its strips with their amounts beside them, and what is open and won below.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if p.F.W < 120 || p.F.H < 120 {
		return
	}
	k := p.K
	whole := r.Sys.Told("whole")
	box := p.Heading(r.Sys.Name[p.Lang], r.Label(whole))
	if fixed := r.Sys.Told("fixed"); fixed != "" {
		b.unsettled(p, r, box, whole, fixed)
		return
	}
	side := min(box.W*0.42, 190*k)
	a, ok := lay(r, box.Trim(0, 4*k, side, 46*k), k)
	if !ok {
		return
	}
	b.marks.Reset()
	b.strips(p, r, &a)
	b.before(p, r, &a)
	b.inside(p, r, &a)
	axis := r.Sys.Axis
	x := &r.Sys.Params[axis]
	p.L.Rect(pen.Key(roleGrip, 0, 1), geom.R(a.rect.X, a.open.Y-(gap/2+1)*k, a.rect.W, 2*k), p.Th.Press, 0)
	grip := about.Grip(p, pen.Key(roleGrip, 0, 2), geom.Point{X: a.lo.X, Y: a.open.Y - gap*k/2}, p.Th.Press)
	p.L.Handle(grip, scene.Handle{Param: uint8(axis), A: a.lo, B: a.hi, Lo: x.Min.Float(), Hi: x.Max.Float()})
	b.beside(p, r, &a, geom.R(a.rect.Right()+16*k, box.Y, box.Right()-a.rect.Right()-16*k, a.rect.Bottom()-box.Y))
	b.below(p, r, &a, box)
	b.marks.Outline(p, r)
}

// strips draws the strips: what was counted is solid, what the reader has moved and what no source explains is hatched.
func (b *Builder) strips(p *pen.Pen, r *system.Run, a *plan) {
	k, rest := p.K, r.Sys.Told("rest")
	for i := range a.n {
		key, box := pen.Key(roleStrip, uint32(i), 0), a.strips[i]
		switch {
		case a.names[i] == rest:
			p.L.Rect(key, box, p.Tint(p.Th.Other, 0.12), 0)
			p.L.Hatch(pen.Key(roleHatch, uint32(i), 0), box, p.Th.Muted, 6*k, 1*k)
		case i == a.cut:
			p.L.Rect(key, box, p.Tint(p.Th.Press, 0.25), 0)
			p.L.Hatch(pen.Key(roleHatch, uint32(i), 0), box, p.Th.Press, 6*k, 1.3*k)
		case i > a.cut:
			p.L.Rect(key, box, p.Tint(p.Th.Press, 0.62), 0)
		default:
			p.L.Rect(key, box, p.Tint(p.Th.Other, 0.5), 0)
		}
	}
}

// before outlines the open side and what was won of it as they stood before anything moved.
func (b *Builder) before(p *pen.Pen, r *system.Run, a *plan) {
	if !r.Changed() {
		return
	}
	p.L.Edge(pen.Key(roleBefore, 0, 0), a.was, p.Th.Ink, 0, 1*p.K, scene.Dash{On: 5 * p.K, Off: 3 * p.K})
	p.L.Stroke(pen.Key(roleBefore, 0, 1), p.Th.Ink, 1*p.K, scene.Dash{On: 5 * p.K, Off: 3 * p.K}, a.wonWas, a.was.Y, a.wonWas, a.was.Bottom())
}

// inside draws what is won of the open side, with the edge that is dragged.
func (b *Builder) inside(p *pen.Pen, r *system.Run, a *plan) {
	i := r.Sys.Param(r.Sys.Told("axis2"))
	if i < 0 {
		return
	}
	x, k := &r.Sys.Params[i], p.K
	p.L.Rect(pen.Key(roleInside, 0, 0), a.won, p.Th.Press.Fade(0.35), 0)
	p.L.Edge(pen.Key(roleInside, 0, 1), a.won, p.Th.Ink, 0, 2*k, scene.Dash{})
	y := a.open.Bottom() - min(a.open.H/2, 26*k)
	grip := about.Grip(p, pen.Key(roleGrip, 1, 2), geom.Point{X: a.won.Right(), Y: y}, p.Th.Press)
	p.L.Handle(grip, scene.Handle{Param: uint8(i), A: geom.Point{X: a.rect.X, Y: y}, B: geom.Point{X: a.rect.Right(), Y: y}, Lo: x.Min.Float(), Hi: x.Max.Float()})
}

// beside names the strips at their right, with a line to each whose name had to move.
func (b *Builder) beside(p *pen.Pen, r *system.Run, a *plan, room geom.Rect) {
	k, small := p.K, theme.Small*p.K
	p.Ys = p.Ys[:0]
	for i := range a.n {
		p.Ys = append(p.Ys, a.strips[i].Center().Y)
	}
	layout.Spread(p.Ys, small*2.9, room.Y, room.Bottom()+small*0.6)
	for i := range a.n {
		y := p.Ys[i]
		p.L.Begin(scene.Line, pen.Key(roleName, uint32(i), 1), p.Th.Axis, 1*k, scene.Dash{})
		p.L.Point(a.rect.Right()+2*k, a.strips[i].Center().Y)
		p.L.Point(a.rect.Right()+8*k, y)
		p.L.Point(a.rect.Right()+12*k, y)
		p.L.End()
		p.Text(r.Label(a.names[i]))
		p.Fit(small, room.W)
		p.Put(pen.Key(roleName, uint32(i), 0), room.X, y-small*0.2, small, p.Th.Muted, scene.Start)
		b.number(p, r, uint32(i), a.names[i], room.X, y+small*1.05)
	}
}

// number sets a value and returns its right edge.
func (b *Builder) number(p *pen.Pen, r *system.Run, n uint32, name string, x, y float32) (right float32) {
	v := r.Value(name)
	about.Value(p, r, name, v)
	return b.marks.Set(p, r, name, v, pen.Key(roleValue, n, 0), x, y, theme.Label*p.K, p.Th.Ink, scene.Start).Right()
}

// below names what is open and what is won of it, in two lines under the rectangle, and says how much a square stands for.
func (b *Builder) below(p *pen.Pen, r *system.Run, a *plan, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	line := func(n uint32, name string, y float32, tone scene.Color) (x float32) {
		p.L.Rect(pen.Key(roleUnit, n, 0), geom.R(box.X, y-9*k, 9*k, 9*k), tone, 0)
		p.Text(r.Label(name))
		x = box.X + 14*k
		x += p.Put(pen.Key(roleName, most+n, 0), x, y, small, p.Th.Muted, scene.Start) + 7*k
		x = b.number(p, r, most+n, name, x, y)
		if p.Txt = about.AppendChange(p.Txt[:0], r, name, r.Value(name), r.Before(name)); len(p.Txt) > 0 {
			x += p.Put(pen.Key(roleChange, n, 0), x, y, small, p.Th.Press, scene.Start)
		}
		return x + 8*k
	}
	y := a.rect.Bottom() + small*1.5
	x := line(1, r.Sys.Told("y"), y, p.Tint(p.Th.Press, 0.45))
	if part := r.Sys.Told("part"); x < box.Right()-60*k && part != "" {
		b.number(p, r, most, part, x, y)
	}
	y += small * 1.7
	x = line(2, r.Sys.Told("inside"), y, p.Tint(p.Th.Press, 0.9))
	unit, side := square(a, k)
	p.Txt = r.AppendValue(append(p.Txt[:0], "= "...), r.Sys.Told("whole"), unit)
	if w := p.Width(small); x+w+side+16*k < box.Right() {
		p.Put(pen.Key(pen.RoleScale, 0, 0), box.Right(), y, small, p.Th.Muted, scene.End)
		p.L.Rect(pen.Key(pen.RoleScale, 0, 1), geom.R(box.Right()-w-6*k-side, y-side+2*k, side, side), p.Tint(p.Th.Other, 0.5), 0)
	}
}

// square is the largest of 1, 2, 5, 10 … units of the whole whose square is no wider than 26.
func square(a *plan, k float32) (unit float64, side float32) {
	for _, unit = range [...]float64{100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1} {
		if side = float32(math.Sqrt(unit * float64(a.px*a.rect.W))); side <= 26*k {
			break
		}
	}
	return unit, side
}
