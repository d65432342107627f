package main

import (
	"encoding/xml"
	"io"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/data/lexicon"
	"yuntu/tools/tables"
	"yuntu/wasm/app"
)

// built is the site of the project's own dataset, without the program.
func built(t *testing.T) (files, *app.App) {
	t.Helper()
	r := tables.Read("../../data")
	var err error
	if r.Tables.Glyphs, err = os.ReadFile("../../data/fonts/glyphs.bin"); err != nil {
		t.Fatal(err)
	}
	if r.Tables.Lexicon, err = lexicon.Pack(); err != nil {
		t.Fatal(err)
	}
	dataset, err := data.Encode(&r.Tables)
	if err != nil {
		t.Fatal(err)
	}
	a, err := app.New(dataset.Core, dataset.Pieces[:]...)
	if err != nil {
		t.Fatal(err)
	}
	f, err := site(Input{Web: "../../web", Data: "../../data", Dataset: dataset}, player{a})
	if err != nil {
		t.Fatal(err)
	}
	return f, a
}

var (
	named   = regexp.MustCompile(`(?:href|src|srcset)="([^"]*)"`)
	formula = regexp.MustCompile(`<math>.*?</math>`)
)

// Every system has a page in every language with its claim, its formula in the words of the language, and links that lead
// to files which are there; the contents lead to each of them.
func TestSystemPages(t *testing.T) {
	f, a := built(t)
	w := a.World()
	for l, lang := range langs {
		contents := string(f.bytes[lang+"/systems/index.html"])
		for i := range w.Systems {
			x := &w.Systems[i]
			name := lang + "/systems/" + x.ID + ".html"
			html := string(f.bytes[name])
			for _, want := range []string{`<html lang="` + lang + `"`, x.Name[l] + "</h1>", "../?view=" + x.ID, `href="../../` + bookName(x.ID) + `"`, `hreflang="zh-Hant" href="../../zh-Hant/systems/` + x.ID + `.html"`, `rel="canonical" href="` + x.ID + `.html"`} {
				if !strings.Contains(html, want) {
					t.Errorf("%s lacks %s", name, want)
				}
			}
			if strings.Contains(html, "⟨") || strings.Contains(html, "<script") || strings.Contains(html, " style=") {
				t.Errorf("%s has a word that is missing, a script or a style", name)
			}
			lines := formula.FindAllString(html, -1)
			if len(lines) != strings.Count(x.Formula, "\n")+1 {
				t.Errorf("%s has %d lines of the formula's", name, len(lines))
			}
			for _, line := range lines {
				for d := xml.NewDecoder(strings.NewReader(strings.ReplaceAll(line, "&nbsp;", " "))); ; {
					if _, err := d.Token(); err == io.EOF {
						break
					} else if err != nil {
						t.Fatalf("%s: %v in %s", name, err, line)
					}
				}
			}
			for _, want := range []string{`href="` + x.ID + `.html"`, "<span>" + x.Name[l]} {
				if !strings.Contains(contents, want) {
					t.Errorf("the contents in %s lack %s", lang, want)
				}
			}
		}
		if n := strings.Count(contents, "<h2"); n < 2 || n > int(data.PartsOfContents) || strings.Count(contents, "<li>") != len(w.Systems)+2 {
			t.Errorf("the contents in %s have %d parts and %d pictures", lang, n, strings.Count(contents, "<li>"))
		}
	}
	for name, content := range f.bytes {
		if path.Ext(name) != ".html" || !strings.Contains(name, "/systems/") {
			continue
		}
		for _, m := range named.FindAllStringSubmatch(string(content), -1) {
			to, _, _ := strings.Cut(strings.TrimPrefix(m[1], "./"), "?")
			if strings.HasPrefix(m[1], "http") || strings.HasPrefix(m[1], "#") {
				continue
			}
			full := path.Join(path.Dir(name), to)
			if to == "" || strings.HasSuffix(to, "/") {
				full = path.Join(full, "index.html")
			}
			if f.bytes[full] == nil {
				t.Errorf("%s leads to %s, and there is no %s", name, m[1], full)
			}
		}
	}
}

// The contents go through the parts, and through each by the tables' order: the page before and the page after say so.
func TestPagesInOrder(t *testing.T) {
	w := own(t)
	all := inOrder(w)
	for i := 1; i < len(all); i++ {
		if a, b := all[i-1], all[i]; a.Part > b.Part || a.Part == b.Part && a.Order >= b.Order {
			t.Errorf("%s stands before %s", a.ID, b.ID)
		} else if id, _ := w.Data.SystemByID(b.ID); true {
			if before, _ := w.Neighbours(id); w.Data.SystemKey(before) != a.ID {
				t.Errorf("before %s the contents have %s, the live page %s", b.ID, a.ID, w.Data.SystemKey(before))
			}
		}
	}
	if len(all) != len(w.Systems) {
		t.Errorf("%d of %d systems", len(all), len(w.Systems))
	}
}

func TestMerge(t *testing.T) {
	var same, moved table
	for _, x := range []*table{&same, &moved} {
		for i, label := range []string{"Number", "Now", "Before", "Rests on"} {
			x.Columns = append(x.Columns, column{label, i == 1 || i == 2, ""})
		}
		x.Rows = append(x.Rows, struct{ Cells []string }{[]string{"cut", "20%", "20%", "20%"}})
	}
	moved.Rows = append(moved.Rows, struct{ Cells []string }{[]string{"volume", "140", "130", "formula"}})
	same.merge()
	moved.merge()
	if len(same.Columns) != 3 || len(same.Rows[0].Cells) != 3 || same.Columns[2].Label != "Rests on" {
		t.Errorf("what says the same twice stays: %+v", same)
	}
	if len(moved.Columns) != 4 || len(moved.Rows[1].Cells) != 4 {
		t.Errorf("what differs is gone: %+v", moved)
	}
}
