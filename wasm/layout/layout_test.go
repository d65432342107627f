package layout

import (
	"math"
	"slices"
	"testing"

	"yuntu/wasm/geom"
)

func TestScale(t *testing.T) {
	s := Scale{Lo: 0, Hi: 50, From: 100, To: 700}
	for _, c := range []struct {
		v    float64
		want float32
	}{{0, 100}, {25, 400}, {50, 700}, {60, 820}} {
		if got := s.At(c.v); got != c.want {
			t.Errorf("at %v: %v, want %v", c.v, got, c.want)
		}
	}
	if got := (Scale{From: 7}).At(3); got != 7 {
		t.Errorf("an empty domain gives %v, want its start", got)
	}
}

// 48 on 600 px with 70 px a label: fives would stand 62.5 apart, too close;
// tens stand 125 apart, 1.79 gaps, at full strength; so no quarters either.
func TestTicks(t *testing.T) {
	got := AppendTicks(nil, 48, 600, 70)
	if len(got) != 5 || got[1].V != 10 || got[4].V != 40 {
		t.Fatalf("got %v, want 0 10 20 30 40", got)
	}
	for _, k := range got {
		if k.Strength != 1 {
			t.Errorf("tick %v has strength %v, want 1", k.V, k.Strength)
		}
	}
	// At 50 a label the fives stand 1.25 gaps apart: 0.41667 of the fade,
	// eased to 3*0.41667²-2*0.41667³ = 0.37616.
	got = AppendTicks(nil, 48, 600, 50)
	if len(got) != 10 || math.Abs(float64(got[1].Strength)-0.37616) > 1e-4 || got[2].Strength != 1 {
		t.Errorf("got %v", got)
	}
	// 48 on 300 px with 70: tens stand 62.5 apart, too close; so 25 (156 apart).
	got = AppendTicks(nil, 48, 300, 70)
	if len(got) != 2 || got[1].V != 25 || got[1].Strength != 1 {
		t.Errorf("got %v, want 0 25", got)
	}
}

// Two ticks that are both strong enough for a label stand a gap apart.
func TestTickLabelsKeepApart(t *testing.T) {
	for hi := 3.0; hi < 3000; hi *= 1.003 {
		last := -1e9
		for _, k := range AppendTicks(nil, hi, 600, 70) {
			if k.Strength < 0.5 {
				continue
			}
			at := k.V / hi * 600
			if at-last < 70-1e-3 {
				t.Fatalf("labels at %.1f and %.1f on an axis to %v", last, at, hi)
			}
			last = at
		}
		if last < 0 {
			t.Fatalf("no label on an axis to %v", hi)
		}
	}
}

// An axis that stretches must not jump: the strength of every tick is
// continuous in hi.
func TestTicksNeverJump(t *testing.T) {
	strength := func(ticks []Tick, v float64) float32 {
		for _, k := range ticks {
			if math.Abs(k.V-v) < 1e-9 {
				return k.Strength
			}
		}
		return 0
	}
	for hi := 21.0; hi < 2100; hi *= 1.002 {
		a, b := AppendTicks(nil, hi, 600, 70), AppendTicks(nil, hi*1.002, 600, 70)
		for _, k := range a {
			if d := strength(b, k.V) - k.Strength; d > 0.06 || d < -0.06 {
				t.Fatalf("tick %v jumps by %v at %v", k.V, d, hi)
			}
		}
	}
}

func TestNiceCeil(t *testing.T) {
	for v, want := range map[float64]float64{46.4: 50, 51.9: 60, 61: 80, 100: 100, 0.13: 0.15, 11: 12} {
		if got := NiceCeil(v); math.Abs(got-want) > 1e-9 {
			t.Errorf("%v: %v, want %v", v, got, want)
		}
	}
}

