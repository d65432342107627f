package tanks

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// each calls do for every system that is drawn with tanks.
func each(t *testing.T, do func(id string, years bool)) {
	n := 0
	for _, x := range viewtest.World(t).Systems {
		if x.Kind == "tanks" {
			n++
			do(x.ID, x.Years > 0)
		}
	}
	if n == 0 {
		t.Error("no system is drawn with tanks")
	}
}

func TestStands(t *testing.T) {
	each(t, func(id string, years bool) {
		var b Builder
		var more []string
		if years {
			more = []string{"&t=0", "&t=3.5"}
		}
		viewtest.Stands(t, id, pen.RolesTanks, b.Build, more...)
	})
}

func TestPictures(t *testing.T) {
	var ids []string
	each(t, func(id string, _ bool) { ids = append(ids, id) })
	var b Builder
	viewtest.Pictures(t, b.Build, ids...)
}

func near(a, b float32) bool { return math.Abs(float64(a-b)) < 0.05 }

// In a box 953.71 high, of a quarter's 453.71 and a gap of 500, one pixel is one: the line is at 453.71, the gap reaches to the
// foot. 60 per cent of 500 are 300, so that 153.71 are left.
func TestLay(t *testing.T) {
	r := system.Of(viewtest.World(t), viewtest.State(t, viewtest.World(t), "view=m19"))
	a, ok := lay(r, geom.R(10, 0, 1000, 953.71), false)
	if !ok || !near(a.px, 1) || !near(a.zero, 453.71) || !near(a.pits[0].H, 500) || a.pits[0].W != a.tank.W {
		t.Fatalf("%+v", a)
	}
	if q := a.level(0, r.Value(a.left)); !near(q.H, 153.71) || !near(q.Bottom(), a.zero) {
		t.Errorf("left is %v", q)
	}
	// A gap of 1,000 that the group fills alone: 546.29 more than a quarter has.
	r = system.Of(r.W, viewtest.State(t, r.W, "view=m19&sim.gap=1000&sim.market=0&sim.partner=0"))
	a, _ = lay(r, geom.R(0, 0, 1000, 1453.71), false)
	if q := a.level(r.Value(a.left), 0); !near(q.H, 546.29) || !near(q.Y, a.zero) {
		t.Errorf("owed is %v", q)
	}
}

// Same amount, same area: the layers of the hole come to its depth, what left the source is the group's layer, and a flow is a
// tenth as wide as its layer is high.
func TestLayers(t *testing.T) {
	for _, q := range []string{"view=m19", "view=m19&sim.market=70&sim.partner=10", "view=m19&sim.gap=300&sim.partner=50"} {
		var b Builder
		l, r := viewtest.Drawn(t, b.Build, q)
		sum := float32(0)
		for i := range 3 {
			h := viewtest.Mark(t, l, pen.Key(roleWater, 0, 8+i)).H
			sum += h
			if i < 2 {
				if f := viewtest.Mark(t, l, pen.Key(roleFlow, 1, i)); !near(f.W, h/10) {
					t.Errorf("%s: tap %d is %v wide for %v", q, i, f.W, h)
				}
			}
		}
		if pit := viewtest.Mark(t, l, pen.Key(roleGlass, 2, 0)); !near(sum, pit.H) {
			t.Errorf("%s: layers of %v in %v", q, sum, pit.H)
		}
		paid, out := viewtest.Mark(t, l, pen.Key(roleWater, 0, 10)), viewtest.Mark(t, l, pen.Key(roleWater, 1, 0))
		if want := paid.H; r.Value("left") >= 0 && !near(out.H, want) {
			t.Errorf("%s: %v left the source, %v came", q, out.H, want)
		}
	}
}

// What is spent beyond what there is lies hatched in the hole and below the source, in one size.
func TestDebt(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m20&sim.ai=500&sim.shop_loss=40")
	owed, debt := viewtest.Mark(t, l, pen.Key(roleGlass, 1, 0)), viewtest.Mark(t, l, pen.Key(roleWater, 2, 1))
	if !near(owed.H, debt.H) || owed.W != debt.W || owed.H < 20 {
		t.Errorf("%v is owed, %v was spent", owed.H, debt.H)
	}
	l, _ = viewtest.Drawn(t, b.Build, "view=m20")
	for i := range l.Ops {
		if k := l.Ops[i].Key; k == pen.Key(roleWater, 2, 1) || k == pen.Key(roleGlass, 1, 0) {
			t.Error("nothing is owed at first")
		}
	}
}

// The ground of the gap, dragged to where twice as deep is, stands for twice as much; the market's layer, to its top, for all.
func TestDragged(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m19")
	pit := viewtest.Mark(t, l, pen.Key(roleGlass, 2, 0))
	h, ok := l.Grip(geom.Point{X: pit.X + pit.W/2, Y: pit.Y + pit.H})
	if got := h.Value(geom.Point{X: 0, Y: pit.Y + 2*pit.H}); !ok || h.Param != 0 || math.Abs(got-1000) > 1 {
		t.Errorf("twice as deep is %v", got)
	}
	h, ok = l.Grip(geom.Point{X: pit.X, Y: pit.Y + pit.H*0.8})
	if got := h.Value(geom.Point{X: 0, Y: pit.Y}); !ok || h.Param != 1 || math.Abs(got-100) > 0.1 {
		t.Errorf("at the rim the market has %v", got)
	}
}

