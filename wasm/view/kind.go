package view

import (
	"yuntu/wasm/state"
	"yuntu/wasm/view/chart"
	"yuntu/wasm/view/flow"
	"yuntu/wasm/view/pen"
)

// A kind is a way of making pictures of a run. The set is closed: kinds holds one
// of each. What a kind says (all but Build) needs nothing that it drew before.
type kind interface {
	// Build draws with p: marks, targets, handles, and the outline in words. It
	// allocates nothing when warm.
	Build(p *pen.Pen, r *pen.Run)
	// Words is the claim that the picture makes, and what to know about it.
	Words(r *pen.Run) (headline pen.Prose, body []pen.Prose)
	// Table is the picture as rows.
	Table(r *pen.Run) pen.TableData
	// Legend lists the marks that occur in the picture over all of its time.
	Legend(r *pen.Run) []pen.LegendItem
	// Source is what the picture stands on.
	Source(r *pen.Run) pen.Sourced
	// WorkOut takes apart what a card is about; ok is false for the cards of
	// other kinds, and where a row is missing.
	WorkOut(r *pen.Run, c state.CardID) (out pen.Worked, ok bool)
}

// kinds is one builder of each kind; the zero value is ready.
type kinds struct {
	chart chart.Builder // share and capital expenditure
	flow  flow.Builder  // investment that comes back
}

// of returns the kind of picture that shows r.
func (k *kinds) of(r *pen.Run) kind {
	if r.W.OfDeals(r.S) {
		return &k.flow
	}
	return &k.chart
}

// all returns every kind.
func (k *kinds) all() [2]kind { return [...]kind{&k.chart, &k.flow} }
