package state

import (
	"slices"

	"yuntu/data"
)

// loopDeal reports whether a deal is money with a known sum into a model
// company from an investor with a cloud of its own: what the loop starts with.
// Another account of the same money is no deal of its own.
func loopDeal(d data.Deal) bool {
	return d.Metric == "investment" && d.Value.Ok && d.Investor != 0 && d.Target != 0 && d.Base != 0 && d.Same == 0
}

// deal is the deal of that id, or the one that it is another account of, if its round can be shown.
func (w *World) deal(id string) (d data.DealID, ok bool) {
	if d, ok = w.Data.DealByID(id); !ok {
		return 0, false
	}
	if same := w.Data.Deal(d).Same; same != 0 {
		d = same
	}
	if !slices.Contains(w.Deals, d) {
		return 0, false
	}
	return d, true
}

// ofDeal shows a deal; what was set for another one does not follow to it.
func (s State) ofDeal(d data.DealID) State {
	if d != s.Deal {
		if s.Deal = d; s.With == d {
			s.With = 0
		}
		return s.unmoved()
	}
	return s
}

// Dealt reports whether a parameter of a system about deals is the deal's own, and not what is assumed of all deals.
func Dealt(param string) bool {
	return param == "stake" || param == "credits" || param == "base" || param == "own"
}

// Second returns what s shows of the second deal: as that deal was made, with what is assumed of both as the sliders stand.
func (w *World) Second(s State) (second State, ok bool) {
	if !w.OfDeals(s) || s.With == 0 {
		return s, false
	}
	s.Deal, s.With = s.With, 0
	s.Versus, s.VersusSim, s.VersusSet = false, [MaxParams]float64{}, 0
	for i, p := range w.Params(s) {
		if i < MaxParams && Dealt(p.ID) {
			s.SimSet, s.Sim[i] = s.SimSet&^(1<<i), 0
		}
	}
	return s, true
}

// unmoved puts the parameters back.
func (s State) unmoved() State {
	s.Sim, s.SimSet = [MaxParams]float64{}, 0
	s.Versus, s.VersusSim, s.VersusSet = false, [MaxParams]float64{}, 0
	return s
}
