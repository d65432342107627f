package models

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"yuntu/wasm/sim"
)

// outcomes are results at which a parameter would meet something, and that are told as what comes out: cards bought, people
// named, what a thing comes to for each. None is told as where something begins to pay.
var outcomes = []string{"m24.cards", "m35.named", "m36.income", "m36.fee_needed", "m37.adds", "m38.after_5", "m38.steady"}

// A result says where to put a parameter if, put there, something meets something: a gain nought, a result another one, a
// parameter or a hundred. However the other parameters stand, it lies where the parameter can be put, or there is no answer.
func TestNoThresholdBeyondItsParameter(t *testing.T) {
	list, errs := ReadAll("../../data")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	var found []string
	for _, m := range list {
		machine := sim.NewMachine(&m.Code)
		for r := range m.Results {
			for p := range m.Params {
				if !says(m, machine, r, p) {
					continue
				}
				name := m.ID + "." + m.Results[r].Name
				if found = append(found, name); slices.Contains(outcomes, name) {
					continue
				}
				lo, hi := m.Reach(m.Params[p].Name)
				out := make([]float64, len(m.Results))
				for in := range points(m, 2000) {
					if machine.Run(in, out); sim.Answered(out[r]) && (out[r] < lo || out[r] > hi) {
						t.Errorf("%s tells where to put %s, and reaches %s beyond %s..%s: reach(…, %s)", name, m.Params[p].Name, Written(out[r]/m.Results[r].Unit.Base),
							Written(m.Params[p].Min), Written(m.Params[p].Max), m.Params[p].Name)
						break
					}
				}
			}
		}
	}
	for _, want := range append([]string{"m12.follow_pays", "m12.cut_pays", "m15.break_even_use", "m20.most_ai", "m27.break_even", "m37.break_even_deal", "m38.hire_to_hold"}, outcomes...) {
		if !slices.Contains(found, want) {
			t.Errorf("%s is not found to say where to put anything; found %v", want, found)
		}
	}
}

// points are the corners of the parameter box, and as many seeded points in it.
func points(m *Model, n int) func(yield func([]float64) bool) {
	draw := rand.New(rand.NewPCG(3, 4))
	return func(yield func([]float64) bool) {
		in := make([]float64, len(m.Params))
		for i := range n + 1<<len(m.Params) {
			for j, q := range m.Params {
				at := draw.Float64()
				if i >= n {
					at = float64((i - n) >> j & 1)
				}
				in[j] = (q.Min + at*(q.Max-q.Min)) * q.Unit.Base
			}
			if !yield(in) {
				return
			}
		}
	}
}

// says reports whether result r says where to put parameter p.
func says(m *Model, machine *sim.Machine, r, p int) bool {
	q := m.Params[p]
	if m.Results[r].Unit.Dim != q.Unit.Dim {
		return false
	}
	out, there, beside := make([]float64, len(m.Results)), make([]float64, len(m.Results)), make([]float64, len(m.Results))
	var met [][2]int // what meets what at every point so far
	tried := 0
	for in := range points(m, 400) {
		machine.Run(in, out)
		v := out[r]
		if !sim.Answered(v) || v <= q.Min*q.Unit.Base || v >= q.Max*q.Unit.Base {
			continue
		}
		in := slices.Clone(in)
		in[p] = v
		machine.Run(in, there)
		if near(v, 0) || !sim.Answered(there[r]) || !near(there[r], v) { // it rests on the parameter itself
			continue
		}
		in[p] = v + 0.037*(q.Max*q.Unit.Base-v)
		machine.Run(in, beside)
		with := make([]float64, len(in))
		copy(with, in)
		with[p] = v
		var now [][2]int
		for i := range m.Results {
			if i == r {
				continue
			}
			dim := m.Results[i].Unit.Dim
			meets := func(j int, at, then float64) {
				if sim.Answered(there[i]) && near(there[i], at) && !near(beside[i], then) {
					now = append(now, [2]int{i, j})
				}
			}
			meets(-1, 0, 0)
			if dim.plain() {
				meets(-2, 100, 100)
			}
			for j := range m.Results {
				if j != i && j != r && m.Results[j].Unit.Dim == dim {
					meets(j, there[j], beside[j])
				}
			}
			for j := range m.Params {
				if j != p && m.Params[j].Unit.Dim == dim {
					meets(1000+j, with[j], in[j])
				}
			}
		}
		if tried == 0 {
			met = now
		}
		met = slices.DeleteFunc(met, func(x [2]int) bool { return !slices.Contains(now, x) })
		if tried++; len(met) == 0 {
			return false
		}
		if tried == 12 {
			return true
		}
	}
	return tried > 4 && len(met) > 0
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-7*(1+max(math.Abs(a), math.Abs(b))) }
