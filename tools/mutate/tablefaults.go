package main

import (
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// cell is a field of a CSV file, with where its line begins.
type cell struct {
	column, text string
	row          []string
}

// inTables finds the faults of CSV files, cell by cell.
func inTables(pattern string, of func(c cell) (kind, now string)) func(dir, only string) ([]fault, error) {
	return func(dir, only string) (list []fault, err error) {
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return nil, err
		}
		for _, path := range files {
			name, err := filepath.Rel(dir, path)
			if err != nil {
				return nil, err
			}
			if !strings.Contains(name, only) {
				continue
			}
			found, err := cellFaults(path, name, of)
			if err != nil {
				return nil, err
			}
			list = append(list, found...)
		}
		return list, nil
	}
}

func cellFaults(path, name string, of func(c cell) (kind, now string)) (list []fault, err error) {
	src, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := csv.NewReader(strings.NewReader(string(src)))
	head, err := r.Read()
	if err != nil {
		return nil, err
	}
	for {
		from := int(r.InputOffset())
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			return list, nil
		}
		if err != nil {
			return nil, err
		}
		line, _ := r.FieldPos(0)
		for i, text := range row {
			kind, now := of(cell{head[i], text, row})
			if kind == "" || now == text {
				continue
			}
			spoiled := append([]string(nil), row...)
			spoiled[i] = now
			var b strings.Builder
			w := csv.NewWriter(&b)
			if err := w.Write(spoiled); err != nil {
				return nil, err
			}
			w.Flush()
			list = append(list, fault{kind, name, line, from, int(r.InputOffset()), head[i] + "=" + text, b.String()})
		}
	}
}

var digit = regexp.MustCompile(`[0-9]`)

// oneDigit changes the last digit of a text, as a slip of the hand does.
func oneDigit(s string) string {
	at := digit.FindAllStringIndex(s, -1)
	if at == nil {
		return s
	}
	i := at[len(at)-1][0]
	return s[:i] + string('0'+(s[i]-'0'+1)%10) + s[i+1:]
}

// tableFaults are wrong figures, bounds, units, kinds and periods.
func tableFaults(c cell) (kind, now string) {
	switch c.column {
	case "value", "high", "low", "avg-pct", "max-pct", "default", "min", "max":
		return "number", oneDigit(c.text)
	case "bound":
		if c.text != "" {
			return "bound", ""
		}
		return "bound", "<"
	case "unit":
		return "unit", map[string]string{"cny-m": "usd-m", "usd-m": "cny-m", "pct": "pp", "count": "people", "years": "months"}[c.text]
	case "kind":
		return "kind", map[string]string{"reported": "estimate", "estimate": "reported", "claim": "target", "derived": "reported"}[c.text]
	case "period", "date", "at":
		return "period", oneDigit(c.text)
	}
	return "", ""
}

// wordFaults are a wrong digit in one language, and a sentence, a blank or all of the words that are missing there.
func wordFaults(c cell) (kind, now string) {
	if c.column == "id" || c.text == "" {
		return "", ""
	}
	if now := oneDigit(c.text); now != c.text {
		return "number", now
	}
	for _, stop := range []string{"。", ". "} {
		if i := strings.Index(c.text, stop); i >= 0 && i+len(stop) < len(c.text) {
			return "missing", c.text[:i+len(stop)]
		}
	}
	if strings.Contains(c.text, "{") {
		return "blank", strings.Replace(c.text, "{", "", 1)
	}
	return "word", ""
}
