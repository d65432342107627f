package models

import (
	"errors"
	"go/ast"

	"yuntu/wasm/sim"
)

// reach compiles reach(EXPRESSION, PARAM): the value where the parameter can be put there, else no answer.
func (c *compiler) reach(args []ast.Expr) (x compiled, err error) {
	written := errors.New("reach is written: reach(EXPRESSION, PARAM)")
	if len(args) != 2 {
		return x, written
	}
	id, _ := args[1].(*ast.Ident)
	if id == nil || c.names[id.Name].op != sim.Param || !c.known(id.Name) {
		return x, written
	}
	if x, err = c.expr(args[0]); err != nil {
		return x, err
	}
	p := c.names[id.Name]
	if x.value, err = same("reach", x.value, p.value); err != nil {
		return x, err
	}
	s := c.slot()
	c.parts[x.level] = append(append(c.parts[x.level], x.code...), byte(sim.Store), s)
	lo, hi := loose(c.ends[p.index])
	none, err := c.ident("none")
	code := []byte{byte(sim.Number), c.number(lo), byte(sim.Load), s, byte(sim.LessEqual), byte(sim.Load), s, byte(sim.Number), c.number(hi),
		byte(sim.LessEqual), byte(sim.And), byte(sim.Load), s}
	x.code = append(append(code, none.code...), byte(sim.If))
	return x, err
}

// Bounded reports whether a result says where to put a parameter, and so has no answer beyond its range.
func (m *Model) Bounded(name string) (bounded bool) {
	for _, l := range m.Lines {
		if l.Name == name && l.Expr != nil {
			ast.Inspect(l.Expr, func(n ast.Node) bool {
				f, _ := n.(*ast.CallExpr)
				if f != nil {
					id, _ := f.Fun.(*ast.Ident)
					bounded = bounded || id != nil && id.Name == "reach"
				}
				return true
			})
		}
	}
	return bounded
}

// loose is a range whose ends belong to it also where arithmetic misses them by a last digit.
func loose(ends [2]float64) (lo, hi float64) {
	slack := 1e-9 * (ends[1] - ends[0])
	return ends[0] - slack, ends[1] + slack
}

// Reach is how far a parameter can be put, in base units, with what arithmetic may miss; nothing where there is none of
// that name.
func (m *Model) Reach(name string) (lo, hi float64) {
	i := m.param(name)
	if i < 0 {
		return 0, 0
	}
	q := m.Params[i]
	return loose([2]float64{q.Min * q.Unit.Base, q.Max * q.Unit.Base})
}
