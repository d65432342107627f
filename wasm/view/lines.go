package view

import (
	"bytes"
	"slices"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
)

// An end is a label at a line's end, or a reading at the cursor.
type end struct {
	line int
	y    float32
	w    float32
}

// A plot is the place of lines and streams: the field, and its two scales.
type plot struct {
	field geom.Rect
	x, y  layout.Scale
	f     format
	atEnd bool    // the cursor stands at the end: its numbers go to the labels
	cx    float32 // the cursor
	t     float64
}

// plot places the field under the heading: value labels to the left, names to
// the right, time and the whole below.
func (b *Builder) plot(m *model, t float64, hi float64) plot {
	k, small := b.k, theme.Small*b.k
	box := b.heading(m)
	p := plot{f: m.format(b.w.Data, b.lang), t: t}
	p.atEnd = t >= m.points[len(m.points)-1]-plateau*m.step

	left := float32(0)
	b.txt = p.f.tick(b.txt[:0], hi)
	left = b.width(small)
	b.txt = p.f.tick(b.txt[:0], hi/2)
	left = max(left, b.width(small)) + 8*k

	size := b.nameSize()
	b.terse = false
	right := b.endsWidth(m, p.f)
	if b.narrow() && right > 0.3*b.f.W {
		b.terse = true
		right = b.endsWidth(m, p.f)
	}
	if m.view == state.Share && b.s.Form == state.Stream {
		b.word("rest")
		right = max(right, b.width(size))
	}
	right += 14 * k
	// Room for the year labels and for the whole.
	strip := 44 * k
	if b.f.H < 360*k {
		strip = 26 * k
	}
	below := small + 8*k + strip + 4*k
	p.field = geom.R(box.X+left, box.Y+small+8*k, box.W-left-right, box.H-small-8*k-below)
	p.x = b.timeScale(m, p.field)
	p.y = layout.Scale{Hi: hi, From: p.field.Bottom(), To: p.field.Y}
	p.cx = p.x.At(t)

	// Values.
	b.ticks = settle(layout.AppendTicks(b.ticks[:0], hi, p.field.H, 34*k))
	for i, tk := range b.ticks {
		y := p.y.At(tk.V)
		c := b.th.Grid
		if i == 0 {
			c = b.th.Axis
		}
		b.l.Begin(scene.Segments, key(roleTick, 0, i), c, 1, scene.Dash{})
		b.l.Segment(p.field.X, y, p.field.Right(), y)
		b.l.End()
		b.txt = p.f.tick(b.txt[:0], tk.V)
		b.put(key(roleTickLabel, 0, i), p.field.X-7*k, y+small*0.36, small, b.th.Muted, scene.End)
	}
	b.years(m, p)
	b.strip(m, p, geom.R(p.field.X, p.field.Bottom()+small+10*k, p.field.W, strip), box.X)
	return p
}

// nameSize is the size of names beside marks.
func (b *Builder) nameSize() float32 {
	if b.narrow() {
		return theme.Small * b.k
	}
	return theme.Label * b.k
}

// endsWidth measures the words at the lines' ends.
func (b *Builder) endsWidth(m *model, f format) (w float32) {
	for i := range m.lines {
		b.endWords(m, i, f)
		w = max(w, b.width(b.nameSize()))
	}
	return w
}

// endWords starts b.txt with a line's name and its last figure; on a stage too
// narrow for both, the name.
func (b *Builder) endWords(m *model, i int, f format) {
	ln := &m.lines[i]
	b.name(ln)
	if n := len(ln.pts); n > 0 && b.s.Form != state.Stream && !b.terse {
		b.txt = append(b.txt, ' ')
		b.txt = f.point(b.txt, &ln.pts[n-1])
	}
}

