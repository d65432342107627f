package data

import (
	"bytes"
	"reflect"
	"slices"
	"strings"
	"testing"

	"yuntu/data/locale"
)

// wordless is what small reads as where only some languages' words are there.
func wordless(t *testing.T, there ...Piece) *Tables {
	t.Helper()
	in := TablesOf(mustSet(t, small()))
	has := func(p Piece) bool { return slices.Contains(there, p) }
	all := reflect.ValueOf(in).Elem()
	for table := range all.NumField() {
		rows := all.Field(table)
		if rows.Kind() != reflect.Slice || rows.Type().Elem().Kind() != reflect.Struct {
			continue
		}
		name := all.Type().Field(table).Name
		for i := range rows.Len() {
			for f := range rows.Index(i).NumField() {
				v, late := rows.Index(i).Field(f), waits(name, rows.Index(i).Type().Field(f).Name, i)
				switch {
				case v.Kind() == reflect.String && late && !has(RestPiece):
					v.SetString("")
				case v.Kind() == reflect.Array:
					for l := range locale.Count {
						if late && !has(RestOf(l)) || !late && !has(WordsOf(l)) {
							v.Index(int(l)).SetString("")
						}
					}
				}
			}
		}
	}
	if !has(LexiconPiece) {
		in.Lexicon = nil
	}
	if !has(RestPiece) {
		in.Models = nil
	}
	for p := range in.Outlines {
		if !has(Piece(p)) {
			in.Outlines[p] = nil
		}
	}
	return in
}

// waits reports whether a field of small's i-th row comes later: what is first is written down here once more.
func waits(table, field string, i int) bool {
	switch table {
	case "Sources":
		return field != "ID" && i >= 1
	case "Filings", "Notes":
		return field != "ID"
	case "UI", "Canvas", "Series", "Breaks", "Rates", "Marks":
		return false
	case "Deals":
		return field != "ID" && field != "Metric"
	case "Entities":
		return field == "About" || field == "Aliases"
	case "Plans":
		return field == "Token"
	case "Params":
		return field != "ID" && field != "Model"
	case "Steps":
		return field == "Body" || field == "Question" || field == "Answer"
	case "Systems":
		return field != "ID" && field != "Kind" && field != "Spec"
	}
	return field != "ID"
}

// Without its pieces a dataset has everything but words and lexicon; each piece
// brings its own, in any order, and nothing else changes.
func TestPiecesComeLater(t *testing.T) {
	packed := packedSmall(t)
	s, err := Decode(packed.Core)
	if err != nil {
		t.Fatal(err)
	}
	params := s.Params("loop")
	want := wordless(t)
	if got := TablesOf(s); !reflect.DeepEqual(got, want) {
		t.Errorf("the core alone reads as\n%+v\nwant\n%+v", got, want)
	}
	if s.Lexicon() != nil || s.Word(locale.En, "play") != "" || s.Short(1, locale.Hans) != "" || params[0].Label[locale.En] != "" {
		t.Error("words out of nowhere")
	}
	hash := s.Hash()
	var there []Piece
	for _, p := range []Piece{WordsOf(locale.En), LexiconPiece, RestOf(locale.Hans), RestPiece, WordsOf(locale.Hans), RestOf(locale.En), WordsOf(locale.Hant), RestOf(locale.Hant)} {
		if s.Has(p) {
			t.Errorf("%s is there before it came", p)
		}
		for range 2 { // twice is once
			if err := s.Add(packed.Pieces[p]); err != nil {
				t.Fatalf("%s: %v", p, err)
			}
		}
		there = append(there, p)
		want := wordless(t, there...)
		if got := TablesOf(s); !reflect.DeepEqual(got, want) || !s.Has(p) {
			t.Errorf("with %s it reads as\n%+v\nwant\n%+v", p, got, want)
		}
	}
	if params[0].Label[locale.En] != "甲 en" || s.Hash() != hash || s.Has(Pieces) {
		t.Error("the parameters of before have no words, or the dataset another name")
	}
	if s, err = Decode(packed.Core, packed.Pieces[2]); err != nil || s.Word(locale.En, "play") != "Play" || s.Has(WordsOf(locale.Hans)) {
		t.Errorf("decoded with one language: %v", err)
	}
}

