// Package typeset sets the labels on the stage from baked outlines.
//
// The labels are a closed set, so the program carries no font: tools/glyphs
// takes the outlines of the runes in use out of Noto Sans CJK once, and a [Font]
// is that file decoded. It knows two faces ([scene.Regular] for everything,
// [scene.Light] for the clock) and two regions: where Taiwan and Hong Kong write
// a rune otherwise than the mainland, [Font.Use] picks the form.
//
//	font, err := typeset.Decode(blob)
//	font.Use(locale.Hant)
//
// or, where each language has a file of its own, in one part or more that may come one after the other,
//
//	font := new(typeset.Font)
//	err := font.Add(locale.Hant, part)
//
//	w := font.Advance([]byte("阿里雲"), scene.Regular, 14)
//
// There is no shaping: one rune, one glyph, one advance, no kerning. Digits have
// one width in each face. A rune that was not baked is drawn as a box and
// counted ([Font.Missing]). Decode never panics; the rest never fails. Nothing
// allocates after Decode. A Font is not safe for concurrent use.
package typeset

import (
	"slices"
	"unicode/utf8"

	"yuntu/data/locale"
	"yuntu/wasm/scene"
)

// Vertical measures of both faces, in ems above the baseline (Descent below).
const (
	Ascent    = 0.88  // top of the ideographic box
	Descent   = 0.12  // bottom of the ideographic box
	CapHeight = 0.733 // top of H and of the digits
	Middle    = 0.36  // half way up a Han glyph or a digit: centres a label on a line
)

// Glyph is an index into the outlines of a Font; 0 is the box that stands for a
// missing rune.
type Glyph uint16

const faces = 2

// Font is a set of glyphs. The zero value has none, until some are added.
type Font struct {
	em      int // units per em
	advance []uint16
	box     []Box
	opAt    []uint32 // of each glyph, and one more
	pointAt []uint32
	ops     []Op
	points  []int16 // x, y, x, y … in units, y down

	sets [locale.Count][faces][]table // of each language; the first that has a rune counts
	lang locale.Lang

	ascii   [faces][128]Glyph // of the language in use
	missing int
}

// table maps runes, ascending, to glyphs.
type table struct {
	runes  []rune
	glyphs []Glyph
}

func (t *table) find(r rune) Glyph {
	if i, ok := slices.BinarySearch(t.runes, r); ok {
		return t.glyphs[i]
	}
	return 0
}

// Use picks the glyphs of a language: the forms of Taiwan and Hong Kong for
// [locale.Hant], of the mainland for the others.
func (f *Font) Use(l locale.Lang) {
	f.lang = l
	for face := range faces {
		for r := range rune(128) {
			f.ascii[face][r] = f.find(r, scene.Face(face))
		}
	}
}

// Glyph returns the glyph of a rune in the language in use. What the light face
// lacks comes from the regular one.
func (f *Font) Glyph(r rune, face scene.Face) Glyph {
	var g Glyph
	if 0 <= r && r < 128 && face < faces {
		g = f.ascii[face][r]
	} else {
		g = f.find(r, face)
	}
	if g == 0 {
		f.missing++
	}
	return g
}

func (f *Font) find(r rune, face scene.Face) Glyph {
	for i := int(min(face, faces-1)); i >= 0; i-- {
		for k := range f.sets[f.lang][i] {
			if g := f.sets[f.lang][i][k].find(r); g != 0 {
				return g
			}
		}
	}
	return 0
}

// Has reports whether a rune was baked: the packer asks before it lets a label
// through.
func (f *Font) Has(r rune, face scene.Face) bool { return f.find(r, face) != 0 }

// Missing counts the glyphs asked for since Decode that were not there.
func (f *Font) Missing() int { return f.missing }

// Len returns how many glyphs there are, the box for missing ones included.
func (f *Font) Len() int { return len(f.advance) }

// Width returns the advance width of a glyph in ems.
func (f *Font) Width(g Glyph) float32 {
	if int(g) >= len(f.advance) {
		return 0
	}
	return float32(f.advance[g]) / float32(f.em)
}

// Advance returns the width of a text in pixels at an em size of size pixels; it
// implements [scene.Measurer].
func (f *Font) Advance(text []byte, face scene.Face, size float32) float32 {
	if len(f.advance) == 0 {
		return 0
	}
	var units int
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRune(text[i:])
		}
		i += n
		units += int(f.advance[f.Glyph(r, face)])
	}
	return float32(units) * size / float32(f.em)
}
