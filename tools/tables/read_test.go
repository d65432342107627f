package tables

import (
	"bytes"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/tools/txtar"

	"yuntu/data"
	"yuntu/data/locale"
)

// example is the folder that people with their own data begin with.
const example = "../../data/example"

// copied is a folder of the example's files, some of them replaced.
func copied(t testing.TB, replace map[string][]byte) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(example)); err != nil {
		t.Fatal(err)
	}
	for name, b := range replace {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func said(p *Reading) []string {
	var out bytes.Buffer
	_ = p.Report(&out)
	return strings.FieldsFunc(out.String(), func(r rune) bool { return r == '\n' })
}

func file(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(example, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func wide(s string) []byte {
	out := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

// A file that is no table gets the one message that helps, however much hangs on it.
func TestOneMessage(t *testing.T) {
	shares, entities, steps := file(t, "tables/shares.csv"), file(t, "tables/entities.csv"), file(t, "text/en/steps.csv")
	for _, c := range []struct{ file, content, want string }{
		{"tables/shares.csv", strings.ReplaceAll(shares, ",", ";"), `tables/shares.csv:1: columns are split by ";"; save it with commas`},
		{"tables/entities.csv", strings.ReplaceAll(entities, ",", "\t"), `tables/entities.csv:1: columns are split by "\t"; save it with commas`},
		{"tables/entities.csv", string(wide(entities)), `tables/entities.csv:1: UTF-16; save it as UTF-8`},
		{"tables/series.csv", string(wide(file(t, "tables/series.csv"))[2:]), `tables/series.csv:1: UTF-16; save it as UTF-8`},
		{"tables/entities.csv", strings.Replace(entities, "金云", "\xbd\xf0", 1), `tables/entities.csv:2: not UTF-8; save it as UTF-8`},
		{"text/en/steps.csv", strings.Replace(steps, `(example/hill/share/2023Q1).",,`, `(example/hill/share/2023Q1).,,`, 1), `text/en/steps.csv:2: a quote that opens here is not closed, or closed too late, in line 3`},
		{"tables/sources.csv", strings.Replace(file(t, "tables/sources.csv"), `"Three clouds counted, 2024`, `"Three clouds" counted, 2024`, 1), `tables/sources.csv:3: extraneous or missing " in quoted-field`},
	} {
		dir := copied(t, map[string][]byte{c.file: []byte(c.content)})
		got := said(ReadWith(dir, "../../data"))
		for i := range got {
			got[i] = strings.TrimPrefix(got[i], dir+"/")
		}
		if c.file == "tables/sources.csv" { // a row is lost, and what was read there says so
			got = slices.DeleteFunc(got, func(s string) bool { return !strings.HasPrefix(s, c.file) })
		}
		if !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s: got\n%s\nwant\n%s", c.file, strings.Join(got, "\n"), c.want)
		}
	}
}

// What a market, spending and a site need is named where it is missing.
func TestNeeds(t *testing.T) {
	shares := file(t, "tables/shares.csv")
	one := strings.Join(slices.DeleteFunc(strings.SplitAfter(shares, "\n"), func(l string) bool { return strings.Contains(l, ",share,") && !strings.Contains(l, "2024Q4") }), "")
	for _, c := range []struct{ file, content, want string }{
		{"tables/shares.csv", one, "tables/series.csv:2: a market with shares of 1 period: two are needed"},
		{"tables/shares.csv", strings.Replace(shares, "example,gold,share,2023Q1", "exmaple,gold,share,2023Q1", 1), `tables/shares.csv:2: unknown series "exmaple"; perhaps example`},
		{"tables/shares.csv", strings.Replace(shares, "example,gold,share,2023Q1", ",gold,share,2023Q1", 1), "tables/shares.csv:2: no series"},
		{"tables/shares.csv", shares + ",,,,,,,,,,,,\n", "tables/shares.csv:34: an empty row"},
		{"tables/entities.csv", strings.Replace(file(t, "tables/entities.csv"), "\ngold,", "\n,", 1), `tables/entities.csv:2: id "": want lower-case letters, digits and -`},
		{"tables/entities.csv", strings.Replace(file(t, "tables/entities.csv"), "#B8860B,#E5B93C", ",", 1), `tables/entities.csv:2: "gold" has shares of a market and no colour`},
		{"text/en/views.csv", "id,text\n", "text/en/views.csv: missing or empty, unlike in the other languages"},
	} {
		dir := copied(t, map[string][]byte{c.file: []byte(c.content)})
		got := strings.ReplaceAll(strings.Join(said(ReadWith(dir, "../../data")), "\n"), dir+"/", "")
		if !slices.Contains(strings.Split(got, "\n"), c.want) {
			t.Errorf("%s: got\n%s\nwant\n%s", c.file, got, c.want)
		}
	}
	none := map[string][]byte{}
	for _, l := range []string{"zh-Hans", "zh-Hant", "en"} {
		none["text/"+l+"/views.csv"], none["text/"+l+"/ui.csv"] = []byte("id,text\n"), []byte("id,text\n")
	}
	dir := copied(t, none)
	got := strings.ReplaceAll(strings.Join(said(ReadWith(dir, "../../data")), "\n"), dir+"/", "")
	for _, want := range []string{
		"tables/series.csv:2: a market without words: share.example.headline, share.example.body in views.csv",
		"text/en/ui.csv: no site.name, site.tagline, site.description: what the site is called and says of itself",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
}

var line = regexp.MustCompile(`^[^:]+\.(csv|model)(:[1-9][0-9]*)?: .`)

// FuzzRead puts any bytes into any table or text: never a panic, each problem once and with its place, and what is
// without problems can be packed.
func FuzzRead(f *testing.F) {
	base := map[string][]byte{}
	a, err := txtar.ParseFile("../pack/testdata/base.txtar")
	if err != nil {
		f.Fatal(err)
	}
	var names []string
	for _, x := range a.Files {
		base[x.Name] = x.Data
		names = append(names, x.Name)
	}
	seeds := func(name string, b []byte) [][]byte {
		s := string(b)
		head, rest, _ := strings.Cut(s, "\n")
		first, _, _ := strings.Cut(rest, "\n")
		commas := strings.Repeat(",", strings.Count(head, ","))
		id, tail, _ := strings.Cut(first, ",")
		if strings.HasPrefix(name, "text/") {
			return [][]byte{wide(s), []byte(head + "\n\"" + rest), []byte(head + "\n" + commas + "\n")}
		}
		return [][]byte{
			[]byte(strings.ReplaceAll(s, ",", ";")), wide(s), []byte(head + "\n\"" + rest), []byte(s + commas + "\n" + commas + "\n"),
			[]byte(head + "\n," + tail + "\n"), []byte(head + "\n" + id + "x," + tail + "\n"), // an empty id, a typo
		}
	}
	for i, name := range names {
		if testing.Short() || strings.HasPrefix(name, "text/") && name != "text/en/views.csv" {
			continue // all words are read alike
		}
		for _, b := range seeds(name, base[name]) {
			f.Add(uint8(i), b)
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, content []byte) {
		dir, files := t.TempDir(), maps.Clone(base)
		files[names[int(which)%len(names)]] = content
		for name, b := range files {
			at := filepath.Join(dir, filepath.FromSlash(name))
			if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(at, b, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		p := Read(dir)
		all := said(p)
		for i, l := range all {
			if !line.MatchString(strings.TrimPrefix(l, dir+"/")) {
				t.Errorf("no place: %q", l)
			}
			if strings.Contains(l, "stumbled") {
				t.Error(l)
			}
			if slices.Contains(all[:i], l) {
				t.Errorf("twice: %q", l)
			}
		}
		if len(all) == 0 {
			if _, err := data.Encode(&p.Tables); err != nil {
				t.Error(err)
			}
		}
	})
}

// The search box names whom it finds: those of the dataset, not of the one that its words come from.
func TestSearchNamesItsOwn(t *testing.T) {
	p := ReadWith(copied(t, nil), "../../data")
	for _, x := range p.Tables.UI {
		if x.ID == "search.placeholder" {
			if want := [locale.Count]string{"搜索：金云、山云……", "搜尋：金雲、山雲……", "Search: Gold, Hill…"}; x.Text != want {
				t.Errorf("the search box says %q, want %q", x.Text, want)
			}
		}
	}
}
