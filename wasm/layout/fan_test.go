package layout

import (
	"math"
	"testing"
)

// Between 0…2 above and 6…8 ten below, between 6…8 and 0…2, and between 0…10 and 4…6, a fan has the area of its trapezoid.
func TestFanArea(t *testing.T) {
	for _, c := range [][4]float32{{0, 2, 6, 8}, {6, 8, 0, 2}, {0, 10, 4, 6}, {4, 6, 0, 10}, {0, 2, 1, 3}, {3, 3, 1, 5}} {
		area := float32(0)
		for _, q := range Fan(c[0], c[1], 0, c[2], c[3], 10) {
			area += (q.X1 - q.X0) * (q.B0 - q.A0 + q.B1 - q.A1) / 2
		}
		if want := (c[1] - c[0] + c[3] - c[2]) * 5; math.Abs(float64(area-want)) > 1e-3 {
			t.Errorf("%v is %v large, want %v", c, area, want)
		}
	}
}

// A fan from 0…100 above to 0…300 below, 200 further down: at 200 its upper side is half-way, and below it is full.
func TestFan(t *testing.T) {
	want := [3]Quad{{0, 0, 200, 0, 0, 200}, {0, 0, 200, 100, 0, 200}, {100, 0, 200, 300, 200, 200}}
	if got := Fan(0, 100, 0, 0, 300, 200); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}
