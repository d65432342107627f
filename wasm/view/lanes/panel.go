package lanes

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

// flat is how high a panel is at least, in pixels.
const flat = 15

// panels draws the series one above the other, as many as there is room for; the first is the tallest.
func (b *Builder) panels(p *pen.Pen, r *system.Run, box geom.Rect) {
	small := theme.Small * p.K
	y, head, each := box.Y, small*1.9, float32(0)
	for b.shown = len(b.seen.panels); ; b.shown-- {
		n := float32(b.shown)
		if each = max(box.H-n*head, 0) / (n + 0.6); each >= flat*p.K || b.shown == 1 {
			break
		}
	}
	for i := range b.shown {
		h := each
		if i == 0 {
			h *= 1.6
		}
		b.panel(p, r, i, geom.R(box.X, y+head, box.W, h))
		y += head + h
	}
	heads := len(b.seen.heads)
	for i := b.shown * heads; i < len(b.seen.panels)*heads; i++ {
		b.marks.Keep(p, r, nth(r.Sys.Told("means"), i))
	}
}

// title starts p.Txt with what a panel shows.
func (b *Builder) title(p *pen.Pen, x *panel) {
	p.Text(b.r.Label(x.part))
	if x.whole != "" {
		p.Tmp = append(p.Tmp[:0], p.Txt...)
		p.Val = append(p.Val[:0], b.r.Label(x.whole)...)
		p.Fill("lanes.ratio", pen.Arg("part", p.Tmp), pen.Arg("whole", p.Val))
	}
}

// scaleOf leaves air above and below the figures; a scale begins at nought unless that is far below all of them.
func scaleOf(x *panel, box geom.Rect) layout.Scale {
	lo, hi := x.points[0].v, x.points[0].v
	for _, a := range x.points {
		lo, hi = min(lo, a.v), max(hi, a.v)
	}
	air := (hi - lo) * 0.12
	if hi += air; lo > 0 && lo < 0.5*hi {
		lo = 0
	} else {
		lo -= air
	}
	return layout.Scale{Lo: lo, Hi: hi, From: box.Bottom(), To: box.Y}
}

func (b *Builder) panel(p *pen.Pen, r *system.Run, i int, box geom.Rect) {
	k, small, x := p.K, theme.Small*p.K, &b.seen.panels[i]
	sy := scaleOf(x, box)
	who := uint32(i)
	b.ticks = layout.Settled(layout.AppendTicks(b.ticks[:0], sy.Hi, box.H*float32(sy.Hi/(sy.Hi-sy.Lo)), 30*k))
	p.L.Begin(scene.Segments, pen.Key(rolePanel, who, 0), p.Th.Grid, 1, scene.Dash{})
	for _, t := range b.ticks {
		if t.V >= sy.Lo {
			p.L.Segment(box.X, sy.At(t.V), box.Right(), sy.At(t.V))
		}
	}
	p.L.End()
	for n, t := range b.ticks {
		if t.V < sy.Lo {
			continue
		}
		p.Txt = about.AppendObserved(p.Txt[:0], p, t.V, x.unit)
		p.Put(pen.Key(pen.RoleTickLabel, who, n), box.X-6*k, sy.At(t.V)+small*0.36, small, p.Th.Muted, scene.End)
	}
	if sy.Lo <= 0 {
		p.L.Solid(pen.Key(rolePanel, who, 1), p.Th.Axis, 1, box.X, sy.At(0), box.Right(), sy.At(0))
	}
	b.title(p, x)
	p.Fit(small, box.W)
	y := box.Y - small*0.45
	p.Put(pen.Key(roleName, 1, i), box.X-40*k, y, small, p.Th.Ink, scene.Start)
	p.Boxes.Take(geom.R(box.X-40*k, y-small, p.Width(small), small*1.3))
	b.line(p, i, sy)
	for h := range b.seen.heads {
		b.mean(p, r, i, h, sy)
	}
	for h := range b.seen.heads {
		b.value(p, r, i, h, sy, box)
	}
}

func (b *Builder) at(a *point, sy layout.Scale) geom.Point {
	return geom.Point{X: b.sx.At(float64(a.q) + 0.5), Y: sy.At(a.v)}
}

