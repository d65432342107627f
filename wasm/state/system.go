package state

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/sim"
)

// System is a mechanism of the dataset with what of it never changes.
type System struct {
	data.System
	Params     []data.Param
	Quantities []data.Quantity
	Code       *sim.Code
	Axis       int    // index of the parameter that its picture turns on
	Deals      bool   // it is about one of World.Deals
	track      Track  // its years
	Main       string // name of the number that its answer begins with
	Ask        Ask    // what is guessed before it is told
	Sort       Sorting
	never      []never
}

// SystemID of the picture that s shows; 0 outside the systems.
func (s State) SystemID() data.SystemID {
	if s.View != Sys {
		return 0
	}
	return s.System
}

// System returns what s shows of the systems; an empty one outside them.
func (w *World) System(s State) *System {
	if id := s.SystemID(); id > 0 && int(id) <= len(w.Systems) {
		return &w.Systems[id-1]
	}
	return &noSystem
}

var noSystem = System{Code: &sim.Code{}}

// OfDeals reports whether s shows the round of money of a deal.
func (w *World) OfDeals(s State) bool { return w.System(s).Deals }

// Told returns what the system's row tells its picture under a key: axis=cut;y=profit. "" when nothing.
func (x *System) Told(key string) string {
	rest := x.Spec
	for rest != "" {
		var part string
		part, rest, _ = strings.Cut(rest, ";")
		if k, v, ok := strings.Cut(part, "="); ok && k == key {
			return v
		}
	}
	return ""
}

// Param returns the index of a parameter, or -1.
func (x *System) Param(name string) int {
	return slices.IndexFunc(x.Params, func(p data.Param) bool { return p.ID == name })
}

// systems reads the systems of the dataset; one whose code can't be run is left out of none: it has no results.
func (w *World) systems() {
	codes, _ := sim.Decode(w.Data.Models())
	w.Systems = make([]System, w.Data.Systems())
	w.Chains = w.Data.Chains()
	for i := range w.Systems {
		x := &w.Systems[i]
		x.System = w.Data.System(data.SystemID(i + 1))
		x.nevers()
		x.Params = w.Data.Params(x.ID)
		x.Quantities = w.Data.Quantities(data.SystemID(i + 1))
		x.Code = noSystem.Code
		if i < len(codes) {
			x.Code = &codes[i]
		}
		x.Axis = max(0, x.Param(x.Told("axis")))
		x.Deals = x.Told("deals") != ""
		if x.Years > 0 {
			x.track = years(playing(x))
		}
		x.Main, _, _ = strings.Cut(x.Told("answer"), "|")
		x.Ask, x.Sort = asked(x), w.sorts(x)
		if x.Deals && w.Loop == 0 {
			w.Loop = data.SystemID(i + 1)
		}
	}
}

// Params returns the parameters of what s shows.
func (w *World) Params(s State) []data.Param { return w.System(s).Params }

// longestPlay is how many seconds the years of a system take together, at most.
const longestPlay = 9

// playing is how many years of a system are played: all, or as many as its row tells, where most end long before.
func playing(x *System) int {
	if n, err := strconv.Atoi(x.Told("play")); err == nil && 0 < n && n < int(x.Years) {
		return n
	}
	return int(x.Years)
}

// years is the time line of a system: from the start to the end of its last year.
func years(n int) Track {
	t := Track{Step: 1, Seconds: min(PeriodSeconds, longestPlay/float64(n))}
	for i := range n + 1 {
		t.Points = append(t.Points, locale.Quarter(i))
	}
	return t
}

// sweep is how many stops the main parameter makes from one end to the other when a system without years is played, and
// sweepSeconds how long that takes.
const (
	sweep        = 40
	sweepSeconds = 6
)

// swept moves the main parameter of a system by dt seconds, and stops at its end.
func (w *World) swept(s State, dt float64) State {
	x := w.System(s)
	if len(x.Params) == 0 {
		s.Playing = false
		return s
	}
	s.Phase += dt * Speeds[s.Speed] * sweep / sweepSeconds
	p := x.Params[x.Axis]
	lo, hi, step := p.Min.Float(), p.Max.Float(), p.Step.Float()
	if s.Phase >= sweep {
		s.Phase, s.Playing = sweep, false
	}
	at := s.Phase
	if k := Speeds[s.Speed]; k > 1 && s.Playing { // faster goes by longer steps, not by more of them: many small marks that jump would flash
		at = k * math.Floor(at/k)
	}
	v := lo + (hi-lo)*at/sweep
	if step > 0 {
		v = lo + step*math.Round((v-lo)/step)
	}
	s.Sim[x.Axis], s.SimSet = geom.Clamp(v, lo, hi), s.SimSet|1<<x.Axis
	return s
}

// ParamCard is the card of the i-th parameter of what s shows; 0 for none.
func (w *World) ParamCard(s State, i int) CardID {
	all := w.Params(s)
	if i < 0 || i >= len(all) {
		return 0
	}
	return MakeCard(CardParam, uint32(w.Data.ParamPlace(all[i].Model)+i+1))
}

// ResultCard is the card of the i-th result of a system.
func ResultCard(id data.SystemID, i int) CardID {
	return MakeCard(CardResult, uint32(id)<<8|uint32(i)&0xff)
}

// ResultOf returns the system and the place of the result that a CardResult is about.
func (w *World) ResultOf(c CardID) (x *System, i int, ok bool) {
	table, row := c.Split()
	id := int(row >> 8)
	if table != CardResult || id < 1 || id > len(w.Systems) || int(row&0xff) >= len(w.Systems[id-1].Results()) {
		return nil, 0, false
	}
	return &w.Systems[id-1], int(row & 0xff), true
}

// Neighbours returns the systems before and after one in the contents; 0 at an end.
func (w *World) Neighbours(id data.SystemID) (before, after data.SystemID) {
	place := func(i data.SystemID) int {
		x := &w.Systems[i-1]
		return int(x.Part)<<8 | int(x.Order)
	}
	if id < 1 || int(id) > len(w.Systems) {
		return 0, 0
	}
	own := place(id)
	for i := range w.Systems {
		n := data.SystemID(i + 1)
		switch at := place(n); {
		case at < own && (before == 0 || at > place(before)):
			before = n
		case at > own && (after == 0 || at < place(after)):
			after = n
		}
	}
	return before, after
}

// Scenario is the value of a link's vs that says the parameters of s.
func (w *World) Scenario(s State) string {
	s.Versus, s.VersusSim, s.VersusSet = true, s.Sim, s.SimSet
	return w.versusWord(s)
}

// Reworded returns the world anew, once its dataset has got the words of another language.
func (w *World) Reworded() *World {
	x := *w
	x.systems()
	return &x
}
