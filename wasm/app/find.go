package app

import (
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/wasm/locale"
	"yuntu/wasm/search"
	"yuntu/wasm/state"
)

// entry is something that search can find, and where choosing it leads.
type entry struct {
	table uint8 // one of the tables below
	row   uint32
}

// The tables that search covers.
const (
	ofEntity uint8 = iota
	ofFigure
	ofEvent
	ofStep
	ofSeries
	ofSource
)

// entries lists what can be found, in the order of search.Entry.
func entries(w *state.World) (list []entry) {
	set := w.Data
	for _, t := range [...]struct {
		table uint8
		n     int
	}{{ofEntity, set.Entities()}, {ofFigure, set.Figures()}, {ofEvent, set.Events()}, {ofStep, set.Steps()},
		{ofSeries, set.SeriesCount()}, {ofSource, set.Sources()}} {
		for i := 1; i <= t.n; i++ {
			list = append(list, entry{t.table, uint32(i)})
		}
	}
	return list
}

// searchEntries gives the names of all entries to the index.
func searchEntries(w *state.World, list []entry) []search.Entry {
	set := w.Data
	out := make([]search.Entry, len(list))
	for i, e := range list {
		s := search.Entry{ID: uint32(i)}
		switch e.table {
		case ofEntity:
			x := set.Entity(data.EntityID(e.row))
			s.Names, s.Prominence = x.Name, int(x.Prominence)
			s.Kind = entityKinds[x.Kind]
			if x.Aliases != "" {
				s.Aliases = strings.Split(x.Aliases, "|")
			}
		case ofFigure:
			x := set.Figure(data.FigureID(e.row))
			s.Names, s.Kind = x.Label, search.Figure
			if x.Token != "" {
				s.Aliases = []string{x.Token}
			}
		case ofEvent:
			x := set.Event(data.EventID(e.row))
			s.Names, s.Kind = x.Title, search.Event
			s.Prominence = 1
		case ofStep:
			s.Names, s.Kind = set.Step(data.StepID(e.row)).Title, search.Chapter
			s.Prominence = 2
		case ofSeries:
			x := set.Series(data.SeriesID(e.row))
			s.Names, s.Kind, s.Prominence = x.Name, search.Series, 1
		case ofSource:
			x := set.Source(data.SourceID(e.row))
			s.Names, s.Kind = [3]string{x.Title, x.Title, x.Title}, search.Source
			if x.Publisher != "" {
				s.Aliases = []string{x.Publisher}
			}
		}
		out[i] = s
	}
	return out
}

var entityKinds = [data.EntityKinds]search.Kind{
	data.Cloud: search.Cloud, data.Company: search.Company, data.Person: search.Person, data.Product: search.Product,
	data.Model: search.Model, data.Org: search.Org, data.Agency: search.Agency, data.Publication: search.Publication,
	data.EventSeries: search.Event, data.Concept: search.Term, data.Place: search.Place,
}

// group is the heading under which a kind of hit is listed.
func group(k search.Kind) string {
	switch k {
	case search.Cloud, search.Company:
		return "company"
	case search.Person:
		return "person"
	case search.Product, search.Model:
		return "product"
	case search.Event:
		return "event"
	case search.Figure, search.Series:
		return "figure"
	case search.Chapter:
		return "chapter"
	case search.Source, search.Publication:
		return "source"
	}
	return "system"
}

// index returns the index of all entries. It is built when it is first wanted, so that the first picture need not wait
// for it. The dataset's checksum has been compared by then, and tests decode the packed lexicon: that it is damaged now
// would be a mistake in this program.
func (a *App) index() *search.Index {
	if a.names == nil {
		lex, err := search.DecodeLexicon(a.w.Data.Lexicon())
		if err != nil {
			panic(err)
		}
		a.names = search.Build(lex, searchEntries(a.w, a.entries))
	}
	return a.names
}

// found is a hit with what the page shows of it.
type found struct {
	id, name, note, query string
	names                 [3]string
}

