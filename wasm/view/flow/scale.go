package flow

import (
	"math"

	"yuntu/data"
	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/pen"
)

// heading names the picture.
func (m *marks) heading() {
	m.title()
	if !m.two {
		m.Title(1)
		return
	}
	size, name := theme.Label*m.K, pen.Key(pen.RoleTitle, 0, 0)
	if m.t.second {
		name = m.key(roleText, partStar, 0)
	}
	m.Put(name, m.Pad(), m.Pad()*0.5+size, size, m.Th.Ink, scene.Start)
}

// above returns where the picture may begin, below its name and its scale.
func (m *marks) above() float32 {
	k, small := m.K, theme.Small*m.K
	switch y := m.Pad() * 0.5; {
	case !m.two:
		return y + theme.Title*k + small + 20*k
	case m.t.second && m.F.W == m.L.Width: // below the first, where the scale stands
		return y + theme.Label*k + 10*k
	default:
		return y + theme.Label*k + small + 18*k
	}
}

// scale shows how much money a width is: one scale for the whole picture.
func (m *marks) scale() {
	b, c, k := m.Pen, &m.c, m.K
	if m.t.second {
		return
	}
	pad, small := b.Pad(), theme.Small*k
	title := theme.Title * k
	if m.two {
		title = theme.Label * k
	}
	y := pad*0.5 + title + small + 8*k
	longest := 17 * k
	if c.down {
		longest = 40 * k
	}
	if c.px <= 0 {
		return
	}
	v := niceFloor(float64(longest / c.px))
	w := float32(v) * c.px
	box := geom.R(pad, y-small*0.36-w/2, 6*k, w)
	if c.down {
		box = geom.R(pad, y-small*0.36-3*k, w, 6*k)
	}
	b.L.Rect(m.key(roleShape, partScale, 0), box, b.Th.Muted, 0)
	b.Tmp = locale.AppendMoney(b.Tmp[:0], b.Lang, locale.USD, v)
	b.Fill("loop.scale", pen.Arg("amount", b.Tmp))
	b.Fit(small, b.F.W-2*pad-box.W-7*k)
	b.Put(pen.Key(pen.RoleScale, 0, 0), box.Right()+7*k, y, small, b.Th.Muted, scene.Start)
}

// niceFloor returns the largest of 1, 2 and 5 times a power of ten up to v.
func niceFloor(v float64) float64 {
	if !(v > 0) {
		return 0
	}
	p := math.Pow10(int(math.Floor(math.Log10(v) + 1e-9)))
	switch f := v / p; {
	case f >= 5-1e-9:
		return 5 * p
	case f >= 2-1e-9:
		return 2 * p
	}
	return p
}

// starHigh is the height of the line at the foot that says what ∗ means.
func starHigh(b *pen.Pen) float32 { return b.Pad()*0.6 + theme.Small*b.K + 6*b.K }

// star says what ∗ means, at the foot.
func star(b *pen.Pen) {
	small := theme.Small * b.K
	b.Word("loop.star")
	b.Fit(small, b.F.W-2*b.Pad())
	b.Put(key(roleText, partStar, 0), b.Pad(), b.F.H-b.Pad()*0.6, small, b.Th.Muted, scene.Start)
}

// below returns where the picture must end, above what stands at its foot.
func (m *marks) below() float32 {
	y := m.F.H - starHigh(m.Pen)
	if m.two {
		y = m.F.H - 2*m.K
	}
	return y - float32(m.keyLines())*(theme.Small+6)*m.K
}

// keyLines is how many keys of filled and outlined stand at the foot: beside a course down the page there is no room, and
// two on a phone have none at all.
func (m *marks) keyLines() int {
	switch {
	case !m.down() || m.t.rest == data.Paid || m.two && m.F.H < 300*m.K:
		return 0
	case m.t.paid == 0:
		return 1
	}
	return 2
}
