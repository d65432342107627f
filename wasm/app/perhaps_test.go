package app

import (
	"strings"
	"testing"

	"github.com/agnivade/levenshtein"
)

// Where nothing matches, three names at most are proposed that need no more than half of what was typed changed.
func TestPerhaps(t *testing.T) {
	for _, lang := range langs {
		a := opened(t, "lang="+lang)
		for _, c := range []struct{ query, id string }{
			{"gzzgle", "entity:google"}, {"oqxcle", "entity:oracle"}, {"xuazei", "entity:huawei"}, {"Dqqpsxxk", "entity:deepseek"},
		} {
			answer := ask(t, a, c.query, 24)
			if !answer.Nearest || !answer.Perhaps || len(answer.Hits) == 0 || len(answer.Hits) > maxPerhaps || answer.Hits[0].ID != c.id {
				t.Errorf("%s: %q is perhaps %+v, want %s", lang, c.query, answer, c.id)
			}
		}
		// The nearest first.
		for _, query := range []string{"gzzgle", "xuazei"} {
			last := 0
			for _, h := range a.perhaps(query) {
				away := 99
				for _, name := range a.entries[h.Entry].Names(a.w.Data) {
					away = min(away, levenshtein.ComputeDistance(query, strings.ToLower(name)))
				}
				if away < last {
					t.Errorf("%s: %q lists one that is %d away behind one that is %d away", lang, query, away, last)
				}
				last = away
			}
		}
		for _, query := range []string{"xqzzkw", "阿里云", strings.Repeat("qzx", 30)} {
			if answer := ask(t, a, query, 24); answer.Perhaps {
				t.Errorf("%s: %.20q is perhaps %+v", lang, query, answer.Hits)
			}
		}
	}
}
