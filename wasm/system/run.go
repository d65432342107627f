// Package system is a system as the reader has set it: parameters, results and series of its model in the units that a
// reader writes, what stands behind each number, and their words.
//
//	var r system.Run
//	r.Set(world, state)
//	v := r.Value("payback")          // years; NaN when there is no answer
//	was := r.Before("payback")       // before anybody moved a slider, or as it was kept
//	buf = r.AppendValue(buf[:0], "payback", v)
//	ys = r.Series("earned", ys[:0])  // a value for each year
//
// Numbers are as written: 3800 of 100m-cny is 3800, 20 per cent is 20. "No answer" is a NaN, see sim.Answered. The code
// that runs is the one whose formula is shown. A warm Run allocates nothing.
package system

import (
	"math"
	"slices"

	"yuntu/data"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
)

// Run is a system with its parameters set. The zero value is ready for Set; it belongs to one goroutine.
type Run struct {
	W   *state.World
	S   state.State
	Sys *state.System
	// Now and First are the parameters as they stand and before they were moved, in the order of Sys.Params. Then are those of
	// what a picture stands beside: the scenario that was kept to compare with, else First.
	Now, First, Then [state.MaxParams]float64

	machine sim.Machine
	out     []float64 // results as they stand
	before  []float64 // results at Then
	base    [state.MaxParams]float64

	open  bool      // the reader has not answered yet
	truth float64   // what is asked for
	asked []float64 // results at what is asked for
}

// Set takes up what s shows; what has not changed since the last time is not worked out again.
func (r *Run) Set(w *state.World, s state.State) {
	x := w.System(s)
	fresh, stood, then := r.Sys != x || x.Deals && r.S.Deal != s.Deal, r.Now, r.Then
	if fresh {
		r.machine.Use(x.Code)
		r.out, r.before = r.out[:0], r.before[:0]
		for range x.Code.Results {
			r.out, r.before = append(r.out, 0), append(r.before, 0)
		}
		r.asked = append(r.asked[:0], r.out...)
	}
	r.W, r.S, r.Sys = w, s, x
	sim, set := w.Placed(s)
	for i := range min(len(x.Params), state.MaxParams) {
		if fresh {
			r.First[i], _ = Start(w, s, i)
		}
		r.Now[i] = r.First[i]
		if set>>i&1 == 1 {
			r.Now[i] = sim[i]
		}
	}
	r.Then = r.First
	for i := range r.Then {
		if s.Versus && s.VersusSet>>i&1 == 1 {
			r.Then[i] = s.VersusSim[i]
		}
	}
	if fresh || r.open || r.Then != then { // a question takes the answers away
		r.results(&r.Then, r.before)
	}
	if fresh || r.open || r.Now != stood {
		r.results(&r.Now, r.out)
	}
	r.ask(fresh)
}

// Began appends the results as they were before any parameter was moved to dst.
func (r *Run) Began(dst []float64) []float64 {
	n := len(dst)
	dst = append(dst, r.out...)
	r.results(&r.First, dst[n:])
	return dst
}

// results runs the model with parameters as written and returns what comes out as written.
func (r *Run) results(in *[state.MaxParams]float64, out []float64) {
	r.machine.Run(r.based(in), out)
	for i := range out {
		out[i] /= r.Sys.Code.Out[i]
	}
}

// based turns parameters into base units.
func (r *Run) based(in *[state.MaxParams]float64) []float64 {
	n := min(len(r.Sys.Code.In), state.MaxParams)
	for i := range n {
		r.base[i] = in[i] * r.Sys.Code.In[i]
	}
	return r.base[:n]
}

// Value returns a parameter, a constant or a result by its name; NaN where it has no answer, or there is none of that name.
func (r *Run) Value(name string) float64 {
	if i := r.Sys.Param(name); i >= 0 {
		return r.Now[i]
	}
	return r.of(name, r.out)
}

// Before is Value in the scenario that was kept to compare with, else before any parameter was moved.
func (r *Run) Before(name string) float64 {
	if i := r.Sys.Param(name); i >= 0 {
		return r.Then[i]
	}
	return r.of(name, r.before)
}

