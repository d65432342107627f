package state

import (
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/wasm/geom"
)

// Ask is what a reader guesses before he is told: at a page of the lesson, or of a system. A guess lies between Min and
// Max, and stands at Start before anybody moves it.
type Ask struct {
	Min, Max, Step, Start float64
	// Name is the number of a system that is asked for: a result with the parameters of Sim, or a parameter before it is
	// moved. "" at a page of the lesson.
	Name string
	// Sim and SimSet are the parameters that it is asked for, as in State.
	Sim    [MaxParams]float64
	SimSet uint8
	// Given are the results that the picture needs to pose the question: a|b.
	Given string
}

// At is where the guess of s stands.
func (k *Ask) At(s State) float64 {
	if s.Guessing {
		return s.Guess
	}
	return k.Start
}

// asked reads what a system's row tells of a guess: guess=NAME;guessin=LO|HI|STEP|START;guessat=PARAMETER|VALUE|…;given=RESULT|….
func asked(x *System) (k Ask) {
	k.Name, k.Given = x.Told("guess"), x.Told("given")
	if k.Name == "" {
		return k
	}
	in := strings.Split(x.Told("guessin"), "|")
	for i, to := range [...]*float64{&k.Min, &k.Max, &k.Step, &k.Start} {
		if i < len(in) {
			*to, _ = strconv.ParseFloat(in[i], 64)
		}
	}
	if len(in) < 4 {
		k.Start = (k.Min + k.Max) / 2
	}
	at := strings.Split(x.Told("guessat"), "|")
	for i := 0; i+1 < len(at); i += 2 {
		if n := x.Param(at[i]); n >= 0 && n < MaxParams {
			k.Sim[n], _ = strconv.ParseFloat(at[i+1], 64)
			k.SimSet |= 1 << n
		}
	}
	return k
}

// asker is the system whose own question s asks or has asked: the one that it shows, or the one whose question a page of the
// lesson asks; an empty one where it is nobody's.
func (w *World) asker(s State) *System {
	if s.Step == 0 {
		return w.System(s)
	}
	if n := int(s.Step); n <= len(w.asks) && w.asks[n-1] != 0 {
		return &w.Systems[w.asks[n-1]-1]
	}
	return &noSystem
}

// Ask returns what s asks, or has asked, the reader to guess; ok is false where it is nothing.
func (w *World) Ask(s State) (k Ask, ok bool) {
	x := w.asker(s)
	if s.Step == 0 || x != &noSystem {
		return x.Ask, x.Ask.Name != ""
	}
	st := w.Data.Step(data.StepID(s.Step))
	k = Ask{Min: st.GuessMin.Float(), Max: st.GuessMax.Float(), Step: st.GuessStep.Float()}
	k.Start = (k.Min + k.Max) / 2
	return k, st.Guess != ""
}

// AskedOf reports whether what s asks, or has asked, is about the system that it shows.
func (w *World) AskedOf(s State) bool {
	x := w.asker(s)
	return x.Ask.Name != "" && x == w.System(s)
}

// Asks reports whether a system's answer waits for the reader's guess. It never does beside somebody else's text, nor where
// a link or a hand has already set anything; in a lesson only on a page that asks what its system asks.
func (w *World) Asks(s State) bool {
	if !w.AskedOf(s) || s.Shown || s.Committed || s.SimSet != 0 || s.Playing || s.Versus ||
		s.Chrome == NoPage || s.Chrome != FullPage && s.Step == 0 {
		return false
	}
	if table, _ := s.Card.Split(); table == CardResult {
		return false
	}
	return s.T == w.defaultT(s)
}

// Placed returns where parameters of what s shows stand that are not where they start, as State.Sim and State.SimSet: moved by
// hand, or put to the case that is asked for as long as the question stands.
func (w *World) Placed(s State) (sim [MaxParams]float64, set uint8) {
	if s.SimSet == 0 && w.Asks(s) {
		k := &w.asker(s).Ask
		return k.Sim, k.SimSet
	}
	return s.Sim, s.SimSet
}

// stands lets the guess about a system stand: the picture takes the parameters that were asked for.
func (w *World) stands(s State, x *System) State {
	s.Committed, s.Guessing, s.Shown, s.Playing = true, true, false, false
	s.Sim, s.SimSet = x.Ask.Sim, x.Ask.SimSet
	return s
}

// again takes the guess of a system back: it asks as it did at first.
func (w *World) again(s State) State {
	if _, ok := w.Ask(s); !ok {
		return s
	}
	s = s.unmoved()
	s.T, s.Playing, s.Stopped, s.Until, s.Phase = w.defaultT(s), false, 0, 0, 0
	s.Guess, s.Guessing, s.Committed, s.Shown = 0, false, false, false
	return s
}

// guessWord is the guess about a system, or on a page of the lesson, as links say it: a number, "-" for who wanted the answer without one, "" for neither.
func (w *World) guessWord(s State) string {
	k, ok := w.Ask(s)
	switch {
	case !ok || s.View != Sys && s.Step == 0:
		return ""
	case s.Committed:
		return strconv.FormatFloat(geom.Clamp(s.Guess, k.Min, k.Max), 'f', -1, 64)
	case s.Shown:
		return "-"
	}
	return ""
}

func setGuess(w *World, s State, value string) (State, Why) {
	k, ok := w.Ask(s)
	if !ok || s.View != Sys && s.Step == 0 {
		if value == "" || value == "-" { // "-" is the same everywhere: nothing is asked
			return s, none
		}
		return s, UnknownValue
	}
	s.Guess, s.Guessing, s.Committed, s.Shown = 0, false, false, value == "-"
	if value == "" || value == "-" {
		return s, none
	}
	v, err := strconv.ParseFloat(value, 64)
	if err != nil || v != v {
		return s, UnknownValue
	}
	why := none
	if v < k.Min || v > k.Max {
		why = OutOfRange
	}
	s.Guess = geom.Clamp(v, k.Min, k.Max)
	return w.answered(s), why
}

// answered lets the guess of s stand where nobody waits for the answer: what is asked for has been told.
func (w *World) answered(s State) State {
	if w.AskedOf(s) {
		return w.stands(s, w.System(s))
	}
	s.Guessing, s.Committed = true, true // a page of the lesson asks for a figure beside this picture
	if at, ok := w.toldAt(s); ok && s.T < at {
		s.T = at
	}
	return s
}
