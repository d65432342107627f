package app

import (
	"encoding/json"
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
)

// Every system × parameter × end: the panel is sound JSON, no number on it is NaN, and every language says something.
func TestEverySystem(t *testing.T) {
	a := opened(t, "")
	for i := range a.w.Systems {
		if few(i) {
			continue
		}
		x := &a.w.Systems[i]
		queries := []string{""}
		for _, p := range x.Params {
			queries = append(queries, "&sim."+p.ID+"="+p.Min.String(), "&sim."+p.ID+"="+p.Max.String())
		}
		for _, lang := range [...]string{"zh-Hans", "zh-Hant", "en"} {
			for _, q := range queries {
				if !a.Open("view=" + x.ID + "&guess=-&lang=" + lang + q) {
					t.Errorf("%s%s: %v", x.ID, q, a.problems)
				}
				var panel struct {
					Headline, Body []any
					System         struct {
						ID      string
						Formula []string
						Matters []struct{ Low, High string }
					}
				}
				if err := json.Unmarshal(a.Panel().JSON, &panel); err != nil {
					t.Fatalf("%s %s%s: %v", lang, x.ID, q, err)
				}
				if panel.System.ID != x.ID || len(panel.Headline) == 0 || len(panel.Body) < 3 || len(panel.System.Formula) == 0 {
					t.Errorf("%s %s%s: the panel says too little", lang, x.ID, q)
				}
			}
		}
	}
}

// A finger on a handle moves the parameter in its steps and not beyond its range, whatever the picture does under it.
func TestDrag(t *testing.T) {
	a := opened(t, "")
	a.Open("view=m11&guess=-")
	a.Resize(900, 560)
	var at geom.Point
	for y := float32(0); y < 560 && at == (geom.Point{}); y += 4 {
		for x := float32(0); x < 900; x += 4 {
			if a.Grip(float64(x), float64(y)) {
				at = geom.Point{X: x, Y: y}
				break
			}
		}
	}
	if at == (geom.Point{}) {
		t.Fatal("nothing can be dragged")
	}
	act(t, a, "grab", args{"x": float64(at.X), "y": float64(at.Y)})
	act(t, a, "drag", args{"x": 5000., "y": float64(at.Y)})
	r := system.Of(a.w, a.s)
	if p := r.Sys.Params[a.held.Param]; r.Now[a.held.Param] != p.Max.Float() {
		t.Errorf("far to the right %s is %v", p.ID, r.Now[a.held.Param])
	}
	act(t, a, "drag", args{"x": float64(at.X) + 33, "y": float64(at.Y)})
	p := a.w.Params(a.s)[a.held.Param]
	if steps := (a.s.Sim[a.held.Param] - p.Min.Float()) / p.Step.Float(); steps != float64(int(steps+0.5)) {
		t.Errorf("%v is no step of %s", a.s.Sim[a.held.Param], p.ID)
	}
	act(t, a, "drop", args{})
	was := a.s
	act(t, a, "drag", args{"x": 10., "y": 10.})
	if a.s != was {
		t.Error("what was let go still moves")
	}
}

// From −1 at 0 over 1 at 4 to no answer: it goes through nought at 2, before the second point and before no other.
func TestCrossing(t *testing.T) {
	xs, ys := []float64{0, 4, 8}, []float64{-1, 1, sim.None}
	for i, want := range [...]bool{false, true, false} {
		if at, ok := crossing(xs, ys, i); ok != want || ok && at != 2 {
			t.Errorf("before point %d: %v, %v", i, at, ok)
		}
	}
}

// A scenario that was kept comes back by its link, beside the one at hand.
func TestReceipt(t *testing.T) {
	a := opened(t, "")
	a.Open("view=m11&sim.cut=50")
	keep := a.w.Scenario(a.s)
	a.Do(state.Action{Do: state.Set, Values: []state.KV{kv("vs", keep), kv("sim.cut", "10")}})
	if q := a.Query(); q != "view=m11&vs=cut:50&sim.cut=10" {
		t.Errorf("the link is %q", q)
	}
	r := system.Of(a.w, a.s)
	if was := r.Before("break_even_volume"); was < 99.999 || was > 100.001 {
		t.Errorf("the kept scenario breaks even at %v", was)
	}
	if began := r.Began(nil)[r.Result("break_even_volume")]; began < 24.999 || began > 25.001 { // 1/(1-0.2)-1
		t.Errorf("before anything was moved it broke even at %v", began)
	}
}

