package chart

import (
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// The guess stands in the race at its length once the answer is told, and in the outline; before, nothing does. The words
// stay on the stage and off the other words.
func TestGuessIsDrawn(t *testing.T) {
	w := viewtest.World(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for _, c := range []struct {
		query string
		v     float64
		bar   string // whose
	}{{"step=5", 30, "alibaba-cloud"}, {"step=5", 50, "alibaba-cloud"}, {"step=5", 20, "alibaba-cloud"}, {"step=9", 90000, "alibaba-group"}, {"step=9", 200000, "alibaba-group"}, {"step=9", 40000, "alibaba-group"}} {
		for lang := range locale.Count {
			for _, f := range sizes {
				s := decode(t, w, c.query)
				s.Lang = lang
				s = state.Update(w, s, state.Action{Do: state.SetGuess, Value: c.v})
				who, _ := w.Data.EntityByID(c.bar)
				mark := func() (op *scene.Op) {
					for i := range l.Ops {
						if l.Ops[i].Key == key(pen.RoleGuess, who, 0) {
							op = &l.Ops[i]
						}
					}
					return op
				}
				if b.Build(&l, w, s, f); mark() != nil {
					t.Errorf("%s: the guess is drawn before the answer", c.query)
				}
				s = state.Update(w, s, state.Action{Do: state.Commit})
				s.T, s.Playing = s.Until, false
				b.Build(&l, w, s, f)
				if mark() == nil {
					t.Fatalf("%s %v at %v: no guess in the picture", c.query, c.v, f.W)
				}
				said := false
				for _, n := range l.Notes {
					label, value := l.Words(n)
					said = said || string(label) == w.Data.Word(lang, "ask.yours") && len(value) > 0
				}
				if !said {
					t.Errorf("%s: the outline has no guess", c.query)
				}
				if err := viewtest.Overlap(&l, f); err != "" {
					t.Errorf("%s %v %s at %v: %s", c.query, c.v, lang.Tag(), f.W, err)
				}
			}
		}
	}
	// 30 of a scale on which 39 is as long as its bar: the line stands at 30/39 of that length.
	s := decode(t, w, "step=5")
	s.Lang = locale.En
	s = state.Update(w, s, state.Action{Do: state.SetGuess, Value: 30})
	s = state.Update(w, s, state.Action{Do: state.Commit})
	s.Playing = false // still at the quarter that the page begins with
	b.Build(&l, w, s, pen.Frame{W: 900, H: 560, Scale: 1})
	who, _ := w.Data.EntityByID("alibaba-cloud")
	bar := viewtest.Mark(t, &l, key(roleBar, who, 0))
	line := viewtest.Mark(t, &l, key(pen.RoleGuess, who, 0))
	at := l.Coords[line.First]
	if want := bar.X + bar.W*30/39; at < want-0.6 || at > want+0.6 {
		t.Errorf("the guess is at %v, want %v", at, want)
	}
}

// What another source says stands beside the lines at its time and height, as an open square that opens its figure.
func TestOtherCount(t *testing.T) {
	w := viewtest.World(t)
	var b builder
	l := scene.List{Measure: viewtest.Pitch{}}
	for lang := range locale.Count {
		for _, f := range sizes {
			s := decode(t, w, "step=7")
			s.Lang = lang
			b.Build(&l, w, s, f)
			who, _ := w.Data.EntityByID("alibaba-cloud")
			viewtest.Mark(t, &l, key(roleMarked, who, 0))
			found := false
			for _, n := range l.Notes {
				label, value := l.Words(n)
				if strings.Contains(string(label), "IDC") && strings.HasPrefix(string(value), "26.7") {
					found = l.Ref(n.Target).Figure != 0
				}
			}
			if !found {
				t.Errorf("%s at %v: the outline has no figure of IDC that opens", lang.Tag(), f.W)
			}
			if err := viewtest.Overlap(&l, f); err != "" {
				t.Errorf("%s at %v: %s", lang.Tag(), f.W, err)
			}
		}
	}
	// What else a link points at has no place among shares: an event, a figure in another picture.
	who, _ := w.Data.EntityByID("alibaba-cloud")
	for _, query := range []string{"step=7", "view=capex"} {
		s := decode(t, w, query)
		if s.Marked = decode7(t, w).Marked; query == "step=7" {
			_, row := s.Marked[0].Split()
			s.Marked[0] = state.MakeCard(state.CardEvent, row)
		}
		b.Build(&l, w, s, sizes[0])
		for _, op := range l.Ops {
			if op.Key == key(roleMarked, who, 0) {
				t.Errorf("%s: what is no share of this market is drawn", query)
			}
		}
	}
	if n := testing.AllocsPerRun(20, func() { b.Build(&l, w, decode7(t, w), sizes[0]) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

var seventh *state.State

func decode7(t *testing.T, w *state.World) state.State {
	if seventh == nil {
		s := decode(t, w, "step=7")
		seventh = &s
	}
	return *seventh
}
