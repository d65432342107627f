package models

import (
	"os"
	"path/filepath"
	"testing"
)

// A model is read as tables are: with a mark of UTF-8 before it, and in UTF-16 not at all, in one line.
func TestEncodings(t *testing.T) {
	text, err := os.ReadFile("../../data/models/m01.model")
	if err != nil {
		t.Fatal(err)
	}
	wide := []byte("\xff\xfe")
	for _, b := range text {
		wide = append(wide, b, 0)
	}
	for _, c := range []struct {
		content []byte
		want    string
	}{{append([]byte("\ufeff"), text...), ""}, {wide, "UTF-16; save it as UTF-8"}} {
		dir := t.TempDir()
		if err := os.Mkdir(filepath.Join(dir, "models"), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "models", "m01.model"), c.content, 0o644); err != nil {
			t.Fatal(err)
		}
		_, errs := ReadAll(dir)
		if c.want == "" && len(errs) > 0 || c.want != "" && (len(errs) != 1 || errs[0].(*Error).Text != c.want) {
			t.Errorf("got %v, want %q", errs, c.want)
		}
	}
}

// A division by nought within the sliders' range is found at the step where it stands.
func TestHoles(t *testing.T) {
	const text = "param cut 20 pct in 0..60 by 1 assumption\nresult left pct = (1-cut)*(cut-0.3)/(cut-0.3)\n"
	_, errs := Parse("x.model", "x", text)
	if len(errs) != 1 || errs[0].Error() != "x.model:2: left is no number at cut=30, and beside it it is one: a division by nought?" {
		t.Errorf("got %v", errs)
	}
}
