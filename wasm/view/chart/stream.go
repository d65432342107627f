package chart

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sorted"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
)

// level returns a line's value at a data point and whether it is a figure; ok
// is false where it is neither a figure nor bridged.
func (ln *line) level(t float64, m *model) (v float64, sure, ok bool) {
	switch sm := ln.at(t, m); {
	case sm.stand == observed:
		return sm.v, true, true
	case sm.stand == moving && sm.p != nil:
		return sm.v, false, true
	}
	return 0, false, false
}

// across reports whether a line is drawn between two neighbouring data points:
// both are on one base, with a figure or a bridge at each.
func (ln *line) across(a, z float64) bool {
	for i := range ln.pts {
		if p := &ln.pts[i]; p.cut && p.t > a+1e-6 && (i == 0 || ln.pts[i-1].t < z-1e-6) && p.t <= z+1e-6 {
			return false
		}
	}
	return true
}

// stream stacks the lines over time: shares to 100 with what is left over,
// money to the sum.
func (b *Builder) stream(m *model, t float64) {
	hi := m.stack
	if m.view == state.Capex {
		hi *= 1.04
	}
	p := b.plot(m, t, hi)
	b.layers(m, p)
	b.tears(m, p)
	b.readings(m, p)
	b.cursor(m, p)
	if m.view == state.Capex {
		b.keepOffLayers(m, p)
		b.planOver(m, p)
	}
	if m.view == state.Share {
		b.level100(m, p)
	}
	b.streamNames(m, p)
}

// A style is how a stretch of a layer is drawn.
type style uint8

const (
	nothing style = iota
	filled
	hatched
)

// layers draws the stack: for each line one area over every stretch that is
// drawn alike, so that no seam shows between its periods.
func (b *Builder) layers(m *model, p plot) {
	n := len(m.points)
	// Where the layer begins and ends at the two sides of each interval.
	b.floor = b.floor[:0]
	for range 2 * n {
		b.floor = append(b.floor, 0)
	}
	b.rim = b.rim[:0]
	for i := range m.lines {
		b.layer(m, p, i)
	}
	if m.view == state.Share {
		b.layer(m, p, -1)
	}
	b.rimmed()
	// Figures, to be touched.
	for i := range m.lines {
		ln := &m.lines[i]
		for j := range ln.pts {
			lo := b.under(m, i, ln.pts[j].t)
			x := p.x.At(ln.pts[j].t)
			top, bottom := p.y.At(lo+ln.pts[j].v), p.y.At(lo)
			b.L.Target(geom.R(x-3*b.K, top, 6*b.K, bottom-top), ln.pts[j].ref(ln.entity))
		}
	}
}

// keepOffLayers notes where the stack stands, besides what is taken already.
func (b *Builder) keepOffLayers(m *model, p plot) {
	b.clear.Copy(&b.Boxes)
	for j, t := range m.points {
		x, y := p.x.At(t), p.y.At(b.under(m, len(m.lines), t))
		from, high := x, y
		if j > 0 {
			from, high = p.x.At(m.points[j-1]), min(y, p.y.At(b.under(m, len(m.lines), m.points[j-1])))
		}
		b.clear.Take(geom.R(from, high, x-from, p.field.Bottom()-high))
	}
}

// under returns what the lines before i add up to at a data point.
func (b *Builder) under(m *model, i int, t float64) (sum float64) {
	for h := range i {
		v, _, _ := m.lines[h].level(t, m)
		sum += v
	}
	return sum
}

