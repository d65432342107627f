package area

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m05", pen.RolesArea, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m05", "m07")
}

// A rectangle 1,001.04 high and a gap of 9: two pixels for each of 500.52. From the top 59.23 unexplained, then what
// stays, the gap, what moves, and 92.5 that is public.
func TestLay(t *testing.T) {
	w := viewtest.World(t)
	rect := geom.R(10, 20, 300, 2*500.52+gap)
	for _, c := range []struct {
		query                       string
		staying, leaving, open, won float64
	}{
		// 20 of 348.79 per cent are 69.758; open 162.258, of which a fifth of the width
		{"view=m05", 279.032, 69.758, 162.258, 60},
		{"view=m05&sim.moved=0&sim.won=50", 348.79, 0, 92.5, 150},
		{"view=m05&sim.moved=100&sim.won=0", 0, 348.79, 441.29, 0},
	} {
		a, ok := lay(system.Of(w, viewtest.State(t, w, c.query)), rect, 1)
		if !ok || a.n != 4 || a.cut != 2 {
			t.Fatalf("%s: %d strips, cut at %d, %v", c.query, a.n, a.cut, ok)
		}
		for i, v := range []float64{59.23, c.staying, c.leaving, 92.5} {
			if math.Abs(float64(a.strips[i].H)-2*v) > 0.01 {
				t.Errorf("%s: strip %d is %v high, want %v", c.query, i, a.strips[i].H, 2*v)
			}
		}
		if math.Abs(float64(a.open.H)-2*c.open) > 0.01 || a.open.Bottom() != rect.Bottom() || math.Abs(float64(a.won.W)-c.won) > 0.01 {
			t.Errorf("%s: open is %v, won %v", c.query, a.open, a.won)
		}
		// Same amount, same area: what is won is as large a part of the rectangle as of the whole.
		if part := a.won.W * a.open.H / (300 * 2 * 500.52); math.Abs(float64(part)-c.open*c.won/300/500.52) > 1e-4 {
			t.Errorf("%s: won is %v of the rectangle", c.query, part)
		}
		// The grip stands where the cut is for the value that it has.
		h := float32(2 * (500.52 - 59.23 - 92.5))
		if math.Abs(float64(a.lo.Y-a.hi.Y-h)) > 0.01 || math.Abs(float64(a.was.H)-2*162.258) > 0.01 {
			t.Errorf("%s: the cut goes from %v to %v, before %v", c.query, a.lo, a.hi, a.was)
		}
	}
}

// 100 by 100 pixels for one unit: 0.05 of it would be a square of 22.4, 0.1 one of 31.6; the least that is offered is 0.1.
func TestSquare(t *testing.T) {
	for _, c := range []struct {
		px, w float32
		unit  float64
		side  float32
	}{{1, 676, 1, 26}, {1, 100, 5, 22.36068}, {100, 100, 0.1, 31.622776}} {
		if unit, side := square(&plan{px: c.px, rect: geom.R(0, 0, c.w, 9)}, 1); unit != c.unit || math.Abs(float64(side-c.side)) > 1e-4 {
			t.Errorf("%v by %v: %v is %v wide", c.px, c.w, unit, side)
		}
	}
}
