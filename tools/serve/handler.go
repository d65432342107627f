package main

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Options are the ways in which a server may be worse than a good one. The zero value is a good one.
type Options struct {
	Rate  int64            // bytes per second over all connections; 0: unlimited
	Cut   map[string]int64 // file → bytes after which the connection breaks
	Short map[string]int64 // file → bytes after which the file ends
	Spoil map[string]int64 // file → a byte that is another one; not where the client asks past its caches
	Hold  map[string]int64 // file → milliseconds before the answer begins
	Block []string         // files answered with 403
	Plain bool             // none of the headers that other people's pages ask for, as of a host that can't be told to
}

// Policy is what a page may do: its own scripts, styles, pictures, fonts and data, WebAssembly, frames of itself (the
// preview of what is embedded), and nothing from anywhere else. The page's meta tag says the same. It says nothing of
// who may hold the page: `frame-ancestors *` means the schemes of networks alone, and would shut out slides on a disk.
const Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
	"font-src 'self'; connect-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"

// types has the MIME type of every kind of file we serve. The system's table is not asked: it differs by machine, and
// WebAssembly.instantiateStreaming refuses anything but application/wasm.
var types = map[string]string{
	".css":         "text/css; charset=utf-8",
	".csv":         "text/csv; charset=utf-8",
	".html":        "text/html; charset=utf-8",
	".ico":         "image/x-icon",
	".js":          "text/javascript; charset=utf-8",
	".json":        "application/json; charset=utf-8",
	".map":         "application/json; charset=utf-8",
	".mjs":         "text/javascript; charset=utf-8",
	".msgp":        "application/octet-stream",
	".png":         "image/png",
	".svg":         "image/svg+xml; charset=utf-8",
	".ts":          "text/plain; charset=utf-8",
	".txt":         "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".webmanifest": "application/manifest+json",
	".woff2":       "font/woff2",
	".xlsx":        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	".xml":         "application/xml; charset=utf-8",
}

// hashed says that a name changes whenever the bytes do, as in app.3f9a1c2e.js, so it may be kept for ever.
var hashed = regexp.MustCompile(`\.[0-9a-f]{8,64}\.[a-z0-9]+$`)

