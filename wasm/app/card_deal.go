package app

import (
	"strings"

	"yuntu/data"
	"yuntu/wasm/state"
)

var statusWords = [data.Statuses]string{data.Paid: "deal.paid", data.Pledged: "deal.pledged", data.Conditional: "deal.conditional", data.Planned: "deal.planned"}

// dealt adds to the card of a deal how far its money has got, what it is a
// part of or has for parts, and what others say of it.
func (a *App) dealt(c *card, id data.DealID, d data.Deal) {
	set, lang := a.w.Data, a.s.Lang
	if w := statusWords[d.Status]; w != "" {
		c.scope = a.word(w)
	}
	if d.Credit.Ok && d.Note == 0 && d.Metric != "credits" { // those are the credits; a note says it more exactly
		c.scope = joined(c.scope, fill(a.word("card.credit"), "n", a.plain(d.Credit)))
	}
	add := func(label string, x data.Deal) {
		if x.Value.Ok {
			label += a.word("list.colon") + a.write(figure{low: x.Value, unit: x.Unit, bound: x.Bound})
		}
		switch {
		case c.note == "" || strings.HasSuffix(c.note, "。"):
		case strings.HasSuffix(c.note, "."):
			c.note += " "
		case lang.Chinese():
			c.note += a.word("list.comma")
		default:
			c.note += ". "
		}
		c.note += label
	}
	if d.Part != 0 {
		whole := set.Deal(d.Part)
		add(fill(a.word("deal.part"), "label", whole.Label[lang]), whole)
	}
	for i := 1; i <= set.Deals(); i++ {
		other := data.DealID(i)
		x := set.Deal(other)
		switch {
		case x.Part == id:
			add(x.Label[lang], x)
		case other != id && (x.Same == id || d.Same != 0 && (x.Same == d.Same || other == d.Same)):
			kind, _ := a.kind(x.Kind)
			c.others = append(c.others, otherFigure{value: a.write(figure{low: x.Value, unit: x.Unit, bound: x.Bound}), kind: kind,
				note: sentence(lang, x.Label[lang], set.Note(x.Note, lang)), source: x.Source})
		}
	}
}

// whole leads from another account of a deal to the one that stands for it.
func (a *App) whole(id data.DealID) data.DealID {
	if same := a.w.Data.Deal(id).Same; same != 0 {
		return same
	}
	return id
}

// dealLink leads to the loop that starts with a deal, where there is one.
func (a *App) dealLink(id data.DealID) string {
	d := a.w.Data.Deal(id)
	for _, i := range a.w.Deals {
		if i == a.whole(id) || i == d.Part {
			return a.cardTo(state.CardDeal, uint32(id), kv("view", "loop"), kv("deal", a.w.Data.Deal(i).ID))
		}
	}
	return a.cardTo(state.CardDeal, uint32(id), a.spot(d.Investor, d.Date)...)
}
