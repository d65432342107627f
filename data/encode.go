package data

import (
	"cmp"
	"slices"

	"yuntu/data/raw"
)

// Tables is the dataset as plain rows, the way the packer reads it and tests
// write it. Ids count rows from 1.
type Tables struct {
	Sources  []Source
	Notes    []Text
	Entities []Entity
	Series   []Series
	Obs      []Obs // in any order
	Breaks   []Break
	Rates    []Rate // in any order
	Plans    []Plan
	Deals    []Deal
	Prices   []Price
	Supply   []Supply
	Figures  []Figure
	Events   []Event
	Params   []Param // in any order; those of a model keep theirs
	Steps    []Step
	UI       []Text // words of the page
	Canvas   []Text // words that the canvas draws
	Sums     []Sum
	Marks    []Mark // in any order
	Clashes  []Clash
	Lexicon  []byte // what search needs, opaque here
	Glyphs   []byte // outlines for the canvas, of every language, opaque here
	Filings  []Filing

	Systems    []System
	Quantities []Quantity // in any order; those of a system keep theirs
	Models     []byte     // code of the systems, opaque here
	Chains     []Chain
	Opening    string // the query that a plain address opens; "": the first picture

	// Outlines are those that come with the words of a language, and with the rest of them; Glyphs is empty then.
	Outlines [Pieces][]byte
	// First says of how many rows of a table all words come first, also those that otherwise come later.
	First [Sections]int
}

// Set packs the tables and reads them back.
func (t *Tables) Set() (*Set, error) {
	p, err := Encode(t)
	if err != nil {
		return nil, err
	}
	return Decode(p.Core, p.Pieces[:]...)
}

// Encode packs the tables: the same rows give the same bytes. It refuses
// what [Decode] would refuse.
func Encode(t *Tables) (*Packed, error) {
	obs := slices.Clone(t.Obs)
	slices.SortStableFunc(obs, compareObs)
	rates := slices.Clone(t.Rates)
	slices.SortStableFunc(rates, func(a, b Rate) int { return cmp.Compare(a.Period, b.Period) })
	params := slices.Clone(t.Params)
	slices.SortStableFunc(params, func(a, b Param) int { return cmp.Compare(a.Model, b.Model) })
	quantities := slices.Clone(t.Quantities)
	slices.SortStableFunc(quantities, func(a, b Quantity) int { return cmp.Compare(a.System, b.System) })
	marks := slices.Clone(t.Marks)
	slices.SortStableFunc(marks, compareMarks)
	entities := slices.Clone(t.Entities)
	for i := range entities {
		for l, name := range entities[i].Name {
			if entities[i].Short[l] == "" {
				entities[i].Short[l] = name
			}
		}
	}

	c := &coder{mode: put, wire: &wire{}}
	var parts [Sections][]byte
	parts[SourceTable] = putTable(c, t.First[SourceTable], t.Sources, (&sourceCols{}).fields)
	parts[NoteTable] = putTable(c, t.First[NoteTable], t.Notes, (&textCols{}).fields)
	parts[EntityTable] = putTable(c, t.First[EntityTable], entities, (&entityCols{}).fields)
	parts[SeriesTable] = putTable(c, t.First[SeriesTable], t.Series, (&seriesCols{}).fields)
	parts[ObsTable] = putTable(c, t.First[ObsTable], obs, (&obsCols{}).fields)
	parts[BreakTable] = putTable(c, t.First[BreakTable], t.Breaks, (&breakCols{}).fields)
	parts[RateTable] = putTable(c, t.First[RateTable], rates, (&rateCols{}).fields)
	parts[PlanTable] = putTable(c, t.First[PlanTable], t.Plans, (&planCols{}).fields)
	parts[DealTable] = putTable(c, t.First[DealTable], t.Deals, (&dealCols{}).fields)
	parts[PriceTable] = putTable(c, t.First[PriceTable], t.Prices, (&priceCols{}).fields)
	parts[SupplyTable] = putTable(c, t.First[SupplyTable], t.Supply, (&supplyCols{}).fields)
	parts[FigureTable] = putTable(c, t.First[FigureTable], t.Figures, (&figureCols{}).fields)
	parts[EventTable] = putTable(c, t.First[EventTable], t.Events, (&eventCols{}).fields)
	parts[ParamTable] = putTable(c, t.First[ParamTable], params, (&paramCols{}).fields)
	parts[StepTable] = putTable(c, t.First[StepTable], t.Steps, (&stepCols{}).fields)
	parts[UITable] = putTable(c, t.First[UITable], t.UI, (&textCols{}).fields)
	parts[CanvasTable] = putTable(c, t.First[CanvasTable], t.Canvas, (&textCols{}).fields)
	parts[SumTable] = putTable(c, t.First[SumTable], t.Sums, (&sumCols{}).fields)
	parts[MarkTable] = putTable(c, t.First[MarkTable], marks, (&markCols{}).fields)
	parts[ClashTable] = putTable(c, t.First[ClashTable], t.Clashes, (&clashCols{}).fields)
	parts[FilingTable] = putTable(c, t.First[FilingTable], t.Filings, (&filingCols{}).fields)
	parts[SystemTable] = putTable(c, t.First[SystemTable], t.Systems, (&systemCols{}).fields)
	parts[QuantityTable] = putTable(c, t.First[QuantityTable], quantities, (&quantityCols{}).fields)
	parts[ChainTable] = putTable(c, t.First[ChainTable], t.Chains, (&chainCols{}).fields)
	parts[PlainText] = appendBlob(nil, stringHead, c.text[plain])
	parts[GlyphBlob] = appendBlob(nil, blobHead, t.Glyphs)
	parts[OpeningBlob] = appendBlob(nil, blobHead, []byte(t.Opening))
	packed := &Packed{}
	for p, sec := range pieceSections {
		var text []byte
		blob := t.Outlines[p]
		switch Piece(p) {
		case LexiconPiece:
			blob = t.Lexicon
		case RestPiece:
			text, blob = c.text[p], t.Models
		default:
			text = c.text[p]
		}
		packed.Pieces[p], parts[sec] = packPiece(Piece(p), text, blob)
	}
	packed.Core = join(parts[:])
	if _, err := Decode(packed.Core, packed.Pieces[:]...); err != nil {
		return nil, &unpackable{err}
	}
	return packed, nil
}

