package tables

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
)

// texts is one text file in the three languages.
type texts struct {
	name string
	ids  []string // in the order of the first language that has them
	rows map[string]*[locale.Count]row
	used map[string]bool
}

// texts reads text/<language>/<name> and checks that all languages have the
// same ids in the same order. A file that no language has is empty.
func (p *Reading) texts(name string, columns ...string) *texts {
	t := &texts{name: name, rows: map[string]*[locale.Count]row{}, used: map[string]bool{}}
	var files [locale.Count][]row
	some := false
	for l := range files {
		files[l] = p.csv(t.file(l), true, append([]string{"id"}, columns...)...)
		some = some || files[l] != nil
	}
	if !some {
		return t
	}
	for l, rows := range files {
		for _, r := range rows {
			for _, c := range columns {
				p.worded(r, l, name, c)
			}
		}
	}
	for l, rows := range files {
		if rows == nil {
			p.say(p.textPlace(t, l), "missing or empty, unlike in the other languages")
		}
		last := -1
		said := false
		order := map[string]int{}
		for i, id := range t.ids {
			order[id] = i
		}
		for _, r := range rows {
			id := r.get("id")
			x := t.rows[id]
			if x == nil {
				x = new([locale.Count]row)
				t.rows[id] = x
				t.ids = append(t.ids, id)
			} else if x[l].file != "" {
				p.say(r.place, "id %q again, first at line %d", id, x[l].line)
				continue
			}
			x[l] = r
			if at, known := order[id]; known {
				if at < last && !said {
					p.say(r.place, "id %q stands elsewhere in %s", id, locale.Hans.Tag())
					said = true
				}
				last = max(last, at)
			}
		}
	}
	for _, id := range t.ids {
		x := t.rows[id]
		for l := range x {
			if x[l].file != "" || files[l] == nil {
				continue
			}
			have := x[0]
			for _, r := range x {
				if have.file == "" {
					have = r
				}
			}
			p.say(have.place, "id %q is missing in %s", id, p.textPlace(t, l).file)
		}
		p.everywhere(x, id, columns...)
	}
	return t
}

// everywhere refuses words that one language has and another hasn't, whether they are packed or not.
func (p *Reading) everywhere(x *[locale.Count]row, id string, columns ...string) {
	for _, c := range columns {
		for _, r := range x {
			if r.file == "" || r.get(c) != "" {
				continue
			}
			if i := slices.IndexFunc(x[:], func(o row) bool { return o.file != "" && o.get(c) != "" }); i >= 0 {
				p.say(r.place, "%s of %q is empty, unlike in %s", c, id, locale.Lang(i).Tag())
			}
		}
	}
}

func (t *texts) file(l int) string { return "text/" + locale.Lang(l).Tag() + "/" + t.name }

func (p *Reading) textPlace(t *texts, l int) place { return place{file: p.dir + "/" + t.file(l)} }

// of returns a column of the words that belong to an id.
func (t *texts) of(_ *Reading, id, column string) (words [locale.Count]string) {
	t.used[id] = true
	if x := t.rows[id]; x != nil {
		for l, r := range x {
			words[l] = r.get(column)
		}
	}
	return words
}

// row is of for the first column of a table's next row; it notes where the
// row's words stand.
func (t *texts) row(p *Reading, table data.Section, id, column string) [locale.Count]string {
	var at [locale.Count]place
	if x := t.rows[id]; x != nil {
		for l, r := range x {
			at[l] = r.place
		}
	}
	p.words[table] = append(p.words[table], at)
	return t.of(p, id, column)
}

// rest reports words for ids that the table does not have.
func (t *texts) rest(p *Reading, table data.Section) {
	for _, id := range t.ids {
		if t.used[id] {
			continue
		}
		for _, r := range t.rows[id] {
			if r.file != "" {
				p.say(r.place, "unknown id %q%s", id, p.near(id, table))
			}
		}
	}
}

// unpacked reads a file of words that the program never says, only the pages and spreadsheets written beside it: they are
// checked like all words.
func (p *Reading) unpacked(name string) { p.texts(name, "text") }

// wordList reads a file of id,text whose ids no table lists.
func (p *Reading) wordList(name string, table data.Section) (list []data.Text) {
	t := p.texts(name, "text")
	p.fill(t)
	for _, id := range t.ids {
		r := t.rows[id][0]
		for _, x := range t.rows[id] {
			if r.file == "" {
				r = x
			}
		}
		if !wellFormed(strings.ToLower(id), "._") {
			p.say(r.place, "id %q: want letters, digits, - . and _", id)
		}
		p.book(r, table, id)
		if first := p.ids[data.UITable][id]; first > 0 && table == data.CanvasTable {
			was := p.at[data.UITable][first-1]
			p.say(r.place, "id %q again, first at %s:%d", id, was.file, was.line)
		}
		list = append(list, data.Text{ID: id, Text: t.row(p, table, id, "text")})
	}
	return list
}

// fill takes what the program says, and t has no words for, from the program's own folder. Not what is about its data:
// what the site is called, what is told of a market or of spending, the topics of figures.
func (p *Reading) fill(t *texts) {
	if p.program == "" || t.name == "notes.csv" {
		return
	}
	from := (&Reading{dir: p.program, unread: map[cell]bool{}}).texts(t.name, "text")
	for _, id := range from.ids {
		if t.rows[id] == nil && !aboutData(id) {
			t.rows[id] = from.rows[id]
			t.ids = append(t.ids, id)
		}
	}
}

// siteWords are what every dataset says of itself.
var siteWords = []string{"site.name", "site.tagline", "site.description", "product"}

// aboutData reports whether a word belongs to a dataset and not to the program.
func aboutData(id string) bool {
	for _, prefix := range [...]string{"share.", "capex.", "topic."} {
		if strings.HasPrefix(id, prefix) {
			return true
		}
	}
	return slices.Contains(siteWords, id)
}

func (p *Reading) notes() { p.Tables.Notes = p.wordList("notes.csv", data.NoteTable) }

// canvas reads the words that the canvas draws: common ones, those of the
// charts and those of the loop. It comes after the words of the page, with
// which they share one set of ids.
func (p *Reading) canvas() {
	for _, name := range []string{"canvas.csv", "views.csv", "loop.csv"} {
		p.Tables.Canvas = append(p.Tables.Canvas, p.wordList(name, data.CanvasTable)...)
	}
}

// pageWords reads the words of the page and those of the program's panel.
func (p *Reading) pageWords() {
	p.unpacked("pages.csv")
	p.Tables.UI = append(p.wordList("ui.csv", data.UITable), p.wordList("panel.csv", data.UITable)...)
}
