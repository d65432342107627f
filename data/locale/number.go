package locale

import (
	"math"
	"strconv"
)

// Currency names the money of an amount.
type Currency uint8

// The currencies of the dataset.
const (
	CNY Currency = iota
	USD
	HKD
)

// AppendNumber appends v with d decimals, a true minus and groups of three: English from four whole digits on, Chinese
// from five (3800亿 is written without). Halves are rounded away from zero.
func AppendNumber(dst []byte, l Lang, v float64, d int) []byte {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return append(dst, "–"...)
	}
	p := math.Pow10(d)
	r := math.Round(math.Abs(v)*p+1e-9) / p
	if v < 0 && r != 0 {
		dst = append(dst, "−"...)
	}
	var buf [40]byte
	s := strconv.AppendFloat(buf[:0], r, 'f', d, 64)
	whole := len(s)
	if d > 0 {
		whole -= d + 1
	}
	for i, c := range s {
		if i < whole && grouped(l, whole, i) {
			dst = append(dst, ',')
		}
		dst = append(dst, c)
	}
	return dst
}

// AppendShare appends a percentage with d decimals: 26.7%.
func AppendShare(dst []byte, l Lang, v float64, d int) []byte {
	return append(AppendNumber(dst, l, v, d), '%')
}

// AppendMoney appends an amount given in millions, in the units that readers
// of the language think in:
//
//	zh-Hans  万 / 亿 / 万亿   3800亿元 · 123亿美元
//	zh-Hant  萬 / 億 / 兆     3800億元人民幣 · 123億美元
//	en       million / billion / trillion   Rmb380bn · $12.3bn
//
// Three significant digits are kept, four above a thousand.
func AppendMoney(dst []byte, l Lang, c Currency, millions float64) []byte {
	if l == En {
		if millions < 0 {
			dst = append(dst, "−"...)
			millions = -millions
		}
		dst = append(dst, [...]string{"Rmb", "$", "HK$"}[c]...)
		switch {
		case millions >= 999_500:
			return append(appendSig(dst, l, millions/1e6), "tn"...)
		case millions >= 999.5:
			return append(appendSig(dst, l, millions/1e3), "bn"...)
		case millions >= 0.9995:
			return append(appendSig(dst, l, millions), "m"...)
		}
		return appendSig(dst, l, millions*1e6)
	}
	dst = AppendScaled(dst, l, millions*1e6)
	if l == Hant {
		return append(dst, [...]string{"元人民幣", "美元", "港元"}[c]...)
	}
	return append(dst, [...]string{"元", "美元", "港元"}[c]...)
}

// AppendScaled appends a plain number with the language's large units:
// 3800亿, 3800億, 380bn; 2.1 兆 in zh-Hant where zh-Hans has 2.1 万亿.
func AppendScaled(dst []byte, l Lang, v float64) []byte {
	a := math.Abs(v)
	if l == En {
		switch {
		case a >= 999.5e9:
			return append(appendSig(dst, l, v/1e12), "tn"...)
		case a >= 999.5e6:
			return append(appendSig(dst, l, v/1e9), "bn"...)
		case a >= 999.5e3:
			return append(appendSig(dst, l, v/1e6), "m"...)
		}
		return appendSig(dst, l, v)
	}
	wan, yi, zhao := "万", "亿", "万亿"
	if l == Hant {
		wan, yi, zhao = "萬", "億", "兆"
	}
	switch {
	case a >= 9999.5e8:
		return append(appendSig(dst, l, v/1e12), zhao...)
	case a >= 9999.5e4:
		return append(appendSig(dst, l, v/1e8), yi...)
	case a >= 9999.5:
		return append(appendSig(dst, l, v/1e4), wan...)
	}
	return appendSig(dst, l, v)
}

// AppendExact appends mant × 10^exp with all its digits, in the largest unit that doesn't make it longer to read: 26000
// hundred million are 2.6万亿, 2.6兆 and 2.6tn, 12345.67 hundred million stay 12,345.67亿.
func AppendExact(dst []byte, l Lang, mant int64, exp int, money bool) []byte {
	if mant == 0 {
		return append(dst, '0')
	}
	if mant < 0 {
		dst = append(dst, "−"...)
		mant = -mant
	}
	for mant%10 == 0 {
		mant /= 10
		exp++
	}
	var buf [24]byte
	digits := strconv.AppendInt(buf[:0], mant, 10)
	units := [...]string{"万", "亿", "万亿"}
	each := 4
	switch {
	case l == Hant:
		units = [...]string{"萬", "億", "兆"}
	case l == En:
		units, each = [...]string{"m", "bn", "tn"}, 3
	}
	shift, unit := 0, ""
	for i, u := range units {
		s := each * (i + 1)
		if each == 3 {
			s += 3 // thousands have no unit
		}
		// A unit is worth it up to two decimals; smaller units of money than the largest always are.
		if len(digits)+exp > s && (s-exp <= 2 || money && i < 2) {
			shift, unit = s, u
		}
	}
	dst = appendDigits(dst, l, digits, exp-shift)
	return append(dst, unit...)
}

// grouped reports whether a comma stands before the ith of so many whole digits.
func grouped(l Lang, whole, i int) bool { return i > 0 && (whole-i)%3 == 0 && (whole > 4 || l == En) }

// appendDigits appends digits × 10^exp, in groups of three.
func appendDigits(dst []byte, l Lang, digits []byte, exp int) []byte {
	whole := len(digits) + exp // how many stand before the point
	if whole <= 0 {
		dst = append(dst, '0')
	}
	for i := range whole {
		if grouped(l, whole, i) {
			dst = append(dst, ',')
		}
		if i < len(digits) {
			dst = append(dst, digits[i])
		} else {
			dst = append(dst, '0')
		}
	}
	if exp < 0 {
		dst = append(dst, '.')
		for ; whole < 0; whole++ {
			dst = append(dst, '0')
		}
		dst = append(dst, digits[whole:]...)
	}
	return dst
}

// appendSig keeps three significant digits, whole numbers from a thousand up,
// and leaves out trailing zeros after the point.
func appendSig(dst []byte, l Lang, v float64) []byte {
	d := 0
	switch a := math.Abs(v); {
	case 1e-9 <= a && a < 0.0995: // what is not nought is not written as nought
		d = 3 + int(-math.Log10(a))
	case a < 9.995:
		d = 2
	case a < 99.95:
		d = 1
	}
	n := len(dst)
	dst = AppendNumber(dst, l, v, d)
	if d > 0 {
		for len(dst) > n && dst[len(dst)-1] == '0' {
			dst = dst[:len(dst)-1]
		}
		if len(dst) > n && dst[len(dst)-1] == '.' {
			dst = dst[:len(dst)-1]
		}
	}
	return dst
}

// CanvasRunes lists every rune that this package can put on the canvas, so
// that the packer bakes a glyph for each.
const CanvasRunes = " 0123456789.,%−–+$HKQRbtmnrilo万亿萬億兆元美港人民幣年第季度一二三四上下半"
