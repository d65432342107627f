package models

import (
	"fmt"
	"go/ast"
	"go/token"
	"strconv"

	"yuntu/wasm/sim"
)

// level says when an expression can be computed.
type level uint8

const (
	before level = iota // from parameters alone
	yearly              // anew in each year
	after               // once all years are known
)

// value is what an expression is, as far as units go.
type value struct {
	dim  dim
	bare bool // a number without a unit, which takes that of its neighbour
}

func (v value) String() string { return v.dim.String() }

// fits reports whether a line that counts d may hold v.
func (v value) fits(d dim) bool { return v.bare || v.dim == d || v.dim.plain() && d.counts() }

type symbol struct {
	op    sim.Op // Number, Param or Load
	index byte
	value value
	level level
}

type compiler struct {
	file    string
	names   map[string]symbol
	numbers []float64
	slots   int
	years   int
	parts   [3][]byte // by level
	full    bool
	givens  [][]float64  // in base units
	ends    [][2]float64 // of the parameters, in base units
}

func newCompiler(file string) *compiler { return &compiler{file: file, names: map[string]symbol{}} }

func (c *compiler) known(name string) bool { _, ok := c.names[name]; return ok }

func (c *compiler) param(q Param) {
	c.names[q.Name] = symbol{op: sim.Param, index: byte(len(c.ends)), value: value{dim: q.Unit.Dim}}
	c.ends = append(c.ends, [2]float64{q.Min * q.Unit.Base, q.Max * q.Unit.Base})
}

func (c *compiler) constant(name string, v float64, d dim) {
	c.names[name] = symbol{op: sim.Number, index: c.number(v), value: value{dim: d}}
}

func (c *compiler) number(v float64) byte {
	for i, n := range c.numbers {
		if n == v {
			return byte(i)
		}
	}
	c.full = c.full || len(c.numbers) == 256
	c.numbers = append(c.numbers, v)
	return byte(len(c.numbers) - 1)
}

func (c *compiler) slot() byte {
	c.full = c.full || c.slots == sim.MaxSlots
	c.slots++
	return byte(c.slots - 1)
}

func (c *compiler) yearly(name string) bool { return c.names[name].level == yearly }

// define compiles an expression into a slot of its own that has the name.
func (c *compiler) define(name string, e ast.Expr) (value, error) {
	x, err := c.expr(e)
	if err != nil {
		return value{}, err
	}
	s := c.slot()
	c.parts[x.level] = append(append(c.parts[x.level], x.code...), byte(sim.Store), s)
	c.names[name] = symbol{sim.Load, s, x.value, x.level}
	return x.value, nil
}

// retype gives a name the unit that its line declares.
func (c *compiler) retype(name string, v value) {
	s := c.names[name]
	s.value = v
	c.names[name] = s
}

// stock compiles what is put forward once a year.
func (c *compiler) stock(name string, first, next ast.Expr) error {
	x, err := c.expr(first)
	if err != nil {
		return err
	}
	if x.level != before {
		return fmt.Errorf("the first value of %s rests on what comes later", name)
	}
	s := c.slot()
	c.parts[before] = append(append(c.parts[before], x.code...), byte(sim.Store), s)
	c.names[name] = symbol{sim.Load, s, x.value, yearly}
	n, err := c.expr(next)
	if err != nil {
		return err
	}
	if n.level == after {
		return fmt.Errorf("%s of a year rests on what all years give", name)
	}
	v, err := same("next", x.value, n.value)
	if err != nil {
		return err
	}
	c.retype(name, v)
	c.parts[yearly] = append(append(c.parts[yearly], n.code...), byte(sim.Store), s)
	return nil
}

// code puts the parts together.
func (c *compiler) code(m *Model) (sim.Code, error) {
	if c.full || len(m.Params) > 255 {
		return sim.Code{}, fmt.Errorf("more than %d definitions or 256 numbers", sim.MaxSlots)
	}
	if c.years == 0 && len(c.parts[yearly]) > 0 {
		return sim.Code{}, fmt.Errorf("something runs through years, and no line says how many")
	}
	code := sim.Code{Numbers: c.numbers, Params: len(m.Params), Slots: c.slots, Years: c.years,
		Before: c.parts[before], Year: c.parts[yearly], After: c.parts[after], Given: c.givens}
	for _, q := range m.Params {
		code.In = append(code.In, q.Unit.Base)
	}
	for _, r := range m.Results {
		code.Out = append(code.Out, r.Unit.Base)
		code.Results = append(code.Results, c.names[r.Name].index)
	}
	for _, r := range m.Series {
		code.Yearly = append(code.Yearly, r.Unit.Base)
		code.Series = append(code.Series, c.names[r.Name].index)
	}
	return code, nil
}

