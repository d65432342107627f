package system

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// Formula returns the definitions of a system as MathML, a <math> element each: numbers by what they are called, the
// words of the models' language in the reader's.
func Formula(x *state.System, d *data.Set, l locale.Lang) []string {
	if x.Formula == "" {
		return nil
	}
	list := strings.Split(x.Formula, "\n")
	for i, f := range list {
		f = substituted(f, `<mi data-q="`, "</mi>", func(name string) string {
			if j := x.Param(name); j >= 0 {
				return x.Params[j].Label[l]
			}
			for j := range x.Quantities {
				if x.Quantities[j].ID == name {
					return x.Quantities[j].Label[l]
				}
			}
			return name
		})
		f = substituted(f, `<mn data-c="`, "</mn>", func(name string) string {
			for j := range x.Quantities {
				if q := &x.Quantities[j]; q.ID == name {
					return string(appendSet(nil, d, l, q.Value.Float(), q.Unit, q.Exp, int(q.Value.Dec)))
				}
			}
			return name
		})
		list[i] = substituted(f, `<mtext data-w="`, "</mtext>", func(word string) string {
			said := d.Word(l, "formula."+word)
			if word == "next" || word == "if" { // what follows is no bracket, and browsers cut common spaces
				said += "\u00a0"
			}
			return said
		})
	}
	return list
}

// substituted puts say's answer between each opening tag, which ends in a name and a quote, and its closing tag.
func substituted(text, open, closing string, say func(name string) string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(text, open)
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, rest, _ := strings.Cut(rest, `">`)
		_, rest, _ = strings.Cut(rest, closing)
		b.WriteString(open + name + `">`)
		b.WriteString(escaped(say(name)))
		b.WriteString(closing)
		text = rest
	}
}

// escaped writes the three signs of XML by their names. A strings.Replacer would bring 20 KB of program for as much.
func escaped(s string) string {
	var b []byte
	for _, c := range []byte(s) {
		switch c {
		case '&':
			b = append(b, "&amp;"...)
		case '<':
			b = append(b, "&lt;"...)
		case '>':
			b = append(b, "&gt;"...)
		default:
			b = append(b, c)
		}
	}
	return string(b)
}
