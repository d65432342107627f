package app

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/wasm/state"
)

type clashRow struct {
	Text   string
	Sides  []string
	Others []struct{ ID, Title, Value string }
}

// clashCard opens a card and returns it as the page reads it.
func clashCard(t *testing.T, a *App, id string) (c struct {
	ID, Title string
	Clashes   []clashRow
}) {
	t.Helper()
	a.Do(state.Action{Do: state.Set, Values: []state.KV{{Key: "n", Value: id}}})
	var panel struct{ Card json.RawMessage }
	if err := json.Unmarshal(a.Panel().JSON, &panel); err != nil {
		t.Fatal(err)
	}
	if len(panel.Card) == 0 {
		t.Fatalf("%s opens no card", id)
	}
	if err := json.Unmarshal(panel.Card, &c); err != nil {
		t.Fatal(err)
	}
	return c
}

// What is told in several ways says so on every card that has part in it, in every language, and leads to all the others.
func TestClashesLeadBothWays(t *testing.T) {
	a := opened(t, "")
	set := a.w.Data
	if set.Clashes() < 25 {
		t.Fatalf("%d contradictions", set.Clashes())
	}
	for _, lang := range []string{"zh-Hans", "zh-Hant", "en"} {
		a.Open("lang=" + lang)
		for i := 1; i <= set.Clashes(); i++ {
			if few(i) {
				continue
			}
			x := set.Clash(i)
			var keys []string
			for ref := range strings.SplitSeq(x.Members, "|") {
				if !strings.Contains(ref, ":") {
					ref = "obs:" + ref
				}
				keys = append(keys, ref)
			}
			for _, key := range keys {
				c := clashCard(t, a, key)
				at := slices.IndexFunc(c.Clashes, func(y clashRow) bool { return y.Text == x.Text[a.s.Lang] })
				if at < 0 {
					t.Errorf("%s: the card of %s doesn't tell of %s", lang, key, x.ID)
					continue
				}
				got := []string{c.ID}
				for _, o := range c.Clashes[at].Others {
					if got = append(got, o.ID); o.Title == "" {
						t.Errorf("%s: %s stands without a title on the card of %s", lang, o.ID, key)
					}
				}
				slices.Sort(got)
				want := slices.Clone(keys)
				slices.Sort(want)
				if !slices.Equal(got, want) {
					t.Errorf("%s: the card of %s leads to %v, want %v", lang, key, got, want)
				}
			}
		}
	}
}

// The two accounts of why Zhang Yong left stand side by side, each with who gives it.
func TestBothAccountsOfWhyZhangLeft(t *testing.T) {
	a := opened(t, "")
	for lang, who := range map[string][2]string{"zh-Hans": {"蓝鲸财经", "《金融时报》"}, "zh-Hant": {"藍鯨財經", "《金融時報》"}, "en": {"Lanjing", "Financial Times"}} {
		a.Open("lang=" + lang)
		c := clashCard(t, a, "event:wu-takes-over")
		if len(c.Clashes) == 0 || len(c.Clashes[0].Sides) != 2 {
			t.Fatalf("%s: %+v", lang, c.Clashes)
		}
		for i, s := range c.Clashes[0].Sides {
			if !strings.HasPrefix(s, who[i]) {
				t.Errorf("%s: account %d is %q, want it to begin with %s", lang, i+1, s, who[i])
			}
		}
	}
}

// A share out of an article is told with the firm that counted it, on its card, in every language.
func TestSharesNameWhoCounted(t *testing.T) {
	a := opened(t, "")
	set, n := a.w.Data, 0
	for i := 1; i <= set.Figures(); i++ {
		f := set.Figure(data.FigureID(i))
		who := ""
		switch {
		case strings.Contains(f.ID, "-idc-") || strings.HasPrefix(f.ID, "s1-govpublic-rank") || strings.HasPrefix(f.ID, "s1-govdedicated-rank"):
			who = "IDC"
		case strings.Contains(f.ID, "canalys"):
			who = "Canalys"
		default:
			continue
		}
		n++
		for l := range f.Label {
			if !strings.Contains(f.Label[l]+f.Note[l], who) {
				t.Errorf("%s: %q, %q don't name %s", f.ID, f.Label[l], f.Note[l], who)
			}
		}
	}
	if n < 20 {
		t.Errorf("only %d shares looked at", n)
	}
}
