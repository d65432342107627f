package mesh

import (
	"math"

	"yuntu/wasm/scene"
)

// load puts a line's points into m.pts in device pixels.
func (m *Mesh) load(c []float32) {
	m.pts = m.pts[:0]
	for i := 0; i+1 < len(c); i += 2 {
		m.add(point{c[i] * m.scale, c[i+1] * m.scale})
	}
}

// add appends a point unless the pen stands there already.
func (m *Mesh) add(p point) {
	if n := len(m.pts); n > 0 {
		if q := m.pts[n-1]; max(q.x-p.x, p.x-q.x, q.y-p.y, p.y-q.y) < 1e-3 {
			return
		}
	}
	m.pts = append(m.pts, p)
}

// stroke draws the line in m.pts, dashed if the op says so.
func (m *Mesh) stroke(op *scene.Op, caps bool) {
	width := op.Width * m.scale
	if !(width > 0) || len(m.pts) < 2 {
		return
	}
	on, off := op.DashOn*m.scale, op.DashOff*m.scale
	if !(on > 0 && off > 0) || on+off < 0.25 {
		m.strip(m.pts, width, caps)
		return
	}
	m.piece = append(m.piece[:0], m.pts[0])
	drawing, left := true, on
	for i := 1; i < len(m.pts); i++ {
		a, b := m.pts[i-1], m.pts[i]
		length := hypot(b.x-a.x, b.y-a.y)
		at := float32(0)
		for at+left < length {
			at += left
			p := point{a.x + (b.x-a.x)*at/length, a.y + (b.y-a.y)*at/length}
			if drawing {
				m.piece = append(m.piece, p)
				m.strip(m.piece, width, true)
			}
			m.piece = append(m.piece[:0], p)
			drawing = !drawing
			left = off
			if drawing {
				left = on
			}
		}
		left -= length - at
		if drawing {
			m.piece = append(m.piece, b)
		}
	}
	if drawing && len(m.piece) > 1 {
		m.strip(m.piece, width, true)
	}
}

// segments draws independent lines; their ends are cut, not faded: there are
// many, and most end on an edge of something.
func (m *Mesh) segments(op *scene.Op, c []float32) {
	width := op.Width * m.scale
	if !(width > 0) {
		return
	}
	on, off := op.DashOn*m.scale, op.DashOff*m.scale
	dashed := on > 0 && off > 0
	for i := 0; i+3 < len(c); i += 4 {
		m.load(c[i : i+4])
		if dashed {
			m.stroke(op, true)
		} else if len(m.pts) == 2 {
			m.strip(m.pts, width, false)
		}
	}
}

// strip draws an open line. Every point gets a section of four vertices across
// it, fade, edge, edge, fade; where the line turns by less than 60° the section
// is the mitre of both sides, else the strip ends, a wedge makes the join round,
// and a new strip starts.
func (m *Mesh) strip(p []point, width float32, caps bool) {
	if len(p) < 2 {
		return
	}
	d := dir(p[0], p[1])
	f := min(1, width)
	end := float32(0)
	if caps {
		end = 0.5
		if len(p) == 2 {
			length := hypot(p[1].x-p[0].x, p[1].y-p[0].y)
			end = min(0.5, length/2)
			f *= min(1, length)
		}
		m.section(point{p[0].x - d.x*0.5, p[0].y - d.y*0.5}, d, 1, width, 0)
	}
	last := m.section(point{p[0].x + d.x*end, p[0].y + d.y*end}, d, 1, width, f)
	if caps {
		m.bridge(last-4, last)
	}
	for i := 1; i < len(p)-1; i++ {
		e := dir(p[i], p[i+1])
		cos := d.x*e.x + d.y*e.y
		if cos > 0.5 {
			half := float32(math.Sqrt(float64(1+cos) / 2)) // cosine of half the turn
			mid := point{(d.x + e.x) / (2 * half), (d.y + e.y) / (2 * half)}
			s := m.section(p[i], mid, 1/half, width, f)
			m.bridge(last, s)
			last = s
		} else {
			s := m.section(p[i], d, 1, width, f)
			m.bridge(last, s)
			m.wedge(p[i], d, e, width, f)
			last = m.section(p[i], e, 1, width, f)
		}
		d = e
	}
	q := p[len(p)-1]
	s := m.section(point{q.x - d.x*end, q.y - d.y*end}, d, 1, width, f)
	m.bridge(last, s)
	if caps {
		m.bridge(s, m.section(point{q.x + d.x*0.5, q.y + d.y*0.5}, d, 1, width, 0))
	}
}

