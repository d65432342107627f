package tables

import (
	"regexp"

	"yuntu/data"
)

// below is how a page says that the figure is a little less than the number it prints.
var below = regexp.MustCompile(`(?i)\b(nearly|almost|close to|just under)\b|\bnear-|接近`)

// nearly reports rows that call about what their page calls nearly.
func (p *Reading) nearly() {
	check := func(at place, bound data.Bound, token string) {
		if word := below.FindString(token); bound == data.About && word != "" {
			p.say(at, "the page says %q: want the bound ~<", word)
		}
	}
	for i, o := range p.Tables.Obs {
		check(p.at[data.ObsTable][i], o.Bound, o.Token)
	}
	for i, d := range p.Tables.Deals {
		check(p.at[data.DealTable][i], d.Bound, d.Token)
	}
	for i, x := range p.Tables.Plans {
		check(p.at[data.PlanTable][i], x.Bound, x.Token)
	}
	for i, s := range p.Tables.Supply {
		check(p.at[data.SupplyTable][i], s.Bound, s.Token)
	}
}
