package system

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/layout"
	"yuntu/wasm/state"
)

// What a parameter begins with is the model's default. A system that is about deals takes of the deal what the deal says:
// its money, what of it was paid in credits, the revenue before it.

// Start returns what the i-th parameter of what s shows is before the reader moves it, as written, and what that stands
// on; 0 for an assumption.
func Start(w *state.World, s state.State, i int) (v float64, card state.CardID) {
	x := w.System(s)
	p := &x.Params[i]
	if x.Deals && state.Dealt(p.ID) {
		return ofDeal(w.Data, s.Deal, p)
	}
	if p.Figure != "assumption" {
		card = w.RefCard(p.Figure)
	}
	return p.Default.Float(), card
}

// Range is how far the slider of the i-th parameter of what s shows goes, as written. Deals differ a hundredfold: that of
// a deal's own money goes to twice what it begins with, and as far as it was set.
func Range(w *state.World, s state.State, i int) (lo, hi float64) {
	x := w.System(s)
	p := &x.Params[i]
	lo, hi = p.Min.Float(), p.Max.Float()
	if !x.Deals || p.Unit != data.USD && p.Unit != data.CNY {
		return lo, hi
	}
	first, card := Start(w, s, i)
	if card == 0 || first <= 0 {
		return lo, hi
	}
	now := first
	if s.SimSet>>i&1 == 1 {
		now = s.Sim[i]
	}
	return lo, max(now, min(hi, layout.NiceCeil(2*first)))
}

// ofDeal is what a deal says of a parameter, in millions of dollars and per cent. What the model company earns itself
// nobody publishes: it begins with as much as the stake, an assumption.
func ofDeal(d *data.Set, id data.DealID, p *data.Param) (v float64, card state.CardID) {
	deal := d.Deal(id)
	at := DealQuarter(deal.Date)
	stake, _, known := d.Convert(at, deal.Value.Float(), deal.Unit, true)
	known = known && deal.Value.Ok
	switch p.ID {
	case "stake":
		if known {
			return stake, state.MakeCard(state.CardDeal, uint32(id))
		}
	case "own":
		if known {
			return stake, 0
		}
	case "credits":
		if v, row := creditPart(d, id); row != 0 {
			return v, state.MakeCard(state.CardDeal, uint32(row))
		}
	case "base":
		if v, last := yearBefore(d, deal.Base, at); last != 0 {
			return v, state.MakeCard(state.CardObs, uint32(last))
		}
		return 0, 0
	}
	return p.Default.Float(), 0
}

// creditPart returns the per cent of a deal that was paid in cloud credits and the row that says so: the deal's own, or
// one about the credits of the same two companies in the same year.
func creditPart(d *data.Set, id data.DealID) (pct float64, row data.DealID) {
	own := d.Deal(id)
	if own.Credit.Ok {
		return own.Credit.Float(), id
	}
	for i := 1; i <= d.Deals(); i++ {
		x := d.Deal(data.DealID(i))
		if x.Metric == "credits" && x.Credit.Ok && x.Investor == own.Investor && x.Target == own.Target && dealYear(x.Date) == dealYear(own.Date) {
			return x.Credit.Float(), data.DealID(i)
		}
	}
	return 0, 0
}

// yearBefore adds up the four quarters of revenue before q, in millions of dollars; last is the newest of them, or 0 when
// one of the four is missing.
func yearBefore(d *data.Set, id data.SeriesID, q locale.Quarter) (sum float64, last data.ObsID) {
	n := 0
	first, end := d.ObsRange(id)
	for o := first; o < end; o++ {
		ob := d.Obs(o)
		if !CountsBefore(ob, q) {
			continue
		}
		v, _, ok := d.Convert(ob.Period, ob.Value.Float(), ob.Unit, true)
		if !ok {
			return 0, 0
		}
		sum += v
		n++
		if ob.Period == q-1 {
			last = o
		}
	}
	if n != 4 {
		return 0, 0
	}
	return sum, last
}

// CountsBefore reports whether an observation is one of the four quarters of revenue before q.
func CountsBefore(ob data.Obs, q locale.Quarter) bool {
	return ob.Metric == data.Revenue && ob.Preferred == data.Drawn && ob.Value.Ok && !ob.Fiscal && ob.Frequency == locale.Quarterly &&
		ob.Period < q && ob.Period >= q-4
}

// DealQuarter reads the quarter in which a deal's period begins: 2023-01-23, 2024-02, 2023H1, 2019/2022. A fiscal year
// counts as the calendar year that it is named after.
func DealQuarter(date string) locale.Quarter { return locale.QuarterOf(strings.TrimPrefix(date, "FY")) }

func dealYear(date string) string {
	date = strings.TrimPrefix(date, "FY")
	return date[:min(4, len(date))]
}
