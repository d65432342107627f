package mesh

import (
	"unicode/utf8"

	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// Quantize returns the em size at which a label of size device pixels is
// rasterised: sizes in between, as a tween makes them, would fill the atlas.
func Quantize(size float32) float32 {
	if size >= 48 {
		return min(round(size), typeset.MaxSize)
	}
	return round(size*2) / 2
}

// Phases returns how many places within a pixel a glyph of an em size can take
// across: small type is set on quarters, so that a moving label glides and
// letters keep their distance; large type does not show it.
func Phases(size float32) float32 {
	switch {
	case size < 20:
		return 4
	case size < 40:
		return 2
	}
	return 1
}

// image names a glyph at a size and a place within the pixel: the same bits are
// the same pixels.
type image uint32

func makeImage(g typeset.Glyph, size, phase float32) image {
	return image(g)<<16 | image(size*2)<<2 | image(phase)
}

func (i image) draw(r *typeset.Raster, f *typeset.Font) {
	size := float32(i>>2&0x3fff) / 2
	r.Draw(f, typeset.Glyph(i>>16), size, float32(i&3)/Phases(size))
}

// setter walks a label and puts each glyph on the pixels; both live painters
// follow it, so they agree.
type setter struct {
	font         *typeset.Font
	text         []byte
	face         scene.Face
	x, y         float32 // the pen, device pixels; y is on a whole row
	em           float32
	size, phases float32
}

func set(op *scene.Op, text []byte, font *typeset.Font, scale float32) setter {
	s := setter{font: font, text: text, face: op.Face, em: op.Size * scale, x: op.X * scale, y: round(op.Y * scale)}
	s.size = Quantize(s.em)
	s.phases = Phases(s.size)
	switch op.Align {
	case scene.Middle:
		s.x -= op.W * scale / 2
	case scene.End:
		s.x -= op.W * scale
	}
	// A label begins at one of the places that its glyphs can take: they keep their distance wherever it goes, so the 2D
	// painter needs no more than one image of it for each of those places.
	s.x = round(s.x*s.phases) / s.phases
	if font == nil || !(s.size >= 1) {
		s.text = nil
	}
	return s
}

// next returns the image of the next glyph and the whole pixel column of its pen.
func (s *setter) next() (i image, left float32, ok bool) {
	if len(s.text) == 0 {
		return 0, 0, false
	}
	r, n := rune(s.text[0]), 1
	if r >= utf8.RuneSelf {
		r, n = utf8.DecodeRune(s.text)
	}
	s.text = s.text[n:]
	g := s.font.Glyph(r, s.face)
	pen := round(s.x*s.phases) / s.phases
	left = floor(pen)
	s.x += s.font.Width(g) * s.em
	return makeImage(g, s.size, (pen-left)*s.phases), left, true
}

// label sets a text; false when a glyph found no room.
func (m *Mesh) label(op *scene.Op, text []byte, font *typeset.Font) (fits bool) {
	fits = true
	s := set(op, text, font, m.scale)
	for {
		i, left, ok := s.next()
		if !ok {
			return fits
		}
		e, ok := m.Atlas.glyph(font, i)
		if !ok {
			fits = false
		} else if e.w > 0 {
			m.glyph(left+float32(e.x), s.y+float32(e.y), e)
		}
	}
}

// glyph copies a rectangle of the atlas to whole pixels.
func (m *Mesh) glyph(x, y float32, e entry) {
	u, v, w, h := float32(e.u), float32(e.v), float32(e.w), float32(e.h)
	first := uint32(len(m.Vertices))
	c := Vertex{X: x, Y: y, U: u, V: v, R: m.r, G: m.g, B: m.b, A: m.a}
	m.Vertices = append(m.Vertices, c, c, c, c)
	q := m.Vertices[first:]
	q[1].X, q[1].U = x+w, u+w
	q[2].X, q[2].U, q[2].Y, q[2].V = x+w, u+w, y+h, v+h
	q[3].Y, q[3].V = y+h, v+h
	m.quad(first, first+1, first+2, first+3)
}
