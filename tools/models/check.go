package models

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"

	"yuntu/wasm/sim"
)

func errorf(file string, line int, format string, args ...any) error {
	return &Error{file, line, fmt.Sprintf(format, args...)}
}

// check reads "cut=20 price=7 => volume=139.8 profit=none within 0.1".
func (p *reader) check(rest string) {
	in, out, ok := strings.Cut(rest, "=>")
	if !ok {
		p.say("check is written: check NAME=VALUE … => RESULT=VALUE …, then perhaps within TOLERANCE")
		return
	}
	c := Check{Line: p.line}
	out, within, banded := strings.Cut(out, " within ")
	if banded {
		c.Within = p.number(strings.TrimSpace(within))
	}
	c.In, c.Out = p.pairs(in), p.pairs(out)
	if len(c.Out) == 0 {
		p.say("the check names no result")
	}
	p.m.Checks = append(p.m.Checks, c)
}

func (p *reader) pairs(s string) (list []Pair) {
	for _, f := range strings.Fields(s) {
		name, v, ok := strings.Cut(f, "=")
		if !ok {
			p.say("%q is not NAME=VALUE", f)
			continue
		}
		q := Pair{Name: name, None: v == "none"}
		if !q.None {
			q.Value = p.number(v)
			_, dec, _ := strings.Cut(v, ".")
			q.Half = 0.5 * math.Pow10(-len(dec))
		}
		list = append(list, q)
	}
	return list
}

// finish compiles what was read and runs its checks and the whole parameter box.
func (p *reader) finish() {
	if len(p.m.Results) == 0 {
		p.line = max(1, p.line)
		p.say("there is no result")
	}
	if len(p.errs) > 0 {
		return
	}
	code, err := p.c.code(p.m)
	if err == nil {
		err = code.Check()
	}
	if err != nil {
		p.say("%v", err)
		return
	}
	p.m.Code = code
	for _, c := range p.m.Checks {
		p.line = c.Line
		p.hold(c)
	}
	p.box()
}

// hold runs one check.
func (p *reader) hold(c Check) {
	in, err := p.m.In(c.In)
	if err != nil {
		p.say("%v", err)
		return
	}
	out := make([]float64, len(p.m.Results))
	sim.NewMachine(&p.m.Code).Run(in, out)
	for _, want := range c.Out {
		i := p.m.result(want.Name)
		if i < 0 {
			p.say("%q is no result", want.Name)
			continue
		}
		got := out[i] / p.m.Results[i].Unit.Base
		slack := want.Half
		if c.Within > 0 {
			slack = c.Within
		}
		switch {
		case want.None != !sim.Answered(got):
			p.say("%s is %s, the check says %s", want.Name, Written(got), want)
		case !want.None && math.Abs(got-want.Value) > slack*(1+1e-9):
			p.say("%s is %s, the check says %s", want.Name, Written(got), want)
		}
	}
}

func (q Pair) String() string {
	if q.None {
		return "none"
	}
	return Written(q.Value)
}

// Written is a number as tools print it: "none", or up to six digits.
func Written(v float64) string {
	if !sim.Answered(v) {
		return "none"
	}
	return strconv.FormatFloat(v, 'g', 6, 64)
}

// In returns the parameters in base units: the defaults, and what pairs say instead.
func (m *Model) In(pairs []Pair) ([]float64, error) {
	in := make([]float64, len(m.Params))
	for i, q := range m.Params {
		in[i] = q.Default * q.Unit.Base
	}
	for _, v := range pairs {
		i := m.param(v.Name)
		if i < 0 {
			return nil, fmt.Errorf("%q is no parameter of %s", v.Name, m.ID)
		}
		q := m.Params[i]
		if v.None || v.Value < q.Min || v.Value > q.Max {
			return nil, fmt.Errorf("%s=%s lies outside %s..%s", v.Name, v, Written(q.Min), Written(q.Max))
		}
		in[i] = v.Value * q.Unit.Base
	}
	return in, nil
}

func (m *Model) param(name string) int {
	for i, q := range m.Params {
		if q.Name == name {
			return i
		}
	}
	return -1
}

func (m *Model) result(name string) int {
	for i, r := range m.Results {
		if r.Name == name {
			return i
		}
	}
	return -1
}

// tooMuch is a result that no reader could be shown.
const tooMuch = 1e18

// box runs every corner of the parameter box (of the first twelve parameters), each parameter over its steps with the others at their
// defaults, and a thousand seeded points.
func (p *reader) box() {
	machine := sim.NewMachine(&p.m.Code)
	in, out := make([]float64, len(p.m.Params)), make([]float64, len(p.m.Results))
	try := func(at func(i int) float64) bool {
		for i, q := range p.m.Params {
			in[i] = (q.Min + at(i)*(q.Max-q.Min)) * q.Unit.Base
		}
		machine.Run(in, out)
		for i, v := range out {
			if math.IsInf(v, 0) || math.Abs(v) > tooMuch {
				p.line = p.m.Results[i].Line
				p.say("%s reaches %s within the ranges of the parameters", p.m.Results[i].Name, Written(v))
				return false
			}
		}
		return true
	}
	for corner := range 1 << min(12, len(p.m.Params)) {
		if !try(func(i int) float64 { return float64(corner >> min(i, 12) & 1) }) {
			return
		}
	}
	if !p.holes(machine, in, out) {
		return
	}
	draw := rand.New(rand.NewPCG(1, 2))
	for range 1000 {
		if !try(func(int) float64 { return draw.Float64() }) {
			return
		}
	}
}

// holes walks each parameter over its steps, the others at their defaults, and refuses a step without an answer between two that have
// one: a division by nought. Where an answer ends and does not come back it is none, as the model says.
func (p *reader) holes(machine *sim.Machine, in, out []float64) bool {
	for i := range in {
		for j, q := range p.m.Params {
			in[j] = q.Default * q.Unit.Base
		}
		q := p.m.Params[i]
		steps := int(math.Round((q.Max - q.Min) / q.Step))
		if !(q.Step > 0) || steps > 5000 {
			continue
		}
		last, hole := make([]bool, len(out)), make([]bool, len(out)) // an answer at the last step; none there, and one before it
		for n := range steps + 1 {
			in[i] = (q.Min + float64(n)*q.Step) * q.Unit.Base
			machine.Run(in, out)
			for r, v := range out {
				answered := sim.Answered(v)
				if answered && hole[r] || math.Abs(v) > tooMuch {
					at := q.Min + float64(n)*q.Step
					if answered && hole[r] {
						at -= q.Step
					}
					p.line = p.m.Results[r].Line
					p.say("%s is no number at %s=%s, and beside it it is one: a division by nought?", p.m.Results[r].Name, q.Name, Written(at))
					return false
				}
				hole[r] = n > 0 && last[r] && !answered
				last[r] = answered
			}
		}
	}
	return true
}
