package balance

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m27", pen.RolesBalance, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m27")
}

// Level at nought; at the full one tanh 1, three quarters, of the steepest; without an answer level.
func TestLean(t *testing.T) {
	for _, x := range []struct{ tilt, full, want float64 }{{0, 4, 0}, {4, 4, 0.7616 * steepest}, {-4, 4, -0.7616 * steepest},
		{1e9, 4, steepest}, {math.NaN(), 4, 0}} {
		if got := lean(x.tilt, x.full); !viewtest.Close(got, x.want) {
			t.Errorf("%v of %v: %v, want %v", x.tilt, x.full, got, x.want)
		}
	}
	w := plan{center: geom.Point{X: 100, Y: 50}, half: 40}
	if a, z := w.end(0, math.Pi/6), w.end(1, math.Pi/6); !viewtest.Close(float64(a.Y), 30) || !viewtest.Close(float64(z.Y), 70) {
		t.Errorf("the ends are at %v and %v", a, z)
	}
}

// A hundred stand left; right 80 that are left and 30 that guests bring, over the outline of the 20 lost. With twenty
// brought the beam is level, with less it goes down on the left.
func TestGuests(t *testing.T) {
	var b Builder
	for q, way := range map[string]float64{"": 1, "&sim.hosted=20": 0, "&sim.hosted=0": -1} {
		l, r := viewtest.Drawn(t, b.Build, "view=m27"+q)
		own, lost := viewtest.Mark(t, l, pen.Key(rolePart, 8, 0)), viewtest.Mark(t, l, pen.Key(roleGone, 8, 0))
		if !viewtest.Close(float64(lost.Y+lost.H), float64(own.Y)) || !viewtest.Close(float64(own.H), 4*float64(lost.H)) {
			t.Errorf("%s: the lost part is not on what is left: %v on %v", q, lost.Y+lost.H, own.Y)
		}
		whole := viewtest.Mark(t, l, pen.Key(rolePart, 0, 0))
		down := float64(own.Y + own.H - whole.Y - whole.H)
		if math.Abs(down) < 0.5 {
			down = 0
		}
		if down*way < 0 || (down == 0) != (way == 0) {
			t.Errorf("%s: with a gain of %v the right end is %v lower", q, r.Value("gain"), down)
		}
	}
}

// The upper edge of what guests bring follows a finger: at the place where it is with 32 it says so, about.
func TestGrip(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m27")
	at := viewtest.Mark(t, l, pen.Key(roleGrip, 9, 0))
	h, ok := l.Grip(geom.Point{X: at.X, Y: at.Y})
	to, _ := viewtest.Drawn(t, b.Build, "view=m27&sim.hosted=32")
	moved := viewtest.Mark(t, to, pen.Key(roleGrip, 9, 0))
	if got := h.Value(geom.Point{X: at.X, Y: moved.Y}); !ok || math.Abs(got-32) > 0.5 {
		t.Errorf("at 32 it says %v: %+v", got, h)
	}
}
