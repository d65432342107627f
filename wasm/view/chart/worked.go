package chart

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// WorkOut takes apart what a card of a picture's own arithmetic is about; ok is
// false for other cards, and where a row is missing.
func (*Builder) WorkOut(r *system.Run, c state.CardID) (out pen.Worked, ok bool) {
	w, m := r.W, c.Moment()
	table, _ := c.Split()
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
	}
	return out, false
}

// workQuarters adds up a company's quarters in one currency.
func workQuarters(d *data.Set, own []point, first, last locale.Quarter, usd bool) (out pen.Worked) {
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
		v, converted, ok := d.Convert(q, p.v, ob.Unit, usd)
		if !ok { // as in the picture: what can't be converted begins anew
			out.Value, out.Terms = 0, nil
			continue
		}
		t := pen.Term{Card: state.MakeCard(state.CardObs, uint32(p.obs)), Value: v, Unit: out.Unit}
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
func workTotal(w *state.World, at state.Moment) (out pen.Worked, ok bool) {
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
			out.Terms = append(out.Terms, pen.Term{Card: pen.CardOf(p.obs, p.card), Value: p.v, Unit: out.Unit})
		}
	}
	return out, ok
}
