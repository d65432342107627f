// Package table draws a game of two who may hold or cut: two by two cells with what each has there, arrows to where each
// would move, a frame around the cell that nobody leaves, and below it how much must change hands for the arrows to turn.
// Beside it stand the price after each of two cuts and the rivals' that follows it, and the cuts that were really made, by
// their dates.
//
// A row of systems.csv of this kind tells, besides axis (how much changes hands when one cuts alone):
//
//	cells=alone|left_behind|both                what one has who cuts alone, holds alone, cuts with the other, of a hundred
//	tips=follow_pays|cut_pays                   where on the axis the arrows turn: of him who follows, of him who begins
//	stairs=first_price|index|rivals_first|rivals  prices after each cut, one's own and the rivals'
//	cuts=first|second                           the parameters that move one's own
//	follow=followed                             the one that moves the rivals'
//	gap=relative                                one's own price against theirs
//	steps=2023|2025                             from when to when real cuts are drawn, in years
package table

import (
	"yuntu/data"
	"yuntu/wasm/geom"
	"yuntu/wasm/layout"
	"yuntu/wasm/scene"
	"yuntu/wasm/sim"
	"yuntu/wasm/system"
	"yuntu/wasm/theme"
	"yuntu/wasm/view/about"
	"yuntu/wasm/view/pen"
)

// Builder draws tables of two. It owns its scratch; the zero value is ready.
type Builder struct {
	about.System
	marks about.Marks
	steps steps
}

// Legend tells what was observed from what is assumed, and from what was before.
func (*Builder) Legend(r *system.Run) []pen.LegendItem { return about.Drawn(r) }

// Source adds the sources of the cuts that were made.
func (b *Builder) Source(r *system.Run) pen.Sourced {
	out := b.System.Source(r)
	b.steps.read(r)
	for i := range b.steps.all {
		_, row := b.steps.all[i].card.Split()
		about.Also(&out, r.W.Data.Price(data.PriceID(row)).Source)
	}
	return out
}

// The roles of a table's marks.
const (
	roleCell uint8 = pen.RolesTable + iota
	roleBar
	roleArrow
	roleStair
	roleStep
	roleName
	roleGrip
)

// game is what each has in each cell: one's own and the rival's, [own cuts][rival cuts].
type game struct{ own, rival [2][2]float64 }

// played reads the game; both begin with a hundred.
func played(alone, behind, both float64) (g game) {
	g.own = [2][2]float64{{100, behind}, {alone, both}}
	g.rival = [2][2]float64{{100, alone}, {behind, both}}
	return g
}

// moves reports whether one would leave a cell by changing his own mind.
func (g *game) moves(own, rival int) (self, other bool) {
	return g.own[1-own][rival] > g.own[own][rival], g.rival[own][1-rival] > g.rival[own][rival]
}

// rests reports whether nobody leaves a cell.
func (g *game) rests(own, rival int) bool {
	self, other := g.moves(own, rival)
	return !self && !other
}

// Build draws the table with the scale on which it tips, the stairs, and the cuts that were made.
func (b *Builder) Build(p *pen.Pen, r *system.Run) {
	if p.F.W < 200 || p.F.H < 200 {
		return
	}
	b.marks.Reset()
	k := p.K
	box := p.Heading(r.Sys.Name[p.Lang], "")
	cells, stairs, steps := box, box, box
	if gap := 18 * k; p.Narrow() {
		cells.H = max(box.H*0.62, leastCells*k)
		if low := box.H-cells.H < leastSteps*k; low { // the table in few words, or alone
			if cells.H = leastTable * k; box.H-cells.H < leastSteps*k {
				cells.H = box.H
			}
		}
		stairs = geom.R(box.X, cells.Bottom()+gap*0.6, box.W*0.57-gap/2, box.Bottom()-cells.Bottom()-gap*0.6)
		steps = geom.R(stairs.Right()+gap, stairs.Y, box.Right()-stairs.Right()-gap, stairs.H)
		if !climbs(stairs, k) { // a small frame in an article
			steps = geom.R(box.X, stairs.Y, box.W, stairs.H)
		}
	} else {
		cells.W = box.W * 0.52
		stairs = geom.R(cells.Right()+2*gap, box.Y, box.Right()-cells.Right()-2*gap, box.H*0.46)
		steps = geom.R(stairs.X, stairs.Bottom()+gap, stairs.W, box.Bottom()-stairs.Bottom()-gap)
	}
	b.cells(p, r, cells)
	b.stairs(p, r, stairs)
	b.taken(p, r, steps)
	b.marks.Outline(p, r)
	b.tell(p)
}

