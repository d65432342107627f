package app

import (
	"strings"
	"unicode"
	"unicode/utf8"

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

// CSV returns the table of what is on screen, units in the head, plain numbers
// below: RFC 4180, UTF-8. What a plain number loses, that it is about, more than,
// worked out, or of which leaders, stands in the last column as on the page.
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
	shift := map[string]int{}
	for _, c := range t.Columns {
		label := c.Label
		if c.Unit != "" {
			label = fill(a.word("csv.head"), "label", label, "unit", a.word("csv."+c.Unit))
			if strings.HasSuffix(c.Unit, "-m") && a.s.Lang.Chinese() { // 亿元
				shift[c.Unit] = 2
			}
		}
		field(label, false)
	}
	field(a.word("csv.marks"), true)
	for _, row := range t.Rows {
		marks := ""
		for i, c := range row {
			text := c.Plain
			if text == "" {
				text = c.Text
			} else if unit := t.Columns[i].Unit; unit != "" {
				text = shifted(text, shift[unit])
				if lossy(c.Text) {
					if marks != "" {
						marks += a.word("list.comma")
					}
					marks += t.Columns[i].Label + a.word("list.colon") + c.Text
				}
			}
			field(text, false)
		}
		field(marks, true)
	}
	return dst
}

// lossy reports whether the text of a number says more than the number.
func lossy(text string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(strings.TrimPrefix(text, "Rmb"), "HK"))
	return strings.ContainsAny(text, "∗~<>≥≤") || unicode.IsLetter(r)
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
