package view

import (
	"yuntu/data"
	"yuntu/wasm/locale"
	"yuntu/wasm/state"
)

// Worked is a number that a picture works out, and what it is made of.
type Worked struct {
	Value    float64
	Unit     data.Unit
	Entity   data.EntityID  // 0 for all companies
	From, At locale.Quarter // the first and the last quarter in it; 0 without a time
	Terms    []Term
}

// A Term is a part of a number that was worked out.
type Term struct {
	Card  state.CardID
	Value float64 // in the unit of the whole, or in Unit
	Unit  data.Unit
	Rate  locale.Quarter // the quarter whose rate converted it, or 0
	Label string         // where the card's title is not what the term is here
}

// WorkOut takes apart what a card of a picture's own arithmetic is about; ok is
// false for other cards, and where a row is missing.
func WorkOut(w *state.World, s state.State, c state.CardID) (out Worked, ok bool) {
	table, row := c.Split()
	m := c.Moment()
	switch table {
	case state.CardTotal:
		return workTotal(w, m)
	case state.CardConverted, state.CardTrailing, state.CardCumulative:
		own := quarters(w.Data, data.SeriesID(m.Of))
		first := m.At
		if table == state.CardTrailing {
			first -= 3
		} else if table == state.CardCumulative {
			first = state.CapexStart
		}
		out = workQuarters(w.Data, own, first, m.At, m.USD)
		n := len(out.Terms)
		return out, n > 0 && out.At == m.At && (table == state.CardCumulative || n == int(m.At-first)+1)
	case state.CardSpent:
		plan := w.Data.Plan(data.PlanID(m.Of))
		out = workQuarters(w.Data, spending(w, plan.Entity), plan.From, min(m.At, plan.To), plan.Unit == data.USDm)
		return out, len(out.Terms) > 0 && out.At == m.At
	case state.CardLoop:
		return workLoop(w, s, int(row))
	}
	return out, false
}

// workQuarters adds up a company's quarters in one currency.
func workQuarters(d *data.Set, own []point, first, last locale.Quarter, usd bool) (out Worked) {
	out.Unit = data.CNYm
	if usd {
		out.Unit = data.USDm
	}
	for _, p := range own {
		q := locale.Quarter(p.t)
		if q < first || q > last {
			continue
		}
		ob := d.Obs(p.obs)
		v, converted, ok := convert(d, q, p.v, ob.Unit, usd)
		if !ok { // as in the picture: what can't be converted begins anew
			out.Value, out.Terms = 0, nil
			continue
		}
		t := Term{Card: state.MakeCard(state.CardObs, uint32(p.obs)), Value: v, Unit: out.Unit}
		if converted {
			t.Rate = q
		}
		if len(out.Terms) == 0 {
			out.From = q
		}
		out.Value, out.At, out.Entity = out.Value+v, q, ob.Entity
		out.Terms = append(out.Terms, t)
	}
	return out
}

// workTotal adds up the companies of a picture.
func workTotal(w *state.World, at state.Moment) (out Worked, ok bool) {
	m := modelOf(w, state.State{View: state.Capex, Span: at.Span, InUSD: at.USD})
	out.From, out.At, out.Unit = at.At, at.At, data.CNYm
	if at.USD {
		out.Unit = data.USDm
	}
	for i := range m.sums {
		ok = ok || locale.Quarter(m.sums[i].t) == at.At
	}
	for i := range m.lines {
		if p := m.lines[i].figure(float64(at.At)); p != nil {
			out.Value += p.v
			out.Terms = append(out.Terms, Term{Card: cardOf(p.obs, p.card), Value: p.v, Unit: out.Unit})
		}
	}
	return out, ok
}

