// Package data is what Yuntu knows: every name, figure and word of the
// product, read-only once decoded.
//
// A [Set] holds columns, not rows: a column decodes in one pass and costs a
// few allocations however many rows there are. Rows are addressed by dense
// ids (EntityID, SeriesID, …), which hold only within one Set; what is
// written down (links, tables) uses the string ids. Methods named after a
// table return one row as a value.
//
//	set, err := data.Decode(core, words) // and set.Add(more) for what comes later
//	id, ok := set.EntityByID("alibaba-cloud")
//	name := set.Name(id, locale.Hant) // 阿里雲
//
// Words that differ by language are [locale.Count]string in the order of
// locale.Lang; those of a language whose [Piece] has not come are empty.
// Rows are counted from 1 in every table; the zero id is "none", and asking
// for it, or for a row that is not there, gives an empty row.
//
// [Decode] never panics, bounds every length before it allocates and says
// what is wrong. [Encode] is deterministic. [Validate] is for the packer.
// Tests write a [Tables] with the few rows they need and call its Set.
package data

import "yuntu/data/locale"

// Dense ids, valid within one Set. 0 is none.
type (
	EntityID uint16
	SourceID uint16
	SeriesID uint16
	NoteID   uint16
	FigureID uint16
	EventID  uint16
	BreakID  uint16
	PlanID   uint16
	DealID   uint16
	PriceID  uint16
	SupplyID uint16
	StepID   uint16
	SumID    uint16
	FilingID uint16
	ObsID    uint32
)

// Kind says how a value is known.
type Kind uint8

// The kinds. What is printed is told apart by who says it. The tables write
// "reported" for it and the packer puts the voice of the source in its place,
// so that Reported is only met in files older than format 1.4.
const (
	Reported   Kind = iota // printed somewhere
	Derived                // arithmetic on reported figures
	Estimate               // somebody's judgement
	Claim                  // said by an interested party, not checked
	Target                 // announced for the future
	Assumption             // ours, for a slider
	ByFirm                 // printed by the firm or publisher itself
	ByPress                // printed by others who name where they have it from: press, brokers, compilers
	ByUnnamed              // told by people who are not named, or by a page that doesn't say who speaks
	InMarket               // seen in the market: listings, street and grey-market prices
	Kinds                  // how many there are
)

// Observed reports whether a value of this kind stands printed somewhere as
// something that is, whoever says it: it is drawn solid.
func (k Kind) Observed() bool { return k == Reported || k >= ByFirm && k < Kinds }

// Bound says that the true value is not exactly the printed one.
type Bound uint8

// The bounds.
const (
	Exact   Bound = iota
	About         // ~
	AtMost        // <: the true value is less
	AtLeast       // >: the true value is more
	Nearly        // ~<: a little less
	UpTo          // <=: this or less
	NoLess        // >=: this or more
	Digits        // #: only the number of digits is known; 100 is "triple digits"
	Bounds
)

// Metric is what an observation measures.
type Metric uint8

// The metrics.
const (
	Share  Metric = iota // per cent of the market
	Size                 // of the whole market, money
	Growth               // per cent against a year before
	Top3                 // per cent, the leading three together
	Top4
	Top5
	TopN // other leading groups; the note says how many
	Capex
	Revenue
	Profit
	Metrics
)

// Unit is what a value counts.
type Unit uint8

// The units, in the words of docs/dataset.md.
const (
	Pct Unit = iota
	PP
	CNYm
	USDm
	HKDm
	Number // "count"
	People
	Times // "x"
	Rank
	CNY
	USD
	Days
	Weeks
	Months
	Quarters
	Years
	Date
	Tokens
	GW
	Km
	USDPerHour
	CNYPerHour
	USDPerUserMonth
	Other
	Firms // from here on what a count counts
	Organisations
	Customers
	Partners
	Apps
	Models
	Products
	Deals
	Servers
	GPUs
	Chips
	Parameters
	Occasions // "times"
	Age
	Ordinal // the third wave
	Edition
	Direction     // "sign": 1 rose, -1 fell
	CNYPerUSD     // a rate
	PctPerPP      // per cent for each percentage point
	CNYPerKTokens // list prices
	CNYPerGB
	CNYPerGBMonth
	CNYPerYear
	Index // a bare number: an index, a score
	Hours
	Groups // more that a count counts
	Fields
	Fronts
	Hurdles
	Aims
	Specs // variants of products
	Campaigns
	Cuts
	Switch // 1 is yes, 0 no
	Units
)

