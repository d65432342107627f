package layout

import (
	"sort"

	"yuntu/wasm/geom"
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
func (c Curve) At(t float64) (v float64, class uint8) { return c.from(c.last(t), t) }

// last returns the last knot that does not lie after t, or -1.
func (c Curve) last(t float64) int {
	i, end := -1, len(c)
	for i+1 < end {
		if mid := int(uint(i+1+end) / 2); c[mid].T <= t {
			i = mid
		} else {
			end = mid
		}
	}
	return i
}

// from returns the value and the class at t on the stretch that knot i begins, its end included.
func (c Curve) from(i int, t float64) (v float64, class uint8) {
	if len(c) == 0 {
		return 0, 255
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

// Step is a change of rank to the place To, in the middle of its movement at T.
type Step struct {
	T  float64
	To int
}

// Ranking is the rank of one curve over time: 0 is first. Its steps rise in time; one that leads where the curve stands is there where as many
// passed it as it passed.
type Ranking struct {
	First int
	Steps []Step
}

// by returns how many steps lie not after t.
func (r *Ranking) by(t float64) int {
	n, end := 0, len(r.Steps)
	for n < end {
		if mid := int(uint(n+end) / 2); r.Steps[mid].T <= t {
			n = mid + 1
		} else {
			end = mid
		}
	}
	return n
}

// after returns the rank after n steps.
func (r *Ranking) after(n int) int {
	if n == 0 {
		return r.First
	}
	return r.Steps[n-1].To
}

// At returns the rank at t as a place between rows: every change is spread
// over width and eased, so that two that swap meet in the middle. The ranks of
// all curves add up to the same at every t.
func (r *Ranking) At(t, width float64) float32 {
	i := r.by(t - width/2)
	y := float32(r.after(i))
	for ; i < len(r.Steps) && r.Steps[i].T < t+width/2; i++ {
		y += float32(r.Steps[i].To-r.after(i)) * geom.Smooth(float32((t-r.Steps[i].T)/width)+0.5)
	}
	return y
}

// Settled returns the whole rank at t.
func (r *Ranking) Settled(t float64) int { return r.after(r.by(t)) }

// Best returns the highest place that the curve ever has.
func (r *Ranking) Best() int {
	best := r.First
	for _, s := range r.Steps {
		best = min(best, s.To)
	}
	return best
}

// step moves the rank by places at t, not before the last step.
func (r *Ranking) step(t float64, places int) {
	n := len(r.Steps)
	if n == 0 || r.Steps[n-1].T != t {
		r.Steps = append(r.Steps, Step{t, r.after(n)})
		n++
	}
	r.Steps[n-1].To += places
}

// alike are two values that nothing tells apart.
const alike = 1e-9

// A stretch is what a curve does between two times at which no curve has a corner: it runs straight.
type stretch struct {
	from, to float64
	class    uint8
}

// before compares just after the start of two stretches: 1 where the first stands above.
func (s *stretch) before(o *stretch) bool {
	switch {
	case s.class != o.class:
		return s.class < o.class
	case s.from > o.from+alike || o.from > s.from+alike:
		return s.from > o.from
	}
	return s.to > o.to+alike
}

// A crossing is a curve's passing of another one.
type crossing struct {
	t         float64
	who, whom int
}

// Rank orders curves over time, larger values first, equals in the order they
// stood before (at the start: the order given). points are the data points:
// the movement of a change, width long, is kept clear of them, so that every
// rank is whole where there is a figure. It looks at each curve at each corner of any, and at pairs only where they pass.
func Rank(curves []Curve, points []float64, width float64) []Ranking {
	out := make([]Ranking, len(curves))
	order := make([]int, len(curves))
	var times []float64
	for i, c := range curves {
		out[i].First, order[i] = i, i
		for _, k := range c {
			at := sort.SearchFloat64s(times, k.T)
			if at == len(times) || times[at] != k.T {
				times = append(times, 0)
				copy(times[at+1:], times[at:])
				times[at] = k.T
			}
		}
	}
	pass := func(x crossing) {
		t := clear(x.t, points, width)
		out[x.who].step(t, -1)
		out[x.whom].step(t, 1)
	}
	run := make([]stretch, len(curves))
	var met []crossing
	for i, a := range times {
		b := times[min(i+1, len(times)-1)]
		for k, c := range curves {
			at := c.last(a)
			run[k].from, run[k].class = c.from(at, a)
			run[k].to, _ = c.from(at, b)
		}
		arrange(order, func(p, q int) bool {
			if run[p].before(&run[q]) {
				pass(crossing{a, p, q})
				return true
			}
			return false
		})
		if i == 0 { // this is how they start
			for r, k := range order {
				out[k] = Ranking{First: r}
			}
		}
		// Between two corners everything is straight, so a pair crosses once at most: who stands in another order at the end has.
		met = met[:0]
		arrange(order, func(p, q int) bool {
			up, lead := run[p].to-run[q].to, run[q].from-run[p].from
			if run[p].class != run[q].class || up <= alike {
				return false
			}
			met = append(met, crossing{min(b, a+(b-a)*lead/(lead+up)), p, q})
			return true
		})
		sort.SliceStable(met, func(i, j int) bool { return met[i].t < met[j].t })
		for _, x := range met {
			pass(x)
		}
	}
	return out
}

// arrange puts an order right: ahead says that the second of two neighbours is to stand before the first, and is asked once of each pair that changes places.
func arrange(order []int, ahead func(p, q int) bool) {
	for i := range order {
		for ; i > 0 && ahead(order[i], order[i-1]); i-- {
			order[i], order[i-1] = order[i-1], order[i]
		}
	}
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
