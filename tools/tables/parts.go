package tables

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/typeset"
)

// Part sorts the dataset by what the first picture needs and what can come later: which rows' words come first, and
// which letters come with the words of which language. It is the last that is done to tables before they are packed,
// because rows of sources change their numbers.
func (p *Reading) Part() error {
	t := &p.Tables
	sortSources(t)
	t.First[data.UITable] = len(t.UI)
	for t.First[data.UITable] > 0 && systemWord(t.UI[t.First[data.UITable]-1].ID) {
		t.First[data.UITable]--
	}
	t.First[data.StepTable] = min(1, len(t.Steps)) // the first page of the lesson
	t.First[data.CanvasTable] = len(t.Canvas)
	for t.First[data.CanvasTable] > 0 && ofSystems(t.Canvas[t.First[data.CanvasTable]-1].ID) {
		t.First[data.CanvasTable]--
	}
	return partLetters(t)
}

// systemWord reports whether only panels of systems say a word; such words stand last.
func systemWord(word string) bool {
	of, _, _ := strings.Cut(word, ".")
	return of == "chain" || of == "sort" || of == "fate"
}

// ofSystems reports whether only pictures of systems draw a word.
func ofSystems(word string) bool { return strings.HasPrefix(word, "loop.") }

// sortSources puts the sources of what market share and capital spending show before all others.
func sortSources(t *data.Tables) {
	soon := make([]bool, len(t.Sources)+1)
	for _, o := range t.Obs {
		if t.Series[o.Series-1].Order > 0 {
			soon[o.Source] = true
		}
	}
	for _, x := range t.Rates {
		soon[x.Source] = true
	}
	for _, x := range t.Plans {
		soon[x.Source] = true
	}
	order := make([]int, len(t.Sources))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		rank := func(i int) int {
			if soon[i+1] {
				return 0
			}
			return 1
		}
		return cmp.Compare(rank(a), rank(b))
	})
	rows, now := make([]data.Source, len(order)), make([]data.SourceID, len(order)+1)
	for i, was := range order {
		rows[i], now[was+1] = t.Sources[was], data.SourceID(i+1)
		if soon[was+1] {
			t.First[data.SourceTable]++
		}
	}
	t.Sources = rows
	renumber(reflect.ValueOf(t).Elem(), now)
}

// renumber gives every reference to a source its new number, in whatever table it stands.
func renumber(v reflect.Value, now []data.SourceID) {
	switch v.Kind() {
	case reflect.Slice:
		if k := v.Type().Elem().Kind(); k != reflect.Struct && k != reflect.Uint16 {
			return
		}
		for i := range v.Len() {
			renumber(v.Index(i), now)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			renumber(v.Field(i), now)
		}
	case reflect.Uint16:
		if v.Type() == reflect.TypeFor[data.SourceID]() {
			v.SetUint(uint64(now[v.Uint()]))
		}
	}
}

// partLetters gives each language the outlines that its labels are drawn with: those of charts with its words, those
// that only systems need with the rest of them.
func partLetters(t *data.Tables) error {
	if len(t.Glyphs) == 0 {
		return nil
	}
	font, err := typeset.Decode(t.Glyphs)
	if err != nil {
		return err
	}
	var used [2][locale.Count]map[rune]bool
	for i := range used {
		for l := range used[i] {
			used[i][l] = map[rune]bool{}
		}
	}
	for _, x := range labels(t) {
		for l, s := range x.words {
			for _, r := range s {
				used[btoi(x.late)][l][r] = true
			}
		}
	}
	for l := range locale.Count {
		var soon, late []rune
		for _, r := range typeset.Runes(font) {
			han := unicode.Is(unicode.Han, r) || r >= 0x2e80 && !l.Chinese()
			switch {
			case !han, used[0][l][r], l.Chinese() && strings.ContainsRune(locale.CanvasRunes, r):
				soon = append(soon, r)
			case used[1][l][r]:
				late = append(late, r)
			}
		}
		if t.Outlines[data.WordsOf(l)], err = typeset.Subset(font, l, soon, soon); err != nil {
			return err
		}
		if t.Outlines[data.RestOf(l)], err = typeset.Subset(font, l, late, nil); err != nil {
			return err
		}
	}
	t.Glyphs = nil
	return nil
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
