package state

import (
	"math"
	"strings"

	"yuntu/data/locale"
	"yuntu/wasm/geom"
)

// Verb is what an Action does.
type Verb uint8

// The verbs. Which fields of Action each one reads stands beside it.
const (
	Nothing   Verb = iota
	Set            // Values: query keys and values
	Play           //
	Pause          //
	Toggle         //
	StepBy         // By: data points
	Overtake       // By: changes of rank; T of each is in Action.Stops
	Seek           // T
	Tick           // Seconds
	Move           // By: a parameter of the system, Value: where it is moved to
	Reset          // the model's parameters
	Onward         // By: the system that a chain goes on to, 0: back to where the reader came from; Values: what is carried there
	Lesson         // By: pages; 0 goes back to the page's own view
	SetGuess       // Value
	Commit         // the guess stands
	Again          // the guess is taken back
	Skip           // the answer of a system without a guess
	CloseCard      //
	OpenCard       // Card
)

// KV is a query key with its value; an empty value means the default.
type KV struct{ Key, Value string }

// Action is one thing that the reader, the clock or a link asks for.
type Action struct {
	Do      Verb
	Values  []KV
	By      int
	T       float64
	Seconds float64
	Value   float64
	Card    CardID
	// Stops are the times of the changes of rank, rising; package app computes
	// them because they follow from the picture.
	Stops []float64
}

// PeriodSeconds is how long one data period takes at speed 1.
const PeriodSeconds = 0.9

// Update returns the state after an action. It never fails: what makes no
// sense in s leaves s as it is.
func Update(w *World, s State, a Action) State {
	to := w.update(s, a)
	if a.Do != Again && to.Step == 0 && to.View == Sys && to.System == s.System && s.View == Sys && !w.Asks(s) && w.Asks(to) {
		to.Shown = true // who has seen the answer is not asked again, but by a page of the lesson
	}
	return to
}

func (w *World) update(s State, a Action) State {
	t := w.Track(s)
	switch a.Do {
	case Set:
		for _, sliders := range [...]bool{false, true} { // a deal puts its sliders back first
			for _, kv := range a.Values {
				if strings.HasPrefix(kv.Key, simPrefix) == sliders {
					s, _ = set(w, s, kv)
				}
			}
		}
	case Toggle:
		if s.Playing {
			s.Playing, s.Until = false, 0
			return s
		}
		return w.play(t, s)
	case Play:
		return w.play(t, s)
	case Pause:
		s.Playing, s.Until = false, 0
	case StepBy:
		s.Playing, s.Stopped, s.Until = false, 0, 0
		s.T = stepped(t, s.T, a.By)
	case Overtake:
		s.Playing, s.Stopped, s.Until = false, 0, 0
		s.T = jump(a.Stops, s.T, a.By)
	case Seek:
		if math.IsNaN(a.T) || len(t.Points) == 0 {
			return s
		}
		s.Playing, s.Stopped, s.Until = false, 0, 0
		s.T = geom.Clamp(a.T, t.Min(), t.Max())
	case Tick:
		return w.tick(t, s, a.Seconds)
	case Move:
		to := s
		to.Sim, to.SimSet = w.Placed(s) // who moves one slider leaves the others where he sees them
		if to, why := w.move(to, a.By, a.Value); why == none || why == OutOfRange {
			s = to
		}
	case Reset:
		s = s.unmoved()
	case Onward:
		if a.By == 0 {
			return w.back(s)
		}
		return w.onward(s, a.By, a.Values)
	case Lesson:
		return w.lesson(s, a.By)
	case SetGuess:
		k, ok := w.Ask(s)
		if ok && !s.Committed && !math.IsNaN(a.Value) && (s.Step != 0 || w.Asks(s)) {
			s.Guess, s.Guessing = geom.Clamp(a.Value, k.Min, k.Max), true
		}
	case Commit:
		switch {
		case !s.Guessing || s.Committed:
		case s.Step != 0:
			return w.reveal(s)
		case w.Asks(s):
			return w.stands(s, w.System(s))
		}
	case Skip:
		if w.Asks(s) {
			s.Guess, s.Guessing, s.Shown = 0, false, true
		}
	case Again:
		s.Said = s.said(false)
		if s.Step == 0 {
			return w.again(s)
		}
		if w.asker(s) != &noSystem {
			return w.StepState(int(s.Step), s)
		}
		if own := w.StepState(int(s.Step), s); s.Committed && s.View == own.View && s.Market == own.Market {
			s.T, s.Playing, s.Stopped, s.Until = own.T, false, 0, 0
		}
		s.Guess, s.Guessing, s.Committed = 0, false, false
	case CloseCard:
		s.Card = 0
	case OpenCard:
		s.Card = a.Card
		s.Playing = false
	}
	return s
}

