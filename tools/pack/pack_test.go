package main

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/tools/packed"
	"yuntu/tools/tables"
	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// archive reads the files of a txtar; a file replaces one of the base, and
// "-- gone tables/x.csv --" takes it away.
func archive(t *testing.T, name string) map[string][]byte {
	t.Helper()
	a, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, f := range a.Files {
		files[f.Name] = f.Data
	}
	return files
}

// unpack writes the files into a folder of their own.
func unpack(t *testing.T, files map[string][]byte) string {
	t.Helper()
	dir := t.TempDir()
	for name, b := range files {
		if strings.HasPrefix(name, "gone ") || name == "want" {
			continue
		}
		if _, gone := files["gone "+name]; gone {
			continue
		}
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Each case is a dataset with something wrong in it and the messages that
// somebody gets who packs it. UPDATE_GOLDEN=1 writes them again.
func TestProblems(t *testing.T) {
	base := archive(t, "testdata/base.txtar")
	cases, _ := filepath.Glob("testdata/problem-*.txtar")
	if len(cases) < 5 {
		t.Fatal("the cases are gone")
	}
	for _, name := range cases {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			files := maps.Clone(base)
			maps.Copy(files, archive(t, name))
			dir := unpack(t, files)
			out := filepath.Join(dir, "out", "dataset.msgp")
			var stdout, stderr bytes.Buffer
			err := pack(dir, "", out, false, &stdout, &stderr)
			if err == nil {
				t.Error("packed without complaint")
			}
			if _, err := os.Stat(filepath.Dir(out)); !os.IsNotExist(err) {
				t.Error("something was written")
			}
			got := strings.ReplaceAll(stderr.String(), dir+"/", "")
			if os.Getenv("UPDATE_GOLDEN") != "" {
				update(t, name, got)
			} else if want := string(files["want"]); got != want {
				t.Errorf("says\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func update(t *testing.T, name, got string) {
	t.Helper()
	a, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for i := range a.Files {
		if a.Files[i].Name == "want" {
			a.Files[i].Data = []byte(got)
		}
	}
	if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
		t.Fatal(err)
	}
}

// docs/wording.md shows the rules as they are.
func TestWordingDoc(t *testing.T) {
	const name = "../../docs/wording.md"
	page, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	intro, old, _ := strings.Cut(string(page), "## ")
	want := tables.Read("../../data").Wording()
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile(name, []byte(intro+want), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if "## "+old != want {
		t.Error("docs/wording.md is not what data/text/wording.csv says: UPDATE_GOLDEN=1 writes it again")
	}
	for _, tag := range []string{"zh-Hans", "zh-Hant", "en"} {
		if !strings.Contains(want, "## "+tag+"\n\n| thing | say | not |\n|---|---|---|\n| market share |") {
			t.Errorf("no table for %s", tag)
		}
	}
}

// docs/mechanisms.md lists the systems as their rows and models stand.
func TestMechanismsDoc(t *testing.T) {
	const name, begin = "../../docs/mechanisms.md", "| id |"
	page, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	intro, old, _ := strings.Cut(string(page), begin)
	want := tables.Read("../../data").Mechanisms()
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile(name, []byte(intro+want), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if begin+old != want {
		t.Error("docs/mechanisms.md is not what systems.csv and the models say: UPDATE_GOLDEN=1 writes it again")
	}
	if n := strings.Count(want, "\n| m"); n == 0 || n != strings.Count(want, ".model](") {
		t.Errorf("%d systems", n)
	}
}

// The base packs, twice to the same bytes, and reads back as it stands there.
func TestPack(t *testing.T) {
	dir := unpack(t, archive(t, "testdata/base.txtar"))
	out := filepath.Join(dir, "out", "dataset.msgp")
	var stdout, stderr bytes.Buffer
	if err := pack(dir, "", out, true, &stdout, &stderr); err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	files, err := packed.Read(out)
	if err != nil {
		t.Fatal(err)
	}
	if err := pack(dir, "", out, false, &stdout, &stderr); err != nil {
		t.Fatal(err)
	}
	if again, _ := packed.Read(out); !reflect.DeepEqual(files, again) {
		t.Error("packed again, other bytes")
	}
	for _, want := range []string{"observations         5 ", "glyphs.bin is missing", "\ncore ", "\nen  ", "\nall "} {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("the report lacks %q:\n%s", want, stdout.String())
		}
	}
	s, err := data.Decode(files.Core, files.Pieces[:]...)
	if err != nil {
		t.Fatal(err)
	}
	if id, ok := s.ObsByKey("world/aws/share/2023Q3/2"); !ok || s.Obs(id).Bound != data.About || s.Note(s.Obs(id).Note, locale.En) != "rounded" {
		t.Error("the second source of aws")
	}
	// Alibaba's fiscal 2024 ended in March.
	if id, ok := s.ObsByKey("spend/alibaba/capex/FY2024"); !ok || s.Obs(id).Period != locale.Q(2024, 1) || s.Break(2).At != locale.Q(2024, 1) {
		t.Error("the fiscal year")
	}
	if p := s.Plan(1); p.High.String() != "380000" || p.From != locale.Q(2025, 1) || p.To != locale.Q(2028, 1) {
		t.Errorf("the plan is %+v", p)
	}
	if u := s.Supply(1); u.High.String() != "7" || u.Bound != data.NoLess {
		t.Errorf("the order is %+v", u)
	}
	if aws, _ := s.EntityByID("aws"); s.Short(aws, locale.En) != "AWS" || s.Short(aws, locale.Hant) != "亞馬遜雲" || s.Color(aws, true) != 0xFFB04D {
		t.Error("aws")
	}
	if e := s.Event(1); len(e.Entities) != 2 || len(e.Figures) != 1 || s.Figure(e.Figures[0]).Line != 7 {
		t.Errorf("the event is %+v", e)
	}
	if len(s.Lexicon()) == 0 {
		t.Error("no lexicon")
	}
}

// The project's own data is fit to publish: whatever the packer refuses fails here, before a build does.
func TestOwnData(t *testing.T) {
	var stdout, stderr bytes.Buffer
	if err := pack("../../data", "", "", false, &stdout, &stderr); err != nil {
		t.Errorf("%v\n%s", err, stderr.String())
	}
}

func TestRunes(t *testing.T) {
	dir := unpack(t, archive(t, "testdata/base.txtar"))
	var stdout, stderr bytes.Buffer
	if err := listRunes(dir, "", &stdout, &stderr); err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	lines := strings.Split(stdout.String(), "\n")
	if len(lines) != 3 || !strings.HasPrefix(lines[0], "sc\t") || !strings.HasPrefix(lines[1], "tc\t") || lines[2] != "" {
		t.Fatalf("printed %q", stdout.String())
	}
	sc, tc := lines[0][3:], lines[1][3:]
	for _, r := range "观亚云径Aw亿 ~" { // canvas word, name, short break, ASCII
		if !strings.ContainsRune(sc, r) {
			t.Errorf("sc lacks %c", r)
		}
	}
	for _, r := range "觀亞雲徑Aw億 ~" {
		if !strings.ContainsRune(tc, r) {
			t.Errorf("tc lacks %c", r)
		}
	}
	for _, r := range "播订舍领" { // the page's words, supply, notes and headlines are not drawn
		if strings.ContainsRune(sc+tc, r) {
			t.Errorf("%c is not for the canvas", r)
		}
	}
}

// A label with a rune that was not baked is reported where the label stands.
func TestGlyphs(t *testing.T) {
	files := archive(t, "testdata/base.txtar")
	dir := unpack(t, files)
	p := tables.Read(dir)
	sc, tc := tables.CanvasRunes(&p.Tables)
	b := typeset.NewBuilder(100)
	square := &typeset.Shape{Width: 1}
	square.Move(0, 0)
	square.Line(0.5, 0)
	square.Line(0.5, 0.5)
	for _, r := range sc + tc {
		if r != '徑' && r != '观' {
			if err := b.Set(r, scene.Regular, square); err != nil {
				t.Fatal(err)
			}
		}
	}
	files["fonts/glyphs.bin"] = b.Encode()
	dir = unpack(t, files)
	var stdout, stderr bytes.Buffer
	err := pack(dir, "", filepath.Join(dir, "out.msgp"), false, &stdout, &stderr)
	want := `text/zh-Hans/canvas.csv:2: no glyph for 观, which the canvas may draw: bake again (./build.sh glyphs)
text/zh-Hant/breaks.csv:2: no glyph for 徑, which the canvas may draw: bake again (./build.sh glyphs)
text/zh-Hant/breaks.csv:3: no glyph for 徑, which the canvas may draw: bake again (./build.sh glyphs)
`
	if got := strings.ReplaceAll(stderr.String(), dir+"/", ""); err == nil || got != want {
		t.Errorf("%v\n%s\nwant\n%s", err, got, want)
	}
}
