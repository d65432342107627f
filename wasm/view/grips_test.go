package view

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// On small stages the grips of every system stand a finger apart, as it opens and with one slider at either end.
func TestGripsApart(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for i := range w.Systems {
		for _, q := range viewtest.Ends(w, w.Systems[i].ID) {
			s := viewtest.State(t, w, q)
			for _, f := range [...]pen.Frame{{W: 390, H: 440, Scale: 1}, {W: 320, H: 290, Scale: 1}, {W: 320, H: 240, Scale: 1}} {
				b.Build(&l, w, s, f)
				if e := viewtest.Near(&l, 1); e != "" {
					t.Errorf("%s at %v×%v: %s", q, f.W, f.H, e)
				}
			}
		}
	}
}
