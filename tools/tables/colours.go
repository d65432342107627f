package tables

import "yuntu/data"

// colours refuses one colour for two who stand in one picture: in a market, or side by side in capital spending.
func (p *Reading) colours() {
	drawn := map[data.SeriesID][]data.EntityID{} // spending is one picture, under the first of its series
	spending := data.SeriesID(0)
	for _, o := range p.Tables.Obs {
		if o.Series == 0 || o.Entity == 0 || o.Preferred != data.Drawn {
			continue
		}
		s := p.Tables.Series[o.Series-1]
		switch {
		case s.Order == 0:
		case s.Topic == data.TopicShare && o.Metric == data.Share:
			drawn[o.Series] = append(drawn[o.Series], o.Entity)
		case s.Topic == data.TopicCapex && o.Metric == data.Capex:
			if spending == 0 {
				spending = o.Series
			}
			drawn[spending] = append(drawn[spending], o.Entity)
		}
	}
	for i := range p.Tables.Series {
		list := drawn[data.SeriesID(i+1)]
		p.alike(list, "color", func(e data.Entity) uint32 { return e.Color })
		p.alike(list, "dark", func(e data.Entity) uint32 { return e.Dark })
	}
}

// alike tells of entities that have the same colour, at the one that stands further down.
func (p *Reading) alike(list []data.EntityID, column string, of func(data.Entity) uint32) {
	first := map[uint32]data.EntityID{}
	for _, e := range list {
		if c := of(p.Tables.Entities[e-1]); c != 0 && (first[c] == 0 || e < first[c]) {
			first[c] = e
		}
	}
	for _, e := range list {
		x := p.Tables.Entities[e-1]
		if was := first[of(x)]; was != 0 && was != e {
			p.say(p.at[data.EntityTable][e-1], "%s #%06X is that of %q too, and both stand in one picture", column, of(x), p.Tables.Entities[was-1].ID)
		}
	}
}
