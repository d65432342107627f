package search

import (
	"errors"
	"slices"
	"sort"
	"strings"
)

// lexiconMagic opens a packed lexicon; its last byte is the version of the layout.
const lexiconMagic = "YLX\x02"

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
// and numbers as distances; what has the same habits stands together, which is what a general compressor does best on.
func (t Tables) Append(dst []byte) ([]byte, error) {
	dst = append(dst, lexiconMagic...)

	chars := slices.Clone(t.Chars)
	slices.SortFunc(chars, func(a, b CharRow) int { return int(a.Char - b.Char) })
	var kind [hanCount]byte
	place := map[rune]int{}
	for i, c := range chars {
		if _, twice := place[c.Char]; twice || c.Char < firstHan || c.Char > lastHan {
			return nil, errors.New("search: twice or not a Han character: " + string(c.Char))
		}
		if len(c.Readings) == 0 || len(c.Readings) > maxReadings {
			return nil, errors.New("search: no reading, or too many, for " + string(c.Char))
		}
		kind[c.Char-firstHan] = kindChar
		place[c.Char] = i
	}
	type pair struct {
		from rune
		to   int
	}
	var folds []pair
	for _, f := range t.Fold {
		to, known := place[f.Head]
		if !known {
			return nil, errors.New("search: others fold to a character without a reading: " + string(f.Head))
		}
		for _, d := range f.Doubles {
			if d < firstHan || d > lastHan || kind[d-firstHan] != 0 {
				return nil, errors.New("search: a double that is a character of its own or not Han: " + string(d))
			}
			kind[d-firstHan] = kindDouble
			folds = append(folds, pair{d, to})
		}
	}
	slices.SortFunc(folds, func(a, b pair) int { return int(a.from - b.from) })
	for i := 0; i < hanCount; i += 4 {
		dst = append(dst, kind[i]+3*kind[i+1]+9*kind[i+2]+27*kind[i+3])
	}

	// Readings, cut before the first vowel: the heads of all characters, then the tails of those with the first head,
	// with the second, and so on.
	var heads, tails []string
	for _, c := range chars {
		for _, s := range c.Readings {
			h, t := cutReading(s)
			heads, tails = append(heads, h), append(tails, t)
		}
	}
	for _, list := range []*[]string{&heads, &tails} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
		dst = appendCount(dst, len(*list))
		for _, s := range *list {
			dst = append(appendCount(dst, len(s)), s...)
		}
	}
	if len(heads) > maxHeads || len(tails) > maxTails {
		return nil, errors.New("search: too many different readings")
	}
	sound := func(s string) (head, tail byte) {
		h, t := cutReading(s)
		i, _ := slices.BinarySearch(heads, h)
		j, _ := slices.BinarySearch(tails, t)
		return byte(i), byte(j)
	}
	by := make([][]byte, len(heads))
	several := 0
	for _, c := range chars {
		h, t := sound(c.Readings[0])
		dst = append(dst, h)
		by[h] = append(by[h], t)
		if len(c.Readings) > 1 {
			several++
		}
	}
	dst = append(dst, slices.Concat(by...)...)
	dst = appendCount(dst, several)
	at := 0
	for i, c := range chars {
		if len(c.Readings) > 1 {
			dst = appendCount(appendCount(dst, i-at), len(c.Readings)-1)
			at = i
			for _, s := range c.Readings[1:] {
				h, t := sound(s)
				dst = append(dst, h, t)
			}
		}
	}

	var heap [heaps][]byte
	g := newGuesser()
	for _, c := range chars {
		h, t := sound(c.Readings[0])
		rest := c.Cangjie
		g.code(uint16(c.Char), uint16(h)<<6|uint16(t), func(k int, first, second uint32) uint32 {
			letter := uint32(0)
			if rest != "" {
				letter = uint32(rest[0] & 31)
				rest = rest[1:]
			}
			switch letter {
			case first:
				heap[k] = append(heap[k], 0)
			case second:
				heap[k] = append(heap[k], 1)
			default:
				heap[k] = append(heap[k], byte(letter+2))
			}
			return letter
		})
	}
	for _, b := range heap {
		dst = appendCount(dst, len(b))
	}
	dst = append(dst, slices.Concat(heap[:]...)...)

	to := 0
	for _, f := range folds {
		dst = appendSigned(dst, f.to-to)
		to = f.to
	}

	rows := slices.Clone(t.Compat)
	slices.SortFunc(rows, func(a, b CompatRow) int { return int(a.From - b.From) })
	dst = appendCount(dst, len(rows))
	last := rune(0)
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

// cutReading cuts a reading before its first vowel.
func cutReading(s string) (head, tail string) {
	i := strings.IndexAny(s, "aeiouv")
	if i < 0 {
		i = len(s)
	}
	return s[:i], s[i:]
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
