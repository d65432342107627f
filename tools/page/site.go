package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/packed"
	"yuntu/wasm/names"
	"yuntu/wasm/state"
)

// Program shows a link's query as words and as a picture.
type Program interface {
	Open(query string) (ok bool)
	Resize(w, h float32)
	// PanelJSON is the panel of web/bridge.d.ts.
	PanelJSON() []byte
	// World is the dataset as the program reads it.
	World() *state.World
	// SVG is the picture, with outlines for its words.
	SVG() []byte
}

// Input is all that the pages are made of.
type Input struct {
	Web, Data, Out           string // folders: the page's own files, tables with words and models, the site
	Words                    string // folder of the words that the program says where Data has none
	Site                     string // the path under which the site stands; only what is shown for an address that is none has to know
	Dataset                  *data.Packed
	Wasm, Flat, Charts, Exec []byte
}

// langs are the folders, the default first; the page at the root is the default's.
var langs = []string{"zh-Hans", "zh-Hant", "en"}

var locales = map[string]string{"zh-Hans": "zh_CN", "zh-Hant": "zh_TW", "en": "en_GB"}

// The posters have the stage's size on a screen of 1280×720 and on a phone of 390×844, so that going live moves nothing.
var posterSizes = []struct {
	name          string
	width, height float32
}{{"wide", 928, 584}, {"tall", 390, 439}}

// panel is the part of the contract's Panel that a static page shows.
type panel struct {
	Title    string
	Headline prose
	Body     []prose
	View     string
	Views    []struct{ Value, Label string }
	Source   struct {
		Publisher string
		Sources   []source
	}
	Table  table
	System *struct {
		Formula        []template.HTML // made by tools/models, its words escaped
		Book           string
		Chain          *struct{ Onward []way }
		Related        []neighbour
		Previous, Next *neighbour
	}
	Lesson *struct {
		Body  []prose
		Guess *struct{ Question prose }
		Links []struct {
			Step      int
			ID, Title string
		}
	}
}

// way is where a chain goes on to, with the link that carries what comes out here.
type way struct {
	Query, Label string
	Lines        []string
	Live         template.URL // that link, from the page
}

// neighbour is a system that another one leads to.
type neighbour struct{ ID, Name string }

// prose is the contract's Prose without what its numbers open: nothing opens before the program is there.
type prose string

func (p *prose) UnmarshalJSON(b []byte) error {
	var pieces []json.RawMessage
	if err := json.Unmarshal(b, &pieces); err != nil {
		return err
	}
	*p = ""
	for _, x := range pieces {
		var text string
		if json.Unmarshal(x, &text) != nil {
			var number struct{ Text string }
			if err := json.Unmarshal(x, &number); err != nil {
				return err
			}
			text = number.Text
		}
		*p += prose(text)
	}
	return nil
}

type source struct{ Title, Lang, Publisher, Host, URL, Date string }

type table struct {
	Caption string
	Columns []column
	Rows    []struct{ Cells []string }
}

// column is the head of a column; Unit is what its numbers count.
type column struct {
	Label   string
	Numeric bool
	Unit    string
}

type story struct {
	Headline prose
	Body     []prose
	Table    *table
	Sources  []source
}

type step struct {
	ID, Title string
	Body      []prose
}

type tab struct {
	Value, Label string
	Current      bool
}

// page is what index.html is filled with.
type page struct {
	Lang, Locale, Root string
	Home               bool
	Page, Pages        string // the name of the page of words with the same picture, and the names of all
	Langs              []string
	Headline           prose
	Publisher          string
	Body               []prose
	Views              []tab
	Poster             template.HTML
	Stories            []story
	Steps              []step
	Files, Words       template.JS
	Dataset            template.JS
}

// dataset is the plain name of the dataset's core.
const dataset = "dataset.msgp"

// Write makes the pages and puts them with their files into in.Out.
func Write(in Input, p Program) error {
	f, err := site(in, p)
	if err != nil {
		return err
	}
	return f.write(in.Out)
}