// Change is what a row of prices says.
type Change uint8

// The changes.
const (
	Cut Change = iota
	Rise
	Below  // cheaper than its rivals, which is no cut
	Listed // a list price
	Changes
)

// Topic is what a series is about.
type Topic uint8

// The topics.
const (
	TopicShare Topic = iota
	TopicCapex
	TopicCloud
	Topics
)

// Via says how near a source is to the one who counted.
type Via uint8

// The ways.
const (
	Primary Via = iota
	Press
	Repost
	Transcription
	Article
	Vias
)

// Value is an exact decimal: Mant / 10^Dec. 26.70 keeps its last digit.
type Value struct {
	Mant int64
	Dec  uint8
	Ok   bool // false: the row has no value (a rank only, an undisclosed sum)
}

var pow10 = [...]float64{1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9}

// Float returns the value as the nearest float64; 0 when there is none.
func (v Value) Float() float64 {
	if !v.Ok || int(v.Dec) >= len(pow10) {
		return 0
	}
	return float64(v.Mant) / pow10[v.Dec]
}

// Entity is a thing with a name.
type Entity struct {
	ID         string
	Kind       EntityKind
	Name       [locale.Count]string
	Short      [locale.Count]string // what fits a bar label; never empty
	About      [locale.Count]string // a sentence, or ""
	Aliases    string               // separated by |
	Color      uint32               // 0xRRGGBB on light paper; 0 when it is never drawn
	Dark       uint32               // the same on dark paper
	Prominence uint8                // 0…9
	YearEnds   uint8                // month in which the fiscal year ends, 1…12; 0 is not told
}

// EntityKind is what an entity is.
type EntityKind uint8

// The kinds of entity.
const (
	Cloud EntityKind = iota
	Company
	Person
	Product
	Model
	Org
	Agency
	Publication
	EventSeries
	Concept
	Place
	EntityKinds
)

// Series is a run of observations of one publisher on one basis.
type Series struct {
	ID        string
	Topic     Topic
	Publisher string
	Region    string
	Frequency locale.Frequency
	Metric    Metric
	Unit      Unit
	Order     uint8 // place in menus from 1; 0: never offered as an animation
	Name      [locale.Count]string
	Scope     [locale.Count]string
}

// Obs is one observation.
type Obs struct {
	Series    SeriesID
	Entity    EntityID // 0 for the whole market
	Metric    Metric
	Period    locale.Quarter // the quarter in which the period ends
	Frequency locale.Frequency
	Fiscal    bool // a fiscal year, named after the calendar year in which it ends
	Value     Value
	Unit      Unit
	Kind      Kind
	Bound     Bound
	Rank      uint8 // 1…, or 0
	Preferred Preferred
	Source    SourceID
	Token     string // the figure as printed on the page
	Note      NoteID
	Filing    FilingID // what the page names as the paper behind it, or 0
}

// Preferred says which of several figures for one thing is drawn.
type Preferred uint8

// The preferences.
const (
	Second Preferred = iota // kept as another source
	Drawn
	Slip // a plain slip on the page, kept as evidence and never drawn
	Preferences
)

// Break is a change of base: what lies before At is not joined to what follows.
type Break struct {
	ID     string
	Series SeriesID
	Entity EntityID // 0: the whole series
	At     locale.Quarter
	Short  [locale.Count]string // stands on the canvas
	Text   [locale.Count]string
}

// Plan is an announced amount for a span of time.
type Plan struct {
	ID        string
	Entity    EntityID
	Low, High Value // equal when there is one figure
	Unit      Unit
	From, To  locale.Quarter // first and last quarter of the span
	Announced string
	Kind      Kind
	Source    SourceID
	Token     string
	Revises   string // id of the plan it replaces
	Label     [locale.Count]string
	Bound     Bound
	Filing    FilingID
}

