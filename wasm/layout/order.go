package layout

import (
	"cmp"
	"slices"

	"yuntu/wasm/geom"
	"yuntu/wasm/sorted"
)

// A Curve is a value over time, straight between its knots, with a class that
// ranks before the value: all of class 0 stand above all of class 1. Before
// the first knot and after the last it keeps their values.
type Curve []Knot

// Knot is a corner of a Curve. Class holds from T to the next knot.
type Knot struct {
	T, V  float64
	Class uint8
}

// At returns the value and the class at t.
func (c Curve) At(t float64) (v float64, class uint8) {
	if len(c) == 0 {
		return 0, 255
	}
	// i is the last knot that does not lie after t.
	i, end := -1, len(c)
	for i+1 < end {
		if mid := int(uint(i+1+end) / 2); c[mid].T <= t {
			i = mid
		} else {
			end = mid
		}
	}
	if i < 0 {
		return c[0].V, c[0].Class
	}
	if i == len(c)-1 || c[i+1].T <= c[i].T {
		return c[i].V, c[i].Class
	}
	f := (t - c[i].T) / (c[i+1].T - c[i].T)
	return c[i].V + f*(c[i+1].V-c[i].V), c[i].Class
}

// Step is a change of rank by By places, in the middle of its movement at T.
type Step struct {
	T  float64
	By int
	// Passed says that the two values crossed; otherwise somebody came or left.
	Passed bool
}

// Ranking is the rank of one curve over time: 0 is first.
type Ranking struct {
	First int
	Steps []Step
}

// At returns the rank at t as a place between rows: every change is spread
// over width and eased, so that two that swap meet in the middle. The ranks of
// all curves add up to the same at every t.
func (r Ranking) At(t, width float64) float32 {
	y := float32(r.First)
	for _, s := range r.Steps {
		y += float32(s.By) * geom.Smooth(float32((t-s.T)/width)+0.5)
	}
	return y
}

// Settled returns the whole rank at t.
func (r Ranking) Settled(t float64) int {
	y := r.First
	for _, s := range r.Steps {
		if t >= s.T {
			y += s.By
		}
	}
	return y
}

// Rank orders curves over time, larger values first, equals in the order they
// stood before (at the start: the order given). points are the data points:
// the movement of a change, width long, is kept clear of them, so that every
// rank is whole where there is a figure.
func Rank(curves []Curve, points []float64, width float64) []Ranking {
	out := make([]Ranking, len(curves))
	var times []float64
	for _, c := range curves {
		for _, k := range c {
			times = append(times, k.T)
		}
	}
	sorted.By(times, cmp.Compare[float64])
	times = slices.Compact(times)
	// Between two knots everything is straight, so a pair crosses once at most.
	for i, n := 0, len(times); i+1 < n; i++ {
		a, b := times[i], times[i+1]
		for p := range curves {
			for q := range p {
				pa, pc := curves[p].At(a)
				qa, qc := curves[q].At(a)
				pb := curves[p].until(b)
				qb := curves[q].until(b)
				if pc != qc || (pa-qa)*(pb-qb) >= 0 {
					continue
				}
				times = append(times, a+(b-a)*(pa-qa)/((pa-qa)-(pb-qb)))
			}
		}
	}
	sorted.By(times, cmp.Compare[float64])
	times = slices.Compact(times)
	order := make([]int, len(curves))
	for i := range order {
		order[i] = i
	}
	rank := make([]int, len(curves))
	arrange := func(t float64) {
		sorted.By(order, func(i, j int) int {
			vi, ci := curves[i].At(t)
			vj, cj := curves[j].At(t)
			switch {
			case ci != cj:
				return int(ci) - int(cj)
			case vi > vj+1e-9:
				return -1
			case vj > vi+1e-9:
				return 1
			}
			return 0
		})
	}
	if len(times) == 0 {
		arrange(0)
	} else {
		arrange(times[0])
	}
	for r, i := range order {
		rank[i], out[i].First = r, r
	}
	was := make([]uint8, len(curves))
	for i := range times {
		// Just after the event, all the way to the next one, the order is this.
		at := times[i]
		mid := at
		if i+1 < len(times) {
			mid = (at + times[i+1]) / 2
		}
		for k := range curves {
			_, was[k] = curves[k].At(at - 1e-6)
		}
		arrange(mid)
		classes := false
		for k := range curves {
			if _, now := curves[k].At(mid); now != was[k] {
				classes = true
			}
		}
		when := clear(at, points, width)
		for r, k := range order {
			if by := r - rank[k]; by != 0 {
				out[k].Steps = append(out[k].Steps, Step{when, by, !classes})
				rank[k] = r
			}
		}
	}
	return out
}

// until returns the value just before t: the end of the stretch that t closes.
func (c Curve) until(t float64) float64 {
	// The first knot at t ends the stretch before it.
	lo, hi := 0, len(c)
	for lo < hi {
		if mid := int(uint(lo+hi) / 2); c[mid].T < t {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo > 0 && lo < len(c) && c[lo].T == t {
		return c[lo].V
	}
	v, _ := c.At(t)
	return v
}

// clear moves t so that half a width on either side of it holds no point.
func clear(t float64, points []float64, width float64) float64 {
	for i, p := range points {
		if i+1 < len(points) && t >= points[i+1] {
			continue
		}
		if t < p {
			return min(t, p-width/2)
		}
		if i+1 == len(points) {
			return max(t, p+width/2)
		}
		lo, hi := p+width/2, points[i+1]-width/2
		if lo > hi {
			return (lo + hi) / 2
		}
		return geom.Clamp(t, lo, hi)
	}
	return t
}
