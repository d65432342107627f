package areas

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func drawn(t testing.TB, b *Builder, query string) (*scene.List, *system.Run) {
	t.Helper()
	w := viewtest.World(t)
	s := viewtest.State(t, w, query)
	l := &scene.List{Measure: viewtest.Pitch{}}
	r := system.Of(w, s)
	var p pen.Pen
	p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, r)
	return l, r
}

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m23", pen.RolesAreas, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m23")
}

func close(a, b float64) bool { return math.Abs(a-b) < 0.01*math.Abs(b)+1e-3 }

// 20m dollars at 2,000 a day are reached after 10,000 days, four fifths of the stage; it goes up to 2.1 times the block, so
// the wedge leaves it at its right, at 1.25 times. Ten times the compute: after 1,000 days, and it leaves at the top.
func TestEnd(t *testing.T) {
	var b Builder
	_, r := drawn(t, &b, "view=m23")
	c := lay(r, geom.R(0, 0, 125, 42))
	if c.x.Hi != 12500 || !close(c.y.Hi, 4200) {
		t.Fatalf("%v days and %v", c.x.Hi, c.y.Hi)
	}
	if day, cost := c.end(r.Value("per_day")); day != 12500 || !close(cost, 2500) {
		t.Errorf("it leaves on day %v at %v", day, cost)
	}
	_, r = drawn(t, &b, "view=m23&sim.reasoning=10")
	if again := lay(r, geom.R(0, 0, 125, 42)); again != c {
		t.Error("the scale moves with the wedge")
	}
	if day, cost := c.end(r.Value("per_day")); !close(day, 2100) || cost != c.y.Hi {
		t.Errorf("ten times as steep it leaves on day %v at %v", day, cost)
	}
}

// The day on which both are equal is where the wedge's line crosses the block's edge.
func TestEqual(t *testing.T) {
	var b Builder
	for _, q := range []string{"", "&sim.reasoning=10", "&sim.training=3000&sim.reasoning=2"} {
		l, _ := drawn(t, &b, "view=m23"+q)
		at := viewtest.Mark(t, l, pen.Key(roleGrip, 0, 0))
		op := viewtest.Mark(t, l, pen.Key(roleLine, 1, 0))
		line := l.Points(&op)
		f := (at.X - line[0]) / (line[2] - line[0])
		if y := line[1] + (line[3]-line[1])*f; math.Abs(float64(y-at.Y)) > 1 {
			t.Errorf("%s: the mark is at %v, the line there at %v", q, at.Y, y)
		}
		block := viewtest.Mark(t, l, pen.Key(roleBlock, 0, 0))
		if math.Abs(float64(block.Y-at.Y)) > 0.5 {
			t.Errorf("%s: the mark is at %v, the block's edge at %v", q, at.Y, block.Y)
		}
	}
}

// The knob moves the axis as fast as the day goes: from 10 a little to the left is a little more.
func TestGrip(t *testing.T) {
	var b Builder
	l, _ := drawn(t, &b, "view=m23&sim.reasoning=10")
	at := viewtest.Mark(t, l, pen.Key(roleGrip, 0, 0))
	h, ok := l.Grip(geom.Point{X: at.X, Y: at.Y})
	to, _ := drawn(t, &b, "view=m23&sim.reasoning=11")
	moved := viewtest.Mark(t, to, pen.Key(roleGrip, 0, 0))
	if got := h.Value(geom.Point{X: moved.X, Y: moved.Y}); !ok || math.Abs(got-11) > 0.15 {
		t.Errorf("at 11 it says %v: %+v", got, h)
	}
}
