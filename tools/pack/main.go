// Command pack turns the tables and texts of a dataset into the files that the
// program reads: dataset.msgp, and beside it one for the words of each
// language and one for the lexicon (package packed names them).
//
//	go run ./tools/pack -data data -out dist/dataset.msgp
//	go run ./tools/pack -data data -out "" (only checks)
//	go run ./tools/pack -data data -sizes (and prints what each section weighs)
//	go run ./tools/pack -data data -runes > data/fonts/runes.txt
//
// It reports everything that is wrong, each as file:line: what, and then
// writes nothing and ends with status 1. docs/dataset.md describes the tables
// and the format. -runes prints what the canvas may draw instead, for
// tools/glyphs; it asks for no glyphs, because it comes before them.
package main

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/andybalholm/brotli"

	"yuntu/data"
	"yuntu/data/lexicon"
	"yuntu/tools/packed"
	"yuntu/tools/tables"
)

func main() {
	dir := flag.String("data", "data", "folder with tables/, text/ and fonts/")
	words := flag.String("words", "data", "folder whose words of the program, and outlines, stand in for those that -data has not")
	out := flag.String("out", "dist/dataset.msgp", "file to write; empty: only check")
	runes := flag.Bool("runes", false, "print the runes of the canvas and write nothing")
	sizes := flag.Bool("sizes", false, "print what each section weighs, alone and compressed")
	flag.Parse()
	err := survive(*dir, func() error {
		if *runes {
			return listRunes(*dir, program(*dir, *words), os.Stdout, os.Stderr)
		}
		return pack(*dir, program(*dir, *words), *out, *sizes, os.Stdout, os.Stderr)
	})
	if err != nil {
		fmt.Fprintln(os.Stderr, "pack:", err)
		os.Exit(1)
	}
}

// survive makes one line of a mistake of the packer's own.
func survive(dir string, work func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: stumbled, which is a mistake of its own: %v; nothing written", dir, r)
		}
	}()
	return work()
}

// program is the folder of the program's own words for a dataset; "" for its own.
func program(dir, words string) string {
	if filepath.Clean(dir) == filepath.Clean(words) {
		return ""
	}
	return words
}

func listRunes(dir, words string, stdout, stderr io.Writer) error {
	p := tables.ReadWith(dir, words)
	sc, tc := tables.CanvasRunes(&p.Tables)
	fmt.Fprintf(stdout, "sc\t%s\ntc\t%s\n", sc, tc) // whatever is wrong: a shell has emptied the list already
	return p.Report(stderr)
}

func pack(dir, words, out string, sizes bool, stdout, stderr io.Writer) error {
	p := tables.ReadWith(dir, words)
	var err error
	if p.Tables.Lexicon, err = lexicon.Pack(); err != nil {
		return err
	}
	glyphs := filepath.Join(dir, "fonts", "glyphs.bin")
	if _, err := os.Stat(glyphs); os.IsNotExist(err) && words != "" {
		glyphs = filepath.Join(words, "fonts", "glyphs.bin")
	}
	switch p.Tables.Glyphs, err = os.ReadFile(glyphs); {
	case os.IsNotExist(err):
		fmt.Fprintf(stdout, "%s is missing: labels will be boxes\n", glyphs)
	case err != nil:
		return err
	default:
		p.CheckGlyphs(glyphs)
	}
	if err := p.Report(stderr); err != nil {
		return fmt.Errorf("%w, nothing written", err)
	}
	p.Warnings(stdout)
	p.Claims.Print(stdout, len(p.Tables.Sums))
	if err := p.Part(); err != nil {
		return err
	}
	files, err := data.Encode(&p.Tables)
	if err != nil {
		return err
	}
	if out == "" {
		return nil
	}
	if err := packed.Write(out, files); err != nil || !sizes {
		return err
	}
	return weigh(stdout, &p.Tables, files)
}

// weigh prints what each section adds to the core and what each piece weighs, alone and compressed.
func weigh(w io.Writer, t *data.Tables, files *data.Packed) error {
	sections, err := data.Split(files.Core)
	if err != nil {
		return err
	}
	count := rowCounts(t)
	b := bufio.NewWriter(w)
	all, small := 0, 0
	line := func(name, rows string, content []byte) (n int) {
		n = compressed(content)
		fmt.Fprintf(b, "%-14s %7s %9d %9d\n", name, rows, len(content), n)
		return n
	}
	fmt.Fprintf(b, "%-14s %7s %9s %9s\n", "section", "rows", "bytes", "brotli")
	for s, content := range sections {
		rows := ""
		if n, ok := count[data.Section(s)]; ok {
			rows = fmt.Sprint(n)
		}
		line(data.Section(s).String(), rows, content)
	}
	file := func(name string, content []byte) { all, small = all+len(content), small+line(name, "", content) }
	file("core", files.Core)
	for p, content := range files.Pieces {
		file(data.Piece(p).String(), content)
	}
	fmt.Fprintf(b, "%-14s %7s %9d %9d\n", "all", "", all, small)
	return b.Flush()
}

func rowCounts(t *data.Tables) map[data.Section]int {
	return map[data.Section]int{
		data.SourceTable: len(t.Sources), data.NoteTable: len(t.Notes), data.EntityTable: len(t.Entities),
		data.SeriesTable: len(t.Series), data.ObsTable: len(t.Obs), data.BreakTable: len(t.Breaks), data.RateTable: len(t.Rates),
		data.PlanTable: len(t.Plans), data.DealTable: len(t.Deals), data.PriceTable: len(t.Prices), data.SupplyTable: len(t.Supply),
		data.FigureTable: len(t.Figures), data.EventTable: len(t.Events), data.ParamTable: len(t.Params), data.StepTable: len(t.Steps),
		data.UITable: len(t.UI), data.CanvasTable: len(t.Canvas), data.SumTable: len(t.Sums), data.MarkTable: len(t.Marks),
	}
}

func compressed(b []byte) int {
	var n counter
	w := brotli.NewWriterLevel(&n, brotli.BestCompression)
	_, err := w.Write(b)
	if err = cmp.Or(err, w.Close()); err != nil {
		panic(err) // not reached: a counter takes every byte
	}
	return int(n)
}

type counter int

func (c *counter) Write(b []byte) (int, error) {
	*c += counter(len(b))
	return len(b), nil
}
