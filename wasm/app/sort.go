package app

import (
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// At some systems the reader sorts named projects before he is told what became of them (state.Sorting). Until then the
// panel has their names and where each may be put, and no account.

// account is what one source tells of a project, in words.
type account struct {
	fate, text string
	value      string // the amount that it tells, or when it was
	about      string // when, and how it is known
}

func (a *App) account(x state.Account) account {
	c := a.card(x.Card)
	out := account{a.fate(x.Fate), c.title, c.period, c.period + " · " + c.kind}
	if c.value != c.period && c.value != "" {
		out.text, out.value = sentence(a.s.Lang, c.title, c.value), c.value
	}
	return out
}

// fate is the i-th place where projects of the system that is shown may be put.
func (a *App) fate(i int) string { return a.word("fate." + a.w.System(a.s).Sort.Fates[i]) }

// writeSort writes what a system has its reader sort.
func (a *App) writeSort(w *writer) {
	x, told := &a.w.System(a.s).Sort, a.s.Told
	if len(x.Projects) == 0 {
		return
	}
	w.open("sort", '{')
	w.flag("told", told)
	title, help, button := "title", a.word("sort.help"), "tell"
	if told {
		title, help, button = "told", a.sorted(x), "again"
	}
	w.str("title", a.word("sort."+title))
	w.str("help", help)
	w.str("go", a.word("sort."+button))
	w.open("fates", '[')
	for i, f := range x.Fates {
		option(w, f, a.fate(i), "", false)
	}
	w.close(']')
	w.open("projects", '[')
	for i, who := range x.Projects {
		w.open("", '{')
		w.str("id", a.w.Data.EntityKey(who))
		w.str("name", a.w.Data.Name(who, a.s.Lang))
		if told {
			n := int(a.s.Sorted[i]) - 1
			list, right := x.Of(i, n)
			w.str("yours", a.yours(n, len(list) > 0, right))
			w.open("accounts", '[')
			for _, x := range list {
				c := a.account(x)
				w.open("", '{')
				w.str("fate", c.fate)
				w.str("text", c.text)
				w.str("about", c.about)
				w.str("n", a.key(x.Card))
				w.close('}')
			}
			w.close(']')
		}
		w.close('}')
	}
	w.close(']')
	w.str("none", a.word("sort.none"))
	w.close('}')
}

// yours says where the reader has put a project, -1 for nowhere, and how that compares with what is told of it, if anything is.
func (a *App) yours(n int, known, right bool) string {
	said := a.word("sort.left")
	if n >= 0 {
		if said = a.fate(n); known {
			word := "sort.not"
			if right {
				word = "sort.as"
			}
			said = fill(a.word(word), "fate", said)
		}
	}
	return fill(a.word("sort.yours"), "said", said)
}

// sorted says how many of those that the reader has put somewhere, and that an account tells of, went there; "" where he has
// put none of them anywhere.
func (a *App) sorted(x *state.Sorting) string {
	n, of := 0, 0
	for i := range x.Projects {
		put := int(a.s.Sorted[i]) - 1
		if list, right := x.Of(i, put); put >= 0 && len(list) > 0 {
			of++
			if right {
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
	for i, who := range x.Projects {
		name := a.w.Data.Name(who, a.s.Lang)
		list, _ := x.Of(i, 0)
		for _, x := range list {
			c := a.account(x)
			value := pen.Cell{Text: c.value, Card: x.Card}
			t.Rows = append(t.Rows, []pen.Cell{{Text: sentence(a.s.Lang, name, c.fate)}, value, value, {Text: c.text}})
		}
		if len(list) == 0 {
			t.Rows = append(t.Rows, []pen.Cell{{Text: name}, {}, {}, {Text: a.word("sort.none")}})
		}
	}
}
