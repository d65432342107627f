package pen

import (
	"math"
	"strconv"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// Star follows a number that was worked out from figures.
const Star = "∗"

// AppendBound appends the sign of a value that is not exact: ~ < > ≤ ≥.
func AppendBound(dst []byte, b data.Bound) []byte {
	return append(dst, [data.Bounds]string{data.About: "~", data.Nearly: "~", data.AtMost: "<", data.UpTo: "≤", data.AtLeast: ">", data.NoLess: "≥"}[b]...)
}

// AppendStar appends the Star where the kind asks for it.
func AppendStar(dst []byte, k data.Kind) []byte {
	if k == data.Derived {
		dst = append(dst, Star...)
	}
	return dst
}

// AppendPlain appends a value with as many digits as it has, without groups.
func AppendPlain(dst []byte, v float64) []byte { return strconv.AppendFloat(dst, v, 'f', -1, 64) }

// Plain writes a value for a CSV file; what was converted is cut to two decimals.
func Plain(v float64) string { return string(AppendPlain(nil, math.Round(v*100)/100)) }

// Significant writes a number of a model for a CSV file, with six digits that count.
func Significant(v float64) string {
	v, _ = strconv.ParseFloat(strconv.FormatFloat(v, 'g', 6, 64), 64)
	return string(AppendPlain(nil, v))
}

// AppendGrowth appends a change in per cent with its sign: +12.3%.
func AppendGrowth(dst []byte, l locale.Lang, v data.Value) []byte {
	if v.Float() > 0 {
		dst = append(dst, '+')
	}
	return locale.AppendShare(dst, l, v.Float(), int(min(v.Dec, 1)))
}

// AppendShort appends a period for tight places: Q3 2023, as everywhere in English; 2023 Q3, 2023 H1, 2023 in Chinese.
func AppendShort(dst []byte, l locale.Lang, q locale.Quarter, f locale.Frequency) []byte {
	if l == locale.En {
		return locale.AppendPeriod(dst, l, q, f)
	}
	n := len(dst)
	dst = locale.AppendKey(dst, q, f)
	if len(dst)-n > 4 {
		dst = append(dst, 0)
		copy(dst[n+5:], dst[n+4:])
		dst[n+4] = ' '
	}
	return dst
}

// KindWord returns the id of the words for a figure that was not observed; "" for the others.
func KindWord(k data.Kind) string {
	return [data.Kinds]string{data.Derived: "kind.derived", data.Estimate: "kind.estimate", data.Claim: "kind.claim",
		data.Target: "kind.target", data.Assumption: "kind.assumption"}[min(k, data.Kinds-1)]
}

// MoneyUnit returns the unit of a column of millions in a currency, in the words of docs/dataset.md.
func MoneyUnit(c locale.Currency) string {
	return [...]string{"cny-m", "usd-m", "hkd-m"}[c]
}

// CardOf is the card of a number: how it was worked out, else its row; 0 for neither.
func CardOf(o data.ObsID, worked state.CardID) state.CardID {
	if worked != 0 || o == 0 {
		return worked
	}
	return state.MakeCard(state.CardObs, uint32(o))
}
