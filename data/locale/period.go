package locale

import "strconv"

// Quarter counts calendar quarters: year*4 + (0…3). 2023Q3 is 2023*4+2.
// As a float64 the same count is the program's time axis; a year's figure
// stands at its fourth quarter's end, drawn at year*4+3.
type Quarter int32

// Q returns the quarter q (1…4) of a year.
func Q(year, q int) Quarter { return Quarter(year*4 + q - 1) }

// Year returns the calendar year.
func (q Quarter) Year() int { return int(q) / 4 }

// Of returns 1…4.
func (q Quarter) Of() int { return int(q)%4 + 1 }

// Frequency says how often a series is observed.
type Frequency uint8

// The frequencies.
const (
	Quarterly Frequency = iota
	HalfYearly
	Yearly
)

// Step returns the quarters from one observation to the next.
func (f Frequency) Step() int {
	switch f {
	case HalfYearly:
		return 2
	case Yearly:
		return 4
	}
	return 1
}

// ParsePeriod reads "2023Q3", "2023H1" or "2023"; the quarter returned is the
// one in which the period ends.
func ParsePeriod(s string) (q Quarter, f Frequency, ok bool) {
	if len(s) != 4 && len(s) != 6 {
		return 0, 0, false
	}
	year, err := strconv.Atoi(s[:4])
	if err != nil || year < 1900 || year > 2199 || s[0] == '+' || s[0] == '-' {
		return 0, 0, false
	}
	if len(s) == 4 {
		return Q(year, 4), Yearly, true
	}
	n := int(s[5] - '0')
	switch {
	case s[4] == 'Q' && 1 <= n && n <= 4:
		return Q(year, n), Quarterly, true
	case s[4] == 'H' && 1 <= n && n <= 2:
		return Q(year, 2*n), HalfYearly, true
	}
	return 0, 0, false
}

// AppendKey appends the period as tables and links write it.
func AppendKey(dst []byte, q Quarter, f Frequency) []byte {
	dst = strconv.AppendInt(dst, int64(q.Year()), 10)
	switch f {
	case Quarterly:
		dst = append(dst, 'Q', byte('0'+q.Of()))
	case HalfYearly:
		dst = append(dst, 'H', byte('0'+(q.Of()+1)/2))
	}
	return dst
}

// AppendPeriod appends the period as people write it: 2023年第三季度,
// 2023年第三季, Q3 2023; the first half of a year 2023年上半年, H1 2023.
// Between Han and figures stands no space (the font sets the distance).
func AppendPeriod(dst []byte, l Lang, q Quarter, f Frequency) []byte {
	if l == En {
		switch f {
		case Quarterly:
			dst = append(dst, 'Q', byte('0'+q.Of()), ' ')
		case HalfYearly:
			dst = append(dst, 'H', byte('0'+(q.Of()+1)/2), ' ')
		}
		return strconv.AppendInt(dst, int64(q.Year()), 10)
	}
	dst = strconv.AppendInt(dst, int64(q.Year()), 10)
	dst = append(dst, "年"...)
	switch f {
	case Quarterly:
		dst = append(dst, "第"...)
		dst = append(dst, [4]string{"一", "二", "三", "四"}[q.Of()-1]...)
		dst = append(dst, "季"...)
		if l == Hans {
			dst = append(dst, "度"...)
		}
	case HalfYearly:
		if q.Of() <= 2 {
			dst = append(dst, "上半年"...)
		} else {
			dst = append(dst, "下半年"...)
		}
	}
	return dst
}

// ClockRunes lists every rune that a period is written with, in any language,
// so that the glyph baker has each in the clock's face.
func ClockRunes() string {
	b := []byte("0123456789")
	for l := Hans; l < Count; l++ {
		for n := 1; n <= 4; n++ {
			for f := Quarterly; f <= Yearly; f++ {
				b = AppendPeriod(b, l, Q(2000, n), f)
			}
		}
	}
	return string(b)
}

// Period is AppendPeriod as a string.
func Period(l Lang, q Quarter, f Frequency) string {
	return string(AppendPeriod(nil, l, q, f))
}

// QuarterOf reads the quarter of a date written 2025-02-24, 2025-02 or 2025; 0 for other texts.
func QuarterOf(date string) Quarter {
	if len(date) < 4 {
		return 0
	}
	y, err := strconv.Atoi(date[:4])
	if err != nil {
		return 0
	}
	mo := 1
	if len(date) >= 7 {
		if n, err := strconv.Atoi(date[5:7]); err == nil {
			mo = n
		}
	}
	return Quarter(y*4 + (mo-1)/3)
}
