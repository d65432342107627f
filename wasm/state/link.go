package state

import (
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
)

// A query is written by Encode with its keys in the order of keys, defaults
// left out. Keys are never renamed: a new name gets a line in renamed, so that
// old links keep working for ever.
var keys = []string{"lang", "step", "view", "market", "form", "t", "f", "obs", "span", "cur", "deal", "n", "theme", "motion", "ui", "painter", "big", "speed"}

// renamed maps old keys to new ones.
var renamed = map[string]string{
	"series": "market", // 2026-11: before the menus were called markets
	"focus":  "f",
}

// Words of the closed sets, by value.
var (
	viewWords    = []string{"share", "capex", "loop"}
	formWords    = []string{"lines", "race", "stream", "table"}
	spanWords    = []string{"quarter", "trailing", "cumulative"}
	themeWords   = []string{"auto", "light", "dark"}
	motionWords  = []string{"auto", "full", "reduced"}
	chromeWords  = []string{"full", "min", "none"}
	painterWords = []string{"auto", "gpu", "2d"}
	speedWords   = []string{"0.5", "1", "2", "4"}
)

// Problem says what was wrong with a link; Key indexes the words of the page.
type Problem struct {
	Key   string // the query key, or "query" when none of it could be read
	Value string // as it stood, cut to 40 bytes
	Why   Why
}

// Why is what was wrong.
type Why uint8

// The reasons.
const (
	UnknownKey   Why = iota
	UnknownValue     // not in this dataset, or not a value of this key
	OutOfRange       // moved to the nearest sensible value
	Unreadable       // not a query at all
)

// maxQuery bounds what Decode reads; a longer link is cut and reported.
const maxQuery = 4096

// Decode opens a link's query, with or without its "?". It always returns a
// state that can be shown, and what it had to leave out or move.
func Decode(w *World, query string) (State, []Problem) {
	return decode(w, query)
}

func decode(w *World, query string) (State, []Problem) {
	var problems []Problem
	query = strings.TrimPrefix(query, "?")
	if len(query) > maxQuery {
		query = query[:maxQuery]
		problems = append(problems, Problem{Key: "query", Why: Unreadable})
	}
	type pair struct {
		KV
		at int
	}
	var pairs []pair
	for _, part := range strings.Split(query, "&") {
		if part == "" {
			continue
		}
		k, v, _ := strings.Cut(part, "=")
		k, ok1 := unescape(k)
		v, ok2 := unescape(v)
		if !ok1 || !ok2 {
			problems = append(problems, Problem{Key: "query", Value: cut(part), Why: Unreadable})
			continue
		}
		if to, ok := renamed[k]; ok {
			k = to
		}
		at := slices.Index(keys, k)
		if at < 0 {
			if strings.HasPrefix(k, "sim.") {
				at = len(keys)
			} else {
				if k != "v" { // the version of the link format, 1 so far
					problems = append(problems, Problem{Key: cut(k), Value: cut(v), Why: UnknownKey})
				}
				continue
			}
		}
		pairs = append(pairs, pair{KV{k, v}, at})
	}
	// A key's meaning may rest on those before it in keys: a time needs its market.
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].at < pairs[j].at })
	s := w.Default()
	for _, p := range pairs {
		var why int
		if s, why = set(w, s, p.Key, p.Value); why >= 0 {
			problems = append(problems, Problem{Key: p.Key, Value: cut(p.Value), Why: Why(why)})
		}
	}
	return s, problems
}

func cut(s string) string {
	if len(s) > 40 {
		s = strings.ToValidUTF8(s[:40], "") + "…"
	}
	return s
}

