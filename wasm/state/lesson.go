package state

import (
	"strconv"

	"yuntu/data"
	"yuntu/wasm/geom"
)

// stepWord is the page of the lesson as links name it.
func (w *World) stepWord(s State) string { return w.Data.Step(data.StepID(s.Step)).ID }

func stepWords(w *World, _ State) (all []string) {
	for i := range w.steps {
		all = append(all, w.stepWord(State{Step: uint8(i + 1)}))
	}
	return all
}

func setStep(w *World, s State, value string) (State, Why) {
	if value == "" {
		if s.Step != 0 { // what the lesson has told, nobody asks again
			s.Step, s.Guess, s.Guessing, s.Committed = 0, 0, false, false
			s.Marked = [MaxMarked]CardID{} // what the page pointed at
			_, s.Shown = w.Ask(s)
		}
		return s, none
	}
	n, why := w.page(value)
	if n > 0 {
		s = w.StepState(n, s)
	}
	return s, why
}

// page returns the page of the lesson that a link names. Before pages had names links gave their numbers: a number means
// the page that was called by it then, wherever it stands now; in a lesson that never had numbers it is a place, and 1 is
// where any lesson begins.
func (w *World) page(value string) (n int, why Why) {
	if id, ok := w.Data.StepByID(value); ok {
		return int(id), none
	}
	number, err := strconv.Atoi(value)
	if err != nil {
		return 0, UnknownValue
	}
	numbered := false
	for i := range w.steps {
		own := int(w.Data.Step(data.StepID(i + 1)).Number)
		if numbered = numbered || own != 0; own == number && own != 0 {
			return i + 1, none
		}
	}
	switch {
	case number < 1 || len(w.steps) == 0:
		return 0, OutOfRange
	case number == 1 || !numbered && number <= len(w.steps):
		return number, none
	}
	return len(w.steps), OutOfRange
}

// lesson turns pages. The page's query replaces view, time and focus; what is
// the reader's own (language, theme, speed, page size) stays.
func (w *World) lesson(s State, by int) State {
	n := int(s.Step) + by
	if n > w.Steps() {
		n = w.Steps()
	}
	if n < 1 {
		if by < 0 && s.Step != 0 {
			n = 1
		} else {
			return s
		}
	}
	s.Said = s.said(s.Committed)
	to := w.keepPersonal(w.steps[n-1], s)
	for _, x := range to.Said {
		if x.Step == to.Step {
			to.Guess = x.Guess
			return w.answered(to)
		}
	}
	return to
}

// said returns the guesses that stand, the one of the page shown among them if it stands.
func (s State) said(stands bool) (all [MaxSaid]Said) {
	n := 0
	for _, x := range s.Said {
		if x.Step != 0 && x.Step != s.Step {
			all[n] = x
			n++
		}
	}
	if stands && s.Step != 0 && n < MaxSaid {
		all[n] = Said{s.Step, s.Guess}
	}
	return all
}

// StepState returns the state that a page of the lesson shows, with the
// personal choices of s.
func (w *World) StepState(n int, s State) State {
	if n < 1 || n > len(w.steps) {
		return s
	}
	return w.keepPersonal(w.steps[n-1], s)
}

func (w *World) keepPersonal(to, from State) State {
	to.Lang, to.Theme, to.Motion, to.Chrome = from.Lang, from.Theme, from.Motion, from.Chrome
	to.Painter, to.Projector, to.Speed = from.Painter, from.Projector, from.Speed
	to.Said = from.Said
	return to
}

// Strayed reports whether the reader has left the page's own picture.
func (w *World) Strayed(s State) bool {
	if s.Step == 0 {
		return false
	}
	own := w.StepState(int(s.Step), s)
	now := s.Linked()
	now.Card, own.Card = 0, 0
	own.Said = now.Said
	own.Shown = now.Shown
	if x := w.asker(s); s.Committed && x != &noSystem { // the page itself has moved on to the answer
		own = w.stands(own, x)
	} else if s.Committed {
		own.T = now.T
	}
	own.Guess, own.Guessing, own.Committed = now.Guess, now.Guessing, now.Committed
	return now != own
}

// reveal lets the guess stand and plays on to the time of what was guessed.
func (w *World) reveal(s State) State {
	if x := w.asker(s); x != &noSystem {
		own := w.StepState(int(s.Step), s)
		own.Guess = s.Guess
		return w.stands(own, x)
	}
	if own := w.StepState(int(s.Step), s); s.View != own.View || s.Market != own.Market || s.Form != own.Form {
		own.Guess, own.Guessing = s.Guess, true
		s = own // the answer is shown in the page's own picture
	}
	s.Committed = true
	at, ok := w.toldAt(s)
	if !ok {
		return s
	}
	if s.T >= at {
		s.T = at
		return s
	}
	s.Playing, s.Stopped, s.Until = true, 0, at
	return s
}

// toldAt is the time, on the track of what s shows, of the figure that its page of the lesson asks for.
func (w *World) toldAt(s State) (at float64, ok bool) {
	o, ok := w.Data.ObsByKey(w.Data.Step(data.StepID(s.Step)).Guess)
	t := w.Track(s)
	if !ok || len(t.Points) == 0 {
		return 0, false
	}
	return geom.Clamp(float64(w.Data.Obs(o).Period), t.Min(), t.Max()), true
}
