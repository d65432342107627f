package tables

import (
	"net/url"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// links tells of links in the tables that the program would not understand whole, word by word.
func (p *Reading) links() {
	if len(p.broken) > 0 {
		return
	}
	set, err := p.Tables.Set()
	if err != nil { // what can't be packed is told by who packs
		for i, err := range p.unlinked {
			p.say(p.at[data.StepTable][i], "query: %v", err)
		}
		return
	}
	w := state.NewWorld(set)
	series := slices.ContainsFunc(p.found, func(x problem) bool {
		return slices.ContainsFunc([]string{"/shares.csv", "/capex.csv", "/cloud.csv", "/series.csv"}, func(s string) bool { return strings.HasSuffix(x.file, s) })
	})
	for i, x := range p.Tables.Steps {
		before := len(p.found)
		if p.link(w, p.at[data.StepTable][i], x.Query, series); p.unlinked[i] != nil && len(p.found) == before {
			p.say(p.at[data.StepTable][i], "query: %v", p.unlinked[i])
		}
	}
	if p.Tables.Opening != "" {
		p.link(w, p.opens, p.Tables.Opening, series)
	}
}

// link tells what is wrong with one; not what lies outside where the series that it has to lie inside are wrong themselves.
func (p *Reading) link(w *state.World, at place, query string, series bool) {
	seen := map[string]bool{}
	for part := range strings.SplitSeq(query, "&") {
		key, _, _ := strings.Cut(part, "=")
		if key != "" && seen[key] {
			p.say(at, "query: %s twice", key)
		}
		seen[key] = true
	}
	s, problems := state.Decode(w, query)
	for _, x := range problems {
		key, value := culprit(w, query, x)
		switch x.Why {
		case state.Mistyped:
			p.say(at, "query: unknown key %q; perhaps %s", key, x.Key)
		case state.UnknownKey:
			p.say(at, "query: unknown key %q", key)
		case state.UnknownValue:
			if _, _, dated := locale.ParsePeriod(value); series && dated && key == "t" {
				continue // it lies outside of a time that the broken series does not have
			}
			way := meant(value)
			if x.Took != "" {
				way = perhaps + x.Took
			}
			p.say(at, "query: unknown %s %q%s", key, value, way)
		case state.OutOfRange:
			if !series {
				p.say(at, "query: %s %q lies outside of what there is%s", key, value, nearby(w, s, x.Key))
			}
		default:
			p.say(at, "query: %q can't be read", query)
		}
	}
}

// culprit returns the part of a query of which a problem tells: the one that has its key, else the one without which there
// is no such problem.
func culprit(w *state.World, query string, x state.Problem) (key, value string) {
	all := strings.Split(strings.TrimPrefix(query, "?"), "&")
	split := func(part string) (key, value string) {
		key, value, _ = strings.Cut(part, "=")
		if plain, err := url.QueryUnescape(value); err == nil {
			value = plain
		}
		return key, value
	}
	if x.Why != state.Mistyped {
		for _, part := range all {
			if key, value = split(part); key == x.Key {
				return key, value
			}
		}
	}
	for i, part := range all {
		without := slices.Delete(slices.Clone(all), i, i+1)
		if _, left := state.Decode(w, strings.Join(without, "&")); !slices.Contains(left, x) {
			return split(part)
		}
	}
	return split(query)
}

// nearby tells what was taken for a value that lies outside.
func nearby(w *state.World, s state.State, key string) string {
	for part := range strings.SplitSeq(state.Encode(w, s), "&") {
		if k, value, _ := strings.Cut(part, "="); k == key {
			return "; the nearest is " + value
		}
	}
	return ""
}
