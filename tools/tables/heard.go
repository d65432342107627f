package tables

import (
	"regexp"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
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

// loose matches any number that is hedged.
var loose = hedge(`nearly|almost|close to|just under|near|more than|over|above|exceeding|exceeded|surpassed|at least|up to|at most|about|around|approximately|roughly`,
	`接近|将近|將近|超过|超過|突破|至少|最多|至多|约|約|大约|大約`)

func hedge(latin, han string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:(?:^|[^\pL])(?:` + latin + `)[\s-]+|(?:` + han + `)\s*)(?:US|HK|RMB|USD|CNY)?\s*([$¥]?)\s*(\d[\d,.]*)`)
}

// heard reports rows whose page hedges the very figure in words that the row's
// bound does not keep.
func (p *Reading) heard() {
	check := func(at place, token string, v data.Value, u data.Unit, b data.Bound, k data.Kind) {
		if !v.Ok {
			return
		}
		if k == data.Derived {
			if m := loose.FindString(token); m != "" && b == data.Exact {
				p.say(at, "worked out from what the page hedges (%q), and the bound is exact: want ~, or the side on which it lies", strings.TrimLeft(m, " |(,"))
			}
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
		p.inherited(i)
	}
}

// operand matches a number of a formula: one with an operator beside it.
var operand = regexp.MustCompile(`(?:[÷×+−(]\s*(\d[\d,.]*)|(\d[\d,.]*)(?:亿|億|万|萬|bn|m|k|%)?\s*[÷×+−])`)

// inherited reports a figure worked out from another of the same article that
// is only about so, and that is itself told as exact. What it is worked out from
// stands as a formula in its note; a number of two digits or more is looked up
// among the figures of the article, and taken for hedged if all that have those
// digits are.
func (p *Reading) inherited(i int) {
	x := p.Tables.Figures[i]
	if x.Kind != data.Derived || x.Bound != data.Exact {
		return
	}
	for _, m := range operand.FindAllStringSubmatch(x.Note[locale.Hans], -1) {
		digits := figures(m[1] + m[2])
		if len(digits) < 2 {
			continue
		}
		found, hedged := "", true
		for _, y := range p.Tables.Figures {
			if y.Source != x.Source || y.Kind == data.Derived || !y.Value.Ok || figures(y.Value.String()) != digits {
				continue
			}
			found, hedged = y.ID, hedged && (y.Bound == data.About || y.Bound == data.Nearly)
		}
		if found != "" && hedged {
			p.say(p.at[data.FigureTable][i], "worked out from %q, which is about so, and the bound is exact: want ~", found)
		}
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
