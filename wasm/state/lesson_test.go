package state

import (
	"strings"
	"testing"

	"yuntu/data"
)

// Before pages had names links gave their numbers. A number stays with its page wherever that stands now, a page that came
// later has none, and beyond them the lesson ends as it did.
func TestOldNumbersOfPages(t *testing.T) {
	tab := tables()
	tab.Steps[0], tab.Steps[1], tab.Steps[2] = tab.Steps[2], tab.Steps[0], tab.Steps[1] // three, one, two, four
	tab.Steps[0].Number, tab.Steps[1].Number, tab.Steps[2].Number = 2, 1, 3
	set, err := tab.Set()
	if err != nil {
		t.Fatal(err)
	}
	w := NewWorld(set)
	for query, want := range map[string]string{"step=1": "one", "step=2": "three", "step=3": "two", "step=three": "three", "step=four": "four"} {
		s, problems := Decode(w, query)
		if got := w.Data.Step(data.StepID(s.Step)).ID; got != want || len(problems) > 0 {
			t.Errorf("%q opens %s %v, want %s", query, got, problems, want)
		}
		if link := Encode(w, s); link != "step="+want {
			t.Errorf("%q is written back as %q", query, link)
		}
	}
	for query, want := range map[string]uint8{"step=4": 4, "step=99": 4, "step=0": 0, "step=-1": 0} {
		if s, problems := Decode(w, query); s.Step != want || len(problems) != 1 || problems[0].Why != OutOfRange {
			t.Errorf("%q opens place %d, %v", query, s.Step, problems)
		}
	}
	for i := range tab.Steps { // the lesson begins somewhere, whatever its pages were called by
		if tab.Steps[i].Number == 1 {
			tab.Steps[i].Number = 9
		}
	}
	if set, err = tab.Set(); err != nil {
		t.Fatal(err)
	}
	if s, problems := Decode(NewWorld(set), "step=1"); s.Step != 1 || len(problems) > 0 {
		t.Errorf("step=1 opens place %d, %v", s.Step, problems)
	}
	for i := range tab.Steps { // where none was ever called by a number, numbers are places, to the last
		tab.Steps[i].Number = 0
	}
	if set, err = tab.Set(); err != nil {
		t.Fatal(err)
	}
	w = NewWorld(set)
	for query, want := range map[string]uint8{"step=1": 1, "step=2": 2, "step=4": 4} {
		if s, problems := Decode(w, query); s.Step != want || len(problems) > 0 {
			t.Errorf("%q opens place %d, %v", query, s.Step, problems)
		}
	}
	if s, problems := Decode(w, "step=5"); s.Step != 4 || len(problems) != 1 {
		t.Errorf("step=5 opens place %d, %v", s.Step, problems)
	}
}

