package view

import (
	"slices"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// pictures has one of every kind and form.
var pictures = []string{
	"market=canalys-china&form=race&t=2021Q2", "market=gartner-iaas&form=lines", "view=capex&form=stream&t=2025Q1", "view=capex&form=table",
	"view=m16&deal=amazon-openai-2026", "view=m06&sim.technology=40", "view=m10&t=8", "view=m26&sim.huawei=80",
	"view=m11&sim.cut=40", "view=m01", "view=m13&sim.ai=30", "view=m22&t=9",
}

var stage = pen.Frame{W: 900, H: 560, Scale: 1}

func TestEveryKindAnswers(t *testing.T) {
	w := viewtest.World(t)
	for _, q := range pictures {
		s := viewtest.State(t, w, q)
		head, body := Words(w, s)
		if head.String() == "" || len(body) == 0 || len(Table(w, s).Rows) == 0 || len(Legend(w, s)) == 0 || len(Source(w, s).Sources) == 0 {
			t.Errorf("%s: something is not told", q)
		}
		timed, chart := len(w.Track(s).Points) > 0, s.View != state.Sys
		if got := Clock(w, s); (got != "") != timed || len(ClockShapes(w, s)) > 0 != timed || len(Ends(w, s)) > 0 != chart {
			t.Errorf("%s: the clock says %q", q, got)
		}
		if !chart && Overtakes(w, s) != nil {
			t.Errorf("%s: somebody overtakes", q)
		}
	}
}

// A system that runs through years has a year on its clock, not a quarter of the calendar.
func TestYearOnTheClock(t *testing.T) {
	w := viewtest.World(t)
	for q, want := range map[string]string{"view=m10&t=7.8&lang=en": "year 8", "view=m10&t=0&lang=zh-Hans": "第0年", "view=m26&lang=en": ""} {
		if got := Clock(w, viewtest.State(t, w, q)); got != want {
			t.Errorf("%s: the clock says %q, want %q", q, got, want)
		}
	}
	if got := ClockShapes(w, viewtest.State(t, w, "view=m10&lang=en")); !slices.Equal(got, []string{"year 0", "year 00"}) {
		t.Errorf("its shapes are %q", got)
	}
}

// A card is worked out by the kind whose arithmetic it is, whatever picture it is
// open in.
func TestCardsOfOtherKinds(t *testing.T) {
	w := viewtest.World(t)
	profit := state.MakeCard(state.CardLoop, uint32(slices.Index(state.LoopParts[:], "profit")))
	total := state.Moment{At: locale.Q(2025, 1)}.Card(state.CardTotal)
	for _, q := range pictures {
		s := viewtest.State(t, w, q)
		s.Deal, _ = w.Data.DealByID("amazon-openai-2026")
		if x, ok := WorkOut(w, s, profit); !ok || x.Title == "" || x.How == "" || x.Unit != data.USDm {
			t.Errorf("%s: the profit of a deal is %+v", q, x)
		}
		if x, ok := WorkOut(w, s, total); !ok || len(x.Terms) < 4 || x.Unit != data.CNYm {
			t.Errorf("%s: what all companies spend is %+v", q, x)
		}
		if x, ok := WorkOut(w, s, state.MakeCard(state.CardObs, 1)); ok || x.Terms != nil {
			t.Errorf("%s: a row is worked out: %+v", q, x)
		}
	}
}

// One Builder goes from kind to kind: nothing of one picture is left in the next,
// and it allocates nothing.
func TestOneBuilderForAllKinds(t *testing.T) {
	w := viewtest.World(t)
	var states []state.State
	for _, q := range pictures {
		states = append(states, viewtest.State(t, w, q))
	}
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	all := func() {
		for i := range states {
			b.Build(&l, w, states[i], stage)
		}
	}
	all()
	for i, q := range pictures {
		fresh := scene.List{Measure: viewtest.Pitch{}}
		new(Builder).Build(&fresh, w, states[i], stage)
		b.Build(&l, w, states[i], stage)
		if len(l.Ops) == 0 || !slices.Equal(l.Ops, fresh.Ops) || string(l.Text) != string(fresh.Text) || !slices.Equal(l.Hits, fresh.Hits) {
			t.Errorf("%s: another picture after others", q)
		}
	}
	if n := testing.AllocsPerRun(5, all); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// A result is taken apart by the kind that draws its system, whatever picture is open: m34's growth_3 into its lag and the
// figures of its quarters, two with a lag of eight and ten without.
func TestResultsAreTakenApartByTheirKind(t *testing.T) {
	w := viewtest.World(t)
	c, ok := w.ParseCard("result:m34.growth_3")
	if !ok {
		t.Fatal("no such card")
	}
	for query, want := range map[string]int{"view=m34&sim.lag=8": 3, "view=m34": 11, "view=m11": 11, "view=share": 11} {
		if out, ok := WorkOut(w, viewtest.State(t, w, query), c); !ok || len(out.Terms) != want || out.Terms[0].Card == 0 {
			t.Errorf("%s: %d terms, want %d", query, len(out.Terms), want)
		}
	}
}

// No two kinds share a role, or a mark of one would turn into a mark of the other.
func TestRolesOfKindsDiffer(t *testing.T) {
	w := viewtest.World(t)
	firsts := map[string][]uint8{"": {pen.RolesChart}, "flow": {pen.RolesFlow}, "field": {pen.RolesField}, "sets": {pen.RolesSets}, "path": {pen.RolesPath},
		"lanes": {pen.RolesLanes}, "trend": {pen.RolesTrend, pen.RolesPath}} // it has paths beside it
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for _, q := range pictures {
		s := viewtest.State(t, w, q)
		b.Build(&l, w, s, stage)
		if err := viewtest.Keys(&l, firsts[w.System(s).Kind]...); err != "" {
			t.Errorf("%s: %s", q, err)
		}
	}
}

// Arrow keys come to every mark of a picture, however it is filled.
func TestArrowKeysReachEverything(t *testing.T) {
	w := viewtest.World(t)
	var b Builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for _, q := range pictures {
		for _, f := range []pen.Frame{stage, {W: 390, H: 440, Scale: 1}} {
			b.Build(&l, w, viewtest.State(t, w, q), f)
			if n, example := viewtest.Unreached(&l); n > 0 || len(l.Hits) == 0 {
				t.Errorf("%s, %v wide: %d of %d marks are never reached, such as that at %v", q, f.W, n, len(l.Hits), example)
			}
		}
	}
}
