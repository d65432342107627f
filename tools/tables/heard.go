package tables

import (
	"regexp"
	"strings"

	"yuntu/data"
)

// hedges are the words right before a number that say how exact it is, and
// the bound that keeps what they say.
var hedges = []struct {
	words *regexp.Regexp
	bound data.Bound
}{
	{hedge(`nearly|almost|close to|just under|near`, `接近|将近|將近`), data.Nearly},
	{hedge(`more than|over|above|exceed|exceeds|exceeded|exceeding|surpassed|north of`, `超过|超過|突破`), data.AtLeast},
	{hedge(`at least`, `至少`), data.NoLess},
	{hedge(`up to|at most|no more than`, `最多|至多`), data.UpTo},
	{hedge(`about|around|approximately|roughly`, `约|約|大约|大約`), data.About},
}

func hedge(latin, han string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:(?:^|[^\pL])(?:` + latin + `)[\s-]+|(?:` + han + `)\s*)(?:US|HK|RMB|USD|CNY)?\s*([$¥]?)\s*(\d[\d,.]*)`)
}

// heard reports rows whose page hedges the very figure in words that the row's
// bound does not keep.
func (p *Reading) heard() {
	check := func(at place, token string, v data.Value, u data.Unit, b data.Bound, k data.Kind) {
		if !v.Ok || k == data.Derived {
			return
		}
		for _, h := range hedges {
			for _, m := range h.words.FindAllStringSubmatch(token, -1) {
				if sign := m[1] != ""; sign != money(u) && (sign || strings.Contains(token, "$")) {
					continue // another figure with the same digits
				}
				if negated := h.bound == data.AtLeast && b == data.UpTo; figures(m[2]) == figures(v.String()) && b != h.bound && !negated {
					p.say(at, "the page says %q, and the bound is %q: want %q", strings.TrimLeft(m[0], " |(,"), b, h.bound)
				}
			}
		}
	}
	for i, o := range p.Tables.Obs {
		check(p.at[data.ObsTable][i], o.Token, o.Value, o.Unit, o.Bound, o.Kind)
	}
	for i, x := range p.Tables.Plans {
		check(p.at[data.PlanTable][i], x.Token, x.Low, x.Unit, x.Bound, x.Kind)
	}
	for i, x := range p.Tables.Deals {
		check(p.at[data.DealTable][i], x.Token, x.Value, x.Unit, x.Bound, x.Kind)
	}
	for i, x := range p.Tables.Supply {
		check(p.at[data.SupplyTable][i], x.Token, x.Value, x.Unit, x.Bound, x.Kind)
	}
	for i, x := range p.Tables.Figures {
		check(p.at[data.FigureTable][i], x.Token, x.Value, x.Unit, x.Bound, x.Kind)
	}
}

// figures are the digits of a number that say something, whatever its unit:
// "11" of both 11,000 and 11.0.
func figures(s string) string {
	return strings.Trim(strings.NewReplacer(",", "", ".", "", "-", "").Replace(s), "0")
}

func money(u data.Unit) bool {
	return u >= data.CNYm && u <= data.HKDm || u == data.CNY || u == data.USD || u.Rate()
}
