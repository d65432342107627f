package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

var day = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

// site is a small built folder; stale.js has a compressed twin that is older than itself.
func site() fstest.MapFS {
	f := func(s string, age time.Duration) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(s), ModTime: day.Add(-age)}
	}
	return fstest.MapFS{
		"index.html":         f("<!doctype html>", 0),
		"embed.html":         f("<iframe>", 0),
		"main.wasm":          f("\x00asm-plain", 0),
		"main.wasm.br":       f("brotli", 0),
		"main.wasm.gz":       f("gzip", 0),
		"boot.js":            f("let a", 0),
		"stale.js":           f("let b", 0),
		"stale.js.br":        f("old", time.Hour),
		"style.css":          f("a{}", 0),
		"dataset.msgp":       f(strings.Repeat("d", 10000), 0),
		"poster.svg":         f("<svg/>", 0),
		"app.3f9a1c2e.js":    f("let c", 0),
		"zh-Hant/index.html": f("<!doctype html>", 0),
		"notes.unknown":      f("?", 0),
	}
}

// ask sends one request and returns the response with its body read.
func ask(t *testing.T, h http.Handler, method, target string, header ...string) (*http.Response, string) {
	t.Helper()
	r := httptest.NewRequest(method, target, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	res := w.Result()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, string(body)
}

func TestTypes(t *testing.T) {
	h := New(site(), Options{})
	for target, want := range map[string]string{
		"/":              "text/html; charset=utf-8",
		"/main.wasm":     "application/wasm",
		"/boot.js":       "text/javascript; charset=utf-8",
		"/style.css":     "text/css; charset=utf-8",
		"/dataset.msgp":  "application/octet-stream",
		"/poster.svg":    "image/svg+xml; charset=utf-8",
		"/notes.unknown": "application/octet-stream",
		"/zh-Hant/":      "text/html; charset=utf-8",
	} {
		res, _ := ask(t, h, "GET", target)
		if res.StatusCode != 200 || res.Header.Get("Content-Type") != want {
			t.Errorf("%s: %d %q, want 200 %q", target, res.StatusCode, res.Header.Get("Content-Type"), want)
		}
	}
}

func TestEncoding(t *testing.T) {
	h := New(site(), Options{})
	for _, c := range []struct{ target, accept, coding, body string }{
		{"/main.wasm", "gzip, deflate, br, zstd", "br", "brotli"},
		{"/main.wasm", "gzip, deflate", "gzip", "gzip"},
		{"/main.wasm", "br;q=0, gzip;q=0.5", "gzip", "gzip"},
		{"/main.wasm", "", "", "\x00asm-plain"},
		{"/main.wasm", "*", "", "\x00asm-plain"},
		{"/stale.js", "br, gzip", "", "let b"}, // the twin is older than the file: not the same bytes
		{"/boot.js", "br, gzip", "", "let a"},
	} {
		res, body := ask(t, h, "GET", c.target, "Accept-Encoding", c.accept)
		if res.Header.Get("Content-Encoding") != c.coding || body != c.body {
			t.Errorf("%s accepting %q: %q %q, want %q %q", c.target, c.accept, res.Header.Get("Content-Encoding"), body, c.coding, c.body)
		}
		if res.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("%s: no Vary", c.target)
		}
		if res.Header.Get("Content-Type") == "" {
			t.Errorf("%s: no type", c.target)
		}
	}
}

