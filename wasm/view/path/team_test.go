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

func TestTeamStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m37", pen.RolesPath, b.Build)
}

// A prize of 5,000 万 of which each person wins 3 per cent of the rest; one costs 60. The middle of the first five brings
// 150·e^(−0.075) = 139.2; the best size is ln(2.5)/0.03 = 30.543. Fifty win 77.7 per cent, 3,884, and cost 3,000, which leaves
// 884; a hundred and fifty lose 4,056.
func TestTeam(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	is := func(got, want float64, what string) {
		t.Helper()
		if math.Abs(got-want) > 0.01 {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	part := func(n int) scene.Op { return viewtest.Mark(t, &l, pen.Key(roleFill, 9, n)) }
	drawn(t, &b, &l, "view=m37", locale.En, wide)
	brings, costs := part(0), part(1)
	is(float64(brings.H/costs.H), 150*math.Exp(-0.075)/60, "what one brings against what he costs")
	is(float64(part(3).H/costs.H), 150*math.Exp(-0.075)/60-1, "the first beyond the cost")
	is(float64(part(8*9+5).H/costs.H), 1-150*math.Exp(-0.03*47.5)/60, "the last that is sent, paid beyond what he brings")
	is(float64(part(8*10+2).W), 0, "one that is not sent")
	first, next := part(0), part(8)
	best := viewtest.Mark(t, &l, pen.Key(roleMeet, 9, 0))
	is(float64((l.Points(&best)[0]-first.X+1)/(next.X-first.X)*5), 30.543, "the best size")
	frame, won, left := viewtest.Mark(t, &l, pen.Key(roleSecond, 10, 0)), viewtest.Mark(t, &l, pen.Key(roleFill, 10, 0)), viewtest.Mark(t, &l, pen.Key(roleFill, 10, 1))
	is(float64(won.W/frame.W), 0.7769, "won")
	is(float64(left.W/frame.W), 0.1769, "left")
	if h, ok := l.Grip(geom.Point{X: first.X - 1 + (next.X-first.X)*10, Y: (brings.Y + brings.H + costs.Y) / 2}); !ok || h.Lo != 0 || h.Hi != 150 {
		t.Error("the end of the row is no handle of the team")
	}
	drawn(t, &b, &l, "view=m37&sim.team=150", locale.En, wide)
	frame = viewtest.Mark(t, &l, pen.Key(roleSecond, 10, 0))
	lost := viewtest.Mark(t, &l, pen.Key(roleFill, 10, 2))
	is(float64(lost.W/frame.W), 0.811, "lost")
	// In an article's frame the stage is low.
	drawn(t, &b, &l, "view=m37", locale.En, pen.Frame{W: 740, H: 190, Scale: 1})
	if bar := viewtest.Mark(t, &l, pen.Key(roleFill, 10, 0)); bar.H < 12 {
		t.Errorf("the prize is %v high on a low stage", bar.H)
	}
	// A prize of 200: not even the first is worth 60, and no best size is marked.
	drawn(t, &b, &l, "view=m37&sim.deal=2&sim.pull=0.005", locale.En, wide)
	for i := range l.Ops {
		if l.Ops[i].Key == pen.Key(roleMeet, 9, 0) {
			t.Error("a best size where every person is a loss")
		}
	}
}
