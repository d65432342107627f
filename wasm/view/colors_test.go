package view

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// families returns everything that can be shown, by picture: the links of each market, of what companies spend, of each deal and
// of each system, so that all marks of one family can stand in one picture.
func families(w *state.World) map[string][]string {
	out := map[string][]string{}
	forms := func(name, query string) {
		for _, form := range state.Words("form") {
			for _, p := range w.Track(decoded(w, query)).Points {
				out[name] = append(out[name], fmt.Sprintf("%s&form=%s&t=%s", query, form, locale.AppendKey(nil, p, locale.Quarterly)))
			}
		}
	}
	for _, m := range w.Markets {
		forms(w.Data.SeriesKey(m), "view=share&market="+w.Data.SeriesKey(m))
	}
	if len(w.Capex) > 0 {
		forms("capex", "view=capex")
	}
	for _, d := range w.Deals {
		out["deal "+w.Data.Deal(d).ID] = []string{"view=loop&deal=" + w.Data.Deal(d).ID}
	}
	for i := range w.Systems {
		out[w.Systems[i].ID] = viewtest.Ends(w, w.Systems[i].ID)
	}
	return out
}

func decoded(w *state.World, query string) state.State { s, _ := state.Decode(w, query); return s }

// Colours that can meet in one picture stay apart for the usual sight and for eyes without green, red or blue cones, on both
// papers. What can meet is seen in what is drawn, not told by a list.
func TestColoursThatMeetStayApart(t *testing.T) {
	const least = 11
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	pairs := 0
	for name, queries := range families(w) {
		for _, dark := range []bool{false, true} {
			owner := map[scene.Color]string{}
			for e := data.EntityID(1); int(e) <= w.Data.Entities(); e++ {
				if c := w.Data.Color(e, dark); c != 0 {
					owner[scene.RGB(c)] += " " + w.Data.EntityKey(e)
				}
			}
			seen := map[scene.Color]bool{}
			for _, q := range queries {
				b.Build(&l, w, decoded(w, q), pen.Frame{W: 900, H: 560, Dark: dark})
				for i := range l.Ops {
					op := &l.Ops[i]
					if c := op.Color | 0xff; op.Kind != scene.Label && op.Kind != scene.Clip && owner[c] != "" {
						seen[c] = true
					}
				}
			}
			all := slices.Sorted(maps.Keys(seen))
			for i, a := range all {
				for _, c := range all[:i] {
					pairs++
					for s := range theme.Sights {
						if d := theme.Distance(a, c, s); d < least {
							t.Errorf("%s, dark %v, sight %d:%s and%s are %.1f apart, want %d", name, dark, s, owner[a], owner[c], d, least)
						}
					}
				}
			}
		}
	}
	if pairs < 300 {
		t.Errorf("only %d pairs were looked at", pairs)
	}
}
