package app

import (
	"slices"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/names"
	"yuntu/wasm/state"
)

// lead returns a line that says what a thing is, and the link to where it is shown best: the picture, the time, who is
// in focus, and the card of the number where it is one.
func (a *App) lead(n names.Name) (note, query string) {
	if n.Table == names.Entity {
		return a.leadEntity(data.EntityID(n.Row))
	}
	return a.line(n), a.link(n)
}

func (a *App) line(n names.Name) string {
	set, row := a.w.Data, n.Row
	switch n.Table {
	case names.View:
		return a.word("lead.view")
	case names.Page:
		return a.word("lead.contents")
	case names.System:
		return joined(a.word("lead.system"), a.word("part."+set.System(data.SystemID(row)).Part.String()))
	case names.Figure:
		return a.valued(state.CardFigure, row)
	case names.Event:
		return a.when(set.Event(data.EventID(row)).Date)
	case names.Step:
		return fill(a.word("lesson.step"), "n", itoa(int(row)), "count", itoa(set.Steps()))
	case names.Series:
		return set.Series(data.SeriesID(row)).Scope[a.s.Lang]
	case names.Plan:
		return a.valued(state.CardPlan, row)
	case names.Deal:
		return a.valued(state.CardDeal, row)
	case names.Price:
		return a.valued(state.CardPrice, row)
	case names.Supply:
		return a.valued(state.CardSupply, row)
	case names.Source:
		s := set.Source(data.SourceID(row))
		return joined(joined(s.Speaker(a.s.Lang), s.ReadOn(a.s.Lang)), a.when(s.Date))
	}
	return ""
}

// valued is the value and the time of a card in one line.
func (a *App) valued(table uint8, row uint32) string {
	c := a.card(state.MakeCard(table, row))
	if c.period == c.value {
		c.period = ""
	}
	return joined(c.value, c.period)
}

// joined puts what there is of two phrases next to each other.
func joined(first, then string) string {
	if first == "" || then == "" {
		return first + then
	}
	return first + " · " + then
}

func kv(key, value string) state.KV { return state.KV{Key: key, Value: value} }

// goTo returns the link that sets keys on top of the reader's own choices.
func (a *App) goTo(keys ...state.KV) string {
	s := a.w.Default()
	s.Lang, s.Theme, s.Motion, s.Chrome = a.s.Lang, a.s.Theme, a.s.Motion, a.s.Chrome
	s.Painter, s.Projector, s.Speed = a.s.Painter, a.s.Projector, a.s.Speed
	return state.Encode(a.w, state.Update(a.w, s, state.Action{Do: state.Set, Values: keys}))
}

// cardTo is goTo with a card open.
func (a *App) cardTo(table uint8, row uint32, keys ...state.KV) string {
	return a.goTo(append(keys, kv("n", a.w.CardKey(state.MakeCard(table, row))))...)
}

// leadEntity leads to the picture that shows most of an entity: the market where it has the most figures, its capital
// expenditure, its deals, its figures, or what it took part in. The line says what it is, and where it leads if that
// isn't a picture of it.
func (a *App) leadEntity(e data.EntityID) (note, query string) {
	set := a.w.Data
	ent := set.Entity(e)
	focus, kind := kv("f", ent.ID), a.word("entity."+ent.Kind.String())
	if note = ent.About[a.s.Lang]; note == "" {
		note = kind
	}
	if a.s.View == state.Share && a.shares(a.s.Market, e) > 0 {
		return note, a.goTo(kv("market", set.Series(a.s.Market).ID), kv("form", formWord(a.s.Form)), a.newest(a.s.Market, e), focus)
	}
	if best := a.most(e); best != 0 {
		return note, a.goTo(kv("market", set.Series(best).ID), a.newest(best, e), focus)
	}
	if a.spends(e) {
		return note, a.goTo(kv("view", "capex"), focus)
	}
	if x := a.namesake(e); x != 0 {
		best := a.most(x)
		return note, a.goTo(kv("market", set.Series(best).ID), a.newest(best, x), kv("f", set.Entity(x).ID))
	}
	for _, i := range a.w.Deals {
		if d := set.Deal(i); d.Investor == e || d.Target == e {
			return note, a.goTo(kv("view", "loop"), kv("deal", d.ID))
		}
	}
	told := a.seen().about[e]
	if told.Row == 0 {
		return note, a.goTo(focus)
	}
	if ent.About[a.s.Lang] == "" {
		note = joined(kind, a.label(told))
	}
	return note, a.link(told)
}