// line joins the figures, dashed where quarters are missing between, not where the way of counting changes. A figure has the
// colour of the one for whom it counts; one that was worked out is open.
func (b *Builder) line(p *pen.Pen, i int, sy layout.Scale) {
	k, x := p.K, &b.seen.panels[i]
	for j := 1; j < len(x.points); j++ {
		from, to := b.at(&x.points[j-1], sy), b.at(&x.points[j], sy)
		if x.points[j].torn {
			mid := geom.Point{X: (from.X + to.X) / 2, Y: (from.Y + to.Y) / 2}
			p.Zigzag(mid.X, mid.Y-9*k, mid.Y+9*k, 1)
			b.busy.Take(geom.R(mid.X-4*k, mid.Y-9*k, 8*k, 18*k))
			continue
		}
		dash := scene.Dash{}
		if x.points[j].q > x.points[j-1].q+1 {
			dash = scene.Dash{On: 3 * k, Off: 3 * k}
		}
		p.L.Begin(scene.Line, pen.Key(roleLine, uint32(i), j), p.Th.Muted, 1.3*k, dash)
		p.L.Point(from.X, from.Y)
		p.L.Point(to.X, to.Y)
		p.L.End()
		for n := range 6 {
			g := float32(n) / 5
			b.busy.Take(geom.R(geom.Mix(from.X, to.X, g)-2*k, geom.Mix(from.Y, to.Y, g)-2*k, 4*k, 4*k))
		}
	}
	for j := range x.points {
		a := &x.points[j]
		at, c := b.at(a, sy), p.Th.Faint
		if h := b.ofQuarter(a.q); h >= 0 {
			c = b.color(p, h)
		}
		size := 3.2 * k
		if p.Narrow() {
			size = 2.4 * k
		}
		p.L.Dot(pen.Key(rolePoint, uint32(i), j), at, size, c, 0)
		if !a.printed {
			p.L.Dot(0, at, size*0.53, p.Th.Paper, 0)
		}
		b.busy.Take(geom.R(at.X-3*k, at.Y-3*k, 6*k, 6*k))
		a.t = p.L.Target(geom.R(at.X-4*k, at.Y-4*k, 8*k, 8*k), scene.Ref{Obs: uint32(a.of[0])})
	}
}

// mean lays the mean of a window across it; thin, where it lay before.
func (b *Builder) mean(p *pen.Pen, r *system.Run, i, h int, sy layout.Scale) {
	k, n := p.K, i*len(b.seen.heads)+h
	name := nth(r.Sys.Told("means"), n)
	flat := func(key scene.Key, from, to, v float64, c scene.Color, width float32) {
		if !sim.Answered(v) || to <= from {
			return
		}
		y, x0, x1 := sy.At(v), b.sx.At(from), b.sx.At(to)
		p.L.Solid(key, c, width, x0, y, x1, y)
		b.busy.Take(geom.R(x0, y-width/2, x1-x0, width))
	}
	if b.now != b.was {
		flat(pen.Key(roleBefore, 1, n), b.was[h], b.was[h+1], r.Before(name), p.Th.Faint, 1.2*k)
	}
	flat(pen.Key(roleMean, 0, n), b.now[h], b.now[h+1], r.Value(name), b.color(p, h), 3*k)
}

// value sets the value of a mean beside its line: where nothing is, else where no words are, on paper.
func (b *Builder) value(p *pen.Pen, r *system.Run, i, h int, sy layout.Scale, box geom.Rect) {
	k, size, n := p.K, theme.Small*p.K, i*len(b.seen.heads)+h
	name := nth(r.Sys.Told("means"), n)
	v := r.Value(name)
	if !sim.Answered(v) || b.now[h+1] <= b.now[h] {
		return
	}
	mid := geom.Point{X: (b.sx.At(b.now[h]) + b.sx.At(b.now[h+1])) / 2, Y: sy.At(v)}
	about.Value(p, r, name, v)
	w, tall := p.Width(size), size*1.1
	inside, long := geom.R(box.X, box.Y-size*1.5, box.W+6*k, box.H+size*1.5), b.sx.At(b.now[h+1])-b.sx.At(b.now[h])
	for _, strict := range [2]bool{true, false} {
		for step := range 10 { // above the line, below it, above that, and so on
			d := 0.95 + 0.9*float32(step/2)
			if step%2 == 0 {
				d = 0.2 - d
			}
			for _, side := range [...]float32{0, -0.3, 0.3} {
				x := geom.Clamp(mid.X+side*long-w/2, inside.X, inside.Right()-w)
				q := geom.R(x-k, mid.Y+d*tall-tall/2, w+2*k, tall)
				if q.Y < inside.Y || q.Bottom() > inside.Bottom() || !p.Boxes.Free(q) || strict && !b.busy.Free(q) {
					continue
				}
				p.Boxes.Take(q)
				if !strict || w > long-4*k { // a line behind it
					p.L.Rect(0, q, p.Th.Paper.Fade(0.8), 2*k)
				}
				b.marks.Set(p, r, name, v, pen.Key(roleValue, 0, n), x, q.Y+tall*0.8, size, p.Th.Ink, scene.Start)
				return
			}
		}
	}
}
