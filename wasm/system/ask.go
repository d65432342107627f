package system

import (
	"math"
	"strings"
)

// ask works out what the reader is asked for, of a system that is fresh. As long as he has not answered, the results have
// no answer either, but those that are given with the question.
func (r *Run) ask(fresh bool) {
	if fresh {
		r.wanted()
	}
	if r.open = r.Sys.Ask.Name != "" && r.W.Asks(r.S); !r.open {
		return
	}
	n := 0
	for _, q := range r.Sys.Results() {
		if !r.given(q.ID) {
			r.out[n], r.before[n] = math.NaN(), math.NaN()
		}
		n++
	}
}

// wanted is the number that the system asks for.
func (r *Run) wanted() {
	k := &r.Sys.Ask
	if r.truth = math.NaN(); k.Name == "" {
		return
	}
	in := r.First
	for i := range in {
		if k.SimSet>>i&1 == 1 {
			in[i] = k.Sim[i]
		}
	}
	r.results(&in, r.asked)
	if r.truth = r.of(k.Name, r.asked); r.Sys.Param(k.Name) >= 0 {
		r.truth = in[r.Sys.Param(k.Name)]
	}
}

// given reports whether a result is told with the question.
func (r *Run) given(name string) bool {
	for rest := r.Sys.Ask.Given; rest != ""; {
		var one string
		if one, rest, _ = strings.Cut(rest, "|"); one == name {
			return true
		}
	}
	return false
}

// Open reports whether the answer waits for the reader's guess: results have none, and are written as "?".
func (r *Run) Open() bool { return r.open }

// Asked reports whether name is what the reader is guessing now.
func (r *Run) Asked(name string) bool { return r.open && r.Sys.Ask.Name == name }

// Truth is the number that is asked for, whether it may be told yet or not; NaN where nothing is asked.
func (r *Run) Truth() float64 { return r.truth }

// Guess is where the reader's guess stands that a picture shows, and the name of what it is about; "" for none.
func (r *Run) Guess() (name string, v float64) {
	k := &r.Sys.Ask
	if k.Name == "" || !r.open && !(r.S.Committed && r.W.AskedOf(r.S)) {
		return "", math.NaN()
	}
	return k.Name, k.At(r.S)
}

// Guessed is the guess about name that a picture shows, be it on its way or standing; ok is false where there is none.
func (r *Run) Guessed(name string) (v float64, ok bool) {
	of, v := r.Guess()
	return v, name != "" && of == name
}

// Shows reports whether the parameters are those of the question, so that a guess about a result has its place beside it.
func (r *Run) Shows() bool {
	k := &r.Sys.Ask
	for i := range r.Sys.Params {
		want := r.First[i]
		if k.SimSet>>i&1 == 1 {
			want = k.Sim[i]
		}
		if r.Now[i] != want && !r.open {
			return false
		}
	}
	return true
}

// AskedText is Text with the parameters that are asked for: what the words of question and answer name.
func (r *Run) AskedText(name string) string {
	v := r.of(name, r.asked)
	if i := r.Sys.Param(name); i >= 0 {
		if v = r.First[i]; r.Sys.Ask.SimSet>>i&1 == 1 {
			v = r.Sys.Ask.Sim[i]
		}
	}
	return string(r.AppendValue(nil, name, v))
}
