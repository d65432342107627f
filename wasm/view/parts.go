package view

import (
	"bytes"
	"strconv"

	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/locale"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
)

func appendPlain(dst []byte, v float64) []byte { return strconv.AppendFloat(dst, v, 'f', -1, 64) }

// capexTitle appends what a capex picture shows.
func capexTitle(dst []byte, d *data.Set, l locale.Lang, m *model) []byte {
	return append(dst, d.Word(l, "capex."+spanID(m.span)+".title")...)
}

// rankWords appends "rank 3, no figure".
func rankWords(dst []byte, d *data.Set, l locale.Lang, rank uint8) []byte {
	var n [4]byte
	return appendFilled(dst, d.Word(l, "rank-only"), arg{"rank", strconv.AppendUint(n[:0], uint64(rank), 10)})
}

// title starts b.txt with the name of the picture.
func (b *Builder) title(m *model) {
	if m.view == state.Share {
		b.txt = append(b.txt[:0], m.name[b.lang]...)
		return
	}
	switch m.span {
	case state.Trailing:
		b.word("capex.trailing.title")
	case state.Cumulative:
		b.word("capex.cumulative.title")
	default:
		b.word("capex.quarter.title")
	}
}

// unit starts b.txt with what an axis counts.
func (b *Builder) unit(m *model) {
	switch {
	case m.view == state.Share:
		b.word("axis.share")
	case m.usd:
		b.word("axis.usd")
	default:
		b.word("axis.cny")
	}
}

// heading sets the name of the picture and its unit, and returns what is left
// of the stage below them.
func (b *Builder) heading(m *model) geom.Rect {
	pad := b.pad()
	size, small := theme.Title*b.k, theme.Small*b.k
	y := pad*0.5 + size
	b.title(m)
	b.fit(size, b.f.W-2*pad)
	w := b.put(key(roleTitle, 0, 0), pad, y, size, b.th.Ink, scene.Start)
	b.unit(m)
	if pad+w+14*b.k+b.width(small) <= b.f.W-pad {
		b.put(key(roleSub, 0, 0), pad+w+12*b.k, y, small, b.th.Muted, scene.Start)
	} else {
		y += small + 5*b.k
		b.fit(small, b.f.W-2*pad)
		b.put(key(roleSub, 0, 0), pad, y, small, b.th.Muted, scene.Start)
	}
	top := y + 10*b.k
	return geom.R(pad, top, b.f.W-2*pad, b.f.H-top-pad*0.6)
}

// zigzag draws a torn edge down from y0 to y1: a gap of paper between two
// jagged lines.
func (b *Builder) zigzag(x, y0, y1, alpha float32) {
	if alpha <= 0 || y1 <= y0 {
		return
	}
	k := b.k
	b.l.Rect(0, geom.R(x-2.5*k, y0, 5*k, y1-y0), b.th.Paper.Fade(alpha), 0)
	for _, off := range [2]float32{-2.5, 2.5} {
		b.l.Begin(scene.Line, 0, b.th.Ink.Fade(0.55*alpha), 1*k, scene.Dash{})
		side := float32(1.6)
		for y := y0; y < y1; y += 4 * k {
			b.l.Point(x+(off+side)*k, y)
			side = -side
		}
		b.l.Point(x+(off+side)*k, y1)
		b.l.End()
	}
}

// whisker draws what other sources say, from lo to hi along a bar, with an edge
// of paper so that it shows on any colour.
func (b *Builder) whisker(x0, x1, y, half float32, c scene.Color, k scene.Key) {
	for pass := range 2 {
		kk, col, w := scene.Key(0), b.th.Paper.Fade(float32(c.A())/255*0.8), 3.6*b.k
		if pass == 1 {
			kk, col, w = k, c, 1.2*b.k
		}
		b.l.Begin(scene.Segments, kk, col, w, scene.Dash{})
		b.l.Segment(x0, y, x1, y)
		b.l.Segment(x0, y-half, x0, y+half)
		b.l.Segment(x1, y-half, x1, y+half)
		b.l.End()
	}
}

// arrow draws a small triangle that points up or down.
func (b *Builder) arrow(x, y, r float32, up bool, c scene.Color) {
	a0, a1 := y+r*0.8, y-r
	if !up {
		a0, a1 = y-r*0.8, y+r
	}
	b.l.Begin(scene.Area, 0, c, 0, scene.Dash{})
	b.l.Span(x-r, a0, a0)
	b.l.Span(x, min(a0, a1), max(a0, a1))
	b.l.Span(x+r, a0, a0)
	b.l.End()
}

