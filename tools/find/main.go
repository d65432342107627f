// Command find searches from the command line as the page does.
//
//	go run ./tools/find [-names FILE.csv] [-n N] < queries
//
// It reads one query per line and prints one JSON line for each, in order:
//
//	{"query":…,"hits":[{"id":…,"kind":…,"name":{"zh-Hans":…,"zh-Hant":…,"en":…},"matched":…,"score":…}]}
//
// Without -names it searches what the dataset in data/ names. With -names it searches that file: a CSV with the columns
// id, zh-Hans, zh-Hant, en, aliases (split by "|") and, if it likes, kind and prominence (0–9). matched is the form
// that met the query when it isn't the Simplified name; score is 1000 for the best there can be.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"yuntu/data/lexicon"
	"yuntu/wasm/search"
)

func main() {
	names := flag.String("names", "", "CSV of names to search instead of the dataset")
	folder := flag.String("data", "data", "folder of the dataset")
	n := flag.Int("n", 10, "hits at most for each query, 1 to 50")
	flag.Parse()
	if err := run(*names, *folder, *n, flag.Args(), os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(names, folder string, n int, rest []string, in io.Reader, out io.Writer) error {
	if len(rest) > 0 {
		return fmt.Errorf("find: unexpected %q: queries are read from standard input", rest[0])
	}
	if n < 1 || n > 50 {
		return fmt.Errorf("find: -n %d is not between 1 and 50", n)
	}
	var list []name
	var err error
	if names != "" {
		list, err = readNames(names)
	} else {
		list, err = readDataset(folder)
	}
	if err != nil {
		return err
	}
	index, err := build(list)
	if err != nil {
		return err
	}
	return answer(index, list, n, in, out)
}

func build(list []name) (*search.Index, error) {
	packed, err := lexicon.Pack()
	if err != nil {
		return nil, err
	}
	lex, err := search.DecodeLexicon(packed)
	if err != nil {
		return nil, err
	}
	entries := make([]search.Entry, len(list))
	for i, n := range list {
		entries[i] = search.Entry{ID: uint32(i), Names: n.names, Aliases: n.aliases, Prominence: n.prominence}
	}
	return search.Build(lex, entries), nil
}

type line struct {
	Query string `json:"query"`
	Hits  []hit  `json:"hits"`
}

type hit struct {
	ID      string `json:"id"`
	Kind    string `json:"kind"`
	Name    called `json:"name"`
	Matched string `json:"matched"`
	Score   int32  `json:"score"`
}

type called struct {
	Hans string `json:"zh-Hans"`
	Hant string `json:"zh-Hant"`
	En   string `json:"en"`
}

// answer writes a line for every query of in; what it has is written out whenever the next query isn't there yet.
func answer(index *search.Index, list []name, n int, in io.Reader, out io.Writer) error {
	r, w := bufio.NewReader(in), bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	var hits []search.Hit
	for {
		query, err := r.ReadString('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("find: %w", err)
		}
		last := err != nil
		if last && query == "" {
			return w.Flush()
		}
		query = strings.TrimSuffix(strings.TrimSuffix(query, "\n"), "\r")
		hits = index.AppendHits(hits[:0], query, search.Options{Limit: n})
		l := line{Query: query, Hits: []hit{}}
		for i := range hits {
			e := &list[hits[i].Entry]
			l.Hits = append(l.Hits, hit{e.id, e.kind, called{e.names[0], e.names[1], e.names[2]}, hits[i].Matched, hits[i].Score})
		}
		if err := enc.Encode(l); err != nil {
			return fmt.Errorf("find: %w", err)
		}
		if r.Buffered() == 0 || last {
			if err := w.Flush(); err != nil {
				return fmt.Errorf("find: %w", err)
			}
		}
		if last {
			return nil
		}
	}
}
