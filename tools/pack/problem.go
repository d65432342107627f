package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"yuntu/data"
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

// packer is a dataset on its way from files to rows.
type packer struct {
	dir   string
	t     data.Tables
	found []problem

	at    [data.Sections][]place    // of each row
	words [data.Sections][][3]place // of each row's words in the three languages
	ids   [data.Sections]map[string]int
	// fiscal is the month in which an entity's fiscal year ends.
	fiscal map[string]int
}

func (p *packer) say(at place, format string, a ...any) {
	p.found = append(p.found, problem{at, fmt.Sprintf(format, a...)})
}

// report prints all problems in the order of files and lines.
func (p *packer) report(w io.Writer) error {
	slices.SortStableFunc(p.found, func(a, b problem) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line), cmp.Compare(a.text, b.text))
	})
	p.found = slices.Compact(p.found)
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
		return fmt.Errorf("1 problem, nothing written")
	default:
		return fmt.Errorf("%d problems, nothing written", n)
	}
}

// validate adds what package data finds wrong, at the line it came from.
func (p *packer) validate() {
	broken := map[place]bool{} // a row that could not be read would only be blamed twice
	for _, x := range p.found {
		broken[x.place] = true
	}
	for _, x := range data.Validate(&p.t) {
		at := p.at[x.Table][x.Row]
		if broken[at] {
			continue
		}
		if x.Lang >= 0 && x.Row < len(p.words[x.Table]) {
			if w := p.words[x.Table][x.Row][x.Lang]; w.file != "" {
				at = w
			}
		}
		p.say(at, "%s", x.Text)
	}
}
