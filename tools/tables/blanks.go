package tables

import (
	"maps"
	"slices"
	"strings"

	"yuntu/data"
)

// wordFiles are those whose ids no table lists, and which share one set of them.
var wordFiles = []string{"ui.csv", "panel.csv", "canvas.csv", "views.csv", "loop.csv", "pages.csv"}

// ownWords begin ids that a dataset adds: topics of figures, documents behind sources, fates of projects, metrics of its own.
var ownWords = []string{"topic.", "upstream.", "fate.", "metric."}

// saying is what the program's own folder says: the blanks of each word, with spaces between.
func (p *Reading) saying() map[string]string {
	if p.program != "" && p.programs == nil {
		p.programs = map[string]string{}
		from := reading(p.program)
		for _, name := range wordFiles {
			t := from.texts(name, "text")
			for _, id := range t.ids {
				for _, r := range t.rows[id] {
					p.programs[id] += " " + data.Blanks(r.get("text"))
				}
			}
		}
	}
	return p.programs
}

// filled refuses blanks that no place fills, where they stand in all languages alike: readers would see them as they are. Words of
// the program may leave those that its own leave, all others none; of systems and chains the packer knows the numbers.
func (p *Reading) filled(t *texts, columns []string) {
	if slices.Contains([]string{"systems.csv", "guesses.csv", "chains.csv"}, t.name) {
		return
	}
	words := slices.Contains(wordFiles, t.name)
	if words && p.program == "" {
		return // it is what others are held against
	}
	for _, id := range t.ids {
		may := []string{}
		if words {
			may = strings.Fields(p.saying()[id])
		}
		for _, c := range columns {
			var first *row
			left := []string{}
			for l := range t.rows[id] {
				r := &t.rows[id][l]
				if r.file == "" || r.get(c) == "" {
					continue
				}
				blanks := strings.Fields(data.Blanks(r.get(c)))
				if first == nil {
					first, left = r, slices.Compact(blanks)
				} else {
					left = slices.DeleteFunc(left, func(b string) bool { return !slices.Contains(blanks, b) })
				}
			}
			for _, b := range left {
				if !slices.Contains(may, b) {
					p.say(first.place, "%s: nothing fills {%s}%s", c, b, nearest(b, slices.Values(may)))
				}
			}
		}
	}
}

// dead refuses words that no place says, for a slip in an id leaves out without a word what stands there.
func (p *Reading) dead(t *texts, slips map[string]bool) {
	if !slices.Contains(wordFiles, t.name) {
		return
	}
	said := p.saying()
	for _, id := range t.ids {
		way, known := "", p.program == ""
		if of, share := strings.CutPrefix(id, "share."); share {
			if of, share = onPage(of); share {
				known = p.ids[data.SeriesTable][of] > 0
				way = p.near(of, data.SeriesTable)
				if way != "" {
					way = perhaps + "share." + strings.TrimPrefix(way, perhaps) + strings.TrimPrefix(id, "share."+of)
				}
			}
		} else if _, says := said[id]; says || slices.ContainsFunc(ownWords, func(s string) bool { return strings.HasPrefix(id, s) }) {
			known = true
		}
		if known || slips[id] {
			continue
		}
		if way == "" {
			way = nearest(id, maps.Keys(said))
		}
		for _, r := range t.rows[id] {
			if r.file != "" {
				p.say(r.place, "no place says %q%s", id, way)
			}
		}
		p.found = slices.DeleteFunc(p.found, func(x problem) bool { return slices.Contains(t.gone[id], x) })
	}
}
