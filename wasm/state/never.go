package state

import (
	"strings"

	"yuntu/data/locale"
)

// never is what a system says of a number that has no answer, or of one that is nought.
type never struct {
	name   string
	nought bool
	words  [locale.Count]string
}

// nevers takes the words for no answer apart: those of the main number, and behind | those that begin with the {name} of
// another one, or with {!name} for where that is nought.
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
			name, nought := strings.CutPrefix(name, "!")
			i := 0
			for i < len(x.never) && (x.never[i].name != name || x.never[i].nought != nought) {
				i++
			}
			if i == len(x.never) {
				x.never = append(x.never, never{name: name, nought: nought})
			}
			x.never[i].words[l] = words
		}
	}
}

// Never is the sentence that is said where a number has no answer, or is nought, in place of the one that tells it; "" where it
// has none of its own.
func (x *System) Never(name string, nought bool, l locale.Lang) string {
	for i := range x.never {
		if n := &x.never[i]; n.name == name && n.nought == nought {
			return n.words[l]
		}
	}
	return ""
}
