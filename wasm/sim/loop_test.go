package sim

import (
	"math"
	"testing"
)

// Microsoft's 10 billion of 2023 with a16z's 85 per cent, no credits, a margin
// of 60 and a cloud of 88: revenue 8.5, cost 3.4, profit 5.1, so the group is
// down 4.9, and the cloud grows by 9.7 per cent. With half in credits nothing
// of that changes but the cash that leaves: 5 instead of 10.
func TestTurn(t *testing.T) {
	cash := Turn(Round{Stake: 10, Cloud: 0.85, Margin: 0.6, Base: 88})
	want := Flow{Cash: 10, Elsewhere: 1.5, Returned: 8.5, Revenue: 8.5, Cost: 3.4, Profit: 5.1, Out: 4.9, Growth: 8.5 / 88}
	check(t, cash, want)
	half := Turn(Round{Stake: 10, Cloud: 0.85, Credit: 0.5, Margin: 0.6, Base: 88})
	check(t, half, Flow{Credits: 5, Cash: 5, Elsewhere: 1.5, Returned: 3.5, Revenue: 8.5, Cost: 3.4, Profit: 5.1, Out: 4.9, Growth: 8.5 / 88})
}

// Credits that nobody spends leave nothing behind: 8 of credits, 5 spent.
func TestTurnWithUnusedCredits(t *testing.T) {
	f := Turn(Round{Stake: 10, Cloud: 0.5, Credit: 0.8, Margin: 0.5})
	check(t, f, Flow{Credits: 8, Cash: 2, Elsewhere: 2, Returned: 0, Unused: 3, Revenue: 5, Cost: 2.5, Profit: 2.5, Out: 4.5})
}

func TestTurnTakesAnything(t *testing.T) {
	f := Turn(Round{Stake: -5, Cloud: 7, Credit: -1, Margin: 2, Base: -3})
	check(t, f, Flow{})
}

func check(t *testing.T, got, want Flow) {
	t.Helper()
	g := []float64{got.Credits, got.Cash, got.Elsewhere, got.Returned, got.Unused, got.Revenue, got.Cost, got.Profit, got.Out, got.Growth}
	w := []float64{want.Credits, want.Cash, want.Elsewhere, want.Returned, want.Unused, want.Revenue, want.Cost, want.Profit, want.Out, want.Growth}
	for i := range g {
		if math.Abs(g[i]-w[i]) > 1e-9 {
			t.Fatalf("got %+v\nwant %+v", got, want)
		}
	}
}
