package tables

import (
	"slices"
	"strings"

	"yuntu/data"
)

var (
	parts = []data.Unit{data.Pct}
	sums  = []data.Unit{data.CNYm, data.USDm, data.HKDm}
)

// unitsOf are what a metric of observations can be counted in.
func unitsOf(m data.Metric) []data.Unit {
	switch m {
	case data.Size:
		return append(slices.Clone(sums), data.Tokens)
	case data.Capex, data.Revenue, data.Profit:
		return sums
	}
	return parts
}

// units refuses values that are counted in what nothing of their kind is counted in: pictures and sums take the unit for
// granted.
func (p *Reading) units() {
	fits := func(at place, column, what string, u data.Unit, want []data.Unit) bool {
		if p.unread[cell{at, column}] || slices.Contains(want, u) {
			return true
		}
		p.say(at, "%s in %s: want %s", what, u, listed(want))
		return false
	}
	slipped := map[data.SeriesID]bool{}
	for i, s := range p.Tables.Series {
		at := p.at[data.SeriesTable][i]
		if !p.unread[cell{at, "metric"}] && !fits(at, "unit", s.Metric.String(), s.Unit, unitsOf(s.Metric)) || p.unread[cell{at, "unit"}] {
			slipped[data.SeriesID(i+1)] = true
		}
	}
	for i, o := range p.Tables.Obs {
		at := p.at[data.ObsTable][i]
		if p.unread[cell{at, "metric"}] || !fits(at, "unit", o.Metric.String(), o.Unit, unitsOf(o.Metric)) || p.unread[cell{at, "unit"}] || o.Series == 0 {
			continue
		}
		if s := p.Tables.Series[o.Series-1]; o.Metric == s.Metric && o.Unit != s.Unit && !slipped[o.Series] {
			p.say(at, "%s in %s, and the series %q counts %s", o.Metric, o.Unit, s.ID, s.Unit)
		}
	}
	p.currencies()
	for i, x := range p.Tables.Plans {
		fits(p.at[data.PlanTable][i], "unit", "a plan", x.Unit, append(slices.Clone(sums), data.Pct))
	}
	for i, x := range p.Tables.Deals {
		want := sums
		switch x.Metric {
		case "stake":
			want = parts
		case "investment", "credits", "valuation":
		default:
			continue
		}
		if x.Value.Ok {
			fits(p.at[data.DealTable][i], "unit", x.Metric, x.Unit, want)
		}
	}
	for i, x := range p.Tables.Prices {
		if at := p.at[data.PriceTable][i]; x.Before+x.After != "" && !money(x.Unit) && !p.unread[cell{at, "unit"}] {
			p.say(at, "a price in %s: want money", x.Unit)
		}
	}
}

// currencies refuses sizes that the picture of a market would leave out without a word: it counts in one currency, that of the first.
// Where a publisher has changed to another one, the rows from then on say so in a note.
func (p *Reading) currencies() {
	type market struct {
		rows  []int // in Tables.Obs
		first int   // the earliest
		count map[data.Unit]int
	}
	all := map[data.SeriesID]*market{}
	for i, o := range p.Tables.Obs {
		if o.Series == 0 || o.Metric != data.Size || o.Preferred != data.Drawn || !o.Value.Ok || !slices.Contains(unitsOf(data.Size), o.Unit) ||
			p.unread[cell{p.at[data.ObsTable][i], "period"}] || p.unread[cell{p.at[data.ObsTable][i], "unit"}] {
			continue
		}
		if s := p.Tables.Series[o.Series-1]; s.Order == 0 || s.Topic != data.TopicShare {
			continue
		}
		if o.Unit != data.CNYm && o.Unit != data.USDm {
			p.say(p.at[data.ObsTable][i], "size in %s: the picture of a market counts in cny-m or usd-m", o.Unit)
			continue
		}
		m := all[o.Series]
		if m == nil {
			m = &market{first: i, count: map[data.Unit]int{}}
			all[o.Series] = m
		}
		if o.Period < p.Tables.Obs[m.first].Period {
			m.first = i
		}
		m.rows, m.count[o.Unit] = append(m.rows, i), m.count[o.Unit]+1
	}
	for _, m := range all {
		most := p.Tables.Obs[m.first].Unit
		for _, u := range sums {
			if m.count[u] > m.count[most] {
				most = u
			}
		}
		for _, i := range m.rows {
			if o := p.Tables.Obs[i]; o.Unit != most && (o.Note == 0 || i == m.first) {
				p.say(p.at[data.ObsTable][i], "size in %s, and the others of the series %q are in %s: the picture counts in one currency, that of the first%s", o.Unit,
					p.Tables.Series[o.Series-1].ID, most, map[bool]string{true: "", false: "; a note has to say so"}[i == m.first])
			}
		}
	}
}

// listed writes a, b or c.
func listed[T interface{ String() string }](list []T) string {
	var b strings.Builder
	for i, x := range list {
		switch {
		case i > 0 && i == len(list)-1:
			b.WriteString(" or ")
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(x.String())
	}
	return b.String()
}
