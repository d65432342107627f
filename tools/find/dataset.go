package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// readDataset lists what the dataset in folder names, in the order and under the ids of the page: things, figures,
// events, steps of the lesson, series, sources.
func readDataset(folder string) ([]name, error) {
	list, err := readNames(filepath.Join(folder, "tables", "entities.csv"))
	if err != nil {
		return nil, err
	}
	for i := range list {
		list[i].id = "entity:" + list[i].id
	}
	for _, part := range []struct {
		table, kind, column string
		alias               string // column of the table that is another name
		prominence          int
	}{
		{"figures", "figure", "label", "token", 0},
		{"events", "event", "title", "", 1},
		{"steps", "chapter", "title", "", 2},
		{"series", "series", "name", "", 1},
	} {
		prefix := strings.TrimSuffix(part.table, "s") + ":"
		if part.table == "series" {
			prefix = "series:"
		}
		rows, err := readTable(filepath.Join(folder, "tables", part.table+".csv"))
		if err != nil {
			return nil, err
		}
		var names [3]map[string]string
		for l, lang := range [...]string{"zh-Hans", "zh-Hant", "en"} {
			text, err := readTable(filepath.Join(folder, "text", lang, part.table+".csv"))
			if err != nil {
				return nil, err
			}
			names[l] = map[string]string{}
			for _, row := range text {
				names[l][row["id"]] = row[part.column]
			}
		}
		for _, row := range rows {
			n := name{id: prefix + row["id"], kind: part.kind, prominence: part.prominence}
			for l := range names {
				n.names[l] = names[l][row["id"]]
			}
			if a := row[part.alias]; a != "" {
				n.aliases = []string{a}
			}
			list = append(list, n)
		}
	}
	sources, err := readTable(filepath.Join(folder, "tables", "sources.csv"))
	if err != nil {
		return nil, err
	}
	for _, row := range sources {
		n := name{id: "source:" + row["id"], kind: "source", names: [3]string{row["title"], row["title"], row["title"]}}
		if p := row["publisher"]; p != "" {
			n.aliases = []string{p}
		}
		list = append(list, n)
	}
	return list, nil
}

// readTable reads a table by its column names; a table that isn't there is empty.
func readTable(path string) ([]map[string]string, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find: %w", err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, badCSV(path, err)
	}
	if len(rows) == 0 {
		return nil, nil
	}
	out := make([]map[string]string, 0, len(rows)-1)
	for _, row := range rows[1:] {
		m := make(map[string]string, len(row))
		for i, c := range row {
			m[rows[0][i]] = c
		}
		out = append(out, m)
	}
	return out, nil
}
