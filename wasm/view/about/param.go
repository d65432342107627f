package about

import (
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// Param returns the i-th parameter of what s shows, in the unit that a reader writes.
func Param(w *state.World, s state.State, i int) pen.ParamNow {
	all := w.Params(s)
	if i < 0 || i >= len(all) || i >= state.MaxParams {
		return pen.ParamNow{}
	}
	p := &all[i]
	now := pen.ParamNow{Default: p.Default.Float(), Min: p.Min.Float(), Max: p.Max.Float(), BandLow: p.Low.Float(), BandHigh: p.High.Float()}
	if now.Value = now.Default; s.SimSet>>i&1 == 1 {
		now.Value = s.Sim[i]
	}
	if p.Figure != "assumption" {
		now.Card = w.RefCard(p.Figure)
	}
	return now
}
