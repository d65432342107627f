package typeset

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"yuntu/data/locale"
)

// The file, all numbers unsigned varints unless said otherwise:
//
//	"YTG1"            magic and version
//	em                units per em
//	n                 glyphs; glyph 0 is the box for a missing rune
//	4 × (length, bytes)  the streams below
//	4 × table         regular, regular of Taiwan and Hong Kong, light, light of the same
//
// The streams hold one kind of number each, because a compressor likes that:
// the advance widths (varints); the steps, one byte each, ended by 0 after every
// glyph; the x and the y deltas of the steps. A delta is a zigzag number
// in a byte up to 239, above that 240 + high bits, low bits.
//
// A table is a count, the ascending runes as differences, and the glyphs as
// zigzag differences to the glyph before it plus one.
const magic = "YTG1"

// Steps in the file. A curve's byte also says which of its two tangents are
// level or upright, so that the zeros need not be stored.
const (
	stepEnd byte = iota
	stepMove
	stepH
	stepV
	stepLine
	stepCurve // + 3*start + end, each one of tangentH, tangentV, tangentAny
	steps     = stepCurve + 9
)

const (
	tangentH byte = iota
	tangentV
	tangentAny
)

// Bounds that no sane file leaves.
const (
	maxGlyphs = 1 << 14
	maxEm     = 4096
	escape    = 240
)

var errShort = errors.New("typeset: file ends early")

// reader takes numbers off the front; after the first error everything is zero.
type reader struct {
	b   []byte
	err error
}

func (r *reader) uint(limit int) int {
	v, n := binary.Uvarint(r.b)
	if n <= 0 {
		r.fail(errShort)
		return 0
	}
	if v > uint64(limit) {
		r.fail(fmt.Errorf("typeset: number %d where at most %d makes sense", v, limit))
		return 0
	}
	r.b = r.b[n:]
	return int(v)
}

func (r *reader) zigzag(limit int) int {
	v := r.uint(2*limit + 1)
	return v>>1 ^ -(v & 1)
}

func (r *reader) byte() byte {
	if len(r.b) == 0 {
		r.fail(errShort)
		return 0
	}
	c := r.b[0]
	r.b = r.b[1:]
	return c
}

func (r *reader) bytes() reader {
	n := r.uint(len(r.b))
	if r.err != nil {
		return reader{}
	}
	if n > len(r.b) {
		r.fail(errShort)
		return reader{}
	}
	s := reader{b: r.b[:n]}
	r.b = r.b[n:]
	return s
}

func (r *reader) delta() int {
	v := int(r.byte())
	if v >= escape {
		v = escape + (v-escape)<<8 + int(r.byte())
	}
	return v>>1 ^ -(v & 1)
}

func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
	r.b = nil
}

// Decode reads the file that tools/glyphs writes. It never panics and allocates
// no more than a small multiple of the file.
func Decode(blob []byte) (*Font, error) {
	if len(blob) < len(magic) || string(blob[:3]) != magic[:3] {
		return nil, errors.New("typeset: not a glyph file")
	}
	if blob[3] != magic[3] {
		return nil, fmt.Errorf("typeset: glyph file of version %q, this program reads %q", blob[3], magic[3])
	}
	r := reader{b: blob[len(magic):]}
	f := &Font{em: r.uint(maxEm)}
	n := r.uint(min(maxGlyphs, len(r.b)))
	widths, ops, xs, ys := r.bytes(), r.bytes(), r.bytes(), r.bytes()
	if r.err == nil && (f.em == 0 || n == 0) {
		r.fail(errors.New("typeset: glyph file without glyphs"))
	}
	if r.err != nil {
		return nil, r.err
	}
	f.advance = make([]uint16, n)
	f.box = make([]Box, n)
	f.opAt, f.pointAt = make([]uint32, n+1), make([]uint32, n+1)
	f.ops = make([]Op, 0, len(ops.b))
	f.points = make([]int16, 0, len(xs.b)+len(ys.b))
	for g := range n {
		f.advance[g] = uint16(widths.uint(4 * f.em))
		if err := f.decodeGlyph(g, &ops, &xs, &ys); err != nil {
			return nil, fmt.Errorf("typeset: glyph %d: %w", g, err)
		}
	}
	for _, s := range [...]*reader{&widths, &ops, &xs, &ys} {
		if s.err != nil {
			return nil, s.err
		}
		if len(s.b) != 0 {
			return nil, errors.New("typeset: numbers are left over")
		}
	}
	for i := range faces {
		f.base[i].decode(&r, n)
		f.over[i].decode(&r, n)
	}
	if r.err != nil {
		return nil, r.err
	}
	if len(r.b) != 0 {
		return nil, fmt.Errorf("typeset: %d bytes after the end", len(r.b))
	}
	f.Use(locale.Hans)
	return f, nil
}

