package search

// guesser foretells the letters of a Cangjie code from the codes before it, so that a packed lexicon holds mostly the
// letters that nobody expects. Writer and reader of a lexicon ask it the same and tell it the same.
type guesser struct {
	met  []uint8   // by hash of a circumstance: the letter met there last, and in the upper bits how firmly
	past [3]uint64 // the codes of the characters before, the nearest first
}

// A circumstance is what is known when the next letter is due: parts of the code so far, the reading, the neighbours.
const (
	circumstances = 7
	metBits       = 18
)

// firmness is what a letter gains by having been met in a circumstance once, twice in a row, more often.
var firmness = [circumstances][4]uint8{{0, 10, 16, 20}, {0, 8, 13, 17}, {0, 4, 7, 10}, {0, 4, 7, 10}, {0, 6, 9, 12}, {0, 5, 9, 12}, {0, 5, 8, 10}}

// Letters are written apart by how sure the guess was and by place, for a general compressor learns each heap's habits.
const (
	sureSteps = 9
	heaps     = 5 * sureSteps
)

func newGuesser() *guesser { return &guesser{met: make([]uint8, 1<<metBits)} }

// code walks through the code of a character with a reading. next is given the two likeliest letters, 31 for none, and
// answers with the letter itself, 0 for the end.
func (g *guesser) code(char, sound uint16, next func(heap int, first, second uint32) uint32) uint32 {
	s, tail, block := uint64(sound), uint64(sound&63), uint64(char>>5)
	met := g.met[:1<<metBits]
	code, last, shared := uint64(0), uint64(0), uint64(0)
	var apart [3]uint64 // 32 once a code before has differed
	for n := uint64(0); n < 5; n++ {
		low := 5 * n
		rest := code>>(5*shared) | 1<<(5*(n-shared))
		like := n
		for k, p := range g.past {
			if k > 0 && apart[k] != 0 {
				p = 31 << low
			}
			like = like<<6 | p>>low&31 | apart[k]
		}
		at := [circumstances]uint64{
			s<<30 | rest,
			s<<30 | 1<<29 | code>>5 | 1<<low,
			code>>10 | 1<<low,
			code>>5 | 1<<low,
			block<<8 | n<<5 | last,
			like,
			tail<<30 | rest,
		}
		var score [32]uint8
		first, second := uint8(31), uint8(31)
		for k := range at {
			at[k] = (at[k]<<3 | uint64(k)) * 0x9E3779B97F4A7C15 >> (64 - metBits)
			e := met[at[k]]
			if e == 0 {
				continue
			}
			l := e & 31
			score[l] += firmness[k][e>>5&3]
			switch {
			case l == first:
			case score[l] > score[first]:
				first, second = l, first
			case score[l] > score[second]:
				second = l
			}
		}
		l := next(int(n)+5*min((int(score[first])+5)/6, sureSteps-1), uint32(first), uint32(second))
		for _, h := range at {
			e := &met[h]
			switch firm := *e >> 5; {
			case firm > 0 && uint32(*e&31) == l:
				*e = uint8(l) | min(firm+1, 3)<<5
			case firm > 1:
				*e -= 1 << 5
			default:
				*e = uint8(l) | 1<<5
			}
		}
		if l == 0 {
			break
		}
		last = uint64(l)
		code |= last << low
		for k, p := range g.past {
			if p>>low&31 != last {
				apart[k] = 32
			}
		}
		if apart[0] == 0 {
			shared = n + 1
		}
	}
	g.past[2], g.past[1], g.past[0] = g.past[1], g.past[0], code
	return uint32(code)
}
