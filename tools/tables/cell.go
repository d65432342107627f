package tables

import (
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"

	"yuntu/data"
	"yuntu/data/locale"
)

// The functions here read one cell each; what can't be read is a problem and
// gives the zero value, so that the rest of the row is still looked at.

// word reads a word of a closed set.
func word[T interface {
	~uint8
	String() string
}](p *Reading, r row, column string, parse func(string) (T, bool)) T {
	v, ok := parse(r.get(column))
	if !ok {
		if r.get(column) == "" {
			p.bad(r, column, "no %s", column)
			return v
		}
		var words []string
		for x := T(0); x < 0xff; x++ {
			if y, known := parse(x.String()); known && y == x {
				words = append(words, x.String())
			}
		}
		way := nearest(r.get(column), slices.Values(words))
		if way == "" && len(words) <= 16 { // units would fill the screen: docs/dataset.md lists them
			way = ": want one of " + strings.TrimSpace(strings.Join(words, " "))
		}
		p.bad(r, column, "unknown %s %q%s", column, r.get(column), way)
	}
	return v
}

func (p *Reading) value(r row, column string) data.Value {
	v, ok := data.ParseValue(r.get(column))
	if !ok {
		p.bad(r, column, "%s %q is not a plain decimal", column, r.get(column))
	}
	return v
}

// unitOf reads the unit of a value that may be undisclosed; then there need be
// none.
func (p *Reading) unitOf(r row) data.Unit {
	if r.get("value") == "" && r.get("unit") == "" {
		return data.Other
	}
	return word(p, r, "unit", data.ParseUnit)
}

// small reads a whole number 0…limit; "" is 0.
func (p *Reading) small(r row, column string, limit int) int {
	s := r.get(column)
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > limit || strconv.Itoa(n) != s {
		p.bad(r, column, "%s %q is not a whole number 0…%d", column, s, limit)
		return 0
	}
	return n
}

func (p *Reading) color(r row, column string) uint32 {
	s := r.get(column)
	if s == "" {
		return 0
	}
	n, err := strconv.ParseUint(strings.TrimPrefix(s, "#"), 16, 24)
	if err != nil || len(s) != 7 || s[0] != '#' {
		p.bad(r, column, "%s %q is not #rrggbb", column, s)
	} else if n == 0 {
		p.bad(r, column, "%s #000000 means none: want another, such as #000001", column)
	}
	return uint32(n)
}

// ref finds a row of another table by its id; "" is 0, none.
func (p *Reading) ref(r row, column string, table data.Section) int {
	return p.refTo(r, column, r.get(column), table)
}

func (p *Reading) refTo(r row, column, id string, table data.Section) int {
	if id == "" {
		return 0
	}
	n, ok := p.ids[table][id]
	if !ok {
		p.bad(r, column, "unknown %s %q%s", column, id, p.near(id, table))
	}
	return n
}

// refs reads a list of ids split by |.
func refs[T ~uint16](p *Reading, r row, column string, table data.Section) (list []T) {
	if r.get(column) == "" {
		return nil
	}
	for id := range strings.SplitSeq(r.get(column), "|") {
		if id == "" {
			p.bad(r, column, "an empty id in %s", column)
		} else if n := p.refTo(r, column, id, table); n > 0 {
			list = append(list, T(n))
		}
	}
	return list
}

// near proposes the id that was perhaps meant.
func (p *Reading) near(id string, table data.Section) string {
	return nearest(id, maps.Keys(p.ids[table]))
}

// perhaps stands before what was perhaps meant.
const perhaps = "; perhaps "

// nearest is near among words.
func nearest(id string, words iter.Seq[string]) string {
	best, far := "", len(id)/3+1
	for known := range words {
		if d := levenshtein.ComputeDistance(id, known); d < far || d == far && known < best && best != "" {
			best, far = known, d
		}
	}
	if best == "" {
		return ""
	}
	return perhaps + best
}

// id reads and books the row's own id.
func (p *Reading) id(r row, table data.Section) string {
	id := r.get("id")
	if !wellFormed(id, "") {
		way := ""
		if meant := likeID(id); meant != "" && p.ids[table][meant] == 0 { // what names it is right, and is not blamed
			id, way = meant, perhaps+meant
		}
		p.say(r.place, "id %q: want lower-case letters, digits and -%s", r.get("id"), way)
	}
	p.book(r, table, id)
	return id
}

