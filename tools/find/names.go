package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"yuntu/data/locale"
	"yuntu/wasm/search"
)

// row is a line of a names file.
type row struct {
	name
	aliases    []string
	prominence int
}

// Bounds of a names file.
const (
	maxBytes  = 256 << 20
	maxName   = 1000 // characters
	maxReport = 20   // bad rows that are told before the rest is only counted
)

var wanted = [...]string{"id", "zh-Hans", "zh-Hant", "en", "aliases"}

func readNames(path string) (*searched, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("find: %w", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("find: %w", err)
	}
	if len(b) > maxBytes {
		return nil, fmt.Errorf("%s: more than %d MB", path, maxBytes>>20)
	}
	rows, err := parseNames(path, b)
	if err != nil {
		return nil, err
	}
	return ofRows(rows)
}

func ofRows(rows []row) (*searched, error) {
	list, entries := make([]name, len(rows)), make([]search.Entry, len(rows))
	for i, r := range rows {
		list[i] = r.name
		entries[i] = search.Entry{ID: uint32(i), Names: r.names, Aliases: r.aliases, Prominence: r.prominence}
	}
	index, err := build(entries)
	if err != nil {
		return nil, err
	}
	return &searched{list, index.AppendHits}, nil
}

// parseNames reads a names file whole. Every bad row is told with its line; a file with a bad row is refused, so that
// nobody wonders later why a name isn't found.
func parseNames(path string, b []byte) ([]row, error) {
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(b, []byte("\uFEFF"))))
	r.FieldsPerRecord = -1
	r.ReuseRecord = true
	header, err := r.Read()
	if errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s:1: no header; want the columns %s", path, strings.Join(wanted[:], ","))
	}
	if err != nil {
		return nil, badCSV(path, err)
	}
	columns := map[string]int{}
	for i, c := range header {
		if _, twice := columns[c]; twice {
			return nil, fmt.Errorf("%s:1: column %q twice", path, c)
		}
		columns[c] = i
	}
	width := len(header)
	var place [len(wanted)]int
	for i, c := range wanted {
		at, ok := columns[c]
		if !ok {
			return nil, fmt.Errorf("%s:1: no column %q in the header; want %s", path, c, strings.Join(wanted[:], ","))
		}
		place[i] = at
	}
	kind, hasKind := columns["kind"]
	prominence, hasProminence := columns["prominence"]

	var list []row
	var bad []error
	lines := map[string]int{}
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			bad = append(bad, badCSV(path, err))
			if errors.Is(err, csv.ErrBareQuote) {
				continue
			}
			break // what follows an open quote can't be told apart
		}
		line, _ := r.FieldPos(0)
		fail := func(format string, a ...any) {
			bad = append(bad, fmt.Errorf("%s:%d: %s", path, line, fmt.Sprintf(format, a...)))
		}
		if len(cells) != width {
			fail("%d columns where the header has %d", len(cells), width)
			continue
		}
		n := row{name: name{id: strings.Clone(strings.TrimSpace(cells[place[0]])), kind: "name"}}
		for i := range n.names {
			n.names[i] = strings.Clone(strings.TrimSpace(cells[place[i+1]]))
		}
		for a := range strings.SplitSeq(cells[place[4]], "|") {
			if a = strings.TrimSpace(a); a != "" {
				n.aliases = append(n.aliases, strings.Clone(a))
			}
		}
		if hasKind {
			n.kind = strings.Clone(cells[kind])
		}
		if hasProminence && cells[prominence] != "" {
			v, err := strconv.Atoi(cells[prominence])
			if err != nil || v < 0 || v > 9 {
				fail("prominence %q is not a number from 0 to 9", cells[prominence])
				continue
			}
			n.prominence = v
		}
		if problem := n.problem(); problem != "" {
			fail("%s", problem)
			continue
		}
		if first, twice := lines[n.id]; twice {
			fail("id %q stands already in line %d", n.id, first)
			continue
		}
		lines[n.id] = line
		list = append(list, n)
	}
	if len(bad) > maxReport {
		bad = append(bad[:maxReport:maxReport], fmt.Errorf("%s: and %d more bad rows", path, len(bad)-maxReport))
	}
	return list, errors.Join(bad...)
}

// problem says what is wrong with a name, "" when nothing is.
func (n *row) problem() string {
	if n.id == "" {
		return "no id"
	}
	if n.names == [locale.Count]string{} {
		return fmt.Sprintf("%q has no name in any language", n.id)
	}
	for _, s := range append(append([]string{n.id, n.kind}, n.names[:]...), n.aliases...) {
		if !utf8.ValidString(s) {
			return fmt.Sprintf("%q is not UTF-8", s)
		}
		if utf8.RuneCountInString(s) > maxName {
			return fmt.Sprintf("a name of more than %d characters", maxName)
		}
	}
	return ""
}

func badCSV(path string, err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return fmt.Errorf("%s:%d: %w", path, parse.Line, parse.Err)
	}
	return fmt.Errorf("%s: %w", path, err)
}
