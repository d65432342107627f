package area

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

// sheet is where a part of an unsettled whole stands: above in its true size, below as a part of a full width.
type sheet struct {
	x            layout.Scale // of the amounts
	whole, fixed geom.Rect
	full, part   geom.Rect // the same, stretched
	bars         geom.Rect
}

// leastBars is how high both wholes are at least together, in pixels; the figures beside them are left out for it.
const leastBars = 64

// spread lays the sheet into a box for a whole and its part, where the whole is at most as large as most.
func spread(box geom.Rect, whole, fixed, most float64, k float32) (s sheet) {
	small := theme.Small * k
	words := small*2.9 + theme.Label*k*1.5 // three rows between both
	s.bars = geom.R(box.X, box.Bottom()-3*small*1.7, box.W, 3*small*1.7)
	top, bottom := box.Y+small*3.2, s.bars.Y-small*2.8
	if bottom-top-words < leastBars*k {
		s.bars.H, bottom = 0, box.Bottom()-small*1.6
	}
	high := bottom - top
	between := max(words, high*0.28)
	high -= between
	s.x = layout.Scale{Lo: 0, Hi: most, From: box.X, To: box.Right() - 14*k}
	s.whole = geom.R(box.X, top, s.x.At(whole)-box.X, high*0.64)
	s.fixed = geom.R(box.X, top, s.x.At(fixed)-box.X, high*0.64)
	s.full = geom.R(box.X, s.whole.Bottom()+between, s.x.To-box.X, high*0.36)
	s.part = s.full
	s.part.W *= float32(geom.Clamp(fixed/whole, 0, 1))
	return s
}

// unsettled draws a part that was counted, and a whole whose edge the reader moves.
func (b *Builder) unsettled(p *pen.Pen, r *system.Run, box geom.Rect, whole, fixed string) {
	i := r.Sys.Param(whole)
	if i < 0 || box.H < 160*p.K {
		return
	}
	b.marks.Reset()
	x, k, small := &r.Sys.Params[i], p.K, theme.Small*p.K
	s := spread(box, r.Value(whole), r.Value(fixed), x.Max.Float(), k)
	was := spread(box, r.Before(whole), r.Value(fixed), x.Max.Float(), k)
	rest, mine := p.Tint(p.Th.Other, 0.3), p.Tint(p.Th.Press, 0.75)
	p.L.Rect(pen.Key(roleStrip, 0, 0), s.whole, rest, 0)
	p.L.Hatch(pen.Key(roleHatch, 0, 0), s.whole, p.Th.Other, 7*k, 1*k)
	fan := func(n int, a0, a1, z0, z1 float32, c scene.Color) { // from the true size to the full width
		quads := layout.Fan(a0, a1, s.whole.Bottom(), z0, z1, s.full.Y)
		p.Slices(pen.Key(roleFan, uint32(n), 0), quads[:], c)
	}
	fan(0, s.fixed.X, s.fixed.Right(), s.part.X, s.part.Right(), p.Th.Press.Fade(0.22))
	fan(1, s.fixed.Right(), s.whole.Right(), s.part.Right(), s.full.Right(), p.Th.Other.Fade(0.13))
	p.L.Rect(pen.Key(roleStrip, 1, 0), s.fixed, mine, 0)
	p.L.Rect(pen.Key(roleStrip, 2, 0), s.full, rest, 0)
	p.L.Rect(pen.Key(roleStrip, 3, 0), s.part, p.Tint(p.Th.Press, 0.2), 0)
	p.L.Hatch(pen.Key(roleHatch, 3, 0), s.part, p.Th.Press, 6*k, 1.4*k)
	if r.Changed() {
		dash := scene.Dash{On: 5 * k, Off: 3 * k}
		p.L.Edge(pen.Key(roleBefore, 0, 0), was.whole, p.Th.Ink, 0, 1*k, dash)
		p.L.Edge(pen.Key(roleBefore, 1, 0), was.part, p.Th.Ink, 0, 1*k, dash)
	}
	b.said(p, r, &s, box)
	edge := geom.R(s.whole.Right()-1*k, s.whole.Y, 2*k, s.whole.H)
	p.L.Rect(pen.Key(roleGrip, 0, 1), edge, p.Th.Press, 0)
	y := s.whole.Center().Y
	grip := about.Grip(p, pen.Key(roleGrip, 0, 2), geom.Point{X: s.whole.Right(), Y: y}, p.Th.Press)
	lo, hi := x.Min.Float(), x.Max.Float()
	p.L.Handle(grip, scene.Handle{Param: uint8(i), A: geom.Point{X: s.x.At(lo), Y: y}, B: geom.Point{X: s.x.At(hi), Y: y}, Lo: lo, Hi: hi})

	line := s.whole.Bottom() + small*1.35
	about.Value(p, r, whole, r.Value(whole))
	at := geom.Clamp(s.whole.Right(), box.X+p.Width(small), box.Right())
	now := b.marks.Set(p, r, whole, r.Value(whole), pen.Key(roleValue, 0, 0), at, line, small, p.Th.Press, scene.End)
	about.Num(p, r, fixed, r.Value(fixed), r.Value(fixed), small, box.W)
	if box.X+p.Width(small) > now.X-6*k { // they would meet
		line += small * 1.4
	}
	b.marks.Set(p, r, fixed, r.Value(fixed), pen.Key(roleValue, 1, 0), box.X, line, small, p.Th.Ink, scene.Start)
	b.share(p, r, &s, box)
	if s.bars.H > 0 {
		b.figures(p, r, s.bars)
	}
	b.marks.Outline(p, r)
}

