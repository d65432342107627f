package pen

import (
	"strings"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
)

// Text starts Txt with s.
func (p *Pen) Text(s string) { p.Txt = append(p.Txt[:0], s...) }

// Word starts Txt with a word of the canvas.
func (p *Pen) Word(id string) { p.Text(p.W.Data.Word(p.Lang, id)) }

// Fill starts Txt with a word of the canvas and its places filled.
func (p *Pen) Fill(id string, args ...Place) {
	p.Txt = AppendFilled(p.Txt[:0], p.W.Data.Word(p.Lang, id), args...)
}

// Short starts Txt with the short name of a vendor or company.
func (p *Pen) Short(e data.EntityID) { p.Text(p.W.Data.Short(e, p.Lang)) }

// Put sets Txt as a label with its anchor at x, y on the baseline, and returns its width.
func (p *Pen) Put(k scene.Key, x, y, size float32, c scene.Color, a scene.Align) float32 {
	if c.A() == 0 || len(p.Txt) == 0 {
		return p.Width(size)
	}
	return p.L.LabelBytes(k, geom.Point{X: x, Y: y}, p.Txt, scene.LabelStyle{Size: size, Color: c, Align: a})
}

// Width measures Txt.
func (p *Pen) Width(size float32) float32 { return p.L.Advance(p.Txt, scene.Regular, size) }

// Fit cuts Txt with an ellipsis so that it is at most w wide.
func (p *Pen) Fit(size, w float32) {
	if p.Width(size) <= w {
		return
	}
	for len(p.Txt) > 0 {
		n := len(p.Txt) - 1
		for n > 0 && p.Txt[n]&0xc0 == 0x80 { // back to the start of a rune
			n--
		}
		p.Txt = append(p.Txt[:n], "…"...)
		if p.Width(size) <= w {
			return
		}
		p.Txt = p.Txt[:n]
	}
}

// Place fills {name} in a word of the canvas. Make one with Arg.
type Place struct {
	name string
	text []byte
	word string
}

// Arg says what stands at {name}.
func Arg(name string, text []byte) Place { return Place{name: name, text: text} }

// Said is Arg of a word that is at hand.
func Said(name, word string) Place { return Place{name: name, word: word} }

// AppendFilled appends a word with its places filled; one that no argument
// names is left empty.
func AppendFilled(dst []byte, word string, args ...Place) []byte {
	for {
		i := strings.IndexByte(word, '{')
		j := strings.IndexByte(word, '}')
		if i < 0 || j < i {
			return append(dst, word...)
		}
		dst = append(dst, word[:i]...)
		for _, a := range args {
			if a.name == word[i+1:j] {
				dst = append(append(dst, a.text...), a.word...)
			}
		}
		word = word[j+1:]
	}
}
