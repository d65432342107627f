package app

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/wasm/state"
)

// lessonAsking is what the page reads of a lesson that asks.
type lessonAsking struct {
	asking
	Outline []struct{ Label, Value string }
	Lesson  struct {
		ID      string
		Strayed bool
		Guess   *struct {
			Min, Max, Value float64
			Committed       bool
			Truth, Score    string
			Question        []any
			Answer          []any
			Figure          string
		}
	}
}

// A page of the lesson that asks what its system asks tells as little before, and afterwards what the system's own page
// tells: the model's result, in the system's words. The question stands once.
func TestLessonAsksAsItsSystem(t *testing.T) {
	asked := 0
	for lang, tag := range []string{"zh-Hans", "zh-Hant", "en"} {
		a := opened(t, "lang="+tag)
		panel := func() (p lessonAsking) {
			if err := json.Unmarshal(a.Panel().JSON, &p); err != nil {
				t.Fatal(err)
			}
			return p
		}
		for i := 1; i <= a.w.Steps(); i++ {
			st := a.w.Data.Step(data.StepID(i))
			id, ok := a.w.Data.SystemByID(st.Guess)
			if !ok {
				continue
			}
			asked++
			a.Open("view=" + st.Guess + "&lang=" + tag)
			k, _ := a.w.Ask(a.s)
			a.Do(state.Action{Do: state.SetGuess, Value: k.Min})
			a.Do(state.Action{Do: state.Commit})
			own, _ := read(t, a)

			a.Open("step=" + st.ID + "&lang=" + tag)
			p := panel()
			if g := p.Lesson.Guess; g == nil || g.Committed || g.Truth != "" || g.Figure != "" || len(g.Answer) > 0 || g.Min != k.Min || g.Max != k.Max || g.Value != k.Start || len(g.Question) == 0 {
				t.Fatalf("%s in %s asks %+v", st.ID, tag, g)
			}
			if p.System.Guess != nil || p.System.Curve != nil || len(p.System.Formula) > 0 || len(p.Body) > 0 || p.Lesson.Strayed {
				t.Errorf("%s in %s tells before it is asked, or asks twice", st.ID, tag)
			}
			for _, row := range p.Outline {
				if row.Value == own.System.Guess.Truth {
					t.Errorf("%s in %s: the outline tells %q", st.ID, tag, row.Value)
				}
			}
			for _, row := range p.Table.Rows {
				if row.Cells[1] == own.System.Guess.Truth {
					t.Errorf("%s in %s: the table tells %q", st.ID, tag, row.Cells)
				}
			}
			if text := st.Title[lang] + st.Body[lang]; strings.Contains(text, own.System.Guess.Truth) {
				t.Errorf("%s in %s: its words tell %s", st.ID, tag, own.System.Guess.Truth)
			}
			a.Do(state.Action{Do: state.SetGuess, Value: k.Min})
			if moved := string(a.Moved(false)); !strings.Contains(moved, `"guess"`) || !a.w.Asks(a.s) {
				t.Errorf("%s in %s: a guess on its way says %s", st.ID, tag, moved)
			}
			a.Do(state.Action{Do: state.Commit})
			p = panel()
			g, want := p.Lesson.Guess, own.System.Guess
			if !g.Committed || g.Truth != want.Truth || g.Score != want.Score || g.Figure != want.Figure || len(g.Answer) != len(want.Answer) || p.System.Guess != nil || p.System.Curve == nil || p.Lesson.Strayed {
				t.Errorf("%s in %s tells %+v, its system %+v", st.ID, tag, g, want)
			}
			guesses := 0
			for _, row := range p.Outline {
				if strings.HasPrefix(row.Label, a.word("ask.yours")) && row.Value == a.amountOf(t, id, k.Min) {
					guesses++
				}
			}
			if guesses == 0 {
				t.Errorf("%s in %s: the guess is not in the picture", st.ID, tag)
			}
			// Whoever has gone elsewhere finds the question beside, and its answer brings him back.
			a.Open("step=" + st.ID + "&lang=" + tag + "&view=capex")
			a.Do(state.Action{Do: state.SetGuess, Value: k.Max})
			if moved := string(a.Moved(false)); !strings.Contains(moved, a.amountOf(t, id, k.Max)) {
				t.Errorf("%s in %s: elsewhere a guess on its way says %s", st.ID, tag, moved)
			}
			a.Do(state.Action{Do: state.Commit})
			if p = panel(); a.w.ViewWord(a.s) != st.Guess || p.Lesson.Strayed || p.Lesson.Guess.Truth != want.Truth {
				t.Errorf("%s in %s: answered from elsewhere it shows %s", st.ID, tag, a.Query())
			}
		}
	}
	if asked == 0 {
		t.Fatal("no page asks what its system asks")
	}
}

// amountOf is a guess at what a system asks, as its picture writes it.
func (a *App) amountOf(t *testing.T, id data.SystemID, v float64) string {
	t.Helper()
	x := &a.w.Systems[id-1]
	for _, q := range x.Quantities {
		if q.ID == x.Ask.Name {
			return a.amount(data.Measured(v, q.Unit, q.Exp))
		}
	}
	t.Fatalf("%s asks for no result", x.ID)
	return ""
}

// Links from before pages had names gave their numbers, of a lesson of fourteen pages: each opens what it opened then.
func TestOldNumbersOpenTheirPages(t *testing.T) {
	a := opened(t, "")
	for i, id := range strings.Fields("half rivals slump cuts guess-share larger-cake base revival guess-capex capex plan loop what-if unknown") {
		a.Open("step=" + strconv.Itoa(i+1))
		if got := a.w.Data.Step(data.StepID(a.State().Step)).ID; got != id {
			t.Errorf("step=%d opens %s, want %s", i+1, got, id)
		}
	}
}
