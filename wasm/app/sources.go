package app

import (
	"cmp"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/state"
	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

func (a *App) writeSource(w *writer) {
	src := view.Source(a.w, a.s)
	w.open("source", '{')
	w.str("text", sentence(a.s.Lang, src.Name, src.Scope))
	w.str("publisher", src.Publisher)
	w.str("credit", a.credit(src))
	w.str("ends", a.ends())
	w.open("sources", '[')
	for _, id := range src.Sources {
		a.writeOneSource(w, "", id)
	}
	w.close(']')
	w.close('}')
}

// credit is who publishes what the picture stands on, for a place that has one line; how it came about where nobody does.
func (a *App) credit(src pen.Sourced) string {
	if by := a.publishers(src.Publisher, src.Sources); by != "" {
		return fill(a.word("sources.by"), "who", by)
	}
	return cmp.Or(src.Scope, src.Name)
}

// ends says with which period whose figures end, and that none after it was found.
func (a *App) ends() string {
	lang := a.s.Lang
	comma := a.comma()
	list := ""
	for i, e := range view.Ends(a.w, a.s) {
		if i > 0 {
			list += a.word("list.comma")
		}
		names := ""
		for k, id := range e.Entities {
			if k > 0 {
				names += comma
			}
			names += a.w.Data.Short(id, lang)
		}
		period := locale.Period(lang, e.At, e.Frequency)
		if a.s.View == state.Capex { // companies' quarters end in different months
			period = a.moment(string(locale.AppendKey(nil, e.At, locale.Yearly)) + "-" + string('0'+byte(e.Month/10)) + string('0'+byte(e.Month%10)))
		}
		list += fill(a.word("ends.one"), "names", names, "period", period)
	}
	if list == "" {
		return ""
	}
	return fill(a.word("ends"), "list", list)
}

// comma stands between the names of a list.
func (a *App) comma() string {
	if a.s.Lang.Chinese() {
		return "、"
	}
	return ", "
}

// called is a page's title, or that it was not seen and what the page is; "" as long as those words are not there.
func (a *App) called(s *data.Source) string {
	title, ours := s.Called(a.s.Lang)
	if ours && title != "" {
		title = fill(a.word("source.untitled"), "title", title)
	}
	return title
}

func (a *App) writeOneSource(w *writer, key string, id data.SourceID) {
	w.open(key, '{')
	s := a.w.Data.Source(id)
	lang := s.Lang
	if s.Title == "" { // a sentence of the reader's language
		lang = ""
	}
	w.str("title", a.called(&s))
	w.str("lang", lang)
	w.str("publisher", s.Speaker(a.s.Lang))
	w.str("host", s.ReadOn(a.s.Lang))
	w.str("url", s.URL)
	w.str("date", a.when(s.Date))
	w.str("via", a.word([...]string{"via.primary", "via.press", "via.repost", "via.transcription", "via.article"}[s.Via]))
	w.str("upstream", a.publisher(s.Upstream))
	w.close('}')
}

// publisher is what somebody is called who published another source, otherwise the name as it stands; what is described
// and not named is a word.
func (a *App) publisher(name string) string {
	if strings.HasPrefix(name, "upstream.") {
		return a.word(name)
	}
	for id := 1; name != "" && id <= a.w.Data.Sources(); id++ {
		if s := a.w.Data.Source(data.SourceID(id)); s.Publisher == name {
			return s.Speaker(a.s.Lang)
		}
	}
	return name
}