func (f *Font) decodeGlyph(g int, ops, xs, ys *reader) error {
	x, y := 0, 0
	limit := min(4*f.em, math.MaxInt16)
	b := Box{math.MaxInt16, math.MaxInt16, math.MinInt16, math.MinInt16}
	far := false
	point := func(dx, dy int) {
		x, y = x+dx, y+dy
		if x < -limit || x > limit || y < -limit || y > limit {
			far = true
			x, y = 0, 0
		}
		f.points = append(f.points, int16(x), int16(y))
		b.X0, b.Y0 = min(b.X0, int16(x)), min(b.Y0, int16(y))
		b.X1, b.Y1 = max(b.X1, int16(x)), max(b.Y1, int16(y))
	}
	for first := true; ; first = false {
		s := ops.byte()
		if ops.err != nil {
			return ops.err
		}
		if s == stepEnd {
			break
		}
		if first && s != stepMove {
			return errors.New("does not start with a move")
		}
		switch {
		case s == stepMove:
			f.ops = append(f.ops, Move)
			point(xs.delta(), ys.delta())
		case s == stepH:
			f.ops = append(f.ops, Line)
			point(xs.delta(), 0)
		case s == stepV:
			f.ops = append(f.ops, Line)
			point(0, ys.delta())
		case s == stepLine:
			f.ops = append(f.ops, Line)
			point(xs.delta(), ys.delta())
		case s < steps:
			f.ops = append(f.ops, Cubic)
			start, end := (s-stepCurve)/3, (s-stepCurve)%3
			point(tangent(start, xs, ys))
			point(xs.delta(), ys.delta())
			point(tangent(end, xs, ys))
		default:
			return fmt.Errorf("unknown step %d", s)
		}
		if xs.err != nil || ys.err != nil {
			return errShort
		}
		if far {
			return errors.New("leaves the page")
		}
	}
	if b.X0 > b.X1 {
		b = Box{}
	}
	f.box[g] = b
	f.opAt[g+1], f.pointAt[g+1] = uint32(len(f.ops)), uint32(len(f.points))
	return nil
}

func tangent(kind byte, xs, ys *reader) (dx, dy int) {
	if kind != tangentV {
		dx = xs.delta()
	}
	if kind != tangentH {
		dy = ys.delta()
	}
	return dx, dy
}

func (t *table) decode(r *reader, glyphs int) {
	n := r.uint(len(r.b) / 2)
	t.runes, t.glyphs = make([]rune, n), make([]Glyph, n)
	last := -1
	for i := range t.runes {
		last += r.uint(0x10ffff) + 1
		if last > 0x10ffff {
			r.fail(errors.New("typeset: rune out of range"))
			return
		}
		t.runes[i] = rune(last)
	}
	g := 0
	for i := range t.glyphs {
		g += 1 + r.zigzag(maxGlyphs)
		if r.err == nil && (g <= 0 || g >= glyphs) {
			r.fail(fmt.Errorf("typeset: U+%04X points at glyph %d of %d", t.runes[i], g, glyphs))
			return
		}
		t.glyphs[i] = Glyph(g)
	}
}