func TestSpread(t *testing.T) {
	for _, c := range []struct {
		name     string
		in, want []float32
	}{
		{"room enough", []float32{20, 50, 90}, []float32{20, 50, 90}},
		// Two at 50 and 54 wanting 16: centre 52, so 44 and 60.
		{"a pair moves apart evenly", []float32{50, 54}, []float32{44, 60}},
		// 50 52 54: centre 52 keeps, the others go to 36 and 68.
		{"three", []float32{50, 52, 54}, []float32{36, 52, 68}},
		{"kept inside", []float32{2, 98}, []float32{8, 92}},
		{"pushed down from the top", []float32{2, 4}, []float32{8, 24}},
		{"too many stand evenly", []float32{0, 1, 2, 3, 4, 5, 6, 7}, []float32{8, 20, 32, 44, 56, 68, 80, 92}},
	} {
		ys := append([]float32(nil), c.in...)
		Spread(ys, 16, 0, 100)
		for i := range ys {
			if d := ys[i] - c.want[i]; d > 1e-3 || d < -1e-3 {
				t.Errorf("%s: %v, want %v", c.name, ys, c.want)
				break
			}
		}
	}
}

func TestFit(t *testing.T) {
	var b Boxes
	stage := geom.R(0, 0, 100, 100)
	first, _ := b.Fit(geom.Point{X: 20, Y: 50}, 30, 10, 4, stage)
	if first != geom.R(24, 45, 30, 10) {
		t.Fatalf("the first stands right of the point, not at %v", first)
	}
	second, ok := b.Fit(geom.Point{X: 20, Y: 52}, 30, 10, 4, stage)
	if !ok || second.Overlaps(first) {
		t.Fatalf("the second at %v overlaps %v", second, first)
	}
	if _, ok := b.Fit(geom.Point{X: 20, Y: 50}, 200, 10, 4, stage); ok {
		t.Fatal("a box wider than the stage can't fit")
	}
	// With everything down to 30 px around taken, only a place far away is left.
	b.Reset()
	b.Take(geom.R(0, 20, 100, 60))
	if r, ok := b.FitNear(geom.Point{X: 20, Y: 50}, 30, 10, 4, stage); ok {
		t.Fatalf("%v is not near", r)
	}
	if r, ok := b.FitBy(2, geom.Point{X: 20, Y: 50}, 30, 10, 4, stage); ok {
		t.Fatalf("%v is more than two rows away", r)
	}
	if r, ok := b.FitBy(3, geom.Point{X: 20, Y: 50}, 30, 10, 4, stage); !ok || r.Y != 6 { // above it by 4 + 10 + 3·10
		t.Fatalf("three rows up there is room, not %v", r)
	}
	b.Reset()
	b.Take(geom.R(0, 20, 100, 60))
	if r, ok := b.Fit(geom.Point{X: 20, Y: 50}, 30, 10, 4, stage); !ok || r.Y > 10 && r.Y < 80 {
		t.Fatalf("far away there is room, not %v", r)
	}
}

// Two vendors, yearly points at 0 and 1: a falls 30→10, b rises 20→30. They
// cross where 30-20f = 20+10f, at f = 1/3.
func TestRankCrosses(t *testing.T) {
	a := Curve{{0, 30, 0}, {1, 10, 0}}
	b := Curve{{0, 20, 0}, {1, 30, 0}}
	r := Rank([]Curve{a, b}, []float64{0, 1}, 0.35)
	if r[0].First != 0 || r[1].First != 1 {
		t.Fatalf("start: %+v", r)
	}
	if len(r[0].Steps) != 1 || math.Abs(r[0].Steps[0].T-1./3) > 1e-9 {
		t.Fatalf("a steps %+v, want one at 1/3", r[0].Steps)
	}
	for _, c := range []struct {
		t    float64
		want float32
	}{{0, 0}, {1. / 3, 0.5}, {1, 1}, {0.1, 0}, {0.6, 1}} {
		if got := r[0].At(c.t, 0.35); math.Abs(float64(got-c.want)) > 1e-5 {
			t.Errorf("rank of a at %v is %v, want %v", c.t, got, c.want)
		}
		if sum := r[0].At(c.t, 0.35) + r[1].At(c.t, 0.35); math.Abs(float64(sum-1)) > 1e-5 {
			t.Errorf("ranks at %v add to %v", c.t, sum)
		}
	}
}

// A crossing close to a data point is moved so that the movement stays clear
// of it: 0.05 goes to 0.175.
func TestRankIsWholeAtPoints(t *testing.T) {
	a := Curve{{0, 20, 0}, {1, 10, 0}}
	b := Curve{{0, 19.5, 0}, {1, 19.5, 0}}
	r := Rank([]Curve{a, b}, []float64{0, 1}, 0.35)
	if got := r[0].Steps[0].T; math.Abs(got-0.175) > 1e-9 {
		t.Fatalf("step at %v, want 0.175", got)
	}
	if r[0].At(0, 0.35) != 0 || r[0].At(1, 0.35) != 1 {
		t.Fatal("ranks are not whole at the points")
	}
}

