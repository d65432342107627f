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

// tickSteps nest: each step divides the next, so a tick that is drawn stays
// where it is when a finer step joins.
var tickSteps = [2]float64{1, 5}

// stepAbove returns the smallest step (1 or 5 times a power of ten) that is at
// least v, and the next one.
func stepAbove(v float64) (step, coarser float64) {
	if !(v > 0) || math.IsInf(v, 0) {
		return 1, 5
	}
	p := math.Pow(10, math.Floor(math.Log10(v)))
	for range 3 {
		for i, m := range tickSteps {
			if m*p >= v*(1-1e-9) {
				if i == 0 {
					return m * p, 5 * p
				}
				return m * p, 10 * p
			}
		}
		p *= 10
	}
	return p, 5 * p
}

// AppendTicks returns the ticks from 0 to hi on an axis of length pixels whose
// labels want at least gap pixels each. Ticks of the finer step appear at gap
// and are at full strength when they stand 1.6 gaps apart.
func AppendTicks(dst []Tick, hi float64, length, gap float32) []Tick {
	if !(hi > 0) || !(length > 0) || !(gap > 0) {
		return dst
	}
	step, coarser := stepAbove(hi * float64(gap/length))
	apart := float32(step/hi) * length
	fine := geom.Smooth((apart/gap - 1) / 0.6)
	every := int(math.Round(coarser / step))
	for i := 0; float64(i)*step <= hi*(1+1e-9); i++ {
		s := fine
		if i%every == 0 {
			s = 1
		}
		if s > 0.02 {
			dst = append(dst, Tick{float64(i) * step, s})
		}
	}
	return dst
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
