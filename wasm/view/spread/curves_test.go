package spread

import (
	"math"
	"testing"
)

// A bump of cosines, squared once: ((1+cos)/2)² has the mean 3/8, so it falls to −(3/8)/(5/8) = −0.6.
func TestFloor(t *testing.T) {
	if got := floor(2); math.Abs(got-0.6) > 1e-12 {
		t.Errorf("falls to −%v", got)
	}
	// A mean of half the peak leaves as much below as above: −0.6 would be below nothing; −(35/128)/(93/128) is not.
	if sharp(0.5) != 2*1 && floor(sharp(0.5)) > 1 || sharp(0.3) != 4 || sharp(0) != 256 {
		t.Errorf("sharp %d, %d, %d", sharp(0.5), sharp(0.3), sharp(0))
	}
}

// Whoever draws the curves gets what the model says: each has its peak and its mean, the mean of all has theirs.
func TestDraw(t *testing.T) {
	for _, c := range []struct {
		n          int
		mean, peak float64
	}{{24, 0.5, 0.55}, {24, 0.5, 1}, {1, 0.5, 1}, {2, 0.5, 0.9}, {12, 0.3, 0.5}, {24, 0.9, 0.93}, {24, 0.1, 0.3}} {
		var d day
		d.draw(c.n, c.mean, c.peak)
		if d.n != c.n {
			t.Fatalf("%+v: %d curves", c, d.n)
		}
		top := float32(0)
		for _, v := range d.sum {
			top = max(top, v)
		}
		if math.Abs(float64(top)-c.peak) > 0.004 {
			t.Errorf("%+v: together they reach %v", c, top)
		}
		for i := range d.n {
			one, mean := float32(0), 0.0
			for k, v := range d.load[i] {
				one = max(one, v)
				if k > 0 {
					mean += float64(v) / (hours - 1)
				}
			}
			if one < 0.985 || one > 1 || math.Abs(mean-c.mean) > 0.005 {
				t.Errorf("%+v: customer %d has its peak at %v, its mean at %v", c, i, one, mean)
			}
		}
	}
}

func TestStride(t *testing.T) {
	for n := 1; n <= most; n++ {
		seen := map[int]bool{}
		for i := range n {
			seen[i*stride(n)%n] = true
		}
		if len(seen) != n {
			t.Errorf("of %d hours %d are taken", n, len(seen))
		}
	}
}
