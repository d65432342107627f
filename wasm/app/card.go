package app

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/names"
	"yuntu/wasm/state"
)

// card is a figure opened: what the page shows when a number is pressed.
type card struct {
	title, value, period, kind, kindNote, scope, place, note, token string // place: where on the source it was read
	filing                                                          string // address of the company's own paper, or ""
	source                                                          data.SourceID
	others                                                          []otherFigure
	terms                                                           []term // of a number that was worked out
	of                                                              string // the title without its time, where it names one
	moved                                                           bool   // the number is the reader's, no source's
}

// named is the title of a card in a list that names the time beside it.
func (c *card) named() string {
	if c.of != "" {
		return c.of
	}
	return c.title
}

// otherFigure is what another source says of the same thing.
type otherFigure struct {
	value, kind, note, filing string
	source                    data.SourceID
	said                      data.NoteID // whose words the note ends with
}

func (a *App) writeCard(w *writer) {
	c := a.card(a.s.Card)
	w.open("card", '{')
	w.str("id", a.w.CardKey(a.s.Card))
	w.str("title", c.title)
	w.str("value", c.value)
	w.str("period", c.period)
	w.str("kind", c.kind)
	w.str("kindNote", c.kindNote)
	w.str("scope", c.scope)
	w.str("place", c.place)
	table, row, field := a.noteOf(a.s.Card)
	a.prose(w, "note", a.ending(c.note, table, row, field))
	w.str("token", c.token)
	w.str("filing", c.filing)
	if c.source != 0 {
		a.writeOneSource(w, "source", c.source)
	}
	w.open("others", '[')
	for _, o := range c.others {
		w.open("", '{')
		w.str("value", o.value)
		w.str("kind", o.kind)
		a.prose(w, "note", a.ending(o.note, data.NoteTable, int(o.said), data.NoteText))
		w.str("filing", o.filing)
		a.writeOneSource(w, "source", o.source)
		w.close('}')
	}
	w.close(']')
	a.writeTerms(w, c.terms)
	a.writeClashes(w)
	w.close('}')
}

func (a *App) kind(k data.Kind) (word, note string) {
	return a.word("known." + k.String()), a.word("known." + k.String() + ".note")
}

// cardTitle names what a card is about, in one line.
func (a *App) cardTitle(id state.CardID) string { return a.card(id).title }

func (a *App) card(id state.CardID) (c card) {
	set, lang := a.w.Data, a.s.Lang
	table, row := id.Split()
	if table >= state.CardSum {
		return a.worked(id)
	}
	kind := data.Reported
	switch table {
	case state.CardObs:
		o := data.ObsID(row)
		ob := set.Obs(o)
		series := set.Series(ob.Series)
		c.title = a.obsTitle(ob)
		c.value = a.observed(ob)
		c.period = a.obsPeriod(o, ob)
		c.scope = sentence(lang, series.Name[lang], series.Scope[lang])
		c.note = set.Note(ob.Note, lang)
		c.token, c.source, kind, c.filing = ob.Token, ob.Source, ob.Kind, set.Filing(ob.Filing)
		c.others = a.otherObs(o, ob)
	case state.CardFigure:
		f := set.Figure(data.FigureID(row))
		c.title, c.note, c.token, c.source, kind = f.Label[lang], f.Note[lang], f.Token, f.Source, f.Kind
		c.value, c.period = a.figured(f), a.when(f.Period)
		if f.Period == "" {
			c.period = fill(a.word("period.none"), "date", a.when(f.AsOf))
		}
		if f.Line > 0 {
			c.place = a.lineOf(f.Line, f.Source)
		}
	case state.CardDeal:
		d := set.Deal(data.DealID(row))
		c.title, c.period, c.token, c.source, kind = d.Label[lang], a.when(d.Date), d.Token, d.Source, d.Kind
		c.value = a.write(figure{low: d.Value, unit: d.Unit, bound: d.Bound})
		c.note = set.Note(d.Note, lang)
		a.dealt(&c, data.DealID(row), d)
	case state.CardPlan:
		p := set.Plan(data.PlanID(row))
		c.filing = set.Filing(p.Filing)
		c.title, c.token, c.source, kind = p.Label[lang], p.Token, p.Source, p.Kind
		c.value, c.period = a.write(figure{p.Low, p.High, p.Unit, p.Bound}), a.quarters(p.From, p.To)
		c.note = fill(a.word(saidWord(kind)), "date", a.when(p.Announced))
	case state.CardBreak:
		b := set.Break(data.BreakID(row))
		series := set.Series(b.Series)
		c.title, c.note = b.Short[lang], b.Text[lang]
		c.period = locale.Period(lang, b.At, series.Frequency)
		c.scope = sentence(lang, series.Name[lang], series.Scope[lang])
		for o, end := set.ObsRange(b.Series); o < end; o++ { // the first figure of the new basis; without one, the series'
			ob := set.Obs(o)
			if c.source == 0 {
				c.source = ob.Source
			}
			if ob.Period == b.At && ob.Preferred == data.Drawn {
				c.source, c.period = ob.Source, a.obsPeriod(o, ob)
				break
			}
		}
	case state.CardPrice:
		p := set.Price(data.PriceID(row))
		c.title, c.period, c.token, c.source, kind = a.label(names.Name{Table: names.Price, Row: row}), a.when(p.Date), p.Token, p.Source, p.Kind
		c.value, c.note = a.priced(p), set.Note(p.Note, lang)
	case state.CardSupply:
		p := set.Supply(data.SupplyID(row))
		c.title, c.period, c.token, c.source, kind = p.Label[lang], a.when(p.Period), p.Token, p.Source, p.Kind
		c.value, c.note = a.write(figure{p.Value, p.High, p.Unit, p.Bound}), set.Note(p.Note, lang)
	case state.CardEvent:
		e := set.Event(data.EventID(row))
		c.title, c.period, c.note, c.source = e.Title[lang], a.when(e.Date), e.Note[lang], e.Source
		for _, f := range e.Figures {
			fig := set.Figure(f)
			if fig.Unit == data.Date { // the event's own
				continue
			}
			if c.value != "" {
				c.value += a.word("list.comma")
			}
			c.value += fig.Label[lang] + a.word("list.colon") + a.figured(fig)
		}
		if e.Line > 0 {
			c.place = a.lineOf(e.Line, e.Source)
		}
	default:
		return c
	}
	if table != state.CardBreak && table != state.CardEvent {
		c.kind, c.kindNote = a.kind(kind)
	}
	return c
}

