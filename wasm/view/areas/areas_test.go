package areas

import (
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m23", pen.RolesAreas, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m23")
}

// 20m dollars at 2,000 a day are reached after 10,000 days, and the stage goes on to 1.25 times those, from a year before:
// 12,865 days. In ten-thousands of dollars a day the tower is 2,000/365 = 5.479 high and the stage a tenth more; a strip of a
// hundred times the compute, 20 a day, is higher than the tower.
func TestLay(t *testing.T) {
	var b Builder
	_, r := viewtest.Drawn(t, b.Build, "view=m23")
	c := lay(r, geom.R(0, 0, 1286.5, 602.74))
	if c.x.Lo != -365 || c.x.Hi != 12500 || !viewtest.Close(c.y.Hi, 6.0274) {
		t.Fatalf("%v to %v days and %v", c.x.Lo, c.x.Hi, c.y.Hi)
	}
	if q := c.rect(0, 10000, 0.2); !viewtest.Close(float64(q.X), 36.5) || !viewtest.Close(float64(q.W), 1000) || !viewtest.Close(float64(q.H), 20) {
		t.Errorf("10,000 days of 0.2 lie at %v", q)
	}
	if q := c.rect(0, 10, 1e-9); q.H != 1 {
		t.Errorf("next to nothing is %v high", q.H)
	}
	_, r = viewtest.Drawn(t, b.Build, "view=m23&sim.reasoning=10")
	if again := lay(r, geom.R(0, 0, 1286.5, 602.74)); again != c {
		t.Error("the scale moves with the strip")
	}
	_, r = viewtest.Drawn(t, b.Build, "view=m23&sim.reasoning=100")
	if c = lay(r, geom.R(0, 0, 1286.5, 602.74)); !viewtest.Close(c.y.Hi, 22) {
		t.Errorf("it is %v high", c.y.Hi)
	}
}

// The first cell has the area of the tower, however thick the strip is; further cells are as long.
func TestSameArea(t *testing.T) {
	var b Builder
	for _, q := range []string{"", "&sim.reasoning=10", "&sim.reasoning=40", "&sim.training=3000&sim.reasoning=4"} {
		l, _ := viewtest.Drawn(t, b.Build, "view=m23"+q)
		tower, cell := viewtest.Mark(t, l, pen.Key(roleTower, 0, 0)), viewtest.Mark(t, l, pen.Key(roleStrip, 0, 1))
		if a, z := float64(tower.W*tower.H), float64(cell.W*cell.H); !viewtest.Close(a, z) {
			t.Errorf("%s: a tower of %v and a cell of %v", q, a, z)
		}
	}
	// 1.25 cells at first have no second end; ten times the compute has 12.5, of which eleven end behind the first.
	l, _ := viewtest.Drawn(t, b.Build, "view=m23&sim.reasoning=10")
	op := viewtest.Mark(t, l, pen.Key(roleCell, 0, 0))
	cell := viewtest.Mark(t, l, pen.Key(roleStrip, 0, 1))
	ends := l.Points(&op)
	if len(ends)/4 != 11 || !viewtest.Close(float64(ends[4]-ends[0]), float64(cell.W)) {
		t.Errorf("%d ends, %v after each other, the cell is %v wide", len(ends)/4, ends[4]-ends[0], cell.W)
	}
}

// The upper edges go with the finger: where each is after another value, it says that.
func TestGrips(t *testing.T) {
	var b Builder
	for n, to := range map[uint32]struct {
		param string
		v     float64
	}{0: {"training", 1500}, 1: {"reasoning", 12}} {
		l, r := viewtest.Drawn(t, b.Build, "view=m23")
		at := viewtest.Mark(t, l, pen.Key(roleGrip, n, 0))
		h, ok := l.Grip(geom.Point{X: at.X, Y: at.Y})
		if i := r.Sys.Param(to.param); !ok || int(h.Param) != i {
			t.Fatalf("%s: nothing to hold: %+v", to.param, h)
		}
		l, _ = viewtest.Drawn(t, b.Build, "view=m23&sim."+to.param+"="+pen.Plain(to.v))
		moved := viewtest.Mark(t, l, pen.Key(roleGrip, n, 0))
		if got := h.Value(geom.Point{X: moved.X, Y: moved.Y}); !viewtest.Close(got, to.v) {
			t.Errorf("%s at %v says %v", to.param, to.v, got)
		}
	}
}
