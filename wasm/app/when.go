package app

import (
	"strconv"
	"strings"

	"yuntu/data/locale"
)

// when writes a date of the tables as people do: 2023-05-18 is 2023年5月18日 and 18 May 2023. What it can't read stays.
func (a *App) when(period string) string {
	from, to, span := strings.Cut(period, "/")
	switch {
	case !span || to == from:
		return a.moment(from)
	case to == "..":
		return fill(a.word("when.open"), "from", a.moment(from))
	}
	return a.until(a.moment(from), a.moment(to))
}

func (a *App) until(from, to string) string {
	return fill(a.word("when.range"), "from", from, "to", to)
}

// quarters writes a span from one quarter to another: whole years and halves by their own names.
func (a *App) quarters(from, to locale.Quarter) string {
	f := locale.Quarterly
	switch {
	case from.Of() == 1 && to.Of() == 4:
		f = locale.Yearly
	case from.Of()%2 == 1 && to == from+1:
		f = locale.HalfYearly
	}
	first, last := locale.Period(a.s.Lang, from, f), locale.Period(a.s.Lang, to, f)
	if first == last {
		return last
	}
	return a.until(first, last)
}

func (a *App) moment(s string) string {
	lang := a.s.Lang
	if q, f, ok := locale.ParsePeriod(s); ok {
		return locale.Period(lang, q, f)
	}
	if year, ok := strings.CutPrefix(s, "FY"); ok {
		return fill(a.word("when.fiscal"), "year", year)
	}
	y, m, d := calendar(s)
	switch {
	case m == 0:
		return s
	case lang == locale.En && d == 0:
		return months[m-1] + " " + y
	case lang == locale.En:
		return itoa(d) + " " + months[m-1] + " " + y
	case d == 0:
		return y + "年" + itoa(m) + "月"
	}
	return y + "年" + itoa(m) + "月" + itoa(d) + "日"
}

var months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
	"November", "December"}

// calendar takes 2023-05 and 2023-05-18 apart; month is 0 for anything else, day where there is none.
func calendar(s string) (year string, month, day int) {
	if len(s) != 7 && len(s) != 10 || s[4] != '-' {
		return "", 0, 0
	}
	if _, err := strconv.ParseUint(s[:4], 10, 16); err != nil {
		return "", 0, 0
	}
	m, err := strconv.ParseUint(s[5:7], 10, 8)
	if err != nil || m < 1 || m > 12 {
		return "", 0, 0
	}
	if len(s) == 7 {
		return s[:4], int(m), 0
	}
	d, err := strconv.ParseUint(s[8:], 10, 8)
	if err != nil || s[7] != '-' || d < 1 || d > 31 {
		return "", 0, 0
	}
	return s[:4], int(m), int(d)
}

// quarterOf returns the quarter of a date, month, quarter, half, year or of the start of a span.
func quarterOf(period string) (locale.Quarter, bool) {
	period, _, _ = strings.Cut(period, "/")
	period = strings.TrimPrefix(period, "FY")
	if q, _, ok := locale.ParsePeriod(period); ok {
		return q, true
	}
	year, month, _ := calendar(period)
	if month == 0 {
		return 0, false
	}
	y, _ := strconv.Atoi(year)
	return locale.Q(y, (month+2)/3), true
}
