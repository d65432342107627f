package about

import (
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// Param returns the i-th parameter of what s shows, in the unit that a reader writes.
func Param(w *state.World, s state.State, i int) (now pen.ParamNow) {
	all := w.Params(s)
	if i < 0 || i >= len(all) || i >= state.MaxParams {
		return now
	}
	now.BandLow, now.BandHigh = all[i].Low.Float(), all[i].High.Float()
	now.Default, now.Card = system.Start(w, s, i)
	now.Value = now.Default
	if sim, set := w.Placed(s); set>>i&1 == 1 {
		now.Value = sim[i]
	}
	now.Min, now.Max = system.Range(w, s, i)
	return now
}
