package app

import "testing"

// Where motion is reduced, a picture that plays stands at the last of its points that time has come to, a rounding early too.
func TestStepsFromPointToPoint(t *testing.T) {
	a := opened(t, "market=canalys-china&form=race&motion=reduced&t=2021Q1")
	a.s.Playing = true
	at := quarter(t, "2021Q1")
	for _, c := range [][2]float64{{at, at}, {at + 0.5, at}, {at + 1 - 1e-3, at}, {at + 1 - 1e-9, at + 1}, {at + 1, at + 1}} {
		a.s.T = c[0]
		if got := a.shown().T; got != c[1] {
			t.Errorf("at %v it stands at %v, want %v", c[0], got, c[1])
		}
	}
	a.s.Playing, a.s.T = false, at+0.5
	if got := a.shown().T; got != at+0.5 {
		t.Errorf("at rest it stands at %v", got)
	}
}
