package models

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// ReadAll reads the models of a data folder in the order of their names, and returns every line that is wrong in any.
func ReadAll(dir string) (list []*Model, errs []error) {
	files, err := filepath.Glob(filepath.Join(dir, "models", "*.model"))
	if err != nil {
		return nil, []error{err}
	}
	slices.Sort(files)
	for _, path := range files {
		text, err := os.ReadFile(path)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")) {
			errs = append(errs, &Error{File: path, Line: 1, Text: "UTF-16; save it as UTF-8"})
			continue
		}
		text = bytes.TrimPrefix(text, []byte("\ufeff"))
		m, bad := Parse(path, strings.TrimSuffix(filepath.Base(path), ".model"), string(text))
		list, errs = append(list, m), append(errs, bad...)
	}
	return list, errs
}
