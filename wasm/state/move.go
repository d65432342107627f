package state

import (
	"math"

	"yuntu/wasm/geom"
)

// move puts the i-th parameter of what s shows to v, or as near as it goes.
func (w *World) move(s State, i int, v float64) (State, Why) {
	all := w.Params(s)
	if i < 0 || i >= min(len(all), MaxParams) {
		return s, UnknownKey
	}
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return s, UnknownValue
	}
	why, lo, hi := none, all[i].Min.Float(), all[i].Max.Float()
	if v < lo || v > hi {
		why = OutOfRange
		v = geom.Clamp(v, lo, hi)
	}
	s.Sim[i], s.SimSet = v, s.SimSet|1<<i
	return s, why
}

// Moved reports whether s is what old becomes under a finger: nothing is another but where parameters or a guess stand, and
// what is told of them is as much.
func (w *World) Moved(s, old State) bool {
	if s.SimSet == 0 && old.SimSet != 0 || s.Committed && s.Guess != old.Guess || w.Asks(s) != w.Asks(old) {
		return false
	}
	s.Sim, s.SimSet, s.Guess, s.Guessing, s.Phase = old.Sim, old.SimSet, old.Guess, old.Guessing, old.Phase
	return s == old
}
