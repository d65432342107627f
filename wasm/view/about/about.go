// Package about is what every picture of a system says in the same way, whatever its kind: claim and answer, the rows
// beside it, its marks, and what it stands on. A kind embeds [System] and adds its Build.
package about

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// System says what a system's words, model and tables say. The zero value is ready.
type System struct{}

// Words is the claim, then the answer with its numbers as the sliders stand, the argument, and the open question.
func (System) Words(r *system.Run) (headline pen.Prose, body []pen.Prose) {
	x, l := r.Sys, r.S.Lang
	text := func(words string, field uint8) pen.Prose {
		return pen.Marked(r.W, l, words, data.SystemTable, int(r.S.System), field)
	}
	body = append(body, Answer(r))
	body = append(body, text(x.Argument[l], data.SystemArgument).Split("|")...)
	if x.Sides[l] != "" {
		body = append(body, text(x.Sides[l], data.SystemSides))
	}
	return text(x.Claim[l], data.SystemClaim), append(body, text(x.Question[l], data.SystemQuestion))
}

// Answer is what comes out as the sliders stand.
func Answer(r *system.Run) (out pen.Prose) {
	answer(r, func(words string) { out = append(out, filled(r, words, r.Text)...) })
	return out
}

// Answered tells the words of Answer and the names of its numbers, in their order. It allocates nothing.
func Answered(r *system.Run, say, number func(string)) {
	answer(r, func(words string) { told(words, say, number) })
}

// answer says the sentences of a system's answer. One that lacks a number gives way to what is said of that number, or else,
// once, to what is said where there is no answer: the words for none stand inside no sentence. So does one with a number that is
// nought, where there are words for that.
func answer(r *system.Run, say func(words string)) {
	l := r.S.Lang
	words, none := r.Sys.Answer[l], r.Sys.None[l]
	said := none == ""
	for words != "" {
		var s string
		s, words = sentence(words)
		lacks, nought := lacking(r, s)
		own := r.Sys.Never(lacks, nought, l)
		switch {
		case lacks == "":
			say(s)
			continue
		case own != "":
			say(own)
			said = said || lacks == r.Sys.Main || nought && strings.Contains(s, "{"+r.Sys.Main+"}")
		case said:
			continue
		default:
			say(none)
			said = true
		}
		if strings.HasSuffix(s, " ") {
			say(" ")
		}
	}
	if !said && !sim.Answered(r.Value(r.Sys.Main)) { // no sentence names it
		if l == locale.En {
			say(" ")
		}
		say(none)
	}
}

// sentence cuts the first sentence off, with the space behind it.
func sentence(words string) (first, rest string) {
	for _, end := range [...]string{"。", ". "} {
		if i := strings.Index(words, end); i >= 0 {
			return words[:i+len(end)], words[i+len(end):]
		}
	}
	return words, ""
}

// lacking is the first number of a text that has no answer, or is written as nought where there are words for that; "" where there
// is none.
func lacking(r *system.Run, words string) (first string, nought bool) {
	told(words, func(string) {}, func(name string) {
		if first != "" {
			return
		}
		switch v := r.Value(name); {
		case !sim.Answered(v):
			first = name
		case r.Sys.Never(name, true, r.S.Lang) != "" && r.Written(name, v) == 0:
			first, nought = name, true
		}
	})
	return first, nought
}

// Asked is a text about what the reader is asked to guess, with the numbers of the case that is asked for.
func Asked(r *system.Run, words string) pen.Prose { return filled(r, words, r.AskedText) }

// filled puts numbers in the place of their {names}.
func filled(r *system.Run, words string, text func(name string) string) (out pen.Prose) {
	add := func(text string, card state.CardID) {
		if text != "" {
			out = append(out, pen.Piece{Text: text, Card: card})
		}
	}
	told(words, func(words string) { add(words, 0) }, func(name string) { add(text(name), r.Card(name)) })
	return out
}

// told calls say with each stretch of words and number with each {name} between them.
func told(words string, say, number func(string)) {
	for {
		before, after, open := strings.Cut(words, "{")
		name, rest, closed := strings.Cut(after, "}")
		if !open || !closed {
			say(words)
			return
		}
		say(before)
		number(name)
		words = rest
	}
}

// shownYears is how many years of a series the table has.
const shownYears = 30

