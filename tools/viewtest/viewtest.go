// Package viewtest is what the tests of all kinds of picture share: a pitch to
// measure with, the tables as they lie in the folder, the dataset as it is
// packed, and what every picture must keep to (labels apart, keys that name one
// mark, goldens that a person can look at).
package viewtest

import (
	"encoding/csv"
	"errors"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"yuntu/data"
	"yuntu/data/lexicon"
	"yuntu/data/locale"
	"yuntu/tools/packed"
	"yuntu/tools/tables"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/system"
	"yuntu/wasm/view/pen"
)

// Pitch measures without a font: a Han character is an em, a digit 0.555, as in
// the face that is baked; the rest near enough for layout.
type Pitch struct{}

// Advance returns the width of a text.
func (Pitch) Advance(text []byte, _ scene.Face, size float32) float32 {
	w := float32(0)
	for len(text) > 0 {
		r, n := utf8.DecodeRune(text)
		text = text[n:]
		switch {
		case r >= 0x2e80, r == '…':
			w += 1
		case '0' <= r && r <= '9', r == '–', r == '−', r == '+', r == '~', r == '<', r == '>', r == '∗':
			w += 0.555
		case r == ' ', r == '.', r == ',', r == 'i', r == 'l', r == ':', r == '’':
			w += 0.25
		case r == '%', r == 'm', r == 'w', r == 'M', r == 'W':
			w += 0.9
		case 'A' <= r && r <= 'Z':
			w += 0.64
		default:
			w += 0.54
		}
	}
	return w * size
}

// Data returns the folder of tables, from wherever in the tree a test runs.
func Data(t testing.TB) string {
	t.Helper()
	dir, err := folder()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func folder() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "data"), nil
		}
		if dir == filepath.Dir(dir) {
			return "", errors.New("no go.mod above this folder")
		}
		dir = filepath.Dir(dir)
	}
}

// Table is a table as it lies in the folder: rows by the names of the columns.
type Table []map[string]string

// ReadTable reads a table by its path below the folder.
func ReadTable(t testing.TB, path string) Table {
	t.Helper()
	f, err := os.Open(filepath.Join(Data(t), path))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	var out Table
	for _, r := range rows[1:] {
		m := map[string]string{}
		for i, c := range r {
			m[rows[0][i]] = c
		}
		out = append(out, m)
	}
	return out
}

// Texts reads a column of a text table in every language, by id.
func Texts(t testing.TB, name, column string) map[string][locale.Count]string {
	t.Helper()
	out := map[string][locale.Count]string{}
	for l := range locale.Count {
		for _, r := range ReadTable(t, "text/"+l.Tag()+"/"+name+".csv") {
			x := out[r["id"]]
			x[l] = r[column]
			out[r["id"]] = x
		}
	}
	return out
}

// Decimal reads a number of a table; Ok is false for an empty field.
func Decimal(s string) (v data.Value) {
	if s == "" {
		return v
	}
	whole, frac, _ := strings.Cut(s, ".")
	v.Mant, _ = strconv.ParseInt(whole+frac, 10, 64)
	v.Dec, v.Ok = uint8(len(frac)), true
	return v
}

// Color reads a colour of a table, #rrggbb; 0 for an empty field.
func Color(s string) uint32 {
	v, _ := strconv.ParseUint(strings.TrimPrefix(s, "#"), 16, 32)
	return uint32(v)
}

// Packed returns the project's own dataset: from the file that YUNTU_DATASET names, which saves each package ten seconds of
// reading tables in WebAssembly, else from the tables.
var Packed = sync.OnceValues(func() (*data.Packed, error) {
	if core := os.Getenv("YUNTU_DATASET"); core != "" {
		return packed.Read(core)
	}
	dir, err := folder()
	if err != nil {
		return nil, err
	}
	r := tables.Read(dir)
	if r.Tables.Glyphs, err = os.ReadFile(filepath.Join(dir, "fonts", "glyphs.bin")); err != nil {
		return nil, err
	}
	if r.Tables.Lexicon, err = lexicon.Pack(); err != nil {
		return nil, err
	}
	if err := r.Part(); err != nil {
		return nil, err
	}
	return data.Encode(&r.Tables)
})

var world = sync.OnceValues(func() (*state.World, error) {
	p, err := Packed()
	if err != nil {
		return nil, err
	}
	set, err := data.Decode(p.Core, p.Pieces[:]...)
	if err != nil {
		return nil, err
	}
	return state.NewWorld(set), nil
})

// World returns the dataset as it is packed.
func World(t testing.TB) *state.World {
	t.Helper()
	w, err := world()
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// State opens a link; what a system asks its reader to guess is told already.
func State(t testing.TB, w *state.World, query string) state.State {
	t.Helper()
	s, problems := state.Decode(w, query)
	if len(problems) > 0 {
		t.Fatalf("%s: %+v", query, problems)
	}
	s.Shown = w.Asks(s)
	return s
}

// Drawn returns what a kind of system draws of a link on a stage of 880 by 560, and the run that it draws.
func Drawn(t testing.TB, build func(*pen.Pen, *system.Run), query string) (*scene.List, *system.Run) {
	t.Helper()
	w := World(t)
	s := State(t, w, query)
	l := &scene.List{Measure: Pitch{}}
	r := system.Of(w, s)
	var p pen.Pen
	p.Begin(l, w, s.Lang, pen.Frame{W: 880, H: 560, Scale: 1})
	build(&p, r)
	return l, r
}

// Close reports whether a is within a hundredth of b.
func Close(a, b float64) bool { return math.Abs(a-b) < 0.01*math.Abs(b)+1e-3 }

// Mark returns the mark of a key.
func Mark(t testing.TB, l *scene.List, k scene.Key) scene.Op {
	t.Helper()
	for _, op := range l.Ops {
		if op.Key == k {
			return op
		}
	}
	t.Fatalf("no mark %x", k)
	return scene.Op{}
}

// Said joins a headline and the paragraphs under it.
func Said(head pen.Prose, body []pen.Prose) string {
	words := head.String()
	for _, p := range body {
		words += " " + p.String()
	}
	return words
}
