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

func TestParkStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m15", pen.RolesPath, b.Build)
}

// m15 by hand: 10,000 cards at 250,000 cost 11.25 a year, at 70,000 of the list 3.15; rent at full use is 8.76. As it opens
// 40 per cent of either rack are lit, and nothing that is rented is above one's own; at the list price what is rented beyond
// 3.15 is, and its ring stands on the line at the height of 36 per cent of the rack.
func TestPark(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	is := func(got, want float64, what string) {
		t.Helper()
		if math.Abs(got-want) > 0.01 {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}
	for _, c := range []struct {
		query     string
		own, rent float64
	}{{"view=m15", 11.25, 3.504}, {"view=m15&sim.price=7", 3.15, 3.504}} {
		drawn(t, &b, &l, c.query, locale.En, wide)
		own, lit, used, all := viewtest.Mark(t, &l, pen.Key(roleFill, 9, 0)), viewtest.Mark(t, &l, pen.Key(roleFill, 9, 1)), viewtest.Mark(t, &l, pen.Key(roleFill, 9, 4)), viewtest.Mark(t, &l, pen.Key(roleSecond, 9, 1))
		is(float64(lit.H/own.H), 0.4, c.query+": lit of one's own")
		is(float64(used.H/all.H), 0.4, c.query+": lit of the rented")
		is(float64(used.H/own.H), c.rent/c.own, c.query+": rented against one's own")
		above := false
		for i := range l.Ops {
			if op := &l.Ops[i]; op.Key == pen.Key(roleFill, 9, 3) {
				above = true
				is(float64(op.H/own.H), c.rent/c.own-1, c.query+": above")
			}
		}
		if above != (c.rent > c.own) {
			t.Errorf("%s: something rented is above one's own: %v", c.query, above)
		}
		h, ok := l.Grip(geom.Point{X: used.X + used.W, Y: used.Y})
		if !ok || math.Abs(h.Value(geom.Point{X: used.X, Y: all.Y + all.H/2})-50) > 0.01 {
			t.Errorf("%s: half-way up the rack is not half the use", c.query)
		}
		h, ok = l.Grip(geom.Point{X: own.X + own.W, Y: own.Y})
		if price := map[bool]float64{true: 25, false: 7}[c.own > 5]; !ok || math.Abs(h.Value(geom.Point{Y: own.Y + own.H/2})-max(price/2, 5)) > 0.01 {
			t.Errorf("%s: the edge of one's own is no handle of the price", c.query)
		}
	}
	ring, all := viewtest.Mark(t, &l, pen.Key(roleMeet, 9, 1)), viewtest.Mark(t, &l, pen.Key(roleSecond, 9, 1))
	is(float64((all.Y+all.H-ring.Y)/all.H), 3.15/8.76, "where renting costs more")
}
