package data

import (
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/tinylib/msgp/msgp"

	"yuntu/data/locale"
)

// sealed gives broken content the hash that it would have if it had been
// packed that way, so that what lies behind the hash is tried too.
func sealed(b []byte) []byte {
	b = slices.Clone(b)
	if len(b) >= headSize {
		binary.LittleEndian.PutUint64(b[8:], checksum(b[headSize:]))
	}
	return b
}

// readAll touches every cell through the read API.
func readAll(s *Set) {
	TablesOf(s)
	for id := ObsID(0); int(id) <= min(s.Observations()+1, 200); id++ { // a key costs as much as its series is long
		s.ObsByKey(s.ObsKey(id))
	}
	for id := SeriesID(0); int(id) <= s.SeriesCount()+1; id++ {
		s.ObsRange(id)
	}
	for l := range locale.Count {
		for id := range s.Words(l) {
			s.Word(l, id)
		}
	}
}

// Whatever the bytes, Decode returns a Set that can be read or an *Error, with
// and without words; and what it read can be packed again without change.
func FuzzDecode(f *testing.F) {
	packed := packedSmall(f)
	good := packed.Core
	f.Add(good)
	f.Add(good[:headSize])
	f.Add(good[:len(good)/2])
	empty, _ := Encode(&Tables{})
	f.Add(empty.Core)
	old, err := os.ReadFile("testdata/backcompat/1.4.msgp") // with the words inside
	if err != nil {
		f.Fatal(err)
	}
	f.Add(old)
	for i := headSize; i < len(good); i += 7 {
		b := slices.Clone(good)
		b[i] ^= 0x41
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) > 1<<16 {
			return // only slower
		}
		for _, b := range [][]byte{b, sealed(b)} {
			s, err := Decode(b)
			if err != nil {
				if code(err) == "" || s != nil {
					t.Fatalf("Decode returned %v, %v", s, err)
				}
				continue
			}
			readAll(s)
			for _, p := range packed.Pieces {
				if err := s.Add(p); err != nil && code(err) == "" {
					t.Fatalf("Add returned %v", err)
				}
			}
			readAll(s)
			again, err := Encode(TablesOf(s))
			if err != nil {
				t.Fatalf("packing what was read: %v", err)
			}
			s2, err := Decode(again.Core, again.Pieces[:]...)
			if err != nil {
				t.Fatalf("reading it once more: %v", err)
			}
			third, _ := Encode(TablesOf(s2))
			if !reflect.DeepEqual(again, third) {
				t.Fatal("two packings of the same rows differ")
			}
		}
	})
}

// Whatever the bytes, a piece is taken or refused with an *Error; also where
// the core names it and it only doesn't fit.
func FuzzAdd(f *testing.F) {
	packed := packedSmall(f)
	for p, file := range packed.Pieces {
		f.Add(byte(p), file)
		o, _ := openPiece(file)
		for _, text := range [][]byte{o.text, o.blob} {
			f.Add(byte(p), text)
			if len(text) > 0 {
				f.Add(byte(p), text[:len(text)-1])
				f.Add(byte(p), append([]byte("\x80"), text[1:]...))
			}
		}
	}
	f.Fuzz(func(t *testing.T, number byte, b []byte) {
		if len(b) > 1<<16 {
			return // only slower
		}
		s, err := Decode(packed.Core)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Add(b); err != nil && code(err) == "" {
			t.Fatalf("Add returned %v", err)
		}
		readAll(s)
		core, piece := withPiece(t, packed.Core, Piece(number)%Pieces, b, b)
		s, err = Decode(core)
		if err != nil {
			return
		}
		if err := s.Add(piece); err != nil && code(err) != Corrupt || s.Has(Piece(number)%Pieces) != (err == nil) {
			t.Fatalf("Add returned %v", err)
		}
		readAll(s)
	})
}

// withPiece returns a core that names another content for a piece, and the piece.
func withPiece(t *testing.T, core []byte, p Piece, text, blob []byte) (other, file []byte) {
	t.Helper()
	sections := split(t, core)
	file, sections[pieceSections[p]] = packPiece(p, text, blob)
	return join(sections), file
}

// Files of every earlier format are still read.
func TestOldFormats(t *testing.T) {
	names, _ := filepath.Glob("testdata/backcompat/?.[0-9].msgp")
	two, _ := filepath.Glob("testdata/backcompat/?.[0-9][0-9].msgp")
	names = append(names, two...)
	if len(names) == 0 {
		t.Fatal("no old files")
	}
	for _, name := range names {
		var files [][]byte
		pieces, _ := filepath.Glob(strings.TrimSuffix(name, "msgp") + "*.msgp")
		for _, name := range append([]string{name}, pieces...) {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, b)
		}
		s, err := Decode(files[0], files[1:]...)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		id, _ := s.EntityByID("alibaba-cloud")
		obs, _ := s.ObsByKey("synergy-world/aws/share/2023Q3")
		if s.Short(id, locale.Hant) != "阿里雲" || s.Obs(obs).Value.String() != "-32.0" || s.Word(locale.En, "play") != "Play" {
			t.Errorf("%s reads otherwise than when it was packed", name)
		}
	}
	now := fmt.Sprintf("testdata/backcompat/%d.%d.msgp", major, minor)
	if !slices.Contains(names, now) {
		t.Errorf("%s is missing: put what small() packs to there when the format changes", now)
	}
}

// split takes a file apart so that a test can change a section.
func split(t *testing.T, packed []byte) [][]byte {
	t.Helper()
	parts, err := Split(packed)
	if err != nil {
		t.Fatal(err)
	}
	return parts[:]
}

