package mesh

// clip cuts what was added since vertex v and index n down to the clip.
func (m *Mesh) clip(v, n int) {
	inside, outside := true, true
	x0, y0, x1, y1 := m.cx1, m.cy1, m.cx0, m.cy0
	for i := v; i < len(m.Vertices); i++ {
		p := &m.Vertices[i]
		x0, x1 = min(x0, p.X), max(x1, p.X)
		y0, y1 = min(y0, p.Y), max(y1, p.Y)
		in := m.in(p)
		inside = inside && in
	}
	if inside {
		return
	}
	outside = x0 >= m.cx1 || x1 <= m.cx0 || y0 >= m.cy1 || y1 <= m.cy0
	if outside || m.cx0 >= m.cx1 || m.cy0 >= m.cy1 {
		m.Vertices, m.Indices = m.Vertices[:v], m.Indices[:n]
		return
	}
	m.cut = append(m.cut[:0], m.Indices[n:]...)
	m.Indices = m.Indices[:n]
	for t := 0; t+2 < len(m.cut); t += 3 {
		a, b, c := m.cut[t], m.cut[t+1], m.cut[t+2]
		if m.in(&m.Vertices[a]) && m.in(&m.Vertices[b]) && m.in(&m.Vertices[c]) {
			m.Indices = append(m.Indices, a, b, c)
			continue
		}
		m.cutTriangle(a, b, c)
	}
}

func (m *Mesh) in(p *Vertex) bool {
	return p.X >= m.cx0 && p.X <= m.cx1 && p.Y >= m.cy0 && p.Y <= m.cy1
}

// cutTriangle cuts a triangle at the four sides in turn (Sutherland and Hodgman)
// and adds what is left as a fan.
func (m *Mesh) cutTriangle(a, b, c uint32) {
	m.poly = append(m.poly[:0], m.Vertices[a], m.Vertices[b], m.Vertices[c])
	for side := range 4 {
		m.polyNext = m.polyNext[:0]
		for i := range m.poly {
			p, q := &m.poly[i], &m.poly[(i+1)%len(m.poly)]
			dp, dq := m.depth(side, p), m.depth(side, q)
			if dp >= 0 {
				m.polyNext = append(m.polyNext, *p)
			}
			if dp > 0 && dq < 0 || dp < 0 && dq > 0 {
				m.polyNext = append(m.polyNext, mix(p, q, dp/(dp-dq)))
			}
		}
		m.poly, m.polyNext = m.polyNext, m.poly
		if len(m.poly) < 3 {
			return
		}
	}
	first := uint32(len(m.Vertices))
	m.Vertices = append(m.Vertices, m.poly...)
	for i := uint32(2); i < uint32(len(m.poly)); i++ {
		m.Indices = append(m.Indices, first, first+i-1, first+i)
	}
}

// depth is how far inside a side a vertex lies.
func (m *Mesh) depth(side int, p *Vertex) float32 {
	switch side {
	case 0:
		return p.X - m.cx0
	case 1:
		return m.cx1 - p.X
	case 2:
		return p.Y - m.cy0
	}
	return m.cy1 - p.Y
}

func mix(p, q *Vertex, t float32) Vertex {
	l := func(a, b float32) float32 { return a + (b-a)*t }
	return Vertex{
		X: l(p.X, q.X), Y: l(p.Y, q.Y), U: l(p.U, q.U), V: l(p.V, q.V),
		R: l(p.R, q.R), G: l(p.G, q.G), B: l(p.B, q.B), A: l(p.A, q.A),
	}
}