// layer draws line i, or with -1 what is left over to 100, on b.floor, and
// raises the floor by it.
func (b *Builder) layer(m *model, p plot, i int) {
	var (
		c       = b.Th.Other
		kk      = key(roleRest, 0, 0)
		run     style
		back    bool
		a1, b1  float32 // where the last slice ended
		started int
	)
	if i >= 0 {
		c, kk = b.color(m, i), key(roleBar, m.lines[i].entity, 0)
	}
	b.quads = b.quads[:0]
	for j := 0; j+1 < len(m.points); j++ {
		s, v0, v1 := b.piece(m, i, j)
		lo0, lo1 := b.floor[2*j], b.floor[2*j+1]
		if i < 0 {
			v0, v1 = 100-lo0, 100-lo1
			if lo0 <= 0 || lo1 <= 0 || v0 < 1.6 && v1 < 1.6 {
				s = nothing
			}
		}
		after := !p.atEnd && m.points[j] >= p.t-1e-6
		shown := i >= 0 && b.front() != 0 && m.lines[i].entity == b.front() && !after && s != nothing
		q := layout.Quad{X0: p.x.At(m.points[j]), A0: p.y.At(lo0 + v0), B0: p.y.At(lo0), X1: p.x.At(m.points[j+1]), A1: p.y.At(lo1 + v1), B1: p.y.At(lo1)}
		if s != run || after != back || len(b.quads) > 0 && (q.A0 != a1 || q.B0 != b1) {
			b.area(kk+scene.Key(started), c, run, back)
			started++
		}
		run, back = s, after
		if s == nothing {
			continue
		}
		b.quads = append(b.quads, q)
		if shown {
			b.rim = append(b.rim, q)
		}
		a1, b1 = q.A1, q.B1
		if i >= 0 {
			b.floor[2*j], b.floor[2*j+1] = lo0+v0, lo1+v1
		}
	}
	b.area(kk+scene.Key(started), c, run, back)
}

// rimmed draws ink along both edges of the layer that stands out, up to the cursor: colours alone would not tell it from the others,
// which are set back, nor these from what comes after the cursor, which is set back too.
func (b *Builder) rimmed() {
	if len(b.rim) == 0 {
		return
	}
	b.L.Begin(scene.Segments, key(roleRest, 0, 1), b.Th.Ink, 1.6*b.K, scene.Dash{})
	for _, q := range b.rim {
		b.L.Segment(q.X0, q.A0, q.X1, q.A1)
		b.L.Segment(q.X0, q.B0, q.X1, q.B1)
	}
	b.L.End()
}

// piece returns how line i is drawn between data points j and j+1.
func (b *Builder) piece(m *model, i, j int) (s style, v0, v1 float64) {
	a, z := m.points[j], m.points[j+1]
	if z-a > longest*m.step || tornBetween(m, a, z) {
		return nothing, 0, 0
	}
	if i < 0 {
		return hatched, 0, 0
	}
	ln := &m.lines[i]
	v0, sure0, ok0 := ln.level(a, m)
	v1, sure1, ok1 := ln.level(z, m)
	switch {
	case !ok0 || !ok1 || !ln.across(a, z):
		return nothing, 0, 0
	case sure0 && sure1 && z-a <= m.step*1.01:
		return filled, v0, v1
	case b.s.Observed, ln.others: // between two figures of all others the rest is to the whole what it is anywhere
		return nothing, 0, 0
	}
	return hatched, v0, v1
}

// drawn reports whether line i has a piece after data point j.
func (b *Builder) drawn(m *model, i, j int) bool {
	if j < 0 || j+1 >= len(m.points) {
		return false
	}
	s, _, _ := b.piece(m, i, j)
	return s != nothing
}

// area draws the slices in b.quads as one and empties them.
func (b *Builder) area(k scene.Key, c scene.Color, s style, back bool) {
	if len(b.quads) == 0 {
		return
	}
	if back {
		c = b.back(c)
	}
	fill := c
	if s == hatched {
		fill = c.Fade(0.3)
	}
	b.L.Begin(scene.Area, k, fill, 0, scene.Dash{})
	for i, q := range b.quads {
		if i == 0 {
			b.L.Span(q.X0, q.A0, q.B0)
		}
		b.L.Span(q.X1, q.A1, q.B1)
	}
	b.L.End()
	if s == hatched {
		b.Hatch(0, b.quads, c)
	}
	// A thin edge of paper keeps neighbours apart.
	b.L.Begin(scene.Line, 0, b.Th.Paper, 1*b.K, scene.Dash{})
	for i, q := range b.quads {
		if i == 0 {
			b.L.Point(q.X0, q.A0)
		}
		b.L.Point(q.X1, q.A1)
	}
	b.L.End()
	b.quads = b.quads[:0]
}

