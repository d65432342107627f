package about

import (
	"regexp"
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
		if x := w.System(viewtest.State(t, w, "view=m12")); !strings.Contains(far, x.Never("cut_pays", false, l)) || strings.Contains(near, x.Never("cut_pays", false, l)) {
			t.Errorf("%s: far it says %q, near %q", l.Tag(), far, near)
		}
		if !strings.Contains(far, "96") || strings.Contains(far, "400") || !strings.Contains(near, "47") {
			t.Errorf("%s: far it says %q, near %q", l.Tag(), far, near)
		}
	}
}

// Words for a number that is nought are of a number that the answer tells, in every language, and it is told in no other words.
func TestNought(t *testing.T) {
	w := viewtest.World(t)
	number := regexp.MustCompile(`(^|[^\d.,−])0( ?[%×倍個个萬万元年月]| (years|months|firms)\b)|[$b]0 (of|a|is)\b`)
	for _, c := range []struct{ id, moved string }{{"m26", "alibaba=0"}, {"m26", "volcano=0"}, {"m26", "huawei=0"}, {"m26", "alibaba=30"}, {"m30", "inside=0"}, {"m30", "inside=100"}, {"m30", "queue=0"},
		{"m18", "gap=0"}, {"m18", "heavy=0"}, {"m18", "heavy=25"}, {"m19", "gap=0"}, {"m19", "market=100"}, {"m02", "ratio=1"}, {"m13", "ai=90"}, {"m37", "team=0"}} {
		for l := range locale.Count {
			text := viewtest.Said(Answer(system.Of(w, viewtest.State(t, w, "view="+c.id+"&sim."+c.moved+"&lang="+l.Tag()))), nil)
			if at := number.FindString(text); at != "" && c.moved != "ai=90" && c.moved != "market=100" && c.moved != "alibaba=30" {
				t.Errorf("%s in %s says %q: %s", c.moved, l.Tag(), at, text)
			}
			if strings.ContainsAny(text, "{}!|") {
				t.Errorf("%s in %s: %s", c.moved, l.Tag(), text)
			}
		}
	}
	both := viewtest.Said(Answer(system.Of(w, viewtest.State(t, w, "view=m30&lang=en&sim.inside=100&sim.queue=0"))), nil)
	if !strings.HasSuffix(both, "Nobody is waiting outside.") {
		t.Errorf("nobody waits, and it says %q", both)
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
