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

// 100 before; then 120 of 150 that users would pay, and 150 of 200; 40 is spent and then 60.
func TestTurns(t *testing.T) {
	var w turns
	w.fill(100, []float64{120, 150}, []float64{150, 200}, []float64{40, 60})
	if w.n != 2 || w.stops != 3 || w.widest() != 150 {
		t.Fatalf("%d years, stops in %d, widest %v", w.n, w.stops, w.widest())
	}
	for _, c := range []struct {
		t    float64
		want year
	}{
		{0, year{0, 100, 0, 0}}, {1, year{30, 120, 40, 40}}, {2, year{50, 150, 60, 60}}, {9, year{50, 150, 60, 60}},
		{0.125, year{15, 100, 0, 0}},   // half-way past the first station
		{1.375, year{50, 135, 40, 40}}, // the second turn is half-way past the second
	} {
		if got := w.at(c.t); got != c.want {
			t.Errorf("at %v it passes on %v, want %v", c.t, got, c.want)
		}
	}
}

// A year that brings less than the one before is the last: 90 after 100 in the first, or 110 after 120 in the second.
func TestStops(t *testing.T) {
	var w turns
	w.fill(100, []float64{90, 400}, []float64{100, 400}, []float64{1, 1})
	if w.stops != 1 || w.held(2) != 1 || w.at(2)[1] != 90 || w.widest() != 100 {
		t.Errorf("stops in %d and stands at %v", w.stops, w.at(2))
	}
	w.fill(100, []float64{120, 110, 500}, []float64{120, 110, 500}, []float64{1, 1, 1})
	if w.stops != 2 || w.held(3) != 2 || w.held(1.5) != 1.5 {
		t.Errorf("stops in %d", w.stops)
	}
	w.fill(100, []float64{100, 100}, []float64{100, 100}, []float64{1, 1})
	if w.stops != 3 {
		t.Errorf("as much as before stops it in %d", w.stops)
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

// The wheel of the real system: in year 5 the revenue band is 1061.96·1.2⁵·0.85 wide, and what is given away is the rest.
func TestReal(t *testing.T) {
	w := viewtest.World(t)
	r := system.Of(w, viewtest.State(t, w, "view=m21"))
	var x turns
	x.fill(r.Value("now"), r.Series("revenue", nil), r.Series("worth", nil), r.Series("spend", nil))
	users := 1061.96 * math.Pow(1.2, 5)
	if got := x.at(5); math.Abs(got[1]-users*0.85) > 1e-6 || math.Abs(got[0]-users*0.15) > 1e-6 || math.Abs(got[2]-0.2*got[1]) > 1e-6 {
		t.Errorf("year 5 passes on %v", got)
	}
}
