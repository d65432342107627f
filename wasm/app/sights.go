package app

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/names"
	"yuntu/wasm/state"
)

// sights is what leads need to know of the whole dataset, looked up once: a list of hits is made at every keystroke.
type sights struct {
	shares map[data.SeriesID][]uint16 // how many drawn shares a market has of each entity
	spends []bool                     // by entity: whether the picture of capital expenditure has its line
	about  []names.Name               // by entity: the row that tells of one which no picture draws
	read   []names.Name               // by source: the first row that was read on it
}

// observed is the table of observations, which have no name and so no place among the names.
const observed = names.Tables

func look(w *state.World) *sights {
	set := w.Data
	s := &sights{map[data.SeriesID][]uint16{}, make([]bool, set.Entities()+1), make([]names.Name, set.Entities()+1), make([]names.Name, set.Sources()+1)}
	for _, m := range w.Markets {
		of := make([]uint16, set.Entities()+1)
		for o, end := set.ObsRange(m); o < end; o++ {
			if ob := set.Obs(o); ob.Metric == data.Share && ob.Preferred == data.Drawn && ob.Value.Ok {
				of[ob.Entity]++
			}
		}
		s.shares[m] = of
	}
	for _, m := range w.Capex {
		if first, end := set.ObsRange(m); first < end {
			s.spends[set.Obs(first).Entity] = true
		}
	}
	about := func(e data.EntityID, t names.Table, row int) {
		if e != 0 && s.about[e].Row == 0 {
			s.about[e] = names.Name{Table: t, Row: uint32(row)}
		}
	}
	read := func(id data.SourceID, t names.Table, row int) {
		if id != 0 && s.read[id].Row == 0 {
			s.read[id] = names.Name{Table: t, Row: uint32(row)}
		}
	}
	// What comes first says most: a number before a date, what was said before what was only counted.
	dates := []int(nil)
	for o := 1; o <= set.Observations(); o++ {
		read(set.Obs(data.ObsID(o)).Source, observed, o)
	}
	for i := 1; i <= set.Figures(); i++ {
		f := set.Figure(data.FigureID(i))
		read(f.Source, names.Figure, i)
		if f.Unit == data.Date {
			dates = append(dates, i)
		} else {
			about(f.Entity, names.Figure, i)
		}
	}
	for i := 1; i <= set.Events(); i++ {
		for _, e := range set.Event(data.EventID(i)).Entities {
			about(e, names.Event, i)
		}
	}
	for _, i := range dates {
		about(set.Figure(data.FigureID(i)).Entity, names.Figure, i)
	}
	for i := 1; i <= set.Deals(); i++ {
		d := set.Deal(data.DealID(i))
		read(d.Source, names.Deal, i)
		about(d.Target, names.Deal, i)
		about(d.Investor, names.Deal, i)
	}
	for i := 1; i <= set.Prices(); i++ {
		p := set.Price(data.PriceID(i))
		read(p.Source, names.Price, i)
		about(p.Entity, names.Price, i)
	}
	for i := 1; i <= set.SupplyRows(); i++ {
		p := set.Supply(data.SupplyID(i))
		read(p.Source, names.Supply, i)
		about(p.Entity, names.Supply, i)
	}
	for i := 1; i <= set.Plans(); i++ {
		p := set.Plan(data.PlanID(i))
		read(p.Source, names.Plan, i)
		about(p.Entity, names.Plan, i)
	}
	for i := 1; i <= set.Events(); i++ {
		read(set.Event(data.EventID(i)).Source, names.Event, i)
	}
	for o := 1; o <= set.Observations(); o++ {
		about(set.Obs(data.ObsID(o)).Entity, observed, o)
	}
	s.publishers(set)
	return s
}

// publishers leads from those of whom nothing is told to what they published: a series before a source.
func (s *sights) publishers(set *data.Set) {
	for e := 1; e <= set.Entities(); e++ {
		name := set.Name(data.EntityID(e), locale.En)
		if s.about[e].Row != 0 || name == "" {
			continue
		}
		for i := set.Sources(); i > 0; i-- {
			if strings.HasPrefix(set.Source(data.SourceID(i)).Publisher, name) {
				s.about[e] = names.Name{Table: names.Source, Row: uint32(i)}
			}
		}
		for i := set.SeriesCount(); i > 0; i-- {
			if strings.HasPrefix(set.Series(data.SeriesID(i)).Publisher, name) {
				s.about[e] = names.Name{Table: names.Series, Row: uint32(i)}
			}
		}
	}
}

// seen returns what is known of the dataset as a whole.
func (a *App) seen() *sights {
	if a.sights == nil {
		a.sights = look(a.w)
	}
	return a.sights
}

// shares counts the drawn shares of an entity in a market.
func (a *App) shares(m data.SeriesID, e data.EntityID) int {
	if of := a.seen().shares[m]; int(e) < len(of) {
		return int(of[e])
	}
	return 0
}

// spends reports whether the picture of capital expenditure has a line of an entity.
func (a *App) spends(e data.EntityID) bool { return a.seen().spends[e] }
