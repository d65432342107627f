package system_test

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/sim"
)

// A sweep may end a point's years early; what it gives is what a whole run gives, for every result over every parameter.
func TestSweepIsRun(t *testing.T) {
	const n = 25
	w := viewtest.World(t)
	answers := 0
	for i := range w.Systems {
		x := &w.Systems[i]
		whole, swept := sim.NewMachine(x.Code), sim.NewMachine(x.Code)
		in, out := make([]float64, len(x.Params)), make([]float64, len(x.Code.Results))
		for axis := range x.Params {
			for k, p := range x.Params {
				in[k] = p.Default.Float() * x.Code.In[k]
			}
			p := x.Params[axis]
			xs, ys := make([]float64, n), make([]float64, n)
			for j := range xs {
				xs[j] = (p.Min.Float() + (p.Max.Float()-p.Min.Float())*float64(j)/(n-1)) * x.Code.In[axis]
			}
			for result := range out {
				swept.Sweep(in, axis, result, xs, ys)
				for j := range xs {
					in[axis] = xs[j]
					whole.Run(in, out)
					if sim.Answered(out[result]) {
						answers++
					}
					if ys[j] != out[result] && !(math.IsNaN(ys[j]) && math.IsNaN(out[result])) {
						t.Errorf("%s: result %d with %s at %v is %v in a sweep, %v in a run", x.ID, result, p.ID, xs[j], ys[j], out[result])
					}
				}
				in[axis] = p.Default.Float() * x.Code.In[axis]
			}
		}
	}
	if answers < 1000 {
		t.Errorf("only %d answers were compared", answers)
	}
}
