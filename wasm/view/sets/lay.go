package sets

// most is how many claims there are at most.
const most = 3

// span is a stretch of the row, 0…1.
type span struct{ lo, hi float64 }

// claim is where one lies: a stretch, and where the row ends before it does, the rest of it from the other end on.
type claim struct {
	parts [2]span
	end   float64 // the end that moves as the claim grows
	way   float64 // to which side: 1 right, −1 left
}

// lay puts claims so that as little as possible is claimed twice: the first from the left, the second from the right, the
// third from the end of the first on and, where the row ends, again from the left. No part is then claimed three times as
// long as one is claimed only once, whatever the shares.
func lay(s [most]float64, n int) (c [most]claim) {
	c[0] = claim{parts: [2]span{{0, s[0]}}, end: s[0], way: 1}
	c[1] = claim{parts: [2]span{{1 - s[1], 1}}, end: 1 - s[1], way: -1}
	if n > 2 {
		from, to := s[0], s[0]+s[2]
		c[2] = claim{parts: [2]span{{from, min(to, 1)}}, end: to, way: 1}
		if to > 1 {
			c[2].parts[1], c[2].end = span{0, to - 1}, to-1
		}
	}
	return c
}

// nest puts claims so that as much as possible is claimed by all: each from the left.
func nest(s [most]float64, n int) (c [most]claim) {
	for i := range n {
		c[i] = claim{parts: [2]span{{0, s[i]}}, end: s[i], way: 1}
	}
	return c
}

// count is how many of n claims lie over a place.
func count(c *[most]claim, n int, at float64) (over int) {
	for i := range n {
		for _, s := range c[i].parts {
			if s.lo <= at && at < s.hi {
				over++
			}
		}
	}
	return over
}
