package app

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"yuntu/data"
	"yuntu/wasm/view/pen"
)

// CSV returns the table of what is on screen for a spreadsheet: RFC 4180, UTF-8,
// one meaning a column. A table over time has a row for each figure, with its
// period, whose it is and what of; a system's has one for each of its numbers.
// What the plain number loses stands in columns of its own: unit, bound, how it
// is known, the pages it was read on, and the key that opens its card (n=…).
// No cell begins as a formula does, other than a number with its sign.
func (a *App) CSV() []byte {
	t := a.table()
	var f sheetWriter
	head := func(ids ...string) {
		for _, id := range ids {
			f.cell(a.word("csv." + id))
		}
		f.end()
	}
	about := []string{"unit", "bound", "kind", "source", "publisher", "address", "key"}
	if t.Across {
		f.cell(t.Columns[0].Label)
		head(append([]string{"of", "measure", "value"}, about...)...)
		for _, row := range t.Rows {
			for i, c := range row {
				if i == 0 || c.Plain == "" {
					continue
				}
				col := t.Columns[i]
				f.cell(row[0].Plain)
				f.cell(cmp.Or(c.Of, cmp.Or(col.Of, col.Label)))
				f.cell(cmp.Or(c.Measure, col.Measure))
				c.Unit = cmp.Or(c.Unit, col.Unit)
				f.cell(a.counted(c))
				a.writeAbout(&f, c)
			}
		}
		return f.dst
	}
	years := false
	for _, row := range t.Rows {
		years = years || row[0].Year > 0
	}
	for i, c := range t.Columns {
		f.cell(c.Label)
		if i == 0 && years {
			f.cell(a.word("csv.year"))
		}
	}
	head(about...)
	for _, row := range t.Rows {
		var first *pen.Cell // the row's number as it stands
		for i, c := range row {
			c.Unit = cmp.Or(c.Unit, t.Columns[i].Unit)
			switch {
			case t.Columns[i].Numeric:
				if first == nil {
					first = &c
				}
				f.cell(a.counted(c))
			default:
				f.cell(cmp.Or(c.Of, c.Text))
			}
			if i == 0 && years {
				year := ""
				if c.Year > 0 {
					year = itoa(c.Year)
				}
				f.cell(year)
			}
		}
		if first == nil {
			first = new(pen.Cell)
		}
		a.writeAbout(&f, *first)
	}
	return f.dst
}

// counted is a cell's number in the reader's unit; in Chinese millions become 亿.
func (a *App) counted(c pen.Cell) string {
	if c.Plain != "" && strings.HasSuffix(c.Unit, "-m") && a.s.Lang.Chinese() {
		return shifted(c.Plain, 2)
	}
	return c.Plain
}

// writeAbout ends a row with all that is known of its number.
func (a *App) writeAbout(f *sheetWriter, c pen.Cell) {
	f.cell(a.unitName(c.Unit))
	bound := ""
	if c.Bound != data.Exact {
		bound = strings.TrimSpace(a.bounded("", c.Bound))
	}
	f.cell(bound)
	kind, _ := a.kind(c.Kind)
	key := ""
	var from []data.SourceID
	if c.Card != 0 {
		x := a.card(c.Card)
		kind, key, from = cmp.Or(x.kind, kind), a.w.CardKey(c.Card), a.pages(&x, nil)
	}
	f.cell(kind)
	// A source has the same place in the three columns, also where it has no publisher or address.
	for _, of := range []func(s data.Source) string{
		func(s data.Source) string { return a.called(&s) },
		func(s data.Source) string { return s.Speaker(a.s.Lang) },
		func(s data.Source) string { return s.URL },
	} {
		all, any := "", false
		for i, id := range from {
			one := of(a.w.Data.Source(id))
			if i > 0 {
				all += " | "
			}
			all, any = all+one, any || one != ""
		}
		f.cell(all[:pick(any)*len(all)])
	}
	f.cell(key)
	f.end()
}

// add appends what is not empty and not yet there.
func add(list []string, s string) []string {
	for _, x := range list {
		if x == s {
			return list
		}
	}
	if s == "" {
		return list
	}
	return append(list, s)
}

// unitName is what a unit is called where no number stands beside it.
func (a *App) unitName(unit string) string {
	switch unit {
	case "":
		return ""
	case "pct", "cny-m", "usd-m", "hkd-m", "rank":
		return a.word("csv." + unit)
	}
	words := phrase(a.word("unit."+unit), "\x00", false)
	before, after, counted := strings.Cut(words, "\x00")
	if !counted { // yes or no
		return ""
	}
	if before = strings.TrimSpace(before); before != "" && strings.TrimSpace(after) != "" {
		return before + " … " + strings.TrimSpace(after)
	}
	return before + strings.TrimSpace(after)
}

// A sheetWriter writes rows of CSV. The zero value is ready.
type sheetWriter struct {
	dst   []byte
	inRow bool
}

func (f *sheetWriter) cell(s string) {
	if f.inRow {
		f.dst = append(f.dst, ',')
	}
	f.inRow = true
	s = harmless(s)
	if strings.ContainsAny(s, "\",\n\r") {
		s = `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	f.dst = append(f.dst, s...)
}

func (f *sheetWriter) end() { f.dst, f.inRow = append(f.dst, "\r\n"...), false }

// harmless keeps a spreadsheet from running a cell: what begins as a formula or a command does, and is no number, gets an
// apostrophe before it, which spreadsheets take for "this is text".
func harmless(s string) string {
	begin := strings.TrimLeft(s, " \u00a0\u3000")
	if r, _ := utf8.DecodeRuneInString(begin); strings.ContainsRune("=+-@\t\r\n＝＋－＠", r) && !isDecimal(s) {
		return "'" + s
	}
	return s
}

// isDecimal reports whether s is a decimal as this file writes them.
func isDecimal(s string) bool {
	s = strings.TrimPrefix(s, "-")
	whole, part, point := strings.Cut(s, ".")
	digits := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	return digits(whole) && (!point || digits(part))
}

// shifted moves the point of a decimal by places to the left.
func shifted(s string, places int) string {
	if places == 0 {
		return s
	}
	sign, digits := "", s
	if strings.HasPrefix(s, "-") {
		sign, digits = "-", s[1:]
	}
	whole, rest, _ := strings.Cut(digits, ".")
	for len(whole) <= places {
		whole = "0" + whole
	}
	at := len(whole) - places
	if rest = strings.TrimRight(whole[at:]+rest, "0"); rest != "" {
		rest = "." + rest
	}
	return sign + whole[:at] + rest
}
