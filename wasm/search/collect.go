package search

import "yuntu/wasm/sorted"

const (
	longList = 12000 // postings above which a list is skipped once enough is found
	levels   = 256
	formBits = 24 // of a form's number; the level stands above

	levelBits = 16 // of the fraction in a scale

	maxSwapped = 5
)

// candidates is how many forms a channel puts forward: more names, more that look alike.
func (x *Index) candidates() int {
	switch n := len(x.forms); {
	case n < 1<<13:
		return 48
	case n < 1<<16:
		return 80
	}
	return 140
}

// collect chooses the forms that are worth aligning with the query, each once.
func (x *Index) collect(near bool) {
	x.chosen = x.chosen[:0]
	x.asked++
	if x.asked == 0 {
		clear(x.taken)
		x.asked = 1
	}
	for c := range x.grams {
		x.grams[c] = x.grams[c][:0]
	}
	q := x.query.unit
	for i, u := range q {
		if u < 0x80 {
			continue
		}
		x.addGram(byChar, hash(tagChar, uint32(u)))
		if i == 0 {
			x.addGram(byChar, hash(tagFirst, uint32(u)))
		}
		if i > 0 && q[i-1] >= 0x80 {
			x.addGram(byChar, hash(tagPair, uint32(q[i-1])<<16|uint32(u)))
		}
	}
	x.letters = x.lex.soundLetters(x.letters[:0], q)
	x.initials = canonical(x.initials[:0], x.letters)
	l := x.initials
	size := len(l)
	if len(l) > 1 {
		x.addGram(byLetter, hash(tagStart, uint32(l[0])<<8|uint32(l[1])))
	}
	for i := range l {
		if i > 0 && (len(l) <= 7 || near) {
			x.addGram(byLetter, hash(tagTwo, uint32(l[i-1])<<8|uint32(l[i])))
		}
		if i > 1 {
			x.addGram(byLetter, hash(tagThree, uint32(l[i-2])<<16|uint32(l[i-1])<<8|uint32(l[i])))
		}
	}
	if len(l) <= maxSwapped { // so few letters may share no group with the name once two are swapped
		for i := 1; i < len(l); i++ {
			l[i-1], l[i] = l[i], l[i-1]
			x.addGram(byLetter, hash(tagStart, uint32(l[0])<<8|uint32(l[1])))
			for j := 2; j < len(l); j++ {
				x.addGram(byLetter, hash(tagThree, uint32(l[j-2])<<16|uint32(l[j-1])<<8|uint32(l[j])))
			}
			l[i-1], l[i] = l[i], l[i-1]
		}
	}
	k := x.candidates()
	x.choose(byChar, k, len(q))
	x.choose(byLetter, k, size)

	// Initials: the letters as they stand, the query cut into syllables and initials, and that without its last piece,
	// which may be half typed. Of longer ones the beginning has to do.
	x.initials = x.initials[:0]
	for _, u := range q[:min(len(q), maxInitials)] {
		x.initials = x.appendHead(x.initials, u)
	}
	x.chooseInitials(x.initials, k)
	x.initials = x.spell.cut(x.lex, x.initials[:0], q)
	if n := len(x.initials); n != len(q) {
		x.chooseInitials(x.initials, k)
		if n > 2 {
			x.chooseInitials(x.initials[:n-1], k)
		}
	} else if n > 2 {
		x.chooseInitials(x.initials[:n-1], k)
	}
}

func (x *Index) appendHead(dst []byte, u uint16) []byte {
	if u < 0x80 {
		return append(dst, byte(u))
	}
	if s := x.lex.usual(u); s >= 0 {
		return append(dst, x.lex.head(s))
	}
	return dst
}

func (x *Index) chooseInitials(initials []byte, k int) {
	if len(initials) == 0 {
		return
	}
	initials = initials[:min(len(initials), maxInitials)]
	v := uint32(0)
	for _, c := range initials {
		v = v*31 + uint32(c)
	}
	x.grams[byInitial] = x.grams[byInitial][:0]
	x.addGram(byInitial, hash(tagInitials, v))
	x.choose(byInitial, k, len(initials))
}

// choose adds the best k forms of one channel to chosen: those that share the rarest grams with the query and have
// about its length.
func (x *Index) choose(channel, k, size int) {
	grams := x.grams[channel]
	if len(grams) == 0 {
		return
	}
	sorted.By(grams, func(a, b gram) int {
		if a.n != b.n {
			return int(a.n) - int(b.n)
		}
		return int(a.bucket) - int(b.bucket)
	})
	if x.now++; x.now == 1<<(32-scoreBits) {
		clear(x.score)
		x.now = 1
	}
	stamp := x.now << scoreBits
	touched, total := x.gather(grams, stamp, 4*k)
	if len(touched) == 0 {
		return
	}
	// Scores as levels, so that the best k are found by counting. Each takes the place of its form in the list, above
	// the form's number, so that the score isn't fetched again.
	var counts [levels]uint32
	var scale [256]uint32 // by how far the sizes are apart
	for far := range scale {
		scale[far] = ((levels - 1) * 48 << levelBits) / (total * uint32(48+far))
	}
	score, sizes := x.score, x.sizes[channel]
	size = min(size, 255)
	for i, f := range touched {
		far := int(sizes[f]) - size
		if far < 0 {
			far = -far
		}
		level := (score[f] - stamp) * scale[far] >> levelBits
		touched[i] = level<<formBits | f
		counts[level]++
	}
	floor, sum := uint32(levels-1), uint32(0)
	for ; floor > 0; floor-- {
		if sum += counts[floor]; sum >= uint32(k) {
			break
		}
	}
	// All above the floor, and of those on it the first that there is room for.
	picked, room := touched[:0], k-int(sum-counts[floor])
	for _, t := range touched {
		level := t >> formBits
		if level < floor {
			continue
		}
		if level == floor {
			if room <= 0 {
				continue
			}
			room--
		}
		picked = append(picked, t)
	}
	sorted.By(picked, func(a, b uint32) int {
		if p, q := a>>formBits, b>>formBits; p != q {
			return int(q) - int(p)
		}
		return int(a) - int(b)
	})
	for _, t := range picked {
		if f := t & (1<<formBits - 1); x.taken[f] != x.asked {
			x.taken[f] = x.asked
			x.chosen = append(x.chosen, f)
		}
	}
}

// gather adds up in x.score, on top of stamp, what each form shares with the query, and returns these forms and what
// one that shares everything has. Grams stand in order, the rarest first; when enough forms are there the longest lists
// aren't walked.
func (x *Index) gather(grams []gram, stamp uint32, enough int) (touched []uint32, total uint32) {
	touched, score, n := x.touched, x.score, 0
	for i, g := range grams {
		weight := g.weight
		total += weight
		list := x.posts[x.start[g.bucket]:x.start[g.bucket+1]]
		if len(list) > longList && i*10 >= len(grams)*7 && n >= enough {
			break
		}
		for _, f := range list {
			s := score[f]
			if s < stamp {
				s = stamp
				touched[n] = f
				n++
			}
			score[f] = s + weight
		}
	}
	return touched[:n], total
}
