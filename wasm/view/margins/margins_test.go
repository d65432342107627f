package margins

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m08", pen.RolesMargins, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m08")
}

// The whole is 743.3 wide and 1.25 times the highest margin at first, 15, is high: 743.3 by 18.75. One of the whole at a
// margin of a hundred is a pixel wide and 100/18.75 of the height; what lies below nought hangs.
func TestLay(t *testing.T) {
	var b Builder
	_, r := viewtest.Drawn(t, b.Build, "view=m08")
	c := lay(r, geom.R(0, 0, 743.3, 375))
	if c.x.Hi != 743.3 || !viewtest.Close(c.y.Hi, 18.75) || c.y.Lo != 0 {
		t.Fatalf("%v by %v to %v", c.x.Hi, c.y.Lo, c.y.Hi)
	}
	if q := c.rect(100, 50, 10); !viewtest.Close(float64(q.X), 100) || !viewtest.Close(float64(q.W), 50) || !viewtest.Close(float64(q.H), 200) || !viewtest.Close(float64(q.Bottom()), 375) {
		t.Errorf("50 wide and 10 high from 100 lies at %v", q)
	}
	c = lay(r, geom.R(0, 0, 743.3, 360))
	if unit, side := c.square(1); unit != 0.2 || !viewtest.Close(float64(side), math.Sqrt(0.2*360/0.1875)) { // 0.5 would be 31 wide
		t.Errorf("a square of %v stands for %v", side, unit)
	}
	_, r = viewtest.Drawn(t, b.Build, "view=m08&sim.project_margin=-20&sim.public_margin=40")
	if c = lay(r, geom.R(0, 0, 743.3, 660)); !viewtest.Close(c.y.Hi, 44) || !viewtest.Close(c.y.Lo, -22) {
		t.Errorf("from %v to %v", c.y.Lo, c.y.Hi)
	}
	if q := c.rect(0, 10, -20); !viewtest.Close(float64(q.Y), 440) || !viewtest.Close(float64(q.H), 200) {
		t.Errorf("a loss hangs at %v", q)
	}
}

// Of 743.3, 40 per cent are projects and half of those go: 60 per cent of the width stand at a margin of 15, 20 at 2, and
// 20 are an outline. Areas are as profits, 66.9 to 3; the line of the margin lies at 11.75 as far as the knife, that of the
// whole at 9.8 over all of it.
func TestAreas(t *testing.T) {
	var b Builder
	l, r := viewtest.Drawn(t, b.Build, "view=m08")
	public, projects, gone := viewtest.Mark(t, l, pen.Key(rolePart, 0, 0)), viewtest.Mark(t, l, pen.Key(rolePart, 1, 0)), viewtest.Mark(t, l, pen.Key(roleGone, 0, 0))
	all := b.plan.box.W
	if !viewtest.Close(float64(public.W/all), 0.6) || !viewtest.Close(float64(projects.W/all), 0.2) || !viewtest.Close(float64(gone.W/all), 0.2) {
		t.Errorf("widths of %v, %v and %v of %v", public.W, projects.W, gone.W, all)
	}
	if a, z := float64(public.W*public.H), float64(projects.W*projects.H); !viewtest.Close(a/z, 66.897/2.973) || !viewtest.Close(r.Value("public_profit")/r.Value("project_profit"), a/z) {
		t.Errorf("areas are as %v", a/z)
	}
	for i, want := range []struct {
		margin float64
		to     float32
	}{{9.8, b.plan.box.Right()}, {11.7538, projects.X + projects.W}} {
		op := viewtest.Mark(t, l, pen.Key(roleLevel, 0, i))
		line := l.Points(&op)
		if !viewtest.Close(float64(line[1]), float64(b.plan.y.At(want.margin))) || !viewtest.Close(float64(line[2]), float64(want.to)) {
			t.Errorf("line %d lies at %v as far as %v", i, line[1], line[2])
		}
	}
	// Nothing dropped: the two lines are one, and nothing is an outline.
	l, r = viewtest.Drawn(t, b.Build, "view=m08&sim.dropped=0")
	if !viewtest.Close(r.Value("margin"), r.Value("margin_before")) || viewtest.Mark(t, l, pen.Key(rolePart, 1, 0)).W < 1.9*projects.W {
		t.Error("with nothing dropped something is gone")
	}
	// All dropped: the knife stands at the edge of what is left, whose margin is its own.
	l, _ = viewtest.Drawn(t, b.Build, "view=m08&sim.dropped=100")
	op := viewtest.Mark(t, l, pen.Key(roleLevel, 0, 1))
	if line := l.Points(&op); !viewtest.Close(float64(line[1]), float64(public.Y)) || !viewtest.Close(float64(line[2]), float64(public.X+public.W)) {
		t.Errorf("the margin of what is left lies at %v", line)
	}
}

// The knife, the edge between the parts and both upper edges go with the finger: where each is after another value, it says that.
func TestGrips(t *testing.T) {
	var b Builder
	for n, to := range map[uint32]struct {
		param string
		v     float64
	}{0: {"public_margin", 12}, 1: {"project_margin", 8}, 8: {"projects", 55}, 9: {"dropped", 80}} {
		l, r := viewtest.Drawn(t, b.Build, "view=m08")
		at := viewtest.Mark(t, l, pen.Key(roleGrip, n, 0))
		h, ok := l.Grip(geom.Point{X: at.X, Y: at.Y})
		if i := r.Sys.Param(to.param); !ok || int(h.Param) != i {
			t.Fatalf("%s: nothing to hold: %+v", to.param, h)
		}
		l, _ = viewtest.Drawn(t, b.Build, "view=m08&sim."+to.param+"="+pen.Plain(to.v))
		moved := viewtest.Mark(t, l, pen.Key(roleGrip, n, 0))
		want := to.v
		if got := h.Value(geom.Point{X: moved.X, Y: moved.Y}); math.Abs(got-want) > 0.3 {
			t.Errorf("%s at %v says %v", to.param, want, got)
		}
	}
}
