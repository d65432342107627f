package svg

import (
	"strings"
	"testing"

	"yuntu/wasm/scene"
)

func TestSet(t *testing.T) {
	texts := func(list []Caption) string {
		var out []string
		for _, c := range list {
			out = append(out, c.Text)
		}
		return strings.Join(out, "/")
	}
	for _, c := range []struct {
		text  string
		width float32
		want  string
	}{
		{"one two three", 58.5, "one two/three"},      // ten letters of 5.8 are 58
		{"一二三四五六", 40, "一二三四/五六"},                     // four of ten
		{"一二三四，五六", 40, "一二三/四，五六"},                   // no line begins with a comma
		{"abcdefghijklmno", 58.5, "abcdefghij/klmno"}, // nowhere to break
		{"", 58, ""},
	} {
		if got := texts(Set(c.text, c.width, 10, false, scene.RGB(0))); got != c.want {
			t.Errorf("%q in %v: %s, want %s", c.text, c.width, got, c.want)
		}
	}
}

// Words over and under the picture make it higher, and the picture stands between them.
func TestCaptions(t *testing.T) {
	l := &scene.List{Width: 100, Height: 50}
	line := []Caption{{Text: "a < b", Size: 10, Color: scene.RGB(0)}}
	got := string(Append(nil, l, Options{Title: "T", Desc: "D & d", Lang: "en", Above: line, Below: line, Margin: 6}))
	for _, want := range []string{`viewBox="0 0 100 90"`, `xml:lang="en"`, `role="img"`, "<title>T</title>\n<desc>D &amp; d</desc>", // 6+14 over, 6+14 under
		`<text x="6" y="16" font-size="10"`, `a &lt; b</text>`, `<g transform="translate(0 20)">`, `y="80"`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
}

// In English a font of the West comes first: a Chinese one sets an apostrophe as wide as a character.
func TestFontsOfTheLanguage(t *testing.T) {
	l := &scene.List{Width: 100, Height: 50}
	line := []Caption{{Text: "Alibaba’s", Size: 10, Color: scene.RGB(0)}}
	for lang, first := range map[string]string{"en": "Helvetica", "zh-Hans": "Noto Sans SC", "zh-Hant": "Noto Sans TC"} {
		got := string(Append(nil, l, Options{Lang: lang, Above: line, Below: line, Margin: 6}))
		if n := strings.Count(got, `font-family="`+first); n != 3 || strings.Count(got, "font-family") != 3 { // the file's and two lines'
			t.Errorf("%s: %d begin with %s in\n%s", lang, n, first, got)
		}
	}
}
