package view

import (
	"slices"

	"yuntu/data"
	"yuntu/wasm/locale"
	"yuntu/wasm/state"
)

// LoopWords returns the claim that the loop makes with its numbers as they
// stand, and what to know about it.
func LoopWords(w *state.World, s state.State) (headline Prose, body []Prose) {
	t := newTurn(w, s)
	d, l := w.Data, s.Lang
	money := func(name string, v float64, part int) blank {
		return blank{name, string(locale.AppendMoney(nil, l, locale.USD, v)), t.card(w, s, part)}
	}
	args := []blank{
		{"investor", d.Short(t.deal.Investor, l), 0}, {"target", d.Short(t.deal.Target, l), 0},
		money("stake", t.in.Stake, partSource), money("revenue", t.out.Revenue, partRevenue), money("profit", t.out.Profit, partProfit),
		money("cost", t.out.Cost, partCost), money("elsewhere", t.out.Elsewhere, partElsewhere), money("out", t.out.Out, partDown),
		money("credits", t.out.Credits, partCredits), money("unused", t.out.Unused, partUnused), money("base", t.in.Base, partBase),
		{"growth", string(appendGrowthOf(nil, t.out.Growth)[1:]), t.card(w, s, partGrowth)}, money("cash", t.out.Cash, partCash),
	}
	say := func(id string) Prose { return filledProse(d.Word(l, id), args) }
	result := say("loop.result")
	if t.out.Growth > 0 {
		result = append(result, say("loop.larger")...)
	}
	body = append(body, result)
	if t.rest != data.Paid && t.restBy != 0 { // first of all: whether this money was paid
		for _, paid := range [...]bool{true, false} {
			x, name := t.settled(paid), "rest"
			if paid {
				name = "paid"
			}
			args = append(args, blank{name, string(locale.AppendMoney(nil, l, locale.USD, x.v)), x.card()})
		}
		word := restWords[t.rest]
		if t.paid == 0 {
			word += ".all.body"
		} else {
			word += ".part.body"
		}
		body = append(append([]Prose{say(word)}, t.pieces(d, l)...), body...)
	}
	switch {
	case t.out.Unused > 0:
		body = append(body, say("loop.idle"))
	case t.out.Credits > 0:
		body = append(body, say("loop.paper"))
	}
	return say("loop.claim"), append(body, say("loop.doubt").Split("|")...)
}

// loopTable returns every flow of the round with its amount and the sum that
// gives it.
func loopTable(w *state.World, s state.State) TableData {
	t := newTurn(w, s)
	d, l := w.Data, s.Lang
	m := loopMarks{b: &Builder{w: w, s: s, lang: l}, t: &t}
	money := func(v float64) []byte { return locale.AppendMoney(nil, l, locale.USD, v) }
	m.title()
	out := TableData{Caption: string(m.b.txt), Columns: []Column{
		{Label: d.Word(l, "loop.flow")}, {Label: d.Word(l, "loop.amount"), Numeric: true, Unit: moneyUnit(locale.USD)}, {Label: d.Word(l, "loop.how")},
	}}
	for _, part := range [...]int{partSource, partCash, partCredits, partUnused, partElsewhere, partRevenue, partCost, partProfit, partDown} {
		if part == partUnused && t.out.Unused == 0 {
			continue
		}
		m.name(part)
		kind := t.deal.Kind
		if t.worked(w, s, part) {
			kind = data.Derived
		}
		out.Rows = append(out.Rows, []Cell{
			{Text: string(m.b.txt)},
			{Text: string(m.money(nil, part)), Plain: plain(t.amount(part)), Card: t.card(w, s, part), Kind: kind},
			{Text: d.Word(l, partWords[part]+".how")},
		})
	}
	if t.rest != data.Paid {
		for _, row := range [...]struct {
			id string
			settled
		}{{"loop.solid.body", t.settled(true)}, {restWords[t.rest] + ".rest.body", t.settled(false)}} {
			if row.v > 0 && row.row != 0 {
				out.Rows = append(out.Rows, []Cell{{Text: d.Word(l, row.id)}, {Text: string(money(row.v)), Plain: plain(row.v), Card: row.card(), Kind: t.deal.Kind},
					{Text: d.Word(l, "loop.solid.how.body")}})
			}
		}
	}
	if t.out.Growth > 0 {
		out.Rows = append(out.Rows, []Cell{
			{Text: d.Word(l, "loop.against")},
			{Text: string(appendGrowthOf(nil, t.out.Growth)) + "∗", Card: t.card(w, s, partGrowth), Kind: data.Derived},
			{Text: d.Word(l, "loop.against.how")},
		})
	}
	return out
}

// loopLegend explains the signs that the loop uses.
func loopLegend(w *state.World, s state.State) []LegendItem {
	items := []LegendItem{{Starred, w.Data.Word(s.Lang, "loop.star")}}
	if t := newTurn(w, s); t.rest != data.Paid {
		items = append(items, LegendItem{Outline, w.Data.Word(s.Lang, "loop.outlined.body")})
		if t.paid > 0 {
			items = append(items, LegendItem{Solid, w.Data.Word(s.Lang, "loop.solid.body")})
		}
	}
	return items
}

// loopSource returns what the round stands on: the deal, the figure behind the
// part spent on cloud, and the revenue compared with.
func loopSource(w *state.World, s state.State) Sourced {
	t := newTurn(w, s)
	d := w.Data
	from := d.Source(t.deal.Source)
	out := Sourced{Name: t.deal.Label[s.Lang], Scope: d.Word(s.Lang, "loop.scope"), Publisher: from.Speaker(s.Lang)}
	add := func(id data.SourceID) {
		if id != 0 && !slices.Contains(out.Sources, id) {
			out.Sources = append(out.Sources, id)
		}
	}
	add(t.deal.Source)
	for _, card := range t.from {
		switch table, row := card.Split(); table {
		case state.CardDeal:
			add(d.Deal(data.DealID(row)).Source)
		case state.CardFigure:
			add(d.Figure(data.FigureID(row)).Source)
		case state.CardObs:
			add(d.Obs(data.ObsID(row)).Source)
		}
	}
	return out
}
