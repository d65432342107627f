// Package margins draws the parts of a business side by side: each as wide as it takes in and as high as its margin, so that
// its area is what it earns. What is given up is cut off at the right and stays as an outline; the margin of what is left is a
// line over it.
//
// What the row of a system tells it (names of its numbers; the lists go from left to right):
//
//	whole=base              the width of the picture
//	wide=a|b high=p|q       what a part takes in, and its margin, a parameter
//	earns=x|y               what it earns, which is its area
//	gone=c                  the width cut off behind the last part
//	edges=share|dropped     the parameter that the right edge of a part moves; that of the last is the knife
//	level=margin first=m    the margin of what is left, and that of the whole
//	also=revenue|profit     numbers to say at the foot
package margins

import (
	"math"

	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws margins. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	plan  plan
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// The roles of the marks of margins.
const (
	rolePart uint8 = pen.RolesMargins + iota
	roleHatch
	roleGone
	roleBefore
	roleLevel
	roleGrip
	roleName
	roleUnit
)

const (
	// spare is how many times the highest margin at first the stage is high; what goes higher has a tenth above it.
	spare = 1.25
	// widest is the side of the square that tells what an area stands for, at most.
	widest = 20
)

// plan is where the parts lie: along what they take in, up their margin.
type plan struct {
	x, y layout.Scale
	box  geom.Rect
}

// lay scales the width by the whole, which no parameter moves, and the height by how it was at first.
func lay(r *system.Run, box geom.Rect) plan {
	hi, lo := 0.0, 0.0
	names, n := about.Names(r.Sys.Told("high"))
	for _, name := range names[:n] {
		hi = max(hi, spare*r.Before(name), 1.1*r.Value(name))
		lo = min(lo, 1.1*r.Value(name))
	}
	return plan{box: box, x: layout.Scale{Hi: r.Value(r.Sys.Told("whole")), From: box.X, To: box.Right()},
		y: layout.Scale{Lo: lo, Hi: max(hi, 1e-3), From: box.Bottom(), To: box.Y}}
}

// rect is a part that begins at from, so wide and so high; below nought it hangs.
func (w *plan) rect(from, wide, high float64) geom.Rect {
	a, z := w.y.At(0), w.y.At(high)
	return geom.R(w.x.At(from), min(a, z), w.x.At(from+wide)-w.x.At(from), max(a, z)-min(a, z))
}

// square is the largest of 1, 2, 5, 10 … of what is earned whose area is a square no wider than widest.
func (w *plan) square(k float32) (unit float64, side float32) {
	one := float64(w.x.At(1)-w.x.At(0)) * float64(w.y.At(0)-w.y.At(100)) // one of the whole at a margin of a hundred
	for _, unit = range [...]float64{100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1} {
		if side = float32(math.Sqrt(unit * one)); side <= widest*k {
			break
		}
	}
	return unit, side
}

// Build draws the parts, what is cut off, and the line of their margin.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	b.marks.Reset()
	if p.F.W < 40 || p.F.H < 40 {
		return
	}
	k, small, size, l, w := p.K, theme.Small*p.K, theme.Label*p.K, p.L, &b.plan
	box := p.Heading(r.Sys.Name[p.Lang], "")
	title := p.Pad()*0.5 + theme.Title*k
	rows := float32(2)
	if p.Narrow() {
		rows = 3
	}
	foot := box.Bottom() - 4*k
	*w = lay(r, box.Trim(0, size*1.2, 8*k, rows*small*1.35+small*1.6+22*k))
	floor := w.y.At(0)
	wide, n := about.Names(r.Sys.Told("wide"))
	high, _ := about.Names(r.Sys.Told("high"))
	earns, _ := about.Names(r.Sys.Told("earns"))
	if r.Changed() {
		at := 0.0
		for i := range n {
			v := r.Before(wide[i])
			l.Edge(pen.Key(roleBefore, uint32(i), 0), w.rect(at, v, r.Before(high[i])), p.Th.Muted, 0, 1.2*k, scene.Dash{})
			at += v
		}
	}
	left := 0.0
	for _, name := range wide[:n] {
		left += r.Value(name)
	}
	knife := w.x.At(left)
	l.Solid(pen.Key(roleGone, 2, 0), p.Th.Press, 2*k, knife, w.box.Y, knife, w.box.Bottom()+10*k)
	under := geom.R(box.X, w.box.Bottom()+12*k, box.W, rows*small*1.35+4*k)
	at := 0.0
	for i := range n {
		v := r.Value(wide[i])
		if v > 0 {
			q := w.rect(at, v, r.Value(high[i]))
			b.part(p, r, uint32(i), wide[i], q)
			b.name(p, r, wide[i], uint32(i), q.X, under.Y+small, q.W, under, p.Th.Ink)
		}
		at += v
	}
	gone := r.Sys.Told("gone")
	lost := r.Value(gone)
	if lost > 0 {
		dash := scene.Dash{On: 5 * k, Off: 4 * k}
		l.Edge(pen.Key(roleGone, 0, 0), w.rect(at, lost, r.Value(high[n-1])), p.Th.Ink, 0, 1.4*k, dash)
		q := w.rect(at, lost, 0)
		l.Edge(pen.Key(roleGone, 1, 0), geom.R(q.X, w.box.Bottom()+3*k, q.W, 7*k), p.Th.Ink, 0, 1.2*k, dash)
		y := under.Y + small
		if p.Narrow() { // a row of its own
			y += small*1.35*(rows-1) + k
		}
		b.name(p, r, gone, 8, q.X, y, q.W, under, p.Th.Muted)
	}
	l.Solid(pen.Key(roleLevel, 1, 0), p.Th.Axis, k, w.x.From, floor, w.x.To, floor)
	at = 0
	for i := range n { // no words stand on what moves an edge
		at += r.Value(wide[i])
		p.Boxes.Take(geom.R(w.x.At(at)-7*k, floor-7*k, 14*k, 14*k))
	}
	b.level(p, r, knife)
	at = 0
	for i := range n { // over the line of the margin
		v := r.Value(wide[i])
		q := w.rect(at, v, r.Value(high[i]))
		at += v
		about.Num(p, r, earns[i], r.Value(earns[i]), r.Before(earns[i]), small, max(q.W-12*k, 100*k))
		x, y := q.X+8*k, q.Y-small*0.5
		if q.H > small*3 {
			x, y = max(x, q.Center().X-p.Width(small)/2), q.Center().Y+small*0.35
		}
		if v > 0 {
			b.marks.Near(p, r, earns[i], r.Value(earns[i]), pen.Key(roleName, 16+uint32(i), 0), x, y, small, p.Th.Ink, geom.R(box.X, w.box.Y, box.W, w.box.H))
		}
	}
	b.grips(p, r, wide[:n], high[:n])
	b.unit(p, r, box.Right(), title)
	b.foot(p, r, box, foot)
	b.marks.Outline(p, r)
}

