package main

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"yuntu/tools/viewtest"

	"yuntu/data"
)

// Every picture has a page of words in every language, that of a view and of each of its forms like that of a system, and
// the live page knows them all by name.
func TestEveryPictureHasAPage(t *testing.T) {
	f, a := built(t)
	w := a.World()
	all := pageNames(w)
	for _, want := range []string{"share", "share-race", "share-stream", "capex", "capex-race", "capex-stream", "loop", "m11", "lesson"} {
		if !slices.Contains(all, want) {
			t.Errorf("no page is called %s", want)
		}
	}
	for l, lang := range langs {
		index := string(f.bytes[lang+"/index.html"])
		if !strings.Contains(index, `data-page="capex-stream" data-pages="`+strings.Join(all, " ")+`"`) {
			t.Errorf("%s/index.html does not name the pages", lang)
		}
		for _, want := range []string{`href="../` + lang + `/systems/share.html" data-view="share"`, `href="../` + lang + `/systems/capex.html" data-view="capex"`, `href="../` + lang + `/systems/lesson.html#step-rivals"`} {
			if !strings.Contains(index, want) {
				t.Errorf("%s/index.html lacks %s", lang, want)
			}
		}
		for _, name := range all {
			html := string(f.bytes[lang+"/systems/"+name+".html"])
			pictures := 4
			if name == lessonPage {
				pictures *= w.Data.Steps()
				for n := range w.Data.Steps() {
					st := w.Data.Step(data.StepID(n + 1))
					if !strings.Contains(html, `<section id="step-`+st.ID+`"`) || !strings.Contains(html, st.Title[l]) {
						t.Errorf("%s: step %d, %s, is not on the lesson's page", lang, n+1, st.Title[l])
					}
					if old := `<span id="step-` + strconv.Itoa(int(st.Number)) + `"></span>`; strings.Contains(html, old) != (st.Number != 0) {
						t.Errorf("%s: links to %s by its number %d lead nowhere", lang, st.ID, st.Number)
					}
					section := html[strings.Index(html, `<section id="step-`+st.ID+`"`):]
					section = section[:strings.Index(section, "</section>")]
					if strings.Contains(section, "<p data-words><b>") != (st.Guess != "") {
						t.Errorf("%s: %s asks on the live page or here, not on both", lang, st.ID)
					}
				}
			} else if !strings.Contains(html, "<table>") || !strings.HasPrefix(name, "m") && !strings.Contains(html, `<ul class="sources">`) {
				t.Errorf("%s/%s has no table, or, as a chart, no sources", lang, name)
			}
			if n := strings.Count(html, ".svg\""); n != pictures+1 { // and the icon
				t.Errorf("%s/%s names %d pictures, want %d", lang, name, n-1, pictures)
			}
			if strings.Contains(html, "⟨") || strings.Contains(html, `alt=""`) || !strings.Contains(html, "data-claim") || !strings.Contains(html, "data-words") || !strings.Contains(html, `href="../?`) {
				t.Errorf("%s/%s lacks a word, a claim, or the way to the live picture", lang, name)
			}
		}
	}
}

// The forms of a view are other pictures.
func TestFormsAreOtherPictures(t *testing.T) {
	f, _ := built(t)
	for _, c := range charts(viewtest.World(t)) {
		if c.form == "" {
			continue
		}
		for _, size := range posterSizes {
			of := func(page string) string { return f.names["systems/"+page+".en."+size.name+".light.svg"] }
			if a, b := string(f.bytes[of(c.view)]), string(f.bytes[of(c.page)]); a == "" || b == "" || a == b {
				t.Errorf("%s and %s show the same, or nothing", c.view, c.page)
			}
		}
	}
}
