package about

import (
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/system"
)

// No sentence has "no answer" in the place of a number, at any corner of what the sliders can be set to, and something is
// always said.
func TestNoAnswerStandsInNoSentence(t *testing.T) {
	w := viewtest.World(t)
	var r system.Run
	for i := range w.Systems {
		x := &w.Systems[i]
		s := viewtest.State(t, w, "view="+x.ID)
		for c := range 1 << len(x.Params) {
			for k := range x.Params {
				p := &x.Params[k]
				if s.Sim[k] = p.Min.Float(); c>>k&1 == 1 {
					s.Sim[k] = p.Max.Float()
				}
				s.SimSet |= 1 << k
			}
			for s.Lang = range locale.Count {
				r.Set(w, s)
				said := Answer(&r).String()
				if none := w.Data.Word(s.Lang, "no-answer"); strings.Contains(said, none) || strings.TrimSpace(said) == "" || strings.Contains(said, "{") {
					t.Fatalf("%s with %v: %q", x.ID, s.Sim[:len(x.Params)], said)
				}
			}
		}
	}
}
