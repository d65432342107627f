package chart

import (
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// table sets a small table: who, the line so far, the figure a year before,
// the figure at hand. The full table stands on the page.
func (b *Builder) table(m *model, t float64) {
	k, small, size := b.K, theme.Small*b.K, theme.Label*b.K
	t = m.nearest(t)
	b.look(m, t)
	box := b.heading(m)
	f := m.format(b.W.Data, b.Lang)
	shown := 0
	for i := range m.lines {
		if b.samples[i].stand != absent {
			shown++
		}
	}
	head := small + 10*k
	rowH := min((box.H-head)/float32(max(1, shown)), 60*k)
	if rowH < 20*k {
		size = small
	}
	name := float32(0)
	for i := range m.lines {
		b.name(&m.lines[i])
		name = max(name, b.Width(size))
	}
	b.Txt = f.figure(b.Txt[:0], m.max, 1, 1, 1)
	num := max(b.Width(size), 64*k) + 14*k
	// The years before, as many as there is room for.
	past := 1
	if !b.Narrow() {
		past = 3
	}
	now := box.Right()
	spark := geom.R(box.X+name+18*k, 0, now-num*float32(past+1)-box.X-name-24*k, rowH*0.62)
	y := box.Y + small
	for n := range past + 1 {
		b.Txt = m.appendPeriod(b.Txt[:0], b.Lang, locale.Quarter(t-float64(4*n)))
		c := b.Th.Muted
		if n == 0 {
			c = b.Th.Ink
		}
		b.Put(key(pen.RolePeriod, 0, n), now-num*float32(n), y, small, c, scene.End)
	}
	top := box.Y + head
	b.L.Solid(0, b.Th.Axis, 1, box.X, top-4*k, box.Right(), top-4*k)
	b.raceRows(m, t, top, rowH, shown)
	for i := range b.rows {
		r := &b.rows[i]
		ln, sm := &m.lines[r.line], &b.samples[r.line]
		base := r.y + rowH/2 + size*0.36
		ink := b.ink(m, r.line)
		b.name(ln)
		b.Put(key(roleName, ln.entity, 0), box.X, base, size, ink, scene.Start)
		if spark.W > 30*k {
			spark.Y = r.y + rowH*0.19
			b.spark(m, r.line, t, spark)
		}
		b.L.Solid(0, b.Th.Grid, 1, box.X, r.y+rowH, box.Right(), r.y+rowH)
		for n := 1; n <= past; n++ {
			if p := ln.figure(t - float64(4*n)); p != nil {
				b.Txt = f.point(b.Txt[:0], p)
				at := now - num*float32(n)
				w := b.Put(0, at, base, size, b.Th.Muted, scene.End)
				b.L.Target(geom.R(at-w, r.y, w, rowH), p.ref(ln.entity))
			}
		}
		ref := scene.Ref{Entity: uint32(ln.entity)}
		if p := ln.figure(t); p != nil {
			b.Txt = f.point(b.Txt[:0], p)
			ref = p.ref(ln.entity)
		} else if sm.place != nil {
			b.Txt = rankWords(b.Txt[:0], b.W.Data, b.Lang, sm.place.rank)
			b.Fit(small, num)
			ref.Obs = uint32(sm.place.obs)
		} else {
			b.Text("–")
		}
		sz := size
		if b.Width(size) > num-6*k {
			sz = small
		}
		w := b.Put(key(roleNumber, ln.entity, 0), now, base, sz, ink, scene.End)
		b.targets[r.line] = b.L.Target(geom.R(now-w, r.y, w, rowH), ref)
		b.L.Target(geom.R(box.X, r.y, name, rowH), scene.Ref{Entity: uint32(ln.entity)})
	}
}

// spark draws a line over the whole track, what comes after t set back. Each
// has its own height: the figures beside it give the size.
func (b *Builder) spark(m *model, i int, t float64, r geom.Rect) {
	ln := &m.lines[i]
	x := b.timeScale(m, r)
	most := 0.0
	for _, p := range ln.pts {
		most = max(most, p.v)
	}
	y := layout.Scale{Hi: most, From: r.Bottom(), To: r.Y}
	c := b.color(m, i)
	for j := 0; j < len(ln.pts); {
		e := j
		for e+1 < len(ln.pts) && !ln.pts[e+1].cut && ln.pts[e+1].t-ln.pts[e].t <= m.step*1.01 && (ln.pts[e+1].t <= t+1e-6 || ln.pts[e].t >= t-1e-6) {
			e++
		}
		cc := c
		if ln.pts[e].t > t+1e-6 {
			cc = b.back(c)
		}
		b.L.Begin(scene.Line, key(roleBar, ln.entity, j), cc, 1.6*b.K, scene.Dash{})
		for q := j; q <= e; q++ {
			b.L.Point(x.At(ln.pts[q].t), y.At(ln.pts[q].v))
		}
		b.L.End()
		if e == j {
			if j == 0 || ln.pts[j].cut || ln.pts[j].t-ln.pts[j-1].t > m.step*1.01 {
				b.L.Dot(0, geom.Point{X: x.At(ln.pts[j].t), Y: y.At(ln.pts[j].v)}, 1.2*b.K, cc, 0)
			}
			j++
			continue
		}
		j = e
		if e == len(ln.pts)-1 {
			break
		}
		if ln.pts[e+1].cut || ln.pts[e+1].t-ln.pts[e].t > m.step*1.01 {
			j++
		}
	}
	if p := ln.figure(t); p != nil {
		b.L.Dot(key(roleDot, ln.entity, 0), geom.Point{X: x.At(p.t), Y: y.At(p.v)}, 2.6*b.K, c, 0)
	}
}
