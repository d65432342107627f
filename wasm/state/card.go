package state

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// CardID names what a card is about: a row of a table, with the table in the
// upper byte, or a number that a picture works out.
type CardID uint32

// The tables of a CardID, and behind them what is worked out.
const (
	CardObs uint8 = iota + 1
	CardFigure
	CardDeal
	CardPlan
	CardBreak
	CardPrice
	CardSupply
	CardEvent
	CardSum        // a row of sums.csv
	CardParam      // a parameter of the model: what it is before it is moved
	CardRate       // the exchange rate of a quarter; the row is the quarter
	CardTotal      // what all companies spend: a Moment without a series
	CardConverted  // a quarter's figure in the other currency: a Moment
	CardTrailing   // four quarters up to one: a Moment
	CardCumulative // all quarters up to one: a Moment
	CardSpent      // what was spent on account of a plan: a Moment whose series is the plan's row
	CardLoop       // a part of the round of money, as the sliders stand; the row is a place in LoopParts, with OfSecond
	CardResult     // a result of a system as the sliders stand: system and place among its results
	cards
)

var cardWords = [cards]string{CardObs: "obs", CardFigure: "figure", CardDeal: "deal", CardPlan: "plan", CardBreak: "break", CardPrice: "price",
	CardSupply: "supply", CardEvent: "event", CardSum: "sum", CardParam: "param", CardRate: "fx", CardTotal: "total", CardConverted: "converted",
	CardTrailing: "trailing", CardCumulative: "cumulative", CardSpent: "spent", CardLoop: "loop", CardResult: "result"}

// LoopParts are the parts of a round of money, in the words of links.
var LoopParts = [...]string{"", "stake", "cash", "credits", "unused", "compute", "elsewhere", "revenue", "cost", "profit", "down", "own", "growth", "base"}

// OfSecond is set in the row of a CardLoop that is about the second of two deals; secondWord begins its word in links.
const (
	OfSecond   = 0x80
	secondWord = "with-"
)

// MakeCard packs a table and a row.
func MakeCard(table uint8, row uint32) CardID { return CardID(uint32(table)<<24 | row&0xffffff) }

// Split returns the table and the row.
func (c CardID) Split() (table uint8, row uint32) { return uint8(c >> 24), uint32(c) & 0xffffff }

// Moment is which quarter's number a card works out, and how: the row of a
// CardTotal, CardConverted, CardTrailing, CardCumulative or CardSpent.
type Moment struct {
	Of   uint16 // series, or plan; 0 for all companies
	At   locale.Quarter
	Span Span // of a total
	USD  bool
}

// firstMoment is the earliest quarter that a Moment can tell.
const firstMoment = 1900 * 4

// Card packs a moment: ten bits each of whose it is and when, three of how.
func (m Moment) Card(table uint8) CardID {
	row := uint32(m.Of&0x3ff)<<13 | uint32(m.At-firstMoment)&0x3ff<<3 | uint32(m.Span)&3<<1
	if m.USD {
		row |= 1
	}
	return MakeCard(table, row)
}

// Moment unpacks what Moment.Card packed.
func (c CardID) Moment() Moment {
	_, row := c.Split()
	return Moment{uint16(row >> 13), firstMoment + locale.Quarter(row>>3&0x3ff), Span(row >> 1 & 3), row&1 == 1}
}

// CardKey writes what a card is about, as links do: "figure:id", "deal:id",
// "obs:series/entity/metric/period", "trailing:series/period/cny"; "" for none.
// docs/embedding.md lists them.
func (w *World) CardKey(c CardID) string {
	table, row := c.Split()
	if table == 0 || table >= cards {
		return ""
	}
	var id string
	m := c.Moment()
	d, at := w.Data, string(locale.AppendKey(nil, m.At, locale.Quarterly))+"/"+curWord(m.USD)
	switch table {
	case CardObs:
		id = d.ObsKey(data.ObsID(row))
	case CardFigure:
		id = d.Figure(data.FigureID(row)).ID
	case CardDeal:
		id = d.Deal(data.DealID(row)).ID
	case CardPlan:
		id = d.Plan(data.PlanID(row)).ID
	case CardBreak:
		id = d.Break(data.BreakID(row)).ID
	case CardPrice:
		id = d.Price(data.PriceID(row)).ID
	case CardSupply:
		id = d.Supply(data.SupplyID(row)).ID
	case CardEvent:
		id = d.Event(data.EventID(row)).ID
	case CardSum:
		id = d.Sum(data.SumID(row)).ID
	case CardParam:
		if p := d.Param(int(row)); p.ID != "" {
			id = p.Model + "." + p.ID
		}
	case CardRate:
		id = string(locale.AppendKey(nil, locale.Quarter(row), locale.Quarterly))
	case CardTotal:
		id = "capex/" + at
		if m.Span != Quarter {
			id += "/" + spanWords[m.Span%spans]
		}
	case CardConverted, CardTrailing, CardCumulative:
		id = d.SeriesKey(data.SeriesID(m.Of)) + "/" + at
	case CardSpent:
		id = d.Plan(data.PlanID(m.Of)).ID + "/" + string(locale.AppendKey(nil, m.At, locale.Quarterly))
	case CardLoop:
		if place := row &^ OfSecond; int(place) < len(LoopParts) {
			if id = LoopParts[place]; row != place {
				id = secondWord + id
			}
		}
	case CardResult:
		if x, i, ok := w.ResultOf(c); ok {
			id = x.ID + "." + x.Results()[i].ID
		}
	}
	return cardWords[table] + ":" + id
}