// grid is where the cells stand, with a gap in which the arrows lie.
type grid struct {
	cell  [2][2]geom.Rect // [own cuts][rival cuts]
	gap   float32
	track geom.Rect // of the scale below
	low   bool      // no room to say where the arrows turn
}

// Below these heights words would stand over each other, in pixels of a stage: of the cells with their words, of the cuts
// that were made.
const (
	leastCells = 190
	leastTable = 152 // without where the arrows turn
	leastSteps = 75
)

// climbs reports whether the stairs and their words have room in a box.
func climbs(box geom.Rect, k float32) bool { return box.H >= 100*k && box.W >= 180*k }

// lay finds the cells in a box, beside and below their words.
func lay(box geom.Rect, left, k float32) (g grid) {
	small := theme.Small * k
	g.gap, g.low = 24*k, box.H < leastCells*k
	foot := small * 5.8
	if g.low {
		foot = small * 3.1
	}
	in := box.Trim(left, small*1.7, 0, foot)
	w, h := (in.W-g.gap)/2, (in.H-g.gap)/2
	for own := range 2 {
		for rival := range 2 {
			g.cell[own][rival] = geom.R(in.X+float32(rival)*(w+g.gap), in.Y+float32(own)*(h+g.gap), w, h)
		}
	}
	g.track = geom.R(box.X+8*k, in.Bottom()+small*1.2, box.W-16*k, 0)
	return g
}

// cells draws the two by two.
func (b *Builder) cells(p *pen.Pen, r *system.Run, box geom.Rect) {
	names, n := about.Names(r.Sys.Told("cells"))
	alone, behind, both := r.Value(names[0]), r.Value(names[1]), r.Value(names[2])
	if n < 3 || !sim.Answered(alone) || !sim.Answered(behind) || !sim.Answered(both) {
		return
	}
	k, small := p.K, theme.Small*p.K
	left := float32(0)
	for _, id := range [...]string{"table.own-hold", "table.own-cut"} {
		p.Word(id)
		left = max(left, p.Width(small)+8*k)
	}
	g, s := played(alone, behind, both), lay(box, left, k)
	was := played(r.Before(names[0]), r.Before(names[1]), r.Before(names[2]))
	for i := range 2 {
		p.Word([...]string{"table.rival-hold", "table.rival-cut"}[i])
		p.Put(pen.Key(roleName, 0, i), s.cell[0][i].Center().X, box.Y+small, small, p.Th.Muted, scene.Middle)
		p.Word([...]string{"table.own-hold", "table.own-cut"}[i])
		p.Put(pen.Key(roleName, 0, 2+i), box.X, s.cell[i][0].Center().Y, small, p.Th.Muted, scene.Start)
	}
	scale := layout.Scale{Lo: 0, Hi: 1.04 * max(100, alone, was.own[1][0])}
	for own := range 2 {
		for rival := range 2 {
			b.cell(p, r, &s, &g, &was, own, rival, scale)
		}
	}
	b.arrows(p, &s, &g)
	for i, at := range [...][2]int{{1, 0}, {0, 1}, {1, 1}} { // one's own, by their cells
		c, v := s.cell[at[0]][at[1]], r.Value(names[i])
		own, _ := bars(c, g.own[at[0]][at[1]], 0, scale, k)
		full, _ := bars(c, 100, 0, scale, k)
		about.Value(p, r, names[i], v)
		x, y := own.Center().X, own.Y-4*k
		if top := y - small; own.H > small*1.6 && (top < c.Y || top < full.Y && y > full.Y-2*k) { // no room between its end and the next line: in it
			y = own.Center().Y + small*0.36
		}
		w := p.Width(small)
		p.L.Rect(0, geom.R(x-w/2-2*k, y-small*0.9, w+4*k, small*1.1), p.Th.Paper.Fade(0.85), 2*k) // no line goes through it
		b.marks.Set(p, r, names[i], v, pen.Key(roleName, 1, i), x, y, small, p.Th.Ink, scene.Middle)
	}
	b.tips(p, r, &s)
	x := &r.Sys.Params[r.Sys.Axis]
	c := s.cell[1][0]
	own, _ := bars(c, alone, 0, scale, k)
	at := func(v float64) geom.Point { // past the cell where there is more
		have := r.At(r.Sys.Axis, r.Result(names[0]), v)
		return geom.Point{X: own.Center().X, Y: own.Bottom() - own.H*float32(have/alone)}
	}
	edge := geom.R(own.X-2*k, own.Y-2*k, own.W+4*k, 4*k)
	p.L.Rect(pen.Key(roleGrip, 1, 0), edge, p.Th.Press, 2*k)
	p.L.Handle(edge, scene.Handle{Param: uint8(r.Sys.Axis), A: at(x.Min.Float()), B: at(x.Max.Float()), Lo: x.Min.Float(), Hi: x.Max.Float()})
}

