package state

import "strings"

// MaxMarked is how many numbers a link can point at.
const MaxMarked = 3

// marksWord is what s points at, as links say it: keys of cards.
func (w *World) marksWord(s State) string {
	var keys []string
	for _, c := range s.Marked {
		if c != 0 {
			keys = append(keys, w.CardKey(c))
		}
	}
	return strings.Join(keys, ",")
}

func setMarks(w *World, s State, value string) (State, Why) {
	s.Marked = [MaxMarked]CardID{}
	if value == "" {
		return s, none
	}
	if s.View == Sys && !w.System(s).canPoint() {
		return s, UnknownValue
	}
	keys, why := strings.Split(value, ","), none
	if len(keys) > MaxMarked {
		keys, why = keys[:MaxMarked], OutOfRange
	}
	n := 0
	for _, k := range keys {
		c, ok := w.ParseCard(k)
		if !ok {
			why = UnknownValue
			continue
		}
		s.Marked[n] = c
		n++
	}
	return s, why
}

// canPoint reports whether the system's picture has figures of the tables that can be pointed at: runs that were observed,
// each in a panel of its own.
func (x *System) canPoint() bool {
	return x.Kind == "trend" && x.Told("sum") == "" && x.Told("joint") == ""
}

// Pointed reports whether s shows what was observed of a system, with what is pointed at, and nothing of its model: there
// is nothing to move and nothing to play.
func (w *World) Pointed(s State) bool { return s.View == Sys && s.Marked[0] != 0 }
