package app

import (
	"strings"
	"testing"
)

// The titles of two pictures differ where the pictures do, so that tabs and a reader's history tell them apart.
func TestTitles(t *testing.T) {
	asOnHost(t)
	for _, lang := range []string{"zh-Hans", "zh-Hant", "en"} {
		seen := map[string]string{}
		for _, q := range []string{"", "form=race", "form=stream", "form=table", "f=aws", "market=gartner-iaas", "view=capex", "view=capex&form=race", "view=m16", "view=m11", "step=1", "step=2"} {
			a := opened(t, q+"&lang="+lang)
			title := a.Panel().Title
			if was, twice := seen[title]; twice {
				t.Errorf("%s: %q and %q are both called %q", lang, was, q, title)
			}
			if seen[title] = q; strings.Contains(title, "⟨") {
				t.Errorf("%s: %q", q, title)
			}
		}
	}
}

// Where movement is reduced a picture that only moves for movement's sake has nothing to play, also when the wish comes
// while it moves.
func TestNothingMovesWhereReduced(t *testing.T) {
	a := opened(t, "view=m16&motion=reduced")
	act(t, a, "play", nil)
	if a.State().Playing || strings.Contains(string(a.Panel().JSON), `"timeline"`) {
		t.Error("it can be played")
	}
	for a.Advance(1. / 60) {
		a.List()
	}
	a = opened(t, "view=m16")
	act(t, a, "play", nil)
	if !a.State().Playing || !strings.Contains(string(a.Panel().JSON), `"timeline"`) {
		t.Fatal("it does not play")
	}
	a.Prefers(false, true)
	a.Advance(1. / 60)
	a.List()
	if a.State().Playing || a.Advance(1./60) {
		t.Error("it goes on")
	}
}

// A guess of the lesson follows the finger where no system has been shown yet.
func TestGuessMovesBeforeAnySystem(t *testing.T) {
	a := opened(t, "step=5")
	act(t, a, "guess", args{"value": 41.})
	if got := string(a.Moved(false)); !strings.Contains(got, "41%") {
		t.Errorf("it says %s", got)
	}
	act(t, a, "commit", nil)
	if !a.State().Committed {
		t.Error("the answer does not come")
	}
}