func (r *Run) of(name string, out []float64) float64 {
	n := 0
	for i := range r.Sys.Quantities {
		q := &r.Sys.Quantities[i]
		switch {
		case q.ID == name && q.Role == data.Constant:
			return q.Value.Float()
		case q.ID == name && q.Role == data.Result && n < len(out):
			return out[n]
		}
		if q.Role == data.Result {
			n++
		}
	}
	return math.NaN()
}

// Moved reports whether any parameter stands elsewhere than at first.
func (r *Run) Moved() bool { return r.away(&r.First) }

// Changed reports whether any parameter stands elsewhere than in what the picture stands beside.
func (r *Run) Changed() bool { return r.away(&r.Then) }

func (r *Run) away(from *[state.MaxParams]float64) bool {
	n := min(len(r.Sys.Params), state.MaxParams)
	return !slices.Equal(r.Now[:n], from[:n])
}

// Years is how many years the model runs through; 0 for most.
func (r *Run) Years() int { return r.Sys.Code.Years }

// Series appends a series' value of each year to dst, the first year's first; nothing where there is none of that name.
func (r *Run) Series(name string, dst []float64) []float64 { return r.trace(name, &r.Now, dst) }

// SeriesBefore is Series in the scenario that was kept to compare with, else before any parameter was moved.
func (r *Run) SeriesBefore(name string, dst []float64) []float64 { return r.trace(name, &r.Then, dst) }

func (r *Run) trace(name string, in *[state.MaxParams]float64, dst []float64) []float64 {
	n := 0
	for i := range r.Sys.Quantities {
		q := &r.Sys.Quantities[i]
		if q.Role != data.Yearly {
			continue
		}
		if q.ID == name {
			at := len(dst)
			for range r.Years() {
				dst = append(dst, math.NaN())
			}
			if r.open {
				return dst
			}
			r.machine.Trace(r.based(in), n, dst[at:])
			for j := at; j < len(dst); j++ {
				dst[j] /= r.Sys.Code.Yearly[n]
			}
			return dst
		}
		n++
	}
	return dst
}

// Sweep computes a result for n values of a parameter from one end of its range to the other, the others as they stand
// (or, with first, as they stood in what the picture stands beside), and appends both to xs and ys.
func (r *Run) Sweep(axis, result, n int, first bool, xs, ys []float64) ([]float64, []float64) {
	if axis < 0 || axis >= len(r.Sys.Params) || axis >= state.MaxParams || result < 0 || result >= len(r.out) || n < 2 {
		return xs, ys
	}
	in := r.Now
	if first {
		in = r.Then
	}
	lo, hi := Range(r.W, r.S, axis)
	from, at := len(xs), len(ys)
	for i := range n {
		xs = append(xs, (lo+(hi-lo)*float64(i)/float64(n-1))*r.Sys.Code.In[axis])
		ys = append(ys, math.NaN())
	}
	if !r.open {
		r.machine.Sweep(r.based(&in), axis, result, xs[from:], ys[at:])
	}
	for i := range n {
		xs[from+i] /= r.Sys.Code.In[axis]
		ys[at+i] /= r.Sys.Code.Out[result]
	}
	return xs, ys
}

// At returns a result with one parameter elsewhere than it stands.
func (r *Run) At(axis, result int, x float64) float64 {
	if axis < 0 || axis >= len(r.Sys.Code.In) || result < 0 || result >= len(r.out) || r.open {
		return math.NaN()
	}
	in := r.Now
	in[axis] = x
	xs, ys := [1]float64{x * r.Sys.Code.In[axis]}, [1]float64{}
	r.machine.Sweep(r.based(&in), axis, result, xs[:], ys[:])
	return ys[0] / r.Sys.Code.Out[result]
}

// Result returns the place of a result among the results, or -1.
func (r *Run) Result(name string) int {
	n := 0
	for i := range r.Sys.Quantities {
		if q := &r.Sys.Quantities[i]; q.Role == data.Result {
			if q.ID == name {
				return n
			}
			n++
		}
	}
	return -1
}

// Of is a new Run of what s shows, for those who need one only once.
func Of(w *state.World, s state.State) *Run {
	r := new(Run)
	r.Set(w, s)
	return r
}
