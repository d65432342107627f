package data

import "yuntu/data/locale"

// A table's columns, and beside them the one function that ties each column
// to a field of the row. The order of the lines is the order on the wire:
// add at the end, never move (see format.go). What only cards, systems and search
// show is read with strLater and perLanguageLater: it comes after the first picture.

type sourceCols struct {
	n                                         int
	id, title, publisher, url, date, upstream strs
	via                                       []Via
	lang, host                                strs
	voice                                     []Kind
	by, at, is                                words
}

func (t *sourceCols) fields(c *coder, r *Source) {
	str(c, &t.id, &r.ID)
	strLater(c, &t.title, &r.Title)
	strLater(c, &t.publisher, &r.Publisher)
	strLater(c, &t.url, &r.URL)
	strLater(c, &t.date, &r.Date)
	strLater(c, &t.upstream, &r.Upstream)
	num(c, &t.via, &r.Via, Vias-1)
	strLater(c, &t.lang, &r.Lang)
	strLater(c, &t.host, &r.Host)
	num(c, &t.voice, &r.Voice, Kinds-1)
	perLanguageLater(c, &t.by, &r.By)
	perLanguageLater(c, &t.at, &r.At)
	perLanguageLater(c, &t.is, &r.Is)
}

type filingCols struct {
	n   int
	url strs
}

func (t *filingCols) fields(c *coder, r *Filing) { strLater(c, &t.url, &r.URL) }

// textCols holds the notes, and the words of page and canvas.
type textCols struct {
	n    int
	id   strs
	text words
}

func (t *textCols) fields(c *coder, r *Text) {
	str(c, &t.id, &r.ID)
	perLanguageLater(c, &t.text, &r.Text)
}

type entityCols struct {
	n                  int
	id                 strs
	kind               []EntityKind
	name, short, about words
	aliases            strs
	color, dark        []uint32
	prominence         []uint8
	yearEnds           []uint8
}

func (t *entityCols) fields(c *coder, r *Entity) {
	str(c, &t.id, &r.ID)
	num(c, &t.kind, &r.Kind, EntityKinds-1)
	perLanguage(c, &t.name, &r.Name)
	perLanguage(c, &t.short, &r.Short)
	perLanguageLater(c, &t.about, &r.About)
	strLater(c, &t.aliases, &r.Aliases)
	num(c, &t.color, &r.Color, 0xFFFFFF)
	num(c, &t.dark, &r.Dark, 0xFFFFFF)
	num(c, &t.prominence, &r.Prominence, 9)
	num(c, &t.yearEnds, &r.YearEnds, 12)
}

type seriesCols struct {
	n                 int
	id                strs
	topic             []Topic
	publisher, region strs
	frequency         []locale.Frequency
	metric            []Metric
	unit              []Unit
	order             []uint8
	name, scope       words
}

func (t *seriesCols) fields(c *coder, r *Series) {
	str(c, &t.id, &r.ID)
	num(c, &t.topic, &r.Topic, Topics-1)
	str(c, &t.publisher, &r.Publisher)
	str(c, &t.region, &r.Region)
	num(c, &t.frequency, &r.Frequency, locale.Yearly)
	num(c, &t.metric, &r.Metric, Metrics-1)
	num(c, &t.unit, &r.Unit, Units-1)
	num(c, &t.order, &r.Order, 255)
	perLanguage(c, &t.name, &r.Name)
	perLanguage(c, &t.scope, &r.Scope)
}

type obsCols struct {
	n         int
	series    []SeriesID
	entity    []EntityID
	metric    []Metric
	period    []locale.Quarter
	frequency []locale.Frequency
	fiscal    []bool
	value     values
	unit      []Unit
	kind      []Kind
	bound     []Bound
	rank      []uint8
	preferred []Preferred
	source    []SourceID
	token     strs
	note      []NoteID
	filing    []FilingID
}

