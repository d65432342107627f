package app

import (
	"encoding/json"
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
)

// Whatever opens says what it is, in every picture and language: to the pointer, to arrow keys, in the outline.
func TestEveryMarkHasWords(t *testing.T) {
	a := opened(t, "")
	queries := everywhere(a.w)
	for i := range a.w.Systems {
		queries = append(queries, "view="+a.w.Systems[i].ID)
	}
	marks, dated := 0, 0
	for i, q := range queries {
		if testing.Short() && i%5 != 0 {
			continue
		}
		a.Open(q + "&lang=" + (locale.Lang(i) % locale.Count).Tag())
		a.Settle()
		for _, h := range a.List().Hits {
			m := a.Mark(h.Target)
			if !m.Opens {
				continue
			}
			marks++
			if m.Target != h.Target || m.Label == "" || m.Box != h.Mark || strings.ContainsAny(m.Label+m.Value+m.More, "⟨⟩") {
				t.Errorf("%s: the mark at %v is %+v", q, h.Mark, m)
			}
			if ref := a.List().Ref(h.Target); ref.Obs != 0 {
				dated++
				if !strings.ContainsAny(m.Label+m.Value, "0123456789") || m.More == "" {
					t.Errorf("%s: the figure at %v says %q, %q, %q", q, h.Mark, m.Label, m.Value, m.More)
				}
			}
		}
	}
	if marks < 300 || dated < 100 {
		t.Errorf("%d marks, %d of them figures", marks, dated)
	}
}

// On the lines of a market a point of another period is named with its own.
func TestMarkOfAnotherPeriod(t *testing.T) {
	a := opened(t, "")
	a.Open("market=canalys-china&form=lines&t=2023Q2&lang=en")
	a.Settle()
	seen := map[string]bool{}
	for m := a.NextMark(0, scene.Right); m.Target != 0; m = a.NextMark(m.Target, scene.Right) {
		seen[m.More] = true
	}
	if len(seen) < 3 {
		t.Errorf("on the way right the marks are of %v", seen)
	}
	found := false
	for _, h := range a.List().Hits {
		if c := h.Mark.Center(); a.MarkAt(float64(c.X), float64(c.Y)).Target == 0 {
			t.Errorf("nothing stands at %v", c)
		}
		m := a.Mark(h.Target)
		found = found || strings.HasPrefix(m.Label, "Alibaba") && strings.HasPrefix(m.More, "Q2 2021") && strings.HasSuffix(m.Value, "%")
	}
	if !found {
		t.Error("no mark is Alibaba’s share of Q2 2021")
	}
	for _, m := range []Mark{a.Mark(0), a.Mark(1 << 30), a.MarkAt(-5, -5)} {
		if m != (Mark{}) || m.Box != (geom.Rect{}) {
			t.Errorf("where nothing is stands %+v", m)
		}
	}
}

// A row of the outline that can be pressed does something, also where a question is still open: its answer has a mark, and nothing behind it yet.
func TestEveryPressableRowActs(t *testing.T) {
	a := opened(t, "")
	queries := []string{"", "form=race", "view=capex", "step=guess-cut", "step=guess-share"}
	for i := range a.w.Systems {
		queries = append(queries, "view="+a.w.Systems[i].ID)
	}
	for _, q := range queries {
		a.Open(q)
		a.Settle()
		var rows []struct {
			Label  string
			Target float64
		}
		if err := json.Unmarshal(a.OutlineJSON(), &rows); err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			if r.Target == 0 {
				continue
			}
			a.Open(q)
			a.Settle()
			a.List()
			before := a.Query()
			if act(t, a, "open", args{"target": r.Target}); a.Query() == before {
				t.Errorf("%s: %q can be pressed, and nothing happens", q, r.Label)
			}
		}
	}
}
