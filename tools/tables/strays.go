package tables

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"yuntu/data/locale"
)

// strays refuses files that nobody reads: a slip in a name would leave out, without a word, all that stands there.
func (p *Reading) strays() {
	p.stray("tables", "table")
	p.stray("text", "language")
	for l := range locale.Count {
		p.stray("text/"+l.Tag(), "file of words")
	}
	p.stray("models", "model")
	meant := map[string]bool{}
	for _, x := range p.stranger {
		meant[x.meant] = true
	}
	p.broken = slices.DeleteFunc(p.broken, func(x problem) bool { return meant[x.file] }) // they are missing because of the slip
	for _, x := range p.stranger {
		if p.say(x.at, "%s", x.text); len(meant) > 1 || !meant[""] {
			p.broken = append(p.broken, p.found[len(p.found)-1])
		}
	}
}

// ask notes files that are read only where all else is in order.
func (p *Reading) ask(names ...string) {
	for _, name := range names {
		file := filepath.ToSlash(filepath.Join(p.dir, name))
		_, err := os.Stat(file)
		p.asked[file] = err == nil
	}
}

// stranger is a file that nobody reads, and the one that was meant, where that is not there itself.
type stranger struct {
	at          place
	text, meant string
}

func (p *Reading) stray(folder, what string) {
	list, err := os.ReadDir(filepath.Join(p.dir, folder))
	if err != nil {
		return
	}
	prefix := filepath.ToSlash(filepath.Join(p.dir, folder)) + "/"
	known := map[string]bool{} // and whether it is there
	for file, there := range p.asked {
		name, inside := strings.CutPrefix(file, prefix)
		name, _, deeper := strings.Cut(name, "/")
		if inside {
			known[name] = known[name] || there || deeper
		}
	}
	for _, x := range list {
		name := x.Name()
		model := folder == "models" && strings.HasSuffix(name, ".model")
		if _, is := known[name]; is && x.IsDir() == (filepath.Ext(name) == "") || model || strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") {
			continue // the last two are of the system, or of an editor
		}
		s := stranger{at: place{file: prefix + name}, text: "no model: want NAME.model"}
		if folder != "models" {
			near := nearest(name, maps.Keys(known))
			s.text = "no " + what + " of this name" + near
			if near = strings.TrimPrefix(near, perhaps); near != "" && !known[near] {
				s.meant = prefix + near
			}
		}
		p.stranger = append(p.stranger, s)
	}
}
