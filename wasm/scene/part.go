package scene

import (
	"math"

	"yuntu/wasm/geom"
)

// Part moves round grips aside that stand nearer than gap to one drawn before, so that a finger can tell them apart. A grip
// goes across the line along which it is dragged, and takes that with it: it stays on the edge that it moves, and each place
// along the line means the same as before.
func (l *List) Part(gap float32) {
	for i := range l.grips {
		g := &l.grips[i]
		n := l.dots(g)
		if n < 0 {
			continue
		}
		way := geom.Point{X: g.h.B.Y - g.h.A.Y, Y: g.h.A.X - g.h.B.X} // across
		long := float32(math.Hypot(float64(way.X), float64(way.Y)))
		if long == 0 {
			continue
		}
		way = geom.Point{X: way.X / long, Y: way.Y / long}
		if by := l.aside(i, way, gap); by != 0 {
			g.move(geom.Point{X: way.X * by, Y: way.Y * by})
			for _, op := range [...]*Op{&l.Ops[n], &l.Ops[n+1]} {
				op.X, op.Y = op.X+way.X*by, op.Y+way.Y*by
			}
		}
	}
}

// dots returns the place of the last two dots that are drawn as a grip: paper and, on it, a ring; -1 for one that looks otherwise.
func (l *List) dots(g *grip) int {
	c := g.mark.Center()
	for i := len(l.Ops) - 2; i >= 0 && g.mark.W == g.mark.H; i-- {
		if a, z := &l.Ops[i], &l.Ops[i+1]; a.Kind == Dot && z.Kind == Dot && a.Width == 0 && z.Width > 0 && z.Key == a.Key+1 && a.Size == z.Size && max(a.X-c.X, c.X-a.X, a.Y-c.Y, c.Y-a.Y) < 0.1 {
			return i
		}
	}
	return -1
}

// aside is the least way along a direction on which the i-th grip comes as far as gap from those before it, on the stage, and
// rather to where no words are; 0 where it stands well, or there is none.
func (l *List) aside(i int, way geom.Point, gap float32) (best float32) {
	c := l.grips[i].mark.Center()
	clear := func(by float32) bool {
		x, y := c.X+way.X*by, c.Y+way.Y*by
		if by != 0 && (x < gap/2 || y < gap/2 || x > l.Width-gap/2 || y > l.Height-gap/2) {
			return false
		}
		for j := range i {
			if o := l.grips[j].mark.Center(); l.grips[j].mark.W == l.grips[j].mark.H && (o.X-x)*(o.X-x)+(o.Y-y)*(o.Y-y) < gap*gap*0.999 {
				return false
			}
		}
		return true
	}
	if clear(0) {
		return 0
	}
	least := float32(0)
	for j := range i { // as far from one of them
		o := l.grips[j].mark.Center()
		across := (o.X-c.X)*way.X + (o.Y-c.Y)*way.Y
		off := (o.X-c.X)*(o.X-c.X) + (o.Y-c.Y)*(o.Y-c.Y) - across*across
		if off >= gap*gap {
			continue
		}
		d := float32(math.Sqrt(float64(gap*gap - off)))
		for _, by := range [...]float32{across + d, across - d} {
			far := max(by, -by)
			if l.written(geom.R(c.X+way.X*by-gap/4, c.Y+way.Y*by-gap/4, gap/2, gap/2)) {
				far += 2 * gap
			}
			if (best == 0 || far < least) && clear(by) {
				best, least = by, far
			}
		}
	}
	return best
}

// written reports whether words are set in r.
func (l *List) written(r geom.Rect) bool {
	for i := range l.Ops {
		if op := &l.Ops[i]; op.Kind == Label && r.Overlaps(op.Words()) {
			return true
		}
	}
	return false
}

// Words is what the ink of a label takes up: from the height of a capital to a little below the line.
func (op *Op) Words() geom.Rect {
	x := op.X
	switch op.Align {
	case Middle:
		x -= op.W / 2
	case End:
		x -= op.W
	}
	return geom.R(x, op.Y-op.Size*0.76, op.W, op.Size*0.84)
}