// tornBetween reports whether a base changed between two neighbouring data
// points. One vendor's break tears the whole stack: without its layer the
// others would seem to sink.
func tornBetween(m *model, a, z float64) bool {
	for _, br := range m.breaks {
		if float64(br.Before) != a || float64(br.At) != z {
			continue
		}
		for i := range m.lines {
			for _, p := range m.lines[i].pts {
				if p.brk == br.ID {
					return true
				}
			}
		}
	}
	return false
}

// level100 draws the leading ones' sum where the split is not published: a stroke for each, and where no stroke runs, words
// for the first of a row.
func (b *Builder) level100(m *model, p plot) {
	k := b.K
	half := (p.x.At(m.step) - p.x.At(0)) * 0.42
	for i := range m.bands {
		x := &m.bands[i]
		if !x.bare {
			continue
		}
		at, y := p.x.At(x.t), p.y.At(x.v)
		b.L.Solid(0, b.Th.Ink.Fade(0.8), 2*k, at-half, y, at+half, y)
		b.L.Target(geom.R(at-half, y-4*k, 2*half, 8*k), scene.Ref{Obs: uint32(x.obs)})
		b.Boxes.Take(geom.R(at-half, y-k, 2*half, 2*k))
	}
	for i := range m.bands {
		x := &m.bands[i]
		if !x.bare || i > 0 && m.bands[i-1].bare && m.bands[i-1].n == x.n && x.t-m.bands[i-1].t <= m.step*1.01 {
			continue
		}
		for name := range 2 { // with whose sum it is, or the figure alone
			if b.Txt = b.Txt[:0]; name == 0 {
				b.Word(bandWord(x.n))
				b.Txt = append(b.Txt, ' ')
			}
			b.Txt = p.f.figure(b.Txt, x.v, x.dec, x.kind, x.bound)
			if b.sumWords(m, p, x, half) {
				break
			}
		}
	}
}

// sumWords sets b.Txt at the stroke of a sum, half a stroke to either side of its time, or above the layers there at the end of a
// line, and reports whether there was a place: none on a layer, whose figures are of other times.
func (b *Builder) sumWords(m *model, p plot, x *band, half float32) bool {
	k, small := b.K, theme.Small*b.K
	w, at, y := b.Width(small), p.x.At(x.t), p.y.At(x.v)
	spots := [...]geom.Point{{X: at - half, Y: y - small*1.5}, {X: at + half - w, Y: y - small*1.5}, {X: at - half, Y: y + small*0.2}, {X: at + half - w, Y: y + small*0.2}, {X: at - w/2, Y: b.top(m, p, at-w/2-3*k, at+w/2+3*k) - small*1.6}}
	for n, from := range spots {
		r := geom.R(geom.Clamp(from.X, p.field.X, p.field.Right()-w-4*k), from.Y, w, small*1.3)
		if r.Y < p.field.Y || !b.Boxes.Free(r.Grow(r.W+10*k, 0)) || b.top(m, p, r.X-3*k, r.Right()+3*k) < r.Bottom() { // plates are wider than their words
			continue
		}
		b.Boxes.Take(r.Grow(r.W+4*k, 0))
		if n == len(spots)-1 && r.Bottom() < y-2*k {
			b.L.Solid(0, b.Th.Ink.Fade(0.8), k, at, r.Bottom(), at, y)
		}
		b.L.Rect(0, geom.R(r.X-2*k, r.Y, r.W+4*k, r.H), b.Th.Paper.Fade(0.8), 0)
		b.Put(0, r.X, r.Y+small, small, b.Th.Ink, scene.Start)
		b.L.Target(r, scene.Ref{Obs: uint32(x.obs)})
		return true
	}
	return false
}

// top is the upper edge of the layers from x0 to x1, without what is left over; the foot of the field where there are none.
func (b *Builder) top(m *model, p plot, x0, x1 float32) float32 {
	y := p.field.Bottom()
	for j := range m.points[1:] {
		if p.x.At(m.points[j+1]) <= x0 || p.x.At(m.points[j]) >= x1 {
			continue
		}
		for i := range m.lines {
			if s, v0, v1 := b.piece(m, i, j); s != nothing && !m.lines[i].others {
				y = min(y, p.y.At(b.under(m, i, m.points[j])+v0), p.y.At(b.under(m, i, m.points[j+1])+v1))
			}
		}
	}
	return y
}

