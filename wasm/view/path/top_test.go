package path

import (
	"math"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

// A prize of 5,000 万 of which each person wins 3 per cent of the rest: the first adds 150, one costs 60, so that one more adds
// as much as he costs at ln(2.5)/0.03 = 30.543 people. There the curve above is highest, and the line goes down from it.
func TestTop(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m37", locale.En, wide)
	top := viewtest.Mark(t, &l, pen.Key(roleMeet, 2, 1))
	if got := (top.X - b.curve.box.X) / b.curve.box.W * 150; math.Abs(float64(got)-30.543) > 0.01 {
		t.Errorf("the top stands at %v people", got)
	}
	for i, v := range b.curve.ys {
		if b.curve.y(v) < top.Y-0.01 {
			t.Errorf("at %v the curve is higher than its top", b.curve.xs[i])
		}
	}
	if h, ok := l.Grip(geom.Point{X: b.under.sx.At(50), Y: b.under.y(33.4695)}); !ok || math.Abs(h.Value(geom.Point{X: b.under.sx.At(75)})-75) > 1e-3 {
		t.Error("the point below is no handle of the team")
	}
	// A prize of 200: not even the first is worth 60, and nothing is marked.
	drawn(t, &b, &l, "view=m37&sim.deal=2&sim.pull=0.005", locale.En, wide)
	for i := range l.Ops {
		if l.Ops[i].Key == pen.Key(roleMeet, 2, 1) {
			t.Error("a top where every person is a loss")
		}
	}
	// Chosen otherwise, one curve has all the room.
	drawn(t, &b, &l, "view=m37&x=deal&y=cost", locale.En, wide)
	if !b.under.Empty() {
		t.Error("what one more adds stands under another curve")
	}
}
