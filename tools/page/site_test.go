package main

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"yuntu/data"
	"yuntu/wasm/state"
)

// pretend answers as the program does, with few words of its own.
type pretend struct{ query string }

func (p *pretend) Open(query string) bool {
	p.query = query
	return !strings.Contains(query, "nonsense")
}
func (p *pretend) World() *state.World {
	set, err := new(data.Tables).Set()
	if err != nil {
		panic(err)
	}
	return state.NewWorld(set)
}
func (p *pretend) Resize(w, h float32) {}
func (p *pretend) SVG() []byte {
	return []byte(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><path id="a" d="M0 0"/><use href="#a"/></svg>`)
}
func (p *pretend) PanelJSON() []byte {
	n := map[string]any{
		"title": "T", "headline": []any{"H of ", map[string]string{"text": p.query, "n": "sum:x"}}, "body": [][]string{{"One ", "<b>."}, {"Two."}}, "view": "share",
		"views":  []any{map[string]string{"value": "share", "label": "Shares"}, map[string]string{"value": "capex", "label": "Spending"}},
		"source": map[string]any{"sources": []any{map[string]string{"title": "A </script> title", "publisher": "P", "url": "https://example.org/a?b=1&c=2", "date": "2024"}}},
		"table":  map[string]any{"caption": "C", "columns": []any{map[string]any{"label": "x", "numeric": false}, map[string]any{"label": "y", "numeric": true}}, "rows": []any{map[string]any{"cells": []string{"2023", "7%"}}}},
	}
	if strings.Contains(p.query, "step=") {
		n["lesson"] = map[string]any{"title": []string{"L"}, "body": [][]string{{"B"}}, "links": []any{map[string]any{"step": 1, "id": "first", "title": "First", "query": "step=first"}, map[string]any{"step": 2, "id": "second", "title": "Second", "query": "step=second"}}}
	}
	b, _ := json.Marshal(n)
	return b
}

func input(out string) Input {
	return Input{Web: "../../web", Data: "../../data", Out: out, Dataset: &data.Packed{Core: []byte("data"), Pieces: [data.Pieces][]byte{data.LexiconPiece: []byte("lexicon")}}, Wasm: []byte("program"), Flat: []byte("small"), Charts: []byte("smallest"), Exec: []byte("exec")}
}

func read_(t *testing.T, parts ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestPages(t *testing.T) {
	out := t.TempDir()
	if err := Write(input(out), &pretend{}); err != nil {
		t.Fatal(err)
	}
	for name, lang := range map[string]string{"index.html": "zh-Hans", "zh-Hans/index.html": "zh-Hans", "zh-Hant/index.html": "zh-Hant", "en/index.html": "en"} {
		html := read_(t, out, name)
		// A list that scrolls and hides when the field is left would be a stop of its own that leads nowhere.
		if !strings.Contains(html, `id="found" role="listbox" tabindex="-1"`) {
			t.Errorf("%s: the list of what was found is a Tab stop", name)
		}
		if !strings.Contains(html, `<html lang="`+lang+`"`) {
			t.Errorf("%s is not in %s", name, lang)
		}
		// The page's policy allows neither.
		if m := regexp.MustCompile(`<[^>]*\s(style|on\w+)="`).FindString(html); m != "" {
			t.Errorf("%s: inline style or listener: %s", name, m)
		}
		for _, m := range regexp.MustCompile(`<script([^>]*)>([^<]*)`).FindAllStringSubmatch(html, -1) {
			if !strings.Contains(m[1], "src=") && !strings.Contains(m[1], `+json"`) && !strings.Contains(m[1], `/json"`) {
				t.Errorf("%s: inline script%s", name, m[1])
			}
		}
		for _, m := range regexp.MustCompile(`type="application/(?:ld\+)?json"[^>]*>(.*?)</script>`).FindAllStringSubmatch(html, -1) {
			if !json.Valid([]byte(m[1])) {
				t.Errorf("%s: not JSON: %.60s", name, m[1])
			}
		}
		for _, want := range []string{`H of view=capex`, `One &lt;b&gt;.`, `<td class="num">7%</td>`, `https://example.org/a?b=1&amp;c=2`, `systems/lesson.html#step-second">Second</a>`, `systems/capex.html" data-view="capex"`, `id="wide-light-a"`, `href="#tall-dark-a"`} {
			if !strings.Contains(html, want) {
				t.Errorf("%s lacks %s", name, want)
			}
		}
		// Every file that the page names is there.
		dir := filepath.Dir(filepath.Join(out, name))
		for _, m := range regexp.MustCompile(`(?:src|href|"url"|"exec"|"shell")(?:=|:)"(\.\.?/[^"?#]*\.\w+)"`).FindAllStringSubmatch(html, -1) {
			if _, err := os.Stat(filepath.Join(dir, m[1])); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestNamesChangeWithBytes(t *testing.T) {
	list := func(out string) (names map[string]string) {
		if err := json.Unmarshal([]byte(read_(t, out, listFile)), &names); err != nil {
			t.Fatal(err)
		}
		return names
	}
	out := t.TempDir()
	in := input(out)
	if err := Write(in, &pretend{}); err != nil {
		t.Fatal(err)
	}
	before := list(out)
	if err := os.WriteFile(filepath.Join(out, before["dataset.msgp"]+".br"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	in.Dataset.Core = []byte("other data")
	if err := Write(in, &pretend{}); err != nil {
		t.Fatal(err)
	}
	after := list(out)
	for plain, name := range before {
		if changed := after[plain] != name; changed != (plain == "dataset.msgp") {
			t.Errorf("%s: %s became %s", plain, name, after[plain])
		}
	}
	for _, twin := range []string{"", ".br"} {
		if _, err := os.Stat(filepath.Join(out, before["dataset.msgp"]+twin)); !os.IsNotExist(err) {
			t.Errorf("the old dataset%s is still there", twin)
		}
	}
	html := read_(t, out, "en", "index.html")
	for _, want := range []string{`"dataset":{"url":"../` + after["dataset.msgp"] + `","bytes":10}`, `"lexicon":{"url":"../` + after["dataset.lexicon.msgp"] + `","bytes":7}`, `"zh-Hant":{"url":"../` + after["dataset.zh-Hant.msgp"]} {
		if !strings.Contains(html, want) {
			t.Errorf("the page does not name %s", want)
		}
	}

	// A module's name covers what it imports.
	web := t.TempDir()
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(web, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	names := func() map[string]string {
		var f files
		if err := f.addWeb(web); err != nil {
			t.Fatal(err)
		}
		return f.names
	}
	write("a.js", `import { b } from "./b.js";
import * as c from "./c.js"; /** @typedef {import("./c").C} C */
const later = () => import("./later.js");
`)
	write("b.js", `import { one as two } from "./c.js";
export const b = two;
`)
	write("c.js", `export const one = 1;
export async function d() {}
`)
	write("later.js", `export const l = 1;
`)
	first := names()
	write("c.js", `export const one = 2;
`)
	second := names()
	if first["a.js"] == second["a.js"] || first["later.js"] != second["later.js"] {
		t.Errorf("c.js changed: %v became %v", first, second)
	}
	if first["b.js"] != "" || first["c.js"] != "" {
		t.Errorf("what a.js imports is a file of its own: %v", first)
	}
	write("c.js", `export const one = 2;
`)
	for _, x := range []struct{ name, text, want string }{
		{"c.js", "import { a } from \"./a.js\";\n", "circle"},
		{"c.js", "import { y } from \"./y.js\";\n", "y.js"},
		{"c.js", "export const zero = 1, one = 2;\n", "names one"},
		{"c.js", "export { one } from \"./d.js\";\n", "joined"},
		{"other.js", "import { b } from \"./b.js\";\n", "would be in"},
	} {
		before, _ := os.ReadFile(filepath.Join(web, x.name))
		write(x.name, x.text)
		if err := new(files).addWeb(web); err == nil || !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s with %q: %v", x.name, x.text, err)
		}
		write(x.name, string(before))
	}
}

// Joined modules are what they were: each runs once, before those that import it, and knows only what it has imported.
func TestJoin(t *testing.T) {
	out, err := join(map[string]string{
		"a.js":      "import { b, c as d } from \"./b.js\";\nimport * as e from \"./c-d.js\";\nb(d, e.f);\n",
		"b.js":      "import { f } from \"./c-d.js\";\nexport function b() { return f; }\nexport const c = 1;\n",
		"c-d.js":    "export class f {}\n",
		"plain.js":  "(function () {})();\n",
		"alone.js":  "export const g = 1;\n",
		"style.css": "/* both */\n@import \"b.css\";\n@import \"c.css\";\nd {}\n", "b.css": "b {}\n", "c.css": "c {}\n", "e.css": "e {}\n",
	})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"a.js": "// c-d.js\nconst $c_d = (() => {\nclass f {}\nreturn { f };\n})();\n" +
			"// b.js\nconst $b = (() => {\nconst { f } = $c_d;\nfunction b() { return f; }\nconst c = 1;\nreturn { b, c };\n})();\n" +
			"const { b, c: d } = $b;\nconst e = $c_d;\nb(d, e.f);\n",
		"plain.js": "(function () {})();\n", "alone.js": "export const g = 1;\n", "style.css": "/* both */\nb {}\nc {}\nd {}\n", "e.css": "e {}\n",
	}
	if !maps.Equal(out, want) {
		t.Errorf("joined is\n%v\nnot\n%v", out, want)
	}
	for _, bad := range []map[string]string{{"a.css": "@import \"b.css\";\n"}, {"a.css": "@import \"b.css\";\n", "b.css": "@import \"c.css\";\n", "c.css": ""}} {
		if _, err := join(bad); err == nil {
			t.Errorf("%v is joined", bad)
		}
	}
}

// Of what this market is called nothing stays on the page of another one that shows how to put it into an article.
func TestEmbedIsCalledAsTheSite(t *testing.T) {
	f := files{bytes: map[string][]byte{}}
	for _, name := range stable {
		b, err := os.ReadFile(filepath.Join("../../web", name))
		if err != nil {
			t.Fatal(err)
		}
		f.bytes[name] = b
	}
	f.call(map[string]map[string]string{"zh-Hans": {"site.name": "甲", "site.tagline": "乙"}, "en": {"site.name": "A", "site.tagline": "B"}})
	for _, name := range stable {
		if at := strings.Index(string(f.bytes[name]), "云"); at >= 0 {
			t.Errorf("%s says %.60s", name, f.bytes[name][at:])
		}
	}
	if html := string(f.bytes["embed.html"]); !strings.Contains(html, "讲的是：乙。") || !strings.Contains(html, `title="甲：乙"`) {
		t.Error("embed.html does not say what the site is called and is about")
	}
}

func TestSameInputSameBytes(t *testing.T) {
	a, b := t.TempDir(), t.TempDir()
	for _, out := range []string{a, b} {
		if err := Write(input(out), &pretend{}); err != nil {
			t.Fatal(err)
		}
	}
	err := filepath.WalkDir(a, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, _ := filepath.Rel(a, path)
		if read_(t, path) != read_(t, b, rel) {
			t.Errorf("%s differs", rel)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestBadWords(t *testing.T) {
	for text, want := range map[string]string{
		"id,words\n":          ":1: the header",
		"id,text\na,\n":       ":2: id or text is empty",
		"id,text\na,b\na,c\n": `:3: "a" stands twice`,
		"id,text\na,b,c\n":    "wrong number of fields",
	} {
		name := filepath.Join(t.TempDir(), "ui.csv")
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := readCSV(name); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want …%s…", text, err, want)
		}
	}
}

// TestWords holds scripts and ui.csv together: no id without words, no words without a reader, the same {name}s in
// every language.
func TestWords(t *testing.T) {
	words, err := readWords("../../data", "ui.csv")
	if err != nil {
		t.Fatal(err)
	}
	var source strings.Builder
	for _, pattern := range []string{"../../web/*.js", "../../web/*.html"} {
		matches, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range matches {
			source.WriteString(read_(t, m))
		}
	}
	text := source.String()
	unsaid, err := readWords("../../data", "pages.csv") // what stands on pages only
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(\bword\(|\{\{t )"([\w.-]+[\w])"`).FindAllStringSubmatch(text, -1) {
		if words["en"][m[2]] == "" && (m[1] == "word(" || unsaid["en"][m[2]] == "") {
			t.Errorf("ui.csv lacks %q", m[2])
		}
	}
	written := text + read_(t, "book.go") + read_(t, "system.go") + read_(t, "chart.go") + read_(t, "lost.go")
	for id := range unsaid["en"] {
		if !strings.Contains(written, `"`+id+`"`) {
			t.Errorf("nobody reads %q", id)
		}
	}
	// Ids that the scripts put together end in something that stands there by itself.
	together := []string{"theme.", "motion.", "speed.", "menu.", "embed.", "lang.", "key.", "boot.", "boot.part."}
	names := regexp.MustCompile(`\{\w+\}`)
	for _, id := range slices.Sorted(maps.Keys(words[langs[0]])) {
		used := strings.Contains(text, `"`+id+`"`)
		for _, prefix := range together {
			if rest, ok := strings.CutPrefix(id, prefix); ok {
				used = used || strings.Contains(text, `"`+rest+`"`)
			}
		}
		if !used {
			t.Errorf("nobody reads %q", id)
		}
		want := names.FindAllString(words[langs[0]][id], -1)
		slices.Sort(want)
		for _, lang := range langs[1:] {
			got := names.FindAllString(words[lang][id], -1)
			if slices.Sort(got); !slices.Equal(got, want) {
				t.Errorf("%s of %q has %v, %s has %v", lang, id, got, langs[0], want)
			}
		}
	}
}
