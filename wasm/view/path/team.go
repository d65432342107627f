package path

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

// abreast is how many of the axis stand in one place of the row.
const abreast = 5

// team draws people in a row: over each what he brings, below what he costs, both in one scale. Of those that are sent what
// is brought beyond the cost is full, and what is paid beyond what is brought is dark. Below lies what they are after: won as
// far as the chance goes, of which their cost takes away from the end.
func (b *Builder) team(p *pen.Pen, r *system.Run, box geom.Rect) {
	k, small, l, axis := p.K, theme.Small*p.K, p.L, r.Sys.Axis
	names, _ := about.Names(r.Sys.Told("sent"))
	x, adds, pay := &r.Sys.Params[axis], r.Result(names[0]), r.Value(names[1])
	box = box.Trim(0, small*1.2, 0, 0)
	low := max(box.H*0.3, small*4.8+16*k) // on a low stage too there is a bar between its words
	prize := geom.R(box.X, box.Bottom()-low, box.W, low)
	row := box.Trim(0, 0, 0, prize.H+small*3.1)
	sx := layout.Scale{Lo: x.Min.Float(), Hi: x.Max.Float(), From: row.X, To: row.Right()}
	tall := max(r.At(axis, adds, sx.Lo), pay)
	one := (row.H - 12*k) / float32(tall+max(pay, r.Before(names[1])))
	up := row.Y + float32(tall)*one // feet of what is brought; heads are below
	down := up + 12*k
	sent := r.Now[axis]
	key := func(role uint8, n int) scene.Key { return pen.Key(role, 9, n) }
	for i, at := 0, sx.Lo; at < sx.Hi; i, at = i+1, at+abreast {
		x0, wide := sx.At(at)+k, sx.At(at+abreast)-sx.At(at)-2*k
		brings := r.At(axis, adds, at+abreast/2.)
		part := wide * float32(geom.Clamp((sent-at)/abreast, 0, 1))
		bar := func(n int, y, h, w float32, c scene.Color) { l.Rect(key(roleFill, 8*i+n), geom.R(x0, y, w, h), c, 0) }
		high, cost, both := float32(brings)*one, float32(pay)*one, float32(min(brings, pay))*one
		head := p.Tint(p.Th.Ink, 0.25)
		if part > 0 {
			head = p.Th.Ink
		}
		bar(0, up-high, high, wide, p.Tint(p.Th.Ink, 0.08))
		bar(1, down, cost, wide, p.Tint(p.Th.Ink, 0.08))
		bar(2, up-both, both, part, p.Tint(p.Th.Press, 0.4))
		bar(3, up-high, high-both, part, p.Th.Press)
		bar(4, down, both, part, p.Tint(p.Th.Press, 0.4))
		bar(5, down+both, cost-both, part, p.Th.Ink)
		l.Hatch(key(roleFill, 8*i+6), geom.R(x0, up-high, part, high), p.Th.Paper.Fade(0.4), 6*k, 1.3*k)
		l.Hatch(key(roleFill, 8*i+7), geom.R(x0, down, part, cost), p.Th.Paper.Fade(0.4), 6*k, 1.3*k)
		l.Dot(key(roleCurve, i), geom.Point{X: x0 + wide/2, Y: up + 4*k}, min(2.4*k, wide/2), head, 0)
		l.Rect(key(roleSecond, i), geom.R(x0+wide/2-min(3.4*k, wide/2), up+7*k, min(6.8*k, wide), 4*k), head, 1.5*k)
	}
	say := func(n int, name string, v float64, at geom.Point, w float32, c scene.Color, room geom.Rect) {
		about.Num(p, r, name, v, r.Before(name), small, w)
		b.marks.Near(p, r, name, v, key(roleName, n), at.X, at.Y, small, c, room)
	}
	if was := sx.At(r.Then[axis]); r.Changed() {
		l.Solid(key(roleBefore, 0), p.Th.Muted, k, was, row.Y, was, down+float32(pay)*one)
	}
	room := geom.R(row.X, row.Y-small*1.2, row.W, row.H+small*4.4)
	at := geom.Point{X: sx.At(sent), Y: (up + down) / 2}
	l.Handle(Grip(p, key(roleHandle, 0), at, true, false, sent > sx.Lo, sent < sx.Hi), scene.Handle{Param: uint8(axis), Lo: sx.Lo, Hi: sx.Hi,
		A: geom.Point{X: sx.From, Y: at.Y}, B: geom.Point{X: sx.To, Y: at.Y}})
	p.Boxes.Take(geom.R(row.X, up, row.W, down-up))
	if best := r.Value(names[2]); sim.Answered(best) {
		x := sx.At(best)
		l.Stroke(key(roleMeet, 0), p.Th.Ink, 1.2*k, scene.Dash{On: 3 * k, Off: 3 * k}, x, row.Y, x, down+float32(pay)*one)
		say(0, names[2], best, geom.Point{X: x + 6*k, Y: row.Y + small}, row.W-x, p.Th.Ink, room)
	}
	say(1, names[0], r.Value(names[0]), geom.Point{X: at.X + 10*k, Y: up - float32(r.Value(names[0]))*one - small}, row.W*0.6, p.Th.Press, room)
	say(2, x.ID, sent, geom.Point{X: at.X + 10*k, Y: down + float32(pay)*one + small*1.3}, row.W*0.6, p.Th.Ink, room)
	say(3, names[1], pay, geom.Point{X: row.X, Y: down + float32(pay)*one + small*2.7}, row.W*0.6, p.Th.Ink, room)
	b.prize(p, r, prize.Trim(0, small*1.6, 0, small*3.2), say)
}

