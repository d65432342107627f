package view

import (
	"strconv"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// onStages draws every system as it opens, and with one slider at either end, on stages of some sizes, and has each looked at.
func onStages(t *testing.T, sizes [][2]float32, look func(at string, l *scene.List)) {
	t.Helper()
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for i := range w.Systems {
		for _, q := range viewtest.Ends(w, w.Systems[i].ID) {
			s := viewtest.State(t, w, q)
			for _, size := range sizes {
				b.Build(&l, w, s, pen.Frame{W: size[0], H: size[1], Scale: 1})
				look(q+" at "+strconv.Itoa(int(size[0]))+"×"+strconv.Itoa(int(size[1])), &l)
			}
		}
	}
}