// Table has a row for each number of the model: what it is called, as it stands, before it was moved or as it was kept, and what it rests
// on; then the series, year by year.
func (System) Table(r *system.Run) pen.TableData {
	d, l, x := r.W.Data, r.S.Lang, r.Sys
	before := "system.before"
	if r.S.Versus {
		before = "system.receipt.versus"
	}
	out := pen.TableData{Caption: x.Name[l], Columns: []pen.Column{
		{Label: d.Word(l, "system.number")}, {Label: d.Word(l, "system.now"), Numeric: true}, {Label: d.Word(l, before), Numeric: true},
		{Label: d.Word(l, "system.rests")},
	}}
	cell := func(name string, v float64, kind data.Kind) pen.Cell {
		c := pen.Cell{Text: string(r.AppendValue(nil, name, v)), Kind: kind}
		u, exp := r.Unit(name)
		n, u := data.Measured(v, u, exp)
		c.Unit = u.String()
		if sim.Answered(v) {
			c.Plain = pen.Significant(n)
		}
		return c
	}
	row := func(name, rests string, kind data.Kind) {
		cell := func(v float64) pen.Cell {
			c := cell(name, v, kind)
			c.Card = r.Card(name)
			return c
		}
		out.Rows = append(out.Rows, []pen.Cell{{Text: r.Label(name)}, cell(r.Value(name)), cell(r.Before(name)), {Text: rests}})
	}
	for i := range x.Params {
		p := &x.Params[i]
		if r.Asked(p.ID) || i >= state.MaxParams {
			continue
		}
		word, kind := "system.figure", system.Kind(r.W, r.S, i)
		if kind == data.Assumption {
			word = "known.assumption"
		}
		row(p.ID, d.Word(l, word), kind)
	}
	for i := range x.Quantities {
		q := &x.Quantities[i]
		switch {
		case q.Role == data.Constant && q.Figure == "assumption" && r.Value(q.ID) == 1: // one person, one year: what a formula counts by
		case q.Role == data.Constant && q.Figure != "assumption":
			row(q.ID, d.Word(l, "system.figure"), data.Derived)
		case q.Role == data.Constant:
			row(q.ID, d.Word(l, "known.assumption"), data.Assumption)
		case q.Role == data.Result && r.Card(q.ID) != 0: // not while it waits for a guess
			row(q.ID, d.Word(l, "system.formula"), data.Derived)
		}
	}
	for i := range x.Quantities {
		q := &x.Quantities[i]
		if q.Role != data.Yearly || r.Open() {
			continue
		}
		now, before := r.Series(q.ID, nil), r.SeriesBefore(q.ID, nil)
		for y := range min(len(now), shownYears) {
			label := string(pen.AppendFilled(nil, d.Word(l, "system.in-year"), pen.Arg("label", []byte(q.Label[l])), pen.Arg("n", pen.AppendPlain(nil, float64(y+1)))))
			out.Rows = append(out.Rows, []pen.Cell{{Text: label, Of: q.Label[l], Year: y + 1}, cell(q.ID, now[y], data.Derived), cell(q.ID, before[y], data.Derived), {Text: d.Word(l, "system.formula")}})
		}
	}
	return out
}

// Legend tells solid from hatched: what was observed, and what rests on an assumption.
func (System) Legend(r *system.Run) []pen.LegendItem {
	word := func(id string) string { return r.W.Data.Word(r.S.Lang, id) }
	return []pen.LegendItem{{Mark: pen.Outline, Word: word("legend.before")}, {Mark: pen.Starred, Word: word("legend.worked")}}
}

// Source lists what the figures behind parameters and constants were read on.
func (System) Source(r *system.Run) pen.Sourced {
	l := r.S.Lang
	out := pen.Sourced{Name: r.Sys.Name[l], Scope: r.W.Data.Word(l, "system.scope")}
	add := func(key string) { Also(&out, SourceOf(r.W, key)) }
	for i := range r.Sys.Params {
		add(r.Sys.Params[i].Figure)
	}
	for i := range r.Sys.Quantities {
		add(r.Sys.Quantities[i].Figure)
	}
	if len(out.Sources) > 0 {
		src := r.W.Data.Source(out.Sources[0])
		out.Publisher = src.Speaker(l)
	}
	return out
}

// Also adds a source that out has not got yet; 0 is none.
func Also(out *pen.Sourced, id data.SourceID) {
	if id == 0 || slices.Contains(out.Sources, id) {
		return
	}
	out.Sources = append(out.Sources, id)
}

// SourceOf returns the page that a reference ("figure:id", "plan:id", …) was read on, or 0.
func SourceOf(w *state.World, key string) data.SourceID {
	table, row := w.RefCard(key).Split()
	d := w.Data
	switch table {
	case state.CardFigure:
		return d.Figure(data.FigureID(row)).Source
	case state.CardObs:
		return d.Obs(data.ObsID(row)).Source
	case state.CardPlan:
		return d.Plan(data.PlanID(row)).Source
	case state.CardDeal:
		return d.Deal(data.DealID(row)).Source
	case state.CardPrice:
		return d.Price(data.PriceID(row)).Source
	case state.CardEvent:
		return d.Event(data.EventID(row)).Source
	case state.CardSupply:
		return d.Supply(data.SupplyID(row)).Source
	}
	return 0
}

// WorkOut takes a result apart into the parameters and constants that its formula rests on.
func (System) WorkOut(r *system.Run, c state.CardID) (out pen.Worked, ok bool) {
	x, i, ok := r.W.ResultOf(c)
	if !ok {
		return out, false
	}
	own := *r
	if r.Sys != x { // opened from elsewhere: as it stands before anybody moves it
		own = system.Run{}
		own.Set(r.W, state.Update(r.W, r.S, state.Action{Do: state.Set, Values: []state.KV{{Key: "view", Value: x.ID}}}))
	}
	q := x.Results()[i]
	out.Value, out.Unit = data.Measured(own.Value(q.ID), q.Unit, q.Exp)
	out.Text = own.Text(q.ID)
	rests := system.Rests(x, q.ID)
	for i := range x.Params {
		p := &x.Params[i]
		if slices.Contains(rests, p.ID) {
			v, u := data.Measured(own.Value(p.ID), p.Unit, p.Exp)
			out.Terms = append(out.Terms, pen.Term{Card: own.Card(p.ID), Value: v, Unit: u, Text: own.Text(p.ID), Label: p.Label[r.S.Lang]})
		}
	}
	for i := range x.Quantities {
		if c := &x.Quantities[i]; c.Role == data.Constant && own.Card(c.ID) != 0 && slices.Contains(rests, c.ID) {
			v, u := data.Measured(c.Value.Float(), c.Unit, c.Exp)
			out.Terms = append(out.Terms, pen.Term{Card: own.Card(c.ID), Value: v, Unit: u, Text: own.Text(c.ID), Label: c.Label[r.S.Lang]})
		}
	}
	return out, sim.Answered(out.Value)
}
