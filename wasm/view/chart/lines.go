package chart

import (
	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
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
	k, small := b.K, theme.Small*b.K
	box := b.heading(m)
	p := plot{f: m.format(b.W.Data, b.Lang), t: t}
	p.atEnd = t >= m.points[len(m.points)-1]-plateau*m.step

	left := float32(0)
	b.Txt = p.f.tick(b.Txt[:0], hi)
	left = b.Width(small)
	b.Txt = p.f.tick(b.Txt[:0], hi/2)
	left = max(left, b.Width(small)) + 8*k

	size := b.nameSize()
	b.terse = false
	right := b.endsWidth(m, p.f)
	if b.Narrow() && right > 0.3*b.F.W {
		b.terse = true
		right = b.endsWidth(m, p.f)
	}
	if m.view == state.Share && b.s.Form == state.Stream {
		b.Word("rest")
		right = max(right, b.Width(size))
	}
	right += 14 * k
	// Room for the year labels and for the whole.
	strip := 44 * k
	if b.F.H < 360*k {
		strip = 26 * k
	}
	below := small + 8*k + strip + 4*k
	p.field = geom.R(box.X+left, box.Y+small+8*k, box.W-left-right, box.H-small-8*k-below)
	p.x = b.timeScale(m, p.field)
	p.y = layout.Scale{Hi: hi, From: p.field.Bottom(), To: p.field.Y}
	p.cx = p.x.At(t)

	// Values.
	b.ticks = layout.Settled(layout.AppendTicks(b.ticks[:0], hi, p.field.H, 34*k))
	for i, tk := range b.ticks {
		y := p.y.At(tk.V)
		c := b.Th.Grid
		if i == 0 {
			c = b.Th.Axis
		}
		b.L.Solid(key(pen.RoleTick, 0, i), c, 1, p.field.X, y, p.field.Right(), y)
		b.Txt = p.f.tick(b.Txt[:0], tk.V)
		b.Put(key(pen.RoleTickLabel, 0, i), p.field.X-7*k, y+small*0.36, small, b.Th.Muted, scene.End)
	}
	b.years(m, p)
	b.strip(m, p, geom.R(p.field.X, p.field.Bottom()+small+10*k, p.field.W, strip), box.X)
	return p
}

// nameSize is the size of names beside marks.
func (b *Builder) nameSize() float32 {
	if b.Narrow() {
		return theme.Small * b.K
	}
	return theme.Label * b.K
}

// endsWidth measures the words at the lines' ends.
func (b *Builder) endsWidth(m *model, f format) (w float32) {
	for i := range m.lines {
		b.endWords(m, i, f)
		w = max(w, b.Width(b.nameSize()))
	}
	return w
}

// endWords starts b.Txt with a line's name and its last figure; on a stage too
// narrow for both, the name.
func (b *Builder) endWords(m *model, i int, f format) {
	ln := &m.lines[i]
	b.name(ln)
	if n := len(ln.pts); n > 0 && b.s.Form != state.Stream && !b.terse {
		b.Txt = append(b.Txt, ' ')
		b.Txt = f.point(b.Txt, &ln.pts[n-1])
	}
}

// years labels the time axis.
func (b *Builder) years(m *model, p plot) {
	small := theme.Small * b.K
	y := p.field.Bottom() + small + 4*b.K
	free := float32(-1e9)
	b.moment(m, p.t)
	half := b.Width(b.nameSize())/2 + 8*b.K
	taken := geom.Clamp(p.cx, b.Pad()+half, p.field.Right()-half)
	first, last := int(m.points[0]), int(m.points[len(m.points)-1])
	for q := first; q <= last; q++ {
		lq := locale.Quarter(q)
		// A year's figure stands at its last quarter, a quarter's year at its first.
		if m.step == 4 && lq.Of() != 4 || m.step != 4 && lq.Of() != 1 {
			continue
		}
		x := p.x.At(float64(q))
		b.L.Solid(0, b.Th.Axis, 1, x, p.field.Bottom(), x, p.field.Bottom()+4*b.K)
		b.Txt = pen.AppendPlain(b.Txt[:0], float64(lq.Year()))
		w := b.Width(small)
		if x-w/2 < free || x+w/2 > b.F.W || !p.atEnd && x+w/2 > taken-half && x-w/2 < taken+half {
			continue
		}
		b.Put(key(pen.RolePeriod, 0, q-first), x, y, small, b.Th.Muted, scene.Middle)
		free = x + w/2 + 10*b.K
	}
}