// Somebody of a lower class stands below all of class 0, whatever the value.
func TestRankEntrant(t *testing.T) {
	a := Curve{{0, 10, 0}, {2, 10, 0}}
	b := Curve{{0, 50, 3}, {1, 50, 0}, {2, 50, 0}}
	r := Rank([]Curve{a, b}, []float64{0, 1, 2}, 0.35)
	if r[1].First != 1 || r[1].Settled(2) != 0 {
		t.Fatalf("entrant: %+v", r[1])
	}
}

// Equals keep the order they had: meeting is not overtaking.
func TestRankTie(t *testing.T) {
	a := Curve{{0, 30, 0}, {1, 20, 0}, {2, 30, 0}}
	b := Curve{{0, 20, 0}, {1, 20, 0}, {2, 20, 0}}
	for i, r := range Rank([]Curve{a, b}, []float64{0, 1, 2}, 0.35) {
		if len(r.Steps) != 0 {
			t.Errorf("curve %d moves on a tie: %+v", i, r)
		}
	}
}

// The strokes x+y = 5 and 10 and 15 in a 10 by 10 box, as scene.Hatch draws them; where the box is cut into slices they go
// on, and where a slice is missing they stop.
func TestHatchQuads(t *testing.T) {
	whole := []float32{0, 5, 5, 0, 0, 10, 10, 0, 5, 10, 10, 5}
	for _, c := range []struct {
		layer []Quad
		want  []float32
	}{
		{[]Quad{{0, 0, 10, 10, 0, 10}}, whole},
		{[]Quad{{0, 0, 10, 3, 0, 10}, {3, 0, 10, 7, 0, 10}, {7, 0, 10, 10, 0, 10}}, whole},
		{[]Quad{{0, 0, 10, 3, 0, 10}, {7, 0, 10, 10, 0, 10}}, []float32{0, 5, 3, 2, 0, 10, 3, 7, 7, 3, 10, 0, 7, 8, 10, 5}},
	} {
		got := AppendHatch(nil, c.layer, 5)
		if len(got) != len(c.want) {
			t.Fatalf("%v: got %v", c.layer, got)
		}
		for i := range c.want {
			if d := got[i] - c.want[i]; d > 1e-4 || d < -1e-4 {
				t.Fatalf("%v: got %v, want %v", c.layer, got, c.want)
			}
		}
	}
}

// From 4 above a level to 2 below it, over 6: it is crossed after 4.
func TestBetween(t *testing.T) {
	got := AppendBetween(nil, 0, 6, 6, 12, 10)
	if want := []Quad{{0, 6, 10, 4, 10, 10}, {4, 10, 10, 6, 10, 12}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	got = AppendBetween(nil, 0, 12, 6, 10, 10)
	if want := []Quad{{0, 10, 12, 6, 10, 10}}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestWindow(t *testing.T) {
	for _, c := range []struct {
		t    float64
		want float32
	}{{0, 0}, {0.5, 0.5}, {1, 1}, {1.5, 1}, {2, 1}, {2.5, 0.5}, {3, 0}} {
		if got := Window(c.t, 1, 2, 1); got != c.want {
			t.Errorf("%v: %v, want %v", c.t, got, c.want)
		}
	}
}

// What stands still has lines and labels of one step, whatever its end: no 2.5 among 1, 2, 3.
func TestSettled(t *testing.T) {
	weak := false
	for hi := 1.0; hi < 130; hi *= 1.004 {
		for _, length := range []float32{120, 300, 600} {
			all := AppendTicks(nil, hi, length, 44)
			n := len(all)
			got := Settled(all)
			weak = weak || len(got) < n
			for i := 2; i < len(got); i++ {
				if a, b := got[i-1].V-got[i-2].V, got[i].V-got[i-1].V; math.Abs(a-b) > 1e-9*hi || got[i].Strength != 1 {
					t.Fatalf("to %v on %v: %v", hi, length, got)
				}
			}
		}
	}
	if !weak {
		t.Error("no axis had a weak tick")
	}
}