// years labels the time axis.
func (b *Builder) years(m *model, p plot) {
	small := theme.Small * b.k
	y := p.field.Bottom() + small + 4*b.k
	free := float32(-1e9)
	b.moment(m, p.t)
	half := b.width(b.nameSize())/2 + 8*b.k
	taken := geom.Clamp(p.cx, b.pad()+half, p.field.Right()-half)
	first, last := int(m.points[0]), int(m.points[len(m.points)-1])
	for q := first; q <= last; q++ {
		lq := locale.Quarter(q)
		// A year's figure stands at its last quarter, a quarter's year at its first.
		if m.step == 4 && lq.Of() != 4 || m.step != 4 && lq.Of() != 1 {
			continue
		}
		x := p.x.At(float64(q))
		b.l.Begin(scene.Segments, 0, b.th.Axis, 1, scene.Dash{})
		b.l.Segment(x, p.field.Bottom(), x, p.field.Bottom()+4*b.k)
		b.l.End()
		b.txt = appendPlain(b.txt[:0], float64(lq.Year()))
		w := b.width(small)
		if x-w/2 < free || x+w/2 > b.f.W || !p.atEnd && x+w/2 > taken-half && x-w/2 < taken+half {
			continue
		}
		b.put(key(rolePeriod, 0, q-first), x, y, small, b.th.Muted, scene.Middle)
		free = x + w/2 + 10*b.k
	}
}

// strip draws the whole under the time axis, with its figure at the cursor.
func (b *Builder) strip(m *model, p plot, r geom.Rect, left float32) {
	if len(m.sums) == 0 {
		return
	}
	k, small := b.k, theme.Small*b.k
	b.sumBars(m, p.t, geom.R(r.X, r.Y+small+2*k, r.W, max(0, r.H-small-2*k)))
	y := r.Y + small - 1*k
	b.word("market-size")
	if m.view == state.Capex {
		b.word("capex.all")
	}
	x, on, ok := m.sumAt(p.t)
	if ok = ok && on > 0.5; ok {
		b.tmp = append(b.tmp[:0], b.txt...)
		b.sumFigure(m, &x, false)
		b.tmp = append(append(b.tmp, "  "...), b.txt...)
		b.txt = append(b.txt[:0], b.tmp...)
		b.l.Target(geom.R(r.X, r.Y, r.W, small+4*k), x.ref())
	}
	b.fit(small, b.f.W-b.pad()-r.X)
	b.put(0, r.X, y, small, b.th.Muted, scene.Start)
	if ok {
		b.growthTarget(&x, r.X, y, small)
	}
}

// lines draws every line over the whole track; what lies after the cursor is
// set back.
func (b *Builder) lines(m *model, t float64) {
	hi := m.max * 1.06
	for i := range m.bands {
		if m.bands[i].bare { // the bands' words stand over the lines
			hi = m.max * 1.14
		}
	}
	p := b.plot(m, t, hi)
	b.keepClear(m, p)
	b.bands(m, p, false)
	if p.atEnd {
		b.strokes(m, p, 1)
	} else {
		b.strokes(m, p, 0.34)
		b.l.Clip(geom.R(0, 0, p.cx, b.f.H))
		b.strokes(m, p, 1)
		b.l.Unclip()
	}
	b.tears(m, p)
	b.dots(m, p)
	b.cursor(m, p)
	b.planOver(m, p)
	b.bands(m, p, true)
	b.labels(m, p)
}

// strokes draws the lines: solid between neighbouring figures, dashed across a
// period without one, not at all across a break or a long gap.
func (b *Builder) strokes(m *model, p plot, alpha float32) {
	k := b.k
	for i := len(m.lines) - 1; i >= 0; i-- {
		ln := &m.lines[i]
		c := b.color(m, i).Fade(alpha)
		w := 2.2 * k
		if ln.entity == b.s.Focus {
			w = 3.2 * k
		} else if ln.others {
			w = 1.4 * k
		}
		n := 0
		for j := 0; j+1 < len(ln.pts); {
			// A run of neighbours is one line, so that its joins are round.
			e := j
			for e+1 < len(ln.pts) && !ln.pts[e+1].cut && ln.pts[e+1].t-ln.pts[e].t <= m.step*1.01 {
				e++
			}
			var kk scene.Key
			if alpha == 1 {
				kk = key(roleBar, ln.entity, n)
			}
			n++
			if e > j {
				b.l.Begin(scene.Line, kk, c, w, scene.Dash{})
				for q := j; q <= e; q++ {
					b.l.Point(p.x.At(ln.pts[q].t), p.y.At(ln.pts[q].v))
				}
				b.l.End()
				j = e
				continue
			}
			a, z := &ln.pts[j], &ln.pts[j+1]
			if !z.cut && !b.s.Observed {
				b.l.Begin(scene.Line, kk, c.Fade(0.85), w*0.8, scene.Dash{On: 4 * k, Off: 4 * k})
				b.l.Point(p.x.At(a.t), p.y.At(a.v))
				b.l.Point(p.x.At(z.t), p.y.At(z.v))
				b.l.End()
			}
			j++
		}
	}
}

