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

// heading names the picture and shows its scale; it returns where the picture
// may begin.
func (m *marks) heading() float32 {
	m.title()
	_, y := m.Title()
	return y + theme.Small*m.K + 20*m.K
}

// scale shows how much money a width is: one scale for the whole picture.
func (m *marks) scale() {
	b, c, k := m.Pen, &m.c, m.K
	pad, small := b.Pad(), theme.Small*k
	y := pad*0.5 + theme.Title*k + small + 8*k
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
	b.L.Rect(key(roleShape, partScale, 0), box, b.Th.Muted, 0)
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

// star says what ∗ means, at the foot; it returns where the picture must end.
func (m *marks) star() float32 {
	b, k := m.Pen, m.K
	small := theme.Small * k
	y := b.F.H - b.Pad()*0.6
	b.Word("loop.star")
	b.Fit(small, b.F.W-2*b.Pad())
	b.Put(key(roleText, partStar, 0), b.Pad(), y, small, b.Th.Muted, scene.Start)
	y -= small + 6*k
	if downPage(b.F) && m.t.rest != data.Paid { // beside the course there is no room
		lines := float32(2)
		if m.t.paid == 0 {
			lines = 1
		}
		y -= lines * (small + 6*k)
		m.keys(b.Pad(), y+small+6*k, b.F.W-2*b.Pad())
	}
	return y
}
