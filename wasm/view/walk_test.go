package view

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// Arrow keys come to every mark of every system that has a card or words, on every stage, and from each there is a way on: pressed
// often enough they go all the way round.
func TestArrowsReachEveryMark(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for i := range w.Systems {
		for _, q := range viewtest.Ends(w, w.Systems[i].ID) {
			s := viewtest.State(t, w, q)
			for _, f := range [...]pen.Frame{{W: 1280, H: 720, Scale: 1}, {W: 928, H: 584, Scale: 1}, {W: 640, H: 360, Scale: 1}, {W: 1000, H: 420, Scale: 1}, {W: 390, H: 440, Scale: 1}, {W: 390, H: 371, Scale: 1}, {W: 320, H: 290, Scale: 1}, {W: 320, H: 240, Scale: 1}} {
				b.Build(&l, w, s, f)
				if n, at := viewtest.Unreached(&l); n > 0 {
					t.Errorf("%s at %v×%v: arrow keys never come to %d marks, such as that at %v", q, f.W, f.H, n, at)
				}
				if n, at := viewtest.Lonely(&l); n > 0 {
					t.Errorf("%s at %v×%v: arrow keys come to %d marks from no other, such as that at %v", q, f.W, f.H, n, at)
				}
			}
		}
	}
}
