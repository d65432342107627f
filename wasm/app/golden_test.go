package app

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// A golden is what the program says, kept as a file that a person can read: UPDATE_GOLDEN=1 writes it anew, and the
// diff is what changed for a reader. Panels are scripts that the type checker holds against web/bridge.d.ts
// (testdata/jsconfig.json).
type golden struct {
	t      *testing.T
	wanted map[string]bool
}

// is compares what the program says with the file of a name below testdata.
func (g golden) is(name string, got []byte) {
	g.t.Helper()
	g.wanted[name] = true
	path := filepath.Join("testdata", name)
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			g.t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			g.t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		g.t.Errorf("%v; UPDATE_GOLDEN=1 writes it", err)
		return
	}
	if bytes.Equal(got, want) {
		return
	}
	gs, ws := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(gs), len(ws)) {
		now, was := "nothing", "nothing"
		if i < len(gs) {
			now = gs[i]
		}
		if i < len(ws) {
			was = ws[i]
		}
		if now != was {
			g.t.Errorf("%s:%d: %s\n   was %s", path, i+1, now, was)
			return
		}
	}
}

// only complains about files of a folder that no test asked for, and removes them when goldens are written anew.
func (g golden) only(pattern string) {
	if few(1) {
		return // not all were looked at
	}
	files, err := filepath.Glob(filepath.Join("testdata", pattern))
	if err != nil {
		g.t.Fatal(err)
	}
	for _, f := range files {
		name, err := filepath.Rel("testdata", f)
		if err != nil {
			g.t.Fatal(err)
		}
		if g.wanted[name] {
			continue
		}
		if os.Getenv("UPDATE_GOLDEN") != "" {
			err = os.Remove(f)
		}
		g.t.Logf("%s belongs to nothing", f)
		if err != nil || os.Getenv("UPDATE_GOLDEN") == "" {
			g.t.Fail()
		}
	}
}

// views returns a query of each thing that can be looked at: markets, spans of spending, deals, and systems, told and held
// against the same with their first parameter at its most.
func views(w *state.World) map[string]string {
	list := map[string]string{}
	for _, m := range w.Markets {
		list["share-"+w.Data.SeriesKey(m)] = "market=" + w.Data.SeriesKey(m)
	}
	for _, span := range []string{"quarter", "trailing", "cumulative"} {
		list["capex-"+span] = "view=capex&span=" + span
	}
	for _, d := range w.Deals {
		list["loop-"+w.Data.Deal(d).ID] = "view=m16&deal=" + w.Data.Deal(d).ID
	}
	for i := range w.Systems {
		if x := &w.Systems[i]; !x.Deals {
			list["system-"+x.ID] = "view=" + x.ID + "&guess=-&vs=" + x.Params[0].ID + ":" + x.Params[0].Max.String()
		}
	}
	return list
}

// The panel of every view in every language.
func TestPanels(t *testing.T) {
	g, i := golden{t, map[string]bool{}}, 0
	all := views(opened(t, "").w)
	for l := range locale.Count {
		for _, name := range slices.Sorted(maps.Keys(all)) {
			if i++; few(i) {
				continue
			}
			a := opened(t, all[name]+"&lang="+l.Tag())
			g.panel(a, filepath.Join("panel", l.Tag(), name+".js"))
		}
	}
	g.only("panel/*/*.js")
}

// Every page of the lesson in every language, before and after the guess.
func TestLessons(t *testing.T) {
	g := golden{t, map[string]bool{}}
	for l := range locale.Count {
		a := opened(t, "lang="+l.Tag())
		var list []json.RawMessage
		page := func() {
			var p struct{ Lesson json.RawMessage }
			if err := json.Unmarshal(a.Panel().JSON, &p); err != nil {
				t.Fatal(err)
			}
			list = append(list, p.Lesson)
		}
		for i := 1; i <= a.w.Steps(); i++ {
			a.Do(state.Action{Do: state.Lesson, By: 1})
			page()
			if st := a.w.Data.Step(data.StepID(i)); st.Guess != "" {
				a.Do(state.Action{Do: state.SetGuess, Value: st.GuessMin.Float()})
				a.Do(state.Action{Do: state.Commit})
				page()
			}
		}
		all, err := json.Marshal(list)
		if err != nil {
			t.Fatal(err)
		}
		g.script(filepath.Join("lesson", l.Tag()+".js"), "Lesson[]", all)
	}
	g.only("lesson/*.js")
}