// likeID is an id without what slips into one and is hardly seen: capitals, blanks at its ends, characters of no width.
func likeID(id string) string {
	id = strings.ToLower(strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, id)))
	if !wellFormed(id, "") {
		return ""
	}
	return id
}

// book gives an id the next number in its table.
func (p *Reading) book(r row, table data.Section, id string) {
	if p.ids[table] == nil {
		p.ids[table] = map[string]int{}
	}
	p.at[table] = append(p.at[table], r.place)
	if first, twice := p.ids[table][id]; twice {
		was := p.at[table][first-1]
		p.say(r.place, "id %q again, first at %s:%d", id, was.file, was.line)
		return
	}
	p.ids[table][id] = len(p.at[table])
}

func wellFormed(id, more string) bool {
	for _, c := range id {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && !strings.ContainsRune(more, c) {
			return false
		}
	}
	return id != ""
}

// obsPeriod reads the period of an observation, FY2024 included.
func (p *Reading) obsPeriod(r row, column, entity string) (q locale.Quarter, f locale.Frequency, fiscal bool) {
	s := r.get(column)
	if year, ok := strings.CutPrefix(s, "FY"); ok {
		q, f, ok := locale.ParsePeriod(year)
		if !ok || f != locale.Yearly {
			p.bad(r, column, "%s %q: want FY and a year%s", column, s, meant(s))
			return 0, f, true
		}
		month := p.fiscal[entity]
		if month == 0 {
			p.bad(r, column, "%s %q, but %q has no row in fiscal.csv", column, s, entity)
			return q, f, true
		}
		p.inTime(r, column)
		return locale.Q(q.Year(), (month+2)/3), f, true
	}
	q, f, ok := locale.ParsePeriod(s)
	if !ok {
		p.bad(r, column, "%s %q: want 2023, 2023H1, 2023Q3 or FY2023%s", column, s, meant(s))
		return q, f, false
	}
	p.inTime(r, column)
	return q, f, false
}

// quarter reads a period where only its last quarter, or with start its
// first, matters.
func (p *Reading) quarter(r row, column string, start bool) locale.Quarter {
	s := r.get(column)
	q, f, ok := locale.ParsePeriod(s)
	if !ok {
		if year, month, has := strings.Cut(s, "-"); has {
			if m, err := strconv.Atoi(month); err == nil && wellDated(s) && len(month) == 2 {
				y, _ := strconv.Atoi(year)
				p.inTime(r, column)
				return locale.Q(y, (m+2)/3)
			}
		}
		p.bad(r, column, "%s %q: want 2023, 2023H1, 2023Q3 or 2023-05%s", column, s, meant(s))
		return 0
	}
	p.inTime(r, column)
	if start {
		q -= locale.Quarter(f.Step() - 1)
	}
	return q
}

// period reads any period of docs/dataset.md, or a span of two.
func (p *Reading) period(r row, column string, must bool) string {
	s := r.get(column)
	if s == "" {
		if must {
			p.bad(r, column, "no %s", column)
		}
		return s
	}
	from, to, span := strings.Cut(s, "/")
	if !anyPeriod(from) || span && to != ".." && !anyPeriod(to) {
		p.bad(r, column, "unknown %s %q%s", column, s, meant(s))
		return s
	}
	p.inTime(r, column)
	return s
}

func anyPeriod(s string) bool {
	_, _, ok := locale.ParsePeriod(strings.TrimPrefix(s, "FY"))
	return ok || wellDated(s)
}

// date reads a year, a month or a day.
func (p *Reading) date(r row, column string, must bool) string {
	s := r.get(column)
	if s == "" && !must {
		return s
	}
	if _, f, ok := locale.ParsePeriod(s); (!ok || f != locale.Yearly) && !wellDated(s) {
		p.bad(r, column, "%s %q: want 2023, 2023-05 or 2023-05-18", column, s)
		return s
	}
	p.inTime(r, column)
	return s
}

// wellDated reports whether s is a month or a day that exists.
func wellDated(s string) bool {
	if len(s) != 7 && len(s) != 10 {
		return false
	}
	if _, _, ok := locale.ParsePeriod(s[:4]); !ok || s[4] != '-' {
		return false
	}
	year, _ := strconv.Atoi(s[:4])
	m, err := strconv.Atoi(s[5:7])
	if err != nil || m < 1 || m > 12 {
		return false
	}
	if len(s) == 7 {
		return true
	}
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[m-1]
	if m == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		days++
	}
	d, err := strconv.Atoi(s[8:])
	return err == nil && s[7] == '-' && d >= 1 && d <= days
}
