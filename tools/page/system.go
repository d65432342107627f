package main

import (
	"fmt"
	"html/template"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/names"
	"yuntu/wasm/state"
	"yuntu/wasm/view/about"
)

// leaf is what every page below <language>/systems/ says in its head and at its top.
type leaf struct {
	Lang, Locale, Root, Self string
	Langs                    []string
	Title, Description       string
}

func newLeaf(lang, self, title, description string) leaf {
	return leaf{lang, locales[lang], "../../", self, langs, title, description}
}

// still is a picture in a file of its own, shown where Media fits; the last of several has none.
type still struct {
	Media, File   string
	Alt           string
	Width, Height float32
}

// systemPage is what system.html is filled with.
type systemPage struct {
	leaf
	Part, Answer, Question string
	Stills                 []still
	Live, Book             template.URL
	Argument, Sides        []string
	Formula                []template.HTML
	Table                  *table
	Sources                []source
	Onward                 []way
	Related                []neighbour
	Previous, Next         *neighbour
}

// contentsPage is what contents.html is filled with.
type contentsPage struct {
	leaf
	Lesson string // its page; "" for none
	Parts  []part
}

type part struct {
	ID, Title string
	Entries   []entry
}

// entry is a picture of the contents: where it lives, and where its words stand.
type entry struct {
	Title, Claim string
	Live, Text   template.URL
	Stills       []still
	Chart        bool // it is no system's, so has no formula
}

// chartParts says in which part of the contents the pictures stand that are no system's.
var chartParts = map[string]data.Part{"share": data.MarketPart, "capex": data.AIPart}

// systems writes what stands below <language>/systems/ in one language.
type systems struct {
	p     Program
	w     *state.World
	lang  locale.Lang
	words map[string]string
	files *files
	// fill fills a page of the web folder.
	fill func(name, root string, content any) ([]byte, error)
}

// write writes the contents and a page for every system, with their pictures.
func (s systems) write() error {
	parts := make([]part, data.PartsOfContents)
	for i := range parts {
		id := data.Part(i).String()
		parts[i] = part{ID: id, Title: s.w.Data.Word(s.lang, "part."+id)}
	}
	for i, view := range names.Views {
		if !shown(s.w, i) {
			continue
		}
		n, err := s.open("view=" + view)
		if err != nil {
			return err
		}
		_, small, err := s.stills(view, "view="+view, "", len(posterSizes)-1)
		if err != nil {
			return err
		}
		at := &parts[chartParts[view]]
		at.Entries = append(at.Entries, entry{Title: s.w.Data.Word(s.lang, "view."+view), Claim: string(n.Headline), Live: s.live("view=" + view), Text: template.URL(view + ".html"), Stills: small, Chart: true})
	}
	for _, x := range inOrder(s.w) {
		content, small, err := s.page(x)
		if err != nil {
			return err
		}
		if err := s.keep("system.html", content.Self, content.leaf, content); err != nil {
			return err
		}
		if x.Deals && int(s.w.Loop) > 0 && s.w.Data.SystemKey(s.w.Loop) == x.ID {
			if err := s.keep("system.html", "loop.html", content.leaf, content); err != nil {
				return err
			}
		}
		at := &parts[x.Part]
		at.Entries = append(at.Entries, entry{Title: content.Title, Claim: content.Description, Live: content.Live, Text: template.URL(content.Self), Stills: small})
	}
	parts = slices.DeleteFunc(parts, func(p part) bool { return len(p.Entries) == 0 })
	if err := s.charts(); err != nil {
		return err
	}
	if err := s.lesson(); err != nil {
		return err
	}
	content := contentsPage{leaf: newLeaf(s.lang.Tag(), "./", s.words["contents"], s.words["contents.about"]), Parts: parts}
	if s.w.Data.Steps() > 0 {
		content.Lesson = lessonPage + ".html"
	}
	return s.keep("contents.html", "index.html", content.leaf, content)
}

