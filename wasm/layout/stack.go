package layout

import "yuntu/wasm/geom"

// Quad is a slice of a layer: straight edges from X0 to X1, A above B.
type Quad struct{ X0, A0, B0, X1, A1, B1 float32 }

// AppendHatch returns diagonal strokes x0,y0,x1,y1 that fill q, gap apart,
// rising to the right, on the same lines x+y = n*gap as scene.List.Hatch, so
// that neighbouring slices and boxes line up.
func AppendHatch(dst []float32, q Quad, gap float32) []float32 {
	if q.X1 <= q.X0 || gap <= 0 {
		return dst
	}
	lo := q.X0 + min(q.A0, q.A1)
	hi := q.X1 + max(q.B0, q.B1)
	w := q.X1 - q.X0
	ka, kb := (q.A1-q.A0)/w, (q.B1-q.B0)/w // slopes of the edges
	for s := gap * float32(int(lo/gap)); s <= hi; s += gap {
		// On the stroke y = s-x; inside where A(x) <= y <= B(x).
		x0, x1 := q.X0, q.X1
		x0, x1 = half(x0, x1, s-q.A0+ka*q.X0, 1+ka)  // s-x-A(x) >= 0
		x0, x1 = half(x0, x1, q.B0-kb*q.X0-s, -1-kb) // B(x)-s+x >= 0
		if x1-x0 > 0.3 {
			dst = append(dst, x0, s-x0, x1, s-x1)
		}
	}
	return dst
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
