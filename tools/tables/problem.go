package tables

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"yuntu/data"
	"yuntu/data/locale"
)

// place is where somebody can mend what is wrong; line 0 is the whole file.
type place struct {
	file string
	line int
}

type problem struct {
	place
	text string
}

// Reading is a dataset as it was read, with the place of every row.
type Reading struct {
	dir     string
	program string // folder whose words the program says where dir has none
	Tables  data.Tables
	found   []problem
	broken  []problem // of files and rows that can't be read at all: what else is wrong may follow from them
	warned  []problem
	// Claims counts the numbers in words that were compared.
	Claims Claims

	at    [data.Sections][]place               // of each row
	words [data.Sections][][locale.Count]place // of each row's words in the three languages
	ids   [data.Sections]map[string]int
	// fiscal is the month in which an entity's fiscal year ends.
	fiscal map[string]int
	// unread are cells that were reported already, "file:line column".
	unread   map[cell]bool
	asked    map[string]bool // files that were looked for, and whether they are there
	lacks    map[lack]bool
	unlinked map[int]error // what is wrong with the links of pages, by their row, where words rest on it
	stranger []stranger
	opens    place             // the row of the link that a plain address opens
	programs map[string]string // what the program's own folder says (saying)
	last     string            // the file that was read last
	// rules are the decided words, scripts what the other Chinese script writes otherwise.
	rules   wording
	scripts scripts
	system  systemReading
}

// lack is words that one language has not, and that was told already.
type lack struct {
	table data.Section
	row   int // from 0
	lang  int
	what  string
}

type cell struct {
	place
	column string
}

func (p *Reading) say(at place, format string, a ...any) {
	p.found = append(p.found, problem{at, fmt.Sprintf(format, a...)})
}

// bad reports a cell that can't be read.
func (p *Reading) bad(r row, column, format string, a ...any) {
	p.unread[cell{r.place, column}] = true
	p.say(r.place, format, a...)
}

// Report prints all problems in the order of files and lines.
func (p *Reading) Report(w io.Writer) error {
	if len(p.broken) > 0 {
		p.found = p.broken
	}
	p.found = sortedProblems(p.found)
	for _, x := range p.found {
		if x.line == 0 {
			fmt.Fprintf(w, "%s: %s\n", x.file, x.text)
		} else {
			fmt.Fprintf(w, "%s:%d: %s\n", x.file, x.line, x.text)
		}
	}
	switch n := len(p.found); n {
	case 0:
		return nil
	case 1:
		return errors.New("1 problem")
	default:
		return fmt.Errorf("%d problems", n)
	}
}

// sortedProblems puts them in the order of files and lines, each once.
func sortedProblems(all []problem) []problem {
	slices.SortStableFunc(all, func(a, b problem) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line), cmp.Compare(a.text, b.text))
	})
	return slices.Compact(all)
}

// validate adds what package data finds wrong, at the line it came from.
func (p *Reading) validate() {
	for _, x := range data.Validate(&p.Tables) {
		at := p.at[x.Table][x.Row]
		what, _ := strings.CutPrefix(x.Text, "no ")
		what, _, _ = strings.Cut(what, " in ")
		if p.blamed(at, x.Text) || p.lacks[lack{x.Table, x.Row, x.Lang, what}] {
			continue
		}
		if x.Lang >= 0 && x.Row < len(p.words[x.Table]) {
			if w := p.words[x.Table][x.Row][x.Lang]; w.file != "" {
				at = w
			}
		}
		if x.First > 0 {
			first := p.at[x.Table][x.First-1]
			x.Text += fmt.Sprintf(", first at %s:%d", first.file, first.line)
		}
		p.say(at, "%s", x.Text)
	}
}

// blamed reports whether a complaint names a column whose cell could not be
// read anyway.
func (p *Reading) blamed(at place, text string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }),
		func(word string) bool { return p.unread[cell{at, word}] })
}
