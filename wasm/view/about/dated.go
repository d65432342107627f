package about

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
)

// Dated is a figure of the articles or a row of the supply table, as a mark on an axis of time.
type Dated struct {
	V      float64 // in Unit
	Unit   data.Unit
	At     float64 // see Quarters
	Who    data.EntityID
	Card   state.CardID
	Bound  data.Bound
	Worked bool         // turned into renminbi at the quarter's rate
	Mark   scene.Target // in the picture at hand
	label  [locale.Count]string
}

// Label is what it tells, in words.
func (d *Dated) Label(l locale.Lang) string { return d.label[l] }

// AppendDated appends what the keys of a list name, "figure:ID|supply:ID|…", dollars as renminbi. What is not there is left
// out; the packer says so.
func AppendDated(dst []Dated, w *state.World, list string) []Dated {
	for key := range strings.SplitSeq(list, "|") {
		card := w.RefCard(key)
		d := Dated{Card: card}
		period := ""
		switch table, row := card.Split(); table {
		case state.CardFigure:
			x := w.Data.Figure(data.FigureID(row))
			d.V, d.Unit, d.Who, d.Bound, d.label = x.Value.Float(), x.Unit, x.Entity, x.Bound, x.Label
			if period = x.Period; period == "" || len(x.AsOf) > len(period) && strings.HasPrefix(x.AsOf, period) {
				period = x.AsOf // of a year of which something is told, when it was told
			}
		case state.CardSupply:
			x := w.Data.Supply(data.SupplyID(row))
			d.V, d.Unit, d.Who, d.Bound, d.label, period = x.Value.Float(), x.Unit, x.Entity, x.Bound, x.Label, x.Period
		default:
			continue
		}
		d.At = Quarters(period)
		if d.Unit == data.USD {
			if v, _, ok := w.Data.Convert(locale.Quarter(d.At), d.V, data.USDm, false); ok {
				d.V, d.Unit, d.Worked = v, data.CNY, true
			}
		}
		dst = append(dst, d)
	}
	return dst
}

// Quarters is when a date lies, in quarters since year 0: 2023-09-10 by its day; a month, a quarter or a year in its middle.
func Quarters(date string) float64 {
	number := func(from, to int) float64 {
		n := 0
		for _, c := range date[min(from, len(date)):min(to, len(date))] {
			n = 10*n + int(c-'0')
		}
		return float64(n)
	}
	switch {
	case len(date) == 6 && date[4] == 'Q':
		return 4*number(0, 4) + number(5, 6) - 0.5
	case len(date) >= 10:
		return 4*number(0, 4) + (number(5, 7)-1+(number(8, 10)-1)/31)/3
	case len(date) == 7 && date[4] == '-':
		return 4*number(0, 4) + (number(5, 7)-0.5)/3
	}
	return 4*number(0, 4) + 2
}
