package system

import (
	"math"

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

// Matters appends what each parameter does to the result that the system is about, and returns its place: that of the curve, or,
// as long as that is one of two ways which the system holds against each other, where both come to the same. That may have no
// answer as the sliders stand; where none of them alone brings it one it is the curve's after all.
func (r *Run) Matters(dst []Effect) (int, []Effect) {
	curve, at, from := int(r.S.Result), r.Result(r.Sys.Told("at")), len(dst)
	if at >= 0 && r.Sys.Told("paid") != "" && r.Result(r.Sys.Told("y")) == curve {
		if dst = r.Effects(at, dst); len(dst) > from && dst[from].Span() > 0 {
			return at, dst
		}
	}
	return curve, r.Effects(curve, dst[:from])
}

// Effects appends what each parameter does to a result, the largest effect first; of equal ones the order of the model.
func (r *Run) Effects(result int, dst []Effect) []Effect {
	from := len(dst)
	for i := range min(len(r.Sys.Params), state.MaxParams) {
		p := &r.Sys.Params[i]
		e := Effect{Param: i}
		e.Low, e.High = Range(r.W, r.S, i)
		if p.High.Ok {
			e.Low, e.High, e.Sourced = p.Low.Float(), p.High.Float(), true
		}
		e.AtLow, e.AtHigh = r.At(i, result, e.Low), r.At(i, result, e.High)
		dst = append(dst, e)
	}
	// By hand: a sort of the library for one more kind of element is 20 KB of the program, and these are eight at most.
	for i := from + 1; i < len(dst); i++ {
		for j := i; j > from && dst[j-1].Span() < dst[j].Span(); j-- {
			dst[j-1], dst[j] = dst[j], dst[j-1]
		}
	}
	return dst
}