// foot draws the lower strip of the race: the whole (so that a smaller share of
// a larger market can be told from a loss), a plan or the leading ones' sum,
// and the clock. It returns where the strip begins.
func (b *Builder) foot(m *model, t float64, box geom.Rect) float32 {
	k, small := b.k, theme.Small*b.k
	clock := theme.Clock * k
	if b.narrow() || b.f.H < 420*k {
		clock = 34 * k
	}
	if b.lang.Chinese() { // 2023年第三季度 is wider than Q3 2023
		clock *= 0.66
	}
	h := clock*0.8 + small + 14*k
	top := box.Bottom() - h
	base := box.Bottom() - 2*k

	// The clock, and above it how the moment is known.
	b.moment(m, t)
	w := b.l.Advance(b.txt, scene.Light, clock)
	b.l.LabelBytes(key(roleClock, 0, 0), geom.Point{X: box.Right(), Y: base}, b.txt,
		scene.LabelStyle{Size: clock, Color: b.th.Faint, Align: scene.End, Face: scene.Light})
	note := top + small
	right := box.Right()
	if br, in := m.breakNear(t, b.s.Stopped); in > 0 {
		b.txt = append(b.txt[:0], m.dated[br][b.lang]...)
		b.fit(small, box.W)
		bw := b.put(0, right, note, small, b.th.Ink.Fade(in), scene.End)
		b.zigzag(right-bw-8*k, note-small*0.85, note+2*k, in)
		b.l.Target(geom.R(right-bw-12*k, note-small, bw+12*k, small*1.3), scene.Ref{What: scene.WhatBreak, Extra: uint32(br)})
	} else if far := 1 - m.sure(t); far > 0 && !b.f.Reduced {
		b.word("between")
		if b.s.Observed {
			b.word("between.observed")
		}
		b.fit(small, box.W)
		b.put(0, right, note, small, b.th.Muted.Fade(far), scene.End)
	}
	left := geom.R(box.X, note+2*k, box.W-w-24*k, base-note-2*k)
	if p := b.plan(m, t); p != nil {
		half := left
		if left.W > 460*k {
			half.W = left.W*0.5 - 12*k
			b.whole(m, t, half)
			half.X = left.X + left.W*0.5 + 12*k
		}
		b.bullet(m, p, t, half, 1)
		return top
	}
	if x, ok := m.bandAt(t); ok && x.bare && left.W > 340*k {
		half := left
		half.W = left.W*0.5 - 10*k
		b.whole(m, t, half)
		half.X = left.X + left.W*0.5 + 10*k
		b.gauge(m, x, t, half)
		return top
	} else if ok && x.bare {
		b.gauge(m, x, t, left)
		return top
	}
	b.whole(m, t, left)
	return top
}

// whole draws the size of the whole over time as a row of small bars, the
// period at hand standing out, with its figure where there is one.
func (b *Builder) whole(m *model, t float64, r geom.Rect) {
	if len(m.sums) == 0 || r.W < 60*b.k {
		return
	}
	k, small := b.k, theme.Small*b.k
	r.W = min(r.W, 300*k)
	b.word("market-size")
	if m.view == state.Capex {
		b.word("capex.all")
	}
	y := r.Y + small
	b.fit(small, r.W)
	w := b.put(0, r.X, y, small, b.th.Muted, scene.Start)
	if x, a, ok := m.sumAt(t); ok {
		if a > 0 {
			b.sumFigure(m, &x, false)
			if b.width(small) > r.W {
				b.sumFigure(m, &x, true)
			}
			at := r.X + w + 8*k
			if w+8*k+b.width(small) > r.W {
				at, y = r.X, y+small+4*k
				b.fit(small, r.W)
			}
			b.put(key(roleSize, 0, 0), at, y, small, b.th.Ink.Fade(a), scene.Start)
			b.l.Target(geom.R(r.X, r.Y, r.W, y-r.Y+4*k), x.ref())
			b.growthTarget(&x, at, y, small)
		}
	}
	b.sumBars(m, t, geom.R(r.X, y+6*k, r.W, r.Bottom()-y-6*k))
}