// A later minor version adds columns at the end of a table and sections at
// the end of the file; an earlier one lacks them. Both are read.
func TestOtherMinorVersions(t *testing.T) {
	packed := packedSmall(t)
	want := TablesOf(mustSet(t, small()))

	parts := append(split(t, packed.Core), []byte("a section of the future"))
	table := parts[EntityTable]
	size, rest, _ := msgp.ReadArrayHeaderBytes(table)
	later := msgp.AppendArrayHeader(nil, size+1)
	later = append(later, rest...)
	later = msgp.AppendArrayHeader(later, 2)
	later = msgp.AppendInt(msgp.AppendInt(later, 1), 2)
	parts[EntityTable] = later
	b := join(parts)
	b[6] = minor + 1
	s, err := Decode(b, packed.Pieces[:]...)
	if err != nil {
		t.Fatal("a later version:", err)
	}
	if got := TablesOf(s); got.Entities[1] != want.Entities[1] || got.Steps[0] != want.Steps[0] {
		t.Error("a later version reads otherwise")
	}

	old := small() // from before there were filings
	for i := range old.Obs {
		old.Obs[i].Filing = 0
	}
	old.Plans[0].Filing, want.Plans[0].Filing = 0, 0
	if packed, err = Encode(old); err != nil {
		t.Fatal(err)
	}
	parts = split(t, packed.Core)
	parts[SourceTable] = withoutLastColumn(t, parts[SourceTable]) // what the page is, in English
	parts[PriceTable], parts[GlyphBlob] = nil, nil
	s, err = Decode(join(parts), packed.Pieces[:]...)
	if err != nil {
		t.Fatal("an earlier version:", err)
	}
	want.Sources[1].Is[locale.En] = ""
	if s.Source(2) != want.Sources[1] || s.Prices() != 0 || s.Glyphs() != nil || s.Plan(1) != want.Plans[0] {
		t.Error("an earlier version reads otherwise")
	}
}

func withoutLastColumn(t *testing.T, table []byte) []byte {
	t.Helper()
	size, rest, err := msgp.ReadArrayHeaderBytes(table)
	if err != nil {
		t.Fatal(err)
	}
	keep := rest
	for range size - 1 {
		if keep, err = msgp.Skip(keep); err != nil {
			t.Fatal(err)
		}
	}
	return append(msgp.AppendArrayHeader(nil, size-1), rest[:len(rest)-len(keep)]...)
}

// A file can't ask for much more memory than it has bytes.
func TestDecodeIsBounded(t *testing.T) {
	packed := packedSmall(t).Core
	for _, rows := range []uint32{5, 60_000, 1 << 31} {
		parts := split(t, packed)
		b := msgp.AppendArrayHeader(nil, 3)
		b = msgp.AppendUint32(b, rows)
		b = append(msgp.AppendArrayHeader(b, uint32(texts+1)), make([]byte, texts+1)...)
		parts[FigureTable] = msgp.AppendArrayHeader(b, rows)
		n := testing.AllocsPerRun(1, func() {
			if _, err := Decode(join(parts)); code(err) != Corrupt || !strings.Contains(err.Error(), "figures") {
				t.Errorf("%d rows: %v", rows, err)
			}
		})
		if n > 1000 {
			t.Errorf("%d rows: %v allocations", rows, n)
		}
	}
	b := slices.Clone(packed)
	binary.LittleEndian.PutUint32(b[headSize:], 1<<32-1)
	if _, err := Decode(b); code(err) != Truncated {
		t.Errorf("a section of 4 GB: %v", err)
	}
}

// What columns alone can't say is checked once, when decoding.
func TestDecodeRefusesBrokenTables(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*Tables)
		want  string
	}{
		"double id":            {func(t *Tables) { t.Entities[1].ID = "aws" }, `entities: missing or double id "aws"`},
		"no id":                {func(t *Tables) { t.UI[0].ID = "" }, "ui: missing or double id"},
		"unknown series":       {func(t *Tables) { t.Obs[0].Series = 9 }, "observations: a number out of range"},
		"no series":            {func(t *Tables) { t.Obs[0].Series = 0 }, "observations: out of order, or without"},
		"no source":            {func(t *Tables) { t.Obs[0].Source = 0 }, "without series or source"},
		"unknown entity":       {func(t *Tables) { t.Events[0].Entities[1] = 3 }, "events: a number out of range"},
		"none in a list":       {func(t *Tables) { t.Events[0].Figures[0] = 0 }, "events: a number out of range"},
		"no such unit":         {func(t *Tables) { t.Figures[0].Unit = Units }, "figures: a number out of range"},
		"a negative period":    {func(t *Tables) { t.Breaks[0].At = -1 }, "breaks: a number out of range"},
		"half a character":     {func(t *Tables) { t.Notes[0].Text[0], t.Notes[0].ID = "\xe5\x9b", "\x9b" }, "not one UTF-8 string"},
		"a character in two":   {func(t *Tables) { t.Entities[0].ID, t.Entities[1].ID = "\xe5\x9b", "\x9b" }, "ends inside a character"},
		"decimals":             {func(t *Tables) { t.Plans[0].Low.Dec = 10 }, "plans: too many decimals"},
		"more than a float64":  {func(t *Tables) { t.Plans[0].Low.Mant = maxMant + 1 }, "plans: a number out of range"},
		"too many of anything": {func(t *Tables) { t.Rates = make([]Rate, maxRows+1) }, "rates: too many rows"},
	} {
		tables := small()
		c.spoil(tables)
		if _, err := Encode(tables); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}
