package app

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/system"
)

// figure is what a row of a table says a thing amounts to: a value, or a range where it has an upper end, and how near
// it comes to the truth.
type figure struct {
	low, high data.Value
	unit      data.Unit
	bound     data.Bound
}

// exact returns a value with all the digits it has, in the reader's units: 126063 million yuan is 1260.63亿元 and
// Rmb126.063bn.
func (a *App) exact(v data.Value, u data.Unit) string { return a.write(figure{low: v, unit: u}) }

// write returns a figure in words, "" where there is none.
func (a *App) write(f figure) string {
	low, high, u := f.low, f.high, f.unit
	if !low.Ok {
		return ""
	}
	if f.bound == data.Digits {
		if !high.Ok {
			high = low
		}
		return a.word("digits." + itoa(len(itoa(int(high.Float())))))
	}
	if u == data.Direction {
		if low.Mant < 0 {
			return a.word("sign.down")
		}
		return a.word("sign.up")
	}
	lang, ranged, bound := a.s.Lang, high.Ok && high != low, f.bound
	span := "value.range"
	if ranged && bound == data.AtLeast { // 200亿至超过1000亿元: only the upper end is open
		span, bound = "value.open", data.Exact
	}
	num := a.digits(low, u)
	one := num == "1" && !ranged
	unit := a.unit(u)
	if ranged {
		end := a.digits(high, u)
		switch {
		case lang != locale.En && u == data.Pct: // 15%至50%
			num += "%"
		case lang == locale.En && !strings.HasPrefix(unit, "{n}"): // $91bn–$93bn
			return a.bounded(a.span(span, phrase(unit, num, false), phrase(unit, end, false)), bound)
		}
		num = a.span(span, num, end)
	}
	// In Chinese the bound stands before the number (每人每月超过20美元), in English before all (over $20 a month).
	if lang != locale.En {
		return phrase(unit, a.bounded(num, bound), one)
	}
	if rest, ok := strings.CutPrefix(num, "−"); ok && !strings.HasPrefix(unit, "{n}") {
		return a.bounded("−"+phrase(unit, rest, one), bound)
	}
	return a.bounded(phrase(unit, num, one), bound)
}

// span joins two ends with the words called id.
func (a *App) span(id, low, high string) string {
	return fill(a.word(id), "low", low, "high", high)
}

// bounded adds "about", "over", "at least".
func (a *App) bounded(text string, b data.Bound) string {
	if b == data.Exact || b == data.Digits {
		return text
	}
	return fill(a.word([...]string{data.About: "bound.about", data.AtMost: "bound.atmost", data.AtLeast: "bound.atleast",
		data.Nearly: "bound.nearly", data.UpTo: "bound.upto", data.NoLess: "bound.noless"}[b]), "n", text)
}

// digits writes the number of a value, without its unit's word.
func (a *App) digits(v data.Value, u data.Unit) string {
	exp, money := -int(v.Dec), false
	switch u {
	case data.CNYm, data.USDm, data.HKDm:
		exp, money = exp+6, true
	case data.CNY, data.USD:
		money = true
	default:
		if !u.Counts() {
			return a.plain(v)
		}
	}
	return string(locale.AppendExact(nil, a.s.Lang, v.Mant, exp, money))
}

// plain writes a value as its source does, 26.70 with the last digit.
func (a *App) plain(v data.Value) string {
	return string(locale.AppendNumber(nil, a.s.Lang, v.Float(), int(v.Dec)))
}

// unit returns the phrase that a number of some unit is written into.
func (a *App) unit(u data.Unit) string {
	switch u {
	case data.CNYm:
		u = data.CNY
	case data.USDm:
		u = data.USD
	case data.HKDm:
		return a.word("unit.hkd")
	}
	return a.word(system.UnitWord(u))
}

// phrase puts a written number into its unit's phrase; of [week|weeks] one of the two is taken.
func phrase(unit, num string, one bool) string {
	return string(system.AppendPhrase(nil, unit, []byte(num), one))
}

// amount returns a number of the program's own (a sum, a difference), rounded for reading as numbers of systems are.
func (a *App) amount(v float64, u data.Unit) string { return string(a.appendAmount(nil, v, u)) }

func (a *App) appendAmount(dst []byte, v float64, u data.Unit) []byte {
	exp := uint8(0)
	switch u {
	case data.CNYm:
		u, exp = data.CNY, 6
	case data.USDm:
		u, exp = data.USD, 6
	case data.HKDm:
		return locale.AppendMoney(dst, a.s.Lang, locale.HKD, v)
	}
	return system.AppendMeasure(dst, a.w.Data, a.s.Lang, v, u, exp)
}
