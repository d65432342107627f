package app

import (
	"slices"
	"strconv"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/svg"
	"yuntu/wasm/theme"
	"yuntu/wasm/view"
	"yuntu/wasm/view/pen"
)

// SVG returns the picture as it stands, with outlines for its words so that it
// needs no font: a part of a page that says the rest.
func (a *App) SVG() []byte {
	return svg.Append(nil, a.settled(), svg.Options{Font: a.font, Outlines: true, Paper: a.Paper()})
}

// sheet is the size of the picture on paper, in CSS pixels.
var sheet = geom.Point{X: 960, Y: 560}

// SheetSVG returns the moment shown as it goes to a printer: dark on white
// paper and at a sheet's size, whatever the window's. The table is printed as
// words, so its picture is that of the lines.
func (a *App) SheetSVG() []byte {
	s := a.s
	if s.Form == state.Table {
		s.Form = state.Lines
	}
	s.Shown = s.Shown || a.w.Asks(s)
	return a.onPaper(s, sheet)
}

// PaperSVG returns the moment shown dark on white paper, at the stage's size:
// what stands in the stage's place when somebody prints the page around it.
func (a *App) PaperSVG() []byte { return a.onPaper(a.shown(), a.size) }

func (a *App) onPaper(s state.State, size geom.Point) []byte {
	var b view.Builder
	l := &scene.List{Measure: a.font}
	b.Build(l, a.w, s, pen.Frame{W: size.X, H: size.Y, Reduced: true, Scale: a.frame().Scale})
	return svg.Append(nil, l, svg.Options{Font: a.font, Outlines: true, ID: "print-", Fluid: true})
}

// The type of what a file says around its picture, in CSS pixels.
const (
	claimSize  = 20
	creditSize = 11.5
	fileMargin = 16
)

// FileSVG returns the picture as a file that travels alone: the claim stands
// over it, under it what the figures are, who publishes them, and where it is
// alive, which link says; a screen reader gets the same, with the pages behind it.
func (a *App) FileSVG(link string) []byte {
	list, th := a.settled(), theme.Of(a.Dark())
	src := view.Source(a.w, a.s)
	about := sentence(a.s.Lang, src.Name, src.Scope)
	pages := a.behind(src)
	if by := a.publishers(src.Publisher, pages); by != "" {
		about = strings.TrimRight(about, ".。") + a.word("list.comma") + fill(a.word("sources.by"), "who", by)
	}
	o := svg.Options{Font: a.font, Outlines: true, Paper: a.Paper(), Lang: a.s.Lang.Tag(), Title: a.caption(), Margin: fileMargin}
	o.Above = svg.Set(o.Title, list.Width-2*fileMargin, claimSize, true, th.Ink)
	o.Below = svg.Set(about, list.Width-2*fileMargin, creditSize, false, th.Muted)
	if link != "" {
		o.Below = append(o.Below, svg.Set(a.word("product")+" · "+link, list.Width-2*fileMargin, creditSize, false, th.Muted)...)
	}
	o.Desc = about
	for _, id := range pages {
		x := a.w.Data.Source(id)
		o.Desc += "\n" + strings.Join(add(add(add(nil, x.Speaker(a.s.Lang)), a.called(&x)), x.URL), " · ")
	}
	return svg.Append(nil, list, o)
}

// behind returns the pages that a picture stands on: its own, then those that a system's numbers were read on.
func (a *App) behind(src pen.Sourced) []data.SourceID {
	all := slices.Clone(src.Sources)
	if a.s.View != state.Sys {
		return all
	}
	for _, row := range a.table().Rows {
		for _, c := range row {
			if c.Card != 0 {
				x := a.card(c.Card)
				all = a.pages(&x, all)
			}
		}
	}
	return all
}

// mostPublishers is how many names a file's credit has room for; the rest are counted, and stand in its description.
const mostPublishers = 4

// publishers names who published the pages, each once and first first.
func (a *App) publishers(first string, pages []data.SourceID) string {
	names := add(nil, first)
	for _, id := range pages {
		x := a.w.Data.Source(id)
		names = add(names, x.Speaker(a.s.Lang))
	}
	more := len(names) - mostPublishers
	if more < 2 { // one more takes no more room than its count
		return strings.Join(names, a.comma())
	}
	return fill(a.word("sources.more"), "list", strings.Join(names[:mostPublishers], a.comma()), "n", strconv.Itoa(more))
}

// FileName names a file that a reader takes with him, without its ending, by
// market, view, unit and period: of the table's rows, or of the moment that the
// picture shows.
func (a *App) FileName(picture bool) string {
	s := a.s
	name := []string{"yuntu", a.w.ViewWord(s)}
	if short := slug(a.w.System(s).Name[locale.En]); short != "" {
		name = append(name, short) // in every language: a file goes to people who read another
	}
	at := func(q locale.Quarter, t state.Track) string {
		return string(locale.AppendKey(nil, q, t.Frequency(q)))
	}
	switch s.View {
	case state.Share:
		name = append(name, a.w.Data.SeriesKey(s.Market), "pct")
	case state.Capex:
		name = append(name, state.Words("span")[s.Span], [...]string{"cny", "usd"}[pick(s.InUSD)])
	default:
		if a.w.OfDeals(s) {
			name = append(name, a.w.Data.Deal(s.Deal).ID)
			if s.With != 0 {
				name = append(name, "with", a.w.Data.Deal(s.With).ID)
			}
			name = append(name, "usd")
		}
		if s.SimSet != 0 {
			name = append(name, "moved")
		}
		if picture && s.T > 0 {
			name = append(name, "year-"+strconv.Itoa(int(s.T+0.5)))
		}
		return strings.Join(name, "-")
	}
	t := a.w.Track(s)
	if picture {
		form := state.Words("form")[s.Form]
		name = append(name, form)
		if form == "race" || form == "table" {
			return strings.Join(append(name, at(locale.Quarter(s.T+0.5), t)), "-")
		}
	}
	if n := len(t.Points); n > 0 {
		name = append(name, at(t.Points[0], t), at(t.Points[n-1], t))
	}
	return strings.Join(name, "-")
}

// slug is a name as a file's name has it: small letters and digits, with hyphens for what stands between them.
func slug(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range strings.ToLower(name) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		case r != '’':
			gap = true
		}
	}
	return b.String()
}

func pick(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// pages returns what a card's number was read on: its own source, or those of
// what it was worked out from.
func (a *App) pages(c *card, seen []data.SourceID) []data.SourceID {
	add := func(id data.SourceID) {
		if id != 0 && !slices.Contains(seen, id) {
			seen = append(seen, id)
		}
	}
	if c.moved { // the reader's own number
		return seen
	}
	add(c.source)
	for _, t := range c.terms {
		add(t.source)
		if table, _ := t.card.Split(); table == state.CardParam { // and what its slider begins with
			x := a.card(t.card)
			if x.moved {
				continue
			}
			for _, t := range x.terms {
				add(t.source)
			}
		}
	}
	return seen
}

// caption is what stands over a picture that travels alone: on a page of the lesson what that is about, which may be a
// question that the picture's own claim would answer.
func (a *App) caption() string {
	if a.s.Step != 0 {
		return a.w.Data.Step(data.StepID(a.s.Step)).Title[a.s.Lang]
	}
	return view.Caption(a.w, a.s)
}