// What a scenario is held against reads as it does when it stands there itself: every parameter, every result, row by row.
func TestReceiptHoldsAgainst(t *testing.T) {
	type receipt struct {
		Compared bool
		Rows     []struct {
			Now, Versus string
			Param       bool
		}
	}
	a := opened(t, "")
	read := func(query string) receipt {
		if !a.Open(query) {
			t.Fatalf("%s: %v", query, a.problems)
		}
		var panel struct{ System struct{ Receipt receipt } }
		if err := json.Unmarshal(a.Panel().JSON, &panel); err != nil {
			t.Fatal(err)
		}
		return panel.System.Receipt
	}
	for i := range a.w.Systems {
		x := &a.w.Systems[i]
		last := x.Params[len(x.Params)-1]
		other := last.ID + ":" + last.Min.String()
		held := read("lang=en&guess=-&view=" + x.ID + "&vs=" + other)
		alone := read("lang=en&guess=-&view=" + x.ID + "&sim." + last.ID + "=" + last.Min.String())
		if !held.Compared || alone.Compared || len(held.Rows) != len(alone.Rows) || len(held.Rows) <= len(x.Params) {
			t.Fatalf("%s: %d rows against %d", x.ID, len(held.Rows), len(alone.Rows))
		}
		for j, row := range held.Rows {
			if row.Versus != alone.Rows[j].Now || row.Param != (j < len(x.Params)) {
				t.Errorf("%s against %s: row %d has %q, which is %q alone", x.ID, other, j, row.Versus, alone.Rows[j].Now)
			}
		}
	}
}

// A handle without length is a place to go to: taking hold of it sets its parameter, and moving on from there leaves it so.
func TestAPlaceIsGoneTo(t *testing.T) {
	a := opened(t, "view=m33")
	a.Resize(900, 560)
	var at geom.Point
	list := a.List()
	for y := float32(0); y < 560 && at == (geom.Point{}); y += 4 {
		for x := float32(0); x < 900; x += 4 {
			if h, ok := list.Grip(geom.Point{X: x, Y: y}); ok && h.A == h.B && h.Lo != a.s.Sim[h.Param] {
				at = geom.Point{X: x, Y: y}
				break
			}
		}
	}
	if at == (geom.Point{}) {
		t.Fatal("no place to go to")
	}
	h, _ := list.Grip(at)
	act(t, a, "grab", args{"x": float64(at.X), "y": float64(at.Y)})
	for range 2 {
		if got := system.Of(a.w, a.s).Now[h.Param]; got < h.Lo-0.005 || got > h.Lo+0.005 {
			t.Errorf("it is %v, the place says %v", got, h.Lo)
		}
		act(t, a, "drag", args{"x": float64(at.X) + 200, "y": float64(at.Y) + 50})
	}
	act(t, a, "drop", args{})
}

// Where the main number has no answer, the sentences that lack one give way to one that says so, and the others stay.
func TestAnswerWithoutItsNumber(t *testing.T) {
	for _, c := range []struct{ query, want string }{
		{"view=m15&lang=en", "Buying costs Rmb2.5bn, or Rmb1.13bn a year; renting at a use of 40% costs Rmb350m. At this price renting is cheaper however fully the cards are used."},
		{"view=m15&lang=zh-Hans", "买齐要25亿元，一年摊11.3亿元；租用的话，使用率40%时一年付3.5亿元。照这个价钱，用得再满，也还是租更便宜。"},
		{"view=m30&guess=-&lang=en&sim.inside=100", "There is room for 20,000 firms a month, and all of it is used inside. Those outside wait for ever."},
	} {
		a := opened(t, c.query)
		var p struct{ Body [][]any }
		if err := json.Unmarshal(a.Panel().JSON, &p); err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, piece := range p.Body[0] {
			switch x := piece.(type) {
			case string:
				got += x
			case map[string]any:
				got += x["text"].(string)
			}
		}
		if got != c.want {
			t.Errorf("%s: %s", c.query, got)
		}
	}
}

// What matters most is told of a result that something moves; of a system that holds two ways against each other it is where both
// come to the same, also where that has no answer as the sliders stand, until another curve is asked for.
func TestWhatMattersIsWhatItIsAbout(t *testing.T) {
	a := opened(t, "")
	read := func(query string) (to string, first struct {
		Low, High string
		Bar       []*float64
	}) {
		t.Helper()
		if !a.Open("lang=en&guess=-&view=" + query) {
			t.Fatalf("%s: %v", query, a.problems)
		}
		var p struct {
			System struct {
				MattersTo string
				Matters   []struct {
					Low, High string
					Bar       []*float64
				}
			}
		}
		if err := json.Unmarshal(a.Panel().JSON, &p); err != nil || len(p.System.Matters) == 0 {
			t.Fatalf("%s: %v", query, err)
		}
		return p.System.MattersTo, p.System.Matters[0]
	}
	for i := range a.w.Systems {
		x := &a.w.Systems[i]
		to, first := read(x.ID)
		if lo, hi := first.Bar[0], first.Bar[1]; (lo == nil) == (hi == nil) && (lo == nil || *lo == *hi) {
			t.Errorf("%s: what moves %s most does not: %s, %s", x.ID, to, first.Low, first.High)
		}
		for _, q := range x.Results() {
			if q.ID == x.Told("at") && x.Told("paid") != "" && to != q.Label[locale.En] {
				t.Errorf("%s: %s is ranked for", x.ID, to)
			}
		}
	}
	if to, _ := read("m15&y=build"); to != "Cost to buy" {
		t.Errorf("with another curve %s is ranked for", to)
	}
}
