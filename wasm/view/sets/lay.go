package sets

// most is how many claims there are at most.
const most = 3

// claim is where one lies on the row, 0…1.
type claim struct {
	lo, hi float64
	end    float64 // the end that moves more as the claim grows
	way    float64 // by how much of the row, where the claim grows by all of it: 1 to the right, −1 to the left
}

// lay puts a claim of a share s where it has gone a part p of the room that it leaves: 0 from the left end, 1 to the right.
func lay(s, p float64) claim {
	c := claim{lo: p * (1 - s), hi: p*(1-s) + s}
	if c.end, c.way = c.hi, 1-p; p > 0.5 {
		c.end, c.way = c.lo, -p
	}
	return c
}

// shared is the stretch that two claims have in common; hi is not above lo where there is none.
func shared(a, b claim) (lo, hi float64) { return max(a.lo, b.lo), min(a.hi, b.hi) }

// count is how many claims lie over a place.
func count(all []claim, at float64) (over int) {
	for _, c := range all {
		if c.lo <= at && at < c.hi {
			over++
		}
	}
	return over
}