// bars are the places of one's own and the rival's amount in a cell.
func bars(c geom.Rect, own, rival float64, scale layout.Scale, k float32) (a, z geom.Rect) {
	in := c.Trim(c.W*0.2, 6*k, c.W*0.2, 5*k)
	scale.From, scale.To = in.Bottom(), in.Y
	wide := in.W * 0.4
	stand := func(v float64, x float32) geom.Rect {
		y := scale.At(geom.Clamp(v, scale.Lo, scale.Hi))
		return geom.R(x, y, wide, in.Bottom()-y)
	}
	return stand(own, in.X), stand(rival, in.Right()-wide)
}

// cell draws one cell: what both had before anybody cut as a line, what they have as bars, and a frame where nobody leaves.
func (b *Builder) cell(p *pen.Pen, r *system.Run, s *grid, g, was *game, own, rival int, scale layout.Scale) {
	k, c, n := p.K, s.cell[own][rival], own*2+rival
	p.L.Rect(pen.Key(roleCell, 0, n), c, p.Th.Wash, 3*k)
	full, _ := bars(c, 100, 100, scale, k)
	p.L.Stroke(pen.Key(roleCell, 1, n), p.Th.Axis, 1*k, scene.Dash{On: 3 * k, Off: 3 * k}, c.X+6*k, full.Y, c.Right()-6*k, full.Y)
	a, z := bars(c, g.own[own][rival], g.rival[own][rival], scale, k)
	for i, bar := range [...]geom.Rect{a, z} {
		col := p.Th.Press
		if i == 1 {
			col = p.Th.Other
		}
		if n == 0 {
			p.L.Rect(pen.Key(roleBar, uint32(i), n), bar, p.Tint(col, 0.8), 0)
			continue
		}
		p.L.Rect(pen.Key(roleBar, uint32(i), n), bar, p.Tint(col, 0.2), 0)
		p.L.Hatch(pen.Key(roleBar, uint32(2+i), n), bar, col, 5*k, 1.4*k)
	}
	if r.Changed() && n > 0 {
		a, z := bars(c, was.own[own][rival], was.rival[own][rival], scale, k)
		p.L.Edge(pen.Key(roleBar, 4, n), a.Grow(2*k, 0), p.Th.Ink, 0, 1*k, scene.Dash{On: 4 * k, Off: 3 * k})
		p.L.Edge(pen.Key(roleBar, 5, n), z.Grow(2*k, 0), p.Th.Ink, 0, 1*k, scene.Dash{On: 4 * k, Off: 3 * k})
	}
	if g.rests(own, rival) {
		p.L.Edge(pen.Key(roleCell, 2, n), c, p.Th.Ink, 3*k, 3*k, scene.Dash{})
	}
}

// arrows lie between the cells: up and down what oneself would do, across what the rival would.
func (b *Builder) arrows(p *pen.Pen, s *grid, g *game) {
	for i := range 2 {
		down, _ := g.moves(0, i) // from holding to cutting
		up, _ := g.moves(1, i)
		c := s.cell[0][i]
		b.arrow(p, i, geom.Point{X: c.Center().X, Y: c.Bottom() + s.gap/2}, 0, sign(down, up), p.Th.Press)
		_, right := g.moves(i, 0)
		_, left := g.moves(i, 1)
		c = s.cell[i][0]
		b.arrow(p, 2+i, geom.Point{X: c.Right() + s.gap/2, Y: c.Center().Y}, sign(right, left), 0, p.Th.Muted)
	}
}

func sign(on, back bool) float32 {
	switch {
	case on:
		return 1
	case back:
		return -1
	}
	return 0
}

