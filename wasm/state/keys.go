package state

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
)

// key is what a link can say of a state. A key's meaning may rest on those before it in keys: a time needs its market.
type key struct {
	name string
	// get returns the value as a link says it. It is written where it differs from what the keys before it left.
	get func(w *World, s State) string
	// set applies a value, "" for the default, and says what was wrong with it; none when nothing was.
	set func(w *World, s State, value string) (State, Why)
	// jumps: the change is one of picture, and worth a transition.
	jumps bool
	// words are the values that there are; nil where they can't be told.
	words func(w *World, s State) []string
}

// keys in the order of a link, defaults left out. Keys are never renamed: a new name gets a line in renamed, so that
// old links keep working for ever.
var keys = []key{
	{"lang", func(_ *World, s State) string { return s.Lang.Tag() }, setLang, false, fixed("zh-Hans", "zh-Hant", "en")},
	{"step", (*World).stepWord, setStep, false, stepWords},
	{"view", (*World).ViewWord, setView, true, viewNames},
	{"guess", (*World).guessWord, setGuess, true, nil},
	{"market", func(w *World, s State) string { return w.Data.SeriesKey(s.Market) }, setMarket, true, marketWords},
	word("form", formWords, func(s *State) *Form { return &s.Form }, setForm, true),
	{"t", (*World).timeWord, setTime, false, nil},
	{"f", func(w *World, s State) string { return w.Data.EntityKey(s.Focus) }, setFocus, true, entityWords},
	flag("obs", func(s *State) *bool { return &s.Observed }, true),
	word("span", spanWords, func(s *State) *Span { return &s.Span }, nil, true),
	{"cur", func(_ *World, s State) string { return curWord(s.InUSD) }, setCurrency, true, fixed("cny", "usd")},
	{"deal", func(w *World, s State) string { return w.Data.Deal(s.Deal).ID }, setDeal, true, dealWords},
	{"with", func(w *World, s State) string { return w.Data.Deal(s.With).ID }, setWith, true, dealWords},
	{"mark", (*World).marksWord, setMarks, true, nil},
	{"n", func(w *World, s State) string { return w.CardKey(s.Card) }, setCard, false, rowCards},
	word("theme", themeWords, func(s *State) *Theme { return &s.Theme }, nil, false),
	word("motion", motionWords, func(s *State) *Motion { return &s.Motion }, nil, false),
	word("ui", chromeWords, func(s *State) *Chrome { return &s.Chrome }, nil, false),
	word("painter", painterWords, func(s *State) *Painter { return &s.Painter }, nil, false),
	flag("big", func(s *State) *bool { return &s.Projector }, false),
	word("speed", speedWords, func(s *State) *uint8 { return &s.Speed }, nil, false),
	{"x", func(w *World, s State) string { return w.paramWord(s, int(s.Axis)) }, setAxis, false, paramWords},
	{"y", func(w *World, s State) string { return w.resultWord(s, int(s.Result)) }, setResult, false, resultWords},
	{"walk", (*World).walkWord, setWalk, false, nil},
	{"vs", (*World).versusWord, setVersus, false, nil},
	{"sort", (*World).sortWord, setSort, false, nil},
}

// around are the keys that tell how a picture stands, not which one it is: a link with no others opens [World.Opening].
var around = []string{"lang", "theme", "motion", "ui", "painter", "big", "speed"}

// renamed maps old keys to new ones.
var renamed = map[string]string{
	"series":           "market", // 2026-11: before the menus were called markets
	"focus":            "f",
	"sim.cloud-part":   "sim.cloud", // 2026-11: before every system had parameters
	"sim.credit-part":  "sim.credits",
	"sim.base-revenue": "sim.base",
}

// Words of the closed sets, by value.
var (
	formWords    = []string{"lines", "race", "stream", "table"}
	spanWords    = []string{"quarter", "trailing", "cumulative"}
	themeWords   = []string{"auto", "light", "dark"}
	motionWords  = []string{"auto", "full", "reduced"}
	chromeWords  = []string{"full", "min", "none"}
	painterWords = []string{"auto", "gpu", "2d"}
	speedWords   = []string{"0.5", "1", "2", "4"}
)

// Words returns the values of a key whose values are a closed set, in their order; nil for others.
func Words(name string) []string {
	return map[string][]string{"form": formWords, "span": spanWords, "theme": themeWords, "motion": motionWords, "ui": chromeWords,
		"painter": painterWords, "speed": speedWords}[name]
}

// Keys returns the names of all keys but those of parameters, in the order of a link.
func Keys() (names []string) {
	for _, k := range keys {
		names = append(names, k.name)
	}
	return names
}

// keyOf returns the place of a key, or -1.
func keyOf(name string) int {
	return slices.IndexFunc(keys, func(k key) bool { return k.name == name })
}

// Jumped reports whether two states differ in a way that is worth a transition: another picture, not another time.
func (w *World) Jumped(s, old State) bool {
	for i := range keys {
		if keys[i].jumps && keys[i].get(w, s) != keys[i].get(w, old) {
			return true
		}
	}
	return s.SimSet == 0 && old.SimSet != 0
}

