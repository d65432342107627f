package sim

// abreast is how many points of a sweep a batch runs side by side; a power of two.
const abreast = 32

// batch runs what a result rests on for several points of a sweep at once: an instruction is read once for all of them, and
// what does not rest on the axis is computed once and stands for all. What comes out is what a Machine's run gives, to the
// last bit. It owns what it needs; warm, it allocates nothing.
type batch struct {
	part  part
	slots []column
	stack [MaxStack]column
	at    [MaxStack]*column // what stands on the stack: a column of stack, or a slot that was loaded
}

// column is a number at each point; with one, v[0] is the number at all of them.
type column struct {
	one bool
	v   [abreast]float64
}

func (c *column) set(v float64) { c.one, c.v[0] = true, v }

// mask is what a point's index has to be cut with to find its number.
func (c *column) mask() int {
	if c.one {
		return 0
	}
	return abreast - 1
}

// numbers are those that the column has of n points: all, or the one.
func (c *column) numbers(n int) []float64 {
	if c.one {
		n = 1
	}
	return c.v[:n]
}

// take makes c what from is at n points.
func (c *column) take(from *column, n int) {
	c.one = from.one
	copy(c.v[:], from.numbers(n))
}

// spread gives each of n points a number of its own.
func (c *column) spread(n int) {
	if c.one {
		c.one = false
		for i := 1; i < n; i++ {
			c.v[i&(abreast-1)] = c.v[0]
		}
	}
}

// use makes the batch ready for a result of a code.
func (b *batch) use(c *Code, result uint8) {
	b.part.use(c, result)
	if cap(b.slots) < c.Slots {
		b.slots = make([]column, c.Slots)
	}
	b.slots = b.slots[:c.Slots]
}

// run computes the result for the values xs of a parameter, at most abreast of them.
func (b *batch) run(in []float64, axis int, xs, ys []float64) {
	p := &b.part
	for i := range b.slots {
		b.slots[i].set(None)
	}
	b.do(p.before, in, axis, xs, 0)
	for y := 1; y <= p.of.Years && len(p.year) > 0; y++ {
		b.do(p.year, in, axis, xs, y)
		if len(p.waits) > 0 && b.answered(len(xs)) {
			break
		}
	}
	b.do(p.after, in, axis, xs, 0)
	out := &b.slots[p.result]
	out.spread(len(xs))
	copy(ys, out.v[:len(xs)])
}

// answered reports whether all that the sweep waits for has come at n points.
func (b *batch) answered(n int) bool {
	for _, s := range b.part.waits {
		for _, v := range b.slots[s].numbers(n) {
			if v != v { // Answered would be called a hundred times a point
				return false
			}
		}
	}
	return true
}

func (b *batch) do(code []byte, in []float64, axis int, xs []float64, year int) {
	c, n := b.part.of, 0 // n numbers stand on the stack
	for i := 0; i < len(code); i++ {
		op := Op(code[i])
		if op < indexed {
			i++
			at := int(code[i])
			switch op {
			case Load:
				b.at[n] = &b.slots[at]
				n++
			case Number, Param, Year:
				to := &b.stack[n]
				switch {
				case op == Number:
					to.set(c.Numbers[at])
				case op == Year:
					to.set(float64(year))
				case at == axis:
					to.one = false
					copy(to.v[:], xs)
				default:
					to.set(in[at])
				}
				b.at[n] = to
				n++
			case Store:
				n--
				b.slots[at].take(b.at[n], len(xs))
			default: // First, Least, Most
				n--
				b.slots[at].keep(op, b.at[n], len(xs), float64(year))
			}
			continue
		}
		n -= takes[op]
		x := b.at[n]
		y, z := x, x
		if takes[op] > 1 {
			y = b.at[n+1]
		}
		if takes[op] > 2 {
			z = b.at[n+2]
		}
		b.stack[n].compute(c, op, x, y, z, len(xs))
		b.at[n] = &b.stack[n]
		n++
	}
}

// keep is what First, Least and Most do with a number x for the slot c.
func (c *column) keep(op Op, x *column, n int, year float64) {
	if c.one && x.one {
		n = 1
	} else {
		c.spread(n)
	}
	const last = abreast - 1
	m := x.mask() & last
	switch op {
	case First:
		for i := range n {
			if x.v[i&m] == 1 && c.v[i&last] != c.v[i&last] {
				c.v[i&last] = year
			}
		}
	case Least:
		for i := range n {
			if v, old := x.v[i&m], c.v[i&last]; old != old || v < old {
				c.v[i&last] = v
			}
		}
	case Most:
		for i := range n {
			if v, old := x.v[i&m], c.v[i&last]; old != old || v > old {
				c.v[i&last] = v
			}
		}
	}
}

// compute is an instruction for each of n points; c may be x. The commonest have a loop of their own (loops.go).
func (c *column) compute(code *Code, op Op, x, y, z *column, n int) {
	switch {
	case x.one && y.one && z.one:
		c.set(code.compute(op, x.v[0], y.v[0], z.v[0]))
		return
	case op == If && x.one && !Answered(x.v[0]):
		c.set(None)
		return
	case op == If && x.one && x.v[0] != 0:
		c.take(y, n)
		return
	case op == If && x.one:
		c.take(z, n)
		return
	case c == x: // its one number would be overwritten at the first point
		c.spread(n)
	}
	c.one = false
	switch op {
	case Add, Sub, Mul, Div:
		c.reckon(op, x, y, n)
	case Less, LessEqual, Equal, Min, Max:
		c.compare(op, x, y, n)
	case If:
		c.choose(x, y, z, n)
	default:
		const last = abreast - 1
		a, b, d := x.mask()&last, y.mask()&last, z.mask()&last
		for i := range n {
			c.v[i&last] = code.compute(op, x.v[i&a], y.v[i&b], z.v[i&d])
		}
	}
}
