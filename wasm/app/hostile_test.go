package app

import (
	"strings"
	"testing"
	"unicode/utf16"

	"yuntu/data/locale"
	"yuntu/wasm/state"
)

var hostile = []string{"\"\\", "</script><b>", "\x00\x1f", "\xff\xfe", "\u2028", "%s{text}⟨x⟩", "&lang=en", strings.Repeat("云", 100_000), strings.Repeat("a ", 50_000), "號(hào", "((((", "😀阿里", "ㄊ", "'"}

func TestHostileQueries(t *testing.T) {
	for _, lang := range langs {
		a := opened(t, "lang="+lang)
		for _, q := range hostile {
			checkAnswer(t, a, q, 50)
		}
		if n := len(ask(t, a, "a", maxHits).Hits); n <= 12 {
			t.Errorf("%d hits where as many as may be were asked for", n)
		}
		for _, limit := range []int{-1, 0, 1, 50, 1 << 30} {
			if n := len(checkAnswer(t, a, "阿里", limit).Hits); n == 0 || n > maxHits || limit == 1 && n != 1 {
				t.Errorf("%d hits where %d were asked for", n, limit)
			}
		}
	}
}

// checkAnswer wants marks that lie within the text, and links that are understood.
func checkAnswer(t *testing.T, a *App, query string, limit int) answerJSON {
	t.Helper()
	answer := ask(t, a, query, limit)
	for _, h := range answer.Hits {
		for _, m := range []struct {
			text   string
			ranges [][]int
		}{{h.Name[a.s.Lang.Tag()], h.Ranges}, {h.Matched, h.MatchedRanges}} {
			last, end := 0, len(utf16.Encode([]rune(m.text)))
			for _, r := range m.ranges {
				if len(r) < 2 || r[0] < last || r[1] <= r[0] || r[1] > end {
					t.Fatalf("%.40q: %v in %q", query, m.ranges, m.text)
				}
				last = r[1]
			}
		}
		if (h.Matched == "") != (h.Phrase == "") {
			t.Errorf("%.40q: %q is told as %q", query, h.Matched, h.Phrase)
		}
		if _, problems := state.Decode(a.w, h.Query); len(problems) > 0 {
			t.Errorf("%.40q: %q: %+v", query, h.Query, problems)
		}
	}
	return answer
}

func FuzzSearch(f *testing.F) {
	for _, q := range hostile[:7] {
		f.Add(q, uint8(1))
	}
	f.Add("2024 价格", uint8(2))
	var apps [locale.Count]*App
	for l := range apps {
		apps[l] = opened(f, "lang="+langs[l])
	}
	f.Fuzz(func(t *testing.T, query string, lang uint8) {
		checkAnswer(t, apps[int(lang)%len(apps)], query, 24)
	})
}