// most returns the market with the most shares of an entity, more than one; 0 for none.
func (a *App) most(e data.EntityID) (best data.SeriesID) {
	most := 1
	for _, m := range a.w.Markets {
		if n := a.shares(m, e); n > most {
			best, most = m, n
		}
	}
	return best
}

// namesake returns who stands in a market under the short name of an entity that itself has no line: Huawei's cloud for
// Huawei. 0 for nobody.
func (a *App) namesake(e data.EntityID) data.EntityID {
	set := a.w.Data
	for x := data.EntityID(1); int(x) <= set.Entities(); x++ {
		if x != e && set.Short(x, locale.En) == set.Short(e, locale.En) && a.most(x) != 0 {
			return x
		}
	}
	return 0
}

// newest is the time of an entity's newest share in a market.
func (a *App) newest(m data.SeriesID, e data.EntityID) state.KV {
	last, t := locale.Quarter(0), a.w.Track(state.State{View: state.Share, Market: m})
	for o, end := a.w.Data.ObsRange(m); o < end; o++ {
		ob := a.w.Data.Obs(o)
		if ob.Entity == e && ob.Metric == data.Share && ob.Value.Ok && ob.Preferred == data.Drawn && !ob.Fiscal && slices.Contains(t.Points, ob.Period) {
			last = max(last, ob.Period)
		}
	}
	if last == 0 {
		last = locale.Quarter(t.Max())
	}
	return kv("t", quarterWord(last))
}

// label names a row in the reader's language, an observation by its series.
func (a *App) label(n names.Name) string {
	if n.Table == observed {
		n = names.Name{Table: names.Series, Row: uint32(a.w.Data.Obs(data.ObsID(n.Row)).Series)}
	}
	return n.Names(a.w.Data)[a.s.Lang]
}

// link leads to a row other than an entity.
func (a *App) link(n names.Name) string {
	switch n.Table {
	case names.View:
		return a.goTo(kv("view", names.Views[n.Row-1]))
	case names.System:
		return a.goTo(kv("view", a.w.Data.SystemKey(data.SystemID(n.Row))))
	case names.Figure:
		return a.figureLink(data.FigureID(n.Row))
	case names.Event:
		return a.eventLink(data.EventID(n.Row))
	case names.Step:
		return state.Encode(a.w, a.w.StepState(int(n.Row), a.s))
	case names.Series:
		return a.seriesLink(data.SeriesID(n.Row))
	case names.Plan:
		p := a.w.Data.Plan(data.PlanID(n.Row))
		return a.cardTo(state.CardPlan, n.Row, a.spending(p.Entity, p.Announced)...)
	case names.Deal:
		return a.dealLink(data.DealID(n.Row))
	case names.Price:
		p := a.w.Data.Price(data.PriceID(n.Row))
		return a.cardTo(state.CardPrice, n.Row, a.spot(p.Entity, p.Date)...)
	case names.Supply:
		s := a.w.Data.Supply(data.SupplyID(n.Row))
		return a.cardTo(state.CardSupply, n.Row, a.spot(s.Entity, s.Period)...)
	case names.Source:
		if read := a.seen().read[n.Row]; read.Row != 0 {
			return a.link(read)
		}
	case observed:
		return a.obsLink(data.ObsID(n.Row))
	}
	return a.goTo()
}

func formWord(f state.Form) string { return [...]string{"lines", "race", "stream", "table"}[f] }

func quarterWord(q locale.Quarter) string { return string(locale.AppendKey(nil, q, locale.Quarterly)) }

// spot returns the keys of a picture that shows the time of something, and whom it is about where the picture has them:
// a market, the one on screen before others.
func (a *App) spot(e data.EntityID, period string) (keys []state.KV) {
	set := a.w.Data
	q, dated := quarterOf(period)
	best, most := data.SeriesID(0), 0
	for _, m := range append([]data.SeriesID{a.s.Market}, a.w.Markets...) {
		fits := 0
		if dated && a.covers(state.State{View: state.Share, Market: m}, q) {
			fits = 2
		}
		if e != 0 && a.shares(m, e) > 0 {
			fits++
		}
		if fits > most {
			best, most = m, fits
		}
	}
	if best == 0 {
		return nil
	}
	keys = append(keys, kv("market", set.Series(best).ID))
	return a.inSight(keys, state.State{View: state.Share, Market: best}, q, dated, e)
}

