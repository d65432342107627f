package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"yuntu/tools/packed"
	"yuntu/wasm/app"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

// The example that docs/dataset.md begins with packs without complaint, opens in the program, and is about itself in all it
// says: product, market, lesson. Views that it has no data for are not there.
func TestExample(t *testing.T) {
	out := filepath.Join(t.TempDir(), "dataset.msgp")
	var stdout, stderr bytes.Buffer
	if err := pack("../../data/example", "../../data", out, true, &stdout, &stderr); err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	if s := stdout.String(); strings.Contains(s, "missing") || strings.Contains(s, "csv:") {
		t.Errorf("it warns:\n%s", s)
	}
	files, err := packed.Read(out)
	if err != nil {
		t.Fatal(err)
	}
	a, err := app.New(files.Core, files.Pieces[:]...)
	if err != nil {
		t.Fatal(err)
	}
	type panel struct {
		Title, View, Lang string
		Views             []struct{ Value string }
		Steps             int
		Timeline          *struct{ Ticks []struct{ Kind string } }
		Lesson            *struct{ Title []any }
		Problems          []string
	}
	read := func() (p panel, all string) {
		b := a.Panel().AppendJSON(nil)
		if err := json.Unmarshal(b, &p); err != nil {
			t.Fatal(err)
		}
		return p, string(b)
	}
	name := map[string]string{"en": "Three Clouds", "zh-Hans": "三家云", "zh-Hant": "三家雲"}
	for lang, product := range name {
		for _, q := range []string{"", "form=race&t=2023Q1", "form=stream", "form=table", "step=1", "step=2", "step=3", "f=hill"} {
			if !a.Open(q + "&lang=" + lang) {
				t.Fatalf("%s %q is not understood", lang, q)
			}
			p, all := read()
			if !strings.HasSuffix(p.Title, " – "+product) || p.Lang != lang {
				t.Errorf("%s %q: the title is %q", lang, q, p.Title)
			}
			if strings.Contains(all, "⟨") || strings.Contains(all, "Yuntu") || strings.Contains(all, "云图") || strings.Contains(all, "雲圖") {
				i := strings.IndexAny(all, "⟨")
				t.Errorf("%s %q says a word that is not there, or not its own: …%s…", lang, q, all[max(0, i-40):min(len(all), max(0, i)+80)])
			}
			if len(p.Views) != 1 || p.Views[0].Value != "share" || p.Steps != 3 {
				t.Errorf("%s %q: views %v, %d pages", lang, q, p.Views, p.Steps)
			}
			if strings.HasPrefix(q, "step=") != (p.Lesson != nil) {
				t.Errorf("%s %q: the lesson is %v", lang, q, p.Lesson)
			}
			points := 0
			if p.Timeline != nil {
				for _, x := range p.Timeline.Ticks {
					if x.Kind == "point" {
						points++
					}
				}
			}
			if q == "" && points != 8 {
				t.Errorf("%d points of time, want 8", points)
			}
			rows := 0
			for _, n := range a.List().Notes {
				if n.Role == scene.Item {
					rows++
				}
			}
			if rows < 3 {
				t.Errorf("%s %q: %d marks", lang, q, rows)
			}
			if a.Font().Missing() != 0 {
				t.Errorf("%s %q: glyphs are missing", lang, q)
			}
		}
	}
	for _, q := range []string{"view=capex", "view=loop", "view=m16", "step=4"} {
		if a.Open(q + "&lang=en") {
			t.Errorf("%q is understood", q)
		}
		if p, _ := read(); p.View != "share" || len(p.Problems) == 0 {
			t.Errorf("%q shows %s, says %q", q, p.View, p.Problems)
		}
	}
	var hits struct{ Hits []struct{ Query string } }
	if err := json.Unmarshal(a.SearchJSON("hill", 9), &hits); err != nil || len(hits.Hits) == 0 || !strings.Contains(hits.Hits[0].Query, "f=hill") {
		t.Errorf("a vendor is not found: %+v %v", hits, err)
	}
	if err := json.Unmarshal(a.SearchJSON("", 30), &hits); err != nil || slices.ContainsFunc(hits.Hits, func(h struct{ Query string }) bool { return strings.Contains(h.Query, "capex") }) {
		t.Errorf("a view without data is offered: %+v %v", hits, err)
	}
	a.Open("step=2&lang=en")
	a.Do(state.Action{Do: state.SetGuess, Value: 31})
	a.Do(state.Action{Do: state.Commit})
	if _, all := read(); !strings.Contains(all, `"committed":true`) {
		t.Error("its lesson does not ask")
	}
}
