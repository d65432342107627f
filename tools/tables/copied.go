package tables

import (
	"regexp"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// printed matches a token that is one number: what the page says of the row and nothing else.
var printed = regexp.MustCompile(`^(\d+(?:\.\d+)?)\s*%$`)

// copied reports what goes wrong when figures are copied: shares that are not what stands beside them as printed, and ranks
// that the shares of the same period contradict.
func (p *Reading) copied() {
	type moment struct {
		series data.SeriesID
		period locale.Quarter
		of     locale.Frequency
	}
	drawn := map[moment][]int{}
	for i, o := range p.Tables.Obs {
		if !o.Value.Ok || o.Unit != data.Pct {
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
