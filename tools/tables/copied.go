package tables

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/claims"
)

// printed matches a token that is one number: what the page says of the row and nothing else.
var printed = regexp.MustCompile(`^(\d+(?:\.\d+)?)\s*%$`)

// copied reports what goes wrong when figures are copied: shares that are not what stands beside them as printed, and ranks
// that the shares of the same period contradict.
func (p *Reading) copied() {
	p.amounts()
	type moment struct {
		series data.SeriesID
		period locale.Quarter
		of     locale.Frequency
	}
	drawn := map[moment][]int{}
	for i, o := range p.Tables.Obs {
		if o.Unit != data.Pct || p.unread[cell{p.at[data.ObsTable][i], "value"}] {
			continue
		}
		if !o.Value.Ok {
			if printed.MatchString(strings.TrimSpace(o.Token)) && o.Kind != data.Derived {
				p.valueless(p.at[data.ObsTable][i], o.Token)
			}
			continue
		}
		if m := printed.FindStringSubmatch(strings.TrimSpace(o.Token)); m != nil && o.Kind != data.Derived {
			if v, err := strconv.ParseFloat(m[1], 64); err == nil && v != o.Value.Float() {
				p.say(p.at[data.ObsTable][i], "value %s, and the token says %q", o.Value, o.Token)
			}
		}
		if o.Metric == data.Share && o.Preferred == data.Drawn && o.Rank > 0 && o.Bound == data.Exact {
			at := moment{o.Series, o.Period, o.Frequency}
			drawn[at] = append(drawn[at], i)
		}
	}
	for i, o := range p.Tables.Obs {
		for _, j := range drawn[moment{o.Series, o.Period, o.Frequency}] {
			if x := p.Tables.Obs[j]; o.Metric == data.Share && o.Rank > x.Rank && o.Preferred == data.Drawn && o.Bound == data.Exact && o.Value.Ok && o.Value.Float() > x.Value.Float() {
				p.say(p.at[data.ObsTable][i], "rank %d with %s, and rank %d of the same period has %s", o.Rank, o.Value, x.Rank, x.Value)
				break
			}
		}
	}
}

// valueless tells of a row that has its number in its words alone; nothing else is said of the empty cell.
func (p *Reading) valueless(at place, token string) {
	p.say(at, "no value, and the token says %q", token)
	p.unread[cell{at, "value"}] = true
}

// bare matches a token that is a number and does not say of what.
var bare = regexp.MustCompile(`^\d[\d,]*(?:\.\d+)?$`)

// amounts reports sums of money that are not what stands beside them as printed, where that is one amount alone. A number without its
// scale (17491000000) has the digits only, and a loss may be told without a sign.
func (p *Reading) amounts() {
	check := func(at place, token string, v data.Value, u data.Unit, k data.Kind) {
		token = strings.TrimSpace(token)
		if !slices.Contains(sums, u) || k == data.Derived || p.unread[cell{at, "value"}] || p.unread[cell{at, "unit"}] {
			return
		}
		says, unit, same, ok := claims.Alone(token, u)
		switch {
		case !ok && !bare.MatchString(token):
		case !v.Ok:
			p.valueless(at, token)
		case !ok && figures(token) != figures(v.String()), ok && (!same || math.Abs(math.Abs(says)-math.Abs(v.Float())*1e6) > unit/2+1e-6*math.Abs(says)):
			p.say(at, "value %s %s, and the token says %q", v, u, token)
		}
	}
	for i, o := range p.Tables.Obs {
		check(p.at[data.ObsTable][i], o.Token, o.Value, o.Unit, o.Kind)
	}
	for i, x := range p.Tables.Plans {
		check(p.at[data.PlanTable][i], x.Token, x.Low, x.Unit, x.Kind)
	}
	for i, x := range p.Tables.Deals {
		check(p.at[data.DealTable][i], x.Token, x.Value, x.Unit, x.Kind)
	}
	for i, x := range p.Tables.Supply {
		check(p.at[data.SupplyTable][i], x.Token, x.Value, x.Unit, x.Kind)
	}
	for i, x := range p.Tables.Figures {
		check(p.at[data.FigureTable][i], x.Token, x.Value, x.Unit, x.Kind)
	}
}
