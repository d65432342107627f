package flow

import (
	"slices"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/sim"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// Words returns the claim that the loop makes with its numbers as they stand,
// and what to know about it.
func (*Builder) Words(r *system.Run) (headline pen.Prose, body []pen.Prose) {
	w, s := r.W, r.S
	t := newTurn(r)
	d, l := w.Data, s.Lang
	money := func(name string, v float64, part int) pen.Blank {
		return pen.Blank{Name: name, Text: string(locale.AppendMoney(nil, l, locale.USD, v)), Card: t.card(w, s, part)}
	}
	args := []pen.Blank{
		{Name: "investor", Text: d.Short(t.deal.Investor, l)}, {Name: "target", Text: d.Short(t.deal.Target, l)},
		money("stake", t.in.Stake, partSource), money("revenue", t.out.Revenue, partRevenue), money("profit", t.out.Profit, partProfit),
		money("cost", t.out.Cost, partCost), money("elsewhere", t.out.Elsewhere, partElsewhere), money("out", t.out.Out, partDown),
		money("credits", t.out.Credits, partCredits), money("unused", t.out.Unused, partUnused), money("base", t.in.Base, partBase),
		{Name: "growth", Text: string(appendGrowthOf(nil, t.out.Growth)[1:]), Card: t.card(w, s, partGrowth)}, money("cash", t.out.Cash, partCash),
	}
	if t.in.Later {
		return t.laterWords(r, args)
	}
	say := func(id string) pen.Prose { return pen.Filled(d.Word(l, id), args) }
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
			args = append(args, pen.Blank{Name: name, Text: string(locale.AppendMoney(nil, l, locale.USD, x.v)), Card: x.card()})
		}
		word := restWords[t.rest]
		if t.paid == 0 {
			word += ".all.body"
		} else {
			word += ".part.body"
		}
		body = append(append([]pen.Prose{say(word)}, t.pieces(d, l)...), body...)
	}
	switch {
	case t.out.Unused > 0:
		body = append(body, say("loop.idle"))
	case t.out.Credits > 0:
		body = append(body, say("loop.paper"))
	}
	return say("loop.claim"), append(body, say("loop.doubt").Split("|")...)
}

// laterWords is what a later year comes to, and what to know about it.
func (t *turn) laterWords(r *system.Run, args []pen.Blank) (headline pen.Prose, body []pen.Prose) {
	d, x, l := r.W.Data, r.Sys, r.S.Lang
	args = append(args, pen.Blank{Name: "own", Text: string(locale.AppendMoney(nil, l, locale.USD, t.in.Own)), Card: t.card(r.W, r.S, partOwn)},
		pen.Blank{Name: "spent", Text: r.Text("spent"), Card: r.Card("spent")}, pen.Blank{Name: "needed", Text: r.Text("needed"), Card: r.Card("needed")})
	say := func(id string) pen.Prose { return pen.Filled(d.Word(l, id), args) }
	result, needed := say("loop.later.result.body"), "loop.later.needed.body"
	if !sim.Answered(r.Value("needed")) {
		needed = "loop.later.never.body"
	}
	if body = append(body, append(result, say(needed)...)); x.Sides[l] != "" {
		body = append(body, pen.Marked(r.W, l, x.Sides[l], data.SystemTable, int(r.S.System), data.SystemSides))
	}
	return say("loop.later.headline"), append(body, say("loop.doubt").Split("|")...)
}

// Table returns every flow of the round with its amount and the sum that gives it.
func (*Builder) Table(r *system.Run) pen.TableData {
	w, s := r.W, r.S
	t := newTurn(r)
	d, l := w.Data, s.Lang
	m := wording(r, &t)
	money := func(v float64) []byte { return locale.AppendMoney(nil, l, locale.USD, v) }
	m.title()
	out := pen.TableData{Caption: string(m.Txt), Columns: []pen.Column{
		{Label: d.Word(l, "loop.flow")}, {Label: d.Word(l, "loop.amount"), Numeric: true, Unit: pen.MoneyUnit(locale.USD)}, {Label: d.Word(l, "loop.how")},
	}}
	for _, part := range t.parts() {
		if part == partUnused && t.out.Unused == 0 || part == partCompute || part == partGrowth {
			continue
		}
		m.name(part)
		kind := t.deal.Kind
		if t.worked(w, s, part) {
			kind = data.Derived
		}
		out.Rows = append(out.Rows, []pen.Cell{
			{Text: string(m.Txt)},
			{Text: string(m.money(nil, part)), Plain: pen.Plain(t.amount(part)), Card: t.card(w, s, part), Kind: kind},
			{Text: d.Word(l, t.how(part))},
		})
	}
	if t.rest != data.Paid {
		for _, row := range [...]struct {
			id string
			settled
		}{{"loop.solid.body", t.settled(true)}, {restWords[t.rest] + ".rest.body", t.settled(false)}} {
			if row.v > 0 && row.row != 0 {
				out.Rows = append(out.Rows, []pen.Cell{{Text: d.Word(l, row.id)}, {Text: string(money(row.v)), Plain: pen.Plain(row.v), Card: row.card(), Kind: t.deal.Kind},
					{Text: d.Word(l, "loop.solid.how.body")}})
			}
		}
	}
	if t.out.Growth > 0 {
		out.Rows = append(out.Rows, []pen.Cell{
			{Text: d.Word(l, "loop.against")},
			{Text: string(appendGrowthOf(nil, t.out.Growth)) + pen.Star, Plain: pen.Plain(100 * t.out.Growth), Unit: "pct", Card: t.card(w, s, partGrowth), Kind: data.Derived},
			{Text: d.Word(l, "loop.against.how")},
		})
	}
	return out
}

// Legend explains the signs that the loop uses.
func (*Builder) Legend(r *system.Run) []pen.LegendItem {
	w, s := r.W, r.S
	items := []pen.LegendItem{{Mark: pen.Starred, Word: w.Data.Word(s.Lang, "loop.star")}}
	if t := newTurn(r); t.rest != data.Paid {
		items = append(items, pen.LegendItem{Mark: pen.Outline, Word: w.Data.Word(s.Lang, "loop.outlined.body")})
		if t.paid > 0 {
			items = append(items, pen.LegendItem{Mark: pen.Solid, Word: w.Data.Word(s.Lang, "loop.solid.body")})
		}
	}
	return items
}

// Source returns what the round stands on: the deal, the figure behind the
// part spent on cloud, and the revenue compared with.
func (*Builder) Source(r *system.Run) pen.Sourced {
	w, s := r.W, r.S
	t := newTurn(r)
	d := w.Data
	from := d.Source(t.deal.Source)
	out := pen.Sourced{Name: t.deal.Label[s.Lang], Scope: d.Word(s.Lang, "loop.scope"), Publisher: from.Speaker(s.Lang)}
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
