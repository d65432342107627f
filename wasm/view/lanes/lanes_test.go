package lanes

import (
	"math"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

var wide = pen.Frame{W: 1280, H: 720, Scale: 1}

func drawn(t testing.TB, b *Builder, l *scene.List, query string, f pen.Frame) *system.Run {
	t.Helper()
	w := viewtest.World(t)
	s := viewtest.State(t, w, query)
	r := system.Of(w, s)
	var p pen.Pen
	p.Begin(l, w, locale.En, f)
	b.Build(&p, r)
	return r
}

// rows calls each for every system that is drawn with lanes.
func rows(t *testing.T, each func(id string)) {
	n := 0
	for _, x := range viewtest.World(t).Systems {
		if x.Kind == "lanes" && x.Told("heads") != "" {
			n++
			each(x.ID)
		}
	}
	if n == 0 {
		t.Error("no system is drawn with lanes")
	}
}

func TestStands(t *testing.T) {
	rows(t, func(id string) {
		var b Builder
		viewtest.Stands(t, id, pen.RolesLanes, b.Build)
	})
	var b Builder
	viewtest.Stands(t, "m29", pen.RolesLanes, b.Build)
}

func TestPictures(t *testing.T) {
	ids := []string{"m29"}
	rows(t, func(id string) { ids = append(ids, id) })
	var b Builder
	viewtest.Pictures(t, b.Build, ids...)
}

// A window begins with the first quarter that begins after somebody came in; every window has a mean for each panel, which
// is that of the figures drawn in it.
func TestRowsAgreeWithTheirEvents(t *testing.T) {
	rows(t, func(id string) {
		for _, q := range viewtest.Ends(viewtest.World(t), id) {
			var b Builder
			l := scene.List{Measure: viewtest.Pitch{}}
			r := drawn(t, &b, &l, q, wide)
			for i, e := range b.seen.heads {
				if start := r.Value(nth(r.Sys.Told("starts"), i)); start != math.Ceil(e.at) {
					t.Errorf("%s: %s begins with quarter %v, who came in at %v", id, r.W.Data.Event(e.id).ID, start, e.at)
				}
			}
			for i := range b.seen.panels {
				x := &b.seen.panels[i]
				for h := range b.seen.heads {
					name := nth(r.Sys.Told("means"), i*len(b.seen.heads)+h)
					part, whole, n := 0., 0., 0.
					for _, a := range x.points {
						if b.ofQuarter(a.q) != h {
							continue
						}
						n++
						part += r.W.Data.Obs(a.of[0]).Value.Float()
						if a.of[1] != 0 {
							whole += r.W.Data.Obs(a.of[1]).Value.Float() / 100
						}
					}
					want := part / n
					if whole > 0 {
						want = part / whole
					}
					if got := r.Value(name); sim.Answered(got) != (n > 0) || n > 0 && math.Abs(got-want) > 1e-9 {
						t.Errorf("%s: %s is %v, the %v figures drawn have %v", q, name, got, n, want)
					}
				}
			}
		}
	})
}

// Every mean that there is stands in the picture with its value, on a phone too.
func TestEveryMeanIsSet(t *testing.T) {
	rows(t, func(id string) {
		for _, q := range viewtest.Ends(viewtest.World(t), id) {
			for _, f := range []pen.Frame{wide, {W: 390, H: 440, Scale: 1}} {
				var b Builder
				l := scene.List{Measure: viewtest.Pitch{}}
				r := drawn(t, &b, &l, q, f)
				for n := range len(b.seen.heads) * len(b.seen.panels) {
					if name := nth(r.Sys.Told("means"), n); sim.Answered(r.Value(name)) != (find(&l, pen.Key(roleValue, 0, n)) != nil) {
						t.Errorf("%s on %v: %s is %v", q, f.W, name, r.Value(name))
					}
				}
			}
		}
	})
}

// The mean of a window is taken apart into the figures of its quarters, behind the lag: with a lag of eight 2025Q4 and 2026Q1.
func TestWorkOut(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	r := drawn(t, &b, &l, "view=m34&sim.lag=8", wide)
	out, ok := b.WorkOut(r, r.Card("growth_3"))
	if !ok || len(out.Terms) != 3 || out.Terms[0].Value != 8 || out.Terms[1].Value != 36 || out.Terms[2].Value != 38 || out.Value != 37 {
		t.Errorf("%+v", out)
	}
}

// m34 without a lag: the second window reaches from quarter 17 to 20 after 2018Q4, and the three means of growth lie in their
// windows at 39.88, 0.97 and 18.4; with four quarters of lag it reaches from 21 to 24, and the slant from 17…20 to there.
func TestWindowsMove(t *testing.T) {
	for _, c := range []struct {
		query    string
		from, to float64
		means    [3]float64
	}{{"view=m34", 17, 20, [3]float64{558.3 / 14, 2.911 / 3, 18.4}}, {"view=m34&sim.lag=4", 21, 24, [3]float64{372.211 / 15, 16. / 3, 27.5}}} {
		var b Builder
		l := scene.List{Measure: viewtest.Pitch{}}
		drawn(t, &b, &l, c.query, wide)
		band := viewtest.Mark(t, &l, pen.Key(roleWindow, 0, 1))
		if x0, x1 := b.sx.At(c.from), b.sx.At(c.to); abs(band.X-x0) > 0.01 || abs(band.X+band.W-x1) > 0.01 {
			t.Errorf("%s: the window is %v…%v, want %v…%v", c.query, band.X, band.X+band.W, x0, x1)
		}
		top := viewtest.Mark(t, &l, pen.Key(rolePanel, 0, 1))
		zero := l.Points(&top)[1]
		for h, want := range c.means {
			op := viewtest.Mark(t, &l, pen.Key(roleMean, 0, h))
			pts := l.Points(&op)
			p84 := viewtest.Mark(t, &l, pen.Key(rolePoint, 0, 0)) // 84 per cent, which sets the scale
			if got := float64(zero-pts[1]) / float64(zero-p84.Y) * 84; math.Abs(got-want) > 0.05 {
				t.Errorf("%s: the mean of %d lies at %v, want %v", c.query, h, got, want)
			}
		}
		if old := c.from != 17; (find(&l, pen.Key(roleBefore, 0, 1)) != nil) != old {
			t.Errorf("%s: where it stood before is drawn: %v", c.query, !old)
		}
	}
}

func find(l *scene.List, k scene.Key) *scene.Op {
	for i := range l.Ops {
		if l.Ops[i].Key == k {
			return &l.Ops[i]
		}
	}
	return nil
}

func abs(v float32) float32 { return max(v, -v) }

// Growth of 2023Q1, fallen by 2 per cent, counts for the second at first and, two quarters later, for the first.
func TestCreditMoves(t *testing.T) {
	for query, want := range map[string]int{"view=m34": 1, "view=m34&sim.lag=2": 0} {
		var b Builder
		l := scene.List{Measure: viewtest.Pitch{}}
		drawn(t, &b, &l, query, wide)
		if got := b.ofQuarter(17); got != want {
			t.Errorf("%s: 2023Q1 counts for %d, want %d", query, got, want)
		}
		if b.ofQuarter(0) != -1 {
			t.Error("2018Q4 counts for somebody")
		}
	}
}

// Dragged from no lag to the right by five quarters, the edge stands for a lag of five.
func TestEdgeIsDragged(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m34", wide)
	grip := viewtest.Mark(t, &l, pen.Key(roleGrip, 0, 5))
	h, ok := l.Grip(geom.Point{X: b.sx.At(17), Y: grip.Y})
	if !ok {
		t.Fatal("nothing to drag")
	}
	if got := h.Value(geom.Point{X: b.sx.At(22), Y: grip.Y + 30}); math.Abs(got-5) > 1e-3 {
		t.Errorf("five quarters to the right it is %v", got)
	}
}

// Nothing is joined across the new way of counting from 2023Q2 on; the line over the missing quarters is dashed.
func TestGrowthIsNotJoined(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m34", wide)
	for j, a := range b.seen.panels[0].points[1:] {
		op := find(&l, pen.Key(roleLine, 0, j+1))
		if (op == nil) != (a.q == 18) {
			t.Errorf("joined to quarter %d: %v", a.q, op != nil)
		}
		if op != nil && (op.DashOn > 0) != (a.q == 2 || a.q == 15) {
			t.Errorf("dash %v before quarter %d", op.DashOn, a.q)
		}
	}
}

// From 0…4 at the top to 2…6 at the foot, 10 lower: at 2 all the height, at 4 still, at 5 the lower half.
func TestSlant(t *testing.T) {
	got := appendSlant(nil, 0, 4, 2, 6, 0, 10)
	want := []layout.Quad{{X0: 0, A0: 0, B0: 0, X1: 2, A1: 0, B1: 10}, {X0: 2, A0: 0, B0: 10, X1: 4, A1: 0, B1: 10}, {X0: 4, A0: 0, B0: 10, X1: 6, A1: 10, B1: 10}}
	if len(got) != 3 || got[0] != want[0] || got[1] != want[1] || got[2] != want[2] {
		t.Errorf("%+v", got)
	}
	// From 0…2 to 6…8: between 2 and 6 both edges slant.
	got = appendSlant(nil, 0, 2, 6, 8, 0, 12)
	if q := got[1]; q.X0 != 2 || q.A0 != 0 || q.B0 != 4 || q.X1 != 6 || q.A1 != 8 || q.B1 != 12 {
		t.Errorf("%+v", q)
	}
	// Not moved: all of it, once.
	if got = appendSlant(nil, 0, 4, 0, 4, 0, 10); len(got) != 1 || got[0] != (layout.Quad{X0: 0, A0: 0, B0: 10, X1: 4, A1: 0, B1: 10}) {
		t.Errorf("%+v", got)
	}
}

// Everybody's coming, every event and every figure stands in the outline and opens what it is.
func TestOutlineOpens(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m34", wide)
	events, figures, cards := 0, 0, 0
	for _, n := range l.Notes {
		switch ref := l.Ref(n.Target); {
		case ref.What == scene.WhatEvent:
			events++
		case ref.Obs != 0:
			figures++
		case ref.Card != 0:
			cards++
		}
	}
	points := 0
	for _, x := range b.seen.panels {
		points += len(x.points)
	}
	if events != len(b.seen.heads)+len(b.seen.events) || figures != points || cards < 9 {
		t.Errorf("%d events, %d of %d figures, %d means", events, figures, points, cards)
	}
	if n, example := viewtest.Unreached(&l); n > 0 {
		t.Errorf("%d marks are never reached, such as that at %v", n, example)
	}
	if src := b.Source(drawn(t, &b, &l, "view=m34", wide)); len(src.Sources) < 5 || src.Sources[0] == data.SourceID(0) {
		t.Errorf("it stands on %v", src.Sources)
	}
}

func BenchmarkLanes(bench *testing.B) {
	w := viewtest.World(bench)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	r := system.Of(w, viewtest.State(bench, w, "view=m34&sim.lag=3"))
	for bench.Loop() {
		p.Begin(&l, w, locale.Hans, wide)
		b.Build(&p, r)
	}
}
