package search

import (
	"errors"
	"unicode/utf8"
)

// Lexicon is what has to be known about characters to find names by them: which are the same character, how they
// sound, how they are built, and what Taiwan calls a thing. It is read-only and may serve several indexes.
type Lexicon struct {
	fold      []uint16        // by character: the one that stands for it, 0 for itself
	sound     []uint16        // by character: its usual reading + 1, 0 when it has none
	others    []uint32        // by character − firstHan: first<<4 | count in moreSounds
	more      []uint16        // further readings
	shape     []uint32        // by character − firstHan: Cangjie code, five bits a letter, the first letter lowest
	syllables []syllable      // by reading
	bySpell   []uint64        // spellings in order, with the reading in the low 16 bits
	compat    []compatRow     // in order of from
	words     []word          // in order of from
	wordStart []uint32        // by word: its first two characters
	opens     [1 << 10]uint64 // set of the characters that words begin with
}

// syllable is a reading in the forms that typed letters are compared with. Letters stand one to a byte, the last one
// lowest.
type syllable struct {
	spell, canon, far uint64 // as spelt; with the usual confusions levelled; with the rarer ones levelled too
	letters           uint32 // set of its letters
	n, canonN, farN   uint8
	class, farClass   uint16 // equal for readings that differ by a usual confusion, by a rarer one
}

type compatRow struct {
	from rune
	to   string
}

type word struct{ from, to string }

// The Han characters that the lexicon can describe: extension A and the main block.
const (
	firstHan = 0x3400
	lastHan  = 0x9FFF
	hanCount = lastHan - firstHan + 1
)

// Bounds of what a packed lexicon may hold. They only keep broken bytes from asking for memory.
const (
	maxHeads    = 1 << 5
	maxTails    = 1 << 6
	maxReadings = 8
	maxChars    = hanCount
	maxCompat   = 1 << 14
	maxWords    = 1 << 13
	maxText     = 64
)

// What a Han character can be: unknown, one with a reading and a shape, or one that is searched as another.
const (
	kindChar   = 1
	kindDouble = 2
)

var errLexicon = errors.New("search: the packed lexicon is damaged")

// DecodeLexicon reads what Tables.Append has written. It never panics and bounds every length before it allocates.
func DecodeLexicon(b []byte) (*Lexicon, error) {
	r := reader{b: b}
	if string(r.bytes(len(lexiconMagic))) != lexiconMagic {
		return nil, errors.New("search: these bytes are not a lexicon of this version")
	}
	x := &Lexicon{
		fold:   make([]uint16, 1<<16),
		sound:  make([]uint16, 1<<16),
		others: make([]uint32, hanCount),
		shape:  make([]uint32, hanCount),
	}

	var chars, doubles []uint16
	for i, places := range r.bytes(hanCount / 4) {
		for k := range 4 {
			switch c := uint16(firstHan + 4*i + k); places % 3 {
			case kindChar:
				chars = append(chars, c)
			case kindDouble:
				doubles = append(doubles, c)
			}
			places /= 3
		}
	}

	heads, tails := r.spellings(maxHeads), r.spellings(maxTails)
	var number [maxHeads << 6]uint16 // of a reading by its head and tail, + 1
	reading := func(head, tail byte) (pair, s uint16) {
		pair = uint16(head)<<6 | uint16(tail)
		if int(head) >= len(heads) || int(tail) >= len(tails) || pair == 0 && heads[0]+tails[0] == "" {
			r.err = errLexicon
			return 0, 0
		}
		if number[pair] == 0 {
			spell := heads[head] + tails[tail]
			if len(spell) == 0 || len(spell) > 7 {
				r.err = errLexicon
				return 0, 0
			}
			x.syllables = append(x.syllables, newSyllable([]byte(spell)))
			number[pair] = uint16(len(x.syllables))
		}
		return pair, number[pair]
	}
	pairs := make([]uint16, len(chars))
	column := r.bytes(len(chars))
	for h := range heads {
		for i, head := range column {
			if int(head) == h {
				pairs[i], x.sound[chars[i]] = reading(head, r.byte())
			}
		}
	}
	for i, n := 0, r.count(maxChars); n > 0 && r.err == nil; n-- {
		i += r.count(maxChars)
		many := r.count(maxReadings)
		if i >= len(chars) || many == 0 {
			return nil, errLexicon
		}
		x.others[chars[i]-firstHan] = uint32(len(x.more))<<4 | uint32(many)
		for ; many > 0 && r.err == nil; many-- {
			_, s := reading(r.byte(), r.byte())
			x.more = append(x.more, s-1)
		}
	}
	if r.err != nil {
		return nil, r.err
	}
	x.classify()

	var heap [heaps][]byte
	var size [heaps]int
	for k := range size {
		size[k] = r.count(maxChars)
	}
	for k, n := range size {
		heap[k] = r.bytes(n)
	}
	g := newGuesser()
	for i, c := range chars {
		if x.sound[c] == 0 {
			return nil, errLexicon
		}
		x.shape[c-firstHan] = g.code(c, pairs[i], func(k int, first, second uint32) uint32 {
			if len(heap[k]) == 0 {
				r.err = errLexicon
				return 0
			}
			l := uint32(heap[k][0])
			heap[k] = heap[k][1:]
			switch l {
			case 0:
				return first
			case 1:
				return second
			}
			return (l - 2) & 31
		})
	}

	to := 0
	for _, from := range doubles {
		if to += r.signed(); to < 0 || to >= len(chars) {
			return nil, errLexicon
		}
		x.fold[from] = chars[to]
	}

	x.compat = make([]compatRow, r.count(maxCompat))
	from := rune(0)
	for i := range x.compat {
		from += rune(r.count(1 << 18))
		x.compat[i].from = from
	}
	last := 0
	for i := range x.compat {
		// A row is one character, told as the distance from the row before, or, marked by an odd number, a text.
		if n := r.signed(); n&1 == 0 {
			last += n / 2
			if last <= 0 || last > 0x10FFFF {
				return nil, errLexicon
			}
			x.compat[i].to = string(rune(last))
		} else {
			x.compat[i].to = string(r.bytes(r.count(maxText)))
		}
	}

	x.words = make([]word, r.count(maxWords))
	x.wordStart = make([]uint32, len(x.words))
	for i := range x.words {
		x.words[i].from = string(r.bytes(r.count(maxText)))
	}
	for i := range x.words {
		x.words[i].to = string(r.bytes(r.count(maxText)))
	}
	for i, w := range x.words {
		if i > 0 && w.from < x.words[i-1].from {
			return nil, errLexicon
		}
		c, k := utf8.DecodeRuneInString(w.from)
		d, _ := utf8.DecodeRuneInString(w.from[k:])
		x.wordStart[i] = uint32(c)<<16 | uint32(d)&0xFFFF
		if c <= 0xFFFF {
			x.opens[c>>6] |= 1 << (c & 63)
		}
	}
	if r.err != nil {
		return nil, r.err
	}
	if r.at != len(b) {
		return nil, errLexicon
	}
	return x, nil
}

