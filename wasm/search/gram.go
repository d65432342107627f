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
	weight uint32
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

// mixer tells the values of different tags apart; the product is cut to 32 bits.
const (
	mixer = 0x9E3779B1
	all32 = 1<<32 - 1
)

func hash(tag, v uint32) uint32 {
	h := (v ^ tag*mixer) * 0x85EBCA6B
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

// gramMaker gathers the grams of all names, one name after the other.
type gramMaker struct {
	*Index
	buckets []bucket
	keys    []uint32 // of the name at work: tag*mixer ^ value
	made    []uint32 // buckets, those of a name together
}

// bucket says which name was the last to fall into it, counted from 1, and how many have.
type bucket struct{ last, n uint32 }

// note turns the keys of a name into buckets, each once. It is a loop without calls, as the program is linked without
// inlining and a hundred thousand names have nine million grams.
func (x *gramMaker) note(name uint32) {
	buckets, made, shift := x.buckets, x.made, x.shift
	for _, k := range x.keys {
		h := k * 0x85EBCA6B // as hash has it
		h ^= h >> 15
		b := h * 0xC2B2AE35 >> shift
		if k := &buckets[b]; k.last != name {
			k.last = name
			k.n++
			made = append(made, b)
		}
	}
	x.made = made
}

// place writes a name into its buckets' postings. It is a function so that it is called a hundred thousand times: a browser makes better code of
// what is called often, and stays with the first for a loop that it has entered.
func (x *gramMaker) place(name uint32, in []uint32) {
	buckets, posts := x.buckets, x.posts
	for _, b := range in {
		k := &buckets[b]
		posts[k.last] = name
		k.last++
	}
}

// addName adds every gram of a name.
func (x *gramMaker) addName(f uint32) {
	t, word := x.units(f)
	keys := x.keys[:0]
	for i, u := range t {
		if u < 0x80 {
			continue
		}
		keys = append(keys, tagChar*mixer&all32^uint32(u))
		if i == 0 {
			keys = append(keys, tagFirst*mixer&all32^uint32(u))
		}
		if i > 0 && t[i-1] >= 0x80 {
			keys = append(keys, tagPair*mixer&all32^(uint32(t[i-1])<<16|uint32(u)))
		}
	}
	x.keys = keys

	x.letters = x.lex.soundLetters(x.letters[:0], t)
	x.initials = canonical(x.initials[:0], x.letters)
	l := x.initials
	x.sizes[byChar][f] = uint8(len(t))
	x.sizes[byLetter][f] = uint8(min(len(l), 255))
	x.addLetters(l, true)

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
			x.addLetters(x.initials, false)
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
	x.addBeginnings(x.initials, 0)
	if han {
		x.addRareInitials(t)
	}
	x.note(f + 1)
}

// addRareInitials adds a row of initials for each rarer reading with another one.
func (x *gramMaker) addRareInitials(t []uint16) {
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
				x.addBeginnings(x.initials, k)
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
func (x *gramMaker) addBeginnings(initials []byte, from int) {
	v := uint32(0)
	for k, c := range initials {
		v = v*31 + uint32(c)
		if k >= from {
			x.keys = append(x.keys, tagInitials*mixer&all32^v)
		}
	}
}

// addLetters adds the groups of letters; whole says that l is all of a name and not a part of it.
func (x *gramMaker) addLetters(l []byte, whole bool) {
	keys := x.keys
	if whole && len(l) > 1 {
		keys = append(keys, tagStart*mixer&all32^(uint32(l[0])<<8|uint32(l[1])))
	}
	for i := 1; i < len(l); i++ {
		two := uint32(l[i-1])<<8 | uint32(l[i])
		keys = append(keys, tagTwo*mixer&all32^two)
		if i > 1 {
			keys = append(keys, tagThree*mixer&all32^(uint32(l[i-2])<<16|two))
		}
	}
	x.keys = keys
}

// gramsPerName is about how many grams a name has; a guess too low only costs a copy.
const gramsPerName = 40

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
	m := gramMaker{Index: x, buckets: make([]bucket, 1<<size), made: make([]uint32, 0, gramsPerName*len(x.forms))}
	ends := make([]uint32, len(x.forms))
	for f := range ends {
		yield(f)
		m.addName(uint32(f))
		ends[f] = uint32(len(m.made))
	}
	x.start = make([]uint32, 1<<size+1)
	sum := uint32(0)
	for b := range m.buckets {
		k := &m.buckets[b]
		x.start[b] = sum
		k.last = sum // from here on: where the next posting goes
		sum += k.n
	}
	x.start[len(m.buckets)] = sum
	x.posts = make([]uint32, sum)
	at := uint32(0)
	for f, end := range ends {
		m.place(uint32(f), m.made[at:end])
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
	rarity := uint32(bits.Len32(uint32(len(x.forms)) / (n + 1)))
	x.grams[channel] = append(x.grams[channel], gram{bucket: b, n: n, weight: 1 + rarity})
}
