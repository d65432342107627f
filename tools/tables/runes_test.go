package tables

import (
	"testing"

	"yuntu/data"
)

// The letters of what only systems draw come with the rest: a kind's own words, and breaks of series that are not on offer.
func TestLettersThatWait(t *testing.T) {
	x := &data.Tables{
		Systems: []data.System{{Kind: "wheel"}},
		Canvas:  []data.Text{{ID: "wheel.users"}, {ID: "growth"}, {ID: "loop.title"}, {ID: "spread.apart"}},
		Series:  []data.Series{{Order: 1}, {}},
		Breaks:  []data.Break{{Series: 1}, {Series: 2}},
	}
	want := map[data.Section][]bool{data.CanvasTable: {true, false, true, false}, data.BreakTable: {false, true}}
	for _, l := range labels(x) {
		if w := want[l.table]; w != nil && w[l.row] != l.late {
			t.Errorf("%s, row %d: its letters wait: %v, want %v", l.table, l.row, l.late, w[l.row])
		}
	}
}
