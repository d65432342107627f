package tables

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// The years that a dataset tells of; what lies outside is a slip of the pen.
const (
	firstYear  = 1990
	firstEver  = 1900 // of figures and events, which tell of history too
	latestYear = 2100
)

// inTime refuses a cell's year that nobody has figures of.
func (p *Reading) inTime(r row, column string) {
	first := firstYear
	if strings.HasSuffix(r.file, "/figures.csv") || strings.HasSuffix(r.file, "/events.csv") {
		first = firstEver
	}
	for part := range strings.SplitSeq(r.get(column), "/") {
		part = strings.TrimPrefix(part, "FY")
		if year, err := strconv.Atoi(part[:min(4, len(part))]); err == nil && len(part) >= 4 && (year < first || year > latestYear) {
			p.bad(r, column, "%s %q lies outside %d…%d", column, r.get(column), first, latestYear)
			return
		}
	}
}

// written finds what a period was perhaps meant to be: a year beside a quarter, a half, or FY.
var (
	writtenYear = regexp.MustCompile(`(?:^|\D)((?:19|20)\d\d)(?:\D|$)`)
	writtenPart = regexp.MustCompile(`(?i)(?:^|[^a-z0-9]|(?:19|20)\d\d)(?:([QH])\s*([1-4])|([1-4])\s*([QH])|(FY))(?:[^a-z0-9]|(?:19|20)\d\d|$)`)
)

// meant proposes how a period is written here.
func meant(s string) string {
	year := writtenYear.FindStringSubmatch(s)
	if year == nil {
		return ""
	}
	way := year[1]
	if part := writtenPart.FindStringSubmatch(s); part == nil {
		return ""
	} else if part[5] != "" {
		way = "FY" + way
	} else {
		way += strings.ToUpper(part[1]+part[4]) + part[2] + part[3]
	}
	if _, _, ok := locale.ParsePeriod(strings.TrimPrefix(way, "FY")); !ok || way == s {
		return ""
	}
	return perhaps + way
}

// firstDay and lastDay bound a date of a year, a month or a day; they are compared as text.
func firstDay(s string) string { return s + "0000-01-01"[min(len(s), 10):] }

func lastDay(s string) string { return s + "0000-12-31"[min(len(s), 10):] }

// dated refuses sources that are older than what was read there. What is expected or announced may be.
func (p *Reading) dated() {
	type late struct {
		at     place
		period string
		end    locale.Quarter
	}
	rows, all := map[data.SourceID][]late{}, map[data.SourceID]int{}
	told := func(id data.SourceID, end locale.Quarter, f locale.Frequency, fiscal bool, at place) {
		if id == 0 || end == 0 {
			return
		}
		all[id]++
		// A firm's quarter may end early in the calendar's.
		if q := quarterOf(p.Tables.Sources[id-1].Date); q > 0 && q < end && !p.unread[cell{p.at[data.SourceTable][id-1], "date"}] && !p.unread[cell{at, "period"}] {
			o := data.Obs{Period: end, Frequency: f, Fiscal: fiscal}
			rows[id] = append(rows[id], late{at, string(o.AppendPeriodKey(nil)), end})
		}
	}
	for i, o := range p.Tables.Obs {
		if o.Kind != data.Target && o.Kind != data.Estimate && o.Kind != data.Assumption {
			told(o.Source, o.Period, o.Frequency, o.Fiscal, p.at[data.ObsTable][i])
		}
	}
	for i, x := range p.Tables.Rates {
		told(x.Source, x.Period, locale.Quarterly, false, p.at[data.RateTable][i])
	}
	for i, s := range p.Tables.Sources {
		id := data.SourceID(i + 1)
		found := rows[id]
		if len(found) > 1 && 2*len(found) > all[id] { // it is the date that is wrong
			last := slices.MaxFunc(found, func(a, b late) int { return cmp.Compare(a.end, b.end) })
			p.say(p.at[data.SourceTable][i], "date %q, and %s, read there, was not over yet (%s:%d, one row of %d)", s.Date, last.period, last.at.file, last.at.line, len(found))
			continue
		}
		for _, x := range found {
			p.say(x.at, "source %q is of %s, when %s was not over yet", s.ID, s.Date, x.period)
		}
	}
	before := func(at place, what, date string, id data.SourceID) {
		date, _, _ = strings.Cut(date, "/")
		if id == 0 || len(date) != 4 && !wellDated(date) {
			return
		}
		if s := p.Tables.Sources[id-1]; (len(s.Date) == 4 || wellDated(s.Date)) && lastDay(s.Date) < firstDay(date) {
			p.say(at, "%s %s, and its source %q is of %s", what, date, s.ID, s.Date)
		}
	}
	for i, x := range p.Tables.Plans {
		before(p.at[data.PlanTable][i], "announced", x.Announced, x.Source)
	}
	for i, x := range p.Tables.Deals {
		if x.Status == data.Paid {
			before(p.at[data.DealTable][i], "paid", x.Date, x.Source)
		}
	}
}

// quarterOf returns the last quarter that a date may lie in, 0 for none.
func quarterOf(date string) locale.Quarter {
	if date == "" {
		return 0
	}
	day := lastDay(date)
	year, err := strconv.Atoi(day[:4])
	month, bad := strconv.Atoi(day[5:7])
	if err != nil || bad != nil {
		return 0
	}
	return locale.Q(year, (month+2)/3)
}
