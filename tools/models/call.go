package models

import (
	"fmt"
	"go/ast"
	"slices"

	"yuntu/wasm/sim"
)

// functions are what an expression may call, with how many arguments; least and most, first, at and sum look at all years,
// mean at all quarters given.
var functions = map[string]int{"pow": 2, "min": 2, "max": 2, "abs": 1, "exp": 1, "log": 1, "sqrt": 1, "floor": 1, "ceil": 1, "if": 3, "plain": 1,
	"first": 2, "at": 2, "sum": 1, "least": 1, "most": 1, "mean": 3, "reach": 2}

// reserved are the names that a line can't define. A function's name may be defined: nothing is called without brackets.
var reserved = map[string]bool{"none": true, "year": true, "next": true, "if": true}

var simple = map[string]sim.Op{"pow": sim.Pow, "min": sim.Min, "max": sim.Max, "abs": sim.Abs, "exp": sim.Exp, "log": sim.Log,
	"sqrt": sim.Sqrt, "floor": sim.Floor, "ceil": sim.Ceil, "if": sim.If}

func (c *compiler) call(name string, args []ast.Expr) (x compiled, err error) {
	if name == "If" {
		name = "if"
	}
	n, ok := functions[name]
	if !ok {
		return x, fmt.Errorf("%q is no function", name)
	}
	switch name {
	case "mean":
		return c.mean(args)
	case "reach":
		return c.reach(args)
	}
	if len(args) != n && !(len(args) > n && (name == "min" || name == "max")) {
		return x, fmt.Errorf("%s takes %d arguments, not %d", name, n, len(args))
	}
	if slices.Contains([]string{"first", "at", "sum", "least", "most"}, name) {
		return c.overYears(name, args)
	}
	in := make([]compiled, len(args))
	for i, a := range args {
		if in[i], err = c.expr(a); err != nil {
			return x, err
		}
		if x.level, err = join(x.level, in[i].level); err != nil {
			return x, err
		}
	}
	x.code = in[0].code
	for i, a := range in[1:] {
		x.code = append(x.code, a.code...)
		if name == "min" || name == "max" || name == "pow" || i == 1 {
			x.code = append(x.code, byte(simple[name]))
		}
	}
	if op, ok := simple[name]; ok && n == 1 {
		x.code = append(x.code, byte(op))
	}
	x.value, err = typeOf(name, in)
	return x, err
}

// typeOf is what a function of such arguments counts.
func typeOf(name string, in []compiled) (v value, err error) {
	v = in[0].value
	switch name {
	case "min", "max":
		for _, a := range in[1:] {
			if v, err = same(name, v, a.value); err != nil {
				return v, err
			}
		}
	case "if":
		return same("if", in[1].value, in[2].value)
	case "plain":
		return value{}, nil
	case "exp", "log":
		if !v.dim.plain() {
			return v, fmt.Errorf("%s of %s; plain() puts the unit aside", name, v)
		}
	case "sqrt":
		for i := range v.dim {
			if v.dim[i]%2 != 0 {
				return v, fmt.Errorf("sqrt of %s; plain() puts the unit aside", v)
			}
			v.dim[i] /= 2
		}
	case "pow":
		if !v.dim.plain() {
			return v, fmt.Errorf("pow of %s; plain() puts the unit aside", v)
		}
		if e := in[1].value; !e.dim.plain() && e.dim != (dim{year: 1}) {
			return v, fmt.Errorf("pow to %s; plain() puts the unit aside", e)
		}
		v.bare = v.bare && in[1].value.bare
	}
	return v, nil
}

// overYears compiles what looks at all years: it keeps a slot that each year adds to.
func (c *compiler) overYears(name string, args []ast.Expr) (x compiled, err error) {
	of, err := c.expr(args[len(args)-1])
	if err != nil {
		return x, err
	}
	if of.level == after {
		return x, fmt.Errorf("%s looks at all years of what itself looks at all years", name)
	}
	s := c.slot()
	each := of.code
	x = compiled{[]byte{byte(sim.Load), s}, of.value, after}
	switch name {
	case "first":
		if w, ok := args[0].(*ast.Ident); !ok || w.Name != "year" {
			return x, fmt.Errorf("first is written: first(year, CONDITION)")
		}
		each = append(each, byte(sim.First), s)
		x.value = value{dim: dim{year: 1}}
	case "at":
		n, err := c.expr(args[0])
		if err != nil {
			return x, err
		}
		if n.level != before {
			return x, fmt.Errorf("at is written: at(YEAR, EXPRESSION), with the same year in every year")
		}
		// Keep what is there unless this is the year.
		each = append(append([]byte{byte(sim.Year), 0}, n.code...), byte(sim.Equal))
		each = append(append(each, of.code...), byte(sim.Load), s, byte(sim.If), byte(sim.Store), s)
	case "sum":
		c.parts[before] = append(c.parts[before], byte(sim.Number), c.number(0), byte(sim.Store), s)
		each = append(append([]byte{byte(sim.Load), s}, each...), byte(sim.Add), byte(sim.Store), s)
	case "least":
		each = append(each, byte(sim.Least), s)
	case "most":
		each = append(each, byte(sim.Most), s)
	}
	c.parts[yearly] = append(c.parts[yearly], each...)
	return x, nil
}
