package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yuntu/data/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

const fonts = "/usr/share/fonts/opentype/noto"

func write(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "runes.txt")
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestReadRunes(t *testing.T) {
	sc, tc, err := readRunes(write(t, "sc\t云阿云\ntc\t雲\r\nsc\t里\n"))
	if err != nil {
		t.Fatal(err)
	}
	count := func(list []rune, r rune) (n int) {
		for _, x := range list {
			if x == r {
				n++
			}
		}
		return n
	}
	for _, c := range []struct {
		list []rune
		r    rune
		want int
	}{{sc, '云', 1}, {sc, '里', 1}, {sc, '雲', 0}, {tc, '雲', 1}, {tc, '阿', 0}, {tc, '~', 1}, {sc, '萬', 1}} {
		if got := count(c.list, c.r); got != c.want {
			t.Errorf("%c is there %d times, want %d", c.r, got, c.want)
		}
	}
	name := write(t, "sc\t云\njp\t雲\n")
	if _, _, err := readRunes(name); err == nil || !strings.Contains(err.Error(), "runes.txt:2:") {
		t.Errorf("a line of no script: %v", err)
	}
}

// Baking twice gives the same bytes; 骨 is one rune with two shapes, 云 has one.
func TestBake(t *testing.T) {
	for _, face := range []string{"Regular", "Bold", "Light"} {
		if _, err := os.Stat(filepath.Join(fonts, "NotoSansCJK-"+face+".ttc")); err != nil {
			t.Fatalf("%v: apt-get install fonts-noto-cjk fonts-noto-cjk-extra", err)
		}
	}
	list := write(t, "sc\t云骨\ntc\t云骨\n")
	var blobs [2][]byte
	for i := range blobs {
		out := filepath.Join(t.TempDir(), "glyphs.bin")
		if err := run(list, fonts, out, 320); err != nil {
			t.Fatal(err)
		}
		blobs[i], _ = os.ReadFile(out)
	}
	if !bytes.Equal(blobs[0], blobs[1]) {
		t.Error("two bakes differ")
	}
	f, err := typeset.Decode(blobs[0])
	if err != nil {
		t.Fatal(err)
	}
	cloud, bone := f.Glyph('云', scene.Regular), f.Glyph('骨', scene.Regular)
	f.Use(locale.Hant)
	if f.Glyph('骨', scene.Regular) == bone {
		t.Error("骨 looks the same in Taiwan")
	}
	if f.Width(cloud) != 1 {
		t.Errorf("云 is %v em wide, want 1", f.Width(cloud))
	}
	list = write(t, "sc\t\U0001F600\n")
	if err := run(list, fonts, filepath.Join(t.TempDir(), "none"), 320); err == nil || !strings.Contains(err.Error(), "U+1F600") {
		t.Errorf("a rune that the font lacks: %v", err)
	}
}
