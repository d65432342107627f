package path

import (
	"math"
	"slices"
	"strconv"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

var (
	wide  = pen.Frame{W: 880, H: 560, Scale: 1}
	phone = pen.Frame{W: 390, H: 440, Scale: 1}
)

// drawn is the picture of a link.
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

// corners are the links of a system as it stands, and with each parameter at both its ends.
func corners(x *state.System) []string {
	all := []string{"view=" + x.ID}
	for _, p := range x.Params {
		for _, v := range [2]float64{p.Min.Float(), p.Max.Float()} {
			all = append(all, "view="+x.ID+"&sim."+p.ID+"="+strconv.FormatFloat(v, 'f', -1, 64))
		}
	}
	return all
}

// Whatever stands on the stage stays on it and apart, for every system that can be drawn as a path.
func TestLabelsKeepApart(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	for i := range w.Systems {
		if x := w.Systems[i].Kind; w.Systems[i].Deals || x == "wheel" || x == "trend" { // years that nobody draws here
			continue
		}
		for _, q := range corners(&w.Systems[i]) {
			for lang := range locale.Count {
				for _, f := range []pen.Frame{wide, phone} {
					drawn(t, &b, &l, q, lang, f)
					if err := viewtest.Overlap(&l, f); err != "" {
						t.Errorf("%s %v %v: %s", q, lang.Tag(), f.W, err)
					}
					if err := viewtest.Keys(&l, pen.RolesPath); err != "" {
						t.Errorf("%s: %s", q, err)
					}
				}
			}
		}
	}
}

// m11 by hand. At a cut of 20 per cent and an elasticity of 1.5 usage is 139.75 and profit 6.1; the scale goes from −30
// to the profit before, 8.8. The handle is at 20/90 of the axis, and as high as the bar.
func TestPriceCut(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m11", locale.En, wide)
	c := &b.curve
	if c.sy.Lo != -30 || math.Abs(c.sy.Hi-8.8) > 1e-9 {
		t.Errorf("the scale goes from %v to %v", c.sy.Lo, c.sy.Hi)
	}
	x := c.box.X + c.box.W*20/90
	y := c.box.Bottom() - c.box.H*float32((6.1+30)/38.8)
	h, ok := l.Grip(geom.Point{X: x, Y: y})
	if !ok || h.Param != 0 || h.Lo != 0 || h.Hi != 90 || h.A.X != c.box.X || h.B.X != c.box.Right() {
		t.Fatalf("the handle at %v,%v is %+v", x, y, h)
	}
	if got := h.Value(geom.Point{X: c.box.X + c.box.W/2}); math.Abs(got-45) > 1e-3 {
		t.Errorf("half way the cut is %v", got)
	}
	var bar, slab, before scene.Op
	for _, op := range l.Ops {
		switch op.Key {
		case pen.Key(roleBar, 0, 2):
			bar = op
		case pen.Key(roleBar, 8, 0):
			slab = op
		case pen.Key(roleBar, 8, 2):
			before = op
		}
	}
	if math.Abs(float64(bar.Y-y)) > 0.3 || math.Abs(float64(bar.Y+bar.H-c.y(0))) > 0.01 {
		t.Errorf("the bar goes from %v to %v, the point is at %v", bar.Y, bar.Y+bar.H, y)
	}
	if a, z := slab.W*slab.H, before.W*before.H; math.Abs(float64(a/z-1)) > 1e-3 || math.Abs(float64(slab.W/before.W-1.3975)) > 1e-3 {
		t.Errorf("spread thinner the slab is %v by %v, before %v by %v", slab.W, slab.H, before.W, before.H)
	}
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m11", "m15", "m37")
}

// Where the curve meets its line there is a ring, and words: at that cut the model's profit is nothing.
func TestWhereItMeets(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	r := drawn(t, &b, &l, "view=m11", locale.En, wide)
	c := &b.curve
	words := viewtest.Mark(t, &l, c.key(roleMeet, 0))
	if len(l.Run(&words)) == 0 {
		t.Error("nothing is said there")
	}
	met := false
	for _, op := range l.Ops {
		if op.Kind != scene.Dot || math.Abs(float64(op.Y-c.y(0))) > 0.01 {
			continue
		}
		cut := float64(op.X-c.box.X) / float64(c.box.W) * 90
		met = met || math.Abs(r.At(c.w.Axis, r.Result("profit"), cut)) < 0.05
	}
	if !met {
		t.Error("no ring stands where profit is nothing")
	}
}

// A curve that leaves the scale ends at its edge, and one without an answer at the last one: of 0, 4, 8, none, 2 between
// 0 and 6 there is a piece up to half the second step, and nothing after.
func TestLineEnds(t *testing.T) {
	l := scene.List{}
	w := viewtest.World(t)
	p := pen.Pen{}
	p.Begin(&l, w, locale.En, wide)
	c := Curve{Pen: p, xs: []float64{0, 1, 2, 3, 4}}
	c.sx.Hi, c.sx.To, c.sy.Hi, c.sy.From = 4, 400, 6, 600
	c.box = geom.R(0, 0, 400, 600)
	c.line([]float64{0, 4, 8, math.NaN(), 2}, 0, p.Th.Ink, 1, false)
	if len(l.Ops) != 1 {
		t.Fatalf("%d pieces", len(l.Ops))
	}
	want := []float32{0, 600, 100, 200, 150, 0}
	got := l.Points(&l.Ops[0])
	if len(got) != len(want) {
		t.Fatalf("points %v", got)
	}
	for i := range want {
		if math.Abs(float64(got[i]-want[i])) > 1e-3 {
			t.Errorf("points %v, want %v", got, want)
		}
	}
}

// −10…60 on 700 pixels: fives would stand 50 apart, tens 100.
func TestTicksBelowNought(t *testing.T) {
	seen := map[float64]bool{}
	for _, x := range ticks(nil, -10, 60, 700, 62) {
		if x.V < -10 || x.V > 60 {
			t.Errorf("a tick at %v", x.V)
		}
		seen[x.V] = true // fives, which would be drawn and not named, are left out
	}
	if !seen[-10] || !seen[0] || !seen[60] || seen[5] {
		t.Errorf("ticks %v", seen)
	}
}

// A price cut of the tables stands at its mean, or at its most where there is no mean; what was no cut is not there.
func TestCutsOnTheAxis(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	r := drawn(t, &b, &l, "view=m11", locale.En, wide)
	marks := map[string]float32{}
	for _, h := range l.Hits {
		if table, row := state.CardID(l.Ref(h.Target).Card).Split(); table == state.CardPrice {
			c := h.Mark.Center()
			marks[r.W.CardKey(state.MakeCard(table, row))] = (c.X - b.curve.box.X) / b.curve.box.W * 90
		}
	}
	for id, want := range map[string]float32{"price:alibaba-2024-02-average": 20, "price:alibaba-2023-04": 50, "price:tencent-2023-05": 40} {
		if got, ok := marks[id]; !ok || math.Abs(float64(got-want)) > 0.01 {
			t.Errorf("%s stands at %v of %v", id, got, want)
		}
	}
	for _, id := range []string{"price:jd-2024-02", "price:baidu-2026-04-rise"} {
		if _, ok := marks[id]; ok {
			t.Errorf("%s is no cut", id)
		}
	}
}

func TestAllocatesNothing(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	r := system.Of(w, viewtest.State(t, w, "view=m11&sim.cut=40"))
	build := func() {
		p.Begin(&l, w, locale.Hans, wide)
		b.Build(&p, r)
	}
	build()
	if n := testing.AllocsPerRun(5, build); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// What a builder has drawn before leaves nothing in the next picture.
func TestNothingIsLeftOver(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for _, q := range []string{"view=m11", "view=m11&sim.cut=60", "view=m11&sim.elasticity=3", "view=m11&x=margin&y=cost", "view=m37", "view=m37&x=deal&y=cost", "view=m01", "view=m11&sim.elasticity=3&sim.cut=0"} {
		fresh := scene.List{Measure: viewtest.Pitch{}}
		drawn(t, &b, &l, q, locale.En, wide)
		drawn(t, new(Builder), &fresh, q, locale.En, wide)
		if !slices.Equal(l.Ops, fresh.Ops) || !slices.Equal(l.Coords, fresh.Coords) || string(l.Text) != string(fresh.Text) {
			t.Errorf("%s: another picture after others", q)
		}
	}
}

// The handle says which way it goes: both, at either end of the axis only back.
func TestHandleSaysWhichWay(t *testing.T) {
	w := viewtest.World(t)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	for q, want := range map[string][2]bool{"": {true, true}, "&sim.cut=0": {false, true}, "&sim.cut=90": {true, false}} {
		s := viewtest.State(t, w, "view=m11&guess=-"+q)
		p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
		b.Build(&p, system.Of(w, s))
		at := viewtest.Mark(t, l, pen.Key(roleHandle, 0, 0))
		var got [2]bool
		for i := range l.Ops {
			if op := &l.Ops[i]; op.Kind == scene.Segments && op.Key == 0 {
				for line := l.Points(op); len(line) > 0; line = line[4:] {
					if d := line[0] - at.X; line[1] == at.Y && (d == -13.5 || d == 13.5) {
						got[map[bool]int{false: 0, true: 1}[d > 0]] = true
					}
				}
			}
		}
		if got != want {
			t.Errorf("%s: it goes back and on: %v", q, got)
		}
	}
}
