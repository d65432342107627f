package flow

import (
	"math"
	"strings"
	"testing"

	"yuntu/tools/models"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
)

// Microsoft's 10 billion of 2023 with a16z's 85 per cent, no credits, a margin of 60 and a cloud of 88: revenue 8.5, cost
// 3.4, profit 5.1, so the group is down 4.9, and the cloud grows by 9.7 per cent. With half in credits nothing of that
// changes but the cash that leaves: 5 instead of 10. Credits that nobody spends leave nothing behind: 8 of credits, 5 spent.
// In a later year no stake comes, in cash or in credits: of 4 billion that the company earns half is spent on the cloud, and
// the group is up by the 1.2 that 2 leave at a margin of 60; with nothing spent there is nothing to serve.
func TestRound(t *testing.T) {
	w := loopWorld(t)
	for query, want := range map[string]moved{
		"&sim.base=88000": {Cash: 10000, Elsewhere: 1500, Returned: 8500, Revenue: 8500, Cost: 3400, Profit: 5100, Out: 4900, Growth: 8.5 / 88},
		"&sim.base=88000&sim.credits=50": {Credits: 5000, Cash: 5000, Elsewhere: 1500, Returned: 3500, Revenue: 8500, Cost: 3400, Profit: 5100, Out: 4900,
			Growth: 8.5 / 88},
		"&sim.base=0&sim.credits=80&sim.cloud=50&sim.margin=50": {Credits: 8000, Cash: 2000, Elsewhere: 2000, Unused: 3000, Revenue: 5000, Cost: 2500, Profit: 2500, Out: 4500},
		"&sim.base=20000&sim.credits=50&sim.later=1&sim.own=4000&sim.spent=50": {Elsewhere: 2000, Returned: 2000, Revenue: 2000, Cost: 800, Profit: 1200, Out: -1200,
			Growth: 0.1},
		"&sim.base=0&sim.later=1&sim.own=4000&sim.spent=0": {Elsewhere: 4000},
	} {
		got := turnOf(w, loopState(t, w, "deal=microsoft-openai-2023"+query)).out
		g := []float64{got.Credits, got.Cash, got.Elsewhere, got.Returned, got.Unused, got.Revenue, got.Cost, got.Profit, got.Out, got.Growth}
		n := []float64{want.Credits, want.Cash, want.Elsewhere, want.Returned, want.Unused, want.Revenue, want.Cost, want.Profit, want.Out, want.Growth}
		for i := range g {
			if math.Abs(g[i]-n[i]) > 1e-6 {
				t.Fatalf("%s gives\n%+v, want\n%+v", query, got, want)
			}
		}
	}
}

// The names that the picture asks for are the model's own.
func TestModelHasTheRound(t *testing.T) {
	list, errs := models.ReadAll("../../../data")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for _, m := range list {
		if m.ID != "m16" {
			continue
		}
		have := map[string]bool{}
		for _, q := range m.Results {
			have[q.Name] = true
		}
		for _, q := range m.Params {
			have[q.Name] = true
		}
		for _, name := range []string{"credits_paid", "cash", "elsewhere", "returned", "unused", "revenue", "cost", "profit", "out", "growth", "needed",
			"stake", "cloud", "credits", "margin", "base", "later", "own", "spent"} {
			if !have[name] {
				t.Errorf("m16 has no %s", name)
			}
		}
		if len(m.Params) > state.MaxParams {
			t.Error("more parameters than a state has room for")
		}
	}
}

// In a later year nothing goes from the investor to the model company: what comes begins between the two, and where the
// stake came stands its outline, as wide as it was. Table and outline say so, and sentences with what it would take.
func TestLaterYear(t *testing.T) {
	w := loopWorld(t)
	s := loopState(t, w, "deal=microsoft-openai-2019&lang=en&sim.later=1")
	for _, f := range loopSizes {
		var b builder
		l := scene.List{Measure: viewtest.Pitch{}}
		b.Build(&l, w, s, f)
		edge := map[bool]float32{} // of the investor and the model company, along the course
		var own, ghost *scene.Op
		for i := range l.Ops {
			switch op := &l.Ops[i]; op.Key {
			case key(roleShape, partInvestor, 0):
				edge[true] = end(op, downPage(f))
			case key(roleShape, partModel, 0):
				edge[false] = end(op, downPage(f))
			case key(roleShape, partOwn, 0):
				own = op
			case key(roleShape, partSource, 0):
				ghost = op
			case key(roleShape, partCash, 0):
				if op.DashOn == 0 {
					t.Errorf("%v: cash flows", f.W)
				}
			}
		}
		if own == nil || ghost == nil || ghost.DashOn == 0 {
			t.Fatalf("%v: own %v, where the stake was %v", f.W, own, ghost)
		}
		start, wide, was := own.X, own.H, ghost.H
		if downPage(f) {
			start, wide, was = own.Y, own.W, ghost.W
		}
		if start < edge[true]+0.3*(edge[false]-edge[true]) || math.Abs(float64(wide-was)) > 0.1 { // it begins with as much as the stake
			t.Errorf("%v: what the company earns begins at %v between %v and %v, %v wide where the stake was %v", f.W, start, edge[true], edge[false], wide, was)
		}
	}
	head, body := new(Builder).Words(system.Of(w, s))
	// A billion of its own, 15 per cent of it on the cloud; 0.85/0.15 would bring as much as the stake did.
	if all := viewtest.Said(head, body); !strings.Contains(all, "$150m") || !strings.Contains(all, "15%") || !strings.Contains(all, "$5.67bn") || strings.ContainsAny(all, "{}⟨") {
		t.Errorf("it says %q", all)
	}
	never := loopState(t, w, "deal=microsoft-openai-2019&lang=en&sim.later=1&sim.spent=0")
	if head, body = new(Builder).Words(system.Of(w, never)); !strings.Contains(viewtest.Said(head, body), "No revenue of its own") {
		t.Errorf("with nothing spent it says %q", viewtest.Said(head, body))
	}
	tab := new(Builder).Table(system.Of(w, s))
	if len(tab.Rows) != 8 || tab.Rows[0][1].Text != "$0" || tab.Rows[1][1].Plain != "1000" || tab.Rows[6][1].Plain != "90" { // 60 per cent of 150
		t.Errorf("the table has %+v", tab.Rows)
	}
	if again, problems := state.Decode(w, state.Encode(w, s)); len(problems) > 0 || again.Sim != s.Sim {
		t.Errorf("the link opens %+v, %v", again, problems)
	}
}

// end is where a node begins, along the course.
func end(op *scene.Op, down bool) float32 {
	if down {
		return op.Y
	}
	return op.X
}
