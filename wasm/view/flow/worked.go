package flow

import (
	"yuntu/data"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// WorkOut names what a part of the round of money rests on: parts before it, and
// the parameters as they stand.
func (*Builder) WorkOut(r *system.Run, c state.CardID) (out pen.Worked, ok bool) {
	table, row := c.Split()
	if table != state.CardLoop {
		return about.System{}.WorkOut(r, c)
	}
	second := row&state.OfSecond != 0
	if second {
		s, two := r.W.Second(r.S)
		if !two {
			return out, false
		}
		r = system.Of(r.W, s)
	}
	w, s, place := r.W, r.S, int(row&^state.OfSecond)
	t := newTurn(r)
	t.second = second
	out.Unit = data.USDm
	if out.Title, out.How = t.partName(r, place); second && out.Title != "" {
		out.Title += " · " + t.deal.Label[s.Lang]
	}
	part := place - 1
	money := func(part int) { // another part of the round
		v := t.in.Base
		if part != partBase {
			v = t.amount(part)
		}
		out.Terms = append(out.Terms, pen.Term{Card: t.card(w, s, part), Value: v, Unit: data.USDm})
	}
	param := func(id string) {
		for i, p := range w.Params(s) {
			if p.ID != id {
				continue
			}
			now := about.Param(w, s, i)
			x := pen.Term{Card: t.from[i], Label: p.Label[s.Lang]}
			x.Value, x.Unit = data.Measured(now.Value, p.Unit, p.Exp)
			if x.Card == 0 || s.SimSet>>i&1 == 1 || taken(w.Data, x.Card, now.Value) {
				x.Card = w.ParamCard(s, i)
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
		return t.workBase(w, out, param)
	}
	if part < 0 || part > partOwn {
		return out, false
	}
	out.Value = t.amount(part)
	if t.in.Later {
		t.workLater(part, money, param)
		return out, true
	}
	switch part {
	case partSource:
		param("stake")
		// Where the deal is in yuan its rate is behind it.
		if t.deal.Unit != data.USDm {
			out.Terms[len(out.Terms)-1].Rate = t.at
		}
	case partCash, partCredits:
		money(partSource)
		param("credits")
	case partUnused:
		money(partCredits)
		money(partRevenue)
	case partCompute, partRevenue:
		money(partSource)
		param("cloud")
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

// workLater names what a part of a later year rests on.
func (t *turn) workLater(part int, money func(part int), param func(id string)) {
	switch part {
	case partSource, partCash, partCredits, partUnused:
		param("later")
	case partOwn:
		param("own")
	case partCompute, partRevenue:
		money(partOwn)
		param("spent")
	case partElsewhere:
		money(partOwn)
		money(partRevenue)
	case partCost, partProfit:
		money(partRevenue)
		param("margin")
	case partDown:
		money(partRevenue)
		money(partCost)
	}
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
func (t *turn) workBase(w *state.World, out pen.Worked, param func(string)) (pen.Worked, bool) {
	out.Value, out.Unit = t.in.Base, data.USDm
	if t.base == 0 { // the reader's own
		param("base")
		return out, t.in.Base > 0
	}
	d := w.Data
	first, end := d.ObsRange(t.deal.Base)
	for o := first; o < end; o++ {
		ob := d.Obs(o)
		if !system.CountsBefore(ob, t.at) {
			continue
		}
		v, converted, _ := d.Convert(ob.Period, ob.Value.Float(), ob.Unit, true)
		x := pen.Term{Card: state.MakeCard(state.CardObs, uint32(o)), Value: v, Unit: data.USDm}
		if converted {
			x.Rate = ob.Period
		}
		out.Entity, out.From, out.At = ob.Entity, t.at-4, t.at-1
		out.Terms = append(out.Terms, x)
	}
	return out, len(out.Terms) == 4
}

// partName returns the name of a part of the round and how it is worked out, by
// its place in state.LoopParts.
func (t *turn) partName(r *system.Run, place int) (name, how string) {
	d, l := r.W.Data, r.S.Lang
	part := place - 1
	switch {
	case place == len(state.LoopParts)-2:
		return d.Word(l, "loop.against"), d.Word(l, "loop.against.how")
	case place == len(state.LoopParts)-1:
		return d.Series(t.deal.Base).Name[l], ""
	case part < 0 || part > partOwn:
		return "", ""
	default:
		how = d.Word(l, t.how(part))
	}
	m := wording(r, t)
	m.name(part)
	return string(m.Txt), how
}
