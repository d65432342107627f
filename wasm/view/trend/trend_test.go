package trend

import (
	"math"
	"strconv"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

var (
	wide  = pen.Frame{W: 880, H: 560, Scale: 1}
	phone = pen.Frame{W: 390, H: 440, Scale: 1}
)

func drawn(t testing.TB, b *Builder, l *scene.List, query string, lang locale.Lang, f pen.Frame) *system.Run {
	t.Helper()
	w := viewtest.World(t)
	s := viewtest.State(t, w, query)
	s.Lang = lang
	r := system.Of(w, s)
	var p pen.Pen
	p.Begin(l, w, lang, f)
	b.Build(&p, r)
	return r
}

// The systems of this kind keep their labels apart with every parameter at either end, and on the way through the years.
func TestLabelsKeepApart(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	for i := range w.Systems {
		x := &w.Systems[i]
		if x.Kind != "trend" {
			continue
		}
		all := []string{"view=" + x.ID}
		if x.Years > 0 {
			all = append(all, "view="+x.ID+"&t=0", "view="+x.ID+"&t=7")
		}
		for _, p := range x.Params {
			for _, v := range [2]float64{p.Min.Float(), p.Max.Float()} {
				all = append(all, "view="+x.ID+"&sim."+p.ID+"="+strconv.FormatFloat(v, 'f', -1, 64))
			}
		}
		for _, q := range all {
			for lang := range locale.Count {
				for _, f := range []pen.Frame{wide, phone} {
					drawn(t, &b, &l, q, lang, f)
					if err := viewtest.Overlap(&l, f); err != "" {
						t.Errorf("%s %v %v: %s", q, lang.Tag(), f.W, err)
					}
					if err := viewtest.Keys(&l, pen.RolesPath, pen.RolesTrend); err != "" {
						t.Errorf("%s: %s", q, err)
					}
					if n, example := viewtest.Unreached(&l); n > 0 && q == "view="+x.ID {
						t.Errorf("%s: %d marks are never reached, such as that at %v", q, n, example)
					}
				}
			}
		}
	}
}

func TestPictures(t *testing.T) {
	var ids []string
	for _, x := range viewtest.World(t).Systems {
		if x.Kind == "trend" {
			ids = append(ids, x.ID)
		}
	}
	var b Builder
	viewtest.Pictures(t, b.Build, ids...)
}

// m01: a share of 32.5 grows by −2 per cent in a market that grows by 19, so the open ring stands a year on at 26.76, in
// the scale of what was observed; the squares are 100 and 119 large with 32.5 and 31.85 in them.
func TestShare(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m01", locale.En, wide)
	f := &b.field
	ring := viewtest.Mark(t, &l, f.key(roleAhead, 2))
	if x, y := f.sx.At(float64(locale.Q(2023, 3))), f.sy.At(32.5*0.98/1.19); abs(ring.X-x) > 0.01 || abs(ring.Y-y) > 0.01 {
		t.Errorf("the ring is at %v,%v, want %v,%v", ring.X, ring.Y, x, y)
	}
	area := func(role uint8, n int) float64 {
		op := viewtest.Mark(t, &l, pen.Key(roleSquare, uint32(role), n))
		return float64(op.W * op.H)
	}
	for _, c := range [][2]float64{{area(2, 1) / area(2, 0), 1.19}, {area(0, 0) / area(2, 0), 0.325}, {area(0, 1) / area(2, 0), 0.3185}} {
		if math.Abs(c[0]-c[1]) > 1e-3 {
			t.Errorf("an area is %v, want %v", c[0], c[1])
		}
	}
	// 2022H2 has a rank and no share: no point stands there.
	for _, x := range b.seen.runs[0].points {
		if x.t == float64(locale.Q(2022, 4)) {
			t.Error("a point without a figure")
		}
	}
	if n := len(b.seen.runs[0].ranks); n != 2 {
		t.Errorf("%d periods with a rank alone", n)
	}
}

// Nothing is joined across the change of base at 2023Q2, and what lies on both sides of the missing 2022Q2 is dashed.
func TestGrowthIsNotJoined(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m13", locale.En, wide)
	x := &b.seen.runs[0]
	b.field.who = 0
	for i := 1; i < len(x.points); i++ {
		var found *scene.Op
		for j := range l.Ops {
			if l.Ops[j].Key == b.field.key(roleLine, i) {
				found = &l.Ops[j]
			}
		}
		switch at := x.points[i].t; {
		case at == float64(locale.Q(2023, 2)):
			if found != nil {
				t.Error("joined across a change of base")
			}
		case found == nil:
			t.Errorf("not joined at %v", at)
		case (found.DashOn > 0) != (at == float64(locale.Q(2022, 3))):
			t.Errorf("dash %v at %v", found.DashOn, at)
		}
	}
}

// AI at a tenth is dragged at the left edge of the mix: up by two tenths of its height it is at three tenths.
func TestMixIsDragged(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m13", locale.En, wide)
	box := b.years.Box()
	h, ok := l.Grip(geom.Point{X: box.X, Y: box.Bottom() - 0.1*box.H})
	if !ok {
		t.Fatal("no handle at a tenth")
	}
	if got := h.Value(geom.Point{X: box.X, Y: box.Bottom() - 0.3*box.H}); math.Abs(got-30) > 0.01 {
		t.Errorf("three tenths up it is %v", got)
	}
}

// What Alibaba spent since 2025Q1 adds up to 2183.53 hundred million in six quarters, a bar for each.
func TestSpentAddsUp(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m22", locale.En, wide)
	sum := 246.12 + 386.76 + 315.01 + 289.99 + 268.87 + 676.78
	at := b.years.Place(1.25, sum)
	last := viewtest.Mark(t, &l, pen.Key(roleBar, 80, 5))
	if abs(last.X-at.X) > 0.01 || abs(last.Y-at.Y) > 0.1 || abs(last.Y+last.H-b.years.Place(0, 0).Y) > 0.01 {
		t.Errorf("the sixth bar is %v,%v to %v, want %v", last.X, last.Y, last.Y+last.H, at)
	}
}

// At year five the curve ends at year five, and nothing says when it will be back.
func TestClockEndsTheCurve(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m22&t=5", locale.En, wide)
	edge := b.years.Place(5, 0).X
	for i := range l.Ops {
		op := &l.Ops[i]
		if op.Kind != scene.Line || op.X > b.years.Box().Right() {
			continue
		}
		pts := l.Points(op)
		if pts[0] > b.years.Box().Right() {
			continue
		}
		if x := pts[len(pts)-2]; x > edge+0.1 {
			t.Errorf("a line goes on to %v, past year five at %v", x, edge)
		}
	}
}

// What a row tells of what was observed is there, and tells its card.
func TestRowsFindTheirFigures(t *testing.T) {
	w := viewtest.World(t)
	for i := range w.Systems {
		x := &w.Systems[i]
		if x.Kind != "trend" {
			continue
		}
		var o observed
		s := viewtest.State(t, w, "view="+x.ID)
		o.read(system.Of(w, s))
		if len(o.runs) == 0 || o.since == 0 {
			t.Errorf("%s: nothing observed", x.ID)
		}
		for _, run := range o.runs {
			if len(run.points) < 4 {
				t.Errorf("%s: %d points of %s", x.ID, len(run.points), w.Data.SeriesKey(run.name))
			}
		}
		if x.Told("points") != "" && len(o.said) != 2 {
			t.Errorf("%s: %d figures of the articles", x.ID, len(o.said))
		}
		if told := x.Told("told"); told != "" && w.RefCard(told) == 0 {
			t.Errorf("%s: %s is no card", x.ID, told)
		}
		if src := new(Builder).Source(system.Of(w, s)); len(src.Sources) < 3 {
			t.Errorf("%s stands on %d sources", x.ID, len(src.Sources))
		}
	}
}

func TestAllocatesNothing(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	for _, q := range []string{"view=m01&sim.own=5", "view=m13&sim.ai=30", "view=m22&sim.growth=10"} {
		r := system.Of(w, viewtest.State(t, w, q))
		build := func() {
			p.Begin(&l, w, locale.Hans, wide)
			b.Build(&p, r)
		}
		build()
		if n := testing.AllocsPerRun(5, build); n != 0 {
			t.Errorf("%s: %v allocations", q, n)
		}
	}
}

func BenchmarkPayback(b *testing.B) {
	w := viewtest.World(b)
	l := scene.List{Measure: viewtest.Pitch{}}
	var v Builder
	var p pen.Pen
	r := system.Of(w, viewtest.State(b, w, "view=m22&sim.growth=10"))
	for b.Loop() {
		p.Begin(&l, w, locale.Hans, wide)
		v.Build(&p, r)
	}
}

// A number that is set stands beside its point: the first one's, which finds no room but at points below it on a phone, is
// left out there; that of a bar clears the bar.
func TestNumbersStandBesideTheirPoints(t *testing.T) {
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	for _, f := range []pen.Frame{wide, phone} {
		drawn(t, &b, &l, "view=m13", locale.Hant, f)
		points := map[uint32]scene.Op{}
		for _, op := range l.Ops {
			if op.Kind == scene.Dot && uint8(op.Key>>24) == rolePoint || op.Kind == scene.Rect && uint8(op.Key>>24) == roleBar {
				points[uint32(op.Key)&0xffffff] = op
			}
		}
		set := 0
		for _, op := range l.Ops {
			at, ok := points[uint32(op.Key)&0xffffff]
			if op.Kind != scene.Label || uint8(op.Key>>24) != roleValue || !ok {
				continue
			}
			set++
			if at.Kind == scene.Rect {
				if op.X < at.X+at.W+3 && op.X+op.W > at.X && op.Y > at.Y {
					t.Errorf("%v: %q stands on its bar", f.W, l.Run(&op))
				}
			} else if d := math.Abs(float64(op.Y - 6 - at.Y)); d > 36 {
				t.Errorf("%v: %q stands %v from its point", f.W, l.Run(&op), d)
			}
		}
		if set < 2 {
			t.Errorf("%v: %d numbers are set", f.W, set)
		}
	}
}
