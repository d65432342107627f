package main

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// toneless strips the tone marks of a reading; ü is written v, as it is typed.
func toneless(s string) string {
	s = norm.NFD.String(strings.ToLower(s))
	s = strings.ReplaceAll(s, "u\u0308", "v")
	var b strings.Builder
	for _, r := range s {
		if 'a' <= r && r <= 'z' {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// classes maps each character that has doubles to the one that stands for all of them.
type classes struct {
	of      map[rune]rune
	members map[rune][]rune // of a representative, itself left out, sorted
}

// foldClasses joins the two scripts, regional glyphs and Japanese forms. Where one character has several counterparts
// (乾 is 干, and 乾 in 乾坤) all are joined: one hit too many beats one too few. A Japanese form that is a Chinese
// character of its own (芸, 浜, 糸 …) stays out, or 芸 would find 藝.
func foldClasses(u unihan, cc openCC) classes {
	parent := map[rune]rune{}
	var find func(rune) rune
	find = func(r rune) rune {
		p, ok := parent[r]
		if !ok || p == r {
			return r
		}
		p = find(p)
		parent[r] = p
		return p
	}
	join := func(a, b rune) {
		if a, b = find(a), find(b); a != b {
			parent[a] = b
		}
	}
	inTables := func(r rune) bool { return r < 0x10000 }
	for from, targets := range cc.toSimple {
		for _, to := range targets {
			if inTables(from) && inTables(to) {
				join(from, to)
			}
		}
	}
	for _, p := range cc.variants {
		join(p[0], p[1])
	}
	for _, p := range cc.japanese {
		if u.gb[p[0]] || u.big5[p[0]] {
			continue
		}
		join(p[0], p[1])
	}
	groups := map[rune][]rune{}
	seen := map[rune]bool{}
	note := func(r rune) {
		if !seen[r] {
			seen[r] = true
			groups[find(r)] = append(groups[find(r)], r)
		}
	}
	for from, targets := range cc.toSimple {
		note(from)
		for _, to := range targets {
			note(to)
		}
	}
	for _, p := range slices.Concat(cc.variants, cc.japanese) {
		note(p[0])
		note(p[1])
	}
	c := classes{of: map[rune]rune{}, members: map[rune][]rune{}}
	for _, group := range groups {
		group = slices.DeleteFunc(group, func(r rune) bool { return !inTables(r) })
		if len(group) < 2 {
			continue
		}
		// The character of the mainland's national set stands for its class, the most used one if there are several.
		slices.SortFunc(group, func(a, b rune) int {
			if u.gb[a] != u.gb[b] {
				if u.gb[a] {
					return -1
				}
				return 1
			}
			return cmp.Or(cmp.Compare(u.uses(b), u.uses(a)), cmp.Compare(place(u, a), place(u, b)), cmp.Compare(a, b))
		})
		head := group[0]
		for _, r := range group[1:] {
			c.of[r] = head
			c.members[head] = append(c.members[head], r)
		}
		slices.Sort(c.members[head])
	}
	return c
}

func (u unihan) uses(r rune) (n int) {
	for _, c := range u.pinlu[r] {
		n += c.n
	}
	return n
}

func place(u unihan, r rune) int {
	if p := u.general[r]; p != 0 {
		return p
	}
	return 1 << 20
}

func (c classes) fold(r rune) rune {
	if to, ok := c.of[r]; ok {
		return to
	}
	return r
}

func (c classes) foldString(s string) string {
	return strings.Map(c.fold, s)
}

// writeFold leaves out the classes of characters that are not described: nobody has them in a name.
func writeFold(path string, c classes, described map[rune]bool) error {
	var b strings.Builder
	b.WriteString("# The first character stands for itself and for the characters after the tab. Derived from OpenCC; written by tools/lexicon.\n")
	for _, head := range sortedKeys(c.members) {
		if !described[head] {
			continue
		}
		b.WriteRune(head)
		b.WriteByte('\t')
		b.WriteString(string(c.members[head]))
		b.WriteByte('\n')
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

// generalRanks is how far down the table of general standard characters the lexicon reaches: its first two levels
// are common use, the third holds names of people and places.
const generalRanks = 8105

// writeChars lists every folded character with its readings, the usual one first, and its Cangjie code. It returns the
// set of them.
func writeChars(path string, u unihan, c classes, byHand [][]string) (map[rune]bool, error) {
	want := map[rune]bool{}
	for r := range u.gb {
		want[c.fold(r)] = true
	}
	for r, p := range u.general {
		if p <= generalRanks && r < 0x10000 {
			want[c.fold(r)] = true
		}
	}
	for r, common := range u.big5 {
		if common {
			want[c.fold(r)] = true
		}
	}
	more := map[rune][]string{}
	for _, row := range byHand {
		for _, r := range row[0] {
			more[c.fold(r)] = append(more[c.fold(r)], strings.Fields(row[1])...)
		}
	}
	var b strings.Builder
	b.WriteString("# Character, readings without tones (the usual one first, v for ü), Cangjie code. Derived from Unihan; written by tools/lexicon.\n")
	described := map[rune]bool{}
	for _, r := range sortedKeys(want) {
		readings := u.readings(r)
		for _, m := range c.members[r] {
			if u.gb[m] || u.big5[m] {
				readings = appendNew(readings, u.readings(m)...)
			}
		}
		readings = appendNew(readings, more[r]...)
		if len(readings) == 0 || !unicode.Is(unicode.Han, r) {
			continue
		}
		described[r] = true
		b.WriteRune(r)
		b.WriteByte('\t')
		b.WriteString(strings.Join(readings, " "))
		b.WriteByte('\t')
		b.WriteString(u.cangjie[r])
		b.WriteByte('\n')
	}
	return described, os.WriteFile(path, []byte(b.String()), 0o644)
}

// readings keeps those in real use: too many readings find as much rubbish as too few lose.
func (u unihan) readings(r rune) (out []string) {
	const share = 4 // per cent of the character's uses
	total := u.uses(r)
	list := slices.Clone(u.pinlu[r])
	slices.SortStableFunc(list, func(a, b counted) int { return cmp.Compare(b.n, a.n) })
	for _, l := range list {
		if l.n*100 >= total*share {
			out = appendNew(out, l.reading)
		}
	}
	if len(out) == 0 && u.mandarin[r] != "" {
		out = append(out, u.mandarin[r])
	}
	return out
}

func appendNew(dst []string, more ...string) []string {
	for _, s := range more {
		if !slices.Contains(dst, s) {
			dst = append(dst, s)
		}
	}
	return dst
}

// writeWords keeps the wording of Taiwan that its glyphs alone don't explain.
func writeWords(path string, cc openCC, c classes, extra [][]string) error {
	words := map[string][]string{}
	for _, w := range cc.words {
		from, to := strings.ToLower(c.foldString(w[0])), c.foldString(w[1])
		if n := len([]rune(from)); n < 2 || n > 6 || len([]rune(to)) > 6 || from == to {
			continue
		}
		words[from] = appendNew(words[from], to)
	}
	for _, w := range extra {
		if w[1] == "-" {
			for _, from := range strings.Fields(w[0]) {
				delete(words, strings.ToLower(c.foldString(from)))
			}
			continue
		}
		from := strings.ToLower(c.foldString(w[0]))
		words[from] = appendNew(words[from], c.foldString(w[1]))
	}
	// A word that its parts explain needs no row.
	for from, to := range words {
		if len(to) == 1 && byParts(words, from) == to[0] {
			delete(words, from)
		}
	}
	var b strings.Builder
	b.WriteString("# Wording of the mainland, wording of Taiwan, both in folded characters. Derived from OpenCC and extra.tsv; written by tools/lexicon.\n")
	for _, from := range sortedKeys(words) {
		for _, to := range words[from] {
			b.WriteString(from + "\t" + to + "\n")
		}
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

// writeCompat lists what NFKD makes of characters outside ASCII once marks, spaces and signs are dropped: full width,
// ligatures, accents, enclosed and mathematical letters, compatibility ideographs.
func writeCompat(path string) error {
	var b strings.Builder
	b.WriteString("# Character (hexadecimal), what it is searched as. Unicode's compatibility decomposition without marks; written by tools/lexicon.\n")
	for r := rune(0x80); r < 0x20000; r++ {
		if !typed(r) {
			continue
		}
		to := compat(r)
		if to != "" && to != string(r) && to != string(unicode.ToLower(r)) {
			b.WriteString(strings.ToUpper(hex(r)) + "\t" + to + "\n")
		}
	}
	return os.WriteFile(path, []byte(b.String()), 0o644)
}

// byParts rewords a word by the longest of the shorter words in it.
func byParts(words map[string][]string, s string) string {
	r := []rune(s)
	var b strings.Builder
	for i := 0; i < len(r); {
		n := 0
		for k := min(len(r)-i, len(r)-1); k >= 2 && n == 0; k-- {
			if to := words[string(r[i:i+k])]; len(to) == 1 {
				b.WriteString(to[0])
				n = k
			}
		}
		if n == 0 {
			b.WriteRune(r[i])
			n = 1
		}
		i += n
	}
	return b.String()
}

// typed leaves out blocks that no input method writes and that stand in no name in this field: Hangul (its letters
// need no folding here), Arabic forms, old Greek, Japanese units squeezed into one character, mathematical alphabets,
// phonetic letters, and the ideographs that Korean, Japanese and North Korean sets hold twice (Big5's own two stay).
func typed(r rune) bool {
	switch {
	case r == 0xFA0C || r == 0xFA0D:
		return true
	case 0xF900 <= r && r <= 0xFAD9, 0x1D00 <= r && r <= 0x1DBF, 0x1F00 <= r && r <= 0x1FFF, 0x3130 <= r && r <= 0x318F, 0x3200 <= r && r <= 0x33FF, 0xAC00 <= r && r <= 0xD7FF,
		0xD800 <= r && r <= 0xF8FF, 0xFB13 <= r && r <= 0xFDFF, 0xFE70 <= r && r <= 0xFEFF, 0xFF66 <= r, 0x10A0 <= r && r <= 0x10FF,
		0x0530 <= r && r <= 0x1CFF, 0x2C60 <= r && r <= 0x2E7F, 0xA640 <= r && r <= 0xABFF:
		return false
	}
	return true
}

// compat is the compatibility form of r in small letters: letters and digits only, ü as v.
func compat(r rune) string {
	s := norm.NFKD.String(string(r))
	s = strings.ReplaceAll(strings.ToLower(s), "u\u0308", "v")
	var b strings.Builder
	for _, r := range s {
		if special, ok := plain[r]; ok {
			b.WriteString(special)
		} else if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// plain spells letters that Unicode doesn't take apart.
var plain = map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i"}

func hex(r rune) string {
	const digits = "0123456789abcdef"
	s := ""
	for ; r > 0; r >>= 4 {
		s = string(digits[r&15]) + s
	}
	return s
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
