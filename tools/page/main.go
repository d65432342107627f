// Page writes the static pages: web/ filled with the dataset's words, pictures and tables, one folder per language, and
// beside them the page's own files, the program and the dataset's files under names that change with their bytes.
//
//	go run ./tools/page -dataset dataset.msgp -wasm yuntu.wasm -flat yuntu-2d.wasm -charts yuntu-charts.wasm -exec wasm_exec.js -out dist
//
// The same input gives the same bytes. Without -wasm the pages say that there is no program and stay readable.
package main

import (
	"flag"
	"fmt"
	"os"

	"yuntu/tools/packed"
	"yuntu/wasm/app"
)

func main() {
	var in Input
	dataset := flag.String("dataset", "", "packed dataset, its pieces beside it")
	wasm := flag.String("wasm", "", "the program with the engine")
	flat := flag.String("flat", "", "the program without it")
	charts := flag.String("charts", "", "the one that makes no pictures of systems either")
	exec := flag.String("exec", "", "Go's wasm_exec.js")
	flag.StringVar(&in.Web, "web", "web", "the page's own files")
	flag.StringVar(&in.Data, "data", "data", "tables, words and models of the dataset")
	flag.StringVar(&in.Words, "words", "data", "words of the program, for a dataset that has none of its own")
	flag.StringVar(&in.Site, "site", "/", "the path under which the site stands on its host")
	flag.StringVar(&in.Out, "out", "dist", "where the pages go")
	flag.Parse()
	if err := run(in, *dataset, *wasm, *flat, *charts, *exec); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(in Input, dataset, wasm, flat, charts, exec string) error {
	if dataset == "" {
		return fmt.Errorf("page: -dataset is missing")
	}
	var err error
	if in.Dataset, err = packed.Read(dataset); err != nil {
		return fmt.Errorf("page: %w", err)
	}
	if wasm != "" {
		if in.Wasm, err = os.ReadFile(wasm); err != nil {
			return fmt.Errorf("page: %w", err)
		}
		if in.Flat, err = os.ReadFile(flat); err != nil {
			return fmt.Errorf("page: the program without the engine: %w", err)
		}
		if in.Charts, err = os.ReadFile(charts); err != nil {
			return fmt.Errorf("page: the program without pictures of systems: %w", err)
		}
		if in.Exec, err = os.ReadFile(exec); err != nil {
			return fmt.Errorf("page: Go's support file: %w", err)
		}
	}
	a, err := app.New(in.Dataset.Core, in.Dataset.Pieces[:]...)
	if err != nil {
		return fmt.Errorf("page: %s: %w", dataset, err)
	}
	if err := drawn(a, in.Data); err != nil {
		return err
	}
	return Write(in, player{a})
}

// player is the program as the pages need it.
type player struct{ *app.App }

func (p player) PanelJSON() []byte { return p.Panel().AppendJSON(nil) }
