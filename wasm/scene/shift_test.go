package scene

import (
	"testing"

	"yuntu/wasm/geom"
)

// What was made after a place goes 10 to the right and 3 down, of every kind; what was there before stays.
func TestShift(t *testing.T) {
	var l List
	l.Reset(400, 300)
	l.Rect(1, geom.R(1, 2, 3, 4), 0, 0)
	l.Target(geom.R(1, 2, 3, 4), Ref{Entity: 1})
	h := l.Here()
	l.Dot(2, geom.Point{X: 5, Y: 6}, 1, 0, 0)
	l.Begin(Line, 3, 0, 1, Dash{})
	l.Point(7, 8)
	l.Point(9, 10)
	l.End()
	l.Begin(Area, 4, 0, 0, Dash{})
	l.Span(1, 2, 3)
	l.Span(4, 5, 6)
	l.End()
	l.Target(geom.R(100, 100, 60, 60), Ref{Entity: 2})
	l.Handle(geom.R(200, 100, 50, 50), Handle{A: geom.Point{X: 200, Y: 100}, B: geom.Point{X: 300, Y: 100}, Hi: 10})
	l.Shift(h, 10, 3)
	if l.Ops[0].X != 1 || l.Hits[0].Mark.X != 1 {
		t.Error("what was there before has moved")
	}
	if o := l.Ops[1]; o.X != 15 || o.Y != 9 {
		t.Errorf("the dot is at %v, %v", o.X, o.Y)
	}
	for i, want := range []float32{17, 11, 19, 13, 11, 5, 6, 14, 8, 9} {
		if l.Coords[i] != want {
			t.Errorf("coordinate %d is %v, want %v", i, l.Coords[i], want)
		}
	}
	if at := l.Hits[1].Mark; at.X != 110 || at.Y != 103 {
		t.Errorf("the target is at %v", at)
	}
	if g, ok := l.Grip(geom.Point{X: 211, Y: 104}); !ok || g.Value(geom.Point{X: 260, Y: 103}) != 5 {
		t.Errorf("the handle is %+v, %v", g, ok)
	}
}
