package app

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/wasm/state"
)

type way struct {
	ID, Name, Query, Label string
	Lines                  []string
}

// chained is what the page reads of a chain.
func chained(t *testing.T, a *App) (carried *way, onward []way) {
	t.Helper()
	var p struct {
		System struct {
			Chain struct {
				Carried *way
				Onward  []way
			}
		}
	}
	if err := json.Unmarshal(a.Panel().JSON, &p); err != nil {
		t.Fatal(err)
	}
	return p.System.Chain.Carried, p.System.Chain.Onward
}

// Worked out by hand: of 10,000 at a margin of 30 per cent 1500 + 5950 leave, 7450 of dollars are 51,159 of yuan; three-fifths
// of 511.6 are 307; 493.19·0.8 − 39.48 = 355.07, four times that 1420.3; the wheel's fifth year 2246.
func TestChainCarries(t *testing.T) {
	a := opened(t, "lang=en&view=m16&deal=microsoft-openai-2023&with=microsoft-openai-2019&sim.margin=30")
	begin := a.s
	for _, step := range []struct{ to, label, told, param string }{
		{"m19", "Take the Rmb51.2bn that leaves the group on to “Who fills the gap”", "Carried from “Money that comes back”: the Rmb51.2bn that leaves", "gap=511.6"},
		{"m20", "Take the group’s Rmb30.7bn on to “Can shops feed the cloud”", "Carried from “Who fills the gap”: the Rmb30.7bn that falls to the group", "ai=307"},
		{"m21", "Take Rmb142bn a year on to “Does the flywheel turn”", "comes to Rmb142bn in four quarters", "pledge=1420"},
		{"m22", "Take the fifth year’s Rmb224.6bn on to “Years to pay back”", "Rmb224.6bn, the wheel’s revenue in its fifth year", "revenue=2246"},
	} {
		_, ahead := chained(t, a)
		if len(ahead) != 1 || ahead[0].ID != step.to || ahead[0].Label != step.label || len(ahead[0].Lines) != 0 {
			t.Fatalf("on to %s: %+v", step.to, ahead)
		}
		act(t, a, "walk", args{"to": step.to})
		came, _ := chained(t, a)
		if came == nil || len(came.Lines) != 1 || !strings.Contains(came.Lines[0], step.told) || !strings.Contains(a.Query(), "sim."+step.param) {
			t.Errorf("at %s: %+v, %s", step.to, came, a.Query())
		}
		if other := opened(t, ahead[0].Query); other.Query() != a.Query() || other.s.Linked() != a.s.Linked() {
			t.Errorf("the link to %s leads to\n%s, the press to\n%s", step.to, other.Query(), a.Query())
		}
	}
	if _, ahead := chained(t, a); len(ahead) != 0 {
		t.Errorf("after the end: %+v", ahead)
	}
	for _, id := range []string{"m21", "m20", "m19", "m16"} {
		came, _ := chained(t, a)
		if came == nil || came.ID != id || !strings.Contains(came.Label, "as you left it") {
			t.Fatalf("back to %s: %+v", id, came)
		}
		act(t, a, "walk", args{"to": ""})
	}
	if a.s != begin {
		t.Errorf("back at the beginning it is\n%s, not\n%s", a.Query(), state.Encode(a.w, begin))
	}
}

// The four chains are gone through to their ends in each language, each with what it says.
func TestChainsEnd(t *testing.T) {
	a := opened(t, "")
	for _, chain := range [][]string{{"m16", "m19", "m20", "m21", "m22"}, {"m11", "m12", "m10"}, {"m05", "m06", "m07", "m08"}, {"m31", "m32", "m33"}} {
		for _, lang := range [...]string{"zh-Hans", "zh-Hant", "en"} {
			a.Open("view=" + chain[0] + "&guess=-&lang=" + lang)
			for _, id := range chain[1:] {
				_, ahead := chained(t, a)
				if len(ahead) != 1 || ahead[0].ID != id {
					t.Fatalf("%s: no way to %s: %+v", lang, id, ahead)
				}
				from := a.w.System(a.s)
				act(t, a, "walk", args{"to": id})
				came, _ := chained(t, a)
				carries := slices.ContainsFunc(a.w.Chains, func(c data.Chain) bool {
					return c.Put != "" && a.w.Data.SystemKey(c.To) == id && a.w.Data.SystemKey(c.From) == from.ID
				})
				if came == nil || came.ID != from.ID || len(came.Lines) == 0 || carries != (a.s.SimSet != 0) {
					t.Fatalf("%s: at %s %+v, %s", lang, id, came, a.Query())
				}
				for _, line := range append(came.Lines, came.Label, ahead[0].Label) {
					if line == "" || strings.ContainsAny(line, "{}") || carries && line == came.Lines[0] && !strings.Contains(line, from.Name[a.s.Lang]) {
						t.Errorf("%s: at %s it says %q", lang, id, line)
					}
				}
			}
		}
	}
}