// compiled is an expression's code, which leaves one number on the stack.
type compiled struct {
	code  []byte
	value value
	level level
}

func join(l, o level) (level, error) {
	if l == yearly && o == after || l == after && o == yearly {
		return 0, fmt.Errorf("it rests on one year and on all years at once")
	}
	return max(l, o), nil
}

func (c *compiler) expr(e ast.Expr) (x compiled, err error) {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return c.expr(e.X)
	case *ast.BasicLit:
		if e.Kind != token.INT && e.Kind != token.FLOAT {
			return x, fmt.Errorf("%s is no number", e.Value)
		}
		v, err := strconv.ParseFloat(e.Value, 64)
		if err != nil {
			return x, fmt.Errorf("%s is no number", e.Value)
		}
		return compiled{[]byte{byte(sim.Number), c.number(v)}, value{bare: true}, before}, nil
	case *ast.Ident:
		return c.ident(e.Name)
	case *ast.UnaryExpr:
		if x, err = c.expr(e.X); err != nil {
			return x, err
		}
		switch e.Op {
		case token.SUB:
			x.code = append(x.code, byte(sim.Neg))
		case token.NOT:
			x.code = append(x.code, byte(sim.Not))
		default:
			return x, fmt.Errorf("%s is no operator of a model", e.Op)
		}
		return x, nil
	case *ast.BinaryExpr:
		return c.binary(e)
	case *ast.CallExpr:
		name, ok := e.Fun.(*ast.Ident)
		if !ok || e.Ellipsis.IsValid() {
			return x, fmt.Errorf("only functions by their name can be called")
		}
		return c.call(name.Name, e.Args)
	}
	return x, fmt.Errorf("an expression has numbers, names, operators and functions, nothing else")
}

func (c *compiler) ident(name string) (compiled, error) {
	switch name {
	case "none":
		// 0/0 has no answer.
		zero := c.number(0)
		return compiled{[]byte{byte(sim.Number), zero, byte(sim.Number), zero, byte(sim.Div)}, value{bare: true}, before}, nil
	case "year":
		return compiled{[]byte{byte(sim.Year), 0}, value{}, yearly}, nil
	}
	s, ok := c.names[name]
	if !ok {
		return compiled{}, fmt.Errorf("%q is not defined above", name)
	}
	if s.op == run {
		return compiled{}, fmt.Errorf("%s has a value for every quarter: mean makes one of them", name)
	}
	return compiled{[]byte{byte(s.op), s.index}, s.value, s.level}, nil
}

// same is what two neighbours of + and of a comparison count.
func same(what string, a, b value) (value, error) {
	switch {
	case a.bare:
		return b, nil
	case b.bare || a.dim == b.dim:
		return a, nil
	}
	return a, fmt.Errorf("%s: %s and %s don't go together", what, a, b)
}

var operators = map[token.Token]sim.Op{token.ADD: sim.Add, token.SUB: sim.Sub, token.MUL: sim.Mul, token.QUO: sim.Div,
	token.LSS: sim.Less, token.LEQ: sim.LessEqual, token.EQL: sim.Equal, token.LAND: sim.And, token.LOR: sim.Or}

func (c *compiler) binary(e *ast.BinaryExpr) (x compiled, err error) {
	left, right, op, not := e.X, e.Y, e.Op, false
	switch op { // two of the six comparisons are enough
	case token.GTR:
		left, right, op = right, left, token.LSS
	case token.GEQ:
		left, right, op = right, left, token.LEQ
	case token.NEQ:
		op, not = token.EQL, true
	}
	code, ok := operators[op]
	if !ok {
		return x, fmt.Errorf("%s is no operator of a model; a power is pow(x, y)", e.Op)
	}
	a, err := c.expr(left)
	if err != nil {
		return x, err
	}
	b, err := c.expr(right)
	if err != nil {
		return x, err
	}
	x.code = append(append(a.code, b.code...), byte(code))
	if x.level, err = join(a.level, b.level); err != nil {
		return x, err
	}
	switch op {
	case token.ADD, token.SUB:
		x.value, err = same(e.Op.String(), a.value, b.value)
	case token.MUL:
		x.value = value{a.value.dim.times(b.value.dim, 1), a.value.bare && b.value.bare}
	case token.QUO:
		x.value = value{a.value.dim.times(b.value.dim, -1), a.value.bare && b.value.bare}
	case token.LSS, token.LEQ, token.EQL:
		_, err = same(e.Op.String(), a.value, b.value)
	}
	if not {
		x.code = append(x.code, byte(sim.Not))
	}
	return x, err
}
