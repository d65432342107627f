package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"yuntu/wasm/app"
)

// drawn draws every system at its defaults and with each slider at either end, before a page is written: one that can't be
// drawn is named with its row of systems.csv in folder, not with a trace of the program.
func drawn(a *app.App, folder string) error {
	for i := range a.World().Systems {
		x := &a.World().Systems[i]
		query := told("view=" + x.ID)
		queries := []string{query}
		for _, p := range x.Params {
			for _, end := range [...]float64{p.Min.Float(), p.Max.Float()} {
				queries = append(queries, query+"&sim."+p.ID+"="+strconv.FormatFloat(end, 'f', -1, 64))
			}
		}
		for _, query := range queries {
			if err := draws(a, query); err != nil {
				return fmt.Errorf("page: %s%s, kind %s, can't be drawn at %s: %w", rowOf(folder, x.ID), x.ID, x.Kind, query, err)
			}
		}
	}
	return nil
}

// draws draws the picture of a link; what its kind panics with is the error, and so is a picture without marks.
func draws(a *app.App, query string) (err error) {
	defer func() {
		if what := recover(); what != nil {
			err = fmt.Errorf("it panics: %v", what)
		}
	}()
	if !a.Open(query) {
		return fmt.Errorf("the program does not understand the link")
	}
	a.Resize(posterSizes[0].width, posterSizes[0].height)
	a.Panel()
	if l := a.List(); len(l.Hits) == 0 {
		return fmt.Errorf("it has no mark")
	}
	return nil
}

// rowOf is where a system's row stands, "systems.csv:LINE: "; "" where that can't be read.
func rowOf(folder, id string) string {
	f, err := os.Open(filepath.Join(folder, "tables", "systems.csv"))
	if err != nil {
		return ""
	}
	defer f.Close()
	for r := csv.NewReader(f); ; {
		cells, err := r.Read()
		if err != nil {
			return ""
		}
		if cells[0] == id {
			line, _ := r.FieldPos(0)
			return fmt.Sprintf("systems.csv:%d: ", line)
		}
	}
}
