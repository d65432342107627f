package chart

import (
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
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

// Alibaba's plan runs from 2025Q1; by 2026Q2 its quarters add to 218.4bn.
func TestPlanSpent(t *testing.T) {
	w := world(t)
	m := newModel(w, state.State{View: state.Capex})
	for _, p := range m.plans {
		if w.Data.EntityKey(p.entity) != "alibaba-group" {
			continue
		}
		got, last := p.spentBy(float64(locale.Q(2026, 2)))
		want := 24612.0 + 38676 + 31501 + 29005 + 26881 + 67693
		if last == nil || abs(got-want) > 1500 {
			t.Errorf("spent %v, want about %v", got, want)
		}
		if before, _ := p.spentBy(float64(locale.Q(2024, 4))); before != 0 {
			t.Errorf("%v spent before the plan begins", before)
		}
		return
	}
	t.Error("no plan of Alibaba's")
}
