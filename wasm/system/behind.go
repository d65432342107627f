package system

import (
	"math"

	"yuntu/data"
	"yuntu/wasm/state"
)

// Kind is how the i-th parameter of what s shows is known. As long as it stands where it begins, and that is what the row
// behind it says, it is known as that row is; one that follows from a row by arithmetic is derived; a choice out of a range,
// and whatever the reader moved or a question asks about, is an assumption.
func Kind(w *state.World, s state.State, i int) data.Kind {
	p := &w.Params(s)[i]
	v, card := Start(w, s, i)
	if sim, set := w.Placed(s); card == 0 || set>>i&1 == 1 && sim[i] != v {
		return data.Assumption
	}
	kind, _ := Behind(w.Data, card, v, p.Unit, p.Exp)
	return kind
}

// Behind is how a number of a model is known that rests on a row: as the row is, derived from it, or chosen out of its range;
// and whether it is what the row says, other than by its sign.
func Behind(d *data.Set, c state.CardID, v float64, u data.Unit, exp uint8) (kind data.Kind, same bool) {
	var low, high data.Value
	var unit data.Unit
	switch table, row := c.Split(); table {
	case state.CardFigure:
		x := d.Figure(data.FigureID(row))
		low, high, unit, kind = x.Value, x.High, x.Unit, x.Kind
	case state.CardObs:
		x := d.Obs(data.ObsID(row))
		low, unit, kind = x.Value, x.Unit, x.Kind
	case state.CardPlan:
		x := d.Plan(data.PlanID(row))
		low, high, unit, kind = x.Low, x.High, x.Unit, x.Kind
	case state.CardSupply:
		x := d.Supply(data.SupplyID(row))
		low, high, unit, kind = x.Value, x.High, x.Unit, x.Kind
	case state.CardDeal:
		x := d.Deal(data.DealID(row))
		if low, unit, kind = x.Value, x.Unit, x.Kind; u == data.Pct {
			low, unit = x.Credit, u
		}
	default:
		return data.Derived, false
	}
	v, u = data.Measured(math.Abs(v), u, exp)
	lo, unit := data.Measured(math.Abs(low.Float()), unit, 0)
	switch is := func(x float64) bool { return math.Abs(v-x) < 1e-9*max(1, x) }; {
	case u != unit && !(u.Counts() && unit.Counts()) && u != data.Index && u != data.Times:
		return data.Derived, false
	case high.Ok && high != low && lo < v && v <= math.Abs(high.Float()):
		return data.Assumption, false
	case is(lo):
		return kind, true
	}
	return data.Derived, false
}
