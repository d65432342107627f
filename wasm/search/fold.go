package search

import (
	"unicode"
	"unicode/utf8"
)

// folded is a text as it is searched: letters small and without marks, one character for all its variants, no spaces
// and no punctuation. at and end are the UTF-16 places in the text that a unit came from; word marks the first unit of
// a word in a script that has words.
type folded struct {
	unit    []uint16
	at, end []uint16
	word    []bool
	cut     int // unit that the second of two parts begins with, 0 when there are more or fewer parts
	parts   int
}

func (f *folded) reset() {
	f.unit, f.at, f.end, f.word = f.unit[:0], f.at[:0], f.end[:0], f.word[:0]
	f.cut, f.parts = 0, 0
}

func isHan(u uint16) bool    { return u >= firstHan && u <= lastHan }
func isLetter(u uint16) bool { return u >= 'a' && u <= 'z' }
func isDigit(u uint16) bool  { return u >= '0' && u <= '9' }

// maxScanned bounds how much of a text is looked at, so that a pasted book costs no more than a long line.
const maxScanned = 2048

// appendFold folds at most limit units of s.
func (x *Lexicon) appendFold(f *folded, s string, limit int) {
	const (
		start = iota // nothing yet, or a space or a sign
		small
		capital
		digit
		other
	)
	before := start
	place := 0 // in UTF-16
	space := true
	put := func(u uint16, wide int, word bool) {
		if space {
			space = false
			f.cut = 0
			if f.parts++; f.parts == 2 {
				f.cut = len(f.unit)
			}
		}
		f.unit = append(f.unit, u)
		f.at = append(f.at, uint16(place))
		f.end = append(f.end, uint16(place+wide))
		f.word = append(f.word, word)
	}
	if len(s) > maxScanned*4 {
		s = s[:maxScanned*4]
	}
	for i := 0; i < len(s) && len(f.unit) < limit && place < maxScanned; {
		c := s[i]
		if c < utf8.RuneSelf {
			switch {
			case 'a' <= c && c <= 'z':
				put(uint16(c), 1, before != small && before != capital)
				before = small
			case 'A' <= c && c <= 'Z':
				put(uint16(c)+32, 1, before != capital)
				before = capital
			case '0' <= c && c <= '9':
				put(uint16(c), 1, before != digit)
				before = digit
			case c == '(':
				if n, wide := x.residue(f, s[i:]); n > 0 {
					i += n
					place += wide
					continue
				}
				before = start
			case c == '\'':
			default:
				before = start
				space = space || c == ' ' || c == '\t'
			}
			i++
			place++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		wide := 1
		if r > 0xFFFF {
			wide = 2
		}
		switch {
		case r >= firstHan && r <= lastHan:
			u := uint16(r)
			if to := x.fold[u]; to != 0 {
				u = to
			}
			put(u, wide, false)
			before = other
		case r == '（':
			if n, wide := x.residue(f, s[i:]); n > 0 {
				i += n
				place += wide
				continue
			}
			before = start
		case isZhuyin(r):
			head, tail, n, wide := zhuyin(s[i:])
			first := len(f.unit)
			for k := range len(head) {
				put(uint16(head[k]), wide, k == 0)
			}
			for k := range len(tail) {
				put(uint16(tail[k]), wide, len(f.unit) == first)
			}
			before = other
			i += n
			place += wide
			continue
		case isZhuyinTone(r):
		case r == 0x308 && len(f.unit) > 0 && f.unit[len(f.unit)-1] == 'u':
			f.unit[len(f.unit)-1] = 'v'
		case r == '’':
		case r == 0x3000: // the wide space
			before, space = start, true
		default:
			if to := x.compatible(r); to != "" {
				for _, t := range to {
					u := x.single(t)
					put(u, wide, (isLetter(u) || isDigit(u)) && (before == start || before == other))
					if isLetter(u) || isDigit(u) {
						before = small
					} else {
						before = other
					}
				}
			} else if r = unicode.ToLower(r); unicode.IsLetter(r) || unicode.IsDigit(r) {
				put(x.single(r), wide, false)
				before = other
			} else if !unicode.Is(unicode.Mn, r) {
				before = start
			}
		}
		i += n
		place += wide
	}
}

// single is the unit of one character that needs no taking apart. Characters beyond the basic plane share the private
// use area: two of them may coincide, which costs a wrong hit in some billions and saves half the memory.
func (x *Lexicon) single(r rune) uint16 {
	if r > 0xFFFF {
		return uint16(0xE000 + r%0x1900)
	}
	if to := x.fold[r]; to != 0 {
		return to
	}
	return uint16(r)
}

// residue recognises a reading in brackets behind the character it belongs to, which broken conversions leave in a
// text: 號(hào). s begins with the bracket. It returns the length of what to skip, in bytes and in UTF-16, or zeros.
func (x *Lexicon) residue(f *folded, s string) (n, wide int) {
	if len(f.unit) == 0 || !isHan(f.unit[len(f.unit)-1]) {
		return 0, 0
	}
	han := f.unit[len(f.unit)-1]
	var spell [8]byte
	k, toned := 0, false
	for i, r := range s {
		if i == 0 {
			wide++
			continue
		}
		switch {
		case r == ')' || r == '）':
			if k == 0 || !toned && !x.hasReading(han, pack(spell[:k])) {
				return 0, 0
			}
			return i + utf8.RuneLen(r), wide + 1
		case 'a' <= r && r <= 'z':
			if k == len(spell) {
				return 0, 0
			}
			spell[k] = byte(r)
			k++
		case unicode.Is(unicode.Mn, r):
			toned = true
		case r < utf8.RuneSelf:
			return 0, 0
		default:
			to := x.compatible(r)
			if len(to) != 1 || to[0] < 'a' || to[0] > 'z' || k == len(spell) {
				return 0, 0
			}
			spell[k] = to[0]
			k++
			toned = true
		}
		wide++
	}
	if toned && k > 0 { // the bracket is still being typed
		return len(s), wide
	}
	return 0, 0
}

func (x *Lexicon) hasReading(han uint16, spell uint64) bool {
	if s := x.usual(han); s >= 0 && x.syllables[s].spell == spell {
		return true
	}
	for _, s := range x.rest(han) {
		if x.syllables[s].spell == spell {
			return true
		}
	}
	return false
}
