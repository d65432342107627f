package waterfall

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
	viewtest.Stands(t, "m33", pen.RolesWaterfall, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m33")
}

func drawn(t testing.TB, query string) (*scene.List, *system.Run) {
	t.Helper()
	w := viewtest.World(t)
	s := viewtest.State(t, w, query)
	l := &scene.List{Measure: viewtest.Pitch{}}
	r := system.Of(w, s)
	var p pen.Pen
	var b Builder
	p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, r)
	return l, r
}

// 1149.85 and 2050 on it are 3199.85; ten points of growth lift that by a twentieth, to 3359.84.
func TestStand(t *testing.T) {
	lo, hi := stand(1149.85, 2050, 3359.8425)
	if lo != [bars]float64{0, 1149.85, 3199.85, 0} || hi != [bars]float64{1149.85, 3199.85, 3359.8425, 3359.8425} {
		t.Errorf("from %v to %v", lo, hi)
	}
}

// In 400 by 1,060 with the highest at 3,359.84 a pixel is 3.3598; four bars have 100 each, of which 62 are theirs.
func TestLay(t *testing.T) {
	w := viewtest.World(t)
	f, ok := lay(system.Of(w, viewtest.State(t, w, "view=m33&sim.faster=10")), geom.R(0, 0, 400, 1060))
	if !ok || f.wide != 62 || f.x != [bars]float32{19, 119, 219, 319} {
		t.Fatalf("%+v", f)
	}
	for i, want := range [bars]float64{1149.85, 2050, 159.9925, 3359.8425} {
		if got := float64(f.bar(i, f.lo[i], f.hi[i]).H); math.Abs(got-want/3.3598425) > 0.01 {
			t.Errorf("bar %d is %v high", i, got)
		}
	}
	if a, z := f.bar(0, f.lo[0], f.hi[0]), f.bar(1, f.lo[1], f.hi[1]); math.Abs(float64(a.Y-z.Bottom())) > 1e-3 {
		t.Error("the second part does not stand on the first")
	}
}

// Pressed, a place goes where it says: 400 is 2.261 times 176.9; a group of 2,500 is 450 above its rest; a value that no
// multiple reaches is the end of the axis.
func TestGoal(t *testing.T) {
	r := system.Of(viewtest.World(t), viewtest.State(t, viewtest.World(t), "view=m33"))
	for _, c := range []struct {
		result  string
		v, want float64
	}{{"cloud", 0, 0}, {"cloud", 400, 2.26116}, {"cloud", 1149.85, 6.5}, {"group", 2500, 2.54381}, {"group", 1e6, 20}, {"group", 100, 0}} {
		if got := goal(r, c.result, c.v); math.Abs(got-c.want) > 1e-4 {
			t.Errorf("%s of %v is at %v, want %v", c.result, c.v, got, c.want)
		}
	}
}

// Each of the four places is a handle without length that sets the multiple, and the one at hand is filled.
func TestPlaces(t *testing.T) {
	for q, there := range map[string]int{"view=m33": 2, "view=m33&sim.multiple=0": 0, "view=m33&sim.multiple=2.26": 1, "view=m33&sim.multiple=2.54": 3, "view=m33&sim.multiple=9": -1} {
		l, _ := drawn(t, q)
		for i := range 4 {
			edge := viewtest.Mark(t, l, pen.Key(roleGoto, uint32(i), 1))
			h, ok := l.Grip(geom.Point{X: edge.X + edge.W/2, Y: edge.Y + edge.H/2})
			if !ok || h.A != h.B || h.Param != 0 {
				t.Errorf("%s: place %d moves %+v", q, i, h)
			}
			filled := false
			for j := range l.Ops {
				filled = filled || l.Ops[j].Key == pen.Key(roleGoto, uint32(i), 0)
			}
			if filled != (i == there) {
				t.Errorf("%s: place %d is filled: %v", q, i, filled)
			}
		}
	}
}

// The end of the first bar, dragged to the ground, is a multiple of nothing.
func TestDragged(t *testing.T) {
	l, _ := drawn(t, "view=m33")
	bar := viewtest.Mark(t, l, pen.Key(roleBar, 0, 0))
	h, ok := l.Grip(geom.Point{X: bar.X + bar.W/2, Y: bar.Y})
	if !ok || math.Abs(h.Value(geom.Point{Y: bar.Y + bar.H})) > 1e-3 || math.Abs(h.Value(geom.Point{Y: bar.Y + bar.H/2})-3.25) > 1e-2 {
		t.Errorf("%+v", h)
	}
}

func TestLow(t *testing.T) {
	var b Builder
	viewtest.Low(t, b.Build, "m33")
}
