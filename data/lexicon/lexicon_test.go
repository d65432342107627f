package lexicon_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/andybalholm/brotli"

	"yuntu/data/lexicon"
	"yuntu/wasm/search"
)

func TestPack(t *testing.T) {
	a, err := lexicon.Pack()
	if err != nil {
		t.Fatal(err)
	}
	b, err := lexicon.Pack()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a, b) {
		t.Error("packed twice, the bytes differ")
	}
	var sent bytes.Buffer
	w := brotli.NewWriterLevel(&sent, brotli.BestCompression)
	w.Write(a)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if sent.Len() > 38<<10 {
		t.Errorf("%d bytes with brotli: the download has room for 38 KB", sent.Len())
	}
	if _, err := search.DecodeLexicon(a); err != nil {
		t.Error(err)
	}
	for _, cut := range []int{0, 3, 4, 100, len(a) / 2, len(a) - 1} {
		if _, err := search.DecodeLexicon(a[:cut]); err == nil {
			t.Errorf("the first %d bytes pass for a lexicon", cut)
		}
	}
	if _, err := search.DecodeLexicon(append(a, 0)); err == nil {
		t.Error("a byte too many passes")
	}
}

// TestTables holds what the rest relies on: nothing stands twice, heads fold to themselves, words are folded.
func TestTables(t *testing.T) {
	tables, err := lexicon.Tables()
	if err != nil {
		t.Fatal(err)
	}
	heads := map[rune]rune{}
	for _, f := range tables.Fold {
		for _, d := range f.Doubles {
			if h, twice := heads[d]; twice {
				t.Errorf("%c folds to %c and to %c", d, h, f.Head)
			}
			heads[d] = f.Head
		}
	}
	for _, f := range tables.Fold {
		if h, ok := heads[f.Head]; ok {
			t.Errorf("%c stands for others and folds to %c", f.Head, h)
		}
		if !slices.ContainsFunc(tables.Chars, func(c search.CharRow) bool { return c.Char == f.Head }) {
			t.Errorf("%c stands for others and is not described", f.Head)
		}
	}
	shapes := 0
	for _, c := range tables.Chars {
		if h, ok := heads[c.Char]; ok {
			t.Errorf("%c is described though it folds to %c", c.Char, h)
		}
		if c.Cangjie != "" {
			shapes++
		}
	}
	if shapes*100 < len(tables.Chars)*95 {
		t.Errorf("%d of %d characters have a Cangjie code", shapes, len(tables.Chars))
	}
	for _, w := range tables.Words {
		for _, r := range w.From + w.To {
			if h, ok := heads[r]; ok {
				t.Errorf("%s → %s: %c is searched as %c", w.From, w.To, r, h)
			}
		}
	}
	for _, want := range []struct {
		char     rune
		readings []string
	}{{'单', []string{"dan", "shan"}}, {'行', []string{"xing", "hang"}}, {'吕', []string{"lv"}}, {'干', []string{"gan", "qian"}}} {
		i := slices.IndexFunc(tables.Chars, func(c search.CharRow) bool { return c.Char == want.char })
		if i < 0 || !slices.Equal(tables.Chars[i].Readings[:len(want.readings)], want.readings) {
			t.Errorf("%c is not read %v", want.char, want.readings)
		}
	}
}
