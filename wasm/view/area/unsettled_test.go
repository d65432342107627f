package area

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

func TestUnsettledStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m07", pen.RolesArea, b.Build)
}

// A box of 1,014 has 1,000 pixels for 5,000: a part of 500 is 100 wide whatever the whole is, and of the stretched 1,000
// it is a fifth of a whole of 2,500, two fifths of one of 1,250, and all of one that is no larger than it.
func TestSpread(t *testing.T) {
	for _, c := range []struct{ whole, edge, part float64 }{{2500, 500, 200}, {1250, 250, 400}, {500, 100, 1000}, {400, 80, 1000}} {
		s := spread(geom.R(7, 0, 1014, 600), c.whole, 500, 5000, 1)
		for _, x := range []struct {
			got  float32
			want float64
		}{{s.fixed.W, 100}, {s.whole.W, c.edge}, {s.full.W, 1000}, {s.part.W, c.part}} {
			if math.Abs(float64(x.got)-x.want) > 0.01 {
				t.Errorf("of %v: %v, want %v", c.whole, x.got, x.want)
			}
		}
		if s.whole.H <= s.full.H || s.whole.Bottom() >= s.full.Y || s.full.Bottom() >= s.bars.Y {
			t.Errorf("of %v: %v, %v and %v stand in each other", c.whole, s.whole, s.full, s.bars)
		}
	}
}

// The market stands at 2,756 of 600…5,000, and where the forecast says two fifths the stretched part meets the mark.
func TestUnsettledEdge(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	p.Begin(&l, w, locale.En, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, system.Of(w, viewtest.State(t, w, "view=m07&sim.market=1251")))
	whole, part, mark := viewtest.Mark(t, &l, pen.Key(roleStrip, 0, 0)), viewtest.Mark(t, &l, pen.Key(roleStrip, 3, 0)), viewtest.Mark(t, &l, pen.Key(roleName, 4, 1))
	h, ok := l.Grip(geom.Point{X: whole.X + whole.W, Y: whole.Y + whole.H/2})
	if !ok || h.Lo != 600 || h.Hi != 5000 || math.Abs(h.Value(geom.Point{X: whole.X + whole.W, Y: whole.Y})-1251) > 0.5 {
		t.Errorf("the edge is held by %+v, %v", h, ok)
	}
	if at := l.Points(&mark)[0]; math.Abs(float64(part.X+part.W-at)) > 0.2 {
		t.Errorf("two fifths are at %v, the part ends at %v", at, part.X+part.W)
	}
}

// On the stage of a phone of 320 by 568 both wholes keep a height that can be seen, and no words stand on others.
func TestLow(t *testing.T) {
	var b Builder
	viewtest.Low(t, b.Build, "m07")
	if s := spread(geom.R(0, 0, 296, 209), 2756, 500, 5000, 1); s.whole.H < 24 || s.full.H < 14 || s.bars.H > 0 {
		t.Errorf("%+v", s)
	}
}