// word is a key of a closed set of words; the first is the default, for speed the second. With then, the value goes there.
func word[T ~uint8](name string, words []string, field func(*State) *T, then func(w *World, s State, v T) State, jumps bool) key {
	fallback := T(0)
	if name == "speed" {
		fallback = 1
	}
	return key{name,
		func(_ *World, s State) string { return words[min(int(*field(&s)), len(words)-1)] },
		func(w *World, s State, value string) (State, Why) {
			v, why := fallback, none
			if i := slices.Index(words, value); i >= 0 {
				v = T(i)
			} else if value != "" {
				why = UnknownValue
			}
			if then != nil {
				return then(w, s, v), why
			}
			*field(&s) = v
			return s, why
		}, jumps, fixed(words...)}
}

// flag is a key that is 0 or 1.
func flag(name string, field func(*State) *bool, jumps bool) key {
	return key{name,
		func(_ *World, s State) string { return [...]string{"0", "1"}[btoi(*field(&s))] },
		func(_ *World, s State, value string) (State, Why) {
			why := none
			if value != "" && value != "0" && value != "1" {
				why = UnknownValue
			}
			*field(&s) = value == "1"
			return s, why
		}, jumps, nil}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func setLang(_ *World, s State, value string) (State, Why) {
	l, ok := locale.Parse(value)
	if !ok && value != "" {
		return s, UnknownValue // the page goes on in its own
	}
	s.Lang = l
	return s, none
}

// The views by their words; every system's word is its id. "loop" was the round of money before systems had ids.
var viewWords = []string{"share", "capex"}

// ViewWord returns the picture that s shows, as links name it: "share", or the id of a system.
func (w *World) ViewWord(s State) string {
	if s.View == Sys {
		return w.Data.SystemKey(s.System)
	}
	return viewWords[s.View]
}

func setView(w *World, s State, value string) (State, Why) {
	first := w.Default()
	v, of, why := first.View, first.System, none
	if i := slices.Index(viewWords, value); i >= 0 && w.Has(View(i)) {
		v = View(i)
	} else if id, ok := w.Data.SystemByID(value); ok {
		v, of = Sys, id
	} else if value == "loop" && w.Loop != 0 {
		v, of = Sys, w.Loop
	} else if value != "" {
		why = UnknownValue
	}
	if v != s.View || of != s.System {
		s.View, s.System, s.Playing, s.Stopped, s.Until, s.Card = v, of, false, 0, 0, 0
		s.Marked, s.Walk = [MaxMarked]CardID{}, [MaxWalk]Stop{}
		s.Sorted, s.Told = [MaxSorted]uint8{}, false
		s = s.unmoved()
		s.Guess, s.Guessing, s.Committed, s.Shown = 0, false, false, false
		s.Axis, s.Result = w.axes(s)
		s.T = w.defaultT(s)
	}
	return s, why
}

func setMarket(w *World, s State, value string) (State, Why) {
	m, ok := w.Default().Market, value == ""
	if !ok {
		if m, ok = w.Data.SeriesByID(value); !ok || !slices.Contains(w.Markets, m) {
			return s, UnknownValue
		}
	}
	if m == s.Market {
		return s, none
	}
	t, old := w.tracks[m], s.T
	s.Market, s.Playing, s.Stopped, s.Until, s.Card = m, false, 0, 0, 0
	s.Marked = [MaxMarked]CardID{}
	if s.View == Share {
		if s.T = geom.Clamp(old, t.Min(), t.Max()); s.Form != Race && old != s.T {
			s.T = t.Max()
		}
		s.T = nearest(t, s.T)
	}
	return s, none
}

func setForm(w *World, s State, f Form) State {
	if f == s.Form {
		return s
	}
	// At the end of its track a race would have nothing left to show.
	atDefault := s.T == w.defaultT(s)
	s.Form, s.Playing, s.Stopped, s.Until = f, false, 0, 0
	if atDefault {
		s.T = w.defaultT(s)
	}
	return s
}

// timeWord is the time as links say it: a quarter, or the year of a system that runs through years.
func (w *World) timeWord(s State) string {
	if s.View != Sys {
		return string(appendTime(nil, s.T))
	}
	if w.System(s).Years == 0 {
		return ""
	}
	return strconv.FormatFloat(math.Round(s.T*100)/100, 'f', -1, 64)
}

func setTime(w *World, s State, value string) (State, Why) {
	if value == "" {
		s.T = w.defaultT(s)
		return s, none
	}
	t, ok := parseTime(value)
	if s.View == Sys {
		var err error
		t, err = strconv.ParseFloat(value, 64)
		ok = err == nil && !math.IsNaN(t)
	}
	track := w.Track(s)
	if !ok || len(track.Points) == 0 {
		return s, UnknownValue
	}
	why := none
	if t < track.Min() || t > track.Max() {
		why = OutOfRange
	}
	s.T, s.Stopped, s.Until = geom.Clamp(t, track.Min(), track.Max()), 0, 0
	return s, why
}

func setFocus(w *World, s State, value string) (State, Why) {
	e, ok := data.EntityID(0), value == ""
	if !ok {
		if e, ok = w.Data.EntityByID(value); !ok {
			return s, UnknownValue
		}
	}
	s.Focus = e
	return s, none
}

func setCurrency(_ *World, s State, value string) (State, Why) {
	s.InUSD = value == "usd"
	if value != "" && value != "cny" && value != "usd" {
		return s, UnknownValue
	}
	return s, none
}

func setDeal(w *World, s State, value string) (State, Why) {
	if value == "" {
		return s.ofDeal(w.Default().Deal), none
	}
	d, ok := w.deal(value)
	if !ok {
		return s, UnknownValue
	}
	return s.ofDeal(d), none
}

func setWith(w *World, s State, value string) (State, Why) {
	d, ok := w.deal(value)
	if value != "" && (!ok || d == s.Deal) {
		return s, UnknownValue
	}
	s.With = d
	return s, none
}

func setCard(w *World, s State, value string) (State, Why) {
	c, ok := w.ParseCard(value)
	if !ok && value != "" {
		return s, UnknownValue
	}
	s.Card = c
	return s, none
}

// axes returns what the curve of a system shows at first: its own axis and its main result.
func (w *World) axes(s State) (axis, result uint8) {
	x := w.System(s)
	y := x.Told("y")
	for i, q := range x.results() {
		if q.ID == y {
			result = uint8(i)
		}
	}
	return uint8(x.Axis), result
}

// results returns the results of a system in the order of its code.
func (x *System) results() []data.Quantity {
	first := slices.IndexFunc(x.Quantities, func(q data.Quantity) bool { return q.Role == data.Result })
	if first < 0 {
		return nil
	}
	end := first
	for end < len(x.Quantities) && x.Quantities[end].Role == data.Result {
		end++
	}
	return x.Quantities[first:end]
}

// Results returns the results of a system in the order of its code.
func (x *System) Results() []data.Quantity { return x.results() }

func (w *World) paramWord(s State, i int) string {
	if all := w.Params(s); i < len(all) {
		return all[i].ID
	}
	return ""
}

func setAxis(w *World, s State, value string) (State, Why) {
	i := w.System(s).Param(value)
	if i < 0 {
		s.Axis, _ = w.axes(s)
		if value != "" {
			return s, UnknownValue
		}
		return s, none
	}
	s.Axis = uint8(i)
	return s, none
}

func (w *World) resultWord(s State, i int) string {
	if all := w.System(s).results(); i < len(all) {
		return all[i].ID
	}
	return ""
}

func setResult(w *World, s State, value string) (State, Why) {
	i := slices.IndexFunc(w.System(s).results(), func(q data.Quantity) bool { return q.ID == value })
	if i < 0 {
		_, s.Result = w.axes(s)
		if value != "" {
			return s, UnknownValue
		}
		return s, none
	}
	s.Result = uint8(i)
	return s, none
}

// versusWord is the scenario that s is compared with: cut:50_elasticity:2, "-" for the defaults, "" for none.
func (w *World) versusWord(s State) string {
	if !s.Versus {
		return ""
	}
	var b []byte
	for i, p := range w.Params(s) {
		if s.VersusSet>>i&1 == 1 {
			if len(b) > 0 {
				b = append(b, '_')
			}
			b = strconv.AppendFloat(append(append(b, p.ID...), ':'), s.VersusSim[i], 'f', -1, 64)
		}
	}
	if len(b) == 0 {
		return "-"
	}
	return string(b)
}

func setVersus(w *World, s State, value string) (State, Why) {
	s.Versus, s.VersusSim, s.VersusSet = false, [MaxParams]float64{}, 0
	if value == "" {
		return s, none
	}
	if s.View != Sys {
		return s, UnknownValue
	}
	other, why := s.unmoved(), none
	for value != "-" && value != "" {
		var part string
		part, value, _ = strings.Cut(value, "_")
		for strings.Count(part, ":") == 0 && value != "" { // a name may hold _
			var more string
			more, value, _ = strings.Cut(value, "_")
			part += "_" + more
		}
		name, v, ok := strings.Cut(part, ":")
		if !ok {
			return s, UnknownValue
		}
		var bad Why
		if other, bad = w.setParam(other, name, v); bad != none {
			why = bad
		}
	}
	s.Versus, s.VersusSim, s.VersusSet = true, other.Sim, other.SimSet
	return s, why
}

// setParam moves a parameter of what s shows, or puts it back.
func (w *World) setParam(s State, name, value string) (State, Why) {
	i := w.System(s).Param(name)
	if i < 0 || i >= MaxParams {
		return s, UnknownKey
	}
	if value == "" {
		s.SimSet &^= 1 << i
		s.Sim[i] = 0
		return s, none
	}
	v, err := strconv.ParseFloat(value, 64)
	if err != nil {
		return s, UnknownValue
	}
	return w.move(s, i, v)
}
