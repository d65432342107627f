// Package svg writes a display list as SVG: the poster of the page, what a
// reader downloads, and the goldens of the views.
//
//	b := svg.Append(nil, list, svg.Options{Paper: paper}) // readable, with <text>
//	b := svg.Append(nil, list, svg.Options{Paper: paper, Font: font, Outlines: true}) // the same picture anywhere
//
// One mark is one line. Numbers have at most two decimals, so that processors
// that differ in the last bits write the same file.
package svg

import (
	"math"
	"strconv"
	"unicode/utf8"

	"yuntu/wasm/scene"
	"yuntu/wasm/typeset"
)

// Options says how a list is written.
type Options struct {
	// Paper is the background; transparent leaves it out.
	Paper scene.Color
	// Outlines draws labels as shapes of Font, each glyph written once; else they
	// are <text> and Font is not needed.
	Outlines bool
	Font     *typeset.Font
	// Title is what a screen reader says, and Desc what it says then; without a Title the picture is decoration. Lang is
	// the language of both, a BCP 47 tag.
	Title, Desc, Lang string
	// Above and Below are lines of words over and under the picture, set in a reader's own fonts (Set makes them), Margin
	// what they keep from the edges.
	Above, Below []Caption
	Margin       float32
	// ID starts the names of shared shapes; two pictures in one page need two.
	ID string
	// Fluid leaves width and height to the page.
	Fluid bool
}

// fonts returns what <text> asks for in a language. A Chinese font sets ’ as wide as a character, so a text of the West asks
// for its own fonts first.
func fonts(lang string) string {
	const west = "Helvetica Neue,Helvetica,Arial,Liberation Sans,Noto Sans,"
	const chinese = "Noto Sans SC,Noto Sans TC,Noto Sans CJK SC,PingFang SC,Microsoft YaHei,sans-serif"
	switch lang {
	case "en":
		return west + chinese
	case "zh-Hant":
		return "Noto Sans TC,Noto Sans CJK TC,PingFang TC,Microsoft JhengHei," + chinese
	}
	return chinese
}

// Append writes the list behind dst.
func Append(dst []byte, l *scene.List, o Options) []byte {
	o.Outlines = o.Outlines && o.Font != nil
	w := writer{b: dst, o: o}
	w.open(l)
	for i := range l.Ops {
		w.op(l, &l.Ops[i])
	}
	if w.clipped {
		w.str("</g>\n")
	}
	if len(o.Above) > 0 {
		w.str("</g>\n")
	}
	w.captions(o.Below, w.top+l.Height)
	w.defs()
	w.str("</svg>\n")
	return w.b
}

type writer struct {
	b       []byte
	o       Options
	top     float32 // where the picture begins
	clips   int
	clipped bool
	used    map[typeset.Glyph]bool
	order   []typeset.Glyph
}

