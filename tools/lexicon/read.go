package main

import (
	"bufio"
	"compress/bzip2"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// unihan is what is needed of the Unihan database, by character.
type unihan struct {
	pinlu    map[rune][]counted // readings of modern text with their counts
	mandarin map[rune]string    // the customary reading
	cangjie  map[rune]string
	gb       map[rune]bool // in GB 2312
	big5     map[rune]bool // in the first, common plane of Big5
	general  map[rune]int  // place in the table of general standard characters
}

type counted struct {
	reading string
	n       int
}

// openCC is what is needed of OpenCC's dictionaries.
type openCC struct {
	toSimple map[rune][]rune // traditional → simplified
	variants [][2]rune       // regional glyphs of one character
	japanese [][2]rune       // new form, old form
	words    [][2]string     // general traditional wording → Taiwan's
}

// lines calls f with each line of a text file, plain or bzip2, that is neither empty nor a comment.
func lines(path string, f func(at string, columns []string) error) error {
	file, err := os.Open(path)
	if os.IsNotExist(err) {
		file, err = os.Open(path + ".bz2")
	}
	if err != nil {
		return fmt.Errorf("lexicon: %w", err)
	}
	defer file.Close()
	var r io.Reader = file
	if strings.HasSuffix(file.Name(), ".bz2") {
		r = bzip2.NewReader(file)
	}
	s := bufio.NewScanner(r)
	s.Buffer(make([]byte, 1<<16), 1<<20)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimRight(s.Text(), "\r ")
		if line == "" || line[0] == '#' {
			continue
		}
		if err := f(path+":"+strconv.Itoa(n), strings.Split(line, "\t")); err != nil {
			return err
		}
	}
	return s.Err()
}

func readColumns(path string) ([][]string, error) {
	var rows [][]string
	err := lines(path, func(at string, c []string) error {
		if len(c) != 2 {
			return fmt.Errorf("%s: want 2 columns, have %d", at, len(c))
		}
		rows = append(rows, c)
		return nil
	})
	return rows, err
}

func readUnihan(dir string) (unihan, error) {
	u := unihan{
		pinlu: map[rune][]counted{}, mandarin: map[rune]string{}, cangjie: map[rune]string{},
		gb: map[rune]bool{}, big5: map[rune]bool{}, general: map[rune]int{},
	}
	row := func(at string, c []string) error {
		if len(c) != 3 || !strings.HasPrefix(c[0], "U+") {
			return fmt.Errorf("%s: want U+XXXX, a property and a value", at)
		}
		code, err := strconv.ParseUint(c[0][2:], 16, 32)
		if err != nil {
			return fmt.Errorf("%s: %w", at, err)
		}
		r := rune(code)
		switch c[1] {
		case "kHanyuPinlu":
			for _, one := range strings.Fields(c[2]) {
				name, count, ok := strings.Cut(strings.TrimSuffix(one, ")"), "(")
				n, err := strconv.Atoi(count)
				if !ok || err != nil {
					return fmt.Errorf("%s: reading %q", at, one)
				}
				u.pinlu[r] = append(u.pinlu[r], counted{toneless(name), n})
			}
		case "kMandarin":
			u.mandarin[r] = toneless(strings.Fields(c[2])[0])
		case "kCangjie":
			u.cangjie[r] = strings.ToLower(c[2])
		case "kGB0":
			u.gb[r] = true
		case "kBigFive":
			u.big5[r] = c[2] < "C940"
		case "kTGH":
			for _, one := range strings.Fields(c[2]) {
				if _, place, ok := strings.Cut(one, ":"); ok {
					u.general[r], _ = strconv.Atoi(place)
				}
			}
		}
		return nil
	}
	for _, name := range []string{"Readings", "OtherMappings", "DictionaryLikeData"} {
		if err := lines(filepath.Join(dir, "Unihan_"+name+".txt"), row); err != nil {
			return u, err
		}
	}
	return u, nil
}

func readOpenCC(dir string) (openCC, error) {
	cc := openCC{toSimple: map[rune][]rune{}}
	single := func(s string) (rune, bool) {
		r := []rune(s)
		return r[0], len(r) == 1
	}
	pairs := func(dst *[][2]rune) func(string, []string) error {
		return func(at string, c []string) error {
			from, ok := single(c[0])
			if !ok {
				return nil
			}
			for _, target := range strings.Fields(c[1]) {
				if to, ok := single(target); ok && to != from {
					*dst = append(*dst, [2]rune{from, to})
				}
			}
			return nil
		}
	}
	var simple [][2]rune
	for _, step := range []struct {
		name string
		f    func(string, []string) error
	}{
		{"TSCharacters.txt", pairs(&simple)},
		{"TWVariants.txt", pairs(&cc.variants)},
		{"HKVariants.txt", pairs(&cc.variants)},
		{"JPShinjitaiCharacters.txt", pairs(&cc.japanese)},
		{"TWPhrases.txt", func(at string, c []string) error {
			if to := strings.Fields(c[1]); len(to) > 0 && to[0] != c[0] {
				cc.words = append(cc.words, [2]string{c[0], to[0]})
			}
			return nil
		}},
	} {
		if err := lines(filepath.Join(dir, step.name), step.f); err != nil {
			return cc, err
		}
	}
	for _, p := range simple {
		cc.toSimple[p[0]] = append(cc.toSimple[p[0]], p[1])
	}
	return cc, nil
}
