package scene

import (
	"math"
	"testing"

	"yuntu/wasm/geom"
)

// held draws a grip as pictures do: paper and a ring, dragged from a to z.
func held(l *List, k Key, c, a, z geom.Point) {
	l.Dot(k, c, 6.5, 0xffffffff, 0)
	l.Dot(k+1, c, 6.5, 0xff, 2.4)
	l.Handle(geom.R(c.X-6.5, c.Y-6.5, 13, 13), Handle{A: a, B: z, Hi: 100})
}

// Two grips that are dragged up and down stand 10 apart: the second goes aside, far enough for both to be 24 apart, and means
// the same where it stands. Two in one place part too, and one that stands well stays.
func TestPart(t *testing.T) {
	var l List
	l.Reset(300, 300)
	up := func(x float32) (a, z geom.Point) { return geom.Point{X: x, Y: 200}, geom.Point{X: x, Y: 100} }
	for i, c := range [...]geom.Point{{X: 100, Y: 150}, {X: 100, Y: 160}, {X: 200, Y: 150}, {X: 200, Y: 150}, {X: 40, Y: 40}} {
		a, z := up(c.X)
		held(&l, Key(2*i+1), c, a, z)
	}
	l.Part(24)
	for i := range 5 {
		paper, ring, g := l.Ops[2*i], l.Ops[2*i+1], l.grips[i]
		if paper.X != ring.X || paper.Y != ring.Y || math.Hypot(float64(g.mark.Center().X-ring.X), float64(g.mark.Center().Y-ring.Y)) > 1e-3 {
			t.Errorf("grip %d is drawn at %v, %v and held at %v", i, ring.X, ring.Y, g.mark.Center())
		}
		if want := [...]float64{50, 40, 50, 50, 100}[i]; math.Abs(g.h.Value(g.mark.Center())-want) > 1e-4 {
			t.Errorf("grip %d means %v, want %v", i, g.h.Value(g.mark.Center()), want)
		}
		for j := range i {
			if d := math.Hypot(float64(ring.X-l.Ops[2*j+1].X), float64(ring.Y-l.Ops[2*j+1].Y)); d < 23.9 {
				t.Errorf("grips %d and %d are %v apart", j, i, d)
			}
		}
	}
	if l.Ops[1].X != 100 || l.Ops[5].X != 200 || l.Ops[9].X != 40 {
		t.Error("a grip went aside that stood well")
	}
}
