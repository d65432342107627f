package typeset

import (
	"errors"
	"math"
	"slices"
	"strconv"

	"yuntu/wasm/scene"

	"yuntu/data/raw"
)

// Builder collects glyphs and writes the file that [Decode] reads. Only
// tools/glyphs and tests use it.
type Builder struct {
	em     int
	shapes map[string]Glyph // by what they are written as
	widths []byte
	ops    []byte
	xs, ys []byte
	base   [faces]map[rune]Glyph
	over   [faces]map[rune]Glyph
}

// NewBuilder starts a font with em units to the em; it already holds the box for
// missing runes.
func NewBuilder(em int) *Builder {
	b := &Builder{em: em, shapes: map[string]Glyph{}}
	for i := range faces {
		b.base[i], b.over[i] = map[rune]Glyph{}, map[rune]Glyph{}
	}
	u := func(v float64) float64 { return v * float64(em) }
	var o Shape
	o.Width = u(0.6)
	o.Move(u(.06), u(-.74))
	o.Line(u(.54), u(-.74))
	o.Line(u(.54), u(.02))
	o.Line(u(.06), u(.02))
	o.Move(u(.10), u(-.70))
	o.Line(u(.10), u(-.02))
	o.Line(u(.50), u(-.02))
	o.Line(u(.50), u(-.70))
	if _, err := b.add(&o); err != nil {
		panic(err) // not reached: a box of half an em fits every em
	}
	return b
}

// Shape is a glyph before it is rounded: coordinates in units, y down.
type Shape struct {
	Width float64
	ops   []Op
	pts   []float64
}

// Move starts a contour.
func (s *Shape) Move(x, y float64) { s.ops, s.pts = append(s.ops, Move), append(s.pts, x, y) }

// Line goes straight to x, y.
func (s *Shape) Line(x, y float64) { s.ops, s.pts = append(s.ops, Line), append(s.pts, x, y) }

// Cubic goes to x, y by way of two control points.
func (s *Shape) Cubic(x0, y0, x1, y1, x, y float64) {
	s.ops, s.pts = append(s.ops, Cubic), append(s.pts, x0, y0, x1, y1, x, y)
}

// Set gives a rune its shape in a face, for both regions.
func (b *Builder) Set(r rune, face scene.Face, s *Shape) error { return b.set(b.base[face], r, s) }

// SetHant gives a rune the shape it has in Taiwan and Hong Kong; where that is
// the shape it has anyway, nothing is stored.
func (b *Builder) SetHant(r rune, face scene.Face, s *Shape) error {
	if err := b.set(b.over[face], r, s); err != nil {
		return err
	}
	if b.over[face][r] == b.base[face][r] {
		delete(b.over[face], r)
	}
	return nil
}

func (b *Builder) set(m map[rune]Glyph, r rune, s *Shape) error {
	g, err := b.add(s)
	if err != nil {
		return errors.New(strconv.QuoteRuneToASCII(r) + ": " + err.Error())
	}
	m[r] = g
	return nil
}

// add returns the glyph of a shape, an old one if it was there before.
func (b *Builder) add(s *Shape) (Glyph, error) {
	var p pen
	i := 0
	for _, op := range s.ops {
		n := 1
		if op == Cubic {
			n = 3
		}
		p.step(op, s.pts[i:i+2*n])
		i += 2 * n
	}
	if err := p.end(); err != nil {
		return 0, err
	}
	width := raw.AppendUvarint(nil, uint64(max(0, math.Round(s.Width))))
	key := strconv.Itoa(len(p.ops)) + " " + strconv.Itoa(len(p.xs)) + " " + string(slices.Concat(width, p.ops, p.xs, p.ys))
	if g, ok := b.shapes[key]; ok {
		return g, nil
	}
	g := Glyph(len(b.shapes))
	if g >= maxGlyphs {
		return 0, errors.New("typeset: more than " + strconv.Itoa(maxGlyphs) + " glyphs")
	}
	b.shapes[key] = g
	b.widths = append(b.widths, width...)
	b.ops, b.xs, b.ys = append(b.ops, p.ops...), append(b.xs, p.xs...), append(b.ys, p.ys...)
	return g, nil
}

// pen rounds one shape and writes its steps.
type pen struct {
	ops, xs, ys []byte
	x, y        int // where it is
	x0, y0      int // where the contour began
	line        int // length of ops before a line that may turn out to be the closing one; -1 for none
	lineX       int
	lineY       int
	err         error
}

