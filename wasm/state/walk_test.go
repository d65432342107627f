package state

import (
	"strings"
	"testing"

	"yuntu/data"
)

// chained is small where the first system leads to the second.
func chained(t *testing.T) *World {
	w := small(t)
	w.Chains = []data.Chain{{From: 1, To: 2}}
	return w
}

// A way in a link is the way that was gone, and what is wrong with one is told.
func TestWalk(t *testing.T) {
	w := chained(t)
	s, _ := Decode(w, "view=m16&sim.margin=30&sim.cloud=12.5")
	was := s
	s = Update(w, s, Action{Do: Onward, By: 2, Values: []KV{{"sim.growth", "35"}}})
	const link = "view=m22&walk=m16%2Csim.cloud:12.5%2Csim.margin:30&sim.growth=35"
	if got := Encode(w, s); got != link {
		t.Fatalf("the link is %s", got)
	}
	again, problems := Decode(w, link)
	if len(problems) > 0 || again != s.Linked() {
		t.Errorf("it reads otherwise: %v", problems)
	}
	if Update(w, again, Action{Do: Onward}) != was {
		t.Error("the way back leads elsewhere")
	}
	if away := Update(w, s, Action{Do: Set, Values: []KV{{"view", "m16"}}}); away.Came() != 0 {
		t.Error("who goes elsewhere is no longer on the way")
	}
	if Update(w, was, Action{Do: Onward, By: 1}) != was || Update(w, was, Action{Do: Onward, By: 99}) != was || Update(w, was, Action{Do: Onward}) != was {
		t.Error("it goes where no chain goes")
	}
	for query, want := range map[string]struct {
		way string
		why Why
	}{
		"view=m22&walk=m16":                                        {"m16", none},
		"view=m22&walk=m16,sim.margin:900":                         {"m16,sim.margin:90", OutOfRange},
		"view=m22&walk=m16,sim.none:9,sim.margin:30":               {"m16,sim.margin:30", UnknownValue},
		"view=m22&walk=m16,theme:dark":                             {"m16", UnknownValue},
		"view=m22&walk=m16,sim.margin:NaN":                         {"m16", UnknownValue},
		"view=m22&walk=m22":                                        {"", UnknownValue},
		"view=m22&walk=share":                                      {"", UnknownValue},
		"view=m22&walk=m16/m16":                                    {"", UnknownValue},
		"view=m22&walk=" + strings.Repeat("m16/", MaxWalk) + "m16": {"", UnknownValue},
		"view=m16&walk=m16":                                        {"", UnknownValue},
		"view=capex&walk=m16":                                      {"", UnknownValue},
	} {
		s, problems := Decode(w, query)
		if got := w.walkWord(s); got != want.way || (want.why == none) != (len(problems) == 0) || len(problems) > 0 && (problems[0].Key != "walk" || problems[0].Why != want.why) {
			t.Errorf("%s: %q, %v", query, got, problems)
		}
	}
}

// What a system asks is not asked of who comes back to it.
func TestWalkGuessed(t *testing.T) {
	w := small(t)
	w.Chains = []data.Chain{{From: 2, To: 1}}
	for query, want := range map[string]string{
		"view=m22":                       "m22,guess:-",
		"view=m22&guess=-&t=2":           "m22,guess:-,t:2",
		"view=m22&guess=12":              "m22,guess:12",
		"view=m22&guess=12&sim.growth=":  "m22,guess:12,sim.growth:",
		"view=m22&sim.growth=5&y=after":  "m22,y:after,sim.growth:5",
		"view=m22&guess=-&sim.growth=-5": "m22,guess:-,sim.growth:-5",
	} {
		s, _ := Decode(w, query)
		on := Update(w, s, Action{Do: Onward, By: 1})
		if got := w.walkWord(on); got != want {
			t.Errorf("%s: %s, want %s", query, got, want)
		}
		back := Update(w, on, Action{Do: Onward})
		if again, _ := Decode(w, Encode(w, on)); again != on.Linked() || w.Asks(back) || back.Sim != s.Sim || back.T != s.T || back.Guess != s.Guess {
			t.Errorf("%s: back it is %s", query, Encode(w, back))
		}
	}
}
