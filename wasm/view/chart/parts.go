package chart

import (
	"bytes"
	"strconv"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/state"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// rankWords appends "rank 3, no figure".
func rankWords(dst []byte, d *data.Set, l locale.Lang, rank uint8) []byte {
	var n [4]byte
	return pen.AppendFilled(dst, d.Word(l, "rank-only"), pen.Arg("rank", strconv.AppendUint(n[:0], uint64(rank), 10)))
}

// title names the picture.
func (m *model) title(d *data.Set, l locale.Lang) string {
	if m.view == state.Share {
		return m.name[l]
	}
	return d.Word(l, [...]string{state.Quarter: "capex.quarter.title", state.Trailing: "capex.trailing.title", state.Cumulative: "capex.cumulative.title"}[m.span])
}

// unit is what an axis counts.
func (m *model) unit(d *data.Set, l locale.Lang) string {
	switch {
	case m.view == state.Share:
		return d.Word(l, "axis.share")
	case m.usd:
		return d.Word(l, "axis.usd")
	}
	return d.Word(l, "axis.cny")
}

// sumWord is the id of the word for the whole.
func (m *model) sumWord() string {
	if m.view == state.Capex {
		return "capex.all"
	}
	return "market-size"
}

// heading sets the name of the picture and its unit, and returns what is left
// of the stage below them.
func (b *Builder) heading(m *model) geom.Rect {
	return b.Heading(m.title(b.W.Data, b.Lang), m.unit(b.W.Data, b.Lang))
}

// foot draws the lower strip of the race: the whole (so that a smaller share of
// a larger market can be told from a loss), a plan or the leading ones' sum,
// and the clock. It returns where the strip begins.
func (b *Builder) foot(m *model, t float64, box geom.Rect) float32 {
	k, small := b.K, theme.Small*b.K
	clock := theme.Clock * k
	if b.Narrow() || b.F.H < 420*k {
		clock = 34 * k
	}
	if b.Lang.Chinese() { // 2023年第三季度 is wider than Q3 2023
		clock *= 0.66
	}
	h := clock*0.8 + small + 14*k
	top := box.Bottom() - h
	base := box.Bottom() - 2*k

	// The clock, and above it how the moment is known.
	b.moment(m, t)
	w := b.L.Advance(b.Txt, scene.Light, clock)
	b.L.LabelBytes(key(pen.RoleClock, 0, 0), geom.Point{X: box.Right(), Y: base}, b.Txt,
		scene.LabelStyle{Size: clock, Color: b.Th.Faint, Align: scene.End, Face: scene.Light})
	note := top + small
	right := box.Right()
	if br, in := m.breakNear(t, b.s.Stopped); in > 0 {
		b.Txt = append(b.Txt[:0], m.shorts[br][b.Lang]...)
		b.Fit(small, box.W)
		bw := b.Put(0, right, note, small, b.Th.Ink.Fade(in), scene.End)
		b.Zigzag(right-bw-8*k, note-small*0.85, note+2*k, in)
		b.L.Target(geom.R(right-bw-12*k, note-small, bw+12*k, small*1.3), scene.Ref{What: scene.WhatBreak, Extra: uint32(br)})
	} else if far := 1 - m.sure(t); far > 0 && !b.F.Reduced {
		b.Word("between")
		if b.s.Observed {
			b.Word("between.observed")
		}
		b.Fit(small, box.W)
		b.Put(0, right, note, small, b.Th.Muted.Fade(far), scene.End)
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
	if len(m.sums) == 0 || r.W < 60*b.K {
		return
	}
	k, small := b.K, theme.Small*b.K
	r.W = min(r.W, 300*k)
	b.Word(m.sumWord())
	y := r.Y + small
	b.Fit(small, r.W)
	w := b.Put(0, r.X, y, small, b.Th.Muted, scene.Start)
	if x, a, ok := m.sumAt(t); ok {
		if a > 0 {
			b.sumFigure(m, &x, false)
			if b.Width(small) > r.W {
				b.sumFigure(m, &x, true)
			}
			at := r.X + w + 8*k
			if w+8*k+b.Width(small) > r.W {
				at, y = r.X, y+small+4*k
				b.Fit(small, r.W)
			}
			b.Put(key(roleSize, 0, 0), at, y, small, b.Th.Ink.Fade(a), scene.Start)
			b.L.Target(geom.R(r.X, r.Y, r.W, y-r.Y+4*k), x.ref())
			b.growthTarget(&x, at, y, small)
		}
	}
	b.sumBars(m, t, geom.R(r.X, y+6*k, r.W, r.Bottom()-y-6*k))
}

// appendSum appends a sum with its signs.
func (m *model) appendSum(dst []byte, l locale.Lang, x *sum) []byte {
	dst = locale.AppendMoney(pen.AppendBound(dst, x.bound), l, m.sized, x.v)
	return pen.AppendStar(dst, x.kind)
}

// sumFigure starts b.Txt with a sum and its growth, which has words of its own
// where there is room.
func (b *Builder) sumFigure(m *model, x *sum, short bool) {
	b.Txt = m.appendSum(b.Txt[:0], b.Lang, x)
	if x.growth.Ok {
		var g [24]byte
		b.Txt = append(b.Txt, growthDot...)
		if short {
			b.Txt = pen.AppendGrowth(b.Txt, x.growth)
			return
		}
		b.Txt = pen.AppendFilled(b.Txt, b.W.Data.Word(b.Lang, "growth.of"), pen.Arg("value", pen.AppendGrowth(g[:0], x.growth)))
	}
}

// growthTarget makes the growth at the end of b.Txt open its own figure.
func (b *Builder) growthTarget(x *sum, left, base, size float32) {
	i := bytes.LastIndex(b.Txt, growthDot)
	if i < 0 || x.growthObs == 0 {
		return
	}
	before := b.L.Advance(b.Txt[:i], scene.Regular, size)
	b.L.Target(geom.R(left+before, base-size, b.Width(size)-before, size*1.3), scene.Ref{Obs: uint32(x.growthObs)})
}

var growthDot = []byte(" · ")

// sumBars draws one small bar a period.
func (b *Builder) sumBars(m *model, t float64, r geom.Rect) {
	if r.H < 6*b.K || len(m.sums) == 0 {
		return
	}
	most := 0.0
	for _, x := range m.sums {
		most = max(most, x.v)
	}
	x := b.timeScale(m, r)
	n := (m.points[len(m.points)-1]-m.points[0])/m.step + 1
	bw := geom.Clamp((r.W/float32(n))*0.62, 1.5*b.K, 14*b.K)
	b.L.Begin(scene.Segments, key(roleSize, 0, 1), b.Th.Grid, 1, scene.Dash{})
	b.L.Segment(r.X, r.Bottom()-0.5, r.Right(), r.Bottom()-0.5)
	b.L.End()
	for i, s := range m.sums {
		h := max(1, float32(s.v/most)*(r.H-1))
		// The nearer to t, the fuller: the bar at hand stands out.
		near := geom.Smooth(1 - float32(abs(s.t-t)/m.step))
		c := b.Th.Other.Fade(0.38 + 0.62*near)
		b.L.Rect(key(roleSize, 0, 16+i), geom.R(x.At(s.t)-bw/2, r.Bottom()-h, bw, h), c, 0)
		if s.kind == data.Estimate {
			b.L.Edge(0, geom.R(x.At(s.t)-bw/2, r.Bottom()-h, bw, h), b.Th.Muted, 0, 1, scene.Dash{On: 1.5, Off: 1.5})
		}
	}
}

// timeScale maps the track onto r, half a column in from its sides.
func (b *Builder) timeScale(m *model, r geom.Rect) layout.Scale {
	lo, hi := m.points[0], m.points[len(m.points)-1]
	if lo == hi {
		lo, hi = lo-1, hi+1
	}
	in := min(10*b.K, r.W*0.04)
	return layout.Scale{Lo: lo, Hi: hi, From: r.X + in, To: r.Right() - in}
}

// gauge draws the sum of the leading ones on a strip of 0 to 100: what is known
// where the split is not.
func (b *Builder) gauge(m *model, x band, t float64, r geom.Rect) {
	k, small := b.K, theme.Small*b.K
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
	b.Word(bandWord(x.n))
	b.Txt = append(b.Txt, ' ')
	if m.on(t, x.t)*a > 0.5 {
		b.Txt = m.format(b.W.Data, b.Lang).figure(b.Txt, x.v, x.dec, x.kind, x.bound)
	}
	b.Fit(small, r.W)
	y := r.Y + small
	b.Put(0, r.X, y, small, b.Th.Ink.Fade(a), scene.Start)
	h := 9 * k
	at := y + 7*k
	b.L.Edge(key(roleSize, 0, 2), geom.R(r.X, at, r.W, h), b.Th.Axis.Fade(a), 0, 1*k, scene.Dash{})
	fill := geom.R(r.X, at, r.W*float32(x.v/100), h)
	b.L.Rect(key(roleSize, 0, 3), fill, b.Th.Other.Fade(0.45*a), 0)
	b.L.Target(geom.R(r.X, r.Y, r.W, at+h-r.Y), scene.Ref{Obs: uint32(x.obs)})
	if at+h+4*k+small <= r.Bottom() {
		b.Word("no-split")
		b.Fit(small, r.W)
		b.Put(0, r.X, at+h+4*k+small, small, b.Th.Muted.Fade(a), scene.Start)
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
	k, small := b.K, theme.Small*b.K
	r.W = min(r.W, 340*k)
	y := r.Y + small
	b.Txt = append(b.Txt[:0], p.label[b.Lang]...)
	last := b.Paragraph(0, r.X, y, small, r.W, 2, b.Th.Ink.Fade(alpha))
	h, gap := 11*k, 6*k
	if last > y && last+gap+h > r.Bottom() { // a low foot: the bar gives way to the words
		h, gap = 8*k, 4*k
	}
	y = last
	spent, newest := p.spentBy(t)
	most := max(p.high, spent)
	bar := geom.R(r.X, y+gap, r.W, h)
	c := b.Color(p.entity)
	at := func(v float64) float32 { return r.X + r.W*float32(v/most) }
	if spent > 0 {
		b.L.Rect(key(rolePlan, p.entity, 0), geom.R(r.X, bar.Y, at(spent)-r.X, h), c.Fade(alpha), 0)
	}
	b.L.Edge(key(rolePlan, p.entity, 1), geom.R(r.X, bar.Y, at(p.high)-r.X, h), b.Th.Ink.Fade(0.75*alpha), 0, 1.2*k, scene.Dash{})
	if p.low < p.high {
		b.L.Begin(scene.Segments, 0, b.Th.Ink.Fade(0.75*alpha), 1.2*k, scene.Dash{On: 2 * k, Off: 2 * k})
		b.L.Segment(at(p.low), bar.Y, at(p.low), bar.Bottom())
		b.L.End()
	}
	b.L.Target(geom.R(r.X, r.Y, r.W, bar.Bottom()-r.Y), scene.Ref{Entity: uint32(p.entity), Extra: uint32(p.plan), What: scene.WhatPlan})
	if y = bar.Bottom() + 4*k + small; y > r.Bottom()+3*k || newest == nil {
		return
	}
	if b.spentWords(p, spent, newest, "plan.spent"); b.Width(small) > r.W {
		b.spentWords(p, spent, newest, "plan.short")
	}
	b.Fit(small, r.W)
	w := b.Put(0, r.X, y, small, b.Th.Muted.Fade(alpha), scene.Start)
	b.L.Target(geom.R(r.X, y-small, w, small*1.3), newest.ref(p.entity))
}

// spentWords starts b.Txt with "spent by Q2 2026: Rmb157bn".
func (b *Builder) spentWords(p *target, spent float64, last *point, word string) {
	cur := locale.CNY
	if p.unit == data.USDm {
		cur = locale.USD
	}
	var x, y [48]byte
	b.Txt = pen.AppendFilled(b.Txt[:0], b.W.Data.Word(b.Lang, word),
		pen.Arg("value", locale.AppendMoney(x[:0], b.Lang, cur, spent)),
		pen.Arg("period", locale.AppendPeriod(y[:0], b.Lang, locale.Quarter(last.t), locale.Quarterly)))
}
