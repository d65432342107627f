package app

import (
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/wasm/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/view"
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
	Table    view.TableData
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
	p.Headline, p.Body = headline.String(), p.Body[:0]
	for _, x := range body {
		p.Body = append(p.Body, x.String())
	}
	p.Title = p.Headline + " – " + a.word("product")
	if a.s.Step != 0 {
		p.Title = a.w.Data.Step(data.StepID(a.s.Step)).Title[lang] + " – " + a.word("product")
	}
	p.Table = view.Table(a.w, a.s)
	w := writer{dst: p.JSON}
	w.open("", '{')
	w.num("version", float64(p.Version))
	w.str("lang", lang.Tag())
	w.str("theme", [...]string{"auto", "light", "dark"}[a.s.Theme])
	w.str("ui", [...]string{"full", "min", "none"}[a.s.Chrome])
	w.flag("projector", a.s.Projector)
	w.str("motion", [...]string{"auto", "full", "reduced"}[a.s.Motion])
	w.str("query", p.Query)
	w.str("title", p.Title)
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

func (a *App) problem(x state.Problem) string {
	id := [...]string{"problem.key", "problem.value", "problem.range", "problem.unreadable"}[x.Why]
	return fill(a.word(id), "key", x.Key, "value", x.Value)
}

func (a *App) writeViews(w *writer) {
	w.open("views", '[')
	for _, v := range [...]string{"share", "capex", "loop"} {
		option(w, v, a.word("view."+v), "", false)
	}
	w.close(']')
	w.str("view", [...]string{"share", "capex", "loop"}[a.s.View])
}

func option(w *writer, value, label, note string, off bool) {
	w.open("", '{')
	w.str("value", value)
	w.str("label", label)
	if note != "" {
		w.str("note", note)
	}
	if off {
		w.flag("off", true)
	}
	w.close('}')
}

// choice writes a choice whose options carry words with the prefix of its key.
func (a *App) choice(w *writer, key, value, style string, values ...string) {
	w.open("", '{')
	w.str("type", "choice")
	w.str("key", key)
	w.str("label", a.word("control."+key))
	w.str("value", value)
	w.str("style", style)
	w.open("options", '[')
	for _, v := range values {
		option(w, v, a.word(key+"."+v), "", false)
	}
	w.close(']')
	w.close('}')
}

func (a *App) writeControls(w *writer) {
	w.open("controls", '[')
	defer w.close(']')
	set := a.w.Data
	lang := a.s.Lang
	form := [...]string{"lines", "race", "stream", "table"}[a.s.Form]
	switch a.s.View {
	case state.Share:
		a.choice(w, "form", form, "tabs", "race", "lines", "stream", "table")
		w.open("", '{')
		w.str("type", "choice")
		w.str("key", "market")
		w.str("label", a.word("control.market"))
		w.str("value", set.Series(a.s.Market).ID)
		w.str("style", "menu")
		w.open("options", '[')
		for _, m := range a.w.Markets {
			s := set.Series(m)
			option(w, s.ID, s.Name[lang], s.Scope[lang], false)
		}
		w.close(']')
		w.close('}')
		a.toggle(w, "obs", a.s.Observed)
	case state.Capex:
		a.choice(w, "form", form, "tabs", "race", "lines", "stream", "table")
		a.choice(w, "span", [...]string{"quarter", "trailing", "cumulative"}[a.s.Span], "tabs", "quarter", "trailing", "cumulative")
		cur := "cny"
		if a.s.InUSD {
			cur = "usd"
		}
		a.choice(w, "cur", cur, "tabs", "cny", "usd")
	case state.Loop:
		w.open("", '{')
		w.str("type", "choice")
		w.str("key", "deal")
		w.str("label", a.word("control.deal"))
		w.str("value", set.Deal(a.s.Deal).ID)
		w.str("style", "menu")
		w.open("options", '[')
		for _, i := range a.w.Deals {
			d := set.Deal(i)
			option(w, d.ID, d.Label[lang], "", false)
		}
		w.close(']')
		w.close('}')
		a.writeSliders(w)
	}
}

func (a *App) toggle(w *writer, key string, on bool) {
	w.open("", '{')
	w.str("type", "switch")
	w.str("key", key)
	w.str("label", a.word("control."+key))
	w.str("help", a.word("control."+key+".help"))
	w.flag("value", on)
	w.close('}')
}

func (a *App) writeSliders(w *writer) {
	lang := a.s.Lang
	for i, p := range a.w.Params() {
		if i >= state.MaxParams {
			break
		}
		now := view.Param(a.w, a.s, i)
		w.open("", '{')
		w.str("type", "slider")
		w.str("key", "sim."+p.ID)
		w.str("label", p.Label[lang])
		w.str("help", p.Help[lang])
		w.num("value", now.Value)
		w.str("text", a.amount(now.Value, p.Unit))
		w.num("min", now.Min)
		w.num("max", now.Max)
		w.num("step", p.Step.Float())
		w.num("initial", now.Default)
		w.flag("changed", a.s.SimSet>>i&1 == 1)
		if now.BandHigh > now.BandLow {
			w.open("band", '[')
			w.num("", now.BandLow)
			w.num("", now.BandHigh)
			w.close(']')
		}
		figure := ""
		if now.Card != 0 {
			figure = a.w.CardKey(now.Card)
		}
		w.str("figure", figure)
		if figure == "" {
			w.str("backing", a.word("known.assumption"))
		} else {
			w.str("backing", a.cardTitle(now.Card))
		}
		w.close('}')
	}
}

func (a *App) writeTimeline(w *writer) {
	t := a.w.Track(a.s)
	if len(t.Points) < 2 || a.s.Form == state.Table && a.s.View != state.Loop {
		if a.s.View != state.Loop && len(t.Points) < 2 {
			return
		}
	}
	w.open("timeline", '{')
	w.num("min", t.Min())
	w.num("max", t.Max())
	w.num("t", a.s.T)
	text, shapes := "", []string(nil)
	if a.s.View != state.Loop {
		text, shapes = view.Clock(a.w, a.s), view.ClockShapes(a.w, a.s)
	}
	w.str("text", text)
	w.strs("shapes", shapes)
	w.open("ticks", '[')
	for _, p := range t.Points {
		tick(w, float64(p), locale.Period(a.s.Lang, p, t.Frequency(p)), "point", "")
	}
	for _, b := range t.Breaks {
		if b.Begins {
			continue // nothing stops there
		}
		br := a.w.Data.Break(b.ID)
		tick(w, float64(b.Before+b.At)/2, br.Short[a.s.Lang], "break", br.Text[a.s.Lang])
	}
	if a.s.View != state.Loop {
		for _, at := range view.Overtakes(a.w, a.s) {
			tick(w, at, "", "overtake", "")
		}
	}
	w.close(']')
	w.flag("playing", a.s.Playing)
	w.flag("atEnd", len(t.Points) > 0 && a.s.T >= t.Max())
	w.str("speed", [...]string{"0.5", "1", "2", "4"}[a.s.Speed])
	a.prose(w, "stopped", a.marked(a.w.Data.Break(a.s.Stopped).Text, data.BreakTable, int(a.s.Stopped), data.BreakText))
	w.close('}')
}

func tick(w *writer, t float64, label, kind, note string) {
	w.open("", '{')
	w.num("t", t)
	w.str("label", label)
	w.str("kind", kind)
	if note != "" {
		w.str("note", note)
	}
	w.close('}')
}

// markNames are the legend's marks as web/bridge.d.ts names them.
var markNames = [...]string{view.Solid: "solid", view.Hatched: "hatched", view.Starred: "derived", view.Dotted: "estimate", view.Outline: "target",
	view.Torn: "break", view.Banded: "band", view.Whisker: "whisker", view.NoBar: "rank", view.Ended: "ended"}

func (a *App) writeSource(w *writer) {
	src := view.Source(a.w, a.s)
	w.open("source", '{')
	w.str("text", sentence(a.s.Lang, src.Name, src.Scope))
	w.str("publisher", src.Publisher)
	w.str("ends", a.ends())
	w.open("sources", '[')
	for _, id := range src.Sources {
		a.writeOneSource(w, "", id)
	}
	w.close(']')
	w.close('}')
}

// ends says with which period whose figures end, and that none after it was found.
func (a *App) ends() string {
	lang := a.s.Lang
	comma := ", "
	if lang.Chinese() {
		comma = "、"
	}
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

func (a *App) writeOneSource(w *writer, key string, id data.SourceID) {
	w.open(key, '{')
	s := a.w.Data.Source(id)
	w.str("title", s.Title)
	w.str("lang", s.Lang)
	w.str("publisher", s.Speaker(a.s.Lang))
	w.str("host", s.ReadOn(a.s.Lang))
	w.str("url", s.URL)
	w.str("date", a.when(s.Date))
	w.str("via", a.word([...]string{"via.primary", "via.press", "via.repost", "via.transcription", "via.article"}[s.Via]))
	w.str("upstream", s.Upstream)
	w.close('}')
}

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
		w.num("target", float64(n.Target))
		if n.Target != 0 {
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

// OutlineJSON returns the rows of the outline as they stand, also while playing.
func (a *App) OutlineJSON() []byte {
	var w writer
	a.writeOutline(&w, "", a.settled())
	return w.dst
}

func (a *App) writeTable(w *writer, t view.TableData) {
	w.open("table", '{')
	w.str("caption", t.Caption)
	w.open("columns", '[')
	for _, c := range t.Columns {
		w.open("", '{')
		w.str("label", c.Label)
		w.flag("numeric", c.Numeric)
		w.close('}')
	}
	w.close(']')
	w.open("rows", '[')
	for _, row := range t.Rows {
		w.open("", '{')
		w.open("cells", '[')
		for _, c := range row {
			w.str("", c.Text)
		}
		w.close(']')
		w.open("figures", '[')
		for _, c := range row {
			key := ""
			if c.Card != 0 {
				key = a.w.CardKey(c.Card)
			}
			w.str("", key)
		}
		w.close(']')
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

// CSV returns the table of what is on screen, units in the head, plain numbers
// below: RFC 4180, UTF-8.
func (a *App) CSV() []byte {
	t := view.Table(a.w, a.s)
	var dst []byte
	field := func(s string, last bool) {
		if strings.ContainsAny(s, "\",\n\r") || strings.HasPrefix(s, "=") {
			dst = append(dst, '"')
			dst = append(dst, strings.ReplaceAll(s, `"`, `""`)...)
			dst = append(dst, '"')
		} else {
			dst = append(dst, s...)
		}
		if last {
			dst = append(dst, "\r\n"...)
		} else {
			dst = append(dst, ',')
		}
	}
	for i, c := range t.Columns {
		label := c.Label
		if c.Unit != "" {
			label += " (" + c.Unit + ")"
		}
		field(label, i == len(t.Columns)-1)
	}
	for _, row := range t.Rows {
		for i, c := range row {
			text := c.Plain
			if text == "" {
				text = c.Text
			}
			field(text, i == len(row)-1)
		}
	}
	return dst
}

func (a *App) writeLesson(w *writer) {
	set, lang := a.w.Data, a.s.Lang
	st := set.Step(data.StepID(a.s.Step))
	w.open("lesson", '{')
	w.num("step", float64(a.s.Step))
	w.num("count", float64(a.w.Steps()))
	a.prose(w, "title", a.marked(st.Title, data.StepTable, int(a.s.Step), data.StepTitle))
	a.proses(w, "body", a.marked(st.Body, data.StepTable, int(a.s.Step), data.StepBody).Split("\n"))
	w.flag("strayed", a.w.Strayed(a.s))
	if st.Guess != "" {
		a.writeGuess(w, st)
	}
	w.open("links", '[')
	for i := 1; i <= a.w.Steps(); i++ {
		w.open("", '{')
		w.num("step", float64(i))
		w.str("title", set.Step(data.StepID(i)).Title[lang])
		w.str("query", state.Encode(a.w, a.w.StepState(i, a.s)))
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

// writeGuess writes what the reader is asked; the truth stays inside until the
// guess stands.
func (a *App) writeGuess(w *writer, st data.Step) {
	truth, unit, card := a.guessed(st)
	w.open("guess", '{')
	a.prose(w, "question", a.marked(st.Question, data.StepTable, int(a.s.Step), data.StepQuestion))
	w.num("min", st.GuessMin.Float())
	w.num("max", st.GuessMax.Float())
	w.num("step", st.GuessStep.Float())
	now := a.s.Guess
	if !a.s.Guessing {
		now = (st.GuessMin.Float() + st.GuessMax.Float()) / 2
	}
	w.num("value", now)
	w.str("text", a.amount(now, unit))
	w.flag("committed", a.s.Committed)
	if a.s.Committed {
		w.str("truth", a.exact(truth, unit))
		a.prose(w, "answer", a.marked(st.Answer, data.StepTable, int(a.s.Step), data.StepAnswer))
		w.str("score", a.score(now, truth.Float(), unit))
		w.str("figure", a.w.CardKey(card))
	} else {
		for _, k := range [...]string{"truth", "score", "figure"} {
			w.str(k, "")
		}
		a.prose(w, "answer", nil)
	}
	w.close('}')
}

// guessed returns the figure that a step asks for.
func (a *App) guessed(st data.Step) (data.Value, data.Unit, state.CardID) {
	if o, ok := a.w.Data.ObsByKey(st.Guess); ok {
		ob := a.w.Data.Obs(o)
		return ob.Value, ob.Unit, state.MakeCard(state.CardObs, uint32(o))
	}
	if f, ok := a.w.Data.FigureByID(st.Guess); ok {
		fig := a.w.Data.Figure(f)
		return fig.Value, fig.Unit, state.MakeCard(state.CardFigure, uint32(f))
	}
	return data.Value{}, st.GuessUnit, 0
}

// score says how far the guess was off, in plain words.
func (a *App) score(guess, truth float64, unit data.Unit) string {
	d := guess - truth
	id := "guess.high"
	if d < 0 {
		d, id = -d, "guess.low"
	}
	if d < 0.05*max(1, truth) {
		id = "guess.close"
	}
	if d < 0.05 { // nothing is left of it in the words
		id = "guess.exact"
	}
	if unit == data.Pct {
		unit = data.PP
	}
	return fill(a.word(id), "by", a.amount(d, unit))
}

func itoa(n int) string { return strconv.Itoa(n) }
