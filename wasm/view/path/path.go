// Package path draws how a result bends as one number changes, and where it tips: a curve over a parameter or over the
// years of a model, from edge to edge, with the present point as a handle that can be dragged. Other kinds put such a
// curve into a box of theirs:
//
//	var c path.Curve
//	c.Draw(p, r, box, path.Plot{Y: "payback", Axis: r.Sys.Axis})          // a result over a parameter
//	c.Years(p, r, box, path.Plot{Y: "cumulated", Line: "0", At: "back"})  // a series over the years
//
// A row of systems.csv of this kind may tell: line (a level: a name or a number), at (the number that says where curve and
// level meet), low and high (how far the scale goes at most), marks=prices (the price cuts of the tables along the axis),
// slab=PART|QUANTITY|MORE (a part of cost that is spread over a quantity; MORE of it, in per cent, would be needed).
//
// Two have a form of their own, as long as no other curve is asked for: paid=PAID (what is paid whole, however much the axis
// is used, against y, which is paid as it is used; band is the parameter that moves PAID in proportion), and
// sent=ADDS|WAGE|BEST with won=CHANCE|COST (what one more of the axis brings and costs, and what all of them do).
package path

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws paths. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	curve Curve
	cuts  cuts
}

// The roles of a path's marks.
const (
	roleCurve uint8 = pen.RolesPath + iota
	roleBefore
	roleHandle
	roleBar
	roleName
	roleValue
	roleNow
	roleLevel
	roleSecond
	roleMeet
	roleNone
	roleFill
)

// Build draws the main result of a system over its axis, or what the reader has chosen in their place.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if p.F.W < 40 || p.F.H < 40 {
		return
	}
	p.Text(r.Sys.Name[p.Lang])
	p.Say(1, scene.Heading, 0)
	box := p.Heading(r.Sys.Name[p.Lang], "")
	w := Told(r, false)
	all := r.Sys.Results()
	if axis, y := int(r.S.Axis), int(r.S.Result); axis < len(r.Sys.Params) && y < len(all) && (axis != w.Axis || all[y].ID != w.Y) {
		w = Plot{Y: all[y].ID, Axis: axis}
	}
	side := geom.Rect{}
	if r.Sys.Told("slab") != "" {
		box, side = Beside(p, box, 0.33)
	}
	b.curve.box = geom.Rect{}
	own := w.Axis == r.Sys.Axis && w.Y == r.Sys.Told("y")
	if own && b.other(p, r, box) {
		b.marks.Lines(p, r)
		return
	}
	b.curve.Draw(p, r, box, w)
	if w.Axis == r.Sys.Axis && r.Sys.Told("marks") == "prices" {
		b.cuts.draw(p, r, &b.curve)
	}
	b.slab(p, r, side)
}

// Legend tells what rests on an assumption in a form of its own.
func (b *Builder) Legend(r *system.Run) []pen.LegendItem {
	if r.Sys.Told("paid") != "" || r.Sys.Told("sent") != "" {
		return about.Drawn(r)[1:]
	}
	return b.System.Legend(r)
}

// other draws the systems that have a form of their own in place of the curve of their main result; false for those without.
func (b *Builder) other(p *pen.Pen, r *system.Run, box geom.Rect) bool {
	b.marks.Reset()
	switch {
	case r.Sys.Told("paid") != "":
		b.park(p, r, box)
	case r.Sys.Told("sent") != "":
		b.team(p, r, box)
	default:
		return false
	}
	return true
}

// Beside cuts a part off a box: at its right side, on a narrow stage below it.
func Beside(p *pen.Pen, box geom.Rect, part float32) (first, second geom.Rect) {
	if p.Narrow() {
		h := box.H * part
		return box.Trim(0, 0, 0, h), geom.R(box.X, box.Bottom()-h, box.W, h)
	}
	w := box.W * part
	return box.Trim(0, 0, w, 0), geom.R(box.Right()-w, box.Y, w, box.H)
}