// site makes the pages and all that stands beside them.
func site(in Input, p Program) (files files, err error) {
	said, err := in.readWords("ui.csv") // by the scripts: these words go into the page
	if err != nil {
		return files, err
	}
	words, err := in.readWords("ui.csv", "pages.csv")
	if err != nil {
		return files, err
	}
	for i, lang := range langs { // whom the search box names depends on the dataset
		if w := p.World().Data.Word(locale.Lang(i), "search.placeholder"); !strings.HasPrefix(w, "⟨") {
			said[lang]["search.placeholder"], words[lang]["search.placeholder"] = w, w
		}
	}
	if err := files.addWeb(in.Web); err != nil {
		return files, err
	}
	files.call(words)
	files.add(dataset, in.Dataset.Core)
	for p, content := range in.Dataset.Pieces {
		files.add(packed.Name(dataset, data.Piece(p)), content)
	}
	if in.Wasm != nil {
		files.add("yuntu.wasm", in.Wasm)
		files.add("yuntu-2d.wasm", in.Flat)
		if first, _ := state.Decode(p.World(), ""); first.View != state.Sys { // what a plain address opens
			files.add("yuntu-charts.wasm", in.Charts)
		}
		files.add("wasm_exec.js", in.Exec)
	}
	if err := files.addBooks(p.World(), in.Data, words); err != nil {
		return files, err
	}
	if err := in.lost(words, &files); err != nil {
		return files, err
	}
	for i, lang := range langs {
		content, err := read(p, lang)
		if err != nil {
			return files, err
		}
		content.Words = asJS(said[lang])
		content.Dataset = asJS(linked(lang, words[lang], content.Stories))
		for _, home := range []bool{false, true} {
			if home && lang != langs[0] {
				continue
			}
			content.Home, content.Root = home, "../"
			name := lang + "/index.html"
			if home {
				content.Root, name = "./", "index.html"
			}
			content.Files = asJS(files.manifest(content.Root, p.World().Data.Step(1).ID, in.Wasm != nil))
			html, err := fill(in.Web, "index.html", content.Root, content, words[lang], &files)
			if err != nil {
				return files, err
			}
			files.keep(name, html)
		}
		below := systems{p, p.World(), locale.Lang(i), words[lang], &files, func(name, root string, content any) ([]byte, error) {
			return fill(in.Web, name, root, content, words[lang], &files)
		}}
		if err := below.write(); err != nil {
			return files, err
		}
	}
	return files, nil
}

// read asks the program for all that stands on the pages of a language.
func read(p Program, lang string) (page, error) {
	content := page{Lang: lang, Locale: locales[lang], Langs: langs, Page: opens(p.World()), Pages: strings.Join(pageNames(p.World()), " ")}
	open := func(query string) (panel, error) { return opened(p, query+"&lang="+lang) }
	first, err := open("") // what a plain address opens
	if err != nil {
		return content, err
	}
	content.Headline, content.Publisher, content.Body = first.Headline, first.Source.Publisher, first.Body
	if x := first.Source; x.Publisher == "" && len(x.Sources) > 0 {
		content.Publisher = x.Sources[0].Publisher // as the live page says
	}
	for _, v := range first.Views {
		content.Views = append(content.Views, tab{v.Value, v.Label, v.Value == first.View})
	}
	for i, view := range names.Views {
		if !shown(p.World(), i) {
			continue
		}
		n, err := open("view=" + view)
		if err != nil {
			return content, err
		}
		s := story{Headline: n.Headline, Body: n.Body, Sources: n.Source.Sources}
		if len(n.Table.Rows) > 0 {
			s.Table = &n.Table
		}
		content.Stories = append(content.Stories, s)
	}
	poster, err := posters(open, p)
	if err != nil {
		return content, err
	}
	content.Poster = poster
	first, err = open("step=1")
	if err != nil || first.Lesson == nil {
		return content, nil // a dataset may have no lesson
	}
	for _, l := range first.Lesson.Links {
		n, err := open("step=" + l.ID)
		if err != nil {
			return content, err
		}
		if n.Lesson != nil {
			content.Steps = append(content.Steps, step{l.ID, l.Title, n.Lesson.Body})
		}
	}
	return content, nil
}

// opened shows a link and returns what stands around its picture.
func opened(p Program, query string) (n panel, err error) {
	if !p.Open(query) {
		return n, fmt.Errorf("page: the program does not understand %q", query)
	}
	if err := json.Unmarshal(p.PanelJSON(), &n); err != nil {
		return n, fmt.Errorf("page: the panel of %q: %w", query, err)
	}
	return n, nil
}