func (p *pen) step(op Op, pts []float64) {
	var v [6]int
	for i := range pts {
		v[i] = int(math.Round(pts[i]))
	}
	switch op {
	case Move:
		p.close()
		p.ops = append(p.ops, stepMove)
		p.dx(v[0] - p.x)
		p.dy(v[1] - p.y)
		p.x, p.y = v[0], v[1]
		p.x0, p.y0 = v[0], v[1]
		p.line = -1
		return
	case Line:
		p.lineTo(v[0], v[1])
		return
	}
	if v[0] == p.x && v[1] == p.y && v[2] == v[4] && v[3] == v[5] {
		p.lineTo(v[4], v[5])
		return
	}
	p.line = -1
	s, e := kind(v[0]-p.x, v[1]-p.y), kind(v[4]-v[2], v[5]-v[3])
	p.ops = append(p.ops, stepCurve+3*s+e)
	p.tangent(s, v[0]-p.x, v[1]-p.y)
	p.dx(v[2] - v[0])
	p.dy(v[3] - v[1])
	p.tangent(e, v[4]-v[2], v[5]-v[3])
	p.x, p.y = v[4], v[5]
}

func (p *pen) lineTo(x, y int) {
	dx, dy := x-p.x, y-p.y
	if dx == 0 && dy == 0 {
		return
	}
	p.line, p.lineX, p.lineY = len(p.ops), len(p.xs), len(p.ys)
	switch {
	case dy == 0:
		p.ops = append(p.ops, stepH)
		p.dx(dx)
	case dx == 0:
		p.ops = append(p.ops, stepV)
		p.dy(dy)
	default:
		p.ops = append(p.ops, stepLine)
		p.dx(dx)
		p.dy(dy)
	}
	p.x, p.y = x, y
}

// close drops a last line that only leads back to the start.
func (p *pen) close() {
	if len(p.ops) > 0 && p.line >= 0 && p.x == p.x0 && p.y == p.y0 {
		// The next move is written from where the pen then is: the point before
		// the line. That point is not at hand, so the line is undone by reading it.
		xs, ys := reader{b: p.xs[p.lineX:]}, reader{b: p.ys[p.lineY:]}
		switch p.ops[p.line] {
		case stepH:
			p.x -= xs.delta()
		case stepV:
			p.y -= ys.delta()
		case stepLine:
			p.x -= xs.delta()
			p.y -= ys.delta()
		}
		p.ops, p.xs, p.ys = p.ops[:p.line], p.xs[:p.lineX], p.ys[:p.lineY]
	}
	p.line = -1
}

func (p *pen) end() error {
	p.close()
	p.ops = append(p.ops, stepEnd)
	return p.err
}

func kind(dx, dy int) byte {
	switch {
	case dy == 0:
		return tangentH
	case dx == 0:
		return tangentV
	}
	return tangentAny
}

func (p *pen) tangent(kind byte, dx, dy int) {
	if kind != tangentV {
		p.dx(dx)
	}
	if kind != tangentH {
		p.dy(dy)
	}
}

func (p *pen) dx(v int) { p.xs = p.delta(p.xs, v) }
func (p *pen) dy(v int) { p.ys = p.delta(p.ys, v) }

func (p *pen) delta(dst []byte, v int) []byte {
	u := v<<1 ^ v>>63
	if u < escape {
		return append(dst, byte(u))
	}
	u -= escape
	if u >= (256-escape)<<8 {
		p.err = errors.New("typeset: a step of " + strconv.Itoa(v) + " units is too long to write")
		return dst
	}
	return append(dst, escape+byte(u>>8), byte(u))
}

// Encode writes the file. The same calls give the same bytes.
func (b *Builder) Encode() []byte {
	dst := append([]byte(nil), magic...)
	dst = raw.AppendUvarint(dst, uint64(b.em))
	dst = raw.AppendUvarint(dst, uint64(len(b.shapes)))
	for _, s := range [][]byte{b.widths, b.ops, b.xs, b.ys} {
		dst = raw.AppendUvarint(dst, uint64(len(s)))
		dst = append(dst, s...)
	}
	for i := range faces {
		dst = appendTable(dst, b.base[i])
		dst = appendTable(dst, b.over[i])
	}
	return dst
}

func appendTable(dst []byte, m map[rune]Glyph) []byte {
	runes := make([]rune, 0, len(m))
	for r := range m {
		runes = append(runes, r)
	}
	slices.Sort(runes)
	dst = raw.AppendUvarint(dst, uint64(len(runes)))
	last := rune(-1)
	for _, r := range runes {
		dst = raw.AppendUvarint(dst, uint64(r-last-1))
		last = r
	}
	g := 0
	for _, r := range runes {
		d := int(m[r]) - g - 1
		dst = raw.AppendUvarint(dst, uint64(d<<1^d>>63))
		g = int(m[r])
	}
	return dst
}
