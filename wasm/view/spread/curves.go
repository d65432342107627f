package spread

import "math"

// hours is how many points of the day a curve is known at; the first and the last are both midnight.
const hours = 97

// most is how many customers are drawn, as many curves.
const most = 24

// day is the loads of n customers who are all alike but for the hour of their peak, between 0, where nothing runs, and 1,
// the peak of each. It is no record: it is what the model assumes, drawn.
type day struct {
	n    int
	load [most][hours]float32
	sum  [hours]float32 // the mean of them all
}

// evening is the hour at which all peaks fall together, as a part of the day.
const evening = 20. / 24

// draw fills the day: n curves with the mean mean, whose mean has the highest point peak; both are parts of the peak of
// one. The hours of the peaks stand evenly through the day, in an order that is always the same, and are drawn together
// as far as it takes. Where a peak so low can't be reached by so few, it stays above it.
func (d *day) draw(n int, mean, peak float64) {
	d.n = max(1, min(n, most))
	mean = math.Max(0, math.Min(1, mean))
	q := sharp(mean)
	low := floor(q)
	// What one load is at an hour: mean + (1−mean)·bump, the bump between −low and 1 with the mean 0.
	target := 1.0
	if mean < 1 {
		target = (peak - mean) / (1 - mean)
	}
	lo, hi := 0.0, 1.0
	for range 30 {
		mid := (lo + hi) / 2
		if d.high(mid, q, low) < target {
			lo = mid
		} else {
			hi = mid
		}
	}
	for t := range d.sum {
		d.sum[t] = 0
	}
	for i := range d.n {
		c, s := turn(d.phase(i, hi))
		for t := range hours {
			v := float32(math.Max(0, mean+(1-mean)*bump(t, c, s, q, low)))
			d.load[i][t] = v
			d.sum[t] += v / float32(d.n)
		}
	}
}

// phase is when the i-th customer has its peak, in radians of the day; together is 1 where all have it in the evening.
func (d *day) phase(i int, together float64) float64 {
	place := float64(i*stride(d.n)%d.n)/float64(d.n) - 0.5
	return 2 * math.Pi * (evening + place*(1-together))
}

// stride shares no divisor with n and is far from 1 and n, so that neighbours have their peaks at hours far apart.
func stride(n int) int {
	for s := max(1, n*5/13); ; s++ {
		a, b := s, n
		for b > 0 {
			a, b = b, a%b
		}
		if a == 1 {
			return s
		}
	}
}

// high is the highest point of the mean of all bumps.
func (d *day) high(together float64, q int, low float64) float64 {
	for t := range d.sum {
		d.sum[t] = 0
	}
	for i := range d.n {
		c, s := turn(d.phase(i, together))
		for t := range hours {
			d.sum[t] += float32(bump(t, c, s, q, low))
		}
	}
	top := d.sum[0]
	for _, v := range d.sum {
		top = max(top, v)
	}
	return float64(top) / float64(d.n)
}

// bump is 1 where the hour t is the phase with the cosine c and sine s, and falls to −low on the other side of the day;
// the more often squared, the sharper.
func bump(t int, c, s float64, q int, low float64) float64 {
	v := (1 + cosines[t]*c + sines[t]*s) / 2
	for ; q > 1; q /= 2 {
		v *= v
	}
	return v*(1+low) - low
}

// sharp is the least sharp bump, a power of two, that stays above nothing where its mean is so.
func sharp(mean float64) int {
	q := 2
	for q < 256 && floor(q)*(1-mean) > mean {
		q *= 2
	}
	return q
}

// floor is how far below its mean a bump falls that rises 1 above it: the mean of ((1+cos)/2)^q is μ = C(2q,q)/4^q, and
// the bump is (v−μ)/(1−μ).
func floor(q int) float64 {
	mu := 1.0
	for j := range q {
		mu *= float64(2*j+1) / float64(2*j+2)
	}
	return mu / (1 - mu)
}

func turn(a float64) (c, s float64) {
	s, c = math.Sincos(a)
	return c, s
}

var cosines, sines = func() (c, s [hours]float64) {
	for t := range hours {
		c[t], s[t] = turn(2 * math.Pi * float64(t) / (hours - 1))
	}
	return c, s
}()
