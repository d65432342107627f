package flow

import (
	"math"
	"testing"

	"yuntu/tools/models"
	"yuntu/wasm/state"
)

// Microsoft's 10 billion of 2023 with a16z's 85 per cent, no credits, a margin of 60 and a cloud of 88: revenue 8.5, cost
// 3.4, profit 5.1, so the group is down 4.9, and the cloud grows by 9.7 per cent. With half in credits nothing of that
// changes but the cash that leaves: 5 instead of 10. Credits that nobody spends leave nothing behind: 8 of credits, 5 spent.
func TestRound(t *testing.T) {
	w := loopWorld(t)
	x := w.System(loopState(t, w, ""))
	for _, c := range []struct {
		in   round
		want moved
	}{
		{round{Stake: 10, Cloud: 0.85, Margin: 0.6, Base: 88}, moved{Cash: 10, Elsewhere: 1.5, Returned: 8.5, Revenue: 8.5, Cost: 3.4, Profit: 5.1, Out: 4.9, Growth: 8.5 / 88}},
		{round{Stake: 10, Cloud: 0.85, Credit: 0.5, Margin: 0.6, Base: 88}, moved{Credits: 5, Cash: 5, Elsewhere: 1.5, Returned: 3.5, Revenue: 8.5, Cost: 3.4, Profit: 5.1, Out: 4.9, Growth: 8.5 / 88}},
		{round{Stake: 10, Cloud: 0.5, Credit: 0.8, Margin: 0.5}, moved{Credits: 8, Cash: 2, Elsewhere: 2, Unused: 3, Revenue: 5, Cost: 2.5, Profit: 2.5, Out: 4.5}},
	} {
		got := run(x, c.in)
		g := []float64{got.Credits, got.Cash, got.Elsewhere, got.Returned, got.Unused, got.Revenue, got.Cost, got.Profit, got.Out, got.Growth}
		n := []float64{c.want.Credits, c.want.Cash, c.want.Elsewhere, c.want.Returned, c.want.Unused, c.want.Revenue, c.want.Cost, c.want.Profit, c.want.Out, c.want.Growth}
		for i := range g {
			if math.Abs(g[i]-n[i]) > 1e-9 {
				t.Fatalf("%+v gives\n%+v, want\n%+v", c.in, got, c.want)
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
		for _, name := range []string{"credits_paid", "cash", "elsewhere", "returned", "unused", "revenue", "cost", "profit", "out", "growth"} {
			if !have[name] {
				t.Errorf("m16 has no %s", name)
			}
		}
		if len(m.Params) > state.MaxParams || len(m.Results) > 16 {
			t.Error("more numbers than a round has room for")
		}
	}
}
