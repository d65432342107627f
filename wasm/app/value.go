package app

import (
	"math"

	"yuntu/data"
	"yuntu/wasm/locale"
)

// exact returns a figure with all the digits it has, in the reader's units:
// 126063 million yuan is 1,260.63 亿元 and Rmb126.063bn.
func (a *App) exact(v data.Value, u data.Unit) string {
	if !v.Ok {
		return a.word("value.none")
	}
	lang := a.s.Lang
	var shift int // powers of ten to move the point by
	switch u {
	case data.CNYm, data.USDm, data.HKDm:
		abs := math.Abs(v.Float())
		if lang == locale.En {
			if abs >= 1000 {
				shift = 3
			}
		} else if abs >= 100 {
			shift = 2
		}
		return a.money(v, u, shift)
	}
	num := digits(v, 0)
	return a.withUnit(num, u, v.Float())
}

// digits writes v / 10^shift without rounding, grouped by threes.
func digits(v data.Value, shift int) string {
	f := v.Float()
	dec := int(v.Dec) + shift
	// Trailing zeros that only the shift brought in go.
	m := v.Mant
	for i := 0; i < shift && dec > 0 && m != 0 && m%10 == 0; i++ {
		m /= 10
		dec--
	}
	for range shift {
		f /= 10
	}
	if m == 0 {
		dec = int(v.Dec)
	}
	return string(locale.AppendNumber(nil, f, dec))
}

func (a *App) money(v data.Value, u data.Unit, shift int) string {
	num := digits(v, shift)
	cur := [...]string{data.CNYm: "cny", data.USDm: "usd", data.HKDm: "hkd"}[u]
	size := ".small" // millions
	if shift > 0 {
		size = ".large" // 亿, 億 or billions
	}
	return fill(a.word("money."+cur+size), "n", num)
}

// amount returns a number of the program's own (a slider, a difference),
// rounded for reading.
func (a *App) amount(v float64, u data.Unit) string {
	switch u {
	case data.CNYm:
		return string(locale.AppendMoney(nil, a.s.Lang, locale.CNY, v))
	case data.USDm:
		return string(locale.AppendMoney(nil, a.s.Lang, locale.USD, v))
	case data.HKDm:
		return string(locale.AppendMoney(nil, a.s.Lang, locale.HKD, v))
	}
	d := 1
	if v == math.Trunc(v) {
		d = 0
	}
	return a.withUnit(string(locale.AppendNumber(nil, v, d)), u, v)
}

var unitWords = [...]string{data.Pct: "pct", data.PP: "pp", data.Number: "count", data.People: "people", data.Times: "x",
	data.Rank: "rank", data.CNY: "cny", data.USD: "usd", data.Days: "days", data.Weeks: "weeks", data.Months: "months",
	data.Quarters: "quarters", data.Years: "years", data.Date: "date", data.Tokens: "tokens", data.GW: "gw", data.Km: "km",
	data.USDPerHour: "usd-per-hour", data.CNYPerHour: "cny-per-hour", data.USDPerUserMonth: "usd-per-user-month", data.Other: "other"}

// withUnit puts a written number into its unit's phrase.
func (a *App) withUnit(num string, u data.Unit, v float64) string {
	switch u {
	case data.Number, data.People, data.Tokens, data.CNY, data.USD:
		if math.Abs(v) >= 1e5 {
			num = string(locale.AppendScaled(nil, a.s.Lang, v))
		}
	}
	id := "unit." + unitWords[u]
	if u == data.PP && num == "1" { // the one unit that a difference of exactly one is said in
		id += ".one"
	}
	return fill(a.word(id), "n", num)
}