func (a *App) found(e entry) (f found) {
	set, lang := a.w.Data, a.s.Lang
	switch e.table {
	case ofEntity:
		x := set.Entity(data.EntityID(e.row))
		f.id, f.names, f.note = "entity:"+x.ID, x.Name, x.About[lang]
		f.query, f.note = a.entityLink(data.EntityID(e.row), f.note)
	case ofFigure:
		x := set.Figure(data.FigureID(e.row))
		f.id, f.names = "figure:"+x.ID, x.Label
		c := a.card(state.MakeCard(state.CardFigure, e.row))
		f.note = c.value
		if c.period != "" && c.period != c.value {
			f.note += " · " + c.period
		}
		f.query = a.cardLink(state.MakeCard(state.CardFigure, e.row), x.Period)
	case ofEvent:
		x := set.Event(data.EventID(e.row))
		f.id, f.names, f.note = "event:"+x.ID, x.Title, x.Date
		f.query = a.cardLink(state.MakeCard(state.CardEvent, e.row), x.Date)
	case ofStep:
		x := set.Step(data.StepID(e.row))
		f.id, f.names = "step:"+x.ID, x.Title
		f.note = fill(fill(a.word("lesson.step"), "n", itoa(int(e.row))), "count", itoa(set.Steps()))
		f.query = state.Encode(a.w, a.w.StepState(int(e.row), a.s))
	case ofSeries:
		x := set.Series(data.SeriesID(e.row))
		f.id, f.names, f.note = "series:"+x.ID, x.Name, x.Scope[lang]
		f.query = a.seriesLink(data.SeriesID(e.row))
	case ofSource:
		x := set.Source(data.SourceID(e.row))
		f.id, f.names = "source:"+x.ID, [3]string{x.Title, x.Title, x.Title}
		f.note = x.Publisher
		if x.Date != "" {
			if f.note != "" {
				f.note += " · "
			}
			f.note += x.Date
		}
		f.query = a.sourceLink(data.SourceID(e.row))
	}
	f.name = f.names[lang]
	return f
}

// goTo returns the link that sets keys on top of the reader's own choices.
func (a *App) goTo(kv ...state.KV) string {
	s := a.w.Default()
	s = keep(s, a.s)
	return state.Encode(a.w, state.Update(a.w, s, state.Action{Do: state.Set, Values: kv}))
}

// keep carries the personal choices over.
func keep(to, from state.State) state.State {
	to.Lang, to.Theme, to.Motion, to.Chrome = from.Lang, from.Theme, from.Motion, from.Chrome
	to.Painter, to.Projector, to.Speed = from.Painter, from.Projector, from.Speed
	return to
}

// entityLink leads to the picture that shows most of an entity: the market
// where it has the most figures, its capital expenditure, its deals, its
// figures in the articles, or the events it took part in.
func (a *App) entityLink(e data.EntityID, about string) (query, note string) {
	set := a.w.Data
	id := set.Entity(e).ID
	focus := state.KV{Key: "f", Value: id}
	if a.s.View == state.Share && a.shares(a.s.Market, e) > 0 {
		return a.goTo(state.KV{Key: "market", Value: set.Series(a.s.Market).ID}, state.KV{Key: "form", Value: formWord(a.s.Form)},
			state.KV{Key: "t", Value: a.timeWord()}, focus), about
	}
	best, most := data.SeriesID(0), 1
	for _, m := range a.w.Markets {
		if n := a.shares(m, e); n > most {
			best, most = m, n
		}
	}
	if best != 0 {
		return a.goTo(state.KV{Key: "market", Value: set.Series(best).ID}, focus), about
	}
	for _, m := range a.w.Capex {
		if first, end := set.ObsRange(m); first < end && set.Obs(first).Entity == e {
			return a.goTo(state.KV{Key: "view", Value: "capex"}, focus), about
		}
	}
	for _, i := range a.w.Deals {
		if d := set.Deal(i); d.Investor == e || d.Target == e {
			return a.goTo(state.KV{Key: "view", Value: "loop"}, state.KV{Key: "deal", Value: d.ID}), about
		}
	}
	for i := 1; i <= set.Figures(); i++ {
		if f := set.Figure(data.FigureID(i)); f.Entity == e && f.Unit != data.Date {
			c := state.MakeCard(state.CardFigure, uint32(i))
			if about == "" {
				about = f.Label[a.s.Lang]
			}
			return a.cardLink(c, f.Period, focus), about
		}
	}
	for i := 1; i <= set.Events(); i++ {
		ev := set.Event(data.EventID(i))
		for _, x := range ev.Entities {
			if x == e {
				if about == "" {
					about = ev.Title[a.s.Lang]
				}
				return a.cardLink(state.MakeCard(state.CardEvent, uint32(i)), ev.Date, focus), about
			}
		}
	}
	return a.goTo(focus), about
}

func formWord(f state.Form) string { return [...]string{"lines", "race", "stream", "table"}[f] }

func (a *App) timeWord() string {
	q := locale.Quarter(a.s.T + 1e-6)
	return string(locale.AppendKey(nil, q, locale.Quarterly))
}

// shares counts the drawn shares of an entity in a market.
func (a *App) shares(m data.SeriesID, e data.EntityID) (n int) {
	first, end := a.w.Data.ObsRange(m)
	for o := first; o < end; o++ {
		if ob := a.w.Data.Obs(o); ob.Entity == e && ob.Metric == data.Share && ob.Preferred == data.Drawn && ob.Value.Ok {
			n++
		}
	}
	return n
}

