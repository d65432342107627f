package app

import (
	"strings"

	"yuntu/data"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// At some systems the reader sorts named projects before he is told what became of them (state.Sorting). Until then the
// panel has their names and where each may be put, and no account.

// account is what one source tells of a project, in words.
type account struct {
	fate, title, text, about string // text: with the amount that it tells; about: of when it is, and how it is known
	value                    string // the amount, or when it was
	plain                    pen.Cell
	card                     state.CardID
}

// account puts what a row tells into words.
func (a *App) account(x state.Account, fates []string) account {
	c := a.card(x.Card)
	out := account{fate: a.fate(fates, x.Fate), title: c.title, text: c.title, value: c.value, card: x.Card}
	out.plain = pen.Cell{Card: x.Card}
	switch table, row := x.Card.Split(); table {
	case state.CardBreak: // its words say when; the first figure on the new basis, who does
		first, _, _ := strings.Cut(c.note, ". ")
		first, _, _ = strings.Cut(first, "。")
		out.title, out.text = first, first
		b := a.w.Data.Break(data.BreakID(row))
		for o, end := a.w.Data.ObsRange(b.Series); o < end; o++ {
			if ob := a.w.Data.Obs(o); ob.Period == b.At && ob.Preferred == data.Drawn {
				out.about, _ = a.kind(ob.Kind)
				out.plain.Kind = ob.Kind
				break
			}
		}
	case state.CardFigure:
		if f := a.w.Data.Figure(data.FigureID(row)); f.Unit != data.Date {
			out.plain.Plain, out.plain.Unit, out.plain.Bound, out.plain.Kind = f.Value.String(), f.Unit.String(), f.Bound, f.Kind
			out.text = sentence(a.s.Lang, c.title, c.value)
		} else {
			out.value = ""
		}
	}
	if out.value == "" {
		out.value = c.period
	}
	if c.kind != "" {
		out.about = c.period + " · " + c.kind
	}
	return out
}

func (a *App) fate(fates []string, i int) string { return a.word("fate." + fates[i]) }

// writeSort writes what a system has its reader sort.
func (a *App) writeSort(w *writer) {
	x, s := &a.w.System(a.s).Sort, &a.s
	if len(x.Projects) == 0 {
		return
	}
	w.open("sort", '{')
	w.flag("told", s.Told)
	title, help, button := "title", a.word("sort.help"), "tell"
	if s.Told {
		title, help, button = "told", a.sorted(x), "again"
	}
	w.str("title", a.word("sort."+title))
	w.str("help", help)
	w.str("go", a.word("sort."+button))
	w.str("none", a.word("sort.none"))
	w.open("fates", '[')
	for i, f := range x.Fates {
		option(w, f, a.fate(x.Fates, i), "", false)
	}
	w.close(']')
	w.open("projects", '[')
	for i := range x.Projects {
		p := &x.Projects[i]
		w.open("", '{')
		w.str("id", a.w.Data.EntityKey(p.Who))
		w.str("name", a.w.Data.Name(p.Who, s.Lang))
		if s.Told {
			w.str("yours", a.yours(x, i))
			w.open("accounts", '[')
			for _, told := range p.Accounts {
				t := a.account(told, x.Fates)
				w.open("", '{')
				w.str("fate", t.fate)
				w.str("text", t.text)
				w.str("about", t.about)
				w.str("n", a.key(t.card))
				w.close('}')
			}
			w.close(']')
		}
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

// yours says where the reader has put the i-th project, and how that compares with what is told.
func (a *App) yours(x *state.Sorting, i int) string {
	said := a.word("sort.left")
	if n := int(a.s.Sorted[i]) - 1; n >= 0 {
		said = a.fate(x.Fates, n)
		switch p := &x.Projects[i]; {
		case len(p.Accounts) == 0:
		case p.Told(n):
			said = fill(a.word("sort.as"), "fate", said)
		default:
			said = fill(a.word("sort.not"), "fate", said)
		}
	}
	return fill(a.word("sort.yours"), "said", said)
}

// sorted says how many of those that the reader has put somewhere, and that an account tells of, went there; "" where he has
// put none of them anywhere.
func (a *App) sorted(x *state.Sorting) string {
	n, of := 0, 0
	for i := range x.Projects {
		p := &x.Projects[i]
		if put := int(a.s.Sorted[i]) - 1; put >= 0 && len(p.Accounts) > 0 {
			of++
			if p.Told(put) {
				n++
			}
		}
	}
	if of == 0 {
		return ""
	}
	return fill(a.word("sort.score"), "n", itoa(n), "of", itoa(of))
}

// sortRows adds to the table of a system what became of whom, once that is told: an account a row.
func (a *App) sortRows(t *pen.TableData) {
	x := &a.w.System(a.s).Sort
	if !a.s.Told {
		return
	}
	for i := range x.Projects {
		p := &x.Projects[i]
		name := a.w.Data.Name(p.Who, a.s.Lang)
		if len(p.Accounts) == 0 {
			t.Rows = append(t.Rows, []pen.Cell{{Text: name}, {}, {}, {Text: a.word("sort.none")}})
		}
		for _, told := range p.Accounts {
			c := a.account(told, x.Fates)
			c.plain.Text = c.value
			t.Rows = append(t.Rows, []pen.Cell{{Text: sentence(a.s.Lang, name, c.fate)}, c.plain, c.plain, {Text: c.title}})
		}
	}
}