func (w *writer) open(l *scene.List) {
	w.str(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 `)
	w.top = high(w.o.Above, w.o.Margin)
	height := w.top + l.Height + high(w.o.Below, w.o.Margin)
	w.num(l.Width)
	w.str(" ")
	w.num(height)
	w.str(`"`)
	if !w.o.Fluid {
		w.attr("width", l.Width)
		w.attr("height", height)
	}
	if w.o.Lang != "" {
		w.str(` xml:lang="` + w.o.Lang + `"`)
	}
	if !w.o.Outlines {
		w.str(` font-family="` + fonts(w.o.Lang) + `"`)
	}
	if w.o.Title == "" {
		w.str(" aria-hidden=\"true\">\n")
	} else {
		w.str(" role=\"img\">\n<title>")
		w.text([]byte(w.o.Title))
		w.str("</title>\n")
		if w.o.Desc != "" {
			w.str("<desc>")
			w.text([]byte(w.o.Desc))
			w.str("</desc>\n")
		}
	}
	if w.o.Paper.A() > 0 {
		w.str(`<rect`)
		w.attr("width", l.Width)
		w.attr("height", height)
		w.paint("fill", w.o.Paper, 1)
		w.str("/>\n")
	}
	w.captions(w.o.Above, 0)
	if len(w.o.Above) > 0 {
		w.str(`<g transform="translate(0 `)
		w.num(w.top)
		w.str(")\">\n")
	}
}

func (w *writer) op(l *scene.List, op *scene.Op) {
	switch op.Kind {
	case scene.Clip:
		w.clip(op)
		return
	case scene.Unclip:
		if w.clipped {
			w.str("</g>\n")
		}
		w.clipped = false
		return
	}
	if float32(op.Color.A())*op.Alpha < 0.5 {
		return
	}
	switch op.Kind {
	case scene.Rect:
		w.rect(op)
	case scene.Dot:
		w.dot(op)
	case scene.Line:
		w.str(`<path d="`)
		w.line(l.Points(op))
		w.str(`" stroke-linejoin="round"`)
		w.stroke(op)
	case scene.Segments:
		w.str(`<path d="`)
		c := l.Points(op)
		for i := 0; i+3 < len(c); i += 4 {
			w.line(c[i : i+4])
		}
		w.str(`"`)
		w.stroke(op)
	case scene.Area:
		w.area(l.Points(op))
		w.paint("fill", op.Color, op.Alpha)
		w.str("/>\n")
	case scene.Label:
		if !w.o.Outlines {
			w.label(op, l.Run(op))
		} else {
			w.outlines(op, l.Run(op))
		}
	}
}

func (w *writer) clip(op *scene.Op) {
	if w.clipped {
		w.str("</g>\n")
	}
	w.clipped = true
	w.clips++
	w.str(`<clipPath id="` + w.o.ID + `c`)
	w.b = strconv.AppendInt(w.b, int64(w.clips), 10)
	w.str(`"><rect`)
	w.box(op.X, op.Y, op.W, op.H)
	w.str(`/></clipPath><g clip-path="url(#` + w.o.ID + `c`)
	w.b = strconv.AppendInt(w.b, int64(w.clips), 10)
	w.str(")\">\n")
}

func (w *writer) rect(op *scene.Op) {
	x, y, rw, rh, radius := op.X, op.Y, op.W, op.H, op.Size
	if !(rw > 0 && rh > 0) {
		return
	}
	if op.Width > 0 {
		in := min(op.Width, rw/2, rh/2)
		x, y, rw, rh, radius = x+in/2, y+in/2, rw-in, rh-in, max(0, radius-in/2)
	}
	w.str("<rect")
	w.box(x, y, rw, rh)
	if radius > 0 {
		w.attr("rx", min(radius, rw/2, rh/2))
	}
	if op.Width > 0 {
		w.stroke(op)
		return
	}
	w.paint("fill", op.Color, op.Alpha)
	w.str("/>\n")
}

func (w *writer) dot(op *scene.Op) {
	if !(op.Size > 0) {
		return
	}
	ring := op.Width > 0 && op.Width < op.Size
	radius := op.Size
	if ring {
		radius -= op.Width / 2
	}
	w.str("<circle")
	w.attr("cx", op.X)
	w.attr("cy", op.Y)
	w.attr("r", radius)
	if ring {
		w.stroke(op)
		return
	}
	w.paint("fill", op.Color, op.Alpha)
	w.str("/>\n")
}

// line writes M x y L x y x y …
func (w *writer) line(c []float32) {
	for i := 0; i+1 < len(c); i += 2 {
		switch i {
		case 0:
			w.str("M")
		case 2:
			w.str("L")
		default:
			w.str(" ")
		}
		w.num(c[i])
		w.str(" ")
		w.num(c[i+1])
	}
}

// area goes along the first line and back along the second.
func (w *writer) area(c []float32) {
	n := len(c) / 3
	w.str(`<path d="`)
	for i := range 2 * n {
		j, k := i, 1
		if i >= n {
			j, k = 2*n-1-i, 2
		}
		switch i {
		case 0:
			w.str("M")
		case 1:
			w.str("L")
		default:
			w.str(" ")
		}
		w.num(c[3*j])
		w.str(" ")
		w.num(c[3*j+k])
	}
	w.str(`Z"`)
}

func (w *writer) label(op *scene.Op, text []byte) {
	w.str("<text")
	w.attr("x", op.X)
	w.attr("y", op.Y)
	w.attr("font-size", op.Size)
	switch op.Align {
	case scene.Middle:
		w.str(` text-anchor="middle"`)
	case scene.End:
		w.str(` text-anchor="end"`)
	}
	if op.Face == scene.Light {
		w.str(` font-weight="300"`)
	}
	w.paint("fill", op.Color, op.Alpha)
	w.str(">")
	w.text(text)
	w.str("</text>\n")
}

// outlines sets a label in units of the font, scaled to its size: glyphs then
// stand on whole numbers.
func (w *writer) outlines(op *scene.Op, text []byte) {
	f := w.o.Font
	em := f.Outline(0).Em
	x := op.X
	switch op.Align {
	case scene.Middle:
		x -= op.W / 2
	case scene.End:
		x -= op.W
	}
	w.str(`<g transform="translate(`)
	w.num(x)
	w.str(" ")
	w.num(op.Y)
	w.str(")scale(")
	w.b = trim(strconv.AppendFloat(w.b, float64(op.Size)/float64(em), 'f', 5, 64))
	w.str(`)"`)
	w.paint("fill", op.Color, op.Alpha)
	w.str(">")
	var pen float32
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRune(text[i:])
		i += n
		g := f.Glyph(r, op.Face)
		if len(f.Outline(g).Ops) > 0 {
			if !w.used[g] {
				if w.used == nil {
					w.used = map[typeset.Glyph]bool{}
				}
				w.used[g] = true
				w.order = append(w.order, g)
			}
			w.str(`<use href="#` + w.o.ID + `g`)
			w.b = strconv.AppendInt(w.b, int64(g), 10)
			w.str(`"`)
			if pen > 0 {
				w.attr("x", pen)
			}
			w.str("/>")
		}
		pen += f.Width(g) * float32(em)
	}
	w.str("</g>\n")
}

