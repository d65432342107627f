package tables

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// label is a text that the canvas may draw, and where it comes from.
type label struct {
	table data.Section
	row   int
	words [locale.Count]string
	late  bool // only systems draw it: its letters come with the rest
}

// labels returns every text of the dataset that the canvas may draw: its own
// words, the names of series on offer and of whoever stands in one, the plans
// of those, the parties of deals that the loop can show, the marks of breaks,
// systems with their numbers and units, and what they say where there is no answer.
func labels(t *data.Tables) (all []label) {
	drawn, late := make([]bool, len(t.Entities)+1), make([]bool, len(t.Entities)+1)
	spends := make([]bool, len(t.Entities)+1)
	for _, o := range t.Obs {
		if o.Series == 0 { // it names none, or none that there is
			continue
		}
		if s := t.Series[o.Series-1]; s.Order > 0 {
			drawn[o.Entity] = true
			spends[o.Entity] = spends[o.Entity] || s.Topic == data.TopicCapex
		}
	}
	for i, x := range t.Plans {
		if spends[x.Entity] {
			all = append(all, label{data.PlanTable, i, x.Label, false})
		}
	}
	for _, x := range t.Deals {
		if x.Base != 0 {
			late[x.Investor], late[x.Target] = true, true
		}
	}
	for i, e := range t.Entities {
		if drawn[i+1] || late[i+1] {
			all = append(all, label{data.EntityTable, i, e.Name, !drawn[i+1]}, label{data.EntityTable, i, e.Short, !drawn[i+1]})
		}
	}
	for i, x := range t.Breaks {
		all = append(all, label{data.BreakTable, i, x.Short, x.Series > 0 && t.Series[x.Series-1].Order == 0})
	}
	for i, x := range t.Series {
		if x.Order > 0 { // its name is the picture's title
			all = append(all, label{data.SeriesTable, i, x.Name, false})
		}
	}
	kinds := map[string]bool{"loop": true} // a kind's words begin with its name
	for i, x := range t.Systems {
		kinds[x.Kind] = true
		all = append(all, label{data.SystemTable, i, x.Name, true}, label{data.SystemTable, i, x.None, true})
		all = append(all, told(t, x.Spec)...)
	}
	for i, x := range t.Params {
		all = append(all, label{data.ParamTable, i, x.Label, true})
	}
	for i, x := range t.Quantities {
		all = append(all, label{data.QuantityTable, i, x.Label, true})
	}
	if len(t.Systems) > 0 { // their numbers are drawn with their units
		for i, x := range t.UI {
			if strings.HasPrefix(x.ID, "unit.") {
				all = append(all, label{data.UITable, i, x.Text, true})
			}
		}
	}
	for i, x := range t.Canvas {
		if strings.HasSuffix(x.ID, ".headline") || strings.HasSuffix(x.ID, ".body") {
			continue // what a view says about itself stands on the page
		}
		of, _, _ := strings.Cut(x.ID, ".")
		all = append(all, label{data.CanvasTable, i, x.Text, kinds[of]})
	}
	return all
}

// told returns what a system's row tells its picture to write of events and of those it names: what each of events, owned and
// hosting was, who comes in with each of heads, whose routes there are, and what each dated price is for.
func told(t *data.Tables, spec string) (all []label) {
	who := func(i int) {
		all = append(all, label{data.EntityTable, i, t.Entities[i].Name, true}, label{data.EntityTable, i, t.Entities[i].Short, true})
	}
	for _, part := range strings.Split(spec, ";") {
		key, value, _ := strings.Cut(part, "=")
		for _, id := range strings.Split(value, "|") {
			table, row, pair := strings.Cut(id, ":")
			if !pair {
				row = id
			}
			event := slices.IndexFunc(t.Events, func(e data.Event) bool { return e.ID == row })
			switch {
			case key == "routes":
				if i := slices.IndexFunc(t.Entities, func(e data.Entity) bool { return e.ID == id }); i >= 0 {
					who(i)
				}
			case key == "dated" && table == "figure":
				if i := slices.IndexFunc(t.Figures, func(x data.Figure) bool { return x.ID == row }); i >= 0 && t.Figures[i].Entity > 0 {
					who(int(t.Figures[i].Entity) - 1)
				}
			case key == "dated" && table == "supply":
				if i := slices.IndexFunc(t.Supply, func(x data.Supply) bool { return x.ID == row }); i >= 0 && t.Supply[i].Entity > 0 {
					who(int(t.Supply[i].Entity) - 1)
				}
			case event < 0:
			case key == "events" || key == "owned" || key == "hosting":
				all = append(all, label{data.EventTable, event, t.Events[event].Title, true})
			case key == "heads" && len(t.Events[event].Entities) > 0:
				who(int(t.Events[event].Entities[0]) - 1)
			}
		}
	}
	return all
}

// CanvasRunes returns the runes of simplified and of traditional labels, each
// with those of English ones.
func CanvasRunes(t *data.Tables) (sc, tc string) {
	set := [2]map[rune]bool{{}, {}}
	add := func(s string, into ...int) {
		for _, r := range s {
			for _, i := range into {
				set[i][r] = true
			}
		}
	}
	add(locale.CanvasRunes, 0, 1)
	for r := ' '; r < 127; r++ {
		add(string(r), 0, 1)
	}
	for _, l := range labels(t) {
		add(l.words[locale.Hans], 0)
		add(l.words[locale.Hant], 1)
		add(l.words[locale.En], 0, 1)
	}
	return sorted(set[0]), sorted(set[1])
}

func sorted(set map[rune]bool) string {
	var all []rune
	for r := range set {
		all = append(all, r)
	}
	slices.Sort(all)
	return string(all)
}

// CheckGlyphs reports labels with a rune that has no outline.
func (p *Reading) CheckGlyphs(file string) {
	p.survive(file, func() { p.checkGlyphs(file) })
}

func (p *Reading) checkGlyphs(file string) {
	font, err := typeset.Decode(p.Tables.Glyphs)
	if err != nil {
		p.say(place{file: file}, "%v", err)
		return
	}
	for _, x := range labels(&p.Tables) {
		for l, s := range x.words {
			missing := ""
			font.Use(locale.Lang(l))
			for _, r := range s {
				if !font.Has(r, scene.Regular) && !strings.ContainsRune(missing, r) {
					missing += string(r)
				}
			}
			if missing == "" {
				continue
			}
			at := p.at[x.table][x.row]
			if rows := p.words[x.table]; x.row < len(rows) && rows[x.row][l].file != "" {
				at = rows[x.row][l]
			}
			p.say(at, "no glyph for %s, which the canvas may draw: bake again (./build.sh glyphs%s)", missing, p.ofData())
		}
	}
}

// ofData is how build.sh is told of a dataset that is not the program's own.
func (p *Reading) ofData() string {
	if p.program == "" {
		return ""
	}
	return " DATA=" + p.dir
}