// reader takes a packed lexicon apart; after the first error it returns zeros.
type reader struct {
	b   []byte
	at  int
	err error
}

func (r *reader) byte() byte {
	if r.at >= len(r.b) {
		r.err = errLexicon
		return 0
	}
	r.at++
	return r.b[r.at-1]
}

func (r *reader) bytes(n int) []byte {
	if n > len(r.b)-r.at {
		r.err = errLexicon
		return nil
	}
	r.at += n
	return r.b[r.at-n : r.at]
}

// spellings reads a list of runs of letters.
func (r *reader) spellings(limit int) []string {
	list := make([]string, r.count(limit))
	for i := range list {
		list[i] = string(r.bytes(r.count(7)))
		for _, c := range []byte(list[i]) {
			if c < 'a' || c > 'z' {
				r.err = errLexicon
			}
		}
	}
	return list
}

// count reads a number of at most limit.
func (r *reader) count(limit int) int {
	v := 0
	for shift := 0; shift < 28; shift += 7 {
		c := r.byte()
		v |= int(c&0x7F) << shift
		if c < 0x80 {
			if v > limit {
				break
			}
			return v
		}
	}
	r.err = errLexicon
	return 0
}

func (r *reader) signed() int {
	v := r.count(1 << 27)
	return v>>1 ^ -(v & 1)
}

// readings calls the usual reading of a folded character first.
func (x *Lexicon) usual(c uint16) int { return int(x.sound[c]) - 1 }

// rest returns the further readings of a folded character.
func (x *Lexicon) rest(c uint16) []uint16 {
	if c < firstHan || c > lastHan {
		return nil
	}
	o := x.others[c-firstHan]
	return x.more[o>>4 : o>>4+o&15]
}

func (x *Lexicon) cangjie(c uint16) uint32 {
	if c < firstHan || c > lastHan {
		return 0
	}
	return x.shape[c-firstHan]
}

// compatible returns what a character outside ASCII is searched as, "" when it is searched as itself.
func (x *Lexicon) compatible(r rune) string {
	lo, hi := 0, len(x.compat)
	for lo < hi {
		if mid := (lo + hi) / 2; x.compat[mid].from < r {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(x.compat) && x.compat[lo].from == r {
		return x.compat[lo].to
	}
	return ""
}
