// Package tables reads the tables and texts of a dataset's folder, as docs/dataset.md describes them, for the tools that
// want them: pack makes the file of the program of them, find searches what they name.
//
// [Read] reads all of it whatever is wrong, and keeps the place of every row, so that one run tells everything there is
// to mend as file:line.
package tables

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// Read reads every table and text under a folder and checks all but glyphs. What is wrong is told by Report.
func Read(dir string) *Reading { return ReadWith(dir, "") }

// ReadWith is Read where what the program says, and the folder has no words for, comes from another dataset's folder
// (text.go says which words those are); "" for none.
func ReadWith(dir, program string) *Reading {
	p := reading(dir)
	p.program, p.fiscal = program, map[string]int{}
	p.survive("", func() {
		p.languages()
		p.wording()
		p.sources()
		p.notes()
		p.entities()
		p.fiscalYears()
		p.series()
		for _, name := range []string{"shares", "capex", "cloud"} {
			p.observations(name)
		}
		p.breaks()
		p.rates()
		p.plans()
		p.deals()
		p.prices()
		p.supply()
		p.figures()
		p.events()
		p.readSystems()
		p.steps()
		p.opening()
		p.pageWords()
		p.canvas()
		p.filings()
		p.promises()
		p.upstreams()
		p.sayings()
		p.unpaid()
		p.titles()
		p.heard()
		p.copied()
		p.signs()
		p.clashes()
		p.chains()
		p.claims()
		p.needs()
		p.units()
		p.guesses()
		p.dated()
		p.colours()
		p.validate()
		p.links()
		p.strays()
	})
	return p
}

// survive runs a part of the checks. Where one stumbles, that is a mistake of its own, and one line among all that is wrong, with
// the file that was read last, or the one that is looked at.
func (p *Reading) survive(file string, part func()) {
	defer func() {
		if r := recover(); r != nil {
			if file == "" {
				file = p.last
			}
			p.say(place{file: file}, "the packer stumbled here or over what it read before, which is a mistake of its own: %v", r)
		}
	}()
	part()
}

// reading is one of which nothing was read yet.
func reading(dir string) *Reading {
	return &Reading{dir: dir, unread: map[cell]bool{}, asked: map[string]bool{}, lacks: map[lack]bool{}, unlinked: map[int]error{}}
}

func (p *Reading) entities() {
	texts := p.texts("entities.csv", "about")
	for _, r := range p.csv("tables/entities.csv", false, "id", "kind", "zh-Hans", "zh-Hant", "en", "short-zh-Hans", "short-zh-Hant",
		"short-en", "aliases", "color", "dark", "prominence") {
		e := data.Entity{
			ID: p.id(r, data.EntityTable), Kind: word(p, r, "kind", data.ParseEntityKind), Aliases: r.get("aliases"),
			Color: p.color(r, "color"), Dark: p.color(r, "dark"), Prominence: uint8(p.small(r, "prominence", 9)),
		}
		for l := range e.Name {
			tag := locale.Lang(l).Tag()
			e.Name[l], e.Short[l] = r.get(tag), r.get("short-"+tag)
			p.worded(r, l, "entities.csv", tag)
			p.worded(r, l, "entities.csv", "short-"+tag)
		}
		if (r.get("color") == "") != (r.get("dark") == "") {
			p.say(r.place, "a colour for one paper only")
		}
		// Names stand in the table; only the sentence may point into the texts.
		e.About = texts.of(p, e.ID, "about")
		texts.told(p, data.EntityTable, len(p.Tables.Entities), e.ID)
		p.Tables.Entities = append(p.Tables.Entities, e)
	}
	texts.rest(p, data.EntityTable)
}

// fiscalYears reads the month in which an entity's fiscal year ends.
func (p *Reading) fiscalYears() {
	for _, r := range p.csv("tables/fiscal.csv", true, "entity", "end-month") {
		entity := p.ref(r, "entity", data.EntityTable)
		month := p.small(r, "end-month", 12)
		if month == 0 {
			p.say(r.place, "no end-month")
		}
		p.fiscal[r.get("entity")] = month
		if entity > 0 {
			p.Tables.Entities[entity-1].YearEnds = uint8(month)
		}
	}
}

