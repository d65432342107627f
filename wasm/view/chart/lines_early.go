package chart

import (
	"cmp"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sorted"
)

// early names the lines that end before the others do: those that end together in a column to the right of their ends, in
// their order, where that has room; else each beside its end.
func (b *Builder) early(m *model, p plot, size float32) {
	last := m.points[len(m.points)-1] - m.step*0.5
	b.ends = b.ends[:0]
	for i := range m.lines {
		if ln := &m.lines[i]; len(ln.pts) > 0 && ln.end() < last {
			b.ends = append(b.ends, end{line: i, y: p.y.At(ln.last())})
		}
	}
	if len(b.ends) == 0 {
		return
	}
	sorted.By(b.ends, func(a, c end) int {
		return cmp.Or(cmp.Compare(m.lines[a.line].end(), m.lines[c.line].end()), cmp.Compare(a.y, c.y), a.line-c.line)
	})
	for from := 0; from < len(b.ends); {
		to := from + 1
		for to < len(b.ends) && m.lines[b.ends[to].line].end() == m.lines[b.ends[from].line].end() {
			to++
		}
		if group := b.ends[from:to]; len(group) < 2 || !b.column(m, p, group, size) {
			for _, e := range group {
				b.beside(m, p, e.line, size)
			}
		}
		from = to
	}
}

// end is the time of a line's last figure.
func (ln *line) end() float64 { return ln.pts[len(ln.pts)-1].t }

// keepOff notes where the lines run and their figures stand, besides what is taken already.
func (b *Builder) keepOff(m *model, p plot) {
	d := 5 * b.K
	b.clear.Copy(&b.Boxes)
	for i := range m.lines {
		ln := &m.lines[i]
		for j := range ln.pts {
			at := geom.Point{X: p.x.At(ln.pts[j].t), Y: p.y.At(ln.pts[j].v)}
			from, n := at, 1
			if j > 0 && !ln.pts[j].cut {
				from = geom.Point{X: p.x.At(ln.pts[j-1].t), Y: p.y.At(ln.pts[j-1].v)}
				n = int(geom.Dist(from, at)/d) + 1
			}
			for q := 1; q <= n; q++ {
				f := float32(q) / float32(n)
				b.clear.Take(geom.R(from.X+(at.X-from.X)*f-d/2, from.Y+(at.Y-from.Y)*f-d/2, d, d))
			}
		}
	}
}

// column names lines that end together, and reports whether there was room for it clear of all lines.
func (b *Builder) column(m *model, p plot, group []end, size float32) bool {
	h := size * 1.2
	b.Ys = b.Ys[:0]
	for _, e := range group {
		b.Ys = append(b.Ys, e.y)
	}
	layout.Spread(b.Ys, h, p.field.Y, p.field.Bottom())
	x := p.x.At(m.lines[group[0].line].end()) + 14*b.K
	for n := range group {
		e := &group[n]
		b.endText(m, p, e.line, false)
		e.w = b.Width(size)
		if r := geom.R(x, b.Ys[n]-h/2, e.w, h); r.Right() > p.field.Right() || !b.clear.Free(r) {
			return false
		}
	}
	for n, e := range group {
		b.endText(m, p, e.line, false)
		b.endLabel(m, p, e.line, geom.R(x, b.Ys[n]-h/2, e.w, h), size, true)
	}
	return true
}

// beside names a line near its end, with the figure or without it, where that is clear of all lines; a stray dot and a low
// field have only places right beside the end. Where there is none, touching the line says whose it is; the one in focus
// is named all the same, over a line but over no word.
func (b *Builder) beside(m *model, p plot, i int, size float32) {
	ln := &m.lines[i]
	stray := ln.entity != b.s.Focus && (len(ln.pts) < 2 || b.Narrow() && len(ln.pts) < 3)
	place := (*layout.Boxes).Fit
	if stray || p.field.H < 140*b.K {
		place = (*layout.Boxes).FitNear
	}
	at := geom.Point{X: p.x.At(ln.end()), Y: p.y.At(ln.last())}
	far := 36 * b.K // a name further away would be taken for another's
	for n, boxes := range [...]*layout.Boxes{&b.clear, &b.clear, &b.Boxes, &b.Boxes} {
		if n > 1 && ln.entity != b.s.Focus {
			return
		}
		b.endText(m, p, i, n&1 == 1)
		if r, ok := place(boxes, at, b.Width(size), size*1.3, 6*b.K, p.field); ok && (r.Y < at.Y+far && r.Bottom() > at.Y-far || ln.entity == b.s.Focus) {
			b.endLabel(m, p, i, r, size, n < 2)
			return
		}
	}
}

// endText starts b.Txt with a line's name, and at the end of time its last figure unless it is to be short.
func (b *Builder) endText(m *model, p plot, i int, short bool) {
	if short || !p.atEnd {
		b.name(&m.lines[i])
	} else {
		b.endWords(m, i, p.f)
	}
}

// endLabel sets b.Txt into r near the end of a line, with a thin line to it from further away; clear of all figures it has a ground.
func (b *Builder) endLabel(m *model, p plot, i int, r geom.Rect, size float32, clear bool) {
	k, ln := b.K, &m.lines[i]
	b.Boxes.Take(r)
	b.clear.Take(r)
	at := geom.Point{X: p.x.At(ln.end()), Y: p.y.At(ln.last())}
	to := geom.Point{X: geom.Clamp(at.X, r.X, r.Right()), Y: geom.Clamp(at.Y, r.Y, r.Bottom())}
	if r.X > at.X {
		to.Y = r.Y + r.H/2
	}
	if geom.Dist(to, at) > 14.5*k {
		b.L.Begin(scene.Line, 0, b.back(b.color(m, i)), 1*k, scene.Dash{})
		b.L.Point(at.X, at.Y)
		b.L.Point(to.X-2*k, to.Y)
		b.L.End()
	}
	if clear {
		b.L.Rect(0, r, b.Th.Paper.Fade(0.7), 0)
	}
	b.Put(key(roleName, ln.entity, 0), r.X, r.Y+r.H/2+size*0.36, size, b.ink(m, i), scene.Start)
	b.L.Target(r, ln.pts[len(ln.pts)-1].ref(ln.entity))
}
