package state

import (
	"strings"
	"testing"

	"yuntu/data/locale"
)

// Stopped by hand, the movement is over: time stays, and what it was to run to is forgotten.
func TestPauseStops(t *testing.T) {
	w := small(t)
	for _, do := range []Verb{Pause, Toggle} {
		s := w.StepState(3, w.Default())
		s = Update(w, Update(w, s, Action{Do: SetGuess, Value: 20}), Action{Do: Commit})
		if !s.Playing || s.Until != float64(locale.Q(2020, 2)) {
			t.Fatalf("it plays to %v", s.Until)
		}
		at := s.T
		s = Update(w, s, Action{Do: do})
		if s.Playing || s.Until != 0 || s.T != at {
			t.Errorf("after %d it stands at %v, playing: %v, until %v", do, s.T, s.Playing, s.Until)
		}
		if again := Update(w, s, Action{Do: Tick, Seconds: 5}); again != s {
			t.Errorf("after %d time goes on to %v", do, again.T)
		}
	}
}

// Whoever guesses in the page's own picture keeps what he has chosen in it; from another view, market or form he is led
// back to the page's.
func TestAnswerIsToldInThePagesPicture(t *testing.T) {
	w := small(t)
	for strayed, want := range map[string]string{"": "f=aws", "view=capex": "", "market=world": "", "form=lines": ""} {
		s := Update(w, w.StepState(3, w.Default()), Action{Do: Set, Values: []KV{{"f", "aws"}}})
		if key, value, ok := strings.Cut(strayed, "="); ok {
			s = Update(w, s, Action{Do: Set, Values: []KV{{key, value}}})
		}
		s = Update(w, Update(w, s, Action{Do: SetGuess, Value: 20}), Action{Do: Commit})
		own := w.StepState(3, s)
		if s.View != own.View || s.Market != own.Market || s.Form != own.Form || !s.Committed || s.Guess != 20 {
			t.Errorf("from %q it is told in %+v", strayed, s)
		}
		if link := Encode(w, s); strings.Contains(link, "f=aws") != (want != "") {
			t.Errorf("from %q it is told in %q, want %q in it", strayed, link, want)
		}
	}
}

// A row that names a parameter for its guess and no value for it asks as if it did not.
func TestGuessWithoutItsValue(t *testing.T) {
	w := small(t)
	x := w.Systems[1]
	for spec, want := range map[string]struct {
		set uint32
		at  float64
	}{"guess=doubled;guessin=0|40|1|8;guessat=growth": {}, "guess=doubled;guessin=0|40|1|8": {}, "guess=doubled;guessin=0|40|1|8;guessat=growth|30|margin": {1, 30}} {
		x.Spec = spec
		if k := asked(&x); uint32(k.SimSet) != want.set || k.Sim[0] != want.at || k.Start != 8 {
			t.Errorf("%s asks %+v", spec, k)
		}
	}
}
