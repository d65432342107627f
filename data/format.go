package data

import (
	"hash/crc64"
	"strconv"

	"yuntu/data/locale"
	"yuntu/data/raw"
)

// The file:
//
//	5 bytes   YUNTU
//	1 byte    major: a reader refuses another one
//	1 byte    minor: only adds columns at the end of a table, or sections
//	1 byte    number of sections
//	8 bytes   CRC-64 (ECMA, little endian) of everything after these 16 bytes
//	4 bytes   per section: its length, little endian
//	          the sections, one after the other, in the order of [Section]
//
// The hash finds damage; it does not keep out anybody who wants to do some. A
// SHA-256 in its place took two thirds of the time of Decode as wasm and
// 0.04 MB of brotli.
//
// A text section is one MessagePack string: all the text of a language, row after
// row within a column, column after column, table after table. Since 1.6 the
// words of the languages, and the lexicon, stand in files of their own ([Piece]), since 1.9 also what is not needed at first.
// A table is a MessagePack array: the number of rows; an array with the places in
// the texts where its own begins, since 1.9 of eight, and with the number of rows whose strings all come first; then each column as an array of integers,
// one per row. A string column holds lengths in bytes and takes as many from a text;
// a column of words is three of them; a value is two columns (mantissa;
// decimals, 255 for none); a list is two (lengths; all the numbers). Flags
// are 0 and 1. Blobs are MessagePack binary.
//
// History
//
//	1.0  first
//	1.1  sums and marks behind the blobs
//	1.2  bounds of plans, ranges and bounds of supply, low ends, bounds and units of prices; more bounds, units and changes of price
//	1.3  clashes; months in which entities' fiscal years end
//	1.4  who speaks (kinds, voice, host and language of a source), filings; how far the money of a deal has got, its parts and other accounts
//	1.5  systems, their quantities and code; bands and powers of ten of parameters
//	1.6  words and lexicon in files of their own
//	1.7  what systems ask before they tell
//	1.8  labels of sums; more units
//	1.9  what a plain address opens; what cards, systems and search need, and the outlines of each language, in pieces of their own
//	1.10 chains
//	1.11 pages of the lesson have the numbers that links called them by; they may ask what their system asks
//	1.12 what sources without a title are, in each language
const (
	magic = "YUNTU"
	major = 1
	minor = 12

	minorParts = 9 // since when pieces have a text and a blob, and texts a part that comes later

	headSize = 16
	maxFile  = 64 << 20
	maxRows  = 1<<16 - 1
	maxObs   = 1 << 20

	maxSystems = 255
)

// Section is a part of the packed file.
type Section uint8

// The sections in the order of the file.
const (
	PlainText Section = iota // ids, tokens, addresses
	HansText
	HantText
	EnText
	SourceTable
	NoteTable
	EntityTable
	SeriesTable
	ObsTable
	BreakTable
	RateTable
	PlanTable
	DealTable
	PriceTable
	SupplyTable
	FigureTable
	EventTable
	ParamTable
	StepTable
	UITable
	CanvasTable
	LexiconBlob
	GlyphBlob
	SumTable
	MarkTable
	ClashTable
	FilingTable
	SystemTable
	QuantityTable
	ModelBlob
	OpeningBlob
	HansRest
	HantRest
	EnRest
	PlainRest
	ChainTable
	Sections
)

var sectionNames = [Sections]string{"text", "text zh-Hans", "text zh-Hant", "text en", "sources", "notes", "entities", "series",
	"observations", "breaks", "rates", "plans", "deals", "prices", "supply", "figures", "events", "params", "steps", "ui", "canvas",
	"lexicon", "glyphs", "sums", "marks", "clashes", "filings", "systems", "quantities", "models", "opening",
	"text zh-Hans later", "text zh-Hant later", "text en later", "text later", "chains"}

// String returns the section's name.
func (s Section) String() string {
	if s < Sections {
		return sectionNames[s]
	}
	return "section " + string('0'+byte(s)/10%10) + string('0'+byte(s)%10)
}

// Code says in one word what is wrong with a file, for the page to put into
// the reader's language.
type Code string

// The codes.
const (
	Truncated Code = "truncated" // the file stops early
	Magic     Code = "magic"     // not a dataset at all
	Version   Code = "version"   // made for a newer (or a very old) program
	Hash      Code = "hash"      // not the bytes that were packed
	Corrupt   Code = "corrupt"   // packed wrongly
)

// Error is what [Decode] returns.
type Error struct {
	Code Code
	Text string // for developers, in English
}

func (e *Error) Error() string { return "data: " + e.Text }

