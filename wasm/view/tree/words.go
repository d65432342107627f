package tree

import (
	"strings"

	"yuntu/wasm/geom"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// words names the strip above the root, what the named teams take of it, and below the teams a row each with a line to it.
func (b *Builder) words(p *pen.Pen, r *system.Run, w *wood, box geom.Rect) {
	k, small := p.K, theme.Small*p.K
	set := func(name string, n uint32, x, y float32, c scene.Color) float32 {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, box.Right()-x)
		return b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, n, 0), x, y, small, c, scene.Start).Right()
	}
	x := set(r.Sys.Told("overall"), 0, box.X+6*k, box.Y+small, p.Th.Ink) + 16*k
	named := r.Sys.Told("named")
	about.Num(p, r, named, r.Value(named), r.Before(named), small, box.W)
	if x+p.Width(small) <= box.Right() {
		set(named, 1, x, box.Y+small, p.Th.Muted)
	} else {
		set(named, 1, max(w.dark, w.strip[w.n-1])+14*k, w.root.Y+small*1.5, p.Th.Ink)
	}
	teams, n := about.Names(r.Sys.Told("teams"))
	row := box.Bottom() - small*0.3
	line := func(i int, from geom.Point, x, y float32) {
		p.L.Begin(scene.Line, pen.Key(roleLine, uint32(i), 0), p.Th.Axis, 1*k, scene.Dash{})
		p.L.Point(from.X, from.Y)
		p.L.Point(from.X, y-small*0.35)
		p.L.Point(x-3*k, y-small*0.35)
		p.L.End()
	}
	step := small * 1.35
	for i, name := range teams[:n] {
		q := w.blocks[i]
		y := row - step*float32(i+1) // further left is further down: no line goes through words
		c := geom.Point{X: q.X + min(q.W/2, 10*k), Y: q.Bottom() + 2*k}
		line(i, c, c.X+8*k, y)
		set(name, uint32(2+i), c.X+8*k, y, p.Th.Ink)
		if p.Narrow() { // the next team is close
			b.rate(p, r, i, q.X, q.Y-4*k)
		} else {
			b.rate(p, r, i, q.Right()+5*k, q.Y+small)
		}
	}
	if moved := r.Sys.Told("moved"); moved != "" {
		q := w.blocks[w.n-2]
		y := row - step*float32(n+1)
		about.Num(p, r, moved, r.Value(moved), r.Value(moved), small, box.W)
		x := geom.Clamp(q.X+24*k, box.X, max(box.X, box.Right()-p.Width(small)))
		c := geom.Point{X: q.Right() + 22*k, Y: q.Bottom() - q.H*0.12 + 6*k}
		p.L.Stroke(pen.Key(roleLine, most, 1), p.Th.Press, 1*k, scene.Dash{On: 2 * k, Off: 3 * k}, c.X, c.Y, c.X, y-small)
		b.marks.Set(p, r, moved, r.Value(moved), pen.Key(roleName, 9, 0), x, y, small, p.Th.Press, scene.Start)
	}
	rest, q := r.Sys.Told("rest"), w.blocks[w.n-1]
	if sim.Answered(r.Value(rest)) {
		about.Num(p, r, rest, r.Value(rest), r.Before(rest), small, box.W)
		set(rest, 8, geom.Clamp(q.X+q.W/2-p.Width(small)/2, box.X, max(box.X, box.Right()-p.Width(small))), row, p.Th.Ink)
		return
	}
	p.Text(r.Sys.None[p.Lang])
	p.Fit(small, box.W)
	p.Put(pen.Key(roleName, 8, 1), max(box.X, box.Right()-p.Width(small)), row, small, p.Th.Ink, scene.Start)
}

// rate sets how much of the i-th team was cut beside it, with the sign of a figure that is not exact.
func (b *Builder) rate(p *pen.Pen, r *system.Run, i int, x, y float32) {
	cuts, n := about.Names(r.Sys.Told("cuts"))
	if i >= n {
		return
	}
	name, small := cuts[i], theme.Small*p.K
	p.Txt = p.Txt[:0]
	for j := range r.Sys.Quantities {
		if q := &r.Sys.Quantities[j]; q.ID == name {
			if f, ok := r.W.Data.FigureByID(strings.TrimPrefix(q.Figure, "figure:")); ok {
				p.Txt = pen.AppendBound(p.Txt, r.W.Data.Figure(f).Bound)
			}
		}
	}
	p.Txt = r.AppendValue(p.Txt, name, r.Value(name))
	p.L.Rect(0, geom.R(x-1*p.K, y-small*0.85, p.Width(small)+2*p.K, small), p.Th.Paper.Fade(0.85), 2*p.K) // a branch may lie behind it
	b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, uint32(10+i), 0), x, y, small, p.Th.Ink, scene.Start)
}
