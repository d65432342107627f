package main

import (
	"fmt"
	"io"

	"yuntu/data"
	"yuntu/tools/tables"
	"yuntu/wasm/names"
	"yuntu/wasm/search"
)

// readDataset reads what the dataset in folder names, as the page has it: the same names in the same order, grouped the
// same way. What is wrong with the tables goes to told.
func readDataset(folder string, told io.Writer) (*searched, error) {
	r := tables.Read(folder)
	if err := r.Report(told); err != nil {
		return nil, fmt.Errorf("find: %s: %w", folder, err)
	}
	if err := r.Part(); err != nil { // sources in the page's order
		return nil, fmt.Errorf("find: %s: %w", folder, err)
	}
	set, err := r.Tables.Set()
	if err != nil {
		return nil, fmt.Errorf("find: %s: %w", folder, err)
	}
	return ofSet(set)
}

func ofSet(set *data.Set) (*searched, error) {
	found := names.List(set)
	list := make([]name, len(found))
	for i, n := range found {
		list[i] = name{id: n.ID(set), kind: names.Group(n.Kind(set)), names: n.Names(set)}
	}
	index, err := build(names.Entries(set, found))
	if err != nil {
		return nil, err
	}
	return &searched{list, func(dst []search.Hit, query string, o search.Options) []search.Hit {
		return names.Find(dst, index, found, set, query, o)
	}}, nil
}
