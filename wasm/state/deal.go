package state

import "yuntu/data"

// loopDeal reports whether a deal is money with a known sum into a model
// company from an investor with a cloud of its own: what the loop starts with.
// Another account of the same money is no deal of its own.
func loopDeal(d data.Deal) bool {
	return d.Metric == "investment" && d.Value.Ok && d.Investor != 0 && d.Target != 0 && d.Base != 0 && d.Same == 0
}

// ofDeal shows a deal; what was set for another one does not follow to it.
func (s State) ofDeal(d data.DealID) State {
	if d != s.Deal {
		s.Deal = d
		return s.unmoved()
	}
	return s
}

// unmoved puts the parameters back.
func (s State) unmoved() State {
	s.Sim, s.SimSet = [MaxParams]float64{}, 0
	s.Versus, s.VersusSim, s.VersusSet = false, [MaxParams]float64{}, 0
	return s
}
