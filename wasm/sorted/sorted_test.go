package sorted

import (
	"math/rand/v2"
	"slices"
	"testing"
)

type pair struct{ key, at int }

func byKey(a, b pair) int { return a.key - b.key }

// It sorts as the standard library's stable sort does.
func TestBy(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 200 {
		list := make([]pair, n)
		for i := range list {
			list[i] = pair{r.IntN(1 + n/3), i}
		}
		want := slices.Clone(list)
		slices.SortStableFunc(want, byKey)
		if By(list, byKey); !slices.Equal(list, want) {
			t.Fatalf("%d of them: %v, want %v", n, list, want)
		}
	}
}

// A list in order is compared once an element, and nothing is allocated.
func TestByIsCheap(t *testing.T) {
	list := make([]pair, 1000)
	for i := range list {
		list[i].key = i
	}
	n := 0
	By(list, func(a, b pair) int { n++; return a.key - b.key })
	if n != 999 {
		t.Errorf("%d comparisons", n)
	}
	if n := testing.AllocsPerRun(10, func() { By(list, func(a, b pair) int { return b.key - a.key }) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
