package search

import "math/bits"

const (
	maxQuery = 96  // units of a query that are looked at
	maxForm  = 160 // units of a name that are looked at
	stride   = maxForm + 1
	inf      = 1 << 20
	maxGroup = 7 // letters of the longest mistyped syllable
)

// aligner compares a query with names. It owns all the memory that takes.
type aligner struct {
	x *Lexicon
	c *costs

	q      []uint16 // the query
	cut    int      // where the second of its two parts begins, else 0
	letter []bool   // q[i] is a letter
	d      []int32  // d[i*stride+j]: cost of the first i query units against the first j units of the name, best start

	groups []letters // groups[i*maxGroup+k-1]: the k letters that end before query unit i
	groupN []uint8   // how many of them there are

	// spelt[i*syllables+s] holds, a byte each, the costs of the 1 to 7 letters before i as syllable s; it is valid
	// when the stamp is the query's.
	spelt []uint64
	stamp []uint32
	now   uint32

	pairs []pairCost // costs of one character for another, by hash
}

type pairCost struct {
	pair uint32
	cost int32
}

func newAligner(x *Lexicon, c *costs) *aligner {
	return &aligner{
		x: x, c: c,
		d:      make([]int32, (maxQuery+1)*stride),
		groups: make([]letters, (maxQuery+1)*maxGroup),
		groupN: make([]uint8, maxQuery+1),
		spelt:  make([]uint64, (maxQuery+1)*len(x.syllables)),
		stamp:  make([]uint32, (maxQuery+1)*len(x.syllables)),
		letter: make([]bool, maxQuery),
		pairs:  make([]pairCost, 1<<12),
	}
}

// setQuery prepares the query, whose second part begins at cut if it has two; q is kept until the next call.
func (a *aligner) setQuery(q []uint16, cut int) {
	a.q, a.cut = q, cut
	a.now++
	if a.now == 0 {
		clear(a.stamp)
		a.now = 1
	}
	run := 0
	var spell [maxGroup]byte
	for i, u := range q {
		a.letter[i] = isLetter(u)
		if !a.letter[i] {
			run = 0
			a.groupN[i+1] = 0
			continue
		}
		run = min(run+1, maxGroup)
		a.groupN[i+1] = uint8(run)
		for k := 1; k <= run; k++ {
			for n := 0; n < k; n++ {
				spell[n] = byte(q[i+1-k+n])
			}
			a.groups[(i+1)*maxGroup+k-1] = newLetters(spell[:k])
		}
	}
}

// spellings returns the costs of the letters before i as syllable s.
func (a *aligner) spellings(i, s int) uint64 {
	at := i*len(a.x.syllables) + s
	if a.stamp[at] == a.now {
		return a.spelt[at]
	}
	v := ^uint64(0)
	y := &a.x.syllables[s]
	for k := 1; k <= int(a.groupN[i]); k++ {
		g := &a.groups[i*maxGroup+k-1]
		c := a.c.spelling(g, y, i == len(a.q))
		v = v&^(0xFF<<(8*(k-1))) | uint64(c)<<(8*(k-1))
	}
	a.stamp[at] = a.now
	a.spelt[at] = v
	return v
}

// substitute is the cost of typing q for t, which differ.
func (a *aligner) substitute(q, t uint16) int32 {
	c := a.c
	if q < 0x80 || t < 0x80 {
		if q < 0x80 && t < 0x80 {
			if q+t == 'u'+'v' && (q == 'u' || q == 'v') {
				return min(c.otherLetter, int32(c.confused))
			}
			if isDigit(q) && isDigit(t) {
				return c.otherDigit
			}
			return c.otherLetter
		}
		if sameNumber(q, t) {
			return c.numeral
		}
		return c.other
	}
	pair := uint32(q)<<16 | uint32(t)
	slot := &a.pairs[pair*0x9E3779B1>>20]
	if slot.pair != pair {
		slot.pair, slot.cost = pair, a.character(q, t)
	}
	return slot.cost
}

// character is the cost of one Han character for another.
func (a *aligner) character(q, t uint16) int32 {
	c, x := a.c, a.x
	sound := c.other
	rq, rt := x.usual(q), x.usual(t)
	if rq >= 0 && rt >= 0 {
		sound = a.sound(rq, rt)
		for _, s := range x.rest(t) {
			sound = min(sound, a.sound(rq, int(s))+c.rareReading)
		}
		for _, s := range x.rest(q) {
			sound = min(sound, a.sound(int(s), rt)+c.rareReading)
		}
	}
	shape := c.other
	if cq, ct := x.cangjie(q), x.cangjie(t); cq != 0 && ct != 0 {
		if alike := likeness(cq, ct); alike >= 50 {
			shape = c.shapeWorst - (c.shapeWorst-c.shapeBest)*(alike-50)/50
		}
	}
	if sound == c.sameSound && shape < c.other {
		return c.soundAndShape
	}
	return min(sound, shape, c.other)
}

