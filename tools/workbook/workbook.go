// Package workbook writes a model as a spreadsheet with live formulas, for readers who want to open it in what they have.
package workbook

import (
	"bytes"
	"cmp"
	"fmt"
	"go/ast"
	"strings"

	"github.com/xuri/excelize/v2"

	"yuntu/tools/models"
	"yuntu/wasm/sim"
)

// Labels are the words that a workbook puts beside what it computes.
type Labels struct {
	Title, Note, Params, Results, Years, Value, Unit, Base, Source string
	Of                                                             func(name string) string    // label of a parameter, constant, result or series; "" for what only formulas name
	In                                                             func(u models.Unit) string  // a unit in words
	From                                                           func(p models.Param) string // what a default or a constant rests on
}

// Write returns the model as a spreadsheet with live formulas: a row for each parameter and result, whose base-unit cell
// has the model's own name, and a sheet of years where something runs through time. "No answer" is #N/A. The same model
// and labels give the same bytes; what comes out is computed by whatever opens them.
func Write(m *models.Model, l Labels) ([]byte, error) {
	b := book{f: excelize.NewFile(), m: m, l: l, row: 1, yearly: map[string]string{}, at: map[string]string{}}
	defer b.f.Close()
	b.must(b.f.SetSheetName("Sheet1", mainSheet))
	if m.Code.Years > 0 {
		_, err := b.f.NewSheet(yearSheet)
		b.must(err)
		b.must(b.f.SetCellValue(yearSheet, "A1", l.Years))
		for y := 1; y <= m.Code.Years; y++ {
			b.must(b.f.SetCellInt(yearSheet, fmt.Sprintf("A%d", firstYear+y-1), int64(y)))
		}
	}
	b.given()
	b.text("A", l.Title)
	b.row++
	b.text("A", l.Note)
	b.row++
	b.head(l.Params)
	for _, p := range m.Params {
		b.line(p.Name, p.Unit, l.From(p))
		b.must(b.f.SetCellFloat(mainSheet, b.cell("B"), p.Default, -1, 64))
		b.formula("D", fmt.Sprintf("B%d*%s", b.row, factor(p.Unit)))
		b.row++
	}
	b.row++
	b.head(l.Results)
	for _, d := range m.Lines {
		b.define(d)
	}
	b.must(b.f.SetColWidth(mainSheet, "A", "A", 48))
	b.must(b.f.SetColWidth(mainSheet, "B", "E", 22))
	again := true
	b.must(b.f.SetDocProps(&excelize.DocProperties{Creator: "Yuntu", Title: m.ID, Created: "2006-09-16T00:00:00Z", Modified: "2006-09-16T00:00:00Z"})) // no clock: a file of the same model is the same
	b.must(b.f.SetCalcProps(&excelize.CalcPropsOptions{FullCalcOnLoad: &again}))
	if b.err != nil {
		return nil, fmt.Errorf("%s as a spreadsheet: %w", m.ID, b.err)
	}
	return stored(b.f)
}

// The sheets, and where the years begin: row 2 holds the first values of stocks.
const (
	mainSheet = "model"
	yearSheet = "years"
	runSheet  = "given"
	firstYear = 3
)

type book struct {
	f       *excelize.File
	m       *models.Model
	l       Labels
	row     int
	columns int
	yearly  map[string]string // column of a name on the sheet of years
	at      map[string]string // name of a cell
	within  string            // the stock whose next is being written: there its name is last year's
	err     error
}

func (b *book) must(err error) {
	if b.err == nil {
		b.err = err
	}
}

func (b *book) cell(column string) string { return fmt.Sprintf("%s%d", column, b.row) }
func (b *book) text(column, text string)  { b.must(b.f.SetCellStr(mainSheet, b.cell(column), text)) }
func (b *book) formula(column, text string) {
	b.must(b.f.SetCellFormula(mainSheet, b.cell(column), text))
}

// factor is a unit's size.
func factor(u models.Unit) string { return plainly(u.Base) }

func (b *book) head(title string) {
	for i, s := range []string{title, b.l.Value, b.l.Unit, b.l.Base, b.l.Source} {
		b.text(string(rune('A'+i)), s)
	}
	b.row++
}

// line begins a row and gives its base-unit cell a name.
func (b *book) line(name string, u models.Unit, source string) {
	b.text("A", cmp.Or(b.l.Of(name), name))
	if u.Name != "" {
		b.text("C", b.l.In(u))
	}
	b.text("E", source)
	b.at[name] = b.m.ID + "_" + name // a prefix, since `r` or `ai1` would be cells
	b.must(b.f.SetDefinedName(&excelize.DefinedName{Name: b.at[name], RefersTo: fmt.Sprintf("%s!$D$%d", mainSheet, b.row)}))
}

