package typeset

import (
	"slices"

	"yuntu/data/locale"
	"yuntu/wasm/scene"
)

// Subset returns a file for [Font.Add]: of the runes those that f has, as a language writes them. light are those of
// the light face; what it lacks there stays with the regular one. Only packers use it.
func Subset(f *Font, l locale.Lang, regular, light []rune) ([]byte, error) {
	was := f.lang
	f.Use(l)
	defer f.Use(was)
	b := NewBuilder(f.em)
	for face, runes := range [faces][]rune{scene.Regular: regular, scene.Light: light} {
		runes = slices.Clone(runes)
		slices.Sort(runes)
		for _, r := range slices.Compact(runes) {
			g := f.own(r, face)
			if g == 0 {
				continue
			}
			if err := b.Set(r, scene.Face(face), f.shape(g)); err != nil {
				return nil, err
			}
		}
	}
	return b.Encode(), nil
}

// Runes returns every rune that a font of all languages has in its regular face, ascending. Only packers ask.
func Runes(f *Font) (all []rune) {
	for l := range f.sets {
		for _, t := range f.sets[l][scene.Regular] {
			all = append(all, t.runes...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// own returns the glyph that a face has of its own; 0 for none.
func (f *Font) own(r rune, face int) Glyph {
	for k := range f.sets[f.lang][face] {
		if g := f.sets[f.lang][face][k].find(r); g != 0 {
			return g
		}
	}
	return 0
}

// shape returns a glyph as it was before it was packed.
func (f *Font) shape(g Glyph) *Shape {
	s := &Shape{Width: float64(f.advance[g])}
	o := f.Outline(g)
	p := func(i int) float64 { return float64(o.Points[i]) }
	at := 0
	for _, op := range o.Ops {
		switch op {
		case Move:
			s.Move(p(at), p(at+1))
		case Line:
			s.Line(p(at), p(at+1))
		case Cubic:
			s.Cubic(p(at), p(at+1), p(at+2), p(at+3), p(at+4), p(at+5))
			at += 4
		}
		at += 2
	}
	return s
}
