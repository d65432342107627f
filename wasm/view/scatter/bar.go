package scatter

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// bar stands the amount of the quarter in its column, as outline, and what is left of it; below nought it is a loss.
func (b *Builder) bar(p *pen.Pen, r *system.Run, room geom.Rect) {
	names, n := about.Names(r.Sys.Told("bar"))
	all, left := r.Value(names[0]), r.Value(names[1])
	if n < 2 || !(all > 0) || !sim.Answered(left) {
		return
	}
	k, small := p.K, theme.Small*p.K
	up := [2]float32{}
	for i, name := range names[:2] {
		p.Text(r.Label(name))
		up[i] = small * 1.25 * float32(p.Lines(small, room.W, 3)-1)
	}
	third := n > 2 && !p.Narrow()
	foot := small * 4.6
	if third { // below nought the third number has no place under the bar
		foot = small * 7.4
	}
	in := room.Trim(0, small*4.4+up[0], 0, foot+up[1])
	y := layout.Scale{Lo: -all * 0.8, Hi: all, From: in.Bottom(), To: in.Y}
	wide := min(room.W*0.5, 56*k)
	zero, x := y.At(0), room.X+(room.W-wide)/2
	now := y.At(geom.Clamp(left, y.Lo, y.Hi))
	whole := geom.R(x, y.At(all), wide, zero-y.At(all))
	if left < all { // what is taken away
		p.L.Hatch(pen.Key(roleBar, 0, 0), geom.R(x, whole.Y, wide, max(0, min(now, zero)-whole.Y)), p.Th.Press, 6*k, 1.3*k)
	}
	rest := geom.R(x, min(now, zero), wide, max(now, zero)-min(now, zero))
	if left >= 0 {
		p.L.Rect(pen.Key(roleBar, 1, 0), rest, p.Tint(p.Th.Press, 0.75), 0)
	} else {
		p.L.Hatch(pen.Key(roleBar, 1, 0), rest, p.Th.Ink, 4*k, 1.6*k)
	}
	if left < y.Lo {
		p.Arrow(x+wide/2, in.Bottom()+6*k, 5*k, false, p.Th.Ink)
	}
	p.L.Edge(pen.Key(roleBar, 2, 0), whole, p.Th.Ink, 0, 1*k, scene.Dash{})
	p.L.Solid(pen.Key(roleBar, 3, 0), p.Th.Axis, 1.4*k, room.X, zero, room.Right(), zero)
	b.told(p, r, names[0], all, all, room, room.Y+small, 0)
	b.told(p, r, names[1], left, r.Before(names[1]), room, in.Bottom()+small*1.9, 1)
	if third {
		at := zero + small*1.4
		if left < 0 {
			at = in.Bottom() + small*4.7 + up[1]
		}
		b.told(p, r, names[2], r.Value(names[2]), r.Before(names[2]), room, at, 2)
	}
}

// told sets what a number is called and, below it, the number, in the middle of the column.
func (b *Builder) told(p *pen.Pen, r *system.Run, name string, v, was float64, room geom.Rect, y float32, n int) {
	small, x := theme.Small*p.K, room.X+room.W/2
	p.Text(r.Label(name))
	y = p.Stack(pen.Key(roleName, 2, 4*n), x, y, small, room.W, 3, p.Th.Muted, scene.Middle)
	about.Value(p, r, name, v)
	full := len(p.Txt)
	p.Txt = about.AppendChange(p.Txt, r, name, v, was)
	if p.Width(small) > room.W {
		p.Txt = p.Txt[:full]
	}
	b.marks.Set(p, r, name, v, pen.Key(roleBar, 8, n), x, y+small*1.35, small, p.Th.Ink, scene.Middle)
}