// inSight adds time and focus as far as the picture of s has them.
func (a *App) inSight(keys []state.KV, s state.State, q locale.Quarter, dated bool, e data.EntityID) []state.KV {
	if dated && a.covers(s, q) {
		keys = append(keys, kv("t", quarterWord(q)))
	}
	if e != 0 && (s.View == state.Capex && a.spends(e) || s.View == state.Share && a.shares(s.Market, e) > 0) {
		keys = append(keys, kv("f", a.w.Data.Entity(e).ID))
	}
	return keys
}

func (a *App) covers(s state.State, q locale.Quarter) bool {
	t := a.w.Track(s)
	return len(t.Points) > 0 && float64(q) >= t.Min() && float64(q) <= t.Max()
}

// spending is spot in the picture of capital expenditure.
func (a *App) spending(e data.EntityID, period string) []state.KV {
	q, dated := quarterOf(period)
	return a.inSight([]state.KV{kv("view", "capex")}, state.State{View: state.Capex}, q, dated, e)
}

func (a *App) figureLink(id data.FigureID) string {
	f := a.w.Data.Figure(id)
	at := a.spot
	if f.Topic == "capex" || f.Entity != 0 && a.spends(f.Entity) && !a.inMarket(f.Entity) {
		at = a.spending
	}
	return a.cardTo(state.CardFigure, uint32(id), at(f.Entity, f.Period)...)
}

// inMarket reports whether any market has a share of an entity.
func (a *App) inMarket(e data.EntityID) bool {
	for _, m := range a.w.Markets {
		if a.shares(m, e) > 0 {
			return true
		}
	}
	return false
}

// eventLink leads to the time of an event; the first of those who took part that the picture knows is in focus.
func (a *App) eventLink(id data.EventID) string {
	ev := a.w.Data.Event(id)
	who, at := data.EntityID(0), a.spot
	for _, e := range ev.Entities {
		if a.inMarket(e) {
			who = e
			break
		}
		if a.spends(e) && who == 0 {
			who = e
		}
	}
	if who != 0 && !a.inMarket(who) {
		at = a.spending
	}
	for _, f := range ev.Figures {
		if a.w.Data.Figure(f).Topic == "capex" {
			at = a.spending
			for _, e := range ev.Entities {
				if a.spends(e) {
					who = e
					break
				}
			}
		}
	}
	return a.cardTo(state.CardEvent, uint32(id), at(who, ev.Date)...)
}

// seriesLink leads to a series where it is drawn, else to the last of its figures.
func (a *App) seriesLink(id data.SeriesID) string {
	first, end := a.w.Data.ObsRange(id)
	for _, m := range a.w.Markets {
		if m == id {
			return a.goTo(kv("market", a.w.Data.Series(id).ID))
		}
	}
	if first == end {
		return a.goTo()
	}
	for _, m := range a.w.Capex {
		if m == id {
			return a.goTo(kv("view", "capex"), kv("f", a.w.Data.Entity(a.w.Data.Obs(first).Entity).ID))
		}
	}
	return a.obsLink(end - 1)
}

// obsLink leads to an observation in the picture of its series, and elsewhere if it has none.
func (a *App) obsLink(id data.ObsID) string {
	set := a.w.Data
	o := set.Obs(id)
	period := string(locale.AppendKey(nil, o.Period, o.Frequency))
	keys := []state.KV(nil)
	switch topic := set.Series(o.Series).Topic; {
	case topic == data.TopicCapex:
		keys = a.spending(o.Entity, period)
	default:
		for _, m := range a.w.Markets {
			if m == o.Series {
				keys = a.inSight([]state.KV{kv("market", set.Series(m).ID)}, state.State{View: state.Share, Market: m}, o.Period, true, o.Entity)
			}
		}
		if keys == nil {
			keys = a.spot(o.Entity, period)
		}
	}
	return a.cardTo(state.CardObs, uint32(id), keys...)
}
