package flow

import (
	"slices"
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
)

// A press on a number opens the deal, the figure or the revenue behind it.
func TestLoopTargets(t *testing.T) {
	w := loopWorld(t)
	var b builder
	var l scene.List
	l.Measure = viewtest.Pitch{}
	s := loopState(t, w, "deal=microsoft-openai-2019&lang=en")
	b.Build(&l, w, s, loopSizes[0])
	part := func(name string) state.CardID {
		return state.MakeCard(state.CardLoop, uint32(slices.Index(state.LoopParts[:], name)))
	}
	for label, want := range map[string]state.CardID{
		"Cash: from Microsoft to OpenAI":                    part("cash"),
		"Credits: from Microsoft to OpenAI":                 part("credits"),
		"Elsewhere: from OpenAI to others":                  part("elsewhere"),
		"Gross profit: from Microsoft’s cloud to Microsoft": part("profit"),
		"Cloud revenue looks larger by":                     part("growth"),
	} {
		found := false
		for _, n := range l.Notes {
			if text, _ := l.Words(n); string(text) == label {
				found = true
				if got := state.CardID(l.Ref(n.Target).Card); got != want {
					t.Errorf("%s opens %s, want %s", label, w.CardKey(got), w.CardKey(want))
				}
			}
		}
		if !found {
			t.Errorf("no line %q in the outline", label)
		}
	}
	// What such a card lists leads on to the deal, the row on its credits, the figure and the quarters of revenue.
	seen := map[state.CardID]bool{}
	var follow func(c state.CardID)
	follow = func(c state.CardID) {
		if seen[c] {
			return
		}
		seen[c] = true
		x, ok := new(Builder).WorkOut(system.Of(w, s), c)
		for _, term := range x.Terms {
			if !ok || term.Card == 0 {
				t.Errorf("a term of %s opens nothing", w.CardKey(c))
			}
			follow(term.Card)
		}
	}
	follow(part("down"))
	follow(part("growth"))
	share, _ := w.ParseCard("param:m16.cloud") // the page's own choice out of the figure's range
	credits, _ := w.Data.DealByID("microsoft-openai-credits-2019")
	for _, c := range []state.CardID{state.MakeCard(state.CardDeal, uint32(s.Deal)), state.MakeCard(state.CardDeal, uint32(credits)),
		share, state.MakeCard(state.CardObs, uint32(turnOf(w, s).base))} {
		if !seen[c] {
			t.Errorf("no way leads to %s", w.CardKey(c))
		}
	}
}

// The words say the numbers of the picture, and leave out what is unknown.
func TestLoopWords(t *testing.T) {
	w := loopWorld(t)
	head, body := new(Builder).Words(system.Of(w, loopState(t, w, "deal=microsoft-openai-2023&lang=en")))
	all := viewtest.Said(head, body)
	for _, want := range []string{"$10bn", "$8.5bn", "$5.1bn", "$3.4bn", "$4.9bn", "10.4%", "$81.8bn"} {
		if !strings.Contains(all, want) {
			t.Errorf("%s is missing in %q", want, all)
		}
	}
	_, body = new(Builder).Words(system.Of(w, loopState(t, w, "deal=microsoft-openai-2023&lang=en&sim.base=0")))
	if strings.Contains(body[0].String(), "larger") {
		t.Errorf("compared with nothing: %q", body[0])
	}
	for l := locale.Hans; l < locale.Count; l++ {
		for _, c := range loopCases {
			s := loopState(t, w, "deal=microsoft-openai-2023"+c)
			s.Lang = l
			head, body := new(Builder).Words(system.Of(w, s))
			tab := new(Builder).Table(system.Of(w, s))
			text := viewtest.Said(head, body) + tab.Caption
			for _, r := range tab.Rows {
				for _, cell := range r {
					text += cell.Text
				}
			}
			if strings.ContainsAny(text, "{}⟨") {
				t.Errorf("%s %s: %s", l.Tag(), c, text)
			}
		}
	}
	src := new(Builder).Source(system.Of(w, loopState(t, w, "deal=microsoft-openai-2019")))
	if len(src.Sources) != 4 { // the deal, its credits, a16z, the revenue
		t.Errorf("%d sources: %+v", len(src.Sources), src)
	}
}