// dots marks every figure, and makes it open its source.
func (b *Builder) dots(m *model, p plot) {
	k := b.k
	rad := 2.7 * k
	if dense := p.field.W / float32(len(m.points)); dense < 11*k {
		rad = 1.9 * k
	}
	for i := len(m.lines) - 1; i >= 0; i-- {
		ln := &m.lines[i]
		c := b.color(m, i)
		for j := range ln.pts {
			pt := &ln.pts[j]
			x, y := p.x.At(pt.t), p.y.At(pt.v)
			cc := c
			if pt.t > p.t+1e-6 {
				cc = c.Fade(0.45)
			}
			r := rad
			if abs(pt.t-p.t) <= plateau*m.step {
				r = rad * 1.45
			}
			if pt.hi > pt.lo {
				b.l.Begin(scene.Segments, 0, b.th.Ink.Fade(0.55*b.dim(m, i)), 1*k, scene.Dash{})
				b.l.Segment(x, p.y.At(pt.lo), x, p.y.At(pt.hi))
				b.l.Segment(x-2.5*k, p.y.At(pt.lo), x+2.5*k, p.y.At(pt.lo))
				b.l.Segment(x-2.5*k, p.y.At(pt.hi), x+2.5*k, p.y.At(pt.hi))
				b.l.End()
			}
			at := geom.Point{X: x, Y: y}
			if pt.kind == data.Estimate {
				b.l.Dot(key(roleDot, ln.entity, j), at, r, b.th.Paper, 0)
				b.l.Dot(0, at, r, cc, 1.3*k)
			} else {
				b.l.Dot(key(roleDot, ln.entity, j), at, r, cc, 0)
			}
			b.l.Target(geom.R(x-r, y-r, 2*r, 2*r), pt.ref(ln.entity))
		}
	}
}

// bands shades the periods for which only the leading ones' sum is published;
// with words it labels them instead, once the readings have their places.
func (b *Builder) bands(m *model, p plot, words bool) {
	half := p.x.At(m.step/2) - p.x.At(0)
	for i := range m.bands {
		if x := &m.bands[i]; words && x.bare { // under the words, which have numbers of their own
			b.l.Target(geom.R(p.x.At(x.t)-half, p.field.Y, 2*half, theme.Small*b.k*1.6), scene.Ref{Obs: uint32(x.obs)})
		}
	}
	for i := 0; i < len(m.bands); i++ {
		if !m.bands[i].bare {
			continue
		}
		j := i
		for j+1 < len(m.bands) && m.bands[j+1].bare && m.bands[j+1].n == m.bands[i].n && m.bands[j+1].t-m.bands[j].t <= m.step*1.01 {
			j++
		}
		r := geom.R(p.x.At(m.bands[i].t)-half, p.field.Y, p.x.At(m.bands[j].t)-p.x.At(m.bands[i].t)+2*half, p.field.H)
		if !words {
			b.l.Rect(0, r, b.th.Wash, 0)
			i = j
			continue
		}
		lo, hi := m.bands[i].v, m.bands[i].v
		for _, x := range m.bands[i : j+1] {
			lo, hi = min(lo, x.v), max(hi, x.v)
		}
		b.word(bandWord(m.bands[i].n))
		b.txt = append(b.txt, ' ')
		b.txt = locale.AppendNumber(b.txt, lo, int(m.bands[i].dec))
		if hi > lo {
			b.txt = append(b.txt, dash...)
			b.txt = locale.AppendNumber(b.txt, hi, int(m.bands[i].dec))
		}
		b.txt = append(b.txt, '%')
		b.bandLabel(p, r, m.bands[i:j+1])
		i = j
	}
}

var dash = []byte("–")

