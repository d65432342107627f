package view

import (
	"strconv"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/viewtest"
	"yuntu/wasm/state"
)

// Every page of the lesson opens without a complaint, survives the link, has
// its words in three languages, and asks only for figures that are there,
// within the range that it offers.
func TestLessonSteps(t *testing.T) {
	w := viewtest.World(t)
	n := w.Data.Steps()
	views := map[state.View]int{}
	guesses := 0
	for i := 1; i <= n; i++ {
		st := w.Data.Step(data.StepID(i))
		s, problems := state.Decode(w, st.Query)
		if len(problems) > 0 {
			t.Errorf("%s: %+v", st.ID, problems)
		}
		if again, _ := state.Decode(w, state.Encode(w, s)); again.Linked() != s.Linked() {
			t.Errorf("%s: the link %q opens something else", st.ID, state.Encode(w, s))
		}
		views[s.View]++
		for l := locale.Hans; l < locale.Count; l++ {
			if st.Title[l] == "" || st.Body[l] == "" {
				t.Errorf("%s has no words in %s", st.ID, l.Tag())
			}
			if _, own := w.Data.SystemByID(st.Guess); (st.Guess != "" && !own) != (st.Question[l] != "" && st.Answer[l] != "") {
				t.Errorf("%s in %s: a question without an answer, or the other way round", st.ID, l.Tag())
			}
			if strings.Count(st.Body[l], "\n") > 3 {
				t.Errorf("%s in %s: too many paragraphs", st.ID, l.Tag())
			}
		}
		if st.Guess == "" {
			continue
		}
		guesses++
		if k, _ := w.Ask(w.StepState(i, w.Default())); k.Name != "" { // what its system asks; that nothing of it is told is TestLessonAsksWhatASystemAsks
			if !w.Asks(w.StepState(i, w.Default())) {
				t.Errorf("%s does not ask", st.ID)
			}
			continue
		}
		o, ok := w.Data.ObsByKey(st.Guess)
		if !ok {
			t.Errorf("%s asks for %s, which is not there", st.ID, st.Guess)
			continue
		}
		ob := w.Data.Obs(o)
		if v := ob.Value.Float(); ob.Unit != st.GuessUnit || v < st.GuessMin.Float() || v > st.GuessMax.Float() || ob.Preferred != data.Drawn {
			t.Errorf("%s: %v %s is outside what can be guessed", st.ID, v, ob.Unit)
		}
		// The picture of the question must not give the answer away.
		if float64(ob.Period) <= s.T || s.Form != state.Race {
			t.Errorf("%s shows what it asks", st.ID)
		}
	}
	if guesses != 6 || views[state.Share] == 0 || views[state.Capex] == 0 || views[state.Sys] == 0 {
		t.Errorf("%d guesses, views %v", guesses, views)
	}
}

// Links gave pages by their numbers before there were ten more of them; each opens what it opened then.
func TestOldLinksOfTheLesson(t *testing.T) {
	w := viewtest.World(t)
	for i, want := range []string{"half", "rivals", "slump", "cuts", "guess-share", "larger-cake", "base", "revival", "guess-capex", "capex", "plan", "loop", "what-if", "unknown"} {
		s, problems := state.Decode(w, "step="+strconv.Itoa(i+1))
		if got := w.Data.Step(data.StepID(s.Step)).ID; got != want || len(problems) > 0 {
			t.Errorf("step=%d opens %s %v, it was %s", i+1, got, problems, want)
		}
	}
}
