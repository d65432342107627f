package data

import (
	"unicode/utf8"

	"yuntu/data/locale"
)

// coder does one of four things with the columns that a fields function
// names: read row i out of them, write one row's fields towards the wire,
// read whole columns off the wire, or cut a text up among the columns of
// strings that were read before. One list of fields per table serves all
// four, so that they can't disagree.
type coder struct {
	mode                                      mode
	i                                         int    // get: the row, from 0
	sources, notes, entities, series, figures uint16 // take: rows of the tables that others refer to
	filings, systems                          uint16

	*wire // put, take and fill; apart, because a coder is made for every row read
}

// wire is what goes to the file, or comes from it.
type wire struct {
	// put: column k of the table so far, how many numbers it holds
	k    int
	cols []column

	// the text that string columns point into
	text   [texts][]byte // put
	length [texts]int    // take
	at     [texts]int    // take: where the next column begins
	first  int           // put, take: rows of the table whose strings all stand in the first texts
	whole  bool          // take: a file of before 1.9, which has only the first texts
	in     []byte        // take: what is left of the section
	n      int           // take: rows
	left   int           // take: columns that the file still has
	fault  string        // the first thing that is wrong

	of      int    // fill: which text
	content string // fill: it
	cuts    []cut  // fill: what goes where once all of it fits
}

type mode uint8

const (
	get mode = iota
	put
	take
	fill
)

// cut is the piece of a text that a column gets.
type cut struct {
	to   *string
	text string
}

// column is the packed form of a column while rows are being added to it.
type column struct {
	n    int    // how many numbers
	b    []byte // the numbers
	text []byte // of a string column, and the index of the text it belongs to
	of   int
	rest []byte // what of it stands in the text that comes later
}

// The texts, by index: the words of each language, what does not depend on the language, and of each the part that
// comes later, in the same order.
const (
	plain = int(locale.Count)
	later = plain + 1
	texts = 2 * later
)

// lastQuarter bounds periods; the first is year 0.
const lastQuarter = locale.Quarter(9999*4 + 3)

type number interface {
	~uint8 | ~uint16 | ~uint32 | ~int32 | ~int64
}

// strs is a column of strings: slices of one text, told apart by their ends.
type strs struct {
	text  string // of the rows before first; "" as long as the words are not there
	rest  string // of the others
	end   []uint32
	first int
	cut   uint32    // where the row of that number begins
	from  [2]uint32 // where text and rest begin in the texts that they are of
}

func (s *strs) at(i int) string {
	from, end, text := uint32(0), s.end[i], s.text
	if i > 0 {
		from = s.end[i-1]
	}
	if i >= s.first {
		from, end, text = from-s.cut, end-s.cut, s.rest
	}
	if uint64(end) > uint64(len(text)) {
		return ""
	}
	return text[from:end]
}

// words is a column of strings that differ by language.
type words [locale.Count]strs

// values is a column of decimals. dec is noValue where there is none.
type values struct {
	mant []int64
	dec  []uint8
}

const noValue = 255

func (v *values) at(i int) Value {
	if v.dec[i] == noValue {
		return Value{}
	}
	return Value{Mant: v.mant[i], Dec: v.dec[i], Ok: true}
}

// lists is a column of short lists of numbers.
type lists[T number] struct {
	v   []T
	end []uint32
}

func (l *lists[T]) at(i int) []T {
	from := uint32(0)
	if i > 0 {
		from = l.end[i-1]
	}
	return l.v[from:l.end[i]:l.end[i]]
}

// rows returns how many rows the table being read has.
func (c *coder) rows() int {
	if c.wire == nil {
		return 0
	}
	return c.n
}

// num ties a column of numbers 0…limit to a field.
func num[T number](c *coder, col *[]T, f *T, limit T) {
	switch c.mode {
	case get:
		*f = (*col)[c.i]
	case put:
		c.add(int64(*f))
	case take:
		*col = takeNums[T](c, c.n, 0, int64(limit))
	}
}

func flag(c *coder, col *[]bool, f *bool) {
	switch c.mode {
	case get:
		*f = (*col)[c.i]
	case put:
		v := int64(0)
		if *f {
			v = 1
		}
		c.add(v)
	case take:
		*col = make([]bool, c.n)
		for i, v := range takeNums[uint8](c, c.n, 0, 1) {
			(*col)[i] = v == 1
		}
	}
}

func value(c *coder, col *values, f *Value) {
	switch c.mode {
	case get:
		*f = col.at(c.i)
	case put:
		if !f.Ok {
			c.add(0)
			c.add(noValue)
			return
		}
		c.add(f.Mant)
		c.add(int64(f.Dec))
	case take:
		absent := c.left <= 0
		col.mant = takeNums[int64](c, c.n, minMant, maxMant)
		col.dec = takeNums[uint8](c, c.n, 0, noValue)
		for i, d := range col.dec {
			if absent {
				col.dec[i] = noValue
			} else if d != noValue && int(d) >= len(pow10) {
				c.fail("too many decimals")
			}
		}
	}
}

// Beyond 2^53 a float64 skips whole numbers.
const (
	maxMant = 1 << 53
	minMant = -maxMant
)

