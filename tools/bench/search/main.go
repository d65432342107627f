// Command search prints the names that search is measured over, as a file that tools/find reads: the product's, then
// those of the development set, then invented ones until there are -size of them.
package main

import (
	"encoding/csv"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"

	"yuntu/data/locale"
	"yuntu/tools/bench/search/invented"
	"yuntu/wasm/search"
)

func main() {
	size := flag.Int("size", 670, "number of names")
	folder := flag.String("sets", "wasm/search/testdata", "folder of the sets")
	flag.Parse()
	if err := run(*size, *folder); err != nil {
		fmt.Fprintln(os.Stderr, "set:", err)
		os.Exit(1)
	}
}

func run(size int, folder string) error {
	var entries []search.Entry
	var ids []string
	known := map[string]bool{}
	for _, file := range []string{"test_names.csv", "dev_names.csv"} {
		f, err := os.Open(folder + "/" + file)
		if err != nil {
			return err
		}
		rows, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			return err
		}
		for _, row := range rows[1:] {
			if len(row) != 5 {
				return fmt.Errorf("%s: %d columns", file, len(row))
			}
			e := search.Entry{Names: [locale.Count]string{row[1], row[2], row[3]}}
			if row[4] != "" {
				e.Aliases = strings.Split(row[4], "|")
			}
			if file == "dev_names.csv" && (len(entries) >= size || known[row[1]] || known[row[2]] || known[row[3]]) {
				continue
			}
			entries, ids = append(entries, e), append(ids, row[0])
		}
		for _, e := range entries {
			for _, s := range append(e.Names[:], e.Aliases...) {
				known[s] = true
			}
		}
	}
	entries = invented.Fill(entries, size)
	w := csv.NewWriter(os.Stdout)
	w.Write([]string{"id", "zh-Hans", "zh-Hant", "en", "aliases"})
	for i, e := range entries {
		id := "invented-" + strconv.Itoa(i)
		if i < len(ids) {
			id = ids[i]
		}
		w.Write([]string{id, e.Names[0], e.Names[1], e.Names[2], strings.Join(e.Aliases, "|")})
	}
	w.Flush()
	return w.Error()
}