func dir(a, b point) point {
	x, y := b.x-a.x, b.y-a.y
	l := hypot(x, y)
	if l == 0 {
		return point{1, 0}
	}
	return point{x / l, y / l}
}

// section adds four vertices across a line that runs along d, stretched by k.
func (m *Mesh) section(p, d point, k, width, f float32) uint32 {
	o0, i0, i1, o1, _ := span(-width/2, width/2)
	nx, ny := -d.y*k, d.x*k
	first := m.vertex(p.x+nx*o0, p.y+ny*o0, 0)
	m.vertex(p.x+nx*i0, p.y+ny*i0, f)
	m.vertex(p.x+nx*i1, p.y+ny*i1, f)
	m.vertex(p.x+nx*o1, p.y+ny*o1, 0)
	return first
}

// bridge joins two sections.
func (m *Mesh) bridge(a, b uint32) {
	m.quad(a, a+1, b+1, b)
	m.quad(a+1, a+2, b+2, b+1)
	m.quad(a+2, a+3, b+3, b+2)
}

// wedge fills the outer side of a turn from d to e around p.
func (m *Mesh) wedge(p, d, e point, width, f float32) {
	side := float32(-1) // the outer side is right of the line, seen along it
	turn := float64(d.x*e.y - d.y*e.x)
	if turn < 0 {
		side = 1
	}
	in, out := max(0, width/2-0.5), width/2+0.5
	from := math.Atan2(float64(d.x*side), float64(-d.y*side))
	angle := math.Atan2(turn, float64(d.x*e.x+d.y*e.y))
	n := max(2, int(math.Abs(angle)/(math.Pi/2)*float64(arcSteps(out))))
	center := m.vertex(p.x, p.y, f)
	for i := range n + 1 {
		sin, cos := math.Sincos(from + angle*float64(i)/float64(n))
		c, s := float32(cos), float32(sin)
		a := m.vertex(p.x+c*in, p.y+s*in, f)
		m.vertex(p.x+c*out, p.y+s*out, 0)
		if i > 0 {
			m.Indices = append(m.Indices, center, a-2, a)
			m.quad(a-2, a-1, a+1, a)
		}
	}
}

// area fills between two lines over shared x. Its long edges fade across the
// slope of the edge, its ends across x.
func (m *Mesh) area(c []float32) {
	n := len(c) / 3
	if n < 2 {
		return
	}
	m.bends = m.bends[:0]
	for i := range n {
		m.bends = append(m.bends, m.reach(c, n, i, 1), m.reach(c, n, i, 2))
	}
	var last uint32
	for i := range n {
		x := c[3*i] * m.scale
		if i == 0 {
			last = m.slice(c, i, x-0.5, 0)
			x += 0.5
		} else if i == n-1 {
			x -= 0.5
		}
		s := m.slice(c, i, x, 1)
		m.bridge(last, s)
		last = s
	}
	m.bridge(last, m.slice(c, n-1, c[3*n-3]*m.scale+0.5, 0))
}

// slice adds the four vertices of an area at sample i, moved to x.
func (m *Mesh) slice(c []float32, i int, x, f float32) uint32 {
	y0, y1 := c[3*i+1]*m.scale, c[3*i+2]*m.scale
	f0, f1 := m.bends[2*i], m.bends[2*i+1]
	if y0 > y1 {
		y0, y1, f0, f1 = y1, y0, f1, f0
	}
	i0, i1 := y0+f0, y1-f1
	if i0 > i1 {
		f *= min(1, (y1-y0)/(f0+f1))
		i0, i1 = (i0+i1)/2, (i0+i1)/2
	}
	first := m.vertex(x, y0-f0, 0)
	m.vertex(x, i0, f)
	m.vertex(x, i1, f)
	m.vertex(x, y1+f1, 0)
	return first
}

// reach returns half the height of the fade of an edge at a sample: half a pixel
// across the edge, so more where the edge is steep.
func (m *Mesh) reach(c []float32, n, i, edge int) float32 {
	a, b := max(0, i-1), min(n-1, i+1)
	dx, dy := c[3*b]-c[3*a], c[3*b+edge]-c[3*a+edge]
	if !(dx > 0) {
		return 0.5
	}
	return 0.5 * min(hypot(1, dy/dx), 4)
}
