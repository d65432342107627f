package app

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

// term is what a number that was worked out rests on.
type term struct {
	label, value string
	from         string // what it was before it was converted, or ""
	period       string
	card         state.CardID
	source       data.SourceID // of a row; 0 where the term opens a card of its own terms
}

// worked fills the card of a number that no row has: how it was worked out, each
// term with what it opens, and the rates that converted them.
func (a *App) worked(id state.CardID) (c card) {
	set, lang := a.w.Data, a.s.Lang
	table, row := id.Split()
	c.kind, c.kindNote = a.kind(data.Derived)
	switch table {
	case state.CardSum:
		return a.sum(set.Sum(data.SumID(row)), c)
	case state.CardParam:
		return a.param(int(row))
	case state.CardRate:
		return a.rate(locale.Quarter(row))
	}
	x, ok := view.WorkOut(a.w, a.s, id)
	if !ok {
		return card{title: a.word("value.none")}
	}
	if c.value = x.Text; c.value == "" {
		c.value = a.amount(x.Value, x.Unit)
	}
	from, at := locale.Period(lang, x.From, locale.Quarterly), locale.Period(lang, x.At, locale.Quarterly)
	switch {
	case x.At == 0:
	case x.From == x.At:
		c.period = at
	default:
		c.period = fill(a.word("value.range"), "low", from, "high", at)
	}
	switch table {
	case state.CardTotal:
		span := [...]string{"quarter", "trailing", "cumulative"}[id.Moment().Span%3]
		c.title = a.titled(span, set.Word(lang, "capex.all"), at)
		c.scope = a.word("span." + span)
	case state.CardSpent:
		c.title = fill(a.word("card.spent"), "name", set.Name(x.Entity, lang), "period", c.period, "plan", set.Plan(data.PlanID(id.Moment().Of)).Label[lang])
	case state.CardLoop:
		c.title, c.note = x.Title, x.How
	case state.CardResult:
		of, i, _ := a.w.ResultOf(id)
		q := &of.Results()[i]
		c.title, c.scope, c.note = q.Label[lang], of.Name[lang], q.Help[lang]
	default:
		how := [...]string{"converted", "trailing", "cumulative"}[table-state.CardConverted]
		c.title, c.of = a.titled(how, set.Name(x.Entity, lang), at), joined(set.Name(x.Entity, lang), a.word("metric.capex"))
		c.scope = a.word("card." + how)
	}
	for _, t := range x.Terms {
		c.terms = append(c.terms, a.term(t))
	}
	c.terms = append(c.terms, a.rates(x.Terms)...)
	return c
}

// titled is the title of capital spending that was added up or converted: whose, and of which time.
func (a *App) titled(how, name, at string) string {
	return fill(a.word("card."+how+".of"), "name", name, "from", locale.Period(a.s.Lang, state.CapexStart, locale.Quarterly), "period", at)
}

// term says what one part of a sum is.
func (a *App) term(t pen.Term) (out term) {
	at := a.card(t.Card)
	out = term{label: t.Label, value: t.Text, period: at.period, card: t.Card, source: at.source}
	if out.value == "" {
		out.value = a.amount(t.Value, t.Unit)
	}
	if out.label == "" {
		out.label = at.named()
	}
	if t.Rate != 0 {
		out.from = at.value
	} else if table, _ := t.Card.Split(); table == state.CardObs || table == state.CardFigure || table == state.CardDeal && t.Unit != data.Pct {
		if _, same := system.Behind(a.w.Data, t.Card, t.Value, t.Unit, 0); same || t.Text == "" {
			out.value = at.value // with all its digits; a part of a deal is no amount
		} // what a model makes of a figure, such as four times a quarter, is not the figure
	}
	return out
}

// rates lists the exchange rates that terms were converted with, each once.
func (a *App) rates(terms []pen.Term) (out []term) {
	var last locale.Quarter
	for _, t := range terms {
		if t.Rate == 0 || t.Rate == last {
			continue
		}
		last = t.Rate
		c := a.rate(t.Rate)
		out = append(out, term{label: c.title, value: c.value, period: c.period, card: state.MakeCard(state.CardRate, uint32(t.Rate)), source: c.source})
	}
	return out
}