// set applies one key; why is -1 when it was understood. A change of view,
// market or form that gives the time no meaning puts it to its default.
func set(w *World, s State, key, value string) (out State, why int) {
	why = -1
	word := func(words []string, fallback int) int {
		if value == "" {
			return fallback
		}
		i := slices.Index(words, value)
		if i < 0 {
			why = int(UnknownValue)
			return fallback
		}
		return i
	}
	flag := func() bool {
		if value != "" && value != "0" && value != "1" {
			why = int(UnknownValue)
		}
		return value == "1"
	}
	switch key {
	case "lang":
		l, ok := locale.Parse(value)
		if !ok && value != "" {
			why = int(UnknownValue)
		}
		s.Lang = l
	case "step":
		if value == "" {
			s.Step = 0
			return s, why
		}
		n, err := strconv.Atoi(value)
		if err != nil {
			return s, int(UnknownValue)
		}
		if n < 1 || n > len(w.steps) {
			why = int(OutOfRange)
			n = geom.Clamp(n, 0, len(w.steps))
		}
		if n > 0 {
			s = w.StepState(n, s)
		}
	case "view":
		v := View(word(viewWords, 0))
		if v != s.View {
			s.View, s.Playing, s.Stopped, s.Until, s.Card = v, false, 0, 0, 0
			s.T = w.defaultT(s)
		}
	case "market":
		m, ok := data.SeriesID(0), value == ""
		if ok {
			m = w.Default().Market
		} else if m, ok = w.Data.SeriesByID(value); !ok || !slices.Contains(w.Markets, m) {
			return s, int(UnknownValue)
		}
		if m != s.Market {
			t, old := w.tracks[m], s.T
			s.Market, s.Playing, s.Stopped, s.Until, s.Card = m, false, 0, 0, 0
			if s.View == Share {
				if s.T = geom.Clamp(old, t.Min(), t.Max()); s.Form != Race && old != s.T {
					s.T = t.Max()
				}
				s.T = nearest(t, s.T)
			}
		}
	case "form":
		f := Form(word(formWords, 0))
		if f != s.Form {
			// At the end of its track a race would have nothing left to show.
			atDefault := s.T == w.defaultT(s)
			s.Form, s.Playing, s.Stopped, s.Until = f, false, 0, 0
			if atDefault {
				s.T = w.defaultT(s)
			}
		}
	case "t":
		if value == "" {
			s.T = w.defaultT(s)
			return s, why
		}
		t, ok := parseTime(value)
		track := w.Track(s)
		if !ok || len(track.Points) == 0 {
			return s, int(UnknownValue)
		}
		if t < track.Min() || t > track.Max() {
			why = int(OutOfRange)
		}
		s.T, s.Stopped, s.Until = geom.Clamp(t, track.Min(), track.Max()), 0, 0
	case "f":
		e, ok := data.EntityID(0), value == ""
		if !ok {
			if e, ok = w.Data.EntityByID(value); !ok {
				return s, int(UnknownValue)
			}
		}
		s.Focus = e
	case "obs":
		s.Observed = flag()
	case "span":
		s.Span = Span(word(spanWords, 0))
	case "cur":
		if value != "" && value != "cny" && value != "usd" {
			why = int(UnknownValue)
		}
		s.InUSD = value == "usd"
	case "deal":
		if value == "" {
			return s.ofDeal(w.Default().Deal), why
		}
		d, ok := w.Data.DealByID(value)
		if same := w.Data.Deal(d).Same; same != 0 {
			d = same
		}
		if !ok || !slices.Contains(w.Deals, d) {
			return s, int(UnknownValue)
		}
		s = s.ofDeal(d)
	case "n":
		c, ok := w.ParseCard(value)
		if !ok && value != "" {
			return s, int(UnknownValue)
		}
		s.Card = c
	case "theme":
		s.Theme = Theme(word(themeWords, 0))
	case "motion":
		s.Motion = Motion(word(motionWords, 0))
	case "ui":
		s.Chrome = Chrome(word(chromeWords, 0))
	case "painter":
		s.Painter = Painter(word(painterWords, 0))
	case "big":
		s.Projector = flag()
	case "speed":
		s.Speed = uint8(word(speedWords, 1))
	default:
		name, ok := strings.CutPrefix(key, "sim.")
		if !ok {
			return s, int(UnknownKey)
		}
		return w.setParam(s, name, value)
	}
	return s, why
}

// nearest returns the data point of t closest to at.
func nearest(t Track, at float64) float64 {
	best := at
	for i, p := range t.Points {
		if i == 0 || math.Abs(float64(p)-at) < math.Abs(best-at) {
			best = float64(p)
		}
	}
	return best
}

// Params returns the parameters of the model that s shows.
func (w *World) Params() []data.Param { return w.Data.Params("loop") }

func (w *World) setParam(s State, name, value string) (State, int) {
	for i, p := range w.Params() {
		if i >= MaxParams || p.ID != name {
			continue
		}
		if value == "" {
			s.SimSet &^= 1 << i
			s.Sim[i] = 0
			return s, -1
		}
		v, err := strconv.ParseFloat(value, 64)
		if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			return s, int(UnknownValue)
		}
		why := -1
		lo, hi := p.Min.Float(), p.Max.Float()
		if v < lo || v > hi {
			why = int(OutOfRange)
			v = geom.Clamp(v, lo, hi)
		}
		s.Sim[i], s.SimSet = v, s.SimSet|1<<i
		return s, why
	}
	return s, int(UnknownKey)
}

