package search

// speller cuts typed letters into syllables and initials.
type speller struct {
	cost [maxQuery + 1]int16
	from [maxQuery + 1]uint8
}

// cut appends the initials of the query as it is most likely meant: whole syllables cost less than bare initials.
func (s *speller) cut(x *Lexicon, dst []byte, q []uint16) []byte {
	const syllableCost, initialCost, otherCost = 10, 16, 10
	s.cost[0] = 0
	for i := 1; i <= len(q); i++ {
		u := q[i-1]
		if !isLetter(u) {
			s.cost[i], s.from[i] = s.cost[i-1]+otherCost, uint8(i-1)
			continue
		}
		s.cost[i], s.from[i] = s.cost[i-1]+initialCost, uint8(i-1)
		if u == 'h' && i > 1 && (q[i-2] == 'z' || q[i-2] == 'c' || q[i-2] == 's') {
			if v := s.cost[i-2] + initialCost; v < s.cost[i] {
				s.cost[i], s.from[i] = v, uint8(i-2)
			}
		}
		v := uint64(0)
		for k := 1; k <= 6 && k <= i && isLetter(q[i-k]); k++ {
			v |= uint64(q[i-k]) << (8 * (k - 1))
			if x.spelt(v) >= 0 {
				if c := s.cost[i-k] + syllableCost; c < s.cost[i] {
					s.cost[i], s.from[i] = c, uint8(i-k)
				}
			}
		}
	}
	first := len(dst)
	for i := len(q); i > 0; i = int(s.from[i]) {
		u := q[s.from[i]]
		if u < 0x80 {
			dst = append(dst, byte(u))
		} else if r := x.usual(u); r >= 0 {
			dst = append(dst, x.head(r))
		}
	}
	for i, j := first, len(dst)-1; i < j; i, j = i+1, j-1 {
		dst[i], dst[j] = dst[j], dst[i]
	}
	return dst
}
