package ring

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
	viewtest.Stands(t, "m32", pen.RolesRing, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m32")
}

// 18 May is 17/31 of a month after its first day; a month alone stands for its middle.
func TestMonths(t *testing.T) {
	for date, want := range map[string]float64{"2023-05-18": 12*2023 + 4 + 17./31, "2023-06": 12*2023 + 5.5, "2024-01-01": 12 * 2024} {
		if got := months(date); math.Abs(got-want) > 1e-9 {
			t.Errorf("%s is %v, want %v", date, got, want)
		}
	}
}

// The clock goes round to the right: at three months it stands at the right, at six below, at nine at the left.
func TestDial(t *testing.T) {
	d := dial{c: geom.Point{X: 100, Y: 100}, r: 50}
	for month, want := range map[float64]geom.Point{0: {X: 100, Y: 50}, 3: {X: 150, Y: 100}, 6: {X: 100, Y: 150}, 9: {X: 50, Y: 100}} {
		if got := d.at(month, 1); geom.Dist(got, want) > 1e-3 {
			t.Errorf("after %v months it stands at %v", month, got)
		}
	}
	if got := d.at(3, 0.5); geom.Dist(got, geom.Point{X: 125, Y: 100}) > 1e-3 {
		t.Errorf("half-way in it is %v", got)
	}
}

// The plan stood from 18 May to 16 November: 5 months and 29/31, where the solid part ends; what was observed of a quarter lies
// at the middle of its part of the clock, the quarter before at its beginning; each has a mark on the axis.
func TestClock(t *testing.T) {
	w := viewtest.World(t)
	s := viewtest.State(t, w, "view=m32")
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	r := system.Of(w, s)
	p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
	b.Build(&p, r)
	if math.Abs(b.stop-(5+29./31)) > 1e-9 {
		t.Errorf("it stood for %v months", b.stop)
	}
	all, solid := viewtest.Mark(t, l, pen.Key(roleRing, 0, 0)), viewtest.Mark(t, l, pen.Key(roleRing, 0, 1))
	top, end := l.Points(&all), l.Points(&solid)
	c := geom.Point{X: top[0], Y: (top[1] + l.Points(&all)[len(top)/4*2+1]) / 2} // half-way round is below the top
	a := math.Atan2(float64(end[len(end)-2]-c.X), float64(c.Y-end[len(end)-1]))
	if got := a / (2 * math.Pi) * 12; math.Abs(got-b.stop) > 0.05 {
		t.Errorf("it is solid for %v months", got)
	}
	if len(b.seen) < 5 || b.seen[0].at != -1 || math.Abs(b.seen[2].at-(3*4*2023+6-(12*2023+4+17./31)+1.5)) > 1e-9 {
		t.Errorf("observed %+v", b.seen)
	}
	for i := range b.seen {
		mark := viewtest.Mark(t, l, pen.Key(roleMark, uint32(i), 0))
		if want := b.at.x.At(b.seen[i].v.Float()); math.Abs(float64(mark.X+mark.W/2-want)) > 0.01 {
			t.Errorf("quarter %d is marked at %v, want %v", i, mark.X, want)
		}
	}
}

// Every event and every quarter stands in the outline and opens what it is.
func TestOutlineOpens(t *testing.T) {
	w := viewtest.World(t)
	s := viewtest.State(t, w, "view=m32&lang=en")
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	p.Begin(l, w, s.Lang, pen.Frame{W: 390, H: 440, Scale: 1})
	b.Build(&p, system.Of(w, s))
	events, figures := 0, 0
	for _, n := range l.Notes {
		switch ref := l.Ref(n.Target); {
		case ref.What == scene.WhatEvent:
			events++
		case ref.Obs != 0:
			figures++
		}
	}
	if events != len(b.all) || figures != len(b.seen) || events < 6 {
		t.Errorf("%d of %d events, %d of %d quarters", events, len(b.all), figures, len(b.seen))
	}
	if src := b.Source(system.Of(w, s)); len(src.Sources) < 4 {
		t.Errorf("it stands on %v", src.Sources)
	}
}

func near(a, b float32) bool { return math.Abs(float64(a-b)) < 0.01*math.Abs(float64(b))+0.01 }