// sumFigure starts b.txt with a sum and its growth, which has words of its own
// where there is room.
func (b *Builder) sumFigure(m *model, x *sum, short bool) {
	b.txt = append(b.txt[:0], [...]string{"", "~", "<", ">"}[x.bound&3]...)
	b.txt = locale.AppendMoney(b.txt, b.lang, m.sized, x.v)
	if x.kind == data.Derived {
		b.txt = append(b.txt, "∗"...)
	}
	if x.growth.Ok {
		var g [24]byte
		b.txt = append(b.txt, growthDot...)
		if short {
			b.txt = appendGrowth(b.txt, x.growth)
			return
		}
		b.txt = appendFilled(b.txt, b.w.Data.Word(b.lang, "growth.of"), arg{"value", appendGrowth(g[:0], x.growth)})
	}
}

// growthTarget makes the growth at the end of b.txt open its own figure.
func (b *Builder) growthTarget(x *sum, left, base, size float32) {
	i := bytes.LastIndex(b.txt, growthDot)
	if i < 0 || x.growthObs == 0 {
		return
	}
	before := b.l.Advance(b.txt[:i], scene.Regular, size)
	b.l.Target(geom.R(left+before, base-size, b.width(size)-before, size*1.3), scene.Ref{Obs: uint32(x.growthObs)})
}

var growthDot = []byte(" · ")

// sumBars draws one small bar a period.
func (b *Builder) sumBars(m *model, t float64, r geom.Rect) {
	if r.H < 6*b.k || len(m.sums) == 0 {
		return
	}
	most := 0.0
	for _, x := range m.sums {
		most = max(most, x.v)
	}
	x := b.timeScale(m, r)
	n := (m.points[len(m.points)-1]-m.points[0])/m.step + 1
	bw := geom.Clamp((r.W/float32(n))*0.62, 1.5*b.k, 14*b.k)
	b.l.Begin(scene.Segments, key(roleSize, 0, 1), b.th.Grid, 1, scene.Dash{})
	b.l.Segment(r.X, r.Bottom()-0.5, r.Right(), r.Bottom()-0.5)
	b.l.End()
	for i, s := range m.sums {
		h := max(1, float32(s.v/most)*(r.H-1))
		// The nearer to t, the fuller: the bar at hand stands out.
		near := geom.Smooth(1 - float32(abs(s.t-t)/m.step))
		c := b.th.Other.Fade(0.38 + 0.62*near)
		b.l.Rect(key(roleSize, 0, 16+i), geom.R(x.At(s.t)-bw/2, r.Bottom()-h, bw, h), c, 0)
		if s.kind == data.Estimate {
			b.l.Edge(0, geom.R(x.At(s.t)-bw/2, r.Bottom()-h, bw, h), b.th.Muted, 0, 1, scene.Dash{On: 1.5, Off: 1.5})
		}
	}
}

// timeScale maps the track onto r, half a column in from its sides.
func (b *Builder) timeScale(m *model, r geom.Rect) layout.Scale {
	lo, hi := m.points[0], m.points[len(m.points)-1]
	if lo == hi {
		lo, hi = lo-1, hi+1
	}
	in := min(10*b.k, r.W*0.04)
	return layout.Scale{Lo: lo, Hi: hi, From: r.X + in, To: r.Right() - in}
}

// gauge draws the sum of the leading ones on a strip of 0 to 100: what is known
// where the split is not.
func (b *Builder) gauge(m *model, x band, t float64, r geom.Rect) {
	k, small := b.k, theme.Small*b.k
	a := geom.Smooth(float32((0.5*m.step - abs(t-x.t)) / (0.12 * m.step)))
	if len(m.bands) > 1 && a < 1 {
		// Next to another band the strip stays and only the figure changes.
		if y, ok := m.bandAt(x.t + m.step); ok && y.bare && t > x.t {
			a = 1
		}
		if y, ok := m.bandAt(x.t - m.step); ok && y.bare && t < x.t {
			a = 1
		}
	}
	r.W = min(r.W, 260*k)
	b.word(bandWord(x.n))
	b.txt = append(b.txt, ' ')
	if m.on(t, x.t)*a > 0.5 {
		b.txt = m.format(b.w.Data, b.lang).figure(b.txt, x.v, x.dec, x.kind, x.bound)
	}
	b.fit(small, r.W)
	y := r.Y + small
	b.put(0, r.X, y, small, b.th.Ink.Fade(a), scene.Start)
	h := 9 * k
	at := y + 7*k
	b.l.Edge(key(roleSize, 0, 2), geom.R(r.X, at, r.W, h), b.th.Axis.Fade(a), 0, 1*k, scene.Dash{})
	fill := geom.R(r.X, at, r.W*float32(x.v/100), h)
	b.l.Rect(key(roleSize, 0, 3), fill, b.th.Other.Fade(0.45*a), 0)
	b.l.Target(geom.R(r.X, r.Y, r.W, at+h-r.Y), scene.Ref{Obs: uint32(x.obs)})
	if at+h+4*k+small <= r.Bottom() {
		b.word("no-split")
		b.fit(small, r.W)
		b.put(0, r.X, at+h+4*k+small, small, b.th.Muted.Fade(a), scene.Start)
	}
}

