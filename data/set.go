package data

import (
	"iter"
	"slices"
	"sort"
	"strconv"
	"strings"

	"yuntu/data/locale"
)

// Set is the decoded dataset. Only [Set.Add] changes it; it may be read from
// anywhere.
type Set struct {
	hash   uint64
	pieces [Pieces]pieceSum

	sources  sourceCols
	notes    textCols
	entities entityCols
	series   seriesCols
	obs      obsCols
	breaks   breakCols
	rates    rateCols
	plans    planCols
	deals    dealCols
	prices   priceCols
	supply   supplyCols
	figures  figureCols
	events   eventCols
	params   paramCols
	steps    stepCols
	ui       textCols
	canvas   textCols
	sums     sumCols
	marks    markCols
	clashes  clashCols
	filings  filingCols
	blobs    [Pieces][]byte // of the pieces
	glyphs   []byte
	opening  []byte        // see Opening
	first    [Sections]int // see Tables.First

	systems    systemCols
	quantities quantityCols
	chains     chainCols

	// Built once after decoding.
	obsEnd                                         []ObsID // by series, the first id after its observations
	bySource, byEntity, bySeries, byFigure, byNote []uint16
	byPlan, byDeal, byEvent, byStep, byUI, byWord  []uint16
	bySum, bySystem                                []uint16
	allParams                                      []Param
}

// index builds the orders by id and checks what columns alone can't say.
func (s *Set) index() error {
	for _, x := range []struct {
		to  *[]uint16
		col *strs
		sec Section
	}{
		{&s.bySource, &s.sources.id, SourceTable}, {&s.byNote, &s.notes.id, NoteTable},
		{&s.byEntity, &s.entities.id, EntityTable}, {&s.bySeries, &s.series.id, SeriesTable},
		{&s.byFigure, &s.figures.id, FigureTable}, {&s.byPlan, &s.plans.id, PlanTable},
		{&s.byDeal, &s.deals.id, DealTable}, {&s.byEvent, &s.events.id, EventTable},
		{&s.byStep, &s.steps.id, StepTable}, {&s.byUI, &s.ui.id, UITable}, {&s.byWord, &s.canvas.id, CanvasTable},
		{&s.bySum, &s.sums.id, SumTable}, {&s.bySystem, &s.systems.id, SystemTable},
	} {
		order := make([]uint16, len(x.col.end))
		for i := range order {
			order[i] = uint16(i)
		}
		sort.Slice(order, func(a, b int) bool { return x.col.at(int(order[a])) < x.col.at(int(order[b])) })
		for i := range order {
			id := x.col.at(int(order[i]))
			if id == "" || i > 0 && id == x.col.at(int(order[i-1])) {
				return &Error{Corrupt, x.sec.String() + ": missing or double id " + strconv.Quote(id)}
			}
		}
		*x.to = order
	}
	s.obsEnd = make([]ObsID, s.series.n+1)
	s.obsEnd[0] = 1
	at := SeriesID(0)
	for i, series := range s.obs.series {
		if series == 0 || series < at || s.obs.source[i] == 0 {
			return &Error{Corrupt, "observations: out of order, or without series or source"}
		}
		for ; at < series; at++ {
			s.obsEnd[at] = ObsID(i + 1)
		}
	}
	for ; int(at) <= s.series.n; at++ {
		s.obsEnd[at] = ObsID(s.obs.n + 1)
	}
	for i := 1; i < s.obs.n; i++ {
		if compareObs(s.Obs(ObsID(i)), s.Obs(ObsID(i+1))) > 0 {
			return &Error{Corrupt, "observations: out of order"}
		}
	}
	if !slices.IsSorted(s.rates.period) {
		return &Error{Corrupt, "rates: out of order"}
	}
	s.allParams = make([]Param, s.params.n)
	for i := range s.allParams {
		s.params.fields(&coder{i: i}, &s.allParams[i])
	}
	return nil
}