// bandLabel sets b.txt at the top of a band: from its left side, or up to its
// right one, a row lower where that is taken. Its numbers open the least and the
// most of the figures that it sums up.
func (b *Builder) bandLabel(p plot, r geom.Rect, bands []band) {
	k, small := b.k, theme.Small*b.k
	w := b.width(small)
	rows := 3
	if b.narrow() {
		rows = 1
	}
	for row := range rows {
		y := p.field.Y + 3*k + float32(row)*small*1.5
		for _, x := range [2]float32{r.X + 4*k, r.Right() - 6*k - w} {
			at := geom.R(x, y, w, small*1.3)
			if x < p.field.X || at.Right() > p.field.Right() || !b.boxes.Free(at) {
				continue
			}
			b.boxes.Take(at)
			b.put(0, x, y+small, small, b.th.Muted, scene.Start)
			least, most := &bands[0], &bands[0]
			for i := range bands {
				if bands[i].v < least.v {
					least = &bands[i]
				}
				if bands[i].v > most.v {
					most = &bands[i]
				}
			}
			b.l.Target(at, scene.Ref{Obs: uint32(least.obs)})
			if i := bytes.LastIndex(b.txt, dash); i >= 0 && least != most {
				before := b.l.Advance(b.txt[:i], scene.Regular, small)
				b.l.Target(geom.R(x+before, y, w-before, at.H), scene.Ref{Obs: uint32(most.obs)})
			}
			return
		}
	}
}

// keepClear takes the places of the breaks, so that no word stands on one.
func (b *Builder) keepClear(m *model, p plot) {
	for _, br := range m.breaks {
		x := (p.x.At(float64(br.Before)) + p.x.At(float64(br.At))) / 2
		b.boxes.Take(geom.R(x-4*b.k, p.field.Y, 8*b.k, p.field.H*0.3))
	}
}

// breakWords names the breaks in a row over the field, each above its place or,
// where that is taken, right after the one before.
func (b *Builder) breakWords(m *model, p plot) {
	k, small := b.k, theme.Small*b.k
	free := b.pad()
	for _, br := range m.breaks {
		b.txt = append(b.txt[:0], m.shorts[br.ID][b.lang]...)
		w := b.width(small)
		x := (p.x.At(float64(br.Before))+p.x.At(float64(br.At)))/2 - w/2
		if x = max(free, min(x, b.f.W-b.pad()-w)); x+w > b.f.W-2 {
			continue
		}
		b.put(0, x, p.field.Y-5*k, small, b.th.Muted, scene.Start)
		b.l.Target(geom.R(x, p.field.Y-5*k-small, w, small*1.3), scene.Ref{What: scene.WhatBreak, Extra: uint32(br.ID)})
		free = x + w + 8*k
	}
}

// tears draws the breaks: the whole field, or one vendor's line.
func (b *Builder) tears(m *model, p plot) {
	k, small := b.k, theme.Small*b.k
	b.breakWords(m, p)
	for _, br := range m.breaks {
		id := br.ID
		// Whose is it? If only some lines are cut there, the mark stands on them.
		whole := true
		for i := range m.lines {
			for j := 1; j < len(m.lines[i].pts); j++ {
				a, z := m.lines[i].pts[j-1].t, m.lines[i].pts[j].t
				if a < float64(br.At) && float64(br.At) <= z && m.lines[i].pts[j].brk != id {
					whole = false
				}
			}
		}
		x := (p.x.At(float64(br.Before)) + p.x.At(float64(br.At))) / 2
		torn := false
		for i := range m.lines {
			for _, pt := range m.lines[i].pts {
				torn = torn || pt.brk == id
			}
		}
		if !torn { // somebody joins the list: nothing is cut, the place is marked
			b.l.Begin(scene.Segments, 0, b.th.Muted, 1*k, scene.Dash{On: 1.5 * k, Off: 3 * k})
			b.l.Segment(x, p.field.Y, x, p.field.Bottom())
			b.l.End()
		} else if whole || b.s.Form == state.Stream { // a stack is torn as a whole
			b.zigzag(x, p.field.Y, p.field.Bottom(), 1)
		} else {
			for i := range m.lines {
				for j := 1; j < len(m.lines[i].pts); j++ {
					if z := &m.lines[i].pts[j]; z.brk == id {
						y := p.y.At((m.lines[i].pts[j-1].v + z.v) / 2)
						b.zigzag(x, y-9*k, y+9*k, 1)
					}
				}
			}
		}
		b.l.Target(geom.R(x-6*k, p.field.Y-small, 12*k, p.field.H*0.25), scene.Ref{What: scene.WhatBreak, Extra: uint32(id)})
	}
}

