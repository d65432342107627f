package search

import "slices"

// accepted is what a hit for a query may cost, the parts left out before and after not counted.
func accepted(q []uint16) int32 {
	accept := int32(-1)
	for _, u := range q {
		if u < 0x80 && len(q) <= few {
			accept += acceptFew
		} else if u < 0x80 {
			accept += acceptLetter
		} else {
			accept += acceptHan
		}
	}
	return accept
}

// acceptable is what a meeting may cost to be an answer, where accept would do for an ordinary one: the name was met up
// to end, with so many bare initials, and at the cost of edges for what was left out before and after.
func (x *Index) acceptable(m meeting, accept, bare, edges int32, t []uint16, word []bool, end int) int32 {
	q := x.query.unit
	if q[0] >= 0x80 {
		if m.why == ByRepair {
			accept -= bare * acceptBare
		}
		return accept
	}
	// Initials say little, and so do a few letters from the middle of a name: with a slip on top they could be
	// anything. A whole name with slips is one all the same.
	first := x.firstMark(len(t))
	inside := first > 0 && !word[first]
	if m.why == ByRepair {
		accept -= bare * acceptBare
		if inside || len(q) <= few && len(t) > longTitle*len(q) {
			accept -= acceptInner
		}
		if bare == 0 && edges == 0 && len(q) >= few {
			accept = max(accept, int32(len(q))*acceptWhole)
		}
	}
	if len(q) <= brief && !slices.ContainsFunc(q, func(u uint16) bool { return !isLetter(u) }) {
		accept = x.acceptBrief(m, accept, bare, edges, inside, len(t), word[min(first+1, end):end])
	}
	return accept
}

// acceptBrief is the same for a query of very few letters, most of which are part of some name by chance. inside says
// that the match begins within a word, word which words begin inside what was met.
func (x *Index) acceptBrief(m meeting, accept, bare, edges int32, inside bool, length int, word []bool) int32 {
	switch m.why {
	case ByName:
		if inside && length > longTitle*len(x.query.unit) && slices.Contains(word, true) {
			return -1 // the end of a word with the beginning of the next, somewhere in a title
		}
	case BySpell:
		switch {
		case int(bare) == len(x.query.unit):
		case inside:
			return min(accept, acceptMixedInner)
		default:
			return min(accept, acceptMixed)
		}
	case ByRepair:
		if edges > acceptEdges {
			return -1
		}
	}
	return accept
}
