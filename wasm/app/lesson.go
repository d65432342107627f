package app

import (
	"math"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

func (a *App) writeLesson(w *writer) {
	set, lang := a.w.Data, a.s.Lang
	st := set.Step(data.StepID(a.s.Step))
	w.open("lesson", '{')
	w.num("step", float64(a.s.Step))
	w.str("id", st.ID)
	w.num("count", float64(a.w.Steps()))
	a.prose(w, "title", a.marked(st.Title, data.StepTable, int(a.s.Step), data.StepTitle))
	a.proses(w, "body", a.marked(st.Body, data.StepTable, int(a.s.Step), data.StepBody).Split("\n"))
	w.flag("taken", slices.ContainsFunc(a.problems, func(x state.Problem) bool { return x.Key == "step" }))
	w.flag("strayed", a.w.Strayed(a.s))
	if st.Guess != "" {
		a.writeGuess(w, a.stepGuess(st))
	}
	w.open("links", '[')
	for i := 1; i <= a.w.Steps(); i++ {
		w.open("", '{')
		w.num("step", float64(i))
		w.str("id", set.Step(data.StepID(i)).ID)
		w.str("title", set.Step(data.StepID(i)).Title[lang])
		w.str("query", state.Encode(a.w, a.w.StepState(i, a.s)))
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

// guessing is a question as the page shows it, whoever asks: a step of the lesson, or a system.
type guessing struct {
	ask              state.Ask
	question, answer pen.Prose
	truth            float64
	told             string    // the truth in words
	as               string    // what the truth is called
	unit             data.Unit // of the values of ask are 10^exp
	exp              uint8
	card             state.CardID // of the truth
}

func (a *App) stepGuess(st data.Step) guessing {
	if id, ok := a.w.Data.SystemByID(st.Guess); ok { // in its own words, of its own picture, wherever the reader has gone
		return a.systemGuess(a.ownRun(), &a.w.Systems[id-1])
	}
	truth, unit, card := a.guessed(st)
	ask, _ := a.w.Ask(a.s)
	return guessing{ask: ask, question: a.marked(st.Question, data.StepTable, int(a.s.Step), data.StepQuestion),
		answer: a.marked(st.Answer, data.StepTable, int(a.s.Step), data.StepAnswer), truth: truth.Float(), told: a.exact(truth, unit),
		as: a.word("guess.truth"), unit: unit, card: card}
}

// ownRun is the system of the lesson's page as the page shows it, with the guess as it stands.
func (a *App) ownRun() *system.Run {
	own := a.w.StepState(int(a.s.Step), a.s)
	own.Guess, own.Guessing, own.Committed = a.s.Guess, a.s.Guessing, a.s.Committed
	return system.Of(a.w, own)
}

// guessUnit is the unit of what is guessed now; values are 10^exp of it.
func (a *App) guessUnit(k state.Ask) (unit data.Unit, exp uint8) {
	switch {
	case k.Name == "": // of a chart there is no system that would know
		_, unit, _ = a.guessed(a.w.Data.Step(data.StepID(a.s.Step)))
		return unit, 0
	case a.w.AskedOf(a.s):
		return a.run.Unit(k.Name)
	}
	return a.ownRun().Unit(k.Name) // the reader has gone elsewhere
}

// writeGuess writes what the reader is asked; the truth stays inside until the
// guess stands.
func (a *App) writeGuess(w *writer, g guessing) {
	amount := func(v float64) string { return a.amount(data.Measured(v, g.unit, g.exp)) }
	w.open("guess", '{')
	a.prose(w, "question", g.question)
	w.num("min", g.ask.Min)
	w.num("max", g.ask.Max)
	w.num("step", g.ask.Step)
	now := g.ask.At(a.s)
	w.num("value", now)
	w.str("text", amount(now))
	scale, before, after := a.field(g.unit)
	w.num("scale", scale)
	w.str("before", before)
	w.str("after", after)
	w.flag("committed", a.s.Committed)
	w.str("as", g.as)
	if a.s.Committed {
		w.str("truth", g.told)
		a.prose(w, "answer", g.answer)
		w.str("score", a.score(now, g.truth, g.unit))
		w.str("figure", a.key(g.card))
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
	d := math.Round((guess-truth)*1e6) / 1e6 // what a model works out ends in no round number
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
