package path

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// A guess stays where it was put when the answer comes: the years below it are the same before and after.
func TestGuessStays(t *testing.T) {
	w := viewtest.World(t)
	far := [2]float64{}
	at := [2]float32{}
	for i, q := range []string{"view=m22", "view=m22&guess=30"} {
		s, _ := state.Decode(w, q)
		r := system.Of(w, s)
		if v, ok := r.Guessed("payback"); !ok || v != 30 || r.Open() != (i == 0) {
			t.Fatalf("%s: the guess is %v, %v", q, v, ok)
		}
		l := scene.List{Measure: viewtest.Pitch{}}
		var p pen.Pen
		var c Curve
		p.Begin(&l, w, 0, pen.Frame{W: 390, H: 439, Scale: 1})
		c.Years(&p, r, geom.R(10, 40, 370, 380), Told(r, true))
		far[i] = c.sx.Hi
		at[i] = c.sx.At(30)
	}
	if far[0] != 60 || far[1] != 60 || at[0] != at[1] {
		t.Errorf("the scale goes to %v years, then to %v", far[0], far[1])
	}
}