// Split returns the bytes of each section of a core, checked against length
// and hash but not read.
func Split(packed []byte) ([Sections][]byte, error) {
	var parts [Sections][]byte
	bad := func(code Code, text string) ([Sections][]byte, error) { return [Sections][]byte{}, &Error{code, text} }
	if err := checkHead(packed, magic, "not a dataset"); err != nil {
		return parts, err
	}
	count := int(packed[7])
	at := headSize + 4*count
	if len(packed) < at {
		return bad(Truncated, "the table of sections is cut off")
	}
	end := uint64(at)
	for i := range count {
		end += uint64(raw.Uint32(packed[headSize+4*i:]))
	}
	if uint64(len(packed)) < end {
		return bad(Truncated, strconv.Itoa(len(packed))+" of "+strconv.FormatUint(end, 10)+" bytes")
	}
	if checksum(packed[headSize:]) != raw.Uint64(packed[8:]) {
		return bad(Hash, "the content is not what was packed")
	}
	if uint64(len(packed)) > end {
		return bad(Corrupt, "bytes after the last section")
	}
	for i := range count {
		n := int(raw.Uint32(packed[headSize+4*i:]))
		if i < int(Sections) {
			parts[i] = packed[at : at+n]
		}
		at += n
	}
	return parts, nil
}

// checkHead compares what core and pieces begin with.
func checkHead(file []byte, magic, other string) error {
	switch n := min(len(file), len(magic)); {
	case string(file[:n]) != magic[:n]:
		return &Error{Magic, other}
	case len(file) < headSize:
		return &Error{Truncated, "the header is cut off"}
	case file[5] != major:
		return &Error{Version, "format " + strconv.Itoa(int(file[5])) + "." + strconv.Itoa(int(file[6])) + ", this program reads " + strconv.Itoa(major) + ".x"}
	case len(file) > maxFile:
		return &Error{Corrupt, "larger than any dataset"}
	}
	return nil
}

func checksum(b []byte) uint64 { return crc64.Checksum(b, crc64.MakeTable(crc64.ECMA)) }

// Decode reads the core of a packed dataset, with the pieces that are at hand.
// The error is an [*Error]. The Set keeps the blobs as slices of the files,
// which must not change afterwards.
func Decode(core []byte, pieces ...[]byte) (*Set, error) {
	sections, err := Split(core)
	if err != nil {
		return nil, err
	}
	s := &Set{}
	s.hash = raw.Uint64(core[8:])
	if err := s.decode(&sections, core[6] < minorParts); err != nil {
		return nil, err
	}
	for _, p := range pieces {
		if err := s.Add(p); err != nil {
			return nil, err
		}
	}
	return s, nil
}

var textSections = [texts]Section{locale.Hans: HansText, locale.Hant: HantText, locale.En: EnText, plain: PlainText,
	later + int(locale.Hans): HansRest, later + int(locale.Hant): HantRest, later + int(locale.En): EnRest, later + plain: PlainRest}

// decode reads the core; whole says that it is of before 1.9, when texts had no part that comes later.
func (s *Set) decode(sections *[Sections][]byte, whole bool) error {
	c := &coder{mode: take, wire: &wire{whole: whole}}
	var held [texts][]byte // those that stand in the core
	for i, sec := range textSections {
		if whole && i >= later { // it came with the first
			s.pieces[i].there = true
			continue
		}
		if i != plain {
			if sum, ok := takeSum(sections[sec]); ok {
				s.pieces[i], c.length[i] = sum, sum.length
				continue
			}
			s.pieces[i].there = true
		}
		b, ok := takeBlob(sections[sec], stringHead)
		if !ok {
			return &Error{Corrupt, sec.String() + ": not one UTF-8 string"}
		}
		held[i], c.length[i] = b, len(b)
	}
	if err := s.tables(c, sections); err != nil {
		return err
	}
	for i, text := range held {
		if i != plain && (!s.pieces[i].there || i >= later && whole) {
			continue
		}
		if err := s.fill(i, text); err != nil {
			return err
		}
	}
	for _, x := range []struct {
		sec Section
		to  *[]byte
	}{{LexiconBlob, &s.blobs[LexiconPiece]}, {GlyphBlob, &s.glyphs}, {ModelBlob, &s.blobs[RestPiece]}, {OpeningBlob, &s.opening}} {
		b, ok := takeBlob(sections[x.sec], blobHead)
		switch sum, elsewhere := takeSum(sections[x.sec]); {
		case ok:
			*x.to = b
		case elsewhere && x.sec == LexiconBlob:
			s.pieces[LexiconPiece] = sum
		case len(sections[x.sec]) > 0:
			return &Error{Corrupt, x.sec.String() + ": not one blob"}
		}
	}
	s.pieces[LexiconPiece].there = s.blobs[LexiconPiece] != nil
	return s.index()
}

