package state

import (
	"strings"

	"yuntu/data/locale"
)

// never is what a system says of a number that has no answer.
type never struct {
	name  string
	words [locale.Count]string
}

// nevers takes the words for no answer apart: those of the main number, and behind | those that begin with the {name} of
// another one.
func (x *System) nevers() {
	for l := range x.None {
		rest := x.None[l]
		x.None[l] = ""
		for part := range strings.SplitSeq(rest, "|") {
			name, words, own := strings.Cut(strings.TrimPrefix(part, "{"), "}")
			if !own || !strings.HasPrefix(part, "{") {
				x.None[l] = part
				continue
			}
			i := 0
			for i < len(x.never) && x.never[i].name != name {
				i++
			}
			if i == len(x.never) {
				x.never = append(x.never, never{name: name})
			}
			x.never[i].words[l] = words
		}
	}
}

// Never is the sentence that is said where a number has no answer, in place of the one that tells it; "" where it has none of
// its own.
func (x *System) Never(name string, l locale.Lang) string {
	for i := range x.never {
		if x.never[i].name == name {
			return x.never[i].words[l]
		}
	}
	return ""
}