// strip draws the whole under the time axis, with its figure at the cursor.
func (b *Builder) strip(m *model, p plot, r geom.Rect, left float32) {
	if len(m.sums) == 0 {
		return
	}
	k, small := b.K, theme.Small*b.K
	b.sumBars(m, p.t, geom.R(r.X, r.Y+small+2*k, r.W, max(0, r.H-small-2*k)))
	y := r.Y + small - 1*k
	x, on, ok := m.sumAt(p.t)
	ok = ok && on > 0.5
	for _, short := range [...]bool{false, true} {
		if b.Word(m.sumWord()); ok {
			b.Tmp = append(append(b.Tmp[:0], b.Txt...), "  "...)
			b.sumFigure(m, &x, short)
			b.Tmp = append(b.Tmp, b.Txt...)
			b.Txt = append(b.Txt[:0], b.Tmp...)
		}
		if b.Width(small) <= b.F.W-b.Pad()-r.X {
			break
		}
	}
	if ok {
		b.L.Target(geom.R(r.X, r.Y, r.W, small+4*k), x.ref())
	}
	b.Put(0, r.X, y, small, b.Th.Muted, scene.Start)
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
		b.strokes(m, p, false)
	} else {
		b.strokes(m, p, true)
		b.L.Clip(geom.R(0, 0, p.cx, b.F.H))
		b.strokes(m, p, false)
		b.L.Unclip()
	}
	b.tears(m, p)
	b.readings(m, p)
	b.dots(m, p)
	b.cursor(m, p)
	b.keepOff(m, p)
	b.planOver(m, p)
	b.others(m, p)
	b.bands(m, p, true)
	b.labels(m, p)
}

// strokes draws the lines: solid between neighbouring figures, dashed across a
// period without one, not at all across a break or a long gap; later than the
// time at hand set back.
func (b *Builder) strokes(m *model, p plot, later bool) {
	k := b.K
	for i := len(m.lines) - 1; i >= 0; i-- {
		ln := &m.lines[i]
		c := b.color(m, i)
		if later {
			c = b.back(c)
		}
		w := 2.2 * k
		if ln.entity == b.front() {
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
			if !later {
				kk = key(roleBar, ln.entity, n)
			}
			n++
			if e > j {
				b.L.Begin(scene.Line, kk, c, w, scene.Dash{})
				for q := j; q <= e; q++ {
					b.L.Point(p.x.At(ln.pts[q].t), p.y.At(ln.pts[q].v))
				}
				b.L.End()
				j = e
				continue
			}
			a, z := &ln.pts[j], &ln.pts[j+1]
			if !z.cut && !b.s.Observed {
				b.L.Begin(scene.Line, kk, c, w*0.8, scene.Dash{On: 4 * k, Off: 4 * k})
				b.L.Point(p.x.At(a.t), p.y.At(a.v))
				b.L.Point(p.x.At(z.t), p.y.At(z.v))
				b.L.End()
			}
			j++
		}
	}
}

// dots marks every figure, and makes it open its source.
func (b *Builder) dots(m *model, p plot) {
	k := b.K
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
				cc = b.back(c)
			}
			r := rad
			if abs(pt.t-p.t) <= plateau*m.step {
				r = rad * 1.45
			}
			if pt.hi > pt.lo {
				b.L.Begin(scene.Segments, 0, scene.Blend(b.Th.Paper, b.ink(m, i), 0.75), 1*k, scene.Dash{})
				b.L.Segment(x, p.y.At(pt.lo), x, p.y.At(pt.hi))
				b.L.Segment(x-2.5*k, p.y.At(pt.lo), x+2.5*k, p.y.At(pt.lo))
				b.L.Segment(x-2.5*k, p.y.At(pt.hi), x+2.5*k, p.y.At(pt.hi))
				b.L.End()
			}
			at := geom.Point{X: x, Y: y}
			if pt.kind == data.Estimate {
				b.L.Dot(key(roleDot, ln.entity, j), at, r, b.Th.Paper, 0)
				b.L.Dot(0, at, r, cc, 1.3*k)
			} else {
				b.L.Dot(key(roleDot, ln.entity, j), at, r, cc, 0)
			}
			b.L.Target(geom.R(x-r, y-r, 2*r, 2*r), pt.ref(ln.entity))
		}
	}
}
