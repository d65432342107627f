package search_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/agnivade/levenshtein"

	"yuntu/data/lexicon"
	"yuntu/wasm/search"
)

// TestPlainDistance ranks all names by their plain distance to the query, over the same folded forms and their pinyin,
// and compares that with search: what docs/rationale.md says of agnivade/levenshtein comes from here.
func TestPlainDistance(t *testing.T) {
	if testing.Short() {
		t.Skip("scans 100,000 names")
	}
	tables, err := lexicon.Tables()
	if err != nil {
		t.Fatal(err)
	}
	same, sound := map[rune]rune{}, map[rune]string{}
	for _, f := range tables.Fold {
		for _, d := range f.Doubles {
			same[d] = f.Head
		}
	}
	for _, c := range tables.Chars {
		sound[c.Char] = c.Readings[0]
	}
	fold := func(s string) string {
		return strings.Map(func(r rune) rune {
			if strings.ContainsRune(" ·-'.,，。（）()《》：:&", r) {
				return -1
			}
			if to, ok := same[r]; ok {
				return to
			}
			return r
		}, strings.ToLower(s))
	}
	spell := func(s string) string {
		var b strings.Builder
		for _, r := range s {
			if p := sound[r]; p != "" {
				b.WriteString(p)
			} else {
				b.WriteRune(r)
			}
		}
		return b.String()
	}
	queries := readCSV(t, "testdata/dev2_queries.csv")
	for _, size := range []int{670, 100_000} {
		entries, ids := testSet(t, size)
		type text struct {
			entry int
			s     string
		}
		var texts []text
		for i, e := range entries {
			var have []string
			for _, s := range append(e.Names[:], e.Aliases...) {
				s = fold(s)
				for _, s := range []string{s, spell(s)} {
					if s != "" && !slices.Contains(have, s) {
						have = append(have, s)
						texts = append(texts, text{i, s})
					}
				}
			}
		}
		asked := queries
		if size > 1000 { // one of each class: a scan takes long
			asked = nil
			n := map[string]int{}
			for _, q := range queries {
				if n[q[0]]++; n[q[0]] == 1 {
					asked = append(asked, q)
				}
			}
		}
		right := func(i uint32, gold string) bool { return int(i) < len(ids) && ids[i] == gold }
		ours, times := measure(t, search.Build(theLexicon(t), entries), entries, asked, right)
		plain := map[string]*tally{}
		var plainTimes []time.Duration
		distance := make([]int, len(texts))
		order := make([]int, len(texts))
		for _, q := range asked {
			begin := time.Now()
			f := fold(q[1])
			for k, x := range texts {
				distance[k] = levenshtein.ComputeDistance(f, x.s)
				order[k] = k
			}
			slices.SortFunc(order, func(a, b int) int {
				if distance[a] != distance[b] {
					return distance[a] - distance[b]
				}
				return a - b
			})
			plainTimes = append(plainTimes, time.Since(begin))
			var seen []int
			rank := -1
			for _, k := range order {
				if e := texts[k].entry; !slices.Contains(seen, e) {
					if right(uint32(e), q[2]) {
						rank = len(seen)
					}
					if seen = append(seen, e); rank >= 0 || len(seen) == 10 {
						break
					}
				}
			}
			if plain[q[0]] == nil {
				plain[q[0]] = &tally{}
			}
			plain[q[0]].add(rank)
		}
		slices.Sort(plainTimes)
		one, five, _, _ := report(ours)
		plainOne, plainFive, _, _ := report(plain)
		t.Logf("%d names, %d queries: search %.3f / %.3f, p50 %v p95 %v; plain distance %.3f / %.3f, p50 %v p95 %v", size, len(asked),
			one, five, times[len(times)/2], times[len(times)*95/100], plainOne, plainFive, plainTimes[len(plainTimes)/2], plainTimes[len(plainTimes)*95/100])
		if one <= plainOne || five <= plainFive {
			t.Errorf("%d names: a plain distance does as well", size)
		}
	}
}