// part draws one, and below it as wide the strip of what it takes in.
func (b *Builder) part(p *pen.Pen, r *system.Run, i uint32, name string, q geom.Rect) {
	k, l := p.K, p.L
	col := [...]scene.Color{p.Th.Press, p.Tint(p.Th.Ink, 0.62)}[i%2]
	l.Rect(pen.Key(rolePart, i, 1), geom.R(q.X, b.plan.box.Bottom()+3*k, q.W, 7*k), col, 0)
	if r.Assumed(name) {
		l.Rect(pen.Key(rolePart, i, 0), q, p.Tint(col, 0.32), 0)
		l.Hatch(pen.Key(roleHatch, i, 0), q, col, 6*k, 1.3*k)
		l.Edge(pen.Key(rolePart, i, 2), q, col, 0, k, scene.Dash{})
		return
	}
	l.Rect(pen.Key(rolePart, i, 0), q, col, 0)
}

// name sets a number of the picture near a place, as short as w asks.
func (b *Builder) name(p *pen.Pen, r *system.Run, name string, n uint32, x, y, w float32, bounds geom.Rect, c scene.Color) {
	small := theme.Small * p.K
	if p.Narrow() {
		w = bounds.W
	}
	about.Num(p, r, name, r.Value(name), r.Before(name), small, max(w, bounds.W/4))
	b.marks.Near(p, r, name, r.Value(name), pen.Key(roleName, n, 0), x, y, small, c, bounds)
}

