package path

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// more draws what one more of the axis adds, over the axis, against what one costs.
func (b *Builder) more(p *pen.Pen, r *system.Run, box geom.Rect) {
	names, n := about.Names(r.Sys.Told("below"))
	if n == 3 {
		b.under.Draw(p, r, box, Plot{Y: names[0], Line: names[1], At: names[2], Axis: r.Sys.Axis, Who: 1})
	}
}

// top marks where the curve is highest, with a line down to the place below at which one more adds no more than it costs,
// and the stretch of the axis that sources support as a band.
func (b *Builder) top(p *pen.Pen, r *system.Run) {
	names, n := about.Names(r.Sys.Told("below"))
	if n < 3 || b.curve.Empty() || b.under.Empty() || r.Open() {
		return
	}
	k, axis := p.K, r.Sys.Axis
	x := &r.Sys.Params[axis]
	foot := b.under.box.Bottom()
	if x.High.Ok {
		lo, hi := b.curve.Place(x.Low.Float(), 0).X, b.curve.Place(x.High.Float(), 0).X
		for i, q := range [...]geom.Rect{b.curve.box, b.under.box} {
			p.L.Rect(pen.Key(roleFill, 2, i), geom.R(lo, q.Bottom()-4*k, hi-lo, 4*k), p.Tint(p.Th.Ink, 0.35), 0)
		}
	}
	best := r.Value(names[2])
	if !sim.Answered(best) || best < x.Min.Float() || best > x.Max.Float() {
		return
	}
	at := b.curve.Place(best, r.At(axis, r.Result(b.curve.w.Y), best))
	p.L.Begin(scene.Segments, pen.Key(roleMeet, 2, 0), p.Th.Ink, 1*k, scene.Dash{On: 2 * k, Off: 4 * k})
	p.L.Segment(at.X, at.Y+5*k, at.X, b.curve.box.Bottom())
	p.L.Segment(at.X, b.under.box.Y, at.X, foot)
	p.L.End()
	p.L.Dot(0, at, 4*k, p.Th.Paper, 0)
	p.L.Dot(pen.Key(roleMeet, 2, 1), at, 4*k, p.Th.Ink, 1.6*k)
}
