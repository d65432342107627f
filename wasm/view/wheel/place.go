package wheel

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
)

// back is where on its curve the sum is marked as back: at the end of the year v, or where it crosses nothing in that year
// when its end is above the scale.
func (b *Builder) back(v, hi float64) float64 {
	from, to := b.value(b.sum, v-1), b.value(b.sum, v)
	if to <= hi || to <= from {
		return v
	}
	return v - to/(to-from)
}

// place returns the plate q where it hides neither curve nor the line of nothing: as it is, else as near as can be within
// plot; q where there is no such place.
func (b *Builder) place(q, plot geom.Rect, sx, sy layout.Scale, k float32) geom.Rect {
	if b.clear(q, sx, sy, k) {
		return q
	}
	best, found := float32(math.Inf(1)), q
	for y := plot.Y; y+q.H <= plot.Bottom(); y += 4 * k {
		for x := plot.X; x+q.W <= plot.Right(); x += 8 * k {
			try := geom.R(x, y, q.W, q.H)
			if d := (x-q.X)*(x-q.X) + (y-q.Y)*(y-q.Y); d < best && b.clear(try, sx, sy, k) {
				best, found = d, try
			}
		}
	}
	return found
}

// clear reports whether q is off both curves and off the line of nothing.
func (b *Builder) clear(q geom.Rect, sx, sy layout.Scale, k float32) bool {
	q = q.Grow(2*k, 2*k)
	if zero := sy.At(0); q.Y < zero && zero < q.Bottom() {
		return false
	}
	year := func(x float32) float64 {
		return geom.Clamp(float64((x-sx.From)/(sx.To-sx.From))*sx.Hi, 0, sx.Hi)
	}
	from, to := year(q.X), year(q.Right())
	for _, s := range [2][]float64{b.sum, b.was} {
		top, low := float32(math.Inf(1)), float32(math.Inf(-1))
		for t := from; ; t = min(math.Floor(t)+1, to) {
			y := sy.At(b.value(s, t))
			if top, low = min(top, y), max(low, y); t >= to {
				break
			}
		}
		if top < q.Bottom() && q.Y < low {
			return false
		}
	}
	return true
}