// A page of the lesson may ask what its system asks: it waits like the system, whatever stands around, and tells in the
// case that was asked for. Who has moved a slider has seen the answer; the page's own picture asks again.
func TestLessonAsksWhatItsSystemAsks(t *testing.T) {
	w := small(t)
	open := func(q string) State {
		s, problems := Decode(w, q)
		if len(problems) > 0 {
			t.Fatalf("%s: %+v", q, problems)
		}
		return s
	}
	for q, want := range map[string]bool{"step=four": true, "step=four&big=1&motion=reduced": true, "step=four&ui=min": true, "step=four&ui=none": false, "step=four&view=m16": false,
		"step=four&sim.margin=10": false, "step=four&t=2": false, "step=four&guess=5": false, "step=two&view=m22": false, "step=one&view=m22": false} {
		if got := w.Asks(open(q)); got != want {
			t.Errorf("%q asks: %v", q, got)
		}
	}
	asks := open("step=four")
	if k, ok := w.Ask(asks); !ok || k.Name != "doubled" || k.At(asks) != 8 || k.Max != 40 || w.Strayed(asks) {
		t.Fatalf("it asks %+v, strayed %v", k, w.Strayed(asks))
	}
	told := Update(w, Update(w, asks, Action{Do: SetGuess, Value: 99}), Action{Do: Commit})
	if !told.Committed || told.Guess != 40 || told.Sim[0] != 30 || told.SimSet != 1 || w.Asks(told) || w.Strayed(told) || Encode(w, told) != "step=four&guess=40" {
		t.Errorf("the answer is %+v, strayed %v, %q", told, w.Strayed(told), Encode(w, told))
	}
	if back := open(Encode(w, told)); back.Linked() != told.Linked() || w.Strayed(back) {
		t.Errorf("its link brings back %+v", back)
	}
	if again := Update(w, told, Action{Do: Again}); again != asks {
		t.Errorf("taken back: %+v", again)
	}
	if sim, set := w.Placed(asks); sim[0] != 30 || set != 1 {
		t.Errorf("while it asks the parameters stand at %v, %b", sim, set)
	}
	margin := w.System(asks).Param("margin")
	if by := Update(w, asks, Action{Do: Move, By: margin, Value: 20}); by.Sim[0] != 30 || by.Sim[margin] != 20 || by.SimSet != 1|1<<margin {
		t.Errorf("a slider moved while it asks: %+v", by)
	}
	if by := Update(w, asks, Action{Do: Move, By: 99, Value: 20}); by != asks {
		t.Errorf("no slider moved while it asks: %+v", by)
	}
	moved := Update(w, told, Action{Do: Set, Values: []KV{{"sim.margin", "20"}}})
	if !w.Strayed(moved) || !moved.Committed {
		t.Errorf("a slider that is moved: strayed %v", w.Strayed(moved))
	}
	for _, do := range []Action{{Do: Set, Values: []KV{{"sim.margin", "10"}}}, {Do: Set, Values: []KV{{"view", "capex"}}}, {Do: StepBy, By: -1}} {
		s := Update(w, asks, do)
		if w.Asks(s) || !w.Strayed(s) {
			t.Errorf("%+v: asks %v, strayed %v", do, w.Asks(s), w.Strayed(s))
		}
		if own := Update(w, s, Action{Do: Lesson}); own != asks {
			t.Errorf("back at the page after %+v: %+v", do, own)
		}
		// Its question can be answered from anywhere; the answer is shown in the page's own picture.
		s = Update(w, Update(w, s, Action{Do: SetGuess, Value: 40}), Action{Do: Commit})
		if s != told {
			t.Errorf("answered after %+v: %+v", do, s)
		}
	}
	// A page before it with the same system has told nothing of it.
	if s := Update(w, Update(w, open("step=three&view=m22"), Action{Do: Lesson, By: 1}), Action{Do: SetGuess, Value: 3}); !w.Asks(s) || s.Guess != 3 {
		t.Errorf("from another page: %+v", s)
	}
	if out := Update(w, asks, Action{Do: Set, Values: []KV{{"step", ""}}}); w.Asks(out) || strings.Contains(Encode(w, out), "step") {
		t.Errorf("out of the lesson it asks: %q", Encode(w, out))
	}
}

// Who turns pages finds his answers where he gave them, also from the page's link; what was taken back is asked again.
func TestGuessesStand(t *testing.T) {
	w := small(t)
	do := func(s State, all ...Action) State {
		for _, a := range all {
			s = Update(w, s, a)
		}
		return s
	}
	s, _ := Decode(w, "step=three")
	k, ok := w.Ask(s)
	if !ok {
		t.Fatal("the page asks nothing")
	}
	s = do(s, Action{Do: SetGuess, Value: k.Min}, Action{Do: Commit})
	back := do(s, Action{Do: Lesson, By: -1}, Action{Do: Lesson, By: 1})
	if !back.Committed || back.Guess != k.Min || back.Step != s.Step {
		t.Errorf("turned back, the guess is %v, stands %v", back.Guess, back.Committed)
	}
	if opened, problems := Decode(w, Encode(w, back)); opened.Guess != k.Min || !opened.Committed || len(problems) > 0 {
		t.Errorf("%q opens without the guess: %+v", Encode(w, back), problems)
	}
	last := do(back, Action{Do: Lesson, By: 1}, Action{Do: SetGuess, Value: 5}, Action{Do: Commit}, Action{Do: Lesson, By: -1})
	if !last.Committed || last.Guess != k.Min {
		t.Errorf("after another page's guess it is %v, stands %v", last.Guess, last.Committed)
	}
	if four := do(last, Action{Do: Lesson, By: 1}); !four.Committed || four.Guess != 5 || four.SimSet == 0 {
		t.Errorf("the system's page has %v, stands %v, parameters %b", four.Guess, four.Committed, four.SimSet)
	}
	if asked := do(last, Action{Do: Again}, Action{Do: Lesson, By: -1}, Action{Do: Lesson, By: 1}); asked.Committed {
		t.Error("what was taken back stands again")
	}
	if s.Linked().Said != ([MaxSaid]Said{}) || w.Strayed(do(last, Action{Do: Lesson, By: 1})) {
		t.Error("guesses of other pages make another picture")
	}
}
