package flow

import (
	"math"
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// Ten billion of January 2023 beside the one billion of 2019: one scale, so a tenth of the width; beside each other where
// there is room, else one over the other; the second as it was made, however the sliders of the first stand.
func TestTwoDeals(t *testing.T) {
	w := loopWorld(t)
	for _, more := range []string{"", "&sim.stake=20000&sim.credits=30", "&sim.later=1", "&sim.later=1&sim.own=4000"} {
		s := loopState(t, w, "deal=microsoft-openai-2023&with=microsoft-openai-2019&lang=en"+more)
		one := turnOf(w, s)
		for _, f := range loopSizes {
			var b builder
			l := scene.List{Measure: viewtest.Pitch{}}
			b.Build(&l, w, s, f)
			part := partSource
			if one.in.Later {
				part = partOwn
			}
			first, second := across(&l, part, 0, true)+across(&l, part, 16, true), across(&l, part+secondParts, 0, true)
			if want := first * 1000 / float32(one.amount(part)); first < 5 || math.Abs(float64(second-want)) > 0.1 {
				t.Errorf("%s at %vx%v: %v and %v wide, want %v", more, f.W, f.H, first, second, want)
			}
			var a, z geom.Point
			for i := range l.Ops {
				switch l.Ops[i].Key {
				case key(roleShape, partModel, 0):
					a = geom.Point{X: l.Ops[i].X, Y: l.Ops[i].Y}
				case key(roleShape, partModel+secondParts, 0):
					z = geom.Point{X: l.Ops[i].X, Y: l.Ops[i].Y}
				}
			}
			if beside := f.W >= 600*f.Scale; beside && (z.X < f.W/2 || a.X > f.W/2) || !beside && (z.Y < f.H/2-20 || a.Y > f.H/2) {
				t.Errorf("%s at %vx%v: the model companies are at %v and %v", more, f.W, f.H, a, z)
			}
		}
	}
}

// Whatever stands beside whatever, at every size and language: no label on another, outside or cut, keys that name one mark.
func TestTwoDealsKeepApart(t *testing.T) {
	w := loopWorld(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	bad := 0
	for i, id := range w.Deals {
		with := w.Deals[(i+1)%len(w.Deals)]
		for _, c := range loopCases {
			for _, f := range loopSizes {
				for lang := locale.Hans; lang < locale.Count; lang++ {
					s := loopState(t, w, "deal="+w.Data.Deal(id).ID+"&with="+w.Data.Deal(with).ID+c)
					s.Lang = lang
					b.Build(&l, w, s, f)
					err := viewtest.Overlap(&l, f)
					if err == "" {
						err = viewtest.Keys(&l, pen.RolesFlow)
					}
					for i := range l.Ops {
						if op := &l.Ops[i]; op.Kind == scene.Label && strings.Contains(string(l.Run(op)), "…") {
							err = "cut short: " + string(l.Run(op))
						}
					}
					if err != "" && bad < 12 {
						bad++
						t.Errorf("%s beside %s%s in %s at %vx%v: %s", w.Data.Deal(id).ID, w.Data.Deal(with).ID, c, lang.Tag(), f.W, f.H, err)
					}
				}
			}
		}
	}
}

// Of 10 billion 8.5 come back and 4.9 are gone; of 1 billion 850 and 490 million: 7.65 billion more, and 4.41 more. The table
// has both, the link keeps both, and a number of the second opens a card of the second.
func TestTwoDealsSay(t *testing.T) {
	w := loopWorld(t)
	s := loopState(t, w, "deal=microsoft-openai-2023&with=microsoft-openai-2019&lang=en")
	head, body := new(Builder).Words(system.Of(w, s))
	all := viewtest.Said(head, body)
	for _, want := range []string{"$7.65bn more", "$4.41bn more", "$850m", "$490m"} {
		if !strings.Contains(all, want) {
			t.Errorf("%s is missing in %q", want, all)
		}
	}
	turned := loopState(t, w, "deal=microsoft-openai-2019&with=microsoft-openai-2023&lang=en&sim.later=1")
	if _, body = new(Builder).Words(system.Of(w, turned)); !strings.Contains(body[1].String(), "$1.35bn less") { // 15 per cent of one and of ten
		t.Errorf("a later year of both says %q", body[1])
	}
	for l := locale.Hans; l < locale.Count; l++ {
		for _, x := range []state.State{s, turned} {
			x.Lang = l
			head, body = new(Builder).Words(system.Of(w, x))
			tab := new(Builder).Table(system.Of(w, x))
			if all := viewtest.Said(head, body) + tab.Columns[1].Label + tab.Columns[2].Label; strings.ContainsAny(all, "{}⟨") {
				t.Errorf("%s: %s", l.Tag(), all)
			}
			for _, row := range tab.Rows {
				if len(row) != len(tab.Columns) {
					t.Errorf("%s: %d cells under %d heads", l.Tag(), len(row), len(tab.Columns))
				}
			}
		}
	}
	tab := new(Builder).Table(system.Of(w, s))
	if len(tab.Columns) != 4 || tab.Rows[0][1].Plain != "10000" || tab.Rows[0][2].Plain != "1000" || tab.Columns[1].Label == tab.Columns[2].Label {
		t.Errorf("the table has %+v", tab)
	}
	for _, row := range tab.Rows {
		c := row[2].Card
		if table, at := c.Split(); table == state.CardLoop {
			x, ok := new(Builder).WorkOut(system.Of(w, s), c)
			if again, known := w.ParseCard(w.CardKey(c)); at&state.OfSecond == 0 || !ok || !known || again != c {
				t.Errorf("%s is worked out %v", w.CardKey(c), ok)
			}
			if row[2].Plain != "" && row[2].Unit == "" && math.Abs(x.Value-number64(row[2].Plain)) > 0.01 {
				t.Errorf("%s says %v, the table %s", w.CardKey(c), x.Value, row[2].Plain)
			}
		}
	}
	if again, problems := state.Decode(w, state.Encode(w, s)); len(problems) > 0 || again.With != s.With || again.Deal != s.Deal {
		t.Errorf("the link opens %+v, %v", again, problems)
	}
	set := func(s state.State, key, value string) state.State {
		return state.Update(w, s, state.Action{Do: state.Set, Values: []state.KV{{Key: key, Value: value}}})
	}
	if set(s, "deal", "microsoft-openai-2019").With != 0 || set(s, "with", "microsoft-openai-2023").With != s.With || set(s, "with", "").With != 0 {
		t.Error("a deal stands beside itself, or none can't be taken away")
	}
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	s.Phase = 3
	b.Build(&l, w, s, loopSizes[0])
	if n := testing.AllocsPerRun(20, func() { s.Phase += 0.1; b.Build(&l, w, s, loopSizes[0]) }); n > 0 {
		t.Errorf("%v allocations a frame", n)
	}
}

func number64(s string) (v float64) {
	d := viewtest.Decimal(s)
	return d.Float()
}

// An edge that is dragged is where the parameter then is: credits from none, at the far side of the stake, to all of it; the
// margin to its most, a tenth of the way from the cost's own side; in a later year what is spent on the cloud.
func TestEdgesCanBeDragged(t *testing.T) {
	w := loopWorld(t)
	for _, f := range loopSizes {
		for _, x := range []struct {
			query, param string
			at           float64
		}{
			{"", "credits", 50}, {"", "margin", 60}, {"&sim.credits=20&sim.margin=30", "credits", 20}, {"&sim.credits=20&sim.margin=30", "margin", 30},
			{"&sim.later=1&sim.spent=70", "spent", 70}, {"&sim.later=1&sim.spent=70", "margin", 60},
		} {
			s := loopState(t, w, "deal=microsoft-openai-2019"+x.query)
			tu := turnOf(w, s)
			l := scene.List{Measure: viewtest.Pitch{}}
			m := marks{Pen: new(pen.Pen), s: s, t: &tu, whole: float32(tu.whole())}
			m.Begin(&l, w, s.Lang, f)
			m.draw()
			i := w.System(s).Param(x.param)
			edge := map[string]float32{"credits": m.c.v0 + m.c.cash, "margin": m.c.v0 + m.c.shift + m.c.cost, "spent": m.c.v0 + m.c.elsewhere}[x.param]
			found := false
			for j := range l.Ops {
				op := &l.Ops[j]
				if op.Kind != scene.Dot || op.Width != 0 {
					continue
				}
				h, ok := l.Grip(geom.Point{X: op.X, Y: op.Y})
				if !ok || int(h.Param) != i {
					continue
				}
				found = true
				v := op.Y
				if m.c.down {
					v = m.c.edge - op.X
				}
				if math.Abs(float64(v-edge)) > 0.2 || math.Abs(h.Value(geom.Point{X: op.X, Y: op.Y})-x.at) > 0.5 {
					t.Errorf("%s at %v: the mark of %s stands at %v and means %v; the edge is at %v", x.query, f.W, x.param, v, h.Value(geom.Point{X: op.X, Y: op.Y}), edge)
				}
			}
			if !found {
				t.Errorf("%s at %v: nothing moves %s", x.query, f.W, x.param)
			}
		}
	}
}
