package wheel

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

// phone draws what a query shows on a phone.
func phone(t *testing.T, b *Builder, query string) (*scene.List, *system.Run) {
	t.Helper()
	w := viewtest.World(t)
	s := viewtest.State(t, w, query)
	l := &scene.List{Measure: viewtest.Pitch{}}
	r := system.Of(w, s)
	var p pen.Pen
	p.Begin(l, w, s.Lang, pen.Frame{W: 390, H: 439, Scale: 1})
	b.Build(&p, r)
	return l, r
}

// On a phone, whatever is given away and however it pulls, the plate under the deepest point's words lies on no point of the
// curve, which is looked at in fiftieths of a year.
func TestPlateOffTheCurve(t *testing.T) {
	for _, lang := range []string{"en", "zh-Hant"} {
		for generous := 10; generous <= 100; generous += 10 {
			for _, pull := range []int{0, 20, 40, 80, 150} {
				q := fmt.Sprintf("lang=%s&view=m21&guess=-&sim.generous=%d&sim.pull=%d", lang, generous, pull)
				var b Builder
				l, _ := phone(t, &b, q)
				op := viewtest.Mark(t, l, pen.Key(roleWord, 2, 0))
				plate := geom.R(op.X, op.Y, op.W, op.H)
				line := viewtest.Mark(t, l, pen.Key(roleSum, 1, 0))
				at := l.Points(&line)
				for i := 2; i+1 < len(at); i += 2 {
					for f := float32(0); f <= 1; f += 0.02 {
						x, y := geom.Mix(at[i-2], at[i], f), geom.Mix(at[i-1], at[i+1], f)
						if plate.X < x && x < plate.Right() && plate.Y < y && y < plate.Bottom() {
							t.Fatalf("%s: the plate %v hides the curve at %v, %v", q, plate, x, y)
						}
					}
				}
			}
		}
	}
}

// The ring of the year in which the sum is back stands on the curve: over the end of that year, or on the line of nothing.
func TestRingOnTheCurve(t *testing.T) {
	for _, q := range []string{"view=m21&guess=-", "view=m21&guess=-&sim.generous=70", "view=m21&guess=-&sim.generous=100", "view=m21&guess=-&sim.pull=150"} {
		var b Builder
		l, _ := phone(t, &b, q)
		ring := viewtest.Mark(t, l, pen.Key(roleStation, 5, 0))
		line := viewtest.Mark(t, l, pen.Key(roleSum, 1, 0))
		at, off := l.Points(&line), math.Inf(1)
		for i := 2; i+1 < len(at); i += 2 {
			for f := float32(0); f <= 1; f += 0.02 {
				off = min(off, math.Hypot(float64(geom.Mix(at[i-2], at[i], f)-ring.X), float64(geom.Mix(at[i-1], at[i+1], f)-ring.Y)))
			}
		}
		if off > 2 {
			t.Errorf("%s: the ring is %v off the curve", q, off)
		}
	}
}

// −50 at the end of year 2 and 150 at that of year 3: back at nothing a quarter of the way, or marked at the year's end where
// the scale goes so far.
func TestBack(t *testing.T) {
	b := Builder{sum: []float64{-80, -50, 150}}
	if got := b.back(3, 200); got != 3 {
		t.Errorf("within the scale at %v", got)
	}
	if got := b.back(3, 100); got != 2.25 {
		t.Errorf("past the scale at %v", got)
	}
}

// The wheel says the year that the clock says.
func TestOneYear(t *testing.T) {
	if pen.Year(12.15) != 12 || pen.Year(12.6) != 13 {
		t.Error("the nearest year is another")
	}
	var b Builder
	l, _ := phone(t, &b, "lang=en&view=m21&guess=-&t=12.15")
	op := viewtest.Mark(t, l, pen.Key(pen.RoleClock, 0, 0))
	if got := string(l.Run(&op)); got != "year 12" {
		t.Errorf("at 12.15 the wheel says %q", got)
	}
}
