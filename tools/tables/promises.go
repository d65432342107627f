package tables

import (
	"slices"

	"yuntu/data"
)

// promised is what the note of a row says that must be so.
type promised struct{ id, what string }

// promises reads which notes say something of their row, and reports rows of
// which it isn't so.
func (p *Reading) promises() {
	notes := map[data.NoteID]promised{}
	for _, r := range p.csv("tables/notes.csv", true, "id", "promises") {
		what := r.get("promises")
		switch what {
		case "second", "other", "about", "over", "under", "nothing", "ranked", "undrawn", "nearly", "growth", "share", "rounded", "inexact", "worked", "chained", "how", "stated":
		default:
			p.bad(r, "promises", "unknown promises %q: want second, other, about, over, under, nothing, ranked, undrawn, nearly, growth, share, rounded, inexact, worked, chained, how or stated", what)
		}
		notes[data.NoteID(p.ref(r, "id", data.NoteTable))] = promised{r.get("id"), what}
	}
	delete(notes, 0)
	p.unused()
	for i, o := range p.Tables.Obs {
		if why := explained(o, notes[o.Note].what); why != "" {
			p.say(p.at[data.ObsTable][i], "%s", why)
		}
		p.kept(p.at[data.ObsTable][i], notes[o.Note], o.Bound, o.Value.Ok)
		if p.misses(o) {
			p.say(p.at[data.ObsTable][i], "the largest shares of the time don't add to this: want a note that says why")
		}
		switch n := notes[o.Note]; {
		case n.what == "growth" && o.Metric != data.Growth, n.what == "share" && o.Metric != data.Share:
			p.say(p.at[data.ObsTable][i], "note %q speaks of a %s, and the row is none", n.id, n.what)
		case n.what == "rounded" && !p.rounded(o):
			p.say(p.at[data.ObsTable][i], "note %q says that rounding keeps the parts from adding; they add, or miss the whole by more than that", n.id)
		case (n.what == "ranked" || n.what == "undrawn") && !ranked(o):
			p.say(p.at[data.ObsTable][i], "note %q says that the source gives the rank, and its words don't: %q", n.id, o.Token)
		case n.what == "undrawn" && p.drawnShare(o):
			p.say(p.at[data.ObsTable][i], "note %q says that the source gives no share, and there is one of the same time", n.id)
		case n.what == "chained" && !chained(o):
			p.say(p.at[data.ObsTable][i], "note %q says that it was worked back from a size and rates, and those of the token give another number: %q", n.id, o.Token)
		case (n.what == "worked" || n.what == "chained") && o.Kind != data.Derived:
			p.say(p.at[data.ObsTable][i], "note %q says that the number was worked out, and the row is not derived", n.id)
		case n.what == "stated" && o.Kind == data.Derived:
			p.say(p.at[data.ObsTable][i], "note %q says that the number was stated, and the row is derived", n.id)
		case n.what == "other" && !p.differs(o):
			p.say(p.at[data.ObsTable][i], "note %q says that there is another number for the same thing, and there is none", n.id)
		}
	}
	for i, s := range p.Tables.Supply {
		p.kept(p.at[data.SupplyTable][i], notes[s.Note], s.Bound, s.Value.Ok)
	}
	for i, x := range p.Tables.Prices {
		p.kept(p.at[data.PriceTable][i], notes[x.Note], x.Bound, x.Avg.Ok || x.Max.Ok)
		switch said := notes[x.Note].what == "inexact"; {
		case said && exact(x):
			p.say(p.at[data.PriceTable][i], "note %q says that the two prices give another percentage, and they don't", notes[x.Note].id)
		case !said && !exact(x):
			p.say(p.at[data.PriceTable][i], "from %s to %s is not %s per cent: want a note that says so", x.Before, x.After, x.Avg)
		}
	}
	for i, x := range p.Tables.Deals {
		p.kept(p.at[data.DealTable][i], notes[x.Note], x.Bound, x.Value.Ok)
	}
	alone(p, data.ObsTable, p.Tables.Obs, notes, func(o data.Obs) (data.NoteID, any) {
		return o.Note, data.Obs{Series: o.Series, Entity: o.Entity, Metric: o.Metric, Period: o.Period, Frequency: o.Frequency, Fiscal: o.Fiscal}
	})
	alone(p, data.SupplyTable, p.Tables.Supply, notes, func(s data.Supply) (data.NoteID, any) {
		return s.Note, data.Supply{Entity: s.Entity, Metric: s.Metric, Period: s.Period}
	})
	alone(p, data.PriceTable, p.Tables.Prices, notes, func(x data.Price) (data.NoteID, any) {
		return x.Note, data.Price{Entity: x.Entity, Date: x.Date, Product: x.Product}
	})
	alone(p, data.DealTable, p.Tables.Deals, notes, func(x data.Deal) (data.NoteID, any) {
		return x.Note, data.Deal{Investor: x.Investor, Target: x.Target, Metric: x.Metric}
	})
}

