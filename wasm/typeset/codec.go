package typeset

import (
	"errors"
	"math"
	"slices"
	"strconv"

	"yuntu/data/locale"
	"yuntu/data/raw"
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
	v, n := raw.Uvarint(r.b)
	if n <= 0 {
		r.fail(errShort)
		return 0
	}
	if v > uint64(limit) {
		r.fail(errors.New("typeset: a number larger than makes sense"))
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

// Decode reads the file that tools/glyphs writes, for all languages. It never panics and allocates
// no more than a small multiple of the file.
func Decode(blob []byte) (*Font, error) {
	f := new(Font)
	if err := f.add(blob, locale.Hans, locale.Hant, locale.En); err != nil {
		return nil, err
	}
	return f, nil
}

// Add brings in glyphs of one language, as [Subset] writes them. Glyphs that are there keep their numbers. After an
// error the font is as it was.
func (f *Font) Add(l locale.Lang, blob []byte) error { return f.add(blob, l) }

func (f *Font) add(blob []byte, langs ...locale.Lang) error {
	if len(blob) < len(magic) || string(blob[:3]) != magic[:3] {
		return errors.New("typeset: not a glyph file")
	}
	if blob[3] != magic[3] {
		return errors.New("typeset: glyph file of version " + strconv.Quote(string(blob[3:4])) + ", this program reads " + strconv.Quote(magic[3:]))
	}
	r := reader{b: blob[len(magic):]}
	em, before := r.uint(maxEm), len(f.advance)
	n := r.uint(min(maxGlyphs, len(r.b)))
	widths, ops, xs, ys := r.bytes(), r.bytes(), r.bytes(), r.bytes()
	switch {
	case r.err != nil:
	case em == 0 || n == 0:
		r.fail(errors.New("typeset: glyph file without glyphs"))
	case before > 0 && em != f.em:
		r.fail(errors.New("typeset: glyphs on another grid"))
	case before+n > maxGlyphs:
		r.fail(errors.New("typeset: more glyphs than any language has"))
	}
	if r.err != nil {
		return r.err
	}
	next := *f // what is written behind the ends of its slices nobody sees
	next.em = em
	if before == 0 {
		next.opAt, next.pointAt = []uint32{0}, []uint32{0}
	}
	next.advance = slices.Grow(next.advance, n)
	next.box = slices.Grow(next.box, n)
	next.opAt, next.pointAt = slices.Grow(next.opAt, n), slices.Grow(next.pointAt, n)
	next.ops = slices.Grow(next.ops, len(ops.b))
	next.points = slices.Grow(next.points, len(xs.b)+len(ys.b))
	for g := range n {
		next.advance = append(next.advance, uint16(widths.uint(4*em)))
		if err := next.decodeGlyph(&ops, &xs, &ys); err != nil {
			return errors.New("typeset: glyph " + strconv.Itoa(g) + ": " + err.Error())
		}
	}
	for _, s := range [...]*reader{&widths, &ops, &xs, &ys} {
		if s.err != nil {
			return s.err
		}
		if len(s.b) != 0 {
			return errors.New("typeset: numbers are left over")
		}
	}
	for i := range faces {
		var base, over table
		base.decode(&r, before, n)
		over.decode(&r, before, n)
		for _, l := range langs {
			set := slices.Clone(next.sets[l][i])
			if l == locale.Hant && len(over.runes) > 0 {
				set = append(set, over)
			}
			next.sets[l][i] = append(set, base)
		}
	}
	if r.err != nil {
		return r.err
	}
	if len(r.b) != 0 {
		return errors.New("typeset: " + strconv.Itoa(len(r.b)) + " bytes after the end")
	}
	*f = next
	f.Use(f.lang)
	return nil
}

// decodeGlyph reads the next glyph.
func (f *Font) decodeGlyph(ops, xs, ys *reader) error {
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
			return errors.New("an unknown step")
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
	f.box = append(f.box, b)
	f.opAt, f.pointAt = append(f.opAt, uint32(len(f.ops))), append(f.pointAt, uint32(len(f.points)))
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

// decode reads a table of a file whose glyphs stand behind those of before.
func (t *table) decode(r *reader, before, glyphs int) {
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
			r.fail(errors.New("typeset: a rune points at glyph " + strconv.Itoa(g) + " of " + strconv.Itoa(glyphs)))
			return
		}
		t.glyphs[i] = Glyph(before + g)
	}
}