func (a *aligner) sound(p, q int) int32 {
	if p == q {
		return a.c.sameSound
	}
	sp, sq := &a.x.syllables[p], &a.x.syllables[q]
	switch {
	case sp.class == sq.class:
		return a.c.likeSound
	case sp.farClass == sq.farClass:
		return a.c.farSound
	}
	return a.c.other
}

// likeness of two Cangjie codes, in per cent: the letters they share in order, of the longer one.
func likeness(p, q uint32) int32 {
	var a, b [6]uint32
	na, nb := 0, 0
	for ; p != 0; p >>= 5 {
		a[na] = p & 31
		na++
	}
	for ; q != 0; q >>= 5 {
		b[nb] = q & 31
		nb++
	}
	var d [7][7]int32
	for i := 0; i <= na; i++ {
		d[i][0] = int32(i)
	}
	for j := 0; j <= nb; j++ {
		d[0][j] = int32(j)
	}
	for i := 1; i <= na; i++ {
		for j := 1; j <= nb; j++ {
			v := d[i-1][j-1]
			if a[i-1] != b[j-1] {
				v++
			}
			d[i][j] = min(v, d[i-1][j]+1, d[i][j-1]+1)
		}
	}
	n := int32(max(na, nb))
	return 100 * (n - d[na][nb]) / n
}

// numbers holds what may be written for a digit.
var numbers = [10][3]uint16{
	{'零', '〇'}, {'一', '壹', '十'}, {'二', '两', '贰'}, {'三', '叁'}, {'四', '肆'}, {'五', '伍'}, {'六', '陆'}, {'七', '柒'}, {'八', '捌'}, {'九', '玖'},
}

func sameNumber(q, t uint16) bool {
	if t < 0x80 {
		q, t = t, q
	}
	if !isDigit(q) {
		return false
	}
	for _, han := range numbers[q-'0'] {
		if han == t {
			return true
		}
	}
	return false
}

// extraCost is what query unit i costs when the name has nothing for it.
func (a *aligner) extraCost(i int) int32 {
	switch {
	case isDigit(a.q[i]):
		return a.c.otherDigit
	case i > 0 && a.q[i] == a.q[i-1]:
		return a.c.repeated
	case a.q[i] < 0x80:
		return a.c.extraLetter
	}
	return a.c.extra
}

// before and after fill the costs of leaving out the units before j, and from j on.
func (a *aligner) headCost(t []uint16, word []bool, dst []int32) {
	sum := int32(0)
	dst[0] = 0
	for j, u := range t {
		if u < 0x80 {
			sum += a.c.headLetter
		} else {
			sum += a.c.head
		}
		v := min(sum, a.c.edge)
		if a.c.letters && j+1 < len(t) && word[j+1] {
			v = v * a.c.word / 4
		}
		dst[j+1] = v + a.c.partHead
	}
}

func (a *aligner) tailCost(t []uint16, word []bool, j int) int32 {
	sum := int32(0)
	for _, u := range t[j:] {
		if u < 0x80 {
			sum += a.c.tailLetter
		} else {
			sum += a.c.tail
		}
		if sum > a.c.edge {
			break
		}
	}
	sum = min(sum, a.c.edge)
	if a.c.letters && j < len(t) && word[j] {
		sum = sum * a.c.word / 4
	}
	if j < len(t) {
		sum += a.c.part
	}
	return sum
}

// align fills d and returns the least cost of finding the query in the name and the place where it ends there; the
// cost is inf as soon as it must exceed bound.
func (a *aligner) align(t []uint16, word []bool, bound int32) (cost int32, end int) {
	c, q, d := a.c, a.q, a.d
	n, m := len(q), len(t)
	a.headCost(t, word, d[:m+1])
	over := 0 // rows in a run whose best is over the bound
	for i := 1; i <= n; i++ {
		// What doesn't depend on the column is worked out here: the program is linked without inlining.
		prev := d[(i-1)*stride : (i-1)*stride+m+1]
		cur := d[i*stride : i*stride+m+1]
		qi := q[i-1]
		extra := a.extraCost(i - 1)
		groups := c.letters && a.letter[i-1]
		plain := a.letter[i-1] && qi != 'u' && qi != 'v' // costs the same for every letter
		hanOpen, hanMore := a.gapCosts(i, firstHan)
		letterOpen, letterMore := a.gapCosts(i, 'a')
		swapped, earlier := c.letters && i > 1, uint16(0)
		if swapped {
			earlier = q[i-2]
		}
		best := prev[0] + extra
		cur[0] = best
		gap := int32(inf)
		for j := 1; j <= m; j++ {
			tj := t[j-1]
			han := tj >= 0x80
			v := prev[j-1]
			switch {
			case qi == tj:
			case !plain:
				v += a.substitute(qi, tj)
			case han:
				v += c.other
			default:
				v += c.otherLetter
			}
			v = min(v, prev[j]+extra)
			if han {
				if groups {
					v = a.group(i, j, tj, v)
				}
				gap = min(cur[j-1]+hanOpen, gap+hanMore)
			} else {
				gap = min(cur[j-1]+letterOpen, gap+letterMore)
			}
			if swapped && j > 1 && earlier == tj && qi == t[j-2] && qi != tj {
				v = min(v, d[(i-2)*stride+j-2]+c.swap)
			}
			v = min(v, gap)
			cur[j] = v
			best = min(best, v)
		}
		if best > bound {
			if over++; over > maxGroup {
				return inf, 0
			}
		} else {
			over = 0
		}
	}
	last := d[n*stride : n*stride+m+1]
	cost = inf
	for j := m; j >= 0; j-- {
		if last[j] < cost {
			if v := last[j] + a.tailCost(t, word, j); v < cost {
				cost, end = v, j
			}
		}
	}
	return cost, end
}