// level draws the margin of what is left over its width, up to the knife, and that of the whole, which it was before
// anything was cut off. Their words stand behind the knife, or before it where there is no room.
func (b *Builder) level(p *pen.Pen, r *system.Run, knife float32) {
	k, w := p.K, &b.plan
	for i, key := range [...]string{"first", "level"} {
		name, to, size, c := r.Sys.Told(key), w.x.To, theme.Small*k, p.Th.Muted
		v := r.Value(name)
		if !sim.Answered(v) {
			continue
		}
		y := w.y.At(v)
		at := y + size*1.4
		if width, dash := 1.4*k, (scene.Dash{On: 4 * k, Off: 4 * k}); i == 0 {
			p.L.Begin(scene.Segments, pen.Key(roleLevel, 0, i), c, width, dash)
		} else {
			size, to, c = theme.Label*k, knife, p.Th.Ink
			at = y - 6*k
			p.L.Begin(scene.Segments, pen.Key(roleLevel, 0, i), c, 3*k, scene.Dash{})
		}
		p.L.Segment(w.x.From, y, to, y)
		p.L.End()
		x, room := knife+8*k, w.box.Right()-knife-8*k
		if room < 120*k {
			room = w.box.W * 0.6
		}
		about.Num(p, r, name, v, r.Before(name), size, room)
		if tw := p.Width(size); x+tw > w.box.Right() {
			x = max(w.box.X, knife-8*k-tw)
		}
		b.marks.Near(p, r, name, v, pen.Key(roleName, 32+uint32(i), 0), x, at, size, c, geom.R(w.box.X, w.box.Y-size, w.box.W, w.box.H+size))
	}
}

// grips lets the upper edge of a part be dragged, which is its margin, and its right edge: the last is the knife.
func (b *Builder) grips(p *pen.Pen, r *system.Run, wide, high []string) {
	k, l, w := p.K, p.L, &b.plan
	edges, _ := about.Names(r.Sys.Told("edges"))
	put := func(n int, name string, at geom.Point, of func(v float64) geom.Point, lo, hi float64) {
		i := r.Sys.Param(name)
		if i < 0 {
			return
		}
		lo, hi = max(lo, r.Sys.Params[i].Min.Float()), min(hi, r.Sys.Params[i].Max.Float())
		if a, z := of(lo), of(hi); geom.Dist(a, z) > 4*k {
			l.Handle(about.Grip(p, pen.Key(roleGrip, uint32(n), 0), at, p.Th.Press), scene.Handle{Param: uint8(i), Lo: lo, Hi: hi, A: a, B: z})
		}
	}
	at := 0.0
	for i, name := range wide {
		v := r.Value(name)
		if x, top := w.x.At(at+v/2), w.y.At(r.Value(high[i])); v > 0 {
			put(i, high[i], geom.Point{X: x, Y: top}, func(v float64) geom.Point { return geom.Point{X: x, Y: w.y.At(v)} }, w.y.Lo, w.y.Hi)
		}
		at += v
		edge, param := geom.Point{X: w.x.At(at), Y: w.y.At(0)}, r.Sys.Param(edges[i])
		if i == len(wide)-1 {
			edge.Y = w.box.Y + w.box.H*0.12
		}
		put(8+i, edges[i], edge, func(v float64) geom.Point {
			x := 0.0
			for _, name := range wide[:i+1] {
				x += r.At(param, r.Result(name), v)
			}
			return geom.Point{X: w.x.At(x), Y: edge.Y}
		}, math.Inf(-1), math.Inf(1))
	}
}

// unit says at the right of the title what an area stands for.
func (b *Builder) unit(p *pen.Pen, r *system.Run, right, y float32) {
	small := theme.Small * p.K
	also, n := about.Names(r.Sys.Told("also"))
	unit, side := b.plan.square(p.K)
	p.Text(r.Sys.Name[p.Lang])
	title := p.Width(theme.Title * p.K)
	p.Txt = r.AppendValue(append(p.Txt[:0], "= "...), also[max(n-1, 0)], unit)
	if p.Pad()+title > right-p.Width(small)-side-12*p.K { // no room beside it
		return
	}
	p.L.Rect(pen.Key(roleUnit, 0, 0), geom.R(right-p.Width(small)-side-6*p.K, y-side+2*p.K, side, side), p.Tint(p.Th.Ink, 0.62), 0)
	p.Put(pen.Key(pen.RoleScale, 0, 0), right, y, small, p.Th.Muted, scene.End)
}

// foot says the other numbers.
func (b *Builder) foot(p *pen.Pen, r *system.Run, box geom.Rect, y float32) {
	k, small, x := p.K, theme.Small*p.K, box.X
	also, n := about.Names(r.Sys.Told("also"))
	for i, name := range also[:n] {
		about.Num(p, r, name, r.Value(name), r.Before(name), small, (box.Right()-x-float32(n-1-i)*14*k)/float32(n-i))
		x = b.marks.Set(p, r, name, r.Value(name), pen.Key(roleName, uint32(40+i), 0), x, y, small, p.Th.Ink, scene.Start).Right() + 14*k
	}
}
