package chart

import (
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
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

// Neither a plan nor what was spent on it is cut short, in any form, on the smallest stages and with large letters.
func TestNoPlanIsCut(t *testing.T) {
	w := world(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	var short [locale.Count]string // what was spent begins with it
	for lang := range locale.Count {
		short[lang], _, _ = strings.Cut(w.Data.Word(lang, "plan.short"), "{")
		for _, form := range [...]string{"lines", "stream", "race"} {
			for _, more := range [...]string{"", "&f=alibaba-group", "&f=alibaba-group&t=2025Q4", "&f=microsoft"} {
				for _, span := range [...]string{"quarter", "trailing", "cumulative"} {
					s := decode(t, w, "view=capex&form="+form+"&span="+span+more+"&lang="+lang.Tag())
					for _, f := range [...]pen.Frame{{W: 320, H: 232, Scale: 1}, {W: 320, H: 290, Scale: 1}, {W: 320, H: 330, Scale: 1}, {W: 360, H: 330, Scale: 1}, {W: 320, H: 480, Scale: 1.3}, {W: 640, H: 600, Scale: 2}} {
						b.Build(&l, w, s, f)
						for i := range l.Ops {
							op := &l.Ops[i]
							if op.Kind != scene.Label {
								continue
							}
							words, cut := strings.CutSuffix(string(l.Run(op)), "…")
							for j := 1; cut && j <= w.Data.Plans(); j++ {
								if p := w.Data.Plan(data.PlanID(j)); strings.Contains(p.Label[lang], words) || strings.HasPrefix(words, short[lang]) {
									t.Errorf("%s %s%s in %s at %v×%v: %q", form, span, more, lang.Tag(), f.W, f.H, words)
									break
								}
							}
						}
					}
				}
			}
		}
	}
}