// Beyond a slider's end it stands at the end, and that is said; moved by hand it is no longer what was carried.
func TestChainCapped(t *testing.T) {
	a := opened(t, "lang=en&view=m19&sim.gap=2000&sim.market=0&sim.partner=0")
	_, ahead := chained(t, a)
	if want := "That is beyond the slider, which stands at its end: AI spending a quarter, Rmb90bn."; len(ahead) != 1 || !slices.Equal(ahead[0].Lines, []string{want}) {
		t.Errorf("before: %+v", ahead)
	}
	act(t, a, "walk", args{"to": "m20"})
	if came, _ := chained(t, a); len(came.Lines) != 2 || !strings.Contains(a.Query(), "sim.ai=900") {
		t.Errorf("at the end: %+v, %s", came, a.Query())
	}
	a.Move(1, 316)
	a.Rest()
	if came, _ := chained(t, a); len(came.Lines) != 3 || came.Lines[2] != "The slider has been moved since: AI spending a quarter, Rmb31.6bn." {
		t.Errorf("moved: %+v", came)
	}
	if act(t, a, "walk", args{"to": "m05"}); a.w.System(a.s).ID != "m20" {
		t.Error("it went where no chain goes")
	}
}

// What is guessed does not come out by a side door, and who comes back is not asked again.
func TestChainAsks(t *testing.T) {
	a := opened(t, "lang=en&view=m06")
	if _, ahead := chained(t, a); len(ahead) != 0 {
		t.Errorf("while it asks: %+v", ahead)
	}
	act(t, a, "guess", args{"value": 30.})
	act(t, a, "commit", args{})
	begin := a.s
	act(t, a, "walk", args{"to": "m07"})
	if act(t, a, "walk", args{"to": ""}); a.s != begin {
		t.Errorf("back it is %s, not %s", a.Query(), state.Encode(a.w, begin))
	}
	a.Open("view=m11&guess=-")
	act(t, a, "walk", args{"to": "m12"})
	if act(t, a, "walk", args{"to": ""}); a.w.Asks(a.s) {
		t.Error("who comes back is asked again")
	}
}

// Whoever takes the scenario along takes along where its numbers came from: receipt, table and download say it of the last
// step's slider and of those of the systems before it, as the page does.
func TestChainIsOnPaper(t *testing.T) {
	for _, lang := range []string{"en", "zh-Hans", "zh-Hant"} {
		a := opened(t, "view=m16&sim.margin=30&lang="+lang)
		if got := len(a.way()); got != 0 {
			t.Fatalf("%s: at the beginning %d things were carried", lang, got)
		}
		plain := len(rowsOf(t, opened(t, "view=m20&lang="+lang)))
		act(t, a, "walk", args{"to": "m19"})
		first, _ := chained(t, a)
		act(t, a, "walk", args{"to": "m20"})
		second, _ := chained(t, a)
		all := rowsOf(t, a)
		if len(all) != plain+1 {
			t.Fatalf("%s: the table has %d rows, without the chain %d", lang, len(all), plain)
		}
		own := all[slices.IndexFunc(all, func(r []string) bool { return r[3] == second.Lines[0] })]
		if spent := a.run.Text("ai"); own[0] != a.run.Label("ai") || own[1] != spent {
			t.Errorf("%s: of its own: %q", lang, own)
		}
		before := all[len(all)-1]
		if m19 := opened(t, "view=m19&lang="+lang); before[0] != m19.w.System(m19.s).Name[m19.s.Lang]+" · "+m19.w.Params(m19.s)[0].Label[m19.s.Lang] || before[3] != first.Lines[0] || before[1] == before[2] {
			t.Errorf("%s: of the one before: %q", lang, before)
		}
		var p struct {
			System struct {
				Receipt struct {
					Rows []struct{ Label, From, Now, Before, N string }
				}
			}
		}
		if err := json.Unmarshal(a.Panel().JSON, &p); err != nil {
			t.Fatal(err)
		}
		said := 0
		for _, r := range p.System.Receipt.Rows {
			switch r.From {
			case "":
				if r.N == "" {
					t.Errorf("%s: %q opens nothing", lang, r.Label)
				}
				continue
			case second.Lines[0]:
				said |= 1
				if r.Label != own[0] || r.Now != own[1] {
					t.Errorf("%s: on the receipt %+v", lang, r)
				}
			case first.Lines[0]:
				said |= 2
				if r.Label != before[0] || r.Now != before[1] || r.Before != before[2] {
					t.Errorf("%s: on the receipt %+v", lang, r)
				}
			default:
				t.Errorf("%s: on the receipt %+v", lang, r)
			}
		}
		if csv := string(a.CSV()); said != 3 || !strings.Contains(csv, strings.ReplaceAll(second.Lines[0], `"`, `""`)) || !strings.Contains(csv, first.Lines[0]) {
			t.Errorf("%s: the receipt says %b, the download\n%s", lang, said, csv)
		}
		a.Move(1, 100) // a hand on the slider
		a.Rest()
		if moved, _ := chained(t, a); !slices.ContainsFunc(rowsOf(t, a), func(r []string) bool {
			return len(moved.Lines) == 2 && strings.HasPrefix(r[3], moved.Lines[0]) && strings.HasSuffix(r[3], moved.Lines[1])
		}) {
			t.Errorf("%s: the table does not say that the slider was moved: %q", lang, moved.Lines)
		}
		act(t, a, "walk", args{"to": ""})
		act(t, a, "walk", args{"to": ""})
		if len(a.way()) != 0 {
			t.Errorf("%s: back at the beginning something is still carried", lang)
		}
	}
}

// rowsOf are the texts of the panel's table.
func rowsOf(t *testing.T, a *App) (all [][]string) {
	t.Helper()
	for _, row := range a.Panel().Table.Rows {
		var texts []string
		for _, c := range row {
			texts = append(texts, c.Text)
		}
		all = append(all, texts)
	}
	return all
}
