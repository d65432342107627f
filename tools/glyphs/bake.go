package main

import (
	"bytes"
	"fmt"
	"os"
	"slices"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// upem is Noto Sans CJK's own grid: loading at this size gives its integers.
const upem = 1000

// source is one regional font of a collection.
type source struct {
	font *sfnt.Font
	buf  sfnt.Buffer
	em   int
}

// bake puts the runes of one face into b. Problems are runes that the font
// lacks, all of them, as lines.
func bake(b *typeset.Builder, file string, face scene.Face, sc, tc []rune, em int) (problems []string, err error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("%w (apt-get install fonts-noto-cjk fonts-noto-cjk-extra)", err)
	}
	all, err := sfnt.ParseCollectionReaderAt(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	mainland, err := pick(all, "Noto Sans CJK SC", em)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	taiwan, err := pick(all, "Noto Sans CJK TC", em)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	digit := 0.0
	put := func(s *source, r rune, set func(rune, scene.Face, *typeset.Shape) error) error {
		shape, ok, err := s.shape(r)
		if err != nil {
			return fmt.Errorf("%s: U+%04X: %w", file, r, err)
		}
		if !ok {
			problems = append(problems, fmt.Sprintf("%q U+%04X has no glyph in %s", r, r, file))
			return nil
		}
		if '0' <= r && r <= '9' {
			if digit == 0 {
				digit = shape.Width
			} else if digit != shape.Width {
				return fmt.Errorf("%s: the digit %c is %v wide, others %v: values would dance", file, r, shape.Width, digit)
			}
		}
		return set(r, face, shape)
	}
	for _, r := range sc {
		if err := put(mainland, r, b.Set); err != nil {
			return nil, err
		}
	}
	for _, r := range tc {
		set := b.SetHant
		if _, both := slices.BinarySearch(sc, r); !both {
			set = b.Set
		}
		if err := put(taiwan, r, set); err != nil {
			return nil, err
		}
	}
	return problems, nil
}

// pick finds a font of the collection by its family name. The plain families
// share outlines with the Mono ones, so the name has to match whole.
func pick(c *sfnt.Collection, family string, em int) (*source, error) {
	for i := range c.NumFonts() {
		f, err := c.Font(i)
		if err != nil {
			return nil, err
		}
		s := &source{font: f, em: em}
		name, err := f.Name(&s.buf, sfnt.NameIDFamily)
		if err != nil {
			continue
		}
		if typographic, err := f.Name(&s.buf, sfnt.NameIDTypographicFamily); err == nil {
			name = typographic
		}
		if name == family {
			return s, nil
		}
	}
	return nil, fmt.Errorf("no font of the family %q inside", family)
}

// lookalikes are runes that the font lacks and another stands in for.
var lookalikes = map[rune]rune{
	'\u2217': '*', // ∗, the mark of a derived value
}

// apostrophe is as wide as a Chinese character in the font, where it is a quotation mark; here it stands in English words.
const apostrophe = '\u2019'

// shape loads a rune's outline, scaled to the units that are baked.
func (s *source) shape(r rune) (shape *typeset.Shape, ok bool, err error) {
	if instead, ok := lookalikes[r]; ok {
		r = instead
	}
	g, err := s.font.GlyphIndex(&s.buf, r)
	if err != nil || g == 0 {
		return nil, false, err
	}
	ppem := fixed.I(upem)
	segments, err := s.font.LoadGlyph(&s.buf, g, ppem, nil)
	if err != nil {
		return nil, false, err
	}
	advance, err := s.font.GlyphAdvance(&s.buf, g, ppem, font.HintingNone)
	if err != nil {
		return nil, false, err
	}
	if r == apostrophe {
		ink, side := segments.Bounds(), ppem/32
		advance = ink.Max.X - ink.Min.X + 2*side
		for i := range segments {
			for j := range segments[i].Args {
				segments[i].Args[j].X += side - ink.Min.X
			}
		}
	}
	k := float64(s.em) / upem / 64
	shape = &typeset.Shape{}
	var x, y float64 // where the pen is, for quadratics
	for _, seg := range segments {
		p := func(i int) (float64, float64) { return float64(seg.Args[i].X) * k, float64(seg.Args[i].Y) * k }
		x0, y0 := p(0)
		switch seg.Op {
		case sfnt.SegmentOpMoveTo:
			shape.Move(x0, y0)
			x, y = x0, y0
		case sfnt.SegmentOpLineTo:
			shape.Line(x0, y0)
			x, y = x0, y0
		case sfnt.SegmentOpQuadTo:
			x1, y1 := p(1)
			shape.Cubic(x+(x0-x)*2/3, y+(y0-y)*2/3, x1+(x0-x1)*2/3, y1+(y0-y1)*2/3, x1, y1)
			x, y = x1, y1
		case sfnt.SegmentOpCubeTo:
			x1, y1 := p(1)
			x2, y2 := p(2)
			shape.Cubic(x0, y0, x1, y1, x2, y2)
			x, y = x2, y2
		}
	}
	shape.Width = float64(advance) * k
	return shape, true, nil
}