// plan returns the plan to draw at t: that of the company in focus, as last
// announced, else one that spans years.
func (b *Builder) plan(m *model, t float64) *target {
	var best *target
	for i := range m.plans {
		p := &m.plans[i]
		if !p.active(t) || len(p.spent) == 0 || p.entity != b.s.Focus && p.to-p.from < 8 {
			continue
		}
		focus := p.entity == b.s.Focus
		if best == nil || focus && best.entity != p.entity || best.entity == p.entity && p.announced > best.announced {
			best = p
		}
	}
	return best
}

// bullet draws a plan as an outline and what was spent on its account inside.
func (b *Builder) bullet(m *model, p *target, t float64, r geom.Rect, alpha float32) {
	k, small := b.k, theme.Small*b.k
	r.W = min(r.W, 340*k)
	y := r.Y + small
	b.tmp = append(b.tmp[:0], p.label[b.lang]...)
	end, next := b.wrap(b.tmp, small, r.W)
	b.txt = append(b.txt[:0], b.tmp[:end]...)
	b.fit(small, r.W)
	b.put(0, r.X, y, small, b.th.Ink.Fade(alpha), scene.Start)
	h, gap := 11*k, 6*k
	if next < len(b.tmp) {
		y += small * 1.25
		b.txt = append(b.txt[:0], b.tmp[next:]...)
		b.fit(small, r.W)
		b.put(0, r.X, y, small, b.th.Ink.Fade(alpha), scene.Start)
		if y+gap+h > r.Bottom() { // a low foot: the bar gives way to the words
			h, gap = 8*k, 4*k
		}
	}
	spent, last := p.spentBy(t)
	most := max(p.high, spent)
	bar := geom.R(r.X, y+gap, r.W, h)
	c := b.th.Other
	if v := b.w.Data.Color(p.entity, b.f.Dark); v != 0 {
		c = scene.RGB(v)
	}
	at := func(v float64) float32 { return r.X + r.W*float32(v/most) }
	if spent > 0 {
		b.l.Rect(key(rolePlan, p.entity, 0), geom.R(r.X, bar.Y, at(spent)-r.X, h), c.Fade(alpha), 0)
	}
	b.l.Edge(key(rolePlan, p.entity, 1), geom.R(r.X, bar.Y, at(p.high)-r.X, h), b.th.Ink.Fade(0.75*alpha), 0, 1.2*k, scene.Dash{})
	if p.low < p.high {
		b.l.Begin(scene.Segments, 0, b.th.Ink.Fade(0.75*alpha), 1.2*k, scene.Dash{On: 2 * k, Off: 2 * k})
		b.l.Segment(at(p.low), bar.Y, at(p.low), bar.Bottom())
		b.l.End()
	}
	b.l.Target(geom.R(r.X, r.Y, r.W, bar.Bottom()-r.Y), scene.Ref{Entity: uint32(p.entity), Extra: uint32(p.plan), What: scene.WhatPlan})
	if y = bar.Bottom() + 4*k + small; y > r.Bottom()+3*k || last == nil {
		return
	}
	if b.spentWords(p, spent, last, "plan.spent"); b.width(small) > r.W {
		b.spentWords(p, spent, last, "plan.short")
	}
	b.fit(small, r.W)
	w := b.put(0, r.X, y, small, b.th.Muted.Fade(alpha), scene.Start)
	b.l.Target(geom.R(r.X, y-small, w, small*1.3), last.ref(p.entity))
}

// spentWords starts b.txt with "spent by Q2 2026: Rmb157bn".
func (b *Builder) spentWords(p *target, spent float64, last *point, word string) {
	cur := locale.CNY
	if p.unit == data.USDm {
		cur = locale.USD
	}
	var x, y [48]byte
	b.txt = appendFilled(b.txt[:0], b.w.Data.Word(b.lang, word),
		arg{"value", locale.AppendMoney(x[:0], b.lang, cur, spent)},
		arg{"period", locale.AppendPeriod(y[:0], b.lang, locale.Quarter(last.t), locale.Quarterly)})
}
