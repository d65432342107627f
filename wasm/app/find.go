package app

import (
	"slices"
	"strings"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/names"
	"yuntu/wasm/search"
	"yuntu/wasm/sorted"
)

// index returns the index of everything that has a name. It is built when it is first wanted, so that the first picture
// need not wait for it; only where [App.searchable].
func (a *App) index() *search.Index {
	if a.names == nil {
		a.names = search.Build(a.lexicon, names.Entries(a.w.Data, a.entries))
	}
	return a.names
}

// maxHits bounds what one search hands to the page.
const maxHits = 50

// SearchJSON answers a query as {hits, nearest, perhaps, waiting}: grouped, the group of
// the best hit first, the order within a group by fit. Where nothing matches, three at most that may have
// been meant (perhaps), or else the nearest there are, each of them nearest, if any is near: letters that fell on the
// keyboard find nothing. An empty query gives
// good starts: what is in the picture, then the lesson. Any other one waits
// until all names are there.
func (a *App) SearchJSON(text string, limit int) []byte {
	if limit <= 0 || limit > maxHits {
		limit = 12
	}
	var w writer
	w.open("", '{')
	w.open("hits", '[')
	near, perhaps, waiting := false, false, false
	if strings.TrimSpace(text) == "" {
		a.writeStarts(&w, limit)
	} else if waiting = !a.searchable(); !waiting {
		opt := search.Options{Lang: uint8(a.s.Lang), Limit: limit}
		hits := names.Find(nil, a.index(), a.entries, a.w.Data, text, opt)
		if len(hits) == 0 {
			hits = a.perhaps(text)
			perhaps = len(hits) > 0
		}
		if len(hits) == 0 {
			hits = slices.DeleteFunc(a.index().AppendNearest(nil, text, opt), func(h search.Hit) bool { return h.Score < guessed })
			names.ByGroup(hits, a.entries, a.w.Data)
			near = len(hits) > 0
		}
		if len(hits) > 0 && hits[0].Score < guessed {
			perhaps = perhaps || !near // a word of it here and a piece there may be chance
		}
		near = near || perhaps
		for i := range hits {
			g := names.Group(a.entries[hits[i].Entry].Kind(a.w.Data))
			a.writeHit(&w, &hits[i], g, a.word("group."+g))
		}
	}
	w.close(']')
	w.flag("nearest", near)
	w.flag("perhaps", perhaps)
	w.flag("waiting", waiting)
	w.close('}')
	return w.dst
}

// guessed is the score below which the best hit is a guess, and is called one; of what is only nearest it is none.
const guessed = 850

// What an empty query offers at most, so that a screen holds it.
const (
	maxOnScreen = 6
	maxChapters = 6
)

// writeStarts offers the vendors of the picture, the best known first, then the pages of the lesson that come next.
func (a *App) writeStarts(w *writer, limit int) {
	seen := map[uint32]bool{}
	var vendors []uint32
	for _, t := range a.settled().Targets {
		if t.Entity == 0 || seen[t.Entity] {
			continue
		}
		seen[t.Entity] = true
		if names.Group(names.Name{Table: names.Entity, Row: t.Entity}.Kind(a.w.Data)) == "company" { // not the rest of a market
			vendors = append(vendors, t.Entity)
		}
	}
	slices.Reverse(vendors) // pictures draw what matters most last
	sorted.By(vendors, func(x, y uint32) int {
		return int(a.w.Data.Entity(data.EntityID(y)).Prominence) - int(a.w.Data.Entity(data.EntityID(x)).Prominence)
	})
	n := 0
	add := func(i int, g, heading string) {
		if n++; n <= limit {
			a.writeHit(w, &search.Hit{Entry: uint32(i)}, g, a.word(heading))
		}
	}
	for _, v := range vendors[:min(len(vendors), maxOnScreen)] {
		add(slices.Index(a.entries, names.Name{Table: names.Entity, Row: v}), "company", "starts.picture")
	}
	chapters := 0
	for i, e := range a.entries {
		if e.Table == names.Step && e.Row > uint32(a.s.Step) && chapters < maxChapters {
			chapters++
			add(i, "chapter", "starts.lesson")
		}
	}
}

func (a *App) writeHit(w *writer, h *search.Hit, group, heading string) {
	n := a.entries[h.Entry]
	note, query := a.lead(n)
	w.open("", '{')
	w.str("id", n.ID(a.w.Data))
	w.str("kind", group)
	w.str("kindLabel", heading)
	called := n.Names(a.w.Data)
	w.open("name", '{')
	for l := range locale.Count {
		w.str(l.Tag(), called[l])
	}
	w.close('}')
	phrase, why := a.phrase(n, h), ""
	if phrase == "" {
		h.Matched, h.Marks = "", search.Marks{}
	}
	w.str("matched", h.Matched)
	writeRanges(w, "ranges", &h.Shown)
	writeRanges(w, "matchedRanges", &h.Marks)
	if seen := h.Why == search.BySpell && h.Matched == ""; !seen && !h.Near && h.Why != search.ByName {
		why = a.word(whyWords[h.Why])
	}
	w.str("phrase", phrase)
	w.str("why", why)
	w.num("score", float64(h.Score))
	w.str("query", query)
	if n.Table == names.Page {
		w.str("page", names.Pages[n.Row-1])
	}
	w.str("note", note)
	w.close('}')
}

// phrase says what the form that matched is to its thing, with {text} where it goes; "" when there is nothing to say: the
// name itself matched, or of year and topic only the year, which stands in the line anyway.
func (a *App) phrase(n names.Name, h *search.Hit) string {
	if h.Matched == "" {
		return ""
	}
	way := names.Called
	if called := n.Names(a.w.Data); !slices.Contains(called[:], h.Matched) {
		way = n.Way(a.w.Data, h.Matched)
		if way != names.About && mixed(h.Matched) && !slices.Contains(n.Aliases(a.w.Data), h.Matched) {
			return "" // 人工智慧first: a key that the index made of AI first, which nobody writes
		}
	}
	if r := h.Marks.Ranges(); way == names.About && n.Table != names.Series && len(r) > 0 && r[len(r)-1].End <= year {
		return ""
	}
	return a.word(wayWords[way])
}

// mixed reports whether a text has Latin and Han letters.
func mixed(s string) bool {
	latin, han := false, false
	for _, r := range s {
		latin = latin || 'a' <= r|0x20 && r|0x20 <= 'z'
		han = han || r >= 0x2E80
	}
	return latin && han
}

// year is how many characters a year has.
const year = uint16(len("2024"))

var (
	whyWords = [...]string{search.BySpell: "why.spell", search.BySound: "why.sound", search.ByRepair: "why.repair"}
	wayWords = [...]string{names.Called: "matched.called", names.Printed: "matched.printed", names.Published: "matched.called",
		names.About: "matched.about"}
)

// writeRanges writes the marked pieces of a text; a third element tells those that were not typed so.
func writeRanges(w *writer, key string, m *search.Marks) {
	w.open(key, '[')
	for _, r := range m.Ranges() {
		w.open("", '[')
		w.num("", float64(r.Start))
		w.num("", float64(r.End))
		if r.Like {
			w.num("", 1)
		}
		w.close(']')
	}
	w.close(']')
}
