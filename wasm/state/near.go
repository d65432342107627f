package state

import (
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"

	"yuntu/data"
)

// near returns the one of words that somebody who typed something else most likely meant; "" where none is near enough,
// or two are equally near. Capitals don't count.
func near(typed string, words []string) string {
	n := utf8.RuneCountInString(typed)
	if n < 3 {
		return ""
	}
	best, far, two := "", min(n/2, 3)+1, false
	typed = strings.ToLower(typed)
	for _, word := range words {
		if d := len(word) - n; d > far || -d > far {
			continue
		}
		switch d := levenshtein.ComputeDistance(typed, strings.ToLower(word)); {
		case d < far:
			best, far, two = word, d, false
		case d == far && best != word:
			two = true
		}
	}
	if two {
		return ""
	}
	return best
}

// longKeys are the names of keys that can be told apart when they are mistyped.
func longKeys() (names []string) {
	for i := range keys {
		if len(keys[i].name) > 2 {
			names = append(names, keys[i].name)
		}
	}
	return names
}

// Values of keys, for near.

func viewNames(w *World, _ State) []string {
	var all []string
	if w.Loop != 0 {
		all = append(all, "loop")
	}
	for i, name := range viewWords {
		if w.Has(View(i)) {
			all = append(all, name)
		}
	}
	for i := range w.Systems {
		all = append(all, w.Systems[i].ID)
	}
	return all
}

func marketWords(w *World, _ State) (all []string) {
	for _, m := range w.Markets {
		all = append(all, w.Data.SeriesKey(m))
	}
	return all
}

func entityWords(w *World, _ State) (all []string) {
	for i := range w.Data.Entities() {
		all = append(all, w.Data.EntityKey(data.EntityID(i+1)))
	}
	return all
}

func dealWords(w *World, _ State) (all []string) {
	for _, d := range w.Deals {
		all = append(all, w.Data.Deal(d).ID)
	}
	return all
}

func paramWords(w *World, s State) (all []string) {
	for _, p := range w.Params(s) {
		all = append(all, p.ID)
	}
	return all
}

func resultWords(w *World, s State) (all []string) {
	for _, q := range w.System(s).results() {
		all = append(all, q.ID)
	}
	return all
}

// rowCards are the keys of all cards that are rows with an id.
func rowCards(w *World, _ State) (all []string) {
	d := w.Data
	for _, t := range [...]struct {
		table uint8
		rows  int
	}{{CardFigure, d.Figures()}, {CardDeal, d.Deals()}, {CardPlan, d.Plans()}, {CardBreak, d.Breaks()}, {CardPrice, d.Prices()},
		{CardSupply, d.SupplyRows()}, {CardEvent, d.Events()}} {
		for i := range t.rows {
			all = append(all, w.CardKey(MakeCard(t.table, uint32(i+1))))
		}
	}
	return all
}

// fixed are the values of a closed set.
func fixed(words ...string) func(*World, State) []string {
	return func(*World, State) []string { return words }
}