// Price is a change of list prices, or what stands for one.
type Price struct {
	ID            string
	Entity        EntityID
	Date, Product string
	Avg, Max      Value // per cent; equal where all of it changed by as much
	Change        Change
	Before, After string // plain decimals, or ""
	Kind          Kind
	Source        SourceID
	Token         string
	Note          NoteID
	Label         [locale.Count]string
	Low           Value // per cent: the smallest change
	Bound         Bound // of Avg, or of Max where there is no mean
	Unit          Unit  // of Before and After
}

// Supply is a fact about chips, controls and demand for compute.
type Supply struct {
	ID     string
	Entity EntityID
	Metric string
	Period string
	Value  Value
	Unit   Unit
	Kind   Kind
	Source SourceID
	Token  string
	Note   NoteID
	Label  [locale.Count]string
	High   Value // the upper end of a range
	Bound  Bound
}

// Figure is one number or date out of one of the five articles.
type Figure struct {
	ID           string
	Topic        string
	Entity       EntityID
	Metric       string
	Value, High  Value
	Unit         Unit
	Bound        Bound
	Period, AsOf string
	Kind         Kind
	Source       SourceID
	Line         uint16 // paragraph of the article
	Token        string
	Label, Note  [locale.Count]string
}

// Event is a dated happening. Its lists belong to the Set: read only.
type Event struct {
	ID       string
	Date     string
	Entities []EntityID
	Figures  []FigureID
	Source   SourceID
	Line     uint16
	Title    [locale.Count]string
	Note     [locale.Count]string
}

// Param is a number that a reader can move in a model.
type Param struct {
	ID, Model               string
	Default, Min, Max, Step Value
	Unit                    Unit
	Exp                     uint8  // values count 10^Exp of the unit
	Low, High               Value  // the stretch that sources support, where there is one
	Figure                  string // key of the card behind the default, "figure:…", or "assumption"
	Label, Help             [locale.Count]string
}

// Step is a page of the lesson.
type Step struct {
	ID, Query                     string
	GuessMin, GuessMax, GuessStep Value
	GuessUnit                     Unit
	// Guess is what the reader guesses: series/entity/metric/period, a figure id, or the id of a system, which then asks
	// what it asks by itself, in its own words and range; "" where nothing is asked.
	Guess            string
	Title, Body      [locale.Count]string
	Question, Answer [locale.Count]string
	// Number is what links from before pages had names call it; 0 for none.
	Number uint8
}

// Text is a note or a word of the page or the canvas.
type Text struct {
	ID   string
	Text [locale.Count]string
}

// Rate is the quarter's mean price of a dollar in renminbi.
type Rate struct {
	Period locale.Quarter
	Value  Value
	Source SourceID
}

// Sum is a number worked out from others, for sentences that need it.
type Sum struct {
	ID    string
	Value Value
	Unit  Unit
	Bound Bound
	// Parts is how it was worked out: numbers, references, + - * / ( ) with
	// spaces between; usd: or cny: before a reference says that its value was
	// converted with its quarter's rate.
	Parts string
	Label [locale.Count]string // what it is of: whose, what, when
}

// Clash is something that the sources tell in several ways: rows that contradict each other, and point at one another.
type Clash struct {
	ID string
	// Members are references to the rows, split by |: keys of observations, or figure:, event:, … with an id.
	Members string
	Text    [locale.Count]string
	Sides   [locale.Count]string // the accounts, split by |, where they are not figures; "" otherwise
}

// Mark is a number in a text that opens a card. It never reaches the words:
// they are plain.
type Mark struct {
	Table    Section
	Row      uint16 // from 1
	Field    uint8  // which of the row's texts, one of the constants below
	Lang     locale.Lang
	From, To uint16 // bytes of the text
	Ref      string // key of an observation, or figure:, deal:, … with an id; "said" opens nothing
}

// The texts of rows that may hold marks.
const (
	NoteText   uint8 = 0
	BreakText  uint8 = 0
	CanvasText uint8 = 0
	FigureNote uint8 = 0
	EventNote  uint8 = 0
	ParamHelp  uint8 = 0
	ClashText  uint8 = 0

	StepTitle    uint8 = 0
	StepBody     uint8 = 1
	StepQuestion uint8 = 2
	StepAnswer   uint8 = 3
)
