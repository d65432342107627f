package search

import (
	"slices"

	"yuntu/wasm/sorted"
)

// A query may hold more than one name, or a name and words that no name has: 腾讯公司, hinton教授, "ant ipo". When as a
// whole it finds nothing good, it is taken to pieces: names that stand in it whole, and words that all, or most of
// them, fit one entry, whichever of its forms each fits.

// fragment is an entry that a piece of the query met.
type fragment struct {
	form       uint32
	cost       int32
	start, end uint8 // units of the query
}

const (
	maxPieces = 16
	maxTokens = 4  // words of a query that are looked up one by one; a longer one is a sentence
	perToken  = 16 // entries that each of them puts forward
	maxHalved = 8  // characters of a query that is cut in two
	leastMet  = 3  // the part of a query that has to be met: one of so many
)

// token is a word of the query: a run without a gap, in one script.
type token struct{ start, end uint8 }

// candidate is an entry that one of the words met.
type candidate struct {
	first, form  uint32 // of its forms the first, and the one that the heaviest word met
	cost, edges  int32  // what is left out before and after apart
	weight, most int32  // of all words that it fits, and of the heaviest
	token, met   uint8  // the heaviest, and how many
}

// weight of a piece of the query: a Han character says as much as two letters.
func weight(q []uint16) (w int32) {
	for _, u := range q {
		if w++; u >= 0x80 {
			w++
		}
	}
	return w
}

// addPieces adds to the hits behind found the entries that pieces of the query meet, each where its cost puts it.
func (x *Index) addPieces(dst []Hit, found int, o Options) []Hit {
	q := x.query.unit
	x.pieces = x.pieces[:0]
	x.addContained(q)
	x.addTokens(q, x.cutTokens(q), inf)
	if (len(dst) == found || dst[found].Score < 1000-halvesAbove) && len(x.pieces) == 0 {
		x.addHalves(q)
	}
	for _, p := range x.pieces {
		entry := x.forms[p.form].entry
		at := slices.IndexFunc(dst[found:], func(h Hit) bool { return h.Entry == entry })
		if at >= 0 && dst[found+at].Score >= 1000-p.cost {
			continue
		}
		x.query.unit = q[p.start:p.end]
		x.align.setQuery(x.query.unit, 0)
		h, ok := x.hit(ranked{cost: p.cost, entry: entry, form: p.form}, accepted(x.query.unit), false, o.Lang)
		switch {
		case !ok:
		case at >= 0:
			dst[found+at] = h
		default:
			dst = append(dst, h)
		}
	}
	x.query.unit = q
	sorted.By(dst[found:], func(a, b Hit) int { return int(b.Score) - int(a.Score) })
	return dst[:min(len(dst), found+o.Limit)]
}

// addPiece keeps the best pieces in order.
func (x *Index) addPiece(p fragment) {
	p.cost -= int32(x.prominence[x.forms[p.form].entry])
	for i, k := range x.pieces {
		if x.forms[k.form].entry == x.forms[p.form].entry {
			if k.cost <= p.cost {
				return
			}
			x.pieces = append(x.pieces[:i], x.pieces[i+1:]...)
			break
		}
	}
	at := len(x.pieces)
	for at > 0 && p.cost < x.pieces[at-1].cost {
		at--
	}
	if at == maxPieces {
		return
	}
	x.pieces = append(x.pieces[:min(len(x.pieces), maxPieces-1)], p)
	copy(x.pieces[at+1:], x.pieces[at:])
	x.pieces[at] = p
}

// addContained adds the names that stand whole in the query.
func (x *Index) addContained(q []uint16) {
	word, all := x.query.word, weight(q)
	for at := range q[:len(q)-1] {
		if q[at] < 0x80 && at > 0 && q[at-1] < 0x80 && !word[at] {
			continue // inside a word
		}
		for _, f := range x.beginningWith(q[at:]) {
			t, _ := x.units(f)
			end := at + len(t)
			if len(t) < 2 || len(t) == len(q) || end > len(q) || x.forms[f].text>>28 == textMade || !equal(q[at:end], t) {
				continue
			}
			if end == len(q) || q[end-1] >= 0x80 || q[end] >= 0x80 || word[end] {
				cost := penaltyContained + dropped*min(all-weight(t), maxDropped) + int32(x.forms[f].penalty)
				if 2*weight(t) >= all {
					cost -= bonusHalf
				}
				x.addPiece(fragment{f, cost, uint8(at), uint8(end)})
			}
		}
	}
	kept := x.pieces[:0]
	for _, p := range x.pieces {
		if !x.inLonger(p) {
			kept = append(kept, p)
		}
	}
	x.pieces = kept
}

// inLonger says whether the query has a piece around p: who says 阿里云 doesn't mean 阿里.
func (x *Index) inLonger(p fragment) bool {
	for _, k := range x.pieces {
		if k.start <= p.start && p.end <= k.end && k.end-k.start > p.end-p.start {
			return true
		}
	}
	return false
}

