package typeset

import "math"

// MaxSize is the largest em in device pixels that a Raster draws; larger ones
// are drawn at this size.
const MaxSize = 768

// Raster turns outlines into coverage, exact to the area of each pixel that the
// shape covers. Both live painters take their glyphs from here, so that they
// look alike. It owns its memory; the result is valid until the next Draw.
type Raster struct {
	Pix  []byte // W*H coverage, 0…255
	W, H int
	X, Y int // where the top left pixel stands from the pen, y down

	area []float32
}

// Draw rasterises a glyph at an em of size pixels with the pen dx pixels right
// of a pixel's left edge, 0 ≤ dx < 1, and on the lower edge of a pixel row. A
// blank has W == 0.
//
// Every edge adds, in each pixel row, the area that it covers to its right; a
// running sum over the row gives the coverage. Windings in the same direction
// saturate, which is right for type, where contours overlap only that way.
func (r *Raster) Draw(f *Font, g Glyph, size, dx float32) {
	o := f.Outline(g)
	r.W, r.H, r.Pix = 0, 0, r.Pix[:0]
	if len(o.Ops) == 0 || !(size > 0) {
		return
	}
	k := min(size, MaxSize) / float32(o.Em)
	r.X, r.Y = floor(float32(o.Box.X0)*k+dx), floor(float32(o.Box.Y0)*k)
	r.W = floor(float32(o.Box.X1)*k+dx) + 1 - r.X
	r.H = floor(float32(o.Box.Y1)*k) + 1 - r.Y
	stride := r.W + 2
	n := stride * r.H
	if cap(r.area) < n {
		r.area = make([]float32, n)
	}
	r.area = r.area[:n]
	clear(r.area)

	ox, oy := dx-float32(r.X), -float32(r.Y)
	at := func(i int) (x, y float32) { return float32(o.Points[i])*k + ox, float32(o.Points[i+1])*k + oy }
	var x0, y0, x, y float32
	i := 0
	for _, op := range o.Ops {
		switch op {
		case Move:
			r.line(x, y, x0, y0)
			x0, y0 = at(i)
			x, y = x0, y0
			i += 2
		case Line:
			x1, y1 := at(i)
			r.line(x, y, x1, y1)
			x, y = x1, y1
			i += 2
		case Cubic:
			x1, y1 := at(i)
			x2, y2 := at(i + 2)
			x3, y3 := at(i + 4)
			r.cubic(x, y, x1, y1, x2, y2, x3, y3)
			x, y = x3, y3
			i += 6
		}
	}
	r.line(x, y, x0, y0)

	if cap(r.Pix) < r.W*r.H {
		r.Pix = make([]byte, r.W*r.H)
	}
	r.Pix = r.Pix[:r.W*r.H]
	for row := range r.H {
		var sum float32
		src, dst := r.area[row*stride:][:r.W], r.Pix[row*r.W:][:r.W]
		for i, a := range src {
			sum += a
			dst[i] = byte(min(max(sum, -sum), 1)*255 + 0.5)
		}
	}
}

// cubic cuts a curve into lines that stay within 1/25 of a pixel of it: the
// distance falls with the square of their number.
func (r *Raster) cubic(x0, y0, x1, y1, x2, y2, x3, y3 float32) {
	ax, ay := x0-2*x1+x2, y0-2*y1+y2
	bx, by := x1-2*x2+x3, y1-2*y2+y3
	bend := max(ax*ax+ay*ay, bx*bx+by*by)
	n := 1 + int(math.Sqrt(0.75*25*math.Sqrt(float64(bend))))
	x, y := x0, y0
	for i := 1; i <= n; i++ {
		t := float32(i) / float32(n)
		u := 1 - t
		a, b, c, d := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		nx, ny := a*x0+b*x1+c*x2+d*x3, a*y0+b*y1+c*y2+d*y3
		if i == n {
			nx, ny = x3, y3
		}
		r.line(x, y, nx, ny)
		x, y = nx, ny
	}
}

// line adds the area right of an edge. Points are inside the buffer: the box
// holds the control points, and a curve never leaves those.
func (r *Raster) line(x0, y0, x1, y1 float32) {
	if y0 == y1 {
		return
	}
	dir := float32(1)
	if y0 > y1 {
		x0, y0, x1, y1, dir = x1, y1, x0, y0, -1
	}
	slope := (x1 - x0) / (y1 - y0)
	x := x0
	stride := r.W + 2
	last := min(r.H, int(math.Ceil(float64(y1))))
	for row := max(0, int(y0)); row < last; row++ {
		dy := min(float32(row+1), y1) - max(float32(row), y0)
		next := x + slope*dy
		d := dy * dir
		a, b := min(x, next), max(x, next)
		a, b = max(a, 0), min(b, float32(r.W))
		left := int(a)
		af := a - float32(left)
		cells := r.area[row*stride:][:stride]
		if right := int(math.Ceil(float64(b))); right <= left+1 {
			m := (a+b)/2 - float32(left) // how far from the left edge, on average
			cells[left] += d - d*m
			cells[left+1] += d * m
		} else {
			s := 1 / (b - a)
			bf := b - float32(right) + 1
			first, end := s/2*(1-af)*(1-af), s/2*bf*bf
			cells[left] += d * first
			if right == left+2 {
				cells[left+1] += d * (1 - first - end)
			} else {
				second := s * (1.5 - af)
				cells[left+1] += d * (second - first)
				for i := left + 2; i < right-1; i++ {
					cells[i] += d * s
				}
				cells[right-1] += d * (1 - second - float32(right-left-3)*s - end)
			}
			cells[right] += d * end
		}
		x = next
	}
}

func floor(v float32) int { return int(math.Floor(float64(v))) }