func curWord(usd bool) string {
	if usd {
		return "usd"
	}
	return "cny"
}

// ParseCard reads what CardKey wrote.
func (w *World) ParseCard(key string) (CardID, bool) {
	word, id, ok := strings.Cut(key, ":")
	table := slices.Index(cardWords[:], word)
	if !ok || table < 1 {
		return 0, false
	}
	d := w.Data
	find := func(n int, name func(int) string) (CardID, bool) {
		for i := 1; i <= n; i++ {
			if name(i) == id {
				return MakeCard(uint8(table), uint32(i)), true
			}
		}
		return 0, false
	}
	switch uint8(table) {
	case CardObs:
		o, ok := d.ObsByKey(id)
		return MakeCard(CardObs, uint32(o)), ok
	case CardFigure:
		f, ok := d.FigureByID(id)
		return MakeCard(CardFigure, uint32(f)), ok
	case CardSum:
		x, ok := d.SumByID(id)
		return MakeCard(CardSum, uint32(x)), ok
	case CardDeal:
		return find(d.Deals(), func(i int) string { return d.Deal(data.DealID(i)).ID })
	case CardPlan:
		return find(d.Plans(), func(i int) string { return d.Plan(data.PlanID(i)).ID })
	case CardBreak:
		return find(d.Breaks(), func(i int) string { return d.Break(data.BreakID(i)).ID })
	case CardPrice:
		return find(d.Prices(), func(i int) string { return d.Price(data.PriceID(i)).ID })
	case CardSupply:
		return find(d.SupplyRows(), func(i int) string { return d.Supply(data.SupplyID(i)).ID })
	case CardEvent:
		return find(d.Events(), func(i int) string { return d.Event(data.EventID(i)).ID })
	case CardParam:
		if to, ok := renamed[simPrefix+id]; ok {
			id = strings.TrimPrefix(to, simPrefix)
		}
		if w.Loop != 0 && !strings.Contains(id, ".") { // before every system had parameters
			id = d.SystemKey(w.Loop) + "." + id
		}
		return find(d.ParamCount(), func(i int) string { return d.Param(i).Model + "." + d.Param(i).ID })
	case CardLoop:
		part, second := strings.CutPrefix(id, secondWord)
		i := slices.Index(LoopParts[1:], part) + 1
		if second {
			return MakeCard(CardLoop, uint32(i|OfSecond)), i > 0
		}
		return MakeCard(CardLoop, uint32(i)), i > 0
	case CardResult:
		of, name, _ := strings.Cut(id, ".")
		n, ok := d.SystemByID(of)
		if !ok {
			return 0, false
		}
		i := slices.IndexFunc(w.Systems[n-1].Results(), func(q data.Quantity) bool { return q.ID == name })
		return ResultCard(n, max(0, i)), i >= 0
	case CardRate:
		q, f, ok := locale.ParsePeriod(id)
		_, _, known := d.Rate(q)
		return MakeCard(CardRate, uint32(q)), ok && known && f == locale.Quarterly
	}
	return w.parseMoment(uint8(table), id)
}

// parseMoment reads whose/period/currency/span.
func (w *World) parseMoment(table uint8, id string) (CardID, bool) {
	part := strings.Split(id, "/")
	if len(part) < 2 {
		return 0, false
	}
	q, f, ok := locale.ParsePeriod(part[1])
	m := Moment{At: q}
	rest := part[2:]
	switch {
	case !ok || f != locale.Quarterly:
		return 0, false
	case table == CardSpent:
		n, known := w.Data.PlanByID(part[0])
		if !known || len(rest) > 0 {
			return 0, false
		}
		m.Of = uint16(n)
		return m.Card(table), true
	case len(rest) == 0 || rest[0] != "cny" && rest[0] != "usd":
		return 0, false
	}
	m.USD = rest[0] == "usd"
	if table != CardTotal {
		n, known := w.Data.SeriesByID(part[0])
		m.Of = uint16(n)
		return m.Card(table), known && len(rest) == 1 && slices.Contains(w.Capex, n)
	}
	if len(rest) == 2 {
		span := slices.Index(spanWords, rest[1])
		m.Span = Span(max(0, span))
		ok = span > 0
	}
	return m.Card(table), ok && len(rest) <= 2 && part[0] == "capex"
}

// RefCard returns the card that a mark in a sentence opens: a key of an
// observation stands there without its table; 0 is none.
func (w *World) RefCard(ref string) CardID {
	if !strings.Contains(ref, ":") { // sliders and pictures ask in every frame: no new string
		o, ok := w.Data.ObsByKey(ref)
		if !ok {
			return 0
		}
		return MakeCard(CardObs, uint32(o))
	}
	c, ok := w.ParseCard(ref)
	if !ok {
		return 0
	}
	return c
}
