package chart

import (
	"bytes"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

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
	if x, on, ok := m.sumBy(t); ok {
		// Away from its period the figure is quiet and has the period for its growth; the place is that of the longer one.
		b.sumPeriod(m, &x)
		wide := b.Width(small)
		b.sumFigure(m, &x, false)
		short := b.Width(small) > r.W
		if short {
			b.sumFigure(m, &x, true)
		}
		at := r.X + w + 8*k
		if w+8*k+max(wide, b.Width(small)) > r.W {
			at, y = r.X, y+small+4*k
		}
		b.Fit(small, r.W)
		if on <= 0.5 {
			b.sumPeriod(m, &x)
			b.Fit(small, r.W)
		}
		b.Put(key(roleSize, 0, 0), at, y, small, scene.Blend(b.Th.Muted, b.Th.Ink, on), scene.Start)
		b.L.Target(geom.R(r.X, r.Y, r.W, y-r.Y+4*k), x.ref())
		if on > 0.5 {
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
			b.Txt = pen.AppendGrowth(b.Txt, b.Lang, x.growth)
			return
		}
		b.Txt = pen.AppendFilled(b.Txt, b.W.Data.Word(b.Lang, "growth.of"), pen.Arg("value", pen.AppendGrowth(g[:0], b.Lang, x.growth)))
	}
}

// sumPeriod starts b.Txt with a sum and its period.
func (b *Builder) sumPeriod(m *model, x *sum) {
	b.Txt = append(m.appendSum(b.Txt[:0], b.Lang, x), growthDot...)
	b.Txt = m.appendPeriod(b.Txt, b.Lang, locale.Quarter(x.t))
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
	b.L.Solid(key(roleSize, 0, 1), b.Th.Grid, 1, r.X, r.Bottom()-0.5, r.Right(), r.Bottom()-0.5)
	for i, s := range m.sums {
		h := max(1, float32(s.v/most)*(r.H-1))
		// The nearer to t, the fuller: the bar at hand stands out.
		near := geom.Smooth(1 - float32(abs(s.t-t)/m.step))
		c := scene.Blend(b.Th.Other, b.Th.Ink, near)
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
