package chart

import (
	"cmp"
	"slices"
	"strconv"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sorted"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// Table returns the figures of the picture of s: a row for each period, a
// column for each vendor or company, then the leading ones' sum, the whole and
// its growth where they are known. A field without a figure is empty.
func (*Builder) Table(r *system.Run) pen.TableData {
	w, s := r.W, r.S
	d, m := w.Data, modelOf(w, s)
	f := m.format(d, s.Lang)
	out := pen.TableData{Across: true, Caption: m.title(d, s.Lang)}
	unit, measure := "pct", d.Word(s.Lang, "metric.share")
	if s.View == state.Capex {
		unit, measure = pen.MoneyUnit(m.cur), out.Caption
	}
	out.Columns = append(out.Columns, pen.Column{Label: d.Word(s.Lang, "table.period")})
	for i := range m.lines {
		out.Columns = append(out.Columns, pen.Column{Label: d.Short(m.lines[i].entity, s.Lang), Numeric: true, Unit: unit, Measure: measure})
	}
	growth := slices.ContainsFunc(m.sums, func(x sum) bool { return x.growth.Ok })
	if len(m.bands) > 0 {
		out.Columns = append(out.Columns, pen.Column{Label: d.Word(s.Lang, "table.top"), Numeric: true, Unit: "pct", Measure: measure})
	}
	if len(m.sums) > 0 {
		out.Columns = append(out.Columns, m.sumColumn(d, s.Lang, measure))
	}
	if growth {
		out.Columns = append(out.Columns, pen.Column{Label: d.Word(s.Lang, "growth"), Numeric: true, Unit: "pct", Of: out.Caption, Measure: d.Word(s.Lang, "metric.growth")})
	}
	periods := slices.Clone(m.points)
	for _, x := range m.sums {
		periods = append(periods, x.t)
	}
	for _, x := range m.bands {
		periods = append(periods, x.t)
	}
	sorted.By(periods, cmp.Compare)
	for _, t := range slices.Compact(periods) {
		q := locale.Quarter(t)
		row := []pen.Cell{{Text: locale.Period(s.Lang, q, m.track.Frequency(q)), Plain: string(locale.AppendKey(nil, q, m.track.Frequency(q)))}}
		for i := range m.lines {
			ln := &m.lines[i]
			var c pen.Cell
			if p := ln.figure(t); p != nil {
				c = pen.Cell{Text: string(f.point(nil, p)), Plain: pen.Plain(p.v), Card: pen.CardOf(p.obs, p.card), Kind: p.kind, Bound: p.bound}
			} else if r := ln.placedAt(t, m); r != nil && r.t == t {
				c = pen.Cell{Text: string(rankWords(nil, d, s.Lang, r.rank)), Plain: strconv.Itoa(int(r.rank)), Unit: "rank", Measure: d.Word(s.Lang, "csv.rank"), Card: pen.CardOf(r.obs, 0)}
			}
			row = append(row, c)
		}
		if len(m.bands) > 0 {
			var c pen.Cell
			if x, ok := m.bandAt(t); ok && x.t == t {
				text := append([]byte(d.Word(s.Lang, bandWord(x.n))), ' ')
				c = pen.Cell{Text: string(f.figure(text, x.v, x.dec, x.kind, x.bound)), Plain: pen.Plain(x.v), Card: pen.CardOf(x.obs, 0), Kind: x.kind, Bound: x.bound, Of: d.Word(s.Lang, bandWord(x.n))}
			}
			row = append(row, c)
		}
		x, _, ok := m.sumAt(t)
		ok = ok && x.t == t
		if len(m.sums) > 0 {
			var c pen.Cell
			if ok {
				c = pen.Cell{Text: string(m.appendSum(nil, s.Lang, &x)), Plain: pen.Plain(x.v), Card: pen.CardOf(x.obs, x.card), Kind: x.kind, Bound: x.bound}
			}
			row = append(row, c)
		}
		if growth {
			var c pen.Cell
			if ok && x.growth.Ok {
				c = pen.Cell{Text: string(pen.AppendGrowth(nil, s.Lang, x.growth)), Plain: pen.Plain(x.growth.Float()), Card: pen.CardOf(x.growthObs, 0), Kind: data.Reported}
			}
			row = append(row, c)
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

// sumColumn is the head of what all have together; measure is what the other columns count.
func (m *model) sumColumn(d *data.Set, l locale.Lang, measure string) pen.Column {
	c := pen.Column{Label: d.Word(l, m.sumWord()), Numeric: true, Unit: pen.MoneyUnit(m.sized), Measure: measure}
	if m.view == state.Share {
		c.Of, c.Measure = m.name[l], d.Word(l, "metric.size")
	}
	return c
}