// Growth from −30 to 60 fetches 3.7 + 0.15 for each point above −2: nothing up to −26.7, 13 at the end, which with
// six hundredths above it is the height. The rectangle is as wide as sales, 108 of 183.6, and 3.7 high: 399.6, of which 400 is the
// outline. At 18 per cent it is 6.7 high, and darker above the outline.
func TestWorth(t *testing.T) {
	w := viewtest.World(t)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	draw := func(q string) *system.Run {
		s := viewtest.State(t, w, "view=m32"+q)
		r := system.Of(w, s)
		p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
		b.Build(&p, r)
		return r
	}
	c := layWorth(draw(""), geom.R(0, 0, 100, 106))
	if c.x.Lo != -30 || c.x.Hi != 60 || !near(float32(c.y.Hi), 1.06*13) || !near(float32(c.wide.Hi), 183.6) {
		t.Fatalf("%v to %v, %v high, %v wide", c.x.Lo, c.x.Hi, c.y.Hi, c.wide.Hi)
	}
	if q := c.rect(108, 3.7); !near(q.W, 44*108/183.6) || !near(q.H, 106*3.7/(1.06*13)) {
		t.Errorf("108 by 3.7 lies at %v", q)
	}
	rect, plan := viewtest.Mark(t, l, pen.Key(roleWorth, 0, 0)), viewtest.Mark(t, l, pen.Key(roleWorth, 4, 0))
	if a, z := rect.W*rect.H, plan.W*plan.H; !near(a/z, 399.6/400) {
		t.Errorf("an area of %v, the plan's is %v", a, z)
	}
	draw("&sim.growth=18")
	grown, more := viewtest.Mark(t, l, pen.Key(roleWorth, 0, 0)), viewtest.Mark(t, l, pen.Key(roleWorth, 1, 0))
	if !near(grown.H, rect.H*6.7/3.7) || !near(more.H, grown.H-plan.H) || !near(grown.W, rect.W) {
		t.Errorf("%v high, %v above the plan", grown.H, more.H)
	}
	// More sales are wider, and the plan's outline, of the same area, is lower.
	draw("&sim.sales=180")
	rect = viewtest.Mark(t, l, pen.Key(roleWorth, 4, 0))
	if !near(rect.W*rect.H, plan.W*plan.H) || rect.W < 1.6*plan.W {
		t.Errorf("with other sales the plan lies at %v by %v", rect.W, rect.H)
	}
}

// The point on the line and the edge of the rectangle go with the finger.
func TestGrips(t *testing.T) {
	w := viewtest.World(t)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	draw := func(q string) *system.Run {
		s := viewtest.State(t, w, "view=m32"+q)
		p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
		r := system.Of(w, s)
		b.Build(&p, r)
		return r
	}
	for n, to := range map[uint32]struct {
		param string
		v     float64
	}{0: {"growth", 20}, 1: {"sales", 150}} {
		r := draw("")
		at := viewtest.Mark(t, l, pen.Key(roleGrip, n, 0))
		h, ok := l.Grip(geom.Point{X: at.X, Y: at.Y})
		if i := r.Sys.Param(to.param); !ok || int(h.Param) != i {
			t.Fatalf("%s: nothing to hold: %+v", to.param, h)
		}
		draw("&sim." + to.param + "=" + pen.Plain(to.v))
		moved := viewtest.Mark(t, l, pen.Key(roleGrip, n, 0))
		if got := h.Value(geom.Point{X: moved.X, Y: at.Y}); math.Abs(got-to.v) > 0.5 {
			t.Errorf("%s at %v says %v", to.param, to.v, got)
		}
	}
}

// The disc in the clock is as large as the value: at the plan's 400 it fills the circle, at growth of 20 per cent, 756, its area
// is 1.89 of it; at −30 per cent nothing is left; and what is twenty times the plan is still drawn so, inside the clock.
func TestFace(t *testing.T) {
	w := viewtest.World(t)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	for query, want := range map[string]float64{"": 399.6 / 400, "&sim.growth=20": 756. / 400, "&sim.growth=-30": 0, "&sim.growth=60&sim.sales=400&sim.slope=0.26": 7928. / 400} {
		s := viewtest.State(t, w, "view=m32"+query)
		p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
		b.Build(&p, system.Of(w, s))
		disc, plan := viewtest.Mark(t, l, pen.Key(roleRing, 1, 0)), viewtest.Mark(t, l, pen.Key(roleRing, 1, 3))
		at := l.Points(&plan)
		of := float64(disc.Y - at[1])
		if r := float64(disc.Size); math.Abs(r*r/of/of-want) > 0.01*max(1, want) {
			t.Errorf("%s: the disc is %v of the plan's circle, want %v", query, r*r/of/of, want)
		}
	}
}