func (p *Reading) series() {
	texts := p.texts("series.csv", "name", "scope")
	for _, r := range p.csv("tables/series.csv", false, "id", "topic", "publisher", "region", "frequency", "metric", "unit", "order") {
		s := data.Series{
			ID: p.id(r, data.SeriesTable), Topic: word(p, r, "topic", data.ParseTopic), Publisher: r.get("publisher"),
			Region: r.get("region"), Frequency: locale.Frequency(word(p, r, "frequency", frequency)), Metric: word(p, r, "metric", data.ParseMetric),
			Unit: word(p, r, "unit", data.ParseUnit), Order: uint8(p.small(r, "order", 255)),
		}
		s.Name, s.Scope = texts.row(p, data.SeriesTable, s.ID, "name"), texts.of(p, s.ID, "scope")
		p.Tables.Series = append(p.Tables.Series, s)
	}
	texts.rest(p, data.SeriesTable)
}

// often is how often a series is published, in the words of the table.
type often locale.Frequency

var oftenWords = [...]string{locale.Quarterly: "quarter", locale.HalfYearly: "half", locale.Yearly: "year"}

func (f often) String() string {
	if int(f) < len(oftenWords) {
		return oftenWords[f]
	}
	return "?"
}

func frequency(s string) (often, bool) {
	f := slices.Index(oftenWords[:], s)
	return often(max(f, 0)), f >= 0
}

func (p *Reading) observations(name string) {
	for _, r := range p.csv("tables/"+name+".csv", true, "series", "entity", "metric", "period", "value", "unit", "kind", "bound", "rank",
		"preferred", "source", "token", "note") {
		q, f, fiscal := p.obsPeriod(r, "period", r.get("entity"))
		o := data.Obs{
			Series: data.SeriesID(p.ref(r, "series", data.SeriesTable)), Entity: data.EntityID(p.ref(r, "entity", data.EntityTable)),
			Metric: word(p, r, "metric", data.ParseMetric), Period: q, Frequency: f, Fiscal: fiscal,
			Value: p.value(r, "value"), Unit: word(p, r, "unit", data.ParseUnit), Kind: p.kind(r),
			Bound: word(p, r, "bound", data.ParseBound), Rank: uint8(p.small(r, "rank", 255)),
			Preferred: word(p, r, "preferred", data.ParsePreferred), Source: data.SourceID(p.ref(r, "source", data.SourceTable)),
			Token: r.get("token"), Note: data.NoteID(p.ref(r, "note", data.NoteTable)),
		}
		if o.Series > 0 {
			if topic := p.Tables.Series[o.Series-1].Topic; topic.String() != strings.TrimSuffix(name, "s") {
				p.say(r.place, "series %q is of topic %s", r.get("series"), topic)
			} else if !p.unread[cell{r.place, "period"}] && !fits(p.Tables.Series[o.Series-1], o) {
				p.say(r.place, "period %q is shorter than those of its series, whose frequency is %s: no picture would show it", r.get("period"), often(p.Tables.Series[o.Series-1].Frequency))
			}
		}
		p.at[data.ObsTable] = append(p.at[data.ObsTable], r.place)
		p.Tables.Obs = append(p.Tables.Obs, o)
	}
}

// fits reports whether a figure is of a period that its series can have. A longer one tells what the others come to; a quarter may be told
// out of its turn in a series of half-years, as a half-year of a firm's accounts in one of years. A quarter among years is another series.
func fits(s data.Series, o data.Obs) bool {
	if s.Frequency != locale.Yearly || o.Frequency == locale.Yearly {
		return true
	}
	return o.Frequency == locale.HalfYearly && s.Topic != data.TopicShare && s.Topic != data.TopicCapex
}

