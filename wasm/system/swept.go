package system

import "yuntu/wasm/state"

// Swept is a curve of a result over a parameter that is computed only when what it rests on has changed: everything but
// where that parameter stands, so that a drag along the curve, or the clock, computes nothing anew. The zero value is ready.
type Swept struct {
	Xs, Ys []float64 // read only; none where there is no such curve
	rests  rests
}

// rests is what a curve rests on.
type rests struct {
	of              *state.System
	axis, result, n int
	first, open     bool
	others          [state.MaxParams]float64
	ends            [2]float64
}

// Sweep makes the curve that of [Run.Sweep].
func (c *Swept) Sweep(r *Run, axis, result, n int, first bool) {
	now := rests{of: r.Sys, axis: axis, result: result, n: n, first: first, open: r.open, others: r.Now}
	if first {
		now.others = r.Then
	}
	if 0 <= axis && axis < len(now.others) {
		now.others[axis] = 0
	}
	if 0 <= axis && axis < len(r.Sys.Params) {
		now.ends[0], now.ends[1] = Range(r.W, r.S, axis)
	}
	if now != c.rests {
		c.Xs, c.Ys = r.Sweep(axis, result, n, first, c.Xs[:0], c.Ys[:0])
		c.rests = now
	}
}
