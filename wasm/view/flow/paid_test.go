package flow

import (
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// What was paid, what is promised and what is due on conditions are told
// apart, deal by deal.
func TestLoopSettles(t *testing.T) {
	w := loopWorld(t)
	for query, want := range map[string]struct {
		paid float64
		rest data.Status
	}{
		"deal=amazon-openai-2026":                    {0, data.Pledged},
		"deal=google-anthropic-2023-10":              {500, data.Pledged}, // the first part of it, says its page
		"deal=microsoft-openai-2023":                 {0, data.Pledged},
		"deal=amazon-anthropic-2024":                 {4000, data.Paid}, // "later fully exercised"
		"deal=amazon-anthropic-2026":                 {5000, data.Paid},
		"deal=alibaba-moonshot-2024":                 {800, data.Paid},
		"deal=microsoft-openai-2019":                 {1000, data.Paid},
		"deal=amazon-openai-2026&sim.stake=10000":    {0, data.Pledged},
		"deal=amazon-openai-2026&sim.stake=60000":    {0, data.Pledged},
		"deal=google-anthropic-2023-h1&sim.stake=90": {90, data.Paid},
	} {
		tu := turnOf(w, loopState(t, w, query))
		if near(t, query, tu.paid, want.paid); tu.rest != want.rest {
			t.Errorf("%s: the rest is %q, want %q", query, tu.rest, want.rest)
		}
	}
	seen := map[[2]data.EntityID]map[string]bool{}
	for _, id := range w.Deals {
		d := w.Data.Deal(id)
		who := [2]data.EntityID{d.Investor, d.Target}
		if seen[who] == nil {
			seen[who] = map[string]bool{}
		}
		if year := strings.TrimPrefix(d.Date, "FY")[:4]; seen[who][year] && d.Status != data.Paid {
			t.Errorf("%s: offered beside another of the same two in %s", d.ID, year)
		} else {
			seen[who][year] = true
		}
	}
}

// Of a pledge nothing is filled; of a payment nothing is an outline.
func TestLoopOutlines(t *testing.T) {
	w := loopWorld(t)
	for query, want := range map[string]struct{ filled, outlined bool }{
		"deal=amazon-openai-2026":    {false, true},
		"deal=microsoft-openai-2023": {false, true},
		"deal=amazon-anthropic-2026": {true, false},
	} {
		for name, f := range map[string]pen.Frame{"wide": {W: 900, H: 600, Scale: 1}, "narrow": {W: 390, H: 620, Scale: 1}} {
			var b builder
			var l scene.List
			b.Build(&l, w, loopState(t, w, query), f)
			var filled, outlined bool
			for i := range l.Ops {
				op := &l.Ops[i]
				if op.Kind != scene.Rect {
					continue
				}
				switch op.Key {
				case key(roleShape, partCash, 0):
					filled = true
				case key(roleShape, partCash, 24):
					outlined = true
				}
			}
			if filled != want.filled || outlined != want.outlined {
				t.Errorf("%s, %s: filled %v, outlined %v", query, name, filled, outlined)
			}
		}
	}
}

// Another deal puts the sliders back; a link that names both keeps them.
func TestDealPutsSlidersBack(t *testing.T) {
	w := loopWorld(t)
	s := loopState(t, w, "deal=amazon-anthropic-2024&sim.stake=9000&sim.margin=20")
	moved := s.SimSet
	if moved == 0 {
		t.Fatal("nothing is moved")
	}
	set := func(s state.State, values ...state.KV) state.State {
		return state.Update(w, s, state.Action{Do: state.Set, Values: values})
	}
	if same := set(s, state.KV{Key: "deal", Value: "amazon-anthropic-2024"}); same.SimSet != moved {
		t.Error("the same deal put the sliders back")
	}
	other := set(s, state.KV{Key: "deal", Value: "alibaba-moonshot-2024"})
	if tu := turnOf(w, other); other.SimSet != 0 || tu.in.Stake != 800 {
		t.Errorf("another deal has a stake of %v", tu.in.Stake)
	}
	both := set(s, state.KV{Key: "sim.stake", Value: "700"}, state.KV{Key: "deal", Value: "alibaba-moonshot-2024"})
	if tu := turnOf(w, both); tu.in.Stake != 700 {
		t.Errorf("a slider set with the deal is at %v", tu.in.Stake)
	}
	if again, _ := state.Decode(w, state.Encode(w, both)); again.Deal != both.Deal || again.Sim != both.Sim {
		t.Error("a link of deal and slider opens otherwise")
	}
	if deflt := set(s, state.KV{Key: "deal", Value: ""}); deflt.SimSet != 0 {
		t.Error("the first deal has the sliders of another one")
	}
}

// Where the first part of a deal was paid, that much of the picture is filled;
// where none was, the words name the parts and the picture is an outline.
func TestLoopFirstPart(t *testing.T) {
	const query = "deal=amazon-openai-2026&lang=en"
	w := loopWorld(t)
	tu := turnOf(w, loopState(t, w, query))
	if said := tu.pieces(w.Data, locale.En); len(said) != 2 || said[0].String() == said[1].String() || tu.filled() != 0 {
		t.Errorf("of a first part and a rest, neither paid, it says %v; filled %v", said, tu.filled())
	}
	tab := data.TablesOf(w.Data)
	for i := range tab.Deals {
		if tab.Deals[i].ID == "amazon-openai-upfront-2026" {
			tab.Deals[i].Status = data.Paid
		}
	}
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	w = state.NewWorld(set)
	tu = turnOf(w, loopState(t, w, query))
	near(t, "paid", tu.paid, 15000)
	near(t, "filled", float64(tu.filled()), 0.3)
	if said := tu.pieces(set, locale.En); len(said) != 0 || tu.rest != data.Conditional || set.Deal(tu.restBy).ID != "amazon-openai-rest-2026" {
		t.Errorf("says %v, the rest is %v by %q", said, tu.rest, set.Deal(tu.restBy).ID)
	}
}
