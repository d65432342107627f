package app

import (
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/search"
	"yuntu/wasm/state"
	"yuntu/wasm/typeset"
	"yuntu/wasm/view"
)

// The first picture needs the words of one language, no search, and nothing of what systems, cards and the later pages
// of the lesson show. The rest comes later, whenever the page hands it over. What is asked for sooner waits, and so does
// all that builds on it; the rest of what a reader does is done at once.

// nobody is the language that is wanted when none is.
const nobody = locale.Count

// intent is what was asked for and can't be shown yet: an action, or the state of a link.
type intent struct {
	action state.Action
	link   *state.State
}

// does returns what comes of an intent in a state.
func (a *App) does(x *intent, s state.State) state.State {
	if x.link != nil {
		return *x.link
	}
	return a.acted(s, x.action)
}

// beyond reports whether a state shows what comes later than the first picture.
func beyond(s state.State) bool { return s.View == state.Sys || s.Card != 0 || s.Step > 1 }

// Systems is what the panel wants beside pieces of the dataset where the program makes no pictures of systems ([view.Systems]),
// and one, or a number of one, was asked for: the program that does. The page starts that in this one's place.
const Systems = "systems"

// systemic reports whether a state shows what only a program that makes pictures of systems can tell.
func systemic(s state.State) bool {
	table, _ := s.Card.Split()
	return s.View == state.Sys || table == state.CardLoop || table == state.CardResult
}

// speaks reports whether the words of a language are there; all also those that come later.
func (a *App) speaks(l locale.Lang, all bool) bool {
	return a.w.Data.Has(data.WordsOf(l)) && (!all || a.w.Data.Has(data.RestOf(l)))
}

// ready reports whether a state can be shown, in its language or in the one that is shown.
func (a *App) ready(s state.State) bool {
	if systemic(s) && !view.Systems {
		return false
	}
	return !beyond(s) || a.w.Data.Has(data.RestPiece) && (a.speaks(s.Lang, true) || a.speaks(a.s.Lang, true))
}

// planned is the state that the intents that wait would lead to.
func (a *App) planned() state.State {
	s := a.s
	for i := range a.later {
		s = a.does(&a.later[i], s)
	}
	return s
}

// take does what was asked for, or has it wait.
func (a *App) take(x intent) {
	if len(a.later) > 0 {
		if s := a.does(&x, a.planned()); a.ready(s) { // away from what waits
			a.later, a.panelDirty = nil, true
			a.change(s)
			return
		}
	}
	if s := a.does(&x, a.s); a.ready(s) {
		if len(a.later) > 0 && habit(a.s, s) { // it holds for what comes too
			a.later, a.panelDirty = append(a.later, x), true
		}
		a.change(s)
		return
	}
	if x.link != nil {
		a.later = nil
	}
	a.later, a.panelDirty = append(a.later, x), true
}

// habit reports whether two states show the same thing in another language, light or size: that holds whatever is shown.
// web/wants.js has the keys of these.
func habit(old, s state.State) bool {
	old.Lang, old.Theme, old.Motion, old.Chrome, old.Projector = s.Lang, s.Theme, s.Motion, s.Chrome, s.Projector
	return old == s
}

// needed are the pieces of all that is said in a language.
func needed(l locale.Lang) [3]data.Piece {
	return [...]data.Piece{data.WordsOf(l), data.RestPiece, data.RestOf(l)}
}

// wants appends the pieces that are waited for, in the order in which they are needed.
func (a *App) wants(dst []data.Piece) []data.Piece {
	all, lang := len(a.later) > 0 || beyond(a.s), a.s.Lang
	if a.wanted != nobody {
		lang = a.wanted
	}
	for _, p := range needed(lang) {
		if !a.w.Data.Has(p) && (all || p == data.WordsOf(lang)) {
			dst = append(dst, p)
		}
	}
	return dst
}

// writeWants tells the page what to bring, and the link of what is shown then.
func (a *App) writeWants(w *writer) {
	pieces, s := a.wants(nil), a.planned()
	other := systemic(s) && !view.Systems
	if len(pieces) == 0 && !other {
		return
	}
	w.open("wants", '{')
	w.open("files", '[')
	for _, p := range pieces {
		w.str("", p.String())
	}
	if other {
		w.str("", Systems)
	}
	w.close(']')
	if a.wanted != nobody {
		s.Lang = a.wanted
	}
	w.str("query", a.queryOf(s))
	w.close('}')
}

