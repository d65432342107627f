package tables

import (
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/tools/models"
	"yuntu/wasm/sim"
)

// guesses compares what a page of the lesson asks with what it tells: the unit, and whether the answer can be guessed at all.
func (p *Reading) guesses() {
	type told struct {
		data.Value
		unit data.Unit
	}
	is := map[string]told{}
	for _, x := range p.Tables.Figures {
		is[x.ID] = told{x.Value, x.Unit}
	}
	for i, key := range data.ObsKeys(&p.Tables) {
		is[key] = told{p.Tables.Obs[i].Value, p.Tables.Obs[i].Unit}
	}
	for i, x := range p.Tables.Steps {
		at := p.at[data.StepTable][i]
		u, ok := is[x.Guess]
		switch {
		case !ok || x.Guess == "" || p.unread[cell{at, "guess-unit"}]:
		case u.unit != x.GuessUnit:
			p.say(at, "guess-unit %s, and %q is counted in %s", x.GuessUnit, x.Guess, u.unit)
		case u.Ok && x.GuessMin.Ok && x.GuessMax.Ok && x.GuessMin.Float() < x.GuessMax.Float() && (u.Float() < x.GuessMin.Float() || u.Float() > x.GuessMax.Float()):
			p.say(at, "guess-min %s and guess-max %s leave out the answer: %q is %s", x.GuessMin, x.GuessMax, x.Guess, u.Value)
		}
	}
}

// guessRange checks what can be guessed of a system, LO|HI|STEP or LO|HI|STEP|START: the answer in the case that is asked for has to be among it.
func (p *Reading) guessRange(r row, m *models.Model, value string) {
	var in []float64
	for _, s := range strings.Split(value, "|") {
		v, err := strconv.ParseFloat(s, 64)
		if err != nil {
			p.say(r.place, "spec guessin: %q is no number", s)
			return
		}
		in = append(in, v)
	}
	if len(in) < 3 || len(in) > 4 || in[0] >= in[1] || in[2] <= 0 || in[len(in)-1] > in[1] || len(in) == 4 && in[3] < in[0] {
		p.say(r.place, "spec guessin=%s is not LO|HI|STEP or LO|HI|STEP|START", value)
		return
	}
	var name string
	var moved []models.Pair
	for part := range strings.SplitSeq(r.get("spec"), ";") {
		switch key, value, _ := strings.Cut(part, "="); key {
		case "guess":
			name = value
		case "guessat":
			for pair := range slices.Chunk(strings.Split(value, "|"), 2) {
				if v, err := strconv.ParseFloat(pair[len(pair)-1], 64); err == nil {
					moved = append(moved, models.Pair{Name: pair[0], Value: v})
				}
			}
		}
	}
	given, err := m.In(moved)
	if err != nil {
		p.say(r.place, "spec guessat: %v", err)
		return
	}
	out := make([]float64, len(m.Results))
	sim.NewMachine(&m.Code).Run(given, out)
	var v, base float64
	if n := slices.IndexFunc(m.Results, func(x models.Result) bool { return x.Name == name }); n >= 0 {
		v, base = out[n], m.Results[n].Unit.Base
	} else if n := slices.IndexFunc(m.Params, func(x models.Param) bool { return x.Name == name }); n >= 0 {
		v, base = given[n], m.Params[n].Unit.Base
	} else {
		return // said of the spec
	}
	if !sim.Answered(v) {
		p.say(r.place, "spec guess=%s has no answer in the case that is asked for", name)
	} else if v /= base; v < in[0] || v > in[1] {
		p.say(r.place, "spec guessin=%s leaves out the answer: %s is %s", value, name, models.Written(v))
	}
}