// defs writes the glyphs that were used, in the order of their first use.
func (w *writer) defs() {
	if len(w.order) == 0 {
		return
	}
	w.str("<defs>\n")
	for _, g := range w.order {
		w.str(`<path id="` + w.o.ID + `g`)
		w.b = strconv.AppendInt(w.b, int64(g), 10)
		w.str(`" d="`)
		w.b = appendOutline(w.b, w.o.Font.Outline(g))
		w.str("\"/>\n")
	}
	w.str("</defs>\n")
}

func (w *writer) stroke(op *scene.Op) {
	w.str(` fill="none"`)
	w.paint("stroke", op.Color, op.Alpha)
	w.attr("stroke-width", op.Width)
	if op.DashOn > 0 && op.DashOff > 0 {
		w.str(` stroke-dasharray="`)
		w.num(op.DashOn)
		w.str(" ")
		w.num(op.DashOff)
		w.str(`"`)
	}
	w.str("/>\n")
}

// paint writes fill or stroke and, where it is not full, its opacity.
func (w *writer) paint(what string, c scene.Color, alpha float32) {
	const hex = "0123456789abcdef"
	w.str(" " + what + `="#`)
	for shift := 28; shift >= 8; shift -= 4 {
		w.b = append(w.b, hex[c>>shift&15])
	}
	w.str(`"`)
	if a := float32(c.A()) / 255 * min(1, alpha); a < 0.995 {
		w.attr(what+"-opacity", a)
	}
}

func (w *writer) box(x, y, width, height float32) {
	w.attr("x", x)
	w.attr("y", y)
	w.attr("width", width)
	w.attr("height", height)
}

func (w *writer) attr(name string, v float32) {
	w.str(" " + name + `="`)
	w.num(v)
	w.str(`"`)
}

func (w *writer) str(s string) { w.b = append(w.b, s...) }

func (w *writer) num(v float32) { w.b = appendNumber(w.b, v) }

// appendNumber writes v with at most two decimals and no needless character.
func appendNumber(dst []byte, v float32) []byte {
	f := math.Round(float64(v)*100) / 100
	if f == 0 || math.IsNaN(f) || math.IsInf(f, 0) {
		return append(dst, '0')
	}
	return trim(strconv.AppendFloat(dst, f, 'f', 2, 64))
}

// trim takes the zeros off the end of a number with a point.
func trim(b []byte) []byte {
	for b[len(b)-1] == '0' {
		b = b[:len(b)-1]
	}
	if b[len(b)-1] == '.' {
		b = b[:len(b)-1]
	}
	return b
}

// text writes what a reader reads, with the three signs of XML escaped and
// control characters left out, but ends of lines.
func (w *writer) text(s []byte) {
	for _, c := range s {
		switch {
		case c == '<':
			w.str("&lt;")
		case c == '>':
			w.str("&gt;")
		case c == '&':
			w.str("&amp;")
		case c >= ' ' || c == '\n':
			w.b = append(w.b, c)
		}
	}
}