// rate is the card of a quarter's exchange rate.
func (a *App) rate(q locale.Quarter) (c card) {
	v, src, _ := a.w.Data.Rate(q)
	c.title, c.value = a.word("card.rate"), fill(a.word("card.rate.value"), "n", a.plain(v))
	c.period, c.source = locale.Period(a.s.Lang, q, locale.Quarterly), src
	c.kind, c.kindNote = a.kind(a.w.Data.Source(src).Voice) // the mean is the source's own
	return c
}

// param is the card of a parameter, counted from 1 over all systems: where its slider begins, and why there.
func (a *App) param(row int) (c card) {
	p, s := a.w.Data.Param(row), a.s
	if a.w.System(s).ID != p.Model { // opened from elsewhere: as it stands before anybody moves it
		s = state.Update(a.w, s, state.Action{Do: state.Set, Values: []state.KV{kv("view", p.Model)}})
	}
	place := row - 1 - a.w.Data.ParamPlace(p.Model)
	now := view.Param(a.w, s, place)
	c.title, c.note = p.Label[a.s.Lang], p.Help[a.s.Lang]
	c.value = string(system.AppendParam(nil, a.w.Data, a.s.Lang, &p, now.Value))
	c.kind, c.kindNote = a.kind(system.Kind(a.w, s, place))
	c.scope = a.w.System(s).Name[a.s.Lang]
	if now.Value != now.Default {
		c.moved, c.scope = true, sentence(a.s.Lang, c.scope, a.word("card.moved"))
	}
	if now.Card != 0 {
		v, u := data.Measured(now.Default, p.Unit, p.Exp)
		c.terms = []term{a.term(pen.Term{Card: now.Card, Value: v, Unit: u})}
	}
	return c
}

// sum is the card of a row of sums.csv: how it was worked out, and the rows behind it.
func (a *App) sum(x data.Sum, c card) card {
	c.title = x.Label[a.s.Lang]
	v := x.Value.Float()
	if v >= 1 && (x.Unit == data.Times || x.Unit == data.Pct || x.Unit == data.PP) { // as sentences have it
		v = math.Round(v*10) / 10
	}
	c.value = a.bounded(a.amount(v, x.Unit), x.Bound)
	var rates []pen.Term
	listed := map[state.CardID]bool{}
	c.note = a.formula(x.Parts, func(token string) (k part) {
		ref, usd := strings.CutPrefix(token, "usd:")
		ref, cny := strings.CutPrefix(ref, "cny:")
		k.text, k.at, k.converted = token, a.w.RefCard(ref), usd || cny
		if k.at == 0 { // a number of the formula itself
			return k
		}
		at := a.card(k.at)
		t := term{label: at.named(), value: at.value, period: at.period, card: k.at, source: at.source}
		if table, row := k.at.Split(); table == state.CardObs {
			k.to, k.ob = data.ObsID(row), a.w.Data.Obs(data.ObsID(row))
			k.value, k.unit = k.ob.Value.Float(), k.ob.Unit
		}
		if k.converted {
			var q locale.Quarter
			k.value, k.unit, q = a.convertedTerm(k.at, usd)
			t.from, t.value = at.value, a.amount(k.value, k.unit)
			rates = append(rates, pen.Term{Rate: q})
		}
		k.text = t.value
		if !listed[k.at] {
			listed[k.at] = true
			c.terms = append(c.terms, t)
		}
		return k
	})
	c.period = a.between(c.terms)
	c.terms = append(c.terms, a.rates(rates)...)
	return c
}

// between is the time from the first to the last observation among some terms, "" where none is one.
func (a *App) between(terms []term) string {
	var all []data.ObsID
	for _, t := range terms {
		if table, row := t.card.Split(); table == state.CardObs {
			all = append(all, data.ObsID(row))
		}
	}
	if len(all) == 0 {
		return ""
	}
	when := func(x, y data.ObsID) int { return cmp.Compare(a.w.Data.Obs(x).Period, a.w.Data.Obs(y).Period) }
	return a.lasting(slices.MinFunc(all, when), slices.MaxFunc(all, when))
}

