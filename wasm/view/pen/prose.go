package pen

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
)

// Prose is a text in pieces: some are numbers that open a card.
type Prose []Piece

// A Piece is a stretch of a text, with the card that it opens or 0.
type Piece struct {
	Text string
	Card state.CardID
}

// String returns the words alone.
func (p Prose) String() string {
	var b strings.Builder
	for _, x := range p {
		b.WriteString(x.Text)
	}
	return b.String()
}

// Split cuts the text at each separator, which no number holds.
func (p Prose) Split(sep string) []Prose {
	out := []Prose{nil}
	for _, x := range p {
		for {
			before, after, more := strings.Cut(x.Text, sep)
			if before != "" {
				out[len(out)-1] = append(out[len(out)-1], Piece{before, x.Card})
			}
			if !more {
				break
			}
			out = append(out, nil)
			x.Text = after
		}
	}
	return out
}

// Marked returns a text of a row with its numbers made to open what they rest on.
func Marked(w *state.World, l locale.Lang, text string, table data.Section, row int, field uint8) Prose {
	var out Prose
	at := 0
	for _, m := range w.Data.Marks(table, row, field, l) {
		from, to := int(m.From), int(m.To)
		card := w.RefCard(m.Ref)
		if card == 0 || from < at || to > len(text) {
			continue
		}
		if from > at {
			out = append(out, Piece{Text: text[at:from]})
		}
		out = append(out, Piece{text[from:to], card})
		at = to
	}
	if at < len(text) {
		out = append(out, Piece{Text: text[at:]})
	}
	return out
}

// Spoken returns a word of views.csv that stands on the page.
func Spoken(w *state.World, l locale.Lang, id string) Prose {
	return Marked(w, l, w.Data.Word(l, id), data.CanvasTable, w.Data.CanvasRow(id), data.CanvasText)
}

// Blank fills a place {Name} in a word that stands on the page.
type Blank struct {
	Name, Text string
	Card       state.CardID // what it opens, or 0
}

// Filled is a word with its places filled, each with what its number opens; one
// that no blank names is left empty.
func Filled(word string, args []Blank) Prose {
	var out Prose
	add := func(text string, card state.CardID) {
		if text != "" {
			out = append(out, Piece{text, card})
		}
	}
	for {
		before, rest, open := strings.Cut(word, "{")
		name, after, closed := strings.Cut(rest, "}")
		if !open || !closed {
			add(word, 0)
			return out
		}
		add(before, 0)
		for _, a := range args {
			if a.Name == name {
				add(a.Text, a.Card)
			}
		}
		word = after
	}
}
