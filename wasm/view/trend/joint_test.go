package trend

import (
	"math"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func TestJointStands(t *testing.T) {
	var b Builder
	viewtest.Stands(t, "m02", pen.RolesTrend, only(b.Build))
}

// only leaves out the keys of the path beside, which has a range of its own.
func only(build func(*pen.Pen, *system.Run)) func(*pen.Pen, *system.Run) {
	return func(p *pen.Pen, r *system.Run) {
		build(p, r)
		for i := range p.L.Ops {
			if role := uint8(p.L.Ops[i].Key >> 24); role >= pen.RolesPath && role < pen.RolesFrom(pen.RolesPath) {
				p.L.Ops[i].Key = 0
			}
		}
	}
}

// From 200 to 250 in four quarters is a quarter more; the first year has nothing before it, and a year nothing beside
// quarters.
func TestGrow(t *testing.T) {
	x := series{unit: data.USDm, points: []point{{t: 0, v: 200, step: 1, id: 1, single: true}, {t: 1, v: 100, step: 1}, {t: 4, v: 250, step: 1, id: 5, single: true}, {t: 5, v: 90, step: 4}}}
	x.grow()
	if len(x.points) != 1 || math.Abs(x.points[0].v-25) > 1e-9 || x.points[0].t != 4 || x.points[0].id != 5 || x.points[0].single || x.unit != data.Pct {
		t.Errorf("%+v", x)
	}
}

// AWS took 29,267 and then 37,587 million dollars in the first quarters of 2025 and 2026: 28.4 per cent more. The levels
// stand at 30 and 16 per cent of one scale with what was observed, and a finger half-way between them says 23.
func TestLevels(t *testing.T) {
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	drawn(t, &b, &l, "view=m02", locale.En, wide)
	aws := &b.seen.runs[0]
	for _, a := range aws.points {
		if a.t == float64(locale.Q(2026, 1)) && math.Abs(a.v-28.428) > 0.01 {
			t.Errorf("AWS grew by %v", a.v)
		}
	}
	key := func(n int) scene.Key { return pen.Key(roleAhead, 64+uint32(len(b.seen.runs)-1), n) }
	own, leader := viewtest.Mark(t, &l, key(12)), viewtest.Mark(t, &l, key(14))
	f := &b.field
	if math.Abs(float64(own.Y-f.sy.At(30))) > 0.01 || math.Abs(float64(leader.Y-f.sy.At(16))) > 0.01 {
		t.Errorf("the levels stand at %v and %v, want %v and %v", own.Y, leader.Y, f.sy.At(30), f.sy.At(16))
	}
	h, ok := l.Grip(geom.Point{X: own.X, Y: own.Y})
	if !ok || h.Param != 1 || math.Abs(h.Value(geom.Point{X: own.X, Y: (own.Y + leader.Y) / 2})-23) > 0.01 {
		t.Errorf("held by %+v, %v", h, ok)
	}
}
