package app

import (
	"yuntu/wasm/state"
	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

// table is what is on screen as rows: what the picture says, and of a system what was carried to it on a chain and what became
// of those that were sorted.
func (a *App) table() pen.TableData {
	t := view.Table(a.w, a.s)
	if a.s.View == state.Sys && !t.Across {
		a.carriedRows(&t)
		a.sortRows(&t)
	}
	return t
}

// headUnit is what the numbers of a column count; where that differs from row to row, each of them says it.
func (a *App) headUnit(c pen.Column) string {
	switch c.Unit {
	case "pct", "cny-m", "usd-m":
		return a.word("table.unit." + c.Unit)
	}
	return a.word("table.unit.own")
}

func (a *App) writeTable(w *writer, t pen.TableData) {
	w.open("table", '{')
	w.str("caption", t.Caption)
	w.open("columns", '[')
	for _, c := range t.Columns {
		w.open("", '{')
		w.str("label", c.Label)
		w.flag("numeric", c.Numeric)
		if c.Numeric {
			w.str("unit", a.headUnit(c))
		}
		w.close('}')
	}
	w.close(']')
	w.open("rows", '[')
	for _, row := range t.Rows {
		w.open("", '{')
		w.open("cells", '[')
		for _, c := range row {
			w.str("", c.Text)
		}
		w.close(']')
		w.open("figures", '[')
		for _, c := range row {
			key := ""
			if c.Card != 0 {
				key = a.key(c.Card)
			}
			w.str("", key)
		}
		w.close(']')
		w.close('}')
	}
	w.close(']')
	w.close('}')
}
