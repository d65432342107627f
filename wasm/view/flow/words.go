package flow

import (
	"math"
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
	t, u := both(r)
	d, l := w.Data, s.Lang
	money := func(name string, v float64, part int) pen.Blank {
		return pen.Blank{Name: name, Text: string(locale.AppendMoney(nil, l, locale.USD, v)), Card: t.card(w, s, part)}
	}
	args := []pen.Blank{
		{Name: "investor", Text: d.Short(t.deal.Investor, l)}, {Name: "target", Text: d.Short(t.deal.Target, l)},
		money("stake", t.in.Stake, partSource), money("revenue", t.out.Revenue, partRevenue), money("profit", t.out.Profit, partProfit),
		money("cost", t.out.Cost, partCost), money("elsewhere", t.out.Elsewhere, partElsewhere), money("out", t.out.Out, partDown),
		money("credits", t.out.Credits, partCredits), money("unused", t.out.Unused, partUnused), money("base", t.in.Base, partBase),
		{Name: "growth", Text: string(appendGrowthOf(nil, s.Lang, t.out.Growth)[1:]), Card: t.card(w, s, partGrowth)}, money("cash", t.out.Cash, partCash),
	}
	if t.in.Later {
		return t.laterWords(r, u, args)
	}
	say := func(id string) pen.Prose { return pen.Filled(d.Word(l, id), args) }
	result := say("loop.result")
	if t.out.Growth > 0 {
		result = append(result, say("loop.larger")...)
	}
	if body = append(body, result); u != nil {
		body = append(body, t.against(u)...)
	}
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

// both is the round of r, and that of the second deal where there is one beside it.
func both(r *system.Run) (t turn, u *turn) {
	t = newTurn(r)
	if s, two := r.W.Second(r.S); two {
		other := newTurn(system.Of(r.W, s))
		other.second = true
		u = &other
	}
	return t, u
}

// against says how two deals differ, in the cloud's revenue and in what the group pays or takes in, and what is held equal.
func (t *turn) against(u *turn) []pen.Prose {
	d, s := t.run.W.Data, t.run.S
	args := []pen.Blank{{Name: "label", Text: u.deal.Label[s.Lang], Card: state.MakeCard(state.CardDeal, uint32(u.id))}}
	for _, x := range [...]struct {
		name string
		part int
	}{{"revenue", partRevenue}, {"out", partDown}} {
		for _, t := range [...]*turn{t, u} {
			name := x.name
			if t.second {
				name += "2"
			}
			args = append(args, pen.Blank{Name: name, Text: string(locale.AppendMoney(nil, s.Lang, locale.USD, t.amount(x.part))), Card: t.card(t.run.W, t.run.S, x.part)})
		}
		diff, word := t.amount(x.part)-u.amount(x.part), "loop.more.body"
		switch {
		case math.Abs(diff) < 0.005:
			word = "loop.same.body"
		case diff < 0:
			diff, word = -diff, "loop.less.body"
		}
		amount := pen.Arg("amount", locale.AppendMoney(nil, s.Lang, locale.USD, diff))
		args = append(args, pen.Blank{Name: x.name + "-by", Text: string(pen.AppendFilled(nil, d.Word(s.Lang, word), amount))})
	}
	word := "loop.two.body"
	if t.in.Later {
		word = "loop.two.later.body"
	}
	return []pen.Prose{pen.Filled(d.Word(s.Lang, word), args), pen.Filled(d.Word(s.Lang, "loop.two.rule.body"), nil)}
}

// laterWords is what a later year comes to, and what to know about it.
func (t *turn) laterWords(r *system.Run, u *turn, args []pen.Blank) (headline pen.Prose, body []pen.Prose) {
	d, x, l := r.W.Data, r.Sys, r.S.Lang
	args = append(args, pen.Blank{Name: "own", Text: string(locale.AppendMoney(nil, l, locale.USD, t.in.Own)), Card: t.card(r.W, r.S, partOwn)},
		pen.Blank{Name: "spent", Text: r.Text("spent"), Card: r.Card("spent")}, pen.Blank{Name: "needed", Text: r.Text("needed"), Card: r.Card("needed")})
	say := func(id string) pen.Prose { return pen.Filled(d.Word(l, id), args) }
	result, needed := say("loop.later.result.body"), "loop.later.needed.body"
	if !sim.Answered(r.Value("needed")) {
		needed = "loop.later.never.body"
	}
	if body = append(body, append(result, say(needed)...)); u != nil {
		body = append(body, t.against(u)...)
	}
	if x.Sides[l] != "" {
		body = append(body, pen.Marked(r.W, l, x.Sides[l], data.SystemTable, int(r.S.System), data.SystemSides))
	}
	return say("loop.later.headline"), append(body, say("loop.doubt").Split("|")...)
}

// Table returns every flow of the round with its amount and the sum that gives it; of two deals both amounts.
func (*Builder) Table(r *system.Run) pen.TableData {
	w := r.W
	t, u := both(r)
	d, l := w.Data, r.S.Lang
	turns := []*turn{&t}
	if u != nil {
		turns = append(turns, u)
	}
	m := wording(r, &t)
	m.title()
	out := pen.TableData{Caption: string(m.Txt), Columns: []pen.Column{{Label: d.Word(l, "loop.flow")}}}
	for _, t := range turns {
		label := d.Word(l, "loop.amount")
		if u != nil {
			label = t.deal.Label[l]
		}
		out.Columns = append(out.Columns, pen.Column{Label: label, Numeric: true, Unit: pen.MoneyUnit(locale.USD)})
	}
	out.Columns = append(out.Columns, pen.Column{Label: d.Word(l, "loop.how")})
	row := func(name, how string, cell func(t *turn) pen.Cell) {
		cells, any := []pen.Cell{{Text: name}}, false
		for _, t := range turns {
			c := cell(t)
			cells, any = append(cells, c), any || c.Text != ""
		}
		if any {
			out.Rows = append(out.Rows, append(cells, pen.Cell{Text: how}))
		}
	}
	for _, part := range t.parts() {
		if part == partCompute || part == partGrowth {
			continue
		}
		m.name(part)
		row(string(m.Txt), d.Word(l, t.how(part)), func(t *turn) pen.Cell {
			if part == partUnused && t.out.Unused == 0 && (u == nil || u.out.Unused == 0 && turns[0].out.Unused == 0) {
				return pen.Cell{}
			}
			kind, m := t.deal.Kind, wording(t.run, t)
			if t.worked(w, t.run.S, part) {
				kind = data.Derived
			}
			return pen.Cell{Text: string(m.money(nil, part)), Plain: pen.Plain(t.amount(part)), Card: t.card(w, t.run.S, part), Kind: kind}
		})
	}
	for _, paid := range [...]bool{true, false} {
		settledRow := func(word string, of func(t *turn) bool) {
			row(d.Word(l, word), d.Word(l, "loop.solid.how.body"), func(t *turn) pen.Cell {
				x := t.settled(paid)
				if t.rest == data.Paid || !of(t) || x.v <= 0 || x.row == 0 {
					return pen.Cell{}
				}
				return pen.Cell{Text: string(locale.AppendMoney(nil, l, locale.USD, x.v)), Plain: pen.Plain(x.v), Card: x.card(), Kind: t.deal.Kind}
			})
		}
		if paid {
			settledRow("loop.solid.body", func(*turn) bool { return true })
			continue
		}
		for status, word := range restWords {
			if word != "" {
				settledRow(word+".rest.body", func(t *turn) bool { return int(t.rest) == status })
			}
		}
	}
	row(d.Word(l, "loop.against"), d.Word(l, "loop.against.how"), func(t *turn) pen.Cell {
		if t.out.Growth <= 0 {
			return pen.Cell{}
		}
		return pen.Cell{Text: string(appendGrowthOf(nil, t.run.S.Lang, t.out.Growth)) + pen.Star, Plain: pen.Plain(100 * t.out.Growth), Unit: "pct", Card: t.card(w, t.run.S, partGrowth), Kind: data.Derived}
	})
	return out
}

// Legend explains the signs that the loop uses.
func (*Builder) Legend(r *system.Run) []pen.LegendItem {
	w, s := r.W, r.S
	items := []pen.LegendItem{{Mark: pen.Starred, Word: w.Data.Word(s.Lang, "loop.star")}}
	t, u := both(r)
	if u == nil {
		u = &t
	}
	if t.rest != data.Paid || u.rest != data.Paid {
		items = append(items, pen.LegendItem{Mark: pen.Outline, Word: w.Data.Word(s.Lang, "loop.outlined.body")})
		if t.filled()+u.filled() > 0 {
			items = append(items, pen.LegendItem{Mark: pen.Solid, Word: w.Data.Word(s.Lang, "loop.solid.body")})
		}
	}
	return items
}

// Source returns what the round stands on: the deal, the figure behind the
// part spent on cloud, and the revenue compared with.
func (*Builder) Source(r *system.Run) pen.Sourced {
	w, s := r.W, r.S
	t, u := both(r)
	d := w.Data
	from := d.Source(t.deal.Source)
	out := pen.Sourced{Name: t.deal.Label[s.Lang], Scope: d.Word(s.Lang, "loop.scope"), Publisher: from.Speaker(s.Lang)}
	add := func(id data.SourceID) {
		if id != 0 && !slices.Contains(out.Sources, id) {
			out.Sources = append(out.Sources, id)
		}
	}
	add(t.deal.Source)
	cards := t.from[:]
	if u != nil {
		out.Name += " · " + u.deal.Label[s.Lang]
		add(u.deal.Source)
		cards = append(cards, u.from[:]...)
	}
	for _, card := range cards {
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
