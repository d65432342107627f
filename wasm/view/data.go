package view

import (
	"math"
	"slices"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// TableData is a picture as rows, for the page's table and for CSV.
type TableData struct {
	Caption string
	Columns []Column
	Rows    [][]Cell
}

// Column is the head of a column. Unit is what the Plain values of its cells
// count, in the words of docs/dataset.md ("pct", "usd-m"); "" without figures.
type Column struct {
	Label   string
	Numeric bool
	Unit    string
}

// Cell is one field. Card is what its number opens, or 0; Plain is the value for a
// CSV file, without units and groups, "" where the text serves.
type Cell struct {
	Text  string
	Plain string
	Card  state.CardID
	Kind  data.Kind
}

// Table returns the figures of the picture of s: a row for each period, a
// column for each vendor or company, then the leading ones' sum, the whole and
// its growth where they are known. A field without a figure is empty.
func Table(w *state.World, s state.State) TableData {
	if s.View == state.Loop {
		return loopTable(w, s)
	}
	d, m := w.Data, modelOf(w, s)
	f := m.format(d, s.Lang)
	var out TableData
	if s.View == state.Share {
		out.Caption = d.Series(s.Market).Name[s.Lang]
	} else {
		out.Caption = string(capexTitle(nil, d, s.Lang, m))
	}
	unit := "pct"
	if s.View == state.Capex {
		unit = moneyUnit(m.cur)
	}
	out.Columns = append(out.Columns, Column{Label: d.Word(s.Lang, "table.period")})
	for i := range m.lines {
		out.Columns = append(out.Columns, Column{d.Short(m.lines[i].entity, s.Lang), true, unit})
	}
	growth := slices.ContainsFunc(m.sums, func(x sum) bool { return x.growth.Ok })
	if len(m.bands) > 0 {
		out.Columns = append(out.Columns, Column{d.Word(s.Lang, "table.top"), true, "pct"})
	}
	if len(m.sums) > 0 {
		id := "market-size"
		if s.View == state.Capex {
			id = "capex.all"
		}
		out.Columns = append(out.Columns, Column{d.Word(s.Lang, id), true, moneyUnit(m.sized)})
	}
	if growth {
		out.Columns = append(out.Columns, Column{d.Word(s.Lang, "growth"), true, "pct"})
	}
	periods := slices.Clone(m.points)
	for _, x := range m.sums {
		periods = append(periods, x.t)
	}
	for _, x := range m.bands {
		periods = append(periods, x.t)
	}
	slices.Sort(periods)
	for _, t := range slices.Compact(periods) {
		q := locale.Quarter(t)
		row := []Cell{{Text: locale.Period(s.Lang, q, m.track.Frequency(q)), Plain: string(locale.AppendKey(nil, q, m.track.Frequency(q)))}}
		for i := range m.lines {
			ln := &m.lines[i]
			var c Cell
			if p := ln.figure(t); p != nil {
				c = Cell{string(f.point(nil, p)), plain(p.v), cardOf(p.obs, p.card), p.kind}
			} else if r := ln.placedAt(t, m); r != nil && r.t == t {
				c = Cell{Text: string(rankWords(nil, d, s.Lang, r.rank)), Card: cardOf(r.obs, 0)}
			}
			row = append(row, c)
		}
		if len(m.bands) > 0 {
			var c Cell
			if x, ok := m.bandAt(t); ok && x.t == t {
				text := append([]byte(d.Word(s.Lang, bandWord(x.n))), ' ')
				c = Cell{string(f.figure(text, x.v, x.dec, x.kind, x.bound)), plain(x.v), cardOf(x.obs, 0), x.kind}
			}
			row = append(row, c)
		}
		x, _, ok := m.sumAt(t)
		ok = ok && x.t == t
		if len(m.sums) > 0 {
			var c Cell
			if ok {
				text := append([]byte(nil), [...]string{"", "~", "<", ">"}[x.bound&3]...)
				text = locale.AppendMoney(text, s.Lang, m.sized, x.v)
				if x.kind == data.Derived {
					text = append(text, "∗"...)
				}
				c = Cell{string(text), plain(x.v), cardOf(x.obs, x.card), x.kind}
			}
			row = append(row, c)
		}
		if growth {
			var c Cell
			if ok && x.growth.Ok {
				c = Cell{string(appendGrowth(nil, x.growth)), plain(x.growth.Float()), cardOf(x.growthObs, 0), data.Reported}
			}
			row = append(row, c)
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

// cardOf is the card of a number: how it was worked out, or its row.
func cardOf(o data.ObsID, worked state.CardID) state.CardID {
	if worked != 0 || o == 0 {
		return worked
	}
	return state.MakeCard(state.CardObs, uint32(o))
}

// plain writes a value for a CSV file; what was converted is cut to two decimals.
func plain(v float64) string { return string(appendPlain(nil, math.Round(v*100)/100)) }

func moneyUnit(c locale.Currency) string {
	return [...]string{"cny-m", "usd-m", "hkd-m"}[c]
}

// appendGrowth appends +12.3%.
func appendGrowth(dst []byte, v data.Value) []byte {
	if v.Float() > 0 {
		dst = append(dst, '+')
	}
	return locale.AppendShare(dst, v.Float(), int(min(v.Dec, 1)))
}

func sortByCount(ids []data.SourceID, count map[data.SourceID]int) {
	slices.SortStableFunc(ids, func(a, b data.SourceID) int { return count[b] - count[a] })
}