// queryOf is the link of a state with its language, also the usual one: the page may show another.
func (a *App) queryOf(s state.State) string {
	query := state.Encode(a.w, s)
	if lang := "lang=" + s.Lang.Tag(); !strings.Contains(query, lang) {
		query = strings.TrimRight(lang+"&"+query, "&")
	}
	return query
}

// Add brings in a piece of the dataset: words of another language, which is
// shown if that is what the reader asked for, what systems and cards show, or what search needs. After an
// error, a *data.Error, everything is as it was.
func (a *App) Add(piece []byte) error {
	if err := a.w.Data.Add(piece); err != nil {
		return err
	}
	if err := a.read(); err != nil {
		return err
	}
	a.names, a.sights, a.clashes = nil, nil, nil // they were made of the words of before
	a.reword(a.s.Lang)
	if a.wanted != nobody && a.speaks(a.wanted, beyond(a.s)) {
		s := a.s
		s.Lang = a.wanted
		a.change(s)
	}
	if s := a.planned(); len(a.later) > 0 && a.ready(s) {
		a.later = nil
		a.change(s)
	}
	return nil
}

// reword has everything made anew if words of a language have come since it was made: what is remembered of a picture, with
// its words, is remembered by its world. What is neither said nor shown leaves panel and pictures as they are, and so does a
// language whose words were there.
func (a *App) reword(l locale.Lang) {
	came := false
	for _, p := range needed(l) {
		came = came || a.w.Data.Has(p) && !a.worded[p]
	}
	if !came {
		return
	}
	a.w, a.builder = a.w.Reworded(), view.Builder{}
	a.made()
	a.panelDirty = true
}

// made notes which pieces there were when the world was made.
func (a *App) made() {
	for p := range a.worded {
		a.worded[p] = a.w.Data.Has(data.Piece(p))
	}
}

// read decodes lexicon and letters that have come. That a checksum is right says only that a piece came as it was packed: a
// damaged lexicon is none, and nothing is found without it; damaged letters are boxes.
func (a *App) read() (err error) {
	for l := range locale.Count {
		for _, p := range [...]data.Piece{data.WordsOf(l), data.RestOf(l)} {
			if blob := a.w.Data.Outlines(p); blob != nil && !a.inked[p] {
				if err := a.font.Add(l, blob); err != nil {
					return &data.Error{Code: data.Corrupt, Text: p.String() + ": " + err.Error()}
				}
				a.inked[p] = true
			}
		}
	}
	if a.lexicon != nil || !a.w.Data.Has(data.LexiconPiece) {
		return nil
	}
	if a.lexicon, err = search.DecodeLexicon(a.w.Data.Lexicon()); err != nil {
		a.lexicon = nil
		return &data.Error{Code: data.Corrupt, Text: data.LexiconPiece.String() + ": " + err.Error()}
	}
	return nil
}

// letters returns the font of a dataset that has one for all languages, or one to which those of each are added.
func letters(set *data.Set) (*typeset.Font, error) {
	if len(set.Glyphs()) == 0 {
		return new(typeset.Font), nil
	}
	return typeset.Decode(set.Glyphs())
}

// Stay gives up what the panel wants: it can't be had.
func (a *App) Stay() {
	if a.wanted != nobody || len(a.later) > 0 {
		a.wanted, a.later, a.panelDirty = nobody, nil, true
	}
}

// reach returns the language in which to show s: its own, or the one that is shown as long as the words of that are not
// there. Then the panel wants them.
func (a *App) reach(s state.State) locale.Lang {
	switch {
	case s.Lang == a.s.Lang:
		return s.Lang
	case a.speaks(s.Lang, beyond(s)):
		a.forget()
		return s.Lang
	case s.Lang != a.wanted:
		a.wanted, a.panelDirty = s.Lang, true
	}
	return a.s.Lang
}

// forget gives up the language that the panel wants.
func (a *App) forget() {
	if a.wanted != nobody {
		a.wanted, a.panelDirty = nobody, true
	}
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