// cardLink opens a card over the market at the card's time, where it has one.
func (a *App) cardLink(c state.CardID, period string, more ...state.KV) string {
	kv := more
	if q, ok := quarterOf(period); ok {
		for _, m := range a.w.Markets {
			s := a.w.Default()
			s.Market = m
			if t := a.w.Track(s); float64(q) >= t.Min() && float64(q) <= t.Max() {
				kv = append(kv, state.KV{Key: "market", Value: a.w.Data.Series(m).ID},
					state.KV{Key: "t", Value: string(locale.AppendKey(nil, q, locale.Quarterly))})
				break
			}
		}
	}
	return a.goTo(append(kv, state.KV{Key: "n", Value: a.w.CardKey(c)})...)
}

// quarterOf returns the quarter of a date, month, quarter, half, year or of
// the start of a span.
func quarterOf(period string) (locale.Quarter, bool) {
	period, _, _ = strings.Cut(period, "/")
	if q, _, ok := locale.ParsePeriod(period); ok {
		return q, true
	}
	if len(period) >= 7 && period[4] == '-' {
		y, err1 := strconv.Atoi(period[:4])
		m, err2 := strconv.Atoi(period[5:7])
		if err1 == nil && err2 == nil && 1 <= m && m <= 12 {
			return locale.Q(y, (m+2)/3), true
		}
	}
	return 0, false
}

// seriesLink leads to a series where it can be drawn, else to one of its figures.
func (a *App) seriesLink(id data.SeriesID) string {
	set := a.w.Data
	s := set.Series(id)
	for _, m := range a.w.Markets {
		if m == id {
			return a.goTo(state.KV{Key: "market", Value: s.ID})
		}
	}
	for _, m := range a.w.Capex {
		if m == id {
			first, _ := set.ObsRange(id)
			return a.goTo(state.KV{Key: "view", Value: "capex"}, state.KV{Key: "f", Value: set.Entity(set.Obs(first).Entity).ID})
		}
	}
	if first, end := set.ObsRange(id); first < end {
		o := end - 1
		return a.cardLink(state.MakeCard(state.CardObs, uint32(o)), string(locale.AppendKey(nil, set.Obs(o).Period, set.Obs(o).Frequency)))
	}
	return a.goTo()
}

// sourceLink leads to the first figure that was read on the source.
func (a *App) sourceLink(id data.SourceID) string {
	set := a.w.Data
	for o := 1; o <= set.Observations(); o++ {
		if ob := set.Obs(data.ObsID(o)); ob.Source == id {
			return a.cardLink(state.MakeCard(state.CardObs, uint32(o)), string(locale.AppendKey(nil, ob.Period, ob.Frequency)))
		}
	}
	for i := 1; i <= set.Figures(); i++ {
		if f := set.Figure(data.FigureID(i)); f.Source == id {
			return a.cardLink(state.MakeCard(state.CardFigure, uint32(i)), f.Period)
		}
	}
	for i := 1; i <= set.Deals(); i++ {
		if set.Deal(data.DealID(i)).Source == id {
			return a.goTo(state.KV{Key: "n", Value: a.w.CardKey(state.MakeCard(state.CardDeal, uint32(i)))})
		}
	}
	for i := 1; i <= set.Prices(); i++ {
		if p := set.Price(data.PriceID(i)); p.Source == id {
			return a.cardLink(state.MakeCard(state.CardPrice, uint32(i)), p.Date)
		}
	}
	for i := 1; i <= set.SupplyRows(); i++ {
		if p := set.Supply(data.SupplyID(i)); p.Source == id {
			return a.cardLink(state.MakeCard(state.CardSupply, uint32(i)), p.Period)
		}
	}
	for i := 1; i <= set.Plans(); i++ {
		if set.Plan(data.PlanID(i)).Source == id {
			return a.goTo(state.KV{Key: "view", Value: "capex"}, state.KV{Key: "n", Value: a.w.CardKey(state.MakeCard(state.CardPlan, uint32(i)))})
		}
	}
	for i := 1; i <= set.Events(); i++ {
		if e := set.Event(data.EventID(i)); e.Source == id {
			return a.cardLink(state.MakeCard(state.CardEvent, uint32(i)), e.Date)
		}
	}
	return a.goTo()
}

// maxHits bounds what one search hands to the page.
const maxHits = 50

