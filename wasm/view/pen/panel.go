package pen

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// TableData is a picture as rows, for the page's table and for CSV.
type TableData struct {
	Caption string
	Columns []Column
	Rows    [][]Cell
	// Across says that a row is a moment and a column somebody's figures; else a row is one thing, and its columns tell of it.
	Across bool
}

// Column is the head of a column. Unit is what the Plain values of its cells
// count, in the words of docs/dataset.md ("pct", "usd-m"); "" without figures. Of
// a table that lies across, Of says whose figures stand in it where the Label does
// not, and Measure what they are.
type Column struct {
	Label   string
	Numeric bool
	Unit    string

	Of, Measure string
}

// Cell is one field. Card is what its number opens, or 0; Plain is the value for a
// CSV file, without units and groups, "" where the text serves. Of, Unit and
// Measure are what its column says of the others, where this cell is another
// thing; in the first column Of is what the row is called without its Year.
type Cell struct {
	Text  string
	Plain string
	Card  state.CardID
	Kind  data.Kind
	Bound data.Bound

	Of, Unit, Measure string
	Year              int
}

// Sourced is what a picture stands on.
type Sourced struct {
	Name, Scope, Publisher string
	Sources                []data.SourceID // of what is drawn, most used first
}

// ParamNow is a parameter of a model as it stands: where the reader's slider
// is, where it was before he moved it, how far it goes, and the stretch that
// sources support.
type ParamNow struct {
	Value, Default, Min, Max float64
	BandLow, BandHigh        float64      // equal when there is no band
	Card                     state.CardID // what stands behind the default; 0 is an assumption
}

// Worked is a number that a picture works out, and what it is made of.
type Worked struct {
	// Title and How name it and say how it is worked out; "" where its card has
	// words of its own.
	Title, How string

	Value    float64
	Unit     data.Unit
	Text     string         // as it is written; "" for Value in Unit, rounded for reading
	Entity   data.EntityID  // 0 for all companies
	From, At locale.Quarter // the first and the last quarter in it; 0 without a time
	Terms    []Term
}

// A Term is a part of a number that was worked out.
type Term struct {
	Card  state.CardID
	Value float64 // in the unit of the whole, or in Unit
	Unit  data.Unit
	Text  string         // as it is written; "" for Value in Unit, rounded for reading
	Rate  locale.Quarter // the quarter whose rate converted it, or 0
	Label string         // where the card's title is not what the term is here
}
