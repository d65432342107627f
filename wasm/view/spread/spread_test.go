package spread

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
	viewtest.Stands(t, "m09", pen.RolesSpread, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m09")
}

// 100 customers with a mean of 10 and a peak of 20 need 2000 alone and 1100 together: the sum reaches 55 hundredths of
// the height, and what is idle fills the other 45.
func TestSumIsTheModels(t *testing.T) {
	w := viewtest.World(t)
	for _, c := range []struct {
		query string
		part  float32
	}{{"view=m09", 0.55}, {"view=m09&sim.together=100", 1}, {"view=m09&sim.customers=1", 1}, {"view=m09&sim.customers=25", 0.6}} {
		var b Builder
		var p pen.Pen
		l := scene.List{Measure: viewtest.Pitch{}}
		s := viewtest.State(t, w, c.query)
		p.Begin(&l, w, s.Lang, pen.Frame{W: 880, H: 560})
		b.Build(&p, system.Of(w, s))
		var sum, box geom.Rect
		for i := range l.Ops {
			op := &l.Ops[i]
			switch op.Key {
			case pen.Key(roleSum, 0, 0):
				top, bottom := float32(math.Inf(1)), float32(0)
				for q := l.Points(op); len(q) > 2; q = q[3:] {
					top, bottom = min(top, q[1], q[2]), max(bottom, q[1], q[2])
				}
				sum = geom.R(0, top, 1, bottom-top)
			case pen.Key(roleIdle, 0, 0):
				box = geom.R(op.X, op.Y, op.W, op.H)
			}
		}
		if got := sum.H / box.H; math.Abs(float64(got-c.part)) > 0.005 {
			t.Errorf("%s: the sum reaches %v of the height, want %v", c.query, got, c.part)
		}
	}
}
