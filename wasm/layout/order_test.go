package layout

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"
)

// wander returns n curves over forty periods that stand in any order at any corner, some of them in another class for a while; apart
// keeps each to a strip of its own.
func wander(n int, apart bool) []Curve {
	r := rand.New(rand.NewPCG(7, uint64(n)))
	out := make([]Curve, n)
	for i := range out {
		for q := range 40 {
			class := uint8(0)
			if !apart && r.IntN(12) == 0 {
				class = 1
			}
			v := r.Float64()
			if apart {
				v -= float64(i)
			}
			out[i] = append(out[i], Knot{float64(q) - 0.15, v, class}, Knot{float64(q) + 0.15, v, class})
		}
	}
	return out
}

// At any time as many stand above a curve as its rank says, and all ranks differ.
func TestRankIsTheOrder(t *testing.T) {
	for _, n := range []int{1, 2, 7, 40} {
		curves := wander(n, false)
		ranks := Rank(curves, nil, 1e-12)
		r := rand.New(rand.NewPCG(1, 2))
		for range 400 {
			at := r.Float64()*42 - 1
			for i, c := range curves {
				v, class := c.At(at)
				above := 0
				for _, o := range curves {
					if ov, oc := o.At(at); oc < class || oc == class && ov > v {
						above++
					}
				}
				if got := ranks[i].Settled(at); got != above || ranks[i].At(at, 1e-12) != float32(above) {
					t.Fatalf("%d curves at %v: curve %d has rank %d, and %d stand above", n, at, i, got, above)
				}
			}
		}
		for i := range ranks {
			best := n
			for q := range 4000 {
				best = min(best, ranks[i].Settled(float64(q)/100-0.15))
			}
			if got := ranks[i].Best(); got > best {
				t.Errorf("%d curves: curve %d was at %d, its best is %d", n, i, best, got)
			}
		}
	}
}

// Where nobody passes anybody, ten times the curves are about ten times the work, not a hundred.
func TestRankOfManyIsCheap(t *testing.T) {
	few, many := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
	for round := 0; round < 5 || round < 200 && many > 40*few; round++ { // the least of all rounds: others may have the machine
		for n, least := range map[int]*time.Duration{100: &few, 1000: &many} {
			curves := wander(n, true)
			start := time.Now()
			for _, r := range Rank(curves, nil, 0.35) {
				if len(r.Steps) != 0 {
					t.Fatal("somebody moves")
				}
			}
			*least = min(*least, time.Since(start))
		}
	}
	if many > 40*few {
		t.Errorf("100 curves take %v, 1,000 %v", few, many)
	}
}

func BenchmarkRank(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		curves := wander(n, true)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Rank(curves, nil, 0.35)
			}
		})
	}
}
