package sim

// Loops for the instructions that models consist of, with nothing called in them: the program is built without inlining.
// Each gives what apply gives. What is not finite less itself is no number, so v - (v - v) is v or no answer, without a branch.

// reckon adds, subtracts, multiplies, divides at n points, four in a round: a round costs WebAssembly as much as a sum. What
// stands beyond the last point is nobody's.
func (c *column) reckon(op Op, x, y *column, n int) {
	const last = abreast - 1
	a, b := x.mask()&last, y.mask()&last
	switch op {
	case Add:
		for i := 0; i < n; i += 4 {
			p, q, r, s := x.v[i&a]+y.v[i&b], x.v[(i+1)&a]+y.v[(i+1)&b], x.v[(i+2)&a]+y.v[(i+2)&b], x.v[(i+3)&a]+y.v[(i+3)&b]
			c.v[i&last], c.v[(i+1)&last], c.v[(i+2)&last], c.v[(i+3)&last] = p-(p-p), q-(q-q), r-(r-r), s-(s-s)
		}
	case Sub:
		for i := 0; i < n; i += 4 {
			p, q, r, s := x.v[i&a]-y.v[i&b], x.v[(i+1)&a]-y.v[(i+1)&b], x.v[(i+2)&a]-y.v[(i+2)&b], x.v[(i+3)&a]-y.v[(i+3)&b]
			c.v[i&last], c.v[(i+1)&last], c.v[(i+2)&last], c.v[(i+3)&last] = p-(p-p), q-(q-q), r-(r-r), s-(s-s)
		}
	case Mul:
		for i := 0; i < n; i += 4 {
			p, q, r, s := x.v[i&a]*y.v[i&b], x.v[(i+1)&a]*y.v[(i+1)&b], x.v[(i+2)&a]*y.v[(i+2)&b], x.v[(i+3)&a]*y.v[(i+3)&b]
			c.v[i&last], c.v[(i+1)&last], c.v[(i+2)&last], c.v[(i+3)&last] = p-(p-p), q-(q-q), r-(r-r), s-(s-s)
		}
	case Div:
		for i := 0; i < n; i += 4 {
			p, q, r, s := x.v[i&a]/y.v[i&b], x.v[(i+1)&a]/y.v[(i+1)&b], x.v[(i+2)&a]/y.v[(i+2)&b], x.v[(i+3)&a]/y.v[(i+3)&b]
			c.v[i&last], c.v[(i+1)&last], c.v[(i+2)&last], c.v[(i+3)&last] = p-(p-p), q-(q-q), r-(r-r), s-(s-s)
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
			c.v[i&last] = v - (v - v)
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
			c.v[i&last] = v - (v - v)
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
