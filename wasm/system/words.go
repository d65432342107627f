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

// AppendValue appends a value of a number with its unit in the language shown: 12 years, 7,5亿元, 139.8. What was set, a parameter or a
// constant, has all the digits that it was set with; what comes out is rounded for reading, see [AppendMeasure].
func (r *Run) AppendValue(dst []byte, name string, v float64) []byte {
	if r.open && !sim.Answered(v) {
		return append(dst, '?')
	}
	d, l := r.W.Data, r.S.Lang
	if i := r.Sys.Param(name); i >= 0 {
		return AppendParam(dst, d, l, &r.Sys.Params[i], v)
	}
	q := r.quantity(name)
	switch {
	case q == nil:
		return AppendMeasure(dst, d, l, v, 0, 0)
	case q.Role == data.Constant:
		return appendSet(dst, d, l, v, q.Unit, q.Exp, int(q.Value.Dec))
	case !q.Unit.Counts() || q.Unit == data.Tokens || q.Exp > 0:
	case !listed(r.Sys.Told("average"), name):
		return appendWhole(dst, d, l, v, q.Unit)
	case math.Abs(v) >= 0.05: // of a mean a tenth of a thing is enough
		v = math.Round(v*10) / 10
	}
	return AppendMeasure(dst, d, l, v, q.Unit, q.Exp)
}

// Text is AppendValue of the value as it stands, or the words for no answer.
func (r *Run) Text(name string) string { return string(r.AppendValue(nil, name, r.Value(name))) }

// listed reports whether a list a|b|c has a name.
func listed(list, name string) bool {
	for list != "" {
		var one string
		if one, list, _ = strings.Cut(list, "|"); one == name {
			return true
		}
	}
	return false
}

// AppendParam appends a value of a parameter, to the last digit of its step or of where it begins.
func AppendParam(dst []byte, d *data.Set, l locale.Lang, p *data.Param, v float64) []byte {
	return appendSet(dst, d, l, v, p.Unit, p.Exp, int(max(p.Step.Dec, p.Default.Dec)))
}

// appendSet is AppendMeasure of a number that has dec decimals, all of which are written. One that has more was converted, and is rounded.
func appendSet(dst []byte, d *data.Set, l locale.Lang, v float64, u data.Unit, exp uint8, dec int) []byte {
	m := v * math.Pow10(dec)
	mant := math.Round(m)
	if !sim.Answered(v) || math.Abs(m-mant) > 1e-6 || math.Abs(mant) > 1e15 {
		return AppendMeasure(dst, d, l, v, u, exp)
	}
	for ; mant != 0 && math.Mod(mant, 10) == 0; dec-- {
		mant /= 10
	}
	if mant == 0 {
		dec = 0
	}
	need := max(0, dec-int(exp)) // decimals of the unit itself
	if u == data.Pct {
		return locale.AppendShare(dst, l, v, max(0, dec))
	}
	a := math.Abs(v) * math.Pow10(int(exp))
	var num [40]byte
	n := num[:0]
	switch money := u == data.CNY || u == data.USD; {
	case math.Abs(mant) < 1000 && (money && a >= 1e4 || scaled(l, a)):
		return AppendMeasure(dst, d, l, v, u, exp) // which writes three digits
	case money && a >= 1e4 || scaled(l, a):
		n = locale.AppendExact(n, l, int64(math.Abs(mant)), int(exp)-dec, money)
	default:
		n = locale.AppendNumber(n, l, a, need)
	}
	return appendSigned(dst, d, l, u, n, v < 0 && mant != 0)
}

// appendWhole is AppendMeasure of things that cannot be split: where the model has a part of one, about so many. Less than
// half of one stays what it is; among thousands the part says nothing anyway.
func appendWhole(dst []byte, d *data.Set, l locale.Lang, v float64, u data.Unit) []byte {
	whole, a := math.Round(v), math.Abs(v)
	if !sim.Answered(v) || whole == 0 || a >= 1000 || math.Abs(v-whole) < 1e-9*a {
		return AppendMeasure(dst, d, l, v, u, 0)
	}
	var num, about [40]byte
	n := locale.AppendNumber(num[:0], l, whole, 0)
	return AppendPhrase(dst, d.Word(l, UnitWord(u)), AppendPhrase(about[:0], d.Word(l, "bound.about"), n, false), whole == 1)
}

// AppendMeasure appends a number that counts 10^exp of a unit, rounded for reading to three digits that say something. What
// is not nought is never written as nought.
func AppendMeasure(dst []byte, d *data.Set, l locale.Lang, v float64, u data.Unit, exp uint8) []byte {
	if !sim.Answered(v) {
		return append(dst, d.Word(l, "no-answer")...)
	}
	switch u {
	case data.Pct:
		return locale.AppendShare(dst, l, v, digits(v, 2))
	case data.CNY, data.USD:
		c := [...]locale.Currency{locale.CNY, locale.USD}[btoi(u == data.USD)]
		if m := v * math.Pow10(int(exp)) / 1e6; math.Abs(m) >= 0.01 || m == 0 {
			return locale.AppendMoney(dst, l, c, m)
		}
	}
	v *= math.Pow10(int(exp))
	var num [40]byte
	return appendSigned(dst, d, l, u, appendNumber(num[:0], l, math.Abs(v)), v < 0)
}

// appendSigned appends a written number in the phrase of its unit, with a minus where it is less than nought: before all in
// English, where money has its sign before the number.
func appendSigned(dst []byte, d *data.Set, l locale.Lang, u data.Unit, num []byte, minus bool) []byte {
	unit := d.Word(l, UnitWord(u))
	if string(num) == "0" {
		minus = false
	}
	if minus && l == locale.En && !strings.HasPrefix(unit, "{n}") {
		return AppendPhrase(append(dst, "−"...), unit, num, false)
	}
	if minus {
		var signed [44]byte
		num = append(append(signed[:0], "−"...), num...)
	}
	return AppendPhrase(dst, unit, num, string(num) == "1")
}

// scaled reports whether a number that is not negative is written in the large units of the language (万, million).
func scaled(l locale.Lang, a float64) bool { return a >= 1e4 && (l.Chinese() || a >= 1e6) }

// appendNumber appends a plain number, from ten thousand on in the words of the language (万, million).
func appendNumber(dst []byte, l locale.Lang, a float64) []byte {
	if scaled(l, a) {
		return locale.AppendScaled(dst, l, a)
	}
	return locale.AppendNumber(dst, l, a, digits(a, 2))
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// digits is how many decimals leave v three digits that say something, at least the given ones where it is small, none that
// are nought. What arithmetic leaves of nought, less than a billionth, is nought.
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
	case a >= 1e-9 && a < 0.1:
		d = most + 1 + int(-math.Log10(a))
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
