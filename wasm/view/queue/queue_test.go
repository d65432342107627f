package queue

import (
	"math"
	"testing"

	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func TestStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m30", pen.RolesQueue, b.Build)
	viewtest.Stands(t, "m28", pen.RolesQueue, b.Build)
}

func TestPictures(t *testing.T) {
	var b Builder
	viewtest.Pictures(t, b.Build, "m28", "m30")
}

func close(a, b float64) bool { return math.Abs(a-b) < 0.01*math.Abs(b)+1e-6 }

// Of an opening for two a month one is left: the second lane is half as high as the opening, and twenty that wait reach to
// twenty months, of fifty that are drawn. A quarter left makes it half as thin and twice as long: the same area.
func TestLay(t *testing.T) {
	var b Builder
	for q, want := range map[string]struct{ high, long float64 }{"": {0.5, 20}, "&sim.inside=75": {0.25, 40}, "&sim.inside=0": {1, 10}} {
		l, r := viewtest.Drawn(t, b.Build, "view=m30"+q)
		c, ok := b.lay(r, geom.R(0, 0, 100, 50))
		if !ok || !close(c.x.Hi, 50) || c.y.Hi != 2 {
			t.Fatalf("%s: %v months, an opening for %v", q, c.x.Hi, c.y.Hi)
		}
		if got := float64(c.y.At(c.all)-c.y.At(c.split)) / 50; !close(got, want.high) {
			t.Errorf("%s: the lane is %v of the opening", q, got)
		}
		if at, month := c.place(99, b.one, c.split, c.all); !close(month, want.long*(99.5/100)) || !close(float64(at.X), 2*month) {
			t.Errorf("%s: the last stands at %v, in month %v", q, at, month)
		}
		lane := viewtest.Mark(t, l, pen.Key(roleLane, 1, 0))
		first := viewtest.Mark(t, l, pen.Key(roleLane, 0, 0))
		if got := float64(lane.W / first.W); !close(got, want.long/50) {
			t.Errorf("%s: it reaches over %v of the stage", q, got)
		}
		n := 0
		for i := range l.Ops {
			if op := &l.Ops[i]; uint8(op.Key>>24) == roleDot && op.Key>>12&0xfff == 1 {
				n++
			}
		}
		if n != 100 { // 200,000 at 2,000 a dot
			t.Errorf("%s: %d wait", q, n)
		}
	}
}

// With all of it inside nobody outside passes: all hundred stand as rings, and no lane is left for them.
func TestShut(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m30&sim.inside=100")
	rings := 0
	for i := range l.Ops {
		op := &l.Ops[i]
		if op.Key == pen.Key(roleLane, 1, 0) {
			t.Error("there is a second lane")
		}
		if uint8(op.Key>>24) == roleDot && op.Width > 0 {
			rings++
		}
	}
	if rings != 100 {
		t.Errorf("%d wait", rings)
	}
}

// The knob at the gate is half-way down; at its foot all is used inside.
func TestGateIsDragged(t *testing.T) {
	var b Builder
	l, _ := viewtest.Drawn(t, b.Build, "view=m30")
	at := viewtest.Mark(t, l, pen.Key(roleGrip, 0, 0))
	h, ok := l.Grip(geom.Point{X: at.X, Y: at.Y})
	if !ok || !close(h.Value(h.B), 100) || !close(h.Value(geom.Point{X: at.X, Y: at.Y}), 50) {
		t.Errorf("%+v", h)
	}
}

// From 100m to 705m in six months, half of it by the third: sixty dots of ten million, in the third month as many as in the
// fourth, and in month three half of them have come.
func TestCrowd(t *testing.T) {
	var b Builder
	for q, want := range map[string]int{"": 30, "&sim.month=0": 0, "&sim.month=18": 61} {
		l, r := viewtest.Drawn(t, b.Build, "view=m28"+q)
		full, all := 0, 0
		for i := range l.Ops {
			if op := &l.Ops[i]; uint8(op.Key>>24) == roleDot {
				all++
				if op.Width == 0 {
					full++
				}
			}
		}
		if all != int(math.Round(r.Value("added")/0.1)) || full < want-1 || full > want+1 {
			t.Errorf("%s: %d of %d have come, want %d", q, full, all, want)
		}
		if b.columns[2] != b.columns[3] || b.columns[0] != b.columns[5] && b.columns[0]-b.columns[5] > 1 {
			t.Errorf("%s: %v join", q, b.columns[:6])
		}
	}
	if got := when(&b.now, 4.025); math.Abs(got-3) > 0.02 {
		t.Errorf("half have come in month %v", got)
	}
	if !math.IsNaN(when(&b.now, 9)) {
		t.Error("more come than there are")
	}
}

// The wall goes on above and below the opening, and no words stand on it.
func TestWallIsClear(t *testing.T) {
	w := viewtest.World(t)
	l := &scene.List{Measure: viewtest.Pitch{}}
	var p pen.Pen
	var b Builder
	for _, q := range []string{"", "&sim.capacity=0.5", "&sim.inside=100"} {
		s := viewtest.State(t, w, "view=m30&lang=en"+q)
		p.Begin(l, w, s.Lang, pen.Frame{W: 390, H: 440, Scale: 1})
		b.Build(&p, system.Of(w, s))
		for n := range 2 {
			wall := viewtest.Mark(t, l, pen.Key(roleGate, 0, n))
			if wall.H < post {
				t.Errorf("%s: part %d of the wall is %v high", q, n, wall.H)
			}
			for i := range l.Ops {
				if op := &l.Ops[i]; op.Kind == scene.Label && op.Align == scene.Start && op.X < wall.X+wall.W && wall.X < op.X+op.W && op.Y > wall.Y && op.Y-op.Size*0.7 < wall.Y+wall.H {
					t.Errorf("%s: %q stands on the wall", q, l.Run(op))
				}
			}
		}
	}
}