func (s systems) keep(form, name string, l leaf, content any) error {
	html, err := s.fill(form, l.Root, content)
	if err == nil {
		s.files.keep(l.Lang+"/systems/"+name, html)
	}
	return err
}

// inOrder lists the systems as the contents do.
func inOrder(w *state.World) (all []*state.System) {
	for i := range w.Systems {
		all = append(all, &w.Systems[i])
	}
	slices.SortStableFunc(all, func(x, y *state.System) int {
		return (int(x.Part)-int(y.Part))<<8 + int(x.Order) - int(y.Order)
	})
	return all
}

// page asks the program for all that stands on the page of a system.
func (s systems) page(x *state.System) (content systemPage, small []still, err error) {
	n, err := s.open("view=" + x.ID)
	if err == nil && n.System == nil {
		err = fmt.Errorf("page: the panel of %s says nothing of a system", x.ID)
	}
	if err != nil {
		return content, nil, err
	}
	l := s.lang
	content = systemPage{
		leaf: newLeaf(l.Tag(), x.ID+".html", x.Name[l], string(n.Headline)), Part: s.w.Data.Word(l, "part."+x.Part.String()),
		Answer: about.Answer(runOf(s.w, x, l)).String(), Question: x.Question[l], Live: s.live("view=" + x.ID), Argument: paragraphs(x.Argument[l]), Sides: paragraphs(x.Sides[l]),
		Sources: n.Source.Sources, Formula: n.System.Formula, Related: n.System.Related, Previous: n.System.Previous, Next: n.System.Next,
	}
	if c := n.System.Chain; c != nil {
		for _, way := range c.Onward {
			way.Live = template.URL("../?" + way.Query)
			content.Onward = append(content.Onward, way)
		}
	}
	content.Book = template.URL(content.Root + n.System.Book)
	if n.Table.merge(); len(n.Table.Rows) > 0 {
		content.Table = &n.Table
	}
	content.Stills, small, err = s.stills(x.ID, "view="+x.ID, s.words["system.still"], 0)
	return content, small, err
}

// merge leaves out a column of numbers that says what the one before it says: nobody has moved anything here.
func (t *table) merge() {
	for c := len(t.Columns) - 1; c > 0; c-- {
		same := t.Columns[c].Numeric && t.Columns[c-1].Numeric && len(t.Rows) > 0
		for _, r := range t.Rows {
			same = same && c < len(r.Cells) && r.Cells[c] == r.Cells[c-1]
		}
		if same {
			t.Columns = slices.Delete(t.Columns, c, c+1)
			for i, r := range t.Rows {
				t.Rows[i].Cells = slices.Delete(r.Cells, c, c+1)
			}
		}
	}
}

func paragraphs(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(text, "|")
}

func (s systems) open(query string) (n panel, err error) {
	return opened(s.p, told(query)+"&lang="+s.lang.Tag())
}

// stills draws a picture for both papers and the shapes of screen from one on, each into a file of its own: all of them for
// its page, with the words of alt, and those of the smallest shape, which the contents show smaller still.
func (s systems) stills(called, query, alt string, from int) (whole, small []still, err error) {
	for i := len(posterSizes) - 1; i >= from; i-- {
		size := posterSizes[i]
		s.p.Resize(size.width, size.height)
		for _, theme := range []string{"dark", "light"} {
			if _, err := opened(s.p, told(query)+"&theme="+theme+"&lang="+s.lang.Tag()); err != nil {
				return nil, nil, err
			}
			name := fmt.Sprintf("systems/%s.%s.%s.%s.svg", called, s.lang.Tag(), size.name, theme)
			s.files.add(name, s.p.SVG())
			one := still{File: "../../" + s.files.name(name), Alt: alt, Width: size.width, Height: size.height}
			if theme == "dark" {
				one.Media = "(prefers-color-scheme: dark)"
			}
			if i == len(posterSizes)-1 {
				small = append(small, one)
				one.Media = strings.TrimSuffix("(max-width: 47.99em) and "+one.Media, " and ")
			}
			whole = append(whole, one)
		}
	}
	return whole, small, nil
}
