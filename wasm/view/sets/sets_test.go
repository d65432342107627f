package sets

import (
	"fmt"
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

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m26")
}

func close(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

// Half of the row leaves half of it to slide in: at its left end it lies from 0 to 0.5, in the middle from 0.25, at the right
// end from 0.5. There its left end moves as it grows, by as much; in the middle either end by half.
func TestLay(t *testing.T) {
	for p, want := range map[float64]claim{0: {0, 0.5, 0.5, 1}, 0.5: {0.25, 0.75, 0.75, 0.5}, 1: {0.5, 1, 0.5, -1}} {
		if got := lay(0.5, p); got != want {
			t.Errorf("at %v it lies %+v, want %+v", p, got, want)
		}
	}
	for p := 0.0; p <= 1; p += 0.125 { // the knob goes where the longer claim ends
		a, z := lay(0.4, p), lay(0.6, p)
		end := z.hi
		if p > 0.5 {
			end = z.lo
		}
		if got := a.end + a.way*0.2; !close(got, end) {
			t.Errorf("at %v a fifth more ends at %v, want %v", p, got, end)
		}
	}
	// 50 per cent from the left and 70 from the right meet from 0.3 to 0.5.
	all := []claim{lay(0.5, 0), lay(0.7, 1), lay(0.4, 1)}
	for at, want := range map[float64]int{0.1: 1, 0.4: 2, 0.55: 1, 0.7: 2} {
		if got := count(all, at); got != want {
			t.Errorf("at %v there are %d claims, want %d", at, got, want)
		}
	}
}

// Wherever the brackets lie, the row shows what the model says they share, which is never less than the least nor more than
// the most; as far apart as they can be it is the least, side by side the most.
func TestWhatTheyShare(t *testing.T) {
	w := viewtest.World(t)
	for a := 0; a <= 100; a += 25 {
		for v := 0; v <= 100; v += 20 {
			for pa := 0; pa <= 100; pa += 50 {
				for pv := 0; pv <= 100; pv += 25 {
					q := fmt.Sprintf("view=m26&sim.alibaba=%d&sim.volcano=%d&sim.at_alibaba=%d&sim.at_volcano=%d", a, v, pa, pv)
					r := system.Of(w, viewtest.State(t, w, q))
					lo, hi := shared(lay(float64(a)/100, float64(pa)/100), lay(float64(v)/100, float64(pv)/100))
					both, least, most := r.Value("both"), r.Value("both_least"), r.Value("both_most")
					if drawn := 100 * max(0, hi-lo); !close(drawn, both) || both < least-1e-9 || both > most+1e-9 {
						t.Fatalf("%s: drawn %v, the model says %v, between %v and %v", q, drawn, both, least, most)
					}
					if pa == 0 && pv == 100 && !close(both, least) || pa == pv && !close(both, most) {
						t.Fatalf("%s: %v of %v to %v", q, both, least, most)
					}
				}
			}
		}
	}
}

// drawn is the picture on a laptop, where the row goes from 28 to 852.
func drawn(t *testing.T, query string) *scene.List {
	w := viewtest.World(t)
	s := viewtest.State(t, w, query)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, system.Of(w, s))
	return l
}

// row is the row of the claims.
func row(v float64) float32 { return float32(28 + 824*v) }

// held returns what is held by a finger at x that moves a parameter.
func held(t *testing.T, l *scene.List, x float32, param uint8) scene.Handle {
	for y := float32(0); y < 400; y++ {
		if h, ok := l.Grip(geom.Point{X: x, Y: y}); ok && h.Param == param {
			return h
		}
	}
	t.Fatalf("at %v nothing moves parameter %d", x, param)
	return scene.Handle{}
}

// The knob at the end of a bracket moves the claim by as much as itself: Volcano's, at its left.
func TestKnob(t *testing.T) {
	h := held(t, drawn(t, "view=m26"), row(0.3), 1)
	if v := h.Value(geom.Point{X: row(0.2)}); math.Abs(v-80) > 1e-3 {
		t.Errorf("at 20 of 100 it is %v", v)
	}
}

// A bracket slides by as much as the finger, wherever it was taken hold of: Volcano's has 30 per cent of the row, so that 15 to
// the left are half of its way. Held within a slice of 12 pixels the finger is off by six at most.
func TestSlide(t *testing.T) {
	l := drawn(t, "view=m26")
	for _, at := range []float64{0.4, 0.62, 0.9} {
		h := held(t, l, row(at), 4)
		h, _ = l.Grip(geom.Point{X: row(at), Y: h.A.Y}) // on the bracket itself
		if v := h.Value(geom.Point{X: row(at - 0.15), Y: h.A.Y}); math.Abs(v-50) > 100*6/(0.3*824) {
			t.Errorf("held at %v and moved by half its way it is at %v", at, v)
		}
	}
	if h := held(t, l, row(0.4), 4); h.Value(geom.Point{X: row(0)}) != 0 || h.Value(geom.Point{X: row(1)}) != 100 {
		t.Error("it can't get to an end of the row")
	}
}
