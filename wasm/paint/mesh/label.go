package mesh

import (
	"unicode/utf8"

	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// Place is how a label stands on the pixels. web/stage2d.js follows the same
// rules with the same numbers, so that both painters put every glyph on the same
// pixel; see [Quantize] and [Phases].

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

// label sets a text; false when a glyph found no room.
func (m *Mesh) label(op *scene.Op, text []byte, font *typeset.Font) bool {
	if font == nil {
		return true
	}
	size := Quantize(op.Size * m.scale)
	if !(size >= 1) {
		return true
	}
	phases := Phases(size)
	x, y := op.X*m.scale, round(op.Y*m.scale)
	switch op.Align {
	case scene.Middle:
		x -= op.W * m.scale / 2
	case scene.End:
		x -= op.W * m.scale
	}
	em := op.Size * m.scale
	fits := true
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRune(text[i:])
		}
		i += n
		g := font.Glyph(r, op.Face)
		pen := round(x*phases) / phases
		left := floor(pen)
		e, ok := m.Atlas.glyph(font, g, size, (pen-left)*phases, phases)
		if !ok {
			fits = false
		} else if e.w > 0 {
			m.glyph(left+float32(e.x), y+float32(e.y), e)
		}
		x += font.Width(g) * em
	}
	return fits
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
