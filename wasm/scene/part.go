package scene

// Part moves round grips aside that stand nearer than gap to one drawn before, so that a finger can tell them apart: across the
// line along which each is dragged, which goes with it. It stays on the edge that it moves, and each place along the line
// means the same as before.
func (l *List) Part(gap float32) {
	for i := range l.grips {
		g := &l.grips[i]
		c := g.mark.Center()
		for j := len(l.Ops) - 1; j > 0 && g.mark.W == g.mark.H; j-- {
			ring, paper := &l.Ops[j], &l.Ops[j-1] // as a grip is drawn
			if ring.Kind != Dot || ring.Width == 0 || ring.Key != paper.Key+1 || max(ring.X-c.X, c.X-ring.X, ring.Y-c.Y, c.Y-ring.Y) > 0.1 {
				continue
			}
			for n := range int(2*gap) + 3 { // left or up of it, else as far right or down, ever further
				by := c
				if d := float32((n + 1) / 2 * (n%2*2 - 1)); g.h.A.X == g.h.B.X {
					by.X -= d
				} else {
					by.Y -= d
				}
				if l.apart(i, by.X, by.Y, gap) {
					by.X, by.Y = by.X-c.X, by.Y-c.Y
					ring.X, ring.Y, paper.X, paper.Y = ring.X+by.X, ring.Y+by.Y, paper.X+by.X, paper.Y+by.Y
					g.move(by)
					break
				}
			}
			break
		}
	}
}

// apart reports whether a grip at x, y would be as far as gap from all before the i-th, and on the stage.
func (l *List) apart(i int, x, y, gap float32) bool {
	for j := range i {
		if o := l.grips[j].mark; o.W == o.H && (o.Center().X-x)*(o.Center().X-x)+(o.Center().Y-y)*(o.Center().Y-y) < gap*gap {
			return false
		}
	}
	return x > gap/4 && y > gap/4 && x < l.Width-gap/4 && y < l.Height-gap/4
}