// tables takes every table off the wire, what others refer to before those
// who do; or fills them, then sections is nil.
func (s *Set) tables(c *coder, sections *[Sections][]byte) error {
	tables := [...]Section{FilingTable, SourceTable, NoteTable, EntityTable, SeriesTable, ObsTable, BreakTable, RateTable, PlanTable, DealTable,
		PriceTable, SupplyTable, FigureTable, EventTable, ParamTable, StepTable, UITable, CanvasTable, SumTable, MarkTable, ClashTable,
		SystemTable, QuantityTable, ChainTable}
	for _, sec := range tables {
		if sections != nil {
			c.in = sections[sec]
		}
		switch sec {
		case FilingTable:
			c.filings = takeTable(c, &s.filings.n, maxRows, s.filings.fields)
		case SourceTable:
			c.sources = takeTable(c, &s.sources.n, maxRows, s.sources.fields)
		case NoteTable:
			c.notes = takeTable(c, &s.notes.n, maxRows, s.notes.fields)
		case EntityTable:
			c.entities = takeTable(c, &s.entities.n, maxRows, s.entities.fields)
		case SeriesTable:
			c.series = takeTable(c, &s.series.n, maxRows, s.series.fields)
		case ObsTable:
			takeTable(c, &s.obs.n, maxObs, s.obs.fields)
		case BreakTable:
			takeTable(c, &s.breaks.n, maxRows, s.breaks.fields)
		case RateTable:
			takeTable(c, &s.rates.n, maxRows, s.rates.fields)
		case PlanTable:
			takeTable(c, &s.plans.n, maxRows, s.plans.fields)
		case DealTable:
			takeTable(c, &s.deals.n, maxRows, s.deals.fields)
		case PriceTable:
			takeTable(c, &s.prices.n, maxRows, s.prices.fields)
		case SupplyTable:
			takeTable(c, &s.supply.n, maxRows, s.supply.fields)
		case FigureTable:
			c.figures = takeTable(c, &s.figures.n, maxRows, s.figures.fields)
		case EventTable:
			takeTable(c, &s.events.n, maxRows, s.events.fields)
		case ParamTable:
			takeTable(c, &s.params.n, maxRows, s.params.fields)
		case StepTable:
			takeTable(c, &s.steps.n, maxRows, s.steps.fields)
		case UITable:
			takeTable(c, &s.ui.n, maxRows, s.ui.fields)
		case CanvasTable:
			takeTable(c, &s.canvas.n, maxRows, s.canvas.fields)
		case SumTable:
			takeTable(c, &s.sums.n, maxRows, s.sums.fields)
		case MarkTable:
			takeTable(c, &s.marks.n, maxRows, s.marks.fields)
		case ClashTable:
			takeTable(c, &s.clashes.n, maxRows, s.clashes.fields)
		case SystemTable:
			c.systems = takeTable(c, &s.systems.n, maxSystems, s.systems.fields)
		case QuantityTable:
			takeTable(c, &s.quantities.n, maxRows, s.quantities.fields)
		case ChainTable:
			takeTable(c, &s.chains.n, maxRows, s.chains.fields)
		}
		if c.fault != "" {
			return &Error{Corrupt, sec.String() + ": " + c.fault}
		}
		if sections != nil && !c.whole {
			s.first[sec] = c.first
		}
	}
	return nil
}

// takeTable reads or fills one section's columns and returns how many rows it has.
func takeTable[R any](c *coder, n *int, limit int, fields func(*coder, *R)) uint16 {
	// Only this shell is made once per kind of row: what it calls is shared.
	return takeColumns(c, n, limit, func() { fields(c, new(R)) })
}

func takeColumns(c *coder, n *int, limit int, fields func()) uint16 {
	if c.mode == fill {
		fields()
		return uint16(*n)
	}
	if len(c.in) == 0 { // a section that an older file lacks
		c.n, c.left, c.first = 0, 0, 0
		fields()
		return 0
	}
	size, b, ok := takeHead(c.in, arrayHead)
	if !ok || size < 2 {
		c.fail("no table")
		return 0
	}
	rows, b, ok := takeInt(b)
	// A row takes a byte or more in the first column, so that no file can ask
	// for more memory than a small multiple of its own length.
	if !ok || rows < 0 || rows > int64(min(limit, len(b))) {
		c.fail("too many rows")
		return 0
	}
	starts, b, ok := takeHead(b, arrayHead)
	if want := texts + 1; !ok || c.whole && starts != later || !c.whole && starts != want {
		c.fail("no places of the text")
		return 0
	}
	for i, length := range c.length[:min(starts, texts)] {
		var at int64
		if at, b, ok = takeInt(b); !ok || at < 0 || at > int64(length) {
			c.fail("text starts behind its end")
			return 0
		}
		c.at[i] = int(at)
	}
	if c.first = int(rows); !c.whole {
		var first int64
		if first, b, ok = takeInt(b); !ok || first < 0 || first > rows {
			c.fail("more rows come first than there are")
			return 0
		}
		c.first = int(first)
	}
	c.in, c.n, c.left = b, int(rows), size-2
	fields()
	for ; c.left > 0 && c.fault == ""; c.left-- { // columns of a later minor version
		if c.in, ok = skipColumn(c.in); !ok {
			c.fail("a broken column")
		}
	}
	if len(c.in) > 0 {
		c.fail("bytes after the last column")
	}
	if c.fault != "" {
		return 0
	}
	*n = c.n
	return uint16(c.n)
}