// Of 100 people 15 leave and 10 come: the flows are as wide as 10 and 15 people are high, and the level of the first year is 95.
// Where it rests they are equal.
func TestStock(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m38&t=0")
	in, out, more := viewtest.Mark(t, l, pen.Key(roleFlow, 0, 0)), viewtest.Mark(t, l, pen.Key(roleFlow, 0, 1)), viewtest.Mark(t, l, pen.Key(roleFlow, 0, 2))
	water := viewtest.Mark(t, l, pen.Key(roleWater, 0, 0))
	if !near(in.W, water.H/10) || !near(out.W, in.W) || !near(more.W, in.W/2) {
		t.Errorf("in %v, out %v and %v, at a level of %v", in.W, out.W, more.W, water.H)
	}
	if b.now[1] != 95 || math.Abs(at(b.now, 0.5)-97.5) > 1e-9 {
		t.Errorf("after a year %v", b.now[1])
	}
	l, _ = viewtest.Drawn(t, b.Build, "view=m38&sim.team=100&sim.hire=15&t=7")
	in, out, more = viewtest.Mark(t, l, pen.Key(roleFlow, 0, 0)), viewtest.Mark(t, l, pen.Key(roleFlow, 0, 1)), viewtest.Mark(t, l, pen.Key(roleFlow, 0, 2))
	if !near(in.W, out.W+more.W) {
		t.Errorf("at rest %v come and %v go", in.W, out.W+more.W)
	}
}

// On a phone, with a gap as deep as a handle, each handle of the gap can be seen: none lies on another, and no water over one.
func TestHandlesApart(t *testing.T) {
	for _, q := range []string{"view=m19", "view=m19&sim.gap=26.92", "view=m19&sim.gap=26.92&sim.market=0&sim.partner=0"} {
		var b Builder
		w := viewtest.World(t)
		s := viewtest.State(t, w, q)
		l := &scene.List{Measure: viewtest.Pitch{}}
		var p pen.Pen
		p.Begin(l, w, s.Lang, pen.Frame{W: 390, H: 439, Scale: 1})
		b.Build(&p, system.Of(w, s))
		water := 0
		for i := range l.Ops {
			if l.Ops[i].Key == pen.Key(roleWater, 0, 10) {
				water = i
			}
			if l.Ops[i].Key == pen.Key(roleGrip, 1, 0) && i < water {
				t.Errorf("%s: water lies over the ground's handle", q)
			}
		}
		for i, n := range []uint32{1, 5, 6} {
			for _, m := range []uint32{1, 5, 6}[:i] {
				x, y := viewtest.Mark(t, l, pen.Key(roleGrip, n, 0)), viewtest.Mark(t, l, pen.Key(roleGrip, m, 0))
				if d := math.Hypot(float64(x.X-y.X), float64(x.Y-y.Y)); d < 24 {
					t.Errorf("%s: the handles %d and %d are %v apart", q, n, m, d)
				}
			}
		}
	}
}

// All of the pipe lies under its arrows, all layers under their handles: none is drawn over. The pipe ends in the middle of
// the hole, left of the taps.
func TestNothingIsDrawnOver(t *testing.T) {
	w := viewtest.World(t)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	place := func(key scene.Key) int {
		for i := range l.Ops {
			if l.Ops[i].Key == key {
				return i
			}
		}
		t.Fatalf("nothing has the key %x", key)
		return 0
	}
	draw := func(q string) {
		s := viewtest.State(t, w, q)
		p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
		b.Build(&p, system.Of(w, s))
	}
	draw("view=m20")
	last := place(pen.Key(roleFlow, 0, 1))
	arrows := 0
	for i := range l.Ops {
		if op := &l.Ops[i]; op.Kind == scene.Area && op.Key == 0 && i > last {
			arrows++
		}
	}
	if arrows != 2 {
		t.Errorf("%d arrows lie on the pipe", arrows)
	}
	draw("view=m19")
	for i := range 2 {
		if grip, layer := place(pen.Key(roleGrip, uint32(5+i), 0)), place(pen.Key(roleHatch, 0, 10)); grip < layer {
			t.Errorf("handle %d is drawn before a layer", i)
		}
		pipe, tap := viewtest.Mark(t, l, pen.Key(roleFlow, 0, 0)), viewtest.Mark(t, l, pen.Key(roleFlow, 1, i))
		if tap.X < pipe.X+pipe.W {
			t.Errorf("tap %d at %v stands on the pipe, which ends at %v", i, tap.X, pipe.X+pipe.W)
		}
	}
}

// The words over the source end before the first tap; without taps they have the whole line.
func TestOver(t *testing.T) {
	w := viewtest.World(t)
	r := system.Of(w, viewtest.State(t, w, "view=m19"))
	a, _ := lay(r, geom.R(10, 0, 366, 400), true)
	a.k = 1 // the hole is at 149, 84 wide: its first tap at 149 + 84*0.66 = 205
	if got := a.over(r, geom.R(10, 0, 366, 400)); got < 188 || got > 189 {
		t.Errorf("over m19's source to %v", got)
	}
	if got := a.over(system.Of(w, viewtest.State(t, w, "view=m20")), geom.R(10, 0, 366, 400)); got != 376 {
		t.Errorf("over m20's source to %v", got)
	}
}
