package tables

import (
	"cmp"
	"os"
	"path/filepath"
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
	// lacks are words that one language has and another hasn't, which was told.
	lacks map[missing]bool
	gone  map[string][]problem // what was told of ids that a language lacks
}

type missing struct {
	id     string
	lang   int
	column string
}

// texts reads text/<language>/<name> and checks that all languages have the
// same ids in the same order. A file that no language has is empty.
func (p *Reading) texts(name string, columns ...string) *texts {
	t := &texts{name: name, rows: map[string]*[locale.Count]row{}, used: map[string]bool{}, lacks: map[missing]bool{}, gone: map[string][]problem{}}
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
		if rows == nil && !p.silent(t, l) {
			p.unreadable(p.textPlace(t, l), "missing or empty, unlike in the other languages")
		}
		last := -1
		said := false
		order := map[string]int{}
		for i, id := range t.ids {
			order[id] = i
		}
		before := -1 // where the last id stands
		for _, r := range rows {
			id := r.get("id")
			x := t.rows[id]
			if x == nil {
				x = new([locale.Count]row)
				t.rows[id] = x
				t.ids = slices.Insert(t.ids, before+1, id)
			} else if x[l].file != "" {
				p.say(r.place, "id %q again, first at line %d", id, x[l].line)
				continue
			}
			x[l] = r
			if before++; before == len(t.ids) || t.ids[before] != id {
				before = slices.Index(t.ids, id)
			}
			if at, known := order[id]; known {
				if at < last && !said {
					p.say(r.place, "id %q stands elsewhere in %s", id, locale.Hans.Tag())
					said = true
				}
				last = max(last, at)
			}
		}
	}
	slips := p.slips(t)
	var behind [locale.Count]int // the line before
	for _, id := range t.ids {
		x := t.rows[id]
		for l := range x {
			if x[l].file != "" {
				behind[l] = x[l].line
			} else if files[l] != nil {
				for _, c := range columns {
					t.lacks[missing{id, l, c}] = true
				}
				if slips[id] {
					continue
				}
				have := x[slices.IndexFunc(x[:], func(r row) bool { return r.file != "" })]
				p.say(place{p.textPlace(t, l).file, max(behind[l], 1)}, "id %q is missing behind this line, unlike in %s:%d", id, have.file, have.line)
				t.gone[id] = append(t.gone[id], p.found[len(p.found)-1])
			}
		}
		p.everywhere(t, id, columns...)
	}
	p.filled(t, columns)
	p.dead(t, slips)
	return t
}

// slips tells of ids that one language alone has, and that are perhaps those which it alone lacks; it returns both.
func (p *Reading) slips(t *texts) map[string]bool {
	found := map[string]bool{}
	var alone, lacked [locale.Count][]string
	for id, x := range t.rows {
		has, last, lacks := 0, 0, 0
		for l, r := range x {
			if r.file != "" {
				has, last = has+1, l
			} else {
				lacks = l
			}
		}
		switch has {
		case 1:
			alone[last] = append(alone[last], id)
		case int(locale.Count) - 1:
			lacked[lacks] = append(lacked[lacks], id)
		}
	}
	for l := range alone {
		for _, id := range alone[l] {
			if near := nearest(id, slices.Values(lacked[l])); near != "" {
				p.say(t.rows[id][l].place, "unknown id %q%s", id, near)
				found[id], found[strings.TrimPrefix(near, perhaps)] = true, true
			}
		}
	}
	return found
}

// everywhere refuses words that one language has and another hasn't, whether they are packed or not.
func (p *Reading) everywhere(t *texts, id string, columns ...string) {
	x := t.rows[id]
	for _, c := range columns {
		for l, r := range x {
			if r.file == "" || r.get(c) != "" {
				continue
			}
			if i := slices.IndexFunc(x[:], func(o row) bool { return o.file != "" && o.get(c) != "" }); i >= 0 {
				p.say(r.place, "%s of %q is empty, unlike in %s", c, id, locale.Lang(i).Tag())
				t.lacks[missing{id, l, c}] = true
			}
		}
	}
}

// told notes which words of a table's row are known to be missing.
func (t *texts) told(p *Reading, table data.Section, row int, id string) {
	for x := range t.lacks {
		if x.id == id {
			p.lacks[lack{table, row, x.lang, x.column}] = true
		}
	}
}

// languages tells of a language without a folder.
func (p *Reading) languages() {
	none, some := []string{}, false
	for l := range locale.Count {
		dir := filepath.ToSlash(filepath.Join(p.dir, "text", l.Tag()))
		if x, err := os.Stat(dir); err != nil || !x.IsDir() {
			none = append(none, dir)
		} else {
			some = true
		}
	}
	for _, dir := range none {
		if some {
			p.unreadable(place{file: dir}, "missing: the words of this language")
		}
	}
}

// silent reports whether it was told already why a file has no words, or why it is not there.
func (p *Reading) silent(t *texts, l int) bool {
	file := p.textPlace(t, l).file
	return slices.ContainsFunc(p.broken, func(x problem) bool { return x.file == file || x.file == filepath.ToSlash(filepath.Dir(file)) })
}

func (t *texts) file(l int) string { return "text/" + locale.Lang(l).Tag() + "/" + t.name }

func (p *Reading) textPlace(t *texts, l int) place {
	return place{file: filepath.ToSlash(filepath.Join(p.dir, t.file(l)))}
}

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
	t.told(p, table, len(p.words[table]), id)
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
		p.found = slices.DeleteFunc(p.found, func(x problem) bool { return slices.Contains(t.gone[id], x) })
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
	from := reading(p.program).texts(t.name, "text")
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
	p.known()
}

// known puts into the words of the search box whom it finds: the two best known of this dataset, whoever they are.
func (p *Reading) known() {
	var best []int
	for i, e := range p.Tables.Entities {
		if e.Kind == data.Cloud || e.Kind == data.Company {
			best = append(best, i)
		}
	}
	slices.SortStableFunc(best, func(x, y int) int { return int(p.Tables.Entities[y].Prominence) - int(p.Tables.Entities[x].Prominence) })
	for i := range p.Tables.UI {
		for l := range p.Tables.UI[i].Text {
			text := &p.Tables.UI[i].Text[l]
			if !strings.Contains(*text, "{known}") {
				continue
			}
			var names []string
			for _, k := range best {
				name := cmp.Or(p.Tables.Entities[k].Short[l], p.Tables.Entities[k].Name[l])
				if len(names) < 2 && !slices.Contains(names, name) { // a cloud and its firm may have one short name
					names = append(names, name)
				}
			}
			comma := "、"
			if locale.Lang(l) == locale.En {
				comma = ", "
			}
			*text = strings.ReplaceAll(*text, "{known}", strings.Join(names, comma))
		}
	}
}
