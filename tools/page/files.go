package main

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/tools/packed"
	"yuntu/wasm/names"
)

// files is what goes into the folder: by its name there. Names that change with the bytes can be kept by caches for ever,
// and an old page never meets a new file.
type files struct {
	bytes map[string][]byte
	names map[string]string // a file's plain name → its name in the folder
}

// stable are the names that other people's pages hold, or that a reader types.
var stable = []string{"embed.html", "embed.css", "embed.js"}

// imports finds what a script asks for later, by its plain name.
var imports = regexp.MustCompile(`(import\((?:/\*[^*]*\*/ )?)"\./([\w-]+\.js)"`)

func (f *files) keep(name string, content []byte) {
	if f.bytes == nil {
		f.bytes, f.names = map[string][]byte{}, map[string]string{}
	}
	f.bytes[name] = content
}

// add keeps content under a name made of its plain name and its hash.
func (f *files) add(name string, content []byte) {
	sum := sha256.Sum256(content)
	ext := path.Ext(name)
	hashed := strings.TrimSuffix(name, ext) + "." + hex.EncodeToString(sum[:6]) + ext
	f.keep(hashed, content)
	f.names[name] = hashed
}

// name returns the name in the folder of a file that was added.
func (f *files) name(plain string) string { return f.names[plain] }

// addWeb adds the page's own files: scripts after those that they ask for, so that a script's name covers all it uses.
func (f *files) addWeb(dir string) error {
	source := map[string]string{}
	for _, pattern := range []string{"*.js", "*.css", "*.svg", "embed.html"} {
		matches, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return fmt.Errorf("page: %w", err)
		}
		for _, m := range matches {
			b, err := os.ReadFile(m)
			if err != nil {
				return fmt.Errorf("page: %w", err)
			}
			source[filepath.Base(m)] = string(b)
		}
	}
	source, err := join(source)
	if err != nil {
		return err
	}
	var visit func(name string, path []string) error
	visit = func(name string, path []string) error {
		if f.names[name] != "" || slices.Contains(stable, name) {
			return nil
		}
		if slices.Contains(path, name) {
			return fmt.Errorf("page: %s: modules import each other in a circle: %s", dir, strings.Join(append(path, name), " → "))
		}
		text, ok := source[name]
		if !ok {
			return fmt.Errorf("page: %s imports ./%s, which is not in %s", path[len(path)-1], name, dir)
		}
		var failed error
		text = imports.ReplaceAllStringFunc(text, func(found string) string {
			m := imports.FindStringSubmatch(found)
			if err := visit(m[2], append(path, name)); err != nil {
				failed = err
			}
			return m[1] + `"./` + f.names[m[2]] + `"`
		})
		if failed != nil {
			return failed
		}
		f.add(name, []byte(text))
		return nil
	}
	for _, name := range slices.Sorted(maps.Keys(source)) {
		if slices.Contains(stable, name) {
			f.keep(name, []byte(source[name]))
			continue
		}
		if err := visit(name, nil); err != nil {
			return err
		}
	}
	return nil
}

// call puts what the site is called into those files that other people's pages hold.
func (f *files) call(words map[string]map[string]string) {
	zh, en := words["zh-Hans"], words["en"]
	r := strings.NewReplacer("云图：", zh["site.name"]+"：", "中国云市场与算力投资", zh["site.tagline"], "云图 Yuntu", zh["site.name"]+" "+en["site.name"], "里的云图", "里的"+zh["site.name"])
	for _, name := range stable {
		f.bytes[name] = []byte(r.Replace(string(f.bytes[name])))
	}
}

// sized is a file whose progress the page shows.
type sized struct {
	URL   string `json:"url"`
	Bytes int    `json:"bytes"`
}

// manifest is what boot.js and the shell fetch, seen from a page at root; begins is the id of the lesson's first page.
func (f *files) manifest(root, begins string, program bool) map[string]any {
	file := func(plain string) sized { return sized{root + f.names[plain], len(f.bytes[f.names[plain]])} }
	pieces := map[string]sized{}
	for p := range data.Pieces {
		pieces[p.String()] = file(packed.Name(dataset, p))
	}
	out := map[string]any{"shell": root + f.names["shell.js"], "dataset": file(dataset), "pieces": pieces,
		"soon": names.Views, "begins": begins} // the pictures that core and words are enough for
	if program {
		out["painter"] = root + f.names["stage2d.js"]
		programs := map[string]sized{"gpu": file("yuntu.wasm"), "2d": file("yuntu-2d.wasm")} // by painter
		if f.names["yuntu-charts.wasm"] != "" {
			programs["charts"] = file("yuntu-charts.wasm")
		}
		out["programs"] = programs
		out["exec"] = root + f.names["wasm_exec.js"]
	}
	return out
}

// listFile names every file by its plain name; tests and benchmarks read it, and the next build removes what is stale.
const listFile = "files.json"

// write puts everything into dir and removes what an earlier build left under other hashes, with its compressed twins.
func (f *files) write(dir string) error {
	if old, err := os.ReadFile(filepath.Join(dir, listFile)); err == nil {
		var names map[string]string
		if json.Unmarshal(old, &names) == nil {
			for _, name := range names {
				if _, kept := f.bytes[name]; !kept && filepath.IsLocal(name) {
					for _, twin := range []string{"", ".br", ".gz"} {
						if err := os.Remove(filepath.Join(dir, name+twin)); err != nil && !os.IsNotExist(err) {
							return fmt.Errorf("page: %w", err)
						}
					}
				}
			}
		}
	}
	list, err := json.MarshalIndent(f.names, "", "  ")
	if err != nil {
		return fmt.Errorf("page: %w", err)
	}
	f.keep(listFile, append(list, '\n'))
	for _, name := range slices.Sorted(maps.Keys(f.bytes)) {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			return fmt.Errorf("page: %w", err)
		}
		if err := os.WriteFile(full, f.bytes[name], 0o644); err != nil {
			return fmt.Errorf("page: %w", err)
		}
	}
	return nil
}

// readCSV reads a file of words: id,text under a header.
func readCSV(name string) (map[string]string, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	defer file.Close()
	r := csv.NewReader(file)
	r.FieldsPerRecord = 2
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("page: %s: %w", name, err)
	}
	words := map[string]string{}
	for i, row := range rows {
		switch {
		case i == 0:
			if row[0] != "id" || row[1] != "text" {
				return nil, fmt.Errorf("page: %s:1: the header is %q, not id,text", name, strings.Join(row, ","))
			}
		case row[0] == "" || row[1] == "":
			return nil, fmt.Errorf("page: %s:%d: id or text is empty", name, i+1)
		case words[row[0]] != "":
			return nil, fmt.Errorf("page: %s:%d: %q stands twice", name, i+1, row[0])
		default:
			words[row[0]] = row[1]
		}
	}
	return words, nil
}