// convertedTerm is an observation of one quarter in the other currency.
func (a *App) convertedTerm(id state.CardID, usd bool) (v float64, u data.Unit, q locale.Quarter) {
	_, row := id.Split()
	ob := a.w.Data.Obs(data.ObsID(row))
	rate, _, ok := a.w.Data.Rate(ob.Period)
	if !ok {
		return 0, ob.Unit, 0
	}
	if usd {
		return ob.Value.Float() / rate.Float(), data.USDm, ob.Period
	}
	return ob.Value.Float() * rate.Float(), data.CNYm, ob.Period
}

func (a *App) writeTerms(w *writer, terms []term) {
	w.open("terms", '[')
	for _, t := range terms {
		w.open("", '{')
		w.str("label", t.label)
		w.str("value", t.value)
		w.str("from", t.from)
		w.str("period", t.period)
		w.str("n", a.key(t.card))
		if t.source != 0 {
			a.writeOneSource(w, "source", t.source)
		}
		w.close('}')
	}
	w.close(']')
}

// prose writes a text in pieces: strings, and numbers with the key of their card.
func (a *App) prose(w *writer, key string, p pen.Prose) {
	w.open(key, '[')
	for _, x := range p {
		if x.Card == 0 {
			w.str("", x.Text)
			continue
		}
		w.open("", '{')
		w.str("text", x.Text)
		w.str("n", a.key(x.Card))
		w.close('}')
	}
	w.close(']')
}

func (a *App) proses(w *writer, key string, list []pen.Prose) {
	w.open(key, '[')
	for _, p := range list {
		a.prose(w, "", p)
	}
	w.close(']')
}

// marked is a text of a row with its numbers made to open.
func (a *App) marked(text [locale.Count]string, table data.Section, row int, field uint8) pen.Prose {
	return pen.Marked(a.w, a.s.Lang, text[a.s.Lang], table, row, field)
}

// noteOf names the row and the text that a card's note ends with.
func (a *App) noteOf(id state.CardID) (table data.Section, row int, field uint8) {
	set := a.w.Data
	of, n := id.Split()
	note := data.NoteID(0)
	switch of {
	case state.CardObs:
		note = set.Obs(data.ObsID(n)).Note
	case state.CardDeal:
		note = set.Deal(data.DealID(n)).Note
	case state.CardPrice:
		note = set.Price(data.PriceID(n)).Note
	case state.CardSupply:
		note = set.Supply(data.SupplyID(n)).Note
	case state.CardFigure:
		return data.FigureTable, int(n), data.FigureNote
	case state.CardParam:
		return data.ParamTable, int(n), data.ParamHelp
	case state.CardBreak:
		return data.BreakTable, int(n), data.BreakText
	case state.CardEvent:
		return data.EventTable, int(n), data.EventNote
	}
	return data.NoteTable, int(note), data.NoteText
}

// ending makes the numbers of a text open that ends with the words of a row.
func (a *App) ending(text string, table data.Section, row int, field uint8) pen.Prose {
	set, lang := a.w.Data, a.s.Lang
	words := ""
	switch table {
	case data.NoteTable:
		words = set.Note(data.NoteID(row), lang)
	case data.FigureTable:
		words = set.Figure(data.FigureID(row)).Note[lang]
	case data.ParamTable:
		words = set.Param(row).Help[lang]
	case data.BreakTable:
		words = set.Break(data.BreakID(row)).Text[lang]
	case data.EventTable:
		words = set.Event(data.EventID(row)).Note[lang]
	}
	before, ok := strings.CutSuffix(text, words)
	if !ok || words == "" {
		return unmarked(text)
	}
	return append(unmarked(before), pen.Marked(a.w, lang, words, table, row, field)...)
}

// unmarked is a text without numbers that open.
func unmarked(text string) pen.Prose {
	if text == "" {
		return nil
	}
	return pen.Prose{{Text: text}}
}
