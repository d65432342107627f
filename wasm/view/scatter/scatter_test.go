package scatter

import (
	"math"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m14", pen.RolesScatter, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m14")
}

// A box of 358 by 300 with 100 beside it: 44 for the scale and 14 between leave 200; of dots up to 100 across and 50 up it
// shows −30…112 and −20…56.
func TestLay(t *testing.T) {
	c := lay(geom.R(0, 0, 358, 300), []dot{{x: 100, y: 20}, {x: 5, y: 50}}, 100, 1)
	if c.box.X != 44 || c.box.W != 200 || c.column.X != 258 {
		t.Fatalf("%v and %v", c.box, c.column)
	}
	if at := c.at(0, 0); math.Abs(float64(at.X-(44+200*30.0/142))) > 0.01 || math.Abs(float64((c.box.Bottom()-at.Y)/c.box.H-20.0/76)) > 1e-4 {
		t.Errorf("nought is at %v", at)
	}
	if at := c.at(-500, 500); math.Abs(float64(at.X-c.box.X)) > 0.01 || math.Abs(float64(at.Y-c.box.Y)) > 0.01 {
		t.Errorf("what is outside is at %v, not at the edge", at)
	}
}

// The quarters are those of the tables: in the second of 2024 revenue rose by 6 and profit by 155 per cent.
func TestDots(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	s := b.read(system.Of(w, viewtest.State(t, w, "view=m14")))
	if len(s.dots) < 12 {
		t.Fatalf("%d dots", len(s.dots))
	}
	for _, d := range s.dots {
		if d.period == locale.Q(2024, 2) && (d.x != 6 || d.y != 155) {
			t.Errorf("2024Q2 is at %v, %v", d.x, d.y)
		}
	}
}

// 31 less 31 is nothing: the mark stands at −100 per cent, the bar has no height, and what was is hatched whole. Dragged
// to where profit is that of the year before, 23.64, 7.36 more is spent.
func TestMark(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	draw := func(query string) plot {
		p.Begin(&l, w, locale.En, pen.Frame{W: 880, H: 560, Scale: 1})
		r := system.Of(w, viewtest.State(t, w, query))
		b.Build(&p, r)
		return lay(p.Heading(r.Sys.Name[p.Lang], ""), b.read(r).dots, 190, 1)
	}
	c := draw("view=m14&sim.invest=31")
	mark := viewtest.Mark(t, &l, pen.Key(roleGrip, 1, 0))
	if at := c.at(13.0977, -100); math.Abs(float64(mark.X-at.X)) > 0.1 || math.Abs(float64(mark.Y-at.Y)) > 0.1 {
		t.Errorf("the mark is at %v, %v, want %v", mark.X, mark.Y, at)
	}
	if bar := viewtest.Mark(t, &l, pen.Key(roleBar, 1, 0)); bar.H > 0.01 {
		t.Errorf("%v are left", bar.H)
	}
	h, ok := l.Grip(geom.Point{X: mark.X, Y: mark.Y})
	if !ok || h.Lo != 0 || math.Abs(h.Value(geom.Point{X: mark.X, Y: c.y.At(0)})-7.36) > 0.01 {
		t.Errorf("held by %+v, %v", h, ok)
	}
}
