package app

import (
	"strconv"
	"strings"

	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

// Panel is what the page shows around the stage, as web/bridge.d.ts describes
// it. It is built when asked for and only when something in it changed.
type Panel struct {
	Version  uint64
	JSON     []byte
	Lang     locale.Lang
	Title    string
	Query    string
	Headline string
	Body     []string
	Announce string
	Table    pen.TableData
}

// PanelVersion changes whenever Panel would say something else.
func (a *App) PanelVersion() uint64 {
	if a.panelDirty {
		return a.panelVersion + 1
	}
	return a.panelVersion
}

// Panel returns the panel of the moment; it stays valid until the next call.
func (a *App) Panel() *Panel {
	if !a.panelDirty {
		return &a.panel
	}
	list := a.settled()
	a.panelDirty = false
	a.panelVersion++
	p := &a.panel
	lang := a.s.Lang
	*p = Panel{Version: a.panelVersion, JSON: p.JSON[:0], Lang: lang, Query: a.Query(), Announce: a.announce}
	a.announce = ""
	headline, body := view.Words(a.w, a.s)
	began := view.Began(a.w, a.s)
	p.Headline, p.Body = began+headline.String(), p.Body[:0]
	for _, x := range body {
		p.Body = append(p.Body, x.String())
	}
	p.Title = a.caption()
	if a.s.Step == 0 {
		p.Title += a.said()
	}
	p.Title += " – " + a.word("product")
	p.Table = a.table()
	w := writer{dst: p.JSON}
	w.open("", '{')
	w.num("version", float64(p.Version))
	w.str("lang", lang.Tag())
	a.writeWants(&w)
	w.str("theme", [...]string{"auto", "light", "dark"}[a.s.Theme])
	w.str("ui", [...]string{"full", "min", "none"}[a.s.Chrome])
	w.flag("projector", a.s.Projector)
	w.str("motion", [...]string{"auto", "full", "reduced"}[a.s.Motion])
	w.str("query", p.Query)
	w.str("title", p.Title)
	w.str("began", began)
	a.prose(&w, "headline", headline)
	a.proses(&w, "body", body)
	a.writeViews(&w)
	a.writeControls(&w)
	a.writeTimeline(&w)
	a.writeSource(&w)
	w.open("legend", '[')
	for _, item := range view.Legend(a.w, a.s) {
		w.open("", '{')
		w.str("mark", markNames[item.Mark])
		w.str("label", item.Word)
		w.close('}')
	}
	w.close(']')
	a.writeOutline(&w, "outline", list)
	a.writeTable(&w, p.Table)
	a.writeSystem(&w)
	if a.s.Card != 0 {
		a.writeCard(&w)
	}
	if a.s.Step != 0 {
		a.writeLesson(&w)
	}
	w.str("announce", p.Announce)
	w.open("problems", '[')
	for _, x := range a.problems {
		w.str("", a.problem(x))
	}
	w.close(']')
	if a.wordsFor != lang {
		a.wordsFor = lang
		w.open("words", '{')
		for id, text := range a.w.Data.Words(lang) {
			w.str(id, text)
		}
		w.close('}')
	}
	w.close('}')
	p.JSON = w.dst
	return p
}

// said is what tells two pictures of one claim apart in the titles of tabs and of a reader's history: form, market, who is in
// focus.
func (a *App) said() string {
	if a.s.View == state.Sys {
		return ""
	}
	out := " · " + a.word("form."+state.Words("form")[a.s.Form])
	if a.s.View == state.Share {
		out += " · " + a.w.Data.Series(a.s.Market).Name[a.s.Lang]
	}
	if a.s.Focus != 0 {
		out += " · " + a.w.Data.Short(a.s.Focus, a.s.Lang)
	}
	return out
}

// AppendJSON appends the panel as the page reads it.
func (p *Panel) AppendJSON(dst []byte) []byte { return append(dst, p.JSON...) }

// word returns a word of the page in the language shown.
func (a *App) word(id string) string { return a.w.Data.Word(a.s.Lang, id) }

// fill puts values in place of {name}; pairs are name, value, name, value.
func fill(text string, pairs ...string) string {
	for i := 0; i+1 < len(pairs); i += 2 {
		text = strings.ReplaceAll(text, "{"+pairs[i]+"}", pairs[i+1])
	}
	return text
}

// problem says what was wrong with a link. Names of keys and values stand as links have them, so in marks that keep
// their direction.
func (a *App) problem(x state.Problem) string {
	id := [...]string{state.UnknownKey: "problem.key", state.UnknownValue: "problem.value", state.OutOfRange: "problem.range",
		state.Unreadable: "problem.unreadable", state.Mistyped: "problem.name"}[x.Why]
	if x.Took != "" {
		id = "problem.near"
	}
	return fill(a.word(id), "key", x.Key, "value", x.Took)
}

func (a *App) writeViews(w *writer) {
	w.open("views", '[')
	now := a.w.ViewWord(a.s)
	for i, v := range [...]string{"share", "capex"} {
		if !a.w.Has(state.View(i)) {
			continue
		}
		option(w, v, a.word("view."+v), "", false)
	}
	if x := a.w.System(a.s); x.ID != "" {
		option(w, x.ID, x.Name[a.s.Lang], "", false)
	}
	w.close(']')
	w.str("view", now)
	w.num("steps", float64(a.w.Steps()))
}

// markNames are the legend's marks as web/bridge.d.ts names them.
var markNames = [...]string{pen.Solid: "solid", pen.Hatched: "hatched", pen.Starred: "derived", pen.Dotted: "estimate", pen.Outline: "target",
	pen.Torn: "break", pen.Banded: "band", pen.Whisker: "whisker", pen.NoBar: "rank", pen.Ended: "ended"}

var roleWords = [...]string{scene.Heading: "heading", scene.Clock: "clock", scene.Item: "item", scene.Remark: "remark", scene.Legend: "legend"}

func (a *App) writeOutline(w *writer, key string, l *scene.List) {
	w.open(key, '[')
	for _, n := range l.Notes {
		label, value := l.Words(n)
		w.open("", '{')
		w.num("level", float64(n.Level))
		w.str("role", roleWords[n.Role])
		w.str("label", string(label))
		w.str("value", string(value))
		target := n.Target
		if !opens(l.Ref(target)) {
			target = 0 // an answer that is not told yet has a mark and no number behind it
		}
		w.num("target", float64(target))
		if target != 0 {
			for i := range l.Hits {
				if h := l.Hits[i]; h.Target == n.Target {
					w.open("box", '[')
					for _, v := range [...]float32{h.Box.X, h.Box.Y, h.Box.W, h.Box.H} {
						w.num("", float64(int(v*10+0.5))/10)
					}
					w.close(']')
					break
				}
			}
		}
		w.close('}')
	}
	w.close(']')
}

// OutlineJSON returns the rows of the outline as they stand, also while playing; they stay valid until the next call.
func (a *App) OutlineJSON() []byte {
	w := writer{dst: a.outlined[:0]}
	a.writeOutline(&w, "", a.settled())
	a.outlined = w.dst
	return w.dst
}

func itoa(n int) string { return strconv.Itoa(n) }
