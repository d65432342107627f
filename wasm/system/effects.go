package system

import (
	"math"
	"slices"

	"yuntu/wasm/sim"
	"yuntu/wasm/state"
)

// Effect is how far a result moves when one parameter goes from one end of its stretch to the other: the stretch that
// sources support, else its whole range.
type Effect struct {
	Param     int
	Low, High float64 // of the parameter
	AtLow     float64 // the result there; NaN for no answer
	AtHigh    float64
	Sourced   bool // the stretch is one that sources support
}

// Span is the distance of the two results; without one of them, infinite: losing the answer is the largest effect.
func (e Effect) Span() float64 {
	switch {
	case sim.Answered(e.AtLow) && sim.Answered(e.AtHigh):
		return math.Abs(e.AtHigh - e.AtLow)
	case sim.Answered(e.AtLow) || sim.Answered(e.AtHigh):
		return math.Inf(1)
	}
	return 0
}

// Effects appends what each parameter does to a result, the largest effect first; of equal ones the order of the model.
func (r *Run) Effects(result int, dst []Effect) []Effect {
	from := len(dst)
	for i := range min(len(r.Sys.Params), state.MaxParams) {
		p := &r.Sys.Params[i]
		e := Effect{Param: i, Low: p.Min.Float(), High: p.Max.Float()}
		if p.High.Ok {
			e.Low, e.High, e.Sourced = p.Low.Float(), p.High.Float(), true
		}
		e.AtLow, e.AtHigh = r.At(i, result, e.Low), r.At(i, result, e.High)
		dst = append(dst, e)
	}
	slices.SortStableFunc(dst[from:], func(a, b Effect) int {
		switch x, y := a.Span(), b.Span(); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return dst
}
