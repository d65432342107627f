package sets

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m26", pen.RolesSets, b.Build)
}

// Half, 70 and 40 per cent: the first two meet from 0.3 to 0.5; the third goes on from 0.5 to 0.9.
func TestApart(t *testing.T) {
	c := lay([most]float64{0.5, 0.7, 0.4}, 3)
	if c[0].parts[0] != (span{0, 0.5}) || math.Abs(c[1].parts[0].lo-0.3) > 1e-12 || c[2].parts[0] != (span{0.5, 0.9}) || c[2].parts[1] != (span{}) {
		t.Errorf("they lie at %+v", c)
	}
	for at, want := range map[float64]int{0.1: 1, 0.4: 2, 0.6: 2, 0.95: 1} {
		if got := count(&c, 3, at); got != want {
			t.Errorf("at %v there are %d claims, want %d", at, got, want)
		}
	}
	// 80 per cent from 0.5 on: the row ends after 0.5, and 0.3 lie at its beginning.
	if c = lay([most]float64{0.5, 0.7, 0.8}, 3); math.Abs(c[2].parts[1].hi-0.3) > 1e-12 || c[2].parts[0].hi != 1 {
		t.Errorf("the third lies at %+v", c[2])
	}
}

// However large the claims, the pictures show what the model says: of a hundred parts as many are claimed by two, or by all,
// as least and most.
func TestCountsAreTheModels(t *testing.T) {
	for a := 0; a <= 100; a += 10 {
		for v := 0; v <= 100; v += 10 {
			for h := 0; h <= 100; h += 10 {
				s := [most]float64{float64(a) / 100, float64(v) / 100, float64(h) / 100}
				apart, together := lay(s, 3), nest(s, 3)
				var two, all, close int
				for i := range 100 {
					at := (float64(i) + 0.5) / 100
					if count(&apart, 2, at) == 2 {
						two++
					}
					if count(&apart, 3, at) == 3 {
						all++
					}
					if count(&together, 2, at) == 2 {
						close++
					}
				}
				if two != max(0, a+v-100) || all != max(0, a+v+h-200) || close != min(a, v) {
					t.Fatalf("%d, %d, %d per cent: %d, %d and %d", a, v, h, two, all, close)
				}
			}
		}
	}
}

// The knob at the end of a bracket moves the claim by as much as itself: Volcano's, in the first row, to the left.
func TestKnob(t *testing.T) {
	w := viewtest.World(t)
	s := viewtest.State(t, w, "view=m26")
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, system.Of(w, s))
	// The row goes from 28 to 852, so 30 per cent is at 275.2.
	for y := float32(0); y < 300; y++ {
		if h, ok := l.Grip(geom.Point{X: 275.2, Y: y}); ok && h.Param == 1 {
			if v := h.Value(geom.Point{X: 28 + 8.24*20, Y: y}); math.Abs(v-80) > 1e-3 {
				t.Errorf("at 20 of 100 it is %v", v)
			}
			return
		}
	}
	t.Error("there is no knob")
}
