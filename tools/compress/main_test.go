package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	p := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return p
}

func TestFolder(t *testing.T) {
	dir, cache := t.TempDir(), t.TempDir()
	text := strings.Repeat("云图 yuntu ", 500)
	write(t, dir, "a/long.js", text)
	write(t, dir, "short.js", "let a")
	write(t, dir, "picture.png", text)
	rows, err := Folder(dir, cache)
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 2 || rows[0].Name != "a/long.js" || rows[0].Plain != len(text) || rows[1] != (Row{"short.js", 5, 0, 0}) {
		t.Fatalf("rows %+v", rows)
	}
	br, err := os.ReadFile(filepath.Join(dir, "a/long.js.br"))
	if err != nil || len(br) != rows[0].Br {
		t.Fatalf("long.js.br: %d bytes, %v; row says %d", len(br), err, rows[0].Br)
	}
	back, err := io.ReadAll(brotli.NewReader(bytes.NewReader(br)))
	if err != nil || string(back) != text {
		t.Errorf("brotli gives other bytes back: %v", err)
	}
	gz, err := os.ReadFile(filepath.Join(dir, "a/long.js.gz"))
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(bytes.NewReader(gz))
	if err != nil {
		t.Fatal(err)
	}
	if back, err = io.ReadAll(z); err != nil || string(back) != text {
		t.Errorf("gzip gives other bytes back: %v", err)
	}
	for _, none := range []string{"short.js.br", "picture.png.br", "a/long.js.br.gz"} {
		if _, err := os.Stat(filepath.Join(dir, none)); err == nil {
			t.Errorf("%s exists", none)
		}
	}

	// Again, from the cache: the same bytes.
	if _, err := Folder(dir, cache); err != nil {
		t.Fatal(err)
	}
	again, _ := os.ReadFile(filepath.Join(dir, "a/long.js.br"))
	if !bytes.Equal(br, again) {
		t.Error("the second run wrote other bytes")
	}
	// And without it.
	if _, err := Folder(dir, ""); err != nil {
		t.Fatal(err)
	}
	if again, _ = os.ReadFile(filepath.Join(dir, "a/long.js.br")); !bytes.Equal(br, again) {
		t.Error("a run without the cache wrote other bytes")
	}
}

// Large files go through the brotli command where there is one.
func TestLargeFile(t *testing.T) {
	dir := t.TempDir()
	text := strings.Repeat("雲圖 yuntu 0123456789 ", 20000)
	write(t, dir, "large.txt", text)
	rows, err := Folder(dir, "")
	if err != nil {
		t.Fatal(err)
	}
	br, err := os.ReadFile(filepath.Join(dir, "large.txt.br"))
	if err != nil || len(br) != rows[0].Br || len(br) > len(text)/100 {
		t.Fatalf("large.txt.br: %d bytes, %v; row says %d", len(br), err, rows[0].Br)
	}
	if back, err := io.ReadAll(brotli.NewReader(bytes.NewReader(br))); err != nil || string(back) != text {
		t.Errorf("brotli gives other bytes back: %v", err)
	}
}