// figured writes the value of a figure, which may be a date.
func (a *App) figured(f data.Figure) string {
	if f.Unit == data.Date {
		return a.when(f.Period)
	}
	return a.write(figure{f.Value, f.High, f.Unit, f.Bound})
}

// obsTitle reads "阿里云 · 市场份额"; of a whole market it begins with the market.
func (a *App) obsTitle(ob data.Obs) string {
	metric := a.word("metric." + metricWords[ob.Metric])
	if ob.Entity == 0 {
		return a.w.Data.Series(ob.Series).Name[a.s.Lang] + " · " + metric
	}
	return a.w.Data.Name(ob.Entity, a.s.Lang) + " · " + metric
}

// observed writes what an observation says: its value, or the rank where only that is known.
func (a *App) observed(ob data.Obs) string {
	if !ob.Value.Ok && ob.Rank > 0 {
		return fill(a.word("value.rank"), "n", itoa(int(ob.Rank)))
	}
	return a.write(figure{low: ob.Value, unit: ob.Unit, bound: ob.Bound})
}

var metricWords = [...]string{data.Share: "share", data.Size: "size", data.Growth: "growth", data.Top3: "top3", data.Top4: "top4",
	data.Top5: "top5", data.TopN: "topn", data.Capex: "capex", data.Revenue: "revenue", data.Profit: "profit"}

func (a *App) obsPeriod(o data.ObsID, ob data.Obs) string {
	if ob.Fiscal { // named after the month in which it ends
		ends := ob.Period.Of() * 3
		if own := int(a.w.Data.Entity(ob.Entity).YearEnds); own > 0 {
			ends = own
		}
		month := itoa(ends)
		return fill(a.word("period.fiscal"), "period", a.moment(itoa(ob.Period.Year())+"-"+"0"[:2-len(month)]+month))
	}
	return locale.Period(a.s.Lang, ob.Period, ob.Frequency)
}

// lineOf says where in which article something stands.
func (a *App) lineOf(line uint16, from data.SourceID) string {
	src := a.w.Data.Source(from)
	title, _ := src.Called(a.s.Lang)
	return fill(a.word("card.line"), "n", itoa(int(line)), "title", title)
}

// otherObs lists the rows that say something else of the same thing.
func (a *App) otherObs(o data.ObsID, ob data.Obs) (others []otherFigure) {
	first, end := a.w.Data.ObsRange(ob.Series)
	for i := first; i < end; i++ {
		x := a.w.Data.Obs(i)
		if i == o || x.Entity != ob.Entity || x.Metric != ob.Metric || x.Period != ob.Period || x.Frequency != ob.Frequency || x.Fiscal != ob.Fiscal {
			continue
		}
		kind, _ := a.kind(x.Kind)
		note := a.w.Data.Note(x.Note, a.s.Lang)
		if x.Preferred == data.Slip {
			note = sentence(a.s.Lang, a.word("card.slip"), note)
		}
		others = append(others, otherFigure{a.observed(x), kind, note, a.w.Data.Filing(x.Filing), x.Source, x.Note})
	}
	return others
}

// sentence joins two phrases, either of which may be empty, with a colon; one that has a colon of its own ends in a stop.
func sentence(l locale.Lang, first, then string) string {
	switch {
	case first == "":
		return then
	case then == "":
		return first
	case l.Chinese() && strings.Contains(first, "："):
		return first + "。" + then
	case l.Chinese():
		return first + "：" + then
	case strings.Contains(first, ": "):
		return first + ". " + then
	}
	return first + ": " + then
}
