package app

import (
	"strings"

	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

func (a *App) writeTable(w *writer, t pen.TableData) {
	w.open("table", '{')
	w.str("caption", t.Caption)
	w.open("columns", '[')
	for _, c := range t.Columns {
		w.open("", '{')
		w.str("label", c.Label)
		w.flag("numeric", c.Numeric)
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
				key = a.w.CardKey(c.Card)
			}
			w.str("", key)
		}
		w.close(']')
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

// CSV returns the table of what is on screen, units in the head, plain numbers
// below: RFC 4180, UTF-8.
func (a *App) CSV() []byte {
	t := view.Table(a.w, a.s)
	var dst []byte
	field := func(s string, last bool) {
		if strings.ContainsAny(s, "\",\n\r") || strings.HasPrefix(s, "=") {
			dst = append(dst, '"')
			dst = append(dst, strings.ReplaceAll(s, `"`, `""`)...)
			dst = append(dst, '"')
		} else {
			dst = append(dst, s...)
		}
		if last {
			dst = append(dst, "\r\n"...)
		} else {
			dst = append(dst, ',')
		}
	}
	for i, c := range t.Columns {
		label := c.Label
		if c.Unit != "" {
			label += " (" + c.Unit + ")"
		}
		field(label, i == len(t.Columns)-1)
	}
	for _, row := range t.Rows {
		for i, c := range row {
			text := c.Plain
			if text == "" {
				text = c.Text
			}
			field(text, i == len(row)-1)
		}
	}
	return dst
}
