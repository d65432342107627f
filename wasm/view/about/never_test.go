package about

import (
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
)

// Two cuts of 80 per cent leave 4 of a hundred: no number of customers makes good for being first, and nobody is told of 2,400
// per cent. Where following pays is told all the same. At what can still be reached the number stands.
func TestNever(t *testing.T) {
	w := viewtest.World(t)
	said := func(query string) string {
		return viewtest.Said(Answer(system.Of(w, viewtest.State(t, w, query))), nil)
	}
	for l := range locale.Count {
		lang := "&lang=" + l.Tag()
		far, near := said("view=m12&sim.first=80&sim.second=80"+lang), said("view=m12"+lang)
		if x := w.System(viewtest.State(t, w, "view=m12")); !strings.Contains(far, x.Never("cut_pays", l)) || strings.Contains(near, x.Never("cut_pays", l)) {
			t.Errorf("%s: far it says %q, near %q", l.Tag(), far, near)
		}
		if !strings.Contains(far, "96") || strings.Contains(far, "400") || !strings.Contains(near, "47") {
			t.Errorf("%s: far it says %q, near %q", l.Tag(), far, near)
		}
	}
}

// Wherever sliders stand, no answer has a number in words that it lacks, or a sentence twice.
func TestAnswersLackNothing(t *testing.T) {
	w := viewtest.World(t)
	for i := range w.Systems {
		x := &w.Systems[i]
		for _, q := range viewtest.Ends(w, x.ID) {
			for l := range locale.Count {
				s, _ := state.Decode(w, q+"&guess=-&lang="+l.Tag())
				r := system.Of(w, s)
				text := viewtest.Said(Answer(r), nil)
				if none := w.Data.Word(l, "no-answer"); strings.Contains(text, none) && none != "" && x.None[l] != "" {
					t.Errorf("%s in %s: %q", q, l.Tag(), text)
				}
				if none := x.None[l]; none != "" && strings.Count(text, none) > 1 || strings.ContainsAny(text, "{}|") || strings.TrimSpace(text) == "" {
					t.Errorf("%s in %s: %q", q, l.Tag(), text)
				}
			}
		}
	}
}