// workLoop names what a part of the round of money rests on: parts before it,
// and the parameters as they stand.
func workLoop(w *state.World, s state.State, place int) (out Worked, ok bool) {
	t := newTurn(w, s)
	out.Unit = data.USDm
	part := place - 1
	money := func(part int) { // another part of the round
		v := t.in.Base
		if part != partBase {
			v = t.amount(part)
		}
		out.Terms = append(out.Terms, Term{Card: t.card(w, s, part), Value: v, Unit: data.USDm})
	}
	param := func(id string) {
		for i, p := range w.Params() {
			if p.ID != id {
				continue
			}
			now := Param(w, s, i)
			x := Term{Card: t.from[i], Value: now.Value, Unit: p.Unit, Label: p.Label[s.Lang]}
			if x.Card == 0 || s.SimSet>>i&1 == 1 || taken(w.Data, x.Card, now.Value) {
				x.Card = state.MakeCard(state.CardParam, uint32(i+1))
			}
			out.Terms = append(out.Terms, x)
		}
	}
	switch place {
	case len(state.LoopParts) - 2:
		out.Value, out.Unit = 100*t.out.Growth, data.Pct
		money(partRevenue)
		money(partBase)
		return out, t.out.Growth > 0
	case len(state.LoopParts) - 1:
		return t.workBase(w, param)
	}
	if part < 0 || part > partDown {
		return out, false
	}
	out.Value = t.amount(part)
	switch part {
	case partSource:
		param("stake")
		// Where the deal is in yuan its rate is behind it.
		if t.deal.Unit != data.USDm {
			out.Terms[len(out.Terms)-1].Rate = t.at
		}
	case partCash, partCredits:
		money(partSource)
		param("credit-part")
	case partUnused:
		money(partCredits)
		money(partRevenue)
	case partCompute, partRevenue:
		money(partSource)
		param("cloud-part")
	case partElsewhere:
		money(partCash)
		money(partCredits)
		money(partRevenue)
	case partCost, partProfit:
		money(partRevenue)
		param("margin")
	case partDown:
		money(partElsewhere)
		money(partCost)
	}
	return out, true
}

// taken reports whether a parameter is this page's choice out of what its
// figure leaves open, like the middle of a range: then it is no figure's value.
func taken(d *data.Set, c state.CardID, v float64) bool {
	table, row := c.Split()
	if table != state.CardFigure {
		return false
	}
	f := d.Figure(data.FigureID(row))
	return f.High.Ok || f.Value.Float() != v
}

// workBase is the revenue of the four quarters before a deal.
func (t *turn) workBase(w *state.World, param func(string)) (out Worked, ok bool) {
	out.Value, out.Unit = t.in.Base, data.USDm
	if t.base == 0 { // the reader's own
		param("base-revenue")
		return out, t.in.Base > 0
	}
	d := w.Data
	first, end := d.ObsRange(t.deal.Base)
	for o := first; o < end; o++ {
		ob := d.Obs(o)
		if !countsBefore(ob, t.at) {
			continue
		}
		v, converted, _ := convert(d, ob.Period, ob.Value.Float(), ob.Unit, true)
		x := Term{Card: state.MakeCard(state.CardObs, uint32(o)), Value: v, Unit: data.USDm}
		if converted {
			x.Rate = ob.Period
		}
		out.Entity, out.From, out.At = ob.Entity, t.at-4, t.at-1
		out.Terms = append(out.Terms, x)
	}
	return out, len(out.Terms) == 4
}

// countsBefore reports whether an observation is one of the four quarters of revenue before q.
func countsBefore(ob data.Obs, q locale.Quarter) bool {
	return ob.Metric == data.Revenue && ob.Preferred == data.Drawn && ob.Value.Ok && !ob.Fiscal && ob.Frequency == locale.Quarterly &&
		ob.Period < q && ob.Period >= q-4
}

// LoopPart returns the name of a part of the round and how it is worked out.
func LoopPart(w *state.World, s state.State, place int) (name, how string) {
	t := newTurn(w, s)
	d, l := w.Data, s.Lang
	part := place - 1
	switch {
	case place == len(state.LoopParts)-2:
		return d.Word(l, "loop.against"), d.Word(l, "loop.against.how")
	case place == len(state.LoopParts)-1:
		return d.Series(t.deal.Base).Name[l], ""
	case part < 0 || part > partDown:
		return "", ""
	case part == partCompute:
		how = d.Word(l, partWords[partRevenue]+".how")
	default:
		how = d.Word(l, partWords[part]+".how")
	}
	m := loopMarks{b: &Builder{w: w, s: s, lang: l}, t: &t}
	m.name(part)
	return string(m.b.txt), how
}
