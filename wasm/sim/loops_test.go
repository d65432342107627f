package sim

import (
	"math"
	"testing"
)

// A column gives, at each point and to the last bit, what one number gives: whichever of the three are one for all points.
func TestColumnIsApply(t *testing.T) {
	values := []float64{None, 0, math.Copysign(0, -1), 1, -1, 2.5, -2.5, 1e308, -1e308, 5e-324}
	code, n := new(Code), len(values)
	full := func(by int) (c column) {
		for i := range n {
			c.v[i] = values[i*by%n]
		}
		return c
	}
	same := func(p, q float64) bool {
		return math.IsNaN(p) && math.IsNaN(q) || math.Float64bits(p) == math.Float64bits(q)
	}
	for op := indexed + 1; op < Ops; op++ {
		for ones := range 8 {
			for first := range values {
				x, y, z := full(1), full(3), full(7)
				for k, c := range []*column{&x, &y, &z} {
					if ones>>k&1 == 1 {
						c.set(values[(first+k)%n])
					}
				}
				want := make([]float64, n)
				for i := range want {
					want[i] = code.compute(op, x.v[i&x.mask()], y.v[i&y.mask()], z.v[i&z.mask()])
				}
				var to column
				for k, c := range []*column{&to, &x} { // the first may be where it goes, so it comes last
					c.compute(code, op, &x, &y, &z, n)
					for i := range want {
						if got := c.v[i&c.mask()]; !same(got, want[i]) {
							t.Fatalf("op %d into %d, point %d of %v, %v, %v: %v, not %v", op, k, i, x.v[:n], y.v[:n], z.v[:n], got, want[i])
						}
					}
				}
			}
		}
	}
}