// cursor draws the time at hand with the values read there, where there are any.
func (b *Builder) cursor(m *model, p plot) {
	k, small := b.k, theme.Small*b.k
	if p.atEnd {
		return
	}
	b.l.Begin(scene.Segments, key(roleCursor, 0, 0), b.th.Ink.Fade(0.4), 1*k, scene.Dash{})
	b.l.Segment(p.cx, p.field.Y, p.cx, p.field.Bottom())
	b.l.End()
	b.moment(m, p.t)
	w := b.width(b.nameSize())
	x := geom.Clamp(p.cx, b.pad()+w/2, p.field.Right()-w/2)
	// On the time axis, over the year labels.
	y := p.field.Bottom() + small + 4*k
	b.put(key(roleClock, 0, 0), x, y, b.nameSize(), b.th.Ink, scene.Middle)

	sure := m.sure(p.t)
	if sure < 0.5 {
		return
	}
	b.readings(m, p)
}

// readings sets the values at the cursor beside their marks.
func (b *Builder) readings(m *model, p plot) {
	k, small := b.k, theme.Small*b.k
	b.ends = b.ends[:0]
	for i := range m.lines {
		sm := &b.samples[i]
		if sm.stand != observed || b.s.Form == state.Stream && sm.p == nil {
			continue
		}
		y := p.y.At(sm.v)
		if b.s.Form == state.Stream {
			var thick float32
			if y, thick = b.layerAt(m, p, i); thick < small {
				continue
			}
		}
		b.txt = p.f.point(b.txt[:0], sm.p)
		b.ends = append(b.ends, end{i, y, b.width(small)})
	}
	slices.SortStableFunc(b.ends, func(a, c end) int {
		switch {
		case a.y < c.y:
			return -1
		case a.y > c.y:
			return 1
		}
		return 0
	})
	b.ys = b.ys[:0]
	wide := float32(0)
	for _, e := range b.ends {
		b.ys = append(b.ys, e.y)
		wide = max(wide, e.w)
	}
	layout.Spread(b.ys, small*1.2, p.field.Y+small*2.4, p.field.Bottom())
	x := p.cx + 7*k
	if x+wide > p.field.Right() {
		x = max(p.field.X+2*k, p.cx-7*k-wide)
	}
	for n, e := range b.ends {
		pt := b.samples[e.line].p
		r := geom.R(x, b.ys[n]-small*0.6, e.w, small*1.2)
		b.boxes.Take(r)
		b.l.Rect(0, geom.R(r.X-2*k, r.Y, r.W+4*k, r.H), b.th.Paper.Fade(0.82), 2*k)
		b.txt = p.f.point(b.txt[:0], pt)
		b.put(key(roleNumber, m.lines[e.line].entity, 0), x, b.ys[n]+small*0.36, small, b.ink(m, e.line), scene.Start)
		b.targets[e.line] = b.l.Target(r, pt.ref(m.lines[e.line].entity))
	}
}

// planOver sets a plan into the upper left of the field, where spending that
// grows leaves room.
func (b *Builder) planOver(m *model, p plot) {
	k, small := b.k, theme.Small*b.k
	pl := b.plan(m, p.t)
	if pl == nil {
		return
	}
	r := geom.R(p.field.X+12*k, p.field.Y+4*k, min(p.field.W*0.62, 300*k), small*2+24*k)
	if b.narrow() {
		r.X, r.W = p.field.X+6*k, p.field.W*0.72
	}
	label := pl.label[b.lang]
	b.tmp = append(b.tmp[:0], label...)
	if end, _ := b.wrap(b.tmp, small, r.W); end < len(label) {
		r.H += small * 1.25
	}
	if r.W < 130*k || r.H > p.field.H*0.5 || !b.boxes.Free(r) {
		return
	}
	b.boxes.Take(r)
	b.l.Rect(0, geom.R(r.X-4*k, r.Y-2*k, r.W+8*k, r.H+6*k), b.th.Paper.Fade(0.85), 0)
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
		b.ends = slices.Delete(b.ends, at, at+1)
	}
}

