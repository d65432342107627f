package viewtest

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yuntu/wasm/scene"
	"yuntu/wasm/svg"
	"yuntu/wasm/theme"
)

// Goldens are pictures kept in testdata as files that a person can look at: the
// SVG and what a screen reader gets. UPDATE_GOLDEN=1 writes them anew; read the
// diff.
type Goldens struct {
	t      testing.TB
	update bool
	wanted map[string]bool
}

// OpenGoldens begins with the goldens of the package under test. Call Done in
// the end.
func OpenGoldens(t testing.TB) *Goldens {
	t.Helper()
	g := &Goldens{t: t, update: os.Getenv("UPDATE_GOLDEN") != "", wanted: map[string]bool{}}
	if g.update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return g
}

// Check compares a picture with the files of its name. opens, where it is given,
// names what a line of the outline leads to.
func (g *Goldens) Check(name string, l *scene.List, dark bool, opens func(scene.Ref) string) {
	g.t.Helper()
	var outline []byte
	for _, n := range l.Notes {
		label, value := l.Words(n)
		outline = append(outline, strings.Repeat("  ", int(n.Level)-1)...)
		outline = append(outline, label...)
		if len(value) > 0 {
			outline = append(append(outline, " | "...), value...)
		}
		if opens != nil {
			if s := opens(l.Ref(n.Target)); s != "" {
				outline = append(append(outline, " | "...), s...)
			}
		}
		outline = append(outline, '\n')
	}
	g.file(name+".svg", svg.Append(nil, l, svg.Options{Paper: theme.Of(dark).Paper}))
	g.file(name+".txt", outline)
}

func (g *Goldens) file(name string, got []byte) {
	g.t.Helper()
	g.wanted[name] = true
	path := filepath.Join("testdata", name)
	if g.update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			g.t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		g.t.Errorf("%v; UPDATE_GOLDEN=1 writes it", err)
	} else if !bytes.Equal(got, want) {
		g.t.Errorf("%s: %s", name, firstDifference(got, want))
	}
}

// Done complains about files that no picture was compared with.
func (g *Goldens) Done() {
	g.t.Helper()
	files, err := os.ReadDir("testdata")
	if err != nil {
		g.t.Fatal(err)
	}
	for _, f := range files {
		if !g.wanted[f.Name()] {
			g.t.Errorf("testdata/%s belongs to no picture", f.Name())
		}
	}
}

func firstDifference(got, want []byte) string {
	g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range g {
		if i >= len(w) || g[i] != w[i] {
			old := "nothing"
			if i < len(w) {
				old = w[i]
			}
			return "line " + strings.TrimSpace(g[i]) + "\n   was " + old
		}
	}
	return "it is shorter than it was"
}