func (p *Reading) breaks() {
	texts := p.texts("breaks.csv", "short", "text")
	for _, r := range p.csv("tables/breaks.csv", true, "id", "series", "entity", "at") {
		b := data.Break{
			ID: p.id(r, data.BreakTable), Series: data.SeriesID(p.ref(r, "series", data.SeriesTable)),
			Entity: data.EntityID(p.ref(r, "entity", data.EntityTable)),
		}
		b.At = p.breakPeriod(r, b.Series)
		if r.get("series") == "" {
			p.say(r.place, "no series")
		}
		b.Short, b.Text = texts.row(p, data.BreakTable, b.ID, "short"), texts.of(p, b.ID, "text")
		p.Tables.Breaks = append(p.Tables.Breaks, b)
	}
	texts.rest(p, data.BreakTable)
}

// breakPeriod reads the first period on the new basis. A fiscal year ends when
// the series' own observation of it does.
func (p *Reading) breakPeriod(r row, series data.SeriesID) locale.Quarter {
	year, fiscal := strings.CutPrefix(r.get("at"), "FY")
	if !fiscal {
		return p.quarter(r, "at", false)
	}
	for _, o := range p.Tables.Obs {
		if o.Series == series && o.Fiscal && strconv.Itoa(o.Period.Year()) == year {
			return o.Period
		}
	}
	p.bad(r, "at", "at %q: the series has no observation of that fiscal year", r.get("at"))
	return 0
}

func (p *Reading) rates() {
	for _, r := range p.csv("tables/fx.csv", true, "period", "cny-per-usd", "source") {
		q, f, ok := locale.ParsePeriod(r.get("period"))
		if !ok || f != locale.Quarterly {
			p.bad(r, "period", "period %q: want a quarter%s", r.get("period"), meant(r.get("period")))
		} else {
			p.inTime(r, "period")
		}
		p.at[data.RateTable] = append(p.at[data.RateTable], r.place)
		p.Tables.Rates = append(p.Tables.Rates, data.Rate{Period: q, Value: p.value(r, "cny-per-usd"), Source: data.SourceID(p.ref(r, "source", data.SourceTable))})
	}
}

func (p *Reading) plans() {
	texts := p.texts("plans.csv", "label")
	for _, r := range p.csv("tables/plans.csv", true, "id", "entity", "low", "high", "unit", "from", "to", "announced", "kind", "source",
		"token", "revises", "bound") {
		x := data.Plan{
			ID: p.id(r, data.PlanTable), Entity: data.EntityID(p.ref(r, "entity", data.EntityTable)), Low: p.value(r, "low"), High: p.value(r, "high"),
			Unit: word(p, r, "unit", data.ParseUnit), From: p.planPeriod(r, "from", true), To: p.planPeriod(r, "to", false),
			Announced: p.date(r, "announced", false), Kind: p.kind(r),
			Source: data.SourceID(p.ref(r, "source", data.SourceTable)), Token: r.get("token"), Revises: r.get("revises"),
			Bound: word(p, r, "bound", data.ParseBound),
		}
		if !x.High.Ok { // one figure is written once
			x.High = x.Low
		} else if !x.Low.Ok {
			x.Low = x.High
		}
		x.Label = texts.row(p, data.PlanTable, x.ID, "label")
		p.Tables.Plans = append(p.Tables.Plans, x)
	}
	texts.rest(p, data.PlanTable)
}

// planPeriod reads an end of a plan's span, the entity's fiscal year included.
func (p *Reading) planPeriod(r row, column string, start bool) locale.Quarter {
	if !strings.HasPrefix(r.get(column), "FY") {
		return p.quarter(r, column, start)
	}
	q, _, _ := p.obsPeriod(r, column, r.get("entity"))
	if start && q > 0 {
		q -= 3
	}
	return q
}

