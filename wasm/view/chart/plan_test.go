package chart

import (
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
)

// A plan of two lines leaves room for its bar at the foot of a race, on every stage.
func TestPlanBarsStayOnTheStage(t *testing.T) {
	w := world(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	bars := 0
	for lang := range locale.Count {
		for _, f := range sizes {
			s := decode(t, w, "view=capex&form=race&span=trailing&f=alibaba-group&t=2026Q1&lang="+lang.Tag())
			b.Build(&l, w, s, f)
			for i := range l.Ops {
				if op := &l.Ops[i]; uint8(op.Key>>24) == rolePlan {
					if bars++; op.Y+op.H > f.H {
						t.Errorf("in %s at %v×%v the bar ends at %v", lang.Tag(), f.W, f.H, op.Y+op.H)
					}
				}
			}
		}
	}
	if bars == 0 {
		t.Error("no plan was drawn")
	}
}
