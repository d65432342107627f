package models

import (
	"fmt"
	"go/ast"
	"regexp"
	"strings"

	"yuntu/data/locale"
	"yuntu/wasm/sim"
)

var givenForm = regexp.MustCompile(`^(\S+)\s+(\S+)\s+from\s+([^/\s]+/[^/\s]*/[^/\s]+)\s+since\s+(\S+)\s+=\s*(\S.*)$`)

// given reads "growth pct from SERIES/ENTITY/METRIC since 2018Q4 = 84 - 66 64".
func (p *reader) given(rest string) {
	f := givenForm.FindStringSubmatch(rest)
	if f == nil {
		p.say("given is written: given NAME UNIT from SERIES/ENTITY/METRIC since QUARTER = VALUE …, with - where there is no figure")
		return
	}
	u, ok := ParseUnit(f[2])
	if !ok {
		p.say("%q is no unit", f[2])
		return
	}
	since, every, ok := locale.ParsePeriod(f[4])
	if !ok || every != locale.Quarterly {
		p.say("%q is no quarter", f[4])
		return
	}
	g := Given{Name: f[1], Unit: u, Key: f[3], Since: since, Line: p.line}
	for _, v := range strings.Fields(f[5]) {
		if v == "-" {
			g.Values = append(g.Values, sim.None)
		} else {
			g.Values = append(g.Values, p.number(v))
		}
	}
	if !sim.Answered(g.Values[len(g.Values)-1]) {
		p.say("%s ends with a quarter that has no figure", g.Name)
	}
	if all := p.m.Givens; len(all) > 0 && all[0].Since != since {
		p.say("%s begins in another quarter than %s; a model has one time", g.Name, all[0].Name)
	}
	if p.name(g.Name) {
		p.c.given(g)
		p.m.Givens = append(p.m.Givens, g)
		p.m.Lines = append(p.m.Lines, Line{"given", g.Name, ast.NewIdent(g.Name), nil, p.line})
	}
}

// run marks the name of a run of values, which no instruction loads.
const run = sim.Ops

func (c *compiler) given(g Given) {
	c.names[g.Name] = symbol{op: run, index: byte(len(c.givens)), value: value{dim: g.Unit.Dim}}
	c.full = c.full || len(c.givens) == 255
	base := make([]float64, len(g.Values))
	for i, v := range g.Values {
		base[i] = v * g.Unit.Base
	}
	c.givens = append(c.givens, base)
}

// mean compiles mean(GIVEN, FROM, TO) and mean(GIVEN, FROM).
func (c *compiler) mean(args []ast.Expr) (x compiled, err error) {
	if len(args) < 2 || len(args) > 3 {
		return x, fmt.Errorf("mean is written: mean(GIVEN, FROM, TO), or mean(GIVEN, FROM)")
	}
	id, _ := args[0].(*ast.Ident)
	if id == nil || c.names[id.Name].op != run || !c.known(id.Name) {
		return x, fmt.Errorf("mean is taken of what a line gives")
	}
	of := c.names[id.Name]
	x = compiled{[]byte{byte(sim.Number), c.number(float64(of.index))}, of.value, before}
	for _, a := range args[1:] {
		t, err := c.expr(a)
		if err != nil {
			return x, err
		}
		if !t.value.fits(dim{year: 1}) {
			return x, fmt.Errorf("mean from %s to another, and not a time", t.value)
		}
		if x.level, err = join(x.level, t.level); err != nil {
			return x, err
		}
		x.code = append(x.code, t.code...)
	}
	if len(args) == 2 {
		x.code = append(x.code, byte(sim.Number), c.number(endless))
	}
	x.code = append(x.code, byte(sim.Mean))
	return x, nil
}

// endless is a time, in years, that no run reaches.
const endless = 1e6
