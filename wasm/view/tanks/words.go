package tanks

import (
	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// rows is the height of n lines of small words.
func rows(p *pen.Pen, n float32) float32 { return theme.Small * p.K * 1.4 * n }

// near sets a number as near to x, y as other words let, and where there is room off vessels and lines.
func (b *Builder) near(p *pen.Pen, r *system.Run, name string, n uint32, x, y float32, c scene.Color, box geom.Rect) {
	if name == "" || !sim.Answered(r.Value(name)) {
		return
	}
	k, small := p.K, theme.Small*p.K
	about.Num(p, r, name, r.Value(name), r.Before(name), small, box.W)
	q, ok := b.room(p, geom.R(x, y-small, p.Width(small), small*1.3), box)
	if !ok { // a small frame: no words over words
		b.marks.Keep(p, r, name)
		return
	}
	p.L.Rect(0, q.Trim(-3*k, k, -3*k, k), p.Th.Paper.Fade(0.85), 3*k)
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, n, 0), q.X, q.Y+small, small, c, scene.Start)
}

// room moves q within box up or down to where no words stand; if there is such a place off all else too, there. It takes it;
// ok is false where there is none.
func (b *Builder) room(p *pen.Pen, q, box geom.Rect) (best geom.Rect, ok bool) {
	q.X = geom.Clamp(q.X, box.X, max(box.X, box.Right()-q.W))
	for pass := range 2 {
		for i := range 40 {
			d := float32((i+1)/2) * q.H * 0.5
			if i%2 == 1 {
				d = -d
			}
			try := q
			try.Y += d
			if try.Y < box.Y || try.Bottom() > box.Bottom() || !b.taken.Free(try.Grow(try.W+8*p.K, 0)) || pass == 0 && !p.Boxes.Free(try) {
				continue
			}
			b.taken.Take(try)
			return try, true
		}
	}
	return q, false
}

// told sets the words of a source and its holes: at the source its levels, over each hole or under it its depth, beside the
// layers of a hole who fills how much, and at the foot what else there is to tell.
func (b *Builder) told(p *pen.Pen, r *system.Run, a *basin, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	about.Num(p, r, a.full, r.Value(a.full), r.Before(a.full), small, a.over(r, box)-box.X)
	b.taken.Take(b.marks.Set(p, r, a.full, r.Value(a.full), pen.Key(roleName, 0, 0), box.X, box.Y+small*0.9, small, p.Th.Muted, scene.Start))
	says, m := about.Names(r.Sys.Told("says"))
	x := box.X
	for i := range m {
		y, name := a.zero+small*1.5, says[i]
		about.Num(p, r, name, r.Value(name), r.Before(name), small, a.pits[0].X-8*k-x)
		if n := len(r.Label(name)); r.Value(a.left) < 0 || len(p.Txt) < n || string(p.Txt[:n]) != r.Label(name) { // no room under the source
			y = box.Bottom() - small*0.2
			about.Num(p, r, name, r.Value(name), r.Before(name), small, box.Right()-x)
		}
		q := b.marks.Set(p, r, says[i], r.Value(says[i]), pen.Key(roleName, uint32(12+i), 0), x, y, small, p.Th.Ink, scene.Start)
		b.taken.Take(q)
		x = q.Right() + 18*k
	}
	beside := geom.R(a.tank.Right()+10*k, box.Y+rows(p, 1), box.Right()-a.tank.Right()-10*k, a.zero-box.Y-rows(p, 1)-a.thick-6*k)
	taps, n := about.Names(r.Sys.Told("taps"))
	turns, t := about.Names(r.Sys.Told("turns"))
	if n > 0 { // the room above the hole is for its taps
		beside.W = a.pits[0].X - beside.X - 6*k
	}
	if tip := r.Sys.Told("tip"); tip != "" {
		b.near(p, r, tip, 1, beside.X+4*k, a.y(r.Value(a.has))+small*0.4, p.Th.Press, beside)
	}
	if n == 0 {
		b.near(p, r, a.left, 2, beside.X+4*k, a.y(max(0, r.Value(a.left)))+small*0.4, p.Th.Ink, beside)
	}
	q := a.pits[0]
	for i := range n { // who fills it, beside his layer
		name := taps[i]
		if i < t {
			name = turns[i]
		}
		p.Ys = append(p.Ys[:0], 0)
		top := q.Bottom()
		for j := range i + 1 {
			top -= float32(r.Value(taps[j])) * a.px
		}
		y := top + float32(r.Value(taps[i]))*a.px/2 + small*0.35
		b.near(p, r, name, uint32(3+i), q.Right()+14*k, y, p.Th.Ink, geom.R(q.Right()+14*k, a.zero+4*k, box.Right()-q.Right()-14*k, box.Bottom()-a.zero-4*k))
	}
	low := box.Bottom() - rows(p, 1.3)
	for i := range a.n { // how deep it is: under the hole
		w := a.pits[i]
		at := w.Bottom() + small*1.6
		if n == 0 { // under it up to its right edge, the last at its left: no other hole is there
			name, right := a.holes[i], w.Right()
			if i == a.n-1 {
				right, at = w.X-8*k, w.Center().Y+small*0.4
			}
			under := geom.R(box.X, a.zero+4*k, right-box.X, box.Bottom()-a.zero-4*k)
			about.Num(p, r, name, r.Value(name), r.Before(name), small, under.W)
			b.near(p, r, name, uint32(7+i), right-p.Width(small), at, p.Th.Ink, under)
			continue
		}
		b.depth(p, r, a, i, min(at, low), box)
	}
	if name := r.Sys.Told("limit"); name != "" && r.Value(name) >= 0 {
		w := a.pits[a.n-1]
		b.near(p, r, name, 10, w.Right()+12*k, min(a.zero+float32(r.Value(name))*a.px, low)+small*0.4, p.Th.Ink, geom.R(a.tank.Right()+6*k, a.zero+6*k, box.Right()-a.tank.Right()-6*k, box.Bottom()-a.zero-6*k))
	}
}

// depth sets how much a hole takes, around its middle.
func (b *Builder) depth(p *pen.Pen, r *system.Run, a *basin, i int, y float32, box geom.Rect) {
	small := theme.Small * p.K
	name, w := a.holes[i], a.pits[i]
	about.Num(p, r, name, r.Value(name), r.Before(name), small, box.W)
	x := geom.Clamp(w.X+w.W/2-p.Width(small)/2, box.X, box.Right()-p.Width(small))
	b.near(p, r, name, uint32(7+i), x, y, p.Th.Ink, box)
}
