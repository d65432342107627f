package main

import "path/filepath"

// readDataset lists what the dataset in folder names.
func readDataset(folder string) ([]name, error) {
	return readNames(filepath.Join(folder, "tables", "entities.csv"))
}