// States that a reader comes to by doing something, in a language each.
func TestPanelsOnTheWay(t *testing.T) {
	g := golden{t, map[string]bool{}}
	for _, c := range []struct {
		name, query string
		then        []state.Action
	}{
		{"race", "form=race&lang=en", []state.Action{{Do: state.Play}}},
		{"stream", "view=capex&form=stream&lang=zh-Hant&t=2024Q1", nil},
		{"table", "market=gartner-iaas&form=table&lang=zh-Hans", nil},
		{"focus", "market=synergy-world&f=google-cloud&lang=en", nil},
		{"dollars", "view=capex&cur=usd&lang=zh-Hant", nil},
		{"observed", "market=canalys-china&form=race&obs=1&lang=zh-Hans", nil},
		{"minimal", "view=capex&ui=min&theme=dark&motion=reduced&lang=en", nil},
		{"card", "n=obs:canalys-china/alibaba-cloud/share/2019Q4&lang=zh-Hans", nil},
		{"not-understood", "view=capex&span=weekly&nonsense=1&lang=en", nil},
		{"sliders", "view=m16&lang=en", []state.Action{{Do: state.Set, Values: []state.KV{kv("sim.margin", "30"), kv("sim.stake", "5000")}}}},
		{"stopped", "market=canalys-china&form=race&t=2023Q1~0.9&lang=zh-Hant", []state.Action{{Do: state.Play}, {Do: state.Tick, Seconds: 5}}},
		{"asked", "view=m11&lang=en", []state.Action{{Do: state.SetGuess, Value: 150}}},
		{"told", "view=m11&lang=zh-Hant", []state.Action{{Do: state.SetGuess, Value: 150}, {Do: state.Commit}}},
		{"guessing", "step=5&lang=zh-Hant", []state.Action{{Do: state.SetGuess, Value: 44}}},
		{"guessed", "step=5&lang=en", []state.Action{{Do: state.SetGuess, Value: 44}, {Do: state.Commit}}},
		{"strayed", "step=10&lang=zh-Hans", []state.Action{{Do: state.Set, Values: []state.KV{kv("f", "amazon")}}}},
	} {
		a := opened(t, "")
		a.Open(c.query)
		for _, x := range c.then {
			a.Do(x)
		}
		g.panel(a, filepath.Join("way", c.name+".js"))
	}
	g.only("way/*.js")
}

// panel compares a panel, less the words of the page, which stand in data/text.
func (g golden) panel(a *App, name string) {
	g.t.Helper()
	a.wordsFor = a.s.Lang
	g.script(name, "Panel", a.Panel().JSON)
}

// script writes JSON as a module whose value the type checker compares with a type of bridge.d.ts.
func (g golden) script(name, typ string, json []byte) {
	g.t.Helper()
	up := strings.Repeat("../", strings.Count(name, string(filepath.Separator)))
	got := []byte("// @ts-check\n/** @type {import(\"" + up + "../../../web/bridge.d.ts\")." + typ + "} */\nexport default ")
	got = appendIndented(got, json, "")
	g.is(name, append(got, ";\n"...))
}

// appendIndented appends JSON with a line for each member that is long.
func appendIndented(dst, src []byte, indent string) []byte {
	const long = 140
	if len(src) <= long || src[0] != '{' && src[0] != '[' {
		return append(dst, src...)
	}
	d := json.NewDecoder(bytes.NewReader(src))
	open, _ := d.Token()
	dst = append(dst, src[0], '\n')
	for d.More() {
		dst = append(dst, indent...)
		dst = append(dst, "  "...)
		if open == json.Delim('{') {
			key, _ := d.Token()
			quoted, _ := json.Marshal(key)
			dst = append(append(dst, quoted...), ": "...)
		}
		var value json.RawMessage
		if err := d.Decode(&value); err != nil {
			return append(dst, err.Error()...)
		}
		dst = appendIndented(dst, value, indent+"  ")
		if d.More() {
			dst = append(dst, ',')
		}
		dst = append(dst, '\n')
	}
	return append(append(dst, indent...), src[len(src)-1])
}

// What every card says, a line each: all in three languages, those of observations in English.
func TestCards(t *testing.T) {
	g := golden{t, map[string]bool{}}
	for l := range locale.Count {
		a := opened(t, "lang="+l.Tag())
		set := a.w.Data
		var dst []byte
		all := func(table uint8, n int) {
			for row := 1; row <= n; row++ {
				id := state.MakeCard(table, uint32(row))
				c := a.card(id)
				source := set.Source(c.source)
				for i, s := range []string{a.w.CardKey(id), c.title, c.value, c.period, c.kind, c.scope, c.place, c.note, source.ID} {
					if i > 0 {
						dst = append(dst, " | "...)
					}
					dst = append(dst, strings.ReplaceAll(s, "\n", "¶")...)
				}
				dst = append(dst, '\n')
			}
		}
		all(state.CardFigure, set.Figures())
		all(state.CardEvent, set.Events())
		all(state.CardPlan, set.Plans())
		all(state.CardDeal, set.Deals())
		all(state.CardBreak, set.Breaks())
		all(state.CardPrice, set.Prices())
		all(state.CardSupply, set.SupplyRows())
		all(state.CardSum, set.Sums())
		g.is("cards/"+l.Tag()+".txt", dst)
		if l == locale.En {
			dst = nil
			all(state.CardObs, set.Observations())
			g.is("cards/observations.txt", dst)
		}
	}
	g.only("cards/*")
}

// The tables that a reader downloads.
func TestCSV(t *testing.T) {
	g := golden{t, map[string]bool{}}
	all := views(opened(t, "").w)
	for i, name := range slices.Sorted(maps.Keys(all)) {
		if few(i) {
			continue
		}
		g.is("csv/"+name+".csv", opened(t, all[name]+"&lang=en").CSV())
	}
	g.is("csv/zh-Hans.csv", opened(t, "view=share&lang=zh-Hans").CSV())
	g.is("csv/zh-Hant.csv", opened(t, "view=capex&lang=zh-Hant").CSV())
	g.only("csv/*.csv")
}
