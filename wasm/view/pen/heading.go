package pen

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/theme"
)

// Title sets Txt as the name of the picture in at most n lines, and returns its width and the baseline of
// the last: letters may be large, and a stage narrow.
func (p *Pen) Title(n int) (w, base float32) {
	pad, size := p.Pad(), theme.Title*p.K
	base = pad*0.5 + size
	room := p.F.W - 2*pad
	if n > 1 && p.Width(size) > room {
		return room, p.Paragraph(Key(RoleTitle, 0, 0), pad, base, size, room, n, p.Th.Ink)
	}
	p.Fit(size, room)
	return p.Put(Key(RoleTitle, 0, 0), pad, base, size, p.Th.Ink, scene.Start), base
}

// Heading sets the name of the picture and what it counts, beside it or on a
// line of its own, and returns what is left of the stage below them.
func (p *Pen) Heading(title, unit string) geom.Rect {
	pad, small := p.Pad(), theme.Small*p.K
	p.Text(title)
	w, y := p.Title(2)
	p.Text(unit)
	x := pad + w + 12*p.K
	if pad+w+14*p.K+p.Width(small) > p.F.W-pad {
		x = pad
		y += small + 5*p.K
	}
	y = p.Paragraph(Key(RoleUnit, 0, 0), x, y, small, p.F.W-pad-x, 2, p.Th.Muted)
	top := y + 10*p.K
	return geom.R(pad, top, p.F.W-2*pad, p.F.H-top-pad*0.6)
}
