package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// turned is what an operator becomes.
var turned = map[token.Token]token.Token{
	token.LSS: token.LEQ, token.LEQ: token.LSS, token.GTR: token.GEQ, token.GEQ: token.GTR, token.EQL: token.NEQ, token.NEQ: token.EQL,
	token.ADD: token.SUB, token.SUB: token.ADD, token.MUL: token.QUO, token.QUO: token.MUL, token.LAND: token.LOR, token.LOR: token.LAND,
}

var kindOf = map[token.Token]string{
	token.LSS: "bound", token.LEQ: "bound", token.GTR: "bound", token.GEQ: "bound", token.EQL: "condition", token.NEQ: "condition",
	token.ADD: "sign", token.SUB: "sign", token.MUL: "sign", token.QUO: "sign", token.LAND: "condition", token.LOR: "condition",
}

// inGo finds the faults of Go files: numbers, bounds, signs, conditions, identifiers of words, statements left out.
func inGo(patterns ...string) func(dir, only string) ([]fault, error) {
	return func(dir, only string) (list []fault, err error) {
		for _, pattern := range patterns {
			files, err := filepath.Glob(filepath.Join(dir, pattern))
			if err != nil {
				return nil, err
			}
			for _, path := range files {
				name, err := filepath.Rel(dir, path)
				if err != nil {
					return nil, err
				}
				if strings.HasSuffix(name, "_test.go") || strings.HasSuffix(name, "_js.go") || !strings.Contains(name, only) {
					continue
				}
				found, err := goFaults(path, name)
				if err != nil {
					return nil, err
				}
				list = append(list, found...)
			}
		}
		return list, nil
	}
}

func goFaults(path, name string) (list []fault, err error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, src, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	add := func(kind string, from, to token.Pos, now string) {
		p := set.Position(from)
		list = append(list, fault{kind, name, p.Line, p.Offset, set.Position(to).Offset, string(src[p.Offset:set.Position(to).Offset]), now})
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec, *ast.TypeSpec:
			return false
		case *ast.GenDecl:
			return n.Tok != token.CONST || len(n.Specs) == 1 // a list of constants is names, not numbers
		case *ast.BinaryExpr:
			if now, ok := turned[n.Op]; ok {
				add(kindOf[n.Op], n.OpPos, n.OpPos+token.Pos(len(n.Op.String())), now.String())
			}
		case *ast.UnaryExpr:
			if n.Op == token.NOT || n.Op == token.SUB {
				add("sign", n.OpPos, n.OpPos+1, "")
			}
		case *ast.BasicLit:
			if now, kind := otherLiteral(n); now != "" {
				add(kind, n.Pos(), n.End(), now)
			}
		case *ast.ExprStmt:
			add("missing", n.Pos(), n.End(), "")
		case *ast.AssignStmt:
			if n.Tok != token.DEFINE {
				add("missing", n.Pos(), n.End(), "")
			}
		}
		return true
	})
	return list, nil
}

// otherLiteral returns a number or an identifier of words that is not the one given, "" for what is no fault to change.
func otherLiteral(n *ast.BasicLit) (now, kind string) {
	switch n.Kind {
	case token.INT:
		v, err := strconv.ParseInt(n.Value, 0, 64)
		if err != nil {
			return "", ""
		}
		return strconv.FormatInt(v+1, 10), "number"
	case token.FLOAT:
		v, err := strconv.ParseFloat(n.Value, 64)
		if err != nil || v > 0 && v < 1e-3 {
			return "", "" // a tolerance against rounding
		}
		return strconv.FormatFloat(v*2+0.5, 'g', -1, 64), "number"
	case token.STRING:
		if s, err := strconv.Unquote(n.Value); err == nil && len(s) > 2 && !strings.ContainsAny(s, "% \n") {
			return strconv.Quote(s + "x"), "word"
		}
	}
	return "", ""
}
