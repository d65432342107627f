package view

import (
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// Every word of every system can be read, also on a stage as low as that of a phone of 320 by 568, and in a frame of 280: none
// stands on another, and no plate or grip lies on one. On a stage of the size that pictures are made for no line runs through
// words, and a finger can tell two grips apart.
func TestWordsAreClear(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for i := range w.Systems {
		id := w.Systems[i].ID
		for lang := range locale.Count {
			s := viewtest.State(t, w, "view="+id+"&lang="+lang.Tag())
			for _, f := range [...]pen.Frame{{W: 1280, H: 720, Scale: 1}, {W: 880, H: 560, Scale: 1}, {W: 390, H: 440, Scale: 1}, {W: 320, H: 250, Scale: 1}, {W: 280, H: 330, Scale: 1}} {
				b.Build(&l, w, s, f)
				wrong := []string{viewtest.Overlap(&l, f), viewtest.Covered(&l)}
				if f.W > 320 {
					wrong = append(wrong, viewtest.Struck(&l), viewtest.Near(&l, 1))
				}
				for _, e := range wrong {
					if e != "" {
						t.Errorf("%s in %s at %v×%v: %s", id, lang.Tag(), f.W, f.H, e)
					}
				}
			}
		}
	}
}