// encodings are the twins a file may have, best first.
var encodings = []struct{ token, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// New answers GET and HEAD for the files of root.
func New(root fs.FS, opts Options) http.Handler {
	h := &handler{root: root, opts: opts, tags: map[string]tag{}}
	if opts.Rate > 0 {
		h.link = &link{rate: opts.Rate}
	}
	return h
}

type handler struct {
	root fs.FS
	opts Options
	link *link // nil: unlimited

	mu   sync.Mutex
	tags map[string]tag // by name of the bytes on disk, so that hashing happens once per version
}

// tag is the hash of one version of a file.
type tag struct {
	at   time.Time
	size int64
	hash string
}

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	head := w.Header()
	head.Set("Content-Security-Policy", Policy)
	head.Set("X-Content-Type-Options", "nosniff")
	head.Set("Referrer-Policy", "strict-origin-when-cross-origin")
	head.Set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), midi=(), display-capture=()")
	if !h.opts.Plain {
		share(head)
	}

	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		head.Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	name, dir := resolve(h.root, r.URL.Path)
	if dir && !strings.HasSuffix(r.URL.Path, "/") {
		to := path.Base(r.URL.Path) + "/"
		if r.URL.RawQuery != "" {
			to += "?" + r.URL.RawQuery
		}
		head.Set("Location", to)
		w.WriteHeader(http.StatusMovedPermanently)
		return
	}
	for _, b := range h.opts.Block {
		if b == name {
			http.Error(w, "blocked", http.StatusForbidden)
			return
		}
	}
	select {
	case <-time.After(time.Duration(h.opts.Hold[name]) * time.Millisecond):
	case <-r.Context().Done(): // the reader left
		return
	}
	info, err := fs.Stat(h.root, name)
	if err != nil || !info.Mode().IsRegular() {
		h.lost(w, r)
		return
	}

	ext := path.Ext(name)
	kind, ok := types[ext]
	if !ok {
		kind = "application/octet-stream"
	}
	head.Set("Content-Type", kind)
	cut, isCut := h.opts.Cut[name]
	short, isShort := h.opts.Short[name]
	spoilt, isSpoilt := h.opts.Spoil[name]
	isSpoilt = isSpoilt && !strings.Contains(r.Header.Get("Cache-Control")+r.Header.Get("Pragma"), "no-cache")

	disk := name
	if !isCut && !isShort && !isSpoilt { // a fault counts bytes of the file, so it goes out as it is
		head.Set("Vary", "Accept-Encoding")
		for _, e := range encodings {
			twin, err := fs.Stat(h.root, name+e.suffix)
			if err == nil && !twin.ModTime().Before(info.ModTime()) && accepts(r.Header.Get("Accept-Encoding"), e.token) {
				head.Set("Content-Encoding", e.token)
				disk, info = name+e.suffix, twin
				break
			}
		}
	}
	body, err := fs.ReadFile(h.root, disk)
	if err != nil {
		http.Error(w, "cannot read", http.StatusInternalServerError)
		return
	}
	if isSpoilt && spoilt < int64(len(body)) {
		body = append([]byte(nil), body...)
		body[spoilt] ^= 1
	}
	if isShort && short < int64(len(body)) {
		body = body[:short]
	}
	if isCut || isShort {
		head.Set("Cache-Control", "no-store")
	} else {
		etag := `"` + h.hash(disk, info, body) + `"`
		if isSpoilt {
			etag = `"spoilt"`
		}
		head.Set("ETag", etag)
		head.Set("Cache-Control", "no-cache") // keep it, but ask
		if hashed.MatchString(name) {
			head.Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		if matches(r.Header.Get("If-None-Match"), etag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	head.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodHead {
		return
	}
	if isCut && cut < int64(len(body)) {
		h.send(w, body[:cut])
		if f, ok := w.(http.Flusher); ok {
			f.Flush()
		}
		panic(http.ErrAbortHandler) // closes the connection short of the promised length
	}
	h.send(w, body)
}

// lostPage is what static hosts show for an address that is none, at whatever depth.
const lostPage = "404.html"

// lost answers for a file that is not there.
func (h *handler) lost(w http.ResponseWriter, r *http.Request) {
	body, err := fs.ReadFile(h.root, lostPage)
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	head := w.Header()
	head.Set("Content-Type", types[".html"])
	head.Set("Cache-Control", "no-cache")
	head.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(http.StatusNotFound)
	if r.Method != http.MethodHead {
		h.send(w, body)
	}
}

// share sets the headers that let any page hold this one and use its files.
func share(head http.Header) {
	// An article that isolates itself may hold only frames that do the same, of files that let themselves be held.
	head.Set("Cross-Origin-Resource-Policy", "cross-origin")
	head.Set("Cross-Origin-Embedder-Policy", "require-corp")
	// In a frame without an origin of its own (sandbox) all that a page fetches comes from elsewhere. And data is for everybody.
	head.Set("Access-Control-Allow-Origin", "*")
}

// send writes the body, at the speed of the line if there is one.
func (h *handler) send(w http.ResponseWriter, body []byte) {
	if h.link == nil {
		w.Write(body)
		return
	}
	for len(body) > 0 {
		n := min(len(body), chunk)
		h.link.wait(n)
		if _, err := w.Write(body[:n]); err != nil {
			return // the reader left
		}
		if f, ok := w.(http.Flusher); ok {
			f.Flush()
		}
		body = body[n:]
	}
}

// hash names the bytes of a file; it is computed once per version on disk.
func (h *handler) hash(name string, info fs.FileInfo, body []byte) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	t := h.tags[name]
	if t.hash == "" || !t.at.Equal(info.ModTime()) || t.size != info.Size() {
		sum := sha256.Sum256(body)
		t = tag{info.ModTime(), info.Size(), hex.EncodeToString(sum[:12])}
		h.tags[name] = t
	}
	return t.hash
}

// resolve turns a URL's path into a file name below the root; a folder stands for its index.html.
func resolve(root fs.FS, urlPath string) (name string, dir bool) {
	name = strings.TrimPrefix(path.Clean("/"+urlPath), "/")
	if name == "" {
		return "index.html", true
	}
	if info, err := fs.Stat(root, name); err == nil && info.IsDir() {
		return name + "/index.html", true
	}
	return name, false
}

// accepts says whether an Accept-Encoding header allows the coding by name. A wildcard is not taken as a wish.
func accepts(header, token string) bool {
	for _, part := range strings.Split(header, ",") {
		coding, params, _ := strings.Cut(part, ";")
		if strings.TrimSpace(coding) != token {
			continue
		}
		q, isQ := strings.CutPrefix(strings.ReplaceAll(params, " ", ""), "q=")
		if !isQ {
			return true
		}
		v, err := strconv.ParseFloat(q, 64)
		return err == nil && v > 0
	}
	return false
}

// matches says whether an If-None-Match header names the tag.
func matches(header, etag string) bool {
	for _, part := range strings.Split(header, ",") {
		part = strings.TrimPrefix(strings.TrimSpace(part), "W/")
		if part == etag || part == "*" {
			return true
		}
	}
	return false
}
