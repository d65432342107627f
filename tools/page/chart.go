package main

import (
	"html/template"
	"strings"

	"yuntu/data"
	"yuntu/wasm/names"
	"yuntu/wasm/state"
)

// A picture that is no system's has a page of words too, and so has each form of it that shows something else; the
// lesson has one with all its pages. What the live page shows of a link before the program is there, or without it, is
// taken from these (web/still.js).

// chartForms are the forms with a page of their own; "" is the one that a view opens in.
var chartForms = []string{"", "race", "stream"}

// lessonPage is the name of the lesson's page.
const lessonPage = "lesson"

// chart is a picture that is no system's: the name of its page, and its link.
type chart struct{ view, form, page, query string }

func charts(w *state.World) (all []chart) {
	for i, view := range names.Views {
		if !shown(w, i) {
			continue
		}
		for _, form := range chartForms {
			c := chart{view, form, view, "view=" + view}
			if form != "" {
				c.page += "-" + form
				c.query += "&form=" + form
			}
			all = append(all, c)
		}
	}
	return all
}

// opens returns the page of words with the picture that a plain address opens.
func opens(w *state.World) string {
	s := w.Opening()
	view, form := w.ViewWord(s), state.Words("form")[s.Form]
	for _, c := range charts(w) {
		if c.view == view && c.form == form {
			return c.page
		}
	}
	return view
}

// shown reports whether there are data for a picture of names.Views; of a dataset with neither that is for the program to say.
func shown(w *state.World, view int) bool {
	return w.Has(state.View(view)) || len(w.Markets)+len(w.Capex) == 0
}

// pageNames lists all pages of words by name, as the live page looks them up.
func pageNames(w *state.World) (all []string) {
	for _, c := range charts(w) {
		all = append(all, c.page)
	}
	for i := range w.Systems {
		all = append(all, w.Systems[i].ID)
	}
	if w.Loop != 0 {
		all = append(all, "loop") // as links once called it
	}
	if w.Data.Steps() > 0 {
		all = append(all, lessonPage)
	}
	return all
}

// charts writes the pages of the pictures that are no system's.
func (s systems) charts() error {
	all := charts(s.w)
	for i, c := range all {
		n, err := s.open(c.query)
		if err != nil {
			return err
		}
		content := systemPage{leaf: newLeaf(s.lang.Tag(), c.page+".html", s.called(c), string(n.Headline)), Live: s.live(c.query), Sources: n.Source.Sources}
		for _, p := range n.Body {
			content.Argument = append(content.Argument, string(p))
		}
		if len(n.Table.Rows) > 0 {
			content.Table = &n.Table
		}
		for k, other := range all {
			if other.view == c.view && k != i {
				content.Related = append(content.Related, neighbour{other.page, s.called(other)})
			}
		}
		if content.Stills, _, err = s.stills(c.page, c.query, content.Title, 0); err != nil {
			return err
		}
		if err := s.keep("system.html", content.Self, content.leaf, content); err != nil {
			return err
		}
	}
	return nil
}

// called is what a picture is called: its view, and its form where that is not the first.
func (s systems) called(c chart) string {
	name := s.w.Data.Word(s.lang, "view."+c.view)
	if c.form != "" {
		name += " · " + s.w.Data.Word(s.lang, "form."+c.form)
	}
	return name
}

// lessonContent is what lesson.html is filled with.
type lessonContent struct {
	leaf
	Steps []lessonStep
}

type lessonStep struct {
	Step, Number int // its place, and what links call it from before pages had names; 0 for none
	ID, Title    string
	Body         []prose
	Question     prose // what it asks, if it does
	Stills       []still
	Live         template.URL
}

// lesson writes the page of the lesson; a dataset may have none.
func (s systems) lesson() error {
	if s.w.Data.Steps() == 0 {
		return nil
	}
	first, err := s.open("step=1")
	if err != nil || first.Lesson == nil {
		return err
	}
	content := lessonContent{leaf: newLeaf(s.lang.Tag(), lessonPage+".html", s.words["static.lesson"], s.words["lesson.about"])}
	for _, l := range first.Lesson.Links {
		query := "step=" + l.ID
		n, err := s.open(query)
		if err != nil {
			return err
		}
		if n.Lesson == nil {
			continue
		}
		step := lessonStep{Step: l.Step, Number: int(s.w.Data.Step(data.StepID(l.Step)).Number), ID: l.ID, Title: l.Title, Body: n.Lesson.Body, Live: s.live(query)}
		if n.Lesson.Guess != nil {
			step.Question = n.Lesson.Guess.Question
		}
		if step.Stills, _, err = s.stills(lessonPage+"-"+l.ID, query, l.Title, 0); err != nil {
			return err
		}
		content.Steps = append(content.Steps, step)
	}
	return s.keep("lesson.html", content.Self, content.leaf, content)
}

// live is the link to a picture in the program, from a page below systems/.
func (s systems) live(query string) template.URL {
	if s.lang.Tag() != langs[0] {
		query += "&lang=" + s.lang.Tag()
	}
	return template.URL("../?" + query)
}

// told is a link with its answer: a page on paper asks nobody to guess or to sort first.
func told(query string) string {
	if strings.HasPrefix(query, "step=") {
		return query // a page of the lesson asks in its words
	}
	return query + "&guess=-&sort=-"
}
