package chart

import (
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

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
	if b.F.W < 360*k { // what stands beside it has to be said whole
		clock *= 0.8
	}
	h := clock*0.8 + small + 14*k
	if len(m.plans) > 0 { // room for a plan's two lines and its bar
		h = max(h, small*3.25+18*k)
		if b.F.W < 380*k { // three
			h = max(h, small*4.5+18*k)
		}
	}
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
		b.Text(m.dated[br][b.Lang])
		b.Fit(small, box.W)
		bw := b.Put(0, right, note, small, b.Th.Ink.Fade(in), scene.End)
		b.Zigzag(right-bw-8*k, note-small*0.85, note+2*k, in)
		b.L.Target(geom.R(right-bw-12*k, note-small, bw+12*k, small*1.3), scene.Ref{What: scene.WhatBreak, Extra: uint32(br)})
	} else if far := 1 - m.sure(t); far > 0 && !b.F.Reduced && !b.s.Playing { // in motion it would come and go with every period
		b.Word("between")
		if b.s.Observed {
			b.Word("between.observed")
		}
		b.Fit(small, box.W)
		b.Put(0, right, note, small, b.Th.Muted.Fade(far), scene.End)
	} else {
		b.passNote(m, t, right, note-3*k, box.W) // off the words of a plan below it
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
	b.Txt = m.format(b.W.Data, b.Lang).figure(b.Txt, x.v, x.dec, x.kind, x.bound)
	b.Fit(small, r.W)
	y := r.Y + small
	on := m.on(t, x.t)
	w := b.Put(0, r.X, y, small, scene.Blend(b.Th.Muted, b.Th.Ink, on).Fade(a), scene.Start)
	if b.Txt = m.appendPeriod(b.Txt[:0], b.Lang, locale.Quarter(x.t)); w+gap*k+b.Width(small) <= r.W {
		b.Put(0, r.X+w+gap*k, y, small, b.Th.Muted.Fade(a*(1-on)), scene.Start)
	}
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
