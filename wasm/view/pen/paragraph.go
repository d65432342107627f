package pen

import "yuntu/wasm/scene"

// leading is the distance of two lines, in sizes.
const leading = 1.25

// Paragraph sets Txt in at most n lines of at most w, the first on the baseline
// y; the last is cut where the text is longer. It returns the baseline of the
// last line, y where there is one. The keys of the lines count up from k, which
// is 0 for none. Txt holds the last line afterwards.
func (p *Pen) Paragraph(k scene.Key, x, y, size, w float32, n int, c scene.Color) float32 {
	return p.Stack(k, x, y, size, w, n, c, scene.Start)
}

// Stack is Paragraph with lines that begin, end or have their middle at x.
func (p *Pen) Stack(k scene.Key, x, y, size, w float32, n int, c scene.Color, a scene.Align) float32 {
	p.lines = append(p.lines[:0], p.Txt...)
	rest := p.lines
	for i := 0; ; i++ {
		end, next := len(rest), len(rest)
		if i+1 < n {
			end, next = p.Wrap(rest, size, w)
		}
		p.Txt = append(p.Txt[:0], rest[:end]...)
		p.Fit(size, w)
		p.Put(k, x, y, size, c, a)
		if rest = rest[next:]; len(rest) == 0 || i+1 >= n {
			return y
		}
		if k != 0 {
			k++
		}
		y += size * leading
	}
}

// Lines returns how many lines Paragraph sets Txt in.
func (p *Pen) Lines(size, w float32, n int) (lines int) {
	rest := p.Txt
	for lines < n {
		lines++
		_, next := p.Wrap(rest, size, w)
		if rest = rest[next:]; len(rest) == 0 {
			break
		}
	}
	return lines
}
