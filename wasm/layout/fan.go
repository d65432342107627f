package layout

import "yuntu/wasm/geom"

// Fan returns the slices of what lies between an edge from a0 to a1 at y0 and one from b0 to b1 at y1, below it; its sides
// are straight.
func Fan(a0, a1, y0, b0, b1, y1 float32) (q [3]Quad) {
	xs := [4]float32{a0, a1, b0, b1}
	for i := 1; i < len(xs); i++ { // four numbers in order: a sort for any would weigh more
		for j := i; j > 0 && xs[j] < xs[j-1]; j-- {
			xs[j], xs[j-1] = xs[j-1], xs[j]
		}
	}
	var top, low [4]float32
	for i, x := range xs {
		from, to := float32(0), float32(1) // parts of the way down between the two edges at x
		if b0 > a0 {
			to = min(to, (x-a0)/(b0-a0))
		} else if b0 < a0 {
			from = max(from, (a0-x)/(a0-b0))
		}
		if b1 > a1 {
			from = max(from, (x-a1)/(b1-a1))
		} else if b1 < a1 {
			to = min(to, (a1-x)/(a1-b1))
		}
		top[i], low[i] = geom.Mix(y0, y1, min(from, to)), geom.Mix(y0, y1, max(from, to))
	}
	for i := range q {
		q[i] = Quad{X0: xs[i], A0: top[i], B0: low[i], X1: xs[i+1], A1: top[i+1], B1: low[i+1]}
	}
	return q
}
