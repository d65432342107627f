package view

import (
	"fmt"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// A picture that asks stands like any other, with the guess at both ends and in between, before and after it is told; it can be
// dragged until then, and takes no memory when warm.
func TestGuessesStand(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	n := 0
	for i := range w.Systems {
		x := &w.Systems[i]
		if x.Ask.Name == "" {
			continue
		}
		n++
		for _, v := range []float64{x.Ask.Min, x.Ask.Start, x.Ask.Max} {
			for lang := range locale.Count {
				asks, _ := state.Decode(w, "view="+x.ID+"&lang="+lang.Tag())
				asks = state.Update(w, asks, state.Action{Do: state.SetGuess, Value: v})
				for _, s := range []state.State{asks, state.Update(w, asks, state.Action{Do: state.Commit})} {
					for _, f := range []pen.Frame{{W: 1280, H: 720, Scale: 1}, {W: 390, H: 440, Scale: 1, Dark: true}} {
						name := fmt.Sprintf("%s in %s at %v×%v, guess %v, told %v", x.ID, lang.Tag(), f.W, f.H, v, s.Committed)
						b.Build(&l, w, s, f)
						if e := viewtest.Overlap(&l, f); e != "" {
							t.Errorf("%s: %s", name, e)
						}
						if got := grips(&l) > 0; got == s.Committed {
							t.Errorf("%s: it can be dragged: %v", name, got)
						}
						if l.Height != f.H || l.Width != f.W {
							t.Errorf("%s: the stage is %v×%v", name, l.Width, l.Height)
						}
					}
				}
			}
		}
		s, _ := state.Decode(w, "view="+x.ID)
		if got := testing.AllocsPerRun(5, func() { b.Build(&l, w, s, stage) }); got != 0 {
			t.Errorf("%s: %v allocations", x.ID, got)
		}
	}
	if n == 0 {
		t.Error("no system asks")
	}
}

// grips counts the places where the guess can be taken hold of, 10 pixels apart.
func grips(l *scene.List) (n int) {
	for y := float32(0); y < l.Height; y += 10 {
		for x := float32(0); x < l.Width; x += 10 {
			if h, ok := l.Grip(geom.Point{X: x, Y: y}); ok && h.Param == scene.OfGuess {
				n++
			}
		}
	}
	return n
}

// At 1280 pixels the scale of m11, 0 to 300 per cent, goes from 28 to 1252: a guess of 150 stands in the middle, at 640, and what
// came out, 100, at 28 + 1224/3 = 436.
func TestScaleOfAGuess(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	s, _ := state.Decode(w, "view=m11&guess=150")
	b.Build(&l, w, s, pen.Frame{W: 1280, H: 720, Scale: 1})
	dots := map[float32]bool{}
	for i := range l.Ops {
		if op := &l.Ops[i]; op.Kind == scene.Dot && op.Y > 654 {
			dots[op.X] = true
		}
	}
	if !dots[640] || !dots[436] {
		t.Errorf("the marks stand at %v", dots)
	}
}