func TestHeaders(t *testing.T) {
	h := New(site(), Options{})
	res, _ := ask(t, h, "GET", "/")
	for name, want := range map[string]string{
		"Content-Security-Policy":      Policy,
		"X-Content-Type-Options":       "nosniff",
		"Referrer-Policy":              "strict-origin-when-cross-origin",
		"Cross-Origin-Resource-Policy": "cross-origin",
		"Cross-Origin-Embedder-Policy": "require-corp",
		"Access-Control-Allow-Origin":  "*",
		"Cache-Control":                "no-cache",
		"X-Frame-Options":              "",
	} {
		if got := res.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if strings.Contains(Policy, "frame-ancestors") {
		t.Error("slides on a disk may not hold the page: * is the schemes of networks alone")
	}
	// In a frame without an origin of its own every file is another origin's, and in an isolated article every file is asked
	// whether it lets itself be used: also those that are not there, or not allowed.
	for _, target := range []string{"/", "/main.wasm", "/boot.js", "/style.css", "/dataset.msgp", "/app.3f9a1c2e.js", "/notes.unknown", "/missing"} {
		res, _ := ask(t, h, "GET", target)
		plain, _ := ask(t, New(site(), Options{Plain: true}), "GET", target)
		for name, want := range map[string]string{"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin", "Cross-Origin-Embedder-Policy": "require-corp"} {
			if got := res.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q", target, name, got)
			}
			if got := plain.Header.Get(name); got != "" {
				t.Errorf("%s, plain: %s is %q", target, name, got)
			}
		}
	}
	if res, _ := ask(t, h, "GET", "/app.3f9a1c2e.js"); !strings.Contains(res.Header.Get("Cache-Control"), "immutable") {
		t.Error("a hashed name is not kept")
	}
	if res, _ := ask(t, h, "GET", "/nothing"); res.StatusCode != 404 || res.Header.Get("Content-Security-Policy") == "" {
		t.Errorf("a missing file: %d", res.StatusCode)
	}
	if res, _ := ask(t, h, "POST", "/"); res.StatusCode != 405 || res.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: %d", res.StatusCode)
	}
	if res, body := ask(t, h, "HEAD", "/boot.js"); body != "" || res.Header.Get("Content-Length") != "5" {
		t.Errorf("HEAD: %q, length %s", body, res.Header.Get("Content-Length"))
	}
}

func TestValidators(t *testing.T) {
	files := site()
	h := New(files, Options{})
	plain, _ := ask(t, h, "GET", "/main.wasm")
	coded, _ := ask(t, h, "GET", "/main.wasm", "Accept-Encoding", "br")
	if plain.Header.Get("ETag") == coded.Header.Get("ETag") {
		t.Error("one tag for two encodings")
	}
	res, body := ask(t, h, "GET", "/main.wasm", "If-None-Match", `"x", W/`+plain.Header.Get("ETag"))
	if res.StatusCode != 304 || body != "" {
		t.Errorf("same bytes: %d %q, want 304", res.StatusCode, body)
	}
	files["main.wasm"] = &fstest.MapFile{Data: []byte("\x00asm-newer"), ModTime: day.Add(time.Second)}
	if res, _ := ask(t, h, "GET", "/main.wasm", "If-None-Match", plain.Header.Get("ETag")); res.StatusCode != 200 {
		t.Errorf("new bytes: %d, want 200", res.StatusCode)
	}
}

func TestPaths(t *testing.T) {
	h := New(site(), Options{})
	res, _ := ask(t, h, "GET", "/zh-Hant?view=flow")
	if res.StatusCode != 301 || res.Header.Get("Location") != "zh-Hant/?view=flow" {
		t.Errorf("folder without slash: %d %q", res.StatusCode, res.Header.Get("Location"))
	}
	for _, target := range []string{"/../go.mod", "/zh-Hant/../../go.mod", "/%2e%2e/go.mod"} {
		if res, _ := ask(t, h, "GET", target); res.StatusCode != 404 {
			t.Errorf("%s: %d, want 404", target, res.StatusCode)
		}
	}
}

// An address that is none has a page of its own, at any depth, and is none all the same.
func TestLost(t *testing.T) {
	files := site()
	files["404.html"] = &fstest.MapFile{Data: []byte("<h1>lost</h1>"), ModTime: day}
	h := New(files, Options{})
	for _, target := range []string{"/nothing", "/en/%3Fview=m11", "/EN/", "/zh-hans/", "/a/b/c"} {
		res, body := ask(t, h, "GET", target)
		if res.StatusCode != 404 || body != "<h1>lost</h1>" || res.Header.Get("Content-Type") != "text/html; charset=utf-8" || res.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %d %q %v", target, res.StatusCode, body, res.Header)
		}
	}
	if res, body := ask(t, h, "HEAD", "/nothing"); res.StatusCode != 404 || body != "" {
		t.Errorf("HEAD: %d %q", res.StatusCode, body)
	}
}