func (t *obsCols) fields(c *coder, r *Obs) {
	num(c, &t.series, &r.Series, SeriesID(c.series))
	num(c, &t.entity, &r.Entity, EntityID(c.entities))
	num(c, &t.metric, &r.Metric, Metrics-1)
	num(c, &t.period, &r.Period, lastQuarter)
	num(c, &t.frequency, &r.Frequency, locale.Yearly)
	flag(c, &t.fiscal, &r.Fiscal)
	value(c, &t.value, &r.Value)
	num(c, &t.unit, &r.Unit, Units-1)
	num(c, &t.kind, &r.Kind, Kinds-1)
	num(c, &t.bound, &r.Bound, Bounds-1)
	num(c, &t.rank, &r.Rank, 255)
	num(c, &t.preferred, &r.Preferred, Preferences-1)
	num(c, &t.source, &r.Source, SourceID(c.sources))
	strLater(c, &t.token, &r.Token)
	num(c, &t.note, &r.Note, NoteID(c.notes))
	num(c, &t.filing, &r.Filing, FilingID(c.filings))
}

type breakCols struct {
	n           int
	id          strs
	series      []SeriesID
	entity      []EntityID
	at          []locale.Quarter
	short, text words
}

func (t *breakCols) fields(c *coder, r *Break) {
	str(c, &t.id, &r.ID)
	num(c, &t.series, &r.Series, SeriesID(c.series))
	num(c, &t.entity, &r.Entity, EntityID(c.entities))
	num(c, &t.at, &r.At, lastQuarter)
	perLanguage(c, &t.short, &r.Short)
	perLanguage(c, &t.text, &r.Text)
}

type rateCols struct {
	n      int
	period []locale.Quarter
	value  values
	source []SourceID
}

func (t *rateCols) fields(c *coder, r *Rate) {
	num(c, &t.period, &r.Period, lastQuarter)
	value(c, &t.value, &r.Value)
	num(c, &t.source, &r.Source, SourceID(c.sources))
}

type planCols struct {
	n         int
	id        strs
	entity    []EntityID
	low, high values
	unit      []Unit
	from, to  []locale.Quarter
	announced strs
	kind      []Kind
	source    []SourceID
	token     strs
	revises   strs
	label     words
	bound     []Bound
	filing    []FilingID
}

func (t *planCols) fields(c *coder, r *Plan) {
	str(c, &t.id, &r.ID)
	num(c, &t.entity, &r.Entity, EntityID(c.entities))
	value(c, &t.low, &r.Low)
	value(c, &t.high, &r.High)
	num(c, &t.unit, &r.Unit, Units-1)
	num(c, &t.from, &r.From, lastQuarter)
	num(c, &t.to, &r.To, lastQuarter)
	str(c, &t.announced, &r.Announced)
	num(c, &t.kind, &r.Kind, Kinds-1)
	num(c, &t.source, &r.Source, SourceID(c.sources))
	strLater(c, &t.token, &r.Token)
	str(c, &t.revises, &r.Revises)
	perLanguage(c, &t.label, &r.Label)
	num(c, &t.bound, &r.Bound, Bounds-1)
	num(c, &t.filing, &r.Filing, FilingID(c.filings))
}

type dealCols struct {
	n                    int
	id                   strs
	investor, target     []EntityID
	metric, date         strs
	value, credit, stake values
	unit                 []Unit
	bound                []Bound
	kind                 []Kind
	source               []SourceID
	token                strs
	note                 []NoteID
	label                words
	base                 []SeriesID
	status               []Status
	part, same           []DealID
}

func (t *dealCols) fields(c *coder, r *Deal) {
	str(c, &t.id, &r.ID)
	num(c, &t.investor, &r.Investor, EntityID(c.entities))
	num(c, &t.target, &r.Target, EntityID(c.entities))
	str(c, &t.metric, &r.Metric)
	strLater(c, &t.date, &r.Date)
	value(c, &t.value, &r.Value)
	num(c, &t.unit, &r.Unit, Units-1)
	num(c, &t.bound, &r.Bound, Bounds-1)
	value(c, &t.credit, &r.Credit)
	value(c, &t.stake, &r.Stake)
	num(c, &t.kind, &r.Kind, Kinds-1)
	num(c, &t.source, &r.Source, SourceID(c.sources))
	strLater(c, &t.token, &r.Token)
	num(c, &t.note, &r.Note, NoteID(c.notes))
	perLanguageLater(c, &t.label, &r.Label)
	num(c, &t.base, &r.Base, SeriesID(c.series))
	num(c, &t.status, &r.Status, Statuses-1)
	num(c, &t.part, &r.Part, DealID(c.rows()))
	num(c, &t.same, &r.Same, DealID(c.rows()))
}