func (b *book) define(d models.Line) {
	if d.Kind == "given" {
		return
	}
	u := unitOf(b.m, d)
	if _, moves := moving(b.m, d.Name); moves || d.Kind == "stock" {
		b.column(d)
		return
	}
	source := ""
	for _, c := range b.m.Consts {
		if c.Name == d.Name {
			source = b.l.From(c)
		}
	}
	b.line(d.Name, u, source)
	if c, ok := d.Expr.(*ast.BasicLit); ok && d.Kind == "const" {
		v, unit, _ := strings.Cut(c.Value, " ")
		u, _ := models.ParseUnit(unit)
		b.text("C", b.l.In(u))
		b.must(b.f.SetCellDefault(mainSheet, b.cell("B"), v)) // a number as it stands
		b.formula("D", fmt.Sprintf("B%d*%s", b.row, factor(u)))
	} else {
		b.formula("D", b.expr(d.Expr))
		if u.Name != "" {
			b.formula("B", fmt.Sprintf("D%d/%s", b.row, factor(u)))
		} else { // a step between: as it is
			b.formula("B", fmt.Sprintf("D%d", b.row))
		}
	}
	b.row++
}

// column adds a name to the sheet of years and returns its column.
func (b *book) column(d models.Line) {
	col := b.next()
	b.must(b.f.SetCellStr(yearSheet, col+"1", cmp.Or(b.l.Of(d.Name), d.Name)))
	of := d.Expr
	if d.Kind == "stock" {
		b.must(b.f.SetCellFormula(yearSheet, col+"2", b.expr(d.Expr)))
		of, b.within = d.Next, d.Name
	}
	b.yearly[d.Name] = col
	b.fill(col, of)
	b.within = ""
}

// next is a column of the sheet of years that is still free.
func (b *book) next() string {
	b.columns++
	col, err := excelize.ColumnNumberToName(b.columns + 1)
	b.must(err)
	return col
}

// fill writes an expression for every year into a column.
func (b *book) fill(col string, e ast.Expr) {
	text := b.expr(e)
	for y := 1; y <= b.m.Code.Years; y++ {
		r := firstYear + y - 1
		b.must(b.f.SetCellFormula(yearSheet, fmt.Sprintf("%s%d", col, r),
			strings.NewReplacer("«last»", fmt.Sprint(r-1), "«row»", fmt.Sprint(r)).Replace(text)))
	}
}

// span is the range of all years of an expression, in a column of its own.
func (b *book) span(e ast.Expr) string {
	if id, ok := e.(*ast.Ident); ok && b.yearly[id.Name] != "" {
		return b.rows(b.yearly[id.Name])
	}
	col := b.next()
	b.fill(col, e)
	return b.rows(col)
}

func (b *book) rows(col string) string {
	return fmt.Sprintf("%s!$%s$%d:$%s$%d", yearSheet, col, firstYear, col, firstYear+b.m.Code.Years-1)
}

// unitOf is the unit of a line's result, none for a let.
func unitOf(m *models.Model, d models.Line) models.Unit {
	for _, list := range [][]models.Result{m.Results, m.Series} {
		for _, r := range list {
			if r.Name == d.Name {
				return r.Unit
			}
		}
	}
	return models.Unit{}
}

// moving reports whether a name has a value for every year, and its place among the series if it is one.
func moving(m *models.Model, name string) (series int, ok bool) {
	for i, r := range m.Series {
		if r.Name == name {
			return i, true
		}
	}
	for _, d := range m.Lines {
		if d.Name == name && d.Kind == "let" {
			return -1, uses(m, d.Expr)
		}
	}
	return -1, false
}

// uses reports whether an expression looks at the year it is computed in.
func uses(m *models.Model, e ast.Expr) (yes bool) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			if id, ok := n.Fun.(*ast.Ident); ok && overAllYears[id.Name] {
				return false
			}
		case *ast.Ident:
			if n.Name == "year" {
				yes = true
			}
			for _, d := range m.Lines {
				if d.Name == n.Name && (d.Kind == "stock" || d.Kind == "series" || d.Kind == "let" && uses(m, d.Expr)) {
					yes = true
				}
			}
		}
		return true
	})
	return yes
}

var overAllYears = map[string]bool{"first": true, "at": true, "sum": true, "least": true, "most": true}

// Recalculate opens a workbook, puts parameters in and returns its results in the units as written; what has no answer is
// sim.None.
func Recalculate(m *models.Model, workbook []byte, in []float64) ([]float64, error) {
	f, err := excelize.OpenReader(bytes.NewReader(workbook))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for i, v := range in {
		if err := f.SetCellFloat(mainSheet, fmt.Sprintf("B%d", firstParam+i), v, -1, 64); err != nil {
			return nil, err
		}
	}
	var out []float64
	for _, r := range m.Results {
		cell := ""
		for _, n := range f.GetDefinedName() {
			if n.Name == m.ID+"_"+r.Name {
				cell = strings.ReplaceAll(strings.TrimPrefix(n.RefersTo, mainSheet+"!"), "$", "")
			}
		}
		text, err := f.CalcCellValue(mainSheet, cell, excelize.Options{RawCellValue: true})
		v := sim.None
		if err == nil && !strings.HasPrefix(text, "#") {
			if _, err := fmt.Sscanf(text, "%g", &v); err != nil {
				return nil, fmt.Errorf("%s %s: %q", m.ID, r.Name, text)
			}
		}
		out = append(out, v/r.Unit.Base)
	}
	return out, nil
}

// firstParam is the row of the first parameter.
const firstParam = 4
