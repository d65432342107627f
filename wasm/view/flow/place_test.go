package flow

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// A course by hand, without a bend: 10 long to the investor, 100 to the model
// company, 200 to the turn; a band of 40, of which 10 leave elsewhere, 10 are
// cost and 20 profit; the turn's inner radius is 10.
func TestCourse(t *testing.T) {
	c := course{u0: 0, inv: 10, model: 100, bend0: 100, bend1: 150, cloud: 180, away: 120, turnAt: 200, end: 220, inner: 10, px: 1}
	tu := turn{}
	tu.in.Stake = 40
	tu.out.Cash, tu.out.Elsewhere, tu.out.Revenue, tu.out.Cost, tu.out.Profit = 40, 10, 30, 10, 20
	c.size(&tu)
	if c.center != 50 || c.profit() != 20 {
		t.Fatalf("center %v profit %v, want 50 and 20", c.center, c.profit())
	}
	bend := c.bendLength()
	if math.Abs(float64(bend-50)) > 1e-3 {
		t.Fatalf("a straight bend is %v long, want 50", bend)
	}
	// Offset 30 is the middle of the profit: radius 50-30 = 20, so the half
	// turn is 62.83 long, and the way back 190.
	_, long := c.along(30, 0, bend)
	if math.Abs(float64(long)-(200+20*math.Pi+190)) > 1e-3 {
		t.Errorf("the profit's way is %v long", long)
	}
	for _, x := range []struct {
		offset, d float32
		want      geom.Point
	}{
		{30, 50, geom.Point{X: 50, Y: 30}}, {30, 125, geom.Point{X: 125, Y: 30}}, {30, 190, geom.Point{X: 190, Y: 30}},
		{30, 200 + 10*math.Pi, geom.Point{X: 220, Y: 50}}, {30, 200 + 20*math.Pi + 100, geom.Point{X: 100, Y: 70}},
		{5, 110, geom.Point{X: 110, Y: 5}}, {15, 210, geom.Point{X: 210, Y: 15}},
	} {
		if got, _ := c.along(x.offset, x.d, bend); geom.Dist(got, x.want) > 1e-2 {
			t.Errorf("offset %v after %v: %v, want %v", x.offset, x.d, got, x.want)
		}
	}
	if _, long := c.along(5, 0, bend); long != 120 {
		t.Errorf("what is spent elsewhere goes %v, want 120", long)
	}
	// Down the page the same places are mirrored: v counts from the edge.
	c.down, c.edge = true, 300
	if got, _ := c.along(30, 50, bend); got != (geom.Point{X: 270, Y: 50}) {
		t.Errorf("down the page: %v", got)
	}
}

// The same course with room: 40 of stake and 20 of profit leave 60 between the
// foot at 120 and what is drawn, so the turn's inner radius is 30; where only
// 240 are free to the right of a turn at 200, the ring of 20 takes 20 of them.
func TestTurnTakesTheRoom(t *testing.T) {
	tu := turn{}
	tu.in.Stake = 40
	tu.out.Cash, tu.out.Elsewhere, tu.out.Revenue, tu.out.Cost, tu.out.Profit = 40, 10, 30, 10, 20
	for _, x := range []struct{ foot, side, ring, end float32 }{
		{120, 1000, 30, 120}, {120, 240, 20, 100}, {60, 1000, 10, 80},
	} {
		c := course{turnAt: 200, inner: 10, px: 1, foot: x.foot, side: x.side}
		c.size(&tu)
		if end := c.lane() + c.profit(); c.ring != x.ring || end != x.end {
			t.Errorf("foot %v, side %v: ring %v and end %v, want %v and %v", x.foot, x.side, c.ring, end, x.ring, x.end)
		}
	}
}

func TestDownPage(t *testing.T) {
	for _, x := range []struct {
		f    pen.Frame
		down bool
	}{
		{pen.Frame{W: 928, H: 584, Scale: 1}, false}, {pen.Frame{W: 390, H: 439, Scale: 1}, true}, {pen.Frame{W: 320, H: 180, Scale: 1}, true},
		{pen.Frame{W: 640, H: 244, Scale: 1}, false}, {pen.Frame{W: 640, H: 420, Scale: 1}, true}, {pen.Frame{W: 849, H: 540, Scale: 1.35}, true},
	} {
		if got := downPage(x.f); got != x.down {
			t.Errorf("%+v: down %v, want %v", x.f, got, x.down)
		}
	}
}

// At a laptop's size every deal fills the stage down to its foot, wherever the
// margin stands.
func TestLoopFillsTheStage(t *testing.T) {
	w := loopWorld(t)
	for _, id := range w.Deals {
		for _, margin := range []string{"", "&sim.margin=0", "&sim.margin=30", "&sim.margin=90"} {
			s := loopState(t, w, "deal="+w.Data.Deal(id).ID+margin)
			tu := turnOf(w, s)
			l := scene.List{Measure: viewtest.Pitch{}}
			m := marks{Pen: new(pen.Pen), s: s, t: &tu, whole: float32(tu.whole())}
			m.Begin(&l, w, s.Lang, pen.Frame{W: 928, H: 584, Scale: 1})
			m.place()
			if end := m.c.lane() + m.c.profit(); end < 0.86*584 || end > m.bottom {
				t.Errorf("%s%s: the way back ends at %v of 584, the picture at %v", w.Data.Deal(id).ID, margin, end, m.bottom)
			}
		}
	}
}

// Money moves as fast everywhere: a pixel of way is a pixel on the stage.
func TestParticleSpeed(t *testing.T) {
	w := loopWorld(t)
	for _, f := range loopSizes {
		s := loopState(t, w, "deal=microsoft-openai-2019")
		tu := turnOf(w, s)
		l := scene.List{Measure: viewtest.Pitch{}}
		m := marks{Pen: new(pen.Pen), s: s, t: &tu, whole: float32(tu.whole())}
		m.Begin(&l, w, s.Lang, f)
		m.place()
		bend := m.c.bendLength()
		for offset := float32(0.5); offset < m.c.stake; offset += 3 {
			last, long := m.c.along(offset, 0, bend)
			for d := float32(1); d < long; d++ {
				p, _ := m.c.along(offset, d, bend)
				if step := geom.Dist(p, last); step < 0.9 || step > 1.02 {
					t.Fatalf("%vx%v, offset %v: a step of %v after %v", f.W, f.H, offset, step, d)
				}
				last = p
			}
		}
	}
}
