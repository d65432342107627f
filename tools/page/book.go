package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/models"
	"yuntu/tools/workbook"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/about"
)

// bookName is where the spreadsheet of a system stands, seen from the root of the site.
func bookName(id string) string { return "systems/" + id + ".xlsx" }

// addBooks writes a spreadsheet of every system, one for all languages. folder has the models.
func (f *files) addBooks(w *state.World, folder string, words map[string]map[string]string) error {
	list, errs := models.ReadAll(folder)
	if len(errs) > 0 {
		return fmt.Errorf("page: %w", errors.Join(errs...))
	}
	for i := range w.Systems {
		x := &w.Systems[i]
		at := slices.IndexFunc(list, func(m *models.Model) bool { return m.ID == x.ID })
		if at < 0 {
			return fmt.Errorf("page: %s: no model of %s", folder, x.ID)
		}
		book, err := workbook.Write(begun(w, x, list[at]), labels(w, x, words))
		if err != nil {
			return fmt.Errorf("page: %w", err)
		}
		f.keep(bookName(x.ID), book)
	}
	return nil
}

// begun is a model with its parameters where its picture has them at first: of a system about deals they are the deal's.
func begun(w *state.World, x *state.System, m *models.Model) *models.Model {
	if !x.Deals {
		return m
	}
	of := *m
	of.Params = slices.Clone(m.Params)
	r := runOf(w, x, locale.En)
	for i := range of.Params {
		p := &of.Params[i]
		v, card := system.Start(w, r.S, i)
		p.Default, p.From = v, w.CardKey(card)
	}
	return &of
}

// titled is what a system is called, with the deal that it begins with.
func titled(w *state.World, x *state.System, l locale.Lang) string {
	if !x.Deals {
		return x.Name[l]
	}
	return x.Name[l] + " – " + w.Data.Deal(runOf(w, x, l).S.Deal).Label[l]
}

// labels are the words of a spreadsheet, each in every language.
func labels(w *state.World, x *state.System, words map[string]map[string]string) workbook.Labels {
	word := func(id string) string { return every(func(l locale.Lang) string { return words[l.Tag()][id] }) }
	return workbook.Labels{
		Title: every(func(l locale.Lang) string { return titled(w, x, l) }), Note: word("book.note"), Params: word("book.params"), Results: word("book.results"),
		Years: word("book.years"), Value: word("book.value"), Unit: word("book.unit"), Base: word("book.base"), Source: word("book.source"),
		Of: func(name string) string {
			return every(func(l locale.Lang) string { return runOf(w, x, l).Label(name) })
		},
		In: func(u models.Unit) string {
			noun, exp, _ := u.Parts()
			if noun == data.Index && exp == 0 {
				return ""
			}
			return every(func(l locale.Lang) string { return string(system.AppendMeasure(nil, w.Data, l, 1, noun, exp)) })
		},
		From: func(p models.Param) string {
			src := w.Data.Source(about.SourceOf(w, p.From))
			if src.ID == "" {
				return every(func(l locale.Lang) string { return w.Data.Word(l, "known.assumption") })
			}
			title := src.Title
			if title == "" {
				title = every(func(l locale.Lang) string {
					return strings.ReplaceAll(w.Data.Word(l, "source.untitled"), "{title}", src.Is[l])
				})
			}
			return strings.Join(slices.DeleteFunc([]string{title, src.Publisher, src.URL}, func(s string) bool { return s == "" }), " · ")
		},
	}
}

// runOf is a system before anybody moves a slider.
func runOf(w *state.World, x *state.System, l locale.Lang) *system.Run {
	s, _ := state.Decode(w, told("view="+x.ID)+"&lang="+l.Tag())
	return system.Of(w, s)
}

// every joins what the languages say, once where they say the same.
func every(say func(l locale.Lang) string) string {
	var all []string
	for l := range locale.Count {
		if s := say(l); s != "" && !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return strings.Join(all, " / ")
}
