package state

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
)

// Stop is a system that a reader has come through on a chain, with what of it a link tells; System 0 is none.
type Stop struct {
	System       data.SystemID
	Axis, Result uint8
	SimSet       uint8
	Sim          [MaxParams]float64
	Deal, With   data.DealID // of the system that is about deals
	T            float64     // of one that runs through years
	Guess        float64     // where it stands
	Committed    bool
	Shown        bool
}

// walkKeys are the keys of a link that a stop tells, besides its parameters.
var walkKeys []key

func init() { // the keys rest on each other
	for _, name := range [...]string{"guess", "t", "deal", "with", "x", "y"} {
		walkKeys = append(walkKeys, keys[keyOf(name)])
	}
}

// Came returns how many systems the reader has come through on a chain to what s shows.
func (s *State) Came() (n int) {
	for n < MaxWalk && s.Walk[n].System != 0 {
		n++
	}
	return n
}

// leaves is the stop that is kept of the system that s shows.
func (w *World) leaves(s State) Stop {
	k := Stop{System: s.System, Axis: s.Axis, Result: s.Result, SimSet: s.SimSet, Sim: s.Sim}
	if w.OfDeals(s) {
		k.Deal, k.With = s.Deal, s.With
	}
	if w.System(s).Years > 0 {
		k.T = math.Round(s.T*100) / 100
	}
	switch asks := w.System(s).Ask.Name != ""; {
	case asks && s.Committed:
		k.Guess, k.Committed = s.Guess, true
	case asks: // who comes back has seen the answer
		k.Shown = s.Shown || s.SimSet == 0
	}
	return k
}

// Left returns the i-th stop of the walk of s as the state that it is gone back to.
func (w *World) Left(s State, i int) State {
	k := s.Walk[i]
	walk := s.Walk
	s, _ = setView(w, s, w.Data.SystemKey(k.System))
	copy(s.Walk[:i], walk[:i])
	s.Axis, s.Result, s.SimSet, s.Sim = k.Axis, k.Result, k.SimSet, k.Sim
	if w.OfDeals(s) {
		s.Deal, s.With = k.Deal, k.With
	}
	if w.System(s).Years > 0 {
		s.T = k.T
	}
	s.Committed, s.Guessing, s.Guess, s.Shown = k.Committed, k.Committed, k.Guess, k.Shown
	return s
}

// back returns to where the reader came from on a chain.
func (w *World) back(s State) State {
	if n := s.Came(); n > 0 {
		return w.Left(s, n-1)
	}
	return s
}

// leads reports whether a chain goes from one system to another.
func (w *World) leads(from, to data.SystemID) bool {
	return slices.ContainsFunc(w.Chains, func(c data.Chain) bool { return c.From == from && c.To == to })
}

// onward goes on to the next system of a chain and takes values along.
func (w *World) onward(s State, by int, values []KV) State {
	to := data.SystemID(by)
	if int(to) != by || !w.leads(s.SystemID(), to) {
		return s
	}
	walk, n, stop := s.Walk, s.Came(), w.leaves(s)
	if n == MaxWalk { // no chain is as long; the beginning is forgotten
		copy(walk[:], walk[1:])
		n--
	}
	walk[n] = stop
	s, _ = setView(w, s, w.Data.SystemKey(to))
	s.Walk = walk
	for _, kv := range values {
		s, _ = set(w, s, kv)
	}
	return s
}

// walkWord is the way that the reader came as links say it: the systems split by /, each with what its own link would say,
// with , and : for & and =. "" for no way.
func (w *World) walkWord(s State) string {
	var b []byte
	for i := range s.Came() {
		if i > 0 {
			b = append(b, '/')
		}
		id := w.Data.SystemKey(s.Walk[i].System)
		b = append(b, id...)
		at, _ := setView(w, w.Default(), id)
		left := w.Default()
		left.Walk = s.Walk
		left = w.Left(left, i)
		for j := range walkKeys {
			k := &walkKeys[j]
			if is := k.get(w, left); is != k.get(w, at) {
				b = append(append(append(append(b, ','), k.name...), ':'), is...)
				at, _ = k.set(w, at, is)
			}
		}
		for j, p := range w.Params(left) {
			is := left.SimSet>>j&1 == 1
			if j >= MaxParams || is == (at.SimSet>>j&1 == 1) && left.Sim[j] == at.Sim[j] {
				continue
			}
			b = append(append(append(append(b, ','), simPrefix...), p.ID...), ':')
			if is {
				b = strconv.AppendFloat(b, left.Sim[j], 'f', -1, 64)
			}
		}
	}
	return string(b)
}

// setLeft applies what a link tells of a stop.
func (w *World) setLeft(s State, name, value string) (State, Why) {
	if p, ok := strings.CutPrefix(name, simPrefix); ok {
		if s, why := w.setParam(s, p, value); why != UnknownKey {
			return s, why
		}
		return s, UnknownValue
	}
	for i := range walkKeys {
		if walkKeys[i].name == name {
			return walkKeys[i].set(w, s, value)
		}
	}
	return s, UnknownValue
}

func setWalk(w *World, s State, value string) (State, Why) {
	s.Walk = [MaxWalk]Stop{}
	if value == "" {
		return s, none
	}
	stops, why := strings.Split(value, "/"), none
	if len(stops) > MaxWalk {
		return s, UnknownValue
	}
	walk := s.Walk
	for i, told := range stops {
		id, rest, _ := strings.Cut(told, ",")
		left, bad := setView(w, w.Default(), id)
		if bad != none || left.View != Sys {
			return s, UnknownValue
		}
		for rest != "" {
			var pair string
			pair, rest, _ = strings.Cut(rest, ",")
			k, v, _ := strings.Cut(pair, ":")
			if left, bad = w.setLeft(left, k, v); bad != none {
				why = bad
			}
		}
		walk[i] = w.leaves(left)
		next := s.SystemID()
		if i+1 < len(stops) {
			id, _, _ := strings.Cut(stops[i+1], ",")
			next, _ = w.Data.SystemByID(id)
		}
		if !w.leads(walk[i].System, next) {
			return s, UnknownValue
		}
	}
	s.Walk = walk
	return s, why
}
