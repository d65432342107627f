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

// Recede returns an opaque colour set back for something else, and still seen: its palest mix into the paper that stands
// out from it by least. Of a colour that has little way to go there, light ones mostly, the grey of the same light takes
// the part that the paper can't. A colour that stands out less than least keeps its light.
func Recede(c, paper scene.Color, least float64) scene.Color {
	f := palest(c, paper, least)
	if f > setBack {
		c = dull(c, setBack/float64(f), luminance(paper) > luminance(c))
		f = palest(c, paper, least)
	}
	return scene.Blend(paper, c, f)
}

// setBack is the most that is left of its own hue in a colour that is set back.
const setBack = 0.65

// palest is how much of c has to be in a mix with paper that stands out from it by least; 1 for what stands out less.
func palest(c, paper scene.Color, least float64) float32 {
	lo, hi := float32(0), float32(1)
	for range 8 {
		if mid := (lo + hi) / 2; Contrast(scene.Blend(paper, c, mid), paper) < least {
			lo = mid
		} else {
			hi = mid
		}
	}
	return hi
}

// dull mixes c, to the part f, with the grey of its light; what is lost to whole bytes makes it darker, or else lighter.
func dull(c scene.Color, f float64, darker bool) scene.Color {
	grey := luminance(c)
	out := c & 0xFF
	for shift := 8; shift <= 24; shift += 8 {
		v := grey + (Linear(uint8(c>>shift))-grey)*f
		b := 0
		for b < 255 && (light8[b] < v && !darker || light8[b+1] <= v) {
			b++
		}
		out |= scene.Color(b) << shift
	}
	return out
}

// light8 is what Linear returns.
var light8 = func() (t [256]float64) {
	for i := range t {
		if x := float64(i) / 255; x <= 0.04045 {
			t[i] = x / 12.92
		} else {
			t[i] = math.Pow((x+0.055)/1.055, 2.4)
		}
	}
	return t
}()

// Linear returns the light of a channel's byte, 0…1, without the gamma of sRGB.
func Linear(channel uint8) float64 { return light8[channel] }

// linear returns the light of the three channels.
func linear(c scene.Color) (r, g, b float64) {
	return Linear(uint8(c >> 24)), Linear(uint8(c >> 16)), Linear(uint8(c >> 8))
}

// Sight is a way of seeing colours.
type Sight uint8

// The sights: the usual one, and those without green, red or blue cones.
const (
	Usual Sight = iota
	Deuteranopia
	Protanopia
	Tritanopia
	Sights // their number
)

// Distance returns how far apart two colours look, in CIELAB (1976): about 2
// can just be told apart side by side, from 15 or so at a glance. The
// dichromats' view is simulated with the matrices of Viénot, Brettel and
// Mollon (1999), that without blue with the one matrix of Machado, Oliveira and
// Fernandes (2009) for the whole loss.
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
	case Tritanopia:
		r, g, bl = 1.255528*r-0.076749*g-0.178779*bl, -0.078411*r+0.930809*g+0.147602*bl, 0.004733*r+0.691367*g+0.303900*bl
		r, g, bl = min(max(r, 0), 1), min(max(g, 0), 1), min(max(bl, 0), 1)
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