// explained says what is wrong where a row is derived and its note does not tell how; "" for nothing. A note of which the table
// says "how" tells it, and may stand with rows that were read as well.
func explained(o data.Obs, what string) string {
	switch what {
	case "worked", "chained", "how", "growth":
		return ""
	}
	if o.Kind != data.Derived {
		return ""
	}
	return "derived, and its note does not say how: want one that promises worked, chained or how"
}

// drawnShare reports whether a share is drawn of whose rank a row tells.
func (p *Reading) drawnShare(o data.Obs) bool {
	return slices.ContainsFunc(p.Tables.Obs, func(x data.Obs) bool {
		return x.Series == o.Series && x.Entity == o.Entity && x.Metric == data.Share && x.Period == o.Period && x.Frequency == o.Frequency &&
			x.Fiscal == o.Fiscal && x.Preferred == data.Drawn && x.Value.Ok
	})
}

// unused reports notes that no row has.
func (p *Reading) unused() {
	used := make([]bool, len(p.Tables.Notes)+1)
	mark := func(n data.NoteID) {
		if int(n) < len(used) {
			used[n] = true
		}
	}
	for _, x := range p.Tables.Obs {
		mark(x.Note)
	}
	for _, x := range p.Tables.Supply {
		mark(x.Note)
	}
	for _, x := range p.Tables.Prices {
		mark(x.Note)
	}
	for _, x := range p.Tables.Deals {
		mark(x.Note)
	}
	for i, x := range p.Tables.Notes {
		if !used[i+1] {
			p.say(p.at[data.NoteTable][i], "no row has the note %q", x.ID)
		}
	}
}

// differs reports whether another row gives the same thing another value.
func (p *Reading) differs(o data.Obs) bool {
	return slices.ContainsFunc(p.Tables.Obs, func(x data.Obs) bool {
		return x.Series == o.Series && x.Entity == o.Entity && x.Metric == o.Metric && x.Period == o.Period && x.Frequency == o.Frequency &&
			x.Fiscal == o.Fiscal && x.Value.Float() != o.Value.Float()
	})
}

// bounds are those a row can have whose note says so.
var bounds = map[string][]data.Bound{
	"about":  {data.About},
	"nearly": {data.About, data.Nearly}, // rounded, perhaps on a side that is told
	"over":   {data.AtLeast, data.NoLess},
	"under":  {data.AtMost, data.Nearly, data.UpTo},
}

// kept reports a row that says more, or less, than its note.
func (p *Reading) kept(at place, n promised, bound data.Bound, value bool) {
	if want := bounds[n.what]; want != nil && !slices.Contains(want, bound) {
		p.say(at, "note %q says %s, and the bound of the row doesn't", n.id, n.what)
	}
	if (n.what == "nothing" || n.what == "ranked" || n.what == "undrawn") && value {
		p.say(at, "note %q says that there is no value, and there is one", n.id)
	}
}

// alone reports rows whose note is among the promised and that are the only
// ones of their thing.
func alone[R any](p *Reading, table data.Section, rows []R, notes map[data.NoteID]promised, of func(R) (data.NoteID, any)) {
	count := map[any]int{}
	for _, r := range rows {
		_, thing := of(r)
		count[thing]++
	}
	for i, r := range rows {
		note, thing := of(r)
		if n := notes[note]; n.what == "second" && count[thing] < 2 {
			p.say(p.at[table][i], "note %q promises another row of the same thing, and there is none", n.id)
		}
	}
}
