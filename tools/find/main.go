// Command find searches from the command line as the page does.
//
//	go run ./tools/find [-names FILE.csv] [-n N] < queries
//
// It reads one query per line and prints one JSON line for each, in order:
//
//	{"query":…,"hits":[{"id":…,"kind":…,"name":{"zh-Hans":…,"zh-Hant":…,"en":…},"matched":…,"score":…}]}
//
// Without -names it searches what the dataset in data/ names, and answers what the page does: the same hits in the same
// order, kind being the heading under which the page lists them. With -names it searches that file: a CSV with the
// columns id, zh-Hans, zh-Hant, en, aliases (split by "|") in any order and, if it likes, kind and prominence (0–9); of
// two names that fit equally well the more prominent one comes first. A file with a bad row is refused, each bad row
// told as file:line.
//
// matched is the text that met the query: the Simplified name wherever that fits it as well as another form does, else
// that form, be it another language's name, an alias, or one that search made up itself (Taiwan's word for a part of
// it, the capitals of a long English name). score is 1000 for the best there can be. A query that finds nothing has an
// empty list, an empty line too.
package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"yuntu/data/lexicon"
	"yuntu/data/locale"
	"yuntu/wasm/search"
)

func main() {
	names := flag.String("names", "", "CSV of names to search instead of the dataset")
	folder := flag.String("data", "data", "folder of the dataset")
	n := flag.Int("n", 10, "hits at most for each query, 1 to 50")
	flag.Usage = func() {
		fmt.Fprint(flag.CommandLine.Output(), usage)
		flag.PrintDefaults()
	}
	flag.Parse()
	if err := run(*names, *folder, *n, flag.Args(), os.Stdin, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

const usage = `find [-names FILE.csv] [-n N] < queries

One query per line in, one JSON line for each out:
  {"query":…,"hits":[{"id":…,"kind":…,"name":{"zh-Hans":…,"zh-Hant":…,"en":…},"matched":…,"score":…}]}
matched is the text that met the query: the Simplified name, or the other name or alias that fits it better.
score is 1000 for the best there can be. A query that finds nothing has no hits.

FILE.csv has the columns id,zh-Hans,zh-Hant,en,aliases (split by "|") and, if it likes, kind and prominence (0–9).

`

func run(names, folder string, n int, rest []string, in io.Reader, out, told io.Writer) error {
	if len(rest) > 0 {
		return fmt.Errorf("find: unexpected %q: queries are read from standard input", rest[0])
	}
	if n < 1 || n > 50 {
		return fmt.Errorf("find: -n %d is not between 1 and 50", n)
	}
	var s *searched
	var err error
	if names != "" {
		s, err = readNames(names)
	} else {
		s, err = readDataset(folder, told)
	}
	if err != nil {
		return err
	}
	return s.answer(n, in, out)
}

// searched is what queries are asked of: names, and what appends the hits among them.
type searched struct {
	list []name
	find func(dst []search.Hit, query string, o search.Options) []search.Hit
}

// name is something that can be found, as it is printed.
type name struct {
	id, kind string
	names    [locale.Count]string
}

func build(entries []search.Entry) (*search.Index, error) {
	packed, err := lexicon.Pack()
	if err != nil {
		return nil, err
	}
	lex, err := search.DecodeLexicon(packed)
	if err != nil {
		return nil, err
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
func (s *searched) answer(n int, in io.Reader, out io.Writer) error {
	r, w := bufio.NewReader(in), bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if bom, _ := r.Peek(3); string(bom) == "\uFEFF" {
		r.Discard(3)
	}
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
		hits = s.find(hits[:0], query, search.Options{Limit: n})
		l := line{Query: query, Hits: make([]hit, len(hits))}
		for i := range hits {
			l.Hits[i] = s.hit(&hits[i])
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

func (s *searched) hit(h *search.Hit) hit {
	n := &s.list[h.Entry]
	matched := h.Matched
	if matched == "" {
		matched = cmp.Or(n.names[0], n.names[1], n.names[2]) // the name that search takes for the one shown
	}
	return hit{n.id, n.kind, called{n.names[0], n.names[1], n.names[2]}, matched, h.Score}
}