// SearchJSON answers a query as {hits, nearest}: grouped, the group of the best
// hit first, the order within a group by fit. An empty query gives good starts:
// what is in the picture, then the lesson.
func (a *App) SearchJSON(text string, limit int) []byte {
	if limit <= 0 || limit > maxHits {
		limit = 12
	}
	var w writer
	w.open("", '{')
	w.open("hits", '[')
	near := false
	if strings.TrimSpace(text) == "" {
		a.writeStarts(&w, limit)
	} else {
		opt := search.Options{Lang: uint8(a.s.Lang), Limit: limit}
		hits := a.index().AppendHits(nil, text, opt)
		if len(hits) == 0 {
			hits = a.index().AppendNearest(nil, text, opt)
			near = len(hits) > 0
		}
		a.writeGrouped(&w, hits)
	}
	w.close(']')
	w.flag("nearest", near)
	w.close('}')
	return w.dst
}

func (a *App) writeGrouped(w *writer, hits []search.Hit) {
	done := make([]bool, len(hits))
	for i := range hits {
		if done[i] {
			continue
		}
		g := group(a.kindOf(hits[i].Entry))
		for j := i; j < len(hits); j++ {
			if !done[j] && group(a.kindOf(hits[j].Entry)) == g {
				done[j] = true
				a.writeHit(w, &hits[j], g)
			}
		}
	}
}

func (a *App) kindOf(entry uint32) search.Kind {
	e := a.entries[entry]
	switch e.table {
	case ofEntity:
		return entityKinds[a.w.Data.Entity(data.EntityID(e.row)).Kind]
	case ofFigure:
		return search.Figure
	case ofEvent:
		return search.Event
	case ofStep:
		return search.Chapter
	case ofSeries:
		return search.Series
	}
	return search.Source
}

func (a *App) writeHit(w *writer, h *search.Hit, g string) {
	f := a.found(a.entries[h.Entry])
	w.open("", '{')
	w.str("id", f.id)
	w.str("kind", g)
	w.str("kindLabel", a.word("group."+g))
	writeNames(w, f.names)
	w.str("matched", h.Matched)
	writeRanges(w, "ranges", &h.Shown)
	writeRanges(w, "matchedRanges", &h.Marks)
	why := ""
	if seen := h.Why == search.BySpell && h.Matched == ""; !seen && !h.Near && h.Why != search.ByName {
		why = a.word(whyWords[h.Why])
	}
	w.str("why", why)
	w.num("score", float64(h.Score))
	w.str("query", f.query)
	w.str("note", f.note)
	w.close('}')
}

var whyWords = [...]string{search.BySpell: "why.spell", search.BySound: "why.sound", search.ByRepair: "why.repair"}

// writeRanges writes the marked pieces of a text; a third element tells those that were not typed so.
func writeRanges(w *writer, key string, m *search.Marks) {
	w.open(key, '[')
	for _, r := range m.Ranges() {
		w.open("", '[')
		w.num("", float64(r.Start))
		w.num("", float64(r.End))
		if r.Like {
			w.num("", 1)
		}
		w.close(']')
	}
	w.close(']')
}

func writeNames(w *writer, names [3]string) {
	w.open("name", '{')
	for l := locale.Hans; l < locale.Count; l++ {
		w.str(l.Tag(), names[l])
	}
	w.close('}')
}

// What an empty query offers at most, so that a screen holds it.
const (
	maxOnScreen = 6
	maxChapters = 6
)

// writeStarts offers the vendors of the picture, the best known first, then the pages of the lesson that come next.
func (a *App) writeStarts(w *writer, limit int) {
	seen := map[uint32]bool{}
	var vendors []uint32
	for _, t := range a.settled().Targets {
		if t.Entity == 0 || seen[t.Entity] {
			continue
		}
		seen[t.Entity] = true
		if group(entityKinds[a.w.Data.Entity(data.EntityID(t.Entity)).Kind]) == "company" { // not the rest of a market
			vendors = append(vendors, t.Entity)
		}
	}
	slices.Reverse(vendors) // pictures draw what matters most last
	slices.SortStableFunc(vendors, func(x, y uint32) int {
		return int(a.w.Data.Entity(data.EntityID(y)).Prominence) - int(a.w.Data.Entity(data.EntityID(x)).Prominence)
	})
	n := 0
	add := func(i int, g string) {
		if n++; n <= limit {
			a.writeHit(w, &search.Hit{Entry: uint32(i)}, g)
		}
	}
	for _, v := range vendors[:min(len(vendors), maxOnScreen)] {
		add(int(v)-1, "company") // entities come first in entries
	}
	chapters := 0
	for i, e := range a.entries {
		if e.table == ofStep && e.row > uint32(a.s.Step) && chapters < maxChapters {
			chapters++
			add(i, "chapter")
		}
	}
}