// parseTime reads "2023Q3", "2023", "2023H1", or a place between two quarters
// as "2023Q3~0.25".
func parseTime(v string) (float64, bool) {
	base, frac, between := strings.Cut(v, "~")
	q, _, ok := locale.ParsePeriod(base)
	if !ok {
		return 0, false
	}
	t := float64(q)
	if between {
		f, err := strconv.ParseFloat(frac, 64)
		if err != nil || !(f >= 0 && f < 4) {
			return 0, false
		}
		t += f
	}
	return t, true
}

func appendTime(dst []byte, t float64) []byte {
	q := math.Floor(t + 0.005)
	dst = locale.AppendKey(dst, locale.Quarter(q), locale.Quarterly)
	if f := t - q; f >= 0.005 {
		dst = append(dst, '~')
		dst = strconv.AppendFloat(dst, math.Round(f*100)/100, 'f', -1, 64)
	}
	return dst
}

// Encode writes the query of s, without "?", keys in a fixed order, defaults
// left out: of the lesson's page when one is open, else of the empty query.
func Encode(w *World, s State) string {
	base := w.Default()
	base.Lang = locale.Hans
	if s.Step > 0 && int(s.Step) <= len(w.steps) {
		base = w.steps[s.Step-1]
		base.Lang = locale.Hans
	}
	var b []byte
	put := func(key, value string) {
		if len(b) > 0 {
			b = append(b, '&')
		}
		b = appendEscaped(append(append(b, key...), '='), value)
	}
	if s.Lang != locale.Hans {
		put("lang", s.Lang.Tag())
	}
	if s.Step > 0 {
		put("step", strconv.Itoa(int(s.Step)))
	}
	// at is the state that a reader of the query is in when the next key comes.
	at := base
	at.Lang = s.Lang
	follow := func(key, value string) {
		put(key, value)
		at, _ = set(w, at, key, value)
	}
	if s.View != at.View {
		follow("view", viewWords[s.View])
	}
	if s.Market != at.Market {
		follow("market", w.Data.Series(s.Market).ID)
	}
	if s.Form != at.Form {
		follow("form", formWords[s.Form])
	}
	if t := string(appendTime(nil, s.T)); s.View != Loop && t != string(appendTime(nil, at.T)) {
		follow("t", t)
	}
	if s.Focus != at.Focus {
		id := ""
		if s.Focus != 0 {
			id = w.Data.Entity(s.Focus).ID
		}
		put("f", id)
	}
	flag := func(key string, v, base bool) {
		if v != base {
			put(key, map[bool]string{false: "0", true: "1"}[v])
		}
	}
	flag("obs", s.Observed, at.Observed)
	if s.Span != at.Span {
		put("span", spanWords[s.Span])
	}
	if s.InUSD != at.InUSD {
		put("cur", map[bool]string{false: "cny", true: "usd"}[s.InUSD])
	}
	if s.Deal != at.Deal {
		put("deal", w.Data.Deal(s.Deal).ID)
		at = at.ofDeal(s.Deal) // where nothing is moved
	}
	if s.Card != at.Card {
		put("n", w.CardKey(s.Card))
	}
	if s.Theme != at.Theme {
		put("theme", themeWords[s.Theme])
	}
	if s.Motion != at.Motion {
		put("motion", motionWords[s.Motion])
	}
	if s.Chrome != at.Chrome {
		put("ui", chromeWords[s.Chrome])
	}
	if s.Painter != at.Painter {
		put("painter", painterWords[s.Painter])
	}
	flag("big", s.Projector, at.Projector)
	if s.Speed != at.Speed {
		put("speed", speedWords[s.Speed])
	}
	for i, p := range w.Params() {
		if i >= MaxParams {
			break
		}
		was, is := at.SimSet>>i&1 == 1, s.SimSet>>i&1 == 1
		switch {
		case is && (!was || s.Sim[i] != at.Sim[i]):
			put("sim."+p.ID, strconv.FormatFloat(s.Sim[i], 'f', -1, 64))
		case was && !is:
			put("sim."+p.ID, "")
		}
	}
	return string(b)
}
