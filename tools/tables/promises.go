package tables

import "yuntu/data"

// promises reads which notes say that another row tells of the same thing, and
// reports rows with such a note that stand alone.
func (p *Reading) promises() {
	promised := map[data.NoteID]string{}
	for _, r := range p.csv("tables/notes.csv", true, "id", "promises") {
		if r.get("promises") != "second" {
			p.bad(r, "promises", "unknown promises %q: want second", r.get("promises"))
		}
		promised[data.NoteID(p.ref(r, "id", data.NoteTable))] = r.get("id")
	}
	delete(promised, 0)
	alone(p, data.ObsTable, p.Tables.Obs, promised, func(o data.Obs) (data.NoteID, any) {
		return o.Note, data.Obs{Series: o.Series, Entity: o.Entity, Metric: o.Metric, Period: o.Period, Frequency: o.Frequency, Fiscal: o.Fiscal}
	})
	alone(p, data.SupplyTable, p.Tables.Supply, promised, func(s data.Supply) (data.NoteID, any) {
		return s.Note, data.Supply{Entity: s.Entity, Metric: s.Metric, Period: s.Period}
	})
	alone(p, data.PriceTable, p.Tables.Prices, promised, func(x data.Price) (data.NoteID, any) {
		return x.Note, data.Price{Entity: x.Entity, Date: x.Date, Product: x.Product}
	})
	alone(p, data.DealTable, p.Tables.Deals, promised, func(x data.Deal) (data.NoteID, any) {
		return x.Note, data.Deal{Investor: x.Investor, Target: x.Target, Metric: x.Metric}
	})
}

// alone reports rows whose note is among the promised and that are the only
// ones of their thing.
func alone[R any](p *Reading, table data.Section, rows []R, promised map[data.NoteID]string, of func(R) (data.NoteID, any)) {
	count := map[any]int{}
	for _, r := range rows {
		_, thing := of(r)
		count[thing]++
	}
	for i, r := range rows {
		note, thing := of(r)
		if id := promised[note]; id != "" && count[thing] < 2 {
			p.say(p.at[table][i], "note %q promises another row of the same thing, and there is none", id)
		}
	}
}
