package models

import (
	"strings"
	"testing"

	"yuntu/wasm/sim"
)

// A threshold is told up to the ends of its parameter and not beyond: 80 less the cut, where at can be put from 10 to 60.
func TestReach(t *testing.T) {
	const head = "param cut 30 pct in 0..90 by 1 assumption\nparam at 20 pct in 10..60 by 1 assumption\n"
	m, errs := Parse("x.model", "x", head+"result pays pct = reach(0.8 - cut, at)\ncheck => pays=50\ncheck cut=20 => pays=60\ncheck cut=19 => pays=none\n"+
		"check cut=70 => pays=10\ncheck cut=71 => pays=none\n")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	if lo, hi := m.Reach("at"); lo > 0.1 || lo < 0.0999 || hi < 0.6 || hi > 0.6001 {
		t.Errorf("at goes from %v to %v", lo, hi)
	}
	if shown := m.MathML()[0]; !strings.Contains(shown, `<mtext data-w="reach">reach</mtext><mi data-q="at">`) {
		t.Errorf("it is shown as %s", shown)
	}
	var ys [3]float64
	sim.NewMachine(&m.Code).Sweep([]float64{0, 0.2}, 0, 0, []float64{0.19, 0.5, 0.71}, ys[:])
	if sim.Answered(ys[0]) || !sim.Answered(ys[1]) || sim.Answered(ys[2]) {
		t.Errorf("swept, it is %v", ys)
	}
	for _, bad := range []string{"reach(cut)", "reach(cut, 3)", "reach(cut, pays)", "reach(3*plain(cut), nobody)"} {
		if _, errs := Parse("x.model", "x", head+"result pays pct = "+bad+"\n"); len(errs) == 0 {
			t.Errorf("%s is read", bad)
		}
	}
	if _, errs := Parse("x.model", "x", head+"param money 1 cny in 0..2 by 1 assumption\nresult pays pct = reach(cut, money)\n"); len(errs) == 0 {
		t.Error("per cent are put where money is")
	}
}
