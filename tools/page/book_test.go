package main

import (
	"bytes"
	"io"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"yuntu/data/locale"
	"yuntu/tools/tables"
	"yuntu/wasm/state"
)

// own is the project's own dataset.
func own(t *testing.T) *state.World {
	t.Helper()
	r := tables.Read("../../data")
	if err := r.Report(io.Discard); err != nil {
		t.Fatal(err)
	}
	set, err := r.Tables.Set()
	if err != nil {
		t.Fatal(err)
	}
	return state.NewWorld(set)
}

// Every system has a spreadsheet with its name and the names of its numbers in all languages, no cell of it empty of
// what it rests on.
func TestBooks(t *testing.T) {
	w := own(t)
	words, err := readWords("../../data", "ui.csv", "pages.csv")
	if err != nil {
		t.Fatal(err)
	}
	var f files
	if err := f.addBooks(w, "../../data", words); err != nil {
		t.Fatal(err)
	}
	if len(f.bytes) != len(w.Systems) || len(w.Systems) == 0 {
		t.Fatalf("%d spreadsheets of %d systems", len(f.bytes), len(w.Systems))
	}
	for i := range w.Systems {
		x := &w.Systems[i]
		r := runOf(w, x, locale.En)
		book, err := excelize.OpenReader(bytes.NewReader(f.bytes[bookName(x.ID)]))
		if err != nil {
			t.Fatal(err)
		}
		rows, err := book.GetRows("model")
		if err != nil {
			t.Fatal(err)
		}
		for l := range locale.Count {
			if !strings.Contains(rows[0][0], x.Name[l]) {
				t.Errorf("%s is called %q, not also %q", x.ID, rows[0][0], x.Name[l])
			}
		}
		for j, p := range x.Params {
			row := rows[3+j]
			if len(row) < 5 || row[4] == "" || !strings.Contains(row[0], p.Label[locale.Hant]) {
				t.Fatalf("%s %s: the row is %q", x.ID, p.ID, row)
			}
			if v, err := strconv.ParseFloat(row[1], 64); err != nil || math.Abs(v-r.Now[j]) > 1e-9*math.Abs(v) { // what the picture shows at first
				t.Errorf("%s %s: the row is %q", x.ID, p.ID, row)
			}
		}
	}
	if err := f.addBooks(w, t.TempDir(), words); err == nil {
		t.Error("a folder without models was taken")
	}
}
