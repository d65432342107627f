package app

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/search"
)

// The first picture needs the words of one language and no search. The rest
// comes later, whenever the page hands it over.

// nobody is the language that is wanted when none is.
const nobody = locale.Count

// speaks reports whether the words of a language are there.
func (a *App) speaks(l locale.Lang) bool { return a.w.Data.Has(data.WordsOf(l)) }

// Add brings in a piece of the dataset: words of another language, which is
// shown if that is what the reader asked for, or what search needs. After an
// error, a *data.Error, everything is as it was.
func (a *App) Add(piece []byte) error {
	if err := a.w.Data.Add(piece); err != nil {
		return err
	}
	if err := a.read(); err != nil {
		return err
	}
	a.names, a.sights = nil, nil // they were made of the words of before
	a.w = a.w.Reworded()         // what is remembered of a picture, with its words, is remembered by its world
	if a.wanted != nobody && a.speaks(a.wanted) {
		s := a.s
		s.Lang = a.wanted
		a.change(s)
	}
	return nil
}

// read decodes the lexicon once it has come. That its checksum is right says only that it came as it was packed: a
// damaged one is none, and nothing is found without it.
func (a *App) read() (err error) {
	if a.lexicon != nil || !a.w.Data.Has(data.LexiconPiece) {
		return nil
	}
	if a.lexicon, err = search.DecodeLexicon(a.w.Data.Lexicon()); err != nil {
		a.lexicon = nil
		return &data.Error{Code: data.Corrupt, Text: data.LexiconPiece.String() + ": " + err.Error()}
	}
	return nil
}

// Stay gives up the language that the panel wants: its words can't be had.
func (a *App) Stay() {
	if a.wanted != nobody {
		a.wanted, a.panelDirty = nobody, true
	}
}

// reach returns the language to go on in when l is asked for: l, or the one
// that is shown as long as the words of l are not there. Then the panel wants
// them.
func (a *App) reach(l locale.Lang) locale.Lang {
	switch {
	case l == a.s.Lang:
		return l
	case a.speaks(l):
		a.Stay()
		return l
	case l != a.wanted:
		a.wanted, a.panelDirty = l, true
	}
	return a.s.Lang
}

// searchable reports whether everything is there that names are found by.
func (a *App) searchable() bool {
	for p := range data.Pieces {
		if !a.w.Data.Has(p) {
			return false
		}
	}
	return a.lexicon != nil
}