// posters returns the first picture for both papers and two shapes of screen; style.css shows the one that fits.
func posters(open func(string) (panel, error), p Program) (template.HTML, error) {
	var out strings.Builder
	for _, size := range posterSizes {
		p.Resize(size.width, size.height)
		for _, theme := range []string{"light", "dark"} {
			if _, err := open("theme=" + theme); err != nil {
				return "", err
			}
			svg := string(p.SVG())
			if at := strings.Index(svg, "<svg"); at > 0 {
				svg = svg[at:]
			}
			// Ids of the pictures must not meet in one document.
			own := size.name + "-" + theme + "-"
			svg = strings.NewReplacer(`id="`, `id="`+own, `url(#`, `url(#`+own, `href="#`, `href="#`+own).Replace(svg)
			fmt.Fprintf(&out, "<div class=\"%s %s\">%s</div>", size.name, theme, strings.TrimSpace(svg))
		}
	}
	return template.HTML(out.String()), nil
}

// linked is the page's data in schema.org's words, for those who collect datasets.
func linked(lang string, words map[string]string, stories []story) any {
	cited := map[string]bool{}
	var citations []map[string]string
	for _, s := range stories {
		for _, c := range s.Sources {
			if cited[c.Title+c.URL] {
				continue
			}
			cited[c.Title+c.URL] = true
			m := map[string]string{"@type": "CreativeWork", "name": c.Title}
			for key, value := range map[string]string{"url": c.URL, "publisher": c.Publisher, "datePublished": c.Date} {
				if value != "" {
					m[key] = value
				}
			}
			citations = append(citations, m)
		}
	}
	return map[string]any{
		"@context": "https://schema.org", "@type": "Dataset", "name": words["site.tagline"], "alternateName": words["site.name"],
		"description": words["site.description"], "inLanguage": lang, "isAccessibleForFree": true, "citation": citations,
	}
}

func asJS(v any) template.JS {
	b, err := json.Marshal(v) // escapes <, > and &, so it can stand in a script element
	if err != nil {
		panic(err) // plain maps and strings
	}
	return template.JS(b)
}

// fill fills a page of the web folder, which lies under root as it is seen from the page, with words and content.
func fill(web, name, root string, content any, words map[string]string, files *files) ([]byte, error) {
	var missing []string
	t, err := template.New(name).Funcs(template.FuncMap{
		"t": func(id string, pairs ...string) string { // pairs: {name} and what to write there
			w, ok := words[id]
			if !ok {
				missing = append(missing, id)
			}
			for pair := range slices.Chunk(pairs, 2) {
				w = strings.ReplaceAll(w, "{"+pair[0]+"}", pair[1])
			}
			return w
		},
		"whole": whole,
		"asset": func(name string) string { return root + files.name(name) },
		"numeric": func(columns []column, i int) bool {
			return i < len(columns) && columns[i].Numeric
		},
	}).ParseFiles(filepath.Join(web, name), filepath.Join(web, "parts.html"))
	if err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	var out bytes.Buffer
	if err := t.Execute(&out, content); err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	if len(missing) > 0 {
		return nil, fmt.Errorf("page: ui.csv or pages.csv lacks %s", strings.Join(slices.Compact(missing), ", "))
	}
	return out.Bytes(), nil
}

// amounts are numbers with their unit; between the two a browser would break a line. The live page knows the same (web/prose.js).
var amounts = regexp.MustCompile(`[$−]?\d[\d.,]*(?:(?: ?(?:[%万亿萬億兆元月个個倍张張台家天]|美元|人民[币幣]|百分[点點]))+(?: ?年)?| ?年| (?:per cent|points?|years?|months?|times)\b)`)

// whole is a sentence whose amounts stay on one line.
func whole(text string) template.HTML {
	return template.HTML(amounts.ReplaceAllString(template.HTMLEscapeString(text), `<span class="keep">$0</span>`))
}

// readWords returns the page's own words by language and id.
func readWords(data string, names ...string) (map[string]map[string]string, error) {
	return Input{Data: data}.readWords(names...)
}

// readWords reads the words of the program, and those of the dataset in their place.
func (in Input) readWords(names ...string) (map[string]map[string]string, error) {
	all := map[string]map[string]string{}
	for _, lang := range langs {
		all[lang] = map[string]string{}
		for _, file := range names {
			for _, folder := range [...]string{in.Words, in.Data} {
				if folder == "" {
					continue
				}
				words, err := readCSV(filepath.Join(folder, "text", lang, file))
				if err != nil && (in.Words == "" || !errors.Is(err, fs.ErrNotExist)) {
					return nil, err
				}
				maps.Copy(all[lang], words)
			}
		}
	}
	for _, lang := range langs[1:] {
		for _, id := range slices.Sorted(maps.Keys(all[langs[0]])) {
			if all[lang][id] == "" {
				return nil, fmt.Errorf("page: %s: no word for %q", filepath.Join(in.Data, "text", lang), id)
			}
		}
	}
	return all, nil
}
