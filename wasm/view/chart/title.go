package chart

import (
	"strconv"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/state"
	"yuntu/wasm/view/pen"
)

// rankWords appends "rank 3, no figure".
func rankWords(dst []byte, d *data.Set, l locale.Lang, rank uint8) []byte {
	var n [4]byte
	return pen.AppendFilled(dst, d.Word(l, "rank-only"), pen.Arg("rank", strconv.AppendUint(n[:0], uint64(rank), 10)))
}

// title names the picture.
func (m *model) title(d *data.Set, l locale.Lang) string {
	if m.view == state.Share {
		return m.name[l]
	}
	return d.Word(l, [...]string{state.Quarter: "capex.quarter.title", state.Trailing: "capex.trailing.title", state.Cumulative: "capex.cumulative.title"}[m.span])
}

// unit is what an axis counts.
func (m *model) unit(d *data.Set, l locale.Lang) string {
	switch {
	case m.view == state.Share:
		return d.Word(l, "axis.share")
	case m.usd:
		return d.Word(l, "axis.usd")
	}
	return d.Word(l, "axis.cny")
}

// sumWord is the id of the word for the whole.
func (m *model) sumWord() string {
	if m.view == state.Capex {
		return "capex.all"
	}
	return "market-size"
}

// heading sets the name of the picture and its unit, and returns what is left
// of the stage below them.
func (b *Builder) heading(m *model) geom.Rect {
	return b.Heading(m.title(b.W.Data, b.Lang), m.unit(b.W.Data, b.Lang))
}
