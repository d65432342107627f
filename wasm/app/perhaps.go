package app

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"

	"yuntu/wasm/search"
)

// Search finds by sound, shape, initials and parts; where it finds nothing, what was typed is no name, and how many
// characters away the nearest is says whether it was meant to be one. That is a plain distance.

// maxPerhaps is how many names are proposed.
const maxPerhaps = 3

// perhaps returns the names that need no more than half of their characters changed to be text, the nearest first.
func (a *App) perhaps(text string) (hits []search.Hit) {
	text = strings.ToLower(strings.TrimSpace(text))
	n := utf8.RuneCountInString(text)
	if n > 40 {
		return nil // a sentence, and no name
	}
	var far []int
	for i, e := range a.entries {
		best := n/2 + 1
		for _, name := range e.Names(a.w.Data) {
			if d := utf8.RuneCountInString(name) - n; d < best && -d < best {
				best = min(best, levenshtein.ComputeDistance(text, strings.ToLower(name)))
			}
		}
		if best > n/2 {
			continue
		}
		at, _ := slices.BinarySearch(far, best+1) // behind those that are as near
		if at < maxPerhaps {
			far, hits = append(far, best), append(hits, search.Hit{})
			copy(far[at+1:], far[at:])
			copy(hits[at+1:], hits[at:])
			far[at], hits[at] = best, search.Hit{Entry: uint32(i), Near: true}
		}
		far, hits = far[:min(len(far), maxPerhaps)], hits[:min(len(hits), maxPerhaps)]
	}
	return hits
}
