package system

import (
	"math"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
)

// Label returns what a number is called in the language shown; "" for none of that name.
func (r *Run) Label(name string) string {
	if i := r.Sys.Param(name); i >= 0 {
		return r.Sys.Params[i].Label[r.S.Lang]
	}
	if q := r.quantity(name); q != nil {
		return q.Label[r.S.Lang]
	}
	return ""
}

func (r *Run) quantity(name string) *data.Quantity {
	for i := range r.Sys.Quantities {
		if r.Sys.Quantities[i].ID == name {
			return &r.Sys.Quantities[i]
		}
	}
	return nil
}

// Unit returns what a number counts: 10^exp of unit.
func (r *Run) Unit(name string) (unit data.Unit, exp uint8) {
	if i := r.Sys.Param(name); i >= 0 {
		return r.Sys.Params[i].Unit, r.Sys.Params[i].Exp
	}
	if q := r.quantity(name); q != nil {
		return q.Unit, q.Exp
	}
	return data.Index, 0
}

// Assumed reports whether a number is an assumption of ours, or rests on one.
func (r *Run) Assumed(name string) bool {
	if i := r.Sys.Param(name); i >= 0 {
		return r.Sys.Params[i].Figure == "assumption" || r.Now[i] != r.First[i]
	}
	if q := r.quantity(name); q != nil && q.Role == data.Constant {
		return q.Figure == "assumption"
	}
	return true
}

// Card is what a press on a number opens: what stands behind it, and what it was worked out from.
func (r *Run) Card(name string) state.CardID {
	if i := r.Sys.Param(name); i >= 0 {
		return r.W.ParamCard(r.S, i)
	}
	if q := r.quantity(name); q != nil && q.Role == data.Constant {
		return r.W.RefCard(q.Figure)
	}
	if i := r.Result(name); i >= 0 && (!r.open || r.given(name)) {
		return state.ResultCard(r.S.System, i)
	}
	return 0
}

// AppendValue appends a value of a number with its unit in the language shown: 12 years, 7,5亿元, 139.8.
func (r *Run) AppendValue(dst []byte, name string, v float64) []byte {
	if r.open && !sim.Answered(v) {
		return append(dst, '?')
	}
	u, exp := r.Unit(name)
	return AppendMeasure(dst, r.W.Data, r.S.Lang, v, u, exp)
}

// Text is AppendValue of the value as it stands, or the words for no answer.
func (r *Run) Text(name string) string { return string(r.AppendValue(nil, name, r.Value(name))) }

// AppendMeasure appends a number that counts 10^exp of a unit, rounded for reading to three digits that say something.
func AppendMeasure(dst []byte, d *data.Set, l locale.Lang, v float64, u data.Unit, exp uint8) []byte {
	if !sim.Answered(v) {
		return append(dst, d.Word(l, "no-answer")...)
	}
	switch u {
	case data.Pct:
		return locale.AppendShare(dst, v, digits(v, 2))
	case data.CNY, data.USD:
		c := [...]locale.Currency{locale.CNY, locale.USD}[btoi(u == data.USD)]
		if m := v * math.Pow10(int(exp)) / 1e6; math.Abs(m) >= 0.01 || m == 0 {
			return locale.AppendMoney(dst, l, c, m)
		}
	}
	v *= math.Pow10(int(exp))
	var num [32]byte
	n := appendNumber(num[:0], l, v)
	return AppendPhrase(dst, d.Word(l, UnitWord(u)), n, string(n) == "1")
}

// appendNumber appends a plain number, from ten thousand on in the words of the language (万, million).
func appendNumber(dst []byte, l locale.Lang, v float64) []byte {
	if math.Abs(v) >= 1e4 && (l.Chinese() || math.Abs(v) >= 1e6) {
		return locale.AppendScaled(dst, l, v)
	}
	return locale.AppendNumber(dst, v, digits(v, 2))
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// digits is how many decimals leave v three digits that say something, at most the given ones, none that are nought.
func digits(v float64, most int) int {
	a := math.Abs(v)
	d := most
	switch {
	case a >= 100:
		d = 0
		if a < 1000 && most > 0 {
			d = 1
		}
	case a >= 10:
		d = 1
	case a > 0 && a < 0.1:
		d = most + 2
	}
	for r := math.Round(v * math.Pow10(d)); d > 0 && math.Mod(r, 10) == 0; d-- {
		r /= 10
	}
	return d
}

// unitWords are the ids of the phrases of units, made once.
var unitWords = func() (ids [data.Units]string) {
	for u := range ids {
		ids[u] = "unit." + data.Unit(u).String()
	}
	return ids
}()

// UnitWord is the id of the phrase that a number of some unit is written into.
func UnitWord(u data.Unit) string { return unitWords[min(u, data.Units-1)] }

// AppendPhrase appends a unit's phrase with the number in it; of [year|years] one of the two.
func AppendPhrase(dst []byte, unit string, num []byte, one bool) []byte {
	put := func(s string) {
		before, after, ok := strings.Cut(s, "{n}")
		dst = append(dst, before...)
		if ok {
			dst = append(append(dst, num...), after...)
		}
	}
	head, rest, ok := strings.Cut(unit, "[")
	put(head)
	if !ok {
		return dst
	}
	words, tail, _ := strings.Cut(rest, "]")
	first, then, _ := strings.Cut(words, "|")
	if !one {
		first = then
	}
	dst = append(dst, first...)
	put(tail)
	return dst
}
