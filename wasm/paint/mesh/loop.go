package mesh

import (
	"math"

	"yuntu/wasm/scene"
)

// corner is a direction of a closed outline: a point of the outline at distance d
// from the centre x, y is centre + d·n. Further in than the centre, where an arc
// has shrunk to nothing, the corner is square and moves along s instead.
type corner struct{ x, y, nx, ny, sx, sy float32 }

// arcSteps is how many lines make a quarter circle: the polygon stays within a
// fortieth of a pixel of the circle.
func arcSteps(radius float32) int {
	return min(64, 2+int(3*math.Sqrt(float64(max(0, radius)))))
}

// round puts the corners of a rounded box into m.corners, clockwise from the left
// end of the top edge.
func (m *Mesh) round(x0, y0, x1, y1, radius float32) {
	m.corners = m.corners[:0]
	n := arcSteps(radius)
	if radius < 0.5 {
		n = 0
	}
	for q := range 4 {
		// Quarter q turns from the edge before to the edge after: top left last,
		// so that the outline starts on the top edge.
		x, y, sx, sy := x1-radius, y0+radius, float32(1), float32(-1)
		switch q {
		case 1:
			y, sy = y1-radius, 1
		case 2:
			x, y, sx, sy = x0+radius, y1-radius, -1, 1
		case 3:
			x, sx = x0+radius, -1
		}
		if n == 0 {
			m.corners = append(m.corners, corner{x, y, sx, sy, sx, sy})
			continue
		}
		for i := range n + 1 {
			sin, cos := math.Sincos(math.Pi / 2 * (float64(q) - 1 + float64(i)/float64(n)))
			m.corners = append(m.corners, corner{x, y, float32(cos), float32(sin), sx, sy})
		}
	}
}

// loopRing adds the vertices of the outline at distance d with coverage f and
// returns the first.
func (m *Mesh) loopRing(d, f float32) uint32 {
	first := uint32(len(m.Vertices))
	for i := range m.corners {
		c := &m.corners[i]
		if d < 0 {
			m.vertex(c.x+d*c.sx, c.y+d*c.sy, f)
		} else {
			m.vertex(c.x+d*c.nx, c.y+d*c.ny, f)
		}
	}
	return first
}

// band joins two rings.
func (m *Mesh) band(a, b uint32) {
	n := uint32(len(m.corners))
	for i := range n {
		j := i + 1
		if j == n {
			j = 0
		}
		m.quad(a+i, a+j, b+j, b+i)
	}
}

// fillLoop fills the outline in m.corners, which bulges everywhere.
func (m *Mesh) fillLoop(radius float32) {
	in := m.loopRing(radius-0.5, 1)
	out := m.loopRing(radius+0.5, 0)
	for i := uint32(2); i < uint32(len(m.corners)); i++ {
		m.Indices = append(m.Indices, in, in+i-1, in+i)
	}
	m.band(in, out)
}

// ringLoop draws the outline in m.corners w wide, inside.
func (m *Mesh) ringLoop(radius, w float32) {
	o0, i0, i1, o1, f := span(-w, 0)
	a := m.loopRing(radius+o1, 0)
	b := m.loopRing(radius+i1, f)
	c := m.loopRing(radius+i0, f)
	d := m.loopRing(radius+o0, 0)
	m.band(a, b)
	if i1 > i0 {
		m.band(b, c)
	}
	m.band(c, d)
}

func (m *Mesh) dot(op *scene.Op) {
	x, y, radius := op.X*m.scale, op.Y*m.scale, op.Size*m.scale
	if !(radius > 0) {
		return
	}
	m.corners = m.corners[:0]
	n := 4 * arcSteps(radius)
	for i := range n {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(n))
		m.corners = append(m.corners, corner{x, y, float32(cos), float32(sin), 0, 0})
	}
	if w := op.Width * m.scale; w > 0 && w < radius {
		m.ringLoop(radius, w)
		return
	}
	if radius < 0.5 {
		// Less than a pixel: the ink of the disc spread over one.
		a, b := m.loopRing(0, min(1, 2*radius)), m.loopRing(radius+0.5, 0)
		m.band(a, b)
		return
	}
	m.fillLoop(radius)
}

// outline puts the middle line of a rounded box into m.pts, closed, clockwise
// from the left end of the top edge: where dashes start counting.
func (m *Mesh) outline(x0, y0, x1, y1, radius float32) {
	m.round(x0, y0, x1, y1, radius)
	m.pts = append(m.pts[:0], point{x0 + radius, y0})
	for i := range m.corners {
		c := &m.corners[i]
		m.add(point{c.x + radius*c.nx, c.y + radius*c.ny})
	}
	m.add(m.pts[0])
}