func (p *Reading) deals() {
	var rows []row
	texts := p.texts("deals.csv", "label")
	for _, r := range p.csv("tables/deals.csv", true, "id", "investor", "target", "metric", "date", "value", "unit", "bound", "credit-pct",
		"stake-pct", "kind", "source", "token", "note", "base", "status", "part-of", "same-as") {
		x := data.Deal{
			ID: p.id(r, data.DealTable), Investor: data.EntityID(p.ref(r, "investor", data.EntityTable)),
			Target: data.EntityID(p.ref(r, "target", data.EntityTable)), Metric: r.get("metric"), Date: p.period(r, "date", true),
			Value: p.value(r, "value"), Unit: p.unitOf(r), Bound: word(p, r, "bound", data.ParseBound),
			Credit: p.value(r, "credit-pct"), Stake: p.value(r, "stake-pct"), Kind: p.kind(r),
			Source: data.SourceID(p.ref(r, "source", data.SourceTable)), Token: r.get("token"), Note: data.NoteID(p.ref(r, "note", data.NoteTable)),
			Base: data.SeriesID(p.ref(r, "base", data.SeriesTable)), Status: word(p, r, "status", data.ParseStatus),
		}
		rows = append(rows, r)
		x.Label = texts.row(p, data.DealTable, x.ID, "label")
		p.Tables.Deals = append(p.Tables.Deals, x)
	}
	for i, r := range rows { // which may stand further down
		p.Tables.Deals[i].Part, p.Tables.Deals[i].Same = data.DealID(p.ref(r, "part-of", data.DealTable)), data.DealID(p.ref(r, "same-as", data.DealTable))
	}
	texts.rest(p, data.DealTable)
}

func (p *Reading) prices() {
	texts := p.texts("prices.csv", "label")
	for _, r := range p.csv("tables/prices.csv", true, "id", "entity", "date", "product", "avg-pct", "max-pct", "direction", "before", "after",
		"kind", "source", "token", "note", "low-pct", "bound", "unit") {
		x := data.Price{
			ID: p.id(r, data.PriceTable), Entity: data.EntityID(p.ref(r, "entity", data.EntityTable)), Date: p.date(r, "date", true),
			Product: r.get("product"), Avg: p.value(r, "avg-pct"), Max: p.value(r, "max-pct"), Change: word(p, r, "direction", data.ParseChange),
			Before: p.decimal(r, "before"), After: p.decimal(r, "after"), Kind: p.kind(r),
			Source: data.SourceID(p.ref(r, "source", data.SourceTable)), Token: r.get("token"), Note: data.NoteID(p.ref(r, "note", data.NoteTable)),
			Low: p.value(r, "low-pct"), Bound: word(p, r, "bound", data.ParseBound),
		}
		if r.get("before")+r.get("after") != "" {
			x.Unit = word(p, r, "unit", data.ParseUnit)
		}
		x.Label = texts.row(p, data.PriceTable, x.ID, "label")
		p.Tables.Prices = append(p.Tables.Prices, x)
	}
	texts.rest(p, data.PriceTable)
}

// decimal is value for a cell that is kept as it is written.
func (p *Reading) decimal(r row, column string) string {
	p.value(r, column)
	return r.get(column)
}

func (p *Reading) supply() {
	texts := p.texts("supply.csv", "label")
	for _, r := range p.csv("tables/supply.csv", true, "id", "entity", "metric", "period", "value", "high", "unit", "bound", "kind", "source",
		"token", "note") {
		x := data.Supply{
			ID: p.id(r, data.SupplyTable), Entity: data.EntityID(p.ref(r, "entity", data.EntityTable)), Metric: r.get("metric"),
			Period: p.period(r, "period", true), Value: p.value(r, "value"), High: p.value(r, "high"), Unit: p.unitOf(r),
			Bound: word(p, r, "bound", data.ParseBound),
			Kind:  p.kind(r), Source: data.SourceID(p.ref(r, "source", data.SourceTable)), Token: r.get("token"),
			Note: data.NoteID(p.ref(r, "note", data.NoteTable)),
		}
		x.Label = texts.row(p, data.SupplyTable, x.ID, "label")
		p.Tables.Supply = append(p.Tables.Supply, x)
	}
	texts.rest(p, data.SupplyTable)
}

