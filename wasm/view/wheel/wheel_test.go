package wheel

import (
	"math"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m21", pen.RolesWheel, b.Build, "&t=0", "&t=3.4")
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m21")
}

// 100 before; then 150 that users would pay, of which they pay 120, and 200, of which 150. The turn of the first year lies
// on that of the year before, and is filled for four fifths of its width, the second for three quarters.
func TestShell(t *testing.T) {
	var w shell
	w.fill(100, []float64{120, 150}, []float64{150, 200})
	for at, want := range map[float64]float64{-2: 0, -1: 0, -0.5: 50, 0: 100, 0.5: 175, 1: 250, 2: 450, 9: 450} {
		if got := w.out(at); got != want {
			t.Errorf("at %v it is %v far out, want %v", at, got, want)
		}
	}
	for at, want := range map[float64]float64{0: 80, 0.5: 50 + 0.8*125, 1: 100 + 0.75*150, 1.5: 175 + 0.75*175} {
		if got := w.filled(at); math.Abs(got-want) > 1e-9 {
			t.Errorf("at %v it is filled to %v, want %v", at, got, want)
		}
	}
}

// A wheel gains where a turn is wider than the one before, also where all of it is given away at first.
func TestGains(t *testing.T) {
	var w shell
	if w.fill(100, []float64{0, 50}, []float64{150, 200}); !w.gains() {
		t.Error("200 after 150 is no gain")
	}
	if w.fill(100, []float64{100, 100}, []float64{100, 100}); w.gains() {
		t.Error("as much as before is a gain")
	}
}

// The edge of the whole shell ends at the top as far out as its radius, and a turn before as far as 14 years of 1.2ⁿ go in
// 15, the year before the first among both; users who are not drawn wind it no wider than it began.
func TestWinds(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	edge := func(q string) (last, before float64) {
		p.Begin(&l, w, locale.En, pen.Frame{W: 1280, H: 720, Scale: 1})
		b.Build(&p, system.Of(w, viewtest.State(t, w, "view=m21"+q)))
		op := viewtest.Mark(t, &l, pen.Key(roleBand, 1, 0))
		line := l.Points(&op)
		n := len(line)
		return float64(line[1] - line[n-1]), float64(line[1] - line[n-65])
	}
	far := func(years float64) float64 { // a turn of 1, then 1.2 and so on
		return (math.Pow(1.2, years+1) - 1) / 0.2
	}
	last, before := edge("")
	if want := far(14) / far(15); math.Abs(before/last-want) > 1e-3 {
		t.Errorf("a turn before it is %v of the way out, want %v", before/last, want)
	}
	if flat, one := edge("&sim.pull=0"); math.Abs(flat/last-16/far(15)) > 1e-3 || math.Abs(one/flat-15./16) > 1e-3 {
		t.Errorf("without pull it is %v of it out, and %v a turn before", flat/last, one/flat)
	}
}

// Fifteen years are named at 0, 5, 10 and 15, evenly apart; the sum's line of nothing reaches from the first to the last.
func TestYearsAreNamed(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	p.Begin(&l, w, locale.En, pen.Frame{W: 1280, H: 720, Scale: 1})
	b.Build(&p, system.Of(w, viewtest.State(t, w, "view=m21")))
	zero := viewtest.Mark(t, &l, pen.Key(roleYear, 0, 0))
	from, to := l.Points(&zero)[0], l.Points(&zero)[2]
	named := 0
	for _, op := range l.Ops {
		if op.Key>>24 == pen.Key(pen.RolePeriod, 0, 0)>>24 {
			named++
		}
	}
	for i := range 4 {
		op := viewtest.Mark(t, &l, pen.Key(pen.RolePeriod, uint32(5*i), 0))
		if want := from + (to-from)*float32(i)/3; math.Abs(float64(op.X-want)) > 0.01 {
			t.Errorf("year %d stands at %v, want %v", 5*i, op.X, want)
		}
	}
	if named != 4 {
		t.Errorf("%d years are named", named)
	}
}

// The wheel of the real system: in year 5 a turn is 1061.96·1.2⁵ wide, and 0.85 of it is filled.
func TestReal(t *testing.T) {
	w := viewtest.World(t)
	r := system.Of(w, viewtest.State(t, w, "view=m21"))
	var x shell
	x.fill(r.Value("now"), r.Series("revenue", nil), r.Series("worth", nil))
	users := 1061.96 * math.Pow(1.2, 5)
	if got := x.out(5) - x.out(4); math.Abs(got-users) > 1e-6 || math.Abs(x.filled(4.5)-x.out(3.5)-0.85*(x.out(4.5)-x.out(3.5))) > 1e-6 {
		t.Errorf("the turn of year 5 is %v wide", got)
	}
}
