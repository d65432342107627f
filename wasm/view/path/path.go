// Package path draws how a result bends as one number changes, and where it tips: a curve over the parameter that the
// system turns on, from edge to edge, with the present point as a handle that can be dragged.
package path

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws paths. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	xs, ys, was []float64
}

// The roles of a path's marks.
const (
	roleCurve uint8 = pen.RolesPath + iota
	roleBefore
	roleHandle
	roleBar
	roleName
	roleValue
)

// steps is how finely a curve is drawn.
const steps = 160

// Build draws the main result of a system over its axis.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	axis, result := r.Sys.Axis, r.Result(r.Sys.Told("y"))
	if axis >= len(r.Sys.Params) || result < 0 || p.F.W < 40 || p.F.H < 40 {
		return
	}
	x, name := &r.Sys.Params[axis], r.Sys.Told("y")
	b.xs, b.ys = r.Sweep(axis, result, steps, false, b.xs[:0], b.ys[:0])
	b.xs, b.was = r.Sweep(axis, result, steps, true, b.xs[:0], b.was[:0])
	lo, hi := 0.0, 0.0
	for i := range b.ys {
		for _, v := range [...]float64{b.ys[i], b.was[i]} {
			if sim.Answered(v) {
				lo, hi = min(lo, v), max(hi, v)
			}
		}
	}
	box := p.Heading(r.Sys.Name[p.Lang], r.Label(name))
	small, k := theme.Small*p.K, p.K
	box = box.Trim(0, 0, 90*k, small*2.4)
	sx := layout.Scale{Lo: x.Min.Float(), Hi: x.Max.Float(), From: box.X, To: box.Right()}
	sy := layout.Scale{Lo: lo, Hi: hi, From: box.Bottom(), To: box.Y + small}
	p.L.Begin(scene.Segments, pen.Key(pen.RoleTick, 0, 0), p.Th.Axis, 1, scene.Dash{})
	p.L.Segment(box.X, sy.At(0), box.Right(), sy.At(0))
	p.L.End()
	b.curve(p, sx, sy, b.was, pen.Key(roleBefore, 0, 0), p.Th.Faint, 1*k)
	b.curve(p, sx, sy, b.ys, pen.Key(roleCurve, 0, 0), p.Th.Press, 2.4*k)
	now := r.Value(name)
	at := geom.Point{X: sx.At(r.Now[axis]), Y: sy.At(0)}
	if sim.Answered(now) {
		at.Y = sy.At(now)
	}
	p.L.Dot(pen.Key(roleHandle, 0, 0), at, 7*k, p.Th.Press, 0)
	p.L.Handle(geom.R(at.X-8*k, at.Y-8*k, 16*k, 16*k), scene.Handle{Param: uint8(axis), A: geom.Point{X: box.X, Y: at.Y}, B: geom.Point{X: box.Right(), Y: at.Y}, Lo: x.Min.Float(), Hi: x.Max.Float()})
	p.Txt = r.AppendValue(p.Txt[:0], name, now)
	w := p.Put(pen.Key(roleValue, 0, 0), box.Right()+8*k, at.Y+small*0.36, theme.Label*k, p.Th.Ink, scene.Start)
	target := p.L.Target(geom.R(box.Right()+8*k, at.Y-small, w, small*2), scene.Ref{Card: uint32(r.Card(name))})
	p.Val = append(p.Val[:0], p.Txt...)
	p.Txt = append(p.Txt[:0], r.Label(name)...)
	p.L.Note(1, scene.Heading, 0, append(p.Tmp[:0], r.Sys.Name[p.Lang]...), nil)
	p.L.Note(2, scene.Item, target, p.Txt, p.Val)
	p.Txt = append(p.Txt[:0], r.Label(x.ID)...)
	p.Put(pen.Key(roleName, 0, 0), box.Right(), box.Bottom()+small*2, small, p.Th.Muted, scene.End)
}

// curve draws ys over the axis; where there is no answer the line ends.
func (b *Builder) curve(p *pen.Pen, sx, sy layout.Scale, ys []float64, k scene.Key, c scene.Color, width float32) {
	for i := 0; i < len(ys); {
		if !sim.Answered(ys[i]) {
			i++
			continue
		}
		p.L.Begin(scene.Line, k, c, width, scene.Dash{})
		for ; i < len(ys) && sim.Answered(ys[i]); i++ {
			p.L.Point(sx.At(b.xs[i]), sy.At(math.Max(sy.Lo, math.Min(sy.Hi, ys[i]))))
		}
		p.L.End()
		if k != 0 {
			k++
		}
	}
}
