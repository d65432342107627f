// Package geom holds the few shapes that layout, scene and gesture share.
//
// Units are logical (CSS) pixels, origin top left, y down. All values are
// float32: it is what the vertex buffer and the flat display list carry, and
// a screen has fewer than 2^24 of anything.
package geom

import "math"

// Point is a place on the stage.
type Point struct{ X, Y float32 }

// Rect is an axis-aligned box. W and H are never negative in a valid Rect.
type Rect struct{ X, Y, W, H float32 }

// R returns the box with the top-left corner x, y.
func R(x, y, w, h float32) Rect { return Rect{x, y, w, h} }

// Right returns the x of the right edge.
func (r Rect) Right() float32 { return r.X + r.W }

// Bottom returns the y of the lower edge.
func (r Rect) Bottom() float32 { return r.Y + r.H }

// Center returns the middle of the box.
func (r Rect) Center() Point { return Point{r.X + r.W/2, r.Y + r.H/2} }

// Contains reports whether p is inside, left and top edges included.
func (r Rect) Contains(p Point) bool {
	return p.X >= r.X && p.X < r.Right() && p.Y >= r.Y && p.Y < r.Bottom()
}

// Inset returns the box with d taken off every side; it never turns inside out.
func (r Rect) Inset(d float32) Rect {
	return Rect{r.X + d, r.Y + d, max(0, r.W-2*d), max(0, r.H-2*d)}
}

// Trim takes the given widths off the four sides; it never turns inside out.
func (r Rect) Trim(left, top, right, bottom float32) Rect {
	return Rect{r.X + left, r.Y + top, max(0, r.W-left-right), max(0, r.H-top-bottom)}
}

// Grow returns the box enlarged around its centre so that it is at least w by h:
// touch targets are larger than their marks.
func (r Rect) Grow(w, h float32) Rect {
	if r.W < w {
		r.X -= (w - r.W) / 2
		r.W = w
	}
	if r.H < h {
		r.Y -= (h - r.H) / 2
		r.H = h
	}
	return r
}

// Union returns the smallest box that holds both.
func (r Rect) Union(s Rect) Rect {
	x, y := min(r.X, s.X), min(r.Y, s.Y)
	return Rect{x, y, max(r.Right(), s.Right()) - x, max(r.Bottom(), s.Bottom()) - y}
}

// Overlaps reports whether the two boxes share area.
func (r Rect) Overlaps(s Rect) bool {
	return r.X < s.Right() && s.X < r.Right() && r.Y < s.Bottom() && s.Y < r.Bottom()
}

// Mix returns the value a fraction f of the way from a to b; f is not clamped.
func Mix(a, b, f float32) float32 { return a + (b-a)*f }

// Clamp returns v moved into lo..hi.
func Clamp[T int | float32 | float64](v, lo, hi T) T { return max(lo, min(hi, v)) }

// Smooth is the ease in and out 3f²-2f³ on a clamped f: only products, so that
// it gives the same bits on every machine.
func Smooth(f float32) float32 {
	f = Clamp(f, 0, 1)
	return f * f * (3 - 2*f)
}

// Dist returns the distance between two points.
func Dist(a, b Point) float32 {
	dx, dy := float64(a.X-b.X), float64(a.Y-b.Y)
	return float32(math.Sqrt(dx*dx + dy*dy))
}