// beginningWith returns the forms that may begin as q does, and some others.
func (x *Index) beginningWith(q []uint16) []uint32 {
	h := uint32(0)
	if q[0] >= 0x80 {
		h = hash(tagFirst, uint32(q[0]))
	} else {
		x.letters = x.lex.soundLetters(x.letters[:0], q[:min(len(q), 4)])
		x.initials = canonical(x.initials[:0], x.letters)
		if len(x.initials) < 2 {
			return nil
		}
		h = hash(tagStart, uint32(x.initials[0])<<8|uint32(x.initials[1]))
	}
	b := h >> x.shift
	return x.posts[x.start[b]:x.start[b+1]]
}

// cutTokens cuts the query at spaces, at signs, and between letters and characters.
func (x *Index) cutTokens(q []uint16) []token {
	x.tokens = x.tokens[:0]
	start := 0
	for i := 1; i <= len(q); i++ {
		if i == len(q) || x.query.at[i] > x.query.end[i-1] || (q[i] < 0x80) != (q[i-1] < 0x80) {
			if len(x.tokens) == maxTokens {
				return x.tokens[:0]
			}
			x.tokens = append(x.tokens, token{uint8(start), uint8(i)})
			start = i
		}
	}
	return x.tokens
}

// addHalves cuts a query of characters alone in two wherever it can be cut, and adds the entries that have one half
// exactly: 蚂蚁金服 is 蚂蚁集团 to who remembers the older name.
func (x *Index) addHalves(q []uint16) {
	if len(q) < 4 || len(q) > maxHalved || slices.ContainsFunc(q, func(u uint16) bool { return !isHan(u) }) {
		return
	}
	for cut := 2; cut <= len(q)-2; cut++ {
		x.tokens = append(x.tokens[:0], token{0, uint8(cut)}, token{uint8(cut), uint8(len(q))})
		x.addTokens(q, x.tokens, 0)
	}
}

// addTokens adds the entries that the words of the query meet, each word in whichever form it fits best and at no more
// than most.
func (x *Index) addTokens(q []uint16, tokens []token, most int32) {
	if len(tokens) < 2 {
		return
	}
	x.candidate = x.candidate[:0]
	for _, k := range tokens {
		x.query.unit = q[k.start:k.end]
		x.top = x.top[:0]
		x.turned = false
		x.rankAll(0, min(accepted(x.query.unit), most)+2*weights.edge, perToken, false)
		for _, r := range x.top {
			first := x.firstForm(r.form)
			if !slices.ContainsFunc(x.candidate, func(c candidate) bool { return c.first == first }) {
				x.candidate = append(x.candidate, candidate{first: first})
			}
		}
	}
	for n, k := range tokens {
		x.query.unit = q[k.start:k.end]
		x.align.setQuery(x.query.unit, 0)
		w, accept := weight(x.query.unit), min(accepted(x.query.unit), most)
		letters := 2*int32(len(x.query.unit)) - w
		for i := range x.candidate {
			c := &x.candidate[i]
			form, cost := x.cheapest(c.first, accept+2*weights.edge)
			t, word := x.units(form)
			m := meeting{}
			if cost < inf {
				m = x.meet(t, word, accept)
			}
			if !m.ok {
				c.cost += penaltyDropped + dropped*w + droppedLetters*letters
				continue
			}
			inner := m.inner + int32(x.forms[form].penalty)
			c.cost, c.edges = c.cost+inner, c.edges+cost-inner
			c.met++
			if c.weight += w; w > c.most {
				c.most, c.form, c.token = w, form, uint8(n)
			}
		}
	}
	all := weight(q)
	for _, c := range x.candidate {
		if c.met == 0 || leastMet*c.weight < all {
			continue
		}
		if c.met > 1 { // the words met far apart, or in several forms
			c.edges /= 4
		}
		k := tokens[c.token]
		x.addPiece(fragment{c.form, c.cost + c.edges + penaltyToken*int32(len(tokens)-1), k.start, k.end})
	}
	x.query.unit = q
}

// cheapest returns the form of an entry that the query costs least, inf when all cost more than bound.
func (x *Index) cheapest(first uint32, bound int32) (form uint32, cost int32) {
	form, cost = first, inf
	for f := first; int(f) < len(x.forms) && x.forms[f].entry == x.forms[first].entry; f++ {
		t, word := x.units(f)
		if c, _ := x.align.align(t, word, bound); c+int32(x.forms[f].penalty) < cost && c <= bound {
			form, cost = f, c+int32(x.forms[f].penalty)
		}
	}
	return form, cost
}

// firstForm returns the first form of the entry that f belongs to.
func (x *Index) firstForm(f uint32) uint32 {
	for f > 0 && x.forms[f-1].entry == x.forms[f].entry {
		f--
	}
	return f
}