func str(c *coder, col *strs, f *string) { text(c, plain, col, f, false) }

func perLanguage(c *coder, col *words, f *[locale.Count]string) {
	for l := range col {
		text(c, l, &col[l], &f[l], false)
	}
}

// strLater is a column of strings that the first picture does without, but for the first rows of the table.
func strLater(c *coder, col *strs, f *string) { text(c, plain, col, f, true) }

// perLanguageLater is a column of words that the first picture does without, but for the first rows of the table.
func perLanguageLater(c *coder, col *words, f *[locale.Count]string) {
	for l := range col {
		text(c, l, &col[l], &f[l], true)
	}
}

func text(c *coder, of int, col *strs, f *string, waits bool) {
	switch c.mode {
	case get:
		*f = col.at(c.i)
	case put:
		c.add(int64(len(*f)))
		col := &c.cols[c.k-1]
		if col.of = of; waits && c.i >= c.first {
			col.rest = append(col.rest, *f...)
		} else {
			col.text = append(col.text, *f...)
		}
	case take:
		room := max(c.length[of]-c.at[of], c.length[of+later]-c.at[of+later])
		col.end = takeNums[uint32](c, c.n, 0, int64(room))
		if col.first = c.n; waits && !c.whole {
			col.first = c.first
		}
		soon, late := total(col.end[:col.first]), total(col.end[col.first:])
		if soon > c.length[of]-c.at[of] || late > c.length[of+later]-c.at[of+later] {
			c.fail("strings longer than the text")
			return
		}
		sum(col.end, soon+late)
		col.cut = uint32(soon)
		col.from = [2]uint32{uint32(c.at[of]), uint32(c.at[of+later])}
		c.at[of] += soon
		c.at[of+later] += late
	case fill:
		switch c.of {
		case of:
			c.fill(&col.text, col.from[0], col.end[:col.first], 0)
		case of + later:
			c.fill(&col.rest, col.from[1], col.end[col.first:], int(col.cut))
		}
	}
}

// fill has to be given a part of the content, from a place on, in which strings end at end, less cut.
func (c *coder) fill(to *string, from uint32, end []uint32, cutOff int) {
	rest, n := c.content[from:], 0
	for i := range len(end) + 1 {
		if n < len(rest) && !utf8.RuneStart(rest[n]) {
			c.fail("a string begins or ends inside a character")
			return
		}
		if i < len(end) {
			n = int(end[i]) - cutOff
		}
	}
	c.cuts = append(c.cuts, cut{to, rest[:n]})
}

// total adds lengths up.
func total(lengths []uint32) (n int) {
	for _, x := range lengths {
		n += int(x)
	}
	return n
}

func list[T number](c *coder, col *lists[T], f *[]T, limit T) {
	switch c.mode {
	case get:
		*f = col.at(c.i)
	case put:
		c.add(int64(len(*f)))
		for _, v := range *f {
			c.cols[c.k].addTo(int64(v))
		}
		c.k++
	case take:
		col.end = takeNums[uint32](c, c.n, 0, int64(len(c.in)))
		n := sum(col.end, len(c.in))
		if n < 0 {
			c.fail("lists longer than the table")
			clear(col.end)
			n = 0
		}
		col.v = takeNums[T](c, n, 1, int64(limit))
	}
}

// sum turns lengths into ends and returns the last, or -1 above limit.
func sum(lengths []uint32, limit int) int {
	end := 0
	for i, n := range lengths {
		end += int(n)
		if end > limit {
			return -1
		}
		lengths[i] = uint32(end)
	}
	return end
}

func (c *coder) fail(what string) {
	if c.fault == "" {
		c.fault = what
	}
}

// add appends a number to the next column of the row.
func (c *coder) add(v int64) {
	for len(c.cols) < c.k+2 { // a list fills the column behind its lengths
		c.cols = append(c.cols, column{})
	}
	c.cols[c.k].addTo(v)
	c.k++
}

func (col *column) addTo(v int64) {
	col.n++
	col.b = appendInt(col.b, v)
}

// takeNums reads the next column of n numbers, each lo…hi. A column that an
// older file lacks, or a broken one, comes back as n zeros.
func takeNums[T number](c *coder, n int, lo, hi int64) []T {
	col := make([]T, n)
	if c.fault != "" {
		return col
	}
	if c.left--; c.left < 0 {
		return col
	}
	size, b, ok := takeHead(c.in, arrayHead)
	if !ok || size != n {
		c.fail("a column of the wrong length")
		return col
	}
	at := 0
	for i := range col {
		var v int64
		if at < len(b) && b[at] < 0x80 { // most numbers are one byte
			v = int64(b[at])
			at++
		} else {
			var rest []byte
			if v, rest, ok = takeInt(b[at:]); !ok {
				c.fail("not a number")
				clear(col)
				return col
			}
			at = len(b) - len(rest)
		}
		if v < lo || v > hi {
			c.fail("a number out of range")
			clear(col)
			return col
		}
		col[i] = T(v)
	}
	c.in = b[at:]
	return col
}
