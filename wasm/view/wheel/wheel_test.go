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

// 100 before; then 150 that users would pay, of which they pay 120, and 90 are spent; then 200, 150 and 30. A third of the way
// round the second year, the ring has this year's turn up to there and that of the year before beyond.
func TestTurns(t *testing.T) {
	var w turns
	w.fill(100, []float64{120, 150}, []float64{150, 200}, []float64{90, 30})
	if want := [quarters]float64{0, 100, 100, 0}; w.on[0] != want {
		t.Errorf("before the first year %v, want %v", w.on[0], want)
	}
	first, second := [quarters]float64{30, 150, 120, 90}, [quarters]float64{50, 200, 150, 30}
	for f, want := range map[float64][quarters]float64{0: second, 0.32: second, 0.34: first, 0.9: first} {
		if got := *w.at(4./3, f); got != want {
			t.Errorf("%v of the way round it passes on %v, want %v", f, got, want)
		}
	}
	if got := *w.at(2, 0.5); got != second {
		t.Errorf("at the end it passes on %v, want %v", got, second)
	}
	if got := w.widest(); got != 200 {
		t.Errorf("the widest is %v", got)
	}
}

// A wheel gains where a turn draws more than the one before, also where all of it is given away at first.
func TestGains(t *testing.T) {
	var w turns
	if w.fill(100, []float64{0, 50}, []float64{150, 200}, []float64{0, 0}); !w.gains() {
		t.Error("200 after 150 is no gain")
	}
	if w.fill(100, []float64{100, 100}, []float64{100, 100}, []float64{9, 9}); w.gains() {
		t.Error("as much as before is a gain")
	}
}

// The ring of the real system after fifteen years, whose edge is measured in the middle of each quarter: what is given away is
// 0.15 of what users would pay, what they pay 0.85, and a fifth of that is spent again. Half-way through a year the second
// half of the ring is a sixth narrower, as the year before was. Who doesn't come adds nothing: each turn is as the first.
func TestEdges(t *testing.T) {
	w := viewtest.World(t)
	l := scene.List{Measure: viewtest.Pitch{}}
	var b Builder
	var p pen.Pen
	edge := func(q string) (out [quarters]float64) {
		p.Begin(&l, w, locale.En, pen.Frame{W: 1280, H: 720, Scale: 1})
		b.Build(&p, system.Of(w, viewtest.State(t, w, "view=m21"+q)))
		hub := viewtest.Mark(t, &l, pen.Key(roleStation, 6, 0))
		op := viewtest.Mark(t, &l, pen.Key(roleBand, 4, 0))
		at := l.Points(&op)
		for i := range out {
			j := (2*i + 1) * len(at) / (2 * quarters)
			out[i] = math.Hypot(float64(at[j]-hub.X), float64(at[j+1]-hub.Y)) - float64(hub.Size)
		}
		return out
	}
	last := edge("&t=15")
	for i, want := range [quarters]float64{0.15, 1, 0.85, 0.17} {
		if got := last[i] / last[drawn]; math.Abs(got-want) > 1e-3 {
			t.Errorf("quarter %d is %v of the widest, want %v", i, got, want)
		}
	}
	half := edge("&t=14.5")
	for i, want := range [quarters]float64{1, 1, 1 / 1.2, 1 / 1.2} {
		if got := half[i] / last[i]; math.Abs(got-want) > 1e-3 {
			t.Errorf("half-way quarter %d is %v of the last, want %v", i, got, want)
		}
	}
	if flat, first := edge("&sim.pull=0&t=15"), edge("&sim.pull=0&t=1"); math.Abs(flat[drawn]-first[drawn]) > 1e-3 || flat[drawn] > last[drawn]/10 {
		t.Errorf("without pull it is %v wide, at first %v", flat[drawn], first[drawn])
	}
}

// A ball has the area of what users would pay: 1.2 times that of the year before.
func TestBalls(t *testing.T) {
	l, _ := phone(t, new(Builder), "lang=en&view=m21&guess=-")
	for i := uint32(2); i <= 15; i++ {
		a, z := viewtest.Mark(t, l, pen.Key(roleBall, i-1, 2)), viewtest.Mark(t, l, pen.Key(roleBall, i, 2))
		if got := (z.Size * z.Size) / (a.Size * a.Size); math.Abs(float64(got)-1.2) > 1e-3 {
			t.Errorf("year %d is %v times the one before", i, got)
		}
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
