package claims

import (
	"math"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// Amount is what a reference is worth. Money is in millions.
type Amount struct {
	Value float64
	High  float64 // the upper end of a range; equal to Value where there is none
	Unit  data.Unit
	Bound data.Bound
	Dec   int // decimals of the table; exact only for rows, 9 for what was worked out
}

// Worth is all that a reference can stand for in a sentence: a price change has a mean and a greatest cut, a deal a sum
// and a stake. Periods are those the row is about; none where it is about no time.
type Worth struct {
	Amounts []Amount
	Periods []Span
	// Stem is series/entity/metric of an observation, "" for all else.
	Stem string
}

// Span is a stretch of quarters, both ends included.
type Span struct{ From, To locale.Quarter }

// money reports whether a unit is an amount of money, and of which.
func money(u data.Unit) (c locale.Currency, ok bool) {
	switch u {
	case data.CNYm, data.CNY:
		return locale.CNY, true
	case data.USDm, data.USD:
		return locale.USD, true
	case data.HKDm:
		return locale.HKD, true
	}
	return 0, false
}

var durations = []data.Unit{data.Days, data.Weeks, data.Months, data.Quarters, data.Years}

// plain returns the amount's value and upper end in the unit's own size: money in single units of it.
func (a Amount) plain() (low, high float64) {
	switch a.Unit {
	case data.CNYm, data.USDm, data.HKDm:
		return a.Value * 1e6, a.High * 1e6
	}
	return a.Value, a.High
}

func (a Amount) ranged() bool { return a.High > a.Value }

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-9*max(1, math.Abs(a), math.Abs(b)) }

func isDuration(u data.Unit) bool { return slices.Contains(durations, u) }

// Alone reads a text that is one amount of money and nothing else ("$4.65 billion", 119.3亿美元): its value in single units of the
// currency, what its last digit counts, and whether u counts that currency.
func Alone(text string, u data.Unit) (v, unit float64, same, ok bool) {
	found := numbers(text)
	if len(found) != 1 || found[0].class != cash {
		return 0, 0, false, false
	}
	n := found[0]
	before, after := strings.TrimSpace(moneyHead.ReplaceAllString(text[:n.at], "")), strings.TrimSpace(moneyAfter.ReplaceAllString(text[n.end:], ""))
	if before+after != "" {
		return 0, 0, false, false
	}
	c, is := money(u)
	return n.v, n.unit, is && c == n.cur, true
}
