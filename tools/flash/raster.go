// Package flash counts how often a picture flashes on a screen, as WCAG 2.3.1
// does: general flashes of more than a tenth of white's light, and the part of
// the sight that they take at the same time.
//
//	var c flash.Counter
//	for a.Advance(1. / 60) {
//		c.See(a.List(), a.Paper(), seconds)
//	}
//	area := c.Worst[1] // CSS pixels, to be held against flash.Limit
//
// Words are left out: their strokes cover less than the limit.
package flash

import (
	"yuntu/wasm/paint/mesh"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
)

// grain is how many CSS pixels are looked at as one, along and across.
const grain = 6

// screen is a painted frame.
type screen struct {
	w, h  int
	rgb   []float32
	light []float32 // of each pixel, 0…1
	mesh  mesh.Mesh
	bare  scene.List
}

// paint paints the marks of a list, not its words, and works out the light.
func (s *screen) paint(l *scene.List, paper scene.Color) {
	s.bare = scene.List{Width: l.Width, Height: l.Height, Ops: s.bare.Ops[:0], Coords: l.Coords}
	for _, op := range l.Ops {
		if op.Kind != scene.Label {
			s.bare.Ops = append(s.bare.Ops, op)
		}
	}
	s.mesh.Build(&s.bare, nil, paper, 1./grain)
	if w, h := int(l.Width/grain), int(l.Height/grain); w != s.w || h != s.h {
		s.w, s.h = w, h
		s.rgb, s.light = make([]float32, 3*w*h), make([]float32, w*h)
	}
	v, n := s.mesh.Vertices, s.mesh.Indices
	for i := 0; i+2 < len(n); i += 3 {
		s.triangle(&v[n[i]], &v[n[i+1]], &v[n[i+2]])
	}
	for i := range s.light {
		s.light[i] = 0.2126*linear(s.rgb[3*i]) + 0.7152*linear(s.rgb[3*i+1]) + 0.0722*linear(s.rgb[3*i+2])
	}
}

// triangle lays a triangle over what is there; a pixel on an edge that two share belongs to one of them.
func (s *screen) triangle(a, b, c *mesh.Vertex) {
	area := (b.X-a.X)*(c.Y-a.Y) - (b.Y-a.Y)*(c.X-a.X)
	if area < 0 {
		b, c, area = c, b, -area
	}
	if area < 1e-9 || a.A+b.A+c.A == 0 {
		return
	}
	x0, x1 := max(0, int(min(a.X, b.X, c.X))), min(s.w-1, int(max(a.X, b.X, c.X)))
	y0, y1 := max(0, int(min(a.Y, b.Y, c.Y))), min(s.h-1, int(max(a.Y, b.Y, c.Y)))
	ea, eb, ec := edgeOf(b, c), edgeOf(c, a), edgeOf(a, b)
	// One colour, but for the soft edge of a mark, which is far narrower than grain.
	r, g, bl, left := (a.R+b.R+c.R)/3, (a.G+b.G+c.G)/3, (a.B+b.B+c.B)/3, 1-(a.A+b.A+c.A)/3
	for py := y0; py <= y1; py++ {
		y := float32(py) + 0.5
		for px := x0; px <= x1; px++ {
			if x := float32(px) + 0.5; ea.in(x, y) && eb.in(x, y) && ec.in(x, y) {
				p := s.rgb[3*(py*s.w+px):][:3:3]
				p[0], p[1], p[2] = p[0]*left+r, p[1]*left+g, p[2]*left+bl
			}
		}
	}
}

// edge is a side of a triangle: x, y is within where a·x + b·y + c is above 0, or on a side that owns its points.
type edge struct {
	a, b, c float32
	owns    bool
}

func edgeOf(p, q *mesh.Vertex) edge {
	dx, dy := q.X-p.X, q.Y-p.Y
	return edge{-dy, dx, dy*p.X - dx*p.Y, dy < 0 || dy == 0 && dx > 0}
}

func (e *edge) in(x, y float32) bool {
	v := e.a*x + e.b*y + e.c
	return v > 0 || v == 0 && e.owns
}

// linear takes the gamma from a channel, to a byte's precision.
func linear(v float32) float32 { return float32(theme.Linear(uint8(min(max(v, 0), 1)*255 + 0.5))) }
