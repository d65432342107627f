package app

import (
	"strings"

	"yuntu/data"
	"yuntu/wasm/state"
)

func (a *App) writeLesson(w *writer) {
	set, lang := a.w.Data, a.s.Lang
	st := set.Step(data.StepID(a.s.Step))
	w.open("lesson", '{')
	w.num("step", float64(a.s.Step))
	w.num("count", float64(a.w.Steps()))
	a.prose(w, "title", a.marked(st.Title, data.StepTable, int(a.s.Step), data.StepTitle))
	a.proses(w, "body", a.marked(st.Body, data.StepTable, int(a.s.Step), data.StepBody).Split("\n"))
	w.flag("strayed", a.w.Strayed(a.s))
	if st.Guess != "" {
		a.writeGuess(w, st)
	}
	w.open("links", '[')
	for i := 1; i <= a.w.Steps(); i++ {
		w.open("", '{')
		w.num("step", float64(i))
		w.str("title", set.Step(data.StepID(i)).Title[lang])
		w.str("query", state.Encode(a.w, a.w.StepState(i, a.s)))
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

// writeGuess writes what the reader is asked; the truth stays inside until the
// guess stands.
func (a *App) writeGuess(w *writer, st data.Step) {
	truth, unit, card := a.guessed(st)
	w.open("guess", '{')
	a.prose(w, "question", a.marked(st.Question, data.StepTable, int(a.s.Step), data.StepQuestion))
	w.num("min", st.GuessMin.Float())
	w.num("max", st.GuessMax.Float())
	w.num("step", st.GuessStep.Float())
	now := a.s.Guess
	if !a.s.Guessing {
		now = (st.GuessMin.Float() + st.GuessMax.Float()) / 2
	}
	w.num("value", now)
	w.str("text", a.amount(now, unit))
	scale, before, after := a.field(unit)
	w.num("scale", scale)
	w.str("before", before)
	w.str("after", after)
	w.flag("committed", a.s.Committed)
	if a.s.Committed {
		w.str("truth", a.exact(truth, unit))
		a.prose(w, "answer", a.marked(st.Answer, data.StepTable, int(a.s.Step), data.StepAnswer))
		w.str("score", a.score(now, truth.Float(), unit))
		w.str("figure", a.w.CardKey(card))
	} else {
		for _, k := range [...]string{"truth", "score", "figure"} {
			w.str(k, "")
		}
		a.prose(w, "answer", nil)
	}
	w.close('}')
}

// guessed returns the figure that a step asks for.
func (a *App) guessed(st data.Step) (data.Value, data.Unit, state.CardID) {
	if o, ok := a.w.Data.ObsByKey(st.Guess); ok {
		ob := a.w.Data.Obs(o)
		return ob.Value, ob.Unit, state.MakeCard(state.CardObs, uint32(o))
	}
	if f, ok := a.w.Data.FigureByID(st.Guess); ok {
		fig := a.w.Data.Figure(f)
		return fig.Value, fig.Unit, state.MakeCard(state.CardFigure, uint32(f))
	}
	return data.Value{}, st.GuessUnit, 0
}

// field returns the unit in which a reader types an amount of u, hundreds of
// millions or billions of money: scale of u make one of it, and its words stand
// before and after the number.
func (a *App) field(u data.Unit) (scale float64, before, after string) {
	scale = 1
	switch u {
	case data.CNYm, data.USDm, data.HKDm: // 7亿元, Rmb7bn
		if scale = 1000; a.s.Lang.Chinese() {
			scale = 100
		}
	}
	before, after, _ = strings.Cut(a.amount(7*scale, u), "7")
	return scale, before, after
}

// score says how far the guess was off, in plain words.
func (a *App) score(guess, truth float64, unit data.Unit) string {
	d := guess - truth
	id := "guess.high"
	if d < 0 {
		d, id = -d, "guess.low"
	}
	if d < 0.05*max(1, truth) {
		id = "guess.close"
	}
	if d < 0.05 { // nothing is left of it in the words
		id = "guess.exact"
	}
	if unit == data.Pct {
		unit = data.PP
	}
	return fill(a.word(id), "by", a.amount(d, unit))
}
