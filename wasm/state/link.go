package state

import (
	"math"
	"sort"
	"strconv"
	"strings"

	"yuntu/data/locale"
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
	none             // nothing was
)

// maxQuery bounds what Decode reads; a longer link is cut and reported.
const maxQuery = 4096

// Decode opens a link's query, with or without its "?". It always returns a
// state that can be shown, and what it had to leave out or move.
func Decode(w *World, query string) (State, []Problem) {
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
		at := keyOf(k)
		if at < 0 {
			if !strings.HasPrefix(k, simPrefix) {
				if k != "v" { // the version of the link format, 1 so far
					problems = append(problems, Problem{Key: cut(k), Value: cut(v), Why: UnknownKey})
				}
				continue
			}
			at = len(keys)
		}
		pairs = append(pairs, pair{KV{k, v}, at})
	}
	// A key's meaning may rest on those before it in keys: a time needs its market.
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].at < pairs[j].at })
	s := w.Default()
	for _, p := range pairs {
		var why Why
		if s, why = set(w, s, p.KV); why != none {
			problems = append(problems, Problem{Key: p.Key, Value: cut(p.Value), Why: why})
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

// Encode writes the query of s, without "?", keys in their order, defaults left out: of the lesson's page when one is
// open, else of the empty query.
func Encode(w *World, s State) string {
	var b []byte
	put := func(key, value string) {
		if len(b) > 0 {
			b = append(b, '&')
		}
		b = appendEscaped(append(append(b, key...), '='), value)
	}
	// at is the state that a reader of the query is in when the next key comes.
	at := w.Default()
	for i := range keys {
		k := &keys[i]
		is, was := k.get(w, s), k.get(w, at)
		if is == was {
			continue
		}
		put(k.name, is)
		at, _ = k.set(w, at, is)
	}
	for i, p := range w.Params(s) {
		if i >= MaxParams {
			break
		}
		was, is := at.SimSet>>i&1 == 1, s.SimSet>>i&1 == 1
		switch {
		case is && (!was || s.Sim[i] != at.Sim[i]):
			put(simPrefix+p.ID, strconv.FormatFloat(s.Sim[i], 'f', -1, 64))
		case was && !is:
			put(simPrefix+p.ID, "")
		}
	}
	return string(b)
}