type priceCols struct {
	n             int
	id            strs
	entity        []EntityID
	date, product strs
	avg, max      values
	change        []Change
	before, after strs
	kind          []Kind
	source        []SourceID
	token         strs
	note          []NoteID
	label         words
	low           values
	bound         []Bound
	unit          []Unit
}

func (t *priceCols) fields(c *coder, r *Price) {
	str(c, &t.id, &r.ID)
	num(c, &t.entity, &r.Entity, EntityID(c.entities))
	strLater(c, &t.date, &r.Date)
	strLater(c, &t.product, &r.Product)
	value(c, &t.avg, &r.Avg)
	value(c, &t.max, &r.Max)
	num(c, &t.change, &r.Change, Changes-1)
	strLater(c, &t.before, &r.Before)
	strLater(c, &t.after, &r.After)
	num(c, &t.kind, &r.Kind, Kinds-1)
	num(c, &t.source, &r.Source, SourceID(c.sources))
	strLater(c, &t.token, &r.Token)
	num(c, &t.note, &r.Note, NoteID(c.notes))
	perLanguageLater(c, &t.label, &r.Label)
	value(c, &t.low, &r.Low)
	num(c, &t.bound, &r.Bound, Bounds-1)
	num(c, &t.unit, &r.Unit, Units-1)
}

type supplyCols struct {
	n              int
	id             strs
	entity         []EntityID
	metric, period strs
	value          values
	unit           []Unit
	kind           []Kind
	source         []SourceID
	token          strs
	note           []NoteID
	label          words
	high           values
	bound          []Bound
}

func (t *supplyCols) fields(c *coder, r *Supply) {
	str(c, &t.id, &r.ID)
	num(c, &t.entity, &r.Entity, EntityID(c.entities))
	strLater(c, &t.metric, &r.Metric)
	strLater(c, &t.period, &r.Period)
	value(c, &t.value, &r.Value)
	num(c, &t.unit, &r.Unit, Units-1)
	num(c, &t.kind, &r.Kind, Kinds-1)
	num(c, &t.source, &r.Source, SourceID(c.sources))
	strLater(c, &t.token, &r.Token)
	num(c, &t.note, &r.Note, NoteID(c.notes))
	perLanguageLater(c, &t.label, &r.Label)
	value(c, &t.high, &r.High)
	num(c, &t.bound, &r.Bound, Bounds-1)
}

type figureCols struct {
	n            int
	id, topic    strs
	entity       []EntityID
	metric       strs
	value, high  values
	unit         []Unit
	bound        []Bound
	period, asOf strs
	kind         []Kind
	source       []SourceID
	line         []uint16
	token        strs
	label, note  words
}

func (t *figureCols) fields(c *coder, r *Figure) {
	str(c, &t.id, &r.ID)
	strLater(c, &t.topic, &r.Topic)
	num(c, &t.entity, &r.Entity, EntityID(c.entities))
	strLater(c, &t.metric, &r.Metric)
	value(c, &t.value, &r.Value)
	value(c, &t.high, &r.High)
	num(c, &t.unit, &r.Unit, Units-1)
	num(c, &t.bound, &r.Bound, Bounds-1)
	strLater(c, &t.period, &r.Period)
	strLater(c, &t.asOf, &r.AsOf)
	num(c, &t.kind, &r.Kind, Kinds-1)
	num(c, &t.source, &r.Source, SourceID(c.sources))
	num(c, &t.line, &r.Line, 1<<16-1)
	strLater(c, &t.token, &r.Token)
	perLanguageLater(c, &t.label, &r.Label)
	perLanguageLater(c, &t.note, &r.Note)
}

