package chart

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
)

// A saying is a text of a row of the race. It is set once all bars stand, so that rows which pass each other never write
// over one another.
type saying struct {
	key     scene.Key
	at      geom.Point // of its anchor, on the baseline
	size    float32
	color   scene.Color
	align   scene.Align
	row     int  // in b.rows
	beside  bool // it stands behind the bar, and gives way to another's
	text    [2]int
	width   float32
	visible float32
}

// say keeps b.Txt as a text of the row at hand, for setSaid, and returns its width.
func (b *Builder) say(k scene.Key, x, y, size float32, c scene.Color, a scene.Align, beside bool) float32 {
	w := b.Width(size)
	if c.A() == 0 || len(b.Txt) == 0 {
		return w
	}
	first := len(b.saidText)
	b.saidText = append(b.saidText, b.Txt...)
	b.said = append(b.said, saying{key: k, at: geom.Point{X: x, Y: y}, size: size, color: c, align: a, row: b.row, beside: beside, text: [2]int{first, len(b.saidText)}, width: w})
	return w
}

// name reports whether a saying is a row's name.
func (s *saying) name() bool { return uint8(s.key>>24) == roleName }

// box is what a saying takes up, as the overlap of labels is judged.
func (s *saying) box() geom.Rect {
	r := geom.R(s.at.X, s.at.Y-s.size*0.76, s.width, s.size*0.84)
	if s.align == scene.End {
		r.X -= s.width
	}
	return r
}

// setSaid sets the texts of all rows. Of two rows on their way past each other the one that goes up keeps its words; those of
// the other one are gone before they would be touched, and come back behind. What stands behind a bar stands behind the
// other one's too; a name that lies on another's bar has a ground.
func (b *Builder) setSaid() {
	by, of := float32(0), -1
	for i := range b.said {
		if s := &b.said[i]; s.beside {
			if s.row != of { // a number and its period go together
				by, of = b.push(s), s.row
			}
			s.at.X += by
		}
	}
	for i := len(b.said) - 1; i >= 0; i-- { // the row drawn last is over the others
		s := &b.said[i]
		s.visible = 1
		for j := len(b.said) - 1; j > i; j-- {
			if o := &b.said[j]; o.row != s.row {
				s.visible = min(s.visible, geom.Smooth(apart(s.box(), o.box())/(3*b.K)))
			}
		}
	}
	for i := 1; i < len(b.said); i++ { // a number and its period come and go together
		if s, before := &b.said[i], &b.said[i-1]; s.row == before.row && !s.name() && !before.name() {
			s.visible = min(s.visible, before.visible)
			before.visible = s.visible
		}
	}
	for i := range b.said {
		s := &b.said[i]
		c := s.color.Fade(s.visible)
		if c.A() == 0 {
			continue
		}
		r := s.box()
		for j := range b.rows {
			if bar := b.rows[j].bar; j != s.row && !s.beside && bar.Overlaps(r) {
				in := min(r.Bottom(), bar.Bottom()) - max(r.Y, bar.Y)
				b.L.Rect(0, r.Grow(r.W+4*b.K, 0), b.Th.Paper.Fade(0.85*s.visible*geom.Smooth(in/(3*b.K))), 2*b.K)
			}
		}
		b.Txt = append(b.Txt[:0], b.saidText[s.text[0]:s.text[1]]...)
		b.Put(s.key, s.at.X, s.at.Y, s.size, c, s.align)
	}
}

// push is how far a saying moves so that it stands behind the bars that pass its own row.
func (b *Builder) push(s *saying) (by float32) {
	r, own := s.box(), b.rows[s.row].bar
	for j := range b.rows {
		bar := b.rows[j].bar
		if j == s.row || bar.W <= 0 {
			continue
		}
		if in := min(r.Bottom(), bar.Bottom()) - max(r.Y, bar.Y); in > 0 {
			by = max(by, (bar.Right()-own.Right())*geom.Smooth(in/(0.4*s.size)))
		}
	}
	return by
}

// apart is how far two boxes stand from each other, in pixels, along the axis on which it is more; 0 or less where they overlap.
func apart(a, o geom.Rect) float32 {
	return max(a.X-o.Right(), o.X-a.Right(), a.Y-o.Bottom(), o.Y-a.Bottom())
}