// arrow draws an arrow around a point, along x or y, or a short line where nobody cares.
func (b *Builder) arrow(p *pen.Pen, n int, at geom.Point, x, y float32, c scene.Color) {
	k := p.K
	p.L.Begin(scene.Segments, pen.Key(roleArrow, 0, n), c, 3*k, scene.Dash{})
	to := func(along, across float32) (px, py float32) {
		if x != 0 {
			return at.X + x*along*k, at.Y + across*k
		}
		return at.X + across*k, at.Y + y*along*k
	}
	if x == 0 && y == 0 {
		p.L.Segment(at.X-4*k, at.Y, at.X+4*k, at.Y)
	} else {
		ax, ay := to(-10, 0)
		bx, by := to(9, 0)
		p.L.Segment(ax, ay, bx, by)
		for _, side := range [...]float32{-5, 5} {
			cx, cy := to(4, side)
			p.L.Segment(bx, by, cx, cy)
		}
	}
	p.L.End()
}

// tips draws the scale on which the arrows turn, with the places where they do.
func (b *Builder) tips(p *pen.Pen, r *system.Run, s *grid) {
	k, small, axis := p.K, theme.Small*p.K, r.Sys.Axis
	x := &r.Sys.Params[axis]
	sx := layout.Scale{Lo: x.Min.Float(), Hi: x.Max.Float(), From: s.track.X, To: s.track.Right()}
	y := s.track.Y
	names, n := about.Names(r.Sys.Told("tips"))
	turn := [2]float64{sx.Hi, sx.Hi}
	for i := range min(n, 2) {
		if v := r.Value(names[i]); sim.Answered(v) {
			turn[i] = geom.Clamp(v, sx.Lo, sx.Hi)
		}
	}
	p.L.Rect(pen.Key(roleCell, 3, 0), geom.R(sx.From, y-2*k, sx.At(turn[0])-sx.From, 4*k), p.Tint(p.Th.Other, 0.5), 0)
	p.L.Rect(pen.Key(roleCell, 3, 1), geom.R(sx.At(turn[0]), y-2*k, sx.At(turn[1])-sx.At(turn[0]), 4*k), p.Tint(p.Th.Press, 0.35), 0)
	p.L.Rect(pen.Key(roleCell, 3, 2), geom.R(sx.At(turn[1]), y-2*k, sx.To-sx.At(turn[1]), 4*k), p.Th.Press, 0)
	if r.Changed() {
		at := sx.At(r.Then[axis])
		p.L.Solid(pen.Key(roleCell, 3, 3), p.Th.Muted, 1.2*k, at, y-6*k, at, y+6*k)
	}
	row := y + small*1.6
	if s.low {
		n, row = 0, row-small*1.35*2
	}
	for i := range min(n, 2) {
		if sim.Answered(r.Value(names[i])) {
			at := sx.At(turn[i])
			p.L.Solid(pen.Key(roleCell, 4, i), p.Th.Ink, 1.6*k, at, y-7*k, at, row+small*(1.35*float32(i)-0.9))
		}
	}
	for i := range min(n, 2) { // their words clear the marks behind them
		v, at := r.Value(names[i]), sx.At(turn[i])
		if !sim.Answered(v) {
			continue
		}
		about.Num(p, r, names[i], v, v, small, s.track.W)
		left := geom.Clamp(at-p.Width(small)/2, s.track.X-8*k, s.track.Right()+8*k-p.Width(small))
		p.L.Rect(0, geom.R(left-2*k, row+small*(1.35*float32(i)-0.95), p.Width(small)+4*k, small*1.25), p.Th.Paper, 0)
		b.marks.Set(p, r, names[i], v, pen.Key(roleName, 2, i), left, row+small*1.35*float32(i), small, p.Th.Ink, scene.Start)
	}
	grip := about.Grip(p, pen.Key(roleGrip, 0, 0), geom.Point{X: sx.At(r.Now[axis]), Y: y}, p.Th.Press)
	p.L.Handle(grip, scene.Handle{Param: uint8(axis), A: geom.Point{X: sx.From, Y: y}, B: geom.Point{X: sx.To, Y: y}, Lo: sx.Lo, Hi: sx.Hi})
	about.Num(p, r, x.ID, r.Now[axis], r.Then[axis], small, s.track.W)
	last := row + small*1.35*2
	b.marks.Set(p, r, x.ID, r.Now[axis], pen.Key(roleName, 2, 4), geom.Clamp(sx.At(r.Now[axis])-p.Width(small)/2, s.track.X-8*k, s.track.Right()+8*k-p.Width(small)), last, small, p.Th.Press, scene.Start)
}
