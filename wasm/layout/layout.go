// Package layout is arithmetic for pictures: numbers in, places out. It knows
// no colours, no words, no dataset and no clock, so a test needs five numbers.
//
//	x := layout.Scale{Hi: 50, From: 100, To: 700}
//	x.At(25)                                 // 400
//	layout.AppendTicks(nil, 50, 600, 70)     // 0, 10, 20 … with their strength
//	layout.Spread(ys, 16, 0, 300)            // labels that keep apart
//
// Everything that moves is a pure function of time: a bar, its rank, the axis
// and the clock are computed from the same t and can't fall out of step.
package layout

import (
	"math"

	"yuntu/wasm/geom"
)

// Scale maps Lo…Hi to From…To, pixels. It does not clamp.
type Scale struct {
	Lo, Hi   float64
	From, To float32
}

// At returns the place of v; From when the domain is empty.
func (s Scale) At(v float64) float32 {
	if s.Hi == s.Lo {
		return s.From
	}
	return s.From + float32((v-s.Lo)/(s.Hi-s.Lo))*(s.To-s.From)
}

// Tick is a mark on an axis. Strength runs 0…1: a tick of a finer step fades
// in while the axis stretches, so that an axis in motion never jumps.
type Tick struct {
	V        float64
	Strength float32
}

// AppendTicks returns the ticks from 0 to hi on an axis of length pixels whose
// labels want at least gap pixels each. Steps are 1, 2.5 and 5 times a power of
// ten. A finer step appears when its ticks stand a gap apart and is at full
// strength at 1.6 gaps; the quarters (2.5, 7.5), which don't fit between the
// tenths, go as those come. Two ticks closer than a gap never both have half
// strength, so that is when to label one.
func AppendTicks(dst []Tick, hi float64, length, gap float32) []Tick {
	if !(hi > 0) || !(length > 0) || !(gap > 0) || math.IsInf(hi, 0) {
		return dst
	}
	// p is the power of ten of which ten stand a gap apart or more.
	p := math.Pow(10, math.Ceil(math.Log10(hi*float64(gap/length))-1e-9)-1)
	full := func(step float64) float32 {
		return geom.Smooth((float32(step*p/hi)*length/gap - 1) / 0.6)
	}
	f1, f5, f10, f50 := full(1), full(5), full(10), full(50)
	f2, f25 := full(2.5)*(1-f1), full(25)*(1-f10)
	for n := 0; float64(n)*p/2 <= hi*(1+1e-9); n++ { // n counts halves of p
		var s float32
		switch {
		case n%200 == 0:
			s = 1
		case n%100 == 0:
			s = max(f50, f10)
		case n%50 == 0:
			s = max(f25, f5)
		case n%20 == 0:
			s = f10
		case n%10 == 0:
			s = f5
		case n%5 == 0:
			s = f2
		}
		if n%2 == 0 {
			s = max(s, f1)
		}
		if s > 0.02 {
			dst = append(dst, Tick{float64(n) * p / 2, s})
		}
	}
	return dst
}

// Settled leaves the ticks that are labelled, at full strength, in their place: on an axis that doesn't move, lines and
// labels are of one step.
func Settled(ticks []Tick) []Tick {
	out := ticks[:0]
	for _, t := range ticks {
		if t.Strength >= 0.5 {
			t.Strength = 1
			out = append(out, t)
		}
	}
	return out
}

// NiceCeil returns a round number at or above v that leaves an axis with
// readable ends: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten.
func NiceCeil(v float64) float64 {
	if !(v > 0) || math.IsInf(v, 0) {
		return 1
	}
	p := math.Pow(10, math.Floor(math.Log10(v)))
	for _, m := range [...]float64{1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10} {
		if m*p >= v*(1-1e-9) {
			return m * p
		}
	}
	return 10 * p
}
