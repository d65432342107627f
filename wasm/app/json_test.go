package app

import (
	"encoding/json"
	"testing"
	"unicode/utf8"
)

// What the writer writes, encoding/json reads back as it was.
func TestWriterAgainstEncodingJSON(t *testing.T) {
	texts := []string{"", "阿里云", `a "quoted" \ path`, "line\nbreak\ttab\x00\x1f\x7f", "</script>", "\u2028", "𠮷", "bad \xff byte"}
	var w writer
	w.open("", '{')
	w.open("list", '[')
	for _, s := range texts {
		w.str("", s)
	}
	w.close(']')
	w.num("n", -26.75)
	w.flag("yes", true)
	w.open("empty", '[')
	w.close(']')
	w.open("inner", '{')
	w.str("k", "v")
	w.close('}')
	w.strs("strs", []string{"a", "b"})
	w.close('}')
	var got struct {
		List  []string
		N     float64
		Yes   bool
		Empty []int
		Inner map[string]string
		Strs  []string
	}
	if err := json.Unmarshal(w.dst, &got); err != nil {
		t.Fatalf("%v in %s", err, w.dst)
	}
	for i, s := range texts {
		want := s
		if !utf8.ValidString(s) {
			want = "bad \ufffd byte"
		}
		if got.List[i] != want {
			t.Errorf("%q comes back as %q", s, got.List[i])
		}
	}
	if got.N != -26.75 || !got.Yes || got.Inner["k"] != "v" || len(got.Strs) != 2 {
		t.Errorf("came back as %+v", got)
	}
}

func FuzzString(f *testing.F) {
	f.Add("阿里云 \"\\\n")
	f.Fuzz(func(t *testing.T, s string) {
		var got string
		if err := json.Unmarshal(appendString(nil, s), &got); err != nil {
			t.Fatalf("%q is written as %s: %v", s, appendString(nil, s), err)
		}
		if utf8.ValidString(s) && got != s {
			t.Fatalf("%q comes back as %q", s, got)
		}
	})
}

func TestFill(t *testing.T) {
	if got := fill("{a} and {b}, {a}", "a", "1", "b", "2"); got != "1 and 2, 1" {
		t.Error(got)
	}
}
