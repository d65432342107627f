package lanes

import (
	"math"
	"strconv"

	"yuntu/data/locale"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// events sets a row for each event, the words on the side with more room; on a narrow stage as many as leave room for the
// rest. It returns where the rows end.
func (b *Builder) events(p *pen.Pen, box geom.Rect, y float32) float32 {
	k, small := p.K, theme.Small*p.K
	row := small * 1.35
	side := func(i int) (room float32, left bool) {
		x := b.sx.At(b.seen.events[i].at)
		l, r := x-box.X+36*k, box.Right()-x
		return max(l, r) - 10*k, l > r
	}
	high, n, most := float32(0), 0, int(box.H*0.13/row)
	if b.low {
		most = 0
	} else if p.Narrow() {
		most = 1
	}
	for i := range b.seen.events {
		b.seen.events[i].t = 0
		p.Text(p.W.Data.Event(b.seen.events[i].id).Title[p.Lang])
		room, _ := side(i)
		high += row + small*1.25*float32(p.Lines(small, room, 3)-1)
		if n == i && i < most && (i == 0 || high <= box.H*0.2) {
			n++
		}
	}
	last := 0.
	for range n { // in order of time
		i := -1
		for j := range b.seen.events[:n] {
			if at := b.seen.events[j].at; at > last && (i < 0 || at < b.seen.events[i].at) {
				i = j
			}
		}
		if i < 0 || b.seen.events[i].at > float64(b.seen.n) {
			break
		}
		e := &b.seen.events[i]
		last = e.at
		x := b.sx.At(e.at)
		p.L.Stroke(pen.Key(roleEvent, 2, i), p.Th.Grid, k, scene.Dash{On: 2 * k, Off: 3 * k}, x, y, x, b.bottom)
		p.L.Dot(pen.Key(roleEvent, 0, i), geom.Point{X: x, Y: y - small*0.3}, 2.6*k, p.Th.Muted, 0)
		p.Text(p.W.Data.Event(e.id).Title[p.Lang])
		room, left := side(i)
		at, align := x+7*k, scene.Start
		if left {
			at, align = x-7*k, scene.End
		}
		w := min(p.Width(small), room)
		foot := p.Stack(pen.Key(roleEvent, 1, 4*i), at, y, small, room, 3, p.Th.Muted, align)
		if left {
			at -= w
		}
		e.t = p.L.Target(geom.R(min(at, x-3*k), y-small*0.85, w+10*k, foot-y+small*1.1), scene.Ref{What: scene.WhatEvent, Extra: uint32(e.id)})
		y = foot + row
	}
	return y
}

// lanes draws who was in charge from when to when; who is last goes on.
func (b *Builder) lanes(p *pen.Pen, y float32) float32 {
	k, small := p.K, theme.Small*p.K
	row := small * 1.6
	y -= small * 0.7
	for i := range b.seen.heads {
		x0, x1 := b.sx.At(max(0, b.seen.heads[i].at)), b.sx.To
		if i+1 < len(b.seen.heads) {
			x1 = b.sx.At(b.seen.heads[i+1].at)
		}
		bar := geom.R(x0, y+k, max(x1-x0, 2*k), row-3*k)
		p.L.Rect(pen.Key(roleLane, 0, i), bar, p.Tint(b.color(p, i), 0.5), 2*k)
		b.seen.heads[i].t = p.L.Target(bar, scene.Ref{What: scene.WhatEvent, Extra: uint32(b.seen.heads[i].id)})
		p.Short(b.seen.heads[i].who)
		at, align, w := x0+6*k, scene.Start, p.Width(small)
		if w > bar.W-10*k {
			at, align = x0-6*k, scene.End
			if w > x0-b.sx.From+36*k {
				at, align = x1+6*k, scene.Start
			}
		}
		if !b.low || align == scene.Start && at < x1 { // in a row of all, in its own bar or not at all
			p.Put(pen.Key(roleName, 0, i), at, y+row/2+small*0.34, small, p.Th.Ink, align)
		}
		if !b.low {
			y += row
		}
	}
	if b.low { // all in a row: nobody came before another had gone
		y += row
	}
	return y + k
}

// shades colours each one's window through all panels, and shows how far it was moved: hatched, as that is assumed. Where the
// windows stood before is outlined.
func (b *Builder) shades(p *pen.Pen, slant geom.Rect) {
	k := p.K
	for i := range b.seen.heads {
		c := b.color(p, i)
		x0, x1 := b.sx.At(b.now[i]), b.sx.At(b.now[i+1])
		z0, z1 := b.sx.At(b.was[i]), b.sx.At(b.was[i+1])
		p.L.Rect(pen.Key(roleWindow, 0, i), geom.R(x0, slant.Bottom(), max(x1-x0, 0), b.bottom-slant.Bottom()), p.Tint(c, 0.16), 0)
		b.quads = appendSlant(b.quads[:0], z0, z1, x0, x1, slant.Y, slant.Bottom())
		p.L.Begin(scene.Area, pen.Key(roleSlant, 0, i), p.Tint(c, 0.16), 0, scene.Dash{})
		for n, q := range b.quads {
			if n == 0 {
				p.L.Span(q.X0, q.A0, q.B0)
			}
			p.L.Span(q.X1, q.A1, q.B1)
		}
		p.L.End()
		p.Hatch(pen.Key(roleSlant, 1, i), b.quads, c.Fade(0.7))
		if i > 0 && z0 != x0 {
			p.L.Stroke(pen.Key(roleBefore, 0, i), p.Th.Faint, k, scene.Dash{On: 4 * k, Off: 3 * k}, z0, slant.Bottom(), z0, b.bottom)
		}
		if i > 0 {
			p.L.Solid(pen.Key(roleGrip, 0, 4*i), p.Th.Press, 1.6*k, x0, slant.Bottom(), x0, b.bottom)
			b.busy.Take(geom.R(x0-k, slant.Bottom(), 2*k, b.bottom-slant.Bottom()))
		}
	}
}

// appendSlant cuts what lies between z0…z1 at the top and x0…x1 at the foot, further right, into slices.
func appendSlant(dst []layout.Quad, z0, z1, x0, x1, top, foot float32) []layout.Quad {
	upper := func(x float32) float32 { // along the top, then down to the foot
		if x <= z1 || x1 <= z1 {
			return top
		}
		return geom.Mix(top, foot, (x-z1)/(x1-z1))
	}
	lower := func(x float32) float32 { // down to the foot, then along it
		if x >= x0 || x0 <= z0 {
			return foot
		}
		return geom.Mix(top, foot, (x-z0)/(x0-z0))
	}
	at := [4]float32{z0, min(z1, x0), max(z1, x0), x1}
	for i := range 3 {
		if at[i+1] > at[i] {
			dst = append(dst, layout.Quad{X0: at[i], A0: upper(at[i]), B0: lower(at[i]), X1: at[i+1], A1: upper(at[i+1]), B1: lower(at[i+1])})
		}
	}
	return dst
}

// years writes them under the last panel.
func (b *Builder) years(p *pen.Pen, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	step := max(1, int(math.Ceil(float64(40*k)/float64(b.sx.At(4)-b.sx.At(0)))))
	first := int(b.seen.since)
	for q := first; q <= first+b.seen.n; q++ {
		if q%4 != 0 || q/4%step != 0 {
			continue
		}
		x := b.sx.At(float64(q - first))
		p.L.Solid(0, p.Th.Axis, 1, x, b.bottom, x, b.bottom+4*k)
		p.Txt = strconv.AppendInt(p.Txt[:0], int64(q/4), 10)
		p.Put(pen.Key(pen.RolePeriod, 0, q/4), min(x, box.Right()-p.Width(small)/2), b.bottom+small*1.4, small, p.Th.Muted, scene.Middle)
	}
}

// handles lets the edges between windows be dragged; on a narrow stage the first alone, as a finger could not tell them apart.
func (b *Builder) handles(p *pen.Pen, r *system.Run, slant geom.Rect) {
	k, small, name := p.K, theme.Small*p.K, shiftOf(r)
	of := r.Sys.Param(name)
	if of < 0 {
		return
	}
	lo, hi := r.Sys.Params[of].Min.Float(), r.Sys.Params[of].Max.Float()
	for i := 1; i < len(b.seen.heads); i++ {
		s := r.Value(nth(r.Sys.Told("starts"), i))
		if !sim.Answered(s) || s+hi > float64(b.seen.n) || i > 1 && b.sx.At(b.now[i])-b.sx.At(b.now[i-1]) < 48*k {
			continue
		}
		y := slant.Bottom()
		h := scene.Handle{Param: uint8(of), A: geom.Point{X: b.sx.At(s + lo), Y: y}, B: geom.Point{X: b.sx.At(s + hi), Y: y}, Lo: lo, Hi: hi}
		at := h.At(r.Value(name))
		p.L.Handle(about.Grip(p, pen.Key(roleGrip, 0, 4*i+1), at, p.Th.Press), h)
		if i == 1 {
			p.Txt = r.AppendValue(append(append(p.Txt[:0], r.Label(name)...), ' '), name, r.Value(name))
			if w := p.Width(small); w > at.X-p.Pad()-12*k {
				about.Value(p, r, name, r.Value(name))
			}
			q := geom.R(at.X-12*k-p.Width(small), y-small*1.25, p.Width(small), small*1.4)
			p.L.Rect(0, q, p.Th.Paper.Fade(0.85), 3*k)
			b.marks.Set(p, r, name, r.Value(name), pen.Key(roleGrip, 1, 0), at.X-12*k, y-small*0.25, small, p.Th.Ink, scene.End)
		}
	}
}

// outline says who came in when, what else happened, and every figure of the panels.
func (b *Builder) outline(p *pen.Pen) {
	for _, list := range [2][]event{b.seen.heads, b.seen.events} {
		for i := range list {
			e := &list[i]
			p.Text(p.W.Data.Event(e.id).Title[p.Lang])
			p.Val = locale.AppendPeriod(p.Val[:0], p.Lang, b.seen.since+locale.Quarter(math.Floor(e.at)), locale.Quarterly)
			p.Note(2, scene.Item, e.t)
		}
	}
	for i := range b.seen.panels {
		x := &b.seen.panels[i]
		b.title(p, x)
		p.Say(2, scene.Item, 0)
		for j := range x.points {
			a := &x.points[j]
			if i >= b.shown {
				a.t = p.L.Like(scene.Ref{Obs: uint32(a.of[0])})
			}
			p.Txt = locale.AppendPeriod(p.Txt[:0], p.Lang, b.seen.since+locale.Quarter(a.q), locale.Quarterly)
			p.Val = about.AppendObserved(p.Val[:0], p, a.v, x.unit)
			p.Note(3, scene.Item, a.t)
		}
	}
}
