package layout

import "yuntu/wasm/geom"

// Quad is a slice of a layer: straight edges from X0 to X1, A above B.
type Quad struct{ X0, A0, B0, X1, A1, B1 float32 }

// AppendBetween appends the slice between a straight line and a level; two where
// the line crosses it.
func AppendBetween(dst []Quad, x0, y0, x1, y1, level float32) []Quad {
	if above, below := y0-level, y1-level; above*below < 0 {
		x := x0 + (x1-x0)*above/(above-below)
		dst = AppendBetween(dst, x0, y0, x, level, level)
		x0, y0 = x, level
	}
	return append(dst, Quad{x0, min(y0, level), max(y0, level), x1, min(y1, level), max(y1, level)})
}

// AppendHatch returns diagonal strokes x0,y0,x1,y1 that fill the slices of a
// layer, which go from left to right, gap apart, rising to the right, on the
// same lines x+y = n*gap as scene.List.Hatch, so that layers and boxes line up.
// A stroke goes on through slices that touch. Cost: strokes times slices.
func AppendHatch(dst []float32, layer []Quad, gap float32) []float32 {
	if len(layer) == 0 || gap <= 0 {
		return dst
	}
	lo, hi := layer[0].sums()
	for _, q := range layer[1:] {
		from, to := q.sums()
		lo, hi = min(lo, from), max(hi, to)
	}
	for s := gap * float32(int(lo/gap)); s <= hi; s += gap {
		from, to := float32(0), float32(-1) // the stroke so far
		for i := range layer {
			x0, x1 := layer[i].stroke(s)
			switch {
			case x1 < x0:
			case x0-to < 0.01 && to >= from:
				to = x1
			default:
				dst = appendStroke(dst, s, from, to)
				from, to = x0, x1
			}
		}
		dst = appendStroke(dst, s, from, to)
	}
	return dst
}

// appendStroke leaves out what is too short to be seen.
func appendStroke(dst []float32, s, x0, x1 float32) []float32 {
	if x1-x0 <= 0.3 {
		return dst
	}
	return append(dst, x0, s-x0, x1, s-x1)
}

// sums returns between which sums x+y a slice lies.
func (q *Quad) sums() (lo, hi float32) {
	return q.X0 + min(q.A0, q.A1), q.X1 + max(q.B0, q.B1)
}

// stroke returns from where to where the line y = s-x lies in a slice, where A(x) <= y <= B(x); x1 < x0 for nowhere.
func (q *Quad) stroke(s float32) (x0, x1 float32) {
	w := q.X1 - q.X0
	if lo, hi := q.sums(); w <= 0 || s < lo || s > hi {
		return 0, -1
	}
	ka, kb := (q.A1-q.A0)/w, (q.B1-q.B0)/w          // slopes of the edges
	x0, x1 = half(q.X0, q.X1, s-q.A0+ka*q.X0, 1+ka) // s-x-A(x) >= 0
	return half(x0, x1, q.B0-kb*q.X0-s, -1-kb)      // B(x)-s+x >= 0
}

// half cuts x0…x1 to where c - k*x >= 0.
func half(x0, x1, c, k float32) (float32, float32) {
	switch {
	case k > 1e-6:
		return x0, min(x1, c/k)
	case k < -1e-6:
		return max(x0, c/k), x1
	case c < 0:
		return x0, x0 - 1
	}
	return x0, x1
}

// Window returns how present something is that lasts from lo to hi: 1 inside,
// eased to 0 over fade outside.
func Window(t, lo, hi, fade float64) float32 {
	switch {
	case t < lo:
		return geom.Smooth(1 - float32((lo-t)/fade))
	case t > hi:
		return geom.Smooth(1 - float32((t-hi)/fade))
	}
	return 1
}
