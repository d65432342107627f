// Package mesh turns a display list into triangles over one texture: all that
// the GPU painter draws, without a GPU.
//
//	var m mesh.Mesh
//	m.Build(list, font, paper, 2) // two device pixels to a logical one
//	// upload m.Atlas.Take(), then draw m.Vertices by m.Indices in one call
//
// Everything is in device pixels, origin top left. Edges are smooth because each
// shape ends in a strip one pixel wide, centred on the edge, over which the
// colour fades out: at a pixel's centre the fade is the area that the shape covers
// there, exactly so for upright and level edges. What is thinner than a pixel
// gets paler instead of thinner.
//
//	         outside │ inside
//	coverage 0 ──────┼────── 1
//	            ½ px   ½ px
//
// Clips are cut into the triangles, at whole pixels, so that one draw call shows
// the whole list. Glyphs are copied pixel for pixel from [Atlas]; labels stand on
// whole pixel rows and on fractions of a pixel across.
//
// A Mesh owns its memory and reuses it: building a warm one allocates nothing.
package mesh

import (
	"math"

	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// Vertex is a corner of a triangle, laid out in memory as the engine's own: place
// in pixels, place in the atlas in texels, premultiplied colour, four unused.
type Vertex struct {
	X, Y       float32
	U, V       float32
	R, G, B, A float32
	_          [4]float32
}

// Mesh is a frame ready to draw.
type Mesh struct {
	Vertices []Vertex
	Indices  []uint32
	Atlas    Atlas

	scale      float32
	r, g, b, a float32 // colour of the op being built, premultiplied

	clipped        bool
	cx0, cy0       float32 // the clip
	cx1, cy1       float32
	cut            []uint32 // scratch of clip
	pts, piece     []point  // scratch of lines
	corners        []corner // scratch of rounded boxes and dots
	bends          []float32
	poly, polyNext []Vertex
}

type point struct{ x, y float32 }

// Build fills the mesh with a list on paper. If the glyphs don't fit into the
// atlas beside those of earlier frames, the atlas starts anew.
func (m *Mesh) Build(l *scene.List, font *typeset.Font, paper scene.Color, scale float32) {
	m.scale = scale
	if !m.build(l, font, paper) {
		m.Atlas.reset()
		m.build(l, font, paper)
	}
}

// build reports whether all glyphs found room.
func (m *Mesh) build(l *scene.List, font *typeset.Font, paper scene.Color) (fits bool) {
	m.Vertices, m.Indices, m.clipped = m.Vertices[:0], m.Indices[:0], false
	m.Atlas.begin()
	fits = true
	if paper.A() > 0 {
		m.color(paper, 1)
		w, h := round(l.Width*m.scale), round(l.Height*m.scale)
		m.quad(m.vertex(0, 0, 1), m.vertex(w, 0, 1), m.vertex(w, h, 1), m.vertex(0, h, 1))
	}
	for i := range l.Ops {
		op := &l.Ops[i]
		switch op.Kind {
		case scene.Clip:
			m.clipped = true
			m.cx0, m.cy0 = round(op.X*m.scale), round(op.Y*m.scale)
			m.cx1, m.cy1 = round((op.X+op.W)*m.scale), round((op.Y+op.H)*m.scale)
			continue
		case scene.Unclip:
			m.clipped = false
			continue
		}
		m.color(op.Color, op.Alpha)
		if m.a <= 0 {
			continue
		}
		v, n := len(m.Vertices), len(m.Indices)
		switch op.Kind {
		case scene.Rect:
			m.rect(op)
		case scene.Line:
			m.load(l.Points(op))
			m.stroke(op, true)
		case scene.Area:
			m.area(l.Points(op))
		case scene.Dot:
			m.dot(op)
		case scene.Segments:
			m.segments(op, l.Points(op))
		case scene.Label:
			if !m.label(op, l.Run(op), font) {
				fits = false
			}
		}
		if m.clipped {
			m.clip(v, n)
		}
	}
	return fits
}

func (m *Mesh) color(c scene.Color, alpha float32) {
	a := float32(c.A()) / 255 * min(max(alpha, 0), 1)
	m.r, m.g, m.b, m.a = float32(c>>24)/255*a, float32(c>>16&0xff)/255*a, float32(c>>8&0xff)/255*a, a
}

// vertex adds a corner in the op's colour, faded by f, over the white texel.
func (m *Mesh) vertex(x, y, f float32) uint32 {
	m.Vertices = append(m.Vertices, Vertex{X: x, Y: y, U: white, V: white, R: m.r * f, G: m.g * f, B: m.b * f, A: m.a * f})
	return uint32(len(m.Vertices) - 1)
}

func (m *Mesh) quad(a, b, c, d uint32) { m.Indices = append(m.Indices, a, b, c, a, c, d) }

// span is a bar of coverage across an edge pair: it rises from out0 to in0, stays
// at height f, and falls from in1 to out1. It is the bar from a to b seen through
// a pixel.
func span(a, b float32) (out0, in0, in1, out1, f float32) {
	return a - 0.5, min(a+0.5, b-0.5), max(a+0.5, b-0.5), b + 0.5, min(1, b-a)
}

func (m *Mesh) rect(op *scene.Op) {
	x0, y0 := op.X*m.scale, op.Y*m.scale
	x1, y1 := x0+op.W*m.scale, y0+op.H*m.scale
	if !(x1 > x0 && y1 > y0) {
		return
	}
	radius := min(op.Size*m.scale, (x1-x0)/2, (y1-y0)/2)
	if op.Width <= 0 {
		if radius < 0.5 || min(x1-x0, y1-y0) < 2 {
			m.box(x0, y0, x1, y1)
			return
		}
		m.round(x0, y0, x1, y1, radius)
		m.fillLoop(radius)
		return
	}
	w := min(op.Width*m.scale, (x1-x0)/2, (y1-y0)/2)
	if op.DashOn > 0 {
		m.outline(x0+w/2, y0+w/2, x1-w/2, y1-w/2, max(0, radius-w/2))
		m.stroke(op, false)
		return
	}
	m.round(x0, y0, x1, y1, radius)
	m.ringLoop(radius, w)
}

// box fills an upright box: an inner box and the fade around it.
func (m *Mesh) box(x0, y0, x1, y1 float32) {
	ox0, ix0, ix1, ox1, fx := span(x0, x1)
	oy0, iy0, iy1, oy1, fy := span(y0, y1)
	f := fx * fy
	a := m.vertex(ix0, iy0, f)
	m.vertex(ix1, iy0, f)
	m.vertex(ix1, iy1, f)
	m.vertex(ix0, iy1, f)
	m.vertex(ox0, oy0, 0)
	m.vertex(ox1, oy0, 0)
	m.vertex(ox1, oy1, 0)
	m.vertex(ox0, oy1, 0)
	m.quad(a, a+1, a+2, a+3)
	for i := range uint32(4) {
		j := (i + 1) & 3
		m.quad(a+4+i, a+4+j, a+j, a+i)
	}
}

func round(v float32) float32 { return float32(math.Floor(float64(v) + 0.5)) }

func hypot(x, y float32) float32 {
	return float32(math.Sqrt(float64(x)*float64(x) + float64(y)*float64(y)))
}