type eventCols struct {
	n           int
	id, date    strs
	entities    lists[EntityID]
	figures     lists[FigureID]
	source      []SourceID
	line        []uint16
	title, note words
}

func (t *eventCols) fields(c *coder, r *Event) {
	str(c, &t.id, &r.ID)
	strLater(c, &t.date, &r.Date)
	list(c, &t.entities, &r.Entities, EntityID(c.entities))
	list(c, &t.figures, &r.Figures, FigureID(c.figures))
	num(c, &t.source, &r.Source, SourceID(c.sources))
	num(c, &t.line, &r.Line, 1<<16-1)
	perLanguageLater(c, &t.title, &r.Title)
	perLanguageLater(c, &t.note, &r.Note)
}

type paramCols struct {
	n                  int
	id, model          strs
	def, min, max, inc values
	unit               []Unit
	figure             strs
	label, help        words
	exp                []uint8
	low, high          values
}

func (t *paramCols) fields(c *coder, r *Param) {
	str(c, &t.id, &r.ID)
	str(c, &t.model, &r.Model)
	value(c, &t.def, &r.Default)
	value(c, &t.min, &r.Min)
	value(c, &t.max, &r.Max)
	value(c, &t.inc, &r.Step)
	num(c, &t.unit, &r.Unit, Units-1)
	strLater(c, &t.figure, &r.Figure)
	perLanguageLater(c, &t.label, &r.Label)
	perLanguageLater(c, &t.help, &r.Help)
	num(c, &t.exp, &r.Exp, 12)
	value(c, &t.low, &r.Low)
	value(c, &t.high, &r.High)
}

type stepCols struct {
	n                int
	id, query        strs
	min, max, inc    values
	unit             []Unit
	guess            strs
	title, body      words
	question, answer words
	number           []uint8
}

func (t *stepCols) fields(c *coder, r *Step) {
	str(c, &t.id, &r.ID)
	str(c, &t.query, &r.Query)
	value(c, &t.min, &r.GuessMin)
	value(c, &t.max, &r.GuessMax)
	value(c, &t.inc, &r.GuessStep)
	num(c, &t.unit, &r.GuessUnit, Units-1)
	str(c, &t.guess, &r.Guess)
	perLanguage(c, &t.title, &r.Title)
	perLanguageLater(c, &t.body, &r.Body)
	perLanguageLater(c, &t.question, &r.Question)
	perLanguageLater(c, &t.answer, &r.Answer)
	num(c, &t.number, &r.Number, 255)
}

type sumCols struct {
	n     int
	id    strs
	value values
	unit  []Unit
	bound []Bound
	parts strs
	label words
}

func (t *sumCols) fields(c *coder, r *Sum) {
	str(c, &t.id, &r.ID)
	value(c, &t.value, &r.Value)
	num(c, &t.unit, &r.Unit, Units-1)
	num(c, &t.bound, &r.Bound, Bounds-1)
	strLater(c, &t.parts, &r.Parts)
	perLanguageLater(c, &t.label, &r.Label)
}

type clashCols struct {
	n           int
	id, members strs
	text, sides words
}

func (t *clashCols) fields(c *coder, r *Clash) {
	str(c, &t.id, &r.ID)
	strLater(c, &t.members, &r.Members)
	perLanguageLater(c, &t.text, &r.Text)
	perLanguageLater(c, &t.sides, &r.Sides)
}

type markCols struct {
	n        int
	table    []Section
	row      []uint16
	field    []uint8
	lang     []locale.Lang
	from, to []uint16
	ref      strs
}

func (t *markCols) fields(c *coder, r *Mark) {
	num(c, &t.table, &r.Table, Sections-1)
	num(c, &t.row, &r.Row, 1<<16-1)
	num(c, &t.field, &r.Field, SystemSides)
	num(c, &t.lang, &r.Lang, locale.Count-1)
	num(c, &t.from, &r.From, 1<<16-1)
	num(c, &t.to, &r.To, 1<<16-1)
	str(c, &t.ref, &r.Ref)
}
