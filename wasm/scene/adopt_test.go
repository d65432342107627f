package scene

import (
	"math/rand/v2"
	"testing"

	"yuntu/wasm/geom"
)

// However forty marks lie, arrow keys come to each of them from another, and from the first to all.
func TestNoMarkIsLonely(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var l List
	for range 300 {
		l.Reset(600, 400)
		for i := range 40 {
			l.Target(geom.R(rnd.Float32()*580, rnd.Float32()*380, 4+rnd.Float32()*60, 4+rnd.Float32()*20), Ref{Card: uint32(i + 1)})
		}
		met, led := map[Target]bool{1: true}, map[Target]bool{}
		for to := []Target{1}; len(to) > 0; to = to[1:] {
			for way := Left; way <= Down; way++ {
				if x := l.Next(to[0], way); x != 0 {
					if led[x] = true; !met[x] {
						met[x], to = true, append(to, x)
					}
				}
			}
		}
		if len(led) != 40 {
			t.Fatalf("%d of 40 marks are come to", len(led))
		}
	}
}