// said marks the wholes that somebody's figures come to, with their words above, a row each.
func (b *Builder) said(p *pen.Pen, r *system.Run, s *sheet, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	names, n := about.Names(r.Sys.Told("said"))
	shown := func(i int) (at float32, ok bool) {
		v := r.Value(names[i])
		return s.x.At(v), sim.Answered(v) && v <= s.x.Hi
	}
	row := func(i int) float32 { return box.Y + small*(1.1+1.4*float32(i)) }
	for i := range n {
		if at, ok := shown(i); ok {
			p.L.Solid(pen.Key(roleName, uint32(i), 1), p.Th.Ink, 1.2*k, at, row(i)-small*0.8, at, s.whole.Bottom()+4*k)
		}
	}
	for i := range n {
		at, ok := shown(i)
		if !ok {
			continue
		}
		v := r.Value(names[i])
		about.Num(p, r, names[i], v, v, small, box.W)
		w := p.Width(small)
		x := at + 5*k
		if x+w > box.Right() {
			x = max(box.X, at-5*k-w)
		}
		p.L.Rect(0, geom.R(x-2*k, row(i)-small, w+4*k, small*1.3), p.Th.Paper, 0)
		b.marks.Set(p, r, names[i], v, pen.Key(roleName, uint32(i), 0), x, row(i), small, p.Th.Ink, scene.Start)
	}
}

// share names the part of the stretched whole, and marks the part that was said.
func (b *Builder) share(p *pen.Pen, r *system.Run, s *sheet, box geom.Rect) {
	k, small, size := p.K, theme.Small*p.K, theme.Label*p.K
	y := r.Sys.Told("y")
	about.Num(p, r, y, r.Value(y), r.Before(y), size, box.W)
	base := s.full.Y - 6*k
	x := geom.Clamp(s.part.Right()-p.Width(size)/2, box.X, box.Right()-p.Width(size))
	p.L.Rect(0, geom.R(x-4*k, base-size, p.Width(size)+8*k, size*1.35), p.Th.Paper.Fade(0.8), 3*k)
	b.marks.Set(p, r, y, r.Value(y), pen.Key(roleValue, 2, 0), x, base, size, p.Th.Ink, scene.Start)
	name := r.Sys.Told("line")
	if v := r.Value(name); sim.Answered(v) {
		at := geom.Mix(s.full.X, s.full.Right(), float32(v/100))
		p.L.Solid(pen.Key(roleName, 4, 1), p.Th.Ink, 1.6*k, at, s.full.Y-3*k, at, s.full.Bottom()+5*k)
		about.Num(p, r, name, v, v, small, box.W)
		x := geom.Clamp(at-p.Width(small)/2, box.X, box.Right()-p.Width(small))
		b.marks.Set(p, r, name, v, pen.Key(roleName, 4, 0), x, s.full.Bottom()+small*1.35, small, p.Th.Ink, scene.Start)
	}
}

// figures draws what was observed beside it as bars, a row each.
func (b *Builder) figures(p *pen.Pen, r *system.Run, room geom.Rect) {
	k, small := p.K, theme.Small*p.K
	names, n := about.Names(r.Sys.Told("bars"))
	wide, most := float32(0), 0.0
	for i := range n {
		p.Text(r.Label(names[i]))
		wide, most = max(wide, p.Width(small)), max(most, r.Value(names[i]))
	}
	wide = min(wide, room.W*0.66)
	for i := range n {
		v, y := r.Value(names[i]), room.Y+small*(1.2+1.6*float32(i))
		p.Text(r.Label(names[i]))
		p.Fit(small, wide)
		p.Put(pen.Key(roleName, uint32(6+i), 0), room.X, y, small, p.Th.Muted, scene.Start)
		x := room.X + wide + 8*k
		bar := geom.R(x, y-small*0.85, (room.Right()-x-52*k)*float32(v/most), small)
		p.L.Rect(pen.Key(roleBar, uint32(i), 0), bar, p.Tint(p.Th.Other, 0.8), 0)
		about.Value(p, r, names[i], v)
		b.marks.Set(p, r, names[i], v, pen.Key(roleValue, uint32(6+i), 0), bar.Right()+5*k, y, small, p.Th.Ink, scene.Start)
	}
}
