package chart

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sorted"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// cursor draws the time at hand with the values read there, where there are any.
func (b *Builder) cursor(m *model, p plot) {
	k, small := b.K, theme.Small*b.K
	if p.atEnd {
		return
	}
	b.L.Solid(key(roleCursor, 0, 0), b.Th.Ink.Fade(0.4), 1*k, p.cx, p.field.Y, p.cx, p.field.Bottom())
	b.moment(m, p.t)
	w := b.Width(b.nameSize())
	x := geom.Clamp(p.cx, b.Pad()+w/2, p.field.Right()-w/2)
	// On the time axis, over the year labels.
	y := p.field.Bottom() + small + 4*k
	b.Put(key(pen.RoleClock, 0, 0), x, y, b.nameSize(), b.Th.Ink, scene.Middle)

	for n, e := range b.ends {
		pt := b.samples[e.line].p
		b.Txt = p.f.point(b.Txt[:0], pt)
		b.Put(key(roleNumber, m.lines[e.line].entity, 0), b.readX, b.Ys[n]+small*0.36, small, b.ink(m, e.line), scene.Start)
		b.targets[e.line] = b.L.Target(geom.R(b.readX, b.Ys[n]-small*0.6, e.w, small*1.2), pt.ref(m.lines[e.line].entity))
	}
}

// readings finds the places of the values at the cursor, beside their marks, and lays their ground, which goes under the
// figures of other times. They are in b.ends, b.Ys and b.readX until cursor has set them.
func (b *Builder) readings(m *model, p plot) {
	k, small := b.K, theme.Small*b.K
	b.ends = b.ends[:0]
	if p.atEnd || m.sure(p.t) < 0.5 {
		return
	}
	for i := range m.lines {
		sm := &b.samples[i]
		if sm.stand != observed || b.s.Form == state.Stream && sm.p == nil {
			continue
		}
		y := p.y.At(sm.v)
		if b.s.Form == state.Stream {
			var thick float32
			if y, thick = b.layerAt(m, p, i); thick < small*1.25 { // its ground would lie on others'
				continue
			}
		}
		b.Txt = p.f.point(b.Txt[:0], sm.p)
		b.ends = append(b.ends, end{i, y, b.Width(small)})
	}
	sorted.By(b.ends, func(a, c end) int {
		switch {
		case a.y < c.y:
			return -1
		case a.y > c.y:
			return 1
		}
		return 0
	})
	b.Ys = b.Ys[:0]
	wide := float32(0)
	for _, e := range b.ends {
		b.Ys = append(b.Ys, e.y)
		wide = max(wide, e.w)
	}
	layout.Spread(b.Ys, small*1.2, p.field.Y+small*2.4, p.field.Bottom())
	b.readX = p.cx + 7*k
	if b.readX+wide > p.field.Right() {
		b.readX = max(p.field.X+2*k, p.cx-7*k-wide)
	}
	for n, e := range b.ends {
		r := geom.R(b.readX, b.Ys[n]-small*0.6, e.w, small*1.2)
		b.Boxes.Take(r)
		plate := float32(0.82)
		if b.Narrow() { // there is no room beside the lines: they are seen through it
			plate = 0.55
		}
		b.L.Rect(0, geom.R(r.X-2*k, r.Y, r.W+4*k, r.H), b.Th.Paper.Fade(plate), 2*k)
	}
}

// planOver sets a plan into the upper left of the field, where spending that
// grows leaves room.
func (b *Builder) planOver(m *model, p plot) {
	k, small := b.K, theme.Small*b.K
	pl := b.plan(m, p.t)
	if pl == nil {
		return
	}
	r := geom.R(p.field.X+12*k, p.field.Y+4*k, min(p.field.W*0.62, 300*k), small*2+24*k)
	if b.Narrow() {
		r.X, r.W = p.field.X+6*k, p.field.W*0.72
	}
	b.Text(pl.label[b.Lang])
	r.H += small * 1.25 * float32(b.Lines(small, r.W, planLines)-1)
	ground := geom.R(r.X-4*k, r.Y-2*k, r.W+8*k, r.H+6*k)
	if r.W < 130*k || r.H > p.field.H*0.5 || !b.Boxes.Free(r) || !b.clear.Free(ground) {
		return
	}
	b.Boxes.Take(r)
	b.clear.Take(r)
	b.L.Rect(0, ground, b.Th.Paper.Fade(0.85), 0)
	b.bullet(m, pl, p.t, r, 1)
}

// thin takes ends out of a stack of more than n: of the two that stand nearest,
// the one with the smaller figure, but never the one in focus. Its line stays,
// and touching it says whose it is.
func (b *Builder) thin(m *model, n int) {
	for len(b.ends) > max(1, n) {
		at, least := 1, float32(1e9)
		for i := 1; i < len(b.ends); i++ {
			if d := b.ends[i].y - b.ends[i-1].y; d < least {
				at, least = i, d
			}
		}
		if m.lines[b.ends[at].line].entity == b.s.Focus {
			at--
		}
		b.ends = append(b.ends[:at], b.ends[at+1:]...)
	}
}

// labels names every line where it ends: in the gutter when it reaches the
// end, beside its last figure when it ends before.
func (b *Builder) labels(m *model, p plot) {
	k := b.K
	size := b.nameSize()
	h := size * 1.3
	lastT := m.points[len(m.points)-1]
	b.ends = b.ends[:0]
	for i := range m.lines {
		if ln := &m.lines[i]; len(ln.pts) > 0 && ln.pts[len(ln.pts)-1].t >= lastT-m.step*0.5 {
			b.ends = append(b.ends, end{line: i, y: p.y.At(ln.last())})
		}
	}
	sorted.By(b.ends, func(a, c end) int {
		switch {
		case a.y < c.y:
			return -1
		case a.y > c.y:
			return 1
		}
		return a.line - c.line
	})
	b.thin(m, int((p.field.H+h)/(size*1.1)))
	b.Ys = b.Ys[:0]
	for _, e := range b.ends {
		b.Ys = append(b.Ys, e.y)
	}
	layout.Spread(b.Ys, h, p.field.Y-h/2, p.field.Bottom()+h/2)
	x := p.field.Right() + 8*k
	for n, e := range b.ends {
		ln := &m.lines[e.line]
		pt := &ln.pts[len(ln.pts)-1]
		if d := b.Ys[n] - e.y; d > 3*k || d < -3*k {
			b.L.Begin(scene.Line, 0, b.back(b.color(m, e.line)), 1*k, scene.Dash{})
			b.L.Point(p.x.At(pt.t)+4*k, e.y)
			b.L.Point(x-2*k, b.Ys[n])
			b.L.End()
		}
		if p.atEnd {
			b.endWords(m, e.line, p.f)
		} else {
			b.name(ln)
		}
		b.Fit(size, b.F.W-x-2)
		w := b.Put(key(roleName, ln.entity, 0), x, b.Ys[n]+size*0.36, size, b.ink(m, e.line), scene.Start)
		tg := b.L.Target(geom.R(x, b.Ys[n]-h/2, w, h), pt.ref(ln.entity))
		if p.atEnd {
			b.targets[e.line] = tg
		}
	}
	b.early(m, p, size)
}
