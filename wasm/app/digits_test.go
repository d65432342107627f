package app

import (
	"math"
	"slices"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
)

// A number of a system is written the same wherever it stands: on its card, on its slider, in the list of what a result rests
// on, in a sentence. What is not nought is not written as nought, and what can't be split has no decimals.
func TestNumbersAreWrittenOnce(t *testing.T) {
	asOnHost(t)
	a := opened(t, "")
	w := a.w
	for i := range w.Systems {
		if few(i) {
			continue
		}
		x := &w.Systems[i]
		for _, q := range viewtest.Ends(w, x.ID) {
			for l := range locale.Count {
				if !a.Open(q + "&lang=" + l.Tag()) {
					t.Fatal(q)
				}
				r := system.Of(w, a.s)
				if r.Open() {
					continue
				}
				said := func(name string) {
					v, text := r.Value(name), r.Text(name)
					u, exp := r.Unit(name)
					if n := math.Abs(v * math.Pow10(int(exp))); sim.Answered(v) && n >= 1e-9 && u != data.Switch && !strings.ContainsAny(text, "123456789") {
						t.Errorf("%s: %s is %v and reads %s", q, name, v, text)
					}
					if id := r.Card(name); x.Param(name) >= 0 || r.Result(name) >= 0 {
						if c := a.card(id); sim.Answered(v) && c.value != text {
							t.Errorf("%s in %s: the card of %s says %s, a sentence %s", q, l.Tag(), name, c.value, text)
						}
					}
					average := strings.Contains("|"+x.Told("average")+"|", "|"+name+"|")
					if n := math.Abs(v * math.Pow10(int(exp))); u.Counts() && r.Result(name) >= 0 && !average && 0.5 <= n && n < 1e4 && strings.Contains(text, ".") {
						t.Errorf("%s: %s reads %s", q, name, text)
					}
					if average && !strings.Contains(r.Label(name), [...]string{"平均", "平均", "on average"}[l]) {
						t.Errorf("%s in %s: %q has parts of what cannot be split and does not say that it is a mean", q, l.Tag(), r.Label(name))
					}
				}
				for k := range x.Params {
					said(x.Params[k].ID)
				}
				for _, z := range x.Quantities {
					if z.Role == data.Result {
						said(z.ID)
					}
				}
				for n, z := range x.Results() {
					for _, term := range a.card(state.ResultCard(a.s.System, n)).terms {
						at, made := a.card(term.card), false // of a figure, and another number
						for k := range x.Quantities {
							if c := &x.Quantities[k]; c.Role == data.Constant && c.Label[l] == term.label {
								_, same := system.Behind(w.Data, r.Card(c.ID), c.Value.Float(), c.Unit, c.Exp)
								if made = !same; made && term.value != r.Text(c.ID) {
									t.Errorf("%s: %s rests on %s of %s, and the model has %s", q, z.ID, term.label, term.value, r.Text(c.ID))
								}
							}
						}
						if term.card != 0 && at.value != term.value && !made {
							t.Errorf("%s in %s: %s rests on %s of %s, whose card says %s", q, l.Tag(), z.ID, term.label, term.value, at.value)
						}
					}
				}
			}
		}
	}
}

// The card of a parameter says of which system it is, and is known as the figure behind it as long as it stands there.
func TestCardOfAParameter(t *testing.T) {
	a := opened(t, "")
	for query, known := range map[string]string{
		"view=m38&n=param:m38.team":          "known.assumption",
		"view=m01&n=param:m01.own":           "known.",
		"view=share&n=param:m01.own":         "known.",
		"view=m01&n=param:m01.own&sim.own=5": "known.assumption",
		"view=m22&n=param:m22.revenue":       "known.derived",    // four times a quarter
		"view=m17&n=param:m17.cloud":         "known.assumption", // the middle of a range
		"view=m01&n=param:m01.years":         "known.assumption",
	} {
		if !a.Open(query + "&lang=en") {
			t.Fatal(query)
		}
		_, row := a.s.Card.Split()
		p := a.w.Data.Param(int(row))
		n, _ := a.w.Data.SystemByID(p.Model)
		name := a.w.Systems[n-1].Name[locale.En]
		kind := a.word(known)
		if known == "known." {
			_, f := a.w.RefCard(p.Figure).Split()
			kind, _ = a.kind(a.w.Data.Figure(data.FigureID(f)).Kind)
		}
		if c := a.card(a.s.Card); c.kind != kind || !strings.HasPrefix(c.scope, name) || strings.Contains(query, "sim.") != strings.Contains(c.scope, a.word("card.moved")) {
			t.Errorf("%s is %q (want %q) of %q (want %q)", query, c.kind, kind, c.scope, name)
		}
	}
}

// A title that is ours stands without the brackets by which the tables know it.
func TestPlaceOnAnUntitledSource(t *testing.T) {
	a, n := opened(t, "lang=zh-Hans"), 0
	for id := data.SourceID(1); int(id) <= a.w.Data.Sources(); id++ {
		src := a.w.Data.Source(id)
		if _, ours := src.Called(locale.En); ours {
			n++
		}
		if s := a.lineOf(3, id); strings.ContainsAny(s, "[]") {
			t.Errorf("%s", s)
		}
	}
	if n == 0 {
		t.Error("every source has its own title")
	}
}

// A result was read on the pages of what its formula rests on, parameters included, and on no others of its system.
func TestPagesOfAResult(t *testing.T) {
	a := opened(t, "view=m01&n=result:m01.share_after")
	c := a.card(a.s.Card)
	page := func(figure string) data.SourceID {
		id, ok := a.w.Data.FigureByID(figure)
		if !ok {
			t.Fatal(figure)
		}
		return a.w.Data.Figure(id).Source
	}
	from := a.pages(&c, nil)
	for _, figure := range []string{"s4-idc-2022q3-aliyun-share-derived", "s1-aliyun-2023q1-growth", "s0-idc-2022h2-growth"} {
		if !slices.Contains(from, page(figure)) {
			t.Errorf("%s stands behind no page of %v", figure, from)
		}
	}
	if len(from) != 3 {
		t.Errorf("%d pages", len(from))
	}
}
