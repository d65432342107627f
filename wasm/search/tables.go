package search

import (
	"errors"
	"slices"
	"sort"
)

// lexiconMagic opens a packed lexicon; its last byte is the version of the layout.
const lexiconMagic = "YLX\x01"

// Tables are the readable parts of a lexicon, as the files in data/lexicon hold them.
type Tables struct {
	Fold   []FoldRow
	Chars  []CharRow
	Compat []CompatRow
	Words  []WordRow
}

// FoldRow says that each of Doubles is searched as Head.
type FoldRow struct {
	Head    rune
	Doubles []rune
}

// CharRow describes a folded character: its readings, the usual one first, and its Cangjie code.
type CharRow struct {
	Char     rune
	Readings []string
	Cangjie  string
}

// CompatRow says that From is searched as To.
type CompatRow struct {
	From rune
	To   string
}

// WordRow says that a name with From in it is also known with To in its place.
type WordRow struct{ From, To string }

// Append packs the tables for DecodeLexicon. The same tables give the same bytes. Columns stand one after the other
// and numbers as distances, which is what a general compressor does best on.
func (t Tables) Append(dst []byte) ([]byte, error) {
	dst = append(dst, lexiconMagic...)

	uses := map[string]int{}
	for _, c := range t.Chars {
		if len(c.Readings) == 0 {
			return nil, errors.New("search: no reading for " + string(c.Char))
		}
		for _, s := range c.Readings {
			uses[s]++
		}
	}
	spellings := make([]string, 0, len(uses))
	for s := range uses {
		if len(s) == 0 || len(s) > 7 {
			return nil, errors.New("search: a reading of 1 to 7 letters was expected, not " + s)
		}
		spellings = append(spellings, s)
	}
	sort.Strings(spellings)
	number := map[string]int{}
	dst = appendCount(dst, len(spellings))
	for i, s := range spellings {
		number[s] = i
		dst = append(appendCount(dst, len(s)), s...)
	}

	chars := slices.Clone(t.Chars)
	slices.SortFunc(chars, func(a, b CharRow) int { return int(a.Char - b.Char) })
	dst = appendCount(dst, len(chars))
	last := rune(firstHan - 1)
	for _, c := range chars {
		if c.Char <= last || c.Char > lastHan {
			return nil, errors.New("search: twice or not a Han character: " + string(c.Char))
		}
		dst = appendCount(dst, int(c.Char-last-1))
		last = c.Char
	}
	for _, c := range chars {
		dst = append(dst, byte(number[c.Readings[0]]))
	}
	for _, c := range chars {
		dst = append(dst, byte(number[c.Readings[0]]>>8))
	}
	for _, c := range chars {
		dst = append(dst, byte(min(len(c.Cangjie), 5)))
	}
	for _, c := range chars {
		for _, l := range []byte(c.Cangjie[:min(len(c.Cangjie), 5)]) {
			dst = append(dst, l)
		}
	}
	several := 0
	for _, c := range chars {
		if len(c.Readings) > 1 {
			several++
		}
	}
	dst = appendCount(dst, several)
	at := 0
	for i, c := range chars {
		if len(c.Readings) == 1 {
			continue
		}
		dst = appendCount(appendCount(dst, i-at), len(c.Readings)-1)
		at = i
		for _, s := range c.Readings[1:] {
			dst = appendCount(dst, number[s])
		}
	}

	type pair struct{ from, to rune }
	var folds []pair
	for _, f := range t.Fold {
		for _, d := range f.Doubles {
			folds = append(folds, pair{d, f.Head})
		}
	}
	slices.SortFunc(folds, func(a, b pair) int { return int(a.from - b.from) })
	dst = appendCount(dst, len(folds))
	last = 0
	for _, f := range folds {
		if f.from >= 1<<16 || f.to >= 1<<16 {
			return nil, errors.New("search: outside the basic plane: " + string(f.from) + string(f.to))
		}
		dst = appendCount(dst, int(f.from-last))
		last = f.from
	}
	last = 0
	for _, f := range folds {
		dst = appendSigned(dst, int(f.to-last))
		last = f.to
	}

	rows := slices.Clone(t.Compat)
	slices.SortFunc(rows, func(a, b CompatRow) int { return int(a.From - b.From) })
	dst = appendCount(dst, len(rows))
	last = 0
	for _, c := range rows {
		dst = appendCount(dst, int(c.From-last))
		last = c.From
	}
	last = 0
	for _, c := range rows {
		if r := []rune(c.To); len(r) == 1 {
			dst = appendSigned(dst, 2*int(r[0]-last))
			last = r[0]
		} else {
			dst = appendCount(appendSigned(dst, 1), len(c.To))
			dst = append(dst, c.To...)
		}
	}

	words := slices.Clone(t.Words)
	sort.SliceStable(words, func(i, j int) bool { return words[i].From < words[j].From })
	dst = appendCount(dst, len(words))
	for _, w := range words {
		dst = append(appendCount(dst, len(w.From)), w.From...)
	}
	for _, w := range words {
		dst = append(appendCount(dst, len(w.To)), w.To...)
	}
	return dst, nil
}

func appendCount(dst []byte, n int) []byte {
	for ; n >= 0x80; n >>= 7 {
		dst = append(dst, byte(n)|0x80)
	}
	return append(dst, byte(n))
}

func appendSigned(dst []byte, n int) []byte {
	return appendCount(dst, n<<1^n>>63)
}
