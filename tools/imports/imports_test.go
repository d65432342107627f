// Package imports_test holds the shape of the project: which package may import which, and what the pure ones may not
// touch. The rows are those of docs/architecture.md; every ban has its reason, which the failing test prints.
package imports_test

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path"
	"slices"
	"strings"
	"testing"
)

// rows, lowest first. A package imports only from rows above its own in this list, never from its own row or a later
// one. A new package must be put into a row.
var rows = [][]string{
	{"wasm/geom", "wasm/sorted", "data/locale", "data/raw"},
	{"data", "wasm/search", "wasm/sim", "wasm/layout", "wasm/scene"},
	{"wasm/typeset", "wasm/names", "data/lexicon"},
	{"wasm/state"},
	{"wasm/system"},
	{"wasm/theme"},
	{"wasm/view/pen"},
	{"wasm/view/about"},
	{"wasm/view/path"},
	{"wasm/view/*"}, // the kinds of picture
	{"wasm/view"},
	{"wasm/svg"},
	{"wasm/app"},
	{"wasm/paint/mesh"},
	{"wasm/paint"},
	{"wasm"},
}

// allowed are imports within a row or against the order that were thought about, with the thought.
var allowed = map[string]string{}

// impure are the only packages that may meet the browser.
var impure = []string{"wasm", "wasm/paint"}

// bans for the pure packages, by import path; one that ends in a slash covers what is below.
var bans = map[string]string{
	"github.com/hajimehoshi/ebiten/": "does not build on a bare host and panics under Node; drawing belongs to wasm/paint",
	"syscall/":                       "the browser is an edge, and wasm is that edge",
	"os":                             "no files: what a pure package reads is passed in",
	"os/":                            "no processes",
	"net":                            "no network: the page fetches",
	"net/":                           "no network: the page fetches",
	"time":                           "no clock: the frame's time is an argument",
	"math/rand":                      "no randomness without a seed that is an argument",
	"math/rand/":                     "no randomness without a seed that is an argument",
	"crypto/rand":                    "no randomness without a seed that is an argument",
	"log":                            "errors are returned",
	"fmt":                            "it and reflection are 0.05 MB of brotli in a program that has no other use for them",
	"reflect":                        "reflection is weight and allocations",
	"encoding/binary":                "it imports reflection; data/raw has what is needed",
	"encoding/json":                  "the dataset is msgpack, the link a query; reflection is weight and allocations",
	"html/template":                  "the page's words are packed; reflection is weight and allocations",
	"text/template":                  "the page's words are packed; reflection is weight and allocations",
}

// thoughtful are bans that a package may break, with the reason.
var thoughtful = map[string]string{
	"data/lexicon → fmt": "only packers make lexicons"}

type pkg struct {
	ImportPath string
	Imports    []string
}

// list asks go list for the packages as they are built for a target; test files don't count.
func list(t *testing.T, env []string, patterns ...string) []pkg {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-e", "-json=ImportPath,Imports"}, patterns...)...)
	cmd.Dir = "../.."
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	if len(all) == 0 {
		t.Fatalf("go list %v found nothing", patterns)
	}
	return all
}

// row answers a package's place in rows, or -1.
func row(short string) int {
	if at := slices.IndexFunc(rows, func(r []string) bool { return slices.Contains(r, short) }); at >= 0 {
		return at
	}
	family := path.Dir(short) + "/*"
	return slices.IndexFunc(rows, func(r []string) bool { return slices.Contains(r, family) })
}

var js = []string{"GOOS=js", "GOARCH=wasm"}

func TestRows(t *testing.T) {
	used := map[string]bool{}
	for _, p := range list(t, js, "./data/...", "./wasm/...") {
		from, _ := strings.CutPrefix(p.ImportPath, "yuntu/")
		at := row(from)
		if at < 0 {
			t.Errorf("%s stands in no row", from)
			continue
		}
		for _, path := range p.Imports {
			to, ours := strings.CutPrefix(path, "yuntu/")
			if !ours {
				continue
			}
			if strings.HasPrefix(to, "tools/") {
				t.Errorf("%s imports %s: tools are for people and machines, the program does without", from, to)
				continue
			}
			edge := from + " → " + to
			if _, ok := allowed[edge]; ok {
				used[edge] = true
				continue
			}
			if row(to) >= at || row(to) < 0 {
				t.Errorf("%s: row %d may not import row %d", edge, at+1, row(to)+1)
			}
		}
	}
	for edge := range allowed {
		if !used[edge] {
			t.Errorf("%s is allowed and not used any more", edge)
		}
	}
}

// What the program without the engine is linked with has no reflection in it, by whatever way that would come.
func TestFlatIsLight(t *testing.T) {
	c := exec.Command("go", "list", "-tags", "flat", "-deps", "./wasm")
	c.Dir, c.Env = "../..", append(os.Environ(), js...)
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	deps := strings.Fields(string(out))
	for _, heavy := range []string{"fmt", "reflect", "os", "time", "encoding/binary", "internal/godebug"} {
		if slices.Contains(deps, heavy) {
			t.Errorf("it is linked with %s", heavy)
		}
	}
	if !slices.Contains(deps, "syscall/js") {
		t.Errorf("these are not its packages: %v", deps)
	}
}

func TestPure(t *testing.T) {
	used := map[string]bool{}
	for _, p := range list(t, js, "-tags=flat", "./data/...", "./wasm/...") {
		short, _ := strings.CutPrefix(p.ImportPath, "yuntu/")
		if slices.Contains(impure, short) {
			continue
		}
		for _, path := range p.Imports {
			for ban, why := range bans {
				if path != ban && !(strings.HasSuffix(ban, "/") && strings.HasPrefix(path+"/", ban)) {
					continue
				}
				edge := short + " → " + path
				if _, ok := thoughtful[edge]; ok {
					used[edge] = true
					continue
				}
				t.Errorf("%s: %s", edge, why)
			}
		}
	}
	for edge := range thoughtful {
		if !used[edge] {
			t.Errorf("%s is allowed and not used any more", edge)
		}
	}
}

// forTools are packages under tools/ that tools share, with the reason why they share them.
var forTools = map[string]string{
	"yuntu/tools/tables":   "what the tables of a folder say is read in one place, whoever wants to know",
	"yuntu/tools/models":   "formulas are read in one place by who packs them, runs them and writes them as spreadsheets",
	"yuntu/tools/packed":   "how the files of a dataset are called is known in one place to who writes them and who reads them",
	"yuntu/tools/claims":   "what a sentence says is compared with what a row holds where both are read",
	"yuntu/tools/workbook": "the pages are written with the spreadsheets that they link to",
}

// TestTools: nothing imports a tool, a tool neither.
func TestTools(t *testing.T) {
	for _, p := range list(t, nil, "./...") {
		for _, path := range p.Imports {
			if forTools[path] != "" && strings.HasPrefix(p.ImportPath, "yuntu/tools/") {
				continue
			}
			if strings.HasPrefix(path, "yuntu/tools/") && !strings.HasPrefix(path, p.ImportPath+"/") {
				t.Errorf("%s imports %s", p.ImportPath, path)
			}
		}
	}
}
