// Package lexicon holds the tables that search needs about Chinese characters and packs them for the dataset. The
// tables are written by tools/lexicon; README.md says where they come from and under which licences.
package lexicon

import (
	"embed"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"yuntu/wasm/search"
)

//go:embed fold.tsv chars.tsv compat.tsv words.tsv
var files embed.FS

// Pack returns the lexicon as search.DecodeLexicon reads it. The same tables give the same bytes.
func Pack() ([]byte, error) {
	t, err := Tables()
	if err != nil {
		return nil, err
	}
	return t.Append(nil)
}

// Tables returns the committed tables.
func Tables() (search.Tables, error) {
	var t search.Tables
	err := rows("fold.tsv", 2, func(c []string) error {
		head, err := one(c[0])
		t.Fold = append(t.Fold, search.FoldRow{Head: head, Doubles: []rune(c[1])})
		return err
	})
	if err != nil {
		return t, err
	}
	err = rows("chars.tsv", 3, func(c []string) error {
		char, err := one(c[0])
		t.Chars = append(t.Chars, search.CharRow{Char: char, Readings: strings.Fields(c[1]), Cangjie: c[2]})
		return err
	})
	if err != nil {
		return t, err
	}
	err = rows("compat.tsv", 2, func(c []string) error {
		from, err := strconv.ParseUint(c[0], 16, 21)
		t.Compat = append(t.Compat, search.CompatRow{From: rune(from), To: c[1]})
		return err
	})
	if err != nil {
		return t, err
	}
	err = rows("words.tsv", 2, func(c []string) error {
		t.Words = append(t.Words, search.WordRow{From: c[0], To: c[1]})
		return nil
	})
	return t, err
}

func one(s string) (rune, error) {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || n != len(s) {
		return 0, fmt.Errorf("%q is not one character", s)
	}
	return r, nil
}

func rows(name string, columns int, f func([]string) error) error {
	b, err := files.ReadFile(name)
	if err != nil {
		return fmt.Errorf("lexicon: %w", err)
	}
	line := 0
	for s := range strings.Lines(string(b)) {
		line++
		s = strings.TrimSuffix(s, "\n")
		if s == "" || s[0] == '#' {
			continue
		}
		c := strings.Split(s, "\t")
		if len(c) != columns {
			return fmt.Errorf("lexicon: %s:%d: want %d columns, have %d", name, line, columns, len(c))
		}
		if err := f(c); err != nil {
			return fmt.Errorf("lexicon: %s:%d: %w", name, line, err)
		}
	}
	return nil
}
