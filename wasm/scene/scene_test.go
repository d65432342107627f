package scene

import (
	"testing"
	"unsafe"

	"yuntu/wasm/geom"
)

// The page reads ops from memory by these offsets (web/stage2d.js).
func TestOpLayout(t *testing.T) {
	var op Op
	if got := unsafe.Sizeof(op); got != 64 {
		t.Fatalf("an op is %d bytes, the page reads 64", got)
	}
	for _, c := range []struct {
		name      string
		got, want uintptr
	}{
		{"Color", unsafe.Offsetof(op.Color), 12}, {"X", unsafe.Offsetof(op.X), 16},
		{"Size", unsafe.Offsetof(op.Size), 32}, {"First", unsafe.Offsetof(op.First), 48},
		{"Align", unsafe.Offsetof(op.Align), 56}, {"Face", unsafe.Offsetof(op.Face), 58},
		{"Alpha", unsafe.Offsetof(op.Alpha), 60},
	} {
		if c.got != c.want {
			t.Errorf("%s stands at byte %d, the page reads it at %d", c.name, c.got, c.want)
		}
	}
}

func fill(l *List) {
	l.Reset(400, 300)
	l.Clip(geom.R(0, 0, 400, 300))
	l.Rect(MakeKey(1, 7), geom.R(10, 20, 100, 24), RGB(0xE8590C), 2)
	l.Hatch(MakeKey(2, 7), geom.R(10, 20, 100, 24), RGB(0xffffff), 6, 1)
	l.Begin(Line, 0, RGB(0), 1.5, Dash{4, 3})
	l.Point(0, 0)
	l.Point(10, 10)
	l.End()
	l.Unclip()
	l.Label(0, geom.Point{X: 12, Y: 36}, "阿里云", LabelStyle{Size: 14})
	tg := l.Target(geom.R(10, 20, 100, 12), Ref{Entity: 7})
	l.Handle(geom.R(100, 20, 8, 8), Handle{Param: 2, A: geom.Point{X: 10}, B: geom.Point{X: 110}, Hi: 1})
	l.Note(2, Item, tg, []byte("阿里云"), []byte("26.7%"))
}

func TestBuildAllocatesNothingWhenWarm(t *testing.T) {
	var l List
	fill(&l)
	if n := testing.AllocsPerRun(100, func() { fill(&l) }); n != 0 {
		t.Fatalf("a warm list allocates %v times", n)
	}
}

func TestHit(t *testing.T) {
	var l List
	fill(&l)
	// The target is 12 high and grows to 24: from y 14 to 38.
	for _, c := range []struct {
		p    geom.Point
		want uint32
	}{{geom.Point{X: 50, Y: 15}, 7}, {geom.Point{X: 50, Y: 13}, 0}, {geom.Point{X: 111, Y: 20}, 0}} {
		if got := l.Ref(l.Hit(c.p)).Entity; got != c.want {
			t.Errorf("hit at %v is %d, want %d", c.p, got, c.want)
		}
	}
	label, value := l.Words(l.Notes[0])
	if string(label) != "阿里云" || string(value) != "26.7%" {
		t.Errorf("note reads %q %q", label, value)
	}
}

// Hatching a 10 by 10 box at the origin every 5 px: the lines x+y = 5, 10, 15.
func TestHatch(t *testing.T) {
	var l List
	l.Reset(10, 10)
	l.Hatch(0, geom.R(0, 0, 10, 10), RGB(0), 5, 1)
	want := []float32{0, 5, 5, 0, 0, 10, 10, 0, 5, 10, 10, 5}
	if gap := l.Ops[0].Size; gap != 5 {
		t.Errorf("the painters are told of a gap of %v, want 5", gap)
	}
	got := l.Points(&l.Ops[0])
	if len(got) != len(want) {
		t.Fatalf("%d floats, want %d: %v", len(got), len(want), got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
}

func TestEndDropsWhatDrawsNothing(t *testing.T) {
	var l List
	l.Reset(10, 10)
	l.Begin(Line, 0, RGB(0), 1, Dash{})
	l.Point(1, 1)
	l.End()
	if len(l.Ops) != 0 || len(l.Coords) != 0 {
		t.Fatalf("a line of one point stays: %v", l.Ops)
	}
}
