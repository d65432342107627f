package tables

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"yuntu/data"
)

// A word that is asked for seldom would be missed by nobody's picture: every literal in the program that reads like a word's id is one,
// or begins those that are put together.
func TestIDsAreWords(t *testing.T) {
	p := Read("../../data")
	ids, heads := map[string]bool{}, map[string]bool{}
	for _, w := range append(append([]data.Text{}, p.Tables.UI...), p.Tables.Canvas...) {
		ids[w.ID] = true
		head, _, _ := strings.Cut(w.ID, ".")
		heads[head] = true
	}
	like, seen := regexp.MustCompile(`^[a-z]+(\.[a-z0-9_-]+)+$`), 0
	err := filepath.WalkDir("../../wasm", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			lit, ok := n.(*ast.BasicLit)
			if !ok || lit.Kind != token.STRING {
				return true
			}
			s, _ := strconv.Unquote(lit.Value)
			head, _, _ := strings.Cut(s, ".")
			if !like.MatchString(s) || !heads[head] {
				return true
			}
			if seen++; !ids[s] && !begins(ids, s+".") {
				t.Errorf("%s: there is no word %q", set.Position(lit.Pos()), s)
			}
			return true
		})
		return nil
	})
	if err != nil || seen < 100 {
		t.Errorf("%d ids, %v", seen, err)
	}
}

func begins(ids map[string]bool, prefix string) bool {
	for id := range ids {
		if strings.HasPrefix(id, prefix) {
			return true
		}
	}
	return false
}
