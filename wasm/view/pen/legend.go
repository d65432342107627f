package pen

import (
	"yuntu/data"
	"yuntu/data/locale"
)

// LegendItem is a mark that occurs in a picture, with its word.
type LegendItem struct {
	Mark Mark
	Word string
}

// Mark is a way of drawing that means something.
type Mark uint8

// The marks.
const (
	Solid   Mark = iota // observed
	Hatched             // interpolated between two figures
	Starred             // worked out from figures
	Dotted              // somebody's estimate
	Outline             // a target
	Torn                // the base changed
	Banded              // only the leading ones' sum is known
	Whisker             // sources disagree
	NoBar               // a rank without a figure
	Ended               // the last figure lies back
	marks
)

var markWords = [marks]string{"legend.solid", "legend.hatched", "legend.derived", "legend.estimate", "legend.target", "legend.break", "legend.band", "legend.whisker", "legend.rank", "legend.ended"}

// Marks says which marks occur.
type Marks [marks]bool

// Legend returns the marks that occur with the words that they usually have.
func (m Marks) Legend(d *data.Set, l locale.Lang) (out []LegendItem) {
	for i, ok := range m {
		if ok {
			out = append(out, LegendItem{Mark(i), d.Word(l, markWords[i])})
		}
	}
	return out
}