// gapCosts is what leaving out t after the first i query units costs: when it is the first one left out, and when it
// is a further one.
func (a *aligner) gapCosts(i int, t uint16) (open, more int32) {
	c := a.c
	switch {
	case i == a.cut && i > 0:
		return c.gapPart, c.gapPartMore
	case t < 0x80:
		return c.gapLetter, c.gapLetterMore
	case c.letters && a.letter[i-1]:
		return c.gapSpelled, c.gapMore
	}
	return c.gap, c.gapMore
}

// group lowers v to the cost of taking the letters before i for the Han character before j.
func (a *aligner) group(i, j int, han uint16, v int32) int32 {
	s := a.x.usual(han)
	if s < 0 {
		return v
	}
	v = a.groupAs(i, j, s, 0, v)
	for _, s := range a.x.rest(han) {
		v = a.groupAs(i, j, int(s), a.c.rareReading, v)
	}
	return v
}

func (a *aligner) groupAs(i, j, s int, more, v int32) int32 {
	costs := ^a.spellings(i, s)
	for costs != 0 {
		k := bits.TrailingZeros64(costs) >> 3
		c := int32(^costs >> (8 * k) & 0xFF)
		v = min(v, a.d[(i-k-1)*stride+j-1]+c+more)
		costs &^= 0xFF << (8 * k)
	}
	return v
}

// How a unit of a name was met.
const (
	missed    uint8 = iota
	met             // typed as it is, in either script
	spelled         // typed by sound, in letters
	initialed       // typed by its initial
	sounded         // another character with its sound
	corrected       // a slip
)

// trace marks how each unit of the name was met by the alignment that align has just found, and returns what the
// units before and after the match cost.
func (a *aligner) trace(t []uint16, word []bool, end int, marks []uint8) (edges int32) {
	c, q, d := a.c, a.q, a.d
	clear(marks[:len(t)])
	i, j := len(q), end
	edges = a.tailCost(t, word, end)
	for i > 0 {
		v := d[i*stride+j]
		extra := a.extraCost(i - 1)
		if d[(i-1)*stride+j]+extra == v {
			i--
			continue
		}
		if j == 0 {
			break
		}
		qi, tj := q[i-1], t[j-1]
		if qi == tj && d[(i-1)*stride+j-1] == v {
			marks[j-1] = met
			i, j = i-1, j-1
			continue
		}
		if c.letters && a.letter[i-1] && tj >= 0x80 {
			if k, cost := a.groupTaken(i, j, tj, v); k > 0 {
				switch {
				case cost >= int32(c.slip):
					marks[j-1] = corrected
				case cost > 0 && (k == 1 || k == 2 && qi == 'h'):
					marks[j-1] = initialed
				default:
					marks[j-1] = spelled
				}
				i, j = i-k, j-1
				continue
			}
		}
		if i > 1 && j > 1 && c.letters && qi == t[j-2] && q[i-2] == tj && qi != tj && d[(i-2)*stride+j-2]+c.swap == v {
			marks[j-1], marks[j-2] = corrected, corrected
			i, j = i-2, j-2
			continue
		}
		if qi != tj {
			if s := a.substitute(qi, tj); d[(i-1)*stride+j-1]+s == v {
				switch {
				case s <= c.likeSound+c.rareReading && tj >= 0x80 && qi >= 0x80:
					marks[j-1] = sounded
				case s <= c.numeral:
					marks[j-1] = met
				default:
					marks[j-1] = corrected
				}
				i, j = i-1, j-1
				continue
			}
		}
		// Left out inside: the nearest start of the run that explains the cost.
		sum := int32(0)
		for j > 0 {
			open, more := a.gapCosts(i, t[j-1])
			j--
			if d[i*stride+j]+open+sum == v {
				break
			}
			sum += more
		}
	}
	return edges + d[j]
}

// groupTaken finds the letters that explain the cost v.
func (a *aligner) groupTaken(i, j int, han uint16, v int32) (k int, cost int32) {
	try := func(s int, more int32) bool {
		costs := a.spellings(i, s)
		for n := 1; n <= int(a.groupN[i]); n++ {
			c := costs >> (8 * (n - 1)) & 0xFF
			if c != never && a.d[(i-n)*stride+j-1]+int32(c)+more == v {
				k, cost = n, int32(c)
				return true
			}
		}
		return false
	}
	s := a.x.usual(han)
	if s < 0 || try(s, 0) {
		return k, cost
	}
	for _, s := range a.x.rest(han) {
		if try(int(s), a.c.rareReading) {
			break
		}
	}
	return k, cost
}
