package workbook

import (
	"fmt"
	"go/ast"
	"go/token"
	"strconv"
	"strings"
)

var sheetOperators = map[token.Token]string{token.ADD: "+", token.SUB: "-", token.MUL: "*", token.QUO: "/", token.LSS: "<", token.LEQ: "<=",
	token.GTR: ">", token.GEQ: ">=", token.EQL: "=", token.NEQ: "<>"}

var sheetFunctions = map[string]string{"min": "MIN", "max": "MAX", "abs": "ABS", "exp": "EXP", "log": "LN", "sqrt": "SQRT", "pow": "POWER"}

// expr writes an expression as a spreadsheet's formula. On the sheet of years «row» is the year's row and «last» the one
// above; brackets stand around every part, so no rule of precedence is relied on.
func (b *book) expr(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return b.expr(e.X)
	case *ast.BasicLit:
		return e.Value
	case *ast.Ident:
		return b.ident(e.Name)
	case *ast.UnaryExpr:
		if e.Op == token.NOT {
			return "NOT(" + b.expr(e.X) + ")"
		}
		return "PRODUCT(-1," + b.expr(e.X) + ")" // a leading minus binds in other ways in other programs
	case *ast.BinaryExpr:
		switch e.Op {
		case token.LAND:
			return "AND(" + b.expr(e.X) + "," + b.expr(e.Y) + ")"
		case token.LOR:
			return "OR(" + b.expr(e.X) + "," + b.expr(e.Y) + ")"
		}
		return "(" + b.expr(e.X) + sheetOperators[e.Op] + b.expr(e.Y) + ")"
	case *ast.CallExpr:
		return b.call(e.Fun.(*ast.Ident).Name, e.Args)
	}
	return "NA()"
}

func (b *book) ident(name string) string {
	switch name {
	case "none":
		return "NA()"
	case "year":
		return "$A«row»"
	}
	if col := b.yearly[name]; col != "" {
		if name == b.within {
			return "$" + col + "«last»"
		}
		return "$" + col + "«row»"
	}
	return b.at[name]
}

func (b *book) call(name string, args []ast.Expr) string {
	last := args[len(args)-1]
	switch name {
	case "mean":
		return b.mean(args)
	case "plain":
		return b.expr(args[0])
	case "reach":
		lo, hi := b.m.Reach(args[1].(*ast.Ident).Name)
		x := b.expr(args[0])
		return fmt.Sprintf("IF(AND(%[1]s>=%[2]s,%[1]s<=%[3]s),%[1]s,NA())", x, plainly(lo), plainly(hi))
	case "If":
		return fmt.Sprintf("IF(%s,%s,%s)", b.expr(args[0]), b.expr(args[1]), b.expr(args[2]))
	case "floor":
		return "INT(" + b.expr(args[0]) + "+0.000000001)"
	case "ceil":
		return "(0-INT(0.000000001-" + b.expr(args[0]) + "))"
	case "first":
		when := &ast.CallExpr{Fun: ast.NewIdent("If"), Args: []ast.Expr{last, ast.NewIdent("year"), &ast.BasicLit{Value: `""`}}}
		return fmt.Sprintf("IF(COUNT(%[1]s)=0,NA(),MIN(%[1]s))", b.span(when))
	case "at":
		return fmt.Sprintf("INDEX(%s,%s)", b.span(last), b.expr(args[0]))
	case "sum", "least", "most":
		return map[string]string{"sum": "SUM", "least": "MIN", "most": "MAX"}[name] + "(" + b.span(last) + ")"
	}
	var in []string
	for _, a := range args {
		in = append(in, b.expr(a))
	}
	return sheetFunctions[name] + "(" + strings.Join(in, ",") + ")"
}

// plainly is a number as a spreadsheet reads it: no exponent.
func plainly(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
