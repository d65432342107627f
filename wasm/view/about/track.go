package about

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// Track draws the i-th parameter as a grip on a line from one end of its range to the other, with its name and value
// above, and a tick where it stood at first. It is w wide and takes 22 pixels below the baseline y. The keys count up from
// k by five.
func (m *Marks) Track(p *pen.Pen, r *system.Run, i int, key scene.Key, x, y, w float32) {
	k, small, of := p.K, theme.Small*p.K, &r.Sys.Params[i]
	Value(p, r, of.ID, r.Now[i])
	value := p.Width(theme.Label * k)
	at := x
	if Name(p, r, of.ID, small, w-value-7*k); len(p.Txt) > 0 {
		at += p.Put(key, x, y, small, p.Th.Muted, scene.Start) + 7*k
	}
	Value(p, r, of.ID, r.Now[i])
	m.Set(p, r, of.ID, r.Now[i], key+1, at, y, theme.Label*k, p.Th.Ink, scene.Start)
	h := scene.Handle{Param: uint8(i), A: geom.Point{X: x + 7*k, Y: y + 14*k}, B: geom.Point{X: x + w - 7*k, Y: y + 14*k}, Lo: of.Min.Float(), Hi: of.Max.Float()}
	was := h.At(r.Then[i])
	p.L.Begin(scene.Segments, key+2, p.Th.Axis, 2*k, scene.Dash{})
	p.L.Segment(h.A.X, h.A.Y, h.B.X, h.B.Y)
	p.L.Segment(was.X, was.Y-5*k, was.X, was.Y+5*k)
	p.L.End()
	p.L.Handle(Grip(p, key+3, h.At(r.Now[i]), p.Th.Press), h)
}
