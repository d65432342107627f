package claims

import (
	"fmt"

	"yuntu/data"
	"yuntu/data/locale"
)

// dimension is what a number in a formula is a number of.
type dimension uint8

const (
	bare    dimension = iota // a ratio, a count, a number written in the formula
	hundred                  // per cent or points
	cashOf                   // millions of a currency
	special                  // a unit of its own: km, tokens
)

// quantity is a value on its way through a formula.
type quantity struct {
	v     float64
	of    dimension
	cur   locale.Currency // of cashOf
	unit  data.Unit       // of special
	bound data.Bound
}

func (t Term) quantity() (quantity, error) {
	q := quantity{v: t.Value, bound: t.Bound, unit: t.Unit}
	switch t.Unit {
	case data.Pct, data.PP:
		q.of = hundred
	case data.CNYm, data.USDm, data.HKDm:
		q.of = cashOf
		q.cur, _ = money(t.Unit)
	case data.CNY, data.USD:
		q.of, q.v = cashOf, t.Value/1e6
		q.cur, _ = money(t.Unit)
	case data.Number, data.Times:
	case data.Date, data.Rank, data.Other:
		return q, fmt.Errorf("%s is no quantity but a %s", t.Ref, t.Unit)
	default:
		if !t.Unit.Counts() || t.Unit == data.People || t.Unit == data.Tokens {
			q.of = special
		}
	}
	return q, nil
}

func (q quantity) kind() string {
	switch q.of {
	case hundred:
		return "per cent"
	case cashOf:
		return [...]string{locale.CNY: "yuan", locale.USD: "dollars", locale.HKD: "Hong Kong dollars"}[q.cur]
	case special:
		return q.unit.String()
	}
	return "a plain number"
}

func (q quantity) like(w quantity) bool {
	return q.of == w.of && (q.of != cashOf || q.cur == w.cur) && (q.of != special || q.unit == w.unit)
}

// apply is arithmetic with units: yuan and dollars don't add, a price times a price is nothing.
func (q quantity) apply(op string, w quantity) (quantity, error) {
	out := q
	out.bound = mixed(q, w, op)
	switch op {
	case "+", "-":
		if !q.like(w) {
			return q, fmt.Errorf("%s %s %s: convert one with usd() or cny(), or compare what is alike", q.kind(), op, w.kind())
		}
		if op == "+" {
			out.v = q.v + w.v
		} else {
			out.v = q.v - w.v
		}
		return out, nil
	case "*":
		if q.of == bare || q.of == hundred && w.of != bare {
			q, w = w, q
		}
		if w.of != bare && w.of != hundred {
			return q, fmt.Errorf("%s times %s is nothing", q.kind(), w.kind())
		}
		out.of, out.cur, out.unit, out.v = q.of, q.cur, q.unit, q.v*w.v
		if w.of == hundred {
			out.v /= 100
		}
		return out, nil
	}
	if w.v == 0 {
		return q, fmt.Errorf("a division by nought")
	}
	out.v = q.v / w.v
	switch {
	case q.like(w):
		out.of = bare
	case w.of == bare:
	case w.of == hundred:
		out.v *= 100
	default:
		return q, fmt.Errorf("%s by %s is nothing", q.kind(), w.kind())
	}
	return out, nil
}

// mixed returns how exact a result is: a bound outlives adding and multiplying, all else makes it about.
func mixed(q, w quantity, op string) data.Bound {
	switch {
	case q.bound == data.Exact && w.bound == data.Exact:
		return data.Exact
	case op == "-" || op == "/":
		if w.bound == data.Exact {
			return q.bound
		}
		return data.About
	case q.bound == data.Exact:
		return w.bound
	case w.bound == data.Exact || q.bound == w.bound:
		return q.bound
	}
	return data.About
}

// in returns the amount in the unit that its row asks for.
func (q quantity) in(u data.Unit) (Amount, error) {
	a := Amount{Value: q.v, Unit: u, Bound: q.bound, Dec: 9}
	ok := false
	switch u {
	case data.Pct, data.PP:
		ok = q.of == hundred || q.of == bare
		if q.of == bare {
			a.Value *= 100
		}
	case data.CNYm, data.USDm, data.HKDm, data.CNY, data.USD:
		c, _ := money(u)
		ok = q.of == cashOf && q.cur == c
		if u == data.CNY || u == data.USD {
			a.Value *= 1e6
		}
	case data.Times, data.Number:
		ok = q.of == bare
	default:
		ok = q.of == special && q.unit == u || q.of == bare && (isDuration(u) || u.Counts() && u != data.People && u != data.Tokens)
	}
	a.High = a.Value
	if !ok {
		return a, fmt.Errorf("the formula comes to %s, the unit is %s", q.kind(), u)
	}
	return a, nil
}
