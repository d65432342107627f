package scene

import (
	"testing"

	"yuntu/wasm/geom"
)

func twoLists() (a, b List) {
	a.Reset(200, 100)
	a.Rect(MakeKey(1, 1), geom.R(0, 0, 100, 20), RGB(0x000000), 0)
	a.Label(0, geom.Point{X: 5, Y: 15}, "old", LabelStyle{Size: 12})
	a.Begin(Line, MakeKey(2, 1), RGB(0), 1, Dash{})
	a.Point(0, 0)
	a.Point(10, 0)
	a.End()
	b.Reset(200, 100)
	b.Rect(MakeKey(1, 1), geom.R(100, 50, 50, 10), RGB(0xffffff), 0)
	b.Label(0, geom.Point{X: 5, Y: 15}, "new", LabelStyle{Size: 12})
	b.Begin(Line, MakeKey(2, 1), RGB(0), 1, Dash{})
	b.Point(0, 10)
	b.Point(5, 10)
	b.Point(10, 10)
	b.End()
	b.Target(geom.R(100, 50, 50, 10), Ref{Entity: 3})
	a.Handle(geom.R(90, 0, 8, 8), Handle{Param: 1})
	b.Handle(geom.R(140, 50, 8, 8), Handle{Param: 2})
	return
}

func TestTweenMovesWhatSharesAKey(t *testing.T) {
	a, b := twoLists()
	var dst List
	var tw Tween
	tw.Mix(&dst, &a, &b, 0.25)
	// A quarter of the way: the old label at half strength, the new one not yet.
	if len(dst.Ops) != 3 || string(dst.Run(&dst.Ops[0])) != "old" || dst.Ops[0].Alpha != 0.5 {
		t.Fatalf("ops %+v", dst.Ops)
	}
	r := dst.Ops[1]
	if r.X != 25 || r.Y != 12.5 || r.W != 87.5 || r.H != 17.5 || r.Color != RGB(0x404040) {
		t.Errorf("the box is at %v %v %v %v, colour %x", r.X, r.Y, r.W, r.H, uint32(r.Color))
	}
	want := []float32{0, 2.5, 1.25, 2.5, 10, 2.5}
	for i, v := range dst.Points(&dst.Ops[2]) {
		if v != want[i] {
			t.Fatalf("line %v, want %v", dst.Points(&dst.Ops[2]), want)
		}
	}
	if dst.Ref(dst.Hit(geom.Point{X: 120, Y: 55})).Entity != 3 {
		t.Error("what can be touched is not the new picture's")
	}
	if h, ok := dst.Grip(geom.Point{X: 144, Y: 54}); !ok || h.Param != 2 {
		t.Errorf("the new picture's handle is %+v, %v", h, ok)
	}
	if _, ok := dst.Grip(geom.Point{X: 94, Y: 4}); ok {
		t.Error("the old picture's handle can still be dragged")
	}
}

func TestTweenEndsAtTheNewList(t *testing.T) {
	a, b := twoLists()
	var dst List
	var tw Tween
	tw.Mix(&dst, &a, &b, 1)
	if len(dst.Ops) != len(b.Ops) {
		t.Fatalf("%d ops at the end, want %d", len(dst.Ops), len(b.Ops))
	}
	for i := range b.Ops {
		got, want := dst.Ops[i], b.Ops[i]
		got.First, want.First = 0, 0
		if got != want {
			t.Errorf("op %d is %+v, want %+v", i, got, want)
		}
	}
}

func TestTweenAllocatesNothingWhenWarm(t *testing.T) {
	a, b := twoLists()
	var dst List
	var tw Tween
	tw.Mix(&dst, &a, &b, 0.5)
	if n := testing.AllocsPerRun(100, func() { tw.Mix(&dst, &a, &b, 0.4) }); n != 0 {
		t.Fatalf("a warm tween allocates %v times", n)
	}
}
