package flow

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/layout"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// A turn is one round of a deal. Amounts are millions of dollars.
type turn struct {
	id   data.DealID
	deal data.Deal
	at   locale.Quarter // of the deal
	in   round
	out  moved
	from [state.MaxParams]state.CardID // what stands behind each parameter
	base data.ObsID                    // the last quarter of the revenue compared with, or 0
	paid float64                       // of the stake; see loop_paid.go
	rest data.Status                   // what the rest of it is; Paid when there is none

	paidBy, restBy data.DealID // the rows that say so
}

// newTurn computes the round that s shows.
func newTurn(w *state.World, s state.State) turn {
	t := turn{id: s.Deal, deal: w.Data.Deal(s.Deal)}
	t.at = dealQuarter(t.deal.Date)
	for i, p := range w.Params(s) {
		if i >= state.MaxParams {
			break
		}
		v, card := t.initial(w.Data, p)
		if s.SimSet>>i&1 == 1 {
			v = s.Sim[i]
		}
		t.from[i] = card
		switch p.ID {
		case "stake":
			t.in.Stake = v
		case "cloud":
			t.in.Cloud = v / 100
		case "credits":
			t.in.Credit = v / 100
		case "margin":
			t.in.Margin = v / 100
		case "base":
			t.in.Base = v
			if _, row := card.Split(); s.SimSet>>i&1 == 0 {
				t.base = data.ObsID(row)
			}
		}
	}
	t.out = run(w.System(s), t.in)
	t.settle(w.Data)
	return t
}

// initial returns what a parameter is before the reader moves it, and what
// that stands on: the deal, a figure, the revenue reported, or 0 where it is
// an assumption.
func (t *turn) initial(d *data.Set, p data.Param) (v float64, card state.CardID) {
	switch p.ID {
	case "stake":
		if v, _, ok := pen.Convert(d, t.at, t.deal.Value.Float(), t.deal.Unit, true); ok && t.deal.Value.Ok {
			return v, state.MakeCard(state.CardDeal, uint32(t.id))
		}
		return p.Default.Float(), 0
	case "credits":
		if v, id := creditPart(d, t.id); id != 0 {
			return v, state.MakeCard(state.CardDeal, uint32(id))
		}
	case "base":
		v, last := yearBefore(d, t.deal.Base, t.at)
		if last == 0 {
			return 0, 0
		}
		return v, state.MakeCard(state.CardObs, uint32(last))
	}
	if id, ok := strings.CutPrefix(p.Figure, "figure:"); ok {
		f, _ := d.FigureByID(id)
		return p.Default.Float(), state.MakeCard(state.CardFigure, uint32(f))
	}
	return p.Default.Float(), 0
}

// creditPart returns the per cent of a deal that was paid in cloud credits and
// the row that says so: the deal's own, or one about the credits of the same
// two companies in the same year.
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

// yearBefore adds up the four quarters of revenue before q, in millions of
// dollars; last is the newest of them, or 0 when one of the four is missing.
func yearBefore(d *data.Set, id data.SeriesID, q locale.Quarter) (sum float64, last data.ObsID) {
	n := 0
	first, end := d.ObsRange(id)
	for o := first; o < end; o++ {
		ob := d.Obs(o)
		if !countsBefore(ob, q) {
			continue
		}
		v, _, ok := pen.Convert(d, ob.Period, ob.Value.Float(), ob.Unit, true)
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

// dealQuarter reads the quarter in which a deal's period begins: 2023-01-23,
// 2024-02, 2023H1, 2019/2022. A fiscal year counts as the calendar year that
// it is named after.
func dealQuarter(date string) locale.Quarter {
	return pen.QuarterOf(strings.TrimPrefix(date, "FY"))
}

func dealYear(date string) string {
	date = strings.TrimPrefix(date, "FY")
	return date[:min(4, len(date))]
}

// Param returns the parameter with the index i of World.Params.
func Param(w *state.World, s state.State, i int) pen.ParamNow {
	all := w.Params(s)
	if i < 0 || i >= len(all) || i >= state.MaxParams {
		return pen.ParamNow{}
	}
	p := all[i]
	t := turn{id: s.Deal, deal: w.Data.Deal(s.Deal)}
	t.at = dealQuarter(t.deal.Date)
	now := pen.ParamNow{Min: p.Min.Float(), Max: p.Max.Float()}
	now.Default, now.Card = t.initial(w.Data, p)
	now.Value = now.Default
	if s.SimSet>>i&1 == 1 {
		now.Value = s.Sim[i]
	}
	switch p.Unit {
	case data.USD, data.CNY:
		// Deals differ a hundredfold: a slider goes to twice its own.
		if now.Default > 0 {
			now.Max = max(now.Value, min(now.Max, layout.NiceCeil(2*now.Default)))
		}
	}
	now.BandLow, now.BandHigh = p.Low.Float(), p.High.Float()
	return now
}
