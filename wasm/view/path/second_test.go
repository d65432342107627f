package path

import (
	"math"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/view/pen"
)

func TestTwoStand(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m15", pen.RolesPath, b.Build)
}

// m15 by hand: 10,000 cards at 250,000 cost 11.25 a year, at 70,000 of the list 3.15; rent at full use is 8.76. As it
// opens nothing is above the own cost and a thin line stands at 3.15; at the list price rent is above it from 36 per cent
// on, and a thin line stands at 11.25.
func TestBandOfTheSecond(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for _, c := range []struct {
		query      string
		own, other float64
		line       int
		above      bool
	}{{"view=m15", 11.25, 3.15, 16, false}, {"view=m15&sim.price=7", 3.15, 11.25, 32, true}} {
		drawn(t, &b, &l, c.query, locale.En, wide)
		v := &b.curve
		second, thin, wedge := viewtest.Mark(t, &l, v.key(roleSecond, 0)), viewtest.Mark(t, &l, v.key(roleSecond, c.line)), viewtest.Mark(t, &l, v.key(roleSecond, 4))
		if y := l.Points(&second)[1]; math.Abs(float64(y-v.y(c.own))) > 0.01 {
			t.Errorf("%s: owning stands at %v, want %v", c.query, y, v.y(c.own))
		}
		if y := l.Points(&thin)[1]; math.Abs(float64(y-v.y(c.other))) > 0.01 {
			t.Errorf("%s: the other end stands at %v, want %v", c.query, y, v.y(c.other))
		}
		from := math.NaN()
		for at := l.Points(&wedge); len(at) > 2; at = at[3:] {
			if at[2]-at[1] > 0.01 && math.IsNaN(from) {
				from = 1 + 99*float64(at[0]-v.box.X)/float64(v.box.W)
			}
		}
		if c.above && math.Abs(from-36) > 0.7 || !c.above && !math.IsNaN(from) {
			t.Errorf("%s: renting costs more from %v on", c.query, from)
		}
	}
}