// play starts the movement; from the end it starts over.
func (w *World) play(t Track, s State) State {
	if w.Pointed(s) {
		return s
	}
	if s.View == Sys && len(t.Points) == 0 {
		if !w.OfDeals(s) {
			s.Phase = 0
		}
	} else {
		if len(t.Points) < 2 || s.Form == Table && s.View != Sys {
			return s
		}
		if s.T >= t.Max() {
			s.T = t.Min()
		}
		if s.Stopped != 0 { // go over the break that it stands at
			for _, b := range t.Breaks {
				if b.ID == s.Stopped {
					s.T = float64(b.At)
				}
			}
		}
	}
	s.Playing, s.Stopped, s.Until = true, 0, 0
	return s
}

// tick moves time by dt seconds. A break between where it was and where it
// would be stops it at the last point of the old base; the end stops it too.
func (w *World) tick(t Track, s State, dt float64) State {
	if !s.Playing || !(dt > 0) {
		return s
	}
	dt = min(dt, 0.1) // a long gap between frames does not jump
	switch {
	case w.OfDeals(s):
		s.Phase += dt * Speeds[s.Speed]
		return s
	case len(t.Points) == 0:
		return w.swept(s, dt)
	}
	pace := t.Seconds
	if pace == 0 {
		pace = PeriodSeconds
	}
	next := s.T + dt*Speeds[s.Speed]*float64(t.Step)/pace
	for _, b := range t.Breaks {
		if s.Until > 0 && float64(b.Before) >= s.Until {
			break // it ends before that
		}
		if b.Begins {
			continue
		}
		if before := float64(b.Before); s.T < before && next >= before || s.T == before && s.T == t.Min() {
			s.T, s.Playing, s.Stopped, s.Until = before, false, b.ID, 0
			return s
		}
	}
	if s.Until > 0 && next >= s.Until {
		s.T, s.Playing, s.Until = s.Until, false, 0
		return s
	}
	if next >= t.Max() {
		next = t.Max()
		s.Playing = false
	}
	s.T = next
	return s
}

// stepped returns the data point by places after (or before) now.
func stepped(t Track, now float64, by int) float64 {
	for ; by > 0; by-- {
		for _, p := range t.Points {
			if float64(p) > now+1e-6 {
				now = float64(p)
				break
			}
		}
	}
	for ; by < 0; by++ {
		for i := len(t.Points) - 1; i >= 0; i-- {
			if float64(t.Points[i]) < now-1e-6 {
				now = float64(t.Points[i])
				break
			}
		}
	}
	return now
}

// jump returns the stop by places after or before now.
func jump(stops []float64, now float64, by int) float64 {
	if by > 0 {
		for _, t := range stops {
			if t > now+1e-6 {
				return t
			}
		}
	} else {
		for i := len(stops) - 1; i >= 0; i-- {
			if stops[i] < now-1e-6 {
				return stops[i]
			}
		}
	}
	return now
}

// Near returns the data point at t when t stands on one, within a tenth of a period.
func (t Track) Near(at float64) (q locale.Quarter, ok bool) {
	for _, p := range t.Points {
		if d := at - float64(p); d < 0.1*float64(t.Step) && d > -0.1*float64(t.Step) {
			return p, true
		}
	}
	return q, false
}