// labels names every line where it ends: in the gutter when it reaches the
// end, beside its last figure when it ends before.
func (b *Builder) labels(m *model, p plot) {
	k := b.k
	size := b.nameSize()
	h := size * 1.3
	lastT := m.points[len(m.points)-1]
	b.ends = b.ends[:0]
	for i := range m.lines {
		if ln := &m.lines[i]; len(ln.pts) > 0 && ln.pts[len(ln.pts)-1].t >= lastT-m.step*0.5 {
			b.ends = append(b.ends, end{line: i, y: p.y.At(ln.last())})
		}
	}
	slices.SortStableFunc(b.ends, func(a, c end) int {
		switch {
		case a.y < c.y:
			return -1
		case a.y > c.y:
			return 1
		}
		return a.line - c.line
	})
	b.thin(m, int((p.field.H+h)/(size*1.1)))
	b.ys = b.ys[:0]
	for _, e := range b.ends {
		b.ys = append(b.ys, e.y)
	}
	layout.Spread(b.ys, h, p.field.Y-h/2, p.field.Bottom()+h/2)
	x := p.field.Right() + 8*k
	for n, e := range b.ends {
		ln := &m.lines[e.line]
		pt := &ln.pts[len(ln.pts)-1]
		if d := b.ys[n] - e.y; d > 3*k || d < -3*k {
			b.l.Begin(scene.Line, 0, b.color(m, e.line).Fade(0.6), 1*k, scene.Dash{})
			b.l.Point(p.x.At(pt.t)+4*k, e.y)
			b.l.Point(x-2*k, b.ys[n])
			b.l.End()
		}
		if p.atEnd {
			b.endWords(m, e.line, p.f)
		} else {
			b.name(ln)
		}
		b.fit(size, b.f.W-x-2)
		w := b.put(key(roleName, ln.entity, 0), x, b.ys[n]+size*0.36, size, b.ink(m, e.line), scene.Start)
		tg := b.l.Target(geom.R(x, b.ys[n]-h/2, w, h), pt.ref(ln.entity))
		if p.atEnd {
			b.targets[e.line] = tg
		}
	}
	for i := range m.lines {
		ln := &m.lines[i]
		if len(ln.pts) == 0 || ln.pts[len(ln.pts)-1].t >= lastT-m.step*0.5 {
			continue
		}
		if ln.entity != b.s.Focus && (len(ln.pts) < 2 || b.narrow() && len(ln.pts) < 3) {
			continue // a stray dot: touching it says whose it is
		}
		pt := &ln.pts[len(ln.pts)-1]
		at := geom.Point{X: p.x.At(pt.t), Y: p.y.At(pt.v)}
		if p.atEnd {
			b.endWords(m, i, p.f)
		} else {
			b.name(ln)
		}
		// A low field has only places right beside the point: a row away a name
		// would stand on another's line.
		place := b.boxes.Fit
		if p.field.H < 140*k {
			place = b.boxes.FitNear
		}
		r, ok := place(at, b.width(size), h, 6*k, p.field)
		if !ok {
			b.name(ln)
			if r, ok = place(at, b.width(size), h, 6*k, p.field); !ok {
				continue
			}
		}
		if c := (geom.Point{X: geom.Clamp(at.X, r.X, r.Right()), Y: geom.Clamp(at.Y, r.Y, r.Bottom())}); geom.Dist(c, at) > 14*k {
			b.l.Begin(scene.Line, 0, b.color(m, i).Fade(0.6), 1*k, scene.Dash{})
			b.l.Point(at.X, at.Y)
			b.l.Point(c.X, c.Y)
			b.l.End()
		}
		b.l.Rect(0, geom.R(r.X-2*k, r.Y, r.W+4*k, r.H), b.th.Paper.Fade(0.7), 0)
		b.put(key(roleName, ln.entity, 0), r.X, r.Y+h/2+size*0.36, size, b.ink(m, i), scene.Start)
		b.l.Target(r, pt.ref(ln.entity))
	}
}
