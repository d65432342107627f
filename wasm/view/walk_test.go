package view

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
)

// Arrow keys come to every mark of every system that has a card or words, on every stage, and from each there is a way on: pressed
// often enough they go all the way round.
func TestArrowsReachEveryMark(t *testing.T) {
	onStages(t, [][2]float32{{1280, 720}, {928, 584}, {640, 360}, {1000, 420}, {390, 440}, {390, 371}, {320, 290}, {320, 240}}, func(at string, l *scene.List) {
		if n, where := viewtest.Unreached(l); n > 0 {
			t.Errorf("%s: arrow keys never come to %d marks, such as that at %v", at, n, where)
		}
		if n, where := viewtest.Lonely(l); n > 0 {
			t.Errorf("%s: arrow keys come to %d marks from no other, such as that at %v", at, n, where)
		}
	})
}
