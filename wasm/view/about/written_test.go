package about

import (
	"math"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/system"
)

// A number counts as it is written: 6.1634 years as 6.16, in every language; and what has changed is what lies between the two
// as they are written. At a loss of $40 the years go from 4.2 to 6.16, which is 1.96 and not the 1.95 of the exact numbers.
func TestWritten(t *testing.T) {
	w := viewtest.World(t)
	for l := range locale.Count {
		r := system.Of(w, viewtest.State(t, w, "view=m18&sim.gap=40&lang="+l.Tag()))
		for _, c := range [][2]float64{{6.1634, 6.16}, {4.2, 4.2}, {0, 0}, {-12.34, -12.3}, {1234.5678, 1235}, {0.000123456, 0.000123}} {
			if got := r.Written("years", c[0]); math.Abs(got-c[1]) > 1e-9*max(1, c[1]) {
				t.Errorf("%v in %s: %v, want %v, as in %q", c[0], l.Tag(), got, c[1], r.AppendValue(nil, "years", c[0]))
			}
		}
		if got := string(AppendChange(nil, r, "years", 6.155, 4.204)); got != [...]string{"  +1.96年", "  +1.96年", "  +1.96 years"}[l] {
			t.Errorf("%s: %q from %q to %q", l.Tag(), got, r.AppendValue(nil, "years", 4.204), r.AppendValue(nil, "years", 6.155))
		}
		if got := AppendChange(nil, r, "years", 4.2041, 4.2); len(got) > 0 {
			t.Errorf("%s: what is written alike has changed by %q", l.Tag(), got)
		}
		// Money keeps its unit and its power of ten.
		for i := range w.Systems {
			r := system.Of(w, viewtest.State(t, w, "view="+w.Systems[i].ID+"&lang="+l.Tag()))
			for _, q := range w.Systems[i].Results() {
				v := r.Value(q.ID)
				if math.IsNaN(v) || math.IsInf(v, 0) {
					continue
				}
				if got := r.Written(q.ID, v); math.Abs(got-v) > 0.06*math.Abs(v) && math.Abs(got-v) > 0.5 {
					t.Errorf("%s %s in %s: %v counts as %v, %q", w.Systems[i].ID, q.ID, l.Tag(), v, got, r.Text(q.ID))
				}
			}
		}
	}
}
