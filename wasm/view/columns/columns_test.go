package columns

import (
	"math"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m04", pen.RolesColumns, b.Build, "&t=0", "&t=1.4")
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m04")
}

// Since the half-year that ends with June 2023: the third quarter lies a quarter and a half later and is doubled, the whole
// of 2023 a quarter later and halved, the first half of 2025 two years later as it stands. Millions become hundred millions.
func TestHalved(t *testing.T) {
	since := locale.Q(2023, 2)
	for _, c := range []struct {
		x    about.Point
		t, v float64
	}{
		{about.Point{Period: locale.Q(2023, 3), Step: 1, V: 27600}, 0.375, 552},
		{about.Point{Period: locale.Q(2023, 4), Step: 4, V: 97200}, 0.25, 486},
		{about.Point{Period: locale.Q(2025, 2), Step: 2, V: 57300}, 2, 573},
	} {
		if got := halved(c.x, since, 8); math.Abs(got.t-c.t) > 1e-9 || math.Abs(got.v-c.v) > 1e-9 {
			t.Errorf("%+v is %+v, want %v at %v", c.x, got, c.v, c.t)
		}
	}
}

// 400 that grow by 21 per cent a year are 440 after half a year.
func TestAlong(t *testing.T) {
	for _, c := range [][2]float64{{0, 400}, {0.5, 440}, {1, 484}, {2, 585.64}} {
		if got := along([]float64{400, 484, 585.64}, c[0]); math.Abs(got-c[1]) > 1e-9 {
			t.Errorf("after %v it is %v, want %v", c[0], got, c[1])
		}
	}
}

func drawn(t *testing.T, l *scene.List, query string) {
	t.Helper()
	w := viewtest.World(t)
	var b Builder
	var p pen.Pen
	p.Begin(l, w, locale.En, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, system.Of(w, viewtest.State(t, w, query)))
}

// When Tianyi passes, its column is as high as that of Alibaba, and the ring stands where the ways meet, on the time at hand.
func TestPassing(t *testing.T) {
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &l, "view=m04&t=0.3418")
	mine, theirs := viewtest.Mark(t, &l, pen.Key(roleColumn, 0, 0)), viewtest.Mark(t, &l, pen.Key(roleColumn, 0, 2))
	if math.Abs(float64(mine.H/theirs.H-1)) > 1e-3 {
		t.Errorf("Tianyi stands at %v, Alibaba at %v", mine.H, theirs.H)
	}
	ring, now := viewtest.Mark(t, &l, pen.Key(rolePoint, 9, 0)), viewtest.Mark(t, &l, pen.Key(roleLine, 0, 0))
	if math.Abs(float64(ring.X-l.Points(&now)[0])) > 0.3 {
		t.Errorf("the ring is at %v, the time at %v", ring.X, l.Points(&now)[0])
	}
	// 541 of the goal against 459 at the start.
	goal, start := viewtest.Mark(t, &l, pen.Key(roleGoal, 0, 0)), viewtest.Mark(t, &l, pen.Key(roleColumn, 1, 0))
	if math.Abs(float64(goal.H/start.H)-541.0/459) > 1e-3 {
		t.Errorf("the goal is %v high, the start %v", goal.H, start.H)
	}
	drawn(t, &l, "view=m04&sim.tianyi=3&sim.mobile=0")
	for _, op := range l.Ops {
		if op.Key == pen.Key(rolePoint, 9, 0) || op.Key == pen.Key(rolePoint, 9, 1) {
			t.Error("one who does not grow faster passes")
		}
	}
}

// Alibaba's way is held after one year, where it moves in proportion: 497 that grow by nothing are 497.
func TestHold(t *testing.T) {
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &l, "view=m04")
	grip, way := viewtest.Mark(t, &l, pen.Key(roleGrip, 2, 0)), viewtest.Mark(t, &l, pen.Key(roleLine, 3, 2))
	at := geom.Point{X: grip.X, Y: grip.Y}
	h, ok := l.Grip(at)
	if !ok || h.Param != 2 || math.Abs(h.Value(at)-3) > 1e-3 || math.Abs(h.Value(geom.Point{X: at.X, Y: l.Points(&way)[1]})) > 0.01 {
		t.Errorf("held by %+v, %v", h, ok)
	}
}
