package view

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
)

// On small stages the grips of every system stand a finger apart, as it opens and with one slider at either end.
func TestGripsApart(t *testing.T) {
	onStages(t, [][2]float32{{390, 440}, {320, 290}, {320, 240}}, func(at string, l *scene.List) {
		if e := viewtest.Near(l, 1); e != "" {
			t.Errorf("%s: %s", at, e)
		}
	})
}
