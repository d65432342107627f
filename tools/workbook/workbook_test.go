package workbook

import (
	"bytes"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"yuntu/tools/models"
	"yuntu/wasm/sim"
)

// given has runs of quarters with gaps, a window that is empty for some of its range, and one without an end.
const given = `
param lag 0 quarters in -3..6 by 0.25 assumption
const start 2 quarters assumption
given g pct from s/e/growth since 2020Q4 = 10 20 - 40 -5.5
given m 100m-cny from s/e/revenue since 2020Q4 = - 2 3
result early pct = mean(g, 0, start+lag)
result late pct = mean(g, start+lag)
result one pct = mean(g, start+lag, 2*start)
result money 100m-cny = mean(m, lag)
result ratio x = plain(mean(m, lag)/mean(m, 0, start))
`

// Every model as a spreadsheet, recalculated at ten points with the spreadsheet's own calculator, gives what the program
// computes.
func TestWorkbooks(t *testing.T) {
	list, errs := models.ReadAll("../../data")
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	runs, errs := models.Parse("runs.model", "runs", given)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	list = append(list, runs)
	labels := Labels{Of: func(n string) string { return n }, In: func(u models.Unit) string { return u.Name }, From: func(p models.Param) string { return p.From }}
	for _, m := range list {
		book, err := Write(m, labels)
		if err != nil {
			t.Error(err)
			continue
		}
		if again, _ := Write(m, labels); !bytes.Equal(again, book) {
			t.Errorf("%s: written twice, two files", m.ID)
		}
		holdsValues(t, m, book)
		draw := rand.New(rand.NewPCG(7, 7))
		machine, out := sim.NewMachine(&m.Code), make([]float64, len(m.Results))
		for point := range 10 {
			written, base := make([]float64, len(m.Params)), make([]float64, len(m.Params))
			for i, p := range m.Params {
				written[i] = p.Default
				if point > 0 {
					written[i] = p.Min + math.Round(draw.Float64()*(p.Max-p.Min)/p.Step)*p.Step
				}
				base[i] = written[i] * p.Unit.Base
			}
			machine.Run(base, out)
			got, err := Recalculate(m, book, written)
			if err != nil {
				t.Error(err)
				break
			}
			for i, r := range m.Results {
				want := out[i] / r.Unit.Base
				if sim.Answered(got[i]) != sim.Answered(want) || sim.Answered(want) && math.Abs(got[i]-want) > 1e-9*(1+math.Abs(want)) {
					t.Errorf("%s %s at %v: the spreadsheet says %v, the program %v", m.ID, r.Name, written, got[i], want)
				}
			}
		}
	}
}

// holdsValues checks that a book shows its results, as numbers, to whoever reads it without computing it.
func holdsValues(t *testing.T, m *models.Model, book []byte) {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	base, out := make([]float64, len(m.Params)), make([]float64, len(m.Results))
	for i, p := range m.Params {
		base[i] = p.Default * p.Unit.Base
	}
	sim.NewMachine(&m.Code).Run(base, out)
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		for y := range len(rows) {
			for x := range len(rows[y]) {
				cell, _ := excelize.CoordinatesToCellName(x+1, y+1)
				kind, _ := f.GetCellType(sheet, cell)
				if formula, _ := f.GetCellFormula(sheet, cell); formula != "" && kind == excelize.CellTypeFormula && rows[y][x] != "" {
					t.Errorf("%s %s!%s holds the text %q", m.ID, sheet, cell, rows[y][x])
				}
			}
		}
	}
	for i, r := range m.Results {
		for _, n := range f.GetDefinedName() {
			if n.Name != m.ID+"_"+r.Name {
				continue
			}
			for col, want := range map[string]float64{"D": out[i], "B": out[i] / r.Unit.Base} {
				cell := col + n.RefersTo[strings.LastIndex(n.RefersTo, "$")+1:]
				text, _ := f.GetCellValue(mainSheet, cell, excelize.Options{RawCellValue: true})
				got, err := strconv.ParseFloat(text, 64)
				if sim.Answered(want) && (err != nil || math.Abs(got-want) > 1e-9*(1+math.Abs(want))) || !sim.Answered(want) && text != "#N/A" {
					t.Errorf("%s %s: %s holds %q, the program says %v", m.ID, r.Name, cell, text, want)
				}
			}
		}
	}
}
