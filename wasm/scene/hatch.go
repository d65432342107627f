package scene

import "yuntu/wasm/geom"

// Hatch fills a box with diagonal strokes, gap pixels apart, rising to the
// right: the mark of an interpolated value. The strokes keep their place on the
// page when the box grows, so that a growing bar uncovers them instead of
// dragging them along.
func (l *List) Hatch(k Key, r geom.Rect, c Color, gap, width float32) {
	if r.W <= 0 || r.H <= 0 || gap <= 0 {
		return
	}
	l.Begin(Segments, k, c, width, Dash{})
	l.Ops[len(l.Ops)-1].Size = gap
	// A stroke is the line x+y = s; it meets the box for s in its corner range.
	lo, hi := r.X+r.Y, r.Right()+r.Bottom()
	for s := gap * float32(int(lo/gap)+1); s < hi; s += gap {
		x0, y0 := s-r.Bottom(), r.Bottom()
		if x0 < r.X {
			x0, y0 = r.X, s-r.X
		}
		x1, y1 := s-r.Y, r.Y
		if x1 > r.Right() {
			x1, y1 = r.Right(), s-r.Right()
		}
		l.Segment(x0, y0, x1, y1)
	}
	l.End()
}
