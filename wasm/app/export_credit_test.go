package app

import (
	"strings"
	"testing"

	"yuntu/data"
)

// The credit of a file names whoever its numbers were read on, wraps within the picture, and counts whom it has no room for.
func TestFileCredit(t *testing.T) {
	for query, want := range map[string][]string{
		"view=capex&form=stream&lang=zh-Hans": {"源：GitHub代码库", "KKKKKKAI"},
		"view=m11&sim.cut=40&lang=en":         {"Sources: IT", "Laoyouji, OFweek"},
	} {
		a := opened(t, query)
		a.Resize(390, 440)
		said := string(a.FileSVG(""))
		seen := said[strings.LastIndex(said, "</g>"):]
		for _, w := range want {
			if !strings.Contains(seen, w) {
				t.Errorf("%s: %q is not in %.2000s", query, w, seen)
			}
		}
		if _, desc, _ := strings.Cut(said, "<desc>"); !strings.Contains(desc, " · http") {
			t.Errorf("%s: nobody published %s", query, desc[:min(300, len(desc))])
		}
	}
}

// Each publisher is named once; those beyond the room are counted.
func TestPublishers(t *testing.T) {
	a := opened(t, "lang=en")
	var all []data.SourceID
	for id := 1; id <= a.w.Data.Sources(); id++ {
		all = append(all, data.SourceID(id), data.SourceID(id))
	}
	one := a.w.Data.Source(all[0])
	if got := a.publishers("", all[:2]); got != one.Speaker(a.s.Lang) {
		t.Errorf("one page is by %q", got)
	}
	got := a.publishers("First", all)
	if !strings.HasPrefix(got, "First, ") || strings.Count(got, ", ") != mostPublishers-1 || !strings.HasSuffix(got, " more") {
		t.Errorf("all pages are by %q", got)
	}
	if got := a.publishers("", nil); got != "" {
		t.Errorf("no page is by %q", got)
	}
}

// A number that the reader has set rests on no page, whatever its slider begins with.
func TestMovedHasNoSource(t *testing.T) {
	for query, has := range map[string]bool{"view=m11&guess=-&sim.cut=20&lang=en": true, "view=m11&lang=en": false, // half is what is asked
		"view=m11&sim.cut=40&lang=en": false} {
		list, _ := rows(t, query)
		if len(list) == 0 {
			t.Fatal("no rows")
		}
		if got := list[0]["Publisher"] != ""; got != has { // the cut comes first
			t.Errorf("%s: %v", query, list[0])
		}
		if list[0]["Kind"] == "Assumption" && list[0]["Rests on"] == "a figure" {
			t.Errorf("%s: %v", query, list[0])
		}
	}
}
