package state

import (
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"

	"yuntu/data/locale"
)

// Problem says what was wrong with a link. It holds words of ours alone: whoever makes a link must not write on the page.
type Problem struct {
	Key  string // what it is about, as links name it; "" where the link has a name that is none of ours
	Took string // what was taken for what was not understood, as links say it; "" where that was the default
	Why  Why
}

// Why is what was wrong.
type Why uint8

// The reasons.
const (
	UnknownKey   Why = iota
	UnknownValue     // not in this dataset, or not a value of this key
	OutOfRange       // moved to the nearest sensible value
	Unreadable       // not a query at all, or longer than any of ours
	Mistyped         // a name that is none of ours, and was taken for Key
	none             // nothing was
)

// maxQuery bounds what Decode reads; of a longer link the beginning is read, and its language.
const maxQuery = 4096

// maxProblems bounds what is told of one link; each thing is told once.
const maxProblems = 6

// Decode opens a link's query, with or without its "?". It always returns a
// state that can be shown, and what it had to leave out or move.
func Decode(w *World, query string) (State, []Problem) {
	return DecodeIn(w, query, w.Default().Lang)
}

// DecodeIn is Decode on a page in a language, which a link keeps that names none of ours.
func DecodeIn(w *World, query string, in locale.Lang) (State, []Problem) {
	r := reading{w: w, s: w.Default()}
	r.s.Lang = in
	query = strings.TrimPrefix(query, "?")
	if len(query) > maxQuery {
		query = shorten(query)
		r.tell(Problem{Why: Unreadable})
	}
	r.split(query)
	r.guess()
	if !slices.ContainsFunc(r.pairs, r.pictured) {
		r.s = w.opening
		r.s.Lang = in
	}
	// A key's meaning may rest on those before it in keys: a time needs its market.
	sort.SliceStable(r.pairs, func(i, j int) bool { return r.pairs[i].at < r.pairs[j].at })
	for _, p := range r.pairs {
		r.take(p)
	}
	return r.s, r.problems
}

// reading is a link on its way to a state.
type reading struct {
	w        *World
	s        State
	pairs    []pair
	strange  []KV // names that nobody knows
	problems []Problem
}

// pair is a key of ours with a value; typed is set where the link has another name for which the key was taken.
type pair struct {
	KV
	at    int
	typed bool
}

// tell notes a problem, once.
func (r *reading) tell(p Problem) {
	if len(r.problems) < maxProblems && !slices.Contains(r.problems, p) {
		r.problems = append(r.problems, p)
	}
}

// split takes a query apart into what is ours. What others hang on links is passed over.
func (r *reading) split(query string) {
	for part := range strings.SplitSeq(query, "&") {
		k, v, ok := strings.Cut(part, "=")
		if whole, plain := unescape(part); !ok && plain && strings.Contains(whole, "=") {
			r.split(whole) // escaped once more on the way
			continue
		}
		k, ok = unescape(k)
		if k = tidyKey(k); !ok {
			r.tell(Problem{Why: Unreadable})
			continue
		}
		if to, ok := renamed[k]; ok {
			k = to
		}
		if k == "" || k == "v" { // the version of the link format, 1 so far
			continue
		}
		at := keyOf(k)
		if at < 0 && strings.HasPrefix(k, simPrefix) {
			at = len(keys)
		}
		if at < 0 && listed(k) {
			continue
		}
		v, ok = unescape(v)
		switch {
		case at >= 0 && !ok:
			r.tell(Problem{Key: known(k), Why: Unreadable})
		case at >= 0:
			r.pairs = append(r.pairs, pair{KV{k, tidyValue(v)}, at, false})
		default:
			r.strange = append(r.strange, KV{k, tidyValue(v)})
		}
	}
}

// pictured reports whether a pair says something of which picture it is, or tries to.
func (r *reading) pictured(p pair) bool {
	if slices.Contains(around, p.Key) {
		return false
	}
	_, why := set(r.w, r.s, p.KV)
	return !p.typed || why == none && p.Value != ""
}

// guess takes a strange name for the nearest key of ours, if the link hasn't got that anyway.
func (r *reading) guess() {
	for _, kv := range r.strange {
		k := near(kv.Key, longKeys())
		if k != "" && !slices.ContainsFunc(r.pairs, func(p pair) bool { return p.Key == k }) {
			r.pairs = append(r.pairs, pair{KV{k, kv.Value}, keyOf(k), true})
		} else if !foreign(kv) {
			r.tell(Problem{Why: UnknownKey})
		}
	}
}