// find returns the row with an id, counted from 1; 0 when there is none.
func find(order []uint16, col *strs, id string) int {
	lo, hi := 0, len(order)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		switch row := int(order[mid]); strings.Compare(col.at(row), id) {
		case 0:
			return row + 1
		case -1:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0
}

func textAt(col *words, id, n int, l locale.Lang) string {
	if id < 1 || id > n || l >= locale.Count {
		return ""
	}
	return col[l].at(id - 1)
}

// Hash returns the core's checksum in 16 hex digits: the dataset's name for
// caches and exports. It covers the pieces, whether they are there or not.
func (s *Set) Hash() string {
	h := strconv.FormatUint(s.hash, 16)
	return "0000000000000000"[len(h):] + h
}

// Sources returns how many sources there are.
func (s *Set) Sources() int { return s.sources.n }

// Source returns a source.
func (s *Set) Source(id SourceID) (r Source) {
	if 1 <= id && int(id) <= s.sources.n {
		s.sources.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// SourceByID finds a source by its string id.
func (s *Set) SourceByID(id string) (SourceID, bool) {
	n := find(s.bySource, &s.sources.id, id)
	return SourceID(n), n > 0
}

// Filing returns the address of a filing; "" for none.
func (s *Set) Filing(id FilingID) string {
	if id < 1 || int(id) > s.filings.n {
		return ""
	}
	return s.filings.url.at(int(id) - 1)
}

// Entities returns how many entities there are.
func (s *Set) Entities() int { return s.entities.n }

// Entity returns an entity.
func (s *Set) Entity(id EntityID) (r Entity) {
	if 1 <= id && int(id) <= s.entities.n {
		s.entities.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// EntityByID finds an entity by its string id.
func (s *Set) EntityByID(id string) (EntityID, bool) {
	n := find(s.byEntity, &s.entities.id, id)
	return EntityID(n), n > 0
}

// EntityKey returns an entity's string id.
func (s *Set) EntityKey(id EntityID) string {
	if id < 1 || int(id) > s.entities.n {
		return ""
	}
	return s.entities.id.at(int(id) - 1)
}

// Short returns the name that fits a bar label.
func (s *Set) Short(id EntityID, l locale.Lang) string {
	return textAt(&s.entities.short, int(id), s.entities.n, l)
}

// Name returns an entity's name.
func (s *Set) Name(id EntityID, l locale.Lang) string {
	return textAt(&s.entities.name, int(id), s.entities.n, l)
}

// Color returns an entity's colour 0xRRGGBB on light or dark paper; 0 when it
// is never drawn.
func (s *Set) Color(id EntityID, dark bool) uint32 {
	if id < 1 || int(id) > s.entities.n {
		return 0
	}
	if dark {
		return s.entities.dark[id-1]
	}
	return s.entities.color[id-1]
}

// SeriesCount returns how many series there are.
func (s *Set) SeriesCount() int { return s.series.n }

// Series returns a series.
func (s *Set) Series(id SeriesID) (r Series) {
	if 1 <= id && int(id) <= s.series.n {
		s.series.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// SeriesByID finds a series by its string id.
func (s *Set) SeriesByID(id string) (SeriesID, bool) {
	n := find(s.bySeries, &s.series.id, id)
	return SeriesID(n), n > 0
}

// SeriesKey returns a series' string id.
func (s *Set) SeriesKey(id SeriesID) string {
	if id < 1 || int(id) > s.series.n {
		return ""
	}
	return s.series.id.at(int(id) - 1)
}

// Observations returns how many observations there are.
func (s *Set) Observations() int { return s.obs.n }

// Obs returns an observation. It is written out because a frame reads
// hundreds; going through fields takes several times as long.
func (s *Set) Obs(id ObsID) Obs {
	c, i := &s.obs, int(id)-1
	if i < 0 || i >= c.n {
		return Obs{}
	}
	return Obs{
		Series: c.series[i], Entity: c.entity[i], Metric: c.metric[i],
		Period: c.period[i], Frequency: c.frequency[i], Fiscal: c.fiscal[i],
		Value: c.value.at(i), Unit: c.unit[i], Kind: c.kind[i], Bound: c.bound[i], Rank: c.rank[i],
		Preferred: c.preferred[i], Source: c.source[i], Token: c.token.at(i), Note: c.note[i], Filing: c.filing[i],
	}
}

// ObsRange returns the observations of a series, first…end-1, sorted by
// entity, metric and period; of several for one thing the drawn one is first.
func (s *Set) ObsRange(id SeriesID) (first, end ObsID) {
	if id < 1 || int(id) > s.series.n {
		return 1, 1
	}
	return s.obsEnd[id-1], s.obsEnd[id]
}

// Figures returns how many figures there are.
func (s *Set) Figures() int { return s.figures.n }

// Figure returns a figure.
func (s *Set) Figure(id FigureID) (r Figure) {
	if 1 <= id && int(id) <= s.figures.n {
		s.figures.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// FigureByID finds a figure by its string id.
func (s *Set) FigureByID(id string) (FigureID, bool) {
	n := find(s.byFigure, &s.figures.id, id)
	return FigureID(n), n > 0
}

// Events returns how many events there are.
func (s *Set) Events() int { return s.events.n }

// Event returns an event.
func (s *Set) Event(id EventID) (r Event) {
	if 1 <= id && int(id) <= s.events.n {
		s.events.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// EventByID finds an event by its string id.
func (s *Set) EventByID(id string) (EventID, bool) {
	n := find(s.byEvent, &s.events.id, id)
	return EventID(n), n > 0
}

// Breaks returns how many breaks there are.
func (s *Set) Breaks() int { return s.breaks.n }

// Break returns a break.
func (s *Set) Break(id BreakID) (r Break) {
	if 1 <= id && int(id) <= s.breaks.n {
		s.breaks.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// Plans returns how many plans there are.
func (s *Set) Plans() int { return s.plans.n }

// Plan returns a plan.
func (s *Set) Plan(id PlanID) (r Plan) {
	if 1 <= id && int(id) <= s.plans.n {
		s.plans.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// PlanByID finds a plan by its string id.
func (s *Set) PlanByID(id string) (PlanID, bool) {
	n := find(s.byPlan, &s.plans.id, id)
	return PlanID(n), n > 0
}

// Deals returns how many deals there are.
func (s *Set) Deals() int { return s.deals.n }

// Deal returns a deal.
func (s *Set) Deal(id DealID) (r Deal) {
	if 1 <= id && int(id) <= s.deals.n {
		s.deals.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// DealByID finds a deal by its string id.
func (s *Set) DealByID(id string) (DealID, bool) {
	n := find(s.byDeal, &s.deals.id, id)
	return DealID(n), n > 0
}

// Prices returns how many price changes there are.
func (s *Set) Prices() int { return s.prices.n }

// Price returns a price change.
func (s *Set) Price(id PriceID) (r Price) {
	if 1 <= id && int(id) <= s.prices.n {
		s.prices.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// SupplyRows returns how many facts about supply there are.
func (s *Set) SupplyRows() int { return s.supply.n }

// Supply returns a fact about supply.
func (s *Set) Supply(id SupplyID) (r Supply) {
	if 1 <= id && int(id) <= s.supply.n {
		s.supply.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// ParamPlace returns how many parameters stand before those of a model.
func (s *Set) ParamPlace(model string) int {
	return sort.Search(len(s.allParams), func(i int) bool { return s.allParams[i].Model >= model })
}

// Params returns the parameters of a model in their order. The slice belongs
// to the Set.
func (s *Set) Params(model string) []Param {
	first := s.ParamPlace(model)
	end := first
	for end < len(s.allParams) && s.allParams[end].Model == model {
		end++
	}
	return s.allParams[first:end:end]
}

// ParamCount returns how many parameters all models have together.
func (s *Set) ParamCount() int { return len(s.allParams) }

// Param returns the i-th parameter of all, from 1, in the order of their models; an empty one outside.
func (s *Set) Param(i int) Param {
	if i < 1 || i > len(s.allParams) {
		return Param{}
	}
	return s.allParams[i-1]
}

// Opening returns the query that a plain address opens; "" where the table doesn't tell.
func (s *Set) Opening() string { return string(s.opening) }

// Steps returns how many steps the lesson has.
func (s *Set) Steps() int { return s.steps.n }

// Step returns a step.
func (s *Set) Step(id StepID) (r Step) {
	if 1 <= id && int(id) <= s.steps.n {
		s.steps.fields(&coder{i: int(id) - 1}, &r)
	}
	return r
}

// StepByID finds a step by its string id.
func (s *Set) StepByID(id string) (StepID, bool) {
	n := find(s.byStep, &s.steps.id, id)
	return StepID(n), n > 0
}

// Rate returns the mean price of a dollar in renminbi in a quarter.
func (s *Set) Rate(q locale.Quarter) (Value, SourceID, bool) {
	i, ok := slices.BinarySearch(s.rates.period, q)
	if !ok {
		return Value{}, 0, false
	}
	return s.rates.value.at(i), s.rates.source[i], true
}

// Note returns the text of a note.
func (s *Set) Note(id NoteID, l locale.Lang) string {
	return textAt(&s.notes.text, int(id), s.notes.n, l)
}

// Word returns a word of the page or the canvas, or ⟨id⟩ when there is none.
func (s *Set) Word(l locale.Lang, id string) string {
	if n := find(s.byWord, &s.canvas.id, id); n > 0 {
		return textAt(&s.canvas.text, n, s.canvas.n, l)
	}
	if n := find(s.byUI, &s.ui.id, id); n > 0 {
		return textAt(&s.ui.text, n, s.ui.n, l)
	}
	return "⟨" + id + "⟩"
}

// Words yields id and text of every word of the page, in the order of ui.csv.
func (s *Set) Words(l locale.Lang) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for i := range s.ui.n {
			if !yield(s.ui.id.at(i), textAt(&s.ui.text, i+1, s.ui.n, l)) {
				return
			}
		}
	}
}

// Lexicon returns the blob that search reads, nil as long as it isn't there.
// Read only.
func (s *Set) Lexicon() []byte { return s.blobs[LexiconPiece] }

// Glyphs returns the blob that typeset reads where one serves all languages. Read only.
func (s *Set) Glyphs() []byte { return s.glyphs }

// Outlines returns the blob that typeset reads of a language's piece, nil as long as it isn't there. Read only.
func (s *Set) Outlines(p Piece) []byte {
	if p >= Pieces || p == LexiconPiece || p == RestPiece {
		return nil
	}
	return s.blobs[p]
}