// A piece in which nothing has changed is the same file, whatever else did;
// the core's name tells that something did.
func TestPiecesStayTheSame(t *testing.T) {
	before := packedSmall(t)
	other := small()
	other.Figures[0].Value = num1(9, 0)
	other.UI[0].Text[locale.En] = "Stop" // as long as Play
	after, err := Encode(other)
	if err != nil {
		t.Fatal(err)
	}
	for p := range Pieces {
		if same := bytes.Equal(before.Pieces[p], after.Pieces[p]); same != (p != WordsOf(locale.En)) {
			t.Errorf("%s is the same: %v", p, same)
		}
	}
	if bytes.Equal(before.Core[8:16], after.Core[8:16]) {
		t.Error("another dataset has the same name")
	}
}

// Every way to hand over the wrong file is told, and changes nothing.
func TestAddSaysWhatIsWrong(t *testing.T) {
	packed := packedSmall(t)
	other := small()
	other.UI[0].Text[locale.En] = "Stop"
	foreign, err := Encode(other)
	if err != nil {
		t.Fatal(err)
	}
	good := packed.Pieces[WordsOf(locale.En)]
	edit := func(f func(b []byte) []byte) []byte { return f(slices.Clone(good)) }
	for name, c := range map[string]struct {
		in   []byte
		want Code
		says string
	}{
		"empty":              {nil, Truncated, "header"},
		"half a magic":       {[]byte("YUN"), Truncated, "header"},
		"html":               {[]byte("<!doctype html>"), Magic, "not a piece"},
		"the core":           {packed.Core, Magic, "not a piece"},
		"header only":        {good[:headSize], Truncated, "en: the end is missing"},
		"half":               {good[:len(good)/2], Truncated, "en: the end is missing"},
		"a byte short":       {good[:len(good)-1], Truncated, "en: the end is missing"},
		"a byte more":        {append(slices.Clone(good), 0), Hash, "not what was packed"},
		"a byte more, named": {sealed(append(slices.Clone(good), 0)), Corrupt, "not one text"},
		"no text":            {sealed(edit(func(b []byte) []byte { b[headSize] = 0xc0; return b })), Corrupt, "not one text"},
		"next major":         {edit(func(b []byte) []byte { b[5]++; return b }), Version, "format 2."},
		"of a later version": {edit(func(b []byte) []byte { b[7] = byte(Pieces); return b }), Version, "does not know"},
		"a bit flipped":      {edit(func(b []byte) []byte { b[len(b)-3] ^= 4; return b }), Hash, "not what was packed"},
		"another dataset's":  {foreign.Pieces[WordsOf(locale.En)], Hash, "en: of another dataset"},
		"as Chinese":         {edit(func(b []byte) []byte { b[7] = byte(locale.Hant); return b }), Hash, "zh-Hant: of another dataset"},
	} {
		s, err := Decode(packed.Core)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Add(c.in); code(err) != c.want || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %s: %s", name, err, c.want, c.says)
		}
		if s, err := Decode(packed.Core, packed.Pieces[0], c.in); s != nil || code(err) != c.want {
			t.Errorf("%s, when decoding: %v, %v", name, s, err)
		}
		if s.Has(WordsOf(locale.En)) || s.Word(locale.En, "play") != "" || s.Add(good) != nil || s.Word(locale.En, "play") != "Play" {
			t.Errorf("%s left something behind", name)
		}
	}
}

// Texts that the core names and that don't fit its columns.
func TestAddRefusesWhatDoesNotFit(t *testing.T) {
	packed := packedSmall(t)
	o, err := openPiece(packed.Pieces[WordsOf(locale.Hans)])
	if err != nil {
		t.Fatal(err)
	}
	text := o.text
	at := bytes.IndexByte(text, 'A')
	for name, c := range map[string]struct {
		text      []byte
		core, add string
	}{
		"short":          {text[:len(text)-3], "text starts behind its end", ""},
		"invalid":        {append([]byte("\xff"), text[1:]...), "", "text zh-Hans: not one UTF-8 string"},
		"a letter moved": {slices.Concat(text[:at], text[at+1:], []byte("A")), "", "inside a character"},
	} {
		core, piece := withPiece(t, packed.Core, WordsOf(locale.Hans), c.text, nil)
		s, err := Decode(core)
		if c.core != "" {
			if code(err) != Corrupt || !strings.Contains(err.Error(), c.core) {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := s.Add(piece); code(err) != Corrupt || !strings.Contains(err.Error(), c.add) || s.Name(1, locale.Hans) != "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Pieces have names of their own, which are those of their files.
func TestPiecesNames(t *testing.T) {
	var names []string
	for p := range Pieces + 1 {
		names = append(names, p.String())
	}
	if want := []string{"zh-Hans", "zh-Hant", "en", "lexicon", "zh-Hans.rest", "zh-Hant.rest", "en.rest", "rest", "?"}; !slices.Equal(names, want) {
		t.Errorf("the pieces are called %v", names)
	}
}
