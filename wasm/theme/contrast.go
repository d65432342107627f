package theme

import (
	"math"

	"yuntu/wasm/scene"
)

// Contrast returns the WCAG contrast ratio of two opaque colours, 1…21.
func Contrast(a, b scene.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(c scene.Color) float64 {
	r, g, b := linear(c)
	return 0.2126*r + 0.7152*g + 0.0722*b
}

// linear returns the light of the three channels, 0…1, without the gamma.
func linear(c scene.Color) (r, g, b float64) {
	f := func(v uint32) float64 {
		x := float64(v&0xff) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return f(uint32(c) >> 24), f(uint32(c) >> 16), f(uint32(c) >> 8)
}

// Sight is a way of seeing colours.
type Sight uint8

// The sights: the usual one, and those without green or without red cones.
const (
	Usual Sight = iota
	Deuteranopia
	Protanopia
)

// Distance returns how far apart two colours look, in CIELAB (1976): about 2
// can just be told apart side by side, from 15 or so at a glance. The
// dichromats' view is simulated with the matrices of Viénot, Brettel and
// Mollon (1999).
func Distance(a, b scene.Color, s Sight) float64 {
	a1, a2, a3 := lab(a, s)
	b1, b2, b3 := lab(b, s)
	return math.Sqrt((a1-b1)*(a1-b1) + (a2-b2)*(a2-b2) + (a3-b3)*(a3-b3))
}

func lab(c scene.Color, s Sight) (l, a, b float64) {
	r, g, bl := linear(c)
	switch s {
	case Deuteranopia:
		r, g, bl = 0.29275*r+0.70725*g, 0.29275*r+0.70725*g, -0.02234*r+0.02234*g+bl
	case Protanopia:
		r, g, bl = 0.11238*r+0.88762*g, 0.11238*r+0.88762*g, 0.00401*r-0.00401*g+bl
	}
	f := func(v float64) float64 {
		if v > 0.008856 {
			return math.Cbrt(v)
		}
		return 7.787*v + 16./116
	}
	x := f((0.4124*r + 0.3576*g + 0.1805*bl) / 0.95047)
	y := f(0.2126*r + 0.7152*g + 0.0722*bl)
	z := f((0.0193*r + 0.1192*g + 0.9505*bl) / 1.08883)
	return 116*y - 16, 500 * (x - y), 200 * (y - z)
}
