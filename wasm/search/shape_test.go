package search_test

import (
	"testing"

	"yuntu/data/lexicon"
	"yuntu/wasm/search"
)

// TestPackedLexicon holds every reading and shape that went in against what comes out.
func TestPackedLexicon(t *testing.T) {
	tables, err := lexicon.Tables()
	if err != nil {
		t.Fatal(err)
	}
	x := theLexicon(t)
	for _, c := range tables.Chars {
		readings, shape := search.Describe(x, c.Char)
		if shape != c.Cangjie[:min(len(c.Cangjie), 5)] {
			t.Errorf("%c is built %q, want %q", c.Char, shape, c.Cangjie)
		}
		if len(readings) != len(c.Readings) {
			t.Errorf("%c is read %v, want %v", c.Char, readings, c.Readings)
			continue
		}
		for i, s := range c.Readings {
			if readings[i] != s {
				t.Errorf("%c is read %v, want %v", c.Char, readings, c.Readings)
			}
		}
	}
	for _, f := range tables.Fold {
		for _, d := range f.Doubles {
			if to := search.FoldOf(x, d); to != f.Head {
				t.Errorf("%c is searched as %c, want %c", d, to, f.Head)
			}
		}
	}
}

func BenchmarkDecodeLexicon(b *testing.B) {
	packed, err := lexicon.Pack()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := search.DecodeLexicon(packed); err != nil {
			b.Fatal(err)
		}
	}
}