// TestFaults goes over a real connection, because a broken one is the point.
func TestFaults(t *testing.T) {
	srv := httptest.NewServer(New(site(), Options{
		Cut:   map[string]int64{"main.wasm": 4},
		Short: map[string]int64{"dataset.msgp": 100},
		Hold:  map[string]int64{"style.css": 200},
		Block: []string{"boot.js"},
	}))
	srv.Config.ErrorLog = nil
	defer srv.Close()
	get := func(name string) (int, int, error) {
		res, err := http.Get(srv.URL + "/" + name)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		body, err := io.ReadAll(res.Body)
		return res.StatusCode, len(body), err
	}
	if code, n, err := get("main.wasm"); code != 200 || n != 4 || err == nil {
		t.Errorf("cut: %d, %d bytes, %v; want 200, 4 bytes and an error", code, n, err)
	}
	if code, n, err := get("dataset.msgp"); code != 200 || n != 100 || err != nil {
		t.Errorf("short: %d, %d bytes, %v; want 200, 100 bytes, no error", code, n, err)
	}
	if code, _, _ := get("boot.js"); code != 403 {
		t.Errorf("block: %d, want 403", code)
	}
	start := time.Now()
	if code, n, err := get("style.css"); code != 200 || n != 3 || err != nil || time.Since(start) < 200*time.Millisecond {
		t.Errorf("hold: %d, %d bytes, %v after %v; want 200, 3 bytes after 200 ms", code, n, err, time.Since(start))
	}
	start = time.Now()
	if code, _, err := get("index.html"); code != 200 || err != nil || time.Since(start) > 150*time.Millisecond {
		t.Errorf("a sound file beside faults: %d, %v after %v", code, err, time.Since(start))
	}
}

func TestRate(t *testing.T) {
	srv := httptest.NewServer(New(site(), Options{Rate: 50000}))
	defer srv.Close()
	start := time.Now()
	res, err := http.Get(srv.URL + "/dataset.msgp")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	took := time.Since(start)
	if err != nil || len(body) != 10000 {
		t.Fatalf("%d bytes, %v", len(body), err)
	}
	if took < 190*time.Millisecond { // 10,000 bytes at 50,000 a second
		t.Errorf("took %v, want 200 ms", took)
	}
}

func TestFaultFlag(t *testing.T) {
	var f faultFlag
	for _, bad := range []string{"", "a", "@5", "a@", "a@x", "a@-1"} {
		if f.Set(bad) == nil {
			t.Errorf("%q: no error", bad)
		}
	}
	if err := f.Set("main.wasm@10"); err != nil || f["main.wasm"] != 10 {
		t.Errorf("main.wasm@10: %v, %v", f, err)
	}
}

// A spoilt copy is kept like the right one, and healed by a client that asks past its caches.
func TestSpoil(t *testing.T) {
	h := New(site(), Options{Spoil: map[string]int64{"app.3f9a1c2e.js": 0}})
	right, want := ask(t, New(site(), Options{}), "GET", "/app.3f9a1c2e.js")
	res, body := ask(t, h, "GET", "/app.3f9a1c2e.js", "Accept-Encoding", "br")
	if len(body) != len(want) || body[0] != want[0]^1 || body[1:] != want[1:] || res.Header.Get("Cache-Control") != right.Header.Get("Cache-Control") || res.Header.Get("Content-Encoding") != "" {
		t.Errorf("spoilt it is %q, %v", body, res.Header)
	}
	if res, body := ask(t, h, "GET", "/app.3f9a1c2e.js", "Cache-Control", "no-cache", "If-None-Match", res.Header.Get("ETag")); body != want || res.StatusCode != 200 {
		t.Errorf("past the caches it is %d %q", res.StatusCode, body)
	}
}
