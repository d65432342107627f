package geom

import "testing"

func TestRects(t *testing.T) {
	r := R(10, 20, 100, 12)
	for _, c := range []struct {
		name      string
		got, want Rect
	}{
		{"inset", r.Inset(2), R(12, 22, 96, 8)},
		{"inset past the middle", r.Inset(10), R(20, 30, 80, 0)},
		{"trim", r.Trim(1, 2, 3, 4), R(11, 22, 96, 6)},
		{"grow keeps the centre", r.Grow(24, 24), R(10, 14, 100, 24)},
		{"union", R(0, 0, 1, 1).Union(R(5, 5, 1, 1)), R(0, 0, 6, 6)},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
	if !r.Contains(Point{10, 20}) || r.Contains(Point{110, 20}) || r.Contains(Point{50, 32}) {
		t.Error("the left and top edges belong to a box, the right and lower ones do not")
	}
	if R(0, 0, 5, 5).Overlaps(R(5, 0, 5, 5)) {
		t.Error("boxes that touch do not overlap")
	}
}

func TestSmooth(t *testing.T) {
	for _, c := range []struct{ f, want float32 }{{-1, 0}, {0, 0}, {0.5, 0.5}, {0.25, 0.15625}, {1, 1}, {2, 1}} {
		if got := Smooth(c.f); got != c.want {
			t.Errorf("Smooth(%v) = %v, want %v", c.f, got, c.want)
		}
	}
}
