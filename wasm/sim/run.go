package sim

import "math"

// Machine runs one Code. It owns what a run needs, so a run allocates nothing.
type Machine struct {
	code  *Code
	slots [MaxSlots]float64
	stack [MaxStack]float64
	in    []float64
	batch *batch // for sweeps, made with the first
}

// NewMachine returns a machine for code that has been checked.
func NewMachine(c *Code) *Machine {
	m := new(Machine)
	m.Use(c)
	return m
}

// Use makes the machine run other code that has been checked; a machine made with new is ready for it.
func (m *Machine) Use(c *Code) {
	m.code = c
	m.in = m.in[:0]
}

// Run computes the results out of the parameters, both in base units: yuan, dollars, years, parts of one. It takes what
// the code asks for; missing parameters count as 0, missing places for results are passed over.
func (m *Machine) Run(in, out []float64) { m.run(in, out, nil, 0) }

// Trace computes the values of one of the code's series year by year into ys and returns how many there are.
func (m *Machine) Trace(in []float64, series int, ys []float64) int {
	if series < 0 || series >= len(m.code.Series) {
		return 0
	}
	m.run(in, nil, ys, m.code.Series[series])
	return min(len(ys), m.code.Years)
}

// Sweep computes one result for each value xs of the parameter axis, the others as in in, into ys.
func (m *Machine) Sweep(in []float64, axis, result int, xs, ys []float64) {
	for len(m.in) < m.code.Params {
		m.in = append(m.in, 0)
	}
	if axis < 0 || axis >= len(m.in) || result < 0 || result >= len(m.code.Results) {
		return
	}
	clear(m.in)
	copy(m.in, in)
	if m.batch == nil {
		m.batch = new(batch)
	}
	m.batch.use(m.code, m.code.Results[result])
	for xs = xs[:min(len(xs), len(ys))]; len(xs) > 0; {
		n := min(len(xs), abreast)
		m.batch.run(m.in, axis, xs[:n], ys)
		xs, ys = xs[n:], ys[n:]
	}
}

func (m *Machine) run(in, out, ys []float64, traced uint8) {
	c := m.code
	for i := range m.slots[:c.Slots] {
		m.slots[i] = None
	}
	m.do(c.Before, in, 0)
	for y := 1; y <= c.Years; y++ {
		m.do(c.Year, in, y)
		if y <= len(ys) {
			ys[y-1] = m.slots[traced]
		}
	}
	m.do(c.After, in, 0)
	for i := range min(len(out), len(c.Results)) {
		out[i] = m.slots[c.Results[i]]
	}
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func (m *Machine) do(code []byte, in []float64, year int) {
	s, n := &m.stack, 0 // n numbers stand on the stack
	for i := 0; i < len(code); i++ {
		op := Op(code[i])
		if op < indexed {
			i++
			at := int(code[i])
			switch op {
			case Number:
				s[n] = m.code.Numbers[at]
				n++
			case Param:
				s[n] = 0
				if at < len(in) {
					s[n] = in[at]
				}
				n++
			case Load:
				s[n] = m.slots[at]
				n++
			case Year:
				s[n] = float64(year)
				n++
			case Store:
				n--
				m.slots[at] = s[n]
			case First:
				if n--; s[n] == 1 && !Answered(m.slots[at]) {
					m.slots[at] = float64(year)
				}
			case Least:
				if n--; !Answered(m.slots[at]) || s[n] < m.slots[at] {
					m.slots[at] = s[n]
				}
			case Most:
				if n--; !Answered(m.slots[at]) || s[n] > m.slots[at] {
					m.slots[at] = s[n]
				}
			}
			continue
		}
		n -= takes[op]
		s[n] = m.code.compute(op, s[n], s[min(n+1, MaxStack-1)], s[min(n+2, MaxStack-1)])
		n++
	}
}

// mean is the mean of the values of a given run whose quarter begins at from ≤ t < to, in years since its first quarter
// began. It has no answer where there is none among them, nor such a run.
func (c *Code) mean(which, from, to float64) float64 {
	if !(which >= 0 && which < float64(len(c.Given))) {
		return None
	}
	run := c.Given[int(which)]
	sum, n := 0., 0
	for i := quarter(from, len(run)); i < quarter(to, len(run)); i++ {
		if Answered(run[i]) {
			sum, n = sum+run[i], n+1
		}
	}
	if n == 0 || math.IsInf(sum, 0) || !Answered(from) || !Answered(to) {
		return None
	}
	return sum / float64(n)
}

// quarter is the first of n quarters that begins at t or later; n where none does. What is a whole quarter but for the last
// digits of its arithmetic is taken as one.
func quarter(t float64, n int) int {
	q := math.Ceil(4*t - 1e-9)
	if !(q < float64(n)) {
		return n
	}
	return int(max(q, 0))
}

// compute is one instruction of the second block; y and z are not used by those that take fewer.
func (c *Code) compute(op Op, x, y, z float64) float64 {
	if op == Mean {
		return c.mean(x, y, z)
	}
	return apply(op, x, y, z)
}

// apply is compute without what was given.
func apply(op Op, a, b, c float64) (v float64) {
	switch op {
	case If:
		switch {
		case !Answered(a):
			return None
		case a != 0:
			return b
		}
		return c
	case Neg:
		return -a
	case Not:
		if !Answered(a) {
			return None
		}
		return truth(a == 0)
	case Abs:
		return math.Abs(a)
	case Exp:
		v = math.Exp(a)
	case Log:
		v = math.Log(a)
	case Sqrt:
		v = math.Sqrt(a)
	case Floor:
		// What is a whole number but for the last digits of its arithmetic is taken as one.
		return math.Floor(a + 1e-9)
	case Ceil:
		return math.Ceil(a - 1e-9)
	default:
		if !Answered(a) || !Answered(b) {
			return None
		}
		switch op {
		case Add:
			v = a + b
		case Sub:
			v = a - b
		case Mul:
			v = a * b
		case Div:
			v = a / b
		case Pow:
			v = math.Pow(a, b)
		case Less:
			v = truth(a < b)
		case LessEqual:
			v = truth(a <= b)
		case Equal:
			v = truth(a == b)
		case And:
			v = truth(a != 0 && b != 0)
		case Or:
			v = truth(a != 0 || b != 0)
		case Min:
			v = min(a, b)
		case Max:
			v = max(a, b)
		}
	}
	if math.IsInf(v, 0) {
		return None
	}
	return v
}
