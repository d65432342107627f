package table

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
	viewtest.Stands(t, "m12", pen.RolesTable, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m12")
}

// A price of 68 of a hundred. With a fifth of customers changing over, who cuts alone has 81.6 and who holds alone 80: both
// go back to holding. With 40 per cent it is 95.2 and 60: neither begins, and neither goes back. With half it is 102 and 50:
// only both cutting lasts.
func TestTips(t *testing.T) {
	for _, c := range []struct {
		alone, behind float64
		hold, cut     bool
	}{{81.6, 80, true, false}, {95.2, 60, true, true}, {102, 50, false, true}} {
		g := played(c.alone, c.behind, 68)
		if g.rests(0, 0) != c.hold || g.rests(1, 1) != c.cut || g.rests(0, 1) || g.rests(1, 0) {
			t.Errorf("at %v and %v: holding lasts %v, cutting %v", c.alone, c.behind, g.rests(0, 0), g.rests(1, 1))
		}
		if self, other := g.moves(1, 1); self != other || self == c.cut {
			t.Errorf("at %v and %v one leaves where both cut: %v, %v", c.alone, c.behind, self, other)
		}
	}
}

// The bars of a cell stand in one scale: 81.6 is as many parts of 100 high, wherever they stand.
func TestBars(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	p.Begin(&l, w, locale.En, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, system.Of(w, viewtest.State(t, w, "view=m12")))
	full := float64(viewtest.Mark(t, &l, pen.Key(roleBar, 0, 0)).H)
	for _, c := range []struct {
		who  uint32
		n    int
		want float64
	}{{0, 1, 80}, {1, 1, 81.6}, {0, 2, 81.6}, {1, 2, 80}, {0, 3, 68}, {1, 3, 68}} {
		if h := float64(viewtest.Mark(t, &l, pen.Key(roleBar, c.who, c.n)).H) / full * 100; math.Abs(h-c.want) > 0.05 {
			t.Errorf("bar %d of cell %d is %v, want %v", c.who, c.n, h, c.want)
		}
	}
	// The edge of who cuts alone moves how many change over: at 68 nobody does.
	bar := viewtest.Mark(t, &l, pen.Key(roleBar, 0, 2))
	edge := geom.Point{X: bar.X + bar.W/2, Y: bar.Y}
	h, ok := l.Grip(edge)
	if foot := (geom.Point{X: edge.X, Y: bar.Y + bar.H - bar.H/81.6*68}); !ok || h.Param != 3 || math.Abs(h.Value(edge)-20) > 0.05 || math.Abs(h.Value(foot)) > 0.05 {
		t.Errorf("held by %+v, %v", h, ok)
	}
}

// Rivals that follow by half stand at 83.25 when one's own price is 68; the step is held where it stands.
func TestStairs(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	p.Begin(&l, w, locale.En, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, system.Of(w, viewtest.State(t, w, "view=m12&sim.followed=50")))
	own, rival := viewtest.Mark(t, &l, pen.Key(roleStair, 0, 0)), viewtest.Mark(t, &l, pen.Key(roleStair, 0, 1))
	ground := viewtest.Mark(t, &l, pen.Key(roleStair, 3, 0))
	base, top := l.Points(&ground)[1], l.Points(&own)[1]
	last := func(op *scene.Op) geom.Point {
		at := l.Points(op)
		return geom.Point{X: at[len(at)-2], Y: at[len(at)-1]}
	}
	for _, c := range []struct {
		at   geom.Point
		want float64
	}{{last(&own), 68}, {last(&rival), 83.25}} {
		if v := float64((base - c.at.Y) / (base - top)); math.Abs(100*v-c.want) > 0.05 {
			t.Errorf("the last step stands at %v, want %v", 100*v, c.want)
		}
	}
	if h, ok := l.Grip(last(&rival)); !ok || h.Param != 2 || math.Abs(h.Value(last(&rival))-50) > 0.1 {
		t.Errorf("held by %+v, %v", h, ok)
	}
}

// Of one vendor and one day the deepest cut counts, and days are in order.
func TestSteps(t *testing.T) {
	var s steps
	for _, x := range []step{{at: 3, date: "c", who: 1, most: 20}, {at: 1, date: "a", who: 1, most: 30}, {at: 2, date: "b", who: 1, most: 5}, {at: 1, date: "a", who: 1, most: 55, avg: 20}, {at: 1, date: "a", who: 1, most: 40}} {
		s.add(x)
	}
	if len(s.all) != 3 || s.all[0].most != 55 || s.all[0].avg != 20 || s.all[1].most != 5 || s.all[2].most != 20 {
		t.Errorf("%+v", s.all)
	}
	for _, c := range []struct {
		date string
		want float64
	}{{"2024-07-16", 2024.5 + 15.5/31/12}, {"2023-01", 2023 + 0.5/12}} {
		if got, ok := when(c.date); !ok || math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%s is %v, want %v", c.date, got, c.want)
		}
	}
	if _, ok := when("2024"); ok {
		t.Error("a year alone has a place")
	}
}

// On the stage of a phone of 320 by 568 and in a frame of 280 the cells keep their height, and no words stand on others.
func TestLow(t *testing.T) {
	var b Builder
	viewtest.Low(t, b.Build, "m12")
	if g := lay(geom.R(0, 0, 296, leastCells), 60, 1); g.cell[0][0].H < 34 {
		t.Errorf("%+v", g)
	}
}
