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

// As long as the reader guesses how much more must be sold, the picture doesn't tell how much is; then it tells what the profit
// was with a word, since a number alone under the new one would be taken for another value.
func TestSlabKeepsTheSecret(t *testing.T) {
	w := viewtest.World(t)
	for i, q := range []string{"view=m11&lang=en", "view=m11&guess=150&lang=en"} {
		s, _ := state.Decode(w, q)
		l := scene.List{Measure: viewtest.Pitch{}}
		var p pen.Pen
		var b Builder
		p.Begin(&l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
		b.Build(&p, system.Of(w, s))
		words := map[string]bool{}
		for j := range l.Ops {
			if op := &l.Ops[j]; op.Kind == scene.Label {
				words[string(l.Run(op))] = true
			}
		}
		if words["Usage afterwards ?"] != (i == 0) || words["Usage afterwards 282.8"] != (i == 1) || words["was 6.1"] != (i == 1) {
			t.Errorf("%s: %v", q, words)
		}
	}
}
