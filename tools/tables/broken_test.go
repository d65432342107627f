package tables

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// Rows that are refused stand among the others, with references that mean nothing: whatever looks at them stands that, and
// says so in a line. Each cell of each table is empty once, and once an id that there is not.
func TestBrokenCells(t *testing.T) {
	a, err := txtar.ParseFile("../pack/testdata/base.txtar")
	if err != nil {
		t.Fatal(err)
	}
	base := t.TempDir()
	tables := map[string][][]string{}
	for _, x := range a.Files {
		put(t, filepath.Join(base, x.Name), x.Data)
		if strings.HasPrefix(x.Name, "tables/") {
			if tables[x.Name], err = csv.NewReader(strings.NewReader(string(x.Data))).ReadAll(); err != nil {
				t.Fatal(x.Name, err)
			}
		}
	}
	glyphs, err := os.ReadFile("../../data/fonts/glyphs.bin")
	if err != nil {
		t.Fatal(err)
	}
	for name, rows := range tables {
		whole, _ := os.ReadFile(filepath.Join(base, name))
		for column := range rows[0] {
			for _, with := range []string{"", "nobody"} {
				var b strings.Builder
				w := csv.NewWriter(&b)
				for i, r := range rows {
					r = append([]string{}, r...)
					if i > 0 {
						r[column] = with
					}
					_ = w.Write(r)
				}
				w.Flush()
				put(t, filepath.Join(base, name), []byte(b.String()))
				p := Read(base)
				p.Tables.Glyphs = glyphs
				p.CheckGlyphs("fonts/glyphs.bin")
				CanvasRunes(&p.Tables)
				if all := strings.Join(said(p), "\n"); strings.Contains(all, "stumbled") {
					t.Errorf("%s, %s is %q:\n%s", name, rows[0][column], with, all)
				}
			}
		}
		put(t, filepath.Join(base, name), whole)
	}
}

func put(t *testing.T, name string, b []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, b, 0o644); err != nil {
		t.Fatal(err)
	}
}
