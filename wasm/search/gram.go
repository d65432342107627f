package search

import "math/bits"

// The three channels through which a query finds names that are worth aligning.
const (
	byChar    = iota // Han characters and pairs of them
	byLetter         // groups of letters by sound
	byInitial        // beginnings of the initials
	channels
)

// gram is a piece of a query.
type gram struct {
	bucket uint32
	n      uint32 // postings
	weight int32
}

const (
	tagChar = iota + 1
	tagPair
	tagFirst
	tagTwo
	tagThree
	tagStart
	tagInitials
)

func hash(tag, v uint32) uint32 {
	h := (v ^ tag*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	return h * 0xC2B2AE35
}

// sounded appends the letters of a folded text: characters by their usual reading. Where in the result each unit
// begins goes to starts.
func (x *Lexicon) soundLetters(dst []byte, t []uint16) []byte {
	for _, u := range t {
		dst = x.appendSound(dst, u)
	}
	return dst
}

func (x *Lexicon) appendSound(dst []byte, u uint16) []byte {
	if u < 0x80 {
		return append(dst, byte(u))
	}
	if s := x.usual(u); s >= 0 {
		return x.appendSpelling(dst, s)
	}
	return dst
}

func (x *Lexicon) appendSpelling(dst []byte, s int) []byte {
	y := &x.syllables[s]
	for k := int(y.n) - 1; k >= 0; k-- {
		dst = append(dst, byte(y.spell>>(8*k)))
	}
	return dst
}

// maxInitials is the longest beginning of the initials that is indexed.
const maxInitials = 10

// gramsOf calls add with the hash of every gram of a name.
func (x *Index) gramsOf(f uint32, add func(h uint32)) {
	t, word := x.units(f)
	for i, u := range t {
		if u < 0x80 {
			continue
		}
		add(hash(tagChar, uint32(u)))
		if i == 0 {
			add(hash(tagFirst, uint32(u)))
		}
		if i > 0 && t[i-1] >= 0x80 {
			add(hash(tagPair, uint32(t[i-1])<<16|uint32(u)))
		}
	}

	x.letters = x.lex.soundLetters(x.letters[:0], t)
	x.initials = canonical(x.initials[:0], x.letters)
	l := x.initials
	x.sizes[byChar][f] = uint8(len(t))
	x.sizes[byLetter][f] = uint8(min(len(l), 255))
	letterGrams(l, true, add)

	// A rarer reading adds the groups it makes with its neighbours.
	for i, u := range t {
		for _, s := range x.lex.rest(u) {
			x.letters = x.letters[:0]
			if i > 0 {
				x.letters = x.lex.appendSound(x.letters, t[i-1])
			}
			before := len(x.letters)
			x.letters = x.lex.appendSpelling(x.letters, int(s))
			after := len(x.letters)
			if i+1 < len(t) {
				x.letters = x.lex.appendSound(x.letters, t[i+1])
			}
			x.letters = x.letters[max(0, before-2):min(len(x.letters), after+2)]
			x.initials = canonical(x.initials[:0], x.letters)
			letterGrams(x.initials, false, add)
		}
	}

	x.initials = x.initials[:0]
	han := false
	for i, u := range t {
		if len(x.initials) == maxInitials {
			break
		}
		if isHan(u) {
			han = true
			if s := x.lex.usual(u); s >= 0 {
				x.initials = append(x.initials, x.lex.head(s))
			}
		} else if u < 0x80 && (word[i] || isDigit(u) || han) {
			x.initials = append(x.initials, byte(u))
		}
	}
	x.sizes[byInitial][f] = uint8(len(x.initials))
	addBeginnings(x.initials, 0, add)
	if !han {
		return
	}
	// Each rarer reading with another initial gives one more row of initials.
	k := 0
	for _, u := range t {
		if k == len(x.initials) {
			break
		}
		if isHan(u) && x.lex.usual(u) < 0 {
			continue
		}
		was := x.initials[k]
		for _, s := range x.lex.rest(u) {
			if h := x.lex.head(int(s)); h != was {
				x.initials[k] = h
				addBeginnings(x.initials, k, add)
			}
		}
		x.initials[k] = was
		k++
	}
}

// head is the first letter of a reading.
func (x *Lexicon) head(s int) byte {
	y := &x.syllables[s]
	return byte(y.spell >> (8 * (y.n - 1)))
}

// addBeginnings adds the beginnings that are longer than from.
func addBeginnings(initials []byte, from int, add func(uint32)) {
	v := uint32(0)
	for k, c := range initials {
		v = v*31 + uint32(c)
		if k >= from {
			add(hash(tagInitials, v))
		}
	}
}

func letterGrams(l []byte, whole bool, add func(uint32)) {
	if whole && len(l) > 1 {
		add(hash(tagStart, uint32(l[0])<<8|uint32(l[1])))
	}
	for i := range l {
		if i > 0 {
			add(hash(tagTwo, uint32(l[i-1])<<8|uint32(l[i])))
		}
		if i > 1 {
			add(hash(tagThree, uint32(l[i-2])<<16|uint32(l[i-1])<<8|uint32(l[i])))
		}
	}
}

// buildGrams fills the inverted index: a pass to make the grams and count them, a pass to place them.
func (x *Index) buildGrams() {
	size := uint(14)
	for size < 18 && len(x.forms) > 1<<(size-2) {
		size += 2
	}
	x.shift = 32 - size
	for c := range x.sizes {
		x.sizes[c] = make([]uint8, len(x.forms))
	}
	x.start = make([]uint32, 1<<size+1)
	last := make([]uint32, 1<<size) // by bucket: one past the form that was counted last
	made := make([]uint32, 0, 20*len(x.forms))
	ends := make([]uint32, len(x.forms))
	f := uint32(0)
	add := func(h uint32) {
		if b := h >> x.shift; last[b] != f+1 {
			last[b] = f + 1
			x.start[b]++
			made = append(made, b)
		}
	}
	for ; int(f) < len(x.forms); f++ {
		x.gramsOf(f, add)
		ends[f] = uint32(len(made))
	}
	sum := uint32(0)
	next := last
	for b, n := range x.start {
		x.start[b] = sum
		if b < len(next) {
			next[b] = sum
		}
		sum += n
	}
	x.posts = make([]uint32, sum)
	at := uint32(0)
	for f, end := range ends {
		for _, b := range made[at:end] {
			x.posts[next[b]] = uint32(f)
			next[b]++
		}
		at = end
	}
}

// addGram notes a gram of the query once. What few names have weighs more.
func (x *Index) addGram(channel int, h uint32) {
	b := h >> x.shift
	n := x.start[b+1] - x.start[b]
	for i := range x.grams[channel] {
		if x.grams[channel][i].bucket == b {
			return
		}
	}
	rarity := int32(bits.Len32(uint32(len(x.forms)) / (n + 1)))
	x.grams[channel] = append(x.grams[channel], gram{bucket: b, n: n, weight: 1 + rarity})
}
