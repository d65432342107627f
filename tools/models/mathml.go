package models

import (
	"go/ast"
	"go/token"
	"strings"
)

// MathML returns the definitions as a reader sees them, one <math> element each, in the order of the file. A name stands
// as <mi data-q="NAME">; a word of the language that is said and not written with a sign (first, sum, none, year …) as
// <mtext data-w="WORD">: the page puts the words of its language there. A check of the package parses what comes out.
func (m *Model) MathML() []string {
	var list []string
	for _, l := range m.Lines {
		w := &mathml{}
		w.open("mrow")
		w.name(l.Name)
		w.sign("=")
		if l.Kind == "const" {
			w.WriteString(`<mn data-c="` + l.Name + `">` + l.Expr.(*ast.BasicLit).Value + "</mn>")
		} else if l.Kind == "given" {
			w.word("given")
		} else {
			w.expr(l.Expr, 0)
		}
		if l.Next != nil {
			w.sign(",")
			w.word("next")
			w.expr(l.Next, 0)
		}
		w.close("mrow")
		list = append(list, "<math>"+w.String()+"</math>")
	}
	return list
}

type mathml struct{ strings.Builder }

func (w *mathml) open(tag string)       { w.WriteString("<" + tag + ">") }
func (w *mathml) close(tag string)      { w.WriteString("</" + tag + ">") }
func (w *mathml) text(tag, text string) { w.open(tag); w.WriteString(text); w.close(tag) }
func (w *mathml) sign(s string)         { w.text("mo", s) }
func (w *mathml) name(s string)         { w.WriteString(`<mi data-q="` + s + `">` + s + "</mi>") }
func (w *mathml) word(s string)         { w.WriteString(`<mtext data-w="` + s + `">` + s + "</mtext>") }

// signs are how operators are written, with how tightly they bind.
var signs = map[token.Token]struct {
	sign string
	bind int
}{
	token.LOR: {"∨", 1}, token.LAND: {"∧", 2}, token.LSS: {"&lt;", 3}, token.LEQ: {"≤", 3}, token.GTR: {"&gt;", 3}, token.GEQ: {"≥", 3},
	token.EQL: {"=", 3}, token.NEQ: {"≠", 3}, token.ADD: {"+", 4}, token.SUB: {"−", 4}, token.MUL: {"·", 5}, token.QUO: {"", 7},
}

// expr writes an expression; outer is how tightly what stands around it binds.
func (w *mathml) expr(e ast.Expr, outer int) {
	switch e := e.(type) {
	case *ast.ParenExpr:
		w.expr(e.X, outer)
	case *ast.BasicLit:
		w.text("mn", e.Value)
	case *ast.Ident:
		if e.Name == "none" || e.Name == "year" {
			w.word(e.Name)
			return
		}
		w.name(e.Name)
	case *ast.UnaryExpr:
		w.open("mrow")
		w.sign(map[token.Token]string{token.SUB: "−", token.NOT: "¬"}[e.Op])
		w.expr(e.X, 6)
		w.close("mrow")
	case *ast.BinaryExpr:
		w.binary(e, outer)
	case *ast.CallExpr:
		w.call(e.Fun.(*ast.Ident).Name, e.Args, outer)
	}
}

func (w *mathml) binary(e *ast.BinaryExpr, outer int) {
	s := signs[e.Op]
	if e.Op == token.QUO {
		w.open("mfrac")
		w.group(e.X)
		w.group(e.Y)
		w.close("mfrac")
		return
	}
	w.open("mrow")
	if s.bind < outer {
		w.sign("(")
	}
	w.expr(e.X, s.bind)
	w.sign(s.sign)
	right := s.bind
	if e.Op == token.SUB {
		right++ // a − (b + c)
	}
	w.expr(e.Y, right)
	if s.bind < outer {
		w.sign(")")
	}
	w.close("mrow")
}

func (w *mathml) group(e ast.Expr) {
	w.open("mrow")
	w.expr(e, 0)
	w.close("mrow")
}

func (w *mathml) call(name string, args []ast.Expr, outer int) {
	switch name {
	case "plain":
		w.expr(args[0], outer)
	case "pow":
		w.open("msup")
		w.open("mrow")
		w.expr(args[0], 8)
		w.close("mrow")
		w.group(args[1])
		w.close("msup")
	case "exp":
		w.open("msup")
		w.text("mi", "e")
		w.group(args[0])
		w.close("msup")
	case "sqrt":
		w.open("msqrt")
		w.expr(args[0], 0)
		w.close("msqrt")
	case "If":
		w.open("mrow")
		w.sign("{")
		w.open("mtable")
		w.row(func() { w.expr(args[1], 0) }, func() { w.word("if"); w.expr(args[0], 0) })
		w.row(func() { w.expr(args[2], 0) }, func() { w.word("else") })
		w.close("mtable")
		w.close("mrow")
	case "reach":
		w.open("mrow")
		w.expr(args[0], outer)
		w.sign(",")
		w.word("reach")
		w.expr(args[1], 0)
		w.close("mrow")
	case "mean":
		w.open("mrow")
		w.word(name)
		w.sign("(")
		w.expr(args[0], 0)
		w.sign(",")
		w.expr(args[1], 4)
		w.sign("≤")
		w.word("quarter")
		if len(args) > 2 {
			w.sign("&lt;")
			w.expr(args[2], 4)
		}
		w.sign(")")
		w.close("mrow")
	case "first", "at", "sum", "least", "most":
		w.open("mrow")
		w.word(name)
		w.list(args)
		w.close("mrow")
	default:
		w.open("mrow")
		w.text("mi", map[string]string{"log": "ln"}[name]+map[string]string{"min": "min", "max": "max", "abs": "abs", "floor": "floor", "ceil": "ceil"}[name])
		w.list(args)
		w.close("mrow")
	}
}

func (w *mathml) list(args []ast.Expr) {
	w.sign("(")
	for i, a := range args {
		if i > 0 {
			w.sign(",")
		}
		w.expr(a, 0)
	}
	w.sign(")")
}

func (w *mathml) row(cells ...func()) {
	w.open("mtr")
	for _, c := range cells {
		w.open("mtd")
		c()
		w.close("mtd")
	}
	w.close("mtr")
}
