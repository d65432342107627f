package tables

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// row is a line of a table, its fields by the names of the header.
type row struct {
	place
	head map[string]int
	cell []string
}

// get returns a field; "" when the table has no such column.
func (r row) get(column string) string {
	if i, ok := r.head[column]; ok {
		return r.cell[i]
	}
	return ""
}

// csv reads a file under the data folder. A missing file has no rows, which
// is a problem unless it is optional. A column written "name?" may be missing.
func (p *Reading) csv(name string, optional bool, columns ...string) []row {
	file := filepath.ToSlash(filepath.Join(p.dir, name))
	b, err := os.ReadFile(file)
	p.asked[file], p.last = err == nil, file
	if err != nil {
		if _, none := os.Stat(filepath.Dir(file)); none != nil && !optional { // told once for all that should be there
			p.unreadable(place{file: filepath.ToSlash(filepath.Dir(file))}, "can't be read: %v", errors.Unwrap(none))
		} else if !optional || !os.IsNotExist(err) {
			p.unreadable(place{file: file}, "can't be read: %v", errors.Unwrap(err))
		}
		return nil
	}
	if b, ok := p.encoded(file, b); ok {
		return p.split(file, b, columns)
	}
	return nil
}

// encoded returns the text of a file, or tells that it is none.
func (p *Reading) encoded(file string, b []byte) ([]byte, bool) {
	if bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff")) || len(b) > 1 && (b[0] == 0) != (b[1] == 0) {
		return nil, p.unreadable(place{file, 1}, "UTF-16; save it as UTF-8")
	}
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
	if bytes.Count(b, []byte("\r"))-bytes.Count(b, []byte("\r\n")) > bytes.Count(b, []byte("\n")) {
		return nil, p.unreadable(place{file, 1}, "lines end in CR alone; save it with LF or CRLF")
	}
	for i, line := range bytes.Split(b, []byte("\n")) {
		line = bytes.TrimSuffix(line, []byte("\r"))
		if !utf8.Valid(line) {
			return nil, p.unreadable(place{file, i + 1}, "not UTF-8; save it as UTF-8")
		}
		if c := bytes.IndexFunc(line, func(r rune) bool { return r < ' ' || r == 0x7f || r == 0xfffd }); c >= 0 {
			p.say(place{file, i + 1}, "control character %#x", line[c])
		}
	}
	return b, true
}

// unreadable tells of a file that is no table, or of a row that is none: what else is wrong may follow from that, and is
// not told.
func (p *Reading) unreadable(at place, format string, a ...any) bool {
	p.say(at, format, a...)
	p.broken = append(p.broken, p.found[len(p.found)-1])
	return false
}

// split takes a file apart.
func (p *Reading) split(file string, b []byte, columns []string) []row {
	c := csv.NewReader(bytes.NewReader(b))
	c.FieldsPerRecord = -1
	head, err := c.Read()
	if err != nil {
		p.unreadable(place{file, 1}, "no header line")
		return nil
	}
	if strings.HasPrefix(head[0], "sep=") {
		p.unreadable(place{file, 1}, "%q before the header line: take it out", strings.Join(head, ","))
		return nil
	}
	for _, sign := range [...]string{";", "\t"} {
		if len(head) == 1 && len(columns) > 1 && strings.Contains(head[0], sign) {
			p.unreadable(place{file, 1}, "columns are split by %q; save it with commas", sign)
			return nil
		}
	}
	index := p.header(place{file, 1}, head, columns)
	if index == nil {
		return nil
	}
	var rows []row
	for {
		cell, err := c.Read()
		if err == io.EOF {
			return rows
		}
		if bad := (*csv.ParseError)(nil); errors.As(err, &bad) {
			if bad.Err == csv.ErrQuote && bad.Line > bad.StartLine { // what comes after is on the wrong side of it
				p.unreadable(place{file, bad.StartLine}, "a quote that opens here is not closed, or closed too late, in line %d", bad.Line)
				return rows
			}
			p.unreadable(place{file, bad.Line}, "%v", bad.Err)
			continue
		}
		line, _ := c.FieldPos(0)
		switch {
		case !slices.ContainsFunc(cell, func(s string) bool { return s != "" }):
			p.say(place{file, line}, "an empty row")
		case len(cell) != len(head):
			fields := "fields"
			if len(cell) == 1 {
				fields = "field"
			}
			p.unreadable(place{file, line}, "%d %s under a header of %d", len(cell), fields, len(head))
		default:
			rows = append(rows, row{place{file, line}, index, cell})
		}
	}
}

// header returns where each column stands, nil when something is wrong with it.
func (p *Reading) header(at place, head, columns []string) map[string]int {
	index, ok := map[string]int{}, true
	names := make([]string, len(columns))
	for i, name := range columns {
		names[i] = strings.TrimSuffix(name, "?")
	}
	missing := slices.DeleteFunc(slices.Clone(columns), func(name string) bool {
		return strings.HasSuffix(name, "?") || slices.Contains(head, name)
	})
	for i, name := range head {
		_, twice := index[name]
		index[name] = i
		switch {
		case twice:
			ok = p.unreadable(at, "column %q twice", name)
		case !slices.Contains(names, name):
			way := nearest(name, slices.Values(missing))
			meant := strings.TrimPrefix(way, perhaps)
			missing = slices.DeleteFunc(missing, func(s string) bool { return s == meant })
			if way == "" {
				way = nearest(name, slices.Values(names))
			}
			ok = p.unreadable(at, "unknown column %q%s", name, way)
		}
	}
	for _, name := range missing {
		ok = p.unreadable(at, "no column %q", name)
	}
	if !ok {
		return nil
	}
	return index
}