// take applies a pair, or what is nearest to it.
func (r *reading) take(p pair) {
	s, why := set(r.w, r.s, p.KV)
	if p.typed {
		switch {
		case why == none && p.Value != "":
			r.s = s
			r.tell(Problem{Key: p.Key, Why: Mistyped})
		case !foreign(p.KV):
			r.tell(Problem{Why: UnknownKey})
		}
		return
	}
	if why == UnknownKey { // a parameter that the system hasn't got
		if name := near(strings.TrimPrefix(p.Key, simPrefix), paramWords(r.w, r.s)); name != "" {
			if s, w := r.w.setParam(r.s, name, p.Value); w == none || w == OutOfRange {
				r.s = s
				r.tell(Problem{Key: simPrefix + name, Why: Mistyped})
				return
			}
		}
		r.tell(Problem{Why: UnknownKey})
		return
	}
	took := ""
	if why == UnknownValue && p.at < len(keys) && keys[p.at].words != nil {
		if took = near(p.Value, keys[p.at].words(r.w, r.s)); took != "" {
			s, _ = keys[p.at].set(r.w, r.s, took)
			if strings.EqualFold(took, p.Value) {
				why = none
			}
		}
	}
	r.s = s
	if why != none {
		r.tell(Problem{Key: p.Key, Took: took, Why: why})
	}
}

// known returns a key of ours; of a parameter, whose name is the link's, only that it is one.
func known(k string) string {
	if keyOf(k) < 0 {
		return ""
	}
	return k
}

// shorten keeps what stands whole within the bound, and the language wherever that stands.
func shorten(query string) string {
	lang := ""
	for part := range strings.SplitSeq(query, "&") {
		if k, v, _ := strings.Cut(part, "="); tidyKey(k) == "lang" && len(v) < 40 {
			lang = "lang=" + v
		}
	}
	return query[:max(0, strings.LastIndexByte(query[:maxQuery], '&'))] + "&" + lang
}

// simPrefix stands before the names of parameters.
const simPrefix = "sim."

// set applies one key and says what was wrong with its value; none when nothing was.
func set(w *World, s State, kv KV) (State, Why) {
	if name, ok := strings.CutPrefix(kv.Key, simPrefix); ok {
		return w.setParam(s, name, kv.Value)
	}
	if i := keyOf(kv.Key); i >= 0 {
		return keys[i].set(w, s, kv.Value)
	}
	return s, UnknownKey
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

// parseTime reads "2023Q3", "2023", "2023H1", or a place between two quarters
// as "2023Q3~0.25".
func parseTime(v string) (float64, bool) {
	base, frac, between := strings.Cut(strings.ToUpper(v), "~")
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

// Encode writes the query of s, without "?", keys in their order, defaults left out: of the lesson's page when one is
// open, of what the dataset opens with where that is shown, else of [World.Default].
func Encode(w *World, s State) string {
	var b []byte
	put := func(key, value string) {
		if len(b) > 0 {
			b = append(b, '&')
		}
		b = appendEscaped(append(append(b, key...), '='), value)
	}
	// at is the state that a reader of the query is in when the next key comes.
	at, plain := w.Default(), w.plain(s)
	if plain {
		at = w.opening
	}
	named := w.opening == w.Default() || plain // which picture it is, or there is nothing to name
	for i := range keys {
		k := &keys[i]
		is, was := k.get(w, s), k.get(w, at)
		if is == was {
			continue
		}
		named = named || !slices.Contains(around, k.name)
		put(k.name, is)
		at, _ = k.set(w, at, is)
	}
	for i, p := range w.Params(s) {
		if i >= MaxParams {
			break
		}
		was, is := at.SimSet>>i&1 == 1, s.SimSet>>i&1 == 1
		named = named || is != was
		switch {
		case is && (!was || s.Sim[i] != at.Sim[i]):
			put(simPrefix+p.ID, strconv.FormatFloat(s.Sim[i], 'f', -1, 64))
		case was && !is:
			put(simPrefix+p.ID, "")
		}
	}
	if !named {
		put("view", w.ViewWord(s))
	}
	return string(b)
}