func (p *Reading) figures() {
	texts := p.texts("figures.csv", "label", "note")
	for _, r := range p.csv("tables/figures.csv", true, "id", "topic", "entity", "metric", "value", "high", "unit", "bound", "period", "as-of",
		"kind", "source", "line", "token") {
		x := data.Figure{
			ID: p.id(r, data.FigureTable), Topic: r.get("topic"), Entity: data.EntityID(p.ref(r, "entity", data.EntityTable)), Metric: r.get("metric"),
			Value: p.value(r, "value"), High: p.value(r, "high"), Unit: word(p, r, "unit", data.ParseUnit), Bound: word(p, r, "bound", data.ParseBound),
			Period: p.period(r, "period", false), AsOf: p.date(r, "as-of", false), Kind: p.kind(r),
			Source: data.SourceID(p.ref(r, "source", data.SourceTable)), Line: uint16(p.small(r, "line", 1<<16-1)), Token: r.get("token"),
		}
		if x.Period == "" && x.AsOf == "" {
			p.say(r.place, "neither period nor as-of")
		}
		x.Label, x.Note = texts.row(p, data.FigureTable, x.ID, "label"), texts.of(p, x.ID, "note")
		p.Tables.Figures = append(p.Tables.Figures, x)
	}
	texts.rest(p, data.FigureTable)
}

func (p *Reading) events() {
	texts := p.texts("events.csv", "title", "note")
	for _, r := range p.csv("tables/events.csv", true, "id", "date", "entities", "figures", "source", "line") {
		x := data.Event{
			ID: p.id(r, data.EventTable), Date: p.period(r, "date", true), Entities: refs[data.EntityID](p, r, "entities", data.EntityTable),
			Figures: refs[data.FigureID](p, r, "figures", data.FigureTable), Source: data.SourceID(p.ref(r, "source", data.SourceTable)),
			Line: uint16(p.small(r, "line", 1<<16-1)),
		}
		x.Title, x.Note = texts.row(p, data.EventTable, x.ID, "title"), texts.of(p, x.ID, "note")
		p.Tables.Events = append(p.Tables.Events, x)
	}
	texts.rest(p, data.EventTable)
}

// opening reads what a plain address opens.
func (p *Reading) opening() {
	rows := p.csv("tables/opening.csv", true, "query")
	for i, r := range rows {
		if i > 0 {
			p.say(r.place, "a second row: an address opens one picture")
			continue
		}
		p.Tables.Opening, p.opens = r.get("query"), r.place
	}
	if file := filepath.ToSlash(filepath.Join(p.dir, "tables", "opening.csv")); len(rows) == 0 && p.asked[file] {
		p.say(place{file, 1}, "no row: the link of the picture that an address opens; without the file, the first")
	}
}

func (p *Reading) steps() {
	texts := p.texts("steps.csv", "title", "body", "question", "answer")
	for _, r := range p.csv("tables/steps.csv", true, "id", "query", "guess-min", "guess-max", "guess-step", "guess-unit", "guess-figure", "number") {
		x := data.Step{
			ID: p.id(r, data.StepTable), Query: r.get("query"), GuessMin: p.value(r, "guess-min"), GuessMax: p.value(r, "guess-max"),
			GuessStep: p.value(r, "guess-step"), Guess: r.get("guess-figure"), Number: uint8(p.small(r, "number", 255)),
		}
		if x.Guess != "" && p.ids[data.SystemTable][x.Guess] == 0 { // a system that asks has a unit of its own
			x.GuessUnit = word(p, r, "guess-unit", data.ParseUnit)
		}
		x.Title, x.Body = texts.row(p, data.StepTable, x.ID, "title"), texts.of(p, x.ID, "body")
		x.Question, x.Answer = texts.of(p, x.ID, "question"), texts.of(p, x.ID, "answer")
		p.Tables.Steps = append(p.Tables.Steps, x)
	}
	texts.rest(p, data.StepTable)
}
