package layout

import "yuntu/wasm/geom"

// Spread moves the centres ys, which must rise, so that neighbours stand at
// least h apart and all of them within lo…hi, and moves them as little as that
// takes (least squares). Where they can't all fit they are set evenly.
//
// It is the pool-adjacent-violators algorithm on y[i]-i*h: O(n), in place.
func Spread(ys []float32, h, lo, hi float32) {
	n := len(ys)
	if n == 0 {
		return
	}
	lo, hi = lo+h/2, hi-h/2
	if need := h * float32(n-1); need > hi-lo {
		gap := (hi - lo) / float32(max(1, n-1))
		for i := range ys {
			ys[i] = lo + gap*float32(i)
		}
		return
	}
	for i := range ys {
		ys[i] -= h * float32(i)
	}
	// A block of equal values ends at i; merge it with those before that stand lower.
	for i := 1; i < n; i++ {
		sum, count := ys[i], 1
		j := i
		for j > 0 && ys[j-1] > sum/float32(count) {
			// ys[j-1] belongs to a block of equal values: take all of it.
			v := ys[j-1]
			for j > 0 && ys[j-1] == v {
				sum += v
				count++
				j--
			}
		}
		if count > 1 {
			mean := sum / float32(count)
			for k := j; k <= i; k++ {
				ys[k] = mean
			}
		}
	}
	top := hi - h*float32(n-1)
	for i := range ys {
		ys[i] = geom.Clamp(ys[i], lo, top) + h*float32(i)
	}
}

// Boxes is a list of taken places; the zero value is empty.
type Boxes struct{ taken []geom.Rect }

// Reset empties the list and keeps its memory.
func (b *Boxes) Reset() { b.taken = b.taken[:0] }

// Copy makes b hold what o holds.
func (b *Boxes) Copy(o *Boxes) { b.taken = append(b.taken[:0], o.taken...) }

// Take marks r as taken.
func (b *Boxes) Take(r geom.Rect) { b.taken = append(b.taken, r) }

// Free reports whether r overlaps nothing taken.
func (b *Boxes) Free(r geom.Rect) bool {
	for _, t := range b.taken {
		if t.Overlaps(r) {
			return false
		}
	}
	return true
}

// Fit returns the first of the places around p where a w by h box lies inside
// bounds and overlaps nothing taken, and takes it: right of p, above, below,
// left, then further away in rows of h.
func (b *Boxes) Fit(p geom.Point, w, h, gap float32, bounds geom.Rect) (geom.Rect, bool) {
	return b.fit(p, w, h, gap, bounds, 6)
}

// FitNear is Fit where only a place right beside p will do.
func (b *Boxes) FitNear(p geom.Point, w, h, gap float32, bounds geom.Rect) (geom.Rect, bool) {
	return b.fit(p, w, h, gap, bounds, 1)
}

// FitBy is Fit at most so many rows of h away from p.
func (b *Boxes) FitBy(rows int, p geom.Point, w, h, gap float32, bounds geom.Rect) (geom.Rect, bool) {
	return b.fit(p, w, h, gap, bounds, rows+1)
}

func (b *Boxes) fit(p geom.Point, w, h, gap float32, bounds geom.Rect, rings int) (geom.Rect, bool) {
	for ring := range rings {
		d := float32(ring) * h
		for _, c := range [...]geom.Rect{
			{X: p.X + gap, Y: p.Y - h/2 - d, W: w, H: h},
			{X: p.X + gap, Y: p.Y - h/2 + d, W: w, H: h},
			{X: p.X - w/2, Y: p.Y - gap - h - d, W: w, H: h},
			{X: p.X - w/2, Y: p.Y + gap + d, W: w, H: h},
			{X: p.X - w - gap, Y: p.Y - h/2 - d, W: w, H: h},
			{X: p.X - w - gap, Y: p.Y - h/2 + d, W: w, H: h},
		} {
			if c.X >= bounds.X && c.Y >= bounds.Y && c.Right() <= bounds.Right() && c.Bottom() <= bounds.Bottom() && b.Free(c) {
				b.Take(c)
				return c, true
			}
		}
	}
	return geom.Rect{}, false
}
