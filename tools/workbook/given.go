package workbook

import (
	"cmp"
	"fmt"
	"go/ast"

	"github.com/xuri/excelize/v2"

	"yuntu/data/locale"
	"yuntu/wasm/sim"
)

// given writes a sheet with what was observed quarter by quarter, as published: the quarter's number from 0, its name, and a
// column for each run. A quarter without a figure has a dash, which a mean passes
// over in every program; an empty cell is nought in some.
func (b *book) given() {
	if len(b.m.Givens) == 0 {
		return
	}
	_, err := b.f.NewSheet(runSheet)
	b.must(err)
	long := 0
	for i, g := range b.m.Givens {
		long = max(long, len(g.Values))
		col := b.runColumn(i)
		b.must(b.f.SetCellStr(runSheet, col+"1", cmp.Or(b.l.Of(g.Name), g.Name)))
		b.must(b.f.SetCellStr(runSheet, col+"2", b.l.In(g.Unit)))
		for q, v := range g.Values {
			at := fmt.Sprintf("%s%d", col, firstQuarter+q)
			if sim.Answered(v) {
				b.must(b.f.SetCellFloat(runSheet, at, v, -1, 64))
			} else {
				b.must(b.f.SetCellStr(runSheet, at, "–"))
			}
		}
	}
	for q := range long {
		b.must(b.f.SetCellInt(runSheet, fmt.Sprintf("A%d", firstQuarter+q), int64(q)))
		b.must(b.f.SetCellStr(runSheet, fmt.Sprintf("B%d", firstQuarter+q), string(locale.AppendKey(nil, b.m.Givens[0].Since+locale.Quarter(q), locale.Quarterly))))
	}
}

// firstQuarter is the row of the first quarter.
const firstQuarter = 3

func (b *book) runColumn(i int) string {
	col, err := excelize.ColumnNumberToName(i + 3)
	b.must(err)
	return col
}

// mean writes the mean of a run over the quarters from a time on, and before another where one is told.
func (b *book) mean(args []ast.Expr) string {
	for i, g := range b.m.Givens {
		if id, ok := args[0].(*ast.Ident); !ok || id.Name != g.Name {
			continue
		}
		span := func(col string) string {
			return fmt.Sprintf("%s!$%s$%d:$%s$%d", runSheet, col, firstQuarter, col, firstQuarter+len(g.Values)-1)
		}
		quarter := func(e ast.Expr) string { return "(0-INT(0.000000001-4*" + b.expr(e) + "))" } // up to a whole one, as ceil
		text := fmt.Sprintf(`AVERAGEIFS(%s,%s,">="&%s`, span(b.runColumn(i)), span("A"), quarter(args[1]))
		if len(args) > 2 {
			text += fmt.Sprintf(`,%s,"<"&%s`, span("A"), quarter(args[2]))
		}
		return fmt.Sprintf("(IFERROR(%s),NA())*%s)", text, factor(g.Unit))
	}
	return "NA()"
}