// layerAt returns the middle of a line's layer at the cursor and its thickness.
func (b *Builder) layerAt(m *model, p plot, i int) (mid, thick float32) {
	at := m.nearest(p.t)
	lo := b.under(m, i, at)
	v, _, ok := m.lines[i].level(at, m)
	if !ok {
		return 0, 0
	}
	y0, y1 := p.y.At(lo), p.y.At(lo+v)
	return (y0 + y1) / 2, y0 - y1
}

// streamNames names the layers: beside the end those that reach it, inside
// those that end before, where they are thick enough.
func (b *Builder) streamNames(m *model, p plot) {
	k := b.K
	size := b.nameSize()
	h := size * 1.3
	b.ends = b.ends[:0]
	lo, last := 0.0, len(m.points)-2
	for i := range m.lines {
		if last < 0 {
			break
		}
		if s, _, v := b.piece(m, i, last); s != nothing {
			b.ends = append(b.ends, end{line: i, y: p.y.At(lo + v/2)})
			lo += v
		}
	}
	if m.view == state.Share && lo > 0 && lo < 99 {
		b.ends = append(b.ends, end{line: -1, y: p.y.At((lo + 100) / 2)})
	}
	sorted.By(b.ends, func(a, c end) int {
		if a.y < c.y {
			return -1
		}
		return 1
	})
	b.Ys = b.Ys[:0]
	for _, e := range b.ends {
		b.Ys = append(b.Ys, e.y)
	}
	layout.Spread(b.Ys, h, p.field.Y-h/2, p.field.Bottom()+h/2)
	x := p.field.Right() + 6*k
	for n, e := range b.ends {
		if e.line < 0 {
			b.Word("rest")
			b.Fit(size, b.F.W-x-2)
			b.Put(key(roleName, 0, 1), x, b.Ys[n]+size*0.36, size, b.Th.Muted, scene.Start)
			continue
		}
		ln := &m.lines[e.line]
		if d := b.Ys[n] - e.y; d > 3*k || d < -3*k {
			b.L.Begin(scene.Line, 0, b.color(m, e.line).Fade(0.6), 1*k, scene.Dash{})
			b.L.Point(p.field.Right()-2*k, e.y)
			b.L.Point(x-2*k, b.Ys[n])
			b.L.End()
		}
		b.name(ln)
		w := b.Put(key(roleName, ln.entity, 0), x, b.Ys[n]+size*0.36, size, b.ink(m, e.line), scene.Start)
		b.L.Target(geom.R(x, b.Ys[n]-h/2, w, h), ln.pts[len(ln.pts)-1].ref(ln.entity))
	}
	for i := range m.lines {
		if last >= 0 {
			if s, _, _ := b.piece(m, i, last); s != nothing {
				continue
			}
		}
		b.inside(m, p, i, size, h)
	}
}

// inside sets a layer's name where it is thickest.
func (b *Builder) inside(m *model, p plot, i int, size, h float32) {
	ln := &m.lines[i]
	b.name(ln)
	w := b.Width(size)
	best, at, mid := float32(0), float32(0), float32(0)
	for j, t := range m.points {
		lo := b.under(m, i, t)
		v, _, ok := ln.level(t, m)
		if !ok || !b.drawn(m, i, j-1) && !b.drawn(m, i, j) {
			continue
		}
		x := p.x.At(t)
		thick := p.y.At(lo) - p.y.At(lo+v)
		r := geom.R(x-w/2, p.y.At(lo+v/2)-h/2, w, h)
		if thick > best && r.X > p.field.X && r.Right() < p.field.Right() && b.Boxes.Free(r.Grow(w+10*b.K, 0)) {
			best, at, mid = thick, x, r.Y
		}
	}
	if best < h { // its ground would lie on other layers
		return
	}
	r := geom.R(at-w/2, mid, w, h)
	b.Boxes.Take(r.Grow(w+6*b.K, 0))
	b.L.Rect(0, geom.R(r.X-3*b.K, r.Y, r.W+6*b.K, r.H), b.Th.Paper.Fade(0.8), 2*b.K)
	b.Put(key(roleName, ln.entity, 0), at, mid+h/2+size*0.36, size, b.Th.Ink, scene.Middle)
	b.L.Target(r, ln.pts[len(ln.pts)-1].ref(ln.entity))
}
