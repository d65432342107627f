package search

import (
	"cmp"
	"math/bits"
	"slices"

	"yuntu/wasm/sorted"
)

// pack puts up to eight letters into one number, the last letter lowest.
func pack(s []byte) (v uint64) {
	for _, c := range s {
		v = v<<8 | uint64(c)
	}
	return v
}

// canonical levels what is usually confused: zh z, ch c, sh s, n l, an ang, en eng, in ing, and ü u. It works on any
// run of letters, cut into syllables or not.
func canonical(dst []byte, s []byte) []byte {
	for i, c := range s {
		before := byte(0)
		if i > 0 {
			before = s[i-1]
		}
		switch {
		case c == 'h' && (before == 'z' || before == 'c' || before == 's'):
		case c == 'g' && before == 'n':
		case c == 'l':
			dst = append(dst, 'n')
		case c == 'v':
			dst = append(dst, 'u')
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// farther levels the rarer confusions of a canonical syllable's head: f h, r l.
func farther(dst []byte, canon []byte) []byte {
	dst = append(dst, canon...)
	if len(dst) > 1 {
		switch dst[0] {
		case 'f':
			dst[0] = 'h'
		case 'r':
			dst[0] = 'n'
		}
	}
	return dst
}

func letterSet(v uint64) (set uint32) {
	for ; v != 0; v >>= 8 {
		set |= 1 << (v & 31)
	}
	return set
}

func newSyllable(spell []byte) syllable {
	var a, b [8]byte
	canon := canonical(a[:0], spell)
	far := farther(b[:0], canon)
	s := syllable{spell: pack(spell), canon: pack(canon), far: pack(far), n: uint8(len(spell)), canonN: uint8(len(canon)), farN: uint8(len(far))}
	s.letters = letterSet(s.spell)
	return s
}

// classify numbers the classes of readings that sound alike and sorts the spellings.
func (x *Lexicon) classify() {
	x.bySpell = make([]uint64, len(x.syllables))
	for i := range x.syllables {
		s := &x.syllables[i]
		x.bySpell[i] = s.spell<<16 | uint64(i)
		s.class, s.farClass = uint16(i), uint16(i)
		for j := range x.syllables[:i] {
			if x.syllables[j].canon == s.canon {
				s.class = x.syllables[j].class
				break
			}
		}
		for j := range x.syllables[:i] {
			if x.syllables[j].far == s.far {
				s.farClass = x.syllables[j].farClass
				break
			}
		}
	}
	// Six letters at most are told apart by the upper 48 bits; the one reading of seven letters does not exist.
	sorted.By(x.bySpell, cmp.Compare[uint64])
}

// spelt returns the reading that is spelt so, −1 when there is none.
func (x *Lexicon) spelt(v uint64) int {
	if v >= 1<<48 {
		return -1
	}
	i, _ := slices.BinarySearch(x.bySpell, v<<16)
	if i < len(x.bySpell) && x.bySpell[i]>>16 == v {
		return int(x.bySpell[i] & 0xFFFF)
	}
	return -1
}

// letters is a run of typed letters that may stand for a syllable.
type letters struct {
	spell, canon, far uint64
	set               uint32
	n, canonN         uint8
}

func newLetters(s []byte) letters {
	y := newSyllable(s)
	return letters{spell: y.spell, canon: y.canon, far: y.far, set: y.letters, n: y.n, canonN: y.canonN}
}

const never = 255

// spelling is the cost of taking the letters g for the syllable s; atEnd says that the query ends with them.
func (c *costs) spelling(g *letters, s *syllable, atEnd bool) uint8 {
	if g.spell == s.spell {
		return 0
	}
	if g.canon == s.canon {
		return c.confused
	}
	if g.n < s.n {
		cut := s.spell >> (8 * (s.n - g.n))
		if cut == g.spell {
			if g.n == 1 || g.n == 2 && g.spell&0xFF == 'h' {
				if atEnd {
					return min(c.cutEnd, c.initial)
				}
				return c.initial
			}
			if atEnd {
				return c.cutEnd
			}
			return c.cut
		}
		if atEnd && g.n > 1 && g.canonN < s.canonN && s.canon>>(8*(s.canonN-g.canonN)) == g.canon {
			return c.cutEnd + c.confused
		}
	}
	if g.n < 2 {
		return never
	}
	if g.far == s.far {
		return c.farConfused
	}
	if s.n < 2 {
		return never
	}
	switch {
	case bits.OnesCount32(g.set&^s.letters) > 2 || bits.OnesCount32(s.letters&^g.set) > 2:
		return never
	case oneSlip(g.spell, s.spell, int(g.n), int(s.n)):
		if s.n == 2 {
			return c.slipShort
		}
		return c.slip
	case g.n >= 4 && s.n >= 4 && slips(g.spell, s.spell, int(g.n), int(s.n)) == 2:
		return c.twoSlips
	}
	return never
}

// oneSlip says whether one letter more, less, other, or two swapped neighbours tell a from b.
func oneSlip(a, b uint64, na, nb int) bool {
	switch na - nb {
	case 0:
		d := a ^ b
		low := uint(bits.TrailingZeros64(d)) &^ 7
		if d>>low < 1<<8 {
			return true
		}
		if d>>low >= 1<<16 {
			return false
		}
		pa, pb := a>>low&0xFFFF, b>>low&0xFFFF
		return pa == pb>>8|pb<<8&0xFF00
	case 1:
		return oneLonger(a, b, na)
	case -1:
		return oneLonger(b, a, nb)
	}
	return false
}

// oneLonger says whether long, of n letters, is short with one letter put in.
func oneLonger(long, short uint64, n int) bool {
	for k := 0; k < n; k++ {
		low := uint(8 * k)
		if long>>(low+8)<<low|long&(1<<low-1) == short {
			return true
		}
	}
	return false
}

// slips counts the slips between two short runs, up to 3.
func slips(a, b uint64, na, nb int) int {
	if na-nb > 2 || nb-na > 2 {
		return 3
	}
	var d [9][9]uint8
	for i := 0; i <= na; i++ {
		d[i][0] = uint8(i)
	}
	for j := 0; j <= nb; j++ {
		d[0][j] = uint8(j)
	}
	for i := 1; i <= na; i++ {
		ca := a >> (8 * (i - 1)) & 0xFF
		for j := 1; j <= nb; j++ {
			cb := b >> (8 * (j - 1)) & 0xFF
			v := d[i-1][j-1]
			if ca != cb {
				v++
			}
			v = min(v, d[i-1][j]+1, d[i][j-1]+1)
			if i > 1 && j > 1 && ca == b>>(8*(j-2))&0xFF && cb == a>>(8*(i-2))&0xFF {
				v = min(v, d[i-2][j-2]+1)
			}
			d[i][j] = v
		}
	}
	return min(int(d[na][nb]), 3)
}