// unpackable is the error of tables that [Decode] would refuse.
type unpackable struct{ err error }

func (e *unpackable) Error() string { return "data: these tables can't be packed: " + e.err.Error() }
func (e *unpackable) Unwrap() error { return e.err }

// join writes the header and the sections behind it.
func join(parts [][]byte) []byte {
	b := append([]byte(magic), major, minor, byte(len(parts)))
	b = append(b, make([]byte, headSize-len(b))...)
	for _, p := range parts {
		b = raw.AppendUint32(b, uint32(len(p)))
	}
	for _, p := range parts {
		b = append(b, p...)
	}
	raw.PutUint64(b[8:], checksum(b[headSize:]))
	return b
}

// putTable returns a table's section and adds its text, column by column; of the first rows all of it comes first.
func putTable[R any](c *coder, first int, rows []R, fields func(*coder, *R)) []byte {
	c.k, c.cols = 0, nil
	c.first = min(first, len(rows))
	fields(c, new(R)) // an empty row, only to count the columns
	n := c.k
	c.cols = make([]column, n+1)
	for i := range rows {
		c.k, c.i = 0, i
		fields(c, &rows[i])
	}
	b := appendHead(nil, arrayHead, n+2)
	b = appendInt(b, int64(len(rows)))
	b = appendHead(b, arrayHead, len(c.text)+1)
	for _, t := range c.text {
		b = appendInt(b, int64(len(t)))
	}
	b = appendInt(b, int64(c.first))
	for _, col := range c.cols[:n] {
		b = appendHead(b, arrayHead, col.n)
		b = append(b, col.b...)
		c.text[col.of] = append(c.text[col.of], col.text...)
		if len(col.rest) > 0 {
			c.text[col.of+later] = append(c.text[col.of+later], col.rest...)
		}
	}
	return b
}

// compareObs is the order of observations: series, entity, metric, period,
// then what is drawn, what another source says, and slips.
func compareObs(a, b Obs) int {
	return cmp.Or(
		cmp.Compare(a.Series, b.Series),
		cmp.Compare(a.Entity, b.Entity),
		cmp.Compare(a.Metric, b.Metric),
		cmp.Compare(a.Period, b.Period),
		cmp.Compare(a.Frequency, b.Frequency),
		boolToInt(a.Fiscal)-boolToInt(b.Fiscal),
		cmp.Compare(preference[a.Preferred%Preferences], preference[b.Preferred%Preferences]),
	)
}

// compareMarks is the order of marks: by text, then as they stand in it.
func compareMarks(a, b Mark) int {
	return cmp.Or(
		cmp.Compare(a.Table, b.Table),
		cmp.Compare(a.Row, b.Row),
		cmp.Compare(a.Field, b.Field),
		cmp.Compare(a.Lang, b.Lang),
		cmp.Compare(a.From, b.From),
	)
}

var preference = [Preferences]uint8{Drawn: 0, Second: 1, Slip: 2}

func boolToInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// TablesOf returns all rows, in the order of the Set. It is no method, because
// methods stay in the program even where nobody calls them.
func TablesOf(s *Set) *Tables {
	t := &Tables{
		Sources:  rows(s.sources.n, s.sources.fields),
		Notes:    rows(s.notes.n, s.notes.fields),
		Entities: rows(s.entities.n, s.entities.fields),
		Series:   rows(s.series.n, s.series.fields),
		Obs:      rows(s.obs.n, s.obs.fields),
		Breaks:   rows(s.breaks.n, s.breaks.fields),
		Rates:    rows(s.rates.n, s.rates.fields),
		Plans:    rows(s.plans.n, s.plans.fields),
		Deals:    rows(s.deals.n, s.deals.fields),
		Prices:   rows(s.prices.n, s.prices.fields),
		Supply:   rows(s.supply.n, s.supply.fields),
		Figures:  rows(s.figures.n, s.figures.fields),
		Events:   rows(s.events.n, s.events.fields),
		Params:   rows(s.params.n, s.params.fields),
		Steps:    rows(s.steps.n, s.steps.fields),
		UI:       rows(s.ui.n, s.ui.fields),
		Canvas:   rows(s.canvas.n, s.canvas.fields),
		Sums:     rows(s.sums.n, s.sums.fields),
		Marks:    rows(s.marks.n, s.marks.fields),
		Clashes:  rows(s.clashes.n, s.clashes.fields),
		Lexicon:  s.Lexicon(),
		Glyphs:   s.Glyphs(),
		Filings:  rows(s.filings.n, s.filings.fields),

		Systems:    rows(s.systems.n, s.systems.fields),
		Quantities: rows(s.quantities.n, s.quantities.fields),
		Chains:     s.Chains(),
		Models:     s.Models(),
		Opening:    s.Opening(),

		First: s.first,
	}
	for p, blob := range s.blobs {
		if p := Piece(p); p != LexiconPiece && p != RestPiece {
			t.Outlines[p] = blob
		}
	}
	return t
}

func rows[R any](n int, fields func(*coder, *R)) []R {
	all := make([]R, n)
	for i := range all {
		fields(&coder{i: i}, &all[i])
	}
	return all
}
