package sim

// Loops for the instructions that models consist of, with nothing called in them: the program is built without inlining.
// Each gives what apply gives. No answer, and what is not finite, is what less itself is not nought.

// reckon adds, subtracts, multiplies, divides at n points.
func (c *column) reckon(op Op, x, y *column, n int) {
	const last = abreast - 1
	a, b := x.mask()&last, y.mask()&last
	switch op {
	case Add:
		for i := range n {
			v := x.v[i&a] + y.v[i&b]
			if v-v != 0 {
				v = None
			}
			c.v[i&last] = v
		}
	case Sub:
		for i := range n {
			v := x.v[i&a] - y.v[i&b]
			if v-v != 0 {
				v = None
			}
			c.v[i&last] = v
		}
	case Mul:
		for i := range n {
			v := x.v[i&a] * y.v[i&b]
			if v-v != 0 {
				v = None
			}
			c.v[i&last] = v
		}
	case Div:
		for i := range n {
			v := x.v[i&a] / y.v[i&b]
			if v-v != 0 {
				v = None
			}
			c.v[i&last] = v
		}
	}
}

// compare holds two numbers against each other at n points.
func (c *column) compare(op Op, x, y *column, n int) {
	const last = abreast - 1
	a, b := x.mask()&last, y.mask()&last
	switch op {
	case Min:
		for i := range n {
			p, v := x.v[i&a], y.v[i&b]
			switch {
			case p < v, p != p:
				v = p
			case p == v:
				v = min(p, v) // of two noughts the one below
			}
			if v-v != 0 {
				v = None
			}
			c.v[i&last] = v
		}
	case Max:
		for i := range n {
			p, v := x.v[i&a], y.v[i&b]
			switch {
			case p > v, p != p:
				v = p
			case p == v:
				v = max(p, v)
			}
			if v-v != 0 {
				v = None
			}
			c.v[i&last] = v
		}
	default:
		for i := range n {
			p, q, v := x.v[i&a], y.v[i&b], 0.
			switch {
			case p < q:
				if op != Equal {
					v = 1
				}
			case p == q:
				if op != Less {
					v = 1
				}
			case p != p || q != q:
				v = None
			}
			c.v[i&last] = v
		}
	}
}

// choose takes y or z at each of n points, as x says.
func (c *column) choose(x, y, z *column, n int) {
	const last = abreast - 1
	a, b, d := x.mask()&last, y.mask()&last, z.mask()&last
	for i := range n {
		p, v := x.v[i&a], z.v[i&d]
		switch {
		case p != p:
			v = None
		case p != 0:
			v = y.v[i&b]
		}
		c.v[i&last] = v
	}
}