// prize draws what is to be won as a frame, and in it what the chance makes of it, less the cost.
func (b *Builder) prize(p *pen.Pen, r *system.Run, box geom.Rect, say func(n int, name string, v float64, at geom.Point, w float32, c scene.Color, room geom.Rect)) {
	k, small, l, axis := p.K, theme.Small*p.K, p.L, r.Sys.Axis
	names, _ := about.Names(r.Sys.Told("won"))
	gain := r.Sys.Told("y")
	most := r.Sys.Params[axis].Max.Float()
	whole := 100 * (r.At(axis, r.Result(gain), most) + r.At(axis, r.Result(names[1]), most)) / r.At(axis, r.Result(names[0]), most)
	left, cost := r.Value(gain), r.Value(names[1])
	sx := layout.Scale{Lo: min(-0.3*whole, left), Hi: whole, From: box.X, To: box.Right()}
	key := func(role uint8, n int) scene.Key { return pen.Key(role, 10, n) }
	span := func(a, z float64) geom.Rect { return geom.R(sx.At(a), box.Y, sx.At(z)-sx.At(a), box.H) }
	won := left + cost
	l.Rect(key(roleFill, 0), span(0, won), p.Tint(p.Th.Press, 0.4), 0)
	l.Rect(key(roleFill, 1), span(0, max(left, 0)), p.Th.Press, 0)
	l.Rect(key(roleFill, 2), span(min(left, 0), 0), p.Th.Ink, 0)
	l.Hatch(key(roleFill, 3), span(min(left, 0), won), p.Th.Paper.Fade(0.4), 6*k, 1.3*k)
	l.Edge(key(roleSecond, 0), span(0, whole), p.Th.Muted, 0, 1.4*k, scene.Dash{On: 5 * k, Off: 4 * k})
	if was := r.Before(gain); r.Changed() && was >= sx.Lo && was <= sx.Hi {
		l.Edge(key(roleBefore, 0), span(min(was, 0), max(was, 0)), p.Th.Muted, 0, 1.2*k, scene.Dash{})
	}
	l.Begin(scene.Segments, key(roleLevel, 0), p.Th.Ink, 1.4*k, scene.Dash{})
	l.Segment(sx.At(0), box.Y-5*k, sx.At(0), box.Bottom()+5*k)
	l.Segment(sx.At(won), box.Y-5*k, sx.At(won), box.Bottom())
	l.End()
	over, under := geom.R(box.X, box.Y-small*1.6, box.W, small*1.5), geom.R(box.X, box.Bottom()+2*k, box.W, small*3)
	say(8, names[0], r.Value(names[0]), geom.Point{X: sx.At(won) + 5*k, Y: box.Y - small*0.5}, box.W*0.7, p.Th.Ink, over)
	say(9, gain, left, geom.Point{X: sx.At(min(left, 0)), Y: box.Bottom() + small*1.4}, box.W*0.7, p.Th.Ink, under)
	say(10, names[1], cost, geom.Point{X: sx.At(left), Y: box.Bottom() + small*2.8}, box.W*0.7, p.Th.Muted, under)
}
